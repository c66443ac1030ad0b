// Says which title of an application may be there already, and why; lets the user look at both or set it
// aside.
#pragma once

#include "app/applications/likenesswatch.h"
#include "app/shell/context.h"
#include "app/shell/reference.h"
#include "app/widgets/card.h"

class QPushButton;

namespace qorjyn {

class DuplicateCard : public Card
{
    Q_OBJECT
public:
    explicit DuplicateCard(AppContext &context, QWidget *parent = nullptr);

    /// The row (from 1) and what it is taken for; hidden where there is nothing.
    void tell(int row, const Description &description, const QList<RowLikeness> &likes, int otherRow);
    void retranslate();
    /// Which record it is, and no more: for a place that has something else to tell, too.
    void setBrief(bool brief);

Q_SIGNALS:
    void referenceActivated(const qorjyn::Reference &reference);
    void rowActivated(int key);
    void setAside(const qorjyn::RowLikeness &like);

protected:
    void changeEvent(QEvent *event) override;

private:
    void compare();
    void follow();
    [[nodiscard]] const RowLikeness &first() const { return m_likes.first(); }

    AppContext &m_context;
    int m_row = 0, m_otherRow = 0;
    Description m_description;
    QList<RowLikeness> m_likes;
    QLabel *m_icon, *m_said, *m_reasons, *m_link, *m_where;
    QPushButton *m_compare, *m_aside;
};

} // namespace qorjyn

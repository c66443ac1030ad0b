// A title beside those it is taken for, field by field, what differs made bold.
#pragma once

#include "app/shell/context.h"
#include "storage/likeness.h"

#include <QDialog>

class QPushButton;
class QTableWidget;

namespace qorjyn {

class CompareDialog : public QDialog
{
    Q_OBJECT
public:
    /// `name` is what the title is called, `names` what those beside it are called.
    CompareDialog(AppContext &context, QString name, const Description &description, QStringList names,
                  const QList<LikeTitle> &titles, QWidget *parent = nullptr);

Q_SIGNALS:
    void setAside(); ///< none of them is this edition

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void retranslate();

    AppContext &m_context;
    QStringList m_names;
    QList<Description> m_descriptions; ///< the title first
    QTableWidget *m_table;
    QPushButton *m_aside, *m_close;
};

} // namespace qorjyn

// The search over everything: a field whose hits hang under it and lead to the records.
#pragma once

#include "app/shell/reference.h"

#include <QLineEdit>
#include <QTimer>
#include <functional>
#include <memory>

class QListWidget;

namespace qorjyn {

struct SearchHit;

class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    using Search =
        std::function<void(const QString &, QObject *, std::function<void(const QList<SearchHit> &)>)>;

    explicit SearchField(QWidget *parent = nullptr);
    ~SearchField() override;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    void setSearch(Search search) { m_search = std::move(search); }

Q_SIGNALS:
    void chosen(const qorjyn::Reference &reference);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void ask();
    void show(const QList<SearchHit> &hits);
    void choose(int row);

    Search m_search;
    QTimer m_wait;
    std::unique_ptr<QObject> m_asked; // the context of the newest question; an older answer finds it gone
    QListWidget *m_list;
    QList<Reference> m_targets;
};

} // namespace qorjyn

// Keeps a view's selection, current row and place by the records' ids while its model reads anew.
#pragma once

#include <QList>
#include <QObject>
#include <QPersistentModelIndex>
#include <QPointer>
#include <optional>

class QAbstractItemModel;
class QAbstractItemView;

namespace qorjyn {

class ViewKeeper : public QObject
{
    Q_OBJECT

public:
    /// `view` is the parent; call watch() whenever the view gets another model.
    explicit ViewKeeper(QAbstractItemView *view);

    void watch(QAbstractItemModel *model);

    [[nodiscard]] QList<qint64> selectedIds() const;
    [[nodiscard]] std::optional<qint64> currentId() const;
    /// Selects the rows with these ids; the first becomes current and comes into view. False where none is
    /// there.
    bool select(const QList<qint64> &ids);

private:
    void remember();
    void restore();
    [[nodiscard]] QList<int> rowsOf(const QList<qint64> &ids) const;

    QAbstractItemView *m_view;
    QPointer<QAbstractItemModel> m_model;
    QList<qint64> m_selected;
    std::optional<qint64> m_current;
    int m_scroll = 0;
    bool m_wasInSight = false; ///< the current row
};

} // namespace qorjyn

#include "app/widgets/viewkeeper.h"

#include "app/widgets/recordmodel.h"

#include <QAbstractItemView>
#include <QScrollBar>
#include <QSet>

namespace qorjyn {

ViewKeeper::ViewKeeper(QAbstractItemView *view) : QObject(view), m_view(view) {}

void ViewKeeper::watch(QAbstractItemModel *model)
{
    if (m_model)
        m_model->disconnect(this);
    m_model = model;
    if (!model)
        return;
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &ViewKeeper::remember);
    connect(model, &QAbstractItemModel::modelReset, this, &ViewKeeper::restore);
}

QList<qint64> ViewKeeper::selectedIds() const
{
    QList<qint64> ids;
    QSet<int> seen;
    if (const auto *selection = m_view->selectionModel(); selection) {
        QList<int> rows;
        for (const auto &range : selection->selection())
            for (int row = range.top(); row <= range.bottom(); ++row)
                if (!seen.contains(row)) {
                    seen.insert(row);
                    rows.append(row);
                }
        std::sort(rows.begin(), rows.end());
        for (const int row : rows)
            ids.append(m_view->model()->index(row, 0).data(RecordModel::IdRole).toLongLong());
    }
    return ids;
}

std::optional<qint64> ViewKeeper::currentId() const
{
    const QModelIndex current = m_view->currentIndex();
    return current.isValid() ? std::optional(current.data(RecordModel::IdRole).toLongLong()) : std::nullopt;
}

QList<int> ViewKeeper::rowsOf(const QList<qint64> &ids) const
{
    QList<int> rows;
    const QSet<qint64> wanted(ids.begin(), ids.end());
    for (int row = 0; row < m_model->rowCount() && rows.size() < wanted.size(); ++row)
        if (wanted.contains(m_model->index(row, 0).data(RecordModel::IdRole).toLongLong()))
            rows.append(row);
    return rows;
}

bool ViewKeeper::select(const QList<qint64> &ids)
{
    auto *selection = m_view->selectionModel();
    if (!m_model || !selection || ids.isEmpty())
        return false;
    const QList<int> rows = rowsOf(ids);
    if (rows.isEmpty())
        return false;
    QItemSelection wanted;
    for (const int row : rows)
        wanted.select(m_model->index(row, 0), m_model->index(row, m_model->columnCount() - 1));
    const QModelIndex first = m_model->index(rows.first(), 0);
    selection->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
    selection->select(wanted, QItemSelectionModel::ClearAndSelect);
    m_view->scrollTo(first);
    return true;
}

void ViewKeeper::remember()
{
    m_selected = selectedIds();
    m_current = currentId();
    m_scroll = m_view->verticalScrollBar()->value();
    m_wasInSight = m_view->viewport()->rect().intersects(m_view->visualRect(m_view->currentIndex()));
}

void ViewKeeper::restore()
{
    auto *selection = m_view->selectionModel();
    if (!m_model || !selection)
        return;
    if (!m_selected.isEmpty()) {
        QItemSelection wanted;
        for (const int row : rowsOf(m_selected))
            wanted.select(m_model->index(row, 0), m_model->index(row, m_model->columnCount() - 1));
        selection->select(wanted, QItemSelectionModel::ClearAndSelect);
    }
    if (m_current)
        if (const auto rows = rowsOf({*m_current}); !rows.isEmpty())
            selection->setCurrentIndex(m_model->index(rows.first(), 0), QItemSelectionModel::NoUpdate);
    m_view->verticalScrollBar()->setValue(m_scroll);
    // A record that went to another place takes the eye along.
    if (m_current && m_wasInSight)
        m_view->scrollTo(m_view->currentIndex());
}

} // namespace qorjyn

// The rows of left-hand lists: a bold title with a pill, and quieter lines under it.
#pragma once

#include <QStyledItemDelegate>

namespace qorjyn {

/// Draws RecordModel::RowTextRole.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace qorjyn

// The lines of a completion list: a whole name, and what tells it from others of the same name under it.
#pragma once

#include <QStyledItemDelegate>

namespace qorjyn {

/// Draws Qt::DisplayRole, as many lines as it takes, and DetailsRole under it, quieter.
class FoundDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int DetailsRole = Qt::UserRole;

    using QStyledItemDelegate::QStyledItemDelegate;

    /// How wide the lines are; the list asks for their heights before it is shown.
    void setWidth(int width) { m_width = width; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int m_width = 0;
};

} // namespace qorjyn

#include "app/today/linkdelegate.h"

#include "app/shell/theme.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>

namespace qorjyn {

namespace {

QRect textRect(const QStyleOptionViewItem &option)
{
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, option.widget) + 1;
    return option.rect.adjusted(margin, 0, -margin, 0);
}

} // namespace

LinkDelegate::LinkDelegate(std::function<QString(const QModelIndex &)> linkOf, QObject *parent)
    : QStyledItemDelegate(parent), m_linkOf(std::move(linkOf))
{
}

QRect LinkDelegate::linkRect(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString text = index.data(Qt::DisplayRole).toString();
    const QString link = m_linkOf(index);
    const auto at = link.isEmpty() ? -1 : text.lastIndexOf(link);
    const QFontMetrics metrics(option.font);
    QRect rect = textRect(option);
    if (at >= 0)
        rect.setLeft(rect.left() + metrics.horizontalAdvance(text.left(at)));
    rect.setWidth(metrics.horizontalAdvance(at >= 0 ? link : text));
    return rect.intersected(textRect(option));
}

void LinkDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString text = cell.text;
    cell.text.clear();
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, option.widget);
    const QRect link = linkRect(cell, index);
    const QRect all = textRect(cell);
    const Tokens &colours = tokensOf(cell.palette);
    painter->save();
    painter->setFont(cell.font);
    const QFontMetrics metrics(cell.font);
    const QString shown = metrics.elidedText(text, Qt::ElideRight, all.width());
    painter->setPen(colours.text);
    painter->drawText(all, Qt::AlignLeft | Qt::AlignVCenter, shown);
    // The link's words once more, over the same letters, in the colour of links.
    painter->setClipRect(link);
    painter->fillRect(link.adjusted(0, 1, 0, -1),
                      cell.state.testFlag(QStyle::State_Selected) ? colours.selected : colours.base);
    painter->setPen(colours.accent);
    painter->drawText(all, Qt::AlignLeft | Qt::AlignVCenter, shown);
    painter->restore();
}

bool LinkDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                               const QModelIndex &index)
{
    if (event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = dynamic_cast<QMouseEvent *>(event);
        if (mouse && mouse->button() == Qt::LeftButton &&
            linkRect(option, index).contains(mouse->position().toPoint())) {
            Q_EMIT linkActivated(index);
            return true;
        }
    }
    return QStyledItemDelegate::editorEvent(event, model, option, index);
}

} // namespace qorjyn

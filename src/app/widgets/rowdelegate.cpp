#include "app/widgets/rowdelegate.h"

#include "app/widgets/pill.h"
#include "app/widgets/recordmodel.h"

#include <QPainter>

namespace qorjyn {

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto text = index.data(RecordModel::RowTextRole).value<RowText>();
    const Tokens &t = tokensOf(option.palette);
    const bool selected = option.state & QStyle::State_Selected;
    const int side = scaled(16, option.font);
    painter->save();
    if (selected)
        painter->fillRect(option.rect, t.selected);
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, t.alternate);
    painter->setPen(t.line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());

    QRect line = option.rect.adjusted(side, scaled(8, option.font), -side, 0);
    QFont bold = boldFont(option.font);
    line.setHeight(QFontMetrics(bold).height() + scaled(3, option.font));
    int free = line.width();
    if (!text.pill.isEmpty()) {
        // In a narrow list the number stays whole before the word of the state does.
        // Advances are rounded: two more, so that the number is not shortened for half a pixel.
        const int taken = QFontMetrics(bold).horizontalAdvance(text.title) + 2 + scaled(8, option.font);
        const int room = qMax(line.width() - taken, line.width() / 3);
        const QSize size = pillSize(text.pill, option.font).boundedTo(QSize(room, line.height()));
        const QRect pill(line.right() - size.width() + 1, line.center().y() - size.height() / 2, size.width(),
                         size.height());
        drawPill(painter, pill, text.pill, text.tone, option.palette, option.font);
        free -= size.width() + scaled(8, option.font);
    }
    const auto write = [&](const QString &words, const QFont &font, const QColor &ink, int width) {
        painter->setFont(font);
        painter->setPen(ink);
        const QString shown = painter->fontMetrics().elidedText(words, Qt::ElideRight, width);
        painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter, shown);
        line.translate(0, line.height());
    };
    write(text.title, bold, t.text, free);
    write(text.second, option.font, t.text, line.width());
    if (!text.third.isEmpty())
        write(text.third, smallFont(option.font), selected ? t.text : t.muted, line.width());
    if ((option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_KeyboardFocusChange)) {
        painter->setPen(t.accent);
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
    painter->restore();
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto text = index.data(RecordModel::RowTextRole).value<RowText>();
    const int lines = text.third.isEmpty() ? 2 : 3;
    const int height = QFontMetrics(boldFont(option.font)).height() + scaled(3, option.font);
    return {scaled(200, option.font), lines * height + scaled(17, option.font)};
}

} // namespace qorjyn

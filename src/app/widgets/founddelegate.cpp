#include "app/widgets/founddelegate.h"

#include "app/shell/theme.h"

#include <QPainter>
#include <QTextLayout>
#include <QtMath>

namespace qorjyn {

namespace {

constexpr int side = 12, above = 6;

/// Between words; inside of one only where it is wider than the list.
QTextOption wrapped()
{
    QTextOption option(Qt::AlignLeft | Qt::AlignTop);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    return option;
}

int heightOf(const QString &text, const QFont &font, int width)
{
    QTextLayout layout(text, font);
    layout.setTextOption(wrapped());
    layout.beginLayout();
    qreal height = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        height += line.height();
    }
    layout.endLayout();
    return qCeil(height);
}

} // namespace

void FoundDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const Tokens &t = tokensOf(option.palette);
    const bool selected = option.state & QStyle::State_Selected;
    painter->save();
    if (selected)
        painter->fillRect(option.rect, t.selected);
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, t.alternate);
    painter->setPen(t.line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());

    const int margin = scaled(side, option.font);
    QRect text(option.rect.left() + margin, option.rect.top() + scaled(above, option.font),
               m_width - 2 * margin, option.rect.height());
    const auto write = [&](const QString &words, const QFont &font, const QColor &ink) {
        text.setHeight(heightOf(words, font, text.width()));
        painter->setFont(font);
        painter->setPen(ink);
        painter->drawText(QRectF(text), words, wrapped());
        text.moveTop(text.bottom() + 1);
    };
    write(index.data().toString(), option.font, t.text);
    write(index.data(DetailsRole).toString(), smallFont(option.font), selected ? t.text : t.muted);
    painter->restore();
}

QSize FoundDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int width = m_width - 2 * scaled(side, option.font);
    const int name = heightOf(index.data().toString(), option.font, width);
    const int details = heightOf(index.data(DetailsRole).toString(), smallFont(option.font), width);
    return {m_width, name + details + 2 * scaled(above, option.font) + 1};
}

} // namespace qorjyn

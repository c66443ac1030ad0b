#include "app/widgets/pill.h"

#include "app/shell/look.h"
#include "app/widgets/recordmodel.h"

#include <QApplication>
#include <QPainter>

namespace qorjyn {

QSize pillSize(const QString &text, const QFont &base)
{
    const QFontMetrics metrics(smallFont(base));
    return {metrics.horizontalAdvance(text) + 2 * scaled(9, base), metrics.height() + scaled(3, base)};
}

void drawPill(QPainter *painter, const QRect &rect, const QString &text, Tone tone, const QPalette &palette,
              const QFont &base)
{
    const Tokens &t = tokensOf(palette);
    drawRounded(painter, rect, t.ground(tone), tone == Tone::Neutral ? t.line : QColor(),
                rect.height() / 2.0);
    painter->save();
    painter->setFont(smallFont(base));
    painter->setPen(t.ink(tone));
    const int margin = scaled(9, base);
    const QString shown =
        painter->fontMetrics().elidedText(text, Qt::ElideRight, rect.width() - 2 * margin + 1);
    painter->drawText(rect, Qt::AlignCenter, shown);
    painter->restore();
}

Pill::Pill(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    hide();
}

void Pill::setState(const QString &text, Tone tone)
{
    m_text = text;
    m_tone = tone;
    setAccessibleName(text);
    setVisible(!text.isEmpty());
    updateGeometry();
    update();
}

QSize Pill::sizeHint() const
{
    return pillSize(m_text, font());
}

void Pill::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawPill(&painter, rect(), m_text, m_tone, palette(), font());
}

namespace {

void underline(QPainter *painter, const QStyleOptionViewItem &option)
{
    painter->save();
    painter->setPen(tokensOf(option.palette).line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->restore();
}

} // namespace

void PillDelegate::paintGround(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    QStyleOptionViewItem copy = option;
    initStyleOption(&copy, index);
    copy.text.clear();
    const QStyle *style = copy.widget ? copy.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &copy, painter, copy.widget);
    underline(painter, option);
}

void PillDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const QVariant tone = index.data(RecordModel::ToneRole);
    if (!tone.isValid()) {
        QStyledItemDelegate::paint(painter, option, index);
        underline(painter, option);
        return;
    }
    paintGround(painter, option, index);
    const QString text = displayText(index.data(), option.locale);
    if (text.isEmpty())
        return;
    const int margin = scaled(8, option.font);
    QRect box = option.rect.adjusted(margin, 0, -margin, 0);
    const QSize size = pillSize(text, option.font).boundedTo(box.size());
    const QRect pill =
        QStyle::alignedRect(option.direction, option.displayAlignment | Qt::AlignVCenter, size, box);
    drawPill(painter, pill, text, Tone(tone.toInt()), option.palette, option.font);
}

QSize PillDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(qMax(size.height(), scaled(32, option.font)));
    if (index.data(RecordModel::ToneRole).isValid())
        size.setWidth(pillSize(index.data().toString(), option.font).width() + 2 * scaled(8, option.font));
    return size;
}

} // namespace qorjyn

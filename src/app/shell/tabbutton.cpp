#include "app/shell/tabbutton.h"

#include "app/shell/icons.h"
#include "app/shell/theme.h"
#include "app/widgets/pill.h"

#include <QKeySequence>
#include <QPainter>

namespace qorjyn {

using namespace Qt::StringLiterals;

TabButton::TabButton(QString iconName, QWidget *parent)
    : QAbstractButton(parent), m_iconName(std::move(iconName))
{
    setCheckable(true);
    setAutoExclusive(true); // the arrow keys go along the tabs
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
}

void TabButton::setTexts(const QString &title, int number)
{
    setText(title);
    m_number = number;
    describe();
    updateGeometry();
    update();
}

void TabButton::setCount(int count)
{
    m_count = count;
    describe();
    updateGeometry();
    update();
}

void TabButton::setCompact(bool compact)
{
    if (m_compact == compact)
        return;
    m_compact = compact;
    updateGeometry();
    update();
}

void TabButton::describe()
{
    setAccessibleName(m_count > 0 ? tr("%1, %n waiting", nullptr, m_count).arg(text()) : text());
    setToolTip(u"%1 (%2)"_s.arg(
        accessibleName(),
        QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + m_number)).toString(QKeySequence::NativeText)));
}

QString TabButton::countText() const
{
    return QLocale().toString(m_count);
}

int TabButton::widthWhen(bool compact) const
{
    int width = scaled(14, this) + scaled(16, this) + scaled(14, this);
    if (!compact)
        width += scaled(8, this) + QFontMetrics(boldFont(font())).horizontalAdvance(text());
    if (m_count > 0)
        width += scaled(7, this) + pillSize(countText(), font()).width();
    return width;
}

QSize TabButton::sizeHint() const
{
    return {widthWhen(m_compact), scaled(43, this)};
}

void TabButton::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(this);
    QPainter painter(this);
    if (underMouse() && !isChecked())
        painter.fillRect(rect(), t.alternate);
    int x = scaled(14, this);
    const int side = scaled(16, this);
    qorjyn::icon(m_iconName, isChecked() ? Ink::Text : Ink::Muted)
        .paint(&painter, QRect(x, (height() - side) / 2 - 1, side, side));
    x += side;
    painter.setFont(isChecked() ? boldFont(font()) : font());
    painter.setPen(isChecked() ? t.text : t.muted);
    if (!m_compact) {
        x += scaled(8, this);
        const int textWidth = QFontMetrics(boldFont(font())).horizontalAdvance(text());
        painter.drawText(QRect(x, 0, textWidth, height() - 2), Qt::AlignLeft | Qt::AlignVCenter, text());
        x += painter.fontMetrics().horizontalAdvance(text());
    }
    if (m_count > 0) {
        const QSize size = pillSize(countText(), font());
        const int end = x + scaled(7, this);
        drawPill(&painter, QRect(QPoint(end, (height() - size.height()) / 2 - 1), size), countText(),
                 Tone::Accent, palette(), font());
    }
    if (isChecked())
        painter.fillRect(0, height() - 2, width(), 2, t.accent);
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(t.accent);
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(4.5, 4.5, -4.5, -5.5), 4, 4);
    }
}

} // namespace qorjyn

#include "app/contracts/termline.h"

#include "app/shell/theme.h"

#include <QPainter>
#include <algorithm>

namespace qorjyn {

namespace {

constexpr int lineHeight = 6;
constexpr int markHeight = 14;

QString shown(QDate day)
{
    return day.toString(QStringLiteral("dd.MM.yyyy"));
}

} // namespace

TermLine::TermLine(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void TermLine::setTerm(QDate from, QDate to, QDate today, std::optional<QDate> ended)
{
    m_from = from;
    m_to = to;
    m_today = today;
    m_ended = ended;
    update();
}

void TermLine::setTodayWord(const QString &word)
{
    m_todayWord = word;
    update();
}

QSize TermLine::sizeHint() const
{
    return {scaled(240, this), scaled(markHeight, this) + 2 * QFontMetrics(smallFont(font())).height() + 4};
}

double TermLine::place(QDate day) const
{
    const qint64 days = m_from.daysTo(m_to);
    return days <= 0 ? 0.0 : std::clamp(double(m_from.daysTo(day)) / double(days), 0.0, 1.0);
}

void TermLine::paintEvent(QPaintEvent *)
{
    if (!m_from.isValid() || !m_to.isValid() || m_to < m_from)
        return;
    const Tokens &colours = tokensOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(smallFont(font()));
    const QFontMetrics metrics(painter.font());
    const int thick = scaled(lineHeight, this);
    const int mark = scaled(markHeight, this);
    const int middle = metrics.height() + 2 + mark / 2;
    const auto at = [this](QDate day) { return place(day) * double(width()); };
    const auto bar = [&](double from, double to, const QColor &colour) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawRoundedRect(QRectF(from, middle - thick / 2.0, to - from, thick), thick / 2.0,
                                thick / 2.0);
    };
    bar(0, width(), colours.line);
    const QDate until = m_ended ? std::min(*m_ended, m_today) : m_today;
    if (until >= m_from)
        bar(0, at(until), m_ended || m_today > m_to ? colours.muted : colours.accent);
    painter.setPen(colours.muted);
    const int below = middle + mark / 2 + metrics.ascent() + 2;
    painter.drawText(0, below, shown(m_from));
    painter.drawText(width() - metrics.horizontalAdvance(shown(m_to)), below, shown(m_to));
    if (m_today < m_from || m_today > m_to)
        return;
    const double x = std::clamp(at(m_today), 1.0, double(width()) - 1.0);
    painter.setPen(QPen(colours.text, 2));
    painter.drawLine(QPointF(x, middle - mark / 2.0), QPointF(x, middle + mark / 2.0));
    const int wide = metrics.horizontalAdvance(m_todayWord);
    painter.drawText(std::clamp(int(x) - wide / 2, 0, std::max(0, width() - wide)), metrics.ascent(),
                     m_todayWord);
}

} // namespace qorjyn

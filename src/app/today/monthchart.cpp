#include "app/today/monthchart.h"

#include "app/shell/theme.h"

#include <QEvent>
#include <QLocale>
#include <QtCharts/QBarCategoryAxis>
#include <QtCharts/QBarSet>
#include <QtCharts/QChart>
#include <QtCharts/QLegend>
#include <QtCharts/QStackedBarSeries>
#include <QtCharts/QValueAxis>

namespace qorjyn {

MonthChart::MonthChart(QWidget *parent)
    : QChartView(parent), m_included(new QBarSet(QString())), m_waiting(new QBarSet(QString())),
      m_series(new QStackedBarSeries), m_axis(new QBarCategoryAxis), m_values(new QValueAxis)
{
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    m_series->append(m_included);
    m_series->append(m_waiting);
    m_series->setBarWidth(0.8);
    chart()->addSeries(m_series);
    chart()->addAxis(m_axis, Qt::AlignBottom);
    chart()->addAxis(m_values, Qt::AlignLeft);
    m_series->attachAxis(m_axis);
    m_series->attachAxis(m_values);
    m_axis->setGridLineVisible(false);
    m_values->setLabelFormat(QStringLiteral("%d"));
    chart()->setMargins({});
    chart()->legend()->setAlignment(Qt::AlignBottom);
    chart()->legend()->setMarkerShape(QLegend::MarkerShapeRectangle);
    dress();
}

void MonthChart::setMonths(const QList<MonthCount> &months, const QLocale &locale)
{
    m_included->remove(0, m_included->count());
    m_waiting->remove(0, m_waiting->count());
    QStringList names;
    qint64 highest = 0;
    for (const MonthCount &month : months) {
        // What was included came in too; the column is as high as the larger of the two.
        m_included->append(qreal(month.included));
        m_waiting->append(qreal(std::max<qint64>(0, month.received - month.included)));
        highest = std::max({highest, month.received, month.included});
        names.append(locale.standaloneMonthName(month.month, QLocale::ShortFormat).left(3));
    }
    m_axis->setCategories(names);
    m_values->setRange(0, qreal(std::max<qint64>(highest, 4)));
    m_values->setTickCount(highest >= 4 ? 5 : 2);
}

void MonthChart::setNames(const QString &included, const QString &waiting)
{
    m_included->setLabel(included);
    m_waiting->setLabel(waiting);
}

void MonthChart::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        dress();
    QChartView::changeEvent(event);
}

void MonthChart::dress()
{
    const Tokens &colours = tokensOf(this);
    chart()->setBackgroundBrush(colours.base);
    setBackgroundBrush(colours.base);
    m_included->setColor(colours.accent);
    m_included->setBorderColor(colours.accent);
    QColor pale = colours.accent;
    pale.setAlphaF(0.35F);
    m_waiting->setColor(pale);
    m_waiting->setBorderColor(colours.base);
    for (QAbstractAxis *axis : std::initializer_list<QAbstractAxis *>{m_axis, m_values}) {
        axis->setLabelsColor(colours.muted);
        axis->setLabelsFont(smallFont(font()));
        axis->setLinePenColor(colours.line);
        axis->setGridLineColor(colours.line);
    }
    chart()->legend()->setLabelColor(colours.muted);
    chart()->legend()->setFont(smallFont(font()));
}

} // namespace qorjyn

// The months of a year as columns: how many titles came in, and how many were included.
#pragma once

#include "storage/today.h"

#include <QtCharts/QChartView>

class QBarCategoryAxis;
class QBarSet;
class QStackedBarSeries;
class QValueAxis;

namespace qorjyn {

class MonthChart : public QChartView
{
    Q_OBJECT
public:
    explicit MonthChart(QWidget *parent = nullptr);

    void setMonths(const QList<MonthCount> &months, const QLocale &locale);
    void setNames(const QString &included, const QString &waiting);

protected:
    void changeEvent(QEvent *event) override;

private:
    void dress();

    QBarSet *m_included, *m_waiting;
    QStackedBarSeries *m_series;
    QBarCategoryAxis *m_axis;
    QValueAxis *m_values;
};

} // namespace qorjyn

#include "domain/calendar.h"

#include <QFile>
#include <QHash>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace qorjyn {

namespace {

bool earlier(const CalendarDay &a, const CalendarDay &b)
{
    return a.date < b.date;
}

/// The lines of a shipped table below its heading, cut into fields.
QList<QStringList> rowsOf(const QString &name, qsizetype columns)
{
    QFile file(u":/calendar/"_s + name);
    [[maybe_unused]] const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "WorkingCalendar::shipped", "the table is not compiled in");
    QList<QStringList> rows;
    QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    if (!lines.isEmpty())
        lines.removeFirst();
    for (const QString &line : std::as_const(lines)) {
        QStringList fields = line.split(u'\t');
        Q_ASSERT_X(fields.size() == columns, "WorkingCalendar::shipped", "a row with other columns");
        if (fields.size() == columns)
            rows.append(std::move(fields));
    }
    return rows;
}

/// The row of the law for a date; null where it names none. Valid until the end of the thread.
const CalendarDay *holidayOfLaw(QDate date)
{
    thread_local QHash<int, QList<CalendarDay>> years; // a count asks for one day after the other
    auto year = years.constFind(date.year());
    if (year == years.constEnd())
        year = years.insert(date.year(), proposeYear(date.year(), std::nullopt, {}));
    const auto found = std::ranges::find(*year, date, &CalendarDay::date);
    return found != year->cend() ? &*found : nullptr;
}

SkippedDay skipped(QDate date, const CalendarDay *day)
{
    if (day)
        return {date, day->reasonKk, day->reasonRu, day->reasonEn};
    return {date, u"Демалыс күні"_s, u"Выходной день"_s, u"Weekly day off"_s};
}

/// The row that stands for a date: in a year of which the calendar holds nothing that of the law.
const CalendarDay *rowOf(const WorkingCalendar &calendar, QDate date)
{
    if (const CalendarDay *known = calendar.day(date))
        return known;
    const bool isKnown =
        std::ranges::find(calendar.years(), date.year(), &CalendarYear::year) != calendar.years().end();
    return isKnown ? nullptr : holidayOfLaw(date);
}

} // namespace

WorkingCalendar::WorkingCalendar(QList<CalendarDay> days, QList<CalendarYear> years, QSet<int> weekend)
    : m_days(std::move(days)), m_years(std::move(years)), m_weekend(std::move(weekend))
{
    std::stable_sort(m_days.begin(), m_days.end(), earlier);
    const auto sameDate = [](const CalendarDay &a, const CalendarDay &b) { return a.date == b.date; };
    m_days.erase(std::unique(m_days.begin(), m_days.end(), sameDate), m_days.end());

    int workedInWeek = 0;
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day)
        workedInWeek += m_weekend.contains(day) ? 0 : 1;
    if (workedInWeek == 0) // no count would ever end
        m_weekend = {Qt::Saturday, Qt::Sunday};
}

WorkingCalendar WorkingCalendar::shipped()
{
    QList<CalendarYear> years;
    QList<CalendarDay> days;
    for (const QStringList &row : rowsOf(u"years.tsv"_s, 2)) {
        years.append({.year = row.at(0).toInt(), .confirmed = row.at(1) == u"confirmed"});
        for (const QStringList &day : rowsOf(row.at(0) + u".tsv"_s, 6)) {
            days.append({.date = QDate::fromString(day.at(0), Qt::ISODate),
                         .off = day.at(1) == u"off",
                         .reasonKk = day.at(2),
                         .reasonRu = day.at(3),
                         .reasonEn = day.at(4),
                         .source = day.at(5)});
        }
    }
    return {std::move(days), std::move(years)};
}

bool WorkingCalendar::isWorking(QDate date) const
{
    if (const CalendarDay *known = rowOf(*this, date))
        return !known->off;
    return !m_weekend.contains(date.dayOfWeek());
}

const CalendarDay *WorkingCalendar::day(QDate date) const
{
    const auto found =
        std::lower_bound(m_days.cbegin(), m_days.cend(), date,
                         [](const CalendarDay &day, QDate wanted) { return day.date < wanted; });
    return found != m_days.cend() && found->date == date ? &*found : nullptr;
}

bool WorkingCalendar::isConfirmed(int year) const
{
    return std::any_of(m_years.cbegin(), m_years.cend(),
                       [year](const CalendarYear &known) { return known.year == year && known.confirmed; });
}

Deadline WorkingCalendar::after(QDate start, int workingDays) const
{
    Deadline deadline{.due = start, .skipped = {}, .confirmed = false, .unconfirmedYears = {}};
    if (!start.isValid())
        return deadline;
    for (int counted = 0; counted < workingDays;) {
        deadline.due = deadline.due.addDays(1);
        if (isWorking(deadline.due))
            ++counted;
        else
            deadline.skipped.append(skipped(deadline.due, rowOf(*this, deadline.due)));
    }
    // Day 0 is not counted, so its year decides nothing when it is the last of December.
    const QDate first = std::min(start.addDays(1), deadline.due);
    for (int year = first.year(); year <= deadline.due.year(); ++year)
        if (!isConfirmed(year))
            deadline.unconfirmedYears.append(year);
    deadline.confirmed = deadline.unconfirmedYears.isEmpty();
    return deadline;
}

int WorkingCalendar::workingDaysLeft(QDate today, QDate due) const
{
    if (!today.isValid() || !due.isValid())
        return 0;
    if (due < today)
        return -workingDaysLeft(due, today);
    int left = 0;
    for (QDate date = today.addDays(1); date <= due; date = date.addDays(1))
        left += isWorking(date) ? 1 : 0;
    return left;
}

int quarterOf(QDate date)
{
    return (date.month() - 1) / 3 + 1;
}

QDate quarterEnd(QDate date)
{
    return QDate(date.year(), quarterOf(date) * 3, 1).addMonths(1).addDays(-1);
}

} // namespace qorjyn

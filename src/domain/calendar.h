// How working days are counted in Kazakhstan: weekly days off, holidays, moved and swapped days, and
// confirmed years.
#pragma once

#include <QDate>
#include <QList>
#include <QPair>
#include <QSet>
#include <QString>
#include <optional>

namespace qorjyn {

/// A day that differs from the weekly pattern, or that explains a day off.
struct CalendarDay
{
    QDate date;
    bool off = true; ///< false: worked, although the weekly pattern has it off
    QString reasonKk, reasonRu, reasonEn;
    QString source; ///< the law, decree or order

    bool operator==(const CalendarDay &) const = default;
};

struct CalendarYear
{
    int year = 0;
    bool confirmed = false; ///< an administrator has checked the year's rows against the law and the decrees

    bool operator==(const CalendarYear &) const = default;
};

/// A day that did not count.
struct SkippedDay
{
    QDate date;
    QString reasonKk, reasonRu, reasonEn;

    bool operator==(const SkippedDay &) const = default;
};

struct Deadline
{
    QDate due;
    QList<SkippedDay>
        skipped;            ///< every day off between the start and the due date, in order, weekly ones too
    bool confirmed = false; ///< every year the count runs through is confirmed
    QList<int> unconfirmedYears; ///< those that are not, in order

    bool operator==(const Deadline &) const = default;
};

/// A value: the rows, the years and the weekly days off together.
class WorkingCalendar
{
public:
    /// Of rows for the same date the first stands. `weekend` holds Qt::DayOfWeek numbers (1 is Monday); a
    /// week without a working day is not taken: Saturday and Sunday stand instead.
    WorkingCalendar(QList<CalendarDay> days, QList<CalendarYear> years, QSet<int> weekend = {6, 7});

    /// From the rows compiled in (2024 to 2027).
    [[nodiscard]] static WorkingCalendar shipped();

    [[nodiscard]] bool isWorking(QDate date) const;
    /// The row for a date, or null where the weekly pattern says all; valid as long as the calendar.
    [[nodiscard]] const CalendarDay *day(QDate date) const;
    /// False also for a year that is not in the calendar at all, where the holidays of the law are off.
    [[nodiscard]] bool isConfirmed(int year) const;

    /// The day on which the given count of working days is full: the start is day 0, day 1 the next working
    /// day (R10). A count of 0 or less is due on the start itself. An invalid start gives an invalid due
    /// date.
    [[nodiscard]] Deadline after(QDate start, int workingDays) const;
    /// Working days in (today, due]; where the due date has passed, minus the working days in (due, today].
    [[nodiscard]] int workingDaysLeft(QDate today, QDate due) const;

    [[nodiscard]] const QList<CalendarDay> &days() const { return m_days; } ///< by date
    [[nodiscard]] const QList<CalendarYear> &years() const { return m_years; }

private:
    QList<CalendarDay> m_days;
    QList<CalendarYear> m_years;
    QSet<int> m_weekend;
};

/// The last day of the quarter that a date lies in (R7).
[[nodiscard]] QDate quarterEnd(QDate date);
/// 1 to 4 (R7).
[[nodiscard]] int quarterOf(QDate date);

/// The rows that the law proposes for a year from 2022 on, by date, for an administrator to confirm: fixed
/// holidays, those moved off a weekend (law on holidays, article 5), 7 January, the first day of Kurban Ait
/// where it is known (never moved: Labour Code, article 84), and swapped days (article 85). Empty for an
/// earlier year, whose holidays were others. Dates of another year are left out.
[[nodiscard]] QList<CalendarDay>
proposeYear(int year, std::optional<QDate> kurbanAit,
            const QList<QPair<QDate, QDate>> &swaps /* freed weekday, worked weekend day */);

} // namespace qorjyn

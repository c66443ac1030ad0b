#include "domain/calendar.h"
#include "support/shareddata.h"

#include <QFile>
#include <QMap>
#include <QTest>

using namespace qorjyn;
using namespace Qt::StringLiterals;

namespace {

using Swaps = QList<QPair<QDate, QDate>>;

QDate iso(const QString &text)
{
    return QDate::fromString(text, Qt::ISODate);
}

QSet<QDate> publicList(const QString &path, int from, int until)
{
    QSet<QDate> dates;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return dates;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const QDate date = iso(line.left(10));
        if (date.isValid() && date.year() >= from && date.year() <= until)
            dates.insert(date);
    }
    return dates;
}

QStringList datesOf(const QList<CalendarDay> &days, bool off)
{
    QStringList dates;
    for (const CalendarDay &day : days) {
        if (day.off == off)
            dates.append(day.date.toString(Qt::ISODate));
    }
    return dates;
}

} // namespace

class TestCalendar : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// The shipped rows are what the rule proposes, with the Kurban Ait and the swaps of each year.
    void shippedEqualsProposed()
    {
        const QMap<int, QDate> kurbanAit{
            {2024, {2024, 6, 16}}, {2025, {2025, 6, 6}}, {2026, {2026, 5, 27}}, {2027, {2027, 5, 16}}};
        const QMap<int, Swaps> swaps{{2024, {{QDate(2024, 5, 8), QDate(2024, 5, 4)}}},
                                     {2025, {{QDate(2025, 1, 3), QDate(2025, 1, 5)}}}};
        QList<CalendarDay> proposed;
        for (int year = 2024; year <= 2027; ++year)
            proposed += proposeYear(year, kurbanAit.value(year), swaps.value(year));
        const QList<CalendarDay> days = m_shipped.days();
        QCOMPARE(days.size(), proposed.size());
        for (qsizetype i = 0; i < days.size(); ++i)
            QVERIFY2(days.at(i) == proposed.at(i), qPrintable(days.at(i).date.toString(Qt::ISODate)));
    }
    void unknownYearHasTheHolidaysOfTheLaw()
    {
        const Deadline deadline = m_shipped.after({2030, 3, 18}, 10);
        // 21 and 22 March are a Thursday and a Friday, 23 March is a Saturday and moves to Monday.
        for (const QDate day : {QDate(2030, 3, 21), QDate(2030, 3, 22), QDate(2030, 3, 25)})
            QVERIFY2(!m_shipped.isWorking(day), qPrintable(day.toString(Qt::ISODate)));
        QCOMPARE(deadline.due, QDate(2030, 4, 4));
        QVERIFY(!deadline.confirmed);
        QVERIFY(std::ranges::any_of(deadline.skipped, [](const SkippedDay &day) {
            return day.date == QDate(2030, 3, 21) && day.reasonEn == u"Nauryz"_s;
        }));
        // A year that somebody entered is as he entered it.
        const WorkingCalendar own({}, {{.year = 2030, .confirmed = true}});
        QVERIFY(own.isWorking({2030, 3, 21}));
    }
    void confirmedYears()
    {
        for (int year = 2024; year <= 2026; ++year)
            QVERIFY(m_shipped.isConfirmed(year));
        QVERIFY(!m_shipped.isConfirmed(2027));
        QVERIFY(!m_shipped.isConfirmed(2023));
        QCOMPARE(m_shipped.years().size(), 4);
    }
    /// Kazakh ә is U+04D9; public lists write the Latin schwa that looks the same.
    void reasonsAreInTheRightScript()
    {
        for (const CalendarDay &day : m_shipped.days()) {
            for (const QString &reason : {day.reasonKk, day.reasonRu, day.reasonEn, day.source})
                QVERIFY2(!reason.isEmpty() && !reason.contains(QChar(0x0259)), qPrintable(reason));
        }
        const CalendarDay *independence = m_shipped.day({2026, 12, 16});
        QVERIFY(independence);
        QCOMPARE(independence->reasonKk, u"Т\u04D9уелсіздік күні"_s);
    }

    /// Every day on which the public lists differ from each other or from the law, as
    /// resources/calendar/README.md settles it.
    void settledDay_data()
    {
        QTest::addColumn<QDate>("date");
        QTest::addColumn<bool>("working");
        QTest::addColumn<QString>("reason"); // how the row's English reason begins; empty: no row
        const auto row = [](const char *name, QDate date, bool working, const QString &reason) {
            QTest::newRow(name) << date << working << reason;
        };
        row("4 May 2024 worked for 8 May", {2024, 5, 4}, true, u"Working day (moved from 08.05.2024)"_s);
        row("8 May 2024 freed", {2024, 5, 8}, false, u"Day off (moved from 04.05.2024)"_s);
        row("3 January 2025 freed", {2025, 1, 3}, false, u"Day off (moved from 05.01.2025)"_s);
        row("5 January 2025 worked for 3 January", {2025, 1, 5}, true, u"Working day"_s);
        row("15 March 2026 is a plain Sunday", {2026, 3, 15}, false, {});
        row("16 March 2026 is worked", {2026, 3, 16}, true, {});
        row("23 March 2026 is Nauryz itself", {2026, 3, 23}, false, u"Nauryz"_s);
        row("24 March 2026 for the 21st", {2026, 3, 24}, false, u"Nauryz (moved from 21.03.2026)"_s);
        row("25 March 2026 for the 22nd", {2026, 3, 25}, false, u"Nauryz (moved from 22.03.2026)"_s);
        row("30 August 2026 is a plain Sunday", {2026, 8, 30}, false, {});
        row("31 August 2026 is worked", {2026, 8, 31}, true, {});
        row("15 March 2027 is Constitution Day", {2027, 3, 15}, false, u"Constitution Day"_s);
        row("24 March 2027 for the 21st", {2027, 3, 24}, false, u"Nauryz (moved from 21.03.2027)"_s);
        row("16 May 2027 expected Kurban Ait", {2027, 5, 16}, false, u"First day of Kurban Ait"_s);
        row("17 May 2027 worked until confirmed", {2027, 5, 17}, true, {});
        row("30 August 2027 is worked", {2027, 8, 30}, true, {});
        row("8 January 2024: 7 January is never moved", {2024, 1, 8}, true, {});
        row("17 June 2024: Kurban Ait is never moved", {2024, 6, 17}, true, {});
        row("1 December 2025 is worked", {2025, 12, 1}, true, {});
    }
    void settledDay()
    {
        QFETCH(QDate, date);
        QFETCH(bool, working);
        QFETCH(QString, reason);
        QCOMPARE(m_shipped.isWorking(date), working);
        const CalendarDay *day = m_shipped.day(date);
        QCOMPARE(day == nullptr, reason.isEmpty());
        if (day)
            QVERIFY2(day->reasonEn.startsWith(reason), qPrintable(day->reasonEn));
    }
    /// Neither public list differs from the calendar on any day but the settled ones.
    void publicLists_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QStringList>("differing");
        QTest::newRow("vacanza") << u"kz_holidays_2022_2027_vacanza.csv"_s
                                 << QStringList{u"2024-05-04"_s, u"2025-01-05"_s};
        QTest::newRow("date-holidays")
            << u"kz_holidays_2022_2027_dateholidays.csv"_s
            << QStringList{u"2024-05-04"_s, u"2024-05-08"_s, u"2025-01-03"_s, u"2025-01-05"_s,
                           u"2026-03-15"_s, u"2026-03-16"_s, u"2026-03-25"_s, u"2027-03-24"_s};
    }
    void publicLists()
    {
        QFETCH(QString, file);
        QFETCH(QStringList, differing);
        const QString path = test::sharedData(u"holidays/"_s + file);
        if (path.isEmpty())
            return;
        const QSet<QDate> listed = publicList(path, 2024, 2027);
        QVERIFY(listed.size() > 60);
        QStringList found;
        for (QDate date(2024, 1, 1); date.year() <= 2027; date = date.addDays(1)) {
            const CalendarDay *day = m_shipped.day(date);
            const bool worked = day && !day->off; // no list can say this
            if (worked || listed.contains(date) != (day != nullptr))
                found.append(date.toString(Qt::ISODate));
        }
        QCOMPARE(found, differing);
    }
    /// The rule also gives the years before those shipped, which the fuller list knows with their swaps.
    void proposalForEarlierYears()
    {
        const Swaps swaps2022{{QDate(2022, 3, 7), QDate(2022, 3, 5)},
                              {QDate(2022, 8, 29), QDate(2022, 8, 27)},
                              {QDate(2022, 10, 24), QDate(2022, 10, 22)}};
        const auto year2022 = proposeYear(2022, QDate(2022, 7, 9), swaps2022);
        const auto year2023 = proposeYear(2023, QDate(2023, 6, 28), {{QDate(2023, 7, 7), QDate(2023, 7, 1)}});
        QCOMPARE(datesOf(year2022, false), (QStringList{u"2022-03-05"_s, u"2022-08-27"_s, u"2022-10-22"_s}));
        QVERIFY(
            datesOf(year2022, true).contains(u"2022-01-04"_s)); // 1 and 2 January were both on the weekend
        QVERIFY(datesOf(year2022, true).contains(u"2022-05-10"_s)); // past 8 (Sunday) and 9 May
        QVERIFY(proposeYear(2021, std::nullopt, {}).isEmpty());

        const QString path = test::sharedData(u"holidays/kz_holidays_2022_2027_vacanza.csv"_s);
        if (path.isEmpty())
            return;
        QSet<QDate> proposed;
        for (const CalendarDay &day : year2022 + year2023) {
            if (day.off)
                proposed.insert(day.date);
        }
        QCOMPARE(proposed, publicList(path, 2022, 2023));
    }
    void proposalLeavesOtherYearsOut()
    {
        const auto plain = proposeYear(2028, std::nullopt, {});
        QCOMPARE(proposeYear(2028, QDate(2029, 5, 5), {{QDate(2029, 1, 3), QDate(2029, 1, 6)}}), plain);
        QVERIFY(!datesOf(plain, true).contains(u"2028-05-05"_s));
    }

    void dueDate_data()
    {
        QTest::addColumn<QDate>("start");
        QTest::addColumn<QDate>("due");
        QTest::addColumn<bool>("confirmed");
        QTest::newRow("over New Year 2025") << QDate(2024, 12, 25) << QDate(2025, 1, 13) << true;
        QTest::newRow("no Constitution Day in August 2026")
            << QDate(2026, 8, 21) << QDate(2026, 9, 4) << true;
        QTest::newRow("over Republic Day 2026") << QDate(2026, 10, 16) << QDate(2026, 11, 2) << true;
        QTest::newRow("over Nauryz 2026") << QDate(2026, 3, 18) << QDate(2026, 4, 6) << true;
        QTest::newRow("June 2026") << QDate(2026, 6, 17) << QDate(2026, 7, 1) << true;
        QTest::newRow("reaches into 2027") << QDate(2026, 12, 21) << QDate(2027, 1, 6) << false;
        QTest::newRow("starts before the rows") << QDate(2023, 12, 31) << QDate(2024, 1, 16) << true;
    }
    void dueDate()
    {
        QFETCH(QDate, start);
        QFETCH(QDate, due);
        QFETCH(bool, confirmed);
        const Deadline deadline = m_shipped.after(start, 10);
        QCOMPARE(deadline.due, due);
        QCOMPARE(deadline.confirmed, confirmed);
        QCOMPARE(m_shipped.workingDaysLeft(start, due), 10);
        QCOMPARE(m_shipped.workingDaysLeft(due, start), -10);
        QCOMPARE(deadline.skipped.size(), start.daysTo(due) - 10);
    }
    void skippedDaysGiveTheirReasons()
    {
        const Deadline deadline = m_shipped.after({2026, 3, 18}, 10);
        QStringList reasons;
        for (const SkippedDay &day : deadline.skipped)
            reasons.append(day.date.toString(u"dd.MM "_s) + day.reasonEn);
        QCOMPARE(reasons, (QStringList{u"21.03 Nauryz"_s, u"22.03 Nauryz"_s, u"23.03 Nauryz"_s,
                                       u"24.03 Nauryz (moved from 21.03.2026)"_s,
                                       u"25.03 Nauryz (moved from 22.03.2026)"_s, u"28.03 Weekly day off"_s,
                                       u"29.03 Weekly day off"_s, u"04.04 Weekly day off"_s,
                                       u"05.04 Weekly day off"_s}));
    }
    void countsAtTheEdges()
    {
        QCOMPARE(m_shipped.after({2026, 3, 18}, 0).due, QDate(2026, 3, 18));
        QVERIFY(!m_shipped.after({}, 10).due.isValid());
        QCOMPARE(m_shipped.workingDaysLeft({2026, 4, 6}, {2026, 4, 6}), 0);
        QCOMPARE(m_shipped.workingDaysLeft({2026, 4, 7}, {2026, 4, 6}), -1); // overdue by one day
        QCOMPARE(m_shipped.workingDaysLeft({2026, 4, 4}, {2026, 4, 6}), 1);
    }
    void weeklyPatternIsASetting()
    {
        const WorkingCalendar sixDays({}, {}, {Qt::Sunday});
        QVERIFY(sixDays.isWorking({2026, 4, 4}));
        QVERIFY(!sixDays.isWorking({2026, 4, 5}));
        const WorkingCalendar never({}, {}, {1, 2, 3, 4, 5, 6, 7}); // would count for ever
        QVERIFY(never.isWorking({2026, 4, 6}));
        QVERIFY(!never.isWorking({2026, 4, 5}));
    }
    void firstOfTwoRowsStands()
    {
        const QDate date(2026, 4, 6);
        const CalendarDay off{.date = date, .off = true, .reasonKk = u"а"_s};
        const CalendarDay worked{.date = date, .off = false, .reasonKk = u"б"_s};
        QVERIFY(!WorkingCalendar({off, worked}, {}).isWorking(date));
        QVERIFY(WorkingCalendar({worked, off}, {}).isWorking(date));
    }
    void quarters()
    {
        QCOMPARE(quarterOf({2026, 3, 31}), 1);
        QCOMPARE(quarterOf({2026, 4, 1}), 2);
        QCOMPARE(quarterOf({2026, 12, 31}), 4);
        QCOMPARE(quarterEnd({2026, 1, 1}), QDate(2026, 3, 31));
        QCOMPARE(quarterEnd({2026, 6, 30}), QDate(2026, 6, 30));
        QCOMPARE(quarterEnd({2026, 8, 9}), QDate(2026, 9, 30));
        QCOMPARE(quarterEnd({2026, 10, 1}), QDate(2026, 12, 31));
    }

private:
    const WorkingCalendar m_shipped = WorkingCalendar::shipped();
};

QTEST_APPLESS_MAIN(TestCalendar)
#include "tst_calendar.moc"

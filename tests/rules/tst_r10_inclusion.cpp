// R10: objects decided for are included within ten working days of the session.
#include "storage/today.h"
#include "support/house.h"

#include <QTest>

using namespace qorjyn;
using test::House;

class TestR10 : public QObject
{
    Q_OBJECT
    static std::optional<DueThing> inclusion(House &house)
    {
        for (const DueThing &thing : house.read([](Transaction &t) { return dueThings(t); }))
            if (thing.kind == DueKind::Inclusion)
                return thing;
        return std::nullopt;
    }
private Q_SLOTS:
    void tenWorkingDaysByTheCalendar_data() { test::addEngineRows(); }
    void tenWorkingDaysByTheCalendar()
    {
        House house;
        house.registered({test::title(u"1"_s)}, {test::file(u"1.pdf"_s)});
        const SessionId session = house.opened(QDate(2026, 3, 18));
        house.done(house.decision(house.agenda(session).first().id));
        const auto closed = house.done(CloseSession{.session = session});
        QCOMPARE(closed.objects, 1);
        QCOMPARE(closed.due, QDate(2026, 4, 6)); // 23 to 25 March are days off
        house.done(SignMinutes{.session = session, .signedOn = QDate(2026, 3, 18)});

        const auto due = inclusion(house);
        QVERIFY(due.has_value());
        QCOMPARE(due->due, QDate(2026, 4, 6));
        QCOMPARE(due->rule, Rule::R10);
        QCOMPARE(due->workingDaysLeft, 10);
        house.on(QDate(2026, 4, 7));
        QCOMPARE(inclusion(house)->workingDaysLeft, -1);

        // Overdue is shown; it does not keep the Library from doing what it owes.
        const ObjectId object = house.objects().first().id;
        house.done(IncludeObject{.object = object});
        QCOMPARE(house.object(object).includedOn, QDate(2026, 4, 7));
        QCOMPARE(house.object(object).state, ObjectState::InFund);
        QVERIFY(!house.object(object).publishedOn);
        QVERIFY(!inclusion(house));
    }

    void theCalendarIsData_data() { test::addEngineRows(); }
    void theCalendarIsData()
    {
        House house;
        SaveCalendarYear act{.year = 2026, .confirmed = true};
        act.days = {CalendarDay{.date = QDate(2025, 3, 19)}};
        QCOMPARE(house.refusal(act), u"R10 calendar.day"_s);
        act.days = {CalendarDay{.date = QDate(2026, 3, 19)}, CalendarDay{.date = QDate(2026, 3, 19)}};
        QCOMPARE(house.refusal(act), u"R10 calendar.day"_s);
        act.days.removeLast();
        house.done(act); // one day off in the whole year
        QCOMPARE(house.refusal(SaveCalendarYear{.year = 0}), u"R10 calendar.year"_s);
        house.registered({test::title(u"1"_s)});
        const SessionId session = house.opened(QDate(2026, 3, 18));
        house.done(house.decision(house.agenda(session).first().id));
        QCOMPARE(house.done(CloseSession{.session = session}).due, QDate(2026, 4, 2));
    }
};

QTEST_GUILESS_MAIN(TestR10)
#include "tst_r10_inclusion.moc"

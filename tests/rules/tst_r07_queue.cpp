// R7: applications go before the commission as they arrive, and at least once a quarter.
#include "storage/applications.h"
#include "storage/today.h"
#include "storage/verify.h"
#include "support/house.h"

#include <QTest>

using namespace qorjyn;
using test::House;

class TestR07 : public QObject
{
    Q_OBJECT
    static QStringList titlesOf(const QList<AgendaItem> &agenda)
    {
        QStringList titles;
        for (const AgendaItem &entry : agenda)
            titles.append(entry.item.description.title);
        return titles;
    }
private Q_SLOTS:
    void inOrderOfArrivalDeferredFirst_data() { test::addEngineRows(); }
    void inOrderOfArrivalDeferredFirst()
    {
        House house;
        house.on(QDate(2026, 2, 16));
        house.registered({test::title(u"Б1"_s), test::title(u"Б2"_s)});
        house.on(QDate(2026, 2, 10));
        const auto first = house.registered({test::title(u"А1"_s), test::title(u"А2"_s)});
        const SessionId session = house.opened(QDate(2026, 3, 18));
        const auto agenda = house.agenda(session);
        QCOMPARE(titlesOf(agenda), (QStringList{u"А1"_s, u"А2"_s, u"Б1"_s, u"Б2"_s}));
        house.done(house.decision(agenda[0].id));
        house.done(house.decision(agenda[1].id, Decision::Defer, u"сканерлеу керек"_s));
        house.done(house.decision(agenda[2].id));
        house.done(house.decision(agenda[3].id));
        house.done(CloseSession{.session = session});
        QCOMPARE(house.itemState(first.items[1]), ItemState::Deferred);
        QCOMPARE(house.applicationState(first.application), ApplicationState::BeforeCommission);

        house.registered({test::title(u"В1"_s)});
        const SessionId next = house.opened(QDate(2026, 6, 17));
        const auto second = house.agenda(next);
        QCOMPARE(titlesOf(second), (QStringList{u"А2"_s, u"В1"_s}));
        // What the later session has taken up the earlier one cannot take back.
        QCOMPARE(house.refusal(ReopenSession{.session = session, .reason = u"қате"_s}),
                 u"R9 item.taken-up"_s);
        house.done(TakeOffAgenda{.agendaItem = second[0].id});
        QCOMPARE(house.itemState(first.items[1]), ItemState::Deferred);
        house.done(TakeOffAgenda{.agendaItem = second[1].id});
        QCOMPARE(house.itemState(second[1].item.id), ItemState::Proposed);
        QCOMPARE(house.applicationState(second[1].item.application), ApplicationState::Registered);
        const auto again = house.done(TakeQueue{.session = next, .items = {second[1].item.id}});
        QCOMPARE(again.taken, 1);
        QCOMPARE(titlesOf(house.agenda(next)), QStringList{u"В1"_s});
        QCOMPARE(house.refusal(TakeQueue{.session = next, .items = {second[1].item.id}}),
                 u"R7 item.not-queued"_s);
    }

    void aSessionLiesInAYearOfTheCalendar_data() { test::addEngineRows(); }
    void aSessionLiesInAYearOfTheCalendar()
    {
        House house;
        const QString outside = u"R7 session.year"_s;
        for (const int year : {1, 1917, 2023, 2028, 9999})
            QCOMPARE(house.refusal(PlanSession{.date = QDate(year, 3, 18)}), outside);
        const SessionId id = house.done(PlanSession{.date = QDate(2027, 12, 31)}).session;
        QCOMPARE(house.refusal(MoveSession{.session = id, .date = QDate(9999, 3, 18)}), outside);
        // An administrator adds the next year, and sessions can be held in it.
        house.done(SaveCalendarYear{.year = 2028});
        house.done(MoveSession{.session = id, .date = QDate(2028, 3, 18)});
    }

    void aSessionIsOpenedOnItsDayWithAnAgenda_data() { test::addEngineRows(); }
    void aSessionIsOpenedOnItsDayWithAnAgenda()
    {
        House house;
        const auto composition = house.done(test::order(7, QDate(2026, 1, 12)));
        QCOMPARE(house.refusal(PlanSession{}), u"R7 session.date"_s);
        const auto planned = house.done(PlanSession{.date = QDate(2026, 3, 18)});
        QCOMPARE(house.done(TakeQueue{.session = planned.session}).taken, 0);
        house.done(RecordPresence{.session = planned.session, .present = composition.members});
        QCOMPARE(house.refusal(OpenSession{.session = planned.session}),
                 u"R7 session.agenda; R7 session.future"_s);
        house.on(QDate(2026, 3, 18));
        house.registered({test::title(u"Абай жолы"_s)});
        house.done(TakeQueue{.session = planned.session});
        QCOMPARE(house.done(OpenSession{.session = planned.session}).number, (RegisterNumber{2026, 1}));
        QCOMPARE(house.refusal(OpenSession{.session = planned.session}), u"R7 session.state"_s);
    }

    void aSessionThatIsMovedOrNeverHeldTakesNoNumber_data() { test::addEngineRows(); }
    void aSessionThatIsMovedOrNeverHeldTakesNoNumber()
    {
        House house;
        house.done(test::order(7, QDate(2026, 1, 12)));
        house.registered({test::title(u"Абай жолы"_s)});
        const SessionId never = house.done(PlanSession{.date = QDate(2026, 3, 13)}).session;
        const SessionId moved =
            house.done(PlanSession{.date = QDate(2026, 3, 16), .place = u"Астана"_s}).session;
        house.on(QDate(2026, 3, 18));
        house.done(TakeQueue{.session = moved});
        house.done(RecordPresence{.session = moved, .present = house.members()});
        QCOMPARE(house.refusal(MoveSession{.session = moved}), u"R7 session.date"_s);
        house.done(
            MoveSession{.session = moved, .date = QDate(2026, 3, 18), .place = u"Алматы"_s, .remote = true});
        const Session now = house.session(moved);
        QCOMPARE(now.date, QDate(2026, 3, 18));
        QCOMPARE(now.place, u"Алматы"_s);
        QVERIFY(now.remote && now.present.isEmpty() && !now.number && now.agenda.size() == 1);
        house.done(RecordPresence{.session = moved, .present = house.members()});
        QCOMPARE(house.done(OpenSession{.session = moved}).number, (RegisterNumber{2026, 1}));
        QCOMPARE(house.refusal(MoveSession{.session = moved, .date = QDate(2026, 3, 19)}),
                 u"R7 session.state"_s);
        QVERIFY(!house.session(never).number);
        QCOMPARE(house.read([](Transaction &t) { return verifyData(t); }).size(), 0);
        // Nor does the database take another number, or none.
        for (
            const QString &sql :
            {u"UPDATE session SET year = 2026, number = 2 WHERE state = 'planned'"_s,
             u"UPDATE session SET number = 2 WHERE state = 'open'"_s,
             u"UPDATE session SET year = NULL, number = NULL WHERE state = 'open'"_s,
             u"INSERT INTO session (uuid, year, number, date, state) VALUES ('x', 2026, 2, '2026-03-18', 'planned')"_s})
            QVERIFY2(house.bare(sql).contains(u"R9:"_s), qPrintable(sql));
    }

    void whatWouldPassTheQuarterIsDue_data() { test::addEngineRows(); }
    void whatWouldPassTheQuarterIsDue()
    {
        House house;
        house.registered({test::title(u"Абай жолы"_s)});
        const auto due = house.read([](Transaction &t) { return dueThings(t); });
        const auto quarter = std::ranges::find(due, DueKind::Quarter, &DueThing::kind);
        QVERIFY(quarter != due.end());
        QCOMPARE(quarter->due, QDate(2026, 3, 31));
        QCOMPARE(quarter->rule, Rule::R7);
        house.opened(QDate(2026, 3, 18));
        const auto after = house.read([](Transaction &t) { return dueThings(t); });
        QVERIFY(std::ranges::find(after, DueKind::Quarter, &DueThing::kind) == after.end());
    }
};

QTEST_GUILESS_MAIN(TestR07)
#include "tst_r07_queue.moc"

// R6: a standing commission selects; the number of its members is odd and not below five.
#include "support/house.h"

#include <QTest>

using namespace qorjyn;
using test::House;
using test::order;

class TestR06 : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oddAndFiveOrMore_data() { test::addEngineRows(); }
    void oddAndFiveOrMore()
    {
        House house;
        const QDate day(2026, 1, 12);
        QCOMPARE(house.refusal(order(6, day)), u"R6 composition.even"_s);
        QCOMPARE(house.refusal(order(3, day)), u"R6 composition.few"_s);
        QCOMPARE(house.refusal(order(4, day)), u"R6 composition.few; R6 composition.even"_s);
        auto twice = order(7, day);
        twice.members[6].name = twice.members[5].name;
        QCOMPARE(house.refusal(twice), u"R6 composition.member-twice"_s);
        QCOMPARE(house.done(order(7, day)).members.size(), 7);
        QCOMPARE(house.refusal(order(5, day)), u"R6 composition.overlap"_s);
        house.done(order(5, day.addDays(10), u"9"_s));
        house.read([&](Transaction &t) {
            QCOMPARE(compositionOn(t, day.addDays(9))->members.size(), 7);
            QCOMPARE(compositionOn(t, day.addDays(9))->validTo, day.addDays(9));
            QCOMPARE(compositionOn(t, day.addDays(10))->members.size(), 5);
            QVERIFY(!compositionOn(t, day.addDays(-1)));
        });
    }

    void aDepartureIsRecordedAndEndsTheComposition_data() { test::addEngineRows(); }
    void aDepartureIsRecordedAndEndsTheComposition()
    {
        House house;
        const auto composition = house.done(order(7, QDate(2026, 1, 12)));
        house.registered({test::title(u"Абай жолы"_s)});
        house.on(QDate(2026, 3, 12));
        const RecordDeparture departure{.member = composition.members[6], .leftOn = QDate(2026, 3, 12)};
        const auto left = house.done(departure);
        QVERIFY(!left.valid);
        QCOMPARE(left.members, 6);
        QCOMPARE(house.refusal(departure), u"R6 member.left"_s);

        house.on(QDate(2026, 3, 13));
        const SessionId session = house.done(PlanSession{.date = QDate(2026, 3, 13)}).session;
        house.done(TakeQueue{.session = session});
        QCOMPARE(house.refusal(RecordPresence{.session = session, .present = composition.members}),
                 u"R6 member.unknown"_s);
        house.done(RecordPresence{.session = session, .present = composition.members.mid(0, 6)});
        QCOMPARE(house.refusal(OpenSession{.session = session}), u"R6 composition.even"_s);

        house.on(QDate(2026, 3, 16));
        house.done(order(7, QDate(2026, 3, 16), u"15"_s));
        house.registered({test::title(u"Қан мен тер"_s)});
        house.opened(QDate(2026, 3, 18));
    }

    void whoWasPresentHasNotLeftBefore_data() { test::addEngineRows(); }
    void whoWasPresentHasNotLeftBefore()
    {
        House house;
        house.registered({test::title(u"Абай жолы"_s)});
        const SessionId held = house.held(QDate(2026, 3, 18));
        const MemberId member =
            house.read([&](Transaction &t) { return session(t, held)->composition->members.last().id; });
        QCOMPARE(house.refusal(RecordDeparture{.member = member, .leftOn = QDate(2026, 3, 10)}),
                 u"R6 member.was-present"_s);
        QCOMPARE(house.refusal(RecordDeparture{.member = member}), u"R6 date.missing"_s);
        QCOMPARE(house.refusal(RecordDeparture{.member = {99}, .leftOn = QDate(2026, 3, 10)}),
                 u"id.unknown"_s);
        house.done(RecordDeparture{.member = member, .leftOn = QDate(2026, 3, 19)});
    }

    void whoWasThereForAPartHasNotLeftBefore_data() { test::addEngineRows(); }
    void whoWasThereForAPartHasNotLeftBefore()
    {
        House house;
        house.registered({test::title(u"Абай жолы"_s)});
        const QDate day(2026, 3, 18);
        const SessionId session = house.opened(day);
        house.done(house.decision(house.agenda(session).first().id));
        const QList<MemberId> members = house.members();
        house.done(RecordPresence{.session = session, .present = members.mid(0, 6)});
        QCOMPARE(house.refusal(RecordDeparture{.member = members[6], .leftOn = day}),
                 u"R6 member.was-present"_s);
        house.done(RecordDeparture{.member = members[6], .leftOn = day.addDays(1)});
    }

    void theDatabaseRefusesItToo_data() { test::addEngineRows(); }
    void theDatabaseRefusesItToo()
    {
        House house;
        house.done(order(7, QDate(2026, 1, 12)));
        const auto refused = [&](const QString &sql) {
            const QString words = house.bare(sql);
            return words.contains(u"R6:"_s) ? QString() : sql + u" → "_s + words;
        };
        const QString insert =
            u"INSERT INTO composition (uuid, order_number, order_date, valid_from, in_force) "
            "VALUES ('u', '9', '2026-02-01', '2026-02-01', %1)"_s;
        QCOMPARE(refused(insert.arg(1)), QString());
        QCOMPARE(house.bare(insert.arg(0)), QString());
        QCOMPARE(refused(u"UPDATE composition SET in_force = 1 WHERE in_force = 0"_s),
                 QString()); // no members
        QCOMPARE(refused(u"DELETE FROM member WHERE position = 7"_s), QString());
        QCOMPARE(
            refused(u"INSERT INTO member (uuid, composition, position, name, function, from_date) SELECT "
                    "'m', id, 8, 'x', 'member', '2026-01-12' FROM composition WHERE in_force = 1"_s),
            QString());
        QCOMPARE(refused(u"UPDATE member SET name = 'x' WHERE position = 1"_s), QString());
        QCOMPARE(
            refused(u"UPDATE member SET composition = (SELECT id FROM composition WHERE in_force = 0)"_s),
            QString());
        QCOMPARE(refused(u"UPDATE composition SET in_force = 0 WHERE in_force = 1"_s), QString());
        QCOMPARE(refused(u"UPDATE composition SET valid_from = '2025-01-01' WHERE in_force = 1"_s),
                 QString());
        QCOMPARE(refused(u"DELETE FROM composition WHERE in_force = 1"_s), QString());
        if (house.database().location().engine == Engine::Sqlite)
            QCOMPARE(
                refused(u"INSERT OR REPLACE INTO member SELECT id, uuid, composition, position, 'x', post, "
                        "function, from_date, left_on FROM member WHERE position = 1"_s),
                QString());
        else
            QCOMPARE(refused(u"TRUNCATE composition CASCADE"_s), QString());
        // Six members are no commission that a session could be opened with.
        QCOMPARE(house.bare(u"UPDATE member SET left_on = '2026-02-01' WHERE position = 7"_s), QString());
        const SessionId session = house.done(PlanSession{.date = QDate(2026, 2, 2)}).session;
        house.registered({test::title(u"1"_s)});
        house.done(TakeQueue{.session = session});
        QCOMPARE(house.bare(u"INSERT INTO counter (series, year, value) VALUES ('session', 2026, 1)"_s),
                 QString());
        QCOMPARE(refused(u"UPDATE session SET state = 'open', year = 2026, number = 1, composition = (SELECT "
                         u"id FROM composition WHERE "
                         "in_force = 1) WHERE id = %1"_s.arg(session.value)),
                 QString());
    }
};

QTEST_GUILESS_MAIN(TestR06)
#include "tst_r06_commission.moc"

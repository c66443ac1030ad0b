// What a hostile statement may try, beyond what the guards of each rule refuse: values left out, identities
// exchanged, decisions without votes, tables shadowed, two connections at once. Each is refused, and nothing
// is changed.
#include "storage/library.h"
#include "support/house.h"

#include <QTest>

using namespace qorjyn;
using namespace qorjyn::test;

namespace {

const QDate day(2026, 2, 2);

} // namespace

class TestForgery : public QObject
{
    Q_OBJECT

    /// The statements one by one; the words of the first that is refused.
    static QString forged(House &house, const QStringList &statements)
    {
        for (const QString &sql : statements)
            if (const QString words = house.bare(sql); !words.isEmpty())
                return words;
        return {};
    }

    /// What only a server with many connections can be asked.
    static void onServer()
    {
        QTest::addColumn<Engine>("engine");
        if (qEnvironmentVariableIsSet("QORJYN_TEST_POSTGRESQL"))
            QTest::newRow("postgresql") << Engine::Postgresql;
        else if (qEnvironmentVariableIsSet("CI"))
            QFAIL("QORJYN_TEST_POSTGRESQL names no server");
    }

private Q_SLOTS:
    void aDecisionNeedsItsVotes_data() { addEngineRows(); }
    void aDecisionNeedsItsVotes()
    {
        House house;
        house.registered({title(u"Абай жолы"_s)});
        (void)house.opened(day);
        const QString assessed =
            u"UPDATE agenda_item SET historical = 'high', artistic = 'high', scientific = 'high', cultural = 'high'"_s;
        const QString decide = u"UPDATE agenda_item SET decision = '%1', present = %2, votes_for = %3, "
                               "votes_against = %4, votes_abstained = %5, reason = '%6'"_s;
        const auto said = [&](const QString &decision, int present, int yes, int no, int abstained,
                              const QString &reason = u"x"_s) {
            return house.bare(decide.arg(decision).arg(present).arg(yes).arg(no).arg(abstained).arg(reason));
        };
        QVERIFY2(said(u"include"_s, 7, 7, 0, 0).contains(u"R8:"_s), "without assessments");
        QCOMPARE(house.bare(assessed), QString());
        const QString refused = u"R9:"_s;
        QVERIFY2(said(u"include"_s, 0, 0, 0, 0).contains(refused), "without votes");
        QVERIFY2(said(u"include"_s, 7, 0, 7, 0).contains(refused), "against the votes");
        QVERIFY2(said(u"include"_s, 7, 3, 4, 0).contains(refused), "by a minority");
        QVERIFY2(said(u"not-include"_s, 7, 4, 3, 0).contains(refused), "against the majority");
        QVERIFY2(said(u"include"_s, 7, 700, -693, 0).contains(refused), "votes out of nothing");
        QVERIFY2(said(u"include"_s, 9, 9, 0, 0).contains(refused), "more votes than members");
        QVERIFY2(said(u"not-include"_s, 7, 0, 7, 0, {}).contains(refused), "a refusal without grounds");
        QCOMPARE(
            house.bare(
                u"UPDATE attendance SET here = 0 WHERE member > (SELECT MIN(member) + 2 FROM attendance)"_s),
            QString());
        QVERIFY2(said(u"include"_s, 3, 3, 0, 0).contains(refused), "without a quorum");
        QCOMPARE(house.bare(u"UPDATE attendance SET here = 1"_s), QString());
        QCOMPARE(said(u"include"_s, 7, 4, 3, 0, {}), QString());
    }

    void whoIsPresentIsAMember_data() { addEngineRows(); }
    void whoIsPresentIsAMember()
    {
        House house;
        house.registered({title(u"Абай жолы"_s)});
        const SessionId session = house.opened(day);
        const QStringList stranger{
            u"INSERT INTO composition (uuid, order_number, order_date, valid_from) VALUES ('z', '66', '2026-01-01', '2026-01-01')"_s,
            u"INSERT INTO member (uuid, composition, position, name, function, from_date) SELECT 'm', id, 1, 'x', 'member', '2026-01-01' FROM composition WHERE uuid = 'z'"_s};
        QCOMPARE(forged(house, stranger), QString());
        const QString said = house.bare(
            u"INSERT INTO attendance (session, member) SELECT %1, id FROM member WHERE uuid = 'm'"_s.arg(
                session.value));
        QVERIFY2(said.contains(u"R6:"_s), qPrintable(said));
    }

    void nobodyIsMovedIntoACommission_data() { addEngineRows(); }
    void nobodyIsMovedIntoACommission()
    {
        House house;
        house.registered({title(u"Абай жолы"_s)});
        house.held(day);
        QCOMPARE(
            forged(
                house,
                {u"INSERT INTO composition (id, uuid, order_number, order_date, valid_from) VALUES (99, 'z', '66', '2026-01-01', '2026-01-01')"_s,
                 u"INSERT INTO member (uuid, composition, position, name, function, from_date) VALUES ('x', 99, 1, 'x', 'member', '2026-01-01')"_s}),
            QString());
        QStringList attempts{
            u"UPDATE member SET composition = (SELECT id FROM composition WHERE in_force = 1) WHERE uuid = 'x'"_s,
            u"UPDATE member SET post = 'x' WHERE uuid <> 'x'"_s,
            u"UPDATE member SET left_on = '2026-02-01' WHERE uuid <> 'x'"_s, // they were there on the 2nd
            u"UPDATE composition SET secretary = 'x' WHERE in_force = 1"_s,
            u"UPDATE composition SET valid_to = '2026-02-01' WHERE in_force = 1"_s};
        if (house.database().location().engine == Engine::Sqlite)
            attempts += {
                u"UPDATE OR REPLACE composition SET in_force = NULL WHERE in_force = 1"_s,
                u"UPDATE OR REPLACE composition SET id = (SELECT id FROM composition WHERE in_force = 1) WHERE id = 99"_s,
                u"UPDATE OR REPLACE member SET id = 1 WHERE uuid = 'x'"_s};
        for (const QString &sql : std::as_const(attempts)) {
            const QString said = house.bare(sql);
            QVERIFY2(said.contains(u"R6:"_s), qPrintable(sql + u" → "_s + said));
        }
    }

    void whatIsMinutedIsNotExchanged_data() { addEngineRows(); }
    void whatIsMinutedIsNotExchanged()
    {
        House house;
        house.registered({title(u"Абай жолы"_s)});
        house.held(day);
        QStringList attempts{u"UPDATE item SET year = 1700"_s,
                             u"UPDATE item SET publisher = 'x'"_s,
                             u"UPDATE application SET received = '2020-01-01'"_s,
                             u"UPDATE session SET minutes = 'x'"_s,
                             u"UPDATE attendance SET here = 0"_s,
                             u"UPDATE item SET id = id + 100"_s};
        if (house.database().location().engine == Engine::Sqlite)
            attempts += {u"UPDATE OR REPLACE item SET title = NULL"_s};
        for (const QString &sql : std::as_const(attempts)) {
            const QString said = house.bare(sql);
            QVERIFY2(said.contains(u"R9:"_s), qPrintable(sql + u" → "_s + said));
        }
    }

    void aHeldSessionIsOpenedAgainFirst_data() { addEngineRows(); }
    void aHeldSessionIsOpenedAgainFirst()
    {
        House house;
        house.registered({title(u"Абай жолы"_s)});
        house.held(day, false);
        for (const QString &sql :
             {u"UPDATE agenda_item SET reason = 'x'"_s, u"UPDATE agenda_item SET historical = 'low'"_s,
              u"UPDATE agenda_item SET present = 6"_s, u"UPDATE attendance SET here = 0"_s,
              u"DELETE FROM attendance"_s}) {
            const QString said = house.bare(sql);
            QVERIFY2(said.contains(u"R9:"_s), qPrintable(sql + u" → "_s + said));
        }
    }

    void theFundTakesNoShortCut_data() { addEngineRows(); }
    void theFundTakesNoShortCut()
    {
        House house;
        house.registered({title(u"Абай жолы"_s)});
        house.held(day); // no file yet: it waits for its electronic copy
        const QString include =
            u"UPDATE fund_object SET state = 'in-fund', record_number = 1, included_on = '2026-02-03'"_s;
        QVERIFY2(house.bare(include).contains(u"R1"_s), qPrintable(house.bare(include)));
        QCOMPARE(forged(house, {u"UPDATE fund_object SET state = 'ready', copyright = 'protected'"_s,
                                u"INSERT INTO counter (series, year, value) VALUES ('record', 0, 1)"_s}),
                 QString());
        QVERIFY2(house.bare(include).contains(u"R12:"_s), qPrintable(house.bare(include)));
        QCOMPARE(forged(house, {u"UPDATE fund_object SET copyright = 'public-domain'"_s, include}),
                 QString());
        for (const QString &date : {u"2026-12-31"_s, u"zzzz"_s, u"2026-02-02"_s}) {
            const QString said = house.bare(u"UPDATE fund_object SET included_on = '%1'"_s.arg(date));
            QVERIFY2(said.contains(u"R10:"_s), qPrintable(said));
        }
        if (house.database().location().engine == Engine::Sqlite) {
            const QString said = house.bare(
                u"INSERT OR REPLACE INTO fund_object (uuid, label, record_number, title, category, carrier, "
                "copyright, state, import_source, included_on, sort_key) VALUES ('f', 5, 2, 'x', '1', "
                "'paper', "
                "'public-domain', 'in-fund', NULL, '2026-04-03', 'A')"_s);
            QVERIFY2(said.contains(u"R11:"_s), qPrintable(said));
        }
    }

    void numbersComeFromTheirCounters_data() { addEngineRows(); }
    void numbersComeFromTheirCounters()
    {
        House house;
        house.registered({title(u"Абай жолы"_s)});
        for (const QString &sql :
             {u"DELETE FROM counter"_s, u"UPDATE counter SET value = 0"_s,
              u"UPDATE counter SET value = value + 2"_s, u"UPDATE counter SET year = 2031"_s}) {
            const QString said = house.bare(sql);
            QVERIFY2(said.contains(u"R14:"_s), qPrintable(sql + u" → "_s + said));
        }
        const QString registered = house.bare(
            u"INSERT INTO application (uuid, year, number, carrier, state) VALUES ('a', 2026, 2, 'paper', 'registered')"_s);
        QVERIFY2(registered.contains(u"R5:"_s), qPrintable(registered));
        QCOMPARE(
            house.bare(u"INSERT INTO application (uuid, carrier, state) VALUES ('a', 'paper', 'draft')"_s),
            QString());
        for (const QString &number : {u"year = 2031, number = 1"_s, u"year = 2026, number = 2"_s}) {
            const QString said =
                house.bare(u"UPDATE application SET state = 'registered', %1 WHERE uuid = 'a'"_s.arg(number));
            QVERIFY2(said.contains(u"R5:"_s), qPrintable(said));
        }
    }

    void aRealDatabaseBecomesNoRehearsal_data() { addEngineRows(); }
    void aRealDatabaseBecomesNoRehearsal()
    {
        House house; // a rehearsal: it does not become real either, once something was done in it
        for (const QString &sql : {u"DELETE FROM setting WHERE key = 'rehearsal'"_s,
                                   u"UPDATE setting SET value = '0' WHERE key = 'rehearsal'"_s}) {
            const QString said = house.bare(sql);
            QVERIFY2(said.contains(u"history:"_s), qPrintable(sql + u" → "_s + said));
        }
    }

    void anActHasOneContent_data() { addEngineRows(); }
    void anActHasOneContent()
    {
        House house;
        const QUuid id = QUuid::createUuid();
        const auto ask = [&](const QString &content) {
            return house.connection().write({.name = u"x"_s, .id = id, .content = content},
                                            [](Transaction &) { return Outcome<ActResult>(ActResult{}); });
        };
        QVERIFY(ask(u"one"_s));
        QVERIFY(ask(u"one"_s)); // sent again
        const auto other = ask(u"two"_s);
        QVERIFY(!other);
        QCOMPARE(other.problems().first().code, u"identity.taken"_s);
    }

    void historyGoesOn_data() { addEngineRows(); }
    void historyGoesOn()
    {
        House house;
        house.participant();
        const QString last =
            u"INSERT INTO history (id, act, topic, thing, before, after) SELECT 9223372036854775807, "
            "uuid, 'x', 1, '{}', '{}' FROM act LIMIT 1"_s;
        if (house.database().location().engine == Engine::Sqlite)
            QVERIFY(house.bare(last).contains(u"history:"_s));
        else
            QCOMPARE(house.bare(last), QString()); // its numbers come from a sequence
        house.participant(u"Алматы кітапханасы"_s);
    }

    void temporaryTablesShadowNothing_data() { onServer(); }
    void temporaryTablesShadowNothing()
    {
        House house;
        house.registered({title(u"Абай жолы"_s)});
        house.held(day);
        const QString open =
            u"CREATE TEMP TABLE session AS SELECT id, uuid, year, number, date, composition, "
            "CAST('open' AS text) AS state FROM public.session; "_s;
        const QStringList attempts{
            open + u"UPDATE public.agenda_item SET votes_for = 6, votes_against = 1"_s,
            open + u"DELETE FROM public.attendance"_s, open + u"UPDATE public.item SET title = 'x'"_s,
            u"CREATE TEMP TABLE composition AS SELECT * FROM public.composition LIMIT 0; "
            "UPDATE public.member SET name = 'x'"_s,
            u"CREATE TEMP TABLE staff (id bigint, login text); INSERT INTO staff VALUES (1, session_user); "
            "INSERT INTO public.act (uuid, name, staff, at) VALUES ('f', 'x', NULL, 1); "
            "UPDATE public.act SET staff = 1 WHERE uuid = 'f'"_s};
        const QString before = house.state();
        for (const QString &sql : attempts) {
            const QString said = house.bare(u"DO $$ BEGIN "_s + sql + u"; END $$"_s);
            QVERIFY2(said.contains(u"R9:"_s) || said.contains(u"R6:"_s) || said.contains(u"history:"_s),
                     qPrintable(sql + u" → "_s + said));
        }
        QCOMPARE(house.state(), before);
    }

    void aMemberOfStaffActsForNobodyElse_data() { onServer(); }
    void aMemberOfStaffActsForNobodyElse()
    {
        House house;
        const QString own = u"qorjynforger"_s;
        const Location owner = house.database().ownerLocation();
        QCOMPARE(TestDatabase::runAs(owner,
                                     u"DO $$ BEGIN IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = "
                                     "'qorjynforger') THEN CREATE ROLE qorjynforger LOGIN IN ROLE "
                                     "qorjyn_staff; END IF; END $$"_s),
                 QString());
        Location location = house.database().location();
        location.user = own;
        // A role that is no member of staff acts for nobody.
        const QString act = u"INSERT INTO act (uuid, name, staff, at) VALUES ('%1', 'x', %2, 1)"_s;
        QVERIFY(TestDatabase::runAs(location, act.arg(u"a"_s, u"1"_s)).contains(u"history:"_s));
        house.done(AddStaff{.login = own, .name = u"Жат Қызметкер"_s, .roles = {Role::Observer}});
        QVERIFY(TestDatabase::runAs(location, act.arg(u"b"_s, u"1"_s)).contains(u"history:"_s));

        Connection connection(location);
        QCOMPARE(connection.read([](Transaction &t) { return connectedLogin(t); }), std::optional(own));
        bool refused = false;
        try {
            connection.actAs(u"aigul"_s);
        } catch (const StorageError &error) {
            refused = error.kind() == StorageError::Kind::NotYou;
        }
        QVERIFY(refused);
        connection.actAs(own);
        const auto outcome =
            qorjyn::act(connection, AddStaff{.login = u"evil"_s, .name = u"Evil"_s, .roles = {}});
        QVERIFY(!outcome); // an observer
    }
};

QTEST_GUILESS_MAIN(TestForgery)
#include "tst_forgery.moc"

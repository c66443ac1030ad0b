// What verify sees where somebody got past the guards: each damage is named, on both engines.
#include "storage/verify.h"
#include "support/house.h"

#include <QTest>

using namespace qorjyn;
using namespace qorjyn::test;

namespace {

const QDate day(2026, 2, 9);

QStringList found(House &house)
{
    QStringList all;
    for (const VerifyProblem &problem : house.read([](Transaction &t) { return verifyData(t); }))
        all.append(problem.kind + u": "_s + problem.what);
    return all;
}

/// Takes all guards away, as only the owner can.
void unguard(House &house, Engine engine)
{
    if (engine == Engine::Postgresql) {
        QCOMPARE(
            house.bare(u"DO $$ DECLARE t text; BEGIN FOR t IN SELECT tablename FROM pg_tables WHERE "
                       "schemaname = 'public' LOOP EXECUTE format('ALTER TABLE %I DISABLE TRIGGER USER', t); "
                       "END LOOP; END $$"_s),
            QString());
        return;
    }
    const QString guards =
        house.database().bareValue(u"SELECT group_concat(name) FROM sqlite_master WHERE type = 'trigger'"_s);
    for (const QString &guard : guards.split(u','))
        QCOMPARE(house.bare(u"DROP TRIGGER "_s + guard), QString());
}

} // namespace

class TestVerify : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ordinaryWorkIsClean_data() { addEngineRows(); }
    void ordinaryWorkIsClean()
    {
        House house;
        QCOMPARE(found(house), QStringList());
        house.registered({title(u"Абай жолы"_s)}, {file(u"scan.pdf"_s)});
        house.held(day);
        house.on(day.addDays(1));
        house.done(IncludeObject{.object = house.objects().first().id});
        QCOMPARE(found(house), QStringList());
    }

    void aGuardThatIsNotOursIsNamed_data() { addEngineRows(); }
    void aGuardThatIsNotOursIsNamed()
    {
        QFETCH(Engine, engine);
        House house;
        if (engine == Engine::Sqlite) {
            QCOMPARE(house.bare(u"DROP TRIGGER guard_session_delete"_s), QString());
            QCOMPARE(house.bare(u"DROP TRIGGER guard_composition_overlap"_s), QString());
            QCOMPARE(
                house.bare(u"CREATE TRIGGER guard_composition_overlap BEFORE UPDATE ON composition WHEN 0 "
                           "BEGIN SELECT RAISE(ABORT, 'x'); END"_s),
                QString());
        } else {
            QCOMPARE(house.bare(u"ALTER TABLE session DISABLE TRIGGER guard_session_delete"_s), QString());
            QCOMPARE(
                house.bare(u"CREATE OR REPLACE FUNCTION guard_composition_overlap() RETURNS trigger LANGUAGE "
                           "plpgsql AS 'BEGIN RETURN NEW; END'"_s),
                QString());
            QCOMPARE(house.bare(u"DROP TRIGGER guard_composition_fixed ON composition"_s), QString());
            QCOMPARE(house.bare(
                         u"CREATE TRIGGER guard_composition_fixed BEFORE UPDATE ON composition FOR EACH ROW "
                         "WHEN (false) EXECUTE FUNCTION guard_refuse('x')"_s),
                     QString());
        }
        QStringList expected{u"database: the guard guard_session_delete is gone"_s,
                             u"database: the guard guard_composition_overlap is not the one that was made"_s};
        if (engine == Engine::Postgresql)
            expected.append(u"database: the guard guard_composition_fixed is not the one that was made"_s);
        QStringList named = found(house);
        named.sort();
        expected.sort();
        QCOMPARE(named, expected);
    }

    void eachDamageIsNamed_data()
    {
        QTest::addColumn<Engine>("engine");
        QTest::addColumn<QString>("damage");
        QTest::addColumn<QString>("expected");
        const QList<std::pair<QString, QString>> damages{
            {u"INSERT INTO agenda_item (uuid, session, item, position) SELECT 'x', s.id, i.id, 9 FROM "
             u"session s, "
             "item i WHERE s.state = 'planned' AND i.state = 'included'"_s,
             u"agendaItem: R9: its item stands on another agenda, or was decided there"_s},
            {u"INSERT INTO composition (uuid, order_number, order_date, valid_from, in_force) "
             "VALUES ('x', '9', '2026-02-20', '2026-02-20', 1)"_s,
             u"composition: R6: another composition is in force on one of its days"_s},
            {u"UPDATE fund_object SET copyright = 'unknown'"_s,
             u"object: R12: in the fund without rights that are known"_s},
            {u"DELETE FROM object_file"_s, u"object: R12: in the fund without a file"_s},
            {u"UPDATE item SET application = 1 WHERE application = 2"_s,
             u"application: R5: registered without a title"_s},
            {u"UPDATE contract SET signed_on = NULL"_s, u"cabinet: R20: its contract is not signed"_s},
            {u"UPDATE member SET left_on = 'never' WHERE position = 7"_s,
             u"member: left_on is no date: never"_s},
            {u"UPDATE session SET date = '2026-2-9' WHERE state = 'planned'"_s,
             u"session: date is no date: 2026-2-9"_s},
            {u"UPDATE agenda_item SET decision = 'not-include'"_s,
             u"object: R11: no positive decision of signed minutes stands behind it"_s},
            {u"UPDATE counter SET value = 7 WHERE series = 'record'"_s,
             u"counter: R14: the counter of record numbers is not the last number given"_s}};
        for (const auto &[name, engine] :
             {std::pair("sqlite", Engine::Sqlite), std::pair("postgresql", Engine::Postgresql)}) {
            if (engine == Engine::Postgresql && !qEnvironmentVariableIsSet("QORJYN_TEST_POSTGRESQL")) {
                if (qEnvironmentVariableIsSet("CI"))
                    QFAIL("QORJYN_TEST_POSTGRESQL names no server");
                continue;
            }
            for (const auto &[damage, expected] : damages)
                QTest::addRow("%s, %s", name, qPrintable(expected)) << engine << damage << expected;
        }
    }
    void eachDamageIsNamed()
    {
        QFETCH(Engine, engine);
        QFETCH(QString, damage);
        QFETCH(QString, expected);
        House house;
        house.registered({title(u"Абай жолы"_s)}, {file(u"scan.pdf"_s)});
        house.held(day);
        house.on(day.addDays(1));
        house.done(IncludeObject{.object = house.objects().first().id});
        house.registered({title(u"Қан мен тер"_s)});
        house.done(PlanSession{.date = day.addDays(7)});
        const ContractId contract = house
                                        .done(SaveContract{.contract = {.number = u"7"_s,
                                                                        .date = day,
                                                                        .participant = house.participant(),
                                                                        .librarySignatory = u"А"_s,
                                                                        .participantSignatory = u"Б"_s,
                                                                        .validFrom = day,
                                                                        .validTo = day.addYears(1)}})
                                        .contract;
        house.done(SignContract{.contract = contract, .signedOn = day.addDays(1)});
        house.done(CreateCabinet{.contract = contract, .login = u"kitap"_s});
        QCOMPARE(found(house), QStringList());
        unguard(house, engine);
        QCOMPARE(house.bare(damage), QString());
        QStringList named = found(house);
        named.removeIf([](const QString &line) { return line.startsWith(u"database: the guard"); });
        QVERIFY2(named.contains(expected), qPrintable(named.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(TestVerify)
#include "tst_verify.moc"

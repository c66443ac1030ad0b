// R11: an object enters the fund by a positive decision and by no other way.
#include "support/house.h"

#include <QTest>

using namespace qorjyn;
using test::House;

class TestR11 : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void onlyWhatWasDecidedFor_data() { test::addEngineRows(); }
    void onlyWhatWasDecidedFor()
    {
        House house;
        const auto saved = house.registered(
            {test::title(u"иә"_s), test::title(u"жоқ"_s), test::title(u"кейін"_s)}, {test::file(u"1.pdf"_s)});
        QCOMPARE(house.refusal(IncludeObject{.item = saved.items[0]}), u"R11 object.not-decided"_s);
        const SessionId session = house.opened(QDate(2026, 3, 18));
        const auto agenda = house.agenda(session);
        house.done(house.decision(agenda[0].id));
        house.done(house.decision(agenda[1].id, Decision::NotInclude, u"x"_s));
        house.done(house.decision(agenda[2].id, Decision::Defer, u"x"_s));
        QCOMPARE(house.refusal(IncludeObject{.item = saved.items[0]}), u"R11 object.not-decided"_s);
        QCOMPARE(house.done(CloseSession{.session = session}).objects, 1);
        QCOMPARE(house.objects().size(), 1);
        QCOMPARE(house.refusal(IncludeObject{.item = saved.items[0]}), u"R9 object.minutes"_s);
        house.done(SignMinutes{.session = session, .signedOn = QDate(2026, 3, 18)});
        QCOMPARE(house.refusal(IncludeObject{.item = saved.items[1]}), u"R11 object.not-decided"_s);
        QCOMPARE(house.refusal(IncludeObject{.item = saved.items[2]}), u"R11 object.not-decided"_s);
        QCOMPARE(house.refusal(IncludeObject{.item = {4711}}), u"id.unknown"_s);
        QCOMPARE(house.refusal(IncludeObject{.object = {4711}}), u"id.unknown"_s);
        QCOMPARE(house.refusal(IncludeObject{}), u"id.unknown"_s);
        QCOMPARE(house.done(IncludeObject{.item = saved.items[0]}).recordNumber, 1);
        QCOMPARE(house.refusal(IncludeObject{.item = saved.items[0]}), u"R14 object.included"_s);
    }

    void theDatabaseLetsNothingElseIn_data() { test::addEngineRows(); }
    void theDatabaseLetsNothingElseIn()
    {
        House house;
        house.registered({test::title(u"жоқ"_s)});
        const SessionId session = house.opened(QDate(2026, 3, 18));
        house.done(house.decision(house.agenda(session).first().id, Decision::NotInclude, u"x"_s));
        house.done(CloseSession{.session = session});
        const bool sqlite = house.database().location().engine == Engine::Sqlite;
        const QString key = sqlite ? u"x'01'"_s : u"'\\x01'::bytea"_s;
        const QString insert =
            u"INSERT INTO fund_object (uuid, label, title, category, carrier, copyright, state, "
            "sort_key, item, agenda_item, import_source) SELECT 'u%1', %1, 'x', '1', 'paper', "
            "'public-domain', 'ready', "_s +
            key + u", %2 FROM agenda_item"_s;
        const QString refused = house.bare(insert.arg(u"1"_s, u"item, id, ''"_s));
        QVERIFY2(refused.contains(u"R11:"_s), qPrintable(refused));
        QVERIFY(house.bare(insert.arg(u"2"_s, u"NULL, NULL, ''"_s)).contains(u"R11:"_s));
        QVERIFY(house.bare(insert.arg(u"3"_s, u"item, id, 'shelf'"_s)).contains(u"R11:"_s));
        QCOMPARE(house.bare(insert.arg(u"4"_s, u"NULL, NULL, 'held before 2026'"_s)), QString());
        QVERIFY(house.bare(u"UPDATE fund_object SET import_source = '', item = (SELECT id FROM item)"_s)
                    .contains(u"R11:"_s));
        QVERIFY(house.bare(u"UPDATE fund_object SET import_source = 'x'"_s).contains(u"R11:"_s));
    }

    void unsignedMinutesLetNothingInByBareSqlEither_data() { test::addEngineRows(); }
    void unsignedMinutesLetNothingInByBareSqlEither()
    {
        House house;
        house.registered({test::title(u"иә"_s)});
        house.held(QDate(2026, 3, 18), false);
        const QString words =
            house.bare(u"UPDATE fund_object SET record_number = 1, included_on = '2026-03-18', "
                       "state = 'in-fund'"_s);
        QVERIFY2(words.contains(u"R11:"_s), qPrintable(words));
    }
};

QTEST_GUILESS_MAIN(TestR11)
#include "tst_r11_only_by_decision.moc"

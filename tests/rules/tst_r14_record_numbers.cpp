// R14: every object that comes into the fund is recorded; no number is missing or repeated.
#include "storage/verify.h"
#include "support/house.h"

#include <QTest>

using namespace qorjyn;
using test::House;

class TestR14 : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void numbersGoOnWithoutGap_data() { test::addEngineRows(); }
    void numbersGoOnWithoutGap()
    {
        House house;
        Description unknown = test::title(u"б"_s);
        unknown.copyright = CopyrightState::Unknown;
        const auto saved =
            house.registered({test::title(u"а"_s), unknown, test::title(u"в"_s)}, {test::file(u"1.pdf"_s)});
        house.held(QDate(2026, 3, 18));
        QCOMPARE(house.done(IncludeObject{.item = saved.items[2]}).recordNumber, 1);
        QCOMPARE(house.refusal(IncludeObject{.item = saved.items[1]}), u"R12 object.rights-unknown"_s);
        QVERIFY(house.refusal(IncludeObject{.item = saved.items[0], .section = {4711}}) == u"id.unknown"_s);
        QCOMPARE(house.done(IncludeObject{.item = saved.items[0]}).recordNumber, 2);
        house.read([](Transaction &t) { QVERIFY(verifyData(t).isEmpty()); });
    }

    void theDatabaseRefusesGapsAndRepeats_data() { test::addEngineRows(); }
    void theDatabaseRefusesGapsAndRepeats()
    {
        House house;
        const auto saved =
            house.registered({test::title(u"а"_s), test::title(u"б"_s)}, {test::file(u"1.pdf"_s)});
        house.held(QDate(2026, 3, 18));
        house.done(IncludeObject{.item = saved.items[0]});
        const QString include = u"UPDATE fund_object SET record_number = %1, included_on = '2026-03-19', "
                                "state = 'in-fund' WHERE record_number IS NULL"_s;
        QStringList attempts{
            include.arg(3),
            include.arg(1),
            include.arg(0),
            u"UPDATE fund_object SET record_number = 5 WHERE record_number = 1"_s,
            u"UPDATE fund_object SET record_number = NULL, included_on = NULL, state = 'ready' "
            "WHERE record_number = 1"_s,
            u"UPDATE fund_object SET state = 'in-fund' WHERE record_number IS NULL"_s,
            u"UPDATE fund_object SET state = 'ready' WHERE record_number = 1"_s};
        if (house.database().location().engine == Engine::Sqlite)
            attempts.append(
                u"INSERT OR REPLACE INTO fund_object (id, uuid, label, title, category, carrier, "
                "copyright, state, sort_key, import_source) SELECT id, uuid, label, 'x', '1', 'paper', "
                "'unknown', 'ready', sort_key, 'x' FROM fund_object WHERE record_number = 1"_s);
        else
            attempts.append(u"TRUNCATE fund_object CASCADE"_s);
        const QString before = house.state();
        for (const QString &sql : std::as_const(attempts)) {
            const QString words = house.bare(sql);
            QVERIFY2(words.contains(u"R14:"_s), qPrintable(sql + u" → "_s + words));
        }
        QCOMPARE(house.state(), before);
    }
};

QTEST_GUILESS_MAIN(TestR14)
#include "tst_r14_record_numbers.moc"

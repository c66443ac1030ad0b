// R13: removal is allowed on two grounds only, by an act; nothing leaves the fund otherwise.
#include "support/house.h"

#include <QTest>

using namespace qorjyn;
using test::House;

class TestR13 : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingLeavesTheFund_data() { test::addEngineRows(); }
    void nothingLeavesTheFund()
    {
        House house;
        house.registered({test::title(u"1"_s), test::title(u"2"_s)}, {test::file(u"1.pdf"_s)});
        house.held(QDate(2026, 3, 18));
        const ObjectId in = house.objects().first().id;
        house.done(IncludeObject{.object = in});
        const QString id = QString::number(in.value);
        // Either guard may speak first: the recorded object's (R13) or the signed minutes' (R9).
        const QString words = house.bare(u"DELETE FROM fund_object WHERE id = "_s + id);
        QVERIFY2(words.contains(u"R13:"_s) || words.contains(u"R9:"_s), qPrintable(words));
        for (const QString &sql : {u"UPDATE fund_object SET state = 'removed' WHERE id = "_s + id,
                                   u"UPDATE fund_object SET state = 'removed' WHERE id <> "_s + id})
            QVERIFY2(!house.bare(sql).isEmpty(), qPrintable(sql));
        if (house.database().location().engine == Engine::Postgresql)
            QVERIFY(house.bare(u"TRUNCATE fund_object CASCADE"_s).contains(u"R14:"_s));
        QCOMPARE(house.object(in).state, ObjectState::InFund);
        for (const ActDescription &act : acts())
            QVERIFY2(!act.name.contains(u"remove"_s) || act.rules.contains(Rule::R13), qPrintable(act.name));
    }
};

QTEST_GUILESS_MAIN(TestR13)
#include "tst_r13_removal.moc"

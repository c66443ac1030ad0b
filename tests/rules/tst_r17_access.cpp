// R17: every object's way of access follows from its copyright state.
#include "support/house.h"

#include <QTest>

using namespace qorjyn;
using test::House;

class TestR17 : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void accessFollowsFromTheCopyrightState_data() { test::addEngineRows(); }
    void accessFollowsFromTheCopyrightState()
    {
        House house;
        house.registered({test::title(u"а"_s)}, {test::file(u"1.pdf"_s)});
        house.held(QDate(2026, 3, 18));
        const ObjectId id = house.objects().first().id;
        const auto access = [&] { return accessOf(house.object(id).description.copyright); };
        QCOMPARE(access(), Access::Ticket);
        SetCopyright act{.object = id, .reason = u"тексерілді"_s};
        house.done(act); // unknown
        QCOMPARE(access(), Access::TicketAndBilling);
        act.copyright = CopyrightState::Protected;
        act.rightsHolders = u"Мұрагерлер"_s;
        house.done(act);
        QCOMPARE(access(), Access::TicketAndBilling);
        QCOMPARE(house.object(id).description.rightsHolders, u"Мұрагерлер"_s);
    }

    void accessIsNeverSetByItself_data() { test::addEngineRows(); }
    void accessIsNeverSetByItself()
    {
        House house;
        house.registered({test::title(u"а"_s)});
        house.held(QDate(2026, 3, 18));
        const auto outcome = performByName(house.connection(), u"setCopyright"_s,
                                           {{u"object"_s, house.objects().first().id.value},
                                            {u"copyright"_s, u"protected"_s},
                                            {u"access"_s, u"ticket"_s},
                                            {u"reason"_s, u"x"_s}});
        QVERIFY(!outcome);
        QCOMPARE(outcome.problems().first().field, u"access"_s);
        for (const ActDescription &act : acts())
            QVERIFY2(!act.fields.contains(u"access"_s), qPrintable(act.name));
    }
};

QTEST_GUILESS_MAIN(TestR17)
#include "tst_r17_access.moc"

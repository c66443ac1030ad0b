// R15: the unit of record is the title.
#include "support/house.h"

#include <QTest>

using namespace qorjyn;
using test::House;

class TestR15 : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void threeVolumesAreOneRecord_data() { test::addEngineRows(); }
    void threeVolumesAreOneRecord()
    {
        House house;
        house.registered({test::title(u"Көшпенділер"_s)},
                         {test::file(u"1.pdf"_s), test::file(u"2.pdf"_s), test::file(u"3.pdf"_s)});
        house.held(QDate(2026, 3, 18));
        QCOMPARE(house.objects().size(), 1);
        const ObjectId id = house.objects().first().id;
        QCOMPARE(house.done(IncludeObject{.object = id}).recordNumber, 1);
        QCOMPARE(house.object(id).files.size(), 3);
    }

    void eachHasATitle_data() { test::addEngineRows(); }
    void eachHasATitle()
    {
        House house;
        SaveApplication save;
        save.application.participant = house.participant();
        save.application.received = QDate(2026, 2, 2);
        save.application.items = {Item{.description = test::title(u"Абай жолы"_s)},
                                  Item{.description = test::title(u"  "_s)}};
        const auto saved = house.done(save);
        const RegisterApplication act{.application = saved.application, .version = saved.version};
        QCOMPARE(house.refusal(act), u"R15 item.title"_s);
    }
};

QTEST_GUILESS_MAIN(TestR15)
#include "tst_r15_one_title.moc"

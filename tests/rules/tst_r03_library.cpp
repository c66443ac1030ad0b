// R3: the Library forms the fund; its name and address are settings that every document uses.
#include "storage/library.h"
#include "support/house.h"

#include <QTest>

using namespace qorjyn;
using test::House;

class TestR03 : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aNewDatabaseNamesTheLibrary_data() { test::addEngineRows(); }
    void aNewDatabaseNamesTheLibrary()
    {
        House house;
        const LibrarySettings settings = house.read([](Transaction &t) { return librarySettings(t); });
        QCOMPARE(settings.name, u"Қазақстан Республикасының Ұлттық академиялық кітапханасы"_s);
        QCOMPARE(settings.addressee.split(u'\n').size(), 3);
        QVERIFY(check(settings).isEmpty());
    }

    void settingsAreChangedByAnAdministrator_data() { test::addEngineRows(); }
    void settingsAreChangedByAnAdministrator()
    {
        House house;
        SaveSettings act{.settings = house.read([](Transaction &t) { return librarySettings(t); })};
        act.settings.head = u"Ғазиза Нұрғалиқызы"_s;
        const auto saved = house.done(act);
        QCOMPARE(house.read([](Transaction &t) { return librarySettings(t).head; }), act.settings.head);
        QVERIFY_THROWS_EXCEPTION(StorageError, house.done(act));
        act.settings.version = saved.version;
        act.settings.name.clear();
        act.settings.addressee = u" "_s;
        act.settings.timeZone = u"Asia/Nowhere"_s;
        QCOMPARE(house.refusal(act), u"R3 settings.name; R3 settings.addressee; settings.timezone"_s);

        house.done(AddStaff{.login = u"dana"_s, .name = u"Дана"_s, .roles = {Role::Cataloguer}});
        house.connection().actAs(u"dana"_s);
        act.settings = house.read([](Transaction &t) { return librarySettings(t); });
        QCOMPARE(house.refusal(act), u"staff.role"_s);
    }
};

QTEST_GUILESS_MAIN(TestR03)
#include "tst_r03_library.moc"

// R16: the program orders the objects and arranges them into sections; the cataloguer confirms or moves.
#include "support/house.h"

#include <QTest>

using namespace qorjyn;
using test::House;

class TestR16 : public QObject
{
    Q_OBJECT
    static SectionId sectionOf(House &house, const QString &code)
    {
        return house.read([&](Transaction &t) { return sectionByCode(t, code)->id; });
    }
    static qint64 countOf(House &house, SectionId id)
    {
        return house.read([&](Transaction &t) { return section(t, id)->objects; });
    }
private Q_SLOTS:
    void inKazakhOrderInTheProposedSection_data() { test::addEngineRows(); }
    void inKazakhOrderInTheProposedSection()
    {
        House house;
        const QStringList ordered{u"Абай жолы"_s,   u"Әліппе"_s,    u"Ғасыр"_s, u"Дала"_s,
                                  u"Қан мен тер"_s, u"Ломоносов"_s, u"Ңүк"_s,   u"Өмір мектебі"_s,
                                  u"Ұлпан"_s,       u"Ія"_s};
        QList<Description> titles;
        for (auto it = ordered.crbegin(); it != ordered.crend(); ++it)
            titles.append(test::title(*it));
        titles.first().category = Category::Rare;
        house.registered(titles, {test::file(u"1.pdf"_s)});
        house.held(QDate(2026, 3, 18));
        QStringList listed;
        for (const ObjectRow &row : house.objects()) {
            listed.append(row.title);
            const auto included = house.done(IncludeObject{.object = row.id});
            QCOMPARE(included.section,
                     sectionOf(house, row.category == Category::Rare ? u"rare"_s : u"literature"_s));
        }
        QCOMPARE(listed, ordered);
        QCOMPARE(countOf(house, sectionOf(house, u"rare"_s)), 1);
        QCOMPARE(countOf(house, sectionOf(house, u"literature"_s)), 9);
    }

    void movedSinglyAndInBulk_data() { test::addEngineRows(); }
    void movedSinglyAndInBulk()
    {
        House house;
        house.registered({test::title(u"а"_s), test::title(u"б"_s), test::title(u"в"_s)},
                         {test::file(u"1.pdf"_s)});
        house.held(QDate(2026, 3, 18));
        QList<ObjectId> ids;
        for (const ObjectRow &row : house.objects())
            ids.append(row.id);
        const SectionId local = sectionOf(house, u"local"_s), science = sectionOf(house, u"science"_s);
        QCOMPARE(house.done(IncludeObject{.object = ids[0], .section = local}).section, local);
        house.done(IncludeObject{.object = ids[1]});
        const qint64 version = house.object(ids[0]).version;
        QCOMPARE(house.done(MoveToSection{.objects = ids + ids, .section = science}).moved, 3);
        QCOMPARE(house.object(ids[0]).section, science);
        QCOMPARE(house.object(ids[0]).version, version + 1);
        const auto last =
            house.read([&](Transaction &t) { return history(t, Topic::Object, ids[0].value); })[0];
        QCOMPARE(last.after[u"section"_s].toInteger(), science.value);
        QCOMPARE(last.before[u"section"_s].toInteger(), local.value);
        QCOMPARE(house.done(MoveToSection{.objects = ids, .section = science}).moved, 0);
        QCOMPARE(countOf(house, local), 0);
        QCOMPARE(countOf(house, science), 2); // one still waits
        QCOMPARE(house.read(waitingCounts), (QMap<ObjectState, int>{{ObjectState::Ready, 1}}));
        const FundObject read = house.object(ids[0]);
        house.done(MoveToSection{.objects = {ids[0]}, .section = local});
        const auto moveAgain = [&](Transaction &t) -> Outcome<ActResult> {
            moveObjects(t, {read}, local);
            return ActResult{};
        };
        QVERIFY_THROWS_EXCEPTION(StorageError,
                                 (void)house.connection().write({.name = u"Test"_s}, moveAgain));
        house.done(MoveToSection{.objects = {ids[0]}, .section = science});
        ids.append(ObjectId{4711});
        QCOMPARE(house.refusal(MoveToSection{.objects = ids, .section = local}), u"id.unknown"_s);
        QCOMPARE(house.refusal(MoveToSection{.objects = {}, .section = {4711}}), u"id.unknown"_s);
    }
};

QTEST_GUILESS_MAIN(TestR16)
#include "tst_r16_arrangement.moc"

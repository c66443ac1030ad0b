// A title that is typed is found among the fund and all applications, whatever became of them meanwhile.
#include "storage/connection.h"
#include "storage/likeness.h"
#include "support/house.h"

#include <QTest>

using namespace qorjyn;
using namespace qorjyn::test;

namespace {

Description described(const QString &title, const QString &authors, std::optional<int> year = {})
{
    Description description = test::title(title);
    description.authors = authors;
    description.year = year;
    return description;
}

} // namespace

class TestDuplicates : public QObject
{
    Q_OBJECT
private:
    static QList<LikeTitle> like(House &house, const Description &description, ApplicationId except = {})
    {
        AskedTitle asked;
        asked.description = description;
        asked.application = except;
        return house.read([&asked](Transaction &t) { return likeTitles(t, {asked}).first(); });
    }

private Q_SLOTS:
    void aTitleOfAnyApplicationIsFound_data() { addEngineRows(); }
    void aTitleOfAnyApplicationIsFound();
    void aChangedTitleIsFoundAsItIsNow_data() { addEngineRows(); }
    void aChangedTitleIsFoundAsItIsNow();
    void anObjectTellsWhereItStands_data() { addEngineRows(); }
    void anObjectTellsWhereItStands();
    void manyTitlesTakeNoMoreStatements_data() { addEngineRows(); }
    void manyTitlesTakeNoMoreStatements();
};

void TestDuplicates::aTitleOfAnyApplicationIsFound()
{
    House house;
    const auto first = house.registered({described(u"Қазақ хрестоматиясы"_s, u"Ыбырай Алтынсарин"_s, 1879)});
    SaveApplication draft;
    draft.application.items.append(Item{});
    draft.application.items[0].description = described(u"Қазақ  Хрестоматиясы."_s, u"Алтынсарин Ы."_s);
    const auto second = house.done(draft);

    const Description latin = described(u"Qazaq xrestomatiiasy"_s, u"Altynsarin Y."_s);
    const QList<LikeTitle> hits = like(house, latin);
    QCOMPARE(hits.size(), 2);
    const auto registered = std::ranges::find(hits, first.application, &LikeTitle::application);
    QVERIFY(registered != hits.end());
    QCOMPARE(registered->applicationState, ApplicationState::Registered);
    QCOMPARE(registered->applicationNumber->number, 1);
    QVERIFY(!registered->participant.kk.isEmpty());
    QVERIFY(!registered->object);
    QVERIFY(registered->likeness.why.contains(LikenessReason::TitleLetters));
    // What stands in the application that asks is not told as another's.
    QCOMPARE(like(house, latin, second.application).size(), 1);
    QVERIFY(like(house, described(u"Қазақ хрестоматиясы. 2-том"_s, u"Ыбырай Алтынсарин"_s)).isEmpty());
}

void TestDuplicates::aChangedTitleIsFoundAsItIsNow()
{
    House house;
    SaveApplication save;
    Application &typed = save.application;
    typed.items.append(Item{});
    typed.items[0].description = described(u"Менің атым Қожа"_s, u"Соқпақбаев Б."_s);
    const auto stored = house.done(save);
    typed.id = stored.application;
    typed.version = stored.version;
    typed.items[0].id = stored.items.first();
    typed.items[0].description = described(u"Балалық шаққа саяхат"_s, u"Соқпақбаев Б."_s);
    typed.version = house.done(save).version;
    QVERIFY(like(house, described(u"Менің атым Қожа"_s, u"Соқпақбаев Б."_s)).isEmpty());
    QCOMPARE(like(house, described(u"Балалық шаққа саяхат"_s, u"Б. Соқпақбаев"_s)).size(), 1);
    typed.items.clear();
    house.done(save);
    QVERIFY(like(house, described(u"Балалық шаққа саяхат"_s, u"Б. Соқпақбаев"_s)).isEmpty());
    QCOMPARE(house.database().bareValue(u"SELECT COUNT(*) FROM item_likeness"_s), u"0"_s);
}

void TestDuplicates::anObjectTellsWhereItStands()
{
    House house;
    (void)house.connection().write({.name = u"Test"_s}, [](Transaction &t) -> Outcome<ActResult> {
        FundObject held{.importSource = u"test"_s};
        held.description = described(u"Көшпенділер. Бірінші кітап"_s, u"Есенберлин І."_s, 1976);
        const ObjectId id = insertObject(t, held);
        setIncluded(t, id, 1, sections(t).first().id, QDate(2020, 1, 6));
        return ActResult{};
    });
    const QList<LikeTitle> hits =
        like(house, described(u"Кошпендилер. 1-китап"_s, u"Ильяс Есенберлин"_s, 1976));
    QCOMPARE(hits.size(), 1);
    QVERIFY(hits.first().object && !hits.first().item);
    QCOMPARE(hits.first().recordNumber, 1);
    QCOMPARE(hits.first().includedOn, QDate(2020, 1, 6));
    QVERIFY(!hits.first().section.isEmpty());
}

void TestDuplicates::manyTitlesTakeNoMoreStatements()
{
    House house;
    QList<Description> titles;
    for (int i = 0; i < 200; ++i)
        titles.append(described(u"Шығармалар жинағы %1"_s.arg(i), u"Мүсірепов Ғ."_s, 1900 + i % 100));
    house.registered(titles);
    int statements = 0;
    house.connection().observe([&statements](const Statement &) { ++statements; });
    QList<AskedTitle> asked;
    for (const Description &description : titles)
        asked.append({.description = description, .item = {}, .application = {}});
    const auto all = house.read([&asked](Transaction &t) { return likeTitles(t, asked); });
    house.connection().observe({});
    QVERIFY2(statements <= 3, qPrintable(QString::number(statements)));
    for (qsizetype i = 0; i < titles.size(); ++i) { // a number of a volume tells one from another
        QCOMPARE(all[i].size(), 1);
        QCOMPARE(all[i].first().description.title, titles[i].title);
    }
}

QTEST_GUILESS_MAIN(TestDuplicates)
#include "tst_duplicates.moc"

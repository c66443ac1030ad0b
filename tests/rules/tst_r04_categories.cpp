// R4: every proposed and every held object has exactly one category, 1 to 8.
#include "support/house.h"

#include <QTest>

using namespace qorjyn;
using test::House;

class TestR04 : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eightCategoriesFromFormToFund_data() { test::addEngineRows(); }
    void eightCategoriesFromFormToFund()
    {
        House house;
        QList<Description> titles;
        for (const auto &category : codesOf<Category>) {
            titles.append(test::title(u"Кітап "_s + code(category.first)));
            titles.last().category = category.first;
        }
        QCOMPARE(titles.size(), 8);
        house.registered(titles, {test::file(u"a.pdf"_s)});
        house.held(QDate(2026, 3, 18));
        for (const ObjectRow &row : house.objects()) {
            QCOMPARE(row.title, u"Кітап "_s + code(row.category));
            house.done(IncludeObject{.object = row.id});
        }
        const auto counts = house.read([](Transaction &t) { return countsByCategory(t); });
        QCOMPARE(counts.size(), 8);
        for (const qint64 count : counts)
            QCOMPARE(count, 1);
    }

    void thereIsNoNinth_data() { test::addEngineRows(); }
    void thereIsNoNinth()
    {
        House house;
        for (const QJsonValue &category :
             {QJsonValue(u"9"_s), QJsonValue(0), QJsonValue(1.5), QJsonValue()}) {
            const QJsonObject item{{u"title"_s, u"Кітап"_s}, {u"category"_s, category}};
            const auto outcome =
                performByName(house.connection(), u"saveApplication"_s, {{u"items"_s, QJsonArray{item}}});
            QVERIFY(!outcome);
            QCOMPARE(outcome.problems().first().field, u"items[0].category"_s);
        }
        house.registered({test::title(u"Кітап"_s)});
        QVERIFY(!house.bare(u"UPDATE item SET category = '9'"_s).isEmpty());
        QVERIFY(!house.bare(u"UPDATE item SET category = NULL"_s).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestR04)
#include "tst_r04_categories.moc"

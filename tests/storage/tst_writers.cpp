// Many desks at once: numbers are given without gap or repeat (R5, R14), and nobody is turned away.
#include "storage/verify.h"
#include "support/desks.h"

#include <QTest>

#include <atomic>

using namespace qorjyn;
using namespace qorjyn::test;

namespace {

int desksOf(Engine engine)
{
    return engine == Engine::Postgresql ? 50 : 8;
}

} // namespace

class TestWriters : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void applicationsAreNumberedWithoutGap_data() { addEngineRows(); }
    void applicationsAreNumberedWithoutGap()
    {
        QFETCH(Engine, engine);
        House house;
        const int desks = desksOf(engine);
        constexpr int each = 4;
        const ParticipantId participant = house.participant();
        const QDate day(2026, 2, 2);
        const QStringList failed =
            atDesks(house, desks, day, [&](Connection &connection, int desk) -> QString {
                for (int i = 0; i < each; ++i) {
                    SaveApplication save;
                    save.application.participant = participant;
                    save.application.received = day;
                    Item item;
                    item.description = title(u"Кітап %1-%2"_s.arg(desk).arg(i));
                    save.application.items.append(item);
                    const auto saved = act(connection, save);
                    if (!saved)
                        return told(saved.problems());
                    const auto registered =
                        act(connection, RegisterApplication{.application = saved.value().application,
                                                            .version = saved.value().version});
                    if (!registered)
                        return told(registered.problems());
                }
                return {};
            });
        QCOMPARE(failed, QStringList());
        const QString expected = u"%1 1 %1 %1"_s.arg(desks * each);
        QCOMPARE(house.database().bareValue(
                     u"SELECT COUNT(*) || ' ' || MIN(number) || ' ' || MAX(number) || ' ' || "
                     "COUNT(DISTINCT number) FROM application WHERE year = 2026"_s),
                 expected);
        house.read([](Transaction &t) { QVERIFY(verifyData(t).isEmpty()); });
    }

    void recordNumbersAreTakenWithoutGap_data() { addEngineRows(); }
    void recordNumbersAreTakenWithoutGap()
    {
        QFETCH(Engine, engine);
        House house;
        const int desks = desksOf(engine);
        QList<Description> titles;
        for (int i = 0; i < desks; ++i)
            titles.append(title(u"Кітап %1"_s.arg(i)));
        house.on(QDate(2026, 2, 2));
        house.registered(titles, {file(u"scan.pdf"_s)});
        house.held(QDate(2026, 2, 9));
        const QList<ObjectRow> waiting = house.objects();
        QCOMPARE(waiting.size(), desks);
        const QStringList failed =
            atDesks(house, desks, QDate(2026, 2, 10), [&](Connection &connection, int desk) -> QString {
                const auto included = act(connection, IncludeObject{.object = waiting[desk].id});
                return included ? QString() : told(included.problems());
            });
        QCOMPARE(failed, QStringList());
        QCOMPARE(house.database().bareValue(
                     u"SELECT COUNT(*) || ' ' || MIN(record_number) || ' ' || MAX(record_number) || ' ' || "
                     "COUNT(DISTINCT record_number) FROM fund_object"_s),
                 u"%1 1 %1 %1"_s.arg(desks));
        house.read([](Transaction &t) { QVERIFY(verifyData(t).isEmpty()); });
    }

    void oneObjectForAllIsTakenOnce_data() { addEngineRows(); }
    void oneObjectForAllIsTakenOnce()
    {
        House house;
        house.on(QDate(2026, 2, 2));
        house.registered({title(u"Абай жолы"_s)}, {file(u"scan.pdf"_s)});
        house.held(QDate(2026, 2, 9));
        const ObjectId object = house.objects().first().id;
        std::atomic_int taken = 0, refused = 0;
        const QStringList failed =
            atDesks(house, 8, QDate(2026, 2, 10), [&](Connection &connection, int) -> QString {
                // Who comes second is told which object, and who included it meanwhile.
                const auto included = act(connection, IncludeObject{.object = object});
                ++(included ? taken : refused);
                if (included)
                    return {};
                const Problem problem = included.problems().first();
                const QStringList named{u"Абай жолы"_s, u"1"_s, u"Айгүл Сейітова"_s, u"2026-02-10"_s};
                return problem.code == u"object.included"_s && problem.arguments == named
                           ? QString()
                           : told(included.problems()) + u' ' + problem.arguments.join(u", "_s);
            });
        QCOMPARE(failed, QStringList());
        QCOMPARE(taken.load(), 1);
        QCOMPARE(refused.load(), 7);
        QCOMPARE(house.database().bareValue(u"SELECT MAX(record_number) FROM fund_object"_s), u"1"_s);
    }
};

QTEST_GUILESS_MAIN(TestWriters)
#include "tst_writers.moc"

// R8: the commission looks at historical, artistic, scientific and cultural significance.
#include "support/house.h"

#include <QTest>

using namespace qorjyn;
using test::House;

class TestR08 : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void allFourBeforeADecision_data() { test::addEngineRows(); }
    void allFourBeforeADecision()
    {
        House house;
        house.registered({test::title(u"Абай жолы"_s)});
        const SessionId session = house.opened(QDate(2026, 3, 18));
        const AgendaItemId item = house.agenda(session).first().id;
        const DecideItem bare{.agendaItem = item};
        QCOMPARE(house.refusal(bare), u"R8 item.assessments"_s);
        house.done(AssessItem{.agendaItem = item, .assessments = {.historical = Level::High}});
        house.done(AssessItem{.agendaItem = item,
                              .assessments = {.artistic = Level::Medium, .scientific = Level::Low}});
        QCOMPARE(house.refusal(bare), u"R8 item.assessments"_s);
        house.done(AssessItem{.agendaItem = item,
                              .assessments = {.historical = Level::Low, .cultural = Level::High}});
        house.done(bare);
        const QMap<Criterion, Level> expected{{Criterion::Historical, Level::Low},
                                              {Criterion::Artistic, Level::Medium},
                                              {Criterion::Scientific, Level::Low},
                                              {Criterion::Cultural, Level::High}};
        QCOMPARE(house.agenda(session).first().assessments, expected);
        house.done(CloseSession{.session = session});
        QCOMPARE(house.refusal(AssessItem{.agendaItem = item, .assessments = {.historical = Level::High}}),
                 u"R9 session.state"_s);
        QCOMPARE(house.refusal(AssessItem{.agendaItem = {77}}), u"id.unknown"_s);
    }

    void threeLevelsAndNoOther_data() { test::addEngineRows(); }
    void threeLevelsAndNoOther()
    {
        House house;
        house.registered({test::title(u"Абай жолы"_s)});
        const AgendaItemId item = house.agenda(house.opened(QDate(2026, 3, 18))).first().id;
        const auto outcome = performByName(house.connection(), u"assessItem"_s,
                                           {{u"agendaItem"_s, item.value}, {u"historical"_s, u"supreme"_s}});
        QVERIFY(!outcome);
        QCOMPARE(outcome.problems().first().field, u"historical"_s);
        QVERIFY(!house.bare(u"UPDATE agenda_item SET historical = 'supreme'"_s).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestR08)
#include "tst_r08_assessments.moc"

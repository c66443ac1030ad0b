// Two shells at the same moment on the server, each as the owner of the tables and each right by itself: the
// database itself lets no two through that contradict each other (R6, R9, R11). Ten rounds of each pair,
// fifty in the long check.
#include "support/desks.h"

#include <QTest>

using namespace qorjyn;
using namespace qorjyn::test;

namespace {

const int rounds = qEnvironmentVariableIsSet("QORJYN_LONG") ? 50 : 10;
const QDate day(2026, 2, 9);

void onServer()
{
    QTest::addColumn<Engine>("engine");
    if (qEnvironmentVariableIsSet("QORJYN_TEST_POSTGRESQL"))
        QTest::newRow("postgresql") << Engine::Postgresql;
    else if (qEnvironmentVariableIsSet("CI"))
        QFAIL("QORJYN_TEST_POSTGRESQL names no server");
}

/// Runs the scripts at the same moment; one at least is taken, and what is illegal is not found.
void contradict(House &house, const QStringList &scripts, const QString &illegal)
{
    const QStringList refused = atShells(house.database().ownerLocation(), scripts);
    QVERIFY2(refused.contains(QString()), qPrintable(refused.join(u'\n')));
    QCOMPARE(house.database().bareValue(u"SELECT COUNT(*) FROM "_s + illegal), u"0"_s);
}

void taken(House &house, const QString &sql)
{
    QCOMPARE(house.bare(sql), QString());
}

/// A composition of five that is not in force yet.
void composed(House &house, int id, QDate from, QDate to)
{
    taken(house, u"INSERT INTO composition (id, uuid, order_number, order_date, valid_from, valid_to) "
                 "VALUES (%1, 'c%1', '%1', '2026-01-01', '%2', '%3')"_s.arg(id)
                     .arg(from.toString(Qt::ISODate), to.toString(Qt::ISODate)));
    taken(house, u"INSERT INTO member (uuid, composition, position, name, function, from_date) "
                 "SELECT 'm%1-' || n, %1, n, 'Мүше ' || n, 'member', '2026-01-01' "
                 "FROM generate_series(1, 5) n"_s.arg(id));
}

QList<Description> manyTitles()
{
    QList<Description> titles;
    for (int i = 1; i <= rounds; ++i)
        titles.append(title(u"Кітап %1"_s.arg(i)));
    return titles;
}

} // namespace

class TestShells : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aSessionIsNotClosedOverADecisionTakenBack_data() { onServer(); }
    void aSessionIsNotClosedOverADecisionTakenBack()
    {
        House house;
        house.registered({title(u"Абай жолы"_s)});
        const SessionId session = house.opened(day);
        const AgendaItemId entry = house.agenda(session).first().id;
        for (int round = 0; round < rounds; ++round) {
            if (house.session(session).state == SessionState::Held)
                taken(house, u"UPDATE session SET state = 'open'"_s);
            if (!house.agenda(session).first().decision)
                house.done(house.decision(entry));
            contradict(house,
                       {u"UPDATE agenda_item SET decision = NULL, votes_for = 0"_s,
                        u"UPDATE session SET state = 'held'"_s},
                       u"session s JOIN agenda_item a ON a.session = s.id "
                       "WHERE s.state = 'held' AND a.decision IS NULL"_s);
        }
    }

    void aCompositionInForceIsOdd_data() { onServer(); }
    void aCompositionInForceIsOdd()
    {
        House house;
        for (int round = 0; round < rounds; ++round) {
            const int id = 100 + round;
            composed(house, id, day.addDays(round), day.addDays(round));
            contradict(house,
                       {u"INSERT INTO member (uuid, composition, position, name, function, from_date) "
                        "VALUES ('s%1', %1, 6, 'Алтыншы', 'member', '2026-01-01')"_s.arg(id),
                        u"UPDATE composition SET in_force = 1 WHERE id = %1"_s.arg(id)},
                       u"composition c WHERE c.in_force = 1 AND "
                       "(SELECT COUNT(*) FROM member m WHERE m.composition = c.id) % 2 = 0"_s);
        }
    }

    void aDayHasOneComposition_data() { onServer(); }
    void aDayHasOneComposition()
    {
        House house;
        for (int round = 0; round < rounds; ++round) {
            const int id = 100 + 2 * round;
            const QDate from = day.addDays(10 * round);
            composed(house, id, from, from.addDays(6));
            composed(house, id + 1, from.addDays(3), from.addDays(9));
            contradict(house,
                       {u"UPDATE composition SET in_force = 1 WHERE id = %1"_s.arg(id),
                        u"UPDATE composition SET in_force = 1 WHERE id = %1"_s.arg(id + 1)},
                       u"composition c JOIN composition d ON d.id > c.id AND d.valid_from <= c.valid_to "
                       "AND c.valid_from <= d.valid_to WHERE c.in_force = 1 AND d.in_force = 1"_s);
        }
    }

    void anObjectStandsBehindItsDecision_data() { onServer(); }
    void anObjectStandsBehindItsDecision()
    {
        House house;
        house.registered(manyTitles());
        const SessionId session = house.opened(day);
        int label = 0;
        for (const AgendaItem &entry : house.agenda(session)) {
            house.done(house.decision(entry.id));
            contradict(house,
                       {u"INSERT INTO fund_object (uuid, label, title, category, carrier, copyright, state, "
                        "item, agenda_item, sort_key) VALUES ('o%1', %1, 'x', '1', 'paper', 'public-domain', "
                        "'ready', %2, %3, 'x')"_s.arg(++label)
                            .arg(entry.item.id.value)
                            .arg(entry.id.value),
                        u"UPDATE agenda_item SET decision = 'not-include', votes_for = 0, votes_against = 7, "
                        "reason = 'x' WHERE id = %1"_s.arg(entry.id.value)},
                       u"fund_object o JOIN agenda_item a ON a.id = o.agenda_item "
                       "WHERE a.decision <> 'include'"_s);
        }
    }

    void anItemIsOnOneAgenda_data() { onServer(); }
    void anItemIsOnOneAgenda()
    {
        House house;
        house.registered(manyTitles());
        QStringList takes;
        for (int i = 0; i < 2; ++i)
            takes.append(
                u"INSERT INTO agenda_item (uuid, session, item, position) "
                "VALUES ('a%1', %1, %2, 1)"_s.arg(house.done(PlanSession{.date = day}).session.value));
        for (int item = 1; item <= rounds; ++item) {
            QStringList scripts;
            for (int i = 0; i < 2; ++i)
                scripts.append(QString(takes[i]).replace(u"('a"_s, u"('a%1-"_s.arg(item)).arg(item));
            contradict(house, scripts,
                       u"agenda_item a JOIN agenda_item b ON b.item = a.item AND b.id > a.id"_s);
        }
    }

    void anotherLevelIsRefused_data() { onServer(); }
    void anotherLevelIsRefused()
    {
        House house;
        house.registered({title(u"Абай жолы"_s)});
        for (const char *level : {"repeatable read", "serializable"}) {
            taken(house, u"DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET default_transaction_isolation "
                         "TO ''%1''', current_database()); END $$"_s.arg(QString::fromLatin1(level)));
            for (const char *change :
                 {"UPDATE item SET title = 'x'", "UPDATE application SET version = 9",
                  "INSERT INTO session (uuid, date, state) VALUES ('x', '2026-02-09', 'planned')"}) {
                const QString words = house.bare(QString::fromLatin1(change));
                QVERIFY2(words.contains(u"desks:"_s), qPrintable(words));
            }
        }
        // Acts name the level that they need.
        Connection connection(house.database().location(), rehearsalClock(day));
        connection.actAs(u"aigul"_s);
        QVERIFY(act(connection, PlanSession{.date = day}));
        QCOMPARE(house.database().bareValue(u"SELECT title FROM item"_s), u"Абай жолы"_s);
    }
};

QTEST_GUILESS_MAIN(TestShells)
#include "tst_shells.moc"

#include "volume.h"

#include "bench/filling.h"

#include <QTest>

namespace qorjyn::test {

namespace {

void run(const TestDatabase &database, const QString &sql)
{
    const QString said = TestDatabase::runAs(database.ownerLocation(), sql);
    if (!said.isEmpty())
        qFatal("%s: %s", qPrintable(sql), qPrintable(said));
}

/// INSERT … SELECT for i from 1 to `count`. Rows of many years' work, which no desk could enter at once: on
/// PostgreSQL without the guards, which would take most of the time. SQLite's are quick, and must be met.
void insertMany(const TestDatabase &database, int count, const QString &into, const QString &values,
                const QString &from = u"n"_s)
{
    const QString prefix = database.location().engine == Engine::Postgresql
                               ? u"SET session_replication_role = replica; "_s
                               : QString();
    run(database, prefix + u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1) "
                           "INSERT INTO %2 SELECT %3 FROM %4"_s.arg(count)
                               .arg(into, values, from));
}

/// Applications and what they propose: nearly all of them closed, a few that wait for the commission.
void insertApplications(const TestDatabase &database)
{
    const QString year = u"CASE WHEN i % 500 = 0 THEN 2026 ELSE 2005 + i % 20 END"_s;
    const QString day = u"CAST("_s + year + u" AS TEXT) || '-03-15'"_s;
    insertMany(database, 500, u"participant (uuid, name_kk, kind, bin, contact, sort_key, search_key)"_s,
               u"'p' || i, 'Кітапхана ' || i, 'library', CAST(100000000000 + i AS TEXT), '', 'key' || i, "
               "'китапхана ' || i || '|'"_s);
    if (database.ownerLocation().engine == Engine::Sqlite)
        run(database, u"DROP TRIGGER guard_application_draft"_s);
    insertMany(database, 12000,
               u"application (uuid, year, number, participant, received, carrier, state, words)"_s,
               u"'a' || i, "_s + year + u", 1 + i / 20, 1 + i % 500, "_s + day +
                   u", 'paper', CASE WHEN i % 3000 = 0 THEN 'registered' WHEN i % 300 = 1 THEN 'returned' "
                   "ELSE 'closed' END, 'китапхана ' || i"_s);
    insertMany(database, 36000,
               u"item (uuid, application, position, title, category, carrier, copyright, state)"_s,
               u"'i' || i, 1 + (i - 1) / 3, 1 + i % 3, 'Тарих ' || i, '1', 'paper', 'unknown', "
               "CASE WHEN ((i - 1) / 3) % 3000 = 2999 THEN 'proposed' WHEN i % 9000 = 7 THEN 'deferred' "
               "ELSE 'included' END"_s);
    insertMany(database, 36000, u"item_likeness (key, item)"_s, u"i % 12000, i"_s);
    insertMany(database, 100, u"file (sha256, media_type, size, created)"_s,
               u"'f' || i, 'application/pdf', 1000, 0"_s);
    insertMany(database, 36000, u"item_file (item, position, file, name)"_s,
               u"i, 1, 'f' || (1 + i % 100), 'scan.pdf'"_s);
}

void insertSessions(const TestDatabase &database)
{
    insertMany(database, 400, u"session (uuid, date, state)"_s, u"'s' || i, '2026-03-15', 'planned'"_s);
    insertMany(database, 36000, u"agenda_item (uuid, session, item, position)"_s,
               u"'g' || i, 1 + (i - 1) / 90, i, 1 + i % 90"_s);
    run(database, u"INSERT INTO composition (uuid, order_number, order_date, valid_from) "
                  "VALUES ('c', '8', '2026-01-10', '2026-01-10')"_s);
    insertMany(database, 7, u"member (uuid, composition, position, name, function, from_date)"_s,
               u"'m' || i, 1, i, 'Мүше ' || i, 'member', '2026-01-10'"_s);
    run(database, u"UPDATE composition SET in_force = 1"_s);
    run(database, u"INSERT INTO attendance (session, member) SELECT s.id, m.id FROM session s, member m"_s);
}

void insertHistory(const TestDatabase &database)
{
    insertMany(database, 20000, u"act (uuid, name, at)"_s, u"'act' || i, 'SaveApplication', i"_s);
    insertMany(database, 40000, u"history (act, topic, thing, before, after)"_s,
               u"'act' || (1 + i / 2), CASE WHEN i % 2 = 0 THEN 'object' ELSE 'application' END, i % 5000, "
               "'{}', '{}'"_s,
               u"n WHERE i < 40000"_s);
    for (int some = 0; some < 40; ++some) // each in a transaction of its own
        insertMany(database, 1000, u"change (act, topic, thing)"_s, u"'act' || i, 'object', i"_s);
}

} // namespace

void fillVolume(const TestDatabase &database)
{
    bench::Report report;
    bench::fill(database.ownerLocation(), VolumeObjects, report);
    run(database,
        u"INSERT INTO file (sha256, media_type, size, created) VALUES ('f', 'application/pdf', 1, 0)"_s);
    run(database, u"INSERT INTO object_file (object, position, file, name) "
                  "SELECT id, 1, 'f', 'scan.pdf' FROM fund_object WHERE id % 2 = 0"_s);
    insertApplications(database);
    insertSessions(database);
    insertHistory(database);
    if (database.location().engine == Engine::Postgresql)
        run(database, u"VACUUM ANALYZE"_s);
}

} // namespace qorjyn::test

#include "storage/verify.h"

#include "storage/connection.h"
#include "storage/guards.h"
#include "storage/query.h"

namespace qorjyn {

namespace {

/// What is wrong with the things whose ids the question answers with.
struct Check
{
    QString kind, what, sql;
};

const QList<Check> &checks()
{
    static const QList<Check> all{
        {u"object"_s, u"R14: a gap before this record number"_s,
         u"SELECT o.id FROM fund_object o WHERE o.record_number > 1 AND NOT EXISTS (SELECT 1 FROM "
         "fund_object p WHERE p.record_number = o.record_number - 1)"_s},
        {u"counter"_s, u"R14: the counter of record numbers is not the last number given"_s,
         u"SELECT c.value FROM counter c WHERE c.series = 'record' AND c.value <> (SELECT "
         "COALESCE(MAX(record_number), 0) FROM fund_object)"_s},
        {u"application"_s, u"R5: a gap before this register number"_s,
         u"SELECT a.id FROM application a WHERE a.number > 1 AND NOT EXISTS (SELECT 1 FROM application "
         "b WHERE b.year = a.year AND b.number = a.number - 1)"_s},
        {u"session"_s, u"R9: a gap before this session's number"_s,
         u"SELECT s.id FROM session s WHERE s.number > 1 AND NOT EXISTS (SELECT 1 FROM session p WHERE "
         "p.year = s.year AND p.number = s.number - 1)"_s},
        {u"section"_s, u"the count kept is not the number of objects"_s,
         u"SELECT s.id FROM section s WHERE s.objects <> (SELECT COUNT(*) FROM fund_object o WHERE "
         "o.section = s.id AND o.record_number IS NOT NULL)"_s},
        {u"object"_s, u"R11: no positive decision of signed minutes stands behind it"_s,
         u"SELECT o.id FROM fund_object o LEFT JOIN agenda_item g ON g.id = o.agenda_item LEFT JOIN "
         "session s ON s.id = g.session WHERE o.record_number IS NOT NULL AND o.import_source = '' AND "
         "(g.decision IS NULL OR g.decision <> 'include' OR s.state <> 'signed')"_s},
        {u"session"_s, u"R6: its composition did not hold on its day"_s,
         u"SELECT s.id FROM session s WHERE s.state IN ('held', 'signed') AND ((SELECT COUNT(*) FROM "
         "member m WHERE m.composition = s.composition AND m.from_date <= s.date AND (m.left_on IS "
         "NULL OR m.left_on > s.date)) < 5 OR (SELECT COUNT(*) FROM member m WHERE m.composition = "
         "s.composition AND m.from_date <= s.date AND (m.left_on IS NULL OR m.left_on > s.date)) % 2 = "
         "0)"_s},
        {u"object"_s, u"R16: its place is not that of its title"_s,
         u"SELECT id FROM (SELECT id, sort_key, LAG(sort_key) OVER (ORDER BY label) AS earlier FROM "
         "fund_object) AS ordered WHERE earlier > sort_key"_s},
        {u"object"_s, u"R14: included before its session"_s,
         u"SELECT o.id FROM fund_object o JOIN agenda_item g ON g.id = o.agenda_item JOIN session s ON "
         "s.id = g.session WHERE o.included_on < s.date"_s},
        {u"agendaItem"_s, u"R9: the decision is not what the votes say"_s,
         u"SELECT g.id FROM agenda_item g WHERE g.decision IS NOT NULL AND (g.present < 1 OR "
         "g.votes_for + g.votes_against + g.votes_abstained <> g.present OR (g.decision = 'include' "
         "AND g.votes_for <= g.votes_against AND COALESCE(g.presiding_for, 0) = 0))"_s},
        {u"application"_s, u"R5: the counter of register numbers is not the last number given"_s,
         u"SELECT a.id FROM application a WHERE a.number = (SELECT MAX(b.number) FROM application b "
         "WHERE b.year = a.year) AND NOT EXISTS (SELECT 1 FROM counter c WHERE c.series = "
         "'application' AND c.year = a.year AND c.value = a.number)"_s},
        {u"session"_s, u"R9: the counter of sessions is not the last number given"_s,
         u"SELECT s.id FROM session s WHERE s.number = (SELECT MAX(p.number) FROM session p WHERE "
         "p.year = s.year) AND NOT EXISTS (SELECT 1 FROM counter c WHERE c.series = 'session' AND "
         "c.year = s.year AND c.value = s.number)"_s},
        {u"agendaItem"_s, u"R9: its item stands on another agenda, or was decided there"_s,
         u"SELECT g.id FROM agenda_item g JOIN agenda_item before ON before.item = g.item AND before.id "
         "< g.id JOIN session s ON s.id = before.session WHERE before.decision IS NULL OR "
         "before.decision <> 'defer' OR s.state NOT IN ('held', 'signed')"_s},
        {u"composition"_s, u"R6: another composition is in force on one of its days"_s,
         u"SELECT c.id FROM composition c JOIN composition d ON d.id < c.id AND d.in_force <> 0 WHERE "
         "c.in_force <> 0 AND d.valid_from <= COALESCE(c.valid_to, '9999') AND c.valid_from <= "
         "COALESCE(d.valid_to, '9999')"_s},
        {u"object"_s, u"R12: in the fund without rights that are known"_s,
         u"SELECT id FROM fund_object WHERE record_number IS NOT NULL AND import_source = '' AND "
         "copyright = 'unknown'"_s},
        {u"object"_s, u"R12: in the fund without a file"_s,
         u"SELECT o.id FROM fund_object o WHERE o.record_number IS NOT NULL AND o.import_source = '' "
         "AND NOT EXISTS (SELECT 1 FROM object_file f WHERE f.object = o.id)"_s},
        {u"application"_s, u"R5: registered without a title"_s,
         u"SELECT a.id FROM application a WHERE a.number IS NOT NULL AND NOT EXISTS (SELECT 1 FROM item "
         "i WHERE i.application = a.id)"_s},
        {u"cabinet"_s, u"R20: its contract is not signed"_s,
         u"SELECT k.id FROM cabinet k JOIN contract c ON c.id = k.contract WHERE c.signed_on IS NULL"_s},
        {u"history"_s, u"its act is not known"_s,
         u"SELECT h.id FROM history h WHERE NOT EXISTS (SELECT 1 FROM act a WHERE a.uuid = h.act)"_s}};
    return all;
}

/// Columns of days, ISO 8601.
const QList<std::pair<QString, QStringList>> &dateColumns()
{
    static const QList<std::pair<QString, QStringList>> all{
        {u"application"_s, {u"received"_s}},
        {u"composition"_s, {u"order_date"_s, u"valid_from"_s, u"valid_to"_s}},
        {u"member"_s, {u"from_date"_s, u"left_on"_s}},
        {u"session"_s, {u"date"_s, u"signed_on"_s}},
        {u"fund_object"_s, {u"included_on"_s, u"published_on"_s}},
        {u"contract"_s, {u"date"_s, u"valid_from"_s, u"valid_to"_s, u"signed_on"_s, u"terminated_on"_s}},
        {u"cabinet"_s, {u"created_on"_s}},
        {u"calendar_day"_s, {u"date"_s}}};
    return all;
}

void addForeignDates(Transaction &t, QList<VerifyProblem> &problems)
{
    for (const auto &[table, dates] : dateColumns())
        for (const QString &column : dates) {
            Query query(t, u"SELECT DISTINCT %1 FROM %2 WHERE %1 <> ''"_s.arg(column, table));
            while (query.next())
                if (const QString text = query.get<QString>(0);
                    text.size() != 10 || !QDate::fromString(text, Qt::ISODate).isValid())
                    problems.append(
                        {.kind = table, .id = 0, .what = u"%1 is no date: %2"_s.arg(column, text)});
        }
}

/// The guards that are there: their names, and what they do in a form that can be compared.
QHash<QString, QString> foundGuards(Transaction &t)
{
    QHash<QString, QString> guards;
    const bool sqlite = t.connection().engine() == Engine::Sqlite;
    Query query(t, sqlite
                       ? u"SELECT name, sql, '' FROM sqlite_master WHERE type = 'trigger'"_s
                       : u"SELECT g.tgname, pg_get_triggerdef(g.oid), p.prosrc FROM pg_trigger g JOIN "
                         u"pg_class c ON c.oid = g.tgrelid "
                         "JOIN pg_namespace n ON n.oid = c.relnamespace JOIN pg_proc p ON p.oid = g.tgfoid "
                         "WHERE g.tgenabled = 'O' AND NOT g.tgisinternal AND n.nspname = 'public'"_s);
    while (query.next())
        guards.insert(
            query.get<QString>(0),
            guards::comparable(t.connection().engine(), query.get<QString>(1), query.get<QString>(2)));
    return guards;
}

/// What should stand in the way of forgery and does not.
void addForeignGuards(Transaction &t, QList<VerifyProblem> &problems)
{
    const QHash<QString, QString> found = foundGuards(t), made = guards::made(t.connection().engine());
    for (auto guard = made.cbegin(); guard != made.cend(); ++guard) {
        if (!found.contains(guard.key()))
            problems.append(
                {.kind = u"database"_s, .id = 0, .what = u"the guard %1 is gone"_s.arg(guard.key())});
        else if (found[guard.key()] != *guard)
            problems.append({.kind = u"database"_s,
                             .id = 0,
                             .what = u"the guard %1 is not the one that was made"_s.arg(guard.key())});
    }
}

} // namespace

QList<VerifyProblem> verifyData(Transaction &t)
{
    QList<VerifyProblem> problems;
    addForeignGuards(t, problems);
    for (const Check &check : checks()) {
        Query query(t, check.sql);
        while (query.next())
            problems.append({.kind = check.kind, .id = query.get<qint64>(0), .what = check.what});
    }
    addForeignDates(t, problems);
    if (t.connection().engine() == Engine::Sqlite) {
        Query lost(t, u"PRAGMA foreign_key_check"_s);
        while (lost.next())
            problems.append({.kind = lost.get<QString>(0),
                             .id = lost.get<qint64>(1),
                             .what = u"it refers to a row of %1 that is gone"_s.arg(lost.get<QString>(2))});
        Query query(t, u"PRAGMA integrity_check"_s);
        while (query.next())
            if (query.get<QString>(0) != u"ok"_s)
                problems.append({.kind = u"database"_s, .id = 0, .what = query.get<QString>(0)});
    }
    return problems;
}

QStringList referredFiles(Transaction &t)
{
    QStringList files;
    Query query(t, u"SELECT file FROM item_file UNION SELECT file FROM object_file "
                   "UNION SELECT file FROM session_scan UNION SELECT scan FROM application "
                   "WHERE scan IS NOT NULL ORDER BY 1"_s);
    while (query.next())
        files.append(query.get<QString>(0));
    return files;
}

} // namespace qorjyn

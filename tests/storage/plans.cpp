#include "plans.h"

#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

namespace qorjyn::test {

namespace {

/// Tables that have more rows every year; the others are lists that people keep.
const QSet<QString> &growing()
{
    static const QSet<QString> tables{u"act"_s,         u"agenda_item"_s,
                                      u"application"_s, u"application_search"_s,
                                      u"attendance"_s,  u"change"_s,
                                      u"fund_object"_s, u"fund_search"_s,
                                      u"history"_s,     u"item"_s,
                                      u"item_file"_s,   u"item_likeness"_s,
                                      u"object_file"_s, u"object_likeness"_s,
                                      u"session"_s};
    return tables;
}

/// An index over the few rows that wait: to read it all is to read what is asked for.
const QString fewRows = u"fund_object_waiting"_s;

QStringList sqlitePlan(const QSqlDatabase &database, const Statement &statement)
{
    constexpr int detail = 3; // the column that tells
    QStringList lines;
    QSqlQuery query(database);
    if (query.prepare(u"EXPLAIN QUERY PLAN "_s + statement.sql)) {
        for (const auto &[name, value] : statement.values)
            query.bindValue(name, value);
        query.exec();
    }
    while (query.next())
        lines.append(query.value(detail).toString());
    if (query.lastError().isValid())
        lines.append(u"ERROR "_s + query.lastError().text());
    return lines;
}

QStringList postgresqlPlan(const QSqlDatabase &database, const Statement &statement)
{
    QStringList lines;
    try {
        const QString question = u"EXPLAIN (COSTS OFF) "_s + statement.sql;
        for (const QVariantList &row : sendTogether(database, {{question, statement.values}}).rows)
            lines.append(row.first().toString());
    } catch (const StorageError &error) {
        lines.append(u"ERROR "_s + error.details());
    }
    return lines;
}

/// Tables by the names that the statement gives them.
QMap<QString, QString> tablesOf(const QString &sql)
{
    static const QRegularExpression named(
        u"\\b(?:FROM|JOIN|UPDATE|INTO)\\s+([a-z_]+)(?:\\s+(?:AS\\s+)?([a-z]\\w*))?"_s);
    QMap<QString, QString> tables;
    for (auto it = named.globalMatch(sql); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        tables.insert(match.captured(1), match.captured(1));
        if (!match.captured(2).isEmpty())
            tables.insert(match.captured(2), match.captured(1));
    }
    return tables;
}

QStringList tooMuchSqlite(const Statement &statement, const QStringList &plan, Reach reach)
{
    static const QRegularExpression scan(
        u"^SCAN (\\w+)(?: USING (?:COVERING )?INDEX (\\w+))?(?: VIRTUAL TABLE INDEX \\d+:(\\S*))?"_s);
    const QMap<QString, QString> tables = tablesOf(statement.sql);
    const bool sorts = plan.join(u'\n').contains(u"USE TEMP B-TREE FOR ORDER BY"_s);
    QStringList wrong;
    if (sorts && (reach == Reach::Window || reach == Reach::Hits))
        wrong.append(u"sorted"_s);
    for (const QString &line : plan) {
        const QRegularExpressionMatch match = scan.match(line);
        if (!match.hasMatch() || !growing().contains(tables.value(match.captured(1))))
            continue;
        const bool searched = match.captured(3).contains(u'M'); // by a MATCH
        const bool indexed = !match.captured(2).isEmpty();
        const bool inOrder = reach == Reach::Window && !sorts;
        if (!searched && match.captured(2) != fewRows && !inOrder && !(reach == Reach::Everything && indexed))
            wrong.append(line);
    }
    return wrong;
}

QStringList tooMuchPostgresql(const QStringList &plan, Reach reach)
{
    static const QRegularExpression scan(u"(Seq Scan|Index Scan|Index Only Scan)(?: Backward)?"
                                         "(?: using (\\w+))? on (\\w+)"_s);
    QStringList wrong;
    for (qsizetype i = 0; i < plan.size(); ++i) {
        const QString &line = plan[i];
        if (reach == Reach::Window && line.contains(QRegularExpression(u"(^|-> +)(Incremental )?Sort"_s)))
            wrong.append(line);
        const QRegularExpressionMatch match = scan.match(line);
        if (!match.hasMatch() || !growing().contains(match.captured(3)) || match.captured(2) == fewRows)
            continue;
        const bool found = match.captured(1) != u"Seq Scan"_s && i + 1 < plan.size() &&
                           plan[i + 1].contains(u"Index Cond:"_s);
        const bool inOrder = reach == Reach::Window && match.captured(1) != u"Seq Scan"_s;
        if (!found && !inOrder && reach != Reach::Everything)
            wrong.append(line.trimmed());
    }
    return wrong;
}

} // namespace

QStringList planOf(const Location &location, const Statement &statement)
{
    const QString name = u"plans"_s;
    QStringList lines;
    {
        const bool sqlite = location.engine == Engine::Sqlite;
        QSqlDatabase database = QSqlDatabase::addDatabase(sqlite ? u"QSQLITE"_s : u"QPSQL"_s, name);
        database.setDatabaseName(sqlite ? location.path : location.name);
        database.setHostName(location.host);
        database.setPort(location.port);
        database.setUserName(location.user);
        if (!database.open())
            lines.append(u"ERROR "_s + database.lastError().text());
        else
            lines = sqlite ? sqlitePlan(database, statement) : postgresqlPlan(database, statement);
    }
    QSqlDatabase::removeDatabase(name);
    return lines;
}

QStringList tooMuch(Engine engine, const Statement &statement, const QStringList &plan, Reach reach)
{
    QStringList wrong = plan.filter(QRegularExpression(u"^ERROR "_s));
    wrong +=
        engine == Engine::Sqlite ? tooMuchSqlite(statement, plan, reach) : tooMuchPostgresql(plan, reach);
    return wrong;
}

} // namespace qorjyn::test

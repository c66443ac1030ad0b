#include "storage/migrations.h"

#include "domain/calendar.h"
#include "domain/likeness.h"
#include "storage/engine.h"
#include "storage/query.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QMap>
#include <QSqlQuery>

namespace qorjyn::migrations {

namespace {

using Kind = StorageError::Kind;

/// The step after which titles are found by their likeness.
constexpr int likenessStep = 9;

QVariant firstValue(QSqlDatabase &database, const QString &sql)
{
    QSqlQuery query(database);
    if (!query.exec(sql))
        throw engine::errorFrom(query.lastError(), database);
    return query.next() ? query.value(0) : QVariant();
}

bool hasSchema(QSqlDatabase &database, Engine engine)
{
    return firstValue(database, engine == Engine::Sqlite
                                    ? u"SELECT COUNT(*) FROM sqlite_master WHERE name = 'schema_version'"_s
                                    : u"SELECT COUNT(*) FROM pg_tables WHERE schemaname = 'public' "
                                      "AND tablename = 'schema_version'"_s)
               .toInt() > 0;
}

QString quoted(QString text)
{
    return u'\'' + text.replace(u"'"_s, u"''"_s) + u'\'';
}

/// The rows every new database begins with that are data and not schema: the working calendar.
QString calendarScript()
{
    const WorkingCalendar calendar = WorkingCalendar::shipped();
    QString script;
    for (const CalendarYear &year : calendar.years())
        script += u"INSERT INTO calendar_year (year, confirmed) VALUES (%1, %2);\n"_s.arg(year.year).arg(
            year.confirmed ? 1 : 0);
    for (const CalendarDay &day : calendar.days())
        script +=
            u"INSERT INTO calendar_day (date, off, reason_kk, reason_ru, reason_en, source) "
            "VALUES (%1, %2, %3, %4, %5, %6);\n"_s.arg(quoted(day.date.toString(Qt::ISODate)))
                .arg(day.off ? 1 : 0)
                .arg(quoted(day.reasonKk), quoted(day.reasonRu), quoted(day.reasonEn), quoted(day.source));
    return script;
}

void execute(QSqlQuery &query, const QSqlDatabase &database)
{
    if (!query.exec())
        throw engine::errorFrom(query.lastError(), database);
}

/// Titles that were there before they were found by their likeness: SQL cannot make their keys. They are
/// written as they come and stored in the order of the keys, for which millions take no longer than
/// thousands.
void fillLikeness(QSqlDatabase &database, Engine engine, const QString &table, const QString &thing)
{
    engine::runScript(database, engine, u"CREATE TABLE likeness_fill (thing BIGINT, key BIGINT)"_s);
    QSqlQuery titles(database);
    QSqlQuery keys(database);
    titles.setForwardOnly(true);
    if (!titles.prepare(
            u"SELECT id, title, authors, publisher, year, edition, isbn FROM %1 WHERE id > :after "
            "%2 ORDER BY id LIMIT 1000"_s.arg(table,
                                              thing == u"object" ? u"AND item IS NULL"_s : QString())) ||
        !keys.prepare(u"INSERT INTO likeness_fill (thing, key) SELECT CAST(r.value->>0 AS BIGINT), "
                      "CAST(r.value->>1 AS BIGINT) FROM %1"_s.arg(engine::rowsOf(engine))))
        throw engine::errorFrom(titles.lastError(), database);
    for (qint64 after = 0, last = -1; after != last;) {
        last = after;
        QJsonArray rows;
        titles.bindValue(u":after"_s, after);
        execute(titles, database);
        while (titles.next()) {
            Description description;
            after = titles.value(0).toLongLong();
            description.title = titles.value(1).toString();
            description.authors = titles.value(2).toString();
            description.publisher = titles.value(3).toString();
            if (!titles.isNull(4))
                description.year = titles.value(4).toInt();
            description.edition = titles.value(5).toString();
            description.isbn = titles.value(6).toString();
            for (const qint64 key : likenessKeys(LikenessTraits(description)))
                rows.append(QJsonArray{after, key});
        }
        titles.finish();
        keys.bindValue(u":rows"_s, jsonText(rows));
        execute(keys, database);
    }
    titles.clear();
    keys.clear();
    engine::runScript(database, engine,
                      u"INSERT INTO %1_likeness (key, %1) SELECT key, thing FROM likeness_fill "
                      "ORDER BY key, thing; DROP TABLE likeness_fill"_s.arg(thing));
}

/// Inside the transaction of the step.
void change(QSqlDatabase &database, Engine engine, const Step &step, const QString &also)
{
    const QString version =
        u"\nINSERT INTO schema_version (version, name, checksum) VALUES (%1, %2, %3);\n"_s.arg(step.number)
            .arg(quoted(step.name), quoted(checksum(step)));
    engine::runScript(database, engine, step.script + version + also);
    if (step.number == likenessStep) {
        fillLikeness(database, engine, u"item"_s, u"item"_s);
        fillLikeness(database, engine, u"fund_object"_s, u"object"_s);
    }
    if (engine == Engine::Sqlite && firstValue(database, u"PRAGMA foreign_key_check"_s).isValid())
        throw StorageError(Kind::Damaged, u"foreign_key_check after "_s + step.name);
}

void runStep(QSqlDatabase &database, Engine engine, const Step &step, const QString &also)
{
    if (engine == Engine::Sqlite)
        engine::runScript(database, engine, u"PRAGMA foreign_keys = OFF"_s);
    engine::runScript(database, engine, engine::beginStatement(engine, true));
    try {
        if (versionOf(database, engine) < step.number) // else another was quicker
            change(database, engine, step, also);
        engine::runScript(database, engine, u"COMMIT"_s);
    } catch (...) {
        QSqlQuery(database).exec(u"ROLLBACK"_s);
        throw;
    }
    if (engine == Engine::Sqlite)
        engine::runScript(database, engine, u"PRAGMA foreign_keys = ON"_s);
}

/// Copies an SQLite database aside before it is migrated; answers where.
QString backUp(QSqlDatabase &database, const Location &location, int version)
{
    QString path = u"%1.schema-%2.%3.backup"_s.arg(location.path)
                       .arg(version)
                       .arg(QDateTime::currentDateTimeUtc().toString(u"yyyyMMddThhmmsszzz"_s));
    engine::makePrivate(path);
    engine::runScript(database, Engine::Sqlite, u"VACUUM INTO "_s + quoted(path));
    return path;
}

/// The checksums of the steps that were run, by their numbers; empty where there is no schema yet. One
/// question where there is one.
QMap<int, QString> stepsRun(QSqlDatabase &database, Engine engine)
{
    QMap<int, QString> run;
    QSqlQuery query(database);
    if (!query.exec(u"SELECT version, checksum FROM schema_version"_s)) {
        const StorageError refused = engine::errorFrom(query.lastError(), database);
        if (hasSchema(database, engine))
            throw refused;
        return run;
    }
    while (query.next())
        run.insert(query.value(0).toInt(), query.value(1).toString());
    return run;
}

/// Throws Altered where a step was run whose script is not this program's.
void expectOwnSteps(const QMap<int, QString> &run, Engine engine)
{
    for (const Step &step : steps(engine))
        if (const auto known = run.constFind(step.number);
            known != run.constEnd() && *known != checksum(step))
            throw StorageError(Kind::Altered, step.name);
}

Connection::Created migrateOpen(QSqlDatabase &database, const Location &location, int target, bool rehearsal)
{
    const Engine engine = location.engine;
    if (engine == Engine::Postgresql) // held until the connection is closed, so that a second finds all done
        engine::runScript(database, engine, u"SELECT pg_advisory_lock(7240913)"_s);
    Connection::Created created;
    const int version = versionOf(database, engine);
    if (version > newest())
        throw StorageError(Kind::TooNew, QString::number(version));
    if (version > 0)
        expectOwnSteps(stepsRun(database, engine), engine);
    // In this order: a schema that another makes at this moment begins with its own table.
    else if (engine::holdsOthersTables(database, engine) && !hasSchema(database, engine))
        throw StorageError(Kind::NoDatabase, u"another program's tables"_s);
    engine::keepLog(database, engine);
    created.created = version == 0;
    created.schema = version;
    if (version >= target)
        return created;
    if (version == 0)
        engine::prepareOwnership(database, engine);
    engine::becomeOwner(database, engine);
    if (version > 0 && version < target && engine == Engine::Sqlite)
        created.backup = backUp(database, location, version);
    if (version > 0)
        created.migratedFrom = version;
    if (version == 0)
        engine::runScript(
            database, engine,
            u"CREATE TABLE IF NOT EXISTS schema_version (version INTEGER PRIMARY KEY, name TEXT NOT NULL, "
            "checksum TEXT NOT NULL)"_s);
    if (engine == Engine::Postgresql)
        engine::runScript(database, engine, u"GRANT SELECT ON schema_version TO qorjyn_staff"_s);
    for (const Step &step : steps(engine)) {
        if (step.number <= version || step.number > target)
            continue;
        QString also;
        if (step.number == 1) {
            also = calendarScript();
            if (rehearsal)
                also += u"INSERT INTO setting (key, value) VALUES ('rehearsal', '1');\n"_s;
        }
        runStep(database, engine, step, also);
        created.schema = step.number;
    }
    return created;
}

} // namespace

QList<Step> steps(Engine engine)
{
    const QString mine = engine == Engine::Sqlite ? u".sqlite.sql"_s : u".postgresql.sql"_s;
    const QString other = engine == Engine::Sqlite ? u".postgresql.sql"_s : u".sqlite.sql"_s;
    QList<Step> list;
    for (const QString &name : QDir(u":/sql"_s).entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        if (name.endsWith(other))
            continue;
        QFile file(u":/sql/"_s + name);
        if (!file.open(QIODevice::ReadOnly))
            throw StorageError(Kind::Other, name);
        list.append({.number = name.left(4).toInt(),
                     .name = name.endsWith(mine) ? name.chopped(mine.size()) : name.chopped(4),
                     .script = engine::rendered(QString::fromUtf8(file.readAll()), engine)});
    }
    return list;
}

int newest()
{
    static const int number = steps(Engine::Sqlite).last().number;
    return number;
}

QString checksum(const Step &step)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(step.script.toUtf8(), QCryptographicHash::Sha256).toHex());
}

int versionOf(QSqlDatabase &database, Engine engine)
{
    if (!hasSchema(database, engine))
        return 0;
    return firstValue(database, u"SELECT COALESCE(MAX(version), 0) FROM schema_version"_s).toInt();
}

void expectCurrent(QSqlDatabase &database, Engine engine)
{
    const QMap<int, QString> run = stepsRun(database, engine);
    const int version = run.isEmpty() ? 0 : run.lastKey();
    if (version == 0 && engine::holdsOthersTables(database, engine))
        throw StorageError(Kind::NoDatabase, u"another program's tables"_s);
    if (version == 0)
        throw StorageError(Kind::Missing, u"no schema"_s);
    if (version > newest())
        throw StorageError(Kind::TooNew, QString::number(version));
    if (version < newest())
        throw StorageError(Kind::TooOld, QString::number(version));
    expectOwnSteps(run, engine);
}

Connection::Created migrate(const Location &location, int target, bool rehearsal)
{
    if (location.engine == Engine::Sqlite && !QDir().mkpath(QFileInfo(location.path).absolutePath()))
        throw StorageError(Kind::ReadOnly, location.path);
    const QString name = u"migrate-"_s + QUuid::createUuid().toString();
    Connection::Created created;
    try {
        QSqlDatabase database = engine::open(location, name, true);
        created = migrateOpen(database, location, target, rehearsal);
        database.close();
    } catch (...) {
        QSqlDatabase::removeDatabase(name);
        throw;
    }
    QSqlDatabase::removeDatabase(name);
    return created;
}

} // namespace qorjyn::migrations

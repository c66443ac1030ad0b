#include "storage/engine.h"

#include "domain/text.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlQuery>
#include <QThread>

#include <libpq-fe.h>
#include <sqlite3.h>

#include <cerrno>
#include <filesystem>
#include <optional>
#include <utility>

namespace qorjyn::engine {

namespace {

constexpr int busyTimeout = 10'000; ///< milliseconds for which SQLite waits for another writer

sqlite3 *sqliteHandle(const QSqlDatabase &database)
{
    const QVariant handle = database.driver()->handle();
    return handle.isValid() ? *static_cast<sqlite3 *const *>(handle.constData()) : nullptr;
}

PGconn *postgresqlHandle(const QSqlDatabase &database)
{
    const QVariant handle = database.driver()->handle();
    return *static_cast<PGconn *const *>(handle.constData());
}

void execute(QSqlDatabase &database, const QString &sql)
{
    QSqlQuery query(database);
    if (!query.exec(sql))
        throw errorFrom(query.lastError(), database);
}

/// "R9" from "R9: the minutes are signed"; empty where no guard spoke.
QString guardOf(const QString &text)
{
    static const QStringList points{u"R5"_s,  u"R6"_s,  u"R9"_s,  u"R11"_s,
                                    u"R12"_s, u"R13"_s, u"R14"_s, u"history"_s};
    for (const QString &point : points)
        if (text.contains(point + u": "_s))
            return point;
    return {};
}

using Kind = StorageError::Kind;

/// What the system refused, where it said so; SQLite itself has one code for many of its refusals.
std::optional<Kind> systemKind(int number)
{
    switch (number) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG: // the limit of a file's size
        return Kind::Full;
    case EACCES:
    case EPERM:
    case EROFS:
        return Kind::ReadOnly;
    default:
        return std::nullopt;
    }
}

/// `system` is the number of the system's own error, 0 where there was none.
Kind sqliteKind(int code, int system)
{
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Kind::Busy;
    case SQLITE_CONSTRAINT:
        return Kind::Constraint;
    case SQLITE_FULL:
        return Kind::Full;
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return Kind::ReadOnly;
    case SQLITE_CORRUPT:
        return Kind::Damaged;
    case SQLITE_NOTADB:
        return Kind::NoDatabase;
    case SQLITE_CANTOPEN:
        // Whether it is there was looked at before; on a disk for reading only its log cannot be made.
        return systemKind(system).value_or(Kind::ReadOnly);
    case SQLITE_INTERRUPT:
        return Kind::Cancelled;
    case SQLITE_IOERR:
        return systemKind(system).value_or(Kind::Lost);
    default:
        return Kind::Other;
    }
}

Kind postgresqlKind(const QString &state)
{
    if (state == u"QG001"_s || state.startsWith(u"23"_s))
        return Kind::Constraint;
    if (state == u"57014"_s)
        return Kind::Cancelled;
    if (state.startsWith(u"08"_s) || state.startsWith(u"57P"_s) || state.isEmpty())
        return Kind::Lost;
    if (state.startsWith(u"53"_s))
        return state == u"53300"_s ? Kind::Busy : Kind::Full;
    if (state == u"25006"_s || state == u"42501"_s)
        return Kind::ReadOnly;
    if (state.startsWith(u"40"_s) || state == u"55P03"_s)
        return Kind::Busy;
    if (state == u"3D000"_s)
        return Kind::Missing;
    if (state.startsWith(u"XX"_s))
        return Kind::Damaged;
    return Kind::Other;
}

/// The role that the server was asked to let in: the named one, or libpq's own default.
QString roleOf(const Location &location)
{
    if (!location.user.isEmpty())
        return location.user;
    QString role;
    PQconninfoOption *defaults = PQconndefaults();
    for (const PQconninfoOption *option = defaults; option && option->keyword; ++option)
        if (qstrcmp(option->keyword, "user") == 0 && option->val)
            role = QString::fromLocal8Bit(option->val);
    PQconninfoFree(defaults);
    return role;
}

/// A failed open has no code. What its words quote, in whatever language the server speaks, tells a role
/// that is not let in from a database that is missing and from a server that does not answer.
StorageError refusalToOpen(const Location &location, const QString &words)
{
    const QString role = roleOf(location);
    const QString quotedRole = u"\"%1\""_s.arg(role), quotedName = u"\"%1\""_s.arg(location.name);
    const QString server = u"\"%1\""_s.arg(location.host);
    QString rest = words;
    rest.remove(server); // "connection to server at "…" failed" says nothing of roles
    const bool database = rest.contains(quotedName);
    const bool missing = rest.contains(u"database "_s + quotedName + u" does not exist"_s);
    const bool refused =
        rest.contains(quotedRole) || rest.contains(u"fe_sendauth"_s) || rest.contains(u"permission denied"_s);
    if (refused && !missing)
        return {Kind::NotLetIn, words, {}, {role}};
    return {database ? Kind::Missing : Kind::Lost, words};
}

QSqlDatabase openSqlite(const Location &location, const QString &connectionName, bool create)
{
    std::error_code denied;
    const bool exists = std::filesystem::exists(location.path.toStdU16String(), denied);
    const QFileInfo file(location.path);
    if (denied || (exists && file.isFile() && !file.isReadable()))
        throw StorageError(Kind::ReadOnly, location.path);
    if (exists && !file.isFile())
        throw StorageError(Kind::NoDatabase, location.path);
    if (!exists && !create)
        throw StorageError(Kind::Missing, location.path);
    if (!exists)
        makePrivate(location.path);
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connectionName);
    database.setDatabaseName(location.path);
    database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(busyTimeout));
    if (!database.open())
        throw errorFrom(database.lastError(), database);
    for (const QString &pragma : {u"PRAGMA foreign_keys = ON"_s, u"PRAGMA synchronous = FULL"_s,
                                  u"PRAGMA temp_store = MEMORY"_s, u"PRAGMA cache_size = -32768"_s})
        execute(database, pragma);
    return database;
}

QSqlDatabase openPostgresql(const Location &location, const QString &connectionName)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QPSQL"_s, connectionName);
    database.setHostName(location.host);
    database.setPort(location.port);
    database.setDatabaseName(location.name);
    database.setUserName(location.user);
    database.setConnectOptions(
        u"connect_timeout=10;application_name=qorjyn;keepalives=1;keepalives_idle=30"_s);
    if (!database.open()) {
        throw refusalToOpen(location, database.lastError().text());
    }
    // A common word and a rare one want different plans, whatever was asked before them.
    runScript(database, Engine::Postgresql,
              u"SET search_path = public; SET client_min_messages = warning; SET timezone = 'UTC'; "
              "SET idle_in_transaction_session_timeout = '120s'; SET lock_timeout = '30s'; "
              "SET plan_cache_mode = force_custom_plan"_s);
    return database;
}

QString quotedToken(Engine engine, const QString &token)
{
    QString text = token;
    if (engine == Engine::Sqlite)
        return u'"' + text.remove(u'"') + u"\"*"_s;
    return u'\'' + text.remove(u'\'').remove(u'\\') + u"':*"_s;
}

} // namespace

void makePrivate(const QString &path)
{
    QFile file(path);
    errno = 0;
    if (file.exists() || file.open(QIODevice::NewOnly | QIODevice::WriteOnly,
                                   QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return;
    const int number = errno;
    if (number != EEXIST) // another desk was quicker
        throw StorageError(systemKind(number).value_or(Kind::ReadOnly), path);
}

QSqlDatabase open(const Location &location, const QString &connectionName, bool create)
{
    return location.engine == Engine::Sqlite ? openSqlite(location, connectionName, create)
                                             : openPostgresql(location, connectionName);
}

void keepLog(QSqlDatabase &database, Engine engine)
{
    if (engine == Engine::Postgresql)
        return;
    // Where another opens a new file at this moment SQLite answers at once that it is busy.
    constexpr unsigned long pause = 20; // milliseconds
    const QDeadlineTimer patience(busyTimeout);
    while (true) {
        try {
            execute(database, u"PRAGMA journal_mode = WAL"_s);
            return;
        } catch (const StorageError &error) {
            if (error.kind() != Kind::Busy || patience.hasExpired())
                throw;
        }
        QThread::msleep(pause);
    }
}

bool holdsOthersTables(QSqlDatabase &database, Engine engine)
{
    if (engine != Engine::Sqlite)
        return false; // a server's database may hold what its administrator likes
    QSqlQuery query(database);
    if (!query.exec(u"SELECT COUNT(*) FROM sqlite_master"_s) || !query.next())
        throw errorFrom(query.lastError(), database);
    return query.value(0).toInt() > 0;
}

void runScript(QSqlDatabase &database, Engine engine, const QString &script)
{
    if (engine == Engine::Sqlite) {
        sqlite3 *handle = sqliteHandle(database);
        const int code = sqlite3_exec(handle, script.toUtf8().constData(), nullptr, nullptr, nullptr);
        if (code != SQLITE_OK)
            throw StorageError(sqliteKind(code, sqlite3_system_errno(handle)),
                               QString::fromUtf8(sqlite3_errmsg(handle)));
        return;
    }
    PGresult *result = PQexec(postgresqlHandle(database), script.toUtf8().constData());
    const ExecStatusType status = PQresultStatus(result);
    const char *state = PQresultErrorField(result, PG_DIAG_SQLSTATE);
    const QString sqlState = QString::fromLatin1(state ? state : "");
    const QString words = QString::fromUtf8(PQresultErrorMessage(result));
    PQclear(result);
    if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK)
        throw StorageError(postgresqlKind(sqlState), words);
}

StorageError errorFrom(const QSqlError &error, const QSqlDatabase &database)
{
    const QString words = error.databaseText() + u' ' + error.driverText();
    const QString native = error.nativeErrorCode();
    Kind kind = Kind::Other;
    if (database.driverName() == u"QSQLITE"_s) {
        sqlite3 *handle = sqliteHandle(database); // gone where it could not even be opened
        kind = sqliteKind(native.toInt(), handle ? sqlite3_system_errno(handle) : 0);
    } else {
        kind = postgresqlKind(native);
    }
    return {kind, words.trimmed(), kind == Kind::Constraint ? guardOf(words) : QString()};
}

QString rendered(const QString &script, Engine engine)
{
    const bool sqlite = engine == Engine::Sqlite;
    QString text = script;
    text.replace(u"{{id}}"_s, sqlite ? u"INTEGER PRIMARY KEY AUTOINCREMENT"_s
                                     : u"BIGINT GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY"_s);
    text.replace(u"{{transaction}}"_s,
                 sqlite ? u"BIGINT NOT NULL DEFAULT 0"_s : u"XID8 NOT NULL DEFAULT pg_current_xact_id()"_s);
    text.replace(u"{{bytes}}"_s, sqlite ? u"TEXT"_s : u"TEXT COLLATE \"C\""_s);
    return text;
}

QString beginStatement(Engine engine, bool writing)
{
    if (engine == Engine::Sqlite)
        return writing ? u"BEGIN IMMEDIATE"_s : u"BEGIN"_s;
    return writing ? u"BEGIN ISOLATION LEVEL READ COMMITTED"_s
                   : u"BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"_s;
}

QString turnStatement(Engine engine)
{
    return engine == Engine::Sqlite ? QString() : u"SELECT take_turn()"_s;
}

QString searchExpression(Engine engine, const QString &typed)
{
    const QString either = engine == Engine::Sqlite ? u" OR "_s : u" | "_s;
    const QString both = engine == Engine::Sqlite ? u" AND "_s : u" & "_s;
    QStringList words;
    for (const QStringList &alternatives : queryTerms(typed)) {
        QStringList tokens;
        for (const QString &token : alternatives)
            tokens.append(quotedToken(engine, token));
        if (!tokens.isEmpty())
            words.append(u'(' + tokens.join(either) + u')');
    }
    return words.join(both);
}

QString searchCondition(Engine engine, const QString &table, const QString &alias)
{
    if (engine == Engine::Postgresql)
        return alias + u".search @@ CAST(:match AS tsquery)"_s;
    const bool fund = table == u"fund_object"_s;
    return u"%1.%2 IN (SELECT rowid FROM %3 WHERE %3 MATCH :match)"_s.arg(
        alias, fund ? u"label"_s : u"id"_s, fund ? u"fund_search"_s : u"application_search"_s);
}

QString rowsOf(Engine engine)
{
    return engine == Engine::Sqlite ? u"json_each(:rows) AS r"_s
                                    : u"jsonb_array_elements(CAST(:rows AS jsonb)) AS r(value)"_s;
}

QString isOneOf(Engine engine, const QString &column)
{
    return engine == Engine::Sqlite
               ? u"%1 IN (SELECT CAST(value AS BIGINT) FROM json_each(:rows))"_s.arg(column)
               : u"%1 = ANY (CAST(translate(:rows, '[]', '{}') AS bigint[]))"_s.arg(column);
}

QString listOf(Engine engine, const QString &columns)
{
    return engine == Engine::Sqlite ? u"json_group_array(json_array(%1))"_s.arg(columns)
                                    : u"COALESCE(json_agg(json_build_array(%1)), '[]')"_s.arg(columns);
}

QString fewOfEach(Engine engine)
{
    const QString few = u"(SELECT x.%2 FROM %1 x WHERE x.key = asked.key ORDER BY x.%2 LIMIT %3)"_s;
    return engine == Engine::Sqlite
               ? u"asked.key, l.%2 FROM asked CROSS JOIN %1 l WHERE l.key = asked.key AND l.%2 IN "_s + few
               : u"asked.key, l.%2 FROM asked CROSS JOIN LATERAL "_s + few + u" l"_s;
}

void prepareOwnership(QSqlDatabase &database, Engine engine)
{
    if (engine == Engine::Sqlite)
        return;
    runScript(
        database, engine,
        u"DO $$ BEGIN "
        "IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'qorjyn_owner') THEN "
        "CREATE ROLE qorjyn_owner NOLOGIN; END IF; "
        "IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'qorjyn_staff') THEN "
        "CREATE ROLE qorjyn_staff NOLOGIN; END IF; "
        "IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'qorjyn_shared_desk') THEN "
        "CREATE ROLE qorjyn_shared_desk NOLOGIN; END IF; "
        "EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$; "
        "GRANT qorjyn_owner, qorjyn_shared_desk TO CURRENT_USER; "
        "GRANT CREATE, USAGE ON SCHEMA public TO qorjyn_owner; GRANT USAGE ON SCHEMA public TO qorjyn_staff"_s);
}

void becomeOwner(QSqlDatabase &database, Engine engine)
{
    if (engine == Engine::Sqlite)
        return;
    try {
        runScript(database, engine, u"SET ROLE qorjyn_owner"_s);
    } catch (const StorageError &error) {
        throw StorageError(Kind::TooOld, error.details());
    }
}

Interrupter::Interrupter(QSqlDatabase &database, Engine engine)
{
    if (engine == Engine::Sqlite)
        m_sqlite = sqliteHandle(database);
    else
        m_cancel = PQgetCancel(postgresqlHandle(database));
}

Interrupter::~Interrupter()
{
    if (m_cancel)
        PQfreeCancel(static_cast<PGcancel *>(m_cancel));
}

Interrupter::Interrupter(Interrupter &&other) noexcept
    : m_sqlite(std::exchange(other.m_sqlite, nullptr)), m_cancel(std::exchange(other.m_cancel, nullptr))
{
}

Interrupter &Interrupter::operator=(Interrupter &&other) noexcept
{
    std::swap(m_sqlite, other.m_sqlite);
    std::swap(m_cancel, other.m_cancel);
    return *this;
}

void Interrupter::interrupt()
{
    if (m_sqlite)
        sqlite3_interrupt(static_cast<sqlite3 *>(m_sqlite));
    if (m_cancel) {
        std::array<char, 256> words{};
        PQcancel(static_cast<PGcancel *>(m_cancel), words.data(), int(words.size()));
    }
}

} // namespace qorjyn::engine

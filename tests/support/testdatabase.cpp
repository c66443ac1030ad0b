#include "support/testdatabase.h"

#include "storage/migrations.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>
#include <QUrl>
#include <QVariant>

namespace qorjyn::test {

namespace {

QString server()
{
    return qEnvironmentVariable("QORJYN_TEST_POSTGRESQL");
}

/// One statement on a connection of its own, outside the program's code.
struct Bare
{
    QString error, value;
};

Bare runBare(const Location &location, const QString &sql)
{
    const QString name = u"bare-"_s + QUuid::createUuid().toString();
    Bare bare;
    {
        const bool sqlite = location.engine == Engine::Sqlite;
        QSqlDatabase database = QSqlDatabase::addDatabase(sqlite ? u"QSQLITE"_s : u"QPSQL"_s, name);
        database.setDatabaseName(sqlite ? location.path : location.name);
        if (!sqlite) {
            database.setHostName(location.host);
            database.setPort(location.port);
            database.setUserName(location.user);
        }
        if (!database.open()) {
            bare.error = database.lastError().text();
        } else {
            QSqlQuery query(database);
            if (sqlite)
                query.exec(u"PRAGMA foreign_keys = ON"_s);
            if (!query.exec(sql))
                bare.error = query.lastError().text();
            else if (query.next())
                bare.value = query.value(0).toString();
        }
    }
    QSqlDatabase::removeDatabase(name);
    return bare;
}

Location serverLocation(const QString &database, const QString &user)
{
    const QUrl url(server());
    Location location;
    location.engine = Engine::Postgresql;
    location.host = url.host();
    location.port = url.port(5432);
    location.name = database;
    location.user = user.isEmpty() ? url.userName() : user;
    return location;
}

void expectTaken(const Location &location, const QString &sql)
{
    const Bare bare = runBare(location, sql);
    if (!bare.error.isEmpty())
        qFatal("%s: %s", qPrintable(sql), qPrintable(bare.error));
}

} // namespace

void addEngineRows()
{
    QTest::addColumn<Engine>("engine");
    QTest::newRow("sqlite") << Engine::Sqlite;
    if (!server().isEmpty())
        QTest::newRow("postgresql") << Engine::Postgresql;
    else if (qEnvironmentVariableIsSet("CI"))
        QFAIL("QORJYN_TEST_POSTGRESQL names no server");
}

TestDatabase::TestDatabase()
    : TestDatabase(*static_cast<Engine *>(QTest::qData("engine", qMetaTypeId<Engine>())))
{
}

TestDatabase::TestDatabase(Engine engine, int schema)
{
    if (engine == Engine::Sqlite) {
        m_location = m_owner = Location::sqlite(m_folder.filePath(u"test.sqlite"_s));
    } else {
        const QString name = u"qorjyn_test_"_s + QUuid::createUuid().toString(QUuid::Id128);
        const Location admin = serverLocation(u"postgres"_s, {});
        expectTaken(admin, u"CREATE DATABASE "_s + name +
                               u" TEMPLATE template0 ENCODING 'UTF8' LC_COLLATE 'C' LC_CTYPE 'C'"_s);
        m_owner = serverLocation(name, {});
        m_location = serverLocation(name, u"qorjyn_desk"_s);
    }
    if (schema != 0)
        migrations::migrate(m_owner, schema < 0 ? migrations::newest() : schema, true);
    if (engine == Engine::Postgresql && schema != 0)
        expectTaken(m_owner,
                    u"DO $$ BEGIN IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'qorjyn_desk') THEN "
                    "CREATE ROLE qorjyn_desk LOGIN IN ROLE qorjyn_staff, qorjyn_shared_desk; END IF; "
                    "EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$"_s);
}

TestDatabase::~TestDatabase()
{
    if (m_location.engine == Engine::Postgresql)
        runBare(serverLocation(u"postgres"_s, {}),
                u"DROP DATABASE IF EXISTS "_s + m_location.name + u" WITH (FORCE)"_s);
}

QString TestDatabase::bareSql(const QString &sql) const
{
    return runBare(m_location, sql).error;
}

QString TestDatabase::runAs(const Location &location, const QString &sql)
{
    return runBare(location, sql).error;
}

QString TestDatabase::bareValue(const QString &sql) const
{
    return valueAt(m_location, sql);
}

QString TestDatabase::valueAt(const Location &location, const QString &sql)
{
    const Bare bare = runBare(location, sql);
    return bare.error.isEmpty() ? bare.value : bare.error;
}

} // namespace qorjyn::test

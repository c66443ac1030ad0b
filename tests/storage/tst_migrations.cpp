// Every way up to the newest schema: data goes along, a failure leaves what was, released steps are never
// edited.
#include "domain/codes.h"
#include "storage/fund.h"
#include "storage/library.h"
#include "storage/likeness.h"
#include "storage/migrations.h"
#include "support/testdatabase.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTest>

#include <latch>
#include <thread>

using namespace qorjyn;
using test::TestDatabase;

namespace {

/// The files of resources/sql as released: SHA-256 of their text. A change of the schema is a new file here.
const QMap<QString, QString> &released()
{
    static const QMap<QString, QString> files{
        {u"0001_tables.sql"_s, u"5386d8f4de666bd5c53d6c2bdd625ed6d2e5832249be44a47bb8c7a218de0577"_s},
        {u"0002_guards.postgresql.sql"_s,
         u"4e15e3f3f3950eb59d640d666dc98f8424828173d7f7655c5fbe98b6fca05efb"_s},
        {u"0002_guards.sqlite.sql"_s, u"6353cab891e428dc8a50937f3a96ea9f9ee99074349dc1abb6024dc9d3817933"_s},
        {u"0003_search.postgresql.sql"_s,
         u"5d07e064177b25802ea5d2cffee2981e72b46002c5fb5cc389c7e1f3467dac24"_s},
        {u"0003_search.sqlite.sql"_s, u"c97c3b7a2593a124a1a1a9b2bd24ab41d35cc96ae6bf911d9621e32c2cdf6c45"_s},
        {u"0004_sections.sql"_s, u"51172b2e465bdc7f9b60dcc35dc7285282ba647c59360e1827aeca944b0c2c48"_s},
        {u"0005_grants.postgresql.sql"_s,
         u"14a9e2d5f5ce468c0ec0045a449b5e9993e052f78be6760e1ebfca41b43cdff6"_s},
        {u"0005_grants.sqlite.sql"_s, u"5989027d2d496917c403ad916795b4a86464157b199f7a975554488d12161452"_s},
        {u"0006_indexes.sql"_s, u"bed604c01c4a75517530fbd94e37f54d9d94a9dac2a06149cc6bc52bdfb81e5a"_s},
        {u"0007_guards.postgresql.sql"_s,
         u"f46d779b0ef5d823c2f58bd36a10c650b4d86d65f9ac97da41eb265abc96deab"_s},
        {u"0007_guards.sqlite.sql"_s, u"637853fabce7f6831b4cd1990934cbb8ad93bdd76bb760754f6407e4fab2098a"_s},
        {u"0008_guards.postgresql.sql"_s,
         u"3bf282fcfaeec616c19086324bf6eacb8e555695b3b918409cfe5877b64d21b3"_s},
        {u"0008_guards.sqlite.sql"_s, u"c89188cea1264fe958d948318a23ee818622a7a6f07a415d71bc976463f0f00c"_s},
        {u"0009_likeness.postgresql.sql"_s,
         u"a01e5037efa36dfc4c9eaa591688fae346d262ffac18f40e68c0c16df4ba5ecd"_s},
        {u"0009_likeness.sqlite.sql"_s,
         u"f71d8072a87cb71d5e804d14edbe134a3c09db9d847cd36542b4d8023bc03c30"_s},
        {u"0010_likeness_rows.sql"_s, u"e9f6b3e477b5439782c044e1376e43a09cfc5c9deb1b0a1947b8decb56a5f94a"_s},
        {u"0011_session_index.sql"_s, u"5ae7b5f566ddb62775edc775adcfa9fa0b10417b4463de08ed66fd28ceb3a001"_s},
        {u"0012_desks.postgresql.sql"_s,
         u"280988f41586da14f165e64a4fe73dc96cbf3058ae1666f07cf92c10f3f6f6d1"_s},
        {u"0012_desks.sqlite.sql"_s, u"0c587dd27d702ff8aa50b903e604c5c1cbec39c6e32d36c9992398f956642ae1"_s}};
    return files;
}

/// Data that the very first schema takes: a participant, an application of one title, its file, an object
/// held before.
const QStringList &firstData()
{
    static const QStringList statements{
        u"INSERT INTO participant (id, uuid, name_kk, kind, sort_key, search_key) "
        "VALUES (1, 'p1', 'Ақтөбе кітапханасы', 'library', '', '')"_s,
        u"INSERT INTO application (id, uuid, participant, received, carrier, state, words) "
        "VALUES (1, 'a1', 1, '2026-02-02', 'paper', 'draft', 'актобе')"_s,
        u"INSERT INTO counter (series, year, value) VALUES ('application', 2026, 1)"_s,
        u"INSERT INTO item (id, uuid, application, position, title, category, carrier, copyright, state) "
        "VALUES (1, 'i1', 1, 1, 'Әке үміті', '1', 'paper', 'public-domain', 'proposed')"_s,
        u"UPDATE application SET year = 2026, number = 1, state = 'registered' WHERE id = 1"_s,
        u"INSERT INTO fund_object (id, uuid, label, record_number, title, category, carrier, copyright, "
        u"state, "
        "import_source, included_on, sort_key, words) VALUES (1, 'o1', 1048576, 1, 'Ғасыр үні', '1', "
        "'paper', "
        "'public-domain', 'in-fund', 'test', '2020-01-01', '', 'гасыр уни')"_s};
    return statements;
}

const QString dataQuery =
    u"SELECT p.name_kk || '|' || a.number || '|' || i.title || '|' || o.title || '|' || o.record_number "
    "FROM participant p, application a, item i, fund_object o"_s;
const QString dataExpected = u"Ақтөбе кітапханасы|1|Әке үміті|Ғасыр үні|1"_s;

void fill(const TestDatabase &database)
{
    for (const QString &statement : firstData()) {
        const QString said = TestDatabase::runAs(database.ownerLocation(), statement);
        if (!said.isEmpty())
            qFatal("%s: %s", qPrintable(statement), qPrintable(said));
    }
}

/// As its owner sees it: an earlier schema grants the program's role nothing yet.
QString ownersValue(const TestDatabase &database, const QString &query, const QString &expected)
{
    // A setting's value is never null: the statement is taken only where the value is the expected one.
    return TestDatabase::runAs(
        database.ownerLocation(),
        u"INSERT INTO setting (key, value) SELECT 'seen', CASE WHEN (%1) = '%2' THEN '1' "
        "ELSE NULL END"_s.arg(query, expected));
}

bool isLike(Connection &connection, const QString &title)
{
    AskedTitle asked;
    asked.description.title = title;
    return connection.read([&asked](Transaction &t) { return !likeTitles(t, {asked}).first().isEmpty(); });
}

template <class E>
QStringList codesInOrder()
{
    QStringList list;
    for (const auto &[value, text] : codesOf<E>)
        list.append(QString::fromLatin1(text));
    list.sort();
    return list;
}

} // namespace

class TestMigrations : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void releasedStepsAreNeverEdited()
    {
        const QDir folder(QStringLiteral(QORJYN_SOURCE_DIR "/resources/sql"));
        QMap<QString, QString> found;
        for (const QString &name : folder.entryList({u"*.sql"_s}, QDir::Files)) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            found.insert(name,
                         QString::fromLatin1(
                             QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256).toHex()));
        }
        QCOMPARE(found, released());
    }

    void threeAtOnceMakeOneDatabase_data() { test::addEngineRows(); }
    void threeAtOnceMakeOneDatabase()
    {
        QFETCH(Engine, engine);
        for (int round = 0; round < 5; ++round) {
            const TestDatabase database(engine, 0);
            constexpr int desks = 3;
            QStringList failed(desks);
            std::latch begin(desks);
            {
                std::vector<std::jthread> threads;
                for (int desk = 0; desk < desks; ++desk)
                    threads.emplace_back([&, desk] {
                        begin.arrive_and_wait();
                        try {
                            const auto made = Connection::create(database.ownerLocation(), true);
                            if (made.schema != Connection::newestSchema())
                                failed[desk] = u"schema %1"_s.arg(made.schema);
                        } catch (const StorageError &error) {
                            failed[desk] = error.code() + u' ' + error.details();
                        }
                    });
            }
            failed.removeAll(QString());
            QVERIFY2(failed.isEmpty(), qPrintable(failed.join(u'\n')));
            QCOMPARE(database.bareValue(u"SELECT COUNT(*) || ' ' || MAX(version) FROM schema_version"_s),
                     u"%1 %1"_s.arg(Connection::newestSchema()));
        }
    }

    void bothEnginesHaveTheSameSteps()
    {
        QStringList names[2];
        for (const Engine engine : {Engine::Sqlite, Engine::Postgresql}) {
            int number = 0;
            for (const migrations::Step &step : migrations::steps(engine)) {
                QCOMPARE(step.number, ++number);
                names[engine == Engine::Sqlite].append(step.name);
            }
        }
        QCOMPARE(names[0], names[1]);
    }

    void everyEarlierVersionComesUp_data()
    {
        QTest::addColumn<Engine>("engine");
        QTest::addColumn<int>("from");
        for (int from = 1; from < migrations::newest(); ++from) {
            QTest::addRow("sqlite from %d", from) << Engine::Sqlite << from;
            if (qEnvironmentVariableIsSet("QORJYN_TEST_POSTGRESQL"))
                QTest::addRow("postgresql from %d", from) << Engine::Postgresql << from;
        }
    }
    void everyEarlierVersionComesUp()
    {
        QFETCH(Engine, engine);
        QFETCH(int, from);
        const TestDatabase database(engine, from);
        fill(database);
        try {
            const Connection tooEarly(database.ownerLocation());
            QFAIL("an older schema was opened");
        } catch (const StorageError &error) {
            QCOMPARE(error.kind(), StorageError::Kind::TooOld);
        }

        const Connection::Created created = Connection::create(database.ownerLocation());
        QCOMPARE(created.schema, migrations::newest());
        QCOMPARE(created.migratedFrom, from);
        QVERIFY(!created.created);
        QCOMPARE(database.bareValue(dataQuery), dataExpected);
        QCOMPARE(database.bareValue(u"SELECT COUNT(*) FROM schema_version"_s),
                 QString::number(migrations::newest()));
        Connection connection(database.location());
        QVERIFY(connection.isRehearsal());
        connection.read([](Transaction &t) {
            QVERIFY(sections(t).size() >= 7);
            QCOMPARE(objectWindow(t, {}).size(), 1);
        });
        // What was there before is found by its likeness like what comes after.
        if (from < 9)
            for (const QString &title : {u"ӘКЕ ҮМIТI"_s, u"Ğasyr üni"_s})
                QVERIFY2(isLike(connection, title), qPrintable(title));
        // What the guards of the newest schema forbid they forbid for what came along, too.
        QVERIFY(database.bareSql(u"UPDATE fund_object SET record_number = 2"_s).contains(u"R14"_s));

        QCOMPARE(created.backup.isEmpty(), engine == Engine::Postgresql);
        if (engine == Engine::Sqlite) {
            QVERIFY(QFile::exists(created.backup));
            QCOMPARE(QFile(created.backup).permissions() & ~(QFile::ReadUser | QFile::WriteUser),
                     QFile::ReadOwner | QFile::WriteOwner);
            const Location backup = Location::sqlite(created.backup);
            QCOMPARE(TestDatabase::runAs(backup, u"PRAGMA integrity_check"_s), QString());
            const Connection::Created again = Connection::create(backup);
            QCOMPARE(again.migratedFrom, from); // the copy is a database of that version, whole
        }
        const Connection::Created twice = Connection::create(database.ownerLocation());
        QCOMPARE(twice.migratedFrom, 0);
        QVERIFY(twice.backup.isEmpty());
    }

    void aFailedStepLeavesTheOldVersionWhole_data() { test::addEngineRows(); }
    void aFailedStepLeavesTheOldVersionWhole()
    {
        QFETCH(Engine, engine);
        const TestDatabase database(engine, 2);
        fill(database);
        const Location owner = database.ownerLocation();
        // The third step makes the index of words and, later in the same script, that of applications.
        const QString conflict = u"CREATE TABLE application_search (x INTEGER)"_s;
        QCOMPARE(TestDatabase::runAs(owner, conflict), QString());
        QVERIFY_THROWS_EXCEPTION(StorageError, Connection::create(owner));
        QCOMPARE(ownersValue(database, u"SELECT MAX(version) || '' FROM schema_version"_s, u"2"_s),
                 QString());
        QCOMPARE(TestDatabase::runAs(owner, u"DELETE FROM setting WHERE key = 'seen'"_s), QString());
        QCOMPARE(ownersValue(database, dataQuery, dataExpected), QString());
        if (engine == Engine::Sqlite) // nothing of the step that failed is there
            QCOMPARE(
                database.bareValue(u"SELECT COUNT(*) FROM sqlite_master WHERE name LIKE 'fund_search%'"_s),
                u"0"_s);
        QString drop = conflict;
        drop.replace(u"CREATE"_s, u"DROP"_s).remove(u" (x INTEGER)"_s);
        QCOMPARE(TestDatabase::runAs(owner, drop), QString());
        QCOMPARE(Connection::create(owner).migratedFrom, 2); // and once the obstacle is gone it comes up
        QCOMPARE(database.bareValue(dataQuery), dataExpected);
    }

    void closedListsAreThoseOfTheDomain_data() { test::addEngineRows(); }
    void closedListsAreThoseOfTheDomain()
    {
        const TestDatabase database;
        const QList<std::pair<QString, QStringList>> lists{
            {u"participant_kind"_s, codesInOrder<ParticipantKind>()},
            {u"category"_s, codesInOrder<Category>()},
            {u"carrier"_s, codesInOrder<Carrier>()},
            {u"copyright_state"_s, codesInOrder<CopyrightState>()},
            {u"application_state"_s, codesInOrder<ApplicationState>()},
            {u"item_state"_s, codesInOrder<ItemState>()},
            {u"member_function"_s, codesInOrder<MemberFunction>()},
            {u"session_state"_s, codesInOrder<SessionState>()},
            {u"level"_s, codesInOrder<Level>()},
            {u"decision"_s, codesInOrder<Decision>()},
            {u"object_state"_s, codesInOrder<ObjectState>()},
            {u"role"_s, codesInOrder<Role>()}};
        QFETCH(Engine, engine);
        for (const auto &[table, expected] : lists) {
            const QString all =
                engine == Engine::Sqlite ? u"GROUP_CONCAT(code, ',')"_s : u"STRING_AGG(code, ',')"_s;
            const QString joined = database.bareValue(
                u"SELECT %1 FROM (SELECT code FROM %2 ORDER BY code) AS c"_s.arg(all, table));
            QStringList found = joined.split(u',');
            found.sort();
            QCOMPARE(found, expected);
        }
    }
};

QTEST_GUILESS_MAIN(TestMigrations)
#include "tst_migrations.moc"

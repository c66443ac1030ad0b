#include "domain/text.h"
#include "storage/applications.h"
#include "storage/connection.h"
#include "storage/database.h"
#include "storage/fund.h"
#include "storage/library.h"
#include "storage/participants.h"
#include "storage/verify.h"
#include "support/testdatabase.h"

#include <QDeadlineTimer>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

#include <atomic>
#include <thread>

using namespace qorjyn;
using test::TestDatabase;

namespace {

/// An object held before, with that title.
FundObject held(const QString &title)
{
    FundObject object;
    object.description.title = title;
    object.importSource = u"test"_s;
    object.state = ObjectState::AwaitingDigitisation;
    return object;
}

QStringList titlesInOrder(Connection &connection, const QString &words = {})
{
    return connection.read([&](Transaction &t) {
        QStringList titles;
        for (const ObjectRow &row : objectWindow(t, {.words = words}, 0, 10000))
            titles.append(row.title);
        return titles;
    });
}

} // namespace

class TestStorage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aNewDatabaseIsTheNewestSchema_data() { test::addEngineRows(); }
    void aNewDatabaseIsTheNewestSchema()
    {
        const TestDatabase database;
        Connection connection(database.location());
        QVERIFY(connection.isRehearsal());
        connection.read([](Transaction &t) {
            QVERIFY(!workingCalendar(t).isWorking(QDate(2026, 3, 23)));
            QVERIFY(sections(t).size() >= 7);
            QVERIFY(verifyData(t).isEmpty());
        });
        QCOMPARE(database.bareValue(u"SELECT MAX(version) FROM schema_version"_s),
                 QString::number(Connection::newestSchema()));
    }

    void anActRollsBackWhole_data() { test::addEngineRows(); }
    void anActRollsBackWhole()
    {
        const TestDatabase database;
        Connection connection(database.location());
        const auto refused = connection.write({.name = u"test"_s}, [](Transaction &t) -> Outcome<ActResult> {
            insertParticipant(t, {.name = {.kk = u"Мұражай"_s}});
            return Problem{.code = u"test"_s};
        });
        QVERIFY(!refused);
        QVERIFY_THROWS_EXCEPTION(
            std::runtime_error,
            (void)connection.write({.name = u"test"_s}, [](Transaction &t) -> Outcome<ActResult> {
                insertParticipant(t, {.name = {.kk = u"Мұражай"_s}});
                throw std::runtime_error("pulled");
            }));
        QCOMPARE(database.bareValue(u"SELECT COUNT(*) FROM participant"_s), u"0"_s);
        QCOMPARE(database.bareValue(u"SELECT COUNT(*) FROM act"_s), u"0"_s);
    }

    void anActIsPerformedOnce_data() { test::addEngineRows(); }
    void anActIsPerformedOnce()
    {
        const TestDatabase database;
        Connection connection(database.location());
        const ActHeader act{.name = u"test"_s};
        int performed = 0;
        const auto job = [&performed](Transaction &) -> Outcome<ActResult> {
            return ActResult{{{u"n"_s, ++performed}}, {}};
        };
        QCOMPARE(connection.write(act, job).value().result.value(u"n"_s).toInt(), 1);
        QCOMPARE(connection.write(act, job).value().result.value(u"n"_s).toInt(), 1);
        QCOMPARE(performed, 1);
        const auto other = connection.write({.name = u"other"_s, .id = act.id}, job);
        QVERIFY(!other);
        QCOMPARE(other.problems().first().code, u"identity.taken"_s);
        QCOMPARE(other.problems().first().arguments, QStringList{u"test"_s});
        QCOMPARE(performed, 1);
    }

    void aStaleRowIsNotOverwritten_data() { test::addEngineRows(); }
    void aStaleRowIsNotOverwritten()
    {
        const TestDatabase database;
        Connection connection(database.location());
        Participant participant{.name = {.kk = u"Архив"_s}, .kind = ParticipantKind::Archive};
        QVERIFY(connection.write({.name = u"test"_s}, [&](Transaction &t) -> Outcome<ActResult> {
            participant.id = insertParticipant(t, participant);
            return ActResult{};
        }));
        participant.version = 7;
        try {
            (void)connection.write({.name = u"test"_s}, [&](Transaction &t) -> Outcome<ActResult> {
                updateParticipant(t, participant);
                return ActResult{};
            });
            QFAIL("a stale row was overwritten");
        } catch (const StorageError &error) {
            QCOMPARE(error.kind(), StorageError::Kind::Stale);
        }
    }

    void titlesKeepTheirOrderAndAreFound_data() { test::addEngineRows(); }
    void titlesKeepTheirOrderAndAreFound()
    {
        const TestDatabase database;
        Connection connection(database.location());
        const QStringList titles{u"Қан мен тер"_s, u"Абай жолы"_s, u"Ғасыр"_s,  u"Әке"_s,
                                 u"Ән мен күй"_s,  u"Бәйтерек"_s,  u"Гүлдер"_s, u"Іңкәр"_s};
        QVERIFY(connection.write({.name = u"test"_s}, [&](Transaction &t) -> Outcome<ActResult> {
            for (const QString &title : titles)
                insertObject(t, held(title));
            return ActResult{};
        }));
        QCOMPARE(titlesInOrder(connection),
                 QStringList({u"Абай жолы"_s, u"Әке"_s, u"Ән мен күй"_s, u"Бәйтерек"_s, u"Гүлдер"_s,
                              u"Ғасыр"_s, u"Қан мен тер"_s, u"Іңкәр"_s}));
        QCOMPARE(titlesInOrder(connection, u"қан"_s), QStringList{u"Қан мен тер"_s});
        QCOMPARE(titlesInOrder(connection, u"кан те"_s), QStringList{u"Қан мен тер"_s});
        QCOMPARE(titlesInOrder(connection, u"''\"*"_s), QStringList{});
        connection.read([](Transaction &t) {
            QCOMPARE(objectCount(t, {.words = u"мен"_s}), 2);
            QCOMPARE(sampledLabels(t, {}, 4).size(), 2);
        });
    }

    void aFullGapIsRenumbered_data() { test::addEngineRows(); }
    void aFullGapIsRenumbered()
    {
        const TestDatabase database;
        Connection connection(database.location());
        QVERIFY(connection.write({.name = u"test"_s}, [](Transaction &t) -> Outcome<ActResult> {
            insertObject(t, held(u"Аа"_s));
            insertObject(t, held(u"Яя"_s));
            // Each goes right behind the first, and later ones before all others: both ends of a gap fill up.
            for (int i = 0; i < 60; ++i)
                insertObject(t, held(u"Аа"_s + QString(60 - i, u'б')));
            for (int i = 0; i < 60; ++i)
                insertObject(t, held(QString(60 - i, u'а')));
            return ActResult{};
        }));
        connection.read([](Transaction &t) { QVERIFY(verifyData(t).isEmpty()); });
        QCOMPARE(titlesInOrder(connection).size(), 122);
        QCOMPARE(titlesInOrder(connection, u"яя"_s), QStringList{u"Яя"_s});
        QCOMPARE(titlesInOrder(connection, u"аабб"_s).size(), 59);
    }

    void manyObjectsAtOnceFindRoom_data() { test::addEngineRows(); }
    void manyObjectsAtOnceFindRoom()
    {
        const TestDatabase database;
        Connection connection(database.location());
        QVERIFY(connection.write({.name = u"test"_s}, [](Transaction &t) -> Outcome<ActResult> {
            insertObject(t, held(u"Мм"_s));
            insertObject(t, held(u"Яя"_s));
            // More than the gaps have room for: between the two, before the first and behind the last.
            std::vector<FundObject> many;
            for (int i = 0; i < 1500; ++i)
                for (const QString &first : {u"Мн"_s, u"Аа"_s, u"Яя"_s})
                    many.push_back(held(first + u" %1"_s.arg(1499 - i, 4, 10, QLatin1Char('0'))));
            QList<FundObject *> all;
            for (FundObject &object : many)
                all.append(&object);
            insertObjects(t, all);
            return ActResult{};
        }));
        connection.read([](Transaction &t) { QVERIFY(verifyData(t).isEmpty()); });
        QStringList titles = titlesInOrder(connection);
        QCOMPARE(titles.size(), 4502);
        QStringList sorted = titles;
        std::ranges::stable_sort(sorted, {}, [](const QString &title) { return sortKey(title); });
        QCOMPARE(titles, sorted);
    }

    void changesAreNoticedByAnotherDesk_data() { test::addEngineRows(); }
    void changesAreNoticedByAnotherDesk()
    {
        const TestDatabase database;
        Connection here(database.location()), there(database.location());
        QVERIFY(here.changesSince().isEmpty());
        QVERIFY(there.write({.name = u"test"_s}, [](Transaction &t) -> Outcome<ActResult> {
            t.record(Topic::Section, 3, {}, {{u"a"_s, 1}});
            t.record(Topic::Section, 4, {}, {});
            return ActResult{};
        }));
        // On PostgreSQL a notice waits for every transaction of the server that began before it.
        QList<Changes> notices;
        QVERIFY(QTest::qWaitFor([&] { return !(notices = here.changesSince()).isEmpty(); }));
        QCOMPARE(notices.size(), 1);
        QCOMPARE(notices.first().things, (QMap<Topic, QList<qint64>>{{Topic::Section, {3, 4}}}));
        QVERIFY(here.changesSince().isEmpty());
    }

    void aSlowWriterKeepsNoReaderWaiting_data() { test::addEngineRows(); }
    void aSlowWriterKeepsNoReaderWaiting()
    {
        const TestDatabase database;
        Connection here(database.location()), slow(database.location());
        QVERIFY(here.changesSince().isEmpty());
        const auto change = [](Connection &by, const std::function<void()> &meanwhile) {
            (void)by.write({.name = u"test"_s}, [&](Transaction &t) {
                t.record(Topic::Participant, 1, {}, {{u"x"_s, 1}});
                t.writeHistory();
                meanwhile();
                return Outcome<ActResult>(ActResult{});
            });
        };
        change(slow, [&] { QVERIFY(here.changesSince().isEmpty()); });
        QCOMPARE(here.changesSince().size(), 1); // once it was committed
        QVERIFY(here.changesSince().isEmpty());
    }

    void theWindowHearsOfItsActsOnce_data() { test::addEngineRows(); }
    void theWindowHearsOfItsActsOnce()
    {
        const TestDatabase files;
        Database database(files.location(), {});
        QSignalSpy changed(&database, &Database::changed);
        bool done = false;
        database.write(
            this, {.name = u"test"_s},
            [](Transaction &t) -> Outcome<ActResult> {
                t.record(Topic::Participant, 1, {}, {});
                return ActResult{};
            },
            [&done](const Outcome<ActResult> &outcome) { done = bool(outcome); },
            [](const StorageError &error) { QFAIL(error.what()); });
        QTRY_VERIFY(done);
        QTRY_COMPARE(changed.count(), 1);
        QTest::qWait(1500); // a poll later it is still one
        QCOMPARE(changed.count(), 1);
    }

    void anAnswerForNobodyIsDropped_data() { test::addEngineRows(); }
    void anAnswerForNobodyIsDropped()
    {
        const TestDatabase files;
        Database database(files.location(), {});
        bool answered = false;
        {
            QObject gone;
            database.read(
                &gone, [](Transaction &t) { return sections(t).size(); },
                [&answered](qsizetype) { answered = true; });
        }
        qsizetype size = 0;
        database.read(
            this, [](Transaction &t) { return sections(t).size(); }, [&size](qsizetype n) { size = n; });
        QTRY_VERIFY(size > 0);
        QVERIFY(!answered);
    }

    void aMissingDatabaseIsSaidToBeMissing()
    {
        try {
            const Connection connection(Location::sqlite(u"/nonexistent/q.sqlite"_s));
            QFAIL("opened what is not there");
        } catch (const StorageError &error) {
            QCOMPARE(error.kind(), StorageError::Kind::Missing);
        }
    }

    void anInterruptionLeavesNoTransactionBehind_data() { test::addEngineRows(); }
    void anInterruptionLeavesNoTransactionBehind()
    {
        const TestDatabase database;
        Connection connection(database.location());
        std::atomic<bool> over = false;
        std::thread hasty([&] {
            while (!over) {
                connection.interrupt();
                std::this_thread::yield();
            }
        });
        int answered = 0, interrupted = 0;
        QString other;
        const QDeadlineTimer enough(2000);
        while (!enough.hasExpired() && other.isEmpty()) {
            connection.resume();
            try {
                (void)connection.read([](Transaction &t) { return sections(t); });
                ++answered;
            } catch (const StorageError &error) {
                if (error.kind() == StorageError::Kind::Cancelled)
                    ++interrupted;
                else
                    other = error.code() + u' ' + error.details();
            }
        }
        over = true;
        hasty.join();
        connection.resume();
        QCOMPARE(other, QString());
        QVERIFY2(interrupted > 0, qPrintable(QString::number(answered)));
        // It serves again, acts included.
        QVERIFY(connection.read([](Transaction &t) { return sections(t); }).size() >= 7);
        const auto outcome = connection.write({.name = u"test"_s}, [](Transaction &t) {
            insertObject(t, held(u"Бәйтерек"_s));
            return Outcome<ActResult>(ActResult{});
        });
        QVERIFY(outcome);
        QCOMPARE(titlesInOrder(connection), QStringList{u"Бәйтерек"_s});
    }

    void aNewerDatabaseIsRefused_data() { test::addEngineRows(); }
    void aNewerDatabaseIsRefused()
    {
        const TestDatabase database;
        QFETCH(Engine, engine);
        const QString sql = u"INSERT INTO schema_version (version, name, checksum) VALUES (9999, 'x', 'x')"_s;
        if (engine == Engine::Postgresql)
            QVERIFY(!database.bareSql(sql).isEmpty()); // the program's role may not even write there
        QCOMPARE(TestDatabase::runAs(database.ownerLocation(), sql), QString());
        for (const auto &attempt : {std::function([&] { const Connection connection(database.location()); }),
                                    std::function([&] { Connection::create(database.ownerLocation()); })}) {
            try {
                attempt();
                QFAIL("a newer database was taken");
            } catch (const StorageError &error) {
                QCOMPARE(error.kind(), StorageError::Kind::TooNew);
            }
        }
    }

    void aDatabaseOfOtherScriptsIsRefused_data() { test::addEngineRows(); }
    void aDatabaseOfOtherScriptsIsRefused()
    {
        const TestDatabase database;
        QCOMPARE(TestDatabase::runAs(database.ownerLocation(),
                                     u"UPDATE schema_version SET checksum = 'x' WHERE version = 2"_s),
                 QString());
        for (const auto &attempt : {std::function([&] { const Connection connection(database.location()); }),
                                    std::function([&] { Connection::create(database.ownerLocation()); })}) {
            try {
                attempt();
                QFAIL("a database of other scripts was taken");
            } catch (const StorageError &error) {
                QCOMPARE(error.kind(), StorageError::Kind::Altered);
            }
        }
    }

    void aFileThatIsNoDatabaseIsToldApart()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"x.sqlite"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(8192, 'x'));
        file.close();
        try {
            const Connection connection(Location::sqlite(file.fileName()));
            QFAIL("opened what is no database");
        } catch (const StorageError &error) {
            QCOMPARE(error.kind(), StorageError::Kind::NoDatabase);
        }
    }

    void whatIsInterruptedStaysSoUntilResumed_data() { test::addEngineRows(); }
    void whatIsInterruptedStaysSoUntilResumed()
    {
        const TestDatabase database;
        Connection connection(database.location());
        connection.interrupt(); // no statement is under way
        for (int attempt = 0; attempt < 2; ++attempt) {
            try {
                connection.read([](Transaction &t) { (void)sections(t); });
                QFAIL("a statement ran after the interruption");
            } catch (const StorageError &error) {
                QCOMPARE(error.kind(), StorageError::Kind::Cancelled);
            }
        }
        connection.resume();
        QVERIFY(connection.read([](Transaction &t) { return sections(t).size(); }) >= 7);
    }

    void aReadingGivenUpBetweenStatementsRunsNoMore_data() { test::addEngineRows(); }
    void aReadingGivenUpBetweenStatementsRunsNoMore()
    {
        const TestDatabase database;
        Database desk(database.location(), {});
        QSemaphore begun;
        QSemaphore goOn;
        std::atomic<bool> ranOn = false;
        const Database::Ticket ticket = desk.read(
            &desk,
            [&](Transaction &t) {
                (void)sections(t);
                begun.release();
                goOn.acquire();
                (void)sections(t); // must not run: nobody waits for it
                ranOn = true;
                return 0;
            },
            [](int) { QFAIL("the answer to what was given up was delivered"); });
        QTRY_COMPARE(begun.available(), 1);
        desk.cancel(ticket);
        goOn.release();
        // The same thread and the other one go on with what is asked next.
        int answers = 0;
        for (int i = 0; i < 4; ++i)
            desk.read(
                &desk, [](Transaction &t) { return sections(t).size(); },
                [&answers](qsizetype count) { answers += count > 0 ? 1 : 0; });
        QTRY_COMPARE(answers, 4);
        QVERIFY(!ranOn);
    }
};

QTEST_GUILESS_MAIN(TestStorage)
#include "tst_storage.moc"

// The desk of a window while its server goes and comes back: refusals with a reason, no act twice, no change
// missed.
#include "storage/library.h"
#include "storage/verify.h"
#include "support/hardship.h"
#include "support/house.h"
#include "support/ownserver.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include <pwd.h>
#include <unistd.h>

using namespace qorjyn;
using namespace qorjyn::test;

namespace {

const QDate day(2026, 2, 2);

SaveParticipant participantNamed(const QString &name)
{
    SaveParticipant act;
    act.participant.name.kk = name;
    return act;
}

/// What came of an act that was sent from the window.
struct Sent
{
    int done = 0;
    QString failed;
};

template <class A>
void send(Database &database, const A &what, Sent &sent)
{
    act(
        database, &database, what, [&sent](const typename A::Result &) { ++sent.done; },
        [&sent](const Failure &failure) { sent.failed = told(failure.problems); });
}

} // namespace

class TestServerAway : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!OwnServer::isPossible())
            return;
        m_server = std::make_unique<OwnServer>();
        QVERIFY(m_server->isRunning());
    }
    void theDeskComesBackByItself_data() { addRow(); }
    void theDeskComesBackByItself();
    void cutConnectionsAreNotNoticed_data() { addRow(); }
    void cutConnectionsAreNotNoticed();
    void changesMadeMeanwhileAreNoticed_data() { addEngineRows(); }
    void changesMadeMeanwhileAreNoticed();
    void theServersDiskIsFull_data()
    {
        QTest::addColumn<Engine>("engine");
        if (m_server && SmallDisk::isPossible())
            QTest::newRow("postgresql") << Engine::Postgresql;
    }
    void theServersDiskIsFull();

private:
    void addRow()
    {
        QTest::addColumn<Engine>("engine");
        if (m_server)
            QTest::newRow("postgresql") << Engine::Postgresql;
    }

    std::unique_ptr<OwnServer> m_server;
};

void TestServerAway::theDeskComesBackByItself()
{
    House house;
    Database database(house.database().location(), u"aigul"_s, rehearsalClock(day));
    QSignalSpy changes(&database, &Database::changed);
    Sent sent;
    send(database, participantNamed(u"Бірінші"_s), sent);
    QTRY_COMPARE(sent.done, 1);

    QVERIFY(m_server->halt());
    send(database, participantNamed(u"Екінші"_s), sent);
    QTRY_COMPARE_WITH_TIMEOUT(sent.failed, u"storage.lost"_s, 20'000);
    QString readFailed;
    database.read(
        &database, [](Transaction &t) { return connectedLogin(t); }, [](const std::optional<QString> &) {},
        [&readFailed](const StorageError &error) { readFailed = error.code(); });
    QTRY_COMPARE_WITH_TIMEOUT(readFailed, u"storage.lost"_s, 20'000);
    QCOMPARE(sent.done, 1);
    QVERIFY(!database.isBusy());

    QVERIFY(m_server->start());
    sent.failed.clear();
    send(database, participantNamed(u"Екінші"_s), sent);
    QTRY_COMPARE_WITH_TIMEOUT(sent.done, 2, 20'000);
    QCOMPARE(sent.failed, QString());
    QCOMPARE(house.database().bareValue(u"SELECT COUNT(*) || ' ' || COUNT(DISTINCT id) FROM participant"_s),
             u"2 2"_s);

    // And it hears again what other desks do.
    changes.clear();
    Connection other(house.database().location(), rehearsalClock(day));
    other.actAs(u"aigul"_s);
    const auto theirs = act(other, participantNamed(u"Үшінші"_s));
    QVERIFY(theirs);
    QTRY_VERIFY_WITH_TIMEOUT(std::ranges::any_of(changes,
                                                 [&](const QVariantList &change) {
                                                     return change[0].value<Changes>().has(
                                                         Topic::Participant,
                                                         theirs.value().participant.value);
                                                 }),
                             20'000);
}

void TestServerAway::cutConnectionsAreNotNoticed()
{
    House house;
    Database database(house.database().location(), u"aigul"_s, rehearsalClock(day));
    Sent sent;
    for (int i = 1; i <= 5; ++i) {
        send(database, participantNamed(u"Қатысушы %1"_s.arg(i)), sent);
        QTRY_COMPARE_WITH_TIMEOUT(sent.done, i, 20'000);
        QCOMPARE(house.bare(u"SELECT COUNT(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE "
                            "datname = current_database() AND usename = 'qorjyn_desk'"_s),
                 QString());
    }
    QCOMPARE(sent.failed, QString());
    QCOMPARE(house.database().bareValue(u"SELECT COUNT(*) FROM participant"_s), u"5"_s);
}

void TestServerAway::changesMadeMeanwhileAreNoticed()
{
    // The desk's last look and the loss of its connection lie before a change, its first look again after it.
    House house;
    Connection before(house.database().location());
    QVERIFY(before.changesSince().isEmpty());
    const ParticipantId id = house.participant();
    Connection after(house.database().location());
    after.resumeChanges(before.changesSeen());
    bool noticed = false; // each change is told once
    QTRY_VERIFY(noticed = noticed || std::ranges::any_of(after.changesSince(), [id](const Changes &changes) {
                              return changes.has(Topic::Participant, id.value);
                          }));
}

void TestServerAway::theServersDiskIsFull()
{
    // The table of titles lies on a disk of its own, which fills up.
    const SmallDisk disk;
    const QString place = disk.path() + u"/place"_s;
    QVERIFY(QDir().mkpath(place));
    const passwd *user = ::getpwnam("postgres");
    QVERIFY(user && ::chown(QFile::encodeName(place).constData(), user->pw_uid, user->pw_gid) == 0);
    House house;
    const ParticipantId participant = house.participant();
    QCOMPARE(house.bare(u"CREATE TABLESPACE small LOCATION '%1'"_s.arg(place)), QString());
    QCOMPARE(house.bare(u"ALTER TABLE item SET TABLESPACE small"_s), QString());
    SaveApplication save;
    save.application.participant = participant;
    save.application.received = day;
    for (int i = 0; i < 300; ++i) {
        Item item;
        item.description = title(u"Кітап %1 "_s.arg(i) + QString(400, u'ә'));
        save.application.items.append(item);
    }
    Database database(house.database().location(), u"aigul"_s, rehearsalClock(day));
    Sent sent;
    disk.fill(48 * 1024);
    send(database, save, sent);
    QTRY_COMPARE_WITH_TIMEOUT(sent.failed, u"storage.full"_s, 20'000);
    QCOMPARE(house.database().bareValue(u"SELECT COUNT(*) FROM application"_s), u"0"_s);
    disk.free();
    sent.failed.clear();
    send(database, save, sent);
    QTRY_COMPARE_WITH_TIMEOUT(sent.done, 1, 20'000);
    QCOMPARE(sent.failed, QString());
    QCOMPARE(house.database().bareValue(u"SELECT COUNT(*) FROM item"_s), u"300"_s);
    house.read([](Transaction &t) { QVERIFY(verifyData(t).isEmpty()); });
    QCOMPARE(house.bare(u"ALTER TABLE item SET TABLESPACE pg_default"_s), QString());
    QCOMPARE(house.bare(u"DROP TABLESPACE small"_s), QString());
}

QTEST_GUILESS_MAIN(TestServerAway)
#include "tst_serveraway.moc"

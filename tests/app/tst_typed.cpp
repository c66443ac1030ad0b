// What was typed is still there: while the disk is full, while the server is away, and after the program was
// killed.
#include "app/applications/applicationspage.h"
#include "app/applications/itemmodel.h"
#include "app/program.h"
#include "app/shell/mainwindow.h"
#include "app/shell/theme.h"
#include "app/widgets/draftkeeper.h"
#include "app/widgets/messagebar.h"
#include "storage/applications.h"
#include "storage/library.h"
#include "support/answereddialogs.h"
#include "support/hardship.h"
#include "support/house.h"
#include "support/machinezone.h"
#include "support/ownserver.h"
#include "support/realwindow.h"

#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace qorjyn;
using namespace qorjyn::test;

namespace {

const QDate day(2026, 2, 2);
const QString login = u"aigul"_s;

/// The page at a desk of its own; several on one database are one after the other, as after a restart.
struct Desk
{
    Languages languages;
    Database database;
    PdfReader pdf;
    AnsweredDialogs dialogs;
    AppContext context;
    std::unique_ptr<ApplicationsPage> page;

    explicit Desk(const Location &location, const QString &who = login)
        : database(location, who, rehearsalClock(day)), context{.database = database,
                                                                .files = FileStore(u"/nonexistent"_s),
                                                                .pdf = pdf,
                                                                .dialogs = dialogs,
                                                                .languages = languages}
    {
        languages.set(Language::English);
        page = std::make_unique<ApplicationsPage>(context);
        page->resize(1366, 700);
        page->show();
    }
    template <class T>
    T *child(const QString &name)
    {
        return find<T>(page.get(), name);
    }
    ItemModel *items()
    {
        return qobject_cast<ItemModel *>(child<QTableView>(u"applicationItems"_s)->model());
    }
    void type(const QString &title) { QVERIFY(items()->setData(items()->index(0, ItemModel::Title), title)); }
    [[nodiscard]] QString typed()
    {
        return items()->items().isEmpty() ? QString() : items()->items().first().description.title;
    }
    [[nodiscard]] QString message() { return child<MessageBar>(u"applicationMessage"_s)->text(); }
    [[nodiscard]] bool offers() { return child<QPushButton>(u"draftBringBack"_s)->isVisible(); }
    void click(const QString &button) { QTest::mouseClick(child<QPushButton>(button), Qt::LeftButton); }
};

/// No file can be written while this lives, as on a full disk.
class FullDisk
{
public:
    FullDisk()
    {
        ::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        set(0);
    }
    ~FullDisk() { set(m_before.rlim_cur); }
    FullDisk(const FullDisk &) = delete;
    FullDisk &operator=(const FullDisk &) = delete;

private:
    void set(rlim_t bytes) const
    {
        const rlimit limit{.rlim_cur = bytes, .rlim_max = m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    rlimit m_before{};
};

QString titles(const House &house)
{
    return house.database().bareValue(u"SELECT COUNT(*) || ' ' || COALESCE(MAX(title), '') FROM item"_s);
}

int drafts()
{
    return int(QDir(DraftKeeper::folder()).entryList({u"*.json"_s}, QDir::Files).size());
}

/// What an earlier run of the program keeps: this application, typed and not stored when it ended.
std::unique_ptr<DraftKeeper> keeping(Database &database, const Application &typed,
                                     const QUuid &unanswered = {})
{
    const QJsonObject draft{{u"application"_s, toJson(typed)},
                            {u"participantText"_s, QString()},
                            {u"unanswered"_s, unanswered.toString(QUuid::WithoutBraces)}};
    auto keeper = std::make_unique<DraftKeeper>(
        database, u"application"_s, [draft] { return draft; }, nullptr);
    keeper->keepNow();
    return keeper;
}

/// The program itself, in a process of its own: types into the form, says so, and goes on until it is killed.
int typeUntilKilled(const QStringList &arguments)
{
    Theme theme(Theme::Choice::Light);
    Languages languages;
    AnsweredDialogs dialogs;
    Program program(Location::sqlite(arguments[2]), u"/nonexistent"_s, theme, languages, rehearsalClock(day),
                    &dialogs);
    program.actAs(login);
    program.start();
    auto *grid = find<QTableView>(&program.window(), u"applicationItems"_s);
    auto *model = qobject_cast<ItemModel *>(grid->model());
    model->setData(model->index(0, ItemModel::Title), arguments[3]);
    typeText(find<QLineEdit>(&program.window(), u"applicationParticipant"_s), u"Сем"_s);
    return QApplication::exec();
}

} // namespace

class TestTyped : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useOwnSettings(); }
    void init() { QVERIFY(QDir(DraftKeeper::folder()).removeRecursively()); }

    void staysWhileTheDiskIsFull_data() { sqliteRow(); }
    void staysWhileTheDiskIsFull();
    void staysWhileTheServerIsAway_data();
    void staysWhileTheServerIsAway();
    void isStoredOnceThoughItsAnswerWasLost_data() { addEngineRows(); }
    void isStoredOnceThoughItsAnswerWasLost();
    void comesBackAfterAKill_data() { sqliteRow(); }
    void comesBackAfterAKill();
    void comesBackIntoWhatItWasTypedInto_data() { addEngineRows(); }
    void comesBackIntoWhatItWasTypedInto();
    void saysWhenInTheTimeOfTheLibrary_data() { addEngineRows(); }
    void saysWhenInTheTimeOfTheLibrary();
    void isOfferedToNobodyElse_data() { sqliteRow(); }
    void isOfferedToNobodyElse();
    void isGoneWhenItIsDiscarded_data() { sqliteRow(); }
    void isGoneWhenItIsDiscarded();

private:
    static void sqliteRow()
    {
        QTest::addColumn<Engine>("engine");
        QTest::newRow("sqlite") << Engine::Sqlite;
    }
};

void TestTyped::staysWhileTheDiskIsFull()
{
    House house;
    Desk desk(house.database().location());
    desk.type(u"Шежіре"_s);
    QTRY_COMPARE(titles(house), u"1 Шежіре"_s);
    {
        const FullDisk full;
        desk.type(u"Шежіре, екінші том"_s);
        QTRY_COMPARE(desk.message(), desk.context.words().sentence({.code = u"storage.full"_s}));
        QCOMPARE(desk.typed(), u"Шежіре, екінші том"_s);
    }
    QCOMPARE(titles(house), u"1 Шежіре"_s);
    QTRY_COMPARE_WITH_TIMEOUT(titles(house), u"1 Шежіре, екінші том"_s,
                              10'000); // by itself, when there is room
    QCOMPARE(desk.typed(), u"Шежіре, екінші том"_s);
    QTRY_COMPARE(drafts(), 0);
}

void TestTyped::staysWhileTheServerIsAway_data()
{
    QTest::addColumn<Engine>("engine");
    if (OwnServer::isPossible())
        QTest::newRow("postgresql") << Engine::Postgresql;
}

void TestTyped::staysWhileTheServerIsAway()
{
    OwnServer server;
    QVERIFY(server.isRunning());
    const House house;
    Desk desk(house.database().location());
    desk.type(u"Шежіре"_s);
    QTRY_COMPARE(titles(house), u"1 Шежіре"_s);
    QVERIFY(server.halt());
    desk.type(u"Шежіре, екінші том"_s);
    QTRY_COMPARE_WITH_TIMEOUT(desk.message(), desk.context.words().sentence({.code = u"storage.lost"_s}),
                              20'000);
    QCOMPARE(desk.typed(), u"Шежіре, екінші том"_s);
    QCOMPARE(drafts(), 1);
    desk.type(u"Шежіре, үшінші том"_s); // the work goes on meanwhile
    QVERIFY(server.start());
    QTRY_COMPARE_WITH_TIMEOUT(titles(house), u"1 Шежіре, үшінші том"_s, 20'000);
    QTRY_COMPARE(drafts(), 0);
    QCOMPARE(desk.typed(), u"Шежіре, үшінші том"_s);
    QCOMPARE(house.database().bareValue(u"SELECT COUNT(*) FROM application"_s), u"1"_s);
}

void TestTyped::isStoredOnceThoughItsAnswerWasLost()
{
    // Killed after the act was committed and before its answer came: the draft knows the identity of the act.
    House house;
    SaveApplication save;
    save.application.received = day;
    Item item;
    item.description = title(u"Шежіре"_s);
    save.application.items.append(item);
    const QUuid id = QUuid::createUuid();
    const auto outcome =
        performByName(house.connection(), QString::fromLatin1(SaveApplication::actName), toJson(save), id);
    QVERIFY(outcome);
    {
        Database running(house.database().location(), login, rehearsalClock(day));
        (void)keeping(running, save.application, id);
    }
    Desk desk(house.database().location());
    QVERIFY(desk.offers());
    desk.click(u"draftBringBack"_s);
    QTRY_COMPARE(desk.typed(), u"Шежіре"_s);
    QTRY_COMPARE(drafts(), 0);
    QCOMPARE(house.database().bareValue(u"SELECT COUNT(*) FROM application"_s), u"1"_s);
    QCOMPARE(titles(house), u"1 Шежіре"_s);
}

void TestTyped::comesBackAfterAKill()
{
    House house;
    // Held, so that what is typed is not stored by itself before the kill.
    auto held = std::make_unique<Holding>(house.database().location().path);
    QProcess program;
    program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    program.start(QCoreApplication::applicationFilePath(),
                  {u"--type"_s, house.database().location().path, u"Қан мен тер"_s});
    QVERIFY(program.waitForStarted());
    QTRY_COMPARE_WITH_TIMEOUT(drafts(), 1, 30'000);
    program.kill();
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.exitStatus(), QProcess::CrashExit);
    held.reset();
    QCOMPARE(titles(house), u"0 "_s);

    Desk desk(house.database().location());
    QVERIFY(desk.offers());
    QVERIFY(!desk.child<MessageBar>(u"draftMessage"_s)->text().isEmpty());
    QCOMPARE(desk.typed(), QString()); // offered, not forced
    desk.click(u"draftBringBack"_s);
    QTRY_COMPARE(desk.typed(), u"Қан мен тер"_s);
    QCOMPARE(desk.child<QLineEdit>(u"applicationParticipant"_s)->text(), u"Сем"_s);
    QVERIFY(!desk.offers());
    QTRY_VERIFY(titles(house).endsWith(u" Қан мен тер"_s));
    // The name of no participant is not in the database: it is kept here as long as it stands there.
    QCOMPARE(drafts(), 1);
    auto *name = desk.child<QLineEdit>(u"applicationParticipant"_s);
    name->selectAll();
    QTest::keyClick(name, Qt::Key_Delete);
    QTRY_COMPARE(drafts(), 0);
}

void TestTyped::comesBackIntoWhatItWasTypedInto()
{
    House house;
    const SaveApplication::Result stored = house.registered({title(u"Шежіре"_s)});
    {
        Application typed = *house.read([&](Transaction &t) { return application(t, stored.application); });
        typed.items.first().description.title = u"Шежіре, екінші том"_s;
        Database running(house.database().location(), login, rehearsalClock(day));
        (void)keeping(running, typed);
    }
    Desk desk(house.database().location());
    desk.click(u"draftBringBack"_s);
    QTRY_COMPARE(titles(house), u"1 Шежіре, екінші том"_s);
    QCOMPARE(house.database().bareValue(u"SELECT COUNT(*) FROM application"_s), u"1"_s);
    QTRY_COMPARE(drafts(), 0);
}

void TestTyped::saysWhenInTheTimeOfTheLibrary()
{
    const MachineZone machine("UTC"); // noon at the Library is seven o'clock there
    House house;
    {
        Database running(house.database().location(), login, rehearsalClock(day));
        (void)keeping(running, {});
    }
    const auto told = [](Desk &desk) { return desk.child<MessageBar>(u"draftMessage"_s)->text(); };
    {
        Desk desk(house.database().location());
        QVERIFY(desk.offers());
        QVERIFY2(told(desk).contains(u"02.02.2026 12:00"_s), qPrintable(told(desk)));
    }
    // Of a Library elsewhere, which is learned from its database.
    LibrarySettings settings = house.read([](Transaction &t) { return librarySettings(t); });
    settings.timeZone = u"Asia/Tokyo"_s;
    house.done(SaveSettings{.settings = settings});
    Desk desk(house.database().location());
    QVERIFY(desk.offers());
    QTRY_VERIFY2(told(desk).contains(u"02.02.2026 16:00"_s), qPrintable(told(desk)));
}

void TestTyped::isOfferedToNobodyElse()
{
    House house;
    house.done(AddStaff{.login = u"dana"_s, .name = u"Дана"_s, .roles = {Role::Acquisition}});
    {
        Database running(house.database().location(), login, rehearsalClock(day));
        const auto keeper = keeping(running, Application());
        Desk second(house.database().location()); // the same person in a second window, while the first runs
        QVERIFY(!second.offers());
    }
    Desk other(house.database().location(), u"dana"_s);
    QVERIFY(!other.offers());
    const House elsewhere;
    Desk another(elsewhere.database().location());
    QVERIFY(!another.offers());
    QCOMPARE(drafts(), 1);
    other.database.actAs(login);
    QVERIFY(other.offers());
    QCOMPARE(drafts(), 1);
}

void TestTyped::isGoneWhenItIsDiscarded()
{
    House house;
    for (int i = 0; i < 2; ++i) {
        Database running(house.database().location(), login, rehearsalClock(day));
        (void)keeping(running, Application()); // the second time beside what the first left
    }
    Desk desk(house.database().location());
    for (int i = 0; i < 2; ++i) {
        QVERIFY(desk.offers());
        QCOMPARE(drafts(), 1);
        desk.click(u"draftDiscard"_s);
    }
    QVERIFY(!desk.offers());
    QCOMPARE(drafts(), 0);
    QCOMPARE(desk.typed(), QString());
}

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    if (argc > 3 && application.arguments().at(1) == u"--type"_s)
        return typeUntilKilled(application.arguments());
    TestTyped test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_typed.moc"

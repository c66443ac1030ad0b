// What the window asks of the database: a view reads what it shows while it is seen, once for what happened
// together, and not again what an act has answered.
#include "app/program.h"
#include "app/shell/theme.h"
#include "app/shell/viewwatch.h"
#include "app/widgets/recordlist.h"
#include "app/widgets/recordtable.h"
#include "storage/library.h"
#include "support/answereddialogs.h"
#include "support/house.h"
#include "support/realwindow.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QTableView>
#include <QTest>
#include <atomic>
#include <mutex>

using namespace Qt::StringLiterals;
using namespace qorjyn;
using namespace qorjyn::test;

namespace {

const QDate day(2026, 3, 18);

/// What every thread of a database asks.
class Asked
{
public:
    explicit Asked(Database &database)
    {
        database.observe([this](const Statement &asked) {
            const std::scoped_lock lock(m_mutex);
            if (!asked.sql.contains(u"FROM change"_s)) // the look each second
                m_statements.append(asked.sql);
        });
    }
    [[nodiscard]] QStringList take()
    {
        const std::scoped_lock lock(m_mutex);
        return std::exchange(m_statements, {});
    }

private:
    std::mutex m_mutex;
    QStringList m_statements;
};

/// Waits until nothing has been asked for a while: longer than changes are gathered and looked for.
QStringList settled(Asked &asked)
{
    constexpr int quiet = 1500; // milliseconds
    QStringList all;
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < quiet) {
        QTest::qWait(20);
        if (const QStringList more = asked.take(); !more.isEmpty()) {
            all += more;
            timer.restart();
        }
    }
    return all;
}

/// The program on the database of a house, with somebody at work.
struct Run
{
    explicit Run(const House &house)
        : program(house.database().location(), house.database().folder() + u"/files"_s, theme, languages,
                  rehearsalClock(day), &dialogs),
          asked(program.database())
    {
        QSettings().setValue(Program::loginKey(house.database().location()), u"aigul"_s);
        languages.set(Language::English);
        program.window().resize(1366, 768);
        program.start();
    }
    template <class T>
    [[nodiscard]] T *the(const QString &name)
    {
        return find<T>(&program.window(), name);
    }

    Theme theme{Theme::Choice::Light};
    Languages languages;
    AnsweredDialogs dialogs;
    Program program;
    Asked asked;
};

/// Both readers know the calendar from here on.
void knowCalendar(Database &database)
{
    for (int i = 0; i < 6; ++i)
        database.read(
            &database, [](Transaction &t) { return workingCalendar(t).isWorking(day); }, [](bool) {});
}

QString listOf(const QStringList &statements)
{
    return QString::number(statements.size()) + u" statements:\n"_s + statements.join(u'\n');
}

} // namespace

class TestWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useOwnSettings(); }
    void onlyWhatIsSeenIsRead();
    void changesTogetherAreReadOnce();
    void aNoticeOfAnotherThingIsNotHeard();
    void whatWasAnsweredIsNotReadAgain();
    void aDraftOfAnotherDeskCostsNothingElsewhere_data() { addEngineRows(); }
    void aDraftOfAnotherDeskCostsNothingElsewhere();
    void theCalendarIsKeptUntilItChanges_data() { addEngineRows(); }
    void theCalendarIsKeptUntilItChanges();
    void aLetterOfTheSearchAsksOnce_data() { addEngineRows(); }
    void aLetterOfTheSearchAsksOnce();
    void aDecisionReadsNothingAgain_data() { addEngineRows(); }
    void aDecisionReadsNothingAgain();
    void everyViewReadsThroughOneWatch();

private:
    static Outcome<ActResult> change(Transaction &t, Topic topic)
    {
        t.record(topic, 1, {}, {{u"x"_s, 1}});
        return ActResult{};
    }
    static void announce(Database &database, const Change &what)
    {
        Changes changes;
        changes.add(what);
        Q_EMIT database.changed(changes);
    }
    static void perform(
        Database &database, QObject *context, Topic topic, const std::function<void()> &done = [] {})
    {
        database.write(
            context, {.name = u"test"_s}, [topic](Transaction &t) { return change(t, topic); },
            [done](const Outcome<ActResult> &) { done(); }, {});
    }
};

void TestWatch::onlyWhatIsSeenIsRead()
{
    const TestDatabase files(Engine::Sqlite);
    Database database(files.location(), {});
    QWidget view, beside;
    int reads = 0, readsBeside = 0;
    const auto everything = [](const Changes &) { return true; };
    new ViewWatch(database, &view, everything, [&reads](const Changes &) { ++reads; });
    // Gathers as long, and is seen: when it has read, the other would have, too.
    new ViewWatch(database, &beside, everything, [&readsBeside](const Changes &) { ++readsBeside; });
    beside.show();
    perform(database, this, Topic::Section);
    QTRY_COMPARE(readsBeside, 2);
    QCOMPARE(reads, 0);
    view.show();
    QCOMPARE(reads, 1);
    view.hide();
    view.show();
    QCOMPARE(reads, 1); // nothing changed meanwhile
    view.hide();
    perform(database, this, Topic::Section);
    QTRY_COMPARE(readsBeside, 3);
    QCOMPARE(reads, 1);
    view.show();
    QCOMPARE(reads, 2);
}

void TestWatch::changesTogetherAreReadOnce()
{
    const TestDatabase files(Engine::Sqlite);
    Database database(files.location(), {});
    QWidget view;
    view.show();
    QList<Changes> reads;
    auto *watch = new ViewWatch(
        database, &view, [](const Changes &) { return true; },
        [&reads](const Changes &changes) { reads.append(changes); });
    watch->readNow();
    announce(database, {.topic = Topic::Section, .id = 1});
    announce(database, {.topic = Topic::Object, .id = 2});
    QTRY_COMPARE(reads.size(), 2);
    announce(database, {.topic = Topic::Staff, .id = 3});
    QTRY_COMPARE(reads.size(), 3);
    QVERIFY(reads[0].things.isEmpty()); // everything
    QCOMPARE(reads[1].things, (QMap<Topic, QList<qint64>>{{Topic::Section, {1}}, {Topic::Object, {2}}}));
    QCOMPARE(reads[2].things, (QMap<Topic, QList<qint64>>{{Topic::Staff, {3}}}));
}

void TestWatch::aNoticeOfAnotherThingIsNotHeard()
{
    const TestDatabase files(Engine::Sqlite);
    Database database(files.location(), {});
    QWidget view;
    view.show();
    QList<Changes> reads;
    auto *watch = new ViewWatch(
        database, &view, [](const Changes &changes) { return changes.has(Topic::Object, 2); },
        [&reads](const Changes &changes) { reads.append(changes); });
    watch->readNow();
    announce(database, {.topic = Topic::Object, .id = 1});
    announce(database, {.topic = Topic::Object, .id = 2});
    QTRY_COMPARE(reads.size(), 2);
    QCOMPARE(reads[1].things, (QMap<Topic, QList<qint64>>{{Topic::Object, {2}}}));
}

void TestWatch::whatWasAnsweredIsNotReadAgain()
{
    const TestDatabase files(Engine::Sqlite);
    Database database(files.location(), {});
    QWidget view;
    view.show();
    QList<Changes> reads;
    auto *watch = new ViewWatch(
        database, &view, [](const Changes &) { return true; },
        [&reads](const Changes &changes) { reads.append(changes); });
    watch->readNow();
    bool done = false;
    perform(database, this, Topic::Section, [&] {
        watch->expectNotice();
        done = true;
    });
    QTRY_VERIFY(done);
    // What another desk does after it is heard of after it: by then its notice has come once more.
    Connection other(files.location());
    QVERIFY(other.write({.name = u"test"_s}, [](Transaction &t) { return change(t, Topic::Object); }));
    QTRY_COMPARE(reads.size(), 2);
    QCOMPARE(reads[1].things, (QMap<Topic, QList<qint64>>{{Topic::Object, {1}}}));
    perform(database, this, Topic::Section); // and the next one is news again
    QTRY_COMPARE(reads.size(), 3);
}

void TestWatch::aDraftOfAnotherDeskCostsNothingElsewhere()
{
    House house;
    house.on(day);
    SaveApplication save;
    save.application.participant = house.participant();
    save.application.received = day;
    Item item;
    item.description = test::title(u"Абай жолы"_s);
    save.application.items = {item};
    const SaveApplication::Result stored = house.done(save);
    Run run(house);
    (void)settled(run.asked);
    save.application.id = stored.application;
    save.application.version = stored.version;
    save.application.items.first().id = stored.items.first();
    save.application.items.first().description.authors = u"Мұхтар Әуезов"_s;
    save.application.version = house.done(save).version;
    const QStringList hidden = settled(run.asked);
    QVERIFY2(hidden.isEmpty(), qPrintable(listOf(hidden)));
    // In sight it is the list that is read; the calendar is known to both readers by then.
    run.program.window().showPage(1);
    knowCalendar(run.program.database());
    (void)settled(run.asked);
    save.application.items.first().description.year = 1942;
    house.done(save);
    const QStringList seen = settled(run.asked);
    qInfo() << "a draft of another desk, in sight:" << seen.size() << "statements";
    QVERIFY2(!seen.isEmpty() && seen.size() <= 3, qPrintable(listOf(seen)));
}

void TestWatch::theCalendarIsKeptUntilItChanges()
{
    House house;
    Database database(house.database().location(), u"aigul"_s, rehearsalClock(day));
    Asked asked(database);
    const QDate monday(2026, 3, 30);
    const auto works = [&database](const QDate &asks) {
        std::optional<bool> answer;
        QObject context;
        database.read(
            &context, [asks](Transaction &t) { return workingCalendar(t).isWorking(asks); },
            [&answer](bool yes) { answer = yes; });
        return QTest::qWaitFor([&] { return answer.has_value(); }) && *answer;
    };
    for (int i = 0; i < 6; ++i) // by both readers
        QVERIFY(works(monday));
    (void)settled(asked);
    QVERIFY(works(monday));
    QCOMPARE(settled(asked), QStringList());
    // Another desk's order makes it a day off: it is heard of, and then asked for.
    CalendarDay off;
    off.date = monday;
    house.done(SaveCalendarYear{.year = 2026, .confirmed = true, .days = {off}});
    QTRY_VERIFY(!works(monday));
}

void TestWatch::aLetterOfTheSearchAsksOnce()
{
    House house;
    house.registered({title(u"Абай жолы"_s), title(u"Қан мен тер"_s)});
    (void)house.held(day);
    Run run(house);
    run.program.window().showPage(3);
    auto *table = run.the<QTableView>(u"fundTable"_s);
    QTRY_COMPARE(table->model()->rowCount(), 2);
    knowCalendar(run.program.database());
    (void)settled(run.asked);
    QTest::keyClicks(run.the<QLineEdit>(u"fundSearch"_s), u"a"_s);
    const QStringList statements = settled(run.asked);
    QVERIFY2(statements.size() == 1, qPrintable(listOf(statements)));
}

void TestWatch::aDecisionReadsNothingAgain()
{
    House house;
    house.registered({title(u"Абай жолы"_s), title(u"Қан мен тер"_s), title(u"Маса"_s)});
    const SessionId session = house.opened(day);
    Run run(house);
    run.program.window().openReference({.kind = RecordKind::Session, .id = session.value});
    auto *agenda = run.the<RecordTable>(u"sessionAgenda"_s);
    QTRY_COMPARE(agenda->model()->rowCount(), 3);
    QVERIFY(QTest::qWaitForWindowActive(&run.program.window()));
    agenda->setFocus();
    for (const Qt::Key key : {Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4})
        QTest::keyClick(agenda, key);
    (void)settled(run.asked);
    const std::optional<qint64> before = agenda->currentId();
    QTest::keyClick(agenda, Qt::Key_E);
    const QStringList statements = settled(run.asked);
    QVERIFY(agenda->currentId() != before);
    QCOMPARE(house.agenda(session).first().decision, std::optional(Decision::Include));
    qInfo() << "a decision:" << statements.size() << "statements";
    QVERIFY2(statements.size() <= 22, qPrintable(listOf(statements)));
}

/// No view listens by itself: what it hears of, and when it reads, is ViewWatch's.
void TestWatch::everyViewReadsThroughOneWatch()
{
    QDirIterator sources(QStringLiteral(QORJYN_SOURCE_DIR "/src/app"), {u"*.cpp"_s}, QDir::Files,
                         QDirIterator::Subdirectories);
    QStringList listeners;
    int read = 0;
    while (sources.hasNext()) {
        QFile file(sources.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        ++read;
        if (file.readAll().contains("&Database::changed"))
            listeners.append(QFileInfo(file).fileName());
    }
    QVERIFY(read > 50);
    QCOMPARE(listeners, QStringList{u"viewwatch.cpp"_s});
}

QTEST_MAIN(TestWatch)
#include "tst_watch.moc"

// What a commission and a reader of the fund wait for when the server is far away: whole agendas taken,
// closed, moved and signed, one decision, one letter of a search, the start; and what desks that only type
// cost the server. Fails where an answer is wrong, never for the time it took.
#include "app/program.h"
#include "app/shell/theme.h"
#include "app/widgets/recordtable.h"
#include "bench/delayline.h"
#include "bench/measure.h"
#include "bench/titles.h"
#include "commands/applicationacts.h"
#include "commands/fundacts.h"
#include "commands/registry.h"
#include "commands/sessionacts.h"
#include "commands/staffacts.h"
#include "storage/fund.h"
#include "storage/sessions.h"
#include "support/answereddialogs.h"
#include "support/realwindow.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDeadlineTimer>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>
#include <atomic>
#include <latch>
#include <thread>

using namespace qorjyn;
using namespace qorjyn::bench;
using namespace qorjyn::test;

namespace {

const QDate day(2026, 11, 23);
constexpr int titlesOfAForm = 50, decisionsByKey = 20;

/// Performs acts on one connection; a refused one ends the program.
class Desk
{
public:
    explicit Desk(const Location &location) : m_connection(location)
    {
        m_connection.setClock(rehearsalClock(day));
    }
    template <class A>
    typename A::Result done(const A &what)
    {
        auto outcome = act(m_connection, what);
        if (!outcome)
            throw std::runtime_error(
                (QString::fromLatin1(A::actName) + u": "_s + outcome.problems().first().code).toStdString());
        return std::move(outcome).value();
    }
    /// The act timed under this name.
    template <class A>
    typename A::Result timedAct(const A &what, const QString &name, Report &report)
    {
        std::optional<typename A::Result> result;
        Times times;
        times.add(timed([&] { result = done(what); }));
        report.add(name, times);
        return *result;
    }
    [[nodiscard]] Connection &connection() { return m_connection; }

private:
    Connection m_connection;
};

SetUpComposition order()
{
    SetUpComposition made{
        .orderNumber = u"1"_s, .orderDate = day.addDays(-40), .validFrom = day.addDays(-40)};
    made.secretary = u"Хатшы Х."_s;
    for (int i = 0; i < 7; ++i) {
        Member member;
        member.name = u"Мүше %1"_s.arg(i + 1);
        member.post = u"маман"_s;
        member.function = i == 0   ? MemberFunction::Chair
                          : i == 1 ? MemberFunction::Deputy
                                   : MemberFunction::Member;
        made.members.append(member);
    }
    return made;
}

/// Somebody with every role, a commission, and so many titles that wait for it.
SetUpComposition::Result prepare(Desk &desk, int titles)
{
    AddStaff somebody{.login = u"bench"_s, .name = u"Bench"_s};
    for (const auto &role : codesOf<Role>)
        somebody.roles.append(role.first);
    desk.done(somebody);
    desk.connection().actAs(u"bench"_s);
    SaveParticipant library;
    library.participant.name.kk = u"Кітапхана"_s;
    const ParticipantId participant = desk.done(library).participant;
    for (int first = 0; first < titles; first += titlesOfAForm) {
        SaveApplication save;
        save.application.participant = participant;
        save.application.received = day;
        save.application.signatory = u"Ержанова Г."_s;
        save.application.isSigned = true;
        for (int i = first; i < std::min(first + titlesOfAForm, titles); ++i)
            save.application.items.append(Item{.description = generatedObject(i, false).description});
        const auto stored = desk.done(save);
        desk.done(RegisterApplication{.application = stored.application, .version = stored.version});
    }
    return desk.done(order());
}

DecideItem decision(AgendaItemId item)
{
    DecideItem what{.agendaItem = item};
    what.assessments = Assessments{.historical = Level::High,
                                   .artistic = Level::High,
                                   .scientific = Level::High,
                                   .cultural = Level::High};
    return what;
}

/// Waits for it without adding a pause of its own that counts.
bool comes(const std::function<bool()> &there)
{
    QElapsedTimer timer;
    timer.start();
    constexpr int patience = 30'000;
    while (!there() && timer.elapsed() < patience)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 5);
    return there();
}

/// The program at work on a database.
struct Run
{
    explicit Run(const Location &location)
        : program(location, files.path(), theme, languages, rehearsalClock(day), &dialogs)
    {
        program.window().resize(1366, 768);
        program.start();
    }
    template <class T>
    [[nodiscard]] T *the(const QString &name)
    {
        return program.window().findChild<T *>(name);
    }

    QTemporaryDir files;
    Theme theme{Theme::Choice::Light};
    Languages languages;
    AnsweredDialogs dialogs;
    Program program;
};

/// From the start to the fund's first page, and letters of a search.
void measureFund(const Location &far, Report &report)
{
    Times start, letters;
    QElapsedTimer timer;
    timer.start();
    Run run(far);
    run.program.window().showPage(3);
    const auto *fund = run.the<QTableView>(u"fundTable"_s);
    if (!comes([&] { return fund->model()->rowCount() > 0; }))
        report.wrong(u"the fund's first page did not come"_s);
    start.add(double(timer.elapsed()));
    auto *search = run.the<QLineEdit>(u"fundSearch"_s);
    for (const QString &word : {u"қазақ"_s, u"дала"_s, u"ән"_s}) {
        search->clear();
        QTest::qWait(1000); // the whole list again, and counted
        for (const QChar letter : word) {
            bool shown = false;
            const auto seen =
                QObject::connect(fund->model(), &QAbstractItemModel::modelReset, [&shown] { shown = true; });
            letters.add(timed([&] {
                search->insert(QString(letter));
                if (!comes([&] { return shown; }))
                    report.wrong(u"no answer to a letter"_s);
            }));
            QObject::disconnect(seen);
        }
    }
    report.add(u"from the start to the fund's first page"_s, start);
    report.add(u"a letter of the fund's search to its rows"_s, letters);
}

void measureDecisions(const Location &far, SessionId session, Report &report)
{
    Times decisions;
    Run run(far);
    run.program.window().openReference({.kind = RecordKind::Session, .id = session.value});
    auto *agenda = run.the<RecordTable>(u"sessionAgenda"_s);
    if (!comes([&] { return agenda->model()->rowCount() > decisionsByKey; }))
        report.wrong(u"the agenda did not come"_s);
    QTest::qWait(1000);
    (void)QTest::qWaitForWindowActive(&run.program.window());
    agenda->setFocus();
    for (int i = 0; i < decisionsByKey; ++i) {
        for (const Qt::Key key : {Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4})
            QTest::keyClick(agenda, key);
        QTest::qWait(500); // stored
        const auto before = agenda->currentId();
        decisions.add(timed([&] {
            QTest::keyClick(agenda, Qt::Key_E);
            if (!comes([&] { return agenda->currentId() != before; }))
                report.wrong(u"the next item did not come"_s);
        }));
    }
    report.add(u"a decision until the next item is shown"_s, decisions);
}

/// Desks that only show Today while one of them types: what the others ask the server in a second.
void measureDesks(const Location &location, int desks, Report &report)
{
    const QTemporaryDir files;
    Theme theme(Theme::Choice::Light);
    Languages languages;
    AnsweredDialogs dialogs;
    std::atomic<int> asked = 0;
    std::vector<std::unique_ptr<Program>> programs;
    for (int i = 0; i < desks; ++i) {
        programs.push_back(std::make_unique<Program>(location, files.path(), theme, languages,
                                                     rehearsalClock(day), &dialogs));
        programs.back()->database().observe([&asked](const Statement &) { ++asked; });
        programs.back()->start();
    }
    QTest::qWait(5000);
    constexpr int seconds = 10;
    const auto perSecond = [&asked](const std::function<void()> &meanwhile) {
        asked = 0;
        for (int i = 0; i < seconds; ++i) {
            meanwhile();
            QTest::qWait(1000);
        }
        return double(asked) / seconds;
    };
    report.fact(u"%1 desks at rest"_s.arg(desks), perSecond([] {}), u"statements a second"_s);
    Desk typing(location);
    typing.connection().actAs(u"bench"_s);
    SaveApplication save;
    save.application.received = day;
    save.application.remarks = u"0"_s;
    const auto stored = typing.done(save);
    save.application.id = stored.application;
    save.application.version = stored.version;
    int round = 0;
    report.fact(u"the same, each storing a draft a second"_s, perSecond([&] {
                    for (int i = 0; i < desks; ++i) {
                        save.application.remarks = QString::number(++round);
                        save.application.version = typing.done(save).version;
                    }
                }),
                u"statements a second"_s);
}

/// Desks that store a draft each as fast as they can, for five seconds.
void measureWriters(const Location &location, int desks, const QString &where, Report &report)
{
    constexpr std::chrono::seconds length{5};
    std::latch begin(desks);
    std::vector<QList<double>> stored{size_t(desks)};
    {
        std::vector<std::jthread> threads;
        for (int i = 0; i < desks; ++i)
            threads.emplace_back([&, i] {
                Desk desk(location);
                desk.connection().actAs(u"bench"_s);
                SaveApplication save;
                save.application.received = day;
                begin.arrive_and_wait();
                const QDeadlineTimer end(length);
                while (!end.hasExpired()) {
                    save.application.remarks = QString::number(stored[size_t(i)].size());
                    stored[size_t(i)].append(timed([&] {
                        const auto result = desk.done(save);
                        save.application.id = result.application;
                        save.application.version = result.version;
                    }));
                }
            });
    }
    Times times;
    for (const QList<double> &of : stored)
        for (const double time : of)
            times.add(time);
    const QString who = (desks == 1 ? u"one desk"_s : u"%1 desks"_s.arg(desks)) + where;
    report.add(u"a draft stored, "_s + who, times);
    report.fact(who, double(times.size()) / double(length.count()), u"acts a second"_s);
}

} // namespace

int main(int argc, char *argv[])
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen"); // the window is timed without a screen
    const QApplication application(argc, argv);
    useOwnSettings();
    QCommandLineParser parser;
    parser.addHelpOption();
    const QCommandLineOption titles(u"titles"_s, u"on the agenda (default 1300)"_s, u"N"_s, u"1300"_s);
    const QCommandLineOption db(u"db"_s, u"postgresql://user@host:port/name of an empty database"_s,
                                u"URL"_s);
    const QCommandLineOption line(u"line"_s, u"milliseconds of a round trip to it (default 20)"_s, u"N"_s,
                                  u"20"_s);
    const QCommandLineOption desks(u"desks"_s, u"that look on while one types (default 20)"_s, u"N"_s,
                                   u"20"_s);
    parser.addOptions({titles, db, line, desks});
    parser.process(application);
    Report report;
    try {
        const auto server = Location::parse(parser.value(db));
        if (!server)
            throw std::runtime_error("--db is no address");
        const int count = parser.value(titles).toInt();
        (void)Connection::create(server.value(), true);
        const DelayLine slow(server.value().host, server.value().port,
                             std::chrono::milliseconds(parser.value(line).toInt() / 2));
        Location away = server.value();
        away.host = u"127.0.0.1"_s;
        away.port = slow.port();
        Desk here(server.value());
        const auto commission = prepare(here, count);
        Desk far(away);
        far.connection().actAs(u"bench"_s);
        const SessionId session = here.done(PlanSession{.date = day, .place = u"Астана"_s}).session;
        const QString each = u", %1 titles"_s.arg(count);
        const auto taken = far.timedAct(TakeQueue{.session = session}, u"the queue taken"_s + each, report);
        here.done(RecordPresence{.session = session, .present = commission.members});
        here.done(OpenSession{.session = session});
        // Some are left for the window to decide by key.
        const qsizetype byAct = taken.agendaItems.size() - decisionsByKey - 1;
        for (const AgendaItemId item : taken.agendaItems.mid(0, byAct))
            here.done(decision(item));
        QSettings().setValue(Program::loginKey(away), u"bench"_s);
        measureDecisions(away, session, report);
        for (const AgendaItemId item : taken.agendaItems.mid(byAct))
            here.done(decision(item));
        const auto closed =
            far.timedAct(CloseSession{.session = session}, u"the session closed"_s + each, report);
        if (closed.objects != count)
            report.wrong(u"%1 objects wait"_s.arg(closed.objects));
        far.timedAct(ReopenSession{.session = session, .reason = u"қате"_s}, u"opened again"_s + each,
                     report);
        const auto again = here.done(CloseSession{.session = session});
        far.timedAct(SignMinutes{.session = session, .signedOn = day}, u"the minutes signed"_s + each,
                     report);
        const auto all = here.connection().read([](Transaction &t) { return sections(t); });
        far.timedAct(MoveToSection{.objects = again.waiting, .section = all.last().id},
                     u"moved to a section"_s + each, report);
        measureFund(away, report);
        for (const int writers : {1, parser.value(desks).toInt()}) {
            measureWriters(server.value(), writers, u" beside the server"_s, report);
            measureWriters(away, writers, u" over the line"_s, report);
        }
        measureDesks(server.value(), parser.value(desks).toInt(), report);
    } catch (const std::exception &error) {
        QTextStream(stderr) << "bench_line: " << error.what() << '\n';
        return EXIT_FAILURE;
    }
    QTextStream(stdout) << report.table();
    return report.isRight() ? EXIT_SUCCESS : EXIT_FAILURE;
}

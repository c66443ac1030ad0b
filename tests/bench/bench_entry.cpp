// How long 500 titles pasted at once make a person wait: the grid's answer, and from typed to registered, on
// SQLite and over a line to PostgreSQL that takes its time. Fails where an answer is wrong, never for the
// time it took.
#include "app/applications/applicationspage.h"
#include "app/applications/itemmodel.h"
#include "app/shell/theme.h"
#include "bench/delayline.h"
#include "bench/measure.h"
#include "bench/titles.h"
#include "commands/applicationacts.h"
#include "commands/registry.h"
#include "commands/staffacts.h"
#include "exchange/pastedlist.h"
#include "storage/applications.h"
#include "storage/library.h"
#include "support/answereddialogs.h"
#include "support/realwindow.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>

using namespace qorjyn;
using namespace qorjyn::bench;

namespace {

constexpr int rounds = 10;

QString pastedText(int titles)
{
    QStringList lines{u"Атауы\tАвторлары\tЖылы\tСанаты"_s};
    for (int i = 0; i < titles; ++i) {
        const Description d = generatedObject(i, false).description;
        lines.append(u"%1\t%2\t%3\t%4"_s.arg(d.title, d.authors).arg(*d.year).arg(code(d.category)));
    }
    return lines.join(u'\n');
}

/// From the press of "Insert" to the rows painted.
void measureGrid(const QString &text, int titles, Report &report)
{
    const QTemporaryDir folder;
    const Location location = Location::sqlite(folder.filePath(u"entry.sqlite"_s));
    (void)Connection::create(location, true);
    Languages languages;
    languages.set(Language::Kazakh);
    Database database(location, {});
    PdfReader pdf;
    test::AnsweredDialogs dialogs;
    AppContext context{.database = database,
                       .files = FileStore(folder.path()),
                       .pdf = pdf,
                       .dialogs = dialogs,
                       .languages = languages};
    Times read;
    Times shown;
    for (int round = 0; round < rounds; ++round) {
        ApplicationsPage page(context);
        page.resize(1366, 700);
        page.show();
        (void)QTest::qWaitForWindowExposed(&page);
        auto *grid = page.findChild<QTableView *>(u"applicationItems"_s);
        auto *items = qobject_cast<ItemModel *>(grid->model());
        PastedList list;
        read.add(timed([&] { list = parsePasted(text); }));
        shown.add(timed([&] {
            items->appendRows(list.rows, u"paste"_s);
            grid->viewport()->repaint();
        }));
        if (items->items().size() != titles)
            report.wrong(u"%1 titles of %2 were pasted"_s.arg(items->items().size()).arg(titles));
        QTest::qWait(500); // stored by itself before the next one
    }
    report.add(u"the pasted text read"_s, read);
    report.add(u"the rows in the grid and painted"_s, shown);
}

/// Stored and registered, by the acts of the form.
void measureActs(const Location &location, const QString &where, const QList<Description> &titles,
                 Report &report)
{
    Connection connection(location);
    connection.setClock(rehearsalClock(QDate(2026, 11, 23)));
    Times times;
    const auto done = [&](const auto &outcome) {
        if (!outcome)
            report.wrong(where + u": "_s + outcome.problems().first().code);
        return bool(outcome);
    };
    if (!connection.read([](Transaction &t) { return staffMemberByLogin(t, u"bench"_s); }))
        (void)act(connection,
                  AddStaff{.login = u"bench"_s, .name = u"Bench"_s, .roles = {Role::Acquisition}});
    connection.actAs(u"bench"_s);
    SaveParticipant library;
    library.participant.name.kk = u"Кітапхана "_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    const auto participant = act(connection, library);
    if (!done(participant))
        return;
    for (int round = 0; round < rounds; ++round) {
        SaveApplication save;
        save.application.participant = participant.value().participant;
        save.application.received = QDate(2026, 11, 23);
        save.application.signatory = u"Ержанова Г."_s;
        save.application.isSigned = true;
        for (const Description &description : titles)
            save.application.items.append(Item{.description = description});
        times.add(timed([&] {
            const auto stored = act(connection, save);
            if (done(stored))
                (void)done(act(connection, RegisterApplication{.application = stored.value().application,
                                                               .version = stored.value().version}));
        }));
    }
    report.add(where + u": stored and registered"_s, times);
}

} // namespace

int main(int argc, char *argv[])
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen"); // the page is timed without a screen
    const QApplication application(argc, argv);
    const Theme theme(Theme::Choice::Light);
    QCommandLineParser parser;
    parser.addHelpOption();
    const QCommandLineOption titles(u"titles"_s, u"how many at once (default 500)"_s, u"N"_s, u"500"_s);
    const QCommandLineOption db(
        u"db"_s, u"postgresql://user@host:port/name of an empty rehearsal database, too"_s, u"URL"_s);
    const QCommandLineOption line(u"line"_s, u"milliseconds of a round trip to it (default 20)"_s, u"N"_s,
                                  u"20"_s);
    parser.addOptions({titles, db, line});
    parser.process(application);
    const int count = parser.value(titles).toInt();
    Report report;
    try {
        const QString text = pastedText(count);
        const QList<Description> rows = parsePasted(text).rows;
        measureGrid(text, count, report);
        const QTemporaryDir folder;
        const Location file = Location::sqlite(folder.filePath(u"acts.sqlite"_s));
        (void)Connection::create(file, true);
        measureActs(file, u"SQLite"_s, rows, report);
        if (parser.isSet(db)) {
            const auto server = Location::parse(parser.value(db));
            if (!server)
                throw std::runtime_error("--db is no address");
            (void)Connection::create(server.value(), true);
            measureActs(server.value(), u"PostgreSQL, on this machine"_s, rows, report);
            const DelayLine slow(server.value().host, server.value().port,
                                 std::chrono::milliseconds(parser.value(line).toInt() / 2));
            Location far = server.value();
            far.host = u"127.0.0.1"_s;
            far.port = slow.port();
            measureActs(far, u"PostgreSQL, %1 ms away"_s.arg(parser.value(line)), rows, report);
        }
    } catch (const std::exception &error) {
        QTextStream(stderr) << "bench_entry: " << error.what() << '\n';
        return EXIT_FAILURE;
    }
    QTextStream(stdout) << report.table();
    return report.isRight() ? EXIT_SUCCESS : EXIT_FAILURE;
}

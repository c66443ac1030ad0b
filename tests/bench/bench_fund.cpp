// How long the fund of a given size makes people wait, beside the bare engine on the same data in the same
// run. Fails where an answer is wrong, never for the time it took.
#include "bench/enginebench.h"
#include "bench/filling.h"
#include "bench/pagebench.h"
#include "storage/error.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextStream>

using namespace qorjyn;
using namespace qorjyn::bench;

namespace {

struct Options
{
    qint64 titles = 0;
    Location location;
    QString json;
    bool fillOnly = false;
};

std::optional<Options> options(const QString &folder)
{
    QCommandLineParser parser;
    parser.addHelpOption();
    const QCommandLineOption titles(u"titles"_s, u"how many titles (default 2000)"_s, u"N"_s, u"2000"_s);
    const QCommandLineOption db(u"db"_s,
                                u"sqlite:PATH or postgresql://user@host:port/name; filled where it is empty, "
                                "used as it is where it has N titles (default: a file that goes away)"_s,
                                u"URL"_s);
    const QCommandLineOption json(u"json"_s, u"the figures for machines"_s, u"FILE"_s);
    const QCommandLineOption fillOnly(u"fill-only"_s, u"fill the database and end"_s);
    parser.addOptions({titles, db, json, fillOnly});
    parser.process(QCoreApplication::arguments());
    Options chosen{.titles = parser.value(titles).toLongLong(),
                   .location = Location::sqlite(folder + u"/fund.sqlite"_s),
                   .json = parser.value(json),
                   .fillOnly = parser.isSet(fillOnly)};
    if (parser.isSet(db)) {
        const auto location = Location::parse(parser.value(db));
        if (!location)
            return std::nullopt;
        chosen.location = location.value();
    }
    constexpr qint64 fewest = 400; // the queries want something to find
    return chosen.titles >= fewest ? std::optional(chosen) : std::nullopt;
}

/// Fills in a process of its own, so that its memory is not counted as the program's.
int fillElsewhere(const Options &options, const QString &folder, Report &report)
{
    QFile told(folder + u"/filling.json"_s);
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    process.start(QCoreApplication::applicationFilePath(),
                  {u"--fill-only"_s, u"--titles"_s, QString::number(options.titles), u"--db"_s,
                   options.location.url(), u"--json"_s, told.fileName()});
    process.waitForFinished(-1);
    if (told.open(QIODevice::ReadOnly))
        report.part(u"filling"_s, QJsonDocument::fromJson(told.readAll()).object());
    return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : EXIT_FAILURE;
}

int tell(const Report &report, const QString &json)
{
    QTextStream(stdout) << report.table();
    if (!json.isEmpty()) {
        QFile file(json);
        if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(report.json()).toJson()) < 0) {
            QTextStream(stderr) << json << ": " << file.errorString() << '\n';
            return EXIT_FAILURE;
        }
    }
    return report.isRight() ? EXIT_SUCCESS : EXIT_FAILURE;
}

int run(const Options &options, const QString &folder)
{
    Report report;
    report.fact(u"titles"_s, double(options.titles), {});
    if (options.fillOnly) {
        fill(options.location, options.titles, report);
        return tell(report, options.json);
    }
    if (const int code = fillElsewhere(options, folder, report); code != EXIT_SUCCESS)
        return code;
    measurePage(options.location, options.titles, report);
    if (options.location.engine == Engine::Sqlite)
        report.fact(u"database file"_s, double(QFileInfo(options.location.path).size()) / 1e6,
                    u"MB (10^6)"_s);
    measureEngine(options.location, options.titles, report);
    return tell(report, options.json);
}

} // namespace

int main(int argc, char *argv[])
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen"); // the page is timed without a screen
    const QApplication application(argc, argv);
    const QTemporaryDir folder;
    const auto chosen = options(folder.path());
    if (!chosen) {
        QTextStream(stderr) << "bench_fund: --titles N, 400 or more; --db URL; see --help\n";
        return EXIT_FAILURE;
    }
    try {
        return run(*chosen, folder.path());
    } catch (const std::exception &error) {
        QTextStream(stderr) << "bench_fund: " << error.what() << '\n';
        return EXIT_FAILURE;
    }
}

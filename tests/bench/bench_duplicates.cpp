// How surely and how fast a title that is typed is known to be there already: pairs of which is known whether
// they are one edition, and the same asked of a fund of a given size, beside the bare engine. Fails where
// fewer than 95 of 100 are right, never for the time it took.
#include "bench/filling.h"
#include "bench/labelled.h"
#include "bench/rawfund.h"
#include "storage/connection.h"
#include "storage/error.h"
#include "storage/likeness.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QSet>
#include <QTemporaryDir>
#include <QTextStream>

using namespace qorjyn;
using namespace qorjyn::bench;

namespace {

constexpr double leastRight = 0.95;

/// How many of which were told right.
struct Tally
{
    qint64 same = 0, found = 0, other = 0, wrong = 0;

    void add(bool isSame, bool taken)
    {
        (isSame ? same : other) += 1;
        (isSame ? found : wrong) += taken ? 1 : 0;
    }
    [[nodiscard]] double recall() const { return same > 0 ? double(found) / double(same) : 1; }
    [[nodiscard]] double precision() const
    {
        return found + wrong > 0 ? double(found) / double(found + wrong) : 1;
    }
};

void tell(Report &report, const QString &what, const Tally &tally)
{
    constexpr double percent = 100;
    report.fact(what + u": precision"_s, percent * tally.precision(), u"%"_s);
    report.fact(what + u": recall"_s, percent * tally.recall(), u"%"_s);
    if (tally.precision() < leastRight || tally.recall() < leastRight)
        report.wrong(what + u": fewer than 95 of 100 are right"_s);
}

bool sharesKey(const LikenessTraits &a, const LikenessTraits &b)
{
    const QList<qint64> keys = likenessKeys(b);
    return std::ranges::any_of(likenessKeys(a), [&keys](qint64 key) { return keys.contains(key); });
}

QString lineOf(const Description &d)
{
    return u"%1 | %2 | %3"_s.arg(d.title, d.authors).arg(d.year.value_or(0));
}

/// The pairs by themselves: as likely to be one edition as not.
void judgePairs(const QList<LabelledPair> &pairs, bool showWrong, Report &report)
{
    Tally all;
    QMap<QString, Tally> kinds;
    for (const LabelledPair &pair : pairs) {
        const LikenessTraits known(pair.known);
        const LikenessTraits asked(pair.asked);
        const bool taken = likeness(known, asked).has_value() && sharesKey(known, asked);
        all.add(pair.same, taken);
        kinds[pair.kind].add(pair.same, taken);
        if (showWrong && taken != pair.same)
            QTextStream(stdout) << pair.kind << (sharesKey(known, asked) ? "" : " (no key)") << "\n    "
                                << lineOf(pair.known) << "\n    " << lineOf(pair.asked) << '\n';
    }
    constexpr double percent = 100;
    for (auto kind = kinds.cbegin(); kind != kinds.cend(); ++kind)
        report.fact(kind.key() + (kind->same > 0 ? u": found"_s : u": kept apart"_s),
                    percent *
                        (kind->same > 0 ? kind->recall() : 1 - double(kind->wrong) / double(kind->other)),
                    u"%"_s);
    tell(report, u"pairs"_s, all);
}

/// The same titles asked of the whole fund, as they are typed: first the title alone, then with its authors,
/// then with the rest.
class FundQuestions
{
public:
    FundQuestions(const Location &location, bool showWrong, Report &report)
        : m_showWrong(showWrong), m_report(report), m_connection(location), m_raw(RawFund::open(location))
    {
    }

    void ask(const LabelledPair &pair)
    {
        Description typed;
        typed.title = pair.asked.title.left(pair.asked.title.size() / 2);
        (void)measured(typed);
        typed.title = pair.asked.title;
        (void)measured(typed);
        typed.authors = pair.asked.authors;
        (void)measured(typed);
        const QList<LikeTitle> hits = measured(pair.asked);
        const bool taken = std::ranges::any_of(
            hits, [&pair](const LikeTitle &hit) { return hit.object.value == pair.number + 1; });
        m_tally.add(pair.same, taken);
        m_kinds[pair.kind].add(pair.same, taken);
        // Whatever else is taken for it is none of its editions.
        for (const LikeTitle &hit : hits)
            if (hit.object.value != pair.number + 1)
                tellWrong(pair, hit.description);
        if (taken != pair.same)
            tellWrong(pair, pair.known);
        m_tally.wrong += std::ssize(hits) - (taken ? 1 : 0);
    }
    void tellAll()
    {
        m_report.add(u"a title asked for, as it is typed"_s, m_ours, m_rawTimes);
        for (auto kind = m_kinds.cbegin(); kind != m_kinds.cend(); ++kind)
            if (kind->same > 0)
                m_report.fact(u"of the fund, "_s + kind.key() + u": found"_s, 100 * kind->recall(), u"%"_s);
        tell(m_report, u"of the fund"_s, m_tally);
    }

private:
    void tellWrong(const LabelledPair &pair, const Description &other) const
    {
        if (m_showWrong)
            QTextStream(stdout) << "of the fund, " << pair.kind << "\n    " << lineOf(pair.asked) << "\n    "
                                << lineOf(other) << '\n';
    }
    QList<LikeTitle> measured(const Description &typed)
    {
        QList<LikeTitle> hits;
        QSet<qint64> raw;
        const auto askStorage = [&] {
            m_ours.add(timed([&] {
                hits = m_connection.read([&typed](Transaction &t) {
                    return likeTitles(t, {{.description = typed, .item = {}, .application = {}}}).first();
                });
            }));
        };
        const bool oursFirst = m_ours.size() % 2 == 0; // whoever comes first reads from the disk
        if (oursFirst)
            askStorage();
        const QList<qint64> keys = likenessKeys(LikenessTraits(typed));
        m_rawTimes.add(timed([&] { raw = m_raw->withKeys(keys); }));
        if (!oursFirst)
            askStorage();
        for (const LikeTitle &hit : hits)
            if (!raw.contains(hit.object.value))
                m_report.wrong(
                    u"“%1”: object %2 has none of its keys"_s.arg(typed.title).arg(hit.object.value));
        return hits;
    }

    bool m_showWrong;
    Report &m_report;
    Connection m_connection;
    std::unique_ptr<RawFund> m_raw;
    Times m_ours, m_rawTimes;
    Tally m_tally;
    QMap<QString, Tally> m_kinds;
};

struct Options
{
    qint64 titles = 0;
    int each = 0;
    Location location;
    QString json;
    bool showWrong = false;
};

std::optional<Options> options(const QString &folder)
{
    QCommandLineParser parser;
    parser.addHelpOption();
    const QCommandLineOption titles(u"titles"_s, u"how many titles the fund has (default 2000)"_s, u"N"_s,
                                    u"2000"_s);
    const QCommandLineOption each(u"each"_s, u"how many pairs of a kind (default 100)"_s, u"N"_s, u"100"_s);
    const QCommandLineOption db(u"db"_s,
                                u"sqlite:PATH or postgresql://user@host:port/name; filled where it is empty, "
                                "used as it is where it has N titles (default: a file that goes away)"_s,
                                u"URL"_s);
    const QCommandLineOption json(u"json"_s, u"the figures for machines"_s, u"FILE"_s);
    const QCommandLineOption wrong(u"show-wrong"_s, u"prints the pairs that were told wrong"_s);
    parser.addOptions({titles, each, db, json, wrong});
    parser.process(QCoreApplication::arguments());
    Options chosen{.titles = parser.value(titles).toLongLong(),
                   .each = parser.value(each).toInt(),
                   .location = Location::sqlite(folder + u"/fund.sqlite"_s),
                   .json = parser.value(json),
                   .showWrong = parser.isSet(wrong)};
    if (parser.isSet(db)) {
        const auto location = Location::parse(parser.value(db));
        if (!location)
            return std::nullopt;
        chosen.location = location.value();
    }
    constexpr qint64 fewest = 400;
    return chosen.titles >= fewest && chosen.each > 0 ? std::optional(chosen) : std::nullopt;
}

int run(const Options &options)
{
    Report report;
    report.fact(u"titles"_s, double(options.titles), {});
    fill(options.location, options.titles, report);
    const QList<LabelledPair> pairs = labelledPairs(options.titles, options.each);
    report.fact(u"labelled pairs"_s, double(pairs.size()), {});
    judgePairs(pairs, options.showWrong, report);
    FundQuestions questions(options.location, options.showWrong, report);
    for (const LabelledPair &pair : pairs)
        if (!pair.altered)
            questions.ask(pair);
    questions.tellAll();
    QTextStream(stdout) << report.table();
    if (QFile file(options.json);
        !options.json.isEmpty() &&
        (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(report.json()).toJson()) < 0)) {
        QTextStream(stderr) << options.json << ": " << file.errorString() << '\n';
        return EXIT_FAILURE;
    }
    return report.isRight() ? EXIT_SUCCESS : EXIT_FAILURE;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    const auto chosen = options(folder.path());
    if (!chosen) {
        QTextStream(stderr) << "bench_duplicates: --titles N, 400 or more; --db URL; see --help\n";
        return EXIT_FAILURE;
    }
    try {
        return run(*chosen);
    } catch (const std::exception &error) {
        QTextStream(stderr) << "bench_duplicates: " << error.what() << '\n';
        return EXIT_FAILURE;
    }
}

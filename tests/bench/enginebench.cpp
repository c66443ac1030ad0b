#include "bench/enginebench.h"

#include "bench/expected.h"
#include "bench/rawfund.h"
#include "storage/connection.h"
#include "storage/fund.h"
#include "storage/library.h"
#include "storage/verify.h"

#include <QFile>

#include <fcntl.h>

namespace qorjyn::bench {

namespace {

constexpr int Window = 100; // rows that the page reads at a time
constexpr int Rounds = 20;
constexpr qint64 Large = 100000; // above it, the slow counts are asked at every fourth key only

/// The same thing through storage and through the bare engine.
struct Pair
{
    Times ours, raw;
};

/// What the page reads at each key: its first rows, and what the days left of those that wait need.
QList<ObjectRow> firstRows(Transaction &t, const ObjectFilter &filter)
{
    QList<ObjectRow> rows = objectWindow(t, filter, 0, Window);
    const WorkingCalendar calendar = workingCalendar(t);
    for (const ObjectRow &row : waitingObjects(t))
        if (row.sessionDate.isValid())
            (void)calendar.after(row.sessionDate, InclusionDays);
    return rows;
}

QList<qint64> labelsOf(const QList<ObjectRow> &rows)
{
    QList<qint64> labels;
    for (const ObjectRow &row : rows)
        labels.append(row.label);
    return labels;
}

class EngineBench
{
public:
    EngineBench(const Location &location, qint64 titles, Report &report)
        : m_location(location), m_titles(titles), m_report(report)
    {
        if (titles <= MostExpected)
            m_expected.emplace(titles);
    }

    void open();
    void search();
    void scroll(const QString &typed, const QString &called);
    void verify();

private:
    void typeKey(const Typed &query, const QString &typed, bool oursFirst);
    void compareCounts(const QString &typed, const QByteArray &match);
    void compareWithExpected(const QString &typed, const QList<ObjectRow> &rows);
    void compareWindow(const QString &what, const ObjectFilter &filter, const QByteArray &match, qint64 after,
                       Pair &pair);

    Location m_location;
    qint64 m_titles;
    Report &m_report;
    std::optional<Expected> m_expected;
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<RawFund> m_raw;
    QMap<QString, Pair> m_keys;
    Pair m_all, m_counts, m_places;
    Times m_page;
    qint64 m_asked = 0;
};

void EngineBench::open()
{
    Pair cold, warm;
    for (int round = 0; round <= Rounds; ++round) {
        Pair &pair = round == 0 ? cold : warm;
        if (round == 0)
            forgetFile(m_location);
        pair.ours.add(timed([this] {
            m_connection = std::make_unique<Connection>(m_location);
            m_connection->read([](Transaction &t) {
                (void)sections(t);
                return firstRows(t, {});
            });
        }));
        if (round == 0)
            forgetFile(m_location);
        pair.raw.add(timed([this] {
            m_raw = RawFund::open(m_location);
            m_raw->readTree();
            (void)m_raw->window({}, 0, Window);
        }));
    }
    m_report.add(u"new connection to first rows, file not in memory"_s, cold.ours, cold.raw);
    m_report.add(u"new connection to first rows"_s, warm.ours, warm.raw);
    Pair count;
    Pair places;
    for (int round = 0; round < 5; ++round) {
        qint64 ours = 0;
        qint64 raw = 0;
        count.ours.add(
            timed([&] { ours = m_connection->read([](Transaction &t) { return objectCount(t, {}); }); }));
        count.raw.add(timed([&] { raw = m_raw->count({}); }));
        if (ours != raw || ours != m_titles)
            m_report.wrong(u"count of all: %1, raw %2"_s.arg(ours).arg(raw));
        places.ours.add(
            timed([&] { m_connection->read([](Transaction &t) { return sampledLabels(t, {}, Window); }); }));
        places.raw.add(timed([&] { (void)m_raw->places({}, Window); }));
    }
    m_report.add(u"count of all"_s, count.ours, count.raw);
    m_report.add(u"places of all (every 100th)"_s, places.ours, places.raw);
}

void EngineBench::compareWithExpected(const QString &typed, const QList<ObjectRow> &rows)
{
    if (!m_expected)
        return;
    const QStringList all = m_expected->titles(typed);
    QStringList found;
    for (const ObjectRow &row : rows)
        found.append(row.title);
    if (found != all.mid(0, Window))
        m_report.wrong(u"search for “%1”: %2 rows, not the %3 expected"_s.arg(typed)
                           .arg(found.size())
                           .arg(all.mid(0, Window).size()));
    const qint64 count = m_connection->read([&](Transaction &t) { return objectCount(t, {.words = typed}); });
    if (count != all.size())
        m_report.wrong(u"search for “%1”: counted %2 of %3"_s.arg(typed).arg(count).arg(all.size()));
}

void EngineBench::compareCounts(const QString &typed, const QByteArray &match)
{
    const ObjectFilter filter{.words = typed};
    qint64 ours = 0;
    qint64 raw = 0;
    QList<qint64> places;
    QList<qint64> rawPlaces;
    m_counts.ours.add(
        timed([&] { ours = m_connection->read([&](Transaction &t) { return objectCount(t, filter); }); }));
    m_counts.raw.add(timed([&] { raw = m_raw->count(match); }));
    m_places.ours.add(timed([&] {
        places = m_connection->read([&](Transaction &t) { return sampledLabels(t, filter, Window); });
    }));
    m_places.raw.add(timed([&] { rawPlaces = m_raw->places(match, Window); }));
    if (ours != raw)
        m_report.wrong(u"search for “%1”: counted %2, raw %3"_s.arg(typed).arg(ours).arg(raw));
    if (places != rawPlaces)
        m_report.wrong(u"search for “%1”: places differ from the raw engine's"_s.arg(typed));
}

void EngineBench::typeKey(const Typed &query, const QString &typed, bool oursFirst)
{
    const ObjectFilter filter{.words = typed};
    const QByteArray match = m_raw->expression(typed);
    if (match.isEmpty())
        return;
    QList<ObjectRow> rows;
    QList<qint64> raw;
    double ours = 0;
    double theirs = 0;
    const auto askStorage = [&] {
        ours = timed([&] {
            rows = m_connection->read([&](Transaction &t) { return objectWindow(t, filter, 0, Window); });
        });
    };
    if (oursFirst)
        askStorage();
    theirs = timed([&] { raw = m_raw->window(match, 0, Window); });
    if (!oursFirst)
        askStorage();
    m_page.add(timed([&] { m_connection->read([&](Transaction &t) { return firstRows(t, filter); }); }));
    if (labelsOf(rows) != raw)
        m_report.wrong(u"search for “%1”: rows differ from the raw engine's"_s.arg(typed));
    compareWithExpected(typed, rows);
    const qsizetype letters = std::min<qsizetype>(typed.size(), 5);
    const QString kind = typed.contains(u' ') ? u"more words"_s
                         : letters == 5       ? u"5 letters and more"_s
                         : letters == 1       ? u"1 letter"_s
                                              : u"%1 letters"_s.arg(letters);
    for (Pair *pair : {&m_all, &m_keys[u"search, "_s + kind],
                       &m_keys[u"search, "_s + QString::fromLatin1(query.kind) + u", all keys"_s]}) {
        pair->ours.add(ours);
        pair->raw.add(theirs);
    }
    if (m_titles <= Large || m_asked++ % 4 == 0 || letters == 1)
        compareCounts(typed, match);
}

void EngineBench::search()
{
    bool oursFirst = false;
    for (const Typed &query : typedQueries())
        for (qsizetype letters = 1; letters <= query.text.size(); ++letters) {
            oursFirst = !oursFirst;
            typeKey(query, query.text.left(letters), oursFirst);
        }
    m_report.add(u"search, each key: first 100 rows"_s, m_all.ours, m_all.raw);
    m_report.add(u"the same with all that the page asks"_s, m_page, m_all.raw);
    for (auto it = m_keys.cbegin(); it != m_keys.cend(); ++it)
        m_report.add(it.key(), it->ours, it->raw);
    m_report.add(u"search, count (after the rows)"_s, m_counts.ours, m_counts.raw);
    m_report.add(u"search, places (after the rows)"_s, m_places.ours, m_places.raw);
}

void EngineBench::compareWindow(const QString &what, const ObjectFilter &filter, const QByteArray &match,
                                qint64 after, Pair &pair)
{
    QList<ObjectRow> rows;
    QList<qint64> raw;
    const auto askStorage = [&] {
        pair.ours.add(timed([&] {
            rows = m_connection->read([&](Transaction &t) { return objectWindow(t, filter, after, Window); });
        }));
    };
    const bool oursFirst = pair.ours.size() % 2 == 0; // whoever comes first reads from the disk
    if (oursFirst)
        askStorage();
    pair.raw.add(timed([&] { raw = m_raw->window(match, after, Window); }));
    if (!oursFirst)
        askStorage();
    if (labelsOf(rows) != raw || rows.isEmpty())
        m_report.wrong(what + u": rows differ from the raw engine's"_s);
}

void EngineBench::scroll(const QString &typed, const QString &called)
{
    const ObjectFilter filter{.words = typed};
    const QByteArray match = m_raw->expression(typed);
    const QList<qint64> places =
        m_connection->read([&](Transaction &t) { return sampledLabels(t, filter, Window); });
    if (places.isEmpty()) {
        m_report.wrong(called + u": nothing to scroll through"_s);
        return;
    }
    const auto visit = [&](const QString &what, qsizetype from, qsizetype by) {
        Pair pair;
        qsizetype at = from;
        for (int round = 0; round < Rounds; ++round, at += by)
            if (at >= 0 && at < places.size())
                compareWindow(called + what, filter, match, places.at(at) - 1, pair);
        m_report.add(called + what, pair.ours, pair.raw);
    };
    visit(u", next page"_s, 0, 1);
    visit(u", to the middle"_s, places.size() / 2, std::max<qsizetype>(1, places.size() / (3 * Rounds)));
    visit(u", to the end"_s, places.size() - 1, -1);
}

void EngineBench::verify()
{
    if (!m_expected)
        return;
    compareWithExpected({},
                        m_connection->read([](Transaction &t) { return objectWindow(t, {}, 0, Window); }));
    for (const VerifyProblem &problem : m_connection->read([](Transaction &t) { return verifyData(t); }))
        m_report.wrong(u"data: %1 %2 %3"_s.arg(problem.kind).arg(problem.id).arg(problem.what));
}

} // namespace

void forgetFile(const Location &location)
{
    if (location.engine != Engine::Sqlite)
        return;
    QFile file(location.path);
    if (file.open(QIODevice::ReadWrite)) {
        fsync(file.handle());
        posix_fadvise(file.handle(), 0, 0, POSIX_FADV_DONTNEED);
    }
}

void measureEngine(const Location &location, qint64 titles, Report &report)
{
    EngineBench bench(location, titles, report);
    bench.open();
    bench.verify();
    bench.search();
    bench.scroll({}, u"the whole list"_s);
    bench.scroll(u"к"_s, u"hits of one letter"_s);
}

} // namespace qorjyn::bench

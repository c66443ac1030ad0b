#include "storage/labels.h"

#include "storage/engine.h"
#include "storage/library.h"
#include "storage/query.h"

#include <QMap>
#include <algorithm>
#include <numeric>

namespace qorjyn {

namespace {

/// The labels between which a key belongs; 0 where it comes before all others.
struct Gap
{
    qint64 before = 0;
    std::optional<qint64> after;
};

QList<Gap> gapsOf(Transaction &t, const QStringList &sortKeys)
{
    QJsonArray rows;
    for (const QString &key : sortKeys)
        rows.append(QJsonArray{rows.size(), key});
    Query query(
        t,
        u"SELECT q.place, q.before, (SELECT f.label FROM fund_object f WHERE f.label > q.before "
        "ORDER BY f.label LIMIT 1) FROM (SELECT CAST(r.value->>0 AS BIGINT) AS place, COALESCE((SELECT "
        "f.label FROM "
        "fund_object f WHERE f.sort_key <= r.value->>1 ORDER BY f.sort_key DESC, f.label DESC LIMIT 1), 0) "
        "AS before FROM "_s +
            engine::rowsOf(t.connection().engine()) + u") q"_s);
    query.bind(u":rows"_s, jsonText(rows));
    QList<Gap> gaps(sortKeys.size());
    while (query.next())
        gaps[query.get<qint64>(0)] = {.before = query.get<qint64>(1), .after = query.maybe<qint64>(2)};
    return gaps;
}

/// Spreads the labels that follow `before` so that room for so many comes right behind it.
void makeRoom(Transaction &t, qint64 before, qint64 count)
{
    constexpr int window = 64;
    constexpr qint64 enough = 16;
    QList<qint64> labels;
    std::optional<qint64> end;
    for (qint64 take = window + count; labels.isEmpty(); take *= 2) {
        QList<qint64> some;
        Query query(t, u"SELECT label FROM fund_object WHERE label > :before ORDER BY label LIMIT :take"_s);
        query.bind(u":before"_s, before).bind(u":take"_s, take + 1);
        while (query.next())
            some.append(query.get<qint64>(0));
        if (some.size() <= take) { // up to the end of the list there is no bound
            labels = some;
            end = before + (some.size() + count + 1) * labelStep;
        } else if (some.last() - before >= enough * (some.size() + count + 1)) {
            end = some.takeLast();
            labels = some;
        }
    }
    const qint64 gap = (*end - before) / (labels.size() + count + 1);
    QJsonArray moves;
    for (const qint64 label : std::as_const(labels))
        moves.append(QJsonArray{-label, before + gap * (count + moves.size() + 1)});
    // Through negative labels: no two rows have the same one at any moment.
    Query(t, u"UPDATE fund_object SET label = -label WHERE label > :before AND label <= :last"_s)
        .bind(u":before"_s, before)
        .bind(u":last"_s, labels.last())
        .run();
    Query(t, u"UPDATE fund_object SET label = CAST(r.value->>1 AS BIGINT) FROM "_s +
                 engine::rowsOf(t.connection().engine()) +
                 u" WHERE fund_object.label = CAST(r.value->>0 AS BIGINT)"_s)
        .bind(u":rows"_s, jsonText(moves))
        .run();
}

} // namespace

QList<qint64> freeLabels(Transaction &t, const QStringList &sortKeys)
{
    if (sortKeys.isEmpty())
        return {};
    (void)nextNumber(t, u"label"_s, 0); // its row is the lock that keeps two desks from taking one place
    QList<qsizetype> order(sortKeys.size());
    std::iota(order.begin(), order.end(), qsizetype(0));
    std::ranges::stable_sort(order, {},
                             [&sortKeys](qsizetype place) -> const QString & { return sortKeys[place]; });
    for (;;) {
        const QList<Gap> gaps = gapsOf(t, sortKeys);
        QMap<qint64, QList<qsizetype>> together; // by what comes before them
        for (const qsizetype place : std::as_const(order))
            together[gaps[place].before].append(place);
        QList<qint64> labels(sortKeys.size());
        const auto hasRoom = [&](qint64 before, const QList<qsizetype> &places) {
            const std::optional<qint64> after = gaps[places.first()].after;
            const qint64 first = after || before > 0 ? before : labelStep * labelStep * labelStep - labelStep;
            const qint64 step = after ? (*after - before) / (places.size() + 1) : labelStep;
            for (qsizetype i = 0; i < places.size(); ++i)
                labels[places[i]] = first + step * (i + 1);
            return step > 0;
        };
        std::optional<qint64> full;
        for (auto gap = together.cbegin(); gap != together.cend() && !full; ++gap)
            if (!hasRoom(gap.key(), gap.value()))
                full = gap.key();
        if (!full)
            return labels;
        makeRoom(t, *full, together[*full].size());
    }
}

} // namespace qorjyn

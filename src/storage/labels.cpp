#include "storage/labels.h"

#include "storage/library.h"
#include "storage/query.h"

namespace qorjyn {

namespace {

std::optional<qint64> labelBefore(Transaction &t, const QString &sortKey)
{
    Query query(t, u"SELECT label FROM fund_object WHERE sort_key <= :key "
                   "ORDER BY sort_key DESC, label DESC LIMIT 1"_s);
    if (!query.bind(u":key"_s, sortKey).next())
        return std::nullopt;
    return query.get<qint64>(0);
}

std::optional<qint64> labelAfter(Transaction &t, qint64 label)
{
    Query query(t, u"SELECT label FROM fund_object WHERE label > :label ORDER BY label LIMIT 1"_s);
    if (!query.bind(u":label"_s, label).next())
        return std::nullopt;
    return query.get<qint64>(0);
}

std::optional<qint64> firstLabel(Transaction &t)
{
    Query query(t, u"SELECT MIN(label) FROM fund_object"_s);
    return query.next() ? query.maybe<qint64>(0) : std::nullopt;
}

/// Spreads the labels that follow `before` so that room comes right behind it.
void makeRoom(Transaction &t, qint64 before)
{
    constexpr int window = 64;
    constexpr qint64 enough = 16;
    QList<qint64> labels;
    std::optional<qint64> end;
    for (int take = window; labels.isEmpty(); take *= 2) {
        QList<qint64> some;
        Query query(t, u"SELECT label FROM fund_object WHERE label > :before ORDER BY label LIMIT :take"_s);
        query.bind(u":before"_s, before).bind(u":take"_s, take + 1);
        while (query.next())
            some.append(query.get<qint64>(0));
        if (some.size() <= take) { // up to the end of the list there is no bound
            labels = some;
            end = before + (some.size() + 1) * labelStep;
        } else if (some.last() - before >= enough * (some.size() + 1)) {
            end = some.takeLast();
            labels = some;
        }
    }
    const qint64 gap = (*end - before) / (labels.size() + 1);
    // Through negative labels first: no two rows have the same one at any moment.
    for (const qint64 label : labels)
        Query(t, u"UPDATE fund_object SET label = :new WHERE label = :old"_s)
            .bind(u":new"_s, -label)
            .bind(u":old"_s, label)
            .run();
    for (qsizetype i = 0; i < labels.size(); ++i)
        Query(t, u"UPDATE fund_object SET label = :new WHERE label = :old"_s)
            .bind(u":new"_s, before + gap * (i + 1))
            .bind(u":old"_s, -labels[i])
            .run();
}

} // namespace

qint64 freeLabel(Transaction &t, const QString &sortKey)
{
    (void)nextNumber(t, u"label"_s, 0); // its row is the lock that keeps two desks from taking one place
    const std::optional<qint64> before = labelBefore(t, sortKey);
    if (!before) {
        // Before the first: halve what lies below it, and make room once that is used up.
        const std::optional<qint64> first = firstLabel(t);
        if (!first)
            return labelStep * labelStep * labelStep;
        if (*first > 1)
            return *first / 2;
        makeRoom(t, 0);
        return firstLabel(t).value_or(2) / 2;
    }
    std::optional<qint64> after = labelAfter(t, *before);
    if (!after)
        return *before + labelStep;
    if (*after - *before < 2) {
        makeRoom(t, *before);
        after = labelAfter(t, *before);
    }
    return *before + (*after - *before) / 2;
}

} // namespace qorjyn

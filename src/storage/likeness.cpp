#include "storage/likeness.h"

#include "storage/description.h"
#include "storage/engine.h"

#include <QSet>

namespace qorjyn {

namespace {

/// So many titles are looked at for one key: what more have in common ("Шығармалары") tells nothing.
constexpr int titlesOfKey = 100;

QJsonArray keysOf(const QList<LikenessTraits> &titles)
{
    QSet<qint64> keys;
    for (const LikenessTraits &title : titles)
        for (const qint64 key : likenessKeys(title))
            keys.insert(key);
    QJsonArray rows;
    for (const qint64 key : keys)
        rows.append(key);
    return rows;
}

/// What shares a key with a title: ids of items and of objects.
struct Candidates
{
    QHash<qint64, QList<qint64>> items, objects; ///< by key
    QSet<qint64> allItems, allObjects;
};

Candidates candidates(Transaction &t, const QJsonArray &keys)
{
    Candidates found;
    if (keys.isEmpty())
        return found;
    const QString few = engine::fewOfEach(t.connection().engine());
    Query query(t, u"WITH asked (key) AS (SELECT CAST(r.value AS BIGINT) FROM %1) SELECT 0, "_s.arg(
                       engine::rowsOf(t.connection().engine())) +
                       few.arg(u"item_likeness"_s, u"item"_s).arg(titlesOfKey) + u" UNION ALL SELECT 1, "_s +
                       few.arg(u"object_likeness"_s, u"object"_s).arg(titlesOfKey));
    query.bind(u":rows"_s, jsonText(keys));
    while (query.next()) {
        const bool object = query.get<bool>(0);
        const auto id = query.get<qint64>(2);
        (object ? found.objects : found.items)[query.get<qint64>(1)].append(id);
        (object ? found.allObjects : found.allItems).insert(id);
    }
    return found;
}

struct Stored
{
    LikeTitle title;
    LikenessTraits traits;
};

QJsonArray rowsOf(const QSet<qint64> &ids)
{
    QJsonArray rows;
    for (const qint64 id : ids)
        rows.append(id);
    return rows;
}

/// What is told of an object `o`; its section may lie in another one.
const QString likeObjectColumns = u"o.id, o.record_number, o.state, o.included_on, up.name_kk, up.name_ru, "
                                  "up.name_en, s.name_kk, s.name_ru, s.name_en, "_s;
const QString likeObjectSections =
    u" LEFT JOIN section s ON s.id = o.section LEFT JOIN section up ON up.id = s.parent "_s;
constexpr int likeObjectWidth = 10;

/// Takes the columns above from `at` on.
void takeObject(Query &query, int at, LikeTitle &title)
{
    title.object = query.get<ObjectId>(at);
    title.recordNumber = query.maybe<qint64>(at + 1);
    if (title.object)
        title.objectState = query.get<ObjectState>(at + 2);
    title.includedOn = query.maybe<QDate>(at + 3);
    for (const int name : {at + 4, at + 7})
        if (!query.isNull(name))
            title.section.append(
                {query.get<QString>(name), query.get<QString>(name + 1), query.get<QString>(name + 2)});
}

QHash<qint64, Stored> storedItems(Transaction &t, const QSet<qint64> &ids)
{
    QHash<qint64, Stored> stored;
    if (ids.isEmpty())
        return stored;
    Query query(
        t, u"SELECT i.id, a.id, a.year, a.number, a.state, COALESCE(p.name_kk, ''), "_s + likeObjectColumns +
               descriptionColumns(u"i"_s) +
               u", COALESCE(p.name_ru, ''), COALESCE(p.name_en, '') FROM item i JOIN application a ON a.id = "
               u"i.application "
               "LEFT JOIN participant p ON p.id = a.participant LEFT JOIN fund_object o ON o.item = i.id"_s +
               likeObjectSections + u"WHERE (o.state IS NULL OR o.state <> 'removed') AND "_s +
               engine::isOneOf(t.connection().engine(), u"i.id"_s));
    query.bind(u":rows"_s, jsonText(rowsOf(ids)));
    while (query.next()) {
        LikeTitle title;
        title.item = query.get<ItemId>(0);
        title.application = query.get<ApplicationId>(1);
        if (!query.isNull(3))
            title.applicationNumber = {query.get<int>(2), query.get<int>(3)};
        title.applicationState = query.get<ApplicationState>(4);
        const int participantNames = 6 + likeObjectWidth + descriptionWidth;
        title.participant = {.kk = query.get<QString>(5),
                             .ru = query.get<QString>(participantNames),
                             .en = query.get<QString>(participantNames + 1)};
        takeObject(query, 6, title);
        title.description = descriptionAt(query, 6 + likeObjectWidth);
        const LikenessTraits traits(title.description);
        stored.insert(title.item.value, {title, traits});
    }
    return stored;
}

QHash<qint64, Stored> storedObjects(Transaction &t, const QSet<qint64> &ids)
{
    QHash<qint64, Stored> stored;
    if (ids.isEmpty())
        return stored;
    Query query(t, u"SELECT "_s + likeObjectColumns + descriptionColumns(u"o"_s) + u" FROM fund_object o"_s +
                       likeObjectSections + u"WHERE o.state <> 'removed' AND "_s +
                       engine::isOneOf(t.connection().engine(), u"o.id"_s));
    query.bind(u":rows"_s, jsonText(rowsOf(ids)));
    while (query.next()) {
        LikeTitle title;
        takeObject(query, 0, title);
        title.description = descriptionAt(query, likeObjectWidth);
        const LikenessTraits traits(title.description);
        stored.insert(title.object.value, {title, traits});
    }
    return stored;
}

/// Those of `stored` with one of the ids that are like the title.
void compare(const AskedTitle &asked, const LikenessTraits &traits, const QSet<qint64> &ids,
             const QHash<qint64, Stored> &stored, QList<LikeTitle> &hits)
{
    for (const qint64 id : ids) {
        const auto other = stored.constFind(id);
        if (other == stored.constEnd() || (asked.item && other->title.item == asked.item) ||
            (asked.application && other->title.application == asked.application))
            continue;
        if (std::optional<Likeness> like = likeness(traits, other->traits)) {
            hits.append(other->title);
            hits.last().likeness = *std::move(like);
        }
    }
}

void insertKeys(Transaction &t, const QString &thing, const QJsonArray &rows)
{
    if (rows.isEmpty())
        return;
    Query(t, u"INSERT INTO %1_likeness (%1, key) SELECT CAST(r.value->>0 AS BIGINT), "
             "CAST(r.value->>1 AS BIGINT) FROM %2"_s.arg(thing, engine::rowsOf(t.connection().engine())))
        .bind(u":rows"_s, jsonText(rows))
        .run();
}

} // namespace

QList<QList<LikeTitle>> likeTitles(Transaction &t, const QList<AskedTitle> &titles, int limit)
{
    QList<LikenessTraits> traits;
    for (const AskedTitle &title : titles)
        traits.append(LikenessTraits(title.description));
    const Candidates found = candidates(t, keysOf(traits));
    const QHash<qint64, Stored> items = storedItems(t, found.allItems);
    const QHash<qint64, Stored> objects = storedObjects(t, found.allObjects);
    QList<QList<LikeTitle>> all;
    for (qsizetype i = 0; i < titles.size(); ++i) {
        QSet<qint64> itemIds;
        QSet<qint64> objectIds;
        for (const qint64 key : likenessKeys(traits[i])) {
            for (const qint64 id : found.items.value(key))
                itemIds.insert(id);
            for (const qint64 id : found.objects.value(key))
                objectIds.insert(id);
        }
        QList<LikeTitle> hits;
        compare(titles[i], traits[i], itemIds, items, hits);
        compare(titles[i], traits[i], objectIds, objects, hits);
        // What is in the fund before what is only proposed, then by age, so that the order never changes.
        std::ranges::sort(hits, [](const LikeTitle &a, const LikeTitle &b) {
            if (a.likeness.score != b.likeness.score)
                return a.likeness.score > b.likeness.score;
            if (a.recordNumber.has_value() != b.recordNumber.has_value())
                return a.recordNumber.has_value();
            return std::pair(a.item, a.object) < std::pair(b.item, b.object);
        });
        all.append(hits.mid(0, limit));
    }
    return all;
}

QList<AskedTitle> titlesOfApplications(Transaction &t, ItemId after, int limit)
{
    Query query(t, u"SELECT id, "_s + descriptionColumns() +
                       u" FROM item WHERE id > :after ORDER BY id LIMIT :limit"_s);
    query.bind(u":after"_s, after.value).bind(u":limit"_s, limit);
    QList<AskedTitle> titles;
    while (query.next())
        titles.append(
            {.description = descriptionAt(query, 1), .item = query.get<ItemId>(0), .application = {}});
    return titles;
}

void storeItemLikeness(Transaction &t, const QList<const Item *> &items)
{
    if (items.isEmpty())
        return;
    QJsonArray ids;
    QJsonArray rows;
    for (const Item *item : items) {
        ids.append(item->id.value);
        for (const qint64 key : likenessKeys(LikenessTraits(item->description)))
            rows.append(QJsonArray{item->id.value, key});
    }
    Query(t, u"DELETE FROM item_likeness WHERE "_s + engine::isOneOf(t.connection().engine(), u"item"_s))
        .bind(u":rows"_s, jsonText(ids))
        .run();
    insertKeys(t, u"item"_s, rows);
}

void storeObjectLikeness(Transaction &t, const QList<const FundObject *> &objects)
{
    QJsonArray rows;
    for (const FundObject *object : objects)
        for (const qint64 key : likenessKeys(LikenessTraits(object->description)))
            rows.append(QJsonArray{object->id.value, key});
    insertKeys(t, u"object"_s, rows);
}

} // namespace qorjyn

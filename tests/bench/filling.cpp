#include "bench/filling.h"

#include "bench/titles.h"
#include "domain/likeness.h"
#include "domain/text.h"
#include "storage/connection_p.h"
#include "storage/description.h"
#include "storage/fund.h"
#include "storage/labels.h"
#include "storage/library.h"
#include "storage/query.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace qorjyn::bench {

namespace {

constexpr qint64 Batch = 10000; // objects a transaction
constexpr qint64 FirstLabel = labelStep * labelStep * labelStep;

QDate includedOn(qint64 number)
{
    constexpr qint64 days = 365 * 6;
    return QDate(2020, 1, 6).addDays(number % days);
}

/// Objects that come in bulk; the newest of them wait.
struct Bulk
{
    qint64 objects = 0, waiting = 0;

    explicit Bulk(qint64 titles) : objects(titles - actsOf(titles)), waiting(waitingOf(titles)) {}
    [[nodiscard]] bool waits(qint64 number) const { return number >= objects - waiting; }
};

/// The label of each object: its rank among the sort keys, with the usual gaps.
std::vector<qint64> labels(const Bulk &bulk)
{
    const auto count = size_t(bulk.objects);
    std::vector<QByteArray> keys(count);
    for (size_t i = 0; i < count; ++i)
        keys[i] = sortKey(generatedObject(qint64(i), false).description.title).toLatin1();
    std::vector<size_t> order(count);
    std::iota(order.begin(), order.end(), size_t(0));
    std::ranges::stable_sort(order, {},
                             [&keys](size_t number) -> const QByteArray & { return keys[number]; });
    std::vector<qint64> places(count);
    for (size_t rank = 0; rank < count; ++rank)
        places[order[rank]] = FirstLabel + qint64(rank) * labelStep;
    return places;
}

QString wordsOf(const FundObject &object)
{
    const Description &description = object.description;
    QStringList words = indexTokens(description.title + u' ' + description.authors + u' ' + description.isbn);
    if (object.recordNumber)
        words += indexTokens(formattedRecord(*object.recordNumber));
    words.removeDuplicates();
    return words.join(u' ');
}

QVariantList row(const FundObject &object)
{
    const QVariant none(QMetaType::fromType<qint64>());
    QVariantList row{QUuid::createUuid().toString(QUuid::WithoutBraces),
                     object.label,
                     object.recordNumber ? QVariant(*object.recordNumber) : none,
                     code(object.state),
                     object.section ? QVariant(object.section.value) : none,
                     object.importSource,
                     object.includedOn ? QVariant(object.includedOn->toString(Qt::ISODate))
                                       : QVariant(QMetaType::fromType<QString>()),
                     sortKey(object.description.title),
                     wordsOf(object)};
    forEachField(object.description, [&]<class T>(const TitleField &, const T &value) {
        if constexpr (std::is_enum_v<T>)
            row.append(code(value));
        else if constexpr (std::is_same_v<T, QString>)
            row.append(value.isNull() ? u""_s : value);
        else
            row.append(value ? QVariant(*value) : none);
    });
    return row;
}

/// One transaction through the door that acts take.
void write(Connection &connection, const std::function<void(Transaction &)> &job)
{
    (void)connection.write({.name = u"Bench"_s}, [&job](Transaction &t) -> Outcome<ActResult> {
        job(t);
        return ActResult{};
    });
}

/// Inserts many rows in sets, not row by row over the line. `statement` ends in VALUES; all rows have one
/// width.
void insertRows(Transaction &t, const QString &statement, const QList<QVariantList> &rows)
{
    constexpr qsizetype set = 100;
    for (qsizetype first = 0; first < rows.size(); first += set) {
        const qsizetype last = std::min(first + set, rows.size());
        QStringList values;
        for (qsizetype row = first; row < last; ++row) {
            QStringList names;
            for (qsizetype column = 0; column < rows[row].size(); ++column)
                names.append(u":v%1_%2"_s.arg(row - first).arg(column));
            values.append(u'(' + names.join(u", "_s) + u')');
        }
        Query query(t, statement + u' ' + values.join(u", "_s));
        for (qsizetype row = first; row < last; ++row)
            for (qsizetype column = 0; column < rows[row].size(); ++column)
                query.bind(u":v%1_%2"_s.arg(row - first).arg(column), rows[row][column]);
        query.run();
    }
}

/// By what objects are found that are like a title: a key and the object's id.
using LikenessRows = std::vector<std::pair<qint64, qint64>>;

void addLikeness(LikenessRows &rows, const QList<ObjectId> &ids, const QList<Description> &descriptions)
{
    for (qsizetype i = 0; i < ids.size(); ++i)
        for (const qint64 key : likenessKeys(LikenessTraits(descriptions.at(i))))
            rows.emplace_back(key, ids.at(i).value);
}

QList<ObjectId> idsAfter(Transaction &t, ObjectId last)
{
    Query query(t, u"SELECT id FROM fund_object WHERE id > :last ORDER BY id"_s);
    query.bind(u":last"_s, last.value);
    QList<ObjectId> ids;
    while (query.next())
        ids.append(query.get<ObjectId>(0));
    return ids;
}

/// In the order of the keys, so that a million objects take no longer each than a thousand.
void insertLikeness(Connection &connection, LikenessRows rows)
{
    std::ranges::sort(rows);
    for (size_t from = 0; from < rows.size(); from += size_t(Batch))
        write(connection, [&](Transaction &t) {
            QList<QVariantList> values;
            for (size_t i = from; i < std::min(from + size_t(Batch), rows.size()); ++i)
                values.append({rows[i].first, rows[i].second});
            insertRows(t, u"INSERT INTO object_likeness (key, object) VALUES"_s, values);
        });
}

void insertBulk(Connection &connection, const Bulk &bulk)
{
    const std::vector<qint64> places = labels(bulk);
    const QList<Section> tree = connection.read([](Transaction &t) { return sections(t); });
    const QString statement =
        u"INSERT INTO fund_object (uuid, label, record_number, state, section, import_source, included_on, "
        "sort_key, words, "_s +
        descriptionColumns() + u") VALUES"_s;
    LikenessRows likeness;
    ObjectId last;
    for (qint64 from = 0; from < bulk.objects; from += Batch)
        write(connection, [&](Transaction &t) {
            QList<QVariantList> rows;
            QList<Description> descriptions;
            for (qint64 number = from; number < std::min(from + Batch, bulk.objects); ++number) {
                const bool waits = bulk.waits(number);
                FundObject object = generatedObject(number, waits);
                object.label = places[size_t(number)];
                if (!waits) {
                    object.recordNumber = number + 1;
                    object.includedOn = includedOn(number);
                    object.section = tree.at(number % tree.size()).id;
                }
                rows.append(row(object));
                descriptions.append(object.description);
            }
            insertRows(t, statement, rows);
            const QList<ObjectId> ids = idsAfter(t, last);
            addLikeness(likeness, ids, descriptions);
            last = ids.last();
        });
    insertLikeness(connection, std::move(likeness));
    write(connection, [&](Transaction &t) {
        Query(t, u"UPDATE section SET objects = (SELECT COUNT(*) FROM fund_object o "
                 "WHERE o.section = section.id AND o.record_number IS NOT NULL)"_s)
            .run();
        Query(t, u"INSERT INTO counter (series, year, value) VALUES ('record', 0, :value)"_s)
            .bind(u":value"_s, bulk.objects - bulk.waiting)
            .run();
    });
}

/// SQLite keeps its indexes row by row; in bulk they are built once at the end, in order.
void insertBulkSqlite(Connection &connection, const Bulk &bulk)
{
    Connection::Private &d = connection.d();
    const auto scriptOf = [&d](const QString &name) {
        QSqlQuery query(u"SELECT sql FROM sqlite_master WHERE name = '%1'"_s.arg(name), d.database);
        return query.next() ? query.value(0).toString() : QString();
    };
    const QString trigger = scriptOf(u"fund_search_insert"_s);
    const QString index = scriptOf(u"object_likeness_object"_s);
    d.execute(u"DROP TRIGGER fund_search_insert"_s);
    d.execute(u"DROP INDEX object_likeness_object"_s);
    insertBulk(connection, bulk);
    d.execute(index);
    d.execute(u"INSERT INTO fund_search (fund_search) VALUES ('rebuild')"_s);
    d.execute(trigger);
}

void insertByActs(Connection &connection, qint64 titles, Times &times)
{
    const Bulk bulk(titles);
    const QList<Section> tree = connection.read([](Transaction &t) { return sections(t); });
    for (qint64 number = bulk.objects; number < titles; ++number) {
        const FundObject object = generatedObject(number, true);
        times.add(timed([&] {
            write(connection, [&](Transaction &t) {
                const ObjectId id = insertObject(t, object);
                const qint64 record = nextNumber(t, u"record"_s, 0);
                setIncluded(t, id, record, tree.at(number % tree.size()).id, includedOn(number));
                t.record(Topic::Object, id.value, {}, {{u"recordNumber"_s, record}});
            });
        }));
    }
}

} // namespace

qint64 actsOf(qint64 titles)
{
    constexpr qint64 most = 200;
    return std::min(titles / 20, most);
}

void fill(const Location &location, qint64 titles, Report &report)
{
    (void)Connection::create(location, true);
    Connection connection(location);
    const qint64 there = connection.read([](Transaction &t) { return objectCount(t, {}); });
    if (there == titles)
        return;
    if (there != 0)
        throw StorageError(StorageError::Kind::Other,
                           u"the database has %1 objects, and not %2"_s.arg(there).arg(titles));
    const Bulk bulk(titles);
    const double bulkTime = timed([&] {
        if (location.engine == Engine::Sqlite)
            insertBulkSqlite(connection, bulk);
        else
            insertBulk(connection, bulk);
    });
    constexpr double second = 1000;
    report.fact(u"filled in bulk"_s, bulkTime / second, u"s"_s);
    report.fact(u"titles a second"_s, double(bulk.objects) / (bulkTime / second), u"1/s"_s);
    if (location.engine == Engine::Postgresql)
        connection.d().execute(u"ANALYZE"_s); // the server does so by itself, a minute later
    Times acts;
    insertByActs(connection, titles, acts);
    report.add(u"one object more: insert and include"_s, acts);
}

} // namespace qorjyn::bench

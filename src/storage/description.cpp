#include "storage/description.h"

#include "storage/applications.h"
#include "storage/engine.h"

#include <QSet>

namespace qorjyn {

namespace {

const QStringList names{u"title"_s,    u"authors"_s, u"place"_s,     u"publisher"_s,     u"year"_s,
                        u"edition"_s,  u"series"_s,  u"language"_s,  u"isbn"_s,          u"stated_pages"_s,
                        u"category"_s, u"carrier"_s, u"copyright"_s, u"rights_holders"_s};

} // namespace

QString descriptionColumns(const QString &alias)
{
    QStringList columns;
    for (const QString &name : names)
        columns.append(alias.isEmpty() ? name : alias + u'.' + name);
    return columns.join(u", "_s);
}

QString descriptionValues()
{
    return u':' + names.join(u", :"_s);
}

QStringList descriptionFields(int first)
{
    static const QSet<QString> numbers{u"year"_s, u"stated_pages"_s};
    QStringList fields;
    for (const QString &name : names) {
        const QString field = u"r.value->>%1"_s.arg(first++);
        fields.append(numbers.contains(name) ? u"CAST(%1 AS INTEGER)"_s.arg(field) : field);
    }
    return fields;
}

QString descriptionSetters(int first)
{
    const QStringList fields = descriptionFields(first);
    QStringList setters;
    for (qsizetype i = 0; i < names.size(); ++i)
        setters.append(names[i] + u" = "_s + fields[i]);
    return setters.join(u", "_s);
}

void appendDescription(QJsonArray &row, const Description &d)
{
    const auto number = [](std::optional<int> value) {
        return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
    };
    const QJsonValue fields[] = {
        d.title,          d.authors,       d.place,           d.publisher,    number(d.year),
        d.edition,        d.series,        d.language,        d.isbn,         number(d.pages),
        code(d.category), code(d.carrier), code(d.copyright), d.rightsHolders};
    static_assert(std::size(fields) == descriptionWidth);
    for (const QJsonValue &field : fields)
        row.append(field);
}

void bindDescription(Query &query, const Description &description)
{
    query.bind(u":title"_s, description.title)
        .bind(u":authors"_s, description.authors)
        .bind(u":place"_s, description.place)
        .bind(u":publisher"_s, description.publisher)
        .bind(u":year"_s, description.year)
        .bind(u":edition"_s, description.edition)
        .bind(u":series"_s, description.series)
        .bind(u":language"_s, description.language)
        .bind(u":isbn"_s, description.isbn)
        .bind(u":stated_pages"_s, description.pages)
        .bind(u":category"_s, description.category)
        .bind(u":carrier"_s, description.carrier)
        .bind(u":copyright"_s, description.copyright)
        .bind(u":rights_holders"_s, description.rightsHolders);
}

Description descriptionAt(const Query &query, int first)
{
    return {.title = query.get<QString>(first),
            .authors = query.get<QString>(first + 1),
            .place = query.get<QString>(first + 2),
            .publisher = query.get<QString>(first + 3),
            .year = query.maybe<int>(first + 4),
            .edition = query.get<QString>(first + 5),
            .series = query.get<QString>(first + 6),
            .language = query.get<QString>(first + 7),
            .isbn = query.get<QString>(first + 8),
            .pages = query.maybe<int>(first + 9),
            .category = query.get<Category>(first + 10),
            .carrier = query.get<Carrier>(first + 11),
            .copyright = query.get<CopyrightState>(first + 12),
            .rightsHolders = query.get<QString>(first + 13)};
}

QList<AttachedFile> filesOf(Transaction &t, const QString &table, qint64 owner)
{
    return filesOfMany(t, table, {owner}).value(owner);
}

QHash<qint64, QList<AttachedFile>> filesOfMany(Transaction &t, const QString &table,
                                               const QList<qint64> &owners)
{
    QHash<qint64, QList<AttachedFile>> files;
    if (owners.isEmpty())
        return files;
    QJsonArray rows;
    for (const qint64 owner : owners)
        rows.append(owner);
    const QString column = table == u"item_file"_s ? u"item"_s : u"object"_s;
    Query query(t, u"SELECT l.%2, f.sha256, l.name, f.media_type, f.size, f.pages, f.problem FROM %1 l "
                   "JOIN file f ON f.sha256 = l.file WHERE %3 ORDER BY l.%2, l.position"_s.arg(
                       table, column, engine::isOneOf(t.connection().engine(), u"l."_s + column)));
    query.bind(u":rows"_s, jsonText(rows));
    while (query.next())
        files[query.get<qint64>(0)].append({.sha256 = query.get<QString>(1),
                                            .name = query.get<QString>(2),
                                            .mediaType = query.get<QString>(3),
                                            .size = query.get<qint64>(4),
                                            .pages = query.maybe<int>(5),
                                            .problem = query.get<QString>(6)});
    return files;
}

void storeFilesOf(Transaction &t, const QString &table, const QHash<qint64, QList<AttachedFile>> &files)
{
    const QString column = table == u"item_file"_s ? u"item"_s : u"object"_s;
    QJsonArray owners;
    QJsonArray links;
    QList<AttachedFile> all;
    for (auto it = files.constBegin(); it != files.constEnd(); ++it) {
        owners.append(it.key());
        int position = 0;
        for (const AttachedFile &file : it.value())
            links.append(QJsonArray{it.key(), ++position, file.sha256, file.name});
        all += it.value();
    }
    const QString rows = engine::rowsOf(t.connection().engine());
    if (!owners.isEmpty())
        Query(t, u"DELETE FROM %1 WHERE %2"_s.arg(table, engine::isOneOf(t.connection().engine(), column)))
            .bind(u":rows"_s, jsonText(owners))
            .run();
    storeFiles(t, all);
    if (!links.isEmpty())
        Query(t, u"INSERT INTO %1 (%2, position, file, name) SELECT CAST(r.value->>0 AS BIGINT), "
                 "CAST(r.value->>1 AS INTEGER), r.value->>2, r.value->>3 FROM %3"_s.arg(table, column, rows))
            .bind(u":rows"_s, jsonText(links))
            .run();
}

} // namespace qorjyn

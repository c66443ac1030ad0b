#include "storage/description.h"

#include "storage/applications.h"
#include "storage/engine.h"

namespace qorjyn {

QString descriptionColumns(const QString &alias)
{
    QStringList columns;
    for (const TitleField &field : titleFields)
        columns.append((alias.isEmpty() ? alias : alias + u'.') + QLatin1StringView(field.column));
    return columns.join(u", "_s);
}

QStringList descriptionFields(int first)
{
    QStringList values;
    for (const TitleField &field : titleFields) {
        const QString value = u"r.value->>%1"_s.arg(first++);
        values.append(field.isNumber() ? u"CAST(%1 AS INTEGER)"_s.arg(value) : value);
    }
    return values;
}

QString descriptionSetters(int first)
{
    const QStringList values = descriptionFields(first);
    QStringList setters;
    for (size_t i = 0; i < titleFields.size(); ++i)
        setters.append(QLatin1StringView(titleFields.at(i).column) + u" = "_s + values[qsizetype(i)]);
    return setters.join(u", "_s);
}

void appendDescription(QJsonArray &row, const Description &description)
{
    forEachField(description, [&row]<class T>(const TitleField &, const T &value) {
        if constexpr (std::is_enum_v<T>)
            row.append(code(value));
        else if constexpr (std::is_same_v<T, QString>)
            row.append(value);
        else
            row.append(value ? QJsonValue(*value) : QJsonValue());
    });
}

Description descriptionAt(const Query &query, int first)
{
    Description description;
    forEachField(description, [&query, &first]<class T>(const TitleField &, T &value) {
        if constexpr (std::is_same_v<T, std::optional<int>>)
            value = query.maybe<int>(first++);
        else
            value = query.get<T>(first++);
    });
    return description;
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

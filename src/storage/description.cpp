#include "storage/description.h"

#include "storage/applications.h"
#include "storage/engine.h"

#include <QJsonDocument>

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

QString filesColumn(Transaction &t, const QString &table)
{
    const bool ofItem = table == u"item_file"_s;
    return u"(SELECT %1 FROM %2 l JOIN file f ON f.sha256 = l.file WHERE l.%3 = %4.id)"_s.arg(
        engine::listOf(t.connection().engine(),
                       u"l.position, f.sha256, l.name, f.media_type, f.size, f.pages, f.problem"_s),
        table, ofItem ? u"item"_s : u"object"_s, ofItem ? u"i"_s : u"o"_s);
}

QList<AttachedFile> filesAt(const Query &query, int column)
{
    QMap<int, AttachedFile> byPosition;
    for (const QJsonValue row : QJsonDocument::fromJson(query.get<QString>(column).toUtf8()).array()) {
        AttachedFile file{.sha256 = row[1].toString(),
                          .name = row[2].toString(),
                          .mediaType = row[3].toString(),
                          .size = row[4].toInteger(),
                          .pages = std::nullopt,
                          .problem = row[6].toString()};
        if (row[5].isDouble())
            file.pages = row[5].toInt();
        byPosition.insert(row[0].toInt(), file);
    }
    return byPosition.values();
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

#include "storage/description.h"

#include "storage/applications.h"

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

QString descriptionSetters()
{
    QStringList setters;
    for (const QString &name : names)
        setters.append(name + u" = :"_s + name);
    return setters.join(u", "_s);
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
    constexpr qsizetype set = 200;
    QHash<qint64, QList<AttachedFile>> files;
    const QString column = table == u"item_file"_s ? u"item"_s : u"object"_s;
    for (qsizetype first = 0; first < owners.size(); first += set) {
        const QList<qint64> some = owners.mid(first, set);
        QStringList names;
        for (qsizetype i = 0; i < some.size(); ++i)
            names.append(u":o%1"_s.arg(i));
        Query query(t, u"SELECT l.%2, f.sha256, l.name, f.media_type, f.size, f.pages, f.problem FROM %1 l "
                       "JOIN file f ON f.sha256 = l.file WHERE l.%2 IN (%3) ORDER BY l.%2, l.position"_s.arg(
                           table, column, names.join(u", "_s)));
        for (qsizetype i = 0; i < some.size(); ++i)
            query.bind(names[i], some[i]);
        while (query.next())
            files[query.get<qint64>(0)].append({.sha256 = query.get<QString>(1),
                                                .name = query.get<QString>(2),
                                                .mediaType = query.get<QString>(3),
                                                .size = query.get<qint64>(4),
                                                .pages = query.maybe<int>(5),
                                                .problem = query.get<QString>(6)});
    }
    return files;
}

void storeFilesOf(Transaction &t, const QString &table, qint64 owner, const QList<AttachedFile> &files)
{
    const QString column = table == u"item_file"_s ? u"item"_s : u"object"_s;
    Query(t, u"DELETE FROM %1 WHERE %2 = :owner"_s.arg(table, column)).bind(u":owner"_s, owner).run();
    int position = 0;
    for (const AttachedFile &file : files) {
        storeFile(t, file);
        Query(t, u"INSERT INTO %1 (%2, position, file, name) VALUES (:owner, :position, :file, :name)"_s.arg(
                     table, column))
            .bind(u":owner"_s, owner)
            .bind(u":position"_s, ++position)
            .bind(u":file"_s, file.sha256)
            .bind(u":name"_s, file.name)
            .run();
    }
}

} // namespace qorjyn

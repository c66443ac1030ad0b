#include "storage/fund.h"

#include "domain/text.h"
#include "storage/applications.h"
#include "storage/description.h"
#include "storage/engine.h"
#include "storage/labels.h"
#include "storage/likeness.h"

namespace qorjyn {

namespace {

Section sectionRow(const Query &query)
{
    Section section;
    section.id = query.get<SectionId>(0);
    section.version = query.get<qint64>(1);
    section.parent = query.get<SectionId>(2);
    section.code = query.get<QString>(3);
    section.name = {.kk = query.get<QString>(4), .ru = query.get<QString>(5), .en = query.get<QString>(6)};
    section.position = query.get<int>(7);
    section.objects = query.get<qint64>(8);
    return section;
}

const QString sectionColumns = u"id, version, parent, code, name_kk, name_ru, name_en, position, objects"_s;
const QString objectColumns =
    u"o.id, o.label, o.record_number, o.title, o.authors, o.year, o.category, o.state, o.section, "_s;
const QString rowColumns = objectColumns + u"s.date"_s;
const QString rowTables = u" FROM fund_object o LEFT JOIN agenda_item g ON g.id = o.agenda_item "
                          "LEFT JOIN session s ON s.id = g.session "_s;
// Looked up for each row that is answered; joined, all hits would meet all agendas before they are sorted,
// and some hundred objects a whole table.
const QString ofSession =
    u"(SELECT %1 FROM agenda_item g JOIN session s ON s.id = g.session WHERE g.id = o.agenda_item)"_s;
const QString windowColumns = objectColumns + ofSession.arg(u"s.date");

ObjectRow objectRow(const Query &query)
{
    return {.id = query.get<ObjectId>(0),
            .label = query.get<qint64>(1),
            .recordNumber = query.maybe<qint64>(2),
            .title = query.get<QString>(3),
            .authors = query.get<QString>(4),
            .year = query.maybe<int>(5),
            .category = query.get<Category>(6),
            .state = query.get<ObjectState>(7),
            .section = query.get<SectionId>(8),
            .sessionDate = query.get<QDate>(9)};
}

/// The filter as SQL over fund_object o, and the values that it binds.
class Condition
{
public:
    Condition(Transaction &t, const ObjectFilter &filter)
    {
        const Engine engine = t.connection().engine();
        m_match = engine::searchExpression(engine, filter.words);
        m_byLabel = !m_match.isEmpty() && engine == Engine::Sqlite;
        if (m_byLabel)
            m_parts.append(u"fund_search MATCH :match"_s);
        else if (!m_match.isEmpty())
            m_parts.append(engine::searchCondition(engine, u"fund_object"_s, u"o"_s));
        m_nothing = m_match.isEmpty() && !filter.words.trimmed().isEmpty();
        if (filter.section)
            m_parts.append(u"o.section IN (%1)"_s.arg(subtree(t, filter)));
        if (filter.waitingOnly)
            m_parts.append(u"o.record_number IS NULL"_s);
        if (filter.state)
            m_parts.append(u"o.state = '%1'"_s.arg(code(*filter.state)));
    }
    /// Words were typed, but none that can be looked for.
    [[nodiscard]] bool findsNothing() const { return m_nothing; }
    /// FROM, the objects as `o`. SQLite's search index is keyed by the label: hits arrive in order, and a
    /// query stops at its window.
    [[nodiscard]] QString objects() const
    {
        return m_byLabel ? u" FROM fund_search JOIN fund_object o ON o.label = fund_search.rowid "_s
                         : u" FROM fund_object o "_s;
    }
    /// The same where nothing but the label is read: the search index alone knows it.
    [[nodiscard]] QString labels() const
    {
        return m_byLabel && m_parts.size() == 1 ? u" FROM fund_search "_s : objects();
    }
    [[nodiscard]] QString label() const { return m_byLabel ? u"fund_search.rowid"_s : u"o.label"_s; }
    [[nodiscard]] QString where(const QString &also = {}) const
    {
        QStringList parts = m_parts;
        if (!also.isEmpty())
            parts.append(also);
        return parts.isEmpty() ? QString() : u" WHERE "_s + parts.join(u" AND "_s);
    }
    void bind(Query &query) const
    {
        if (!m_match.isEmpty())
            query.bind(u":match"_s, m_match);
    }

private:
    static QString subtree(Transaction &t, const ObjectFilter &filter)
    {
        QList<SectionId> inside{filter.section};
        if (filter.withSubsections)
            for (const Section &section : sections(t)) // parents come before their children
                if (inside.contains(section.parent))
                    inside.append(section.id);
        QStringList ids;
        for (const SectionId id : inside)
            ids.append(QString::number(id.value));
        return ids.join(u", "_s);
    }

    QStringList m_parts;
    QString m_match;
    bool m_byLabel = false;
    bool m_nothing = false;
};

std::optional<Section> oneSection(Query &query)
{
    if (!query.next())
        return std::nullopt;
    return sectionRow(query);
}

/// Counts so many more, or fewer, in each of the sections.
void countInSections(Transaction &t, const QMap<SectionId, int> &more)
{
    QJsonArray rows;
    for (auto by = more.cbegin(); by != more.cend(); ++by)
        if (by.key())
            rows.append(QJsonArray{by.key().value, by.value()});
    if (rows.isEmpty())
        return;
    Query query(t, u"UPDATE section SET objects = objects + CAST(r.value->>1 AS BIGINT) FROM "_s +
                       engine::rowsOf(t.connection().engine()) +
                       u" WHERE section.id = CAST(r.value->>0 AS BIGINT)"_s);
    expectAll(query.bind(u":rows"_s, jsonText(rows)), rows.size(), u"a section is gone"_s);
}

void appendSubtree(const QMultiMap<SectionId, Section> &children, SectionId parent, QList<Section> &ordered)
{
    QList<Section> level = children.values(parent);
    std::ranges::sort(level, {},
                      [](const Section &section) { return std::pair(section.position, section.id); });
    for (const Section &section : level) {
        ordered.append(section);
        appendSubtree(children, section.id, ordered);
    }
}

QString wordsOf(const FundObject &object)
{
    QStringList words = indexTokens(object.description.title + u' ' + object.description.authors + u' ' +
                                    object.description.isbn);
    if (object.recordNumber)
        words += indexTokens(formattedRecord(*object.recordNumber));
    words.removeDuplicates();
    return words.join(u' ');
}

} // namespace

QList<Section> sections(Transaction &t)
{
    QMultiMap<SectionId, Section> children;
    Query query(t, u"SELECT "_s + sectionColumns + u" FROM section"_s);
    while (query.next()) {
        const Section section = sectionRow(query);
        children.insert(section.parent, section);
    }
    QList<Section> ordered;
    appendSubtree(children, {}, ordered);
    return ordered;
}

std::optional<Section> section(Transaction &t, SectionId id)
{
    Query query(t, u"SELECT "_s + sectionColumns + u" FROM section WHERE id = :id"_s);
    return oneSection(query.bind(u":id"_s, id));
}

std::optional<Section> sectionByCode(Transaction &t, const QString &code)
{
    Query query(t, u"SELECT "_s + sectionColumns + u" FROM section WHERE code = :code"_s);
    return oneSection(query.bind(u":code"_s, code));
}

QList<ObjectRow> objectWindow(Transaction &t, const ObjectFilter &filter, qint64 after, int limit)
{
    const Condition condition(t, filter);
    QList<ObjectRow> rows;
    if (condition.findsNothing())
        return rows;
    Query query(t, u"SELECT "_s + windowColumns + condition.objects() +
                       condition.where(condition.label() + u" > :after"_s) + u" ORDER BY "_s +
                       condition.label() + u" LIMIT :limit"_s);
    condition.bind(query);
    query.bind(u":after"_s, after).bind(u":limit"_s, limit);
    while (query.next())
        rows.append(objectRow(query));
    return rows;
}

qint64 objectCount(Transaction &t, const ObjectFilter &filter, qint64 most)
{
    const Condition condition(t, filter);
    if (condition.findsNothing())
        return 0;
    QString sql = u"SELECT COUNT(*) FROM (SELECT 1 AS one"_s + condition.labels() + condition.where();
    if (most > 0)
        sql += u" LIMIT %1"_s.arg(most);
    Query query(t, sql + u") AS found"_s);
    condition.bind(query);
    return query.next() ? query.get<qint64>(0) : 0;
}

QList<qint64> sampledLabels(Transaction &t, const ObjectFilter &filter, int step)
{
    const Condition condition(t, filter);
    QList<qint64> labels;
    if (condition.findsNothing())
        return labels;
    // SQLite steps through labels faster than it numbers them; from a server only the sample should travel.
    if (t.connection().engine() == Engine::Sqlite) {
        Query query(t, u"SELECT "_s + condition.label() + condition.labels() + condition.where() +
                           u" ORDER BY "_s + condition.label());
        condition.bind(query);
        for (qint64 place = 0; query.next(); ++place)
            if (place % step == 0)
                labels.append(query.get<qint64>(0));
        return labels;
    }
    Query query(
        t, u"SELECT label FROM (SELECT o.label AS label, ROW_NUMBER() OVER (ORDER BY o.label) AS place "
           "FROM fund_object o"_s +
               condition.where() + u") AS numbered WHERE (place - 1) % %1 = 0 ORDER BY label"_s.arg(step));
    condition.bind(query);
    while (query.next())
        labels.append(query.get<qint64>(0));
    return labels;
}

namespace {

/// The objects that a condition finds, with their files.
QList<FundObject> objectsWhere(Transaction &t, const QString &condition, const QString &name,
                               const QVariant &value)
{
    QList<FundObject> objects;
    Query query(t, u"SELECT o.id, o.version, o.record_number, o.state, o.section, o.item, o.agenda_item, "
                   "%1, %2, o.import_source, o.included_on, o.published_on, o.label, %3, %4 "
                   "FROM fund_object o WHERE %5 ORDER BY o.id"_s.arg(
                       ofSession.arg(u"s.id"), ofSession.arg(u"s.date"), filesColumn(t, u"object_file"_s),
                       descriptionColumns(u"o"_s), condition));
    query.bind(name, value);
    while (query.next())
        objects.append({.id = query.get<ObjectId>(0),
                        .version = query.get<qint64>(1),
                        .recordNumber = query.maybe<qint64>(2),
                        .description = descriptionAt(query, 14),
                        .state = query.get<ObjectState>(3),
                        .section = query.get<SectionId>(4),
                        .item = query.get<ItemId>(5),
                        .agendaItem = query.get<AgendaItemId>(6),
                        .session = query.get<SessionId>(7),
                        .sessionDate = query.get<QDate>(8),
                        .importSource = query.get<QString>(9),
                        .includedOn = query.maybe<QDate>(10),
                        .publishedOn = query.maybe<QDate>(11),
                        .files = filesAt(query, 13),
                        .label = query.get<qint64>(12)});
    return objects;
}

} // namespace

std::optional<FundObject> fundObject(Transaction &t, ObjectId id)
{
    const QList<FundObject> found = fundObjects(t, {id});
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

QList<FundObject> fundObjects(Transaction &t, const QList<ObjectId> &ids)
{
    QJsonArray rows;
    for (const ObjectId id : ids)
        rows.append(id.value);
    return objectsWhere(t, engine::isOneOf(t.connection().engine(), u"o.id"_s), u":rows"_s, jsonText(rows));
}

QList<FundObject> objectsOfSession(Transaction &t, SessionId session)
{
    return objectsWhere(t, u"o.agenda_item IN (SELECT id FROM agenda_item WHERE session = :session)"_s,
                        u":session"_s, session.value);
}

std::optional<ObjectId> objectByRecord(Transaction &t, qint64 recordNumber)
{
    Query query(t, u"SELECT id FROM fund_object WHERE record_number = :number"_s);
    if (!query.bind(u":number"_s, recordNumber).next())
        return std::nullopt;
    return query.get<ObjectId>(0);
}

std::optional<ObjectId> objectOfItem(Transaction &t, ItemId item)
{
    Query query(t, u"SELECT id FROM fund_object WHERE item = :item"_s);
    if (!query.bind(u":item"_s, item).next())
        return std::nullopt;
    return query.get<ObjectId>(0);
}

QList<TitledObject> objectsOfApplication(Transaction &t, ApplicationId application, int limit)
{
    QList<TitledObject> objects;
    Query query(t, u"SELECT o.id, o.title FROM item i JOIN fund_object o ON o.item = i.id "
                   "WHERE i.application = :application ORDER BY i.position LIMIT :limit"_s);
    query.bind(u":application"_s, application).bind(u":limit"_s, limit);
    while (query.next())
        objects.append({.id = query.get<ObjectId>(0), .title = query.get<QString>(1)});
    return objects;
}

QList<ObjectRow> waitingObjects(Transaction &t)
{
    QList<ObjectRow> rows;
    Query query(t, u"SELECT "_s + rowColumns + rowTables +
                       u"WHERE o.record_number IS NULL ORDER BY s.date, o.label"_s);
    while (query.next())
        rows.append(objectRow(query));
    return rows;
}

QMap<ObjectState, int> waitingCounts(Transaction &t)
{
    QMap<ObjectState, int> counts;
    Query query(t, u"SELECT state, COUNT(*) FROM fund_object WHERE record_number IS NULL GROUP BY state"_s);
    while (query.next())
        counts.insert(query.get<ObjectState>(0), query.get<int>(1));
    return counts;
}

QMap<Category, qint64> countsByCategory(Transaction &t)
{
    QMap<Category, qint64> counts;
    Query query(t, u"SELECT category, COUNT(*) FROM fund_object WHERE record_number IS NOT NULL "
                   "GROUP BY category"_s);
    while (query.next())
        counts.insert(query.get<Category>(0), query.get<qint64>(1));
    return counts;
}

ObjectChain objectChain(Transaction &t, const FundObject &object)
{
    ObjectChain chain;
    Query query(
        t, u"SELECT a.id, a.year, a.number, COALESCE(p.name_kk, ''), a.received, s.id, s.year, s.number, "
           "s.state, g.id, g.position, g.votes_for, g.votes_against, g.votes_abstained, g.decision, "
           "COALESCE(p.name_ru, ''), COALESCE(p.name_en, '') "
           "FROM agenda_item g JOIN session s ON s.id = g.session JOIN item i ON i.id = g.item "
           "JOIN application a ON a.id = i.application LEFT JOIN participant p ON p.id = a.participant "
           "WHERE g.id = :agenda"_s);
    if (!query.bind(u":agenda"_s, object.agendaItem).next())
        return chain;
    const auto number = [&query](int column) {
        return query.isNull(column) ? std::nullopt
                                    : std::optional(RegisterNumber{.year = query.get<int>(column),
                                                                   .number = query.get<int>(column + 1)});
    };
    chain.application = query.get<ApplicationId>(0);
    chain.applicationNumber = number(1);
    chain.participant = {
        .kk = query.get<QString>(3), .ru = query.get<QString>(15), .en = query.get<QString>(16)};
    chain.received = query.get<QDate>(4);
    chain.session = query.get<SessionId>(5);
    chain.sessionNumber = number(6);
    chain.sessionState = query.get<SessionState>(8);
    chain.agendaItem = query.get<AgendaItemId>(9);
    chain.agendaPosition = query.get<int>(10);
    chain.votes = {
        .forIt = query.get<int>(11), .against = query.get<int>(12), .abstained = query.get<int>(13)};
    chain.decision = query.maybe<Decision>(14);
    return chain;
}

ObjectId insertObject(Transaction &t, const FundObject &object)
{
    FundObject inserted = object;
    insertObjects(t, {&inserted});
    return inserted.id;
}

void insertObjects(Transaction &t, const QList<FundObject *> &objects)
{
    if (objects.isEmpty())
        return;
    QStringList keys;
    for (const FundObject *object : objects)
        keys.append(sortKey(object->description.title));
    const QList<qint64> labels = freeLabels(t, keys);
    const auto idOrNull = [](auto id) { return id ? QJsonValue(id.value) : QJsonValue(); };
    QJsonArray rows;
    QHash<QString, FundObject *> byUuid;
    for (qsizetype i = 0; i < objects.size(); ++i) {
        FundObject &object = *objects[i];
        const QString uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
        byUuid.insert(uuid, &object);
        QJsonArray row{i,
                       uuid,
                       labels[i],
                       code(object.state),
                       idOrNull(object.section),
                       idOrNull(object.item),
                       idOrNull(object.agendaItem),
                       object.importSource,
                       keys[i],
                       wordsOf(object)};
        appendDescription(row, object.description);
        rows.append(row);
    }
    {
        Query query(
            t, u"INSERT INTO fund_object (uuid, label, state, section, item, agenda_item, import_source, "
               "sort_key, words, "_s +
                   descriptionColumns() +
                   u") SELECT r.value->>1, CAST(r.value->>2 AS BIGINT), r.value->>3, CAST(r.value->>4 AS "
                   "BIGINT), CAST(r.value->>5 AS BIGINT), CAST(r.value->>6 AS BIGINT), r.value->>7, "
                   "r.value->>8, r.value->>9, "_s +
                   descriptionFields(10).join(u", "_s) + u" FROM "_s +
                   engine::rowsOf(t.connection().engine()) +
                   u" WHERE 1 = 1 ORDER BY CAST(r.value->>0 AS BIGINT) RETURNING uuid, id"_s);
        query.bind(u":rows"_s, jsonText(rows));
        while (query.next())
            byUuid[query.get<QString>(0)]->id = query.get<ObjectId>(1);
    }
    QHash<qint64, QList<AttachedFile>> files;
    for (const FundObject *object : objects)
        files.insert(object->id.value, object->files);
    storeFilesOf(t, u"object_file"_s, files);
    QList<const FundObject *> ofNoItem;
    std::ranges::copy_if(objects, std::back_inserter(ofNoItem),
                         [](const FundObject *object) { return !object->item; });
    storeObjectLikeness(t, ofNoItem);
}

void removeWaitingObjects(Transaction &t, SessionId session)
{
    Query(t, u"DELETE FROM object_file WHERE object IN (SELECT o.id FROM fund_object o "
             "JOIN agenda_item g ON g.id = o.agenda_item WHERE g.session = :session)"_s)
        .bind(u":session"_s, session)
        .run();
    Query(
        t,
        u"DELETE FROM fund_object WHERE agenda_item IN (SELECT id FROM agenda_item WHERE session = :session)"_s)
        .bind(u":session"_s, session)
        .run();
}

void setIncluded(Transaction &t, ObjectId id, qint64 recordNumber, SectionId section, QDate includedOn)
{
    std::optional<FundObject> object = fundObject(t, id);
    if (object)
        object->recordNumber = recordNumber;
    Query query(t,
                u"UPDATE fund_object SET version = version + 1, state = 'in-fund', record_number = :number, "
                "section = :section, included_on = :on, words = :words WHERE id = :id "
                "AND record_number IS NULL"_s);
    query.bind(u":number"_s, recordNumber)
        .bind(u":section"_s, section)
        .bind(u":on"_s, includedOn)
        .bind(u":words"_s, object ? wordsOf(*object) : QString())
        .bind(u":id"_s, id);
    expectOne(query);
    countInSections(t, {{section, 1}});
}

void moveObjects(Transaction &t, const QList<FundObject> &objects, SectionId section)
{
    if (objects.isEmpty())
        return;
    QJsonArray rows;
    QMap<SectionId, int> more;
    for (const FundObject &object : objects) {
        rows.append(QJsonArray{object.id.value, object.version});
        if (object.recordNumber) {
            --more[object.section];
            ++more[section];
        }
    }
    Query query(t, u"UPDATE fund_object SET version = version + 1, section = :section FROM "_s +
                       engine::rowsOf(t.connection().engine()) +
                       u" WHERE fund_object.id = CAST(r.value->>0 AS BIGINT) "
                       "AND fund_object.version = CAST(r.value->>1 AS BIGINT)"_s);
    expectAll(query.bind(u":section"_s, section).bind(u":rows"_s, jsonText(rows)), objects.size(),
              u"an object has another version"_s);
    countInSections(t, more);
}

void setObjectFiles(Transaction &t, ObjectId id, const QList<AttachedFile> &files)
{
    storeFilesOf(t, u"object_file"_s, {{id.value, files}});
    Query query(t, u"UPDATE fund_object SET version = version + 1 WHERE id = :id"_s);
    query.bind(u":id"_s, id);
    expectOne(query);
}

void setObjectCopyright(Transaction &t, ObjectId id, CopyrightState copyright, const QString &rightsHolders)
{
    Query query(t, u"UPDATE fund_object SET version = version + 1, copyright = :copyright, "
                   "rights_holders = :holders WHERE id = :id"_s);
    query.bind(u":copyright"_s, copyright).bind(u":holders"_s, rightsHolders).bind(u":id"_s, id);
    expectOne(query);
}

void setObjectState(Transaction &t, ObjectId id, ObjectState from, ObjectState to)
{
    Query query(
        t, u"UPDATE fund_object SET version = version + 1, state = :to WHERE id = :id AND state = :from"_s);
    query.bind(u":to"_s, to).bind(u":id"_s, id).bind(u":from"_s, from);
    expectOne(query, u"object"_s, id.value);
}

} // namespace qorjyn

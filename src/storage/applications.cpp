#include "storage/applications.h"

#include "domain/text.h"
#include "storage/description.h"
#include "storage/engine.h"
#include "storage/library.h"
#include "storage/likeness.h"
#include "storage/participants.h"
#include "storage/query.h"

namespace qorjyn {

namespace {

const QString columns =
    u"a.id, a.version, a.year, a.number, a.participant, COALESCE(p.name_kk, ''), a.received, "
    "a.dated, a.carrier, a.signatory, a.is_signed, a.sealed, a.stated_pages, a.scan, "
    "a.scan_name, a.remarks, a.state, COALESCE(f.media_type, ''), COALESCE(f.size, 0), f.pages, "
    "COALESCE(f.problem, ''), COALESCE(p.name_ru, ''), COALESCE(p.name_en, '')"_s;

std::optional<RegisterNumber> numberAt(const Query &query, int first)
{
    if (query.isNull(first))
        return std::nullopt;
    return RegisterNumber{.year = query.get<int>(first), .number = query.get<int>(first + 1)};
}

Application row(const Query &query)
{
    Application application;
    application.id = query.get<ApplicationId>(0);
    application.version = query.get<qint64>(1);
    application.number = numberAt(query, 2);
    application.participant = query.get<ParticipantId>(4);
    application.participantName = query.get<QString>(5);
    application.participantNames = {
        .kk = application.participantName, .ru = query.get<QString>(21), .en = query.get<QString>(22)};
    application.received = query.get<QDate>(6);
    application.dated = query.get<QDate>(7);
    application.carrier = query.get<Carrier>(8);
    application.signatory = query.get<QString>(9);
    application.isSigned = query.get<bool>(10);
    application.sealed = query.get<bool>(11);
    application.statedPages = query.maybe<int>(12);
    if (!query.isNull(13))
        application.scan = AttachedFile{.sha256 = query.get<QString>(13),
                                        .name = query.get<QString>(14),
                                        .mediaType = query.get<QString>(17),
                                        .size = query.get<qint64>(18),
                                        .pages = query.maybe<int>(19),
                                        .problem = query.get<QString>(20)};
    application.remarks = query.get<QString>(15);
    application.state = query.get<ApplicationState>(16);
    return application;
}

Item itemAt(const Query &query)
{
    Item item;
    item.id = query.get<ItemId>(0);
    item.version = query.get<qint64>(1);
    item.application = query.get<ApplicationId>(2);
    item.position = query.get<int>(3);
    item.state = query.get<ItemState>(4);
    item.files = filesAt(query, 5);
    item.description = descriptionAt(query, 6);
    return item;
}

QString itemColumns(Transaction &t)
{
    return u"i.id, i.version, i.application, i.position, i.state, "_s + filesColumn(t, u"item_file"_s) +
           u", "_s + descriptionColumns(u"i"_s);
}
constexpr int itemWidth = 6 + descriptionWidth;

/// What the search finds an application by.
QString wordsOf(const Application &application)
{
    QStringList words;
    if (application.number)
        words += indexTokens(formatted(*application.number));
    const Name &from = application.participantNames;
    words += indexTokens(from.kk + u' ' + from.ru);
    for (const Item &item : application.items)
        words += indexTokens(item.description.title + u' ' + item.description.authors);
    words.removeDuplicates();
    return words.join(u' ');
}

void bindAll(Query &query, const Application &application)
{
    query.bind(u":participant"_s, application.participant)
        .bind(u":received"_s, application.received)
        .bind(u":dated"_s, application.dated)
        .bind(u":carrier"_s, application.carrier)
        .bind(u":signatory"_s, application.signatory)
        .bind(u":signed"_s, application.isSigned)
        .bind(u":sealed"_s, application.sealed)
        .bind(u":pages"_s, application.statedPages)
        .bind(u":scan"_s, application.scan ? std::optional(application.scan->sha256) : std::nullopt)
        .bind(u":scan_name"_s, application.scan ? application.scan->name : QString())
        .bind(u":remarks"_s, application.remarks);
}

template <class I>
QJsonArray rowsOf(const QList<I> &ids)
{
    QJsonArray rows;
    for (const I id : ids)
        rows.append(id.value);
    return rows;
}

/// In the order of the form.
QList<Item> itemsOf(Transaction &t, const QList<ApplicationId> &applications)
{
    QList<Item> items;
    Query query(t, u"SELECT "_s + itemColumns(t) + u" FROM item i WHERE "_s +
                       engine::isOneOf(t.connection().engine(), u"i.application"_s) +
                       u" ORDER BY i.application, i.position"_s);
    query.bind(u":rows"_s, jsonText(rowsOf(applications)));
    while (query.next())
        items.append(itemAt(query));
    return items;
}

/// New items in one statement; they get their ids.
void insertItems(Transaction &t, const QList<Item *> &items)
{
    if (items.isEmpty())
        return;
    QJsonArray rows;
    QHash<QString, Item *> byUuid;
    for (Item *item : items) {
        const QString uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
        byUuid.insert(uuid, item);
        QJsonArray row{uuid, item->application.value, item->position, code(item->state)};
        appendDescription(row, item->description);
        rows.append(row);
    }
    Query query(t, u"INSERT INTO item (uuid, application, position, state, "_s + descriptionColumns() +
                       u") SELECT r.value->>0, CAST(r.value->>1 AS BIGINT), CAST(r.value->>2 AS INTEGER), "
                       "r.value->>3, "_s +
                       descriptionFields(4).join(u", "_s) + u" FROM "_s +
                       engine::rowsOf(t.connection().engine()) +
                       u" WHERE 1 = 1 ORDER BY 3 RETURNING uuid, id"_s);
    query.bind(u":rows"_s, jsonText(rows));
    while (query.next())
        byUuid[query.get<QString>(0)]->id = query.get<ItemId>(1);
}

/// What is typed in them over what is stored, in one statement.
void updateItems(Transaction &t, ApplicationId application, const QList<Item *> &items)
{
    if (items.isEmpty())
        return;
    QJsonArray rows;
    for (const Item *item : items) {
        QJsonArray row{item->id.value, item->position};
        appendDescription(row, item->description);
        rows.append(row);
    }
    Query query(t, u"UPDATE item SET version = version + 1, position = CAST(r.value->>1 AS INTEGER), "_s +
                       descriptionSetters(2) + u" FROM "_s + engine::rowsOf(t.connection().engine()) +
                       u" WHERE item.id = CAST(r.value->>0 AS BIGINT) AND item.application = :application"_s);
    query.bind(u":rows"_s, jsonText(rows)).bind(u":application"_s, application);
    expectAll(query, items.size(), u"an item is gone"_s);
}

/// Brings the `stored` items to those of the application: known ids are updated where something changed,
/// others inserted, missing ones gone. However many there are, it takes the same few statements.
void storeItems(Transaction &t, Application &application, const QList<Item> &stored)
{
    QHash<ItemId, Item> before;
    for (const Item &item : stored)
        before.insert(item.id, item);
    QList<Item *> fresh;
    QList<Item *> changed;
    int position = 0;
    for (Item &item : application.items) {
        item.application = application.id;
        item.position = ++position;
        const auto known = before.constFind(item.id);
        if (known == before.constEnd())
            fresh.append(&item);
        else if (known->description != item.description || known->position != item.position)
            changed.append(&item);
    }
    insertItems(t, fresh);
    updateItems(t, application.id, changed);
    QList<const Item *> described;
    for (const Item *item : fresh + changed)
        described.append(item);
    storeItemLikeness(t, described);
    QHash<qint64, QList<AttachedFile>> files;
    for (const Item &item : application.items) {
        const Item known = before.take(item.id);
        if (known.files != item.files)
            files.insert(item.id.value, item.files);
    }
    QJsonArray gone;
    for (auto it = before.constBegin(); it != before.constEnd(); ++it) {
        files.insert(it.key().value, {});
        gone.append(it.key().value);
    }
    storeFilesOf(t, u"item_file"_s, files);
    if (!gone.isEmpty())
        Query(t, u"DELETE FROM item WHERE "_s + engine::isOneOf(t.connection().engine(), u"id"_s))
            .bind(u":rows"_s, jsonText(gone))
            .run();
}

void storeWords(Transaction &t, const Application &application)
{
    Query(t, u"UPDATE application SET words = :words WHERE id = :id"_s)
        .bind(u":words"_s, wordsOf(application))
        .bind(u":id"_s, application.id)
        .run();
}

/// What a filter asks, and its values.
struct FilterSql
{
    QString condition; ///< begins with AND, where there is one
    QString match;
    std::optional<ApplicationState> state;

    FilterSql(Transaction &t, const ApplicationFilter &filter)
        : match(engine::searchExpression(t.connection().engine(), filter.words)), state(filter.state)
    {
        if (!match.isEmpty())
            condition +=
                u" AND "_s + engine::searchCondition(t.connection().engine(), u"application"_s, u"a"_s);
        if (state)
            condition += u" AND a.state = :state"_s;
        for (const ApplicationState other : filter.without)
            condition += u" AND a.state <> '%1'"_s.arg(code(other));
    }
    void bind(Query &query) const
    {
        if (!match.isEmpty())
            query.bind(u":match"_s, match);
        if (state)
            query.bind(u":state"_s, *state);
    }
};

} // namespace

QList<ApplicationRow> applicationList(Transaction &t, const ApplicationFilter &filter)
{
    QString sql =
        u"SELECT a.id, a.year, a.number, COALESCE(p.name_kk, ''), COALESCE(p.name_ru, ''), "
        "COALESCE(p.name_en, ''), a.state, a.received, "
        "(SELECT COUNT(*) FROM item i WHERE i.application = a.id), "
        "(SELECT COUNT(*) FROM item i JOIN item_file f ON f.item = i.id WHERE i.application = a.id), "
        "COALESCE((SELECT i.title FROM item i WHERE i.application = a.id ORDER BY i.position LIMIT 1), ''), "
        "CASE WHEN a.number IS NULL THEN (SELECT c.at FROM history h JOIN act c ON c.uuid = h.act "
        "WHERE h.topic = 'application' AND h.thing = a.id ORDER BY h.id DESC LIMIT 1) END "
        "FROM application a LEFT JOIN participant p ON p.id = a.participant WHERE 1 = 1"_s;
    const FilterSql where(t, filter);
    sql += where.condition;
    sql += filter.oldestFirst ? u" ORDER BY a.id"_s : u" ORDER BY a.id DESC"_s;
    Query query(t, sql + u" LIMIT :limit"_s);
    where.bind(query);
    query.bind(u":limit"_s, filter.limit);
    QList<ApplicationRow> rows;
    while (query.next()) {
        const auto changed = query.maybe<qint64>(11);
        rows.append({.id = query.get<ApplicationId>(0),
                     .number = numberAt(query, 1),
                     .participant = {.kk = query.get<QString>(3),
                                     .ru = query.get<QString>(4),
                                     .en = query.get<QString>(5)},
                     .state = query.get<ApplicationState>(6),
                     .received = query.get<QDate>(7),
                     .items = query.get<int>(8),
                     .files = query.get<int>(9),
                     .firstTitle = query.get<QString>(10),
                     .changed = changed ? t.inLibraryTime(*changed) : QDateTime()});
    }
    return rows;
}

qint64 applicationCount(Transaction &t, const ApplicationFilter &filter)
{
    const FilterSql where(t, filter);
    Query query(t, u"SELECT COUNT(*) FROM application a WHERE 1 = 1"_s + where.condition);
    where.bind(query);
    return query.next() ? query.get<qint64>(0) : 0;
}

bool isStored(Transaction &t, ApplicationId id)
{
    Query query(t, u"SELECT 1 FROM application WHERE id = :id"_s);
    return query.bind(u":id"_s, id).next();
}

std::optional<Application> application(Transaction &t, ApplicationId id)
{
    const QList<Application> found = applications(t, {id});
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

QList<Application> applications(Transaction &t, const QList<ApplicationId> &ids)
{
    QHash<qint64, Application> found;
    {
        Query query(t, u"SELECT "_s + columns +
                           u" FROM application a LEFT JOIN participant p ON p.id = a.participant "
                           "LEFT JOIN file f ON f.sha256 = a.scan WHERE "_s +
                           engine::isOneOf(t.connection().engine(), u"a.id"_s));
        query.bind(u":rows"_s, jsonText(rowsOf(ids)));
        while (query.next()) {
            const Application application = row(query);
            found.insert(application.id.value, application);
        }
    }
    if (found.isEmpty())
        return {};
    for (const Item &item : itemsOf(t, ids))
        found[item.application.value].items.append(item);
    QList<Application> all;
    for (const ApplicationId id : ids)
        if (const auto one = found.constFind(id.value); one != found.constEnd())
            all.append(*one);
    return all;
}

std::optional<ApplicationId> applicationByNumber(Transaction &t, RegisterNumber number)
{
    Query query(t, u"SELECT id FROM application WHERE year = :year AND number = :number"_s);
    if (!query.bind(u":year"_s, number.year).bind(u":number"_s, number.number).next())
        return std::nullopt;
    return query.get<ApplicationId>(0);
}

std::optional<ApplicationReturn> lastReturn(Transaction &t, ApplicationId id)
{
    const QString returned = code(ApplicationState::Returned);
    for (const HistoryEntry &entry : history(t, Topic::Application, id.value))
        if (entry.after[u"state"_s].toString() == returned)
            return ApplicationReturn{.day = entry.at.date(), .reason = entry.reason};
    return std::nullopt;
}

Application insertApplication(Transaction &t, const Application &draft)
{
    Application application = draft;
    if (application.scan)
        storeFiles(t, {*application.scan});
    {
        Query query(
            t, u"INSERT INTO application (uuid, participant, received, dated, carrier, signatory, is_signed, "
               "sealed, stated_pages, scan, scan_name, remarks, state) VALUES (:uuid, :participant, "
               ":received, :dated, :carrier, :signatory, :signed, :sealed, :pages, :scan, :scan_name, "
               ":remarks, 'draft') RETURNING id"_s);
        query.bind(u":uuid"_s, QUuid::createUuid());
        bindAll(query, application);
        application.id = insertedId<ApplicationId>(query);
    }
    application.version = 1;
    application.state = ApplicationState::Draft;
    for (Item &item : application.items)
        item.id = {};
    storeItems(t, application, {});
    storeWords(t, application);
    return application;
}

Application updateApplication(Transaction &t, const Application &changed, const QList<Item> &stored)
{
    Application application = changed;
    if (application.scan)
        storeFiles(t, {*application.scan});
    {
        Query query(t, u"UPDATE application SET version = version + 1, participant = :participant, "
                       "received = :received, dated = :dated, carrier = :carrier, signatory = :signatory, "
                       "is_signed = :signed, sealed = :sealed, stated_pages = :pages, scan = :scan, "
                       "scan_name = :scan_name, remarks = :remarks WHERE id = :id AND version = :version"_s);
        bindAll(query, application);
        query.bind(u":id"_s, application.id).bind(u":version"_s, application.version);
        expectOne(query, u"application"_s, application.id.value);
    }
    ++application.version;
    storeItems(t, application, stored);
    storeWords(t, application);
    return application;
}

void deleteDraft(Transaction &t, ApplicationId id, qint64 version)
{
    for (const QString &sql :
         {u"DELETE FROM item_file WHERE item IN (SELECT id FROM item WHERE application = :id)"_s,
          u"DELETE FROM item WHERE application = :id"_s})
        Query(t, sql).bind(u":id"_s, id).run();
    Query query(t, u"DELETE FROM application WHERE id = :id AND version = :version AND number IS NULL"_s);
    query.bind(u":id"_s, id).bind(u":version"_s, version);
    expectOne(query, u"application"_s, id.value);
}

void setRegistered(Transaction &t, const Application &application)
{
    const RegisterNumber number = application.number.value_or(RegisterNumber{});
    Query query(t, u"UPDATE application SET version = version + 1, state = 'registered', year = :year, "
                   "number = :number WHERE id = :id AND number IS NULL AND state = 'draft'"_s);
    query.bind(u":year"_s, number.year).bind(u":number"_s, number.number).bind(u":id"_s, application.id);
    expectOne(query, u"application"_s, application.id.value);
    storeWords(t, application);
}

namespace {

template <class I, class State>
void setStates(Transaction &t, const QString &table, const QList<StateChange<I, State>> &changes)
{
    if (changes.isEmpty())
        return;
    QJsonArray rows;
    for (const auto &[id, from, to] : changes)
        rows.append(QJsonArray{id.value, code(from), code(to)});
    Query query(t, u"UPDATE %1 SET version = version + 1, state = r.value->>2 FROM %2 "
                   "WHERE %1.id = CAST(r.value->>0 AS BIGINT) AND %1.state = r.value->>1"_s.arg(
                       table, engine::rowsOf(t.connection().engine())));
    expectAll(query.bind(u":rows"_s, jsonText(rows)), changes.size(), table + u" is in another state"_s);
}

} // namespace

void setApplicationStates(Transaction &t, const QList<StateChange<ApplicationId, ApplicationState>> &changes)
{
    setStates(t, u"application"_s, changes);
}

void setItemStates(Transaction &t, const QList<StateChange<ItemId, ItemState>> &changes)
{
    setStates(t, u"item"_s, changes);
}

QList<ItemStanding> itemStandings(Transaction &t, const QList<ApplicationId> &applications)
{
    Query query(t,
                u"SELECT a.id, a.state, i.state, EXISTS (SELECT 1 FROM agenda_item g JOIN session s "
                "ON s.id = g.session WHERE g.item = i.id AND s.state = 'signed' AND g.decision <> 'defer') "
                "FROM application a JOIN item i ON i.application = a.id WHERE "_s +
                    engine::isOneOf(t.connection().engine(), u"a.id"_s) + u" ORDER BY a.id, i.position"_s);
    query.bind(u":rows"_s, jsonText(rowsOf(applications)));
    QList<ItemStanding> standings;
    while (query.next())
        standings.append({.application = query.get<ApplicationId>(0),
                          .applicationState = query.get<ApplicationState>(1),
                          .state = query.get<ItemState>(2),
                          .isSigned = query.get<bool>(3)});
    return standings;
}

void storeFiles(Transaction &t, const QList<AttachedFile> &files)
{
    // Problems of a computer or of a moment, not of the file: the next reading may say more.
    static const auto ofTheReading = u"'too-slow', 'worker-died', 'no-worker', 'bad-worker', 'missing', "
                                     "'unreadable', 'not-a-file', 'changed'"_s;
    if (files.isEmpty())
        return;
    QJsonArray rows;
    QSet<QString> told;
    for (const AttachedFile &file : files) {
        if (told.contains(file.sha256))
            continue;
        told.insert(file.sha256);
        rows.append(QJsonArray{file.sha256, file.mediaType, file.size,
                               file.pages ? QJsonValue(*file.pages) : QJsonValue(QJsonValue::Null),
                               file.problem});
    }
    Query(t, u"INSERT INTO file (sha256, media_type, size, pages, problem, created) "
             "SELECT r.value->>0, r.value->>1, CAST(r.value->>2 AS BIGINT), CAST(r.value->>3 AS INTEGER), "
             "r.value->>4, :created FROM %1 WHERE 1 = 1 "
             "ON CONFLICT (sha256) DO UPDATE SET pages = excluded.pages, problem = excluded.problem "
             "WHERE excluded.problem NOT IN (%2) AND (file.problem IN (%2) OR "
             "(file.problem = '' AND excluded.problem <> ''))"_s.arg(engine::rowsOf(t.connection().engine()),
                                                                     ofTheReading))
        .bind(u":rows"_s, jsonText(rows))
        .bind(u":created"_s, t.now().toMSecsSinceEpoch())
        .run();
}

void settleFiles(Transaction &t, const QList<AttachedFile *> &files)
{
    if (files.isEmpty())
        return;
    QList<AttachedFile> said;
    QJsonArray hashes;
    for (const AttachedFile *file : files) {
        said.append(*file);
        hashes.append(QJsonArray{file->sha256});
    }
    storeFiles(t, said);
    QHash<QString, AttachedFile> stored;
    Query query(t, u"SELECT f.sha256, f.media_type, f.size, f.pages, f.problem FROM %1 "
                   "JOIN file f ON f.sha256 = r.value->>0"_s.arg(engine::rowsOf(t.connection().engine())));
    query.bind(u":rows"_s, jsonText(hashes));
    while (query.next())
        stored.insert(query.get<QString>(0), {.mediaType = query.get<QString>(1),
                                              .size = query.get<qint64>(2),
                                              .pages = query.maybe<int>(3),
                                              .problem = query.get<QString>(4)});
    for (AttachedFile *file : files) {
        const AttachedFile &fact = stored[file->sha256];
        file->mediaType = fact.mediaType;
        file->size = fact.size;
        file->pages = fact.pages;
        file->problem = fact.problem;
    }
}

QList<QueuedItem> queuedItems(Transaction &t)
{
    QList<QueuedItem> queue;
    {
        Query query(
            t, u"SELECT "_s + itemColumns(t) +
                   u", a.year, a.number, p.name_kk, a.received FROM item i "
                   "JOIN application a ON a.id = i.application JOIN participant p ON p.id = a.participant "
                   "WHERE (i.state = 'deferred' AND a.state NOT IN ('returned', 'withdrawn')) "
                   "OR (i.state = 'proposed' AND a.state IN ('registered', 'before-commission')) "
                   "ORDER BY CASE WHEN i.state = 'deferred' THEN 0 ELSE 1 END, a.received, a.year, "
                   "a.number, i.position"_s);
        while (query.next()) {
            constexpr int after = itemWidth;
            queue.append({.item = itemAt(query),
                          .application = query.get<ApplicationId>(2),
                          .number = numberAt(query, after).value_or(RegisterNumber{}),
                          .participantName = query.get<QString>(after + 2),
                          .received = query.get<QDate>(after + 3)});
        }
    }
    return queue;
}

QHash<ItemId, TitledItem> titledItems(Transaction &t, const QList<ItemId> &items)
{
    QHash<ItemId, TitledItem> found;
    if (items.isEmpty())
        return found;
    Query query(t, u"SELECT id, title, application FROM item WHERE "_s +
                       engine::isOneOf(t.connection().engine(), u"id"_s));
    query.bind(u":rows"_s, jsonText(rowsOf(items)));
    while (query.next())
        found.insert(query.get<ItemId>(0), {query.get<QString>(1), query.get<ApplicationId>(2)});
    return found;
}

std::optional<Item> item(Transaction &t, ItemId id)
{
    Query query(t, u"SELECT "_s + itemColumns(t) + u" FROM item i WHERE i.id = :id"_s);
    return query.bind(u":id"_s, id).next() ? std::optional(itemAt(query)) : std::nullopt;
}

} // namespace qorjyn

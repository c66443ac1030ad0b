#include "storage/sessions.h"

#include "storage/applications.h"
#include "storage/description.h"
#include "storage/engine.h"
#include "storage/library.h"

#include <QJsonDocument>
#include <algorithm>

namespace qorjyn {

namespace {

const QString sessionColumns = u"s.id, s.version, s.year, s.number, s.date, s.place, s.remote, s.state, "
                               "s.composition, s.signed_on"_s;
constexpr int sessionWidth = 10;
constexpr int compositionWidth = 8;

/// Of composition `c`, its members as one text.
QString compositionColumns(Engine engine)
{
    return u"c.id, c.version, c.order_number, c.order_date, c.valid_from, c.valid_to, c.secretary, (SELECT "_s +
           engine::listOf(engine, u"m.position, m.id, m.name, m.post, m.function, m.from_date, m.left_on"_s) +
           u" FROM member m WHERE m.composition = c.id)"_s;
}

/// In the order of their positions.
QList<Member> membersOf(const QString &json)
{
    QMap<int, Member> byPosition;
    for (const QJsonValue row : QJsonDocument::fromJson(json.toUtf8()).array()) {
        Member member{.id = {row[1].toInteger()},
                      .name = row[2].toString(),
                      .post = row[3].toString(),
                      .function =
                          fromCode<MemberFunction>(row[4].toString()).value_or(MemberFunction::Member),
                      .from = QDate::fromString(row[5].toString(), Qt::ISODate),
                      .leftOn = std::nullopt};
        if (row[6].isString())
            member.leftOn = QDate::fromString(row[6].toString(), Qt::ISODate);
        byPosition.insert(row[0].toInt(), member);
    }
    return byPosition.values();
}

Composition compositionRow(const Query &query, int first)
{
    Composition composition;
    composition.id = query.get<CompositionId>(first);
    composition.version = query.get<qint64>(first + 1);
    composition.orderNumber = query.get<QString>(first + 2);
    composition.orderDate = query.get<QDate>(first + 3);
    composition.validFrom = query.get<QDate>(first + 4);
    composition.validTo = query.maybe<QDate>(first + 5);
    composition.secretary = query.get<QString>(first + 6);
    composition.members = membersOf(query.get<QString>(first + 7));
    return composition;
}

/// A question for compositions.
QString compositionWhere(Transaction &t, const QString &rest)
{
    return u"SELECT "_s + compositionColumns(t.connection().engine()) + u" FROM composition c WHERE "_s +
           rest;
}

std::optional<Composition> oneComposition(Query &query)
{
    return query.next() ? std::optional(compositionRow(query, 0)) : std::nullopt;
}

QString agendaColumns(Transaction &t)
{
    return u"g.id, g.version, g.position, g.historical, g.artistic, g.scientific, g.cultural, g.decision, "
           "g.votes_for, g.votes_against, g.votes_abstained, g.presiding_for, g.reason, g.present, "
           "COALESCE(p.name_kk, ''), a.year, a.number, i.id, i.version, i.application, i.position, i.state, "_s +
           descriptionColumns(u"i"_s) + u", COALESCE(p.name_ru, ''), COALESCE(p.name_en, ''), "_s +
           filesColumn(t, u"item_file"_s);
}

constexpr int agendaNames = 22 + descriptionWidth; // the names in other languages than Kazakh
constexpr int agendaWidth = agendaNames + 3;

const QString agendaTables = u" FROM agenda_item g JOIN item i ON i.id = g.item "
                             "JOIN application a ON a.id = i.application "
                             "LEFT JOIN participant p ON p.id = a.participant "_s;

std::optional<RegisterNumber> numberAt(const Query &query, int column)
{
    if (query.isNull(column))
        return std::nullopt;
    return RegisterNumber{.year = query.get<int>(column), .number = query.get<int>(column + 1)};
}

AgendaItem agendaRow(const Query &query)
{
    AgendaItem entry;
    entry.id = query.get<AgendaItemId>(0);
    entry.version = query.get<qint64>(1);
    entry.position = query.get<int>(2);
    int column = 3;
    for (const auto &criterion : codesOf<Criterion>) {
        if (!query.isNull(column))
            entry.assessments.insert(criterion.first, query.get<Level>(column));
        ++column;
    }
    entry.decision = query.maybe<Decision>(7);
    entry.votes = {.forIt = query.get<int>(8), .against = query.get<int>(9), .abstained = query.get<int>(10)};
    entry.presidingFor = query.maybe<bool>(11);
    entry.reason = query.get<QString>(12);
    entry.present = query.get<int>(13);
    entry.participantName = query.get<QString>(14);
    entry.application = numberAt(query, 15);
    entry.item.id = query.get<ItemId>(17);
    entry.item.version = query.get<qint64>(18);
    entry.item.application = query.get<ApplicationId>(19);
    entry.item.position = query.get<int>(20);
    entry.item.state = query.get<ItemState>(21);
    entry.item.description = descriptionAt(query, 22);
    entry.item.files = filesAt(query, agendaNames + 2);
    entry.participantNames = {.kk = entry.participantName,
                              .ru = query.get<QString>(agendaNames),
                              .en = query.get<QString>(agendaNames + 1)};
    return entry;
}

QList<AgendaItem> agendaRows(Query &query)
{
    QList<AgendaItem> rows;
    while (query.next())
        rows.append(agendaRow(query));
    return rows;
}

Session sessionRow(const Query &query, int first)
{
    Session session;
    session.id = query.get<SessionId>(first);
    session.version = query.get<qint64>(first + 1);
    session.number = numberAt(query, first + 2);
    session.date = query.get<QDate>(first + 4);
    session.place = query.get<QString>(first + 5);
    session.remote = query.get<bool>(first + 6);
    session.state = query.get<SessionState>(first + 7);
    session.signedOn = query.maybe<QDate>(first + 9);
    return session;
}

QString attendanceOf(Engine engine)
{
    return u"(SELECT "_s + engine::listOf(engine, u"h.member, h.here"_s) +
           u" FROM attendance h WHERE h.session = s.id)"_s;
}

/// Who was there at any time, and who is there now, by their ids.
void takeAttendance(Session &session, const QString &json)
{
    for (const QJsonValue row : QJsonDocument::fromJson(json.toUtf8()).array()) {
        session.attended.append(MemberId{row[0].toInteger()});
        if (row[1].toInt() != 0)
            session.present.append(session.attended.last());
    }
    for (QList<MemberId> *members : {&session.attended, &session.present})
        std::ranges::sort(*members, {}, &MemberId::value);
}

void run(Transaction &t, const QString &sql, SessionId id)
{
    Query query(t, sql);
    query.bind(u":id"_s, id);
    expectOne(query);
}

} // namespace

QList<Composition> compositions(Transaction &t)
{
    QList<Composition> all;
    Query query(t, compositionWhere(t, u"c.in_force = 1 ORDER BY c.valid_from DESC, c.id DESC"_s));
    while (query.next())
        all.append(compositionRow(query, 0));
    return all;
}

std::optional<Composition> compositionOn(Transaction &t, QDate day)
{
    Query query(t, compositionWhere(t, u"c.in_force = 1 AND c.valid_from <= :day "
                                       "AND (c.valid_to IS NULL OR c.valid_to >= :day2) "
                                       "ORDER BY c.valid_from DESC, c.id DESC LIMIT 1"_s));
    return oneComposition(query.bind(u":day"_s, day).bind(u":day2"_s, day));
}

std::optional<Composition> compositionOfMember(Transaction &t, MemberId member)
{
    Query query(t, compositionWhere(t, u"c.id = (SELECT composition FROM member WHERE id = :member)"_s));
    return oneComposition(query.bind(u":member"_s, member));
}

CompositionId insertComposition(Transaction &t, const Composition &composition)
{
    Query(t, u"UPDATE composition SET version = version + 1, valid_to = :last WHERE in_force = 1 "
             "AND valid_from < :from AND (valid_to IS NULL OR valid_to >= :from2)"_s)
        .bind(u":last"_s, composition.validFrom.addDays(-1))
        .bind(u":from"_s, composition.validFrom)
        .bind(u":from2"_s, composition.validFrom)
        .run();
    CompositionId id;
    {
        Query query(
            t, u"INSERT INTO composition (uuid, order_number, order_date, valid_from, valid_to, secretary) "
               "VALUES (:uuid, :number, :date, :from, :to, :secretary) RETURNING id"_s);
        query.bind(u":uuid"_s, QUuid::createUuid())
            .bind(u":number"_s, composition.orderNumber)
            .bind(u":date"_s, composition.orderDate)
            .bind(u":from"_s, composition.validFrom)
            .bind(u":to"_s, composition.validTo)
            .bind(u":secretary"_s, composition.secretary);
        id = insertedId<CompositionId>(query);
    }
    QJsonArray rows;
    for (const Member &member : composition.members) {
        const QDate from = member.from.isValid() ? member.from : composition.validFrom;
        rows.append(QJsonArray{QUuid::createUuid().toString(QUuid::WithoutBraces), rows.size() + 1,
                               member.name.simplified(), member.post, code(member.function),
                               from.toString(Qt::ISODate)});
    }
    Query(t, u"INSERT INTO member (uuid, composition, position, name, post, function, from_date) "
             "SELECT r.value->>0, :composition, CAST(r.value->>1 AS INTEGER), r.value->>2, r.value->>3, "
             "r.value->>4, r.value->>5 FROM "_s +
                 engine::rowsOf(t.connection().engine()) + u" WHERE 1 = 1 ORDER BY 3"_s)
        .bind(u":composition"_s, id)
        .bind(u":rows"_s, jsonText(rows))
        .run();
    Query(t, u"UPDATE composition SET in_force = 1 WHERE id = :id"_s).bind(u":id"_s, id).run();
    return id;
}

void setMemberLeft(Transaction &t, MemberId member, QDate leftOn)
{
    Query query(t, u"UPDATE member SET left_on = :left WHERE id = :id"_s);
    query.bind(u":left"_s, leftOn).bind(u":id"_s, member);
    expectOne(query);
}

std::optional<QDate> lastAttended(Transaction &t, MemberId member)
{
    Query query(t, u"SELECT MAX(s.date) FROM attendance a JOIN session s ON s.id = a.session "
                   "WHERE a.member = :member AND s.state <> 'planned'"_s);
    return query.bind(u":member"_s, member).next() ? query.maybe<QDate>(0) : std::nullopt;
}

QList<SessionRow> sessionList(Transaction &t)
{
    QList<SessionRow> rows;
    Query query(t, u"SELECT s.id, s.year, s.number, s.date, s.state, COUNT(g.id), COUNT(g.decision), "
                   "SUM(CASE WHEN g.decision = 'include' THEN 1 ELSE 0 END) FROM session s "
                   "LEFT JOIN agenda_item g ON g.session = s.id "
                   "GROUP BY s.id, s.year, s.number, s.date, s.state ORDER BY s.date DESC, s.id DESC"_s);
    while (query.next())
        rows.append({.id = query.get<SessionId>(0),
                     .number = numberAt(query, 1),
                     .date = query.get<QDate>(3),
                     .state = query.get<SessionState>(4),
                     .items = query.get<int>(5),
                     .decided = query.get<int>(6),
                     .included = query.get<int>(7)});
    return rows;
}

QList<SessionRow> findSessions(Transaction &t, const QString &typed, int limit)
{
    const QString wanted = typed.trimmed();
    if (wanted.size() > 20) // longer than any number or day
        return {};
    Query query(t, u"SELECT s.id, s.year, s.number, s.date, s.state FROM session s WHERE "
                   "'№ ' || CAST(s.number AS TEXT) || '/' || CAST(s.year AS TEXT) LIKE :number ESCAPE '!' OR "
                   "substr(s.date, 9, 2) || '.' || substr(s.date, 6, 2) || '.' || substr(s.date, 1, 4) "
                   "LIKE :day ESCAPE '!' ORDER BY s.date DESC, s.id DESC LIMIT :limit"_s);
    const QString part = u'%' + likePart(wanted) + u'%';
    query.bind(u":number"_s, part).bind(u":day"_s, part).bind(u":limit"_s, limit);
    QList<SessionRow> found;
    while (query.next())
        found.append({.id = query.get<SessionId>(0),
                      .number = numberAt(query, 1),
                      .date = query.get<QDate>(3),
                      .state = query.get<SessionState>(4)});
    return found;
}

std::optional<Session> sessionHead(Transaction &t, SessionId id)
{
    const Engine engine = t.connection().engine();
    constexpr int scan = sessionWidth + compositionWidth + 1; // where its columns begin
    Query query(t, u"SELECT "_s + sessionColumns + u", "_s + compositionColumns(engine) + u", "_s +
                       attendanceOf(engine) +
                       u", f.sha256, x.name, f.media_type, f.size, f.pages, f.problem FROM session s "
                       "LEFT JOIN composition c ON c.id = s.composition "
                       "LEFT JOIN session_scan x ON x.session = s.id LEFT JOIN file f ON f.sha256 = x.file "
                       "WHERE s.id = :id"_s);
    if (!query.bind(u":id"_s, id).next())
        return std::nullopt;
    Session session = sessionRow(query, 0);
    session.composition = query.isNull(sessionWidth) ? compositionOn(t, session.date)
                                                     : std::optional(compositionRow(query, sessionWidth));
    takeAttendance(session, query.get<QString>(scan - 1));
    if (!query.isNull(scan))
        session.signedScan = AttachedFile{.sha256 = query.get<QString>(scan),
                                          .name = query.get<QString>(scan + 1),
                                          .mediaType = query.get<QString>(scan + 2),
                                          .size = query.get<qint64>(scan + 3),
                                          .pages = query.maybe<int>(scan + 4),
                                          .problem = query.get<QString>(scan + 5)};
    return session;
}

std::optional<Session> session(Transaction &t, SessionId id)
{
    std::optional<Session> session = sessionHead(t, id);
    if (!session)
        return std::nullopt;
    Query query(t, u"SELECT "_s + agendaColumns(t) + agendaTables +
                       u"WHERE g.session = :id ORDER BY g.position, g.id"_s);
    session->agenda = agendaRows(query.bind(u":id"_s, id));
    return session;
}

QList<AgendaItem> agendaItems(Transaction &t, const QList<qint64> &ids)
{
    QJsonArray rows;
    for (const qint64 id : ids)
        rows.append(id);
    Query query(t, u"SELECT "_s + agendaColumns(t) + agendaTables + u"WHERE "_s +
                       engine::isOneOf(t.connection().engine(), u"g.id"_s));
    return agendaRows(query.bind(u":rows"_s, jsonText(rows)));
}

std::optional<SessionId> sessionByNumber(Transaction &t, RegisterNumber number)
{
    Query query(t, u"SELECT id FROM session WHERE year = :year AND number = :number"_s);
    if (!query.bind(u":year"_s, number.year).bind(u":number"_s, number.number).next())
        return std::nullopt;
    return query.get<SessionId>(0);
}

std::optional<AgendaEntry> agendaEntry(Transaction &t, AgendaItemId id)
{
    const Engine engine = t.connection().engine();
    constexpr int session = agendaWidth, composition = session + sessionWidth,
                  attendance = composition + compositionWidth;
    Query query(t, u"SELECT "_s + agendaColumns(t) + u", "_s + sessionColumns + u", "_s +
                       compositionColumns(engine) + u", "_s + attendanceOf(engine) +
                       u", (SELECT value FROM setting WHERE key = 'library')"_s + agendaTables +
                       u"JOIN session s ON s.id = g.session LEFT JOIN composition c ON c.id = s.composition "
                       "WHERE g.id = :id"_s);
    if (!query.bind(u":id"_s, id).next())
        return std::nullopt;
    AgendaEntry entry{.session = sessionRow(query, session),
                      .item = agendaRow(query),
                      .regulation = librarySettings(query.get<QString>(attendance + 1), 0).regulation};
    if (!query.isNull(composition))
        entry.session.composition = compositionRow(query, composition);
    takeAttendance(entry.session, query.get<QString>(attendance));
    return entry;
}

QList<ItemSession> sessionsOfItem(Transaction &t, ItemId item)
{
    QList<ItemSession> sessions;
    Query query(t, u"SELECT s.id, s.state, g.decision FROM agenda_item g JOIN session s ON s.id = g.session "
                   "WHERE g.item = :item ORDER BY g.id"_s);
    query.bind(u":item"_s, item);
    while (query.next())
        sessions.append({.session = query.get<SessionId>(0),
                         .state = query.get<SessionState>(1),
                         .decision = query.maybe<Decision>(2)});
    return sessions;
}

QSet<ItemId> itemsTakenUp(Transaction &t, SessionId session)
{
    QSet<ItemId> items;
    Query query(t, u"SELECT g.item FROM agenda_item g WHERE g.session = :session AND EXISTS "
                   "(SELECT 1 FROM agenda_item later WHERE later.item = g.item AND later.id > g.id)"_s);
    query.bind(u":session"_s, session);
    while (query.next())
        items.insert(query.get<ItemId>(0));
    return items;
}

QList<SessionMeeting> sessionsOfApplication(Transaction &t, ApplicationId application)
{
    QList<SessionMeeting> sessions;
    Query query(t, u"SELECT DISTINCT s.id, s.year, s.number, s.date FROM item i "
                   "JOIN agenda_item g ON g.item = i.id JOIN session s ON s.id = g.session "
                   "WHERE i.application = :application ORDER BY s.date, s.id"_s);
    query.bind(u":application"_s, application);
    while (query.next())
        sessions.append(
            {.session = query.get<SessionId>(0), .number = numberAt(query, 1), .date = query.get<QDate>(3)});
    return sessions;
}

SessionId insertSession(Transaction &t, const Session &session)
{
    Query query(t, u"INSERT INTO session (uuid, date, place, remote, state) "
                   "VALUES (:uuid, :date, :place, :remote, 'planned') RETURNING id"_s);
    query.bind(u":uuid"_s, QUuid::createUuid())
        .bind(u":date"_s, session.date)
        .bind(u":place"_s, session.place)
        .bind(u":remote"_s, session.remote);
    return insertedId<SessionId>(query);
}

void setSessionState(Transaction &t, SessionId id, SessionState from, SessionState to)
{
    Query query(t,
                u"UPDATE session SET version = version + 1, state = :to WHERE id = :id AND state = :from"_s);
    query.bind(u":to"_s, to).bind(u":id"_s, id).bind(u":from"_s, from);
    expectOne(query, u"session"_s, id.value);
}

void moveSession(Transaction &t, const Session &session)
{
    Query query(t,
                u"UPDATE session SET version = version + 1, date = :date, place = :place, remote = :remote "
                "WHERE id = :id AND state = 'planned'"_s);
    query.bind(u":date"_s, session.date)
        .bind(u":place"_s, session.place)
        .bind(u":remote"_s, session.remote)
        .bind(u":id"_s, session.id);
    expectOne(query, u"session"_s, session.id.value);
}

void setSessionOpen(Transaction &t, SessionId id, CompositionId composition, RegisterNumber number)
{
    Query query(t, u"UPDATE session SET version = version + 1, state = 'open', composition = :composition, "
                   "year = :year, number = :number WHERE id = :id AND state = 'planned'"_s);
    query.bind(u":composition"_s, composition)
        .bind(u":year"_s, number.year)
        .bind(u":number"_s, number.number)
        .bind(u":id"_s, id);
    expectOne(query, u"session"_s, id.value);
}

void setSigned(Transaction &t, SessionId id, QDate signedOn, const QString &minutes)
{
    Query query(
        t, u"UPDATE session SET version = version + 1, state = 'signed', signed_on = :on, minutes = :minutes "
           "WHERE id = :id AND state = 'held'"_s);
    query.bind(u":on"_s, signedOn).bind(u":minutes"_s, minutes).bind(u":id"_s, id);
    expectOne(query, u"session"_s, id.value);
}

QMap<SessionId, QString> signedRecords(Transaction &t, std::optional<SessionId> only)
{
    QMap<SessionId, QString> records;
    Query query(t, u"SELECT id, minutes FROM session WHERE state = 'signed'"_s +
                       (only ? u" AND id = :id"_s : QString()));
    if (only)
        query.bind(u":id"_s, *only);
    while (query.next())
        records.insert(query.get<SessionId>(0), query.get<QString>(1));
    return records;
}

void storeSignedScan(Transaction &t, SessionId id, const AttachedFile &scan)
{
    storeFiles(t, {scan});
    Query(t, u"INSERT INTO session_scan (session, file, name) VALUES (:id, :file, :name)"_s)
        .bind(u":id"_s, id)
        .bind(u":file"_s, scan.sha256)
        .bind(u":name"_s, scan.name)
        .run();
}

void setPresent(Transaction &t, SessionId id, const QList<MemberId> &present)
{
    // Who was there for a decision stays in the minutes, and is no longer here.
    Query(t, u"DELETE FROM attendance WHERE session = :id AND NOT EXISTS (SELECT 1 FROM agenda_item a "
             "WHERE a.session = attendance.session AND a.decision IS NOT NULL)"_s)
        .bind(u":id"_s, id)
        .run();
    Query(t, u"UPDATE attendance SET here = 0 WHERE session = :id AND here <> 0"_s).bind(u":id"_s, id).run();
    QJsonArray rows;
    for (const MemberId member : present)
        rows.append(member.value);
    Query(t, u"INSERT INTO attendance (session, member) SELECT :id, CAST(r.value AS BIGINT) FROM "_s +
                 engine::rowsOf(t.connection().engine()) +
                 u" WHERE 1 = 1 ON CONFLICT (session, member) DO UPDATE SET here = 1"_s)
        .bind(u":id"_s, id)
        .bind(u":rows"_s, jsonText(rows))
        .run();
    run(t, u"UPDATE session SET version = version + 1 WHERE id = :id"_s, id);
}

void appendAgenda(Transaction &t, SessionId id, const QList<ItemId> &items)
{
    qint64 position = 0;
    {
        Query query(t, u"SELECT COALESCE(MAX(position), 0) FROM agenda_item WHERE session = :id"_s);
        if (query.bind(u":id"_s, id).next())
            position = query.get<qint64>(0);
    }
    QJsonArray rows;
    for (const ItemId item : items)
        rows.append(QJsonArray{QUuid::createUuid().toString(QUuid::WithoutBraces), item.value, ++position});
    Query(t, u"INSERT INTO agenda_item (uuid, session, item, position) SELECT r.value->>0, :session, "
             "CAST(r.value->>1 AS BIGINT), CAST(r.value->>2 AS BIGINT) FROM "_s +
                 engine::rowsOf(t.connection().engine()) + u" WHERE 1 = 1 ORDER BY 4"_s)
        .bind(u":session"_s, id)
        .bind(u":rows"_s, jsonText(rows))
        .run();
    run(t, u"UPDATE session SET version = version + 1 WHERE id = :id"_s, id);
}

void removeFromAgenda(Transaction &t, AgendaItemId id)
{
    Query query(t, u"DELETE FROM agenda_item WHERE id = :id"_s);
    query.bind(u":id"_s, id);
    expectOne(query);
}

void storeDecision(Transaction &t, const AgendaItem &item)
{
    Query query(
        t, u"UPDATE agenda_item SET version = version + 1, historical = :historical, artistic = :artistic, "
           "scientific = :scientific, cultural = :cultural, decision = :decision, votes_for = :for, "
           "votes_against = :against, votes_abstained = :abstained, presiding_for = :presiding, "
           "reason = :reason, present = :present WHERE id = :id AND version = :version"_s);
    for (const auto &criterion : codesOf<Criterion>) {
        const auto level = item.assessments.constFind(criterion.first);
        query.bind(u':' + code(criterion.first),
                   level == item.assessments.constEnd() ? std::nullopt : std::optional<Level>(*level));
    }
    query.bind(u":decision"_s, item.decision)
        .bind(u":for"_s, item.votes.forIt)
        .bind(u":against"_s, item.votes.against)
        .bind(u":abstained"_s, item.votes.abstained)
        .bind(u":presiding"_s, item.presidingFor)
        .bind(u":reason"_s, item.reason)
        .bind(u":present"_s, item.present)
        .bind(u":id"_s, item.id)
        .bind(u":version"_s, item.version);
    expectOne(query, u"agendaItem"_s, item.id.value);
}

} // namespace qorjyn

#include "storage/participants.h"

#include "domain/text.h"
#include "storage/query.h"

namespace qorjyn {

namespace {

const QString columns = u"id, version, name_kk, name_ru, name_en, bin, kind, region, address, head, contact, "
                        "email, phone"_s;

Participant row(Query &query)
{
    Participant participant;
    participant.id = query.get<ParticipantId>(0);
    participant.version = query.get<qint64>(1);
    participant.name = {
        .kk = query.get<QString>(2), .ru = query.get<QString>(3), .en = query.get<QString>(4)};
    participant.bin = query.get<QString>(5);
    participant.kind = query.get<ParticipantKind>(6);
    participant.region = query.get<QString>(7);
    participant.address = query.get<QString>(8);
    participant.head = query.get<QString>(9);
    participant.contact = query.get<QString>(10);
    participant.email = query.get<QString>(11);
    participant.phone = query.get<QString>(12);
    return participant;
}

std::optional<Participant> one(Query &query)
{
    if (!query.next())
        return std::nullopt;
    return row(query);
}

/// All names folded, separated so that a part of one never runs into the next; the Kazakh one first.
QString searchKeyOf(const Participant &participant)
{
    return searchKey(participant.name.kk) + u'|' + searchKey(participant.name.ru) + u'|' +
           searchKey(participant.name.en);
}

void bindAll(Query &query, const Participant &participant)
{
    query.bind(u":kk"_s, participant.name.kk.trimmed())
        .bind(u":ru"_s, participant.name.ru.trimmed())
        .bind(u":en"_s, participant.name.en.trimmed())
        .bind(u":bin"_s, participant.bin)
        .bind(u":kind"_s, participant.kind)
        .bind(u":region"_s, participant.region)
        .bind(u":address"_s, participant.address)
        .bind(u":head"_s, participant.head)
        .bind(u":contact"_s, participant.contact)
        .bind(u":email"_s, participant.email)
        .bind(u":phone"_s, participant.phone)
        .bind(u":sort"_s, sortKey(participant.name.kk))
        .bind(u":search"_s, searchKeyOf(participant));
}

} // namespace

std::optional<Participant> participant(Transaction &t, ParticipantId id)
{
    Query query(t, u"SELECT "_s + columns + u" FROM participant WHERE id = :id"_s);
    return one(query.bind(u":id"_s, id));
}

std::optional<Participant> participantByBin(Transaction &t, const QString &bin)
{
    Query query(t, u"SELECT "_s + columns + u" FROM participant WHERE bin = :bin AND bin <> ''"_s);
    return one(query.bind(u":bin"_s, bin));
}

std::optional<Participant> participantByName(Transaction &t, const QString &name)
{
    if (name.size() > nameLimit)
        return std::nullopt; // and SQLite takes no pattern of any length
    Query query(t, u"SELECT "_s + columns +
                       u" FROM participant WHERE search_key LIKE :name ESCAPE '!' ORDER BY id LIMIT 1"_s);
    return one(query.bind(u":name"_s, likePart(searchKey(name)) + u"|%"_s));
}

QList<Participant> findParticipants(Transaction &t, const QString &typed, int limit)
{
    if (typed.size() > nameLimit)
        return {};
    // LIKE compares folded keys only, in which there is no case left to be wrong about.
    Query query(t,
                u"SELECT "_s + columns +
                    u" FROM participant WHERE search_key LIKE :part ESCAPE '!' OR bin LIKE :bin ESCAPE '!' "
                    "ORDER BY sort_key, id LIMIT :limit"_s);
    const QString part = likePart(searchKey(typed));
    query.bind(u":part"_s, u'%' + part + u'%')
        .bind(u":bin"_s, typed.trimmed().isEmpty() ? u"%"_s : likePart(typed.trimmed()) + u'%')
        .bind(u":limit"_s, limit);
    QList<Participant> found;
    while (query.next())
        found.append(row(query));
    return found;
}

ParticipantId insertParticipant(Transaction &t, const Participant &participant)
{
    Query query(
        t, u"INSERT INTO participant (uuid, name_kk, name_ru, name_en, bin, kind, region, address, head, "
           "contact, email, phone, sort_key, search_key) VALUES (:uuid, :kk, :ru, :en, :bin, :kind, "
           ":region, :address, :head, :contact, :email, :phone, :sort, :search) RETURNING id"_s);
    query.bind(u":uuid"_s, QUuid::createUuid());
    bindAll(query, participant);
    return insertedId<ParticipantId>(query);
}

void updateParticipant(Transaction &t, const Participant &participant)
{
    Query query(t,
                u"UPDATE participant SET version = version + 1, name_kk = :kk, name_ru = :ru, name_en = :en, "
                "bin = :bin, kind = :kind, region = :region, address = :address, head = :head, "
                "contact = :contact, email = :email, phone = :phone, sort_key = :sort, search_key = :search "
                "WHERE id = :id AND version = :version"_s);
    bindAll(query, participant);
    query.bind(u":id"_s, participant.id).bind(u":version"_s, participant.version);
    expectOne(query, u"participant"_s, participant.id.value);
}

} // namespace qorjyn

#include "storage/contracts.h"

#include "domain/text.h"
#include "storage/participants.h"
#include "storage/query.h"

namespace qorjyn {

namespace {

const QString contractSelect =
    u"SELECT c.id, c.version, c.number, c.date, c.participant, p.name_kk, c.library_signatory, "
    "c.participant_signatory, c.valid_from, c.valid_to, c.signed_on, c.terminated_on, c.termination_reason, "
    "p.name_ru, p.name_en FROM contract c JOIN participant p ON p.id = c.participant "_s;
const QString cabinetSelect =
    u"SELECT k.id, k.version, k.participant, k.contract, p.name_kk, c.number, k.login, k.created_on, "
    "CASE WHEN k.password_hash IS NULL THEN 0 ELSE 1 END, p.name_ru, p.name_en FROM cabinet k JOIN "
    "participant p ON p.id = "
    "k.participant "
    "JOIN contract c ON c.id = k.contract "_s;

Contract contractRow(const Query &query)
{
    Contract contract;
    contract.id = query.get<ContractId>(0);
    contract.version = query.get<qint64>(1);
    contract.number = query.get<QString>(2);
    contract.date = query.get<QDate>(3);
    contract.participant = query.get<ParticipantId>(4);
    contract.participantName = query.get<QString>(5);
    contract.librarySignatory = query.get<QString>(6);
    contract.participantSignatory = query.get<QString>(7);
    contract.validFrom = query.get<QDate>(8);
    contract.validTo = query.get<QDate>(9);
    contract.signedOn = query.maybe<QDate>(10);
    contract.terminatedOn = query.maybe<QDate>(11);
    contract.terminationReason = query.get<QString>(12);
    contract.participantNames = {
        .kk = contract.participantName, .ru = query.get<QString>(13), .en = query.get<QString>(14)};
    return contract;
}

Cabinet cabinetRow(const Query &query)
{
    Cabinet cabinet;
    cabinet.id = query.get<CabinetId>(0);
    cabinet.version = query.get<qint64>(1);
    cabinet.participant = query.get<ParticipantId>(2);
    cabinet.contract = query.get<ContractId>(3);
    cabinet.participantName = query.get<QString>(4);
    cabinet.contractNumber = query.get<QString>(5);
    cabinet.login = query.get<QString>(6);
    cabinet.createdOn = query.get<QDate>(7);
    cabinet.slipPrinted = query.get<bool>(8);
    cabinet.participantNames = {
        .kk = cabinet.participantName, .ru = query.get<QString>(9), .en = query.get<QString>(10)};
    return cabinet;
}

void bindAll(Query &query, const Contract &contract)
{
    query.bind(u":number"_s, contract.number.trimmed())
        .bind(u":date"_s, contract.date)
        .bind(u":participant"_s, contract.participant)
        .bind(u":library"_s, contract.librarySignatory)
        .bind(u":signatory"_s, contract.participantSignatory)
        .bind(u":from"_s, contract.validFrom)
        .bind(u":to"_s, contract.validTo)
        .bind(u":signed"_s, contract.signedOn)
        .bind(u":terminated"_s, contract.terminatedOn)
        .bind(u":reason"_s, contract.terminationReason);
}

template <class T, class Row>
QList<T> all(Query &query, Row row)
{
    QList<T> rows;
    while (query.next())
        rows.append(row(query));
    return rows;
}

} // namespace

QList<Contract> contracts(Transaction &t)
{
    Query query(t, contractSelect + u"ORDER BY c.date DESC, c.id DESC"_s);
    return all<Contract>(query, contractRow);
}

QList<Contract> findContracts(Transaction &t, const QString &typed, int limit)
{
    if (typed.size() > nameLimit)
        return {}; // SQLite takes no pattern of any length
    Query query(t, contractSelect +
                       u"WHERE p.search_key LIKE :name ESCAPE '!' OR c.number LIKE :number ESCAPE '!' "
                       "OR c.number LIKE :capitals ESCAPE '!' ORDER BY c.id DESC LIMIT :limit"_s);
    const QString number = typed.trimmed();
    query.bind(u":name"_s, u'%' + likePart(searchKey(typed)) + u'%')
        .bind(u":number"_s, u'%' + likePart(number) + u'%')
        .bind(u":capitals"_s, u'%' + likePart(number.toUpper()) + u'%')
        .bind(u":limit"_s, limit);
    QList<Contract> found;
    while (query.next())
        found.append(contractRow(query));
    return found;
}

std::optional<Contract> contract(Transaction &t, ContractId id)
{
    Query query(t, contractSelect + u"WHERE c.id = :id"_s);
    if (!query.bind(u":id"_s, id).next())
        return std::nullopt;
    return contractRow(query);
}

ContractId insertContract(Transaction &t, const Contract &contract)
{
    Query query(t,
                u"INSERT INTO contract (uuid, number, date, participant, library_signatory, "
                "participant_signatory, valid_from, valid_to, signed_on, terminated_on, termination_reason) "
                "VALUES (:uuid, :number, :date, :participant, :library, :signatory, :from, :to, :signed, "
                ":terminated, :reason) RETURNING id"_s);
    query.bind(u":uuid"_s, QUuid::createUuid());
    bindAll(query, contract);
    return insertedId<ContractId>(query);
}

void updateContract(Transaction &t, const Contract &contract)
{
    Query query(
        t, u"UPDATE contract SET version = version + 1, number = :number, date = :date, "
           "participant = :participant, library_signatory = :library, participant_signatory = :signatory, "
           "valid_from = :from, valid_to = :to, signed_on = :signed, terminated_on = :terminated, "
           "termination_reason = :reason WHERE id = :id AND version = :version"_s);
    bindAll(query, contract);
    query.bind(u":id"_s, contract.id).bind(u":version"_s, contract.version);
    expectOne(query, u"contract"_s, contract.id.value);
}

QList<Cabinet> cabinets(Transaction &t)
{
    Query query(t, cabinetSelect + u"ORDER BY p.sort_key, k.id"_s);
    return all<Cabinet>(query, cabinetRow);
}

std::optional<Cabinet> cabinet(Transaction &t, CabinetId id)
{
    Query query(t, cabinetSelect + u"WHERE k.id = :id"_s);
    if (!query.bind(u":id"_s, id).next())
        return std::nullopt;
    return cabinetRow(query);
}

std::optional<Cabinet> cabinetOfParticipant(Transaction &t, ParticipantId participant)
{
    Query query(t, cabinetSelect + u"WHERE k.participant = :participant"_s);
    if (!query.bind(u":participant"_s, participant).next())
        return std::nullopt;
    return cabinetRow(query);
}

bool isLoginTaken(Transaction &t, const QString &login)
{
    Query query(t, u"SELECT COUNT(*) FROM cabinet WHERE login = :login"_s);
    return query.bind(u":login"_s, login).next() && query.get<int>(0) > 0;
}

CabinetId insertCabinet(Transaction &t, const Cabinet &cabinet)
{
    Query query(t, u"INSERT INTO cabinet (uuid, participant, contract, login, created_on) "
                   "VALUES (:uuid, :participant, :contract, :login, :created) RETURNING id"_s);
    query.bind(u":uuid"_s, QUuid::createUuid())
        .bind(u":participant"_s, cabinet.participant)
        .bind(u":contract"_s, cabinet.contract)
        .bind(u":login"_s, cabinet.login)
        .bind(u":created"_s, cabinet.createdOn);
    return insertedId<CabinetId>(query);
}

void setSlipPrinted(Transaction &t, CabinetId id, const QString &passwordHash)
{
    Query query(t, u"UPDATE cabinet SET version = version + 1, password_hash = :hash "
                   "WHERE id = :id AND password_hash IS NULL"_s);
    query.bind(u":hash"_s, passwordHash).bind(u":id"_s, id);
    expectOne(query, u"cabinet"_s, id.value);
}

} // namespace qorjyn

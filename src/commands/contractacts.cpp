#include "commands/contractacts.h"

#include "commands/support.h"
#include "storage/contracts.h"
#include "storage/participants.h"

#include <algorithm>
#include <sodium.h>

namespace qorjyn {

namespace {

/// Without letters and digits that look alike on paper.
constexpr std::string_view passwordSigns = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
constexpr size_t passwordLength = 16; // 16 × log2(56) = 92 bits
static_assert(passwordSigns.size() == 56);

Problem stateProblem(Transaction &t, const QString &what, const Contract &contract, Rule rule)
{
    return withLastChange(
        t, Topic::Contract, contract.id.value,
        {.field = u"contract"_s, .code = what, .rule = rule, .arguments = {contract.number}});
}

Problems checkStored(Transaction &t, const Contract &wanted)
{
    Problems problems = check(wanted);
    if (wanted.participant && !participant(t, wanted.participant))
        problems.append(unknownId(u"participant"_s, wanted.participant.value));
    const QList<Contract> all = contracts(t);
    if (std::ranges::any_of(all, [&](const Contract &other) {
            return other.id != wanted.id && other.number == wanted.number;
        }))
        problems.append({.field = u"number"_s,
                         .code = u"contract.exists"_s,
                         .rule = Rule::R19,
                         .arguments = {wanted.number}});
    return problems;
}

void recordContract(Transaction &t, const Contract &before, const QString &reason = {})
{
    recordChange(t, Topic::Contract, before.id.value, toJson(before), toJson(*contract(t, before.id)),
                 reason);
}

/// The login proposed from a name, with a number where it is taken.
QString freeLogin(Transaction &t, const QString &name)
{
    QString base = proposedLogin(name);
    if (!isLogin(base))
        base = u"participant"_s;
    QString login = base;
    for (int number = 2; isLoginTaken(t, login); ++number)
        login = base + QString::number(number);
    return login;
}

/// A first password and the hash that is kept of it.
struct Password
{
    QString plain, hash;
};

Password makePassword()
{
    if (sodium_init() < 0)
        throw StorageError(StorageError::Kind::Other, u"libsodium could not be started"_s);
    std::array<char, passwordLength> signs{};
    for (char &sign : signs)
        sign = passwordSigns[randombytes_uniform(uint32_t(passwordSigns.size()))];
    std::array<char, crypto_pwhash_STRBYTES> hash{};
    const int failed =
        crypto_pwhash_str(hash.data(), signs.data(), signs.size(), crypto_pwhash_OPSLIMIT_INTERACTIVE,
                          crypto_pwhash_MEMLIMIT_INTERACTIVE);
    Password password{.plain = QString::fromLatin1(signs.data(), qsizetype(signs.size())),
                      .hash = QString::fromLatin1(hash.data())};
    sodium_memzero(signs.data(), signs.size());
    if (failed != 0)
        throw StorageError(StorageError::Kind::Other, u"no memory for the password's hash"_s);
    return password;
}

} // namespace

Outcome<SaveContract::Result> perform(Transaction &t, const SaveContract &act)
{
    Contract wanted = act.contract;
    wanted.number = wanted.number.simplified();
    std::optional<Contract> stored;
    if (wanted.id) {
        stored = contract(t, wanted.id);
        if (!stored)
            return unknownId(u"contract"_s, wanted.id.value);
        if (stored->signedOn)
            return stateProblem(t, u"contract.signed"_s, *stored, Rule::R19);
    }
    if (Problems problems = checkStored(t, wanted); !problems.isEmpty())
        return problems;
    // Signature and end are acts of their own.
    wanted.signedOn.reset();
    wanted.terminatedOn.reset();
    wanted.terminationReason.clear();
    if (stored)
        updateContract(t, wanted);
    else
        wanted.id = insertContract(t, wanted);
    const auto after = contract(t, wanted.id);
    recordChange(t, Topic::Contract, wanted.id.value, stored ? toJson(*stored) : QJsonObject(),
                 toJson(*after));
    return SaveContract::Result{.contract = wanted.id, .version = after->version};
}

Outcome<SignContract::Result> perform(Transaction &t, const SignContract &act)
{
    const auto stored = contract(t, act.contract);
    if (!stored)
        return unknownId(u"contract"_s, act.contract.value);
    if (stored->signedOn)
        return stateProblem(t, u"contract.signed"_s, *stored, Rule::R19);
    if (Problems problems = checkPastDate(u"signedOn"_s, act.signedOn, t.today(), Rule::R19);
        !problems.isEmpty())
        return problems;
    Contract wanted = *stored;
    wanted.signedOn = act.signedOn;
    updateContract(t, wanted);
    recordContract(t, *stored);
    return Done{};
}

Outcome<TerminateContract::Result> perform(Transaction &t, const TerminateContract &act)
{
    const auto stored = contract(t, act.contract);
    if (!stored)
        return unknownId(u"contract"_s, act.contract.value);
    if (!stored->signedOn)
        return stateProblem(t, u"contract.unsigned"_s, *stored, Rule::R19);
    if (stored->terminatedOn)
        return stateProblem(t, u"contract.terminated"_s, *stored, Rule::R19);
    Problems problems;
    if (!act.terminatedOn.isValid())
        problems.append({.field = u"terminatedOn"_s, .code = u"date.missing"_s, .rule = Rule::R19});
    else if (act.terminatedOn < *stored->signedOn || act.terminatedOn > stored->validTo)
        problems.append(
            {.field = u"terminatedOn"_s,
             .code = u"contract.term-over"_s,
             .rule = Rule::R19,
             .arguments = {act.terminatedOn.toString(Qt::ISODate), stored->signedOn->toString(Qt::ISODate),
                           stored->validTo.toString(Qt::ISODate)}});
    const QString reason = act.reason.trimmed();
    if (reason.isEmpty())
        problems.append({.field = u"reason"_s, .code = u"reason.missing"_s, .rule = Rule::R19});
    if (!problems.isEmpty())
        return problems;
    Contract wanted = *stored;
    wanted.terminatedOn = act.terminatedOn;
    wanted.terminationReason = reason;
    updateContract(t, wanted);
    recordContract(t, *stored, reason);
    return Done{};
}

Outcome<CreateCabinet::Result> perform(Transaction &t, const CreateCabinet &act)
{
    const auto from = contract(t, act.contract);
    if (!from)
        return unknownId(u"contract"_s, act.contract.value);
    Problems problems = checkCabinet(*from, t.today());
    if (cabinetOfParticipant(t, from->participant))
        problems.append({.field = u"contract"_s,
                         .code = u"cabinet.exists"_s,
                         .rule = Rule::R20,
                         .arguments = {from->participantName}});
    const QString login = act.login.isEmpty() ? freeLogin(t, from->participantName) : act.login;
    if (!isLogin(login))
        problems.append(
            {.field = u"login"_s, .code = u"cabinet.login"_s, .rule = Rule::R20, .arguments = {login}});
    else if (isLoginTaken(t, login))
        problems.append(
            {.field = u"login"_s, .code = u"cabinet.login-taken"_s, .rule = Rule::R20, .arguments = {login}});
    if (!problems.isEmpty())
        return problems;
    Cabinet created{
        .participant = from->participant, .contract = from->id, .login = login, .createdOn = t.today()};
    created.id = insertCabinet(t, created);
    recordChange(t, Topic::Cabinet, created.id.value, {},
                 {{u"participant"_s, created.participant.value},
                  {u"contract"_s, created.contract.value},
                  {u"login"_s, login},
                  {u"createdOn"_s, toJsonValue(created.createdOn)}});
    return CreateCabinet::Result{.cabinet = created.id, .login = login};
}

Outcome<HandOverPassword::Result> perform(Transaction &t, const HandOverPassword &act)
{
    const auto stored = cabinet(t, act.cabinet);
    if (!stored)
        return unknownId(u"cabinet"_s, act.cabinet.value);
    if (stored->slipPrinted)
        return Problem{.field = u"cabinet"_s,
                       .code = u"cabinet.slip-printed"_s,
                       .rule = Rule::R20,
                       .arguments = {stored->participantName}};
    const Password password = makePassword();
    setSlipPrinted(t, stored->id, password.hash);
    t.record(Topic::Cabinet, stored->id.value, {{u"slipPrinted"_s, false}}, {{u"slipPrinted"_s, true}});
    return HandOverPassword::Result{.login = stored->login, .password = password.plain};
}

} // namespace qorjyn

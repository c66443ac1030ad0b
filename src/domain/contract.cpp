#include "domain/contract.h"

namespace qorjyn {

ContractState Contract::stateOn(QDate day) const
{
    if (terminatedOn && *terminatedOn <= day)
        return ContractState::Terminated;
    if (!signedOn || *signedOn > day)
        return ContractState::Draft;
    if (day > validTo)
        return ContractState::Expired;
    return day < validFrom ? ContractState::Signed : ContractState::InForce;
}

Problems check(const Contract &contract)
{
    Problems problems;
    if (contract.number.trimmed().isEmpty())
        problems.append({.field = u"number"_s, .code = u"contract.number"_s, .rule = Rule::R19});
    if (!contract.date.isValid())
        problems.append({.field = u"date"_s, .code = u"contract.date"_s, .rule = Rule::R19});
    if (!contract.participant)
        problems.append({.field = u"participant"_s, .code = u"contract.participant"_s, .rule = Rule::R19});
    if (!contract.validFrom.isValid() || !contract.validTo.isValid() || contract.validTo < contract.validFrom)
        problems.append({.field = u"validTo"_s, .code = u"contract.term"_s, .rule = Rule::R19});
    return problems;
}

Problems checkCabinet(const Contract &contract, QDate today)
{
    switch (contract.stateOn(today)) {
    case ContractState::Signed:
    case ContractState::InForce:
        return {};
    case ContractState::Draft:
        return {{.field = u"contract"_s,
                 .code = u"cabinet.unsigned"_s,
                 .rule = Rule::R20,
                 .arguments = {contract.number}}};
    case ContractState::Expired:
    case ContractState::Terminated:
        return {{.field = u"contract"_s,
                 .code = u"cabinet.ended"_s,
                 .rule = Rule::R19,
                 .arguments = {contract.number}}};
    }
    return {};
}

CabinetState stateOn(const Contract &contract, QDate day)
{
    return contract.stateOn(day) == ContractState::InForce ? CabinetState::Open : CabinetState::Closed;
}

QString proposedLogin(const QString &name)
{
    static const QString from = u"аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя"_s;
    static const char *const to[] = {"a",  "a",  "b", "v", "g", "g", "d", "e",  "e", "zh", "z",
                                     "i",  "i",  "k", "q", "l", "m", "n", "n",  "o", "o",  "p",
                                     "r",  "s",  "t", "u", "u", "u", "f", "h",  "h", "ts", "ch",
                                     "sh", "sh", "",  "y", "i", "",  "e", "yu", "ya"};
    QString login;
    for (const QChar c : name.toLower()) {
        const qsizetype at = from.indexOf(c);
        if (at >= 0)
            login.append(QLatin1StringView(to[at]));
        else if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'))
            login.append(c);
        else if (!login.isEmpty() && !login.endsWith(u'.'))
            login.append(u'.');
    }
    login.truncate(24);
    while (login.endsWith(u'.'))
        login.chop(1);
    return login;
}

} // namespace qorjyn

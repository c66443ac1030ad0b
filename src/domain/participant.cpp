#include "domain/participant.h"

#include "domain/personnumber.h"

#include <QRegularExpression>
#include <algorithm>

namespace qorjyn {

namespace {

/// Signs that nobody sees make no name.
bool saysSomething(const QString &name)
{
    const QList<uint> signs = name.toUcs4();
    return std::ranges::any_of(signs, [](char32_t sign) { return QChar::isLetterOrNumber(sign); });
}

} // namespace

Problems check(const Participant &participant)
{
    Problems problems;
    const Name &name = participant.name;
    if (!saysSomething(name.kk))
        problems.append({.field = u"name"_s, .code = u"participant.name"_s, .rule = Rule::R2});
    if (std::max({name.kk.size(), name.ru.size(), name.en.size()}) > nameLimit)
        problems.append(
            {.field = u"name"_s, .code = u"name.too-long"_s, .arguments = {QString::number(nameLimit)}});
    if (!participant.bin.isEmpty()) {
        const NumberCheck number = checkNumber(participant.bin);
        if (!number.valid || number.kind != NumberKind::Bin)
            problems.append(
                {.field = u"bin"_s, .code = u"participant.bin"_s, .arguments = {participant.bin}});
    }
    static const QRegularExpression address(u"^[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+$"_s);
    if (!participant.email.isEmpty() && !address.match(participant.email).hasMatch())
        problems.append(
            {.field = u"email"_s, .code = u"participant.email"_s, .arguments = {participant.email}});
    return problems;
}

} // namespace qorjyn

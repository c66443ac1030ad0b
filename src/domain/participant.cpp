#include "domain/participant.h"

#include "domain/personnumber.h"

namespace qorjyn {

Problems check(const Participant &participant)
{
    Problems problems;
    if (participant.name.kk.trimmed().isEmpty())
        problems.append({.field = u"name"_s, .code = u"participant.name"_s, .rule = Rule::R2});
    if (!participant.bin.isEmpty()) {
        const NumberCheck number = checkNumber(participant.bin);
        if (!number.valid || number.kind != NumberKind::Bin)
            problems.append(
                {.field = u"bin"_s, .code = u"participant.bin"_s, .arguments = {participant.bin}});
    }
    return problems;
}

} // namespace qorjyn

#include "commands/act.h"

#include <algorithm>

namespace qorjyn {

bool Failure::names(const QString &code) const
{
    return std::ranges::any_of(problems,
                               [&](const Problem &problem) { return problem.code.startsWith(code); });
}

Failure Failure::of(const StorageError &error)
{
    return {.problems = {{.code = error.code(),
                          .rule = ruleFromId(error.guard()).value_or(Rule::None),
                          .arguments = error.arguments(),
                          .last = error.last()}},
            .details = error.details()};
}

Problems checkRoles(Transaction &t, std::span<const Role> roles)
{
    if (roles.empty())
        return {};
    const std::optional<StaffMember> &member = t.actor();
    if (!member)
        return {{.code = u"staff.nobody"_s}};
    if (member->locked)
        return {{.code = u"staff.unknown"_s, .arguments = {member->login}}};
    if (std::ranges::any_of(roles, [&](Role role) { return member->has(role); }))
        return {};
    QStringList wanted;
    for (const Role role : roles)
        wanted.append(code(role));
    return {{.code = u"staff.role"_s, .arguments = {wanted.join(u", "_s)}}};
}

} // namespace qorjyn

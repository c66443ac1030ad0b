#include "domain/commission.h"

#include <QSet>

#include <algorithm>

namespace qorjyn {

QList<Member> Composition::membersOn(QDate day) const
{
    QList<Member> present;
    std::ranges::copy_if(members, std::back_inserter(present), [day](const Member &member) {
        return (!member.from.isValid() || member.from <= day) && (!member.leftOn || *member.leftOn > day);
    });
    return present;
}

Problems checkNumber(const Composition &composition, QDate day)
{
    const qsizetype count = composition.membersOn(day).size();
    Problems problems;
    if (count < 5)
        problems.append({.field = u"members"_s,
                         .code = u"composition.few"_s,
                         .rule = Rule::R6,
                         .arguments = {QString::number(count)}});
    if (count % 2 == 0)
        problems.append({.field = u"members"_s,
                         .code = u"composition.even"_s,
                         .rule = Rule::R6,
                         .arguments = {QString::number(count)}});
    return problems;
}

Problems check(const Composition &composition)
{
    Problems problems = checkNumber(composition, composition.validFrom);
    if (composition.orderNumber.trimmed().isEmpty())
        problems.append({.field = u"orderNumber"_s, .code = u"composition.order"_s, .rule = Rule::R6});
    if (!composition.orderDate.isValid())
        problems.append({.field = u"orderDate"_s, .code = u"composition.order-date"_s, .rule = Rule::R6});
    if (!composition.validFrom.isValid())
        problems.append({.field = u"validFrom"_s, .code = u"composition.from"_s, .rule = Rule::R6});
    const auto count = [&](MemberFunction function) {
        return std::ranges::count(composition.members, function, &Member::function);
    };
    if (count(MemberFunction::Chair) != 1)
        problems.append({.field = u"members"_s, .code = u"composition.chair"_s, .rule = Rule::R6});
    if (count(MemberFunction::Deputy) > 1)
        problems.append({.field = u"members"_s, .code = u"composition.deputy"_s, .rule = Rule::R6});
    QSet<QString> names;
    for (const Member &member : composition.members) {
        const QString name = member.name.simplified();
        if (name.isEmpty())
            problems.append({.field = u"members"_s, .code = u"composition.member-name"_s, .rule = Rule::R6});
        else if (names.contains(name))
            problems.append({.field = u"members"_s,
                             .code = u"composition.member-twice"_s,
                             .rule = Rule::R6,
                             .arguments = {name}});
        names.insert(name);
    }
    return problems;
}

} // namespace qorjyn

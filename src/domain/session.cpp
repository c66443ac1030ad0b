#include "domain/session.h"

#include <algorithm>

namespace qorjyn {

bool hasQuorum(int present, int members, const Regulation &regulation)
{
    return present * 100 > members * regulation.quorumPercent;
}

Outcome<Decision> countVotes(const Votes &votes, int present, std::optional<bool> presidingFor,
                             const Regulation &regulation)
{
    if (votes.forIt < 0 || votes.against < 0 || votes.abstained < 0 || votes.total() != present)
        return Problem{.field = u"votes"_s,
                       .code = u"votes.sum"_s,
                       .rule = Rule::R9,
                       .arguments = {QString::number(votes.total()), QString::number(present)}};
    if (votes.forIt * 100 > present * regulation.majorityPercent)
        return Decision::Include;
    if (votes.forIt == votes.against && votes.forIt > 0 && regulation.presidingDecidesTie) {
        if (!presidingFor)
            return Problem{.field = u"presidingFor"_s, .code = u"votes.tie"_s, .rule = Rule::R9};
        return *presidingFor ? Decision::Include : Decision::NotInclude;
    }
    return Decision::NotInclude;
}

std::optional<Member> Session::presiding() const
{
    if (!composition)
        return std::nullopt;
    for (const MemberFunction function : {MemberFunction::Chair, MemberFunction::Deputy})
        for (const Member &member : composition->members)
            if (member.function == function && isPresent(member.id))
                return member;
    return std::nullopt;
}

Problems checkDecision(const Session &session, const AgendaItem &item, Decision decision,
                       const Regulation &regulation)
{
    if (session.state != SessionState::Open)
        return {{.code = u"session.state"_s, .rule = Rule::R9, .arguments = {code(session.state)}}};
    const int members = session.composition ? int(session.composition->membersOn(session.date).size()) : 0;
    const int present = int(session.present.size());
    if (!hasQuorum(present, members, regulation))
        return {{.field = u"present"_s,
                 .code = u"session.quorum"_s,
                 .rule = Rule::R9,
                 .arguments = {QString::number(present), QString::number(members)}}};
    Problems problems;
    if (item.assessments.size() < qsizetype(codesOf<Criterion>.size()))
        problems.append({.field = u"assessments"_s, .code = u"item.assessments"_s, .rule = Rule::R8});
    if (decision != Decision::Include && item.reason.trimmed().isEmpty())
        problems.append({.field = u"reason"_s, .code = u"reason.missing"_s, .rule = Rule::R9});
    const Outcome<Decision> counted = countVotes(item.votes, present, item.presidingFor, regulation);
    if (!counted) {
        problems += counted.problems();
    } else if (decision == Decision::Defer) {
        // A deferral is voted on as such: the votes are for and against deferring, by the same majority.
        if (counted.value() != Decision::Include)
            problems.append({.field = u"votes"_s, .code = u"votes.defer"_s, .rule = Rule::R9});
    } else if (counted.value() != decision) {
        problems.append({.field = u"decision"_s,
                         .code = u"votes.decision"_s,
                         .rule = Rule::R9,
                         .arguments = {code(counted.value())}});
    }
    return problems;
}

Problems checkOpening(const Session &session, const Regulation &regulation)
{
    if (session.state != SessionState::Planned)
        return {{.code = u"session.state"_s, .rule = Rule::R7, .arguments = {code(session.state)}}};
    if (!session.composition)
        return {{.field = u"composition"_s,
                 .code = u"composition.none"_s,
                 .rule = Rule::R6,
                 .arguments = {session.date.toString(Qt::ISODate)}}};
    Problems problems = checkNumber(*session.composition, session.date);
    const int members = int(session.composition->membersOn(session.date).size());
    if (!hasQuorum(int(session.present.size()), members, regulation))
        problems.append({.field = u"present"_s,
                         .code = u"session.quorum"_s,
                         .rule = Rule::R9,
                         .arguments = {QString::number(session.present.size()), QString::number(members)}});
    if (!session.presiding())
        problems.append({.field = u"present"_s, .code = u"session.presiding"_s, .rule = Rule::R9});
    if (session.agenda.isEmpty())
        problems.append({.field = u"agenda"_s, .code = u"session.agenda"_s, .rule = Rule::R7});
    return problems;
}

Problems checkClosing(const Session &session)
{
    if (session.state != SessionState::Open)
        return {{.code = u"session.state"_s, .rule = Rule::R9, .arguments = {code(session.state)}}};
    const auto undecided = std::ranges::count_if(
        session.agenda, [](const AgendaItem &item) { return !item.decision.has_value(); });
    if (undecided > 0)
        return {{.field = u"agenda"_s,
                 .code = u"session.undecided"_s,
                 .rule = Rule::R9,
                 .arguments = {QString::number(undecided)}}};
    return {};
}

QString formattedSession(RegisterNumber number)
{
    return u"№ %1/%2"_s.arg(number.number).arg(number.year);
}

} // namespace qorjyn

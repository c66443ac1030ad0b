#include "domain/fund.h"

namespace qorjyn {

QString formattedRecord(qint64 recordNumber)
{
    return u"Қ-%1"_s.arg(recordNumber, 8, 10, QLatin1Char('0'));
}

ObjectState waitingState(const Description &description, bool hasFiles)
{
    if (accessOf(description.copyright) != Access::Ticket)
        return ObjectState::AwaitingRights;
    return hasFiles ? ObjectState::Ready : ObjectState::AwaitingDigitisation;
}

Problems checkInclusion(const FundObject &object, bool decidedFor, bool minutesSigned)
{
    const QString title = object.description.title;
    if (object.recordNumber)
        return {{.code = u"object.in-fund"_s, .rule = Rule::R14, .arguments = {title}}};
    if (!decidedFor)
        return {{.code = u"object.not-decided"_s, .rule = Rule::R11, .arguments = {title}}};
    Problems problems;
    if (!minutesSigned)
        problems.append({.code = u"object.minutes"_s, .rule = Rule::R9, .arguments = {title}});
    const bool paper = object.description.carrier == Carrier::Paper;
    if (accessOf(object.description.copyright) != Access::Ticket)
        problems.append({.field = u"copyright"_s,
                         .code = object.description.copyright == CopyrightState::Unknown
                                     ? u"object.rights-unknown"_s
                                     : u"object.rights"_s,
                         .rule = paper ? Rule::R12 : Rule::R4,
                         .arguments = {title}});
    if (object.files.isEmpty())
        problems.append({.field = u"files"_s,
                         .code = u"object.no-copy"_s,
                         .rule = paper ? Rule::R12 : Rule::R4,
                         .arguments = {title}});
    if (!object.section)
        problems.append(
            {.field = u"section"_s, .code = u"object.section"_s, .rule = Rule::R16, .arguments = {title}});
    return problems;
}

QString proposedSection(const Description &description)
{
    switch (description.category) {
    case Category::Printed:
    case Category::Deposit:
    case Category::Protected:
        return u"literature"_s;
    case Category::Rare:
        return u"rare"_s;
    case Category::Programme:
        return u"programme"_s;
    case Category::Research:
        return u"science"_s;
    case Category::Local:
        return u"local"_s;
    case Category::Special:
        return u"special"_s;
    }
    return {};
}

} // namespace qorjyn

#include "commands/fundacts.h"

#include "commands/support.h"
#include "storage/applications.h"
#include "storage/fund.h"
#include "storage/library.h"

#include <QSet>
#include <algorithm>

namespace qorjyn {

namespace {

/// The object by its id, or by the item that it comes of; an item that no decision let in is refused (R11).
Outcome<FundObject> findObject(Transaction &t, const IncludeObject &act)
{
    ObjectId id = act.object;
    if (!id && act.item) {
        const auto proposed = item(t, act.item);
        if (!proposed)
            return unknownId(u"item"_s, act.item.value);
        const auto found = objectOfItem(t, act.item);
        if (!found)
            return Problem{.field = u"item"_s,
                           .code = u"object.not-decided"_s,
                           .rule = Rule::R11,
                           .arguments = {proposed->description.title}};
        id = *found;
    }
    auto object = fundObject(t, id);
    if (!object)
        return unknownId(u"object"_s, id.value);
    return std::move(*object);
}

/// R12: paper is digitised only where nobody's rights stand against it.
Problems checkDigitisation(const FundObject &object)
{
    if (object.description.carrier != Carrier::Paper ||
        accessOf(object.description.copyright) == Access::Ticket)
        return {};
    return {{.field = u"object"_s,
             .code = object.description.copyright == CopyrightState::Unknown ? u"object.rights-unknown"_s
                                                                             : u"object.rights"_s,
             .rule = Rule::R12,
             .arguments = {object.description.title}}};
}

/// Brings an object that waits into the state that is now true of it.
ObjectState settleWaiting(Transaction &t, ObjectId id)
{
    const auto object = fundObject(t, id);
    if (object->recordNumber)
        return object->state;
    const ObjectState state = waitingState(object->description, !object->files.isEmpty());
    if (state != object->state)
        setObjectState(t, id, object->state, state);
    return state;
}

/// R14: a record number is given once; says who gave it and when, where an act of this house did.
Problem includedAlready(Transaction &t, const FundObject &object)
{
    const QString title = object.description.title;
    const QList<HistoryEntry> entries = history(t, Topic::Object, object.id.value);
    const auto inclusion =
        std::ranges::find(entries, QString::fromLatin1(IncludeObject::actName), &HistoryEntry::act);
    if (inclusion == entries.end())
        return {.field = u"object"_s, .code = u"object.in-fund"_s, .rule = Rule::R14, .arguments = {title}};
    return {.field = u"object"_s,
            .code = u"object.included"_s,
            .rule = Rule::R14,
            .arguments = {title, QString::number(*object.recordNumber), inclusion->staffName,
                          object.includedOn.value_or(QDate()).toString(Qt::ISODate)}};
}

void recordObject(Transaction &t, const FundObject &before, const QString &reason = {})
{
    recordChange(t, Topic::Object, before.id.value, toJson(before), toJson(*fundObject(t, before.id)),
                 reason);
}

} // namespace

Outcome<IncludeObject::Result> perform(Transaction &t, const IncludeObject &act)
{
    // The number comes first: a second desk waits here until the first is done, and then sees what it did. A
    // refusal gives the number back with all the rest.
    const qint64 number = nextNumber(t, u"record"_s, 0);
    Outcome<FundObject> found = findObject(t, act);
    if (!found)
        return found.problems();
    FundObject object = std::move(found).value();
    if (object.recordNumber)
        return includedAlready(t, object);
    const FundObject before = object;
    if (act.section)
        object.section = act.section;
    if (!object.section) {
        if (const auto proposed = sectionByCode(t, proposedSection(object.description)))
            object.section = proposed->id;
    } else if (!section(t, object.section)) {
        return unknownId(u"section"_s, object.section.value);
    }
    const ObjectChain chain = objectChain(t, object);
    const bool imported = !object.importSource.isEmpty();
    const Problems problems = checkInclusion(object, imported || chain.decision == Decision::Include,
                                             imported || chain.sessionState == SessionState::Signed);
    if (!problems.isEmpty())
        return problems;
    setIncluded(t, object.id, number, object.section, t.today());
    recordObject(t, before);
    t.record(Topic::Section, object.section.value, {}, {{u"object"_s, object.id.value}});
    return IncludeObject::Result{.recordNumber = number, .section = object.section};
}

Outcome<MoveToSection::Result> perform(Transaction &t, const MoveToSection &act)
{
    Problems problems;
    if (!section(t, act.section))
        problems.append(unknownId(u"section"_s, act.section.value));
    QSet<ObjectId> known;
    QList<FundObject> moved;
    for (const FundObject &object : fundObjects(t, act.objects)) {
        known.insert(object.id);
        if (object.section != act.section)
            moved.append(object);
    }
    for (const ObjectId id : act.objects)
        if (!known.contains(id))
            problems.append(unknownId(u"object"_s, id.value));
    if (!problems.isEmpty())
        return problems;
    moveObjects(t, moved, act.section);
    for (const FundObject &before : std::as_const(moved)) {
        FundObject after = before;
        after.section = act.section;
        ++after.version;
        recordChange(t, Topic::Object, before.id.value, toJson(before), toJson(after));
    }
    if (!moved.isEmpty())
        t.record(Topic::Section, act.section.value, {}, {{u"moved"_s, moved.size()}});
    return MoveToSection::Result{.moved = int(moved.size())};
}

Outcome<AttachScan::Result> perform(Transaction &t, const AttachScan &act)
{
    const auto before = fundObject(t, act.object);
    if (!before)
        return unknownId(u"object"_s, act.object.value);
    if (before->recordNumber)
        return Problem{.field = u"object"_s,
                       .code = u"object.in-fund"_s,
                       .rule = Rule::R14,
                       .arguments = {before->description.title}};
    Problems problems = checkDigitisation(*before);
    if (act.files.isEmpty())
        problems.append({.field = u"files"_s,
                         .code = u"object.no-copy"_s,
                         .rule = Rule::R12,
                         .arguments = {before->description.title}});
    for (qsizetype i = 0; i < act.files.size(); ++i)
        problems += checkFile(u"files[%1]"_s.arg(i), act.files[i]);
    if (!problems.isEmpty())
        return problems;
    setObjectFiles(t, act.object, act.files);
    const ObjectState state = settleWaiting(t, act.object);
    recordObject(t, *before);
    return AttachScan::Result{.state = state};
}

Outcome<SetCopyright::Result> perform(Transaction &t, const SetCopyright &act)
{
    const auto before = fundObject(t, act.object);
    if (!before)
        return unknownId(u"object"_s, act.object.value);
    const QString reason = act.reason.trimmed();
    if (reason.isEmpty())
        return Problem{.field = u"reason"_s, .code = u"reason.missing"_s, .rule = Rule::R12};
    setObjectCopyright(t, act.object, act.copyright, act.rightsHolders.simplified());
    const ObjectState state = settleWaiting(t, act.object);
    recordObject(t, *before, reason);
    return SetCopyright::Result{.state = state};
}

} // namespace qorjyn

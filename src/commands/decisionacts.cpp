#include "commands/agenda.h"
#include "commands/sessionacts.h"
#include "commands/support.h"
#include "storage/applications.h"
#include "storage/fund.h"
#include "storage/library.h"
#include "storage/sessions.h"

namespace qorjyn {

namespace {

Problem stateProblem(Transaction &t, const Session &session)
{
    return withLastChange(t, Topic::Session, session.id.value,
                          {.code = u"session.state"_s, .rule = Rule::R9, .arguments = {code(session.state)}});
}

/// Those made now over those made before.
void merge(QMap<Criterion, Level> &levels, const Assessments &made)
{
    const QMap<Criterion, Level> fresh = made.levels();
    for (auto it = fresh.constBegin(); it != fresh.constEnd(); ++it)
        levels.insert(it.key(), it.value());
}

/// Stores an item of the agenda and the history of what changed of it; answers with what it says now.
ItemAnswer store(Transaction &t, const AgendaEntry &before, const AgendaItem &after)
{
    storeDecision(t, after);
    ItemAnswer answer = ItemAnswer::of(after);
    QJsonObject from = toJson(ItemAnswer::of(before.item)), to = toJson(answer);
    for (const QString &key : from.keys())
        if (from.value(key) == to.value(key)) {
            from.remove(key);
            to.remove(key);
        }
    from.insert(u"agendaItem"_s, after.id.value);
    to.insert(u"agendaItem"_s, after.id.value);
    t.recordPart({.topic = Topic::AgendaItem, .id = after.id.value}, Topic::Session, before.session.id.value,
                 from, to);
    ++answer.version;
    return answer;
}

ItemState stateAfter(Decision decision)
{
    switch (decision) {
    case Decision::Include:
        return ItemState::Included;
    case Decision::NotInclude:
        return ItemState::NotIncluded;
    case Decision::Defer:
        return ItemState::Deferred;
    }
    return ItemState::OnAgenda;
}

/// R11: the positive decisions let their objects wait for inclusion.
QList<ObjectId> insertWaiting(Transaction &t, const Session &session)
{
    QHash<QString, SectionId> sectionOf;
    for (const Section &section : sections(t))
        sectionOf.insert(section.code, section.id);
    std::vector<FundObject> objects;
    for (const AgendaItem &entry : session.agenda) {
        if (entry.decision != Decision::Include)
            continue;
        const Description &description = entry.item.description;
        objects.push_back({.description = description,
                           .state = waitingState(description, !entry.item.files.isEmpty()),
                           .section = sectionOf.value(proposedSection(description)),
                           .item = entry.item.id,
                           .agendaItem = entry.id,
                           .session = session.id,
                           .sessionDate = session.date,
                           .files = entry.item.files});
    }
    QList<FundObject *> inserted;
    for (FundObject &object : objects)
        inserted.append(&object);
    insertObjects(t, inserted);
    QList<ObjectId> ids;
    for (const FundObject &object : objects) {
        recordChange(t, Topic::Object, object.id.value, {}, toJson(object));
        ids.append(object.id);
    }
    return ids;
}

/// The scan as it is known once it is kept.
AttachedFile keptScan(Transaction &t, SessionId session, AttachedFile scan)
{
    settleFiles(t, {&scan});
    storeSignedScan(t, session, scan);
    return scan;
}

} // namespace

ItemAnswer ItemAnswer::of(const AgendaItem &item)
{
    return {.version = item.version,
            .assessments = Assessments::of(item.assessments),
            .decision = item.decision,
            .votes = item.votes,
            .presidingFor = item.presidingFor,
            .reason = item.reason,
            .present = item.present};
}

void ItemAnswer::putInto(AgendaItem &item) const
{
    item.version = version;
    item.assessments = assessments.levels();
    item.decision = decision;
    item.votes = votes;
    item.presidingFor = presidingFor;
    item.reason = reason;
    item.present = present;
}

Outcome<AssessItem::Result> perform(Transaction &t, const AssessItem &act)
{
    const auto entry = agendaEntry(t, act.agendaItem);
    if (!entry)
        return unknownId(u"agendaItem"_s, act.agendaItem.value);
    if (entry->session.state != SessionState::Open)
        return stateProblem(t, entry->session);
    AgendaItem assessed = entry->item;
    merge(assessed.assessments, act.assessments);
    return store(t, *entry, assessed);
}

Outcome<DecideItem::Result> perform(Transaction &t, const DecideItem &act)
{
    const auto entry = agendaEntry(t, act.agendaItem);
    if (!entry)
        return unknownId(u"agendaItem"_s, act.agendaItem.value);
    AgendaItem decided = entry->item;
    if (act.assessments)
        merge(decided.assessments, *act.assessments);
    decided.present = int(entry->session.present.size());
    decided.votes = act.votes.value_or(act.decision == Decision::NotInclude
                                           ? Votes{.forIt = 0, .against = decided.present}
                                           : Votes{.forIt = decided.present});
    decided.presidingFor = act.presidingFor;
    decided.reason = act.reason.trimmed();
    const Problems problems = checkDecision(entry->session, decided, act.decision, entry->regulation);
    if (!problems.isEmpty())
        return withLastChange(t, Topic::Session, entry->session.id.value, problems);
    if (decided.votes.forIt != decided.votes.against)
        decided.presidingFor.reset(); // told only where the votes were equal
    decided.decision = act.decision;
    return store(t, *entry, decided);
}

Outcome<UndoDecision::Result> perform(Transaction &t, const UndoDecision &act)
{
    const auto entry = agendaEntry(t, act.agendaItem);
    if (!entry)
        return unknownId(u"agendaItem"_s, act.agendaItem.value);
    if (entry->session.state != SessionState::Open)
        return stateProblem(t, entry->session);
    if (!entry->item.decision)
        return Problem{
            .code = u"item.undecided"_s, .rule = Rule::R9, .arguments = {entry->item.item.description.title}};
    AgendaItem undone = entry->item;
    undone.decision.reset();
    undone.votes = {};
    undone.presidingFor.reset();
    undone.reason.clear();
    undone.present = 0;
    return store(t, *entry, undone);
}

Outcome<CloseSession::Result> perform(Transaction &t, const CloseSession &act)
{
    const auto stored = session(t, act.session);
    if (!stored)
        return unknownId(u"session"_s, act.session.value);
    if (Problems problems = checkClosing(*stored); !problems.isEmpty())
        return withLastChange(t, Topic::Session, act.session.value, problems);
    const QList<ObjectId> waiting = insertWaiting(t, *stored);
    QList<ItemMove> moves;
    for (const AgendaItem &entry : stored->agenda)
        moves.append({.item = entry.item.id,
                      .application = entry.item.application,
                      .from = entry.item.state,
                      .to = stateAfter(*entry.decision)});
    setSessionState(t, act.session, SessionState::Open, SessionState::Held);
    moveItems(t, moves);
    t.record(Topic::Session, act.session.value, {{u"state"_s, code(SessionState::Open)}},
             {{u"state"_s, code(SessionState::Held)}, {u"objects"_s, waiting.size()}});
    return CloseSession::Result{.objects = int(waiting.size()),
                                .waiting = waiting,
                                .due = workingCalendar(t).after(stored->date, InclusionDays).due};
}

Outcome<ReopenSession::Result> perform(Transaction &t, const ReopenSession &act)
{
    const auto stored = session(t, act.session);
    if (!stored)
        return unknownId(u"session"_s, act.session.value);
    if (stored->state != SessionState::Held)
        return stateProblem(t, *stored);
    Problems problems;
    if (act.reason.trimmed().isEmpty())
        problems.append({.field = u"reason"_s, .code = u"reason.missing"_s, .rule = Rule::R9});
    QList<ItemMove> moves;
    const QSet<ItemId> takenUp = itemsTakenUp(t, act.session);
    for (const AgendaItem &entry : stored->agenda) {
        // A deferred item that another session has taken up meanwhile is decided there.
        if (entry.item.state != stateAfter(*entry.decision) || takenUp.contains(entry.item.id))
            problems.append({.field = u"session"_s,
                             .code = u"item.taken-up"_s,
                             .rule = Rule::R9,
                             .arguments = {entry.item.description.title}});
        moves.append({.item = entry.item.id,
                      .application = entry.item.application,
                      .from = entry.item.state,
                      .to = ItemState::OnAgenda});
    }
    if (!problems.isEmpty())
        return problems;
    const QString reason = act.reason.trimmed();
    for (const FundObject &object : objectsOfSession(t, act.session))
        t.record(Topic::Object, object.id.value, toJson(object), {}, reason);
    removeWaitingObjects(t, act.session);
    setSessionState(t, act.session, SessionState::Held, SessionState::Open);
    moveItems(t, moves);
    t.record(Topic::Session, act.session.value, {{u"state"_s, code(SessionState::Held)}},
             {{u"state"_s, code(SessionState::Open)}}, reason);
    return Done{};
}

Outcome<SignMinutes::Result> perform(Transaction &t, const SignMinutes &act)
{
    const auto stored = session(t, act.session);
    if (!stored)
        return unknownId(u"session"_s, act.session.value);
    if (stored->state != SessionState::Held)
        return stateProblem(t, *stored);
    Problems problems = checkPastDate(u"signedOn"_s, act.signedOn, t.today(), Rule::R9);
    if (act.signedOn.isValid() && act.signedOn < stored->date)
        problems.append(
            {.field = u"signedOn"_s,
             .code = u"session.signed-before"_s,
             .rule = Rule::R9,
             .arguments = {act.signedOn.toString(Qt::ISODate), stored->date.toString(Qt::ISODate)}});
    if (act.scan)
        problems += checkFile(u"scan"_s, *act.scan);
    if (!problems.isEmpty())
        return problems;
    // What is signed is what the minutes say today: later names and settings change nothing of it.
    Session record = *stored;
    record.state = SessionState::Signed;
    record.signedOn = act.signedOn;
    const MinutesRecord minutes{.session = record, .library = librarySettings(t)};
    setSigned(t, act.session, act.signedOn,
              QString::fromUtf8(QJsonDocument(toJson(minutes)).toJson(QJsonDocument::Compact)));
    closeApplications(t, stored->agenda);
    QJsonObject after{{u"state"_s, code(SessionState::Signed)}, {u"signedOn"_s, toJsonValue(act.signedOn)}};
    if (act.scan)
        after.insert(u"signedScan"_s, toJson(keptScan(t, act.session, *act.scan)));
    t.record(Topic::Session, act.session.value, {{u"state"_s, code(SessionState::Held)}}, after);
    return Done{};
}

Outcome<AttachSignedScan::Result> perform(Transaction &t, const AttachSignedScan &act)
{
    const auto stored = sessionHead(t, act.session);
    if (!stored)
        return unknownId(u"session"_s, act.session.value);
    if (stored->state != SessionState::Signed)
        return stateProblem(t, *stored);
    if (stored->signedScan)
        return Problems{{.field = u"scan"_s, .code = u"session.scanned"_s, .rule = Rule::R9}};
    if (Problems problems = checkFile(u"scan"_s, act.scan); !problems.isEmpty())
        return problems;
    const AttachedFile kept = keptScan(t, act.session, act.scan);
    t.record(Topic::Session, act.session.value, {}, {{u"signedScan"_s, toJson(kept)}});
    return Done{};
}

namespace {

/// Nothing where it is no record of a format that this program knows.
std::optional<MinutesRecord> readRecord(const QString &stored)
{
    const Outcome<MinutesRecord> record =
        fromJson<MinutesRecord>(QJsonDocument::fromJson(stored.toUtf8()).object());
    if (!record || record.value().format != MinutesRecord().format)
        return std::nullopt;
    return record.value();
}

} // namespace

Outcome<MinutesRecord> minutesRecord(Transaction &t, SessionId id)
{
    const auto stored = sessionHead(t, id);
    if (!stored)
        return unknownId(u"session"_s, id.value);
    if (stored->state != SessionState::Signed)
        return MinutesRecord{.session = session(t, id).value(), .library = librarySettings(t)};
    if (const auto record = readRecord(signedRecords(t, id).value(id)))
        return *record;
    const RegisterNumber number = stored->number.value_or(RegisterNumber{});
    return Problem{.code = u"session.minutes-damaged"_s,
                   .rule = Rule::R9,
                   .arguments = {formattedSession(number), stored->date.toString(Qt::ISODate)}};
}

QList<SessionId> sessionsWithDamagedMinutes(Transaction &t)
{
    QList<SessionId> damaged;
    const QMap<SessionId, QString> records = signedRecords(t);
    for (auto record = records.cbegin(); record != records.cend(); ++record)
        if (!readRecord(*record))
            damaged.append(record.key());
    return damaged;
}

} // namespace qorjyn

#include "commands/sessionacts.h"

#include "commands/agenda.h"
#include "commands/support.h"
#include "storage/applications.h"
#include "storage/library.h"
#include "storage/sessions.h"

#include <QHash>
#include <algorithm>

namespace qorjyn {

namespace {

Problem stateProblem(Transaction &t, const Session &session, Rule rule)
{
    return withLastChange(t, Topic::Session, session.id.value,
                          {.code = u"session.state"_s, .rule = rule, .arguments = {code(session.state)}});
}

QJsonArray idsOf(const QList<MemberId> &members)
{
    QJsonArray ids;
    for (const MemberId member : members)
        ids.append(member.value);
    return ids;
}

/// The newest composition begins on that day or later, or a session that was opened has used the one before.
Problems checkOverlap(Transaction &t, QDate validFrom)
{
    const auto overlap = [](QDate date) {
        return Problem{.field = u"validFrom"_s,
                       .code = u"composition.overlap"_s,
                       .rule = Rule::R6,
                       .arguments = {date.toString(Qt::ISODate)}};
    };
    for (const Composition &other : compositions(t))
        if (other.validFrom >= validFrom)
            return {withLastChange(t, Topic::Composition, other.id.value, overlap(other.validFrom))};
    for (const SessionRow &row : sessionList(t))
        if (row.state != SessionState::Planned && row.date >= validFrom)
            return {withLastChange(t, Topic::Session, row.id.value, overlap(row.date))};
    return {};
}

/// A member who was there cannot have left before.
Problems checkDeparture(Transaction &t, const Member &member, QDate leftOn)
{
    if (!leftOn.isValid())
        return {{.field = u"leftOn"_s, .code = u"date.missing"_s, .rule = Rule::R6}};
    if (member.leftOn)
        return {{.field = u"member"_s,
                 .code = u"member.left"_s,
                 .rule = Rule::R6,
                 .arguments = {member.name, member.leftOn->toString(Qt::ISODate)}}};
    if (member.from.isValid() && leftOn < member.from)
        return {{.field = u"leftOn"_s,
                 .code = u"member.left-before"_s,
                 .rule = Rule::R6,
                 .arguments = {member.name, member.from.toString(Qt::ISODate)}}};
    if (const auto last = lastAttended(t, member.id); last && *last >= leftOn)
        return {{.field = u"leftOn"_s,
                 .code = u"member.was-present"_s,
                 .rule = Rule::R6,
                 .arguments = {member.name, last->toString(Qt::ISODate)}}};
    return {};
}

/// Each of them a member on the day of the session.
Problems checkMembers(const Session &session, const QList<MemberId> &present)
{
    const QList<Member> members =
        session.composition ? session.composition->membersOn(session.date) : QList<Member>();
    Problems problems;
    for (const MemberId id : present)
        if (std::ranges::find(members, id, &Member::id) == members.end())
            problems.append({.field = u"present"_s,
                             .code = u"member.unknown"_s,
                             .rule = Rule::R6,
                             .arguments = {QString::number(id.value), session.date.toString(Qt::ISODate)}});
    return problems;
}

bool takesItems(SessionState state)
{
    return state == SessionState::Planned || state == SessionState::Open;
}

/// The day of a session lies in a year of the working calendar: for another no deadline could be told that
/// follows from the session.
Problems checkDay(Transaction &t, QDate date)
{
    if (!date.isValid())
        return {{.field = u"date"_s, .code = u"session.date"_s, .rule = Rule::R7}};
    const QList<CalendarYear> years = calendarYears(t);
    if (std::ranges::find(years, date.year(), &CalendarYear::year) == years.end())
        return {{.field = u"date"_s,
                 .code = u"session.year"_s,
                 .rule = Rule::R7,
                 .arguments = {date.toString(Qt::ISODate), QString::number(date.year())}}};
    return {};
}

} // namespace

Outcome<SetUpComposition::Result> perform(Transaction &t, const SetUpComposition &act)
{
    Composition wanted{.orderNumber = act.orderNumber.trimmed(),
                       .orderDate = act.orderDate,
                       .validFrom = act.validFrom,
                       .secretary = act.secretary.simplified(),
                       .members = act.members};
    for (Member &member : wanted.members) {
        member.id = {};
        member.leftOn.reset(); // a departure is recorded as such
        if (!member.from.isValid() || member.from > wanted.validFrom)
            member.from = wanted.validFrom;
    }
    Problems problems = check(wanted);
    if (wanted.validFrom.isValid())
        problems += checkOverlap(t, wanted.validFrom);
    if (!problems.isEmpty())
        return problems;
    QHash<CompositionId, QJsonObject> earlier;
    for (const Composition &before : compositions(t))
        earlier.insert(before.id, toJson(before));
    SetUpComposition::Result result{.composition = insertComposition(t, wanted), .members = {}};
    for (const Composition &after : compositions(t)) {
        recordChange(t, Topic::Composition, after.id.value, earlier.value(after.id), toJson(after));
        if (after.id == result.composition)
            for (const Member &member : after.members)
                result.members.append(member.id);
    }
    return result;
}

Outcome<RecordDeparture::Result> perform(Transaction &t, const RecordDeparture &act)
{
    const auto before = compositionOfMember(t, act.member);
    if (!before)
        return unknownId(u"member"_s, act.member.value);
    const auto member = std::ranges::find(before->members, act.member, &Member::id);
    if (Problems problems = checkDeparture(t, *member, act.leftOn); !problems.isEmpty())
        return problems;
    setMemberLeft(t, act.member, act.leftOn);
    const auto after = compositionOfMember(t, act.member);
    recordChange(t, Topic::Composition, before->id.value, {{u"members"_s, toJsonValue(before->members)}},
                 {{u"members"_s, toJsonValue(after->members)}});
    return RecordDeparture::Result{.valid = checkNumber(*after, act.leftOn).isEmpty(),
                                   .members = int(after->membersOn(act.leftOn).size())};
}

Outcome<PlanSession::Result> perform(Transaction &t, const PlanSession &act)
{
    if (Problems problems = checkDay(t, act.date); !problems.isEmpty())
        return problems;
    Session planned{.date = act.date, .place = act.place.simplified(), .remote = act.remote};
    planned.id = insertSession(t, planned);
    recordChange(t, Topic::Session, planned.id.value, {},
                 {{u"date"_s, toJsonValue(planned.date)},
                  {u"place"_s, planned.place},
                  {u"remote"_s, planned.remote},
                  {u"state"_s, code(SessionState::Planned)}});
    return PlanSession::Result{.session = planned.id};
}

Outcome<MoveSession::Result> perform(Transaction &t, const MoveSession &act)
{
    auto stored = sessionHead(t, act.session);
    if (!stored)
        return unknownId(u"session"_s, act.session.value);
    if (stored->state != SessionState::Planned)
        return stateProblem(t, *stored, Rule::R7);
    if (Problems problems = checkDay(t, act.date); !problems.isEmpty())
        return problems;
    const Session before = *stored;
    stored->date = act.date;
    stored->place = act.place.simplified();
    stored->remote = act.remote;
    moveSession(t, *stored);
    if (before.date != stored->date)
        setPresent(t, act.session, {}); // who is present, and of which composition, is a matter of the day
    recordChange(
        t, Topic::Session, act.session.value,
        {{u"date"_s, toJsonValue(before.date)}, {u"place"_s, before.place}, {u"remote"_s, before.remote}},
        {{u"date"_s, toJsonValue(stored->date)}, {u"place"_s, stored->place}, {u"remote"_s, stored->remote}});
    return Done{};
}

namespace {

/// Those of `items` that do not wait for a session.
Problems notQueued(Transaction &t, const QList<QueuedItem> &queue, const QList<ItemId> &items)
{
    QSet<ItemId> waiting;
    for (const QueuedItem &queued : queue)
        waiting.insert(queued.item.id);
    QList<ItemId> others;
    std::ranges::copy_if(items, std::back_inserter(others), [&](ItemId id) { return !waiting.contains(id); });
    const QHash<ItemId, TitledItem> titles = titledItems(t, others);
    QList<qint64> applications;
    for (const TitledItem &item : titles)
        applications.append(item.application.value);
    const QHash<qint64, LastChange> changes = lastChanges(t, Topic::Application, applications);
    Problems problems;
    for (qsizetype i = 0; i < items.size(); ++i) {
        if (waiting.contains(items[i]))
            continue;
        const auto item = titles.constFind(items[i]);
        if (item == titles.cend()) {
            problems.append(unknownId(u"item"_s, items[i].value));
            continue;
        }
        problems.append({.field = u"items[%1]"_s.arg(i),
                         .code = u"item.not-queued"_s,
                         .rule = Rule::R7,
                         .arguments = {item->title}});
        if (const auto change = changes.constFind(item->application.value); change != changes.cend())
            problems.last().last = *change;
    }
    return problems;
}

} // namespace

Outcome<TakeQueue::Result> perform(Transaction &t, const TakeQueue &act)
{
    const auto before = session(t, act.session);
    if (!before)
        return unknownId(u"session"_s, act.session.value);
    if (!takesItems(before->state))
        return stateProblem(t, *before, Rule::R7);
    const QList<QueuedItem> queue = queuedItems(t);
    if (const Problems problems = notQueued(t, queue, act.items); !problems.isEmpty())
        return problems;
    const QSet<ItemId> wanted(act.items.cbegin(), act.items.cend());
    QSet<ItemId> already;
    for (const AgendaItem &entry : before->agenda)
        already.insert(entry.item.id);
    QList<ItemId> taken;
    QList<ItemMove> moves;
    for (const QueuedItem &queued : queue) {
        // An item that this session has deferred already waits for another one.
        const bool isWanted = wanted.isEmpty() || wanted.contains(queued.item.id);
        if (!isWanted || already.contains(queued.item.id))
            continue;
        taken.append(queued.item.id);
        moves.append({.item = queued.item.id,
                      .application = queued.application,
                      .from = queued.item.state,
                      .to = ItemState::OnAgenda});
    }
    if (taken.isEmpty())
        return TakeQueue::Result{};
    appendAgenda(t, act.session, taken);
    moveItems(t, moves);
    const auto after = session(t, act.session);
    TakeQueue::Result result{.taken = int(taken.size()), .agendaItems = {}};
    QJsonArray items;
    for (const AgendaItem &entry : after->agenda.mid(before->agenda.size())) {
        result.agendaItems.append(entry.id);
        items.append(QJsonObject{{u"id"_s, entry.id.value}, {u"item"_s, entry.item.id.value}});
    }
    t.record(Topic::Session, act.session.value, {}, {{u"agenda"_s, items}});
    return result;
}

Outcome<TakeOffAgenda::Result> perform(Transaction &t, const TakeOffAgenda &act)
{
    const auto entry = agendaEntry(t, act.agendaItem);
    if (!entry)
        return unknownId(u"agendaItem"_s, act.agendaItem.value);
    if (!takesItems(entry->session.state))
        return stateProblem(t, entry->session, Rule::R7);
    const Item &taken = entry->item.item;
    if (entry->item.decision)
        return withLastChange(
            t, Topic::Session, entry->session.id.value,
            {.code = u"item.decided"_s, .rule = Rule::R9, .arguments = {taken.description.title}});
    removeFromAgenda(t, act.agendaItem);
    moveItems(t, {{.item = taken.id,
                   .application = taken.application,
                   .from = taken.state,
                   .to = queuedState(t, taken.id)}});
    t.record(Topic::Session, entry->session.id.value,
             {{u"agenda"_s,
               QJsonArray{QJsonObject{{u"id"_s, act.agendaItem.value}, {u"item"_s, taken.id.value}}}}},
             {});
    return Done{};
}

Outcome<RecordPresence::Result> perform(Transaction &t, const RecordPresence &act)
{
    const auto stored = sessionHead(t, act.session);
    if (!stored)
        return unknownId(u"session"_s, act.session.value);
    if (!takesItems(stored->state))
        return stateProblem(t, *stored, Rule::R9);
    if (!stored->composition)
        return Problem{.field = u"present"_s,
                       .code = u"composition.none"_s,
                       .rule = Rule::R6,
                       .arguments = {stored->date.toString(Qt::ISODate)}};
    if (Problems problems = checkMembers(*stored, act.present); !problems.isEmpty())
        return problems;
    QList<MemberId> present;
    for (const MemberId member : act.present)
        if (!present.contains(member))
            present.append(member);
    std::ranges::sort(present);
    setPresent(t, act.session, present);
    recordChange(t, Topic::Session, act.session.value, {{u"present"_s, idsOf(stored->present)}},
                 {{u"present"_s, idsOf(present)}});
    const int members = int(stored->composition->membersOn(stored->date).size());
    return RecordPresence::Result{.quorum =
                                      hasQuorum(int(present.size()), members, librarySettings(t).regulation)};
}

Outcome<OpenSession::Result> perform(Transaction &t, const OpenSession &act)
{
    auto stored = session(t, act.session);
    if (!stored)
        return unknownId(u"session"_s, act.session.value);
    stored->composition = compositionOn(t, stored->date);
    Problems problems = checkOpening(*stored, librarySettings(t).regulation);
    if (stored->state == SessionState::Planned) {
        if (stored->date > t.today())
            problems.append({.field = u"date"_s,
                             .code = u"session.future"_s,
                             .rule = Rule::R7,
                             .arguments = {stored->date.toString(Qt::ISODate)}});
        if (stored->composition)
            problems += checkMembers(*stored, stored->present);
    }
    if (!problems.isEmpty())
        return withLastChange(t, Topic::Session, act.session.value, problems);
    const int year = stored->date.year();
    const RegisterNumber number{.year = year, .number = int(nextNumber(t, u"session"_s, year))};
    setSessionOpen(t, act.session, stored->composition->id, number);
    t.record(Topic::Session, act.session.value, {{u"state"_s, code(SessionState::Planned)}},
             {{u"state"_s, code(SessionState::Open)},
              {u"number"_s, toJson(number)},
              {u"composition"_s, stored->composition->id.value}});
    return OpenSession::Result{.number = number};
}

} // namespace qorjyn

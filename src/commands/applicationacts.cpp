#include "commands/applicationacts.h"

#include "commands/support.h"
#include "storage/applications.h"
#include "storage/library.h"
#include "storage/participants.h"

#include <algorithm>

namespace qorjyn {

namespace {

Problem stateProblem(Transaction &t, const Application &application)
{
    return withLastChange(
        t, Topic::Application, application.id.value,
        {.code = u"application.state"_s, .rule = Rule::R5, .arguments = {code(application.state)}});
}

/// Another participant with the same BIN, or with the same name unless two BINs tell them apart.
std::optional<Participant> existing(Transaction &t, const Participant &wanted)
{
    if (!wanted.bin.isEmpty()) {
        auto same = participantByBin(t, wanted.bin);
        if (same && same->id != wanted.id)
            return same;
    }
    auto same = participantByName(t, wanted.name.kk);
    if (same && same->id != wanted.id && (same->bin.isEmpty() || wanted.bin.isEmpty()))
        return same;
    return std::nullopt;
}

/// The files of an application and of its items, each named by its hash.
Problems checkFiles(const Application &application)
{
    Problems problems;
    if (application.scan)
        problems += checkFile(u"scan"_s, *application.scan);
    for (qsizetype i = 0; i < application.items.size(); ++i)
        for (qsizetype j = 0; j < application.items[i].files.size(); ++j)
            problems += checkFile(u"items[%1].files[%2]"_s.arg(i).arg(j), application.items[i].files[j]);
    return problems;
}

/// The bytes of a file are what they are, whatever the act says of them.
void settleFilesOf(Transaction &t, Application &application)
{
    QList<AttachedFile *> files;
    if (application.scan)
        files.append(&*application.scan);
    for (Item &item : application.items)
        for (AttachedFile &file : item.files)
            files.append(&file);
    settleFiles(t, files);
}

/// The participant by id, or by a name that is known; a draft may have none yet.
Problems findParticipant(Transaction &t, Application &wanted)
{
    if (wanted.participant) {
        const auto known = participant(t, wanted.participant);
        if (!known)
            return {unknownId(u"participant"_s, wanted.participant.value)};
        wanted.participantName = known->name.kk;
        wanted.participantNames = known->name;
    } else if (!wanted.participantName.trimmed().isEmpty()) {
        const auto known = participantByName(t, wanted.participantName);
        if (!known)
            return {{.field = u"participantName"_s,
                     .code = u"participant.unknown"_s,
                     .rule = Rule::R5,
                     .arguments = {wanted.participantName}}};
        wanted.participant = known->id;
        wanted.participantName = known->name.kk;
        wanted.participantNames = known->name;
    }
    return {};
}

/// What the caller may not set is taken from what is stored; ids of items must be this application's.
Problems settle(Application &wanted, const std::optional<Application> &stored)
{
    wanted.state = stored ? stored->state : ApplicationState::Draft;
    wanted.number = stored ? stored->number : std::nullopt;
    Problems problems;
    QList<ItemId> seen;
    for (qsizetype i = 0; i < wanted.items.size(); ++i) {
        Item &item = wanted.items[i];
        item.position = int(i + 1);
        item.application = wanted.id;
        item.state = ItemState::Proposed;
        if (!item.id)
            continue;
        const bool known =
            stored && std::ranges::find(stored->items, item.id, &Item::id) != stored->items.end();
        if (!known || seen.contains(item.id))
            problems.append(unknownId(u"item"_s, item.id.value));
        seen.append(item.id);
    }
    return problems;
}

/// Changes the state of an application and says so in its history.
void moveTo(Transaction &t, const Application &application, ApplicationState state,
            const QString &reason = {})
{
    setApplicationStates(t, {{application.id, application.state, state}});
    recordChange(t, Topic::Application, application.id.value, {{u"state"_s, code(application.state)}},
                 {{u"state"_s, code(state)}}, reason);
}

} // namespace

Outcome<SaveParticipant::Result> perform(Transaction &t, const SaveParticipant &act)
{
    Participant wanted = act.participant;
    wanted.name.kk = wanted.name.kk.simplified();
    Problems problems = check(wanted);
    if (const auto holder = problems.isEmpty() ? existing(t, wanted) : std::nullopt)
        problems.append({.field = u"name"_s,
                         .code = u"participant.exists"_s,
                         .rule = Rule::R2,
                         .arguments = {holder->name.kk}});
    if (!problems.isEmpty())
        return problems;
    QJsonObject before;
    if (wanted.id) {
        const auto stored = participant(t, wanted.id);
        if (!stored)
            return unknownId(u"participant"_s, wanted.id.value);
        before = toJson(*stored);
        updateParticipant(t, wanted);
    } else {
        wanted.id = insertParticipant(t, wanted);
    }
    const auto after = participant(t, wanted.id);
    recordChange(t, Topic::Participant, wanted.id.value, before, toJson(*after));
    return SaveParticipant::Result{.participant = wanted.id, .version = after->version};
}

Outcome<SaveApplication::Result> perform(Transaction &t, const SaveApplication &act)
{
    Application wanted = act.application;
    std::optional<Application> stored;
    if (wanted.id) {
        stored = application(t, wanted.id);
        if (!stored)
            return unknownId(u"application"_s, wanted.id.value);
        if (!takesChanges(stored->state))
            return stateProblem(t, *stored);
        expectVersion(t, Topic::Application, wanted.id.value, wanted.version, stored->version);
    }
    Problems problems = settle(wanted, stored);
    problems += findParticipant(t, wanted);
    problems += checkFiles(wanted);
    if (!stored && isEmpty(wanted, t.today()))
        problems.append({.code = u"application.empty"_s, .rule = Rule::R5});
    if (wanted.state == ApplicationState::Draft) {
        problems += checkDraft(wanted);
    } else {
        // What a registered application says must stay complete.
        Application complete = wanted;
        complete.state = ApplicationState::Draft;
        problems += checkRegistration(complete, t.today());
    }
    if (!problems.isEmpty())
        return problems;
    settleFilesOf(t, wanted);
    const Application saved =
        stored ? updateApplication(t, wanted, stored->items) : insertApplication(t, wanted);
    recordChange(t, Topic::Application, saved.id.value, stored ? toJson(*stored) : QJsonObject(),
                 toJson(saved), {},
                 saved.state == ApplicationState::Draft ? Topic::Draft : Topic::Application);
    SaveApplication::Result result{.application = saved.id, .version = saved.version, .items = {}};
    for (const Item &item : saved.items)
        result.items.append(item.id);
    return result;
}

Outcome<DiscardDraft::Result> perform(Transaction &t, const DiscardDraft &act)
{
    const auto stored = application(t, act.application);
    if (!stored)
        return unknownId(u"application"_s, act.application.value);
    if (stored->state != ApplicationState::Draft || stored->number)
        return stateProblem(t, *stored);
    expectVersion(t, Topic::Application, stored->id.value, act.version, stored->version);
    deleteDraft(t, stored->id, stored->version);
    recordChange(t, Topic::Application, stored->id.value, toJson(*stored), {}, {}, Topic::Draft);
    return Done{};
}

Outcome<RegisterApplication::Result> perform(Transaction &t, const RegisterApplication &act)
{
    auto stored = application(t, act.application);
    if (!stored)
        return unknownId(u"application"_s, act.application.value);
    if (stored->state != ApplicationState::Draft)
        return stateProblem(t, *stored);
    expectVersion(t, Topic::Application, stored->id.value, act.version, stored->version);
    if (Problems problems = checkRegistration(*stored, t.today()); !problems.isEmpty())
        return problems;
    const int year = t.today().year();
    const RegisterNumber number{.year = year, .number = int(nextNumber(t, u"application"_s, year))};
    stored->number = number;
    setRegistered(t, *stored);
    recordChange(t, Topic::Application, stored->id.value,
                 {{u"state"_s, code(ApplicationState::Draft)}, {u"number"_s, QJsonValue()}},
                 {{u"state"_s, code(ApplicationState::Registered)}, {u"number"_s, toJson(number)}});
    return RegisterApplication::Result{.number = number};
}

Outcome<ReturnApplication::Result> perform(Transaction &t, const ReturnApplication &act)
{
    const auto stored = application(t, act.application);
    if (!stored)
        return unknownId(u"application"_s, act.application.value);
    if (Problems problems = checkReturn(stored->state, act.reason); !problems.isEmpty())
        return withLastChange(t, Topic::Application, stored->id.value, problems);
    moveTo(t, *stored, ApplicationState::Returned, act.reason.trimmed());
    return Done{};
}

Outcome<ReceiveAgain::Result> perform(Transaction &t, const ReceiveAgain &act)
{
    const auto stored = application(t, act.application);
    if (!stored)
        return unknownId(u"application"_s, act.application.value);
    if (stored->state != ApplicationState::Returned)
        return stateProblem(t, *stored);
    moveTo(t, *stored, ApplicationState::Registered);
    return Done{};
}

Outcome<WithdrawApplication::Result> perform(Transaction &t, const WithdrawApplication &act)
{
    const auto stored = application(t, act.application);
    if (!stored)
        return unknownId(u"application"_s, act.application.value);
    if (Problems problems = checkWithdraw(stored->state, act.reason); !problems.isEmpty())
        return withLastChange(t, Topic::Application, stored->id.value, problems);
    moveTo(t, *stored, ApplicationState::Withdrawn, act.reason.trimmed());
    return Done{};
}

} // namespace qorjyn

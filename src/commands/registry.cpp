#include "commands/registry.h"

#include "commands/applicationacts.h"
#include "commands/contractacts.h"
#include "commands/fundacts.h"
#include "commands/sessionacts.h"
#include "commands/staffacts.h"

#include <algorithm>

namespace qorjyn {

namespace {

template <class A>
ActDescription describeAct()
{
    FieldLister lister;
    A empty;
    describe(lister, empty);
    return {.name = QString::fromLatin1(A::actName),
            .rules = QList<Rule>(A::actRules.begin(), A::actRules.end()),
            .roles = QList<Role>(A::actRoles.begin(), A::actRoles.end()),
            .fields = lister.fields(),
            .perform = [](Connection &connection, const QJsonObject &fields, QUuid id,
                          const Told &told) -> Outcome<ActResult> {
                const Outcome<A> what = fromJson<A>(fields);
                if (!what)
                    return what.problems();
                return connection.write(
                    {.name = QString::fromLatin1(A::actName), .id = id, .content = contentOf(what.value())},
                    [&](Transaction &t) {
                        std::optional<typename A::Result> fresh;
                        Outcome<ActResult> outcome = performInside(t, what.value(), fresh);
                        if (outcome && told)
                            told(outcome.value());
                        return outcome;
                    });
            }};
}

template <class... Acts>
QList<ActDescription> describeActs()
{
    return {describeAct<Acts>()...};
}

} // namespace

const QList<ActDescription> &acts()
{
    static const QList<ActDescription> all =
        describeActs<AddStaff, SaveSettings, SaveCalendarYear,                                              //
                     SaveParticipant, SaveApplication, DiscardDraft, RegisterApplication,                   //
                     ReturnApplication, ReceiveAgain, WithdrawApplication,                                  //
                     SetUpComposition, RecordDeparture, PlanSession, MoveSession, TakeQueue, TakeOffAgenda, //
                     RecordPresence, OpenSession, AssessItem, DecideItem, UndoDecision,                     //
                     CloseSession, ReopenSession, SignMinutes, AttachSignedScan,                            //
                     IncludeObject, MoveToSection, AttachScan, SetCopyright,                                //
                     SaveContract, SignContract, TerminateContract, CreateCabinet, HandOverPassword         //
                     >();
    return all;
}

Outcome<ActResult> performByName(Connection &connection, const QString &name, const QJsonObject &fields,
                                 QUuid id, const Told &told)
{
    const auto found = std::ranges::find(acts(), name, &ActDescription::name);
    if (found == acts().end())
        return Problem{.code = u"act.unknown"_s, .arguments = {name}};
    return found->perform(connection, fields, id, told);
}

} // namespace qorjyn

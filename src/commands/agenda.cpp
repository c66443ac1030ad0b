#include "commands/agenda.h"

#include "commands/support.h"
#include "storage/applications.h"
#include "storage/sessions.h"

#include <QHash>
#include <algorithm>

namespace qorjyn {

namespace {

bool isDecided(ItemState state)
{
    return state == ItemState::Included || state == ItemState::NotIncluded;
}

ApplicationState stateOf(const QList<ItemStanding> &items)
{
    const auto all = [&](auto what) { return std::ranges::all_of(items, what); };
    if (all([](const ItemStanding &item) { return item.state == ItemState::Proposed; }))
        return ApplicationState::Registered;
    if (!all([](const ItemStanding &item) { return isDecided(item.state); }))
        return ApplicationState::BeforeCommission;
    return all([](const ItemStanding &item) { return item.isSigned; }) ? ApplicationState::Closed
                                                                       : ApplicationState::Decided;
}

/// The state that an application had, and the one that it has now.
using Settled = QHash<ApplicationId, std::pair<ApplicationState, ApplicationState>>;

/// Brings applications to the states of their items; answers with those that changed.
Settled settle(Transaction &t, const QList<ApplicationId> &applications)
{
    QHash<ApplicationId, QList<ItemStanding>> items;
    for (const ItemStanding &item : itemStandings(t, applications))
        items[item.application].append(item);
    Settled settled;
    QList<StateChange<ApplicationId, ApplicationState>> states;
    for (auto of = items.cbegin(); of != items.cend(); ++of) {
        const ApplicationState before = of->first().applicationState, after = stateOf(*of);
        if (before == after)
            continue;
        settled.insert(of.key(), {before, after});
        states.append({of.key(), before, after});
    }
    setApplicationStates(t, states);
    return settled;
}

/// One line of history for each application: the items that moved, if any, and the state it came into.
void recordSettled(Transaction &t, const QList<ApplicationId> &applications, const Settled &settled,
                   QHash<ApplicationId, std::pair<QJsonObject, QJsonObject>> changed = {})
{
    for (const ApplicationId id : applications) {
        auto &[before, after] = changed[id];
        if (const auto states = settled.constFind(id); states != settled.cend()) {
            before.insert(u"state"_s, code(states->first));
            after.insert(u"state"_s, code(states->second));
        }
        if (!after.isEmpty())
            t.record(Topic::Application, id.value, before, after);
    }
}

} // namespace

void moveItems(Transaction &t, const QList<ItemMove> &moves)
{
    QList<ApplicationId> order;
    QHash<ApplicationId, std::pair<QJsonArray, QJsonArray>> items;
    QList<StateChange<ItemId, ItemState>> states;
    for (const ItemMove &move : moves) {
        if (move.from == move.to)
            continue;
        states.append({move.item, move.from, move.to});
        if (!items.contains(move.application))
            order.append(move.application);
        auto &[before, after] = items[move.application];
        before.append(QJsonObject{{u"id"_s, move.item.value}, {u"state"_s, code(move.from)}});
        after.append(QJsonObject{{u"id"_s, move.item.value}, {u"state"_s, code(move.to)}});
    }
    setItemStates(t, states);
    QHash<ApplicationId, std::pair<QJsonObject, QJsonObject>> changed;
    for (const ApplicationId id : std::as_const(order))
        changed[id] = {{{u"items"_s, items[id].first}}, {{u"items"_s, items[id].second}}};
    recordSettled(t, order, settle(t, order), changed);
}

void closeApplications(Transaction &t, const QList<AgendaItem> &agenda)
{
    QList<ApplicationId> order;
    for (const AgendaItem &entry : agenda)
        if (!order.contains(entry.item.application))
            order.append(entry.item.application);
    recordSettled(t, order, settle(t, order));
}

ItemState queuedState(Transaction &t, ItemId item)
{
    const bool deferred = std::ranges::any_of(sessionsOfItem(t, item), [](const ItemSession &of) {
        return of.decision == Decision::Defer &&
               (of.state == SessionState::Held || of.state == SessionState::Signed);
    });
    return deferred ? ItemState::Deferred : ItemState::Proposed;
}

} // namespace qorjyn

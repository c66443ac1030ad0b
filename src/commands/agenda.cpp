#include "commands/agenda.h"

#include "commands/support.h"
#include "storage/applications.h"
#include "storage/sessions.h"

#include <QSet>
#include <algorithm>

namespace qorjyn {

namespace {

bool isDecided(ItemState state)
{
    return state == ItemState::Included || state == ItemState::NotIncluded;
}

/// Whether the minutes of the session that decided the item are signed.
bool isSigned(Transaction &t, ItemId item)
{
    return std::ranges::any_of(sessionsOfItem(t, item), [](const ItemSession &of) {
        return of.state == SessionState::Signed && of.decision && *of.decision != Decision::Defer;
    });
}

ApplicationState stateOf(Transaction &t, const Application &application)
{
    const auto all = [&](auto what) { return std::ranges::all_of(application.items, what); };
    if (all([](const Item &item) { return item.state == ItemState::Proposed; }))
        return ApplicationState::Registered;
    if (!all([](const Item &item) { return isDecided(item.state); }))
        return ApplicationState::BeforeCommission;
    return all([&](const Item &item) { return isSigned(t, item.id); }) ? ApplicationState::Closed
                                                                       : ApplicationState::Decided;
}

/// Brings an application to the state of its items; `before` and `after` gain what changed.
void settle(Transaction &t, ApplicationId id, QJsonObject &before, QJsonObject &after)
{
    const auto stored = application(t, id);
    if (!stored)
        return;
    const ApplicationState state = stateOf(t, *stored);
    if (state == stored->state)
        return;
    setApplicationState(t, id, state);
    before.insert(u"state"_s, code(stored->state));
    after.insert(u"state"_s, code(state));
}

} // namespace

void moveItems(Transaction &t, const QList<ItemMove> &moves)
{
    QList<ApplicationId> order;
    QHash<ApplicationId, std::pair<QJsonArray, QJsonArray>> items;
    for (const ItemMove &move : moves) {
        if (move.from == move.to)
            continue;
        setItemState(t, move.item, move.to);
        if (!items.contains(move.application))
            order.append(move.application);
        auto &[before, after] = items[move.application];
        before.append(QJsonObject{{u"id"_s, move.item.value}, {u"state"_s, code(move.from)}});
        after.append(QJsonObject{{u"id"_s, move.item.value}, {u"state"_s, code(move.to)}});
    }
    for (const ApplicationId id : std::as_const(order)) {
        QJsonObject before{{u"items"_s, items[id].first}};
        QJsonObject after{{u"items"_s, items[id].second}};
        settle(t, id, before, after);
        t.record(Topic::Application, id.value, before, after);
    }
}

void closeApplications(Transaction &t, const QList<AgendaItem> &agenda)
{
    QSet<ApplicationId> seen;
    for (const AgendaItem &entry : agenda) {
        const ApplicationId id = entry.item.application;
        if (seen.contains(id))
            continue;
        seen.insert(id);
        QJsonObject before, after;
        settle(t, id, before, after);
        if (!after.isEmpty())
            t.record(Topic::Application, id.value, before, after);
    }
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

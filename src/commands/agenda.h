// How an agenda moves items and their applications through their states.
#pragma once

#include "domain/session.h"
#include "storage/transaction.h"

namespace qorjyn {

/// An item and the state that it comes into.
struct ItemMove
{
    ItemId item;
    ApplicationId application;
    ItemState from = ItemState::Proposed, to = ItemState::Proposed;
};

/// Moves items, then brings each application they belong to into the state that its items give it:
/// registered, before the commission, decided, or closed once all deciding minutes are signed. One line of
/// history an application.
void moveItems(Transaction &t, const QList<ItemMove> &moves);

/// Closes the decided applications whose deciding minutes are all signed; for items of a session just signed.
void closeApplications(Transaction &t, const QList<AgendaItem> &agenda);

/// The state of an item in the queue: deferred where a session deferred it before.
[[nodiscard]] ItemState queuedState(Transaction &t, ItemId item);

} // namespace qorjyn

// The order of titles as kept in the data: a place for each object, with gaps, renumbered locally when one is
// full.
#pragma once

#include "storage/transaction.h"

namespace qorjyn {

constexpr qint64 labelStep = 1024;

/// A free label between the neighbours of that sort key; may move a few others to make room.
[[nodiscard]] qint64 freeLabel(Transaction &t, const QString &sortKey);

} // namespace qorjyn

// The order of titles as kept in the data: a place for each object, with gaps, renumbered locally when one is
// full.
#pragma once

#include "storage/transaction.h"

namespace qorjyn {

constexpr qint64 labelStep = 1024;

/// Free labels between the neighbours of those sort keys, in the order of `sortKeys`; may move a few others
/// to make room. Of equal keys the later one gets the higher label. However many they are, it takes the same
/// few statements as long as the gaps have room.
[[nodiscard]] QList<qint64> freeLabels(Transaction &t, const QStringList &sortKeys);

} // namespace qorjyn

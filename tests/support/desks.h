// Several desks that act at the same moment.
#pragma once

#include "support/house.h"

#include <functional>

namespace qorjyn::test {

/// Runs `job` on so many threads, each at a desk of its own, all from the same moment; answers what failed.
[[nodiscard]] QStringList atDesks(House &house, int desks, QDate day,
                                  const std::function<QString(Connection &, int desk)> &job);

/// Runs each script of bare SQL on a connection of its own, as one transaction that is still open while the
/// others run: what each was refused with, or nothing where it was committed.
[[nodiscard]] QStringList atShells(const Location &location, const QStringList &scripts);

} // namespace qorjyn::test

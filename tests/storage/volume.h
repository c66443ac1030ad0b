// Hides how a database of many years' work comes to be: enough rows in every table that grows, for the
// planner to mind.
#pragma once

#include "support/testdatabase.h"

namespace qorjyn::test {

inline constexpr int VolumeObjects = 20000;

/// Fills an empty database: 20,000 objects, 12,000 applications of 36,000 items, 400 sessions, the acts and
/// their history. On PostgreSQL it is vacuumed and analysed, as the server does by itself after a while.
void fillVolume(const TestDatabase &database);

} // namespace qorjyn::test

// Hides how storage's answers are timed beside the bare engine's, and compared with them.
#pragma once

#include "bench/measure.h"
#include "storage/location.h"

namespace qorjyn::bench {

/// Opening, searching and scrolling through storage and through the bare engine in turns. Up to this many
/// titles every answer is held against Expected as well.
constexpr qint64 MostExpected = 20000;
void measureEngine(const Location &location, qint64 titles, Report &report);

/// The system forgets what it keeps of the database's file in memory, so that the next reading is from the
/// disk; nothing on PostgreSQL.
void forgetFile(const Location &location);

} // namespace qorjyn::bench

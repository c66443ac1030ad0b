// Hides how a fund of any size comes to be: in bulk, but leaving exactly what acts one by one would leave.
#pragma once

#include "bench/measure.h"
#include "storage/connection.h"

namespace qorjyn::bench {

/// How many of a fund of this size come one by one through the functions that the acts call.
[[nodiscard]] qint64 actsOf(qint64 titles);

/// Fills an empty database with that many generated titles; nothing where it has them already. The figures go
/// into `report`.
void fill(const Location &location, qint64 titles, Report &report);

} // namespace qorjyn::bench

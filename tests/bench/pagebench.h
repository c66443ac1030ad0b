// Hides how the Fund page itself is timed: built, typed into and waited for, as its user does.
#pragma once

#include "bench/measure.h"
#include "storage/location.h"

namespace qorjyn::bench {

/// From the page's making to its rows on the screen, then every query typed letter by letter; the peak of
/// memory after each. Must come before anything else that uses much memory in this process.
void measurePage(const Location &location, qint64 titles, Report &report);

} // namespace qorjyn::bench

// The tab of applications with a day's work in it, for its picture.
#pragma once

#include "app/screens.h"

namespace qorjyn::test {

[[nodiscard]] Screen applicationsScreen();

} // namespace qorjyn::test

// Why an act was not done, said in the page's message bar.
#pragma once

#include "app/shell/languages.h"
#include "app/widgets/messagebar.h"
#include "commands/act.h"

namespace qorjyn {

/// Each problem in a sentence with its point of the rules; the driver's words folded away. `languages`
/// outlives the bar, which says it again in another language.
void explain(MessageBar &bar, const Failure &failure, const Languages &languages);

} // namespace qorjyn

// Why an act was not done, said in the page's message bar.
#pragma once

#include "app/widgets/messagebar.h"
#include "commands/act.h"
#include "words/words.h"

namespace qorjyn {

/// Each problem in a sentence with its point of the rules; the driver's words folded away.
void explain(MessageBar &bar, const Failure &failure, const Words &words);

} // namespace qorjyn

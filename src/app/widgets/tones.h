// Which colour a state has, the same in every list and form.
#pragma once

#include "app/shell/theme.h"
#include "domain/codes.h"

namespace qorjyn {

[[nodiscard]] Tone toneOf(ApplicationState state);
[[nodiscard]] Tone toneOf(ContractState state);
[[nodiscard]] Tone toneOf(Decision decision);
[[nodiscard]] Tone toneOf(ObjectState state);
[[nodiscard]] Tone toneOf(SessionState state);

} // namespace qorjyn

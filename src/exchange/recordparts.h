// The parts of a description as catalogues write them: hides their punctuation, numbers and codes.
#pragma once

#include "domain/application.h"

namespace qorjyn {

/// Composed letters, no control signs, single spaces, no punctuation of ISBD at the end, cut to the limit.
[[nodiscard]] QString cleanPart(const QString &text);

/// The first year between 800 and this one; nothing where there is none ("9999", "[19--]").
[[nodiscard]] std::optional<int> yearIn(const QString &text);

/// The pages of an extent: "xii, 240 p." → 240, "240" → 240; nothing where it counts something else.
[[nodiscard]] std::optional<int> pagesIn(const QString &text);

/// The first valid ISBN in the text; empty where there is none.
[[nodiscard]] QString validIsbnIn(const QString &text);

/// ISO 639-1 for a code of two or three letters or an English name; empty where it is neither.
[[nodiscard]] QString languageIn(const QString &text);

} // namespace qorjyn

// Turns text that people or files have supplied into text that can stand in a printed line.
#pragma once

#include <QString>

namespace qorjyn {

/// `text` in one line: control characters, line ends and runs of blanks become one space; invisible
/// characters that turn the direction of what follows are taken out; halves of characters become U+FFFD.
/// Text that holds right-to-left letters is set apart, so that it cannot reorder its neighbours.
[[nodiscard]] QString printable(const QString &text);

/// The same, keeping every blank, for text that is copied by hand letter by letter (a password).
[[nodiscard]] QString printableExactly(const QString &text);

} // namespace qorjyn

// The names of an archive's entries: hides what makes a stranger's path one that can be written to.
#pragma once

#include "domain/problem.h"

namespace qorjyn {

/// The path with plain slashes, composed letters (NFC) and no "." in it. Empty for the archive's own folder.
/// Problems: "archive.path" (absolute, or out of its folder), "archive.name" (control characters, too long).
[[nodiscard]] Outcome<QString> safeEntryName(const QString &name);

/// A name that can be shown and logged: control characters as U+FFFD, at most 200 characters.
[[nodiscard]] QString shownName(const QString &name);

/// Whether a path, as it stands, names something below its own folder: relative, no "..", no drive letter,
/// no "~" in front, no backslash, no control character, nothing empty.
[[nodiscard]] bool staysInside(const QString &path);

} // namespace qorjyn

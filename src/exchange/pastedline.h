// One line of a pasted list as a description: hides how author, title and publication data are written in a
// row.
#pragma once

#include "domain/application.h"

namespace qorjyn {

/// The lines as entries: numbers and bullets are taken off, and lines that go on an entry are joined to it.
[[nodiscard]] QStringList entriesOf(const QStringList &lines);

/// Author, title, place, publisher, year, pages and ISBN of a line where they are plain to see; all else is
/// the title.
[[nodiscard]] Description describeLine(const QString &line);

} // namespace qorjyn

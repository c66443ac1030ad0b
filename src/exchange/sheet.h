// A table in a file: hides separators, quotes and character sets of CSV, and where XLSX keeps its cells.
#pragma once

#include "domain/problem.h"

#include <QStringList>

namespace qorjyn {

/// CSV and TSV (UTF-8, UTF-16 with a mark, cp1251, cp866) and XLSX (its first sheet), by the bytes. Cells are
/// simplified; rows without any text keep their place. At most PastedList::MaxRows rows of MaxColumns cells
/// of MaxCell letters: more is "sheet.too-large". Problems besides: "file.missing", "sheet.unreadable".
[[nodiscard]] Outcome<QList<QStringList>> readSheet(const QString &file);

/// The same for text of CSV or TSV.
[[nodiscard]] QList<QStringList> splitSheet(const QString &text);

} // namespace qorjyn

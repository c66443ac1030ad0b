// One cell of a pasted list: hides the forms in which people write a year, pages, a category or a number of a
// book, and what makes a cell doubtful.
#pragma once

#include "exchange/pastedlist.h"

namespace qorjyn {

/// The year of "[1927]", "1927 ж.", "c1927", "01.09.1927" or "ноябрь 1927"; of a range the first one. Nothing
/// where other text stands beside it, or where it is no year at all ("19З6" with a letter).
[[nodiscard]] std::optional<int> yearOfCell(const QString &cell);

/// A year with letters that look like digits, as "19З6": it reads as a number, and is none.
[[nodiscard]] bool isMistypedYear(const QString &cell);

/// The pages of "256", "256 б.", "1 256" or "xii, 256 с.": the most of several numbers. Nothing for anything
/// else, and for what is not from 1 to 99,999.
[[nodiscard]] std::optional<int> pagesOfCell(const QString &cell);

/// The category of "2", "2.", "2,0" or "2 Сирек кітаптар".
[[nodiscard]] std::optional<Category> categoryOfCell(const QString &cell);

/// Puts a cell into the field that the column fills. A mistyped year is named in a column that is not taken,
/// too: nobody sees the letter in it. What cannot be taken leaves the description as it is and
/// is answered with the reason; `today` is the last day of which a year may be.
[[nodiscard]] std::optional<Problem> takeCell(Description &description, PastedColumn column,
                                              const QString &cell, QDate today);

} // namespace qorjyn

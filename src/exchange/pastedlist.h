// Lists pasted from a spreadsheet or a text document: hides how rows, columns and parts of a line are told
// apart.
#pragma once

#include "domain/application.h"

namespace qorjyn {

/// What a column of a pasted table was taken for.
enum class PastedColumn {
    Ignored, ///< not understood: its cells are in no row
    Number,  ///< the list's own numbering
    Title,
    Authors,
    Place,
    Publisher,
    Year,
    Edition,
    Series,
    Language,
    Isbn,
    Pages,
    Category,
    Carrier,
    Copyright,
    RightsHolders
};

/// The field of an item that the column fills, as acts name it; empty for Ignored and Number.
[[nodiscard]] QString fieldOf(PastedColumn column);

struct PastedList
{
    QList<Description> rows;     ///< in the order pasted; only those with a title
    QList<PastedColumn> columns; ///< of a table, from the left; empty where plain lines were pasted
    bool hasHeader = false;      ///< the table's first row named its columns and is no row of the list
    int untitled = 0;            ///< rows of a table that were left out because they have no title
    bool cut = false;            ///< more was pasted than the limits let in, or a cell was shortened

    static constexpr qsizetype MaxRows = 10'000;
    static constexpr qsizetype MaxColumns = 64;
    static constexpr qsizetype MaxText = 5 * 1024 * 1024; ///< UTF-16 units, 10 MB
    static constexpr qsizetype MaxCell = 2'000;           ///< UTF-16 units
};

/// Reads a pasted block: a table with tabs (cells in quotes may hold tabs and line ends), whose columns are
/// known by a header in Kazakh, Russian or English or else by what they hold; or lines, numbered, bulleted or
/// bare, each a title with author, place, publisher, year, pages and ISBN where they are plain to see. What
/// is not certain stays in the title. Any text whatever may be given.
[[nodiscard]] PastedList parsePasted(const QString &text);

} // namespace qorjyn

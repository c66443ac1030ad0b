// Lists pasted from a spreadsheet or a text document: hides how rows, columns and parts of a line are told
// apart.
#pragma once

#include "domain/titlefields.h"

#include <QSet>

namespace qorjyn {

/// What a column of a pasted table was taken for. Each field of a title has a value; those have names that
/// the program looks for.
enum class PastedColumn {
    Ignored,    ///< not understood, or not wanted: its cells are in no title
    Number,     ///< the list's own numbering
    FirstField, ///< of `titleFields`; the others follow it in their order
    Title = FirstField + titleField(&Description::title),
    Authors = FirstField + titleField(&Description::authors),
    Place = FirstField + titleField(&Description::place),
    Publisher = FirstField + titleField(&Description::publisher),
    Year = FirstField + titleField(&Description::year),
    Edition = FirstField + titleField(&Description::edition),
    Series = FirstField + titleField(&Description::series),
    Language = FirstField + titleField(&Description::language),
    Isbn = FirstField + titleField(&Description::isbn),
    Pages = FirstField + titleField(&Description::pages),
    Category = FirstField + titleField(&Description::category),
    Carrier = FirstField + titleField(&Description::carrier),
    Copyright = FirstField + titleField(&Description::copyright),
    RightsHolders = FirstField + titleField(&Description::rightsHolders)
};

/// The place among `titleFields` of the one that the column fills; negative for Ignored and Number.
[[nodiscard]] constexpr int placeOf(PastedColumn column)
{
    return int(column) - int(PastedColumn::FirstField);
}

/// The field that the column fills, as acts name it; empty for Ignored and Number.
[[nodiscard]] QString fieldOf(PastedColumn column);

/// Every column in the order in which people choose one.
inline constexpr std::array pastedColumns = [] {
    std::array<PastedColumn, titleFields.size() + 2> all{};
    for (size_t i = 0; i < titleFields.size(); ++i)
        all[i] = PastedColumn(int(PastedColumn::FirstField) + int(i));
    all[titleFields.size()] = PastedColumn::Number;
    all[titleFields.size() + 1] = PastedColumn::Ignored;
    return all;
}();

/// A pasted block as it was pasted: all of its cells, and what the program takes them for.
struct PastedTable
{
    QList<QStringList> rows; ///< whole cells; each row has one for every column, the first may be a heading
    QList<PastedColumn> columns; ///< as proposed
    bool firstIsHeading = false; ///< as proposed
    bool isLines = false;        ///< lines taken apart: the columns follow from that, not from the heading
    QSet<qsizetype> aside;       ///< rows that are proposed to be left out: totals, the heading once more,
                                 ///< lines that stand over the table
    bool cut = false;            ///< more rows, columns or text was pasted than the limits let in
};

/// A cell that cannot be taken, and why.
struct PastedDoubt
{
    qsizetype row = 0, column = 0; ///< of the table
    QString text;
    Problem problem;
};

struct PastedList
{
    QList<Description> rows;     ///< in the order pasted; only those with a title
    QList<PastedColumn> columns; ///< from the left
    QList<PastedDoubt> doubts;   ///< cells that are in no row
    bool hasHeader = false;      ///< the table's first row named its columns and is no row of the list
    int untitled = 0;            ///< rows that were left out because they have no title
    int aside = 0;               ///< rows that were left out since they are no titles: totals, headings
    bool cut = false;            ///< more was pasted than the limits let in

    static constexpr qsizetype MaxRows = 10'000;
    static constexpr qsizetype MaxColumns = 64;
    static constexpr qsizetype MaxText = 5 * 1024 * 1024; ///< UTF-16 units, 10 MB
    static constexpr qsizetype MaxCell = 2'000; ///< UTF-16 units of a value; a longer cell is doubtful
};

/// Reads a pasted block: a table with tabs (cells in quotes may hold tabs and line ends), whose columns are
/// known by a header in Kazakh, Russian or English or else by what they hold; or lines, numbered, bulleted or
/// bare, each a title with author, place, publisher, year, pages and ISBN where they are plain to see. What
/// is not certain stays in the title. Any text whatever may be given.
[[nodiscard]] PastedTable readPasted(const QString &text);

/// What the columns are with the first row as a heading, or as a row like the others.
[[nodiscard]] QList<PastedColumn> proposeColumns(const PastedTable &table, bool firstIsHeading);

/// The same block as the titles that it gives when nobody corrects it.
[[nodiscard]] PastedList parsePasted(const QString &text);

} // namespace qorjyn

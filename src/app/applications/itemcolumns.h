// The columns of the titles: what each is called, shows, chooses from, and makes of what is typed.
#pragma once

#include "app/shell/theme.h"
#include "domain/titlefields.h"
#include "words/words.h"

namespace qorjyn {

/// What the cell of the files says, one beside the other: pages, a file that cannot be read, a likely
/// duplicate.
struct FileMark
{
    QString text;
    Tone tone = Tone::Neutral;
    QString iconName; ///< stands for the text where there is no room for it; the first mark has none
};

struct ItemColumns
{
    /// A column for each of `titleFields`, in their order, and the files. Those have names that differ from
    /// the others in something.
    enum Column {
        Title = titleField(&Description::title),
        Authors = titleField(&Description::authors),
        Year = titleField(&Description::year),
        CategoryColumn = titleField(&Description::category),
        CarrierColumn = titleField(&Description::carrier),
        CopyrightColumn = titleField(&Description::copyright),
        Pages = titleField(&Description::pages),
        Isbn = titleField(&Description::isbn),
        LanguageColumn = titleField(&Description::language),
        Files = int(titleFields.size()),
        ColumnCount
    };

    /// Whether a cell of the column holds digits and nothing else: ISBN, whose last sign may be X, among
    /// them.
    [[nodiscard]] static bool isNumeric(int column);
    /// The column's field in an act; empty for the files.
    [[nodiscard]] static QString fieldOf(int column);
    [[nodiscard]] static QString columnHeading(int column, const Words &words);
    /// What a cell of the column makes of a description when `value` is typed into it; false where it cannot
    /// be that.
    [[nodiscard]] static bool take(Description &description, int column, const QString &value);
    /// What a cell shows of a description; empty for the files.
    [[nodiscard]] static QString shown(const Description &description, int column, const Words &words);
    /// The same as it is typed: a number without spaces, a code and not its name.
    [[nodiscard]] static QString typed(const Description &description, int column);
    /// `isLike`: the title may be there already.
    [[nodiscard]] static QList<FileMark> fileMarks(const Item &item, bool isLike, const Words &words);
    /// The codes and names that a cell of the column chooses from; empty where it is typed.
    [[nodiscard]] static QList<std::pair<QString, QString>> choices(int column, const Words &words);
};

} // namespace qorjyn

// The columns of the titles: what each is called, shows, chooses from, and makes of what is typed.
#pragma once

#include "app/shell/theme.h"
#include "domain/application.h"
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
    enum Column {
        Title,
        Authors,
        Year,
        CategoryColumn,
        CarrierColumn,
        CopyrightColumn,
        Pages,
        Isbn,
        Files,
        ColumnCount
    };

    /// Whether a cell of the column holds digits and nothing else: ISBN, whose last sign may be X, among
    /// them.
    [[nodiscard]] static bool isNumeric(int column)
    {
        return column == Year || column == CategoryColumn || column == Pages || column == Isbn;
    }
    /// The column's field in an act; empty for the files.
    [[nodiscard]] static QString fieldOf(int column);
    /// The column of a field; nothing where the grid has none.
    [[nodiscard]] static std::optional<int> columnOf(const QString &field);
    [[nodiscard]] static QString columnHeading(int column);
    /// What a cell of the column makes of a description when `value` is typed into it; false where it cannot
    /// be that.
    [[nodiscard]] static bool take(Description &description, int column, const QString &value);
    /// What a cell shows of a description; empty for the files.
    [[nodiscard]] static QString shown(const Description &d, int column, const Words &words);
    /// `isLike`: the title may be there already.
    [[nodiscard]] static QList<FileMark> fileMarks(const Item &item, bool isLike, const Words &words);
    /// The codes and names that a cell of the column chooses from; empty where it is typed.
    [[nodiscard]] static QList<std::pair<QString, QString>> choices(int column, const Words &words);
};

} // namespace qorjyn

// What the columns of a pasted table are: hides the words of headers and the look of what columns hold.
#pragma once

#include "exchange/pastedlist.h"

namespace qorjyn {

/// The columns named by a header; nothing where the row does not look like one.
[[nodiscard]] std::optional<QList<PastedColumn>> columnsFromHeader(const QStringList &row);

/// What each cell of a heading names, whether the row is a heading or not.
[[nodiscard]] QList<PastedColumn> namedColumns(const QStringList &row);

/// The columns by what they hold. A table whose only text is one column has that one as Title.
[[nodiscard]] QList<PastedColumn> columnsFromContent(const QList<QStringList> &rows);

/// Takes the column of text next to the titles for the authors, where none was known by its names and nothing
/// speaks clearly against it: what it holds, or what `heading` has over it.
void findAuthorsBeside(const QList<QStringList> &rows, QList<PastedColumn> &columns,
                       const QStringList &heading);

/// Puts a cell into the field that the column fills; what does not fit the field is left out.
void fill(Description &description, PastedColumn column, const QString &cell);

/// Whether a cell is nothing but the list's number of a row: "12", "12.", "12)".
[[nodiscard]] bool isListNumber(const QString &text);

/// The digits of an ISBN of 10 or 13 signs as they were written; empty where the text is no such number.
[[nodiscard]] QString isbnIn(const QString &text);

/// Whether it is written as the names of people are, several separated by commas or semicolons.
[[nodiscard]] bool looksLikeAuthors(const QString &text);

} // namespace qorjyn

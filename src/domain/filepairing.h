// Which title a file is of: told from its name, from what the document says of itself and from its first
// page.
#pragma once

#include "domain/application.h"

namespace qorjyn {

/// What a file tells of the title in it, beside its bytes.
struct FileClues
{
    QString name;          ///< as the sender called it: "altynsarin_kel-balalar.pdf"
    QString title, author; ///< the document's own words; they may be anybody's
    std::optional<int> year;
    QString firstPage; ///< its text; empty for a scan

    bool operator==(const FileClues &) const = default;
};

/// The place of the title that the file is most likely of; nothing where none is like it, or two are so alike
/// that a person must say. Another volume's number rules a title out.
[[nodiscard]] std::optional<qsizetype> titleOfFile(const FileClues &file, const QList<Description> &titles);

/// What is proposed for a title made of a file: the document's own title, author and year, where they are
/// words and no remnants of a program ("Microsoft Word - 1.doc"), else its name.
[[nodiscard]] Description proposedFrom(const FileClues &file);

} // namespace qorjyn

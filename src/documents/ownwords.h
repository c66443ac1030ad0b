// What a document says of itself: hides the bounded reading of TIFF, EPUB and DOCX.
#pragma once

#include "documents/filetype.h"

namespace qorjyn {

struct OwnWords
{
    std::optional<int> pages; ///< counted, or as the file states them; nothing where the format has none
    bool pagesStated = false; ///< the file's own word (DOCX), not counted
    QString title, author;    ///< authors separated by semicolons
    std::optional<int> year;
    QString problem; ///< "" or a code of `pdf::problem`: "damaged", "too-large"
};

/// Reads directories and short members only, whatever the file says of its size. Nothing for PDF and
/// DjVu, whose readers run in a process of its own (pdfreader.h). Blocks.
[[nodiscard]] OwnWords ownWords(const QString &file, DocumentFormat format);

} // namespace qorjyn

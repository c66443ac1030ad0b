// What can be said of any file from its bytes alone: hides the type, the hash and the PDF worker.
#pragma once

#include "documents/pdfreader.h"
#include "domain/application.h"

#include <QString>
#include <optional>

namespace qorjyn {

struct Probed
{
    QString sha256; ///< of the whole file, 64 hexadecimal digits
    qint64 size = 0;
    QString mediaType;        ///< from the bytes, never from the name; e.g. "application/pdf"
    std::optional<int> pages; ///< where the format has them and they can be counted
    bool pagesStated = false; ///< not counted: the file's own word
    QString title, author;    ///< the document's own
    std::optional<int> year;  ///< the document's own
    bool text = false;        ///< a real text layer: enough letters of a script that is read here
    QString refusal; ///< why the Library does not take such files in (filetype.h); empty where it does
    QString problem; ///< "" or a code of `pdf::problem`
    std::optional<int> problemPage; ///< from 1, where one page of several has the problem
};

/// Reads the whole file once in small parts, and a few pages where it is a PDF or DjVu; decodes all pages
/// that are pictures. Blocks: not for the
/// window's thread. A file that cannot be opened has only its problem.
[[nodiscard]] Probed probeFile(const QString &file);
/// The same for many files, with one worker for all of them.
[[nodiscard]] Probed probeFile(const QString &file, BlockingPdfReader &reader);

/// The file of the store as items refer to it.
[[nodiscard]] AttachedFile attachedFile(const Probed &probed, const QString &name);

/// Whether the text of a page is one that a person can read and search: letters of Cyrillic, Latin or Arabic
/// script make up most of it. Scans have none; fonts without a table of letters give noise.
[[nodiscard]] bool isRealText(const QString &text);

} // namespace qorjyn

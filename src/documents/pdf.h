// Writes a painted document into a PDF file that is either whole or not there.
#pragma once

#include <QPagedPaintDevice>
#include <QString>

#include <functional>

namespace qorjyn {

struct WrittenPdf
{
    QString file; ///< the path that was asked for
    int pages = 0;
    QString problem; ///< the system's words for why there is no file; empty when it was written
    /// "write.full", "write.denied", "write.no-folder", "write.not-a-file" or "write.failed"; empty when it
    /// was written.
    QString code;
};

/// Who may read a file on the disk: whoever its folder's rights let, or its owner alone.
enum class PdfReaders { Anybody, Owner };

/// Writes A4 pages with embedded fonts and the marks of PDF/A-1b to `file`, with `title` as the document's
/// title. The file appears under its name only when all of it lies on the disk; on failure a file that was
/// there before stays as it was. `paint` gets a device of one page and asks it for more.
[[nodiscard]] WrittenPdf writePdf(const QString &file, const QString &title,
                                  const std::function<void(QPagedPaintDevice &)> &paint,
                                  PdfReaders readers = PdfReaders::Anybody);

} // namespace qorjyn

// Documents written into files by subcommands; a slip is in its file before its password counts as handed
// over.
#pragma once

#include "ctl/desk.h"
#include "documents/pdf.h"

namespace qorjyn::ctl {

/// Writes a document; throws Stop where it could not be written.
[[nodiscard]] WrittenPdf written(const QString &file, const QString &title,
                                 const std::function<void(QPagedPaintDevice &)> &paint,
                                 PdfReaders readers = PdfReaders::Anybody);

/// Makes the first password of a cabinet and writes the slip, for its owner's eyes only, in one act: without
/// the file on the disk the password is not handed over, and can be asked for again. Throws Stop and
/// StorageError.
[[nodiscard]] WrittenPdf handOverSlip(Connection &connection, CabinetId cabinet, const QString &file);

} // namespace qorjyn::ctl

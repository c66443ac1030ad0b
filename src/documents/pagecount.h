// Pages of scans: hides the directories of TIFF and DjVu.
#pragma once

#include "documents/ownwords.h"

namespace qorjyn {

/// Directories of full pictures: thumbnails and masks are no pages. TIFF and BigTIFF.
[[nodiscard]] OwnWords tiffPages(const QString &file);
/// A file of one page, or the pages bundled in one; none where the pages are in files beside it.
[[nodiscard]] OwnWords djvuPages(const QString &file);

} // namespace qorjyn

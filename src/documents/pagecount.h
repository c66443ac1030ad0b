// Pages of scans: hides the directories of TIFF.
#pragma once

#include "documents/ownwords.h"

namespace qorjyn {

/// Directories of full pictures: thumbnails and masks are no pages. TIFF and BigTIFF.
[[nodiscard]] OwnWords tiffPages(const QString &file);

} // namespace qorjyn

// The pages of a TIFF: hides its chain of directories, which may be broken, endless or hostile.
#pragma once

#include <QByteArray>
#include <QList>
#include <functional>
#include <optional>

namespace qorjyn {

/// The bytes from an offset, fewer where the file ends.
using ReadAt = std::function<QByteArray(qint64 offset, qint64 length)>;

/// A page of a TIFF, where it is found.
struct TiffPage
{
    int place = 0;      ///< in the chain of directories, from 0
    quint64 offset = 0; ///< of its directory in the file
};

/// The pages: thumbnails and masks are none. TIFF and BigTIFF, of `size` bytes. Nothing where the chain is
/// broken.
[[nodiscard]] std::optional<QList<TiffPage>> tiffPages(const ReadAt &read, qint64 size);

} // namespace qorjyn

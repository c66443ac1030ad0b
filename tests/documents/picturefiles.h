// Small pictures made while the tests run: hides the bytes of a TIFF with many of them.
#pragma once

#include <QByteArray>
#include <QImage>
#include <QList>

namespace picturefiles {

/// Black on the left half, white on the right.
[[nodiscard]] QImage halves(QSize size);
[[nodiscard]] QImage plain(QSize size, QRgb colour);

struct TiffPage
{
    QImage image;
    quint32 subfileType = 0; ///< 1 is a thumbnail, 4 a mask
    bool isPacked = false;   ///< by Deflate
};
/// A TIFF of grey pictures in a chain.
[[nodiscard]] QByteArray tiff(const QList<TiffPage> &pages);

/// The picture as a file of a format that QImage writes.
[[nodiscard]] QByteArray saved(const QImage &image, const char *format);

} // namespace picturefiles

// Whether a picture can be decoded to its end: hides libpng, libjpeg and libtiff, their ways of telling of
// damage, and that no more of a picture lies in memory than a few of its lines.
#pragma once

#include <QString>

class QIODevice;

namespace qorjyn::pdf {

/// Dots of one picture. Each counts as four bytes to Qt, which a scan in black and white does not take: what
/// it really takes is limited by the worker's memory.
constexpr qint64 MostDots = qint64(1) << 30;
/// From here on Qt converts a line in several threads.
constexpr qint64 LongestLine = 100'000;

[[nodiscard]] constexpr bool isTooLarge(qint64 width, qint64 height)
{
    return width > LongestLine || height > LongestLine || width * height > MostDots;
}

/// Each answers "", "damaged", or "too-large". The device stands at its beginning.
[[nodiscard]] QString decodePng(QIODevice &device);
[[nodiscard]] QString decodeJpeg(QIODevice &device);
/// The picture whose directory lies at `directory`.
[[nodiscard]] QString decodeTiff(QIODevice &device, quint64 directory);

} // namespace qorjyn::pdf

#include "documents/picturefiles.h"

#include <QBuffer>
#include <QPainter>
#include <QtEndian>

namespace picturefiles {

namespace {

void add16(QByteArray &bytes, quint16 value)
{
    const quint16 little = qToLittleEndian(value);
    bytes.append(reinterpret_cast<const char *>(&little), sizeof little);
}

void add32(QByteArray &bytes, quint32 value)
{
    const quint32 little = qToLittleEndian(value);
    bytes.append(reinterpret_cast<const char *>(&little), sizeof little);
}

QByteArray dotsOf(const QImage &grey)
{
    QByteArray dots;
    for (int y = 0; y < grey.height(); ++y)
        dots.append(reinterpret_cast<const char *>(grey.constScanLine(y)), grey.width());
    return dots;
}

} // namespace

QImage halves(QSize size)
{
    QImage image = plain(size, qRgb(255, 255, 255));
    QPainter painter(&image);
    painter.fillRect(QRect(0, 0, size.width() / 2, size.height()), Qt::black);
    return image;
}

QImage plain(QSize size, QRgb colour)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(colour);
    return image;
}

QByteArray tiff(const QList<TiffPage> &pages)
{
    constexpr quint16 Long = 4;
    QByteArray bytes("II*\0", 4);
    add32(bytes, 8);
    for (qsizetype i = 0; i < pages.size(); ++i) {
        const QImage grey = pages[i].image.convertToFormat(QImage::Format_Grayscale8);
        const auto width = quint32(grey.width());
        const auto height = quint32(grey.height());
        QByteArray data = dotsOf(grey);
        if (pages[i].isPacked)
            data = qCompress(data).mid(4); // without Qt's own head
        const auto length = quint32(data.size());
        const QList<std::pair<quint16, quint32>> entries{{254, pages[i].subfileType},
                                                         {256, width},
                                                         {257, height},
                                                         {258, 8},
                                                         {259, pages[i].isPacked ? 8 : 1},
                                                         {262, 1}, // black is zero
                                                         {273, 0}, // where the dots begin, told below
                                                         {277, 1},
                                                         {278, height},
                                                         {279, length}};
        const auto dots = quint32(bytes.size() + 2 + entries.size() * 12 + 4);
        add16(bytes, quint16(entries.size()));
        for (const auto &[tag, value] : entries) {
            add16(bytes, tag);
            add16(bytes, Long);
            add32(bytes, 1);
            add32(bytes, tag == 273 ? dots : value);
        }
        const bool last = i + 1 == pages.size();
        add32(bytes, last ? 0 : dots + length + length % 2);
        bytes.append(data);
        if (length % 2 != 0)
            bytes.append('\0');
    }
    return bytes;
}

QByteArray saved(const QImage &image, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    (void)buffer.open(QIODevice::WriteOnly);
    return image.save(&buffer, format) ? bytes : QByteArray();
}

} // namespace picturefiles

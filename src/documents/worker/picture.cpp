#include "documents/worker/picture.h"

#include "documents/worker/decoding.h"
#include "documents/worker/protocol.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>
#include <algorithm>
#include <cmath>
#include <new>
#include <vector>

namespace qorjyn::pdf {

namespace {

constexpr QByteArrayView Tiff{"tiff"};

/// No reader guesses: what a file is was decided by its beginning.
void prepare(QImageReader &reader)
{
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true);
}

/// Scans of faxes have more dots across than down.
double widthOfDot(const QImage &image)
{
    constexpr double Unlikely = 5.0;
    if (image.dotsPerMeterX() <= 0 || image.dotsPerMeterY() <= 0)
        return 1.0;
    const double width = double(image.dotsPerMeterY()) / image.dotsPerMeterX();
    return width > 1 / Unlikely && width < Unlikely ? width : 1.0;
}

QSize sizeToFit(QSizeF size, QSize fit)
{
    return size.scaled(fit, Qt::KeepAspectRatio).toSize().boundedTo(fit).expandedTo({1, 1});
}

QImage blank(QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    if (image.isNull())
        throw std::bad_alloc();
    image.fill(Qt::white);
    return image;
}

/// Makes pictures smaller, each dot the mean of what it covers, on white. Qt's own way takes threads for
/// large pictures and would wait for them for ever where the sandbox lets none begin.
class Shrinker
{
public:
    Shrinker(const QImage &image, QSize size)
        : m_image(image), m_small(blank(size)), m_line(std::size_t(size.width()) * Channels),
          m_sum(m_line.size())
    {
    }

    QImage shrunk()
    {
        const double height = double(m_small.height()) / m_image.height();
        int row = 0;
        for (int y = 0; y < m_image.height(); ++y) {
            readLine(y);
            const double here = partBefore(y, height, row + 1);
            add(here);
            if (here < height && row + 1 < m_small.height()) {
                writeRow(row++);
                add(height - here);
            }
        }
        writeRow(row);
        return m_small;
    }

private:
    static constexpr int Channels = 3;

    /// How much of the dot at `at`, which is `length` long in the small picture, lies before `border`.
    static double partBefore(int at, double length, int border)
    {
        return std::clamp(border - at * length, 0.0, length);
    }

    void add(double weight)
    {
        for (std::size_t i = 0; i < m_sum.size(); ++i)
            m_sum[i] += float(weight) * m_line[i];
    }

    /// One line of the picture, as wide as the small one.
    void readLine(int y)
    {
        const QImage line =
            m_image.copy(0, y, m_image.width(), 1).convertToFormat(QImage::Format_ARGB32_Premultiplied);
        if (line.isNull())
            throw std::bad_alloc();
        std::fill(m_line.begin(), m_line.end(), 0.0F);
        const auto *dots = reinterpret_cast<const QRgb *>(line.constScanLine(0));
        const double width = double(m_small.width()) / m_image.width();
        int column = 0;
        for (int x = 0; x < line.width(); ++x) {
            const double here = partBefore(x, width, column + 1);
            addDot(column, dots[x], float(here));
            if (here < width && column + 1 < m_small.width())
                addDot(++column, dots[x], float(width - here));
        }
    }

    void addDot(int column, QRgb dot, float weight)
    {
        constexpr int White = 255;
        float *to = m_line.data() + std::size_t(column) * Channels;
        const int paper = White - qAlpha(dot);
        to[0] += weight * float(qRed(dot) + paper);
        to[1] += weight * float(qGreen(dot) + paper);
        to[2] += weight * float(qBlue(dot) + paper);
    }

    void writeRow(int row)
    {
        auto *dots = reinterpret_cast<QRgb *>(m_small.scanLine(row));
        const auto channel = [this](int at) {
            return std::clamp(int(std::lround(m_sum[std::size_t(at)])), 0, 255);
        };
        for (int x = 0; x < m_small.width(); ++x)
            dots[x] = qRgb(channel(x * Channels), channel(x * Channels + 1), channel(x * Channels + 2));
        std::fill(m_sum.begin(), m_sum.end(), 0.0F);
    }

    const QImage &m_image;
    QImage m_small;
    std::vector<float> m_line; ///< a line of the picture
    std::vector<float> m_sum;  ///< the row that is made of such lines
};

/// The picture as large as wanted. Band by band, since Qt draws a high one in threads too.
QImage enlarged(const QImage &image, QSize size)
{
    constexpr int BandRows = 32;
    QImage paper = blank(size);
    QPainter painter(&paper);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    for (int top = 0; top < size.height(); top += BandRows) {
        painter.setClipRect(0, top, size.width(), BandRows);
        painter.drawImage(paper.rect(), image);
    }
    return paper;
}

} // namespace

void Picture::loadReaders()
{
    constexpr qint64 DotsPerMegabyte = 1024 * 1024 / 4;
    QImageReader::setAllocationLimit(int(MostDots / DotsPerMegabyte));
    for (const char *format : {"png", "jpeg", "tiff"}) {
        QBuffer nothing;
        (void)nothing.open(QIODevice::ReadOnly);
        QImageReader reader(&nothing, format);
        prepare(reader);
        (void)reader.canRead();
    }
}

QByteArray Picture::formatOf(const QByteArray &beginning)
{
    if (beginning.startsWith("\x89PNG\r\n\x1a\n"))
        return "png";
    if (beginning.startsWith("\xff\xd8\xff"))
        return "jpeg";
    const QByteArray mark = beginning.first(std::min<qsizetype>(beginning.size(), 4));
    const QList<QByteArray> marks{QByteArray("II*\0", 4), QByteArray("MM\0*", 4), QByteArray("II+\0", 4),
                                  QByteArray("MM\0+", 4)};
    return marks.contains(mark) ? Tiff.toByteArray() : QByteArray();
}

Picture::Picture(QIODevice &device, const QByteArray &format, QString &problem)
    : m_device(device), m_format(format)
{
    problem = load();
}

QString Picture::load()
{
    if (m_format == Tiff) {
        const auto pages = tiffPages(
            [this](qint64 offset, qint64 length) {
                return m_device.seek(offset) ? m_device.read(length) : QByteArray();
            },
            m_device.size());
        if (!pages)
            return problem::Damaged;
        m_pages = *pages;
    } else {
        m_pages = {TiffPage()};
    }
    if (m_pages.isEmpty())
        return problem::Empty;
    m_device.seek(0);
    QImageReader reader(&m_device, m_format);
    if (begin(reader, 0) && reader.size().isValid())
        return {};
    // Qt does not say why: a picture may be too large for it to begin.
    const QString why = check(0);
    return why.isEmpty() ? QString(problem::Damaged) : why;
}

bool Picture::begin(QImageReader &reader, int page)
{
    prepare(reader);
    const int place = m_pages.at(page).place;
    return reader.canRead() && (place == 0 || reader.jumpToImage(place));
}

QString Picture::check(int page)
{
    m_device.seek(0);
    if (m_format == Tiff)
        return decodeTiff(m_device, m_pages.at(page).offset);
    return m_format == "png" ? decodePng(m_device) : decodeJpeg(m_device);
}

QImage Picture::draw(int page, QSize fit)
{
    m_device.seek(0);
    QImageReader reader(&m_device, m_format);
    if (!begin(reader, page))
        return {};
    const QSize whole = reader.size();
    if (isTooLarge(whole.width(), whole.height()))
        throw std::bad_alloc();
    const QImage image = reader.read();
    if (image.isNull()) {
        constexpr qint64 Many = MostDots / 16;
        if (qint64(whole.width()) * whole.height() > Many)
            throw std::bad_alloc();
        return {};
    }
    QSizeF size = image.size();
    if (m_format == Tiff)
        size.rwidth() *= widthOfDot(image);
    const QSize wanted = sizeToFit(size, fit);
    const QImage small = Shrinker(image, wanted.boundedTo(image.size())).shrunk();
    return small.size() == wanted ? small : enlarged(small, wanted);
}

} // namespace qorjyn::pdf

#include "documents/worker/decoding.h"
#include "documents/worker/protocol.h"

#include <QByteArrayView>
#include <QIODevice>
#include <algorithm>
#include <array>
#include <cstdarg>
#include <memory>
#include <new>
#include <tiffio.h>
#include <vector>
#include <zlib.h>

namespace qorjyn::pdf {

namespace {

/// Strips of more bytes than this are read line by line.
constexpr qint64 LargeStrip = qint64(32) << 20;
/// A part of the file that the library must have whole.
constexpr quint64 LargestPart = quint64(512) << 20;

/// The file as the library sees it, and what it says of damage meanwhile. Its readers are told apart by it.
struct TiffSource
{
    QIODevice &device;
    quint16 compression = COMPRESSION_NONE;
    bool damaged = false;
};

TiffSource &sourceOf(thandle_t handle)
{
    return *static_cast<TiffSource *>(handle);
}

tmsize_t readFrom(thandle_t handle, void *to, tmsize_t size)
{
    return tmsize_t(sourceOf(handle).device.read(static_cast<char *>(to), qint64(size)));
}

tmsize_t writeNothing(thandle_t, void *, tmsize_t)
{
    return -1;
}

toff_t seekIn(thandle_t handle, toff_t offset, int whence)
{
    QIODevice &device = sourceOf(handle).device;
    const qint64 from = whence == SEEK_CUR ? device.pos() : whence == SEEK_END ? device.size() : 0;
    return device.seek(from + qint64(offset)) ? toff_t(device.pos()) : toff_t(-1);
}

int closeNothing(thandle_t)
{
    return 0;
}

toff_t sizeOf(thandle_t handle)
{
    return toff_t(sourceOf(handle).device.size());
}

void hearError(thandle_t handle, const char *, const char *, va_list)
{
    if (handle)
        sourceOf(handle).damaged = true;
}

/// The library goes on after a wrong line of a fax, runs that are too long, and damage in a JPEG.
void hearWarning(thandle_t handle, const char *module, const char *, va_list)
{
    if (!handle || !module)
        return;
    TiffSource &source = sourceOf(handle);
    const QByteArrayView said(module);
    const bool ofLines = source.compression == COMPRESSION_CCITTFAX4 && said.startsWith("Fax");
    if (ofLines || said.startsWith("PackBits") || said == "JPEGLib")
        source.damaged = true;
}

/// The library has one place for all its readers, Qt's among them.
class Hearing
{
public:
    Hearing()
        : m_error(TIFFSetErrorHandlerExt(hearError)), m_warning(TIFFSetWarningHandlerExt(hearWarning)),
          m_plainError(TIFFSetErrorHandler(nullptr)), m_plainWarning(TIFFSetWarningHandler(nullptr))
    {
    }
    ~Hearing()
    {
        TIFFSetErrorHandlerExt(m_error);
        TIFFSetWarningHandlerExt(m_warning);
        TIFFSetErrorHandler(m_plainError);
        TIFFSetWarningHandler(m_plainWarning);
    }
    Hearing(const Hearing &) = delete;
    Hearing &operator=(const Hearing &) = delete;

private:
    TIFFErrorHandlerExt m_error, m_warning;
    TIFFErrorHandler m_plainError, m_plainWarning;
};

/// A packed part of the file, unpacked to its end: the library leaves the sum unread that tells of damage.
class Inflation
{
public:
    Inflation() : m_begun(inflateInit(&m_stream) == Z_OK) {}
    ~Inflation() { (void)inflateEnd(&m_stream); }
    Inflation(const Inflation &) = delete;
    Inflation &operator=(const Inflation &) = delete;

    /// False where it is damaged or holds fewer than `wanted` bytes.
    [[nodiscard]] bool holds(QIODevice &device, quint64 offset, quint64 length, quint64 wanted)
    {
        if (!m_begun)
            throw std::bad_alloc();
        if (offset > quint64(device.size()) || !device.seek(qint64(offset)))
            return false;
        int state = Z_OK;
        while (length > 0 && state == Z_OK) {
            const qint64 read = device.read(m_in.data(), qint64(std::min<quint64>(length, m_in.size())));
            if (read <= 0)
                return false;
            length -= quint64(read);
            state = take(read);
        }
        return (state == Z_STREAM_END || state == Z_OK) && m_held >= wanted;
    }

private:
    [[nodiscard]] int take(qint64 read)
    {
        m_stream.next_in = reinterpret_cast<Bytef *>(m_in.data());
        m_stream.avail_in = uInt(read);
        int state = Z_OK;
        do {
            m_stream.next_out = m_out.data();
            m_stream.avail_out = uInt(m_out.size());
            state = inflate(&m_stream, Z_NO_FLUSH);
            m_held += m_out.size() - m_stream.avail_out;
        } while (state == Z_OK && (m_stream.avail_in > 0 || m_stream.avail_out == 0));
        return state == Z_BUF_ERROR ? Z_OK : state; // it wants more
    }

    std::array<char, 64 * 1024> m_in = {};
    std::array<Bytef, 64 * 1024> m_out = {};
    z_stream m_stream = {};
    quint64 m_held = 0;
    bool m_begun;
};

struct CloseTiff
{
    void operator()(TIFF *tiff) const { TIFFClose(tiff); }
};

/// One picture of the file.
class TiffDecoding
{
public:
    TiffDecoding(TIFF *tiff, TiffSource &source) : m_tiff(tiff), m_source(source) {}

    [[nodiscard]] QString decode()
    {
        quint32 width = 0;
        quint32 height = 0;
        if (TIFFGetField(m_tiff, TIFFTAG_IMAGEWIDTH, &width) == 0 ||
            TIFFGetField(m_tiff, TIFFTAG_IMAGELENGTH, &height) == 0 || width == 0 || height == 0)
            return problem::Damaged;
        if (isTooLarge(width, height))
            return problem::TooLarge;
        TIFFGetFieldDefaulted(m_tiff, TIFFTAG_COMPRESSION, &m_source.compression);
        TIFFGetFieldDefaulted(m_tiff, TIFFTAG_PLANARCONFIG, &m_planes);
        m_height = height;
        const bool sound = m_source.compression == COMPRESSION_NONE ? liesInFile() : isDecoded();
        if (m_tooLarge)
            return problem::TooLarge;
        return sound && !m_source.damaged ? QString() : QString(problem::Damaged);
    }

private:
    [[nodiscard]] quint32 parts() const
    {
        return TIFFIsTiled(m_tiff) ? TIFFNumberOfTiles(m_tiff) : TIFFNumberOfStrips(m_tiff);
    }

    /// Dots that are not packed are whole where their bytes are there.
    [[nodiscard]] bool liesInFile()
    {
        const auto size = quint64(m_source.device.size());
        for (quint32 part = 0; part < parts(); ++part) {
            const quint64 offset = TIFFGetStrileOffset(m_tiff, part);
            const quint64 bytes = TIFFGetStrileByteCount(m_tiff, part);
            if (offset == 0 || offset > size || bytes > size - offset || bytes < bytesOf(part))
                return false;
        }
        return parts() > 0;
    }

    [[nodiscard]] quint64 bytesOf(quint32 part) const
    {
        if (TIFFIsTiled(m_tiff))
            return quint64(std::max<tmsize_t>(TIFFTileSize(m_tiff), 0));
        return quint64(std::max<tmsize_t>(TIFFVStripSize(m_tiff, linesOf(part)), 0));
    }

    /// The last strip of a plane may be shorter.
    [[nodiscard]] quint32 linesOf(quint32 strip) const
    {
        quint32 lines = 0;
        TIFFGetFieldDefaulted(m_tiff, TIFFTAG_ROWSPERSTRIP, &lines);
        lines = std::clamp<quint32>(lines, 1, m_height);
        const quint32 ofPlane = (m_height + lines - 1) / lines;
        return std::min(lines, m_height - (strip % ofPlane) * lines);
    }

    [[nodiscard]] bool isDecoded()
    {
        if (TIFFIsCODECConfigured(m_source.compression) == 0)
            return false;
        quint16 colours = 0;
        TIFFGetFieldDefaulted(m_tiff, TIFFTAG_PHOTOMETRIC, &colours);
        // Lines of such a picture are of one length only when it undoes its colours itself.
        if (m_source.compression == COMPRESSION_JPEG && colours == PHOTOMETRIC_YCBCR)
            TIFFSetField(m_tiff, TIFFTAG_JPEGCOLORMODE, JPEGCOLORMODE_RGB);
        for (quint32 part = 0; part < parts(); ++part)
            m_tooLarge = m_tooLarge || TIFFGetStrileByteCount(m_tiff, part) > LargestPart;
        if (m_tooLarge)
            return false;
        if (isDeflated())
            return inflateParts();
        if (!TIFFIsTiled(m_tiff) && qint64(TIFFStripSize(m_tiff)) > LargeStrip)
            return readLines();
        return readParts();
    }

    [[nodiscard]] bool isDeflated() const
    {
        quint16 order = FILLORDER_MSB2LSB;
        TIFFGetFieldDefaulted(m_tiff, TIFFTAG_FILLORDER, &order);
        const bool deflated =
            m_source.compression == COMPRESSION_ADOBE_DEFLATE || m_source.compression == COMPRESSION_DEFLATE;
        return deflated && order == FILLORDER_MSB2LSB;
    }

    [[nodiscard]] bool inflateParts()
    {
        for (quint32 part = 0; part < parts(); ++part)
            if (!Inflation().holds(m_source.device, TIFFGetStrileOffset(m_tiff, part),
                                   TIFFGetStrileByteCount(m_tiff, part), bytesOf(part)))
                return false;
        return parts() > 0;
    }

    [[nodiscard]] bool readParts()
    {
        const bool tiled = TIFFIsTiled(m_tiff) != 0;
        const tmsize_t size = tiled ? TIFFTileSize(m_tiff) : TIFFStripSize(m_tiff);
        m_tooLarge = quint64(size) > LargestPart;
        if (size <= 0 || m_tooLarge)
            return false;
        m_bytes.resize(std::size_t(size));
        for (quint32 part = 0; part < parts() && !m_source.damaged; ++part) {
            const tmsize_t read = tiled ? TIFFReadEncodedTile(m_tiff, part, m_bytes.data(), size)
                                        : TIFFReadEncodedStrip(m_tiff, part, m_bytes.data(), size);
            if (read < 0 || quint64(read) < bytesOf(part))
                return false;
        }
        return parts() > 0;
    }

    [[nodiscard]] bool readLines()
    {
        const tmsize_t size = TIFFScanlineSize(m_tiff);
        m_tooLarge = quint64(size) > LargestPart;
        if (size <= 0 || m_tooLarge)
            return false;
        m_bytes.resize(std::size_t(size));
        quint16 samples = 1;
        TIFFGetFieldDefaulted(m_tiff, TIFFTAG_SAMPLESPERPIXEL, &samples);
        const quint16 planes = m_planes == PLANARCONFIG_SEPARATE ? samples : quint16(1);
        for (quint16 plane = 0; plane < planes; ++plane)
            for (quint32 line = 0; line < m_height && !m_source.damaged; ++line)
                if (TIFFReadScanline(m_tiff, m_bytes.data(), line, plane) < 0)
                    return false;
        return true;
    }

    TIFF *m_tiff;
    TiffSource &m_source;
    quint16 m_planes = PLANARCONFIG_CONTIG;
    quint32 m_height = 0;
    bool m_tooLarge = false;
    std::vector<char> m_bytes;
};

} // namespace

QString decodeTiff(QIODevice &device, quint64 directory)
{
    TiffSource source{.device = device};
    const Hearing hearing;
    // The header alone, not mapped into memory, and the places of strips as they are needed.
    const std::unique_ptr<TIFF, CloseTiff> tiff(TIFFClientOpen(
        "picture", "rhmO", &source, readFrom, writeNothing, seekIn, closeNothing, sizeOf, nullptr, nullptr));
    if (!tiff || TIFFSetSubDirectory(tiff.get(), directory) == 0)
        return problem::Damaged;
    source.damaged = false; // said of what stands beside the picture
    return TiffDecoding(tiff.get(), source).decode();
}

} // namespace qorjyn::pdf

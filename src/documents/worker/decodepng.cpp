#include "documents/worker/decoding.h"
#include "documents/worker/protocol.h"

#include <QIODevice>
#include <csetjmp>
#include <png.h>

namespace qorjyn::pdf {

namespace {

/// What the library is asked to do while it is given the file part by part: rows come and are let go, those
/// of an interlaced picture too.
class PngDecoding
{
public:
    PngDecoding()
        : m_png(png_create_read_struct(PNG_LIBPNG_VER_STRING, this, fail, ignore)),
          m_info(m_png ? png_create_info_struct(m_png) : nullptr)
    {
    }
    ~PngDecoding() { png_destroy_read_struct(&m_png, &m_info, nullptr); }
    PngDecoding(const PngDecoding &) = delete;
    PngDecoding &operator=(const PngDecoding &) = delete;

    [[nodiscard]] QString decode(QIODevice &device)
    {
        constexpr qint64 PartBytes = 64 * 1024;
        if (!m_info)
            return problem::TooLarge;
        while (m_problem.isEmpty() && !m_whole) {
            QByteArray part = device.read(PartBytes);
            if (part.isEmpty() || !take(part))
                break;
        }
        if (m_problem.isEmpty() && !m_whole)
            m_problem = problem::Damaged;
        return m_problem;
    }

private:
    /// Nothing in here may need a destructor: the library leaves it by a jump where the data are wrong.
    [[nodiscard]] bool take(QByteArray &part)
    {
        auto *bytes = reinterpret_cast<png_bytep>(part.data());
        const auto size = std::size_t(part.size());
        if (setjmp(png_jmpbuf(m_png)) != 0)
            return false;
        if (!m_begun) {
            m_begun = true;
            // The limits are ours to tell.
            png_set_user_limits(m_png, PNG_UINT_31_MAX, PNG_UINT_31_MAX);
            png_set_progressive_read_fn(m_png, this, begin, row, end);
        }
        png_process_data(m_png, m_info, bytes, size);
        return true;
    }

    static void begin(png_structp png, png_infop info)
    {
        auto *self = static_cast<PngDecoding *>(png_get_progressive_ptr(png));
        if (isTooLarge(png_get_image_width(png, info), png_get_image_height(png, info))) {
            self->m_problem = problem::TooLarge;
            png_error(png, "too large");
        }
        png_start_read_image(png);
    }
    static void row(png_structp png, png_bytep, png_uint_32, int)
    {
        ++static_cast<PngDecoding *>(png_get_progressive_ptr(png))->m_rows;
    }
    /// The library takes data that end too soon as they are.
    static void end(png_structp png, png_infop info)
    {
        auto *self = static_cast<PngDecoding *>(png_get_progressive_ptr(png));
        self->m_whole = true;
        if (self->m_rows < rowsOf(png, info))
            self->m_problem = problem::Damaged;
    }
    static qint64 rowsOf(png_structp png, png_infop info)
    {
        const png_uint_32 width = png_get_image_width(png, info);
        const png_uint_32 height = png_get_image_height(png, info);
        if (png_get_interlace_type(png, info) == PNG_INTERLACE_NONE)
            return height;
        qint64 rows = 0;
        for (int pass = 0; pass < PNG_INTERLACE_ADAM7_PASSES; ++pass)
            rows += PNG_PASS_COLS(width, pass) > 0 ? PNG_PASS_ROWS(height, pass) : 0;
        return rows;
    }
    [[noreturn]] static void fail(png_structp png, png_const_charp) { png_longjmp(png, 1); }
    static void ignore(png_structp, png_const_charp) {}

    png_structp m_png;
    png_infop m_info;
    QString m_problem;
    qint64 m_rows = 0;
    bool m_begun = false;
    bool m_whole = false;
};

} // namespace

QString decodePng(QIODevice &device)
{
    return PngDecoding().decode(device);
}

} // namespace qorjyn::pdf

#include "documents/worker/decoding.h"
#include "documents/worker/protocol.h"

#include <QIODevice>
#include <algorithm>
#include <array>
#include <csetjmp>
#include <cstdio>
#include <vector>

extern "C" {
#include <jerror.h>
#include <jpeglib.h>
}

namespace qorjyn::pdf {

namespace {

/// What a progressive picture keeps in memory until its last part has come.
constexpr qint64 MostCoefficients = qint64(768) << 20;
/// A byte before a mark that belongs to nothing: some cameras fill up with it.
constexpr int FillBytes = 1;
/// The library is given no more at once: what it decodes of larger parts it decodes in a quicker way that is
/// silent about wrong codes.
constexpr std::size_t GivenBytes = 500;

class JpegDecoding
{
public:
    explicit JpegDecoding(QIODevice &device) : m_device(device)
    {
        m_jpeg.err = jpeg_std_error(&m_errors);
        m_jpeg.client_data = this;
        m_errors.error_exit = fail;
        m_errors.emit_message = hear;
        m_errors.output_message = [](j_common_ptr) {};
    }
    ~JpegDecoding() { jpeg_destroy_decompress(&m_jpeg); }
    JpegDecoding(const JpegDecoding &) = delete;
    JpegDecoding &operator=(const JpegDecoding &) = delete;

    [[nodiscard]] QString decode()
    {
        if (run() && !m_damaged)
            return {};
        return m_tooLarge ? problem::TooLarge : problem::Damaged;
    }

private:
    /// Nothing in here may need a destructor: the library leaves it by a jump where the data are wrong.
    [[nodiscard]] bool run()
    {
        if (setjmp(m_jump) != 0)
            return false;
        jpeg_create_decompress(&m_jpeg);
        setSource();
        (void)jpeg_read_header(&m_jpeg, TRUE);
        m_tooLarge = isTooLarge(m_jpeg.image_width, m_jpeg.image_height) || keepsTooMuch();
        if (m_tooLarge)
            return false;
        // All that is in the data is read; the dots themselves are of no use here.
        m_jpeg.out_color_space = m_jpeg.jpeg_color_space;
        m_jpeg.scale_num = 1;
        m_jpeg.scale_denom = 8;
        m_jpeg.dct_method = JDCT_IFAST;
        (void)jpeg_start_decompress(&m_jpeg);
        m_row.resize(std::size_t(m_jpeg.output_width) * std::size_t(m_jpeg.output_components));
        while (m_jpeg.output_scanline < m_jpeg.output_height && !m_damaged) {
            JSAMPROW row = m_row.data();
            (void)jpeg_read_scanlines(&m_jpeg, &row, 1);
        }
        if (!m_damaged)
            (void)jpeg_finish_decompress(&m_jpeg);
        return true;
    }

    [[nodiscard]] bool keepsTooMuch()
    {
        const bool keeps = jpeg_has_multiple_scans(&m_jpeg) != FALSE;
        const qint64 dots = qint64(m_jpeg.image_width) * m_jpeg.image_height;
        return keeps && dots * m_jpeg.num_components * qint64(sizeof(JCOEF)) > MostCoefficients;
    }

    void setSource()
    {
        m_source.init_source = [](j_decompress_ptr) {};
        m_source.term_source = [](j_decompress_ptr) {};
        m_source.resync_to_restart = jpeg_resync_to_restart;
        m_source.fill_input_buffer = [](j_decompress_ptr jpeg) { return of(jpeg)->fill(); };
        m_source.skip_input_data = [](j_decompress_ptr jpeg, long bytes) { of(jpeg)->skip(bytes); };
        m_jpeg.src = &m_source;
    }

    boolean fill()
    {
        if (m_given == m_read) {
            const qint64 read = m_device.read(reinterpret_cast<char *>(m_part.data()), qint64(m_part.size()));
            m_read = std::size_t(std::max<qint64>(read, 0));
            m_given = 0;
        }
        if (m_read == 0)
            ERREXIT(&m_jpeg, JERR_INPUT_EOF);
        m_source.bytes_in_buffer = std::min(GivenBytes, m_read - m_given);
        m_source.next_input_byte = m_part.data() + m_given;
        m_given += m_source.bytes_in_buffer;
        return TRUE;
    }

    void skip(long bytes)
    {
        while (bytes > long(m_source.bytes_in_buffer)) {
            bytes -= long(m_source.bytes_in_buffer);
            (void)fill();
        }
        if (bytes > 0) {
            m_source.next_input_byte += bytes;
            m_source.bytes_in_buffer -= std::size_t(bytes);
        }
    }

    static JpegDecoding *of(j_decompress_ptr jpeg) { return static_cast<JpegDecoding *>(jpeg->client_data); }

    [[noreturn]] static void fail(j_common_ptr jpeg)
    {
        auto *self = static_cast<JpegDecoding *>(jpeg->client_data);
        self->m_tooLarge = self->m_tooLarge || jpeg->err->msg_code == JERR_OUT_OF_MEMORY;
        std::longjmp(self->m_jump, 1);
    }

    /// The library goes on after damage, with grey in place of what is lost.
    static void hear(j_common_ptr jpeg, int level)
    {
        if (level >= 0)
            return;
        auto *self = static_cast<JpegDecoding *>(jpeg->client_data);
        switch (jpeg->err->msg_code) {
        case JWRN_ADOBE_XFORM:
        case JWRN_JFIF_MAJOR:
        case JWRN_NOT_SEQUENTIAL:
            break; // of what stands around the data
        case JWRN_EXTRANEOUS_DATA:
            self->m_damaged = self->m_damaged || jpeg->err->msg_parm.i[0] > FillBytes;
            break;
        default:
            self->m_damaged = true;
        }
    }

    QIODevice &m_device;
    jpeg_decompress_struct m_jpeg = {};
    jpeg_error_mgr m_errors = {};
    jpeg_source_mgr m_source = {};
    std::jmp_buf m_jump = {};
    std::array<JOCTET, 64 * 1024> m_part = {};
    std::size_t m_read = 0, m_given = 0; ///< of the part: read from the file, given to the library
    std::vector<JSAMPLE> m_row;
    bool m_damaged = false;
    bool m_tooLarge = false;
};

} // namespace

QString decodeJpeg(QIODevice &device)
{
    return JpegDecoding(device).decode();
}

} // namespace qorjyn::pdf

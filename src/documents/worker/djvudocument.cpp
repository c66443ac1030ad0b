#include "documents/worker/djvudocument.h"

#include "documents/worker/protocol.h"

#include <QIODevice>
#include <algorithm>
#include <libdjvu/ddjvuapi.h>
#include <libdjvu/miniexp.h>
#include <malloc.h>
#include <new>
#include <pthread.h>
#include <system_error>
#include <thread>

namespace qorjyn::pdf {

namespace {

/// The library keeps the whole file in memory: a third of what the worker may have is left for drawing.
constexpr qint64 LargestFile = qint64(384) << 20;
/// Dots of one page, as of a picture.
constexpr qint64 MostDotsOfPage = qint64(1) << 30;

/// What is had before the sandbox is closed, and for all documents.
struct Library
{
    ddjvu_context_t *context = nullptr;
    std::new_handler outOfMemory = nullptr; ///< throws the only exception that it catches
};

Library &library()
{
    static Library theOne;
    return theOne;
}

/// While the library works, memory that is out is told in its way; all other code expects std::bad_alloc.
class ItsMemory
{
public:
    ItsMemory() : m_before(std::set_new_handler(library().outOfMemory)) {}
    ~ItsMemory() { std::set_new_handler(m_before); }
    ItsMemory(const ItsMemory &) = delete;
    ItsMemory &operator=(const ItsMemory &) = delete;

private:
    std::new_handler m_before;
};

/// Without the filter of calls the limits let no thread begin, and the library would wait for its own.
bool threadsMayStart()
{
    try {
        std::thread([] {}).join();
        return true;
    } catch (const std::system_error &) {
        return false;
    }
}

QString stringOf(miniexp_t value)
{
    const char *bytes = nullptr;
    const std::size_t length = miniexp_to_lstr(value, &bytes);
    return QString::fromUtf8(bytes, qsizetype(length));
}

/// A piece of the text, mostly a word.
struct Piece
{
    QString text;
    QRectF place; ///< in dots of the page that is not turned, from its top left
    bool endsLine = false;
};

/// The zone's rectangle: its type and four numbers come first, counted from the bottom.
QRectF placeOf(miniexp_t zone, double height)
{
    const auto number = [zone](int at) {
        const miniexp_t value = miniexp_nth(at, zone);
        return miniexp_numberp(value) ? double(miniexp_to_int(value)) : 0.0;
    };
    return QRectF(QPointF(number(1), height - number(4)), QPointF(number(3), height - number(2)))
        .normalized();
}

/// The words in their order. A list and no recursion: a hostile file nests as deep as it likes.
QList<Piece> piecesOf(miniexp_t page, double height)
{
    constexpr int AboveContent = 5;
    const miniexp_t word = miniexp_symbol("word");
    QList<Piece> pieces;
    QList<miniexp_t> open{page};
    while (!open.isEmpty() && pieces.size() < MaxText) {
        const miniexp_t zone = open.takeLast();
        if (!miniexp_consp(zone))
            continue;
        if (miniexp_car(zone) != word && !pieces.isEmpty())
            pieces.last().endsLine = true;
        QList<miniexp_t> inside;
        miniexp_t rest = zone;
        for (int i = 0; i < AboveContent && miniexp_consp(rest); ++i)
            rest = miniexp_cdr(rest);
        for (; miniexp_consp(rest); rest = miniexp_cdr(rest)) {
            const miniexp_t content = miniexp_car(rest);
            if (miniexp_stringp(content))
                pieces.append(
                    {.text = stringOf(content).normalized(QString::NormalizationForm_KC).simplified(),
                     .place = placeOf(zone, height)});
            else
                inside.prepend(content);
        }
        open.append(inside);
    }
    return pieces;
}

/// The part of a page that is not turned, where it lies on the page as it is shown: turned by quarters
/// against the clock.
QRectF onShownPage(const QRectF &part, int quarters)
{
    switch (quarters) {
    case 1:
        return {part.top(), 1 - part.right(), part.height(), part.width()};
    case 2:
        return {1 - part.right(), 1 - part.bottom(), part.width(), part.height()};
    case 3:
        return {1 - part.bottom(), part.left(), part.height(), part.width()};
    default:
        return part;
    }
}

} // namespace

/// The library's document with its queue of messages. Whatever it is asked is answered when it is done.
class DjVuDocument::Decoder
{
public:
    Decoder() : m_context(library().context)
    {
        if (m_context) {
            const ItsMemory here;
            m_document = ddjvu_document_create(m_context, nullptr, FALSE);
        }
        if (!m_document)
            throw std::bad_alloc();
    }
    ~Decoder()
    {
        const ItsMemory here;
        if (m_document)
            ddjvu_document_release(m_document);
    }
    Decoder(const Decoder &) = delete;
    Decoder &operator=(const Decoder &) = delete;

    void write(const QByteArray &bytes)
    {
        const ItsMemory here;
        ddjvu_stream_write(m_document, 0, bytes.constData(), static_cast<unsigned long>(bytes.size()));
    }

    /// All was written.
    void finish()
    {
        const ItsMemory here;
        ddjvu_stream_close(m_document, 0, FALSE);
        wait(ddjvu_document_job(m_document));
    }

    /// Throws where memory was out since the last check.
    void checkMemory()
    {
        takeMessages();
        if (std::exchange(m_outOfMemory, false))
            throw std::bad_alloc();
    }

    [[nodiscard]] bool failed() const { return ddjvu_document_decoding_error(m_document); }
    /// It asked for another file.
    [[nodiscard]] bool needsOthers() const { return m_needsOthers; }
    [[nodiscard]] ddjvu_document_type_t type() const { return ddjvu_document_get_type(m_document); }
    [[nodiscard]] int pages() const { return ddjvu_document_get_pagenum(m_document); }

    /// As the page is shown; nothing where it cannot be read.
    [[nodiscard]] std::optional<ddjvu_pageinfo_t> info(int page)
    {
        ddjvu_pageinfo_t info = {};
        const ItsMemory here;
        // All data is there: what is not ready now never will be.
        if (ddjvu_document_get_pageinfo(m_document, page, &info) != DDJVU_JOB_OK || info.width <= 0 ||
            info.height <= 0)
            return std::nullopt;
        return info;
    }

    /// Decodes the page, and draws it where a picture is given; false where it cannot be read.
    [[nodiscard]] bool decode(int number, QImage *image)
    {
        const ItsMemory here;
        ddjvu_page_t *page = ddjvu_page_create_by_pageno(m_document, number);
        if (!page)
            return false;
        wait(ddjvu_page_job(page));
        const bool decoded = ddjvu_page_decoding_status(page) == DDJVU_JOB_OK;
        if (decoded && image)
            render(page, *image);
        ddjvu_page_release(page);
        return decoded;
    }

    /// Nothing where the text cannot be read; empty where there is none.
    [[nodiscard]] std::optional<QList<Piece>> words(int page, double height)
    {
        miniexp_t text = miniexp_nil;
        {
            const ItsMemory here;
            text = ddjvu_document_get_pagetext(m_document, page, "word");
        }
        if (text == miniexp_nil)
            return QList<Piece>();
        if (!miniexp_consp(text)) // a symbol that names the failure
            return std::nullopt;
        QList<Piece> pieces = piecesOf(text, height);
        const ItsMemory here;
        ddjvu_miniexp_release(m_document, text);
        return pieces;
    }

private:
    static void render(ddjvu_page_t *page, QImage &image)
    {
        unsigned masks[]{0xff0000U, 0xff00U, 0xffU, 0xff000000U};
        ddjvu_format_t *format = ddjvu_format_create(DDJVU_FORMAT_RGBMASK32, 4, masks);
        ddjvu_format_set_row_order(format, TRUE);
        ddjvu_format_set_y_direction(format, TRUE);
        const ddjvu_rect_t whole = {.x = 0,
                                    .y = 0,
                                    .w = static_cast<unsigned>(image.width()),
                                    .h = static_cast<unsigned>(image.height())};
        // A page without a picture leaves the paper white.
        (void)ddjvu_page_render(page, DDJVU_RENDER_COLOR, &whole, &whole, format,
                                static_cast<unsigned long>(image.bytesPerLine()),
                                reinterpret_cast<char *>(image.bits()));
        ddjvu_format_release(format);
    }

    void wait(ddjvu_job_t *job)
    {
        while (ddjvu_job_status(job) < DDJVU_JOB_OK) {
            (void)ddjvu_message_wait(m_context);
            takeMessages();
        }
    }

    void takeMessages()
    {
        while (const ddjvu_message_t *message = ddjvu_message_peek(m_context)) {
            if (message->m_any.tag == DDJVU_NEWSTREAM && message->m_newstream.streamid > 0) {
                m_needsOthers = true; // there are none
                ddjvu_stream_close(m_document, message->m_newstream.streamid, TRUE);
            }
            if (message->m_any.tag == DDJVU_ERROR)
                m_outOfMemory = m_outOfMemory || QByteArray(message->m_error.message).contains("memory");
            ddjvu_message_pop(m_context);
        }
    }

    ddjvu_context_t *m_context;
    ddjvu_document_t *m_document = nullptr;
    bool m_needsOthers = false;
    bool m_outOfMemory = false;
};

void DjVuDocument::prepare()
{
    // Each thread would set aside 8 MB for its stack and 64 MB for its heap.
    constexpr std::size_t StackBytes = std::size_t(1) << 20;
    pthread_attr_t attributes;
    if (::pthread_attr_init(&attributes) == 0) {
        (void)::pthread_attr_setstacksize(&attributes, StackBytes);
        (void)::pthread_setattr_default_np(&attributes);
        (void)::pthread_attr_destroy(&attributes);
    }
    (void)::mallopt(M_ARENA_MAX, 1);
    library().context = ddjvu_context_create("qorjyn-pdf"); // reads the library's messages
    library().outOfMemory = std::set_new_handler(nullptr);  // set by the library while it was loaded
}

bool DjVuDocument::begins(const QByteArray &beginning)
{
    return beginning.startsWith("AT&TFORM");
}

DjVuDocument::DjVuDocument(QIODevice &device, QString &problem)
{
    problem = load(device);
}

DjVuDocument::~DjVuDocument() = default;

QString DjVuDocument::load(QIODevice &device)
{
    constexpr qint64 PartBytes = 64 * 1024;
    if (device.size() > LargestFile)
        return problem::TooLarge;
    if (!threadsMayStart())
        return problem::NotPdf;
    m_decoder = std::make_unique<Decoder>();
    device.seek(0);
    for (QByteArray part = device.read(PartBytes); !part.isEmpty(); part = device.read(PartBytes))
        m_decoder->write(part);
    m_decoder->finish();
    m_decoder->checkMemory();
    const ddjvu_document_type_t type = m_decoder->type();
    if (type == DDJVU_DOCTYPE_INDIRECT || type == DDJVU_DOCTYPE_OLD_INDEXED || m_decoder->needsOthers())
        return problem::Scattered;
    if (m_decoder->failed())
        return problem::Damaged;
    m_pages = m_decoder->pages();
    if (m_pages <= 0)
        return problem::Empty;
    return m_pages > MaxPages ? QString(problem::TooLarge) : QString();
}

QString DjVuDocument::check(int page)
{
    const auto info = m_decoder->info(page);
    m_decoder->checkMemory();
    if (!info)
        return problem::Damaged;
    if (qint64(info->width) * info->height > MostDotsOfPage)
        return problem::TooLarge;
    const bool decoded = m_decoder->decode(page, nullptr);
    m_decoder->checkMemory();
    return decoded ? QString() : QString(problem::Damaged);
}

QImage DjVuDocument::draw(int page, QSize fit)
{
    const auto info = m_decoder->info(page);
    m_decoder->checkMemory();
    if (!info)
        return {};
    if (qint64(info->width) * info->height > MostDotsOfPage)
        throw std::bad_alloc();
    QImage image(QSize(info->width, info->height).scaled(fit, Qt::KeepAspectRatio).expandedTo({1, 1}),
                 QImage::Format_RGB32);
    if (image.isNull())
        throw std::bad_alloc();
    image.fill(Qt::white);
    const bool drawn = m_decoder->decode(page, &image);
    m_decoder->checkMemory();
    return drawn ? image : QImage();
}

std::optional<QString> DjVuDocument::text(int page)
{
    const auto words = m_decoder->words(page, 0);
    m_decoder->checkMemory();
    if (!words)
        return std::nullopt;
    QString text;
    for (const Piece &piece : *words)
        text += piece.text + (piece.endsLine ? u'\n' : u' ');
    return text.trimmed();
}

std::optional<QList<QRectF>> DjVuDocument::find(int page, const QString &words)
{
    const auto info = m_decoder->info(page);
    if (!info)
        return std::nullopt;
    const bool lying = info->rotation % 2 != 0;
    const QSizeF size(lying ? info->height : info->width, lying ? info->width : info->height);
    const auto pieces = m_decoder->words(page, size.height());
    m_decoder->checkMemory();
    if (!pieces)
        return std::nullopt;
    QString text;
    QList<qsizetype> ends; // of the pieces in the text
    for (const Piece &piece : *pieces) {
        text += piece.text + u' ';
        ends.append(text.size());
    }
    const QString wanted = words.normalized(QString::NormalizationForm_KC).simplified();
    QList<QRectF> hits;
    for (qsizetype at = wanted.isEmpty() ? -1 : text.indexOf(wanted, 0, Qt::CaseInsensitive);
         at >= 0 && hits.size() < MaxHits;
         at = text.indexOf(wanted, at + wanted.size(), Qt::CaseInsensitive)) {
        // Whole words are marked, those of one line together.
        QRectF place;
        const auto first = std::upper_bound(ends.cbegin(), ends.cend(), at) - ends.cbegin();
        const auto last =
            std::upper_bound(ends.cbegin(), ends.cend(), at + wanted.size() - 1) - ends.cbegin();
        for (auto i = first; i <= last; ++i) {
            place = place.united(pieces->at(i).place);
            if (i < last && !pieces->at(i).endsLine)
                continue;
            const QRectF part(place.x() / size.width(), place.y() / size.height(),
                              place.width() / size.width(), place.height() / size.height());
            hits.append(onShownPage(part, info->rotation));
            place = {};
        }
    }
    return hits;
}

} // namespace qorjyn::pdf

#include "documents/worker/servant.h"

#include <QBuffer>
#include <QSize>
#include <algorithm>
#include <cmath>
#include <new>
#include <poppler-qt6.h>

namespace qorjyn::pdf {

namespace {

/// How far into a file its "%PDF" may stand (the readers' custom).
constexpr qint64 HeaderReach = 1024;
/// Where an "/Encrypt" entry is looked for when a file cannot be opened: its beginning and its end.
constexpr qint64 TrailerReach = 64 * 1024;
/// Points an inch, PDF's own unit.
constexpr double PointsPerInch = 72.0;
/// Beyond this the picture only grows, the page shows nothing more.
constexpr double MaxDpi = 2400.0;

QByteArray readAt(QIODevice &device, qint64 offset, qint64 length)
{
    return device.seek(offset) ? device.read(length) : QByteArray();
}

/// Certificate security cannot be opened at all; Poppler then only says that it failed.
bool namesEncryption(QIODevice &device)
{
    const qint64 end = std::max<qint64>(0, device.size() - TrailerReach);
    return readAt(device, 0, TrailerReach).contains("/Encrypt") ||
           readAt(device, end, TrailerReach).contains("/Encrypt");
}

/// A title is one short line, whatever the file says.
QString oneLine(QString text)
{
    text = std::move(text).left(MaxTitle).normalized(QString::NormalizationForm_C);
    std::replace_if(
        text.begin(), text.end(), [](QChar c) { return c.category() == QChar::Other_Control; }, QChar(u' '));
    return text.simplified();
}

/// Dots an inch at which a page of `points` fills `fit` without leaving it; 0 when the page has no sane size.
double dpiToFit(QSizeF points, QSize fit)
{
    if (!std::isfinite(points.width()) || !std::isfinite(points.height()) || points.width() <= 0 ||
        points.height() <= 0)
        return 0;
    const double scale = std::min(fit.width() / points.width(), fit.height() / points.height());
    return std::min(scale * PointsPerInch, MaxDpi);
}

QSize pixelsAt(QSizeF points, double dpi, QSize fit)
{
    const auto side = [dpi](double length, int most) {
        return std::clamp(int(std::lround(length * dpi / PointsPerInch)), 1, most);
    };
    return {side(points.width(), fit.width()), side(points.height(), fit.height())};
}

QImage draw(const Poppler::Page &page, QSize fit)
{
    const QSizeF points = page.pageSizeF();
    const double dpi = dpiToFit(points, fit);
    if (dpi <= 0)
        return {};
    const QSize pixels = pixelsAt(points, dpi, fit);
    return page.renderToImage(dpi, dpi, 0, 0, pixels.width(), pixels.height())
        .convertToFormat(QImage::Format_RGB32);
}

void setHints(Poppler::Document &document)
{
    document.setRenderBackend(Poppler::Document::SplashBackend);
    document.setRenderHint(Poppler::Document::Antialiasing);
    document.setRenderHint(Poppler::Document::TextAntialiasing);
}

} // namespace

Servant::Servant(Pipe &pipe) : m_pipe(pipe)
{
    // One damaged file can write thousands of lines of complaints.
    Poppler::setDebugErrorFunction([](const QString &, const QVariant &) {}, {});
}

Servant::~Servant()
{
    close();
}

void Servant::warmUp()
{
    QByteArray page = "%PDF-1.4\n"
                      "1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                      "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                      "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 60 60]/Contents 4 0 R"
                      "/Resources<</Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>endobj\n"
                      "4 0 obj<</Length 32>>stream\nBT /F 12 Tf 5 20 Td (Qq) Tj ET  \nendstream endobj\n"
                      "trailer<</Root 1 0 R>>\n";
    QBuffer buffer(&page);
    (void)buffer.open(QIODevice::ReadOnly);
    if (const auto document = Poppler::Document::load(&buffer)) {
        setHints(*document);
        if (const auto first = document->page(0))
            (void)draw(*first, {60, 60});
    }
}

void Servant::serve()
{
    while (const std::optional<Frame> request = m_pipe.read()) {
        if (!answer(*request) || (m_device && m_device->lost()))
            return;
    }
}

bool Servant::answer(const Frame &request)
{
    quint64 handle = 0;
    qint64 size = 0;
    qint32 number = 0;
    qint32 width = 0;
    qint32 height = 0;
    switch (request.kind) {
    case Kind::Open:
        return parse(request.payload, handle, size) && open(handle, size);
    case Kind::Page:
        return parse(request.payload, handle, number, width, height) && page(handle, number, width, height);
    case Kind::Text:
        return parse(request.payload, handle, number) && text(handle, number);
    case Kind::Close:
        if (!parse(request.payload, handle))
            return false;
        if (handle == m_handle)
            close();
        return true;
    case Kind::Hello:
    case Kind::Opened:
    case Kind::Picture:
    case Kind::TextOf:
    case Kind::NeedBlock:
    case Kind::Block:
        return false;
    }
    return false;
}

void Servant::close()
{
    m_document.reset();
    m_device.reset();
    m_pages = 0;
}

bool Servant::open(quint64 handle, qint64 size)
{
    close();
    m_handle = handle;
    m_device = std::make_unique<BlockDevice>(m_pipe, handle, size);
    QString problem;
    QString title;
    QString author;
    try {
        problem = load();
        if (problem.isEmpty()) {
            title = oneLine(m_document->info(QStringLiteral("Title")));
            author = oneLine(m_document->info(QStringLiteral("Author")));
        }
    } catch (const std::bad_alloc &) {
        problem = problem::TooLarge;
    }
    if (!problem.isEmpty())
        m_document.reset();
    return m_pipe.write(
        frame(Kind::Opened, handle, qint32(problem.isEmpty() ? m_pages : 0), title, author, problem));
}

QString Servant::load()
{
    if (m_device->size() <= 0)
        return problem::Empty;
    if (!readAt(*m_device, 0, HeaderReach).contains("%PDF"))
        return problem::NotPdf;
    m_device->seek(0);
    m_document = Poppler::Document::load(m_device.get());
    if (!m_document)
        return namesEncryption(*m_device) ? problem::Encrypted : problem::Damaged;
    if (m_document->isLocked())
        return problem::Encrypted;
    m_pages = m_document->numPages();
    if (m_pages <= 0)
        return problem::Empty;
    if (m_pages > MaxPages)
        return problem::TooLarge;
    // A count without pages behind it is no count.
    if (!m_document->page(0))
        return problem::Damaged;
    setHints(*m_document);
    return {};
}

QString Servant::problemOf(quint64 handle, int page) const
{
    if (!m_document || handle != m_handle)
        return problem::Damaged;
    if (page < 0 || page >= m_pages)
        return problem::NoPage;
    return {};
}

bool Servant::page(quint64 handle, int page, int width, int height)
{
    QString problem = problemOf(handle, page);
    QImage image;
    if (problem.isEmpty() && (width <= 0 || height <= 0 || qint64(width) * height > MaxPixels))
        problem = problem::TooLarge;
    if (problem.isEmpty()) {
        try {
            const auto found = m_document->page(page);
            if (found)
                image = draw(*found, {width, height});
            if (image.isNull())
                problem = problem::Damaged;
        } catch (const std::bad_alloc &) {
            problem = problem::TooLarge;
        }
    }
    const auto bytes =
        image.isNull()
            ? QByteArray()
            : QByteArray::fromRawData(reinterpret_cast<const char *>(image.constBits()), image.sizeInBytes());
    return m_pipe.write(
        frame(Kind::Picture, handle, problem, qint32(image.width()), qint32(image.height()), bytes));
}

bool Servant::text(quint64 handle, int page)
{
    QString problem = problemOf(handle, page);
    QString text;
    if (problem.isEmpty()) {
        try {
            const auto found = m_document->page(page);
            if (found) // ligatures and Arabic come as presentation forms
                text = found->text(QRectF()).normalized(QString::NormalizationForm_KC);
            else
                problem = problem::Damaged;
            if (text.size() > MaxText) {
                text.truncate(MaxText);
                problem = problem::TooLarge;
            }
        } catch (const std::bad_alloc &) {
            text.clear();
            problem = problem::TooLarge;
        }
    }
    return m_pipe.write(frame(Kind::TextOf, handle, problem, text));
}

} // namespace qorjyn::pdf

#include "documents/worker/pdfdocument.h"

#include "documents/worker/protocol.h"

#include <QBuffer>
#include <algorithm>
#include <cmath>
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

QImage drawPage(const Poppler::Page &page, QSize fit)
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

void PdfDocument::warmUp()
{
    // One damaged file can write thousands of lines of complaints.
    Poppler::setDebugErrorFunction([](const QString &, const QVariant &) {}, {});
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
            (void)drawPage(*first, {60, 60});
    }
}

PdfDocument::PdfDocument(QIODevice &device, QString &problem)
{
    problem = load(device);
}

PdfDocument::~PdfDocument() = default;

QString PdfDocument::load(QIODevice &device)
{
    if (!readAt(device, 0, HeaderReach).contains("%PDF"))
        return problem::NotPdf;
    device.seek(0);
    m_document = Poppler::Document::load(&device);
    if (!m_document)
        return namesEncryption(device) ? problem::Encrypted : problem::Damaged;
    if (m_document->isLocked())
        return problem::Encrypted;
    const int named = m_document->numPages();
    if (named == 0)
        return problem::Empty;
    if (named > MaxPages)
        return problem::TooLarge;
    m_pages = held(named);
    if (m_pages <= 0)
        return problem::Damaged; // a count without pages behind it is no count
    setHints(*m_document);
    return {};
}

int PdfDocument::held(int named) const
{
    const auto isThere = [this](int page) { return m_document->page(page) != nullptr; };
    if (named <= 0 || isThere(named - 1))
        return named;
    int there = 0;
    for (int beyond = named - 1; there < beyond;) { // those that are there come first
        const int middle = there + (beyond - there) / 2;
        if (isThere(middle))
            there = middle + 1;
        else
            beyond = middle;
    }
    return there;
}

QString PdfDocument::title() const
{
    return m_document->info(QStringLiteral("Title"));
}

QString PdfDocument::author() const
{
    return m_document->info(QStringLiteral("Author"));
}

QImage PdfDocument::draw(int page, QSize fit)
{
    const auto found = m_document->page(page);
    return found ? drawPage(*found, fit) : QImage();
}

std::optional<QString> PdfDocument::text(int page)
{
    const auto found = m_document->page(page);
    return found ? std::optional(found->text(QRectF())) : std::nullopt;
}

std::optional<QList<QRectF>> PdfDocument::find(int page, const QString &words)
{
    const auto found = m_document->page(page);
    if (!found)
        return std::nullopt;
    const QSizeF size = found->pageSizeF();
    if (dpiToFit(size, {1, 1}) <= 0)
        return std::nullopt;
    const auto withoutCase = Poppler::Page::IgnoreCase;
    QList<QRectF> hits = found->search(words, withoutCase);
    for (QRectF &hit : hits)
        hit = QRectF(hit.x() / size.width(), hit.y() / size.height(), hit.width() / size.width(),
                     hit.height() / size.height());
    return hits;
}

} // namespace qorjyn::pdf

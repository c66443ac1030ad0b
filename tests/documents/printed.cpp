#include "documents/printed.h"

#include <QTest>

namespace qorjyn::test {

namespace {

constexpr qreal Resolution = 100;
constexpr qreal MillimetresPerDot = 25.4 / Resolution;
constexpr int Dark = 160;

} // namespace

QString normalised(const QString &text)
{
    // The marks that set right-to-left text apart are not ink and come back or not.
    QString marked = text;
    marked.remove(QChar(0x2068)).remove(QChar(0x2069));
    return marked.normalized(QString::NormalizationForm_KC).simplified();
}

Printed::Printed(const QString &file) : m_document(Poppler::Document::load(file))
{
    QVERIFY2(m_document && m_document->numPages() > 0, qPrintable(file));
    m_document->setRenderHint(Poppler::Document::Antialiasing);
    m_document->setRenderHint(Poppler::Document::TextAntialiasing);
}

int Printed::pages() const
{
    return m_document->numPages();
}

QString Printed::text() const
{
    QString all;
    for (int page = 0; page < pages(); ++page)
        all += text(page) + QLatin1Char(' ');
    return all.trimmed();
}

QString Printed::text(int page) const
{
    const std::unique_ptr<Poppler::Page> read(m_document->page(page));
    return normalised(read->text(QRectF()));
}

QList<PrintedWord> Printed::words(int page) const
{
    QList<PrintedWord> words;
    const std::unique_ptr<Poppler::Page> read(m_document->page(page));
    for (const auto &box : read->textList())
        words.append({normalised(box->text()), box->boundingBox()});
    return words;
}

QImage Printed::picture(int page) const
{
    const std::unique_ptr<Poppler::Page> read(m_document->page(page));
    return read->renderToImage(Resolution, Resolution).convertToFormat(QImage::Format_Grayscale8);
}

QRectF Printed::ink(int page) const
{
    const QImage image = picture(page);
    QRect box;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (image.constScanLine(y)[x] < Dark)
                box |= QRect(x, y, 1, 1);
    return {QPointF(box.topLeft()) * MillimetresPerDot, QSizeF(box.size()) * MillimetresPerDot};
}

int Printed::ruledLines(int page, qreal millimetres) const
{
    const QImage image = picture(page);
    const int least = qRound(millimetres / MillimetresPerDot);
    int found = 0, last = -2;
    for (int y = 0; y < image.height(); ++y) {
        int run = 0, longest = 0;
        for (int x = 0; x < image.width(); ++x) {
            run = image.constScanLine(y)[x] < 230 ? run + 1 : 0;
            longest = std::max(longest, run);
        }
        // A stroke may touch two rows of dots.
        if (longest >= least) {
            found += y > last + 1 ? 1 : 0;
            last = y;
        }
    }
    return found;
}

QString Printed::overlap(int page) const
{
    const QList<PrintedWord> all = words(page);
    for (qsizetype a = 0; a < all.size(); ++a)
        for (qsizetype b = a + 1; b < all.size(); ++b) {
            const QRectF common = all.at(a).box & all.at(b).box;
            // The boxes hold ascents and descents that the letters do not fill: a fifth may be shared.
            const qreal height = std::min(all.at(a).box.height(), all.at(b).box.height());
            if (common.width() > 1 && common.height() > height * 0.35)
                return all.at(a).text + QLatin1String(" / ") + all.at(b).text;
        }
    return {};
}

QStringList Printed::foreignFonts() const
{
    QStringList names;
    for (const Poppler::FontInfo &font : m_document->fonts())
        if (!font.isEmbedded())
            names.append(font.name());
    return names;
}

void compareLayout(const Printed &printed)
{
    const QRectF printable(10, 10, 190, 277);
    for (int page = 0; page < printed.pages(); ++page) {
        const QRectF ink = printed.ink(page);
        const QString box = QStringLiteral("page %1: ink %2 %3 – %4 %5")
                                .arg(page + 1)
                                .arg(ink.left())
                                .arg(ink.top())
                                .arg(ink.right())
                                .arg(ink.bottom());
        QVERIFY2(!ink.isEmpty() && printable.contains(ink), qPrintable(box));
        const QString overlap = printed.overlap(page);
        QVERIFY2(overlap.isEmpty(), qPrintable(overlap));
    }
    QCOMPARE(printed.foreignFonts(), QStringList());
}

} // namespace qorjyn::test

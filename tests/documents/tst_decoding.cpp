// Pictures that are sound only where all of them can be decoded: cut, changed, larger than what may be
// opened.
#include "documents/pdffiles.h"
#include "documents/picturefiles.h"
#include "documents/probe.h"
#include "documents/worker/protocol.h"
#include "support/shareddata.h"

#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>
#include <array>

using namespace qorjyn;
using picturefiles::plain;
using picturefiles::saved;

namespace {

/// Something in each place, so that a packed picture is not all of a few bytes.
QImage pattern(QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    quint32 noise = 7;
    for (int y = 0; y < size.height(); ++y)
        for (int x = 0; x < size.width(); ++x) {
            noise = noise * 1664525U + 1013904223U;
            image.setPixel(x, y, qRgb(int(noise >> 27) + x % 200, y % 256, 128));
        }
    return image;
}

QByteArray flipped(QByteArray bytes, qsizetype at)
{
    bytes[at] = char(bytes[at] ^ 0xff);
    return bytes;
}

/// The same PNG with another width and height in its head, which has a sum of its own.
QByteArray pngOfSize(quint32 width, quint32 height)
{
    constexpr qsizetype Type = 12;
    constexpr qsizetype HeadBytes = 17;
    QByteArray bytes = saved(plain({4, 4}, qRgb(0, 0, 0)), "PNG");
    qToBigEndian(width, bytes.data() + Type + 4);
    qToBigEndian(height, bytes.data() + Type + 8);
    quint32 sum = 0xffffffffU;
    for (qsizetype i = Type; i < Type + HeadBytes; ++i) {
        sum ^= quint8(bytes[i]);
        for (int bit = 0; bit < 8; ++bit)
            sum = (sum >> 1) ^ ((sum & 1) != 0 ? 0xedb88320U : 0U);
    }
    qToBigEndian(~sum, bytes.data() + Type + HeadBytes);
    return bytes;
}

QByteArray jpegOfSize(quint16 side)
{
    QByteArray bytes = saved(plain({16, 16}, qRgb(0, 0, 0)), "JPEG");
    const qsizetype frame = bytes.indexOf("\xff\xc0");
    qToBigEndian(side, bytes.data() + frame + 5);
    qToBigEndian(side, bytes.data() + frame + 7);
    return bytes;
}

QByteArray book()
{
    QFile file(test::testData(QStringLiteral("djvu/book.djvu")));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestDecoding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesWhatIsWhole_data();
    void takesWhatIsWhole();
    void tellsOfDamage_data();
    void tellsOfDamage();
    void namesThePageThatIsBroken();
    void tellsWhatIsTooLarge_data();
    void tellsWhatIsTooLarge();
    void decodesALargeScan();
    void takesAllGoodFiles();

private:
    [[nodiscard]] Probed probed(const QByteArray &bytes)
    {
        pdffiles::write(m_dir.filePath(QStringLiteral("file")), bytes);
        return probeFile(m_dir.filePath(QStringLiteral("file")), m_reader);
    }

    QTemporaryDir m_dir;
    BlockingPdfReader m_reader;
};

void TestDecoding::takesWhatIsWhole_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("pages");
    const QImage picture = pattern({300, 200});
    for (const char *format : {"PNG", "JPEG", "TIFF"}) {
        QTest::addRow("%s", format) << saved(picture, format) << 1;
        QTest::addRow("%s in grey", format)
            << saved(picture.convertToFormat(QImage::Format_Grayscale8), format) << 1;
        QTest::addRow("%s of one dot", format) << saved(plain({1, 1}, qRgb(9, 9, 9)), format) << 1;
    }
    QTest::newRow("PNG in black and white")
        << saved(picture.convertToFormat(QImage::Format_Mono), "PNG") << 1;
    QTest::newRow("PNG with paper showing through")
        << saved(picture.convertToFormat(QImage::Format_ARGB32), "PNG") << 1;
    QTest::newRow("TIFF of three") << picturefiles::tiff({{picture}, {picture}, {picture}}) << 3;
    QTest::newRow("TIFF of three, packed")
        << picturefiles::tiff({{picture, 0, true}, {picture, 0, true}, {picture, 0, true}}) << 3;
    QTest::newRow("DjVu") << book() << 3;
}

void TestDecoding::takesWhatIsWhole()
{
    QFETCH(QByteArray, bytes);
    const Probed found = probed(bytes);
    QCOMPARE(found.problem, QString());
    QCOMPARE(found.problemPage, std::optional<int>());
    QTEST(found.pages.value_or(0), "pages");
}

void TestDecoding::tellsOfDamage_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QImage picture = pattern({300, 200});
    const QByteArray png = saved(picture, "PNG");
    const QByteArray jpeg = saved(picture, "JPEG");
    const QByteArray tiff = saved(picture, "TIFF");
    const QByteArray packed = picturefiles::tiff({{picture, 0, true}});
    QTest::newRow("PNG cut in the middle") << png.first(png.size() / 2);
    QTest::newRow("PNG cut before its end") << png.chopped(40);
    QTest::newRow("PNG with a wrong byte") << flipped(png, png.size() / 2);
    QTest::newRow("JPEG cut in the middle") << jpeg.first(jpeg.size() / 2);
    QTest::newRow("JPEG cut before its end") << jpeg.chopped(40);
    QTest::newRow("JPEG with nothing in the middle")
        << QByteArray(jpeg).replace(jpeg.size() / 2, 400, QByteArray(400, '\x55'));
    QTest::newRow("TIFF cut in the middle") << tiff.first(tiff.size() / 2);
    QTest::newRow("TIFF with a wrong byte, packed") << flipped(packed, packed.size() / 2);
    QTest::newRow("TIFF cut before its end") << picturefiles::tiff({{picture}}).chopped(400);
    QTest::newRow("DjVu cut in its last page") << book().chopped(20);
    QTest::newRow("DjVu without a page's data")
        << QByteArray(book()).replace(book().lastIndexOf("Sjbz") + 4, 4, QByteArray("\x7f\xff\xff\xff", 4));
}

void TestDecoding::tellsOfDamage()
{
    QFETCH(QByteArray, bytes);
    const Probed found = probed(bytes);
    QCOMPARE(found.problem, QString(pdf::problem::Damaged));
    QVERIFY(!found.pages.has_value());
}

void TestDecoding::namesThePageThatIsBroken()
{
    const QImage picture = pattern({60, 40});
    for (const bool isPacked : {false, true}) {
        const QByteArray tiff =
            picturefiles::tiff({{picture, 0, isPacked}, {picture, 0, isPacked}, {picture, 0, isPacked}});
        const Probed found = probed(isPacked ? flipped(tiff, tiff.size() - 200) : tiff.chopped(200));
        QCOMPARE(found.problem, QString(pdf::problem::Damaged));
        QCOMPARE(found.problemPage, std::optional(3));
    }
}

void TestDecoding::tellsWhatIsTooLarge_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("PNG of the largest width there is") << pngOfSize(0x7fffffff, 1);
    QTest::newRow("PNG of the largest size there is") << pngOfSize(0x7fffffff, 0x7fffffff);
    QTest::newRow("PNG of 60000 by 60000") << pngOfSize(60'000, 60'000);
    QTest::newRow("JPEG of 60000 by 60000") << jpegOfSize(60'000);
    QByteArray tiff = picturefiles::tiff({{plain({4, 4}, qRgb(0, 0, 0))}});
    constexpr qsizetype Width = 8 + 2 + 12 + 8; // the value of the second entry
    for (const qsizetype at : {Width, Width + 12, Width + 7 * 12})
        qToLittleEndian(quint32(60'000), tiff.data() + at);
    QTest::newRow("TIFF of 60000 by 60000") << tiff;
}

void TestDecoding::tellsWhatIsTooLarge()
{
    QFETCH(QByteArray, bytes);
    QCOMPARE(probed(bytes).problem, QString(pdf::problem::TooLarge));
}

/// In colours it takes more memory than the worker may have, line by line it does not.
void TestDecoding::decodesALargeScan()
{
#ifdef QORJYN_SANITIZED // works without that limit, and slowly
    constexpr int Width = 2'000;
#else
    constexpr int Width = 19'866;
#endif
    constexpr int Height = 14'000;
    const QImage line = pattern({Width, 1}).convertToFormat(QImage::Format_Grayscale8);
    QImage scan(Width, Height, QImage::Format_Grayscale8);
    for (int y = 0; y < Height; ++y)
        std::copy_n(line.constScanLine(0), Width, scan.scanLine(y));
    const QString file = m_dir.filePath(QStringLiteral("scan"));
    QVERIFY(scan.save(file, "PNG", 90)); // the quickest
    const Probed found = probeFile(file, m_reader);
    QCOMPARE(found.problem, QString());
    QCOMPARE(found.pages, std::optional(1));
}

void TestDecoding::takesAllGoodFiles()
{
    const QString root = test::sharedData(QStringLiteral("other"));
    if (root.isEmpty())
        return;
    QDirIterator files(root, {QStringLiteral("*.jpg"), QStringLiteral("*.tif"), QStringLiteral("*.djvu")},
                       QDir::Files);
    int seen = 0;
    while (files.hasNext()) {
        const QString file = files.next();
        QVERIFY2(probeFile(file, m_reader).problem.isEmpty(), qPrintable(file));
        ++seen;
    }
    QVERIFY(seen >= 4);
}

QTEST_MAIN(TestDecoding)
#include "tst_decoding.moc"

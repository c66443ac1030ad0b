// Pictures as pages: what they look like, how many there are, and files that only pretend to be one.
#include "documents/pdffiles.h"
#include "documents/pdffixture.h"
#include "documents/picturefiles.h"
#include "documents/worker/protocol.h"

#include <QFile>
#include <QTest>
#include <QtEndian>

using namespace qorjyn;
using picturefiles::halves;
using picturefiles::plain;
using picturefiles::saved;

namespace {

bool isAbout(const QImage &image, QPoint at, int grey)
{
    constexpr int Tolerance = 12;
    return qAbs(qGray(image.pixel(at)) - grey) <= Tolerance;
}

/// A PNG whose header promises this many dots each way, with the data of a small one behind it.
QByteArray pngThatPromises(quint32 side)
{
    QByteArray bytes = saved(plain({4, 4}, qRgb(0, 0, 0)), "PNG");
    qToBigEndian(side, bytes.data() + 16);
    qToBigEndian(side, bytes.data() + 20);
    return bytes;
}

QByteArray tiffThatPromises(quint32 side)
{
    QByteArray bytes = picturefiles::tiff({{plain({4, 4}, qRgb(0, 0, 0))}});
    constexpr qsizetype Width = 8 + 2 + 12 + 8; // the value of the second entry
    for (const qsizetype at : {Width, Width + 12, Width + 7 * 12})
        qToLittleEndian(side, bytes.data() + at);
    return bytes;
}

} // namespace

class TestPictures : public PdfFixture
{
    Q_OBJECT

private Q_SLOTS:
    void drawsAPictureThatFits_data();
    void drawsAPictureThatFits();
    void drawsEveryPictureOfATiff();
    void countsNoThumbnails();
    void showsWhatIsTransparentOnWhite();
    void givesFaxesTheirShape();
    void drawsLargeScans_data();
    void drawsLargeScans();
    void picturesHaveNoText();
    void onlyRefusesHostileFiles_data();
    void onlyRefusesHostileFiles();
    void survivesFlippedBytes_data();
    void survivesFlippedBytes();
};

void TestPictures::drawsAPictureThatFits_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QSize>("fit");
    QTest::addColumn<QSize>("size");
    const QSize small(40, 20);
    const QSize large(1600, 800);
    for (const char *format : {"PNG", "JPEG", "TIFF"}) {
        QTest::addRow("%s made larger", format)
            << saved(halves(small), format) << QSize(300, 300) << QSize(300, 150);
        QTest::addRow("%s made smaller", format)
            << saved(halves(large), format) << QSize(300, 300) << QSize(300, 150);
        QTest::addRow("%s made much larger", format)
            << saved(halves(small), format) << QSize(2400, 2400) << QSize(2400, 1200);
        QTest::addRow("%s in grey", format)
            << saved(halves(large).convertToFormat(QImage::Format_Grayscale8), format) << QSize(1000, 1000)
            << QSize(1000, 500);
        QTest::addRow("%s as it is", format) << saved(halves(large), format) << large << large;
        QTest::addRow("%s high", format)
            << saved(halves({300, 600}), format) << QSize(500, 200) << QSize(100, 200);
    }
}

void TestPictures::drawsAPictureThatFits()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QSize, fit);
    QFETCH(QSize, size);
    pdffiles::write(path(QStringLiteral("named.pdf")), bytes);
    const Answer answer = pageOf(path(QStringLiteral("named.pdf")), 0, fit);
    QCOMPARE(answer.problem, QString());
    QCOMPARE(answer.image.size(), size);
    QVERIFY(isAbout(answer.image, {size.width() / 4, size.height() / 2}, 0));
    QVERIFY(isAbout(answer.image, {size.width() * 3 / 4, size.height() / 2}, 255));
    const PdfInfo info = infoOf(path(QStringLiteral("named.pdf")));
    QCOMPARE(info.problem, QString());
    QCOMPARE(info.pages, 1);
    QCOMPARE(pageOf(path(QStringLiteral("named.pdf")), 1).problem, QString(pdf::problem::NoPage));
}

void TestPictures::drawsEveryPictureOfATiff()
{
    constexpr int Pages = 5;
    QList<picturefiles::TiffPage> pages;
    for (int i = 0; i < Pages; ++i)
        pages.append({plain({31, 17 + i}, qRgb(i * 50, i * 50, i * 50))});
    const QString file = path(QStringLiteral("scan.tif"));
    pdffiles::write(file, picturefiles::tiff(pages));
    QCOMPARE(infoOf(file).pages, Pages);
    for (const int page : {0, 4, 2, 3, 1}) {
        const Answer answer = pageOf(file, page, {100, 100});
        QCOMPARE(answer.problem, QString());
        QVERIFY(isAbout(answer.image, answer.image.rect().center(), page * 50));
    }
    QCOMPARE(pageOf(file, Pages).problem, QString(pdf::problem::NoPage));
}

void TestPictures::countsNoThumbnails()
{
    const QString file = path(QStringLiteral("scan.tif"));
    pdffiles::write(file, picturefiles::tiff({{plain({8, 8}, qRgb(90, 90, 90)), 1},
                                              {plain({40, 40}, qRgb(0, 0, 0))},
                                              {plain({8, 8}, qRgb(90, 90, 90)), 1},
                                              {plain({40, 40}, qRgb(200, 200, 200))}}));
    QCOMPARE(infoOf(file).pages, 2);
    QVERIFY(isAbout(pageOf(file, 0, {50, 50}).image, {25, 25}, 0));
    QVERIFY(isAbout(pageOf(file, 1, {50, 50}).image, {25, 25}, 200));
}

void TestPictures::showsWhatIsTransparentOnWhite()
{
    QImage glass(50, 50, QImage::Format_ARGB32);
    glass.fill(Qt::transparent);
    pdffiles::write(path(QStringLiteral("a.png")), saved(glass, "PNG"));
    for (const int side : {20, 50, 90})
        QCOMPARE(pageOf(path(QStringLiteral("a.png")), 0, {side, side}).image.pixelColor(9, 9),
                 QColor(Qt::white));
}

void TestPictures::givesFaxesTheirShape()
{
    QImage fax = halves({408, 196});
    fax.setDotsPerMeterX(8032);
    fax.setDotsPerMeterY(3858);
    pdffiles::write(path(QStringLiteral("fax.tif")), saved(fax, "TIFF"));
    const QImage drawn = pageOf(path(QStringLiteral("fax.tif")), 0, {300, 300}).image;
    QVERIFY2(qAbs(drawn.width() - drawn.height()) < 4,
             qPrintable(QStringLiteral("%1 × %2").arg(drawn.width()).arg(drawn.height())));
}

void TestPictures::drawsLargeScans_data()
{
    QTest::addColumn<QByteArray>("format");
    QTest::newRow("PNG") << QByteArray("PNG");
    QTest::newRow("TIFF") << QByteArray("TIFF");
}

/// A map of black and white dots: in full colours it would be larger than all of the worker's memory.
void TestPictures::drawsLargeScans()
{
    QFETCH(QByteArray, format);
#ifdef QORJYN_SANITIZED // works without that limit, and slowly
    constexpr int Side = 4'000;
#else
    constexpr int Side = 17'000;
#endif
    const QString file = path(QStringLiteral("map"));
    {
        QImage map(Side, Side, QImage::Format_Mono);
        map.fill(1);
        for (int y = 0; y < Side; ++y)
            std::fill_n(map.scanLine(y), Side / 8 / 2, uchar(0));
        QVERIFY(map.save(file, format.constData()));
    }
    const Answer answer = pageOf(file, 0, {600, 600});
    QCOMPARE(answer.problem, QString());
    QCOMPARE(answer.image.size(), QSize(600, 600));
    QVERIFY(qGray(answer.image.pixel(150, 300)) != qGray(answer.image.pixel(450, 300)));
}

void TestPictures::picturesHaveNoText()
{
    pdffiles::write(path(QStringLiteral("a.png")), saved(halves({40, 20}), "PNG"));
    const Answer answer = textOfPage(path(QStringLiteral("a.png")), 0);
    QCOMPARE(answer.problem, QString());
    QCOMPARE(answer.text, QString());
}

void TestPictures::onlyRefusesHostileFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray png = saved(halves({200, 100}), "PNG");
    const QByteArray jpeg = saved(halves({200, 100}), "JPEG");
    const QByteArray tiff = picturefiles::tiff({{halves({20, 10})}, {halves({20, 10})}});
    QTest::newRow("mark of a PNG") << png.first(8);
    QTest::newRow("head of a PNG") << png.first(40);
    QTest::newRow("PNG cut off") << png.first(png.size() / 2);
    QTest::newRow("PNG with noise behind its mark") << png.first(8) + QByteArray(5000, '\xa7');
    QTest::newRow("PNG that promises too much") << pngThatPromises(1'000'000);
    QTest::newRow("PNG of no size") << pngThatPromises(0);
    QTest::newRow("PNG beyond all numbers") << pngThatPromises(0xffffffffU);
    QTest::newRow("mark of a JPEG") << jpeg.first(3);
    QTest::newRow("head of a JPEG") << jpeg.first(30);
    QTest::newRow("JPEG with noise behind its mark") << jpeg.first(3) + QByteArray(5000, '\xd8');
    QTest::newRow("mark of a TIFF") << tiff.first(4);
    QTest::newRow("TIFF cut off") << tiff.first(60);
    QTest::newRow("TIFF that promises too much") << tiffThatPromises(1'000'000);
    QTest::newRow("TIFF of no size") << tiffThatPromises(0);
    QByteArray endless = tiff;
    qToLittleEndian(quint32(8), endless.data() + 8 + 2 + 10 * 12);
    QTest::newRow("TIFF without end") << endless;
    QTest::newRow("TIFF of thumbnails only") << picturefiles::tiff({{halves({20, 10}), 1}});
}

void TestPictures::onlyRefusesHostileFiles()
{
    QFETCH(QByteArray, bytes);
    pdffiles::write(path(QStringLiteral("b")), bytes);
    pdffiles::writeText(path(QStringLiteral("a.pdf")), 2);
    const Answer answer = pageOf(path(QStringLiteral("b")), 0, {300, 300});
    QVERIFY(answer.image.isNull());
    const QStringList expected{pdf::problem::Damaged, pdf::problem::TooLarge, pdf::problem::Empty};
    QVERIFY2(expected.contains(answer.problem), qPrintable(answer.problem));
    QCOMPARE(pageOf(path(QStringLiteral("a.pdf")), 1).problem, QString());
}

void TestPictures::survivesFlippedBytes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("PNG") << saved(halves({24, 12}), "PNG");
    QTest::newRow("JPEG") << saved(halves({24, 12}), "JPEG");
    QTest::newRow("TIFF") << picturefiles::tiff({{halves({6, 3})}, {halves({6, 3})}});
}

/// Whatever the bytes, there is an answer.
void TestPictures::survivesFlippedBytes()
{
    QFETCH(QByteArray, bytes);
    constexpr int Most = 150;
    const QString file = path(QStringLiteral("b"));
    const qsizetype step = std::max<qsizetype>(1, bytes.size() / Most);
    for (qsizetype i = 0; i < bytes.size(); i += step) {
        QByteArray flipped = bytes;
        flipped[i] = char(flipped[i] ^ 0xff);
        QFile::remove(file);
        pdffiles::write(file, flipped);
        const Answer answer = pageOf(file, 0, {100, 100});
        QVERIFY(answer.image.isNull() != answer.problem.isEmpty());
        QVERIFY2(answer.problem != pdf::problem::WorkerDied && answer.problem != pdf::problem::TooSlow,
                 qPrintable(QString::number(i)));
    }
}

QTEST_MAIN(TestPictures)
#include "tst_pictures.moc"

// DjVus in the worker: their pages, their text, and files that only pretend to be one.
#include "documents/pdffiles.h"
#include "documents/pdffixture.h"
#include "documents/probe.h"
#include "documents/worker/protocol.h"
#include "support/shareddata.h"

#include <QFile>
#include <QTest>
#include <QtEndian>

using namespace qorjyn;

namespace {

constexpr int Pages = 3;

QString data(const QString &name)
{
    return test::testData(QStringLiteral("djvu/") + name);
}

QByteArray bytesOf(const QString &name)
{
    QFile file(data(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The page says that it is this large, with a small picture behind it.
QByteArray promising(const QString &name, quint16 side)
{
    constexpr qsizetype HeadOfChunk = 8;
    QByteArray bytes = bytesOf(name);
    const qsizetype at = bytes.indexOf("INFO") + HeadOfChunk;
    qToBigEndian(side, bytes.data() + at);
    qToBigEndian(side, bytes.data() + at + 2);
    return bytes;
}

/// A picture in waves whose own head promises this many dots each way.
QByteArray wavesPromising(quint16 side)
{
    constexpr qsizetype ToSize = 8 + 4; // the head of the chunk, the serial number, slices and version
    QByteArray bytes = promising(QStringLiteral("page.djvu"), side);
    const qsizetype at = bytes.indexOf("BG44") + ToSize;
    qToBigEndian(side, bytes.data() + at);
    qToBigEndian(side, bytes.data() + at + 2);
    return bytes;
}

QByteArray chunk(const QByteArray &name, const QByteArray &bytes)
{
    QByteArray size(4, '\0');
    qToBigEndian(quint32(bytes.size()), size.data());
    return name + size + bytes + QByteArray(bytes.size() % 2, '\0');
}

/// A page of 256 by 256 dots with these chunks.
QByteArray pageOfChunks(const QByteArray &chunks)
{
    return "AT&T" +
           chunk("FORM", "DJVU" + chunk("INFO", QByteArray::fromHex("01000100180064001601")) + chunks);
}

bool isDark(const QImage &image, QPointF part)
{
    constexpr int Dark = 64;
    return qGray(image.pixel(QPointF(part.x() * image.width(), part.y() * image.height()).toPoint())) < Dark;
}

} // namespace

class TestDjVus : public PdfFixture
{
    Q_OBJECT

private Q_SLOTS:
    void drawsEveryPage_data();
    void drawsEveryPage();
    void countsPages();
    void drawsColours();
    void readsItsText();
    void findsWords_data();
    void findsWords();
    void findsWordsWhereTheyAreShown();
    void isProbedAsADocumentWithText();
    void refusesADjVuInManyFiles();
    void onlyRefusesHostileFiles_data();
    void onlyRefusesHostileFiles();
    void survivesFlippedBytes();
    void survivesCutsAnywhere();
    void readsSharedData();

private:
    struct Hits
    {
        QList<QRectF> places;
        QString problem;
    };
    [[nodiscard]] Hits find(const QString &file, int page, const QString &words);
};

TestDjVus::Hits TestDjVus::find(const QString &file, int page, const QString &words)
{
    Hits found;
    int count = 0;
    m_reader->find(file, page, words, this, [&](const QList<QRectF> &hits, const QString &problem) {
        found = {hits, problem};
        ++count;
    });
    [&] { QTRY_COMPARE(count, 1); }();
    return found;
}

void TestDjVus::drawsEveryPage_data()
{
    QTest::addColumn<int>("page");
    QTest::addColumn<QSize>("fit");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QPointF>("dark");
    QTest::addColumn<QPointF>("light");
    const QPointF left(0.25, 0.5);
    const QPointF right(0.75, 0.5);
    QTest::newRow("as it is") << 0 << QSize(400, 200) << QSize(400, 200) << left << right;
    QTest::newRow("smaller") << 0 << QSize(100, 100) << QSize(100, 50) << left << right;
    QTest::newRow("much larger") << 0 << QSize(2000, 2000) << QSize(2000, 1000) << left << right;
    // Black in the upper left corner before it is turned against the clock.
    QTest::newRow("turned") << 2 << QSize(104, 200) << QSize(104, 200) << QPointF(0.25, 0.75)
                            << QPointF(0.25, 0.25);
}

void TestDjVus::drawsEveryPage()
{
    QFETCH(int, page);
    QFETCH(QSize, fit);
    QFETCH(QPointF, dark);
    QFETCH(QPointF, light);
    const Answer answer = pageOf(data(QStringLiteral("book.djvu")), page, fit);
    QCOMPARE(answer.problem, QString());
    QTEST(answer.image.size(), "size");
    QVERIFY(isDark(answer.image, dark));
    QVERIFY(!isDark(answer.image, light));
}

void TestDjVus::countsPages()
{
    const PdfInfo book = infoOf(data(QStringLiteral("book.djvu")));
    QCOMPARE(book.problem, QString());
    QCOMPARE(book.pages, Pages);
    QCOMPARE(infoOf(data(QStringLiteral("page.djvu"))).pages, 1);
    QCOMPARE(pageOf(data(QStringLiteral("book.djvu")), Pages).problem, QString(pdf::problem::NoPage));
}

void TestDjVus::drawsColours()
{
    const Answer answer = pageOf(data(QStringLiteral("page.djvu")), 0, {160, 60});
    QCOMPARE(answer.problem, QString());
    QCOMPARE(answer.image.size(), QSize(160, 60));
    const QColor left = answer.image.pixelColor(30, 30);
    const QColor right = answer.image.pixelColor(130, 30);
    QVERIFY2(left.red() > 2 * left.blue(), qPrintable(left.name()));
    QVERIFY2(right.blue() > 2 * right.red(), qPrintable(right.name()));
}

void TestDjVus::readsItsText()
{
    const QString book = data(QStringLiteral("book.djvu"));
    QCOMPARE(textOfPage(book, 0).text, QStringLiteral("Алтын Орда\nкітабы"));
    const Answer none = textOfPage(book, 1);
    QCOMPARE(none.problem, QString());
    QCOMPARE(none.text, QString());
    QCOMPARE(textOfPage(book, 2).text, QStringLiteral("бұрыш"));
}

void TestDjVus::findsWords_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QList<QRectF>>("places");
    const QRectF first(40. / 400, 20. / 200, 140. / 400, 40. / 200);
    const QRectF second(200. / 400, 20. / 200, 160. / 400, 40. / 200);
    const QRectF third(40. / 400, 100. / 200, 160. / 400, 40. / 200);
    QTest::newRow("a word") << QStringLiteral("Алтын") << QList<QRectF>{first};
    QTest::newRow("whatever its case") << QStringLiteral("ОРДА") << QList<QRectF>{second};
    QTest::newRow("a part of a word") << QStringLiteral("ітаб") << QList<QRectF>{third};
    QTest::newRow("two words") << QStringLiteral("алтын  орда") << QList<QRectF>{first.united(second)};
    QTest::newRow("over a line") << QStringLiteral("Орда кітабы") << QList<QRectF>{second, third};
    QTest::newRow("what is not there") << QStringLiteral("күміс") << QList<QRectF>();
    QTest::newRow("nothing") << QString() << QList<QRectF>();
}

void TestDjVus::findsWords()
{
    QFETCH(QString, words);
    QFETCH(QList<QRectF>, places);
    const Hits hits = find(data(QStringLiteral("book.djvu")), 0, words);
    QCOMPARE(hits.problem, QString());
    QCOMPARE(hits.places, places);
}

void TestDjVus::findsWordsWhereTheyAreShown()
{
    const QString book = data(QStringLiteral("book.djvu"));
    const Hits hits = find(book, 2, QStringLiteral("бұрыш"));
    QCOMPARE(hits.places.size(), 1);
    // The word is the black corner, however the page is turned.
    const QImage image = pageOf(book, 2, {208, 400}).image;
    const QRectF place = hits.places.first();
    constexpr double Inside = 0.03;
    for (const QPointF corner :
         {place.topLeft() + QPointF(Inside, Inside), place.bottomRight() - QPointF(Inside, Inside)})
        QVERIFY(isDark(image, corner));
    QVERIFY(!isDark(image, place.topRight() + QPointF(Inside, -Inside)));
}

void TestDjVus::isProbedAsADocumentWithText()
{
    const Probed probed = probeFile(data(QStringLiteral("book.djvu")));
    QCOMPARE(probed.mediaType, QStringLiteral("image/vnd.djvu"));
    QCOMPARE(probed.pages, std::optional(Pages));
    QVERIFY(probed.text);
    QVERIFY(!probeFile(data(QStringLiteral("page.djvu"))).text);
}

void TestDjVus::refusesADjVuInManyFiles()
{
    const QString index = data(QStringLiteral("scattered.djvu"));
    QCOMPARE(infoOf(index).problem, QString(pdf::problem::Scattered));
    QCOMPARE(pageOf(index).problem, QString(pdf::problem::Scattered));
    QCOMPARE(probeFile(index).problem, QString(pdf::problem::Scattered));
    const QString shapeless = path(QStringLiteral("b"));
    pdffiles::write(shapeless, pageOfChunks(chunk("INCL", "shapes.iff") + chunk("Sjbz", "shapes")));
    QCOMPARE(infoOf(shapeless).problem, QString(pdf::problem::Scattered));
}

void TestDjVus::onlyRefusesHostileFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray book = bytesOf(QStringLiteral("book.djvu"));
    QTest::newRow("mark") << book.first(8);
    QTest::newRow("head") << book.first(16);
    QTest::newRow("cut off in the directory") << book.first(50);
    QTest::newRow("noise behind the mark") << book.first(8) + QByteArray(5000, '\xa7');
    QTest::newRow("noise behind the directory") << book.first(80) + QByteArray(5000, '\xa7');
    QTest::newRow("zeros behind the mark") << book.first(8) + QByteArray(5000, '\0');
    QTest::newRow("a page of no size") << promising(QStringLiteral("page.djvu"), 0);
    QTest::newRow("a page beyond all numbers") << promising(QStringLiteral("page.djvu"), 65535);
    QTest::newRow("waves that promise too much") << wavesPromising(32000);
    QTest::newRow("waves beyond all numbers") << wavesPromising(65535);
    QByteArray parts = book;
    qToBigEndian(quint16(0xffff), parts.data() + 25); // in the directory
    QTest::newRow("more parts than are there") << parts;
    QTest::newRow("noise for shapes") << pageOfChunks(chunk("Sjbz", QByteArray(500, '\x55')));
}

void TestDjVus::onlyRefusesHostileFiles()
{
    QFETCH(QByteArray, bytes);
    pdffiles::write(path(QStringLiteral("b")), bytes);
    const Answer answer = pageOf(path(QStringLiteral("b")), 0, {300, 300});
    QVERIFY(answer.image.isNull());
    const QStringList expected{pdf::problem::Damaged, pdf::problem::TooLarge, pdf::problem::Empty};
    QVERIFY2(expected.contains(answer.problem), qPrintable(answer.problem));
    QCOMPARE(pageOf(data(QStringLiteral("book.djvu")), 1).problem, QString());
}

/// Whatever the bytes, there is an answer, and the worker lives.
void TestDjVus::survivesFlippedBytes()
{
    const QByteArray book = bytesOf(QStringLiteral("book.djvu"));
    const QString file = path(QStringLiteral("b"));
    int refused = 0;
    for (qsizetype i = 0; i < book.size(); ++i) {
        QByteArray flipped = book;
        flipped[i] = char(flipped[i] ^ 0xff);
        QFile::remove(file);
        pdffiles::write(file, flipped);
        for (const int page : {0, 1}) {
            const Answer answer = pageOf(file, page, {100, 100});
            QVERIFY(answer.image.isNull() != answer.problem.isEmpty());
            QVERIFY2(answer.problem != pdf::problem::WorkerDied && answer.problem != pdf::problem::TooSlow,
                     qPrintable(QString::number(i)));
            refused += answer.problem.isEmpty() ? 0 : 1;
        }
        const QString said = textOfPage(file, 0).problem;
        QVERIFY2(said != pdf::problem::WorkerDied && said != pdf::problem::TooSlow,
                 qPrintable(QString::number(i)));
    }
    QVERIFY(refused > Pages);
}

void TestDjVus::survivesCutsAnywhere()
{
    const QByteArray book = bytesOf(QStringLiteral("book.djvu"));
    const QString file = path(QStringLiteral("b"));
    for (qsizetype length = 1; length < book.size(); length += Pages) {
        QFile::remove(file);
        pdffiles::write(file, book.first(length));
        const Answer last = pageOf(file, Pages - 1, {100, 100});
        QVERIFY2(!last.problem.isEmpty(), qPrintable(QString::number(length)));
        QVERIFY2(last.problem != pdf::problem::WorkerDied && last.problem != pdf::problem::TooSlow,
                 qPrintable(QString::number(length)));
    }
}

void TestDjVus::readsSharedData()
{
    const QString root = test::sharedData(QStringLiteral("other"));
    if (root.isEmpty())
        return;
    const QString scan = root + QStringLiteral("/kk_udhr_2p.djvu");
    QCOMPARE(infoOf(scan).pages, 2);
    for (const int page : {0, 1}) {
        const Answer answer = pageOf(scan, page, {600, 600});
        QCOMPARE(answer.problem, QString());
        QCOMPARE(answer.image.height(), 600);
    }
}

QTEST_MAIN(TestDjVus)
#include "tst_djvus.moc"

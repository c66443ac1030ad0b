#include "documents/probe.h"

#include "documents/pdffiles.h"
#include "documents/worker/protocol.h"
#include "support/shareddata.h"

#include <QCryptographicHash>
#include <QPainter>
#include <QPdfWriter>
#include <QTemporaryDir>
#include <QTest>

using namespace qorjyn;

class TestProbe : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsAllOfAPdf();
    void seesThatAScanHasNoText();
    void takesTheTypeFromTheBytes_data();
    void takesTheTypeFromTheBytes();
    void countsAPictureAsOnePage();
    void hashesWholeFiles();
    void takesAPdfWithBytesBeforeIt();
    void tellsWhatCannotBeProbed();
    void tellsTextFromNoise_data();
    void tellsTextFromNoise();
    void sweepsSharedData();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_dir.filePath(name); }

    QTemporaryDir m_dir;
};

void TestProbe::tellsAllOfAPdf()
{
    pdffiles::writeText(path(QStringLiteral("a.pdf")), 12, QStringLiteral("Қазақ тілі"));
    const Probed probed = probeFile(path(QStringLiteral("a.pdf")));
    QCOMPARE(probed.problem, QString());
    QCOMPARE(probed.mediaType, QStringLiteral("application/pdf"));
    QCOMPARE(probed.pages, std::optional(12));
    QCOMPARE(probed.title, QStringLiteral("Қазақ тілі"));
    QVERIFY(probed.text);
    QCOMPARE(probed.size, QFileInfo(path(QStringLiteral("a.pdf"))).size());
}

void TestProbe::seesThatAScanHasNoText()
{
    QImage page(400, 600, QImage::Format_Grayscale8);
    page.fill(Qt::lightGray);
    {
        QPdfWriter writer(path(QStringLiteral("scan.pdf")));
        QPainter painter(&writer);
        painter.drawImage(QRect(0, 0, 4000, 6000), page);
    }
    const Probed probed = probeFile(path(QStringLiteral("scan.pdf")));
    QCOMPARE(probed.problem, QString());
    QCOMPARE(probed.pages, std::optional(1));
    QVERIFY(!probed.text);
}

void TestProbe::takesTheTypeFromTheBytes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("type");
    QTest::newRow("html") << QByteArray("<!DOCTYPE html><html><body>%PD</body></html>")
                          << QStringLiteral("text/html");
    QTest::newRow("plain") << QByteArray("Шоқан Уәлиханов\n") << QStringLiteral("text/plain");
    QTest::newRow("xml") << QByteArray("<?xml version=\"1.0\"?><a/>") << QStringLiteral("text/xml");
}

void TestProbe::takesTheTypeFromTheBytes()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, type);
    pdffiles::write(path(QStringLiteral("named.pdf")), bytes);
    const Probed probed = probeFile(path(QStringLiteral("named.pdf")));
    QCOMPARE(probed.mediaType, type);
    QCOMPARE(probed.problem, QString());
    QVERIFY(!probed.pages.has_value());
}

void TestProbe::countsAPictureAsOnePage()
{
    QImage picture(8, 8, QImage::Format_RGB32);
    picture.fill(Qt::white);
    for (const QString &type : {QStringLiteral("png"), QStringLiteral("jpeg")}) {
        QVERIFY(picture.save(path(QStringLiteral("picture")), qPrintable(type)));
        const Probed probed = probeFile(path(QStringLiteral("picture")));
        QCOMPARE(probed.mediaType, QStringLiteral("image/") + type);
        QCOMPARE(probed.problem, QString());
        QCOMPARE(probed.pages, std::optional(1));
    }
}

void TestProbe::hashesWholeFiles()
{
    // Longer than the parts it is read in, and not a multiple of them.
    QByteArray bytes(3 * 1024 * 1024 + 17, 'q');
    bytes[1024 * 1024] = 'o';
    pdffiles::write(path(QStringLiteral("long")), bytes);
    const Probed probed = probeFile(path(QStringLiteral("long")));
    QCOMPARE(probed.sha256,
             QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()));
    QCOMPARE(probed.size, bytes.size());
    // The published value of the empty message.
    pdffiles::write(path(QStringLiteral("none")), {});
    const Probed none = probeFile(path(QStringLiteral("none")));
    QCOMPARE(none.sha256, QStringLiteral("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
    QCOMPARE(none.problem, QString(pdf::problem::Empty));
}

void TestProbe::takesAPdfWithBytesBeforeIt()
{
    pdffiles::writeText(path(QStringLiteral("a.pdf")), 2);
    QFile file(path(QStringLiteral("a.pdf")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    pdffiles::write(path(QStringLiteral("led.pdf")), QByteArray("\x01\x02\x03mail\n") + file.readAll());
    const Probed probed = probeFile(path(QStringLiteral("led.pdf")));
    QCOMPARE(probed.problem, QString());
    QCOMPARE(probed.mediaType, QStringLiteral("application/pdf"));
    QCOMPARE(probed.pages, std::optional(2));
}

void TestProbe::tellsWhatCannotBeProbed()
{
    QCOMPARE(probeFile(path(QStringLiteral("nothing"))).problem, QString(pdf::problem::Missing));
    QCOMPARE(probeFile(m_dir.path()).problem, QString(pdf::problem::NotAFile));
    QCOMPARE(probeFile(QStringLiteral("/dev/null")).problem, QString(pdf::problem::NotAFile));
    pdffiles::write(path(QStringLiteral("cut.pdf")), "%PDF-1.4\n1 0 obj\n<<");
    const Probed cut = probeFile(path(QStringLiteral("cut.pdf")));
    QCOMPARE(cut.problem, QString(pdf::problem::Damaged));
    QCOMPARE(cut.mediaType, QStringLiteral("application/pdf"));
    QVERIFY(!cut.pages.has_value());
}

void TestProbe::tellsTextFromNoise_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("real");
    QTest::newRow("Kazakh") << QStringLiteral("Барлық адамдар тумысынан азат") << true;
    QTest::newRow("Kazakh in Arabic script") << QStringLiteral("بارلىق ادامدار تۋمىسىنان ازات") << true;
    QTest::newRow("Latin") << QStringLiteral("All human beings") << true;
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("numbers") << QStringLiteral("1 2 3 4 5 6 7 8 9 10 11 12") << false;
    QTest::newRow("a stamp") << QStringLiteral("p. 7") << false;
    QTest::newRow("private use") << QStringLiteral("abcdefgh") + QString(20, QChar(0xE001)) << false;
    QTest::newRow("replacement") << QString(40, QChar(QChar::ReplacementCharacter)) << false;
}

void TestProbe::tellsTextFromNoise()
{
    QFETCH(QString, text);
    QTEST(isRealText(text), "real");
}

void TestProbe::sweepsSharedData()
{
    const QString root = test::sharedData(QStringLiteral("."));
    if (root.isEmpty())
        return;
    const QHash<QString, QString> types{
        {QStringLiteral("other/kk_page_scan.jpg"), QStringLiteral("image/jpeg")},
        {QStringLiteral("other/kk_udhr_2p.djvu"), QStringLiteral("image/vnd.djvu")},
        {QStringLiteral("other/testTIFF.tif"), QStringLiteral("image/tiff")},
        {QStringLiteral("other/testWORD.doc"), QStringLiteral("application/msword")},
        {QStringLiteral("pdf_ok/kk_udhr.pdf"), QStringLiteral("application/pdf")}};
    for (auto it = types.cbegin(); it != types.cend(); ++it)
        QCOMPARE(probeFile(QDir(root).filePath(it.key())).mediaType, it.value());
    BlockingPdfReader reader;
    QCOMPARE(probeFile(QDir(root).filePath(QStringLiteral("other/kk_udhr_2p.djvu")), reader).pages,
             std::optional(2));
    const Probed written = probeFile(QDir(root).filePath(QStringLiteral("pdf_ok/kk_udhr.pdf")), reader);
    const Probed scanned = probeFile(QDir(root).filePath(QStringLiteral("pdf_ok/kk_udhr_scan.pdf")), reader);
    QVERIFY(written.text);
    QVERIFY(!scanned.text);
    QCOMPARE(written.pages, scanned.pages);
}

QTEST_MAIN(TestProbe)
#include "tst_probe.moc"

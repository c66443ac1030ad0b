// Types by the bytes, refusals, pages and what documents say of themselves.
#include "documents/filetype.h"
#include "documents/ownwords.h"
#include "documents/worker/protocol.h"

#include "documents/pdffiles.h"
#include "support/archivemaker.h"
#include "support/shareddata.h"

#include <QImage>
#include <QPdfWriter>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

using namespace Qt::StringLiterals;
using namespace qorjyn;
using qorjyn::test::ArchiveMaker;
using Format = DocumentFormat;

Q_DECLARE_METATYPE(qorjyn::DocumentFormat)

namespace {

using Parts = QList<std::pair<QByteArray, QByteArray>>;

const QByteArray contentTypes = "<?xml version=\"1.0\"?><Types/>";
const QByteArray coreWords =
    "<?xml version=\"1.0\"?><cp:coreProperties xmlns:cp=\"c\" xmlns:dc=\"d\" xmlns:dcterms=\"t\">"
    "<dc:title>Абай  жолы</dc:title><dc:creator>Әуезов М.</dc:creator>"
    "<dcterms:created>1942-05-01T00:00:00Z</dcterms:created></cp:coreProperties>";
const QByteArray appWords = "<?xml version=\"1.0\"?><Properties><Pages>7</Pages></Properties>";
const QByteArray container =
    "<?xml version=\"1.0\"?><container><rootfiles><rootfile full-path=\"O/book.opf\"/>"
    "</rootfiles></container>";
const QByteArray book =
    "<?xml version=\"1.0\"?><package xmlns:dc=\"d\"><metadata><dc:title>Қан мен тер</dc:title>"
    "<dc:creator>Нұрпейісов Ә.</dc:creator><dc:creator>Сейфуллин С.</dc:creator>"
    "<dc:date>1970</dc:date></metadata></package>";

Parts docxParts()
{
    return {{"[Content_Types].xml", contentTypes},
            {"word/document.xml", "<w/>"},
            {"docProps/core.xml", coreWords},
            {"docProps/app.xml", appWords}};
}

Parts epubParts()
{
    return {
        {"mimetype", "application/epub+zip"}, {"META-INF/container.xml", container}, {"O/book.opf", book}};
}

/// A TIFF in the order of bytes asked for: a directory for each subfile type, in a chain.
QByteArray tiff(const QList<quint32> &subfileTypes, bool littleEndian, std::optional<quint32> lastNext = {})
{
    QByteArray bytes;
    const auto add = [&](quint32 value, int size) {
        QByteArray part(size, '\0');
        for (int i = 0; i < size; ++i)
            part[littleEndian ? i : size - 1 - i] = char((value >> (8 * i)) & 0xff);
        bytes += part;
    };
    bytes += littleEndian ? "II" : "MM";
    add(42, 2);
    add(8, 4);
    for (qsizetype i = 0; i < subfileTypes.size(); ++i) {
        add(1, 2);
        add(254, 2);
        add(4, 2);
        add(1, 4);
        add(subfileTypes[i], 4);
        const bool last = i + 1 == subfileTypes.size();
        add(last ? lastNext.value_or(0) : quint32(bytes.size()) + 4, 4);
    }
    return bytes;
}

QByteArray chunk(const QByteArray &name, const QByteArray &bytes)
{
    QByteArray size(4, '\0');
    qToBigEndian(quint32(bytes.size()), size.data());
    return name + size + bytes;
}

} // namespace

class TestFileType : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acceptsWhateverTheNameIs();
    void refusesByTheBytes_data();
    void refusesByTheBytes();
    void refusesArchivesThatHoldPrograms_data();
    void refusesArchivesThatHoldPrograms();
    void tellsWhatIsNotThere();
    void countsThePagesOfTiffs_data();
    void countsThePagesOfTiffs();
    void readsDocx();
    void readsEpub();
    void distrustsHostileWords_data();
    void distrustsHostileWords();
    void survivesEveryFlippedByte();
    void sweepsSharedData();

private:
    QString written(const QByteArray &bytes, const QString &name = QStringLiteral("named.pdf"))
    {
        pdffiles::write(m_dir.filePath(name), bytes);
        return m_dir.filePath(name);
    }
    QString zipped(const Parts &parts)
    {
        QString path = m_dir.filePath(QStringLiteral("zipped"));
        ArchiveMaker maker(path, ArchiveMaker::Format::Zip);
        for (const auto &[name, bytes] : parts)
            maker.add(name, bytes);
        return path;
    }

    QTemporaryDir m_dir;
};

void TestFileType::acceptsWhateverTheNameIs()
{
    const auto expectFormat = [](const QString &file, Format format, const QString &type) {
        const FileType found = fileType(file);
        QCOMPARE(found.refusal, QString());
        QVERIFY(found.format == format);
        QCOMPARE(found.mediaType, type);
    };
    const QString pdf = m_dir.filePath(u"a.exe"_s);
    pdffiles::writeText(pdf, 1);
    expectFormat(pdf, Format::Pdf, u"application/pdf"_s);
    QImage picture(8, 8, QImage::Format_RGB32);
    picture.fill(Qt::white);
    const QString jpeg = m_dir.filePath(u"picture.txt"_s);
    QVERIFY(picture.save(jpeg, "JPEG"));
    expectFormat(jpeg, Format::Jpeg, u"image/jpeg"_s);
    QCOMPARE(ownWords(jpeg, Format::Jpeg).pages, std::optional(1));
    expectFormat(written(tiff({0}, true)), Format::Tiff, u"image/tiff"_s);
    expectFormat(written("AT&T" + chunk("FORM", "DJVUINFO")), Format::DjVu, u"image/vnd.djvu"_s);
    const QString docx = u"application/vnd.openxmlformats-officedocument.wordprocessingml.document"_s;
    expectFormat(zipped(docxParts()), Format::Docx, docx);
    expectFormat(zipped(epubParts()), Format::Epub, u"application/epub+zip"_s);
    // Parts in any order.
    Parts turned = docxParts();
    std::ranges::reverse(turned);
    expectFormat(zipped(turned), Format::Docx, docx);
    turned = epubParts();
    std::ranges::reverse(turned);
    expectFormat(zipped(turned), Format::Epub, u"application/epub+zip"_s);
}

void TestFileType::refusesByTheBytes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("refusal");
    const QByteArray pdf = "%PDF-1.4\n1 0 obj\n<<>>\nendobj\n";
    QByteArray elf = QByteArray::fromHex("7f454c46020101000000000000000000") +
                     QByteArray::fromHex("02003e0001000000") + QByteArray(100, '\0');
    QByteArray windows(512, '\0');
    windows.replace(0, 2, "MZ");
    windows[0x3c] = char(0x80);
    windows.replace(0x80, 6, QByteArray::fromHex("504500006486"));
    QTest::newRow("a program of Linux") << elf << u"file.executable"_s;
    QTest::newRow("a program of Windows") << windows << u"file.executable"_s;
    QTest::newRow("a program that is a PDF too") << windows + pdf << u"file.executable"_s;
    QTest::newRow("a shell script") << QByteArray("#!/bin/sh\nrm -rf ~\n") << u"file.executable"_s;
    QTest::newRow("a script that is a PDF too") << "#!/bin/sh\n" + pdf << u"file.executable"_s;
    QTest::newRow("a batch file") << QByteArray("@echo off\r\ndel *.*\r\n") << u"file.executable"_s;
    QTest::newRow("a Java class") << QByteArray::fromHex("cafebabe00000034") + QByteArray(40, '\1')
                                  << u"file.executable"_s;
    QTest::newRow("text") << QByteArray("Шоқан Уәлиханов\n") << u"file.other-type"_s;
    QTest::newRow("web page") << QByteArray("<!DOCTYPE html><html><body>%PDF-</body></html>")
                              << u"file.other-type"_s;
    QTest::newRow("GIF") << QByteArray("GIF89a\1\0\1\0\x80\0\0\0\0\0\0\0\0", 19) << u"file.other-type"_s;
    QTest::newRow("noise") << QByteArray::fromHex("d3b1977a04f9c25588e10b") << u"file.unknown-type"_s;
    QTest::newRow("zeros") << QByteArray(1000, '\0') << u"file.unknown-type"_s;
    QTest::newRow("a ZIP that is cut off") << QByteArray("PK\x03\x04 and nothing") << u"file.other-type"_s;
}

void TestFileType::refusesByTheBytes()
{
    QFETCH(QByteArray, bytes);
    const FileType type = fileType(written(bytes));
    QTEST(type.refusal, "refusal");
    QVERIFY(!type.format.has_value());
    QVERIFY(!type.mediaType.isEmpty());
}

void TestFileType::refusesArchivesThatHoldPrograms_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QString>("refusal");
    QTest::newRow("macros") << QByteArray("word/vbaProject.bin") << u"file.executable"_s;
    QTest::newRow("Java") << QByteArray("kz/Main.class") << u"file.executable"_s;
    QTest::newRow("Android") << QByteArray("classes.dex") << u"file.executable"_s;
    QTest::newRow("Windows") << QByteArray("media/setup.EXE") << u"file.executable"_s;
    QTest::newRow("a path that leads out") << QByteArray("../../up.xml") << u"file.other-type"_s;
}

void TestFileType::refusesArchivesThatHoldPrograms()
{
    QFETCH(QByteArray, name);
    // Reversed, so that libmagic does not take it for a document by its first parts.
    Parts parts = docxParts();
    std::ranges::reverse(parts);
    parts.append({name, "x"});
    QTEST(fileType(zipped(parts)).refusal, "refusal");
    QCOMPARE(fileType(zipped({{"notes.txt", "x"}})).refusal, u"file.other-type"_s);
}

void TestFileType::tellsWhatIsNotThere()
{
    QCOMPARE(fileType(m_dir.filePath(u"nothing"_s)).refusal, u"file.missing"_s);
    QCOMPARE(fileType(m_dir.path()).refusal, u"file.missing"_s);
    QCOMPARE(fileType(u"/dev/zero"_s).refusal, u"file.missing"_s);
    QCOMPARE(fileType(written({})).refusal, u"file.empty"_s);
}

void TestFileType::countsThePagesOfTiffs_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("pages");
    QTest::newRow("one") << tiff({0}, true) << 1;
    QTest::newRow("three, the other order of bytes") << tiff({0, 2, 0}, false) << 3;
    QTest::newRow("thumbnails and masks are none") << tiff({0, 1, 0, 4, 5}, true) << 2;
    QTest::newRow("a thousand") << tiff(QList<quint32>(1000, 0), true) << 1000;
    QTest::newRow("a chain without end") << tiff({0, 0}, true, 8) << -1;
    QTest::newRow("beyond the file") << tiff({0}, true, 100'000) << -1;
    QTest::newRow("at the end of all offsets") << tiff({0}, false, 0xffffffffU) << -1;
    QTest::newRow("cut off") << tiff({0, 0}, true).chopped(3) << -1;
    QTest::newRow("head only") << QByteArray("II*\0", 4) << -1;
    QTest::newRow("BigTIFF") << QByteArray::fromHex(
                                    "49492b00080000001000000000000000"
                                    "0100000000000000fe0004000100000000000000000000000000000000000000"
                                    "00000000")
                             << 1;
}

void TestFileType::countsThePagesOfTiffs()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, pages);
    const OwnWords words = ownWords(written(bytes), Format::Tiff);
    QCOMPARE(words.pages.value_or(-1), pages);
    QCOMPARE(words.problem, pages < 0 ? QString(pdf::problem::Damaged) : QString());
    QVERIFY(!words.pagesStated);
}

void TestFileType::readsDocx()
{
    const OwnWords words = ownWords(zipped(docxParts()), Format::Docx);
    QCOMPARE(words.problem, QString());
    QCOMPARE(words.pages, std::optional(7));
    QVERIFY(words.pagesStated);
    QCOMPARE(words.title, u"Абай жолы"_s);
    QCOMPARE(words.author, u"Әуезов М."_s);
    QCOMPARE(words.year, std::optional(1942));
    // The words need not be there.
    const OwnWords silent = ownWords(zipped(docxParts().mid(0, 2)), Format::Docx);
    QCOMPARE(silent.problem, QString());
    QVERIFY(!silent.pages && !silent.pagesStated && silent.title.isEmpty());
}

void TestFileType::readsEpub()
{
    const OwnWords words = ownWords(zipped(epubParts()), Format::Epub);
    QCOMPARE(words.problem, QString());
    QVERIFY(!words.pages);
    QCOMPARE(words.title, u"Қан мен тер"_s);
    QCOMPARE(words.author, u"Нұрпейісов Ә.; Сейфуллин С."_s);
    QCOMPARE(words.year, std::optional(1970));
    QCOMPARE(ownWords(zipped(epubParts().mid(0, 1)), Format::Epub).problem, QString(pdf::problem::Damaged));
}

void TestFileType::distrustsHostileWords_data()
{
    QTest::addColumn<QByteArray>("core");
    QTest::addColumn<QByteArray>("app");
    QTest::newRow("entities that grow")
        << QByteArray(
               "<!DOCTYPE c [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;\">]><c><title>&b;</title></c>")
        << appWords;
    QTest::newRow("a file of the system")
        << QByteArray("<!DOCTYPE c [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><c><title>&a;</title></c>")
        << appWords;
    QTest::newRow("no end") << QByteArray("<c><title>") << appWords;
    QTest::newRow("pages below none") << coreWords << QByteArray("<p><Pages>-3</Pages></p>");
    QTest::newRow("pages beyond belief") << coreWords << QByteArray("<p><Pages>4000000000</Pages></p>");
    QTest::newRow("pages in words") << coreWords << QByteArray("<p><Pages>жеті</Pages></p>");
    QTest::newRow("longer than is read") << QByteArray(5 << 20, ' ') << appWords;
    QTest::newRow("a title without end")
        << "<c><title>" + QByteArray(100'000, 'a') + "</title></c>" << QByteArray("<p/>");
}

void TestFileType::distrustsHostileWords()
{
    QFETCH(QByteArray, core);
    QFETCH(QByteArray, app);
    const OwnWords words = ownWords(zipped({{"[Content_Types].xml", contentTypes},
                                            {"word/document.xml", "<w/>"},
                                            {"docProps/core.xml", core},
                                            {"docProps/app.xml", app}}),
                                    Format::Docx);
    QVERIFY(!words.problem.isEmpty() || !words.pages.has_value());
    QVERIFY(!words.title.contains(u"root:"_s));
    QVERIFY(words.title.size() <= 1000);
}

/// Whatever the bytes, there is an answer.
void TestFileType::survivesEveryFlippedByte()
{
    const QString docx = zipped(docxParts());
    QFile file(docx);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<std::pair<Format, QByteArray>> wholes{{Format::Tiff, tiff({0, 1, 0}, true)},
                                                      {Format::Docx, file.readAll()}};
    int damaged = 0;
    for (const auto &[format, whole] : wholes) {
        for (qsizetype i = 0; i < whole.size(); ++i) {
            QByteArray bytes = whole;
            bytes[i] = char(bytes[i] ^ 0xff);
            const OwnWords words = ownWords(written(bytes), format);
            damaged += words.problem.isEmpty() ? 0 : 1;
            QVERIFY(words.pages.value_or(0) >= 0);
        }
    }
    QVERIFY(damaged > 20);
}

void TestFileType::sweepsSharedData()
{
    const QString root = test::sharedData(u"."_s);
    if (root.isEmpty())
        return;
    const auto filesOf = [&](const QString &sub) {
        return QDir(root + u'/' + sub).entryInfoList(QDir::Files);
    };
    int good = 0;
    for (const QFileInfo &file : filesOf(u"pdf_ok"_s)) {
        const FileType type = fileType(file.filePath());
        QVERIFY2(type.format == Format::Pdf && type.refusal.isEmpty(), qPrintable(file.fileName()));
        ++good;
    }
    QVERIFY(good > 30);
    // Damaged ones are PDFs for their reader to judge, or no PDFs at all; none is another document.
    int refused = 0;
    for (const QFileInfo &file : filesOf(u"pdf_bad"_s)) {
        const FileType type = fileType(file.filePath());
        QVERIFY2(type.format == Format::Pdf || !type.refusal.isEmpty(), qPrintable(file.fileName()));
        refused += type.refusal.isEmpty() ? 0 : 1;
    }
    QVERIFY(refused > 0);
    QCOMPARE(fileType(root + u"/pdf_bad/derived__html_renamed.pdf"_s).refusal, u"file.other-type"_s);
    QCOMPARE(fileType(root + u"/pdf_bad/derived__zero_byte.pdf"_s).refusal, u"file.empty"_s);

    const QHash<QString, Format> taken{
        {u"kk_page_scan.jpg"_s, Format::Jpeg},     {u"kk_udhr_2p.djvu"_s, Format::DjVu},
        {u"ru_BiblioPolice.docx"_s, Format::Docx}, {u"ru_Iso2709.docx"_s, Format::Docx},
        {u"ru_registry-1.docx"_s, Format::Docx},   {u"testEPUB.epub"_s, Format::Epub},
        {u"testJPEG_EXIF.jpg"_s, Format::Jpeg},    {u"testTIFF.tif"_s, Format::Tiff},
        {u"testWORD.docx"_s, Format::Docx}};
    for (const QFileInfo &file : filesOf(u"other"_s)) {
        const FileType type = fileType(file.filePath());
        const auto wanted = taken.constFind(file.fileName());
        if (wanted == taken.constEnd()) {
            QVERIFY2(type.refusal == u"file.other-type"_s, qPrintable(file.fileName()));
            continue;
        }
        QVERIFY2(type.format == *wanted, qPrintable(file.fileName() + type.mediaType));
        QCOMPARE(ownWords(file.filePath(), *wanted).problem, QString());
    }
    QCOMPARE(ownWords(root + u"/other/testTIFF.tif"_s, Format::Tiff).pages, std::optional(1));
    const OwnWords word = ownWords(root + u"/other/testWORD.docx"_s, Format::Docx);
    QCOMPARE(word.title, u"Sample Word Document"_s);
    QCOMPARE(word.pages, std::optional(2));
    QVERIFY(!ownWords(root + u"/other/testEPUB.epub"_s, Format::Epub).title.isEmpty());
}

QTEST_MAIN(TestFileType)
#include "tst_filetype.moc"

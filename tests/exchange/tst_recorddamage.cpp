// Damaged, hostile and endless files of records: one bad record costs one record.
#include "exchange/recordreading.h"

#include <malloc.h>

using namespace Qt::StringLiterals;
using namespace qorjyn;
using namespace qorjyn::test;

namespace {

/// Gives the same part again and again, `times` times, and remembers how much memory was in use at most.
class Repeating final : public QIODevice
{
public:
    Repeating(QByteArray head, QByteArray part, qint64 times)
        : m_now(std::move(head)), m_part(std::move(part)), m_times(times)
    {
        open(QIODevice::ReadOnly);
        m_before = used();
    }
    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] bool atEnd() const override { return m_now.isEmpty() && m_times == 0; }
    [[nodiscard]] qint64 growth() const { return m_most - m_before; }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        m_most = std::max(m_most, used());
        while (m_now.size() < most && m_times > 0) {
            m_now += m_part;
            --m_times;
        }
        const qint64 size = std::min(most, qint64(m_now.size()));
        std::copy_n(m_now.constData(), size, data);
        m_now.remove(0, size);
        return size;
    }
    qint64 writeData(const char * /*data*/, qint64 /*size*/) override { return -1; }

private:
    static qint64 used()
    {
        const struct mallinfo2 info = ::mallinfo2();
        return qint64(info.uordblks + info.hblkhd);
    }

    QByteArray m_now, m_part;
    qint64 m_times;
    qint64 m_before = 0, m_most = 0;
};

} // namespace

class TestRecordDamage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wrongNumbersAreCountedAnew_data();
    void wrongNumbersAreCountedAnew();
    void hopelessRecordsAreNamed_data();
    void hopelessRecordsAreNamed();
    void codesThatAreNoneReachNobody();
    void nothingToRead_data();
    void nothingToRead();
    void entitiesAreNeverExpanded_data();
    void entitiesAreNeverExpanded();
    void brokenXmlCostsOneRecord();
    void quotesAndBracesCostOneRecord();
    void hugeRecordsAreRefused_data();
    void hugeRecordsAreRefused();
    void endlessInputKeepsMemory_data();
    void endlessInputKeepsMemory();
    void hugeFieldsAreCut();
};

void TestRecordDamage::wrongNumbersAreCountedAnew_data()
{
    QTest::addColumn<QByteArray>("second");
    const QByteArray good = threeRecords().value(2);
    const auto changed = [&](qsizetype at, const QByteArray &by) {
        QByteArray bytes = good;
        return bytes.replace(at, by.size(), by);
    };
    QTest::newRow("length too short") << changed(0, "00100");
    QTest::newRow("length too long") << changed(0, "00900");
    QTest::newRow("length not a number") << changed(0, "0x2.7");
    QTest::newRow("base beyond the record") << changed(12, "99999");
    QTest::newRow("base before the directory") << changed(12, "00000");
    QTest::newRow("length of a field") << changed(24 + 3, "9999");
    QTest::newRow("a sign too many in the leader") << QByteArray(good).insert(8, ' ');
    QTest::newRow("a sign too few in the leader") << QByteArray(good).remove(8, 1);
    // Length and directory count letters, as programs do that changed the encoding afterwards.
    QList<QByteArray> fields = good.sliced(good.indexOf('\x1e') + 1).chopped(2).split('\x1e');
    QByteArray directory, body;
    qsizetype letters = 0;
    for (qsizetype i = 0; i < fields.size(); ++i) {
        const qsizetype size = QString::fromUtf8(fields[i]).size() + 1;
        directory += good.sliced(24 + i * 12, 3) + QByteArray::number(size).rightJustified(4, '0') +
                     QByteArray::number(letters).rightJustified(5, '0');
        letters += size;
        body += fields[i] + '\x1e';
    }
    QTest::newRow("letters counted for bytes")
        << "00300" + good.sliced(5, 19) + directory + '\x1e' + body + '\x1d';
}

void TestRecordDamage::wrongNumbersAreCountedAnew()
{
    QFETCH(const QByteArray, second);
    const QList<QByteArray> parts = threeRecords();
    const Read read = readBytes(parts[0] + second + parts[0]);
    const QString title = u"Қазақтың ғажайып күйі һәм өмір туралы ұлы әңгімесі : үш бөлім"_s;
    QCOMPARE(read.titles(), (QStringList{title, u"ӘҒҚҢӨҰҮҺІ: әріптер шежіресі"_s, title}));
    QVERIFY(read.records[1].warning);
    QCOMPARE(read.records[1].warning->code, u"record.repaired"_s);
    QCOMPARE(read.repaired(), 1);
}

void TestRecordDamage::hopelessRecordsAreNamed_data()
{
    QTest::addColumn<QByteArray>("second");
    QTest::addColumn<QString>("problem");
    const QByteArray good = threeRecords().value(2);
    QTest::newRow("directory without digits")
        << QByteArray(good).replace(24, 24, QByteArray(24, '?')) << u"record.field"_s;
    QTest::newRow("no directory") << QByteArray("00040nam a2200025 i 4500\x1e"
                                                "text of it\x1e\x1d")
                                  << u"record.length"_s;
    QTest::newRow("no fields") << QByteArray("00026nam a2200025 i 4500\x1e\x1d") << u"record.damaged"_s;
    QTest::newRow("bytes that are no letters")
        << QByteArray(good).replace("\xd0\x96", "\xd0\xd0") << u"record.encoding"_s;
    QTest::newRow("text instead") << QByteArray("<html><b>404</b></html>\x1d") << u"record.leader"_s;
}

void TestRecordDamage::hopelessRecordsAreNamed()
{
    QFETCH(const QByteArray, second);
    QFETCH(const QString, problem);
    const QList<QByteArray> parts = threeRecords();
    const Read read = readBytes(parts[0] + second + "\r\n" + parts[2]);
    QCOMPARE(read.records.size(), 3);
    QVERIFY(!read.records[0].refusal && !read.records[2].refusal);
    QCOMPARE(read.titles()[1], problem);
    // The same at the end, cut in the middle.
    const Read cut = readBytes(parts[0] + parts[2].chopped(40));
    QCOMPARE(cut.titles().value(1), u"record.truncated"_s);
    QCOMPARE(cut.records.size(), 2);
}

void TestRecordDamage::codesThatAreNoneReachNobody()
{
    // Found by the fuzzer: YAZ read behind its memory at a subfield's code that is no letter.
    QVERIFY(readFile(testData(u"records/subfield-codes.mrc"_s)).records.size() >= 2);
    QList<QByteArray> parts = threeRecords();
    for (const char *code : {"\xd2\x96", "\x1f", "\x1e", " ", "\x7f"})
        QCOMPARE(readBytes(parts[0] +
                           QByteArray(parts[2]).replace("\x1f"
                                                        "b",
                                                        QByteArray("\x1f") + code) +
                           parts[0])
                     .records.size(),
                 3);
}

void TestRecordDamage::nothingToRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("problem");
    QTest::newRow("empty") << QByteArray() << u"record.none"_s;
    QTest::newRow("blanks") << QByteArray(100'000, '\n') << u"record.format"_s;
    QTest::newRow("zeros") << QByteArray(100'000, '\0') << u"record.format"_s;
    QTest::newRow("a page of the web")
        << QByteArray("<!DOCTYPE html><html><body>404</body></html>") << u"record.format"_s;
    QTest::newRow("prose") << QByteArray("Dear colleagues, the file is in the other letter.\n")
                           << u"record.format"_s;
    QTest::newRow("a collection without records")
        << QByteArray("<collection><leader/><record/></collection>") << u"record.format"_s;
    QTest::newRow("comments of BibTeX") << QByteArray("@comment{x}\n@string{a = {b}}\n") << u"record.none"_s;
}

void TestRecordDamage::nothingToRead()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, problem);
    const Read read = readBytes(bytes);
    QCOMPARE(read.titles(), QStringList{problem});
    QCOMPARE(read.records[0].position, 0);
}

void TestRecordDamage::entitiesAreNeverExpanded_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::newRow("a billion laughs")
        << QByteArray("<!DOCTYPE r [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">"
                      "<!ENTITY x \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\">]>");
    QTest::newRow("a file") << QByteArray("<!DOCTYPE r [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>");
    QTest::newRow("an address") << QByteArray("<!DOCTYPE r [<!ENTITY x SYSTEM \"http://localhost:1/x\">]>");
    QTest::newRow("a parameter") << QByteArray("<!DOCTYPE r [<!ENTITY % p \"<!ENTITY x 'in'>\"> %p;]>");
}

void TestRecordDamage::entitiesAreNeverExpanded()
{
    QFETCH(const QByteArray, type);
    const auto dc = [](const QByteArray &title) {
        return "<oai_dc:dc><dc:title>" + title + "</dc:title></oai_dc:dc>";
    };
    const Read read = readBytes("<?xml version=\"1.0\"?>" + type + "<r xmlns:oai_dc=\"o\" xmlns:dc=\"d\">" +
                                dc("One") + dc("&x;") + dc("&lt;Two&gt; &#x49B;") + "</r>");
    QCOMPARE(read.titles(), (QStringList{u"One"_s, u"record.xml"_s, u"<Two> қ"_s}));
    const QByteArray marc =
        "<record><datafield tag='245'><subfield code='a'>&x;</subfield></datafield></record>";
    QCOMPARE(readBytes("<?xml version=\"1.0\"?>" + type + "<collection>" + marc + "</collection>").titles(),
             QStringList{u"record.xml"_s});
}

void TestRecordDamage::brokenXmlCostsOneRecord()
{
    const QByteArray begin = "<modsCollection>\n", end = "</modsCollection>\n";
    const auto mods = [](const QByteArray &inside) {
        return "<mods>" + inside + "<titleInfo><title>T</title></titleInfo></mods>\n";
    };
    const QString bad = u"record.xml"_s, good = u"T"_s;
    for (const QByteArray &inside :
         {QByteArray("<a>"), QByteArray("</a>"), QByteArray("<a b=>"), QByteArray("<!DOCTYPE x>"),
          QByteArray("&nbsp;"), QByteArray("a < b"), QByteArray("<a>").repeated(500)})
        QCOMPARE(readBytes(begin + mods({}) + mods(inside) + mods({}) + end).titles(),
                 (QStringList{good, bad, good}));
    // What looks like the end of a record and is none.
    QCOMPARE(readBytes(begin + mods("<!-- </mods> --><![CDATA[</mods>]]>") + end).titles(),
             QStringList{good});
    // A document that does not end, or has two roots, is read and named.
    const Read open = readBytes(begin + mods({}) + mods({}));
    QCOMPARE(open.titles(), (QStringList{good, good}));
    QVERIFY(open.warning);
    QCOMPARE(open.warning->code, u"record.document"_s);
    QVERIFY(readBytes(begin + mods({}) + end + begin + mods({}) + end).warning);
    QVERIFY(!readBytes(begin + mods({}) + end).warning);
    QCOMPARE(readBytes(begin + mods({}) + "<mods><titleInfo>").titles(),
             (QStringList{good, u"record.truncated"_s}));
}

void TestRecordDamage::quotesAndBracesCostOneRecord()
{
    QCOMPARE(readBytes("Атауы;Жылы\nБір;1990\n\"Екі;1991\nҮш;1992\nТөрт;1993\n").titles(),
             (QStringList{u"Бір"_s, u"record.quotes"_s, u"Үш"_s, u"Төрт"_s}));
    QCOMPARE(readBytes("Атауы;Жылы\n\"Бір\nекі\"\"; үш\";1990\n").titles(), QStringList{u"Бір екі\"; үш"_s});
    QCOMPARE(readBytes("@book{a, title = {A}}\n@book{b, title = {{B}\n\n@book{c, title = \"C {\"} d\"}\n"
                       "@misc(d, title = {D \\LaTeX\\ \\\"{o} \\textbf{x}})\n@book{e, title = {E}")
                 .titles(),
             (QStringList{u"A"_s, u"record.braces"_s, u"C \" d"_s, u"D LaTeX ö x"_s, u"record.truncated"_s}));
    QCOMPARE(readBytes("#200: ^AБір\n*****\nno field\n*****\n#200: ^AЕкі\nжалғасы\n").titles(),
             (QStringList{u"Бір"_s, u"record.damaged"_s, u"Екі жалғасы"_s}));
}

void TestRecordDamage::hugeRecordsAreRefused_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("part"); // 6 MB of them
    QTest::addColumn<QByteArray>("after");
    const QList<QByteArray> marc = threeRecords();
    QTest::newRow("ISO 2709") << marc[0] + marc[2].chopped(1) << QByteArray("x ") << '\x1d' + marc[0];
    QTest::newRow("MARCXML")
        << QByteArray("<c><record><datafield tag='245'><subfield code='a'>A</subfield></datafield></record>"
                      "<record><datafield tag='245'><subfield code='a'>")
        << QByteArray("B ")
        << QByteArray(
               "</subfield></datafield></record>"
               "<record><datafield tag='245'><subfield code='a'>C</subfield></datafield></record></c>");
    QTest::newRow("DC") << QByteArray("<r><dc><title>A</title></dc><dc><title>") << QByteArray("<b/>")
                        << QByteArray("</title></dc><dc><title>C</title></dc></r>");
    QTest::newRow("BibTeX, one line") << QByteArray("@book{a, title={A}}\n@book{b, title={")
                                      << QByteArray("x ") << QByteArray("}}\n@book{c, title={C}}");
    QTest::newRow("BibTeX, many lines")
        << QByteArray("@book{a, title={A}}\n@book{b, title={") << QByteArray("some words\n")
        << QByteArray("}}\n@book{c, title={C}}");
    QTest::newRow("IRBIS, one line") << QByteArray("#200: ^AA\n*****\n#200: ^A") << QByteArray("x ")
                                     << QByteArray("\n*****\n#200: ^AC\n*****\n");
    QTest::newRow("IRBIS, many lines") << QByteArray("#200: ^AA\n*****\n#200: ^AB\n") << QByteArray("#1: x\n")
                                       << QByteArray("\n*****\n#200: ^AC\n*****\n");
}

void TestRecordDamage::hugeRecordsAreRefused()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, part);
    QFETCH(const QByteArray, after);
    constexpr qsizetype size = 6 * 1024 * 1024;
    const Read read = readBytes(before + part.repeated(size / part.size()) + after);
    QCOMPARE(read.records.size(), 3);
    QCOMPARE(read.titles()[1], u"record.big"_s);
    QVERIFY(!read.records[0].refusal && !read.records[2].refusal);
}

void TestRecordDamage::endlessInputKeepsMemory_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QByteArray>("part"); // 32 MB of them
    QTest::addColumn<int>("format");
    const auto row = [](const char *name, const QByteArray &head, const QByteArray &part,
                        RecordFormat format) { QTest::newRow(name) << head << part << int(format); };
    row("ISO 2709, no end", {}, "00100nam  2200049 i 4500245002400000\x1e", RecordFormat::Marc21);
    row("ISO 2709, ends", {}, QByteArray(4'000, ' ') + "\x1d", RecordFormat::Marc21);
    row("XML, one tag", "<c><record ", "a='b' ", RecordFormat::MarcXml);
    row("XML, depth", "<c>", "<datafield>", RecordFormat::MarcXml);
    row("XML, a comment", "<c><!--", "record ", RecordFormat::Mods);
    row("BibTeX", "@book{a, title={", "{", RecordFormat::BibTeX);
    row("IRBIS", "#200: ", "^A", RecordFormat::Irbis);
    row("CSV, one line", "title;author\n", "a;b;", RecordFormat::Csv);
    row("CSV, a quote", "title;author\n\"", QByteArray(1'000, 'a') + '\n', RecordFormat::Csv);
}

void TestRecordDamage::endlessInputKeepsMemory()
{
    QFETCH(const QByteArray, head);
    QFETCH(const QByteArray, part);
    QFETCH(const int, format);
    constexpr qint64 megabyte = 1024 * 1024;
#ifdef QORJYN_SANITIZED // it is slow, and keeps what was freed
    constexpr qint64 size = 4 * megabyte;
#else
    constexpr qint64 size = 32 * megabyte;
#endif
    const QByteArray block = part.repeated(qsizetype(64 * 1024 / part.size()));
    Repeating device(head, block, size / block.size());
    RecordReader reader(device, RecordFormat(format));
    qint64 records = 0;
    while (reader.next())
        ++records;
    QVERIFY(records > 0);
    QVERIFY(device.atEnd());
#ifndef QORJYN_SANITIZED
    QVERIFY2(device.growth() < 28 * megabyte, qPrintable(QString::number(device.growth())));
#endif
}

void TestRecordDamage::hugeFieldsAreCut()
{
    const Read read = readBytes("@book{a, title={" + QByteArray("\xf0\x9f\x93\x96").repeated(5'000) + "}}\n");
    QCOMPARE(read.taken(), 1);
    const QString title = read.records[0].description.title;
    QCOMPARE(title.size(), FileRecord::MaxText);
    QVERIFY(title.isValidUtf16());
}

QTEST_MAIN(TestRecordDamage)
#include "tst_recorddamage.moc"

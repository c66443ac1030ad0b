// Records of other systems: every format and encoding, and what large collections hold.
#include "exchange/recordreading.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace qorjyn;
using namespace qorjyn::test;

class TestRecords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFormatAndEncoding_data();
    void everyFormatAndEncoding();
    void marc8KeepsMarksCyrillicAndKazakh();
    void kazakhIsToldFromItsNeighbours_data();
    void kazakhIsToldFromItsNeighbours();
    void ownScriptBeforeRomanized();
    void whatAFileIsMayBeSaid();
    void partsAreCleaned_data();
    void partsAreCleaned();
    void impossibleNumbersInATableAreLeftOut();
    void collections_data();
    void collections();
};

void TestRecords::everyFormatAndEncoding_data()
{
    QTest::addColumn<QStringList>("row");
    const QStringList lines =
        QString::fromUtf8(contentOf(u"expected.tsv"_s)).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines)
        if (!line.startsWith(u'#'))
            QTest::newRow(qPrintable(line.section(u'\t', 0, 0))) << line.split(u'\t');
}

void TestRecords::everyFormatAndEncoding()
{
    QFETCH(const QStringList, row);
    QCOMPARE(row.size(), 10);
    const Read read = readFile(testData(u"records/"_s + row[0]));
    QVERIFY(read.format && read.encoding);
    QCOMPARE(code(*read.format), row[1]);
    QCOMPARE(code(*read.encoding), row[2]);
    QCOMPARE(read.titles(), (QStringList{row[4], row[3], row[8]}));
    for (qsizetype i = 0; i < read.records.size(); ++i)
        QCOMPARE(read.records[i].position, i + 1);
    const Description &first = read.records[0].description;
    QCOMPARE(first.authors, row[5]);
    QCOMPARE(first.year, row[6].toInt());
    QCOMPARE(first.isbn, row[7]);
    QCOMPARE(read.records[2].description.authors, row[9]);
    QCOMPARE(read.repaired(), 0);
    QVERIFY(!read.warning);
    const bool kazakh = row[4].contains(u'ғ');
    if (row[1] != u"csv"_s) {
        QCOMPARE(first.language, kazakh ? u"kk"_s : u"ru"_s);
        QCOMPARE(first.pages, kazakh ? 214 : 143);
        QCOMPARE(first.publisher, kazakh ? u"Қыран"_s : u"Опушка"_s);
        QCOMPARE(first.place, row[1] == u"dc"_s ? QString() : kazakh ? u"Алматы"_s : u"Астана"_s);
    }
    // The same, when it is said what the file is and in what it is written.
    QFile file(testData(u"records/"_s + row[0]));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const bool utf16 = row[0].contains(u"utf-16"_s);
    QCOMPARE(readAll(file, read.format, utf16 ? std::nullopt : read.encoding).titles(), read.titles());
}

void TestRecords::marc8KeepsMarksCyrillicAndKazakh()
{
    const Read read = readFile(testData(u"records/marc21_marc-8.mrc"_s));
    QCOMPARE(read.encoding, RecordEncoding::Marc8);
    QCOMPARE(read.titles(), (QStringList{u"Café : Мир и дом"_s, u"record.encoding"_s,
                                         u"Қазақтың ғажайып күйі һәм өмір туралы ұлы әңгімесі"_s}));
    QCOMPARE(read.records[0].description.authors, u"Müller, Çelik"_s);
    QCOMPARE(read.records[0].description.place, u"Köln"_s);
    QCOMPARE(read.records[2].description.publisher, u"Қыран"_s);
}

void TestRecords::kazakhIsToldFromItsNeighbours_data()
{
    QTest::addColumn<QByteArray>("bytes"); // of the title, in cp1251 or KZ-1048
    QTest::addColumn<QString>("title");
    QTest::newRow("Kazakh") << QByteArray("\xd2\xfc\xe1\x9d\xe0\xf0\xb3") << u"Тьбқарі"_s;
    QTest::newRow("Kazakh, one letter") << QByteArray("\xd2\xbf\xf0\xea\xb3") << u"Түркі"_s;
    QTest::newRow("Kazakh, at the start") << QByteArray("\xba\xfb\xeb\xfb\xec") << u"ғылым"_s;
    QTest::newRow("Ukrainian") << QByteArray("\xd3\xea\xf0\xe0\xbf\xed\xe0") << u"Україна"_s;
    QTest::newRow("Ukrainian, more") << QByteArray(
                                            "\xcd\xe0\xf8\xb3 \xea\xf0\xe0\xbf \xba\xe2\xf0\xee\xef\xe8")
                                     << u"Наші краї європи"_s;
    QTest::newRow("Belarusian") << QByteArray("\xc1\xfb\xa2 \xea\xee\xed\xfc") << u"Быў конь"_s;
    QTest::newRow("Russian") << QByteArray("\xb8\xeb\xea\xe0 \xb9 2") << u"ёлка № 2"_s;
}

void TestRecords::kazakhIsToldFromItsNeighbours()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, title);
    QCOMPARE(readBytes("@book{k, title = {" + bytes + "}}\n").titles(), QStringList{title});
}

void TestRecords::ownScriptBeforeRomanized()
{
    const QByteArray xml = "<collection xmlns='http://www.loc.gov/MARC21/slim'><record>"
                           "<datafield tag='100'><subfield code='6'>880-01</subfield><subfield "
                           "code='a'>Auezov, M.</subfield></datafield>"
                           "<datafield tag='245'><subfield code='6'>880-02</subfield><subfield code='a'>Abai "
                           "zholy</subfield></datafield>"
                           "<datafield tag='880'><subfield code='6'>100-01/(N</subfield><subfield "
                           "code='a'>Әуезов, М.</subfield></datafield>"
                           "<datafield tag='880'><subfield code='6'>245-02/(N</subfield><subfield "
                           "code='a'>Абай жолы</subfield></datafield>"
                           "</record></collection>";
    const Read read = readBytes(xml);
    QCOMPARE(read.titles(), QStringList{u"Абай жолы"_s});
    QCOMPARE(read.records[0].description.authors, u"Әуезов, М."_s);
}

void TestRecords::whatAFileIsMayBeSaid()
{
    // Bytes that another encoding reads too: who knows better says so.
    const QByteArray title = "@book{k, title = {\x91\xab\xae\xa2\xae}}\n";
    QCOMPARE(readBytes(title, {}, RecordEncoding::Cp866).titles(), QStringList{u"Слово"_s});
    QCOMPARE(readBytes(title, {}, RecordEncoding::Utf8).titles(), QStringList{u"record.encoding"_s});
    // What a file is not holds no records.
    const QByteArray marc = contentOf(u"marc21_utf-8.mrc"_s);
    for (const auto format : {RecordFormat::BibTeX, RecordFormat::Mods, RecordFormat::DublinCore})
        QCOMPARE(readBytes(marc, format).titles(), QStringList{u"record.none"_s});
    QCOMPARE(readBytes(contentOf(u"unimarc_utf-8.marcxml"_s), RecordFormat::Rusmarc).taken(), 2);
    QCOMPARE(readBytes(marc, RecordFormat::Unimarc).taken(), 0);
}

void TestRecords::partsAreCleaned_data()
{
    QTest::addColumn<QByteArray>("entry");
    QTest::addColumn<int>("year");
    QTest::addColumn<int>("pages");
    QTest::addColumn<QString>("isbn");
    QTest::newRow("plain") << QByteArray("year={1987}, pagetotal={214}, isbn={978-601-999-001-3}") << 1987
                           << 214 << u"978-601-999-001-3"_s;
    QTest::newRow("wrong digits") << QByteArray("year={9999}, pagetotal={x}, isbn={978-601-999-001-4}") << 0
                                  << 0 << QString();
    QTest::newRow("more than any book has")
        << QByteArray("year={1987}, pages={978601999 с.}, isbn={}") << 1987 << 0 << QString();
    QTest::newRow("in words")
        << QByteArray("year={[c1987]}, pages={XII, 240, [3] с.}, isbn={ISBN 080442957X (pbk.)}") << 1987
        << 240 << u"080442957X"_s;
}

void TestRecords::partsAreCleaned()
{
    QFETCH(const QByteArray, entry);
    QFETCH(const int, year);
    QFETCH(const int, pages);
    QFETCH(const QString, isbn);
    const Read read = readBytes("@book{a, title={T}, " + entry + "}\n");
    QCOMPARE(read.taken(), 1);
    const Description &description = read.records[0].description;
    QCOMPARE(description.year.value_or(0), year);
    QCOMPARE(description.pages.value_or(0), pages);
    QCOMPARE(description.isbn, isbn);
}

void TestRecords::impossibleNumbersInATableAreLeftOut()
{
    const Read read = readBytes("Атауы;Жылы;Бет саны;ISBN\nБір;97;-3;12345\nЕкі;1990;12;9786019990013\n");
    QCOMPARE(read.titles(), (QStringList{u"Бір"_s, u"Екі"_s}));
    QVERIFY(!read.records[0].description.year && !read.records[0].description.pages);
    QCOMPARE(read.records[0].description.isbn, QString());
    QCOMPARE(read.records[1].description.year, 1990);
    QCOMPARE(read.records[1].description.pages, 12);
    QCOMPARE(read.records[1].description.isbn, u"9786019990013"_s);
}

void TestRecords::collections_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("facts");
    QTest::addRow("none") << QString() << QString(); // where the collections are not installed
    const QString found = sharedData(u"FACTS.csv"_s);
    QFile file(found);
    if (found.isEmpty() || !file.open(QIODevice::ReadOnly))
        return;
    static const QRegularExpression folders(u"^((?:marc|marc_bad|rusmarc|irbis|bibtex|dc)/[^,]+),(.*)$"_s);
    while (!file.atEnd())
        if (const auto line = folders.match(QString::fromUtf8(file.readLine().trimmed())); line.hasMatch())
            QTest::addRow("%s", qPrintable(line.captured(1))) << line.captured(1) << line.captured(2);
}

void TestRecords::collections()
{
    QFETCH(const QString, path);
    QFETCH(const QString, facts);
    if (path.isEmpty())
        return;
    const QString file = QFileInfo(sharedData(u"FACTS.csv"_s)).dir().filePath(path);
    if (!QFileInfo(file).isFile()) // the facts tell of more than was collected
        return;
    // Records that are refused, by the reason; what is not told here goes in whole.
    struct Refused
    {
        int records;
        const char *code;
    };
    static const QMultiHash<QString, Refused> refused{
        {u"marc/camel.mrk"_s, {0, "record.format"}},
        {u"marc/lc_5XX_paired880.marcxml"_s, {1, "record.untitled"}},
        {u"marc_bad/derived__cp1251_in_marc21.mrc"_s, {6, "record.untitled"}}, // "?????" in Armenian
        {u"marc_bad/derived__empty.mrc"_s, {0, "record.none"}},
        {u"marc_bad/derived__html_instead.mrc"_s, {0, "record.format"}},
        {u"marc_bad/derived__truncated_mid_record.mrc"_s, {1, "record.truncated"}},
        {u"marc_bad/edsu__bad_records.mrc"_s, {1, "record.directory"}},
        {u"marc_bad/edsu__bad_records.mrc"_s, {1, "record.damaged"}},
        {u"marc_bad/edsu__bad_subfield_code.dat"_s, {1, "record.untitled"}},
        {u"marc_bad/edsu__utf8_invalid.mrc"_s, {1, "record.encoding"}}, // a letter was lost before
        {u"marc_bad/indexdata__marc0.marc"_s, {1, "record.untitled"}},
        {u"marc_bad/internetarchive__talis_empty_245.mrc"_s, {1, "record.untitled"}},
        {u"marc_bad/marc4j__incomplete_esc_seq.mrc"_s, {1, "record.encoding"}},
        {u"marc_bad/ruby-marc__marc8_accented_chars.marc"_s, {1, "record.encoding"}},
        {u"marc_bad/ruby-marc__utf8_with_bad_bytes.marc"_s, {1, "record.encoding"}},
        {u"rusmarc/RUSMARC20151123_format.xml"_s, {0, "record.format"}}, // describes fields
        {u"irbis/irbis_catalog.jsonl"_s, {0, "record.format"}},
        {u"irbis/irbis_catalog_cp1251.txt"_s, {39, "record.untitled"}}, // issues of journals
        {u"irbis/irbis_copies.csv"_s, {95, "record.untitled"}}};
    static const QRegularExpression stated(
        u"(?:0x1D|xmllint=\\w+ .*records|^.*,records|entries|rows)=(\\d+)|(\\d+) records, cp1251"_s);
    const Read read = readFile(file);
    qint64 records = 0, lost = 0;
    QHash<QString, int> codes;
    for (const FileRecord &record : read.records) {
        records += record.position > 0 ? 1 : 0;
        lost += record.position > 0 && record.refusal ? 1 : 0;
        if (record.refusal)
            codes[record.refusal->code] += record.position > 0 ? 1 : 0;
    }
    QHash<QString, int> expected;
    for (const Refused &each : refused.values(path))
        expected.insert(QString::fromLatin1(each.code), each.records);
    QCOMPARE(codes, expected);
    QCOMPARE(qint64(read.taken()), records - lost);
    qint64 counted = -1;
    for (auto all = stated.globalMatch(facts); all.hasNext();) {
        const auto match = all.next();
        counted = (match.captured(1) + match.captured(2)).toLongLong();
    }
    const bool whole = expected.contains(u"record.format"_s) || expected.contains(u"record.none"_s);
    if (counted > 0 && !whole) // of XML the facts count records of MARC alone
        QCOMPARE(records, counted + (expected.contains(u"record.truncated"_s) ? 1 : 0));
    QVERIFY(records > 0 || whole);
}

QTEST_MAIN(TestRecords)
#include "tst_records.moc"

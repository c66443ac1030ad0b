// Tables that come with packages: CSV of any system, and XLSX.
#include "exchange/sheet.h"

#include "exchange/bagmaker.h"
#include "exchange/package.h"
#include "support/archivemaker.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace qorjyn;
using namespace qorjyn::test;
using Format = ArchiveMaker::Format;

namespace {

QStringList said(const Problems &problems)
{
    QStringList all;
    for (const Problem &problem : problems)
        all.append((QStringList{problem.code} + problem.arguments).join(u' '));
    return all;
}

} // namespace

class TestSheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void takesAWorkbook();
    void splitsSheets_data();
    void splitsSheets();
    void readsSheetsOfOlderSystems_data();
    void readsSheetsOfOlderSystems();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_dir->filePath(name); }
    [[nodiscard]] Package opened(const QString &name) const { return openPackage(path(name)); }

    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestSheet::takesAWorkbook()
{
    const QByteArray head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    const QByteArray strings = head +
                               "<sst><si><t>Атауы</t></si><si><t>Жылы</t></si><si><t>Файл</t></si>"
                               "<si><r><t>Абай </t></r><r><t>жолы</t></r><rPh><t>no</t></rPh></si></sst>";
    const QByteArray sheet = head +
                             "<worksheet><sheetData>"
                             "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"C1\" t=\"s\"><v>1</v></c>"
                             "<c r=\"D1\" t=\"s\"><v>2</v></c></row>"
                             "<row r=\"3\"><c r=\"A3\" t=\"s\"><v>3</v></c><c r=\"C3\"><v>1.942E3</v></c>"
                             "<c r=\"D3\" t=\"inlineStr\"><is><t>a.pdf</t></is></c></row>"
                             "</sheetData></worksheet>";
    const auto write = [&](const QByteArray &cells) {
        QVERIFY(QDir().mkpath(path(u"p"_s)));
        ArchiveMaker maker(path(u"p/list.xlsx"_s), Format::Zip);
        maker.add("[Content_Types].xml", head + "<Types/>");
        maker.add("xl/worksheets/sheet1.xml", cells);
        maker.add("xl/worksheets/sheet2.xml", "<worksheet/>");
        maker.add("xl/sharedStrings.xml", strings);
    };
    write(sheet);
    QVERIFY(!isPackage(path(u"p/list.xlsx"_s)));
    writeFile(path(u"p/a.pdf"_s), "1");
    const Package package = opened(u"p"_s);
    QCOMPARE(said(package.problems), QStringList());
    QCOMPARE(package.items.size(), 1);
    QCOMPARE(package.items[0].description.title, u"Абай жолы"_s);
    QCOMPARE(package.items[0].description.year, std::optional(1942));
    QCOMPARE(package.items[0].files.size(), 1);
    // Entities that grow, cells without end, rows at the other end of the sheet.
    write(head + "<!DOCTYPE a [<!ENTITY x \"xxxxxxxx\">]><worksheet><sheetData/></worksheet>");
    QCOMPARE(said(opened(u"p"_s).problems), QStringList{u"sheet.unreadable list.xlsx"_s});
    write(head +
          "<worksheet><sheetData><row r=\"1048576\"><c r=\"A1\"><v>1</v></c></row></sheetData></worksheet>");
    QCOMPARE(said(opened(u"p"_s).problems), QStringList{u"sheet.too-large list.xlsx"_s});
    write(head + "<worksheet><sheetData><row>");
    QCOMPARE(said(opened(u"p"_s).problems), QStringList{u"sheet.unreadable list.xlsx"_s});
    write(head + "<worksheet><sheetData>" + QByteArray(70 << 20, ' '));
    QCOMPARE(said(opened(u"p"_s).problems), QStringList{u"sheet.too-large list.xlsx"_s});
    writeFile(path(u"p/list.xlsx"_s), "PK\x03\x04 and nothing more");
    QCOMPARE(said(opened(u"p"_s).problems), QStringList{u"sheet.unreadable list.xlsx"_s});
}

void TestSheet::splitsSheets_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<QStringList>>("rows");
    QTest::newRow("semicolons") << u"a;b, c\r\n1;2\r\n"_s
                                << QList<QStringList>{{u"a"_s, u"b, c"_s}, {u"1"_s, u"2"_s}};
    QTest::newRow("commas") << u"a,b\n1,2"_s << QList<QStringList>{{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}};
    QTest::newRow("tabs") << u"a\tb\n"_s << QList<QStringList>{{u"a"_s, u"b"_s}};
    QTest::newRow("quotes") << u"\"a \"\"b\"\"\";\"c\nd\"\n"_s
                            << QList<QStringList>{{u"a \"b\""_s, u"c d"_s}};
    QTest::newRow("an inner quote") << u"5\" screen;b\n"_s << QList<QStringList>{{u"5\" screen"_s, u"b"_s}};
    QTest::newRow("a quote without end") << u"\"a;b\nc"_s << QList<QStringList>{{u"a;b c"_s}};
    QTest::newRow("one column") << u"a\n\nb\n"_s << QList<QStringList>{{u"a"_s}, {QString()}, {u"b"_s}};
}

void TestSheet::splitsSheets()
{
    QFETCH(QString, text);
    QFETCH(QList<QStringList>, rows);
    QCOMPARE(splitSheet(text), rows);
}

void TestSheet::readsSheetsOfOlderSystems_data()
{
    QTest::addColumn<QByteArray>("charset");
    QTest::addColumn<QString>("text");
    const QString russian =
        u"Название;Автор\nВойна и мир;Толстой Л. Н.\nПреступление и наказание;Достоевский Ф. М.\n"_s;
    QTest::newRow("cp1251") << QByteArray("CP1251") << russian;
    QTest::newRow("cp866") << QByteArray("CP866") << russian;
    QTest::newRow("kz-1048") << QByteArray("RK1048") << u"Атауы;Авторы\nҚан мен тер;Нұрпейісов Ә.\n"_s;
    QTest::newRow("utf-8") << QByteArray("UTF-8") << u"Атауы;Авторы\nҚан мен тер;Нұрпейісов Ә.\n"_s;
    QTest::newRow("utf-16") << QByteArray("UTF-16") << u"Атауы;Авторы\nҚан мен тер;Нұрпейісов Ә.\n"_s;
}

void TestSheet::readsSheetsOfOlderSystems()
{
    QFETCH(QByteArray, charset);
    QFETCH(QString, text);
    writeFile(path(u"list.csv"_s), encoded(text, charset));
    const auto rows = readSheet(path(u"list.csv"_s));
    QVERIFY(bool(rows));
    QCOMPARE(rows.value(), splitSheet(text));
}

QTEST_GUILESS_MAIN(TestSheet)
#include "tst_sheet.moc"

// Files find their titles by name, by the document's own words and by the first page; where it is not clear,
// a person says.
#include "domain/filepairing.h"

#include <QTest>

using namespace qorjyn;
using namespace Qt::StringLiterals;

namespace {

Description described(const QString &title, const QString &authors = {})
{
    Description description;
    description.title = title;
    description.authors = authors;
    return description;
}

const QList<Description> &sheet()
{
    static const QList<Description> titles{described(u"Қан мен тер: трилогия"_s, u"Нұрпейісов Ә."_s),
                                           described(u"Кел, балалар, оқылық"_s, u"Ыбырай Алтынсарин"_s),
                                           described(u"Көшпенділер. 1-кітап"_s, u"Есенберлин І."_s),
                                           described(u"Көшпенділер. 2-кітап"_s, u"Есенберлин І."_s),
                                           described(u"История Казахстана"_s, u"Козыбаев М."_s),
                                           described(u"Абай жолы"_s, u"Әуезов М."_s)};
    return titles;
}

} // namespace

class TestFilePairing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileFindsItsTitle_data();
    void aFileFindsItsTitle();
    void whatIsProposed_data();
    void whatIsProposed();
    void anyTextIsTaken();
};

void TestFilePairing::aFileFindsItsTitle_data()
{
    QTest::addColumn<FileClues>("file");
    QTest::addColumn<int>("expected");
    const auto row = [](const char *name, const FileClues &file, int expected) {
        QTest::newRow(name) << file << expected;
    };
    row("its name", {.name = u"Қан мен тер.pdf"_s}, 0);
    row("another script", {.name = u"altynsarin-kel-balalar.pdf"_s}, 1);
    row("a Russian keyboard", {.name = u"Кел_балалар_окылык.djvu"_s}, 1);
    row("a volume", {.name = u"көшпенділер 2-кітап.pdf"_s}, 3);
    row("a volume's number alone", {.name = u"Koshpendiler_1.pdf"_s}, 2);
    row("no volume told", {.name = u"Көшпенділер.pdf"_s}, -1);
    row("the document's own title", {.name = u"scan0017.pdf"_s, .title = u"История Казахстана"_s}, 4);
    row("its first page", {.name = u"0001.pdf"_s, .firstPage = u"МҰХТАР ӘУЕЗОВ\nАБАЙ ЖОЛЫ\nАлматы 1942"_s},
        5);
    row("a remnant of a program", {.name = u"1.pdf"_s, .title = u"Microsoft Word - История Казахстана.doc"_s},
        -1);
    row("a name that is a title, a page that names another",
        {.name = u"Абай жолы.pdf"_s, .firstPage = u"Нұрпейісов Ә. Қан мен тер: трилогия. Алғы сөз"_s}, 5);
    row("none", {.name = u"Физика 8-сынып.pdf"_s}, -1);
    row("a number", {.name = u"000012.pdf"_s}, -1);
    row("nothing", {}, -1);
}

void TestFilePairing::aFileFindsItsTitle()
{
    QFETCH(FileClues, file);
    QFETCH(int, expected);
    QCOMPARE(int(titleOfFile(file, sheet()).value_or(-1)), expected);
    QVERIFY(!titleOfFile(file, {}));
}

void TestFilePairing::whatIsProposed_data()
{
    QTest::addColumn<FileClues>("file");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const FileClues &file, const QStringList &expected) {
        QTest::newRow(name) << file << expected;
    };
    row("own words",
        {.name = u"a.pdf"_s, .title = u" Абай  жолы "_s, .author = u"Мұхтар Әуезов"_s, .year = 1942},
        {u"Абай жолы"_s, u"Мұхтар Әуезов"_s, u"1942"_s});
    row("a program's remnant",
        {.name = u"Абай_жолы.pdf"_s, .title = u"untitled"_s, .author = u"user"_s, .year = 2020},
        {u"Абай жолы"_s, QString(), QString()});
    row("a path", {.name = u"Шежіре.tiff"_s, .title = u"C:\\scan\\1.indd"_s},
        {u"Шежіре"_s, QString(), QString()});
    row("no ending", {.name = u"т. 2"_s}, {u"т. 2"_s, QString(), QString()});
}

void TestFilePairing::whatIsProposed()
{
    QFETCH(FileClues, file);
    QFETCH(QStringList, expected);
    const Description proposed = proposedFrom(file);
    QCOMPARE((QStringList{proposed.title, proposed.authors,
                          proposed.year ? QString::number(*proposed.year) : QString()}),
             expected);
}

void TestFilePairing::anyTextIsTaken()
{
    for (const QString &text :
         {QString(100000, u'а'), QString(QChar(0xD800)), u"...."_s, QString(QChar(0))}) {
        const FileClues file{.name = text, .title = text, .author = text, .year = {}, .firstPage = text};
        (void)titleOfFile(file, sheet());
        QVERIFY(proposedFrom(file).title.size() <= 100000);
    }
}

QTEST_APPLESS_MAIN(TestFilePairing)
#include "tst_filepairing.moc"

// Electronic applications: bags and folders with a list of titles, whole, incomplete, altered and hostile.
#include "exchange/bag.h"
#include "exchange/package.h"

#include "exchange/bagmaker.h"
#include "support/archivemaker.h"
#include "support/shareddata.h"

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

QStringList codes(const Problems &problems)
{
    QStringList all;
    for (const Problem &problem : problems)
        if (!all.contains(problem.code))
            all.append(problem.code);
    return all;
}

const QByteArray kazakhList = "№;Атауы;Авторы;Шыққан жылы;Файл\n"
                              "1;Абай жолы;Әуезов М.;1942;abai.pdf\n"
                              "2;\"Қан мен; тер\";Нұрпейісов Ә.;1970;\"ішкі/qan.pdf; ішкі/ter.pdf\"\n"
                              "3;Қағаз кітап;Сейфуллин С.;1927;\n";

} // namespace

class TestPackage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void takesABagWithoutAList();
    void takesABagWithAList();
    void takesAnArchiveAsItsFolder_data();
    void takesAnArchiveAsItsFolder();
    void refusesAnAlteredByte();
    void refusesAnIncompleteBag();
    void refusesAnUnlistedFile();
    void refusesWhatIsDeclaredWrong_data();
    void refusesWhatIsDeclaredWrong();
    void refusesHostileManifests_data();
    void refusesHostileManifests();
    void refusesLinksInAFolder();
    void takesAFolderWithAList();
    void tellsWhatIsWrongWithAList_data();
    void tellsWhatIsWrongWithAList();
    void anUnpackedArchiveGoesWithItsPackage();
    void stopsWhenCancelled();
    void sweepsTheConformanceSuite();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_dir->filePath(name); }
    [[nodiscard]] Package opened(const QString &name) const { return openPackage(path(name)); }

    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestPackage::takesABagWithoutAList()
{
    BagMaker maker;
    maker.info +=
        "External-Identifier: KM-7\nExternal-Description: Үш сурет\n  және бір хат\nPayload-Oxum: 12.2\n";
    maker.write(path(u"bag"_s));
    const Package package = opened(u"bag"_s);
    QCOMPARE(said(package.problems), QStringList());
    QCOMPARE(said(package.warnings), QStringList{u"package.no-list"_s});
    QVERIFY(package.kind == Package::Kind::Bag);
    QCOMPARE(package.participantName, u"Қызылорда музейі"_s);
    QCOMPARE(package.dated, QDate(2026, 2, 16));
    QCOMPARE(package.identifier, u"KM-7"_s);
    QCOMPARE(package.description, u"Үш сурет және бір хат"_s);
    QCOMPARE(package.items.size(), 2);
    QCOMPARE(package.items[0].description.title, u"бір"_s);
    QVERIFY(package.items[0].description.carrier == Carrier::Electronic);
    QCOMPARE(package.items[1].files, QStringList{path(u"bag/data/қос/екі.txt"_s)});
    QCOMPARE(package.files, 6);
    QCOMPARE(package.contentHash.size(), 64);
}

void TestPackage::takesABagWithAList()
{
    BagMaker maker;
    maker.payload = {{u"titles.csv"_s, kazakhList},
                     {u"abai.pdf"_s, "%PDF-1"},
                     {u"ішкі/qan.pdf"_s, "%PDF-2"},
                     {u"ішкі/ter.pdf"_s, "%PDF-3"}};
    maker.write(path(u"bag"_s));
    const Package package = opened(u"bag"_s);
    QCOMPARE(said(package.problems), QStringList());
    QCOMPARE(said(package.warnings), QStringList());
    QCOMPARE(package.items.size(), 3);
    QCOMPARE(package.items[1].description.title, u"Қан мен; тер"_s);
    QCOMPARE(package.items[1].files.size(), 2);
    // A title on paper whose bag holds its record only.
    QVERIFY(package.items[2].files.isEmpty());
    QVERIFY(package.items[2].description.carrier == Carrier::Paper);
}

void TestPackage::takesAnArchiveAsItsFolder_data()
{
    QTest::addColumn<int>("format");
    QTest::addColumn<QByteArray>("prefix");
    QTest::newRow("zip") << int(Format::Zip) << QByteArray("bag/");
    QTest::newRow("zip, bare") << int(Format::Zip) << QByteArray();
    QTest::newRow("tar") << int(Format::Tar) << QByteArray("./bag/");
    QTest::newRow("tar.gz") << int(Format::TarGz) << QByteArray("Қапшық 1/");
}

void TestPackage::takesAnArchiveAsItsFolder()
{
    QFETCH(int, format);
    QFETCH(QByteArray, prefix);
    BagMaker().write(path(u"bag"_s));
    {
        ArchiveMaker maker(path(u"bag.archive"_s), Format(format));
        maker.addTree(path(u"bag"_s), prefix);
        if (!prefix.isEmpty())
            maker.add("__MACOSX/bag/._bagit.txt", "x");
    }
    const Package folder = opened(u"bag"_s);
    const Package archive = opened(u"bag.archive"_s);
    QCOMPARE(said(archive.problems), QStringList());
    QVERIFY(isPackage(path(u"bag.archive"_s)) && archive.fromArchive);
    QCOMPARE(archive.sha256.size(), folder.sha256.size());
    QCOMPARE(archive.sha256.value(archive.items[0].files.value(0)),
             QString::fromLatin1(QCryptographicHash::hash("бір", QCryptographicHash::Sha256).toHex()));
    QCOMPARE(archive.items.size(), folder.items.size());
    QCOMPARE(archive.participantName, folder.participantName);
    QCOMPARE(archive.contentHash, folder.contentHash);
    QVERIFY(QFileInfo::exists(archive.items[0].files.value(0)));
}

void TestPackage::refusesAnAlteredByte()
{
    BagMaker().write(path(u"bag"_s));
    writeFile(path(u"bag/data/бір.txt"_s), "бiр"); // a Latin i, as long as before
    Package package = opened(u"bag"_s);
    QVERIFY(said(package.problems).contains(u"bag.altered data/бір.txt manifest-sha512.txt"_s));
    QVERIFY(package.items.isEmpty());
    BagMaker().write(path(u"bag"_s));
    QCOMPARE(said(opened(u"bag"_s).problems), QStringList());
    writeFile(path(u"bag/bag-info.txt"_s), "Source-Organization: Somebody else\n");
    package = opened(u"bag"_s);
    QCOMPARE(said(package.problems), QStringList{u"bag.altered bag-info.txt tagmanifest-sha512.txt"_s});
}

void TestPackage::refusesAnIncompleteBag()
{
    BagMaker().write(path(u"bag"_s));
    QVERIFY(QFile::remove(path(u"bag/data/бір.txt"_s)));
    QVERIFY(QFile::remove(path(u"bag/data/қос/екі.txt"_s)));
    QCOMPARE(said(opened(u"bag"_s).problems),
             (QStringList{u"bag.missing data/бір.txt manifest-sha512.txt"_s,
                          u"bag.missing data/қос/екі.txt manifest-sha512.txt"_s}));
    // What is to be fetched has not been sent: nothing is fetched.
    writeFile(path(u"bag/fetch.txt"_s), "https://example.org/a - data/бір.txt\n");
    QVERIFY(said(opened(u"bag"_s).problems).contains(u"bag.unfetched data/бір.txt"_s));
}

void TestPackage::refusesAnUnlistedFile()
{
    BagMaker().write(path(u"bag"_s));
    writeFile(path(u"bag/data/extra.txt"_s), "x");
    QCOMPARE(said(opened(u"bag"_s).problems),
             QStringList{u"bag.unlisted data/extra.txt manifest-sha512.txt"_s});
    // One manifest has it and the other has not: enough before 1.0 only.
    BagMaker maker;
    maker.version = "0.97";
    maker.write(path(u"old"_s));
    writeFile(path(u"old/manifest-md5.txt"_s), "0cc175b9c0f1b6a831c399e269772661  data/extra.txt\n");
    writeFile(path(u"old/data/extra.txt"_s), "a");
    QCOMPARE(said(opened(u"old"_s).problems), QStringList());
    writeFile(path(u"bag/data/extra.txt"_s), "a");
    writeFile(path(u"bag/manifest-md5.txt"_s), "0cc175b9c0f1b6a831c399e269772661  data/extra.txt\n");
    QCOMPARE(codes(opened(u"bag"_s).problems), QStringList{u"bag.unlisted"_s});
}

void TestPackage::refusesWhatIsDeclaredWrong_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    const QByteArray encoding = "Tag-File-Character-Encoding: UTF-8\n";
    QTest::newRow("a mark of UTF-8") << u"bagit.txt"_s
                                     << "\xef\xbb\xbf"
                                        "BagIt-Version: 1.0\n" +
                                            encoding
                                     << u"bag.declaration"_s;
    QTest::newRow("a third line") << u"bagit.txt"_s << "BagIt-Version: 1.0\n" + encoding + "More: 1\n"
                                  << u"bag.declaration"_s;
    QTest::newRow("nothing") << u"bagit.txt"_s << QByteArray() << u"bag.declaration"_s;
    QTest::newRow("a space too many")
        << u"bagit.txt"_s << "BagIt-Version : 1.0\n" + encoding << u"bag.declaration"_s;
    QTest::newRow("the future") << u"bagit.txt"_s << "BagIt-Version: 3.0\n" + encoding << u"bag.version"_s;
    QTest::newRow("an unheard charset")
        << u"bagit.txt"_s << QByteArray("BagIt-Version: 1.0\nTag-File-Character-Encoding: KLINGON\n")
        << u"bag.encoding"_s;
    QTest::newRow("two bytes a letter")
        << u"bagit.txt"_s << QByteArray("BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-16\n")
        << u"bag.encoding"_s;
    QTest::newRow("bytes of another charset")
        << u"bag-info.txt"_s << QByteArray("Contact-Name: \xc0\xe1\n") << u"bag.tag-file"_s;
    QTest::newRow("a wrong sum") << u"bag-info.txt"_s << QByteArray("Payload-Oxum: 12.3\n") << u"bag.oxum"_s;
    QTest::newRow("no sum") << u"bag-info.txt"_s << QByteArray("Payload-Oxum: much\n") << u"bag.oxum"_s;
    QTest::newRow("fetch without a path")
        << u"fetch.txt"_s << QByteArray("https://example.org/ -\n") << u"bag.fetch-line"_s;
    QTest::newRow("fetch to elsewhere")
        << u"fetch.txt"_s << QByteArray("https://example.org/ - ../../a\n") << u"bag.path"_s;
    QTest::newRow("fetch a tag file")
        << u"fetch.txt"_s << QByteArray("https://example.org/ - bagit.txt\n") << u"bag.path"_s;
}

void TestPackage::refusesWhatIsDeclaredWrong()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, code);
    BagMaker().write(path(u"bag"_s));
    QVERIFY(QFile::remove(path(u"bag/tagmanifest-sha512.txt"_s)));
    QCOMPARE(said(opened(u"bag"_s).problems), QStringList());
    writeFile(path(u"bag/"_s + file), bytes);
    QCOMPARE(codes(opened(u"bag"_s).problems), QStringList{code});
}

void TestPackage::refusesHostileManifests_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("code");
    const QByteArray hash(128, 'a');
    QTest::newRow("up") << hash + "  data/../../etc/passwd" << u"bag.path"_s;
    QTest::newRow("absolute") << hash + "  /etc/passwd" << u"bag.path"_s;
    QTest::newRow("home") << hash + "  ~/.ssh/id" << u"bag.path"_s;
    QTest::newRow("a tag file") << hash + "  bagit.txt" << u"bag.path"_s;
    QTest::newRow("a line end in the name") << hash + "  data/a%0Ab" << u"bag.path"_s;
    QTest::newRow("no hash") << QByteArray("data/a.txt") << u"bag.manifest-line"_s;
    QTest::newRow("a short hash") << QByteArray("abc  data/a.txt") << u"bag.manifest-line"_s;
    QTest::newRow("no hexadecimal") << QByteArray(128, 'z') + "  data/a.txt" << u"bag.manifest-line"_s;
    QTest::newRow("missing") << hash + "  data/a.txt" << u"bag.missing"_s;
    QTest::newRow("long") << hash + "  data/" + QByteArray(100'000, 'b') << u"bag.missing"_s;
}

void TestPackage::refusesHostileManifests()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, code);
    const BagMaker maker;
    maker.write(path(u"bag"_s));
    QVERIFY(QFile::remove(path(u"bag/tagmanifest-sha512.txt"_s)));
    writeFile(path(u"bag/manifest-sha512.txt"_s), maker.manifest() + line + '\n');
    const Package package = opened(u"bag"_s);
    QCOMPARE(codes(package.problems), QStringList{code});
    for (const QString &argument : package.problems.first().arguments)
        QVERIFY(argument.size() <= 200);
    writeFile(path(u"bag/manifest-sha512.txt"_s), maker.manifest() + maker.manifest());
    QCOMPARE(codes(opened(u"bag"_s).problems), QStringList{u"bag.listed-twice"_s});
}

void TestPackage::refusesLinksInAFolder()
{
    BagMaker().write(path(u"bag"_s));
    QVERIFY(QFile::link(u"/etc/passwd"_s, path(u"bag/data/link.txt"_s)));
    QCOMPARE(said(opened(u"bag"_s).problems), QStringList{u"package.link data/link.txt"_s});
    QVERIFY(QFile::remove(path(u"bag/data/link.txt"_s)));
    QVERIFY(QFile::link(u"/etc"_s, path(u"bag/data/folder"_s)));
    QCOMPARE(said(opened(u"bag"_s).problems), QStringList{u"package.link data/folder"_s});
}

void TestPackage::takesAFolderWithAList()
{
    writeFile(path(u"p/Тізім.csv"_s), "\xef\xbb\xbf"
                                      "Қызылорда музейінің тізімі;;;;\n" +
                                          kazakhList);
    writeFile(path(u"p/abai.pdf"_s), "1");
    writeFile(path(u"p/ішкі/QAN.PDF"_s), "2");
    writeFile(path(u"p/ішкі/ter.pdf"_s), "3");
    writeFile(path(u"p/Thumbs.db"_s), "4");
    writeFile(path(u"p/хат.txt"_s), "5");
    const Package package = opened(u"p"_s);
    QCOMPARE(said(package.problems), QStringList());
    QCOMPARE(said(package.warnings), QStringList{u"package.file-unnamed хат.txt"_s});
    QVERIFY(package.kind == Package::Kind::List);
    QCOMPARE(package.items.size(), 3);
    const PackageItem first = package.items[0];
    QCOMPARE(first.description.title, u"Абай жолы"_s);
    QCOMPARE(first.description.authors, u"Әуезов М."_s);
    QCOMPARE(first.description.year, std::optional(1942));
    QCOMPARE(first.files, QStringList{path(u"p/abai.pdf"_s)});
    QCOMPARE(package.items[1].files, (QStringList{path(u"p/ішкі/QAN.PDF"_s), path(u"p/ішкі/ter.pdf"_s)}));
    // The files alone tell which column names them.
    writeFile(path(u"q/list.csv"_s),
              "Название,Автор,Что это\nПервая,Иванов И. И.,one.pdf\nВторая,Петров П. П.,\n");
    writeFile(path(u"q/one.pdf"_s), "1");
    const Package other = opened(u"q"_s);
    QCOMPARE(said(other.problems), QStringList());
    QCOMPARE(other.items.value(0).files.size(), 1);
}

void TestPackage::tellsWhatIsWrongWithAList_data()
{
    QTest::addColumn<QByteArray>("list");
    QTest::addColumn<QStringList>("problems");
    QTest::newRow("a file that is not there")
        << QByteArray("Атауы;Файл\nБір;a.pdf\nЕкі;b.pdf\n") << QStringList{u"package.file-missing 3 b.pdf"_s};
    QTest::newRow("a file elsewhere") << QByteArray("Атауы;Файл\nБір;a.pdf\nЕкі;../../etc/passwd\n")
                                      << QStringList{u"package.file-missing 3 ../../etc/passwd"_s};
    QTest::newRow("no titles") << QByteArray("1;2\n3;4\n") << QStringList{u"package.no-titles list.csv"_s};
    QTest::newRow("no rows") << QByteArray("Атауы;Файл\n") << QStringList{u"package.empty"_s};
    QTest::newRow("nothing") << QByteArray() << QStringList{u"package.no-titles list.csv"_s};
    QTest::newRow("no text") << QByteArray("a\0b", 3) << QStringList{u"sheet.unreadable list.csv"_s};
    QTest::newRow("too many rows") << QByteArray("Атауы\n") + QByteArray("Бір\n").repeated(10'001)
                                   << QStringList{u"sheet.too-large list.csv"_s};
    QTest::newRow("too wide") << QByteArray("Атауы") + QByteArray(";").repeated(100)
                              << QStringList{u"sheet.too-large list.csv"_s};
}

void TestPackage::tellsWhatIsWrongWithAList()
{
    QFETCH(QByteArray, list);
    QFETCH(QStringList, problems);
    writeFile(path(u"p/a.pdf"_s), "1");
    QCOMPARE(said(opened(u"p"_s).problems), QStringList{u"package.no-list"_s});
    writeFile(path(u"p/list.csv"_s), list);
    QCOMPARE(said(opened(u"p"_s).problems), problems);
    writeFile(path(u"p/second.csv"_s), list);
    QCOMPARE(said(opened(u"p"_s).problems), QStringList{u"package.lists list.csv, second.csv"_s});
}

void TestPackage::anUnpackedArchiveGoesWithItsPackage()
{
    {
        ArchiveMaker maker(path(u"p.zip"_s), Format::Zip);
        maker.add("list.csv", "Атауы;Файл\nБір;a.pdf\n");
        maker.add("a.pdf", "1");
    }
    QVERIFY(QDir(m_dir->path()).mkdir(u"private"_s));
    const PackageOptions options{.temporaryFolder = path(u"private"_s)};
    {
        const Package package = openPackage(path(u"p.zip"_s), options);
        QCOMPARE(said(package.problems), QStringList());
        const QString file = package.items[0].files.value(0);
        QVERIFY(file.startsWith(path(u"private"_s)) && QFileInfo::exists(file));
        // The folder is for its owner alone.
        const QString top = path(u"private/"_s) +
                            QDir(path(u"private"_s)).entryList(QDir::Dirs | QDir::NoDotAndDotDot).value(0);
        QVERIFY(!(QFile::permissions(top) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther)));
    }
    QVERIFY(QDir(path(u"private"_s)).isEmpty());
}

void TestPackage::stopsWhenCancelled()
{
    BagMaker().write(path(u"bag"_s));
    const std::atomic_bool cancelled = true;
    const Package package = openPackage(path(u"bag"_s), {.watch = {.cancelled = &cancelled}});
    QCOMPARE(codes(package.problems), QStringList{u"package.cancelled"_s});
}

/// The verdict on every bag of the suite is its folder's name. What one system alone would take for a place
/// outside of the bag is refused on every system: a bag has one verdict.
void TestPackage::sweepsTheConformanceSuite()
{
    const QString root = sharedData(u"bagit"_s);
    if (root.isEmpty())
        return;
    int bags = 0;
    for (const QFileInfo &version : QDir(root).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        for (const QFileInfo &verdict :
             QDir(version.filePath()).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            for (const QFileInfo &folder :
                 QDir(verdict.filePath()).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot)) {
                auto tree = readTree(folder.filePath(), 1000);
                QVERIFY(bool(tree));
                QVERIFY2(looksLikeBag(tree.value()), qPrintable(folder.filePath()));
                const Bag bag = readBag(tree.value());
                const QString found =
                    folder.filePath() + u": "_s + (said(bag.problems) + said(bag.warnings)).join(u"; "_s);
                const QString expected = verdict.fileName();
                if (expected == u"valid"_s || expected == u"warning"_s)
                    QVERIFY2(bag.problems.isEmpty(), qPrintable(found));
                else
                    QVERIFY2(!bag.problems.isEmpty(), qPrintable(found));
                if (expected == u"warning"_s)
                    QVERIFY2(!bag.warnings.isEmpty(), qPrintable(found));
                ++bags;
            }
        }
    }
    QCOMPARE(bags, 29);
}

QTEST_GUILESS_MAIN(TestPackage)
#include "tst_package.moc"

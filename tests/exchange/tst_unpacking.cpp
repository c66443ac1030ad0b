// Archives that mean harm, are broken, or come from older systems.
#include "archive/archive.h"
#include "archive/charset.h"
#include "archive/entryname.h"

#include "support/archivemaker.h"

#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace qorjyn;
using qorjyn::test::ArchiveMaker;
using Format = ArchiveMaker::Format;

Q_DECLARE_METATYPE(qorjyn::test::ArchiveMaker::Format)

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList filesBelow(const QString &folder)
{
    QStringList files;
    QDirIterator walk(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (walk.hasNext())
        files.append(walk.next().mid(folder.size() + 1));
    files.sort();
    return files;
}

} // namespace

class TestUnpacking : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir(m_dir->path()).mkdir(u"out"_s));
    }

    void unpacksWhatIsHonest_data() { addFormats(); }
    void unpacksWhatIsHonest();
    void refusesNamesThatLeadOut_data();
    void refusesNamesThatLeadOut();
    void refusesLinksAndDevices();
    void refusesDuplicates_data() { addFormats(); }
    void refusesDuplicates();
    void refusesBombs_data();
    void refusesBombs();
    void refusesAFileOfHoles();
    void refusesHundredThousandEntries_data() { addFormats(); }
    void refusesHundredThousandEntries();
    void refusesTruncated_data() { addFormats(); }
    void refusesTruncated();
    void refusesEncrypted();
    void refusesWhatIsNoArchive_data();
    void refusesWhatIsNoArchive();
    void refusesFlippedBytesOrUnpacksThem_data() { addFormats(); }
    void refusesFlippedBytesOrUnpacksThem();
    void readsNamesOfOlderSystems_data();
    void readsNamesOfOlderSystems();
    void stopsWhenCancelled();
    void readsMembersUnderALimit();
    void knowsPathsThatStayInside_data();
    void knowsPathsThatStayInside();

private:
    static void addFormats()
    {
        QTest::addColumn<Format>("format");
        QTest::newRow("zip") << Format::Zip;
        QTest::newRow("tar") << Format::Tar;
        QTest::newRow("tar.gz") << Format::TarGz;
    }
    [[nodiscard]] QString archive() const { return m_dir->filePath(u"archive"_s); }
    [[nodiscard]] QString out() const { return m_dir->filePath(u"out"_s); }
    [[nodiscard]] QString refusal(const ArchiveLimits &limits = {}) const
    {
        const Problems problems = unpackArchive(archive(), out(), limits);
        // Whatever happened, nothing lies outside of the folder.
        if (filesBelow(m_dir->path()).filter(QRegularExpression(u"^(?!out/|archive$)"_s)).isEmpty())
            return problems.isEmpty() ? QString()
                                      : problems.first().code + u' ' + problems.first().arguments.join(u' ');
        return u"something was written outside"_s;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestUnpacking::unpacksWhatIsHonest()
{
    QFETCH(Format, format);
    const QByteArray much = QByteArray("Шоқан Уәлиханов ").repeated(100'000);
    {
        ArchiveMaker maker(archive(), format);
        maker.addFolder("папка/");
        maker.add("папка/бір.txt", "бір");
        maker.add("./екі.txt", much);
        maker.add("папка/ішкі/бос.txt", "");
    }
    QVERIFY(isArchive(archive()));
    QCOMPARE(refusal(), QString());
    QCOMPARE(filesBelow(out()), (QStringList{u"екі.txt"_s, u"папка/бір.txt"_s, u"папка/ішкі/бос.txt"_s}));
    QCOMPARE(contents(out() + u"/екі.txt"_s), much);
    // Nobody else on the machine reads what was unpacked, and nothing of it can be run.
    QVERIFY(!(QFile::permissions(out() + u"/екі.txt"_s) & (QFile::ExeOwner | QFile::WriteOther)));
}

void TestUnpacking::refusesNamesThatLeadOut_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QString>("code");
    QTest::newRow("up") << QByteArray("../up.txt") << u"archive.path"_s;
    QTest::newRow("down and up") << QByteArray("a/../../up.txt") << u"archive.path"_s;
    QTest::newRow("in the middle") << QByteArray("a/../b.txt") << u"archive.path"_s;
    QTest::newRow("absolute") << QByteArray("/tmp/qorjyn-absolute.txt") << u"archive.path"_s;
    QTest::newRow("backslashes") << QByteArray("..\\up.txt") << u"archive.path"_s;
    QTest::newRow("drive") << QByteArray("C:\\up.txt") << u"archive.path"_s;
    QTest::newRow("control") << QByteArray("a\x01"
                                           "b.txt")
                             << u"archive.name"_s;
    QTest::newRow("line end") << QByteArray("a\nb.txt") << u"archive.name"_s;
    QTest::newRow("reversed") << QByteArray("\u202e"
                                            "fdp.exe")
                              << u"archive.name"_s;
    QTest::newRow("long") << QByteArray(300, 'a') << u"archive.name"_s;
    QTest::newRow("deep") << QByteArray("a/").repeated(600) + "b" << u"archive.name"_s;
}

void TestUnpacking::refusesNamesThatLeadOut()
{
    QFETCH(QByteArray, name);
    QFETCH(QString, code);
    for (const Format format : {Format::Zip, Format::Tar, Format::TarGz}) {
        QFile::remove(archive());
        {
            ArchiveMaker maker(archive(), format);
            maker.add(name, "x");
        }
        const Problems problems = unpackArchive(archive(), out());
        QCOMPARE(problems.value(0).code, code);
        // The entry is named so that it can be shown.
        const QString shown = problems.first().arguments.value(0);
        QVERIFY(!shown.isEmpty() && shown.size() <= 200 && !shown.contains(u'\n'));
        QCOMPARE(refusal().section(u' ', 0, 0), code);
    }
}

void TestUnpacking::refusesLinksAndDevices()
{
    const auto refused = [&](const std::function<void(ArchiveMaker &)> &add) {
        QDir(out()).removeRecursively();
        QDir().mkpath(out());
        {
            ArchiveMaker maker(archive(), Format::Tar);
            maker.add("a.txt", "x");
            add(maker);
        }
        return refusal();
    };
    QCOMPARE(refused([](ArchiveMaker &maker) { maker.addSymlink("link", "/etc/passwd"); }),
             u"archive.link link"_s);
    QCOMPARE(refused([](ArchiveMaker &maker) { maker.addSymlink("link", "a.txt"); }), u"archive.link link"_s);
    QCOMPARE(refused([](ArchiveMaker &maker) { maker.addHardlink("hard", "../../../etc/passwd"); }),
             u"archive.link hard"_s);
    QCOMPARE(refused([](ArchiveMaker &maker) { maker.addDevice("zero"); }), u"archive.special zero"_s);
    // A link to a folder, and then a file through it.
    QCOMPARE(refused([&](ArchiveMaker &maker) {
                 maker.addSymlink("d", QFile::encodeName(m_dir->path()));
                 maker.add("d/through.txt", "x");
             }),
             u"archive.link d"_s);
    {
        ArchiveMaker maker(archive(), Format::Zip);
        maker.addSymlink("link", "../..");
    }
    QCOMPARE(refusal(), u"archive.link link"_s);
}

void TestUnpacking::refusesDuplicates()
{
    QFETCH(Format, format);
    {
        ArchiveMaker maker(archive(), format);
        maker.add("a.txt", "honest");
        maker.add("./a.txt", "other");
    }
    QCOMPARE(refusal(), u"archive.duplicate a.txt"_s);
    {
        ArchiveMaker maker(archive(), format);
        maker.add("a", "file");
        maker.add("a/b.txt", "below a file");
    }
    QDir(out()).removeRecursively();
    QDir().mkpath(out());
    QCOMPARE(refusal(), u"archive.duplicate a/b.txt"_s);
}

void TestUnpacking::refusesBombs_data()
{
    QTest::addColumn<Format>("format");
    QTest::newRow("zip") << Format::Zip;
    QTest::newRow("tar.gz") << Format::TarGz;
}

void TestUnpacking::refusesBombs()
{
    QFETCH(Format, format);
    constexpr qint64 gigabyte = qint64(1) << 30;
    {
        ArchiveMaker maker(archive(), format);
        maker.add("a.txt", "x");
        maker.addZeros("bomb.bin", gigabyte);
    }
    const qint64 packed = QFileInfo(archive()).size();
    QVERIFY2(packed < 2'000'000, qPrintable(QString::number(packed)));
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(refusal(), u"archive.bomb bomb.bin"_s);
    // Refused by what came out, long before all of it did.
    QVERIFY(QFileInfo(out() + u"/bomb.bin"_s).size() <= packed * 100 + (1 << 20));
    // The absolute limit, where the ratio is a small one.
    QDir(out()).removeRecursively();
    QDir().mkpath(out());
    QCOMPARE(refusal({.maxBytes = 1'000'000}), u"archive.bomb bomb.bin"_s);
}

void TestUnpacking::refusesAFileOfHoles()
{
    // GNU tar's sparse files say how large they are and hold nothing.
    QProcess tar;
    tar.setWorkingDirectory(m_dir->path());
    QFile holes(m_dir->filePath(u"out/holes.bin"_s));
    QVERIFY(holes.open(QIODevice::WriteOnly) && holes.resize(qint64(1) << 40));
    holes.close();
    tar.start(u"tar"_s, {u"-cSf"_s, u"archive"_s, u"-C"_s, u"out"_s, u"holes.bin"_s});
    QVERIFY(tar.waitForFinished() && tar.exitCode() == 0);
    QVERIFY(QFile::remove(holes.fileName()));
    QCOMPARE(refusal(), u"archive.special holes.bin"_s);
}

void TestUnpacking::refusesHundredThousandEntries()
{
    QFETCH(Format, format);
    {
        ArchiveMaker maker(archive(), format);
        for (int i = 0; i < 100'000; ++i)
            maker.add("f" + QByteArray::number(i), {});
    }
    // ZIP and TAR are counted before anything is written; what is packed as a whole is counted as it comes.
    QCOMPARE(refusal(), u"archive.too-many 50000"_s);
    QVERIFY(format == Format::TarGz || filesBelow(out()).isEmpty());
}

void TestUnpacking::refusesTruncated()
{
    QFETCH(Format, format);
    QByteArray noise(200'000, '\0');
    for (qsizetype i = 0; i < noise.size(); ++i)
        noise[i] = char((i * 7919 + i / 251 * 31) % 251);
    {
        ArchiveMaker maker(archive(), format);
        maker.add("a.bin", noise);
        maker.add("b.bin", noise);
    }
    const QByteArray whole = contents(archive());
    for (const qsizetype part : {whole.size() / 4, whole.size() / 2, whole.size() * 3 / 4}) {
        QFile cut(archive());
        QVERIFY(cut.open(QIODevice::WriteOnly) && cut.write(whole.left(part)) == part);
        cut.close();
        QDir(out()).removeRecursively();
        QDir().mkpath(out());
        const QString code = refusal().section(u' ', 0, 0);
        QVERIFY2(code == u"archive.damaged"_s || code == u"archive.unknown"_s, qPrintable(code));
    }
}

void TestUnpacking::refusesEncrypted()
{
    {
        ArchiveMaker maker(archive(), Format::EncryptedZip);
        maker.add("secret.txt", QByteArray("secret ").repeated(100));
    }
    QCOMPARE(refusal(), u"archive.encrypted secret.txt"_s);
}

void TestUnpacking::refusesWhatIsNoArchive_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("Абай жолы\n").repeated(100);
    QTest::newRow("zeros") << QByteArray(20'000, '\0');
    QTest::newRow("pdf") << QByteArray("%PDF-1.4\n");
    QTest::newRow("only the letters of ZIP") << QByteArray("PK\x03\x04");
    QTest::newRow("gzip of nothing") << QByteArray::fromHex("1f8b080000000000000303000000000000000000");
}

void TestUnpacking::refusesWhatIsNoArchive()
{
    QFETCH(QByteArray, bytes);
    QFile file(archive());
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    QVERIFY(!isArchive(archive()));
    (void)refusal();
    QVERIFY(filesBelow(out()).isEmpty());
}

void TestUnpacking::refusesFlippedBytesOrUnpacksThem()
{
    QFETCH(Format, format);
    {
        ArchiveMaker maker(archive(), format);
        for (int i = 0; i < 5; ++i)
            maker.add("f" + QByteArray::number(i) + ".txt", QByteArray("абв ").repeated(i * 50));
    }
    const QByteArray whole = contents(archive());
    int refused = 0;
    for (qsizetype i = 0; i < whole.size(); i += std::max<qsizetype>(1, whole.size() / 300)) {
        QByteArray damaged = whole;
        damaged[i] = char(damaged[i] ^ 0x5a);
        QFile file(archive());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(damaged) == damaged.size());
        file.close();
        QDir(out()).removeRecursively();
        QDir().mkpath(out());
        const QString code = refusal();
        QVERIFY(code != u"something was written outside"_s);
        refused += code.isEmpty() ? 0 : 1;
    }
    QVERIFY(refused > 10);
}

void TestUnpacking::readsNamesOfOlderSystems_data()
{
    QTest::addColumn<QByteArray>("charset");
    QTest::addColumn<QStringList>("names");
    const QStringList russian{u"Описание.txt"_s, u"Книги/Том первый.txt"_s, u"Ёлка.txt"_s};
    QTest::newRow("cp866") << QByteArray("CP866") << russian;
    QTest::newRow("cp1251") << QByteArray("CP1251") << russian;
    QTest::newRow("cp1251 with Kazakh letters")
        << QByteArray("RK1048") << QStringList{u"Қазақ тілі.txt"_s, u"Әуезов/Абай жолы.txt"_s, u"Өлең.txt"_s};
    QTest::newRow("utf-8") << QByteArray("UTF-8") << QStringList{u"Қазақ тілі.txt"_s, u"Абай/Өлең.txt"_s};
}

void TestUnpacking::readsNamesOfOlderSystems()
{
    QFETCH(QByteArray, charset);
    QFETCH(QStringList, names);
    for (const Format format : {Format::Zip, Format::Tar}) {
        {
            ArchiveMaker maker(archive(), format, charset);
            for (const QString &name : names)
                maker.add(name.toUtf8(), "x");
        }
        QDir(out()).removeRecursively();
        QDir().mkpath(out());
        QCOMPARE(refusal(), QString());
        QStringList expected = names;
        expected.sort();
        QCOMPARE(filesBelow(out()), expected);
    }
}

void TestUnpacking::stopsWhenCancelled()
{
    {
        ArchiveMaker maker(archive(), Format::Zip);
        maker.addZeros("a.bin", 20 << 20);
    }
    std::atomic_bool cancelled = false;
    qint64 told = 0;
    const Watch watch{.cancelled = &cancelled, .progress = [&](qint64 done, qint64) {
                          told = done;
                          cancelled = true;
                      }};
    QCOMPARE(unpackArchive(archive(), out(), {}, watch).value(0).code, u"package.cancelled"_s);
    QVERIFY(told > 0 && told < (20 << 20));
}

void TestUnpacking::readsMembersUnderALimit()
{
    {
        ArchiveMaker maker(archive(), Format::Zip);
        maker.add("mimetype", "application/epub+zip");
        maker.addZeros("large.bin", 1 << 20);
    }
    const auto named = [](const char *wanted) {
        return [wanted](const QString &name) { return name == QLatin1StringView(wanted); };
    };
    const auto small = archiveMembers(archive(), named("mimetype"), 100);
    QVERIFY(bool(small));
    QCOMPARE(small.value().value(u"mimetype"_s), QByteArray("application/epub+zip"));
    const auto large = archiveMembers(archive(), named("large.bin"), 1000);
    QVERIFY(!large);
    QCOMPARE(large.problems().value(0).code, u"archive.bomb"_s);
    QCOMPARE(archiveNames(archive()).value(), (QStringList{u"mimetype"_s, u"large.bin"_s}));
}

void TestUnpacking::knowsPathsThatStayInside_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("inside");
    QTest::newRow("plain") << u"data/a.txt"_s << true;
    QTest::newRow("dots in a name") << u"data/..a"_s << true;
    QTest::newRow("percent") << u"data/%7Ea"_s << true;
    QTest::newRow("tilde inside") << u"data/~a"_s << true;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("up") << u"data/../a"_s << false;
    QTest::newRow("root") << u"/a"_s << false;
    QTest::newRow("home") << u"~/a"_s << false;
    QTest::newRow("another's home") << u"~root/a"_s << false;
    QTest::newRow("drive") << u"c:/a"_s << false;
    QTest::newRow("network") << u"\\\\?\\UNC\\a"_s << false;
    QTest::newRow("variable") << u"%HomeDrive%\\a"_s << false;
    QTest::newRow("nothing between slashes") << u"data//a"_s << false;
}

void TestUnpacking::knowsPathsThatStayInside()
{
    QFETCH(QString, path);
    QFETCH(bool, inside);
    QCOMPARE(staysInside(path), inside);
}

QTEST_GUILESS_MAIN(TestUnpacking)
#include "tst_unpacking.moc"

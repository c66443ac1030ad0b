// Electronic applications by the command line: taken whole, refused whole, once.
#include "documents/pdffiles.h"
#include "exchange/bagmaker.h"
#include "support/archivemaker.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace qorjyn::test;

namespace {

struct Ran
{
    int exit = -1;
    QByteArray output, errors;

    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(output).object(); }
    /// The first file that was imported or probed.
    [[nodiscard]] QJsonObject file() const { return json()[u"files"_s][0].toObject(); }
    [[nodiscard]] QStringList codes() const
    {
        QStringList codes;
        for (const QJsonValue refused : file()[u"refused"_s].toArray())
            codes.append(refused[u"code"_s].toString());
        return codes;
    }
};

} // namespace

class TestPackageImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aBagBecomesADraft();
    void givenAgainItIsTheSameDraft();
    void aDryRunKeepsNothing();
    void anAlteredByteIsRefusedAndNothingIsKept();
    void aProgramAmongTheFilesRefusesThePackage();
    void aListNeedsAParticipant();
    void whoMayNotSaveKeepsNothing();
    void severalAreEachAnswered();
    void hostileArchivesAreRefused();
    void wrongUsageSaysSo();
    void probeTellsWhatIsNotTaken();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_dir->filePath(name); }
    [[nodiscard]] Ran ctl(const QStringList &arguments) const;
    [[nodiscard]] Ran import(const QStringList &arguments) const
    {
        return ctl(QStringList{u"import"_s, u"--to"_s, u"application"_s} + arguments);
    }
    [[nodiscard]] QStringList storedFiles() const;
    [[nodiscard]] bool isClean() const
    {
        const Ran verified = ctl({u"verify"_s, u"--files"_s});
        return verified.exit == 0 && verified.json()[u"ok"_s].toBool();
    }
    void writeBag(const QString &name) const;

    std::unique_ptr<QTemporaryDir> m_dir;
};

Ran TestPackageImport::ctl(const QStringList &arguments) const
{
    QStringList all = arguments + QStringList{u"--json"_s, u"--db"_s, u"sqlite:"_s + path(u"q.sqlite"_s)};
    if (!all.contains(u"--as"_s) && arguments.first() != u"init"_s)
        all += {u"--as"_s, u"seitova"_s};
    QProcess process;
    process.start(QStringLiteral(QORJYNCTL), all);
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {.exit = process.exitCode(),
            .output = process.readAllStandardOutput(),
            .errors = process.readAllStandardError()};
}

void TestPackageImport::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QCOMPARE(ctl({u"init"_s}).exit, 0);
    const QList<QByteArray> lines{
        R"({"act":"addStaff","login":"admin","name":"Ахметов Самат","roles":["administrator"]})",
        R"({"act":"addStaff","as":"admin","login":"seitova","name":"Сейітова Айгүл","roles":["acquisition"]})",
        R"({"act":"addStaff","as":"admin","login":"synaq","name":"Сынақ Адам","roles":["observer"]})",
        R"({"act":"saveParticipant","as":"seitova","name":{"kk":"Қызылорда музейі"},"kind":"museum"})"};
    QByteArray script;
    for (const QByteArray &line : lines)
        script += line + '\n';
    writeFile(path(u"script.jsonl"_s), script);
    QProcess process;
    process.start(QStringLiteral(QORJYNCTL), {u"act"_s, u"--script"_s, path(u"script.jsonl"_s), u"--db"_s,
                                              u"sqlite:"_s + path(u"q.sqlite"_s)});
    QVERIFY(process.waitForFinished());
    QVERIFY2(process.exitCode() == 0, process.readAllStandardOutput().constData());
}

QStringList TestPackageImport::storedFiles() const
{
    QStringList files;
    QDirIterator walk(path(u"q.files"_s), QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext())
        files.append(walk.next());
    return files;
}

/// Three titles, two with files, one on paper.
void TestPackageImport::writeBag(const QString &name) const
{
    const auto pdf = [&](int pages, const QString &title) {
        pdffiles::writeText(path(u"made.pdf"_s), pages, title);
        QFile file(path(u"made.pdf"_s));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    BagMaker maker;
    maker.payload = {{u"titles.csv"_s, "Атауы;Авторы;Жылы;Файл\n"
                                       "Сыр бойы;Мұстафин Ғ.;1956;syr.pdf\n"
                                       "Қағаз кітап;Сейфуллин С.;1927;\n"
                                       "Шежіре;Бөкейхан Ә.;1913;сурет/шежіре.pdf\n"},
                     {u"syr.pdf"_s, pdf(3, u"a"_s)},
                     {u"сурет/шежіре.pdf"_s, pdf(2, u"b"_s)}};
    maker.write(path(name));
}

void TestPackageImport::aBagBecomesADraft()
{
    writeBag(u"bag"_s);
    const Ran ran = import({path(u"bag"_s)});
    QVERIFY2(ran.exit == 0, ran.output.constData());
    QCOMPARE(ran.errors, QByteArray());
    const QJsonObject file = ran.file();
    QCOMPARE(file[u"format"_s].toString(), u"bagit"_s);
    QCOMPARE(file[u"records"_s].toInt(), 3);
    QCOMPARE(file[u"taken"_s].toInt(), 3);
    QCOMPARE(file[u"participant"_s].toString(), u"Қызылорда музейі"_s);
    QVERIFY(file[u"application"_s].toInteger() > 0);
    QVERIFY(!file[u"repeated"_s].toBool());
    QCOMPARE(storedFiles().size(), 2);
    QVERIFY(isClean());
    const QJsonArray rows =
        ctl({u"search"_s, u"Шежіре"_s, u"--in"_s, u"applications"_s}).json()[u"rows"_s].toArray();
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows[0][u"state"_s].toString(), u"draft"_s);
    // The draft lacks nothing of what is asked for at registration but the signature that people add.
    const Ran registered =
        ctl({u"act"_s, u"registerApplication"_s,
             u"{\"application\":%1,\"version\":1}"_s.arg(file[u"application"_s].toInteger())});
    QVERIFY2(registered.exit == 0, registered.output.constData());
}

void TestPackageImport::givenAgainItIsTheSameDraft()
{
    writeBag(u"bag"_s);
    const Ran first = import({path(u"bag"_s)});
    QCOMPARE(first.exit, 0);
    {
        ArchiveMaker maker(path(u"bag.zip"_s), ArchiveMaker::Format::Zip);
        maker.addTree(path(u"bag"_s), "bag/");
    }
    for (const QString &again : {u"bag"_s, u"bag.zip"_s}) {
        const Ran second = import({path(again)});
        QCOMPARE(second.exit, 0);
        QVERIFY(second.file()[u"repeated"_s].toBool());
        QCOMPARE(second.file()[u"application"_s], first.file()[u"application"_s]);
    }
    QCOMPARE(ctl({u"search"_s, u"Шежіре"_s, u"--in"_s, u"applications"_s}).json()[u"count"_s].toInt(), 1);
    QVERIFY(isClean());
}

void TestPackageImport::aDryRunKeepsNothing()
{
    writeBag(u"bag"_s);
    const Ran dry = import({path(u"bag"_s), u"--dry-run"_s});
    QCOMPARE(dry.exit, 0);
    QCOMPARE(dry.file()[u"taken"_s].toInt(), 3);
    QVERIFY(dry.file()[u"application"_s].isNull());
    QVERIFY(storedFiles().isEmpty());
    QCOMPARE(ctl({u"search"_s, u"Шежіре"_s, u"--in"_s, u"applications"_s}).json()[u"count"_s].toInt(), 0);
}

void TestPackageImport::anAlteredByteIsRefusedAndNothingIsKept()
{
    writeBag(u"bag"_s);
    QFile file(path(u"bag/data/syr.pdf"_s));
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(file.size() / 2));
    char byte = 0;
    QVERIFY(file.peek(&byte, 1) == 1);
    byte = char(byte ^ 1);
    QVERIFY(file.write(&byte, 1) == 1);
    file.close();
    const Ran ran = import({path(u"bag"_s)});
    QCOMPARE(ran.exit, 1);
    QCOMPARE(ran.codes(), QStringList{u"bag.altered"_s});
    const QJsonValue refused = ran.file()[u"refused"_s][0];
    QCOMPARE(refused[u"position"_s].toString(), u"data/syr.pdf"_s);
    QVERIFY(refused[u"reason"_s].toString().contains(u"data/syr.pdf"_s));
    QVERIFY(storedFiles().isEmpty());
}

void TestPackageImport::aProgramAmongTheFilesRefusesThePackage()
{
    BagMaker maker;
    maker.payload = {{u"titles.csv"_s, "Атауы;Файл\nБір;a.pdf\nЕкі;b.pdf\n"},
                     {u"a.pdf"_s, "#!/bin/sh\nexit 0\n"},
                     {u"b.pdf"_s, "Шоқан Уәлиханов"}};
    maker.write(path(u"bag"_s));
    const Ran ran = import({path(u"bag"_s)});
    QCOMPARE(ran.exit, 1);
    QCOMPARE(ran.codes(), (QStringList{u"file.executable"_s, u"file.other-type"_s}));
    QCOMPARE(ran.file()[u"taken"_s].toInt(), 0);
    QVERIFY(storedFiles().isEmpty());
}

void TestPackageImport::aListNeedsAParticipant()
{
    pdffiles::writeText(path(u"a.pdf"_s), 1);
    QVERIFY(QDir(m_dir->path()).mkdir(u"p"_s) && QFile::rename(path(u"a.pdf"_s), path(u"p/a.pdf"_s)));
    writeFile(path(u"p/list.csv"_s), "Атауы;Файл\nБір;a.pdf\n");
    QCOMPARE(import({path(u"p"_s)}).codes(), QStringList{u"package.no-participant"_s});
    const Ran unknown = import({path(u"p"_s), u"--participant"_s, u"77"_s});
    QCOMPARE(unknown.exit, 1);
    QCOMPARE(unknown.json()[u"error"_s][u"code"_s].toString(), u"id.unknown"_s);
    const Ran named = import({path(u"p"_s), u"--participant"_s, u"1"_s});
    QVERIFY2(named.exit == 0, named.output.constData());
    QCOMPARE(named.file()[u"participant"_s].toString(), u"Қызылорда музейі"_s);
    // A bag of somebody whom nobody knows.
    BagMaker maker;
    maker.info = "Source-Organization: Белгісіз мұрағат\n";
    maker.write(path(u"bag"_s));
    QCOMPARE(import({path(u"bag"_s)}).codes(), QStringList{u"participant.unknown"_s});
}

void TestPackageImport::whoMayNotSaveKeepsNothing()
{
    writeBag(u"bag"_s);
    const Ran ran = import({path(u"bag"_s), u"--as"_s, u"synaq"_s});
    QCOMPARE(ran.exit, 1);
    QCOMPARE(ran.codes(), QStringList{u"staff.role"_s});
    QVERIFY(storedFiles().isEmpty());
    QVERIFY(isClean());
}

void TestPackageImport::severalAreEachAnswered()
{
    writeBag(u"bag"_s);
    const Ran ran = import({path(u"nothing"_s), path(u"bag"_s)});
    QCOMPARE(ran.exit, 4);
    QCOMPARE(ran.json()[u"files"_s].toArray().size(), 2);
    QCOMPARE(ran.codes(), QStringList{u"file.missing"_s});
    QCOMPARE(ran.json()[u"files"_s][1][u"taken"_s].toInt(), 3);
}

void TestPackageImport::hostileArchivesAreRefused()
{
    {
        ArchiveMaker maker(path(u"up.zip"_s), ArchiveMaker::Format::Zip);
        maker.add("../../up.txt", "x");
    }
    const Ran up = import({path(u"up.zip"_s)});
    QCOMPARE(up.exit, 1);
    QCOMPARE(up.codes(), QStringList{u"archive.path"_s});
    QCOMPARE(up.file()[u"refused"_s][0][u"position"_s].toString(), u"../../up.txt"_s);
    {
        ArchiveMaker maker(path(u"bomb.tar.gz"_s), ArchiveMaker::Format::TarGz);
        maker.addZeros("bomb.bin", qint64(1) << 30);
    }
    QCOMPARE(import({path(u"bomb.tar.gz"_s)}).codes(), QStringList{u"archive.bomb"_s});
    QVERIFY(storedFiles().isEmpty());
}

void TestPackageImport::wrongUsageSaysSo()
{
    QCOMPARE(import({}).exit, 2);
    QCOMPARE(ctl({u"import"_s, path(u"bag"_s), u"--to"_s, u"fund"_s}).exit, 2);
}

void TestPackageImport::probeTellsWhatIsNotTaken()
{
    writeFile(path(u"a.pdf"_s), "#!/bin/sh\nexit 0\n");
    const Ran script = ctl({u"probe"_s, path(u"a.pdf"_s)});
    QCOMPARE(script.file()[u"refusal"_s].toString(), u"file.executable"_s);
    QCOMPARE(script.file()[u"type"_s].toString(), u"text/x-shellscript"_s);
    pdffiles::writeText(path(u"b.txt"_s), 2, u"Шежіре"_s);
    const Ran pdf = ctl({u"probe"_s, path(u"b.txt"_s)});
    QCOMPARE(pdf.exit, 0);
    QVERIFY(pdf.file()[u"refusal"_s].isNull());
    QCOMPARE(pdf.file()[u"pages"_s].toInt(), 2);
    QVERIFY(!pdf.file()[u"pagesStated"_s].toBool());
    QCOMPARE(pdf.file()[u"title"_s].toString(), u"Шежіре"_s);
}

QTEST_MAIN(TestPackageImport)
#include "tst_packageimport.moc"

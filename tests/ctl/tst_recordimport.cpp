// Files of records by the command line: the good ones into a draft, the bad ones named, once.
#include "support/archivemaker.h"
#include "support/shareddata.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace qorjyn::test;

namespace {

struct Ran
{
    int exit = -1;
    QByteArray output, errors;

    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(output).object(); }
    [[nodiscard]] QJsonObject file(int which = 0) const { return json()[u"files"_s][which].toObject(); }
    /// "position code" of each refusal of the first file.
    [[nodiscard]] QStringList refused() const
    {
        QStringList all;
        for (const QJsonValue each : file()[u"refused"_s].toArray())
            all.append(u"%1 %2"_s.arg(each[u"position"_s].toInteger()).arg(each[u"code"_s].toString()));
        return all;
    }
};

QString record(const QString &name)
{
    return testData(u"records/"_s + name);
}

} // namespace

class TestRecordImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theGoodRecordsBecomeADraft();
    void givenAgainItIsTheSameDraft();
    void anotherReadingIsAnotherDraft();
    void aDryRunNeedsNoDatabase();
    void aDryRunKeepsNothing();
    void repairedRecordsAreNamed();
    void exitTellsWhatCameOfIt();
    void theParticipantMustBeNamed();
    void onlyOrdinaryFilesAreRead();
    void whoMayNotSaveKeepsNothing();
    void packagesGoTheirOwnWay();
    void wrongUsageSaysSo();
    void peopleReadPositionsAndReasons();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_dir->filePath(name); }
    [[nodiscard]] QString database() const { return u"sqlite:"_s + path(u"q.sqlite"_s); }
    [[nodiscard]] static Ran run(const QStringList &arguments);
    [[nodiscard]] Ran ctl(QStringList arguments) const
    {
        if (!arguments.contains(u"--as"_s) && arguments.first() != u"init"_s)
            arguments += {u"--as"_s, u"seitova"_s};
        return run(arguments + QStringList{u"--json"_s, u"--db"_s, database()});
    }
    [[nodiscard]] Ran import(const QStringList &arguments) const
    {
        return ctl(QStringList{u"import"_s, u"--to"_s, u"application"_s, u"--participant"_s, u"1"_s} +
                   arguments);
    }
    [[nodiscard]] int drafts(const QString &title) const
    {
        return ctl({u"search"_s, title, u"--in"_s, u"applications"_s}).json()[u"count"_s].toInt();
    }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};

Ran TestRecordImport::run(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral(QORJYNCTL), arguments);
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {.exit = process.exitCode(),
            .output = process.readAllStandardOutput(),
            .errors = process.readAllStandardError()};
}

void TestRecordImport::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QCOMPARE(ctl({u"init"_s}).exit, 0);
    write(u"script.jsonl"_s,
          R"({"act":"addStaff","login":"admin","name":"Ахметов Самат","roles":["administrator"]}
{"act":"addStaff","as":"admin","login":"seitova","name":"Сейітова Айгүл","roles":["acquisition"]}
{"act":"addStaff","as":"admin","login":"synaq","name":"Сынақ Адам","roles":["observer"]}
{"act":"saveParticipant","as":"seitova","name":{"kk":"Қызылорда музейі"},"kind":"museum"}
{"act":"saveParticipant","as":"seitova","name":{"kk":"Түркістан кітапханасы"},"kind":"library"}
)");
    const Ran made = run({u"act"_s, u"--script"_s, path(u"script.jsonl"_s), u"--db"_s, database()});
    QVERIFY2(made.exit == 0, made.output.constData());
}

void TestRecordImport::theGoodRecordsBecomeADraft()
{
    const Ran ran = import({record(u"marc21_kz-1048.mrc"_s)});
    QVERIFY2(ran.exit == 4, ran.output.constData());
    QCOMPARE(ran.errors, QByteArray());
    const QJsonObject file = ran.file();
    QCOMPARE(file[u"format"_s].toString(), u"marc21"_s);
    QCOMPARE(file[u"encoding"_s].toString(), u"kz-1048"_s);
    QCOMPARE(file[u"records"_s].toInt(), 3);
    QCOMPARE(file[u"taken"_s].toInt(), 2);
    QCOMPARE(ran.refused(), QStringList{u"2 record.untitled"_s});
    QVERIFY(!file[u"refused"_s][0][u"reason"_s].toString().isEmpty());
    QVERIFY(file[u"warnings"_s].toArray().isEmpty());
    QCOMPARE(file[u"participant"_s].toString(), u"Қызылорда музейі"_s);
    QVERIFY(!file[u"repeated"_s].toBool());
    QVERIFY(file[u"application"_s].toInteger() > 0);
    const QJsonArray rows =
        ctl({u"search"_s, u"әріптер шежіресі"_s, u"--in"_s, u"applications"_s}).json()[u"rows"_s].toArray();
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows[0][u"state"_s].toString(), u"draft"_s);
    // The draft can be registered as it is.
    const Ran registered =
        ctl({u"act"_s, u"registerApplication"_s,
             u"{\"application\":%1,\"version\":1}"_s.arg(file[u"application"_s].toInteger())});
    QVERIFY2(registered.exit == 0, registered.output.constData());
    QCOMPARE(ctl({u"verify"_s}).exit, 0);
}

void TestRecordImport::givenAgainItIsTheSameDraft()
{
    const Ran first = import({record(u"bibtex_utf-8.bib"_s)});
    write(u"copy.bib"_s, [] {
        QFile file(record(u"bibtex_utf-8.bib"_s));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }());
    for (const QString &file : {record(u"bibtex_utf-8.bib"_s), path(u"copy.bib"_s)}) {
        const Ran again = import({file});
        QCOMPARE(again.exit, first.exit);
        QVERIFY(again.file()[u"repeated"_s].toBool());
        for (const QString &key :
             {u"application"_s, u"records"_s, u"taken"_s, u"refused"_s, u"participant"_s})
            QCOMPARE(again.file()[key], first.file()[key]);
    }
    QCOMPARE(drafts(u"әріптер шежіресі"_s), 1);
}

void TestRecordImport::anotherReadingIsAnotherDraft()
{
    const auto draft = [](const Ran &ran) { return ran.file()[u"application"_s].toInteger(); };
    const QString file = record(u"irbis_utf-8.txt"_s);
    const qint64 first = draft(import({file}));
    const qint64 other = draft(ctl({u"import"_s, u"--participant"_s, u"2"_s, file}));
    QVERIFY(first > 0 && other > 0);
    QVERIFY(first != other);
    // What is said is what is found: the same draft.
    QCOMPARE(draft(import({file, u"--format"_s, u"irbis"_s, u"--encoding"_s, u"utf-8"_s})), first);
    QVERIFY(draft(import({record(u"marc21_cp1251.mrc"_s)})) !=
            draft(import({record(u"marc21_cp1251.mrc"_s), u"--encoding"_s, u"kz-1048"_s})));
}

void TestRecordImport::aDryRunNeedsNoDatabase()
{
    const QString nowhere = u"sqlite:"_s + path(u"no/such/folder.sqlite"_s);
    const Ran ran =
        run({u"import"_s, u"--dry-run"_s, u"--json"_s, u"--db"_s, nowhere, record(u"rusmarc_cp866.iso"_s)});
    QVERIFY2(ran.exit == 4, ran.output.constData());
    QCOMPARE(ran.file()[u"format"_s].toString(), u"rusmarc"_s);
    QCOMPARE(ran.file()[u"encoding"_s].toString(), u"cp866"_s);
    QCOMPARE(ran.file()[u"taken"_s].toInt(), 2);
    QVERIFY(ran.file()[u"application"_s].isNull());
}

void TestRecordImport::aDryRunKeepsNothing()
{
    const Ran dry = import({record(u"marc21_utf-8.mrc"_s), u"--dry-run"_s});
    QCOMPARE(dry.exit, 4);
    QCOMPARE(dry.file()[u"taken"_s].toInt(), 2);
    QCOMPARE(dry.file()[u"participant"_s].toString(), u"Қызылорда музейі"_s);
    QVERIFY(dry.file()[u"application"_s].isNull());
    QCOMPARE(drafts(u"әріптер шежіресі"_s), 0);
}

void TestRecordImport::repairedRecordsAreNamed()
{
    QFile good(record(u"marc21_utf-8.mrc"_s));
    QVERIFY(good.open(QIODevice::ReadOnly));
    QByteArray first = good.readAll();
    first.truncate(first.indexOf('\x1d') + 1);
    write(u"a.mrc"_s, first + QByteArray(first).replace(0, 5, "00099"));
    const Ran ran = import({path(u"a.mrc"_s)});
    QCOMPARE(ran.exit, 0);
    QCOMPARE(ran.file()[u"taken"_s].toInt(), 2);
    const QJsonArray warnings = ran.file()[u"warnings"_s].toArray();
    QCOMPARE(warnings.size(), 1);
    QCOMPARE(warnings[0][u"position"_s].toInt(), 2);
    QCOMPARE(warnings[0][u"code"_s].toString(), u"record.repaired"_s);
}

void TestRecordImport::exitTellsWhatCameOfIt()
{
    write(u"good.bib"_s, "@book{a, title={Бір}}\n");
    write(u"bad.bib"_s, "@book{a, author={X}}\n");
    write(u"empty.mrc"_s, {});
    write(u"other.mrc"_s, "<html></html>");
    QCOMPARE(import({path(u"good.bib"_s)}).exit, 0);
    const Ran bad = import({path(u"bad.bib"_s)});
    QCOMPARE(bad.exit, 1);
    QCOMPARE(bad.refused(), QStringList{u"1 record.untitled"_s});
    QVERIFY(bad.file()[u"application"_s].isNull());
    QCOMPARE(import({path(u"empty.mrc"_s)}).refused(), QStringList{u"0 record.none"_s});
    const Ran both = import({path(u"other.mrc"_s), path(u"good.bib"_s)});
    QCOMPARE(both.exit, 4);
    QCOMPARE(both.refused(), QStringList{u"0 record.format"_s});
    QCOMPARE(both.file(1)[u"taken"_s].toInt(), 1);
    const Ran missing = import({path(u"nothing.mrc"_s)});
    QCOMPARE(missing.exit, 1);
    QCOMPARE(missing.refused(), QStringList{u"0 file.missing"_s});
}

void TestRecordImport::theParticipantMustBeNamed()
{
    const Ran none = ctl({u"import"_s, record(u"marc21_utf-8.mrc"_s)});
    QCOMPARE(none.exit, 1);
    QCOMPARE(none.refused(), QStringList{u"0 package.no-participant"_s});
    const Ran unknown = ctl({u"import"_s, record(u"marc21_utf-8.mrc"_s), u"--participant"_s, u"77"_s});
    QCOMPARE(unknown.exit, 1);
    QCOMPARE(unknown.json()[u"error"_s][u"code"_s].toString(), u"id.unknown"_s);
    QCOMPARE(drafts(u"әріптер шежіресі"_s), 0);
}

void TestRecordImport::onlyOrdinaryFilesAreRead()
{
    // Neither a pipe that nobody writes to nor what never ends is waited for.
    QCOMPARE(::mkfifo(QFile::encodeName(path(u"pipe.mrc"_s)).constData(), 0600), 0);
    for (const QString &file : {path(u"pipe.mrc"_s), u"/dev/zero"_s, u"/dev/full"_s})
        QCOMPARE(import({file}).refused(), QStringList{u"0 file.missing"_s});
}

void TestRecordImport::whoMayNotSaveKeepsNothing()
{
    const Ran ran = import({record(u"marc21_utf-8.mrc"_s), u"--as"_s, u"synaq"_s});
    QCOMPARE(ran.exit, 1);
    QVERIFY(ran.refused().contains(u"0 staff.role"_s));
    QCOMPARE(ran.file()[u"taken"_s].toInt(), 0);
    QVERIFY(ran.file()[u"application"_s].isNull());
    QCOMPARE(drafts(u"әріптер шежіресі"_s), 0);
}

void TestRecordImport::packagesGoTheirOwnWay()
{
    {
        ArchiveMaker maker(path(u"up.zip"_s), ArchiveMaker::Format::Zip);
        maker.add("../../up.txt", "x");
    }
    const Ran ran = import({path(u"up.zip"_s), record(u"csv_utf-8.csv"_s)});
    QCOMPARE(ran.exit, 4);
    QCOMPARE(ran.file(0)[u"refused"_s][0][u"code"_s].toString(), u"archive.path"_s);
    QCOMPARE(ran.file(1)[u"format"_s].toString(), u"csv"_s);
    QCOMPARE(ran.file(1)[u"taken"_s].toInt(), 2);
}

void TestRecordImport::wrongUsageSaysSo()
{
    const QString file = record(u"csv_utf-8.csv"_s);
    QCOMPARE(import({file, u"--format"_s, u"marc22"_s}).exit, 2);
    QCOMPARE(import({file, u"--encoding"_s, u"latin1"_s}).exit, 2);
    QCOMPARE(import({}).exit, 2);
    QCOMPARE(ctl({u"import"_s, file, u"--to"_s, u"fund"_s}).exit, 2);
    // A format that the file is not of holds no record.
    const Ran other = import({file, u"--format"_s, u"MARC21"_s});
    QCOMPARE(other.exit, 1);
    QCOMPARE(other.refused(), QStringList{u"1 record.truncated"_s});
}

void TestRecordImport::peopleReadPositionsAndReasons()
{
    const Ran ran = run({u"import"_s, u"--dry-run"_s, u"--lang"_s, u"kk"_s, record(u"marc21_utf-8.mrc"_s)});
    QCOMPARE(ran.exit, 4);
    const QStringList lines = QString::fromUtf8(ran.output).split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines[0].endsWith(u"marc21_utf-8.mrc: 2/3 marc21 utf-8"_s));
    QVERIFY2(lines[1].startsWith(u"  2. Жазбада атауы жоқ"_s), ran.output.constData());
}

QTEST_MAIN(TestRecordImport)
#include "tst_recordimport.moc"

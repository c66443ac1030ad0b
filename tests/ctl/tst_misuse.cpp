// What the command line refuses, and how it says so: wrong usage, files that are none, names that are none.
#include "storage/applications.h"
#include "storage/connection.h"
#include "storage/filestore.h"
#include "support/hardship.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QTest>

#include <sys/stat.h>

using namespace qorjyn;
using namespace qorjyn::test;

class TestMisuse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void wrongUsageSpeaksThreeLanguages_data();
    void wrongUsageSpeaksThreeLanguages();
    void verifyKnowsItsFiles();
    void demoTakesNoDatabase();
    void scriptsAreOrdinaryFiles();
    void aFileIsInTheStore();
    void aFileIsWhatItsBytesAre();
    void namesCannotSteerTheTerminal();
    void aRefusalIsNoFailure();
    void namesAreNames_data();
    void namesAreNames();
    void theHolderOfANumberIsNamed();
    void controlCharactersAreRefused();
    void aWorkerThatAnswersGarbageIsNoMissingOne();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_dir.filePath(name); }
    [[nodiscard]] Ran ctl(const QStringList &arguments, const QByteArray &input = {}) const
    {
        return test::ctl(Location::sqlite(path(u"demo/qorjyn.sqlite"_s)), arguments, input);
    }

    QTemporaryDir m_dir;
};

void TestMisuse::initTestCase()
{
    QCOMPARE(ctlAsIs({u"demo"_s, u"--out"_s, path(u"demo"_s)}).exit, 0);
}

void TestMisuse::wrongUsageSpeaksThreeLanguages_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("code");
    QTest::addRow("unknown command") << QStringList{u"dance"_s} << u"usage.command-unknown"_s;
    QTest::addRow("unknown option") << QStringList{u"status"_s, u"--loud"_s} << u"usage.option-of"_s;
    QTest::addRow("unknown common option") << QStringList{u"--loud"_s} << u"usage.option-unknown"_s;
    QTest::addRow("value of a switch")
        << QStringList{u"init"_s, u"--rehearsal=1"_s} << u"usage.option-alone"_s;
    QTest::addRow("too many") << QStringList{u"status"_s, u"now"_s} << u"usage.no-arguments"_s;
    QTest::addRow("too few") << QStringList{u"object"_s} << u"usage.arguments"_s;
    QTest::addRow("no date") << QStringList{u"deadline"_s, u"2026-02-30"_s} << u"usage.date"_s;
    QTest::addRow("no number") << QStringList{u"search"_s, u"x"_s, u"--limit"_s, u"many"_s}
                               << u"usage.option-value"_s;
    QTest::addRow("nowhere") << QStringList{u"search"_s, u"x"_s, u"--in"_s, u"space"_s}
                             << u"usage.option-value"_s;
    QTest::addRow("no identity") << QStringList{u"act"_s, u"addStaff"_s, u"--id"_s, u"7"_s}
                                 << u"usage.option-value"_s;
    QTest::addRow("no act") << QStringList{u"act"_s} << u"usage.needs"_s;
    QTest::addRow("no file") << QStringList{u"print"_s, u"blank"_s} << u"usage.needs"_s;
}

void TestMisuse::wrongUsageSpeaksThreeLanguages()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, code);
    QSet<QString> messages;
    for (const QString &language : {u"kk"_s, u"ru"_s, u"en"_s}) {
        const Ran ran = ctl(QStringList{u"--lang"_s, language} + arguments);
        QCOMPARE(ran.exit, 2);
        QCOMPARE(ran.code(), code);
        QVERIFY(!ran.message().isEmpty());
        QVERIFY2(!ran.message().contains(u"“”"_s) && !ran.message().contains(u"«»"_s),
                 qPrintable(ran.message()));
        messages.insert(ran.message());
    }
    QCOMPARE(messages.size(), 3);
    const Ran unknown = ctl(QStringList{u"--lang"_s, u"xx"_s, u"status"_s});
    QCOMPARE(unknown.exit, 2);
    QCOMPARE(unknown.code(), u"usage.option-value"_s);
}

void TestMisuse::verifyKnowsItsFiles()
{
    const QDir store(path(u"demo/qorjyn.files"_s));
    const QString folder = store.entryList(QDir::Dirs | QDir::NoDotAndDotDot).value(0);
    const QString name = QDir(store.filePath(folder)).entryList(QDir::Files).value(0);
    const QString file = store.filePath(folder + u'/' + name), aside = path(u"aside"_s);
    QVERIFY(QFile::copy(file, aside));
    const auto tells = [this](const QStringList &options) {
        const Ran ran = ctl(QStringList{u"verify"_s} + options);
        return ran.exit == 4 && ran.json()[u"problems"_s].toArray().size() == 1;
    };
    // Changed without a change of its length: only reading it again tells.
    QVERIFY(QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner));
    QFile changed(file);
    QVERIFY(changed.open(QIODevice::ReadWrite) && changed.write("X") == 1);
    changed.close();
    QCOMPARE(ctl({u"verify"_s}).exit, 0);
    QVERIFY(tells({u"--hashes"_s}));
    QVERIFY(tells({u"--files"_s}));
    QVERIFY(tells({u"--hashes"_s, u"--files"_s, store.path()}));
    QVERIFY(tells({u"--files"_s, u"--files="_s + store.path()}));
    QCOMPARE(ctl({u"verify"_s, u"--files"_s, store.path()}).exit, 0);
    // Gone: nobody needs to read anything.
    QVERIFY(QFile::remove(file));
    QVERIFY(tells({}));
    QVERIFY(QFile::copy(aside, file));
    QCOMPARE(ctl({u"verify"_s, u"--hashes"_s}).exit, 0);
    // What nothing refers to may belong to a form that is not stored yet, for a day.
    const FileStore files(store.path());
    const QString strange = path(u"strange"_s);
    QFile made(strange);
    QVERIFY(made.open(QIODevice::WriteOnly) && made.write("бөтен") > 0);
    made.close();
    const FileStore::Stored stored = files.put(strange);
    QCOMPARE(stored.problem, QString());
    const auto age = [&](const QString &name, int hours) {
        QFile kept(name);
        return kept.open(QIODevice::ReadOnly) &&
               kept.setFileTime(QDateTime::currentDateTime().addSecs(-3600 * hours),
                                QFileDevice::FileModificationTime);
    };
    const QString kept = files.path(stored.sha256);
    QVERIFY(age(kept, 23));
    QCOMPARE(ctl({u"verify"_s, u"--clean"_s}).exit, 0);
    QVERIFY(files.has(stored.sha256));
    QVERIFY(age(kept, 25));
    QVERIFY(tells({}));
    const QDateTime before = QFileInfo(kept).lastModified();
    QCOMPARE(files.put(strange).sha256, stored.sha256); // somebody needs it again
    QCOMPARE(QFileInfo(kept).lastModified(), before);   // and others read it
    QCOMPARE(ctl({u"verify"_s, u"--clean"_s}).exit, 0);
    QVERIFY(files.has(stored.sha256));
    QVERIFY(age(store.filePath(u"incoming/"_s + stored.sha256 + u".wanted"_s), 25));
    const Ran cleaned = ctl({u"verify"_s, u"--clean"_s});
    QCOMPARE(cleaned.exit, 0);
    QCOMPARE(cleaned.json()[u"removed"_s].toInt(), 1);
    QVERIFY(!files.has(stored.sha256));
    QCOMPARE(ctl({u"verify"_s, u"--hashes"_s}).exit, 0);
}

void TestMisuse::demoTakesNoDatabase()
{
    for (const QString &option : {u"--db"_s, u"--files"_s, u"--as"_s, u"--today"_s}) {
        const Ran ran =
            ctlAsIs({u"demo"_s, u"--json"_s, u"--out"_s, path(u"other"_s), option, u"sqlite:/nowhere"_s});
        QCOMPARE(ran.exit, 2);
        QCOMPARE(ran.code(), u"usage.option-of"_s);
        QVERIFY(!QFile::exists(path(u"other"_s)));
    }
}

void TestMisuse::scriptsAreOrdinaryFiles()
{
    const QString pipe = path(u"pipe"_s);
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    for (const QString &name : {pipe, u"/dev/zero"_s, u"/dev/full"_s, path(u"demo"_s)}) {
        const Ran ran = ctl({u"act"_s, u"--script"_s, name});
        QCOMPARE(ran.exit, 1);
        QCOMPARE(ran.code(), u"file.not-a-file"_s);
    }
    QCOMPARE(ctl({u"act"_s, u"--script"_s, path(u"none"_s)}).code(), u"file.missing"_s);
    const QByteArray wrong = R"({"act":"addStaff","id_":"seven"})";
    const Ran script = ctl({u"act"_s, u"--script"_s, u"-"_s}, wrong + '\n' + QByteArray(17'000'000, 'x'));
    QCOMPARE(script.exit, 4);
    const QList<QByteArray> answers = script.output.trimmed().split('\n');
    QCOMPARE(answers.size(), 2);
    QVERIFY(answers[0].contains("act.field"));
    QVERIFY(answers[1].contains("act.too-long"));
    const Ran zeros = ctl({u"act"_s, u"--script"_s, u"-"_s}, QByteArray("\0\0\n", 3) + wrong);
    QCOMPARE(zeros.exit, 4);
    QCOMPARE(zeros.output.trimmed().split('\n').size(), 2);
    const Ran one = ctl({u"act"_s, u"addStaff"_s, u"-"_s}, QByteArray(17'000'000, '['));
    QCOMPARE(one.exit, 2);
    QCOMPARE(one.code(), u"act.too-long"_s);
}

void TestMisuse::aFileIsInTheStore()
{
    const QByteArray nowhere = R"({"items":[{"title":"Кітап","category":"1","files":[{"sha256":")" +
                               QByteArray(64, 'a') +
                               R"(","name":"1.pdf","mediaType":"application/pdf","size":5}]}]})";
    const Ran refused = ctl({u"act"_s, u"saveApplication"_s, u"-"_s, u"--as"_s, u"seitova"_s}, nowhere);
    QCOMPARE(refused.exit, 1);
    QCOMPARE(refused.code(), u"file.unknown"_s);
    const Ran script = ctl({u"act"_s, u"--script"_s, u"-"_s},
                           R"({"act":"saveApplication","as":"seitova",)" + nowhere.mid(1) + '\n');
    QCOMPARE(script.exit, 4);
    QVERIFY2(script.output.contains("file.unknown"), script.output.constData());
    // What the window does not take in, an act does not, either.
    const QByteArray program = R"({"items":[{"title":"Кітап","category":"1","files":[{"path":"/bin/ls"}]}]})";
    const Ran ran = ctl({u"act"_s, u"saveApplication"_s, u"-"_s, u"--as"_s, u"seitova"_s}, program);
    QCOMPARE(ran.exit, 1);
    QCOMPARE(ran.code(), u"file.executable"_s);
    QCOMPARE(ctl({u"verify"_s}).exit, 0);
}

void TestMisuse::aFileIsWhatItsBytesAre()
{
    const QString picture = path(u"whole.png"_s);
    QImage image(200, 100, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    QVERIFY(image.save(picture));
    QFile whole(picture);
    QVERIFY(whole.open(QIODevice::ReadOnly));
    const QByteArray bytes = whole.readAll();
    QFile cut(path(u"cut.png"_s));
    QVERIFY(cut.open(QIODevice::WriteOnly) && cut.write(bytes.first(bytes.size() / 2)) > 0);
    cut.close();
    const FileStore store(path(u"demo/qorjyn.files"_s));
    for (const QString &name : {picture, cut.fileName()}) {
        const FileStore::Stored stored = store.put(name);
        QCOMPARE(stored.problem, QString());
        const QByteArray claim =
            R"({"received":"2026-02-02","items":[{"title":"Кітап","category":"1","files":[{"sha256":")" +
            stored.sha256.toLatin1() +
            R"(","name":"a.pdf","mediaType":"application/pdf","size":1,"pages":999,"problem":""}]}]})";
        const Ran ran = ctl({u"act"_s, u"saveApplication"_s, u"-"_s, u"--as"_s, u"seitova"_s}, claim);
        QVERIFY2(ran.exit == 0, ran.errors.constData());
        Connection connection(Location::sqlite(path(u"demo/qorjyn.sqlite"_s)));
        const ApplicationId id{QJsonDocument::fromJson(ran.output)[u"application"_s].toInteger()};
        const AttachedFile kept =
            connection.read([&](Transaction &t) { return application(t, id); })->items[0].files[0];
        QCOMPARE(kept.mediaType, u"image/png"_s);
        QCOMPARE(kept.size, stored.size);
        QCOMPARE(kept.name, u"a.pdf"_s);
        QCOMPARE(kept.problem, name == picture ? QString() : u"damaged"_s);
        QCOMPARE(kept.pages, name == picture ? std::optional(1) : std::optional<int>());
    }
    // What came into the store by another way is refused as well.
    const FileStore::Stored program = store.put(u"/bin/ls"_s);
    const QByteArray named = R"({"items":[{"title":"Кітап","category":"1","files":[{"sha256":")" +
                             program.sha256.toLatin1() + R"("}]}]})";
    QCOMPARE(ctl({u"act"_s, u"saveApplication"_s, u"-"_s, u"--as"_s, u"seitova"_s}, named).code(),
             u"file.executable"_s);
    QVERIFY(store.remove(program.sha256));
}

void TestMisuse::namesCannotSteerTheTerminal()
{
    const QString name = path(u"a\n\u001b[31m\u202efdp.png"_s);
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("no picture") > 0);
    file.close();
    const Ran plain = ctlAsIs({u"probe"_s, name});
    QCOMPARE(plain.output.count('\n'), 1);
    QVERIFY(!plain.output.contains('\x1b'));
    QVERIFY(!QString::fromUtf8(plain.output).contains(QChar(0x202e)));
    QVERIFY2(plain.output.contains(R"(a\u{a}\u{1b}[31m\u{202e}fdp.png)"), plain.output.constData());
    QCOMPARE(ctl({u"probe"_s, name}).json()[u"files"_s][0][u"name"_s].toString(), name);
    // A refusal says the name too.
    const Ran refused = ctlAsIs({u"import"_s, path(u"b\u001b.zip"_s)});
    QVERIFY(!refused.errors.contains('\x1b') && !refused.output.contains('\x1b'));
}

void TestMisuse::aRefusalIsNoFailure()
{
    const QStringList as{u"-"_s, u"--as"_s, u"seitova"_s};
    const auto save = [&](const QByteArray &json) {
        return ctl(QStringList{u"act"_s, u"saveApplication"_s} + as, json);
    };
    const QJsonObject made = save(R"({"items":[{"title":"Кітап","category":"1"}]})").json();
    const QByteArray id = QByteArray::number(made[u"application"_s].toInteger());
    QSet<QString> messages;
    for (const QString &language : {u"kk"_s, u"ru"_s, u"en"_s}) {
        const Ran stale =
            ctl(QStringList{u"act"_s, u"saveApplication"_s, u"--lang"_s, language} + as,
                R"({"id":)" + id + R"(,"version":77,"items":[{"title":"Кітап","category":"1"}]})");
        QCOMPARE(stale.exit, 1);
        QCOMPARE(stale.code(), u"storage.stale"_s);
        QVERIFY2(stale.message().contains(QString::fromLatin1(id)), qPrintable(stale.message()));
        messages.insert(stale.message());
    }
    QCOMPARE(messages.size(), 3);
    const Ran nothing = save(R"({"items":[{"title":" ","category":"2"}]})");
    QCOMPARE(nothing.exit, 1);
    QCOMPARE(nothing.code(), u"application.empty"_s);
    const QStringList identity{u"--id"_s, u"3c0e2f0a-55d1-4d7e-8a9b-6d1f0a7b2c12"_s, u"--as"_s, u"seitova"_s};
    const QByteArray draft = R"({"items":[{"title":"Кітап","category":"1"}]})";
    QCOMPARE(ctl(QStringList{u"act"_s, u"saveApplication"_s, u"-"_s} + identity, draft).exit, 0);
    const Ran other = ctl(QStringList{u"act"_s, u"registerApplication"_s, u"-"_s} + identity,
                          R"({"application":)" + id + R"(,"version":1})");
    QCOMPARE(other.exit, 1);
    QCOMPARE(other.code(), u"identity.taken"_s);
    QVERIFY2(other.message().contains(u"saveApplication"_s), qPrintable(other.message()));
}

void TestMisuse::namesAreNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("code");
    QTest::addRow("invisible") << QString(u"\u200B\u202E"_s) << u"participant.name"_s;
    QTest::addRow("signs") << u"— … —"_s << u"participant.name"_s;
    QTest::addRow("a million letters") << QString(1'000'000, u'ә') << u"name.too-long"_s;
    QTest::addRow("one letter too many") << QString(501, u'ә') << u"name.too-long"_s;
    QTest::addRow("as long as can be") << QString(500, u'ә') << QString();
    QTest::addRow("beyond the first plane") << u"𠀀𠀁"_s << QString();
}

void TestMisuse::namesAreNames()
{
    QFETCH(QString, name);
    QFETCH(QString, code);
    const QByteArray json =
        QJsonDocument(QJsonObject{{u"name"_s, QJsonObject{{u"kk"_s, name}}}, {u"kind"_s, u"library"_s}})
            .toJson();
    const Ran ran = ctl({u"act"_s, u"saveParticipant"_s, u"-"_s, u"--as"_s, u"seitova"_s}, json);
    QVERIFY2(ran.exit == (code.isEmpty() ? 0 : 1), ran.output.left(500).constData());
    QCOMPARE(ran.code(), code);
    // An application may name its participant.
    const Ran by = ctl({u"act"_s, u"saveApplication"_s, u"-"_s, u"--as"_s, u"seitova"_s},
                       QJsonDocument(QJsonObject{{u"participantName"_s, name}}).toJson());
    QVERIFY2(by.exit < 2, by.output.left(500).constData());
}

void TestMisuse::theHolderOfANumberIsNamed()
{
    const auto save = [this](const QByteArray &name) {
        return ctl({u"act"_s, u"saveParticipant"_s, u"-"_s, u"--as"_s, u"seitova"_s},
                   R"({"name":{"kk":")" + name + R"("},"kind":"museum","bin":"940140000385"})");
    };
    QCOMPARE(save("Бірінші мұражай").exit, 0);
    const Ran second = save("Екінші мұражай");
    QCOMPARE(second.exit, 1);
    QCOMPARE(second.code(), u"participant.exists"_s);
    QVERIFY2(second.message().contains(u"Бірінші"_s), qPrintable(second.message()));
    QCOMPARE(ctl({u"check-id"_s, u"000000000000"_s}).exit, 1);
}

void TestMisuse::controlCharactersAreRefused()
{
    const auto save = [this](const QByteArray &sign) {
        return ctl({u"act"_s, u"saveApplication"_s, u"-"_s, u"--as"_s, u"seitova"_s},
                   R"({"remarks":"бір)" + sign + R"(екі"})");
    };
    for (const char *sign : {"\\u0000", "\\u0007", "\\u001b", "\\b", "\\r", "\\u007f", "\\u009b"}) {
        const Ran refused = save(sign);
        QVERIFY2(refused.exit == 2, sign);
        QCOMPARE(refused.code(), u"act.field"_s);
    }
    for (const char *sign : {"\\t", "\\n", "\\r\\n", "\\u0301"})
        QVERIFY2(save(sign).exit == 0, sign);
}

void TestMisuse::aWorkerThatAnswersGarbageIsNoMissingOne()
{
    const QString worker = path(u"worker"_s);
    QFile script(worker);
    QVERIFY(script.open(QIODevice::WriteOnly) && script.write("#!/bin/sh\nexec cat /dev/zero\n") > 0);
    script.close();
    QVERIFY(QFile::setPermissions(worker, QFile::ReadOwner | QFile::ExeOwner));
    const auto problem = [this](const QString &program) {
        qputenv("QORJYN_PDF_WORKER", program.toLocal8Bit());
        const QJsonObject answer = ctl({u"probe"_s, path(u"demo/form.pdf"_s)}).json();
        qunsetenv("QORJYN_PDF_WORKER");
        return answer[u"files"_s][0][u"problem"_s].toString();
    };
    QCOMPARE(problem(worker), u"bad-worker"_s);
    QCOMPARE(problem(path(u"no-such-worker"_s)), u"no-worker"_s);
}

QTEST_GUILESS_MAIN(TestMisuse)
#include "tst_misuse.moc"

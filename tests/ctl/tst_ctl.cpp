// What scripts rely on: the commands, the keys of their answers, the exit codes.
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace {

struct Ran
{
    int exit = -1;
    QByteArray output, errors;

    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(output).object(); }
    [[nodiscard]] QString code() const { return json()[u"error"_s][u"code"_s].toString(); }
    [[nodiscard]] QString message() const { return json()[u"error"_s][u"message"_s].toString(); }
};

Ran run(const QString &program, const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {.exit = process.exitCode(),
            .output = process.readAllStandardOutput(),
            .errors = process.readAllStandardError()};
}

} // namespace

class TestCtl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void demoLeavesItsDocuments();
    void documentsHoldEveryKazakhLetter();
    void answersHaveTheirKeys_data();
    void answersHaveTheirKeys();
    void searchesWithKazakhLettersAndWithout();
    void anActIsPerformedOnce();
    void hostileInputIsRefused_data();
    void hostileInputIsRefused();
    void nothingRealIsBackdated();
    void wrongUsageSaysSo_data();
    void wrongUsageSaysSo();
    void anAddressWithoutSchemeSaysHowToWriteIt();
    void printsAgain();
    void aSlipIsPrintedOnce();
    void storageThatFailsIsSaid();
    void messagesSpeakThreeLanguages();
    void wrongUsageSpeaksThreeLanguages_data();
    void wrongUsageSpeaksThreeLanguages();
    void verifyKnowsItsFiles();
    void demoTakesNoDatabase();
    void scriptsAreOrdinaryFiles();
    void aFileIsInTheStore();
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
        return run(QStringLiteral(QORJYNCTL),
                   arguments +
                       QStringList{u"--json"_s, u"--db"_s, u"sqlite:"_s + path(u"demo/qorjyn.sqlite"_s)},
                   input);
    }
    [[nodiscard]] QString textOf(const QString &pdf) const
    {
        return QString::fromUtf8(run(u"pdftotext"_s, {path(u"demo/"_s + pdf), u"-"_s}).output).simplified();
    }

    QTemporaryDir m_dir;
};

void TestCtl::initTestCase()
{
    const Ran demo = run(QStringLiteral(QORJYNCTL), {u"demo"_s, u"--json"_s, u"--out"_s, path(u"demo"_s)});
    QCOMPARE(demo.errors, QByteArray());
    QCOMPARE(demo.exit, 0);
    const QJsonObject answer = demo.json();
    for (const QString &key : {u"application"_s, u"session"_s, u"object"_s, u"files"_s})
        QVERIFY2(answer.contains(key), qPrintable(key));
    QCOMPARE(answer[u"files"_s].toArray().size(), 5);
}

void TestCtl::demoLeavesItsDocuments()
{
    for (const QString &name : {u"form.pdf"_s, u"blank.pdf"_s, u"minutes.pdf"_s, u"slip.pdf"_s}) {
        QFile file(path(u"demo/"_s + name));
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(name));
        QCOMPARE(file.read(5), QByteArray("%PDF-"));
    }
    const Ran again = run(QStringLiteral(QORJYNCTL), {u"demo"_s, u"--json"_s, u"--out"_s, path(u"demo"_s)});
    QVERIFY(again.exit != 0); // what stands there is never written over
    const Ran verified = ctl({u"verify"_s, u"--files"_s});
    QCOMPARE(verified.exit, 0);
    QCOMPARE(verified.json()[u"ok"_s], QJsonValue(true));
    QVERIFY(verified.json()[u"problems"_s].toArray().isEmpty());
}

void TestCtl::documentsHoldEveryKazakhLetter()
{
    const QString form = textOf(u"form.pdf"_s), minutes = textOf(u"minutes.pdf"_s),
                  slip = textOf(u"slip.pdf"_s);
    for (const QString &words :
         {u"Қазақстанның ұлттық электрондық кітапханасының қорын қалыптастыру"_s, u"қағидаларына қосымша"_s,
          u"Сарыарқаның"_s, u"әкесінің аты"_s, u"Өтінім"_s, u"көлемі"_s, u"1264"_s})
        QVERIFY2(form.contains(words), qPrintable(words + u" in "_s + form));
    for (const QString &words : {u"ХАТТАМА"_s, u"Құнанбайұлы"_s, u"төраға"_s, u"Гүлнар"_s})
        QVERIFY2(minutes.contains(words), qPrintable(words + u" in "_s + minutes));
    const QString all = (form + minutes + slip).toLower();
    for (const QChar letter : u"әғқңөұүһі"_s)
        QVERIFY2(letter == u'һ' || all.contains(letter), qPrintable(QString(letter)));
    for (const QString &text : {form, minutes, slip, textOf(u"blank.pdf"_s)}) {
        QVERIFY(!text.isEmpty());
        QVERIFY(!text.contains(QChar::ReplacementCharacter));
    }
}

void TestCtl::answersHaveTheirKeys_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QStringList>("keys");
    QTest::addRow("acts") << QStringList{u"acts"_s} << QStringList{u"acts"_s};
    QTest::addRow("status") << QStringList{u"status"_s} << QStringList{u"due"_s};
    QTest::addRow("deadline") << QStringList{u"deadline"_s, u"2026-03-18"_s}
                              << QStringList{u"due"_s, u"skipped"_s, u"confirmed"_s};
    QTest::addRow("search") << QStringList{u"search"_s, u"Абай"_s} << QStringList{u"count"_s, u"rows"_s};
    QTest::addRow("key") << QStringList{u"key"_s, u"Қазақ"_s} << QStringList{u"sort"_s, u"search"_s};
    QTest::addRow("check-id") << QStringList{u"check-id"_s, u"900101300017"_s}
                              << QStringList{u"kind"_s, u"valid"_s, u"problem"_s};
    QTest::addRow("probe") << QStringList{u"probe"_s, path(u"demo/form.pdf"_s)} << QStringList{u"files"_s};
    QTest::addRow("session") << QStringList{u"session"_s, u"1/2026"_s}
                             << QStringList{u"agenda"_s, u"present"_s};
    QTest::addRow("object") << QStringList{u"object"_s, u"1"_s} << QStringList{u"chain"_s, u"access"_s};
    QTest::addRow("verify") << QStringList{u"verify"_s} << QStringList{u"ok"_s, u"problems"_s};
}

void TestCtl::answersHaveTheirKeys()
{
    QFETCH(QStringList, arguments);
    QFETCH(QStringList, keys);
    const Ran ran = ctl(arguments);
    QCOMPARE(ran.exit, 0);
    QCOMPARE(ran.errors, QByteArray());
    const QJsonObject answer = ran.json();
    for (const QString &key : keys)
        QVERIFY2(answer.contains(key), qPrintable(key + u": "_s + QString::fromUtf8(ran.output)));
}

void TestCtl::searchesWithKazakhLettersAndWithout()
{
    const auto titles = [this](const QString &words) {
        QStringList found;
        for (const QJsonValue row :
             ctl({u"search"_s, words, u"--in"_s, u"applications"_s}).json()[u"rows"_s].toArray())
            found.append(row[u"title"_s].toString());
        return found;
    };
    QVERIFY(!titles(u"өлеңдері"_s).isEmpty());
    QCOMPARE(titles(u"олендери"_s), titles(u"өлеңдері"_s));
    QCOMPARE(titles(u"ӨЛЕҢДЕРІ"_s), titles(u"өлеңдері"_s));
    QVERIFY(titles(u"жоқсөз"_s).isEmpty());
}

void TestCtl::anActIsPerformedOnce()
{
    const QString id = u"7f1a8a1e-43c1-4d2c-9a5b-0d6f0a7b2c11"_s;
    const QByteArray staff = R"({"login":"synaq","name":"Сынақ Адам","roles":["observer"]})";
    const Ran first = ctl({u"act"_s, u"addStaff"_s, u"-"_s, u"--as"_s, u"admin"_s, u"--id"_s, id}, staff);
    QCOMPARE(first.exit, 0);
    const Ran second = ctl({u"act"_s, u"addStaff"_s, u"-"_s, u"--as"_s, u"admin"_s, u"--id"_s, id}, staff);
    QCOMPARE(second.exit, 0);
    QCOMPARE(second.json(), first.json());
    const Ran other = ctl({u"act"_s, u"addStaff"_s, u"-"_s, u"--as"_s, u"admin"_s}, staff);
    QCOMPARE(other.exit, 1); // another act with the same login
    QVERIFY(!other.message().isEmpty());
}

void TestCtl::hostileInputIsRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("exit");
    // What is no act or does not fit its fields is wrong usage; a rule refuses what does.
    QTest::addRow("unknown act") << u"dropTables"_s << QByteArray("{}") << 2;
    QTest::addRow("an array") << u"addStaff"_s << QByteArray("[1]") << 2;
    QTest::addRow("nothing") << u"addStaff"_s << QByteArray() << 2;
    QTest::addRow("cut off") << u"addStaff"_s << QByteArray(R"({"login":")") << 2;
    QTest::addRow("wrong type") << u"addStaff"_s << QByteArray(R"({"login":1,"name":[],"roles":{}})") << 2;
    QTest::addRow("unknown field") << u"addStaff"_s
                                   << QByteArray(
                                          R"({"login":"a","name":"b","roles":["observer"],"nosuch":1})")
                                   << 2;
    QTest::addRow("unknown role") << u"addStaff"_s
                                  << QByteArray(R"({"login":"a","name":"b","roles":["god"]})") << 2;
    QTest::addRow("NUL in a login") << u"addStaff"_s
                                    << QByteArray(R"({"login":"a\u0000b","name":"b","roles":["observer"]})")
                                    << 2;
    QTest::addRow("deep") << u"addStaff"_s << QByteArray(100'000, '[') << 2;
    QTest::addRow("long") << u"addStaff"_s
                          << QByteArray(R"({"login":")" + QByteArray(10'000'000, 'x') +
                                        R"(","name":"b","roles":["observer"]})")
                          << 1;
}

void TestCtl::hostileInputIsRefused()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, json);
    QFETCH(int, exit);
    const Ran ran = ctl({u"act"_s, name, u"-"_s, u"--as"_s, u"admin"_s}, json);
    QCOMPARE(ran.exit, exit);
    QVERIFY2(!ran.message().isEmpty(), ran.output.left(500).constData());
    QVERIFY(ran.message().size() < 2000);
    QCOMPARE(ctl({u"verify"_s}).exit, 0);
}

void TestCtl::nothingRealIsBackdated()
{
    const QString db = u"sqlite:"_s + path(u"real.sqlite"_s);
    const Ran made = run(QStringLiteral(QORJYNCTL), {u"init"_s, u"--json"_s, u"--db"_s, db});
    QCOMPARE(made.exit, 0);
    for (const QString &key : {u"engine"_s, u"schema"_s, u"created"_s})
        QVERIFY(made.json().contains(key));
    const Ran dated = run(QStringLiteral(QORJYNCTL),
                          {u"status"_s, u"--json"_s, u"--db"_s, db, u"--today"_s, u"2026-02-01"_s});
    QCOMPARE(dated.exit, 1);
    QCOMPARE(dated.code(), u"today.real"_s);
}

void TestCtl::wrongUsageSaysSo_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addRow("no command") << QStringList{};
    QTest::addRow("unknown command") << QStringList{u"dance"_s};
    QTest::addRow("unknown option") << QStringList{u"status"_s, u"--loud"_s};
    QTest::addRow("no date") << QStringList{u"deadline"_s};
    QTest::addRow("bad date") << QStringList{u"deadline"_s, u"2026-02-30"_s};
    QTest::addRow("unknown document") << QStringList{u"print"_s, u"poster"_s};
}

void TestCtl::wrongUsageSaysSo()
{
    QFETCH(QStringList, arguments);
    const Ran ran = ctl(arguments);
    QCOMPARE(ran.exit, 2);
    QVERIFY(!ran.errors.isEmpty());
}

void TestCtl::anAddressWithoutSchemeSaysHowToWriteIt()
{
    const QString file = path(u"demo/qorjyn.sqlite"_s);
    QSet<QString> messages;
    for (const QString &language : {u"kk"_s, u"ru"_s, u"en"_s}) {
        const Ran ran = run(QStringLiteral(QORJYNCTL),
                            {u"status"_s, u"--json"_s, u"--lang"_s, language, u"--db"_s, file});
        QCOMPARE(ran.exit, 2);
        QCOMPARE(ran.code(), u"database.scheme"_s);
        QVERIFY2(ran.message().contains(u"sqlite:"_s + file), qPrintable(ran.message()));
        QVERIFY(ran.message().contains(u"postgresql://"_s));
        messages.insert(ran.message());
    }
    QCOMPARE(messages.size(), 3);
    for (const QString &address : {u"mysql://localhost/fund"_s, u"sqlite:"_s, u"postgresql://localhost"_s}) {
        const Ran ran = run(QStringLiteral(QORJYNCTL), {u"status"_s, u"--json"_s, u"--db"_s, address});
        QCOMPARE(ran.exit, 2);
        QCOMPARE(ran.code(), u"database.address"_s);
        QVERIFY2(ran.message().contains(address), qPrintable(ran.message()));
    }
}

void TestCtl::printsAgain()
{
    const Ran blank = ctl({u"print"_s, u"blank"_s, u"--out"_s, path(u"blank.pdf"_s)});
    QCOMPARE(blank.exit, 0);
    QVERIFY(blank.json()[u"pages"_s].toInt() >= 1);
    QVERIFY(QFile::exists(blank.json()[u"file"_s].toString()));
    const Ran nobody = ctl({u"print"_s, u"form"_s, u"999999"_s, u"--out"_s, path(u"none.pdf"_s)});
    QCOMPARE(nobody.exit, 1);
    QVERIFY(!QFile::exists(path(u"none.pdf"_s)));
    const Ran nowhere = ctl({u"print"_s, u"blank"_s, u"--out"_s, u"/nonexistent/blank.pdf"_s});
    QVERIFY(nowhere.exit != 0);
    QVERIFY(!nowhere.message().isEmpty());
}

void TestCtl::aSlipIsPrintedOnce()
{
    const Ran again =
        ctl({u"print"_s, u"slip"_s, u"1"_s, u"--out"_s, path(u"slip2.pdf"_s), u"--as"_s, u"umbetova"_s});
    QCOMPARE(again.exit, 1);
    QVERIFY(!again.message().isEmpty());
    QVERIFY(!QFile::exists(path(u"slip2.pdf"_s)));
}

void TestCtl::storageThatFailsIsSaid()
{
    const auto status = [](const QString &db) {
        return run(QStringLiteral(QORJYNCTL), {u"status"_s, u"--json"_s, u"--db"_s, db});
    };
    QCOMPARE(status(u"sqlite:"_s + path(u"nothing.sqlite"_s)).exit, 3);
    QFile noise(path(u"noise.sqlite"_s));
    QVERIFY(noise.open(QIODevice::WriteOnly));
    noise.write(QByteArray(8192, '\x5a'));
    noise.close();
    const Ran damaged = status(u"sqlite:"_s + noise.fileName());
    QCOMPARE(damaged.exit, 3);
    QCOMPARE(damaged.code(), u"storage.no-database"_s);
    const Ran server = status(u"postgresql://nobody@127.0.0.1:1/none"_s);
    QCOMPARE(server.exit, 3);
    QVERIFY(!server.message().isEmpty());
}

void TestCtl::messagesSpeakThreeLanguages()
{
    QSet<QString> messages;
    for (const QString &language : {u"kk"_s, u"ru"_s, u"en"_s}) {
        const Ran ran = ctl({u"object"_s, u"999999"_s, u"--lang"_s, language});
        QCOMPARE(ran.exit, 1);
        messages.insert(ran.message());
    }
    QCOMPARE(messages.size(), 3);
}

void TestCtl::wrongUsageSpeaksThreeLanguages_data()
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

void TestCtl::wrongUsageSpeaksThreeLanguages()
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

void TestCtl::verifyKnowsItsFiles()
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
}

void TestCtl::demoTakesNoDatabase()
{
    for (const QString &option : {u"--db"_s, u"--files"_s, u"--as"_s, u"--today"_s}) {
        const Ran ran = run(QStringLiteral(QORJYNCTL), {u"demo"_s, u"--json"_s, u"--out"_s, path(u"other"_s),
                                                        option, u"sqlite:/nowhere"_s});
        QCOMPARE(ran.exit, 2);
        QCOMPARE(ran.code(), u"usage.option-of"_s);
        QVERIFY(!QFile::exists(path(u"other"_s)));
    }
}

void TestCtl::scriptsAreOrdinaryFiles()
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

void TestCtl::aFileIsInTheStore()
{
    const QByteArray nowhere = R"({"items":[{"title":"Кітап","files":[{"sha256":")" + QByteArray(64, 'a') +
                               R"(","name":"1.pdf","mediaType":"application/pdf","size":5}]}]})";
    const Ran refused = ctl({u"act"_s, u"saveApplication"_s, u"-"_s, u"--as"_s, u"seitova"_s}, nowhere);
    QCOMPARE(refused.exit, 1);
    QCOMPARE(refused.code(), u"file.unknown"_s);
    const Ran script = ctl({u"act"_s, u"--script"_s, u"-"_s},
                           R"({"act":"saveApplication","as":"seitova",)" + nowhere.mid(1) + '\n');
    QCOMPARE(script.exit, 4);
    QVERIFY2(script.output.contains("file.unknown"), script.output.constData());
    QCOMPARE(ctl({u"verify"_s}).exit, 0);
}

void TestCtl::aRefusalIsNoFailure()
{
    const QStringList as{u"-"_s, u"--as"_s, u"seitova"_s};
    const auto save = [&](const QByteArray &json) {
        return ctl(QStringList{u"act"_s, u"saveApplication"_s} + as, json);
    };
    const QJsonObject made = save(R"({"items":[{"title":"Кітап"}]})").json();
    const QByteArray id = QByteArray::number(made[u"application"_s].toInteger());
    QSet<QString> messages;
    for (const QString &language : {u"kk"_s, u"ru"_s, u"en"_s}) {
        const Ran stale = ctl(QStringList{u"act"_s, u"saveApplication"_s, u"--lang"_s, language} + as,
                              R"({"id":)" + id + R"(,"version":77,"items":[{"title":"Кітап"}]})");
        QCOMPARE(stale.exit, 1);
        QCOMPARE(stale.code(), u"storage.stale"_s);
        QVERIFY2(stale.message().contains(QString::fromLatin1(id)), qPrintable(stale.message()));
        messages.insert(stale.message());
    }
    QCOMPARE(messages.size(), 3);
    const QStringList identity{u"--id"_s, u"3c0e2f0a-55d1-4d7e-8a9b-6d1f0a7b2c12"_s, u"--as"_s, u"seitova"_s};
    const QByteArray draft = R"({"items":[{"title":"Кітап"}]})";
    QCOMPARE(ctl(QStringList{u"act"_s, u"saveApplication"_s, u"-"_s} + identity, draft).exit, 0);
    const Ran other = ctl(QStringList{u"act"_s, u"registerApplication"_s, u"-"_s} + identity,
                          R"({"application":)" + id + R"(,"version":1})");
    QCOMPARE(other.exit, 1);
    QCOMPARE(other.code(), u"identity.taken"_s);
    QVERIFY2(other.message().contains(u"saveApplication"_s), qPrintable(other.message()));
}

void TestCtl::namesAreNames_data()
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

void TestCtl::namesAreNames()
{
    QFETCH(QString, name);
    QFETCH(QString, code);
    const QByteArray json = QJsonDocument(QJsonObject{{u"name"_s, QJsonObject{{u"kk"_s, name}}}}).toJson();
    const Ran ran = ctl({u"act"_s, u"saveParticipant"_s, u"-"_s, u"--as"_s, u"seitova"_s}, json);
    QVERIFY2(ran.exit == (code.isEmpty() ? 0 : 1), ran.output.left(500).constData());
    QCOMPARE(ran.code(), code);
    // An application may name its participant.
    const Ran by = ctl({u"act"_s, u"saveApplication"_s, u"-"_s, u"--as"_s, u"seitova"_s},
                       QJsonDocument(QJsonObject{{u"participantName"_s, name}}).toJson());
    QVERIFY2(by.exit < 2, by.output.left(500).constData());
}

void TestCtl::theHolderOfANumberIsNamed()
{
    const auto save = [this](const QByteArray &name) {
        return ctl({u"act"_s, u"saveParticipant"_s, u"-"_s, u"--as"_s, u"seitova"_s},
                   R"({"name":{"kk":")" + name + R"("},"bin":"940140000385"})");
    };
    QCOMPARE(save("Бірінші мұражай").exit, 0);
    const Ran second = save("Екінші мұражай");
    QCOMPARE(second.exit, 1);
    QCOMPARE(second.code(), u"participant.exists"_s);
    QVERIFY2(second.message().contains(u"Бірінші"_s), qPrintable(second.message()));
    QCOMPARE(ctl({u"check-id"_s, u"000000000000"_s}).exit, 1);
}

void TestCtl::controlCharactersAreRefused()
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

void TestCtl::aWorkerThatAnswersGarbageIsNoMissingOne()
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

QTEST_GUILESS_MAIN(TestCtl)
#include "tst_ctl.moc"

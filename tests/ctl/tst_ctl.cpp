// What scripts rely on: the commands, the keys of their answers, the exit codes.
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

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
    void unconfirmedYearIsSaid();
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
    void statusSpeaksToPeople();
    void theOrderOfTitlesIsTaken();

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
    QTest::addRow("duplicates") << QStringList{u"duplicates"_s} << QStringList{u"pairs"_s};
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

void TestCtl::unconfirmedYearIsSaid()
{
    const auto lines = [](const QString &date, const QString &language) {
        return QString::fromUtf8(
            run(QStringLiteral(QORJYNCTL), {u"deadline"_s, date, u"--lang"_s, language}).output);
    };
    const std::pair<QString, QString> said[] = {{u"kk"_s, u"2030 жылдың күнтізбесі расталмаған"_s},
                                                {u"ru"_s, u"Календарь 2030 года не подтверждён"_s},
                                                {u"en"_s, u"The calendar of 2030 is not confirmed"_s}};
    for (const auto &[language, sentence] : said)
        QVERIFY2(lines(u"2030-03-18"_s, language).contains(sentence), qPrintable(sentence));
    QVERIFY(!lines(u"2026-03-18"_s, u"en"_s).contains(u"confirmed"_s));
    QVERIFY(lines(u"2030-03-18"_s, u"en"_s).contains(u"Nauryz"_s));
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
    QTest::addRow("unknown order") << QStringList{u"search"_s, u"абай"_s, u"--sort"_s, u"bogus"_s};
    QTest::addRow("year in words") << QStringList{u"duplicates"_s, u"Абай"_s, u"--year"_s, u"сексен"_s};
    QTest::addRow("year before years") << QStringList{u"duplicates"_s, u"Абай"_s, u"--year=0"_s};
    QTest::addRow("no ISBN") << QStringList{u"duplicates"_s, u"--isbn=978-601-00-0000-2"_s};
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
    const Ran letter = ctl({u"print"_s, u"return-letter"_s, u"1"_s, u"--out"_s, path(u"none.pdf"_s)});
    QCOMPARE(letter.exit, 1); // it was never returned
    QCOMPARE(letter.json()[u"error"_s][u"code"_s].toString(), u"application.not-returned"_s);
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

void TestCtl::statusSpeaksToPeople()
{
    const QStringList status{u"status"_s, u"--db"_s, u"sqlite:"_s + path(u"demo/qorjyn.sqlite"_s),
                             u"--lang"_s};
    QSet<QByteArray> said;
    for (const QString &language : {u"kk"_s, u"ru"_s, u"en"_s}) {
        const Ran ran = run(QStringLiteral(QORJYNCTL), status + QStringList{language});
        QCOMPARE(ran.exit, 0);
        QVERIFY(!ran.output.isEmpty());
        // No code stands where words are wanted; English has the letters of codes.
        const bool codes = QString::fromUtf8(ran.output).contains(QRegularExpression(u"[a-z]{4}"_s));
        QVERIFY2(language == u"en"_s || !codes, ran.output.constData());
        QVERIFY2(!ran.output.contains("awaiting-"), ran.output.constData());
        said.insert(ran.output);
    }
    QCOMPARE(said.size(), 3);
}

void TestCtl::theOrderOfTitlesIsTaken()
{
    QCOMPARE(ctl({u"search"_s, u"абай"_s, u"--sort"_s, u"title"_s}).exit, 0);
}

QTEST_GUILESS_MAIN(TestCtl)
#include "tst_ctl.moc"

// Nothing is lost: killed at any moment, with the disk full, cut off from the server, or handed a broken
// file, the program says so in a sentence and leaves the data whole.
#include "storage/filestore.h"
#include "support/hardship.h"
#include "support/house.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

#include <sys/stat.h>

using namespace qorjyn;
using namespace qorjyn::test;

namespace {

const QDate day(2026, 2, 2);

/// Applications to enter and to register, each act with an identity of its own: pair i is lines 2i and 2i
/// + 1.
class Paperwork
{
public:
    Paperwork(ParticipantId participant, QString folder)
        : m_participant(participant), m_folder(std::move(folder))
    {
    }

    /// The lines of the pairs from `first` to before `last`.
    [[nodiscard]] QByteArray script(int first, int last)
    {
        QByteArray text;
        for (int pair = first; pair < last; ++pair)
            text += line(2 * pair) + '\n' + line(2 * pair + 1) + '\n';
        return text;
    }
    [[nodiscard]] QUuid id(int line)
    {
        while (m_ids.size() <= line)
            m_ids.append(QUuid::createUuid());
        return m_ids[line];
    }

    /// The identities of the first lines, as SQL lists them.
    [[nodiscard]] QString ids(int lines)
    {
        QStringList texts;
        for (int line = 0; line < lines; ++line)
            texts.append(u'\'' + id(line).toString(QUuid::WithoutBraces) + u'\'');
        return texts.join(u", "_s);
    }

private:
    [[nodiscard]] QByteArray line(int number)
    {
        const int pair = number / 2;
        const QString let = u"a%1"_s.arg(pair);
        QJsonObject object{{u"as"_s, u"aigul"_s},
                           {u"today"_s, day.toString(Qt::ISODate)},
                           {u"id_"_s, id(number).toString(QUuid::WithoutBraces)}};
        if (number % 2 == 1) {
            object.insert(u"act"_s, u"registerApplication"_s);
            object.insert(u"application"_s, u"$"_s + let + u".application"_s);
            object.insert(u"version"_s, u"$"_s + let + u".version"_s);
        } else {
            object.insert(u"act"_s, u"saveApplication"_s);
            object.insert(u"let"_s, let);
            object.insert(u"participant"_s, m_participant.value);
            object.insert(u"received"_s, day.toString(Qt::ISODate));
            object.insert(u"items"_s, QJsonArray{QJsonObject{{u"title"_s, u"Кітап %1"_s.arg(pair)},
                                                             {u"category"_s, u"1"_s},
                                                             {u"files"_s, files(pair)}},
                                                 QJsonObject{{u"title"_s, u"Қолжазба %1"_s.arg(pair)},
                                                             {u"category"_s, u"1"_s}}});
        }
        return QJsonDocument(object).toJson(QJsonDocument::Compact);
    }
    /// Every fourth comes with a file, so that a kill may fall between the store of files and the database.
    [[nodiscard]] QJsonArray files(int pair) const
    {
        if (pair % 4 != 0)
            return {};
        const QString name = m_folder + u"/%1.pdf"_s.arg(pair);
        QFile file(name);
        if (!file.exists() && file.open(QIODevice::WriteOnly))
            file.write("%PDF-1.4\n% " + QByteArray::number(pair) + "\n%%EOF\n");
        return {QJsonObject{{u"path"_s, name}}};
    }

    ParticipantId m_participant;
    QString m_folder;
    QList<QUuid> m_ids;
};

/// What the answers to a script were, by line; every line answered before is answered alike.
class Answers
{
public:
    /// Takes the whole lines that came from a run which began with line `first`; says what differs.
    QString take(int first, const QByteArray &output)
    {
        const qsizetype whole = output.lastIndexOf('\n') + 1; // the last may have been cut off
        int number = first;
        for (const QByteArray &text : output.left(whole).split('\n')) {
            if (text.isEmpty())
                continue;
            const QJsonObject answer = QJsonDocument::fromJson(text).object();
            if (answer.isEmpty() || answer.contains(u"error"_s))
                return u"line %1: %2"_s.arg(number).arg(QString::fromUtf8(text));
            if (number < m_answers.size() && m_answers[number] != answer)
                return u"line %1 was answered otherwise before: %2"_s.arg(number).arg(
                    QString::fromUtf8(text));
            if (number == m_answers.size())
                m_answers.append(answer);
            ++number;
        }
        return {};
    }
    [[nodiscard]] int count() const { return int(m_answers.size()); }

private:
    QList<QJsonObject> m_answers;
};

} // namespace

class TestNothingLost : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void killedAtAnyMoment_data() { addEngineRows(); }
    void killedAtAnyMoment();
    void disturbedAtItsWork_data() { addEngineRows(); }
    void disturbedAtItsWork();
    void theDiskIsFull_data();
    void theDiskIsFull();
    void accessIsDenied_data();
    void accessIsDenied();
    void somethingElseLiesThere_data();
    void somethingElseLiesThere();
    void anotherProgramHoldsTheDatabase_data();
    void anotherProgramHoldsTheDatabase();
    void anActIsSentTwiceAtOnce_data() { addEngineRows(); }
    void anActIsSentTwiceAtOnce();
    void halfCopiedFilesGoAfterADay();
};

/// What must hold of the database whatever happened, with `pairs` applications registered by paperwork.
static void expectWhole(const House &house, std::optional<int> pairs, const QString &files)
{
    const TestDatabase &database = house.database();
    if (database.location().engine == Engine::Sqlite)
        QCOMPARE(database.bareValue(u"PRAGMA integrity_check"_s), u"ok"_s);
    // None half done: an act has its result, an application all its titles, a register number its history.
    QCOMPARE(database.bareValue(u"SELECT COUNT(*) FROM act WHERE result IS NULL"_s), u"0"_s);
    QCOMPARE(database.bareValue(u"SELECT COUNT(*) FROM application a WHERE "
                                "(SELECT COUNT(*) FROM item i WHERE i.application = a.id) <> 2"_s),
             u"0"_s);
    QCOMPARE(database.bareValue(
                 u"SELECT COUNT(*) FROM application a WHERE number IS NOT NULL AND NOT EXISTS "
                 "(SELECT 1 FROM history h JOIN act b ON b.uuid = h.act WHERE "
                 "h.topic = 'application' AND h.thing = a.id AND b.name = 'registerApplication')"_s),
             u"0"_s);
    if (!pairs)
        return;
    // No gap, no repeat.
    QCOMPARE(
        database.bareValue(u"SELECT COUNT(*) || ' ' || COALESCE(MIN(number), 0) || ' ' || "
                           "COALESCE(MAX(number), 0) || ' ' || COUNT(DISTINCT number) FROM application"_s),
        u"%1 1 %1 %1"_s.arg(*pairs));
    const Ran verified = ctl(database.location(), {u"verify"_s, u"--files="_s + files});
    QVERIFY2(verified.exit == 0, verified.output.constData());
}

void TestNothingLost::killedAtAnyMoment()
{
    House house;
    const Location where = house.database().location();
    const QString files = house.database().folder() + u"/store"_s;
    Paperwork work(house.participant(), house.database().folder());
    Answers answers;
    const int kills = qEnvironmentVariableIsSet("QORJYN_LONG") ? 200 : 10;
    QRandomGenerator random(20'261'123);
    int killed = 0;
    for (int tries = 0; killed < kills && tries < 2 * kills; ++tries) {
        // The last few pairs are sent again, as somebody would who does not know what was taken.
        const int first = std::max(0, answers.count() / 2 - 3);
        Running running(where, work.script(first, first + 400), {u"--files"_s, files});
        const bool early = random.bounded(5) == 0; // while it starts
        QVERIFY(early || running.waitForAnswers(1 + random.bounded(40)));
        QTest::qSleep(random.bounded(early ? 60 : 25));
        killed += running.kill() ? 1 : 0;
        QCOMPARE(answers.take(2 * first, running.answers()), QString());
        if (answers.count() > 0)
            QCOMPARE(house.database().bareValue(
                         u"SELECT COUNT(*) FROM act WHERE uuid IN (%1)"_s.arg(work.ids(answers.count()))),
                     QString::number(answers.count()));
        expectWhole(house, {}, files);
    }
    QCOMPARE(killed, kills);
    QVERIFY2(answers.count() > kills, "it was never killed at its work");
    // Finished: the whole script from its first line, each act of it there once.
    const int pairs = answers.count() / 2 + 20;
    Running rest(where, work.script(0, pairs), {u"--files"_s, files});
    QCOMPARE(rest.waitForEnd(), 0);
    QCOMPARE(answers.take(0, rest.answers()), QString());
    QCOMPARE(answers.count(), 2 * pairs);
    expectWhole(house, pairs, files);
}

/// Its connections are cut by the server, or the database is held by another program, again and again: no act
/// is lost by that, none is done twice.
void TestNothingLost::disturbedAtItsWork()
{
    QFETCH(Engine, engine);
    House house;
    const QString files = house.database().folder() + u"/store"_s;
    Paperwork work(house.participant(), house.database().folder());
    // SQLite hands the lock to whoever looks at the right moment: the other program waits long for its turns.
    const int pairs = engine == Engine::Sqlite ? 500 : 100;
    Running running(house.database().location(), work.script(0, pairs), {u"--files"_s, files});
    QVERIFY(running.waitForAnswers(1));
    int disturbances = 0;
    while (running.isRunning() && disturbances < 1000) {
        if (engine == Engine::Postgresql) {
            QCOMPARE(house.bare(u"SELECT COUNT(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE "
                                "datname = current_database() AND usename = 'qorjyn_desk'"_s),
                     QString());
        } else {
            const Holding held(house.database().location().path);
            QVERIFY2(held.error().isEmpty(), qPrintable(held.error()));
            QTest::qSleep(30);
        }
        ++disturbances;
        // It goes on in between: one answer may have been under way, the next shows that it is connected
        // again.
        QVERIFY(running.waitForAnswers(running.answers().count('\n') + 2));
    }
    const int exit = running.waitForEnd();
    Answers answers;
    QCOMPARE(answers.take(0, running.answers()), QString());
    QCOMPARE(exit, 0);
    QVERIFY(disturbances > 3);
    QCOMPARE(answers.count(), 2 * pairs);
    expectWhole(house, pairs, files);
}

void TestNothingLost::anActIsSentTwiceAtOnce()
{
    House house;
    const QString files = house.database().folder() + u"/store"_s;
    Paperwork work(house.participant(), house.database().folder());
    constexpr int pairs = 60;
    const QByteArray script = work.script(0, pairs);
    std::vector<std::unique_ptr<Running>> desks;
    for (int desk = 0; desk < 4; ++desk)
        desks.push_back(
            std::make_unique<Running>(house.database().location(), script, QStringList{u"--files"_s, files}));
    Answers answers; // one for all: every desk is answered alike
    for (const auto &desk : desks) {
        const int exit = desk->waitForEnd();
        QCOMPARE(answers.take(0, desk->answers()), QString());
        QCOMPARE(exit, 0);
        QCOMPARE(answers.count(), 2 * pairs);
    }
    expectWhole(house, pairs, files);
}

void TestNothingLost::theDiskIsFull_data()
{
    QTest::addColumn<Engine>("engine");
    QTest::addColumn<bool>("mounted");
    QTest::addRow("limit of a file's size") << Engine::Sqlite << false;
    if (SmallDisk::isPossible())
        QTest::addRow("small disk") << Engine::Sqlite << true;
}

void TestNothingLost::theDiskIsFull()
{
    QFETCH(bool, mounted);
    House house;
    const ParticipantId participant = house.participant();
    const std::unique_ptr<SmallDisk> disk = mounted ? std::make_unique<SmallDisk>() : nullptr;
    const QString folder = disk ? disk->path() : house.database().folder() + u"/other"_s;
    QVERIFY(QDir().mkpath(folder));
    const Location where = Location::sqlite(folder + u"/q.sqlite"_s);
    QCOMPARE(house.bare(u"VACUUM INTO '%1'"_s.arg(where.path)), QString());
    QCOMPARE(ctl(where, {u"verify"_s}).exit, 0);
    const QStringList act{u"act"_s, u"saveApplication"_s, u"-"_s, u"--as"_s, u"aigul"_s};
    const auto big = [participant](const QJsonArray &files) {
        QJsonArray items;
        for (int i = 0; i < 300; ++i)
            items.append(QJsonObject{{u"title"_s, u"Кітап %1 "_s.arg(i) + QString(400, u'ә')},
                                     {u"category"_s, u"1"_s},
                                     {u"files"_s, i == 0 ? files : QJsonArray()}});
        return QJsonDocument(QJsonObject{{u"participant"_s, participant.value},
                                         {u"received"_s, u"2026-02-02"_s},
                                         {u"items"_s, items}})
            .toJson();
    };
    // A file that exists only in the program: 100 kB are more than is left.
    const QJsonArray pdf{QJsonObject{{u"path"_s, u":/demo/abai-olenderi.pdf"_s}}};
    const Hardship hardship = mounted ? Hardship() : roomFor(48 * 1024);
    const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    if (disk)
        disk->fill(48 * 1024);
    QSet<QString> messages;
    for (const QString &language : {u"kk"_s, u"ru"_s, u"en"_s})
        for (const QJsonArray &files : {QJsonArray(), pdf}) {
            const Ran full =
                ctl(where, act + QStringList{u"--lang"_s, language, u"--id"_s, id}, big(files), hardship);
            QVERIFY2(full.exit == 3, (full.output + full.errors).constData());
            QCOMPARE(full.code(), u"storage.full"_s);
            messages.insert(full.message());
        }
    QCOMPARE(messages.size(), 3); // one sentence a language, whatever found no room
    // Room is made, and the same act is sent again.
    if (disk)
        disk->free();
    QCOMPARE(TestDatabase::valueAt(where, u"PRAGMA integrity_check"_s), u"ok"_s);
    QCOMPARE(TestDatabase::valueAt(where, u"SELECT COUNT(*) FROM application"_s), u"0"_s);
    const Ran done = ctl(where, act + QStringList{u"--id"_s, id}, big(pdf));
    QVERIFY2(done.exit == 0, done.output.constData());
    const Ran verified = ctl(where, {u"verify"_s, u"--files"_s});
    QVERIFY2(verified.exit == 0, verified.output.constData());
    QCOMPARE(TestDatabase::valueAt(where, u"SELECT COUNT(*) FROM item"_s), u"300"_s);
}

void TestNothingLost::accessIsDenied_data()
{
    QTest::addColumn<Engine>("engine");
    QTest::addColumn<int>("file");
    QTest::addColumn<int>("folder");
    QTest::addColumn<bool>("readable");
    QTest::addRow("read-only file") << Engine::Sqlite << 0444 << 0755 << true;
    QTest::addRow("read-only folder") << Engine::Sqlite << 0644 << 0555 << false;
    QTest::addRow("both") << Engine::Sqlite << 0444 << 0555 << false;
    QTest::addRow("file of another") << Engine::Sqlite << 0000 << 0755 << false;
    QTest::addRow("folder of another") << Engine::Sqlite << 0644 << 0000 << false;
}

void TestNothingLost::accessIsDenied()
{
    QFETCH(int, file);
    QFETCH(int, folder);
    QFETCH(bool, readable);
    House house;
    const QString name = house.database().folder() + u"/other"_s;
    QVERIFY(QDir().mkpath(name));
    const Location where = Location::sqlite(name + u"/q.sqlite"_s);
    QCOMPARE(house.bare(u"VACUUM INTO '%1'"_s.arg(where.path)), QString());
    QCOMPARE(ctl(where, {u"verify"_s}).exit, 0); // and it is one with a log beside it from now on
    QCOMPARE(::chmod(QFile::encodeName(where.path).constData(), mode_t(file)), 0);
    QCOMPARE(::chmod(QFile::encodeName(name).constData(), mode_t(folder)), 0);
    const QByteArray staff = R"({"login":"synaq","name":"Сынақ Адам","roles":["observer"]})";
    const QStringList add{u"act"_s, u"addStaff"_s, u"-"_s, u"--as"_s, u"aigul"_s};
    QSet<QString> messages;
    for (const QString &language : {u"kk"_s, u"ru"_s, u"en"_s}) {
        const Ran denied = ctl(where, add + QStringList{u"--lang"_s, language}, staff, rightsThatCount());
        QVERIFY2(denied.exit == 3, (denied.output + denied.errors).constData());
        QCOMPARE(denied.code(), u"storage.read-only"_s);
        messages.insert(denied.message());
    }
    QCOMPARE(messages.size(), 3);
    const Ran read = ctl(where, {u"status"_s}, {}, rightsThatCount());
    QVERIFY2(readable ? read.exit == 0 : read.exit == 3 && read.code() == u"storage.read-only"_s,
             (read.output + read.errors).constData());
    // Nothing happened to it: with the rights back it works.
    QCOMPARE(::chmod(QFile::encodeName(name).constData(), 0755), 0);
    QCOMPARE(::chmod(QFile::encodeName(where.path).constData(), 0644), 0);
    QCOMPARE(ctl(where, add, staff).exit, 0);
    QCOMPARE(ctl(where, {u"verify"_s}).exit, 0);
}

void TestNothingLost::somethingElseLiesThere_data()
{
    QTest::addColumn<Engine>("engine");
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("code");
    for (const auto &[what, code] :
         {std::pair{"nothing", "storage.missing"}, std::pair{"empty", "storage.missing"},
          std::pair{"noise", "storage.no-database"}, std::pair{"text", "storage.no-database"},
          std::pair{"folder", "storage.no-database"}, std::pair{"half", "storage.damaged"},
          std::pair{"first page", "storage.damaged"}, std::pair{"overwritten", "storage.damaged"},
          std::pair{"another program's", "storage.no-database"}})
        QTest::addRow("%s", what) << Engine::Sqlite << QString::fromLatin1(what) << QString::fromLatin1(code);
}

void TestNothingLost::somethingElseLiesThere()
{
    QFETCH(QString, what);
    QFETCH(QString, code);
    House house;
    const Location where = Location::sqlite(house.database().folder() + u"/other.sqlite"_s);
    QCOMPARE(house.bare(u"VACUUM INTO '%1'"_s.arg(where.path)), QString());
    QFile file(where.path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    const qint64 size = file.size();
    if (what == u"empty") {
        file.resize(0);
    } else if (what == u"noise" || what == u"text") {
        file.resize(0);
        file.write(what == u"noise" ? QByteArray(8192, '\x5a') : QByteArray("Бұл дерекқор емес.\n"));
    } else if (what == u"half") {
        file.resize(size / 2);
    } else if (what == u"first page") {
        file.resize(4096);
    } else if (what == u"overwritten") {
        file.seek(4096);
        file.write(QByteArray(size - 8192, '\xa5'));
    } else {
        file.remove();
    }
    file.close();
    if (what == u"folder")
        QVERIFY(QDir().mkpath(where.path));
    if (what == u"another program's")
        QCOMPARE(TestDatabase::runAs(where, u"CREATE TABLE recipe (name TEXT)"_s), QString());
    const auto contents = [&where] {
        QFile now(where.path);
        return now.open(QIODevice::ReadOnly) ? now.readAll() : QByteArray();
    };
    const QByteArray before = contents();
    QSet<QString> messages;
    for (const QString &language : {u"kk"_s, u"ru"_s, u"en"_s}) {
        const Ran ran = ctl(where, {u"status"_s, u"--lang"_s, language});
        QVERIFY2(ran.exit == 3, (ran.output + ran.errors).constData());
        QCOMPARE(ran.code(), code);
        QVERIFY(!ran.errors.isEmpty());
        messages.insert(ran.message());
    }
    QCOMPARE(messages.size(), 3);
    QCOMPARE(contents(), before); // looked at, not touched
}

void TestNothingLost::anotherProgramHoldsTheDatabase_data()
{
    QTest::addColumn<Engine>("engine");
    QTest::newRow("sqlite") << Engine::Sqlite;
}

void TestNothingLost::anotherProgramHoldsTheDatabase()
{
    House house;
    const Location where = house.database().location();
    const QByteArray staff = R"({"login":"synaq","name":"Сынақ Адам","roles":["observer"]})";
    const QStringList add{u"act"_s, u"addStaff"_s, u"-"_s, u"--as"_s, u"aigul"_s};
    {
        const Holding held(where.path);
        QVERIFY2(held.error().isEmpty(), qPrintable(held.error()));
        const Ran busy = ctl(where, add, staff);
        QVERIFY2(busy.exit == 3, (busy.output + busy.errors).constData());
        QCOMPARE(busy.code(), u"storage.busy"_s);
        QVERIFY(!busy.message().isEmpty());
        QCOMPARE(ctl(where, {u"status"_s}).exit, 0); // whoever reads does not wait
    }
    QCOMPARE(ctl(where, add, staff).exit, 0);
}

void TestNothingLost::halfCopiedFilesGoAfterADay()
{
    const QTemporaryDir folder;
    const FileStore store(folder.filePath(u"store"_s));
    QVERIFY(QDir().mkpath(store.root() + u"/incoming"_s));
    const auto write = [](const QString &name, int hours) {
        QFile file(name);
        return file.open(QIODevice::WriteOnly) && file.write("жарты") > 0 && file.flush() &&
               file.setFileTime(QDateTime::currentDateTime().addSecs(-3600 * hours),
                                QFileDevice::FileModificationTime);
    };
    QVERIFY(write(store.root() + u"/incoming/left"_s, 25));
    QVERIFY(write(store.root() + u"/incoming/under-way"_s, 1)); // by another window
    QVERIFY(write(folder.filePath(u"file"_s), 48));
    const FileStore::Stored stored = store.put(folder.filePath(u"file"_s));
    QCOMPARE(stored.problem, QString());
    QVERIFY(store.verify(stored.sha256));
    QCOMPARE(QDir(store.root() + u"/incoming"_s).entryList(QDir::Files), QStringList{u"under-way"_s});
}

QTEST_GUILESS_MAIN(TestNothingLost)
#include "tst_nothinglost.moc"

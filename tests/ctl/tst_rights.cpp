// Who may read and write what: new databases and slips are their owner's alone, and whoever is not let in is
// told so.
#include "storage/contracts.h"
#include "storage/filestore.h"
#include "support/hardship.h"
#include "support/house.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <sys/stat.h>

using namespace qorjyn;
using namespace qorjyn::test;

/// A cabinet whose password was not handed over yet.
static CabinetId cabinetOf(House &house)
{
    house.on(QDate(2026, 6, 25));
    SaveContract draft;
    draft.contract.number = u"12"_s;
    draft.contract.date = QDate(2026, 6, 25);
    draft.contract.participant = house.participant(u"Ұлттық музей"_s);
    draft.contract.validFrom = QDate(2026, 7, 1);
    draft.contract.validTo = QDate(2026, 12, 31);
    const ContractId contract = house.done(draft).contract;
    house.done(SignContract{.contract = contract, .signedOn = QDate(2026, 6, 25)});
    return house.done(CreateCabinet{.contract = contract}).cabinet;
}

class TestRights : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDiskIsForReadingOnly();
    void aNewDatabaseIsItsOwnersAlone();
    void aSlipIsNotLost_data();
    void aSlipIsNotLost();
    void aPasswordNobodyReadIsNotMade_data() { addEngineRows(); }
    void aPasswordNobodyReadIsNotMade();
    void aSlipIsFoundByTheNumberOfItsContract_data() { addEngineRows(); }
    void aSlipIsFoundByTheNumberOfItsContract();
    void aSlipWithoutItsActGoes_data();
    void aSlipWithoutItsActGoes();
    void aServerLetsNobodyIn_data();
    void aServerLetsNobodyIn();
};

void TestRights::aDiskIsForReadingOnly()
{
    if (!SmallDisk::isPossible())
        return; // the rows of accessIsDenied() have the rights of files
    const SmallDisk disk;
    const Location where = Location::sqlite(disk.path() + u"/q.sqlite"_s);
    QCOMPARE(ctl(where, {u"init"_s}).exit, 0);
    QVERIFY(disk.seal());
    const QByteArray staff = R"({"login":"synaq","name":"Сынақ Адам","roles":["administrator"]})";
    for (const QStringList &command :
         {QStringList{u"status"_s}, QStringList{u"init"_s}, QStringList{u"act"_s, u"addStaff"_s, u"-"_s}}) {
        const Ran denied = ctl(where, command, staff);
        QVERIFY2(denied.exit == 3, (denied.output + denied.errors).constData());
        QCOMPARE(denied.code(), u"storage.read-only"_s);
    }
    const Ran made = ctl(Location::sqlite(disk.path() + u"/new.sqlite"_s), {u"init"_s});
    QCOMPARE(made.exit, 3);
    QCOMPARE(made.code(), u"storage.read-only"_s);
    const Ran missing = ctl(Location::sqlite(disk.path() + u"/new.sqlite"_s), {u"status"_s});
    QCOMPARE(missing.code(), u"storage.missing"_s);
}

void TestRights::aNewDatabaseIsItsOwnersAlone()
{
    const QTemporaryDir folder;
    const Hardship everybody = [] { ::umask(0); };
    const Location where = Location::sqlite(folder.filePath(u"q.sqlite"_s));
    QCOMPARE(ctl(where, {u"init"_s, u"--rehearsal"_s}, {}, everybody).exit, 0);
    const QByteArray staff =
        R"({"login":"synaq","name":"Сынақ Адам","roles":["administrator","acquisition"]})";
    QCOMPARE(ctl(where, {u"act"_s, u"addStaff"_s, u"-"_s}, staff, everybody).exit, 0);
    const QByteArray draft =
        R"({"items":[{"title":"Кітап","category":"1","files":[{"path":":/demo/abai-olenderi.pdf"}]}]})";
    const Ran saved =
        ctl(where, {u"act"_s, u"saveApplication"_s, u"-"_s, u"--as"_s, u"synaq"_s}, draft, everybody);
    QVERIFY2(saved.exit == 0, saved.output.constData());
    const auto rights = [](const QString &name) {
        struct stat status = {};
        return ::stat(QFile::encodeName(name).constData(), &status) == 0 ? status.st_mode & 0777 : 0U;
    };
    QCOMPARE(rights(where.path), 0600U);
    QCOMPARE(rights(FileStore::besideDatabase(where.path)), 0700U);
    const Connection open(where); // what lies beside it while it is open
    QCOMPARE(rights(where.path + u"-wal"_s), 0600U);
    QCOMPARE(rights(where.path + u"-shm"_s), 0600U);
}

void TestRights::aSlipIsNotLost_data()
{
    QTest::addColumn<Engine>("engine");
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("bounded");
    for (const Engine engine : {Engine::Sqlite, Engine::Postgresql}) {
        const bool sqlite = engine == Engine::Sqlite;
        if (!sqlite && !qEnvironmentVariableIsSet("QORJYN_TEST_POSTGRESQL"))
            continue;
        const char *name = sqlite ? "sqlite" : "postgresql";
        const auto row = [&](const char *what, const QString &target, const QString &code, bool bounded) {
            QTest::addRow("%s, %s", name, what) << engine << target << code << bounded;
        };
        row("full device", u"/dev/full"_s, u"write.not-a-file"_s, false);
        row("null device", u"/dev/null"_s, u"write.not-a-file"_s, false);
        row("pipe", u"pipe"_s, u"write.not-a-file"_s, false);
        row("folder", u"."_s, u"write.not-a-file"_s, false);
        row("no folder", u"none/slip.pdf"_s, u"write.no-folder"_s, false);
        if (!sqlite) // SQLite's own file would meet the limit first
            row("limit of a file's size", u"slip.pdf"_s, u"write.full"_s, true);
        if (SmallDisk::isPossible())
            row("full disk", u"disk/slip.pdf"_s, u"write.full"_s, false);
    }
}

void TestRights::aSlipIsNotLost()
{
    QFETCH(QString, target);
    QFETCH(QString, code);
    QFETCH(bool, bounded);
    House house;
    const CabinetId cabinet = cabinetOf(house);
    const Location where = house.database().location();
    const QDir folder(house.database().folder());
    std::unique_ptr<SmallDisk> disk;
    QString file = folder.absoluteFilePath(target);
    if (target.startsWith(u"disk/"_s)) {
        disk = std::make_unique<SmallDisk>();
        disk->fill(8 * 1024);
        file = disk->path() + target.mid(4);
    }
    if (target == u"pipe"_s)
        QCOMPARE(::mkfifo(QFile::encodeName(file).constData(), 0600), 0);
    const QStringList print{u"print"_s, u"slip"_s, QString::number(cabinet.value), u"--as"_s, u"aigul"_s};
    QSet<QString> messages;
    for (const QString &language : {u"kk"_s, u"ru"_s, u"en"_s}) {
        const Ran refused = ctl(where, print + QStringList{u"--out"_s, file, u"--lang"_s, language}, {},
                                bounded ? roomFor(4096) : Hardship());
        QVERIFY2(refused.exit == 3, (refused.output + refused.errors).constData());
        QCOMPARE(refused.code(), code);
        messages.insert(refused.message());
    }
    QCOMPARE(messages.size(), 3);
    QCOMPARE(house.database().bareValue(
                 u"SELECT COUNT(*) FROM act WHERE name = 'handOverPassword' "
                 "UNION ALL SELECT COUNT(*) FROM cabinet WHERE password_hash IS NOT NULL ORDER BY 1 DESC"_s),
             u"0"_s);
    // It is still there to be handed over, once, to whoever owns the file.
    const QString slip = folder.absoluteFilePath(u"slip-2.pdf"_s);
    const Ran done = ctl(where, print + QStringList{u"--out"_s, slip}, {}, [] { ::umask(0); });
    QVERIFY2(done.exit == 0, (done.output + done.errors).constData());
    struct stat status = {};
    QCOMPARE(::stat(QFile::encodeName(slip).constData(), &status), 0);
    QCOMPARE(status.st_mode & 0777, 0600U);
    QCOMPARE(ctl(where, print + QStringList{u"--out"_s, slip}).code(), u"cabinet.slip-printed"_s);
}

void TestRights::aSlipWithoutItsActGoes_data()
{
    QTest::addColumn<Engine>("engine");
    QTest::newRow("sqlite") << Engine::Sqlite;
}

void TestRights::aPasswordNobodyReadIsNotMade()
{
    House house;
    const QString cabinet = QString::number(cabinetOf(house).value);
    const QString where = house.database().location().url();
    const QByteArray json = R"({"cabinet":)" + cabinet.toUtf8() + '}';
    const QByteArray line = R"({"act":"handOverPassword","as":"aigul",)" + json.mid(1);
    const auto made = [&] {
        return house.database().bareValue(u"SELECT COUNT(*) FROM cabinet WHERE password_hash IS NOT NULL"_s);
    };
    const auto intoFull = [&](const QStringList &words, const QByteArray &input) {
        QProcess process;
        process.setStandardOutputFile(u"/dev/full"_s);
        process.start(QStringLiteral(QORJYNCTL), words + QStringList{u"--db"_s, where});
        process.write(input);
        process.closeWriteChannel();
        if (!process.waitForFinished())
            return u"no end"_s;
        return u"%1 %2"_s.arg(process.exitCode()).arg(process.readAllStandardError().isEmpty() ? 0 : 1);
    };
    const QStringList act{u"act"_s, u"handOverPassword"_s, u"-"_s, u"--as"_s, u"aigul"_s};
    for (const QStringList &words : {act, act + QStringList{u"--json"_s}}) {
        QCOMPARE(intoFull(words, json), u"3 1"_s);
        QCOMPARE(made(), u"0"_s);
    }
    QCOMPARE(intoFull({u"act"_s, u"--script"_s, u"-"_s}, line), u"3 1"_s);
    QCOMPARE(made(), u"0"_s);
    // It may be repeated, and then the password is said once.
    const Ran done = ctl(house.database().location(), act, json);
    QCOMPARE(done.exit, 0);
    QVERIFY(!done.json()[u"password"_s].toString().isEmpty());
    QCOMPARE(made(), u"1"_s);
    QCOMPARE(ctl(house.database().location(), act, json).code(), u"cabinet.slip-printed"_s);
}

void TestRights::aSlipIsFoundByTheNumberOfItsContract()
{
    House house;
    const CabinetId cabinet = cabinetOf(house);
    const Location where = house.database().location();
    const QString number = house.read([&](Transaction &t) { return contracts(t).first().number; });
    const QString slip = house.database().folder() + u"/slip.pdf"_s;
    const auto print = [&](const QString &name) {
        return ctl(where, {u"print"_s, u"slip"_s, name, u"--out"_s, slip, u"--as"_s, u"aigul"_s});
    };
    QCOMPARE(print(u"№ 999/x"_s).code(), u"id.unknown"_s);
    // The number of another contract that is the id of this cabinet: nobody's password is handed over.
    Contract other;
    other.number = QString::number(cabinet.value);
    other.date = other.validFrom = QDate(2026, 1, 10);
    other.validTo = QDate(2026, 12, 31);
    other.participant = house.participant(u"Басқа мұражай"_s);
    other.librarySignatory = u"Ғ. Мұқанов"_s;
    other.participantSignatory = u"С. Әлиева"_s;
    const ContractId id = house.done(SaveContract{.contract = other}).contract;
    house.done(SignContract{.contract = id, .signedOn = QDate(2026, 1, 12)});
    house.done(CreateCabinet{.contract = id});
    QCOMPARE(print(other.number).code(), u"cabinet.several"_s);
    QVERIFY(!QFile::exists(slip));
    QCOMPARE(print(u"№ "_s + number).exit, 0);
    QVERIFY(QFile::exists(slip));
    QCOMPARE(print(number).code(), u"cabinet.slip-printed"_s);
}

/// The slip finds room, the database does not.
void TestRights::aSlipWithoutItsActGoes()
{
    if (!SmallDisk::isPossible())
        return; // no limit holds for the one file alone
    House house;
    const QString cabinet = QString::number(cabinetOf(house).value);
    const SmallDisk disk;
    const Location where = Location::sqlite(disk.path() + u"/q.sqlite"_s);
    QCOMPARE(house.bare(u"VACUUM INTO '%1'"_s.arg(where.path)), QString());
    const Connection another(where); // keeps the log, so that what the disk still takes is known
    disk.fill(4096);
    const QString slip = house.database().folder() + u"/slip.pdf"_s;
    const QStringList print{u"print"_s, u"slip"_s, cabinet, u"--out"_s, slip, u"--as"_s, u"aigul"_s};
    const Ran full = ctl(where, print);
    QVERIFY2(full.exit == 3, (full.output + full.errors).constData());
    QCOMPARE(full.code(), u"storage.full"_s);
    QVERIFY(!QFile::exists(slip));
    disk.free();
    QCOMPARE(ctl(where, print).exit, 0);
    QVERIFY(QFile::exists(slip));
}

void TestRights::aServerLetsNobodyIn_data()
{
    addEngineRows();
}

void TestRights::aServerLetsNobodyIn()
{
    QFETCH(Engine, engine);
    if (engine == Engine::Sqlite)
        return; // which asks for no role
    House house;
    Location where = house.database().location();
    const auto status = [](const Location &location) { return ctl(location, {u"status"_s}); };
    QCOMPARE(status(where).exit, 0);
    where.user = u"qorjyn_nobody"_s;
    const Ran refused = status(where);
    QVERIFY2(refused.exit == 3, (refused.output + refused.errors).constData());
    QCOMPARE(refused.code(), u"storage.not-let-in"_s);
    QVERIFY2(refused.message().contains(where.user), qPrintable(refused.message()));
    where = house.database().location();
    where.name = u"qorjyn_nowhere"_s;
    QCOMPARE(status(where).code(), u"storage.missing"_s);
    where = house.database().location();
    QCOMPARE(TestDatabase::runAs(house.database().ownerLocation(),
                                 u"REVOKE CONNECT ON DATABASE "_s + where.name + u" FROM PUBLIC"_s),
             QString());
    QCOMPARE(status(where).code(), u"storage.not-let-in"_s);
}

QTEST_GUILESS_MAIN(TestRights)
#include "tst_rights.moc"

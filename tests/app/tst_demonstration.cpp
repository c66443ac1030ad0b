// The first start: at an empty database the program also offers to look around in the demonstration, which
// says what it is, is kept or thrown away, and never touches the user's own database.
#include "app/shell/welcomedialog.h"
#include "app/widgets/messagebar.h"
#include "app/workplace.h"
#include "commands/staffacts.h"
#include "storage/library.h"
#include "support/answereddialogs.h"
#include "support/house.h"
#include "support/realwindow.h"

#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace qorjyn;
using namespace qorjyn::test;

namespace {

const QString helper = QStringLiteral(QORJYNCTL);
constexpr int making = 60'000; // milliseconds, on a busy computer

/// A database as the first start makes it: a real one, and nobody in it.
struct Empty
{
    Empty() { (void)Connection::create(location()); }
    [[nodiscard]] Location location() const { return Location::sqlite(folder.filePath(u"qorjyn.sqlite"_s)); }
    [[nodiscard]] QString count(const QString &table) const
    {
        return TestDatabase::valueAt(location(), u"SELECT COUNT(*) FROM "_s + table);
    }

    QTemporaryDir folder;
};

/// The program at a desk, driven by its first dialog.
struct Desk
{
    explicit Desk(const Location &location, const QString &program = helper)
        : workplace(location, FileStore::besideDatabase(location.path), theme, languages, program, &dialogs)
    {
        languages.set(Language::English);
        workplace.start();
    }
    [[nodiscard]] MainWindow &window() { return workplace.program().window(); }
    [[nodiscard]] WelcomeDialog *welcome() { return window().findChild<WelcomeDialog *>(); }
    template <class T>
    [[nodiscard]] T *the(const QString &name)
    {
        return find<T>(&window(), name);
    }
    [[nodiscard]] QPushButton *offer() { return the<QPushButton>(u"welcomeDemonstration"_s); }
    [[nodiscard]] bool isOffered() { return welcome() && offer()->isVisible(); }
    [[nodiscard]] QString message() { return the<MessageBar>(u"welcomeMessage"_s)->text(); }
    [[nodiscard]] QString lookAround()
    {
        if (!QTest::qWaitFor([this] { return isOffered(); }))
            return u"the demonstration is not offered"_s;
        QTest::mouseClick(offer(), Qt::LeftButton);
        if (!QTest::qWaitFor([this] { return workplace.demonstration().isOpen(); }, making))
            return message();
        // The other window takes its place, with its own question.
        return QTest::qWaitFor([this] { return welcome() && the<QComboBox>(u"welcomeWho"_s)->count() > 0; })
                   ? QString()
                   : u"no staff to choose from"_s;
    }
    [[nodiscard]] bool closes()
    {
        window().close();
        return QTest::qWaitFor([this] { return !window().isVisible(); });
    }

    Theme theme{Theme::Choice::Light};
    Languages languages;
    AnsweredDialogs dialogs;
    Workplace workplace;
};

QDir home()
{
    return QFileInfo(Location::standard().path).dir();
}

QStringList left()
{
    return home().entryList({u"demonstration*"_s}, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

/// A program that stands in for the one that makes the demonstration.
QString standIn(const QTemporaryDir &folder, const QByteArray &script)
{
    QFile file(folder.filePath(u"stand-in"_s));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write("#!/bin/sh\n" + script);
    file.close();
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return file.fileName();
}

} // namespace

class TestDemonstration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useOwnSettings(); }
    void cleanup();

    void isOfferedOnlyWhereNobodyIsRecorded_data() { addEngineRows(); }
    void isOfferedOnlyWhereNobodyIsRecorded();
    void opensWithItsStaffAndSaysWhatItIs();
    void saysWhatItIsInThreeLanguages();
    void anyRehearsalDatabaseSaysSo_data() { addEngineRows(); }
    void anyRehearsalDatabaseSaysSo();
    void isWorkedInOnItsDay();
    void thrownAwayNothingIsLeft();
    void keptItOpensAgain();
    void cancelledNobodyQuits();
    void namedAsDatabaseItIsTheDemonstration();
    void aFailureIsToldAndTheFirstStartGoesOn_data();
    void aFailureIsToldAndTheFirstStartGoesOn();
    void aFolderThatCannotBeWrittenIsTold();
    void whatCannotBeOpenedIsTold();
    void whatACrashLeftIsClearedAway();
    void stoppedNothingIsLeft();
    void closedMeanwhileNothingIsLeft();
    void openInAnotherWindowItIsRefused();
};

void TestDemonstration::cleanup()
{
    QSettings().clear();
    for (const QString &name : left())
        QVERIFY(QDir(home().filePath(name)).removeRecursively() || QFile::remove(home().filePath(name)));
}

void TestDemonstration::isOfferedOnlyWhereNobodyIsRecorded()
{
    const TestDatabase empty;
    Desk first(empty.location());
    QTRY_VERIFY(first.isOffered());
    const House house;
    Desk later(house.database().location());
    QTRY_VERIFY(later.welcome() && later.the<QComboBox>(u"welcomeWho"_s)->count() > 0);
    QVERIFY(!later.isOffered());
}

void TestDemonstration::opensWithItsStaffAndSaysWhatItIs()
{
    const Empty own;
    Desk desk(own.location());
    QVERIFY(!desk.window().windowTitle().contains(u"demonstration"_s));
    const QString refused = desk.lookAround();
    QVERIFY2(refused.isEmpty(), qPrintable(refused));
    QCOMPARE(desk.window().windowTitle(), u"Qorjyn · demonstration"_s);
    QVERIFY(desk.window().isVisible());
    QVERIFY(!desk.isOffered());
    // Each role has somebody.
    auto *who = desk.the<QComboBox>(u"welcomeWho"_s);
    QCOMPARE(who->count(), 5);
    QStringList all;
    for (int i = 0; i < who->count(); ++i)
        all.append(who->itemText(i));
    const QString staff = all.join(u'\n');
    for (const auto &role : codesOf<Role>)
        if (role.first != Role::Observer)
            QVERIFY2(staff.contains(Words(Language::English).role(role.first)), qPrintable(staff));
    who->setCurrentIndex(who->findData(u"ospanova"_s));
    QTest::mouseClick(desk.the<QPushButton>(u"welcomeWork"_s), Qt::LeftButton);
    QTRY_COMPARE(desk.workplace.program().database().login(), u"ospanova"_s);
    QCOMPARE(desk.window().windowTitle(), u"Qorjyn · demonstration"_s);
    // Their own database is as empty as it was.
    for (const QString &table : {u"staff"_s, u"act"_s, u"history"_s, u"application"_s})
        QCOMPARE(own.count(table), u"0"_s);
}

void TestDemonstration::saysWhatItIsInThreeLanguages()
{
    const Empty own;
    Desk desk(own.location());
    QCOMPARE(desk.lookAround(), QString());
    const std::pair<Language, QString> titles[] = {{Language::Kazakh, u"Qorjyn · көрсетілім"_s},
                                                   {Language::Russian, u"Qorjyn · демонстрация"_s},
                                                   {Language::English, u"Qorjyn · demonstration"_s}};
    for (const auto &[language, title] : titles) {
        desk.languages.set(language);
        QTRY_COMPARE(desk.window().windowTitle(), title);
        QCoreApplication::sendPostedEvents();
        QCOMPARE(desk.window().windowTitle(), title);
    }
}

void TestDemonstration::anyRehearsalDatabaseSaysSo()
{
    House house; // as `qorjynctl init --rehearsal` makes one
    Desk desk(house.database().location());
    QTRY_COMPARE(desk.window().windowTitle(), u"Qorjyn · demonstration"_s);
    QVERIFY(desk.closes()); // it is somebody's own: nothing is asked, nothing thrown away
    QVERIFY(desk.dialogs.asked.isEmpty());
    QCOMPARE(desk.workplace.end(), QString());
    QVERIFY(house.read([](Transaction &t) { return !staffMembers(t).isEmpty(); }));
}

void TestDemonstration::isWorkedInOnItsDay()
{
    const Empty own;
    Desk desk(own.location());
    QCOMPARE(desk.lookAround(), QString());
    Database &database = desk.workplace.program().database();
    // After all that its story tells, whatever the day of the computer is.
    QCOMPARE(database.today(), DemonstrationFolder::today());
    const QString last = TestDatabase::valueAt(database.location(), u"SELECT MAX(at) FROM act"_s);
    QVERIFY2(QDateTime::fromMSecsSinceEpoch(last.toLongLong(), Qt::UTC).date() < database.today(),
             qPrintable(last));
    QTRY_VERIFY(desk.the<QLabel>(u"dayLabel"_s)->text().contains(u"26 June 2026"_s));
}

void TestDemonstration::thrownAwayNothingIsLeft()
{
    const Empty own;
    Desk desk(own.location());
    QCOMPARE(desk.lookAround(), QString());
    desk.workplace.program().actAs(u"seitova"_s);
    const QString path = desk.workplace.demonstration().path();
    QVERIFY(QFileInfo(path).isDir());
    desk.dialogs.confirms = true;
    QVERIFY(desk.closes());
    QCOMPARE(desk.dialogs.asked.size(), 1);
    QVERIFY2(desk.dialogs.asked[0].text.contains(path), qPrintable(desk.dialogs.asked[0].text));
    QVERIFY(desk.dialogs.asked[0].destroys);
    QCOMPARE(desk.workplace.end(), QString());
    QCOMPARE(left(), QStringList());
    QVERIFY(QFileInfo::exists(own.location().path));
}

void TestDemonstration::keptItOpensAgain()
{
    const Empty own;
    QString path;
    {
        Desk desk(own.location());
        QCOMPARE(desk.lookAround(), QString());
        path = desk.workplace.demonstration().path();
        desk.workplace.program().actAs(u"admin"_s);
        bool added = false;
        act(
            desk.workplace.program().database(), this,
            AddStaff{.login = u"kepthere"_s, .name = u"Қалған Адам"_s, .roles = {Role::Observer}},
            [&](const AddStaff::Result &) { added = true; }, [](const Failure &) {});
        QTRY_VERIFY(added);
        desk.dialogs.confirms = false;
        QVERIFY(desk.closes());
        QCOMPARE(desk.dialogs.asked.size(), 1);
        QCOMPARE(desk.workplace.end(), QString());
    }
    QVERIFY(QFileInfo(path).isDir());
    QCOMPARE(left(), QStringList{QFileInfo(path).fileName()});
    QSettings().clear(); // whoever worked last is asked again
    Desk again(own.location());
    QCOMPARE(again.lookAround(), QString());
    QCOMPARE(again.workplace.demonstration().path(), path);
    QVERIFY(again.the<QComboBox>(u"welcomeWho"_s)->findData(u"kepthere"_s) >= 0);
}

void TestDemonstration::cancelledNobodyQuits()
{
    const Empty own;
    Desk desk(own.location());
    QCOMPARE(desk.lookAround(), QString());
    desk.workplace.program().actAs(u"seitova"_s);
    const QString path = desk.workplace.demonstration().path();
    desk.dialogs.cancels = true;
    for (const int asked : {1, 2}) {
        desk.window().close();
        QTRY_COMPARE(desk.dialogs.asked.size(), asked);
        QCoreApplication::processEvents();
        QVERIFY(desk.window().isVisible());
    }
    QVERIFY(QFileInfo(path).isDir());
    QCOMPARE(desk.workplace.program().database().login(), u"seitova"_s);
    desk.dialogs.cancels = false;
    desk.dialogs.confirms = true;
    QVERIFY(desk.closes());
    QCOMPARE(desk.workplace.end(), QString());
    QCOMPARE(left(), QStringList());
}

void TestDemonstration::namedAsDatabaseItIsTheDemonstration()
{
    const Empty own;
    Location location;
    {
        Desk desk(own.location());
        QCOMPARE(desk.lookAround(), QString());
        location = desk.workplace.demonstration().location();
    }
    Desk named(location);
    QCOMPARE(named.window().windowTitle(), u"Qorjyn · demonstration"_s);
    QCOMPARE(named.workplace.program().database().today(), DemonstrationFolder::today());
    named.dialogs.confirms = true;
    QVERIFY(named.closes());
    QCOMPARE(named.dialogs.asked.size(), 1);
    QCOMPARE(named.workplace.end(), QString());
    QCOMPARE(left(), QStringList());
}

void TestDemonstration::aFailureIsToldAndTheFirstStartGoesOn_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QString>("details");
    QTest::newRow("is not there") << QByteArray() << QString();
    QTest::newRow("refuses") << QByteArray("mkdir -p \"$3\"; touch \"$3/half\"; echo no room >&2; exit 4\n")
                             << u"no room"_s;
    QTest::newRow("dies") << QByteArray("mkdir -p \"$3\"; touch \"$3/half\"; kill -9 $$\n") << QString();
    QTest::newRow("makes nothing") << QByteArray("exit 0\n") << QString();
}

void TestDemonstration::aFailureIsToldAndTheFirstStartGoesOn()
{
    QFETCH(QByteArray, script);
    const QTemporaryDir folder;
    const Empty own;
    Desk desk(own.location(), script.isEmpty() ? folder.filePath(u"none"_s) : standIn(folder, script));
    QTRY_VERIFY(desk.isOffered());
    QTest::mouseClick(desk.offer(), Qt::LeftButton);
    QTRY_VERIFY2(desk.message().contains(u"was not made"_s), qPrintable(desk.message()));
    QCOMPARE(left(), QStringList());
    QVERIFY(!desk.workplace.demonstration().isOpen());
    QFETCH(QString, details);
    if (!details.isEmpty())
        QVERIFY(desk.the<MessageBar>(u"welcomeMessage"_s)
                    ->findChild<QPlainTextEdit *>()
                    ->toPlainText()
                    .contains(details));
    QTRY_COMPARE(clippedTexts(desk.welcome()), QStringList());
    // What was begun goes on in the same dialog.
    typeText(desk.the<QLineEdit>(u"welcomeName"_s), u"Сейітова Айгүл"_s);
    QCOMPARE(desk.the<QLineEdit>(u"welcomeLogin"_s)->text(), u"seiitova"_s);
    QTest::mouseClick(desk.the<QPushButton>(u"welcomeWork"_s), Qt::LeftButton);
    QTRY_COMPARE(desk.workplace.program().database().login(), u"seiitova"_s);
    QCOMPARE(own.count(u"staff"_s), u"1"_s);
}

void TestDemonstration::aFolderThatCannotBeWrittenIsTold()
{
    const QByteArray before = qgetenv("XDG_DATA_HOME");
    const QTemporaryDir folder;
    QFile inTheWay(folder.filePath(u"file"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    qputenv("XDG_DATA_HOME", QFile::encodeName(inTheWay.fileName()));
    const Empty own;
    Desk desk(own.location());
    QTRY_VERIFY(desk.isOffered());
    QTest::mouseClick(desk.offer(), Qt::LeftButton);
    QTRY_VERIFY2(desk.message().contains(u"nothing can be written"_s), qPrintable(desk.message()));
    QVERIFY(desk.message().contains(inTheWay.fileName()));
    QVERIFY(desk.the<QPushButton>(u"welcomeWork"_s)->isEnabled());
    qputenv("XDG_DATA_HOME", before);
}

void TestDemonstration::whatCannotBeOpenedIsTold()
{
    QVERIFY(home().mkpath(u"demonstration-20260101-000000000"_s));
    QFile file(home().filePath(u"demonstration-20260101-000000000/qorjyn.sqlite"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(5000, 'x'));
    file.close();
    const Empty own;
    Desk desk(own.location());
    QTRY_VERIFY(desk.isOffered());
    QTest::mouseClick(desk.offer(), Qt::LeftButton);
    QTRY_VERIFY2(desk.message().contains(u"cannot be opened"_s), qPrintable(desk.message()));
    QVERIFY(desk.message().contains(u"demonstration-20260101-000000000"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray(5000, 'x'));
}

void TestDemonstration::whatACrashLeftIsClearedAway()
{
    QVERIFY(home().mkpath(u"demonstration.making/files"_s));
    QFile half(home().filePath(u"demonstration.making/qorjyn.sqlite"_s));
    QVERIFY(half.open(QIODevice::WriteOnly));
    const Empty own;
    Desk desk(own.location());
    QCOMPARE(desk.lookAround(), QString());
    QVERIFY(!left().contains(u"demonstration.making"_s));
}

void TestDemonstration::stoppedNothingIsLeft()
{
    const QTemporaryDir folder;
    const Empty own;
    Desk desk(own.location(), standIn(folder, "mkdir -p \"$3\"; touch \"$3/half\"; exec sleep 60\n"));
    QTRY_VERIFY(desk.isOffered());
    QTest::mouseClick(desk.offer(), Qt::LeftButton);
    QTRY_VERIFY(QFileInfo::exists(home().filePath(u"demonstration.making/half"_s)));
    QVERIFY(desk.message().contains(u"is being made"_s));
    QVERIFY(!desk.the<QPushButton>(u"welcomeWork"_s)->isEnabled());
    QTest::mouseClick(desk.offer(), Qt::LeftButton);
    QCOMPARE(left(), QStringList());
    QVERIFY(desk.the<QPushButton>(u"welcomeWork"_s)->isEnabled());
    QVERIFY(desk.message().isEmpty());
}

void TestDemonstration::closedMeanwhileNothingIsLeft()
{
    const QTemporaryDir folder;
    const Empty own;
    Desk desk(own.location(), standIn(folder, "mkdir -p \"$3\"; touch \"$3/half\"; exec sleep 60\n"));
    QTRY_VERIFY(desk.isOffered());
    QTest::mouseClick(desk.offer(), Qt::LeftButton);
    QTRY_VERIFY(QFileInfo::exists(home().filePath(u"demonstration.making/half"_s)));
    desk.welcome()->close();
    QTRY_COMPARE(left(), QStringList());
    QVERIFY(!desk.workplace.demonstration().isOpen());
}

void TestDemonstration::openInAnotherWindowItIsRefused()
{
    const Empty own, second;
    Desk desk(own.location());
    QCOMPARE(desk.lookAround(), QString());
    const QString path = desk.workplace.demonstration().path();
    Desk other(second.location());
    QTRY_VERIFY(other.isOffered());
    QTest::mouseClick(other.offer(), Qt::LeftButton);
    QTRY_VERIFY2(other.message().contains(u"another window"_s), qPrintable(other.message()));
    QVERIFY(QFileInfo(path).isDir());
    QVERIFY(!other.workplace.demonstration().isOpen());
}

QTEST_MAIN(TestDemonstration)
#include "tst_demonstration.moc"

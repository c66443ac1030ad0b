// The program as a whole: who works is known by the database, what the status line says is so, and what is
// changed in the settings reaches every document.
#include "app/program.h"
#include "app/settings/settingsdialog.h"
#include "app/shell/theme.h"
#include "app/shell/welcomedialog.h"
#include "app/widgets/recordlist.h"
#include "documents/printed.h"
#include "storage/contracts.h"
#include "storage/library.h"
#include "support/answereddialogs.h"
#include "support/house.h"
#include "support/machinezone.h"
#include "support/ownserver.h"
#include "support/realwindow.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPrinter>
#include <QPushButton>
#include <QRegularExpression>
#include <QSettings>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace qorjyn;
using namespace qorjyn::test;

namespace {

const QDate day(2026, 3, 18);

/// The program on the database of a house.
struct Run
{
    explicit Run(const House &house)
        : program(house.database().location(), house.database().folder() + u"/files"_s, theme, languages,
                  rehearsalClock(day), &dialogs)
    {
        languages.set(Language::English);
        program.window().resize(1366, 768);
        program.start();
    }
    template <class T>
    [[nodiscard]] T *the(const QString &name)
    {
        return find<T>(&program.window(), name);
    }
    [[nodiscard]] bool asks() { return program.window().findChild<WelcomeDialog *>() != nullptr; }
    [[nodiscard]] QString status() { return the<QLabel>(u"savedLabel"_s)->text(); }

    Theme theme{Theme::Choice::Light};
    Languages languages;
    AnsweredDialogs dialogs;
    Program program;
};

/// The Library's name in the settings, and in the line that applications are addressed to.
void rename(Run &run, const QString &before, const QString &after)
{
    run.program.openSettings();
    auto *settings = run.program.window().findChild<SettingsDialog *>();
    QVERIFY(settings);
    auto *name = find<QLineEdit>(settings, u"settingsName"_s);
    QTRY_COMPARE(name->text(), before);
    name->setText(after);
    find<QPlainTextEdit>(settings, u"settingsAddressee"_s)->setPlainText(after + u" басшысына"_s);
    QTest::mouseClick(find<QPushButton>(settings, u"settingsSave"_s), Qt::LeftButton);
}

} // namespace

class TestProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useOwnSettings(); }
    void whoWorksBelongsToTheDatabase_data() { sqliteRow(); }
    void whoWorksBelongsToTheDatabase();
    void theStatusLineTellsTheTimeOfTheLibrary_data() { addEngineRows(); }
    void theStatusLineTellsTheTimeOfTheLibrary();
    void theStatusLineTellsOfALostConnection_data();
    void theStatusLineTellsOfALostConnection();
    void theOfficialNameReachesEveryDocument_data() { addEngineRows(); }
    void theOfficialNameReachesEveryDocument();
    void endsWhileAFieldIsTypedInto_data() { addEngineRows(); }
    void endsWhileAFieldIsTypedInto();

private:
    static void sqliteRow()
    {
        QTest::addColumn<Engine>("engine");
        QTest::newRow("sqlite") << Engine::Sqlite;
    }
};

void TestProgram::whoWorksBelongsToTheDatabase()
{
    const House first, second; // in both there is one whose login is the same
    {
        Run run(first);
        QTRY_VERIFY(run.asks());
        run.program.actAs(u"aigul"_s);
    }
    {
        Run again(first);
        QTRY_COMPARE(again.program.database().login(), u"aigul"_s);
        QVERIFY(!again.asks());
    }
    Run other(second);
    QTRY_VERIFY(other.asks());
    QCOMPARE(other.program.database().login(), QString());
}

void TestProgram::theStatusLineTellsTheTimeOfTheLibrary()
{
    const MachineZone machine("UTC"); // noon at the Library is seven o'clock there
    const House house;
    Run run(house);
    run.program.actAs(u"aigul"_s);
    SaveParticipant participant;
    participant.participant.name.kk = u"Ақтөбе мұражайы"_s;
    act(
        run.program.database(), &run.program.window(), participant, [](const auto &) {},
        [](const Failure &) {});
    QTRY_VERIFY2(run.status().contains(u"12:00:00"_s), qPrintable(run.status()));
}

void TestProgram::theStatusLineTellsOfALostConnection_data()
{
    QTest::addColumn<Engine>("engine");
    if (OwnServer::isPossible())
        QTest::newRow("postgresql") << Engine::Postgresql;
}

void TestProgram::theStatusLineTellsOfALostConnection()
{
    OwnServer server;
    QVERIFY(server.isRunning());
    const House house;
    Run run(house);
    run.program.actAs(u"aigul"_s);
    QTRY_VERIFY2(run.status().contains(u"Everything is saved"_s), qPrintable(run.status()));
    QVERIFY(server.halt());
    QTRY_VERIFY_WITH_TIMEOUT(run.status().contains(u"No connection"_s), 20'000);
    QVERIFY(!run.status().contains(u"saved"_s));
    QVERIFY2(run.status().contains(QRegularExpression(u"since \\d\\d:\\d\\d"_s)), qPrintable(run.status()));
    run.languages.set(Language::Kazakh); // said in another language it is as true
    QTRY_VERIFY(!run.status().contains(u"No connection"_s));
    QVERIFY(!run.status().contains(u'✓'));
    run.languages.set(Language::English);
    QVERIFY(server.start());
    QTRY_VERIFY_WITH_TIMEOUT(run.status().contains(u"Everything is saved"_s), 20'000);
}

void TestProgram::theOfficialNameReachesEveryDocument()
{
    House house;
    const auto registered = house.registered({title(u"Шежіре"_s)});
    const SessionId session = house.opened(day);
    Contract draft;
    draft.number = u"7"_s;
    draft.date = draft.validFrom = QDate(2026, 1, 10);
    draft.validTo = QDate(2026, 12, 31);
    draft.participant = house.participant();
    draft.librarySignatory = u"Ғ. Мұқанов"_s;
    draft.participantSignatory = u"С. Әлиева"_s;
    const ContractId contract = house.done(SaveContract{.contract = draft}).contract;
    house.done(SignContract{.contract = contract, .signedOn = QDate(2026, 1, 12)});
    house.done(CreateCabinet{.contract = contract});
    Run run(house);
    run.program.actAs(u"aigul"_s);

    const QString after = u"Ұлттық «Қоржын» кітапханасы"_s;
    const QString before = house.read([](Transaction &t) { return librarySettings(t); }).name;
    rename(run, before, after);
    QTRY_COMPARE(house.read([](Transaction &t) { return librarySettings(t); }).name, after);

    const auto compare = [&](const QString &file, const Reference &reference,
                             const std::function<bool()> &print) {
        const QString path = house.database().folder() + u'/' + file;
        QPrinter printer;
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(path);
        run.dialogs.printer = &printer;
        const auto previews = run.dialogs.previews.size();
        QVERIFY(run.program.window().openReference(reference));
        QVERIFY2(QTest::qWaitFor(print), qPrintable(file)); // once it is ready, it is printed once
        QTRY_COMPARE(run.dialogs.previews.size(), previews + 1);
        run.dialogs.printer = nullptr;
        const QString text = Printed(path).text();
        QVERIFY2(text.contains(normalised(after)), qPrintable(file + u": "_s + text));
        QVERIFY2(!text.contains(normalised(before)), qPrintable(file + u": "_s + text));
    };
    const auto pressed = [&](const QString &button) {
        auto *found = run.the<QPushButton>(button);
        if (!found->isVisible() || !found->isEnabled())
            return false;
        QTest::mouseClick(found, Qt::LeftButton);
        return true;
    };
    compare(u"form.pdf"_s, {.kind = RecordKind::Application, .id = registered.application.value}, [&] {
        if (!run.the<QLabel>(u"applicationHeading"_s)->text().contains(u"2026"_s))
            return false;
        run.the<QAction>(u"printFilled"_s)->trigger();
        return true;
    });
    compare(u"minutes.pdf"_s, {.kind = RecordKind::Session, .id = session.value},
            [&] { return pressed(u"sessionPrint"_s); });
    compare(u"slip.pdf"_s, {.kind = RecordKind::Contract, .id = contract.value},
            [&] { return pressed(u"cabinetSlip"_s); });
}

void TestProgram::endsWhileAFieldIsTypedInto()
{
    const House house;
    {
        Run run(house);
        run.program.actAs(u"aigul"_s);
        run.program.window().showPage(1);
        QTest::mouseClick(run.the<QPushButton>(u"applicationNew"_s), Qt::LeftButton);
        auto *head = run.the<QLineEdit>(u"applicationSignatory"_s);
        QTRY_VERIFY(head->isVisible() && !head->isReadOnly());
        run.program.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&run.program.window()));
        head->setFocus();
        QTest::keyClicks(head, u"Bekmuratov"_s);
        QVERIFY(head->hasFocus());
    }
    Run again(house);
    again.program.window().showPage(1);
    const auto *heading = again.the<QLabel>(u"applicationHeading"_s); // contracts have drafts of their own
    auto *bringBack = heading->parentWidget()->parentWidget()->findChild<QPushButton *>(u"draftBringBack"_s);
    QTRY_VERIFY(bringBack->isVisible());
    QTest::mouseClick(bringBack, Qt::LeftButton);
    QTRY_COMPARE(again.the<QLineEdit>(u"applicationSignatory"_s)->text(), u"Bekmuratov"_s);
}

QTEST_MAIN(TestProgram)
#include "tst_program.moc"

#include "app/contracts/contractspage.h"
#include "app/contracts/termline.h"
#include "app/readers/readerspage.h"
#include "app/shell/theme.h"
#include "app/widgets/dateedit.h"
#include "app/widgets/messagebar.h"
#include "app/widgets/participantfield.h"
#include "app/widgets/pill.h"
#include "app/widgets/recordlist.h"
#include "app/widgets/recordtable.h"
#include "storage/contracts.h"
#include "storage/participants.h"
#include "support/answereddialogs.h"
#include "support/house.h"
#include "support/realwindow.h"

#include <QLabel>
#include <QPrinter>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace qorjyn;
using namespace qorjyn::test;

namespace {

const QDate today(2026, 2, 2);

/// A page over the database of a house at work.
struct Desk
{
    Desk() : database(house.database().location(), u"aigul"_s, rehearsalClock(today))
    {
        languages.set(Language::English);
    }

    /// A contract of the participant for the year, signed in January where asked for.
    ContractId contract(const QString &number, bool isSigned)
    {
        Contract draft;
        draft.number = number;
        draft.date = QDate(2026, 1, 10);
        draft.participant = house.participant();
        draft.librarySignatory = u"Ғ. Мұқанов"_s;
        draft.participantSignatory = u"С. Әлиева"_s;
        draft.validFrom = QDate(2026, 1, 15);
        draft.validTo = QDate(2026, 12, 31);
        const ContractId id = house.done(SaveContract{.contract = draft}).contract;
        if (isSigned)
            house.done(SignContract{.contract = id, .signedOn = QDate(2026, 1, 12)});
        return id;
    }
    Contract stored(ContractId id)
    {
        return house.read([id](Transaction &t) { return *qorjyn::contract(t, id); });
    }
    QList<Cabinet> cabinets()
    {
        return house.read([](Transaction &t) { return qorjyn::cabinets(t); });
    }

    House house;
    Theme theme{Theme::Choice::Light};
    Languages languages;
    Database database;
    PdfReader pdf;
    AnsweredDialogs dialogs;
    AppContext context{.database = database,
                       .files = FileStore(house.database().folder()),
                       .pdf = pdf,
                       .dialogs = dialogs,
                       .languages = languages};
};

void press(QWidget &page, const QString &name)
{
    auto *button = find<QPushButton>(&page, name);
    QVERIFY2(button && button->isVisibleTo(&page), qPrintable(name));
    QTest::mouseClick(button, Qt::LeftButton);
}

} // namespace

class TestContracts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useOwnSettings(); }

    void contractIsEnteredAndSigned_data() { addEngineRows(); }
    void contractIsEnteredAndSigned();
    void signedContractIsNotChanged_data() { addEngineRows(); }
    void signedContractIsNotChanged();
    void cabinetIsMadeAndItsPasswordHandedOverOnce_data() { addEngineRows(); }
    void cabinetIsMadeAndItsPasswordHandedOverOnce();
    void buttonsAreForThoseWhoMay_data() { addEngineRows(); }
    void buttonsAreForThoseWhoMay();
    void cabinetOfDraftIsRefused_data() { addEngineRows(); }
    void cabinetOfDraftIsRefused();
    void contractEndsOnADay_data() { addEngineRows(); }
    void contractEndsOnADay();
    void participantsAreNamedInTheLanguageOfTheWindow_data() { addEngineRows(); }
    void participantsAreNamedInTheLanguageOfTheWindow();
    void whatIsTypedIsNotGivenUpUnasked_data() { addEngineRows(); }
    void whatIsTypedIsNotGivenUpUnasked();
    void anotherDeskDoesNotWriteOverWhatIsTyped_data() { addEngineRows(); }
    void anotherDeskDoesNotWriteOverWhatIsTyped();
    void whatIsTypedSurvivesTheProgram_data() { addEngineRows(); }
    void whatIsTypedSurvivesTheProgram();
    void termLineKnowsItsDays();
    void readersAreThoseWithCabinets_data() { addEngineRows(); }
    void readersAreThoseWithCabinets();
};

void TestContracts::contractIsEnteredAndSigned()
{
    Desk desk;
    const ParticipantId participant = desk.house.participant();
    ContractsPage page(desk.context);
    page.resize(1366, 700);
    page.show();
    press(page, u"contractNew"_s);
    find<ParticipantField>(&page, u"contractParticipant"_s)
        ->setParticipant(participant, u"Ақтөбе облыстық кітапханасы"_s);
    typeText(find<QLineEdit>(&page, u"contractNumber"_s), u"Ш-2026/001"_s);
    find<DateEdit>(&page, u"contractTo"_s)->setDate(QDate(2025, 1, 1));
    press(page, u"contractSave"_s);
    // The term runs backwards: refused with the point of the rules, and what was typed stays.
    auto *message = find<MessageBar>(&page, u"contractMessage"_s);
    QTRY_VERIFY(message->isVisibleTo(&page));
    QVERIFY2(!message->text().isEmpty(), qPrintable(message->text()));
    QCOMPARE(find<QLineEdit>(&page, u"contractNumber"_s)->text(), u"Ш-2026/001"_s);

    find<DateEdit>(&page, u"contractTo"_s)->setDate(QDate(2026, 12, 31));
    press(page, u"contractSave"_s);
    auto *list = find<RecordList>(&page, u"contractsList"_s);
    QTRY_COMPARE(list->model()->rowCount(), 1);
    auto *sign = find<QPushButton>(&page, u"contractSign"_s);
    QTRY_VERIFY(sign->isVisibleTo(&page));
    QVERIFY(!message->isVisibleTo(&page));

    // Signing takes along what was typed since the contract was saved.
    typeText(find<QLineEdit>(&page, u"contractSignatory"_s), u"С. Әлиева"_s);
    QTest::mouseClick(sign, Qt::LeftButton);
    QTRY_VERIFY(!sign->isVisibleTo(&page));
    const QList<Contract> all = desk.house.read([](Transaction &t) { return contracts(t); });
    QCOMPARE(all.size(), 1);
    QCOMPARE(all.first().signedOn, std::optional(today));
    QCOMPARE(all.first().participantSignatory, u"С. Әлиева"_s);
    QCOMPARE(find<Pill>(&page, u"contractState"_s)->text(),
             Words(Language::English).contractState(ContractState::InForce));
}

void TestContracts::signedContractIsNotChanged()
{
    Desk desk;
    const ContractId id = desk.contract(u"7"_s, true);
    ContractsPage page(desk.context);
    page.show();
    QVERIFY(page.open({.kind = RecordKind::Contract, .id = id.value}));
    QTRY_COMPARE(find<QLineEdit>(&page, u"contractNumber"_s)->text(), u"7"_s);
    QVERIFY(find<QLineEdit>(&page, u"contractNumber"_s)->isReadOnly());
    QVERIFY(!find<QPushButton>(&page, u"contractSave"_s)->isVisibleTo(&page));
    QVERIFY(find<TermLine>(&page, u"contractTerm"_s)->isVisibleTo(&page));
}

void TestContracts::cabinetIsMadeAndItsPasswordHandedOverOnce()
{
    Desk desk;
    const ContractId id = desk.contract(u"7"_s, true);
    QTemporaryDir folder;
    QPrinter printer;
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(folder.filePath(u"slip.pdf"_s));
    desk.dialogs.printer = &printer;
    ContractsPage page(desk.context);
    page.show();
    page.open({.kind = RecordKind::Contract, .id = id.value});
    auto *login = find<QLineEdit>(&page, u"cabinetLogin"_s);
    QTRY_VERIFY(!login->text().isEmpty()); // proposed
    press(page, u"cabinetCreate"_s);
    auto *slip = find<QPushButton>(&page, u"cabinetSlip"_s);
    QTRY_VERIFY(slip->isVisibleTo(&page));
    QCOMPARE(desk.cabinets().size(), 1);

    // Said no to the warning: nothing is made.
    desk.dialogs.confirms = false;
    QTest::mouseClick(slip, Qt::LeftButton);
    QCOMPARE(desk.dialogs.asked.size(), 1);
    QVERIFY(!desk.cabinets().first().slipPrinted);

    desk.dialogs.confirms = true;
    QTest::mouseClick(slip, Qt::LeftButton);
    QTRY_COMPARE(desk.dialogs.previews.size(), 1);
    QVERIFY(desk.cabinets().first().slipPrinted);
    auto *text = find<QLabel>(&page, u"cabinetText"_s);
    QTRY_VERIFY(text->text().contains(u"handed over"_s));
    QVERIFY(text->text().contains(desk.cabinets().first().login));

    // A second time it is not offered, by the point that says so, and no preview opens.
    QTRY_VERIFY(!slip->isEnabled());
    QTest::mouseClick(slip, Qt::LeftButton);
    QCOMPARE(shownTip(slip->toolTip()),
             Words(Language::English)
                 .sentence({.field = u"cabinet"_s,
                            .code = u"cabinet.slip-printed"_s,
                            .rule = Rule::R20,
                            .arguments = {desk.cabinets().first().participantName}}));
    QCOMPARE(desk.dialogs.previews.size(), 1);
}

void TestContracts::buttonsAreForThoseWhoMay()
{
    Desk desk;
    desk.house.done(AddStaff{.login = u"bolat"_s, .name = u"Болат"_s, .roles = {Role::Acquisition}});
    const ContractId id = desk.contract(u"7"_s, false);
    ContractsPage page(desk.context);
    page.show();
    page.open({.kind = RecordKind::Contract, .id = id.value});
    auto *sign = find<QPushButton>(&page, u"contractSign"_s);
    auto *fresh = find<QPushButton>(&page, u"contractNew"_s);
    QTRY_VERIFY(sign->isVisibleTo(&page));
    QVERIFY(sign->isEnabled());
    const QString own = fresh->toolTip();
    desk.database.actAs(u"bolat"_s);
    QTRY_VERIFY(!sign->isEnabled());
    QTRY_VERIFY(!fresh->isEnabled());
    const QString role = Words(Language::English).role(Role::Contracts);
    QVERIFY2(sign->toolTip().contains(role), qPrintable(sign->toolTip()));
    QVERIFY(fresh->toolTip().contains(role));
    // In another language as well, whatever else the buttons are named there.
    desk.languages.set(Language::Kazakh);
    page.retranslate();
    QTRY_VERIFY(fresh->toolTip().contains(Words(Language::Kazakh).role(Role::Contracts)));
    desk.languages.set(Language::English);
    page.retranslate();
    desk.database.actAs(u"aigul"_s);
    QTRY_VERIFY(sign->isEnabled());
    QTRY_COMPARE(fresh->toolTip(), own);
    QCOMPARE(sign->toolTip(), QString());
}

void TestContracts::cabinetOfDraftIsRefused()
{
    Desk desk;
    const ContractId id = desk.contract(u"7"_s, false);
    ContractsPage page(desk.context);
    page.show();
    page.open({.kind = RecordKind::Contract, .id = id.value});
    QTRY_COMPARE(find<QLineEdit>(&page, u"contractNumber"_s)->text(), u"7"_s);
    press(page, u"cabinetCreate"_s);
    auto *message = find<MessageBar>(&page, u"contractMessage"_s);
    QTRY_VERIFY(message->isVisibleTo(&page));
    QCOMPARE(message->text(), Words(Language::English)
                                  .sentence({.field = u"contract"_s,
                                             .code = u"cabinet.unsigned"_s,
                                             .rule = Rule::R20,
                                             .arguments = {u"7"_s}}));
    QVERIFY(desk.cabinets().isEmpty());
}

void TestContracts::contractEndsOnADay()
{
    Desk desk;
    const ContractId id = desk.contract(u"7"_s, true);
    ContractsPage page(desk.context);
    page.show();
    page.open({.kind = RecordKind::Contract, .id = id.value});
    QTRY_COMPARE(find<QLineEdit>(&page, u"contractNumber"_s)->text(), u"7"_s);
    // Without a reason it is refused; the day stays typed.
    find<DateEdit>(&page, u"contractEndOn"_s)->setDate(QDate(2026, 2, 20));
    press(page, u"contractTerminate"_s);
    auto *message = find<MessageBar>(&page, u"contractMessage"_s);
    QTRY_VERIFY(message->isVisibleTo(&page));
    QVERIFY(!desk.stored(id).terminatedOn);
    QCOMPARE(find<DateEdit>(&page, u"contractEndOn"_s)->date(), std::optional(QDate(2026, 2, 20)));

    typeText(find<QLineEdit>(&page, u"contractReason"_s), u"Тараптардың келісімі"_s);
    press(page, u"contractTerminate"_s);
    auto *button = find<QPushButton>(&page, u"contractTerminate"_s);
    QTRY_VERIFY(!button->isVisibleTo(&page));
    QCOMPARE(desk.stored(id).terminatedOn, std::optional(QDate(2026, 2, 20)));
    QCOMPARE(desk.stored(id).terminationReason, u"Тараптардың келісімі"_s);
}

void TestContracts::participantsAreNamedInTheLanguageOfTheWindow()
{
    Desk desk;
    const ContractId id = desk.contract(u"7"_s, true);
    desk.house.done(CreateCabinet{.contract = id});
    const ParticipantId whose = desk.house.participant();
    Participant known = *desk.house.read([&](Transaction &t) { return qorjyn::participant(t, whose); });
    known.name.ru = u"Актюбинская областная библиотека"_s;
    desk.house.done(SaveParticipant{.participant = known});
    desk.languages.set(Language::Russian);
    ContractsPage contracts(desk.context);
    ReadersPage readers(desk.context);
    contracts.show(); // what nobody sees is not read
    readers.show();
    const auto *list = find<RecordList>(&contracts, u"contractsList"_s);
    const auto *table = find<RecordTable>(&readers, u"readersTable"_s);
    QTRY_VERIFY(list->model()->rowCount() == 1 && table->model()->rowCount() == 1);
    const auto named = [&] {
        const auto text = list->model()->index(0, 0).data(RecordModel::RowTextRole).value<RowText>().second;
        return text == table->model()->index(0, 0).data().toString() ? text : u"two names"_s;
    };
    QCOMPARE(named(), known.name.ru);
    desk.languages.set(Language::English);
    QCOMPARE(named(), known.name.kk);
    // What is printed is in Kazakh, whatever the window speaks.
    QCOMPARE(desk.cabinets().first().participantName, known.name.kk);
}

void TestContracts::whatIsTypedIsNotGivenUpUnasked()
{
    Desk desk;
    const ContractId first = desk.contract(u"1"_s, false);
    const ContractId second = desk.contract(u"2"_s, false);
    ContractsPage page(desk.context);
    page.resize(1366, 700);
    page.show();
    auto *list = find<RecordList>(&page, u"contractsList"_s);
    auto *number = find<QLineEdit>(&page, u"contractNumber"_s);
    QTRY_COMPARE(list->model()->rowCount(), 2);
    list->selectId(first.value);
    QTRY_COMPARE(number->text(), u"1"_s);
    number->selectAll();
    typeText(number, u"1-а"_s);

    desk.dialogs.confirms = false;
    list->selectId(second.value);
    QCOMPARE(desk.dialogs.asked.size(), 1);
    QCOMPARE(number->text(), u"1-а"_s);
    QCOMPARE(list->currentId(), std::optional(first.value));
    press(page, u"contractNew"_s);
    QCOMPARE(number->text(), u"1-а"_s);

    desk.dialogs.confirms = true;
    list->selectId(second.value);
    QTRY_COMPARE(number->text(), u"2"_s);
    QCOMPARE(desk.stored(first).number, u"1"_s);
    list->selectId(first.value); // nothing is asked where nothing was typed
    QTRY_COMPARE(number->text(), u"1"_s);
    QCOMPARE(desk.dialogs.asked.size(), 3);
}

void TestContracts::anotherDeskDoesNotWriteOverWhatIsTyped()
{
    Desk desk;
    const ContractId id = desk.contract(u"7"_s, false);
    ContractsPage page(desk.context);
    page.resize(1366, 700);
    page.show();
    auto *number = find<QLineEdit>(&page, u"contractNumber"_s);
    auto *signatory = find<QLineEdit>(&page, u"contractSignatory"_s);
    QTRY_VERIFY(find<RecordList>(&page, u"contractsList"_s)->model()->rowCount() == 1);
    find<RecordList>(&page, u"contractsList"_s)->selectId(id.value);
    QTRY_COMPARE(number->text(), u"7"_s);
    number->selectAll();
    typeText(number, u"7-а"_s);

    const auto theirs = [&](const QString &name) {
        Contract other = desk.stored(id);
        other.participantSignatory = name;
        desk.house.done(SaveContract{.contract = other});
    };
    theirs(u"Б. Омаров"_s);
    auto *mine = find<QPushButton>(&page, u"contractStoreMine"_s);
    QTRY_VERIFY(mine->isVisible());
    QCOMPARE(number->text(), u"7-а"_s);
    // Saved without a choice it is refused: theirs stays.
    press(page, u"contractSave"_s);
    QTest::qWait(200);
    QCOMPARE(desk.stored(id).participantSignatory, u"Б. Омаров"_s);
    QCOMPARE(number->text(), u"7-а"_s);
    QVERIFY(mine->isVisible());
    press(page, u"contractLoadStored"_s);
    QTRY_COMPARE(signatory->text(), u"Б. Омаров"_s);
    QCOMPARE(number->text(), u"7"_s);
    QVERIFY(!mine->isVisible());

    number->selectAll();
    typeText(number, u"7-б"_s);
    theirs(u"А. Сәлімова"_s);
    QTRY_VERIFY(mine->isVisible());
    press(page, u"contractStoreMine"_s);
    QTRY_COMPARE(desk.stored(id).number, u"7-б"_s);
    QCOMPARE(desk.stored(id).participantSignatory, u"Б. Омаров"_s);
    QTRY_VERIFY(!mine->isVisible());
    QCOMPARE(number->text(), u"7-б"_s);
}

void TestContracts::whatIsTypedSurvivesTheProgram()
{
    Desk desk;
    const ParticipantId participant = desk.house.participant();
    {
        ContractsPage page(desk.context);
        page.show();
        press(page, u"contractNew"_s);
        find<ParticipantField>(&page, u"contractParticipant"_s)
            ->setParticipant(participant, u"Ақтөбе облыстық кітапханасы"_s);
        typeText(find<QLineEdit>(&page, u"contractNumber"_s), u"Ш-2026/009"_s);
    }
    ContractsPage page(desk.context);
    page.show();
    auto *bringBack = find<QPushButton>(&page, u"draftBringBack"_s);
    QTRY_VERIFY(bringBack->isVisible());
    auto *number = find<QLineEdit>(&page, u"contractNumber"_s);
    QCOMPARE(number->text(), QString());
    QTest::mouseClick(bringBack, Qt::LeftButton);
    QTRY_COMPARE(number->text(), u"Ш-2026/009"_s);
    QCOMPARE(find<ParticipantField>(&page, u"contractParticipant"_s)->participant(), participant);
    QVERIFY(!bringBack->isVisible());
    press(page, u"contractSave"_s);
    QTRY_COMPARE(find<RecordList>(&page, u"contractsList"_s)->model()->rowCount(), 1);
    // What is stored is no draft any more.
    ContractsPage third(desk.context);
    third.show();
    QTest::qWait(100);
    QVERIFY(!find<QPushButton>(&third, u"draftBringBack"_s)->isVisible());
}

void TestContracts::termLineKnowsItsDays()
{
    TermLine line;
    line.setTerm(QDate(2026, 1, 1), QDate(2026, 1, 11), QDate(2026, 1, 6));
    QCOMPARE(line.place(QDate(2026, 1, 1)), 0.0);
    QCOMPARE(line.place(QDate(2026, 1, 6)), 0.5);
    QCOMPARE(line.place(QDate(2026, 1, 11)), 1.0);
    QCOMPARE(line.place(QDate(2027, 1, 1)), 1.0);
}

void TestContracts::readersAreThoseWithCabinets()
{
    Desk desk;
    ReadersPage page(desk.context);
    page.show();
    auto *table = find<RecordTable>(&page, u"readersTable"_s);
    const ContractId id = desk.contract(u"7"_s, true);
    const CabinetId cabinet = desk.house.done(CreateCabinet{.contract = id, .login = {}}).cabinet;
    QTRY_COMPARE(table->model()->rowCount(), 1);
    const auto row = [table] { return table->cells(false).value(1).join(u'|'); };
    const Words words(Language::English);
    QVERIFY2(row().contains(words.cabinetState(CabinetState::Open)), qPrintable(row()));
    QVERIFY(row().endsWith(u"not printed yet"_s));
    desk.house.done(HandOverPassword{.cabinet = cabinet});
    desk.house.done(TerminateContract{.contract = id, .terminatedOn = today, .reason = u"Келісім"_s});
    QTRY_VERIFY2(row().contains(words.cabinetState(CabinetState::Closed)), qPrintable(row()));
    QVERIFY(row().endsWith(u"|printed"_s));
    find<QLineEdit>(&page, u"readersFilter"_s)->setText(u"zzz"_s);
    QTRY_COMPARE(table->model()->rowCount(), 0);
}

QTEST_MAIN(TestContracts)
#include "tst_contracts.moc"

// The tab of applications in the real page: typing, pasting, files, keeping what is typed, registering.
#include "app/applicationdesk.h"
#include "app/applications/duplicatecard.h"
#include "app/widgets/pill.h"
#include "app/widgets/recordlist.h"
#include "app/widgets/recordmodel.h"
#include "documents/pdffiles.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QCompleter>
#include <QDialog>
#include <QDropEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QMimeData>
#include <QPrinter>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>

using namespace qorjyn;
using namespace qorjyn::test;

using Desk = ApplicationDesk;

class TestApplications : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useOwnSettings(); }
    void init()
    { // an editor is taken over once, and while it belongs to its cell
        QTest::failOnWarning(QRegularExpression(u"editor that does not belong to this view"_s));
    }

    void typedTitlesAreRegistered_data() { addEngineRows(); }
    void typedTitlesAreRegistered();
    void refusalStandsBesideItsField_data() { addEngineRows(); }
    void refusalStandsBesideItsField();
    void pastedListIsShownFirst_data() { addEngineRows(); }
    void pastedListIsShownFirst();
    void anAttachedPictureIsDecoded_data() { addEngineRows(); }
    void anAttachedPictureIsDecoded();
    void attachedFilesAreCounted_data() { addEngineRows(); }
    void attachedFilesAreCounted();
    void everyFileIsToldOf_data() { addEngineRows(); }
    void everyFileIsToldOf();
    void anUnreadableFileIsAskedAbout_data() { addEngineRows(); }
    void anUnreadableFileIsAskedAbout();
    void aFolderOfFilesFindsItsTitles_data() { addEngineRows(); }
    void aFolderOfFilesFindsItsTitles();
    void whatWaitsStandsFirstComeFirst_data() { addEngineRows(); }
    void whatWaitsStandsFirstComeFirst();
    void aColumnIsFilledDown_data() { addEngineRows(); }
    void aColumnIsFilledDown();
    void allThatWaitIsPrinted_data() { addEngineRows(); }
    void allThatWaitIsPrinted();
    void aDuplicateIsToldAndSetAside_data() { addEngineRows(); }
    void aDuplicateIsToldAndSetAside();
    void columnsShareTheWidth_data() { addEngineRows(); }
    void columnsShareTheWidth();
    void undoBringsStoredRowsBack_data() { addEngineRows(); }
    void undoBringsStoredRowsBack();
    void staleVersionLosesNothing_data() { addEngineRows(); }
    void staleVersionLosesNothing();
    void savingLeavesTheOpenCellAlone_data() { addEngineRows(); }
    void savingLeavesTheOpenCellAlone();
    void leavingKeepsEachInItsPlace_data() { addEngineRows(); }
    void leavingKeepsEachInItsPlace();
    void unknownParticipantStaysTyped_data() { addEngineRows(); }
    void unknownParticipantStaysTyped();
    void completeFormIsRegisteredUnasked_data() { addEngineRows(); }
    void completeFormIsRegisteredUnasked();
    void noMessageMovesTheTitles_data() { addEngineRows(); }
    void noMessageMovesTheTitles();
    void suggestionIsOnlyChosen_data() { addEngineRows(); }
    void suggestionIsOnlyChosen();
};

void TestApplications::typedTitlesAreRegistered()
{
    Desk desk;
    desk.name(u"Ақтөбе облыстық кітапханасы"_s);
    desk.type(0, ItemModel::Title, u"Қан мен тер"_s);
    desk.type(0, ItemModel::Year, u"1970"_s);
    QCOMPARE(desk.items()->rowCount(), 2); // the empty row comes again
    // The draft is stored by itself.
    QTRY_VERIFY(desk.stored() && desk.stored()->items.size() == 1);
    QTRY_VERIFY(desk.stored()->participant);
    QCOMPARE(desk.stored()->state, ApplicationState::Draft);
    // What the paper form lacks is asked first, and no is no.
    desk.dialogs.confirms = false;
    auto *button = desk.child<QPushButton>(u"applicationRegister"_s);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(desk.dialogs.asked.size(), 1);
    const QString asked = desk.dialogs.asked.first().text;
    for (const QString &lack : {u"head"_s, u"signature"_s, u"date"_s, u"pages"_s, u"file"_s, u"seal"_s})
        QVERIFY2(asked.contains(lack), qPrintable(asked));
    QTest::qWait(100);
    QCOMPARE(desk.stored()->state, ApplicationState::Draft);
    desk.dialogs.confirms = true;
    desk.child<QCheckBox>(u"applicationSigned"_s)->click();
    desk.child<QSpinBox>(u"applicationPages"_s)->setValue(640);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(desk.dialogs.asked.size(), 2);
    QVERIFY(!desk.dialogs.asked.last().text.contains(u"signature"_s));
    QVERIFY(!desk.dialogs.asked.last().text.contains(u"pages"_s));
    QTRY_COMPARE(desk.stored()->state, ApplicationState::Registered);
    QTRY_COMPARE(desk.child<QLabel>(u"applicationHeading"_s)->text(), u"Ө-2026/0001"_s);
    QCOMPARE(desk.stored()->items.first().description.year, std::optional(1970));
    QTRY_COMPARE(desk.house.read([](Transaction &t) { return tabCounts(t).applications; }), 1);
    // Returned with a reason and received again, under the same number.
    desk.dialogs.line = u"мөр жоқ"_s;
    QTest::mouseClick(desk.child<QPushButton>(u"applicationReturn"_s), Qt::LeftButton);
    QTRY_COMPARE(desk.stored()->state, ApplicationState::Returned);
    QTRY_COMPARE(desk.dialogs.outcomes, QStringList{QString()});
    QTRY_VERIFY(desk.child<QPushButton>(u"applicationAgain"_s)->isVisible());
    // The letter that goes with it.
    auto *letter = desk.child<QAction>(u"printReturnLetter"_s);
    QVERIFY(letter->isVisible());
    letter->trigger();
    QTRY_VERIFY(desk.dialogs.previews.contains(u"Letter of return"_s));
    QTest::mouseClick(desk.child<QPushButton>(u"applicationAgain"_s), Qt::LeftButton);
    QTRY_COMPARE(desk.stored()->state, ApplicationState::Registered);
    QCOMPARE(formatted(*desk.stored()->number), u"Ө-2026/0001"_s);
    // Withdrawn with a reason, not without one.
    QTRY_VERIFY(desk.child<QPushButton>(u"applicationReturn"_s)->isVisible()); // as registered again
    desk.dialogs.line = u" "_s;
    QTest::mouseClick(desk.child<QPushButton>(u"applicationWithdraw"_s), Qt::LeftButton);
    QTRY_COMPARE(desk.dialogs.outcomes.size(), 2);
    QVERIFY(!desk.dialogs.outcomes.last().isEmpty()); // the question stays, with the refusal
    QCOMPARE(desk.message(), QString());              // which is said once
    QCOMPARE(desk.stored()->state, ApplicationState::Registered);
    desk.dialogs.line = u"иесі қайтып алды"_s;
    QTest::mouseClick(desk.child<QPushButton>(u"applicationWithdraw"_s), Qt::LeftButton);
    QTRY_COMPARE(desk.stored()->state, ApplicationState::Withdrawn);
    QTRY_COMPARE(desk.dialogs.outcomes.last(), QString());
}

void TestApplications::refusalStandsBesideItsField()
{
    Desk desk;
    desk.type(0, ItemModel::Title, u"Шежіре"_s);
    QTest::mouseClick(desk.child<QPushButton>(u"applicationRegister"_s), Qt::LeftButton);
    auto *fault = desk.child<QLabel>(u"participantLabel"_s);
    const auto marked = [fault] { return fault->text().startsWith(u'⚠') && !fault->toolTip().isEmpty(); };
    QTRY_VERIFY(marked());
    QVERIFY(!desk.message().contains(fault->text())); // nothing is said twice
    QVERIFY(desk.child<QLineEdit>(u"applicationParticipant"_s)->property("wrong").toBool());
    QVERIFY(!desk.message().isEmpty());
    QCOMPARE(desk.items()->items().first().description.title, u"Шежіре"_s);
    QTRY_VERIFY(desk.stored());
    QCOMPARE(desk.stored()->state, ApplicationState::Draft);
    QVERIFY(!desk.message().isEmpty() && marked()); // stored by itself, but still at fault
    // What is mended is no longer complained of.
    desk.name(u"Ақтөбе облыстық кітапханасы"_s);
    QTRY_COMPARE(desk.message(), QString());
    QTRY_VERIFY(!marked());
    // Nor does the message of a registration outlive the state that it tells of.
    QTest::mouseClick(desk.child<QPushButton>(u"applicationRegister"_s), Qt::LeftButton);
    QTRY_VERIFY(desk.message().contains(u"Ө-2026/0001"_s));
    desk.house.opened(QDate(2026, 3, 18));
    QTRY_COMPARE(desk.message(), QString());
}

void TestApplications::pastedListIsShownFirst()
{
    Desk desk;
    QGuiApplication::clipboard()->setText(
        u"Атауы\tАвторы\tЖылы\nАбай жолы\tӘуезов М.\t2012\nБәйтерек\tАйтұлы Н.\t2003\n"_s);
    desk.grid()->setFocus();
    desk.grid()->setCurrentIndex(desk.items()->index(0, 0));
    QTest::keyClick(desk.grid(), Qt::Key_V, Qt::ControlModifier);
    QPushButton *take = nullptr;
    QTRY_VERIFY(take = desk.child<QPushButton>(u"pasteTake"_s));
    QVERIFY(desk.items()->items().isEmpty());
    QTest::mouseClick(take, Qt::LeftButton);
    QTRY_COMPARE(desk.items()->items().size(), 2);
    QCOMPARE(desk.items()->items().last().description.authors, u"Айтұлы Н."_s);
    desk.items()->undoStack().undo();
    QVERIFY(desk.items()->items().isEmpty());
    desk.items()->undoStack().redo();
    QTRY_VERIFY(desk.stored() && desk.stored()->items.size() == 2);
}

void TestApplications::anAttachedPictureIsDecoded()
{
    Desk desk;
    const QString file = desk.house.database().folder() + u"/бет.png"_s;
    QImage page(300, 400, QImage::Format_RGB32);
    page.fill(Qt::white);
    QVERIFY(page.save(file));
    QFile whole(file);
    QVERIFY(whole.open(QIODevice::ReadOnly));
    const QByteArray bytes = whole.readAll();
    const QString cut = desk.house.database().folder() + u"/кесілген.png"_s;
    pdffiles::write(cut, bytes.first(bytes.size() / 2));
    desk.type(0, ItemModel::Title, u"Шежіре"_s);
    desk.grid()->setCurrentIndex(desk.items()->index(0, 0));
    desk.dialogs.opened = {file, cut};
    QTest::mouseClick(desk.child<QPushButton>(u"applicationAttach"_s), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(desk.items()->items().first().files.size(), 2, 15'000);
    for (const AttachedFile &attached : desk.items()->items().first().files) {
        const bool isWhole = attached.name == u"бет.png"_s;
        QCOMPARE(attached.problem, isWhole ? QString() : u"damaged"_s);
        QCOMPARE(attached.pages, isWhole ? std::optional(1) : std::optional<int>());
    }
}

void TestApplications::attachedFilesAreCounted()
{
    Desk desk;
    const QString file = desk.house.database().folder() + u"/шежіре.pdf"_s;
    pdffiles::writeText(file, 3);
    desk.type(0, ItemModel::Title, u"Шежіре"_s);
    desk.grid()->setCurrentIndex(desk.items()->index(0, 0));
    desk.dialogs.opened = {file};
    QTest::mouseClick(desk.child<QPushButton>(u"applicationAttach"_s), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(desk.items()->items().first().files.size(), 1, 15'000);
    QCOMPARE(desk.items()->items().first().files.first().pages, std::optional(3));
    QTRY_VERIFY(desk.stored() && desk.stored()->countedPages() == std::optional(3));
    QVERIFY(desk.context.files.verify(desk.stored()->items.first().files.first().sha256));
    // A program stays one under any name, and never comes into the store.
    const QString program = desk.house.database().folder() + u"/шежіре2.pdf"_s;
    pdffiles::write(program, "#!/bin/sh\nexit 0\n");
    const qsizetype before = desk.context.files.list().size();
    desk.dialogs.opened = {program};
    QTest::mouseClick(desk.child<QPushButton>(u"applicationAttach"_s), Qt::LeftButton);
    QTRY_VERIFY(desk.message().contains(u"шежіре2.pdf"_s));
    QVERIFY(desk.message().contains(u"text/x-shellscript"_s));
    QCOMPARE(desk.context.files.list().size(), before);
    QCOMPARE(desk.items()->items().first().files.size(), 1);
    // A file that is not there is told, and nothing comes of it.
    desk.dialogs.opened = {file + u".gone"_s};
    QTest::mouseClick(desk.child<QPushButton>(u"applicationAttach"_s), Qt::LeftButton);
    QTRY_VERIFY(desk.message().contains(u"шежіре.pdf.gone"_s));
    QCOMPARE(desk.items()->items().first().files.size(), 1);
}

void TestApplications::everyFileIsToldOf()
{
    Desk desk;
    const QString folder = desk.house.database().folder() + u'/';
    for (int number = 1; number <= 5; ++number)
        desk.dialogs.opened.append(folder + u"%1.pdf"_s.arg(number));
    for (const int number : {0, 1})
        pdffiles::writeText(desk.dialogs.opened[number], 1);
    pdffiles::write(desk.dialogs.opened[2], "#!/bin/sh\n");
    pdffiles::write(desk.dialogs.opened[3], "");
    pdffiles::write(desk.dialogs.opened[4], "%PDF-1.7\nnothing");
    QTest::mouseClick(desk.child<QPushButton>(u"applicationAttach"_s), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(desk.items()->items().size(), 3, 15'000);
    QTRY_VERIFY(desk.message().contains(u"3.pdf"_s) && desk.message().contains(u"4.pdf"_s) &&
                desk.message().contains(u"5.pdf"_s));
    QVERIFY(!desk.message().contains(u"1.pdf"_s));
    // The next ones are told of by themselves.
    desk.dialogs.opened = {desk.dialogs.opened[2]};
    QTest::mouseClick(desk.child<QPushButton>(u"applicationAttach"_s), Qt::LeftButton);
    QTRY_VERIFY(desk.message().contains(u"3.pdf"_s) && !desk.message().contains(u"4.pdf"_s));
}

void TestApplications::anUnreadableFileIsAskedAbout()
{
    Desk desk;
    desk.name(u"Ақтөбе облыстық кітапханасы"_s);
    desk.type(0, ItemModel::Title, u"Шежіре"_s);
    desk.grid()->setCurrentIndex(desk.items()->index(0, 0));
    const QString file = desk.house.database().folder() + u"/шежіре.pdf"_s;
    pdffiles::write(file, "%PDF-1.7\nnothing");
    desk.dialogs.opened = {file};
    QTest::mouseClick(desk.child<QPushButton>(u"applicationAttach"_s), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(desk.items()->items().first().files.size(), 1, 15'000);
    const QModelIndex cell = desk.items()->index(0, ItemModel::Files);
    QVERIFY(cell.data().toString().contains(u"Cannot be read"_s));
    desk.dialogs.confirms = false;
    QTest::mouseClick(desk.child<QPushButton>(u"applicationRegister"_s), Qt::LeftButton);
    QTRY_COMPARE(desk.dialogs.asked.size(), 1);
    QVERIFY2(desk.dialogs.asked.first().text.contains(u"шежіре.pdf"_s),
             qPrintable(desk.dialogs.asked.first().text));
    // The scan of the form, too.
    const QString form = desk.house.database().folder() + u"/нысан.pdf"_s;
    pdffiles::write(form, "%PDF-1.7\nnothing");
    desk.dialogs.opened = {form};
    QTest::mouseClick(desk.child<QPushButton>(u"applicationScan"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(desk.stored() && desk.stored()->scan, 15'000);
    QTest::mouseClick(desk.child<QPushButton>(u"applicationRegister"_s), Qt::LeftButton);
    QTRY_COMPARE(desk.dialogs.asked.size(), 2);
    QVERIFY2(desk.dialogs.asked.last().text.contains(u"нысан.pdf"_s),
             qPrintable(desk.dialogs.asked.last().text));
    // And a title that has no file where the other has one.
    QVERIFY(!desk.dialogs.asked.last().text.contains(u"no file"_s));
    desk.type(1, ItemModel::Title, u"Маса"_s);
    QTest::mouseClick(desk.child<QPushButton>(u"applicationRegister"_s), Qt::LeftButton);
    QTRY_COMPARE(desk.dialogs.asked.size(), 3);
    QVERIFY2(desk.dialogs.asked.last().text.contains(u"1 title has no file:\nRow 2: “Маса”"_s),
             qPrintable(desk.dialogs.asked.last().text));
}

void TestApplications::aFolderOfFilesFindsItsTitles()
{
    Desk desk;
    desk.type(0, ItemModel::Title, u"Қан мен тер: трилогия"_s);
    desk.type(1, ItemModel::Title, u"Кел, балалар, оқылық"_s);
    desk.type(1, ItemModel::Authors, u"Ыбырай Алтынсарин"_s);
    const QDir folder(desk.house.database().folder());
    QVERIFY(folder.mkpath(u"fromC/scans"_s));
    pdffiles::writeText(folder.filePath(u"fromC/scans/altynsarin-kel-balalar.pdf"_s), 2);
    pdffiles::writeText(folder.filePath(u"fromC/Қан мен тер.pdf"_s), 3);
    pdffiles::writeText(folder.filePath(u"fromC/Физика 8-сынып.pdf"_s), 4);
    QMimeData dropped;
    dropped.setUrls({QUrl::fromLocalFile(folder.filePath(u"fromC"_s))});
    const QPoint beside(5, desk.grid()->viewport()->height() - 5);
    QDragEnterEvent enter(beside, Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(desk.grid()->viewport(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(beside), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(desk.grid()->viewport(), &drop);
    QVERIFY(drop.isAccepted());

    const auto pages = [&desk] {
        QList<int> counted;
        for (const Item &item : desk.items()->items())
            counted.append(item.files.size() == 1 ? item.files.first().pages.value_or(0) : 0);
        return counted;
    };
    QTRY_COMPARE_WITH_TIMEOUT(pages(), (QList<int>{3, 2, 4}), 15'000);
    QCOMPARE(desk.items()->items().last().description.title, u"Физика 8-сынып"_s);
    desk.items()->undoStack().undo();
    QCOMPARE(pages(), (QList<int>{0, 0})); // all that was dropped together was one step
}

void TestApplications::whatWaitsStandsFirstComeFirst()
{
    Desk desk;
    desk.house.registered({test::title(u"Бірінші"_s)});
    desk.house.registered({test::title(u"Екінші"_s)});
    SaveApplication draft;
    draft.application.items.append(Item{.description = test::title(u"Жоба"_s)});
    desk.house.done(draft);
    auto *list = desk.child<RecordList>(u"applicationsList"_s);
    QTRY_COMPARE(list->model()->rowCount(), 3);
    const auto order = [list] {
        QList<int> ids;
        for (int row = 0; row < list->model()->rowCount(); ++row)
            for (int id = 1; id <= 3; ++id)
                if (list->model()->index(row, 0).data(RecordModel::IdRole).toLongLong() == id)
                    ids.append(id);
        return ids;
    };
    QTRY_COMPARE(order(), (QList<int>{3, 1, 2}));
}

void TestApplications::aColumnIsFilledDown()
{
    Desk desk;
    for (int row = 0; row < 4; ++row)
        desk.type(row, ItemModel::Title, u"Атау %1"_s.arg(row));
    desk.type(1, ItemModel::Year, u"1970"_s);
    const auto years = [&desk] {
        QStringList all;
        for (int row = 0; row < 4; ++row)
            all.append(desk.items()->index(row, ItemModel::Year).data().toString());
        return all.join(u' ');
    };
    desk.grid()->setFocus();
    desk.grid()->setCurrentIndex(desk.items()->index(1, ItemModel::Year));
    for (const int row : {1, 2, 3})
        desk.grid()->selectionModel()->select(desk.items()->index(row, 0),
                                              QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QTest::keyClick(desk.grid(), Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(years(), u" 1970 1970 1970"_s);
    desk.items()->undoStack().undo();
    QCOMPARE(years(), u" 1970  "_s);
    // One row takes what stands above it; a title is never repeated.
    const auto goTo = [&desk](int column) {
        desk.grid()->selectionModel()->setCurrentIndex(
            desk.items()->index(2, column), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    };
    goTo(ItemModel::Year);
    QTest::keyClick(desk.grid(), Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(years(), u" 1970 1970 "_s);
    goTo(ItemModel::Title);
    QTest::keyClick(desk.grid(), Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(desk.items()->items()[2].description.title, u"Атау 2"_s);
}

void TestApplications::allThatWaitIsPrinted()
{
    Desk desk;
    auto *print = desk.child<QAction>(u"printWaiting"_s);
    print->trigger();
    QTRY_VERIFY(desk.message().contains(u"nothing to print"_s));
    QVERIFY(desk.dialogs.previews.isEmpty());
    for (const char16_t *name : {u"Бірінші", u"Екінші"})
        desk.house.registered({test::title(QString::fromUtf16(name))});
    QPrinter printer;
    const QString path = desk.house.database().folder() + u"/stack.pdf"_s;
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(path);
    desk.dialogs.printer = &printer;
    print->trigger();
    QTRY_COMPARE(desk.dialogs.previews.size(), 1);
    QCOMPARE(readPdfInfo(path).pages, 2);
}

void TestApplications::aDuplicateIsToldAndSetAside()
{
    Desk desk;
    Description known = test::title(u"Қазақ хрестоматиясы"_s);
    known.authors = u"Ыбырай Алтынсарин"_s;
    desk.house.registered({known});
    desk.type(0, ItemModel::Title, u"Абай жолы"_s);
    desk.type(1, ItemModel::Title, u"Qazaq xrestomatiiasy"_s);
    desk.type(1, ItemModel::Authors, u"Altynsarin Y."_s);
    auto *card = desk.child<DuplicateCard>(u"duplicateCard"_s);
    QTRY_VERIFY(card->isVisible());
    const auto files = [&desk](int row) {
        return desk.items()->index(row, ItemModel::Files).data().toString();
    };
    QCOMPARE(files(1), u"No file · Duplicate?"_s);
    QCOMPARE(files(0), u"No file"_s);
    QVERIFY(desk.child<QLabel>(u"duplicateSaid"_s)->text().contains(u"Row 2"_s));
    QVERIFY(desk.child<QLabel>(u"duplicateLink"_s)->accessibleName().startsWith(u"Ө-2026/0001"_s));
    QSignalSpy followed(desk.page.get(), &Page::referenceActivated);
    Q_EMIT desk.child<QLabel>(u"duplicateLink"_s)->linkActivated(u"#"_s);
    QCOMPARE(followed.size(), 1);
    QCOMPARE(followed.first().first().value<Reference>(), (Reference{RecordKind::Application, 1}));
    // Another volume is none; the same again in a third row is.
    desk.type(1, ItemModel::Title, u"Qazaq xrestomatiiasy. 2-tom"_s);
    QTRY_VERIFY(!card->isVisible());
    QCOMPARE(files(1), u"No file"_s);
    desk.type(2, ItemModel::Title, u"Абай жолы."_s);
    QTRY_VERIFY(card->isVisible());
    QVERIFY(desk.child<QLabel>(u"duplicateSaid"_s)->text().contains(u"this application"_s));
    // Both say that they are not, and it stays so.
    QTest::mouseClick(desk.child<QPushButton>(u"duplicateAside"_s), Qt::LeftButton);
    QVERIFY(!card->isVisible());
    QCOMPARE(files(0) + files(2), u"No fileNo file"_s);
    desk.type(2, ItemModel::Authors, u"Мұхтар Әуезов"_s);
    QTest::qWait(600);
    QVERIFY(!card->isVisible());
}

void TestApplications::columnsShareTheWidth()
{
    Desk desk;
    desk.type(0, ItemModel::Title, u"Қан мен тер"_s);
    QTableView *grid = desk.grid();
    for (const Language language : {Language::English, Language::Russian, Language::Kazakh}) {
        desk.languages.set(language);
        desk.page->retranslate();
        QTest::qWait(50);
        QVERIFY(!grid->horizontalScrollBar()->isVisible());
        QVERIFY(grid->verticalScrollBar()->isVisible()); // its room is the same for one row as for many
        QCOMPARE(grid->horizontalHeader()->length(), grid->viewport()->width());
        // What is asked of every title is there, and what stands in it can be read.
        for (const int column : {int(ItemModel::CopyrightColumn), int(ItemModel::CategoryColumn)})
            QVERIFY(!grid->isColumnHidden(column));
        const QFontMetrics metrics(grid->font());
        const QString none = grid->model()->index(0, ItemModel::Files).data().toString();
        QVERIFY2(grid->columnWidth(ItemModel::Files) >= metrics.horizontalAdvance(none) + 24,
                 qPrintable(none));
        QVERIFY(grid->columnWidth(ItemModel::Authors) >= 11 * metrics.averageCharWidth());
        QVERIFY(grid->columnWidth(ItemModel::Title) >= grid->columnWidth(ItemModel::Authors));
        const QStringList cut = clippedTexts(grid);
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
        // Nothing moves when it is shown again, or its rows are.
        const QByteArray before = grid->horizontalHeader()->saveState();
        grid->reset();
        QTest::qWait(20);
        QCOMPARE(grid->horizontalHeader()->saveState(), before);
    }
}

void TestApplications::undoBringsStoredRowsBack()
{
    Desk desk;
    desk.type(0, ItemModel::Title, u"Абай жолы"_s);
    desk.type(1, ItemModel::Title, u"Бәйтерек"_s);
    QTRY_VERIFY(desk.stored() && desk.stored()->items.size() == 2);
    desk.items()->removeRowsAt({0}, u"test"_s);
    QTRY_COMPARE(desk.stored()->items.size(), 1);
    // The database has forgotten the row; it comes back as a new one.
    desk.items()->undoStack().undo();
    QTRY_COMPARE(desk.stored()->items.size(), 2);
    QCOMPARE(desk.stored()->items.first().description.title, u"Абай жолы"_s);
    QCOMPARE(desk.message(), QString());
}

void TestApplications::staleVersionLosesNothing()
{
    Desk desk;
    desk.type(0, ItemModel::Title, u"Абай жолы"_s);
    QTRY_VERIFY(desk.stored());
    const auto other = [&desk](const QString &signatory) {
        SaveApplication save{.application = *desk.stored()};
        save.application.signatory = signatory;
        desk.house.done(save);
    };
    // Something is being typed here when another desk stores.
    desk.type(0, ItemModel::Authors, u"Әуезов М."_s);
    other(u"Ержанова Г."_s);
    auto *mine = desk.child<QPushButton>(u"applicationStoreMine"_s);
    QTRY_VERIFY(mine->isVisible());
    QVERIFY(!desk.message().isEmpty());
    QCOMPARE(desk.items()->items().first().description.authors, u"Әуезов М."_s);
    QTest::mouseClick(mine, Qt::LeftButton);
    QTRY_COMPARE(desk.stored()->items.first().description.authors, u"Әуезов М."_s);
    // The other way: what is stored comes, and what was typed is one undo away.
    desk.type(0, ItemModel::Authors, u"Мұхтар Әуезов"_s);
    other(u"Ержанова Г."_s);
    auto *load = desk.child<QPushButton>(u"applicationLoadStored"_s);
    QTRY_VERIFY(load->isVisible());
    QTest::mouseClick(load, Qt::LeftButton);
    QTRY_COMPARE(desk.child<QLineEdit>(u"applicationSignatory"_s)->text(), u"Ержанова Г."_s);
    QCOMPARE(desk.items()->items().first().description.authors, u"Әуезов М."_s);
    desk.items()->undoStack().undo();
    QCOMPARE(desk.items()->items().first().description.authors, u"Мұхтар Әуезов"_s);
    QTRY_COMPARE(desk.stored()->items.first().description.authors, u"Мұхтар Әуезов"_s);
}

void TestApplications::savingLeavesTheOpenCellAlone()
{
    Desk desk;
    desk.type(0, ItemModel::Title, u"Абай жолы"_s);
    desk.grid()->setCurrentIndex(desk.items()->index(1, ItemModel::Title));
    desk.grid()->edit(desk.grid()->currentIndex());
    auto *cell = desk.grid()->viewport()->findChild<QLineEdit *>();
    QVERIFY(cell);
    typeText(cell, u"Бәйте"_s);
    QTRY_VERIFY(desk.stored() && desk.stored()->items.size() == 1); // stored by itself meanwhile
    desk.items()->markProblems({});
    QCOMPARE(cell->text(), u"Бәйте"_s);
    typeText(cell, u"рек"_s);
    QTest::keyClick(cell, Qt::Key_Return);
    QTRY_COMPARE(desk.items()->items().size(), 2);
    QCOMPARE(desk.items()->items().last().description.title, u"Бәйтерек"_s);
}

void TestApplications::leavingKeepsEachInItsPlace()
{
    Desk desk;
    desk.type(0, ItemModel::Title, u"Бірінші"_s);
    auto *fresh = desk.child<QPushButton>(u"applicationNew"_s);
    QTest::mouseClick(fresh, Qt::LeftButton); // before it was stored by itself
    QTRY_VERIFY(desk.stored(1));
    QTRY_VERIFY(desk.items()->items().isEmpty());
    auto *list = desk.child<RecordList>(u"applicationsList"_s);
    QTRY_COMPARE(list->model()->rowCount(), 1);
    QVERIFY(!list->currentId()); // the form is a new one: any row can be chosen
    desk.type(0, ItemModel::Title, u"Екінші"_s);
    QTRY_VERIFY(desk.stored(2));
    QTRY_COMPARE(list->currentId(), std::optional<qint64>(2));
    QTest::mouseClick(fresh, Qt::LeftButton);
    QTRY_VERIFY(!list->currentId());
    QTRY_VERIFY(list->selectId(1));
    QTRY_VERIFY(!desk.items()->items().isEmpty() &&
                desk.items()->items().first().description.title == u"Бірінші"_s);
    desk.type(0, ItemModel::Authors, u"А."_s);
    QVERIFY(list->selectId(2)); // typed and left at once
    QTRY_COMPARE(desk.stored(1)->items.first().description.authors, u"А."_s);
    QTRY_COMPARE(desk.items()->items().first().description.title, u"Екінші"_s);
    QCOMPARE(desk.stored(2)->items.first().description.title, u"Екінші"_s);
    QCOMPARE(desk.stored(2)->items.first().description.authors, QString());
    // Typed after another one was chosen, before it came: stored where it was typed, and the other comes.
    QVERIFY(list->selectId(1));
    desk.type(0, ItemModel::Authors, u"Б."_s);
    QTRY_COMPARE(desk.stored(2)->items.first().description.authors, u"Б."_s);
    QTRY_COMPARE(desk.items()->items().first().description.title, u"Бірінші"_s);
    QCOMPARE(desk.stored(1)->items.first().description.authors, u"А."_s);
}

void TestApplications::unknownParticipantStaysTyped()
{
    Desk desk;
    const QString name = u"Жаңа музей"_s;
    auto *field = desk.child<QLineEdit>(u"applicationParticipant"_s);
    auto *signatory = desk.child<QLineEdit>(u"applicationSignatory"_s);
    auto *label = desk.child<QLabel>(u"participantLabel"_s);
    const auto hints = [label] { return label->text().contains(u"New participant"_s); };
    QVERIFY(QTest::qWaitForWindowActive(desk.page.get()));
    field->setFocus();
    typeText(field, name);
    QVERIFY(!hints()); // while it is being typed
    signatory->setFocus();
    QTRY_VERIFY(hints());
    typeText(signatory, u"Ержанова Г."_s);
    desk.child<QLineEdit>(u"applicationDated"_s)->setFocus(); // a step to undo
    QTRY_VERIFY(desk.stored() && desk.stored()->signatory == u"Ержанова Г."_s);
    QCOMPARE(field->text(), name);
    QVERIFY(hints());
    // Another desk stored the same draft meanwhile.
    SaveApplication save{.application = *desk.stored()};
    save.application.statedPages = 12;
    desk.house.done(save);
    QTRY_COMPARE(desk.child<QSpinBox>(u"applicationPages"_s)->value(), 12);
    QCOMPARE(field->text(), name);
    desk.name(u"Ақтөбе облыстық кітапханасы"_s);
    QTRY_VERIFY(!hints());
}

void TestApplications::noMessageMovesTheTitles()
{
    Desk desk;
    desk.page->resize(1366, 650);
    desk.house.registered({test::title(u"Қан мен тер"_s)});
    desk.type(0, ItemModel::Title, u"Шежіре"_s);
    QTRY_COMPARE(desk.items()->items().size(), 1);
    QCoreApplication::processEvents();
    const QRect before(desk.grid()->mapToGlobal(QPoint()), desk.grid()->size());
    const auto now = [&desk] { return QRect(desk.grid()->mapToGlobal(QPoint()), desk.grid()->size()); };
    QTest::mouseClick(desk.child<QPushButton>(u"applicationRegister"_s), Qt::LeftButton); // no participant
    QTRY_VERIFY(!desk.message().isEmpty());
    QVERIFY(desk.child<QLabel>(u"participantLabel"_s)->text().startsWith(u'⚠'));
    QCoreApplication::processEvents();
    QCOMPARE(now(), before);
    desk.type(0, ItemModel::Title, u"Қан мен тер"_s);
    QTRY_VERIFY(desk.child<DuplicateCard>(u"duplicateCard"_s)->isVisible());
    QCoreApplication::processEvents();
    QCOMPARE(now(), before);
}

void TestApplications::completeFormIsRegisteredUnasked()
{
    Desk desk;
    desk.name(u"Ақтөбе облыстық кітапханасы"_s);
    desk.type(0, ItemModel::Title, u"Қан мен тер"_s);
    QTRY_VERIFY(desk.stored() && desk.stored()->participant && !desk.stored()->items.isEmpty());
    SaveApplication save{.application = *desk.stored()};
    save.application.signatory = u"Ержанова Г."_s;
    save.application.isSigned = true;
    save.application.dated = QDate(2026, 2, 2);
    save.application.statedPages = 3;
    const QString file = desk.house.database().folder() + u"/scan.pdf"_s;
    pdffiles::writeText(file, 3);
    desk.house.done(save); // without a seal: not everybody has one
    QTRY_COMPARE(desk.child<QSpinBox>(u"applicationPages"_s)->value(), 3);
    desk.dialogs.opened = {file};
    QTest::mouseClick(desk.child<QPushButton>(u"applicationScan"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(desk.stored()->scan, 15'000);
    QTest::mouseClick(desk.child<QPushButton>(u"applicationRegister"_s), Qt::LeftButton);
    QTRY_COMPARE(desk.stored()->state, ApplicationState::Registered);
    QVERIFY(desk.dialogs.asked.isEmpty());
}

void TestApplications::suggestionIsOnlyChosen()
{
    Desk desk;
    QVERIFY(desk.house.participant(u"Ақтөбе облыстық кітапханасы"_s));
    QVERIFY(desk.house.participant(u"Ақтау қалалық кітапханасы"_s));
    QVERIFY(QTest::qWaitForWindowActive(desk.page.get()));
    auto *field = desk.child<QLineEdit>(u"applicationParticipant"_s);
    field->setFocus();
    typeText(field, u"Ақтөбе"_s);
    auto *completer = field->findChild<QCompleter *>();
    QTRY_VERIFY(completer->popup()->isVisible());
    QTest::keyClick(completer->popup(), Qt::Key_Down);
    QTest::keyClick(completer->popup(), Qt::Key_Return);
    QTRY_COMPARE(field->text(), u"Ақтөбе облыстық кітапханасы"_s);
    QVERIFY(desk.page->findChildren<QDialog *>().isEmpty());
    QTRY_VERIFY(desk.stored() && desk.stored()->participant);
    // A name that is on no record is entered with the same key.
    field->clear();
    typeText(field, u"Жаңа музей"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(desk.page->findChildren<QDialog *>().size(), 1);
}

QTEST_MAIN(TestApplications)
#include "tst_applications.moc"

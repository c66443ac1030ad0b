// An open cell of the titles: what is typed into it is kept by every reload, whoever causes it, and the
// columns under the typing stay where they are.
#include "app/applicationdesk.h"
#include "app/applications/itemgrid.h"
#include "app/widgets/draftkeeper.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>

using namespace qorjyn;
using namespace qorjyn::test;

namespace {

/// What is typed into a cell of the first title, and what stands there before.
struct Cell
{
    int column;
    QString before, typed;
};

const Cell cells[] = {{ItemModel::Title, u"Шежіре"_s, u"Қан мен"_s},
                      {ItemModel::Year, u"1911"_s, u"1970"_s},
                      {ItemModel::CategoryColumn, u"2"_s, u"6"_s}};

QString shown(ApplicationDesk &desk, const Cell &cell)
{
    return desk.items()->index(0, cell.column).data(Qt::EditRole).toString();
}

QString of(const Application &application, int column)
{
    if (application.items.isEmpty())
        return {};
    ItemModel model;
    model.load(application.items);
    return model.index(0, column).data(Qt::EditRole).toString();
}

void press(ApplicationDesk &desk, const QString &button)
{
    QTest::mouseClick(desk.child<QPushButton>(button), Qt::LeftButton);
}

/// Types into a cell and leaves it open; a choice is made by its first letter.
void openCell(ApplicationDesk &desk, int row, int column, const QString &text)
{
    auto *grid = dynamic_cast<ItemGrid *>(desk.grid());
    grid->setFocus();
    grid->setCurrentIndex(desk.items()->index(row, column));
    QTest::sendKeyEvent(QTest::Click, grid, Qt::Key_unknown, text.left(1), Qt::NoModifier);
    QVERIFY(grid->openEditor());
    if (auto *line = qobject_cast<QLineEdit *>(grid->openEditor()))
        typeText(line, text.mid(1));
}

struct Reload
{
    QString name;
    bool registered; ///< the application is registered before
    bool elsewhere;  ///< another desk stored meanwhile: who types is asked which of two is to stay
    std::function<void(ApplicationDesk &)> cause;
};

const QList<Reload> &reloads()
{
    static const QList<Reload> all{
        {u"new"_s, false, false, [](ApplicationDesk &desk) { press(desk, u"applicationNew"_s); }},
        {u"saved elsewhere"_s, false, true,
         [](ApplicationDesk &desk) {
             SaveApplication save{.application = *desk.stored()};
             save.application.signatory = u"Басқа үстел"_s;
             desk.house.done(save);
         }},
        {u"registered elsewhere"_s, false, true,
         [](ApplicationDesk &desk) {
             desk.house.done(RegisterApplication{.application = {1}, .version = desk.stored()->version});
         }},
        {u"register"_s, false, false, [](ApplicationDesk &desk) { press(desk, u"applicationRegister"_s); }},
        {u"return"_s, true, false,
         [](ApplicationDesk &desk) {
             desk.dialogs.line = u"мөр жоқ"_s;
             press(desk, u"applicationReturn"_s);
         }},
        {u"withdraw"_s, true, false,
         [](ApplicationDesk &desk) {
             desk.dialogs.line = u"иесі қайтып алды"_s;
             press(desk, u"applicationWithdraw"_s);
         }},
        {u"language"_s, false, false,
         [](ApplicationDesk &desk) {
             desk.languages.set(Language::Kazakh);
             desk.page->retranslate();
         }},
        {u"theme"_s, false, false, [](ApplicationDesk &desk) { desk.theme.setChoice(Theme::Choice::Dark); }},
        {u"user"_s, false, false, [](ApplicationDesk &desk) { desk.database.actAs(u"other"_s); }}};
    return all;
}

} // namespace

class TestOpenCells : public QObject
{
    Q_OBJECT

    void keepsTheOpenCell(const Reload &reload, const Cell &cell);

private Q_SLOTS:
    void initTestCase() { useOwnSettings(); }
    void init()
    { // an editor is taken over once, and while it belongs to its cell
        QTest::failOnWarning(QRegularExpression(u"editor that does not belong to this view"_s));
    }

    void everyReloadKeepsTheOpenCell_data() { addEngineRows(); }
    void everyReloadKeepsTheOpenCell();
    void tabLeavesAReadOnlyGridAtOnce_data() { addEngineRows(); }
    void tabLeavesAReadOnlyGridAtOnce();
    void columnsOfTypingStay_data() { addEngineRows(); }
    void columnsOfTypingStay();
    void theOpenCellIsInTheDraft_data() { addEngineRows(); }
    void theOpenCellIsInTheDraft();
    void whatCannotBeReadStaysInItsCell_data() { addEngineRows(); }
    void whatCannotBeReadStaysInItsCell();
    void noYearAndNoCategoryIsTakenForAnother_data() { addEngineRows(); }
    void noYearAndNoCategoryIsTakenForAnother();
    void aQuestionGivesTheOpenCellBack_data() { addEngineRows(); }
    void aQuestionGivesTheOpenCellBack();
    void givingACellUpKeepsItsDuplicate_data() { addEngineRows(); }
    void givingACellUpKeepsItsDuplicate();
    void whoMayNotEnterIsToldBefore_data() { addEngineRows(); }
    void whoMayNotEnterIsToldBefore();
    void aLetterRightAfterEnterIsOfTheNextCell_data() { addEngineRows(); }
    void aLetterRightAfterEnterIsOfTheNextCell();
    void keysWithoutTextKeepTheColumnOfEnter_data() { addEngineRows(); }
    void keysWithoutTextKeepTheColumnOfEnter();
    void takenOverWhileOpenACellClosesOnce_data() { addEngineRows(); }
    void takenOverWhileOpenACellClosesOnce();
    void aCellWhoseRowGoesIsForgotten_data() { addEngineRows(); }
    void aCellWhoseRowGoesIsForgotten();
};

void TestOpenCells::everyReloadKeepsTheOpenCell()
{
    for (const Reload &reload : reloads())
        for (const Cell &cell : cells) {
            if (cell.column == ItemModel::Year && reload.name != u"saved elsewhere"_s)
                continue; // an editor as the title's: once is enough
            keepsTheOpenCell(reload, cell);
            if (QTest::currentTestFailed()) {
                qWarning("%s, column %d", qPrintable(reload.name), cell.column);
                return;
            }
        }
}

void TestOpenCells::keepsTheOpenCell(const Reload &reload, const Cell &cell)
{
    ApplicationDesk desk;
    desk.house.done(AddStaff{.login = u"other"_s, .name = u"Басқа"_s, .roles = {Role::Acquisition}});
    SaveApplication save;
    save.application.participant = desk.house.participant();
    save.application.received = QDate(2026, 1, 20);
    Item item;
    item.description = title({});
    for (const Cell &field : cells)
        QVERIFY(ItemModel::take(item.description, field.column, field.before));
    save.application.items = {item};
    const auto draft = desk.house.done(save);
    if (reload.registered)
        desk.house.done(RegisterApplication{.application = draft.application, .version = draft.version});
    QVERIFY(desk.page->open({.kind = RecordKind::Application, .id = draft.application.value}));
    QTRY_COMPARE(desk.items()->items().size(), 1);
    openCell(desk, 0, cell.column, cell.typed);
    auto *grid = dynamic_cast<ItemGrid *>(desk.grid());
    if (auto *box = qobject_cast<QComboBox *>(grid->openEditor()))
        box->showPopup();
    QCOMPARE(shown(desk, cell), cell.before);

    reload.cause(desk);
    if (reload.elsewhere) {
        auto *mine = desk.child<QPushButton>(u"applicationStoreMine"_s);
        QTRY_VERIFY(mine->isVisible());
        QCOMPARE(shown(desk, cell), cell.typed);
        QTest::mouseClick(mine, Qt::LeftButton);
    } else if (reload.name != u"new"_s && grid->openEditor()) {
        if (auto *box = qobject_cast<QComboBox *>(grid->openEditor()))
            box->hidePopup();
        QTest::keyClick(grid->openEditor(), Qt::Key_Return); // it stayed open
    }
    QTRY_COMPARE(of(*desk.stored(), cell.column), cell.typed);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void TestOpenCells::tabLeavesAReadOnlyGridAtOnce()
{
    ApplicationDesk desk;
    desk.house.registered({title(u"Шежіре"_s), title(u"Маса"_s)});
    desk.house.opened(QDate(2026, 3, 18));
    QVERIFY(desk.page->open({.kind = RecordKind::Application, .id = 1}));
    QTRY_COMPARE(desk.items()->rowCount(), 2); // no empty row to type in
    QTableView *grid = desk.grid();
    QVERIFY(QTest::qWaitForWindowActive(desk.page.get()));
    grid->setFocus();
    QTest::keyClick(grid, Qt::Key_Tab);
    QTRY_VERIFY(QApplication::focusWidget() && QApplication::focusWidget() != grid);
    grid->setFocus();
    QTest::keyClick(grid, Qt::Key_Backtab, Qt::ShiftModifier);
    QTRY_VERIFY(QApplication::focusWidget() && QApplication::focusWidget() != grid);
}

void TestOpenCells::columnsOfTypingStay()
{
    ApplicationDesk desk;
    desk.page->resize(1366, 650);
    QTableView *grid = desk.grid();
    QList<Description> many;
    for (int row = 0; row < 500; ++row)
        many.append(title(u"Атау %1"_s.arg(row)));
    for (const Language language : {Language::Kazakh, Language::Russian, Language::English}) {
        desk.languages.set(language);
        desk.page->retranslate();
        QByteArray before;
        for (const int rows : {0, 1, 9, 10, 500}) {
            QList<Item> items;
            for (int row = 0; row < rows; ++row)
                items.append(Item{.description = many[row]});
            desk.items()->load(items);
            QCoreApplication::processEvents();
            const QHeaderView *header = grid->horizontalHeader();
            QFont bold = header->font();
            bold.setWeight(QFont::DemiBold);
            for (const int column : {int(ItemModel::Title), int(ItemModel::Authors), int(ItemModel::Year),
                                     int(ItemModel::CategoryColumn), int(ItemModel::Files)}) {
                QVERIFY(!grid->isColumnHidden(column));
                const QString heading =
                    desk.items()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
                QVERIFY2(header->sectionSize(column) >= QFontMetrics(bold).horizontalAdvance(heading),
                         qPrintable(heading));
                // All of it is in sight.
                QVERIFY(header->sectionViewportPosition(column) >= 0);
                QVERIFY2(header->sectionViewportPosition(column) + header->sectionSize(column) <=
                             grid->viewport()->width(),
                         qPrintable(heading));
            }
            QList<int> hidden;
            for (int column = 0; column < ItemModel::ColumnCount; ++column)
                if (grid->isColumnHidden(column))
                    hidden.append(column);
            const QByteArray now = QByteArray::number(hidden.size()) + ':' +
                                   QByteArray::number(header->visualIndex(ItemModel::Year));
            QVERIFY(before.isEmpty() || before == now);
            before = now;
        }
    }
}

void TestOpenCells::aLetterRightAfterEnterIsOfTheNextCell()
{
    ApplicationDesk desk;
    openCell(desk, 0, ItemModel::Title, u"Шежіре"_s);
    auto *grid = dynamic_cast<ItemGrid *>(desk.grid());
    // Both keys wait in the queue of a busy desk: nothing comes between them.
    for (const QString &key : {u"\r"_s, u"М"_s})
        QTest::sendKeyEvent(QTest::Press, QApplication::focusWidget(),
                            key == u"\r"_s ? Qt::Key_Return : Qt::Key_unknown, key, Qt::NoModifier);
    QCOMPARE(desk.items()->items().first().description.title, u"Шежіре"_s);
    QVERIFY(grid->openCell());
    QCOMPARE(grid->openCell()->text, u"М"_s);
    QCOMPARE(grid->openCell()->row, 1);
}

void TestOpenCells::keysWithoutTextKeepTheColumnOfEnter()
{
    ApplicationDesk desk;
    desk.type(0, ItemModel::Title, u"Шежіре"_s);
    QTableView *grid = desk.grid();
    grid->setFocus();
    grid->setCurrentIndex(desk.items()->index(0, ItemModel::Title));
    QTest::keyClick(grid, Qt::Key_Tab);
    QCOMPARE(grid->currentIndex(), desk.items()->index(0, ItemModel::Authors));
    for (const Qt::Key key : {Qt::Key_Shift, Qt::Key_CapsLock, Qt::Key_AltGr, Qt::Key_Mode_switch})
        QTest::sendKeyEvent(QTest::Click, grid, key, QString(), Qt::NoModifier);
    QTest::keyClick(grid, Qt::Key_Return);
    QCOMPARE(grid->currentIndex(), desk.items()->index(1, ItemModel::Title));
    // An arrow begins anew.
    grid->setCurrentIndex(desk.items()->index(0, ItemModel::Title));
    QTest::keyClick(grid, Qt::Key_Tab);
    QTest::keyClick(grid, Qt::Key_Right);
    QTest::keyClick(grid, Qt::Key_Return);
    QCOMPARE(grid->currentIndex(), desk.items()->index(1, ItemModel::Year));
}

void TestOpenCells::theOpenCellIsInTheDraft()
{
    ApplicationDesk desk;
    QSignalSpy kept(desk.page.get(), &Page::keptChanged);
    desk.type(0, ItemModel::Title, u"Шежіре"_s);
    QCOMPARE(desk.page->kept(), Page::Kept::Typing);
    QTRY_COMPARE(desk.page->kept(), Page::Kept::Stored);
    openCell(desk, 1, ItemModel::Title, u"Оян, қаз"_s);
    QCOMPARE(desk.page->kept(), Page::Kept::Typing);
    desk.child<QLineEdit>(u"applicationParticipant"_s)->setText(u"Ақтө"_s);
    QJsonObject draft;
    const auto isKept = [&draft] {
        const auto left = QDir(DraftKeeper::folder()).entryInfoList({u"*.json"_s}, QDir::Files);
        for (const QFileInfo &entry : left) {
            QFile file(entry.filePath());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            draft = QJsonDocument::fromJson(file.readAll()).array().last()[u"draft"_s].toObject();
            if (draft[u"cell"_s][u"text"_s] == u"Оян, қаз"_s)
                return true;
        }
        return false;
    };
    QTRY_VERIFY(isKept());
    QVERIFY(!kept.isEmpty());
    // What lies on the disk comes back into another window.
    desk.page.reset();
    desk.page = std::make_unique<ApplicationsPage>(desk.context);
    desk.page->show();
    press(desk, u"draftBringBack"_s);
    auto *grid = dynamic_cast<ItemGrid *>(desk.grid());
    QTRY_VERIFY(grid->openCell() && grid->openCell()->text == u"Оян, қаз"_s);
    QCOMPARE(grid->openCell()->row, 1);
    QTest::keyClick(grid->openEditor(), Qt::Key_Return);
    QTRY_COMPARE(desk.items()->items().size(), 2);
    QCOMPARE(desk.items()->items().last().description.title, u"Оян, қаз"_s);
    QCOMPARE(desk.child<QLineEdit>(u"applicationParticipant"_s)->text(), u"Ақтө"_s);
}

void TestOpenCells::whatCannotBeReadStaysInItsCell()
{
    ApplicationDesk desk;
    desk.name(u"Ақтөбе облыстық кітапханасы"_s);
    desk.type(0, ItemModel::Title, u"Шежіре"_s);
    desk.type(0, ItemModel::Year, u"19З6"_s); // a Cyrillic letter
    const QModelIndex year = desk.items()->index(0, ItemModel::Year);
    QCOMPARE(year.data().toString(), u"19З6"_s);
    QVERIFY(year.data(Qt::ToolTipRole).toString().contains(u"19З6"_s));
    QVERIFY(!year.data(Qt::DecorationRole).isNull());
    desk.items()->undoStack().undo();
    QCOMPARE(year.data().toString(), QString());
    desk.items()->undoStack().redo();
    QCOMPARE(year.data().toString(), u"19З6"_s);
    QTRY_VERIFY(desk.stored());
    QCOMPARE(desk.page->kept(), Page::Kept::Typing); // and it is not said that all is saved
    press(desk, u"applicationRegister"_s);
    QTRY_VERIFY2(desk.message().contains(u"19З6"_s), qPrintable(desk.message()));
    QCOMPARE(desk.stored()->state, ApplicationState::Draft);
    desk.type(0, ItemModel::Year, u"1936"_s);
    QVERIFY(year.data(Qt::DecorationRole).isNull());
    QTRY_COMPARE(desk.stored()->items.first().description.year, std::optional(1936));
    QTRY_COMPARE(desk.page->kept(), Page::Kept::Stored);
}

void TestOpenCells::aQuestionGivesTheOpenCellBack()
{
    ApplicationDesk desk;
    desk.type(0, ItemModel::Title, u"Шежіре"_s);
    desk.type(0, ItemModel::Isbn, u"Алматы"_s); // no ISBN: whoever leaves is asked
    QCOMPARE(desk.items()->items().first().description.isbn, QString());
    openCell(desk, 1, ItemModel::Title, u"Төртін"_s);
    desk.dialogs.confirms = false;
    desk.child<QPushButton>(u"applicationNew"_s)->click(); // as Ctrl+N does: the keyboard stays
    QTRY_COMPARE(desk.dialogs.asked.size(), 1);
    auto *line = qobject_cast<QLineEdit *>(dynamic_cast<ItemGrid *>(desk.grid())->openEditor());
    QVERIFY(line);
    QCOMPARE(line->text(), u"Төртін"_s);
    typeText(line, u"ші"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(desk.items()->items().last().description.title, u"Төртінші"_s);
}

void TestOpenCells::noYearAndNoCategoryIsTakenForAnother()
{
    ApplicationDesk desk;
    desk.type(0, ItemModel::Title, u"Шежіре"_s);
    for (const QString &year : {u"99999"_s, u"19"_s}) {
        desk.type(0, ItemModel::Year, year);
        QCOMPARE(desk.items()->unreadCells().size(), 1);
        QCOMPARE(desk.items()->unreadCells().first().text, year);
    }
    desk.type(0, ItemModel::Year, u"1911"_s);
    auto *grid = dynamic_cast<ItemGrid *>(desk.grid());
    grid->setFocus();
    const QModelIndex category = desk.items()->index(0, ItemModel::CategoryColumn);
    for (const auto &[key, text] : {std::pair{Qt::Key_9, u"9"_s}, {Qt::Key_Q, u"q"_s}}) {
        grid->setCurrentIndex(category);
        QTest::keyClick(grid, key);
        QTRY_VERIFY(grid->openCell());
        QCOMPARE(grid->openCell()->text, text); // kept in the draft while it is open
        QTest::keyClick(grid->openEditor(), Qt::Key_Return);
        QTRY_COMPARE(desk.items()->unreadCells().size(), 1);
        QCOMPARE(desk.items()->unreadCells().first().text, text);
        QVERIFY(!category.data(Qt::DecorationRole).isNull());
    }
    grid->setCurrentIndex(category);
    QTest::keyClick(grid, Qt::Key_2);
    QTRY_VERIFY(grid->openEditor());
    QTest::keyClick(grid->openEditor(), Qt::Key_Return);
    QVERIFY(desk.items()->unreadCells().isEmpty());
    QCOMPARE(category.data().toString(), u"2"_s);
}

void TestOpenCells::givingACellUpKeepsItsDuplicate()
{
    ApplicationDesk desk;
    desk.house.registered({title(u"Қан мен тер"_s)});
    desk.type(0, ItemModel::Title, u"Қан мен тер"_s);
    const auto marked = [&desk] {
        return desk.items()->index(0, ItemModel::Files).data().toString().contains(u"Duplicate"_s);
    };
    QTRY_VERIFY(marked());
    openCell(desk, 0, ItemModel::Title, u"Басқа кітап"_s);
    QTRY_VERIFY(!marked());
    QTest::keyClick(dynamic_cast<ItemGrid *>(desk.grid())->openEditor(), Qt::Key_Escape);
    QTRY_VERIFY(marked());
}

void TestOpenCells::whoMayNotEnterIsToldBefore()
{
    ApplicationDesk desk;
    desk.house.done(AddStaff{.login = u"admin"_s, .name = u"Әкімші"_s, .roles = {Role::Administrator}});
    auto *told = desk.child<MessageBar>(u"applicationRole"_s);
    QVERIFY(told->text().isEmpty());
    QCOMPARE(desk.items()->rowCount(), 1);
    desk.database.actAs(u"admin"_s);
    QTRY_VERIFY2(told->text().contains(u"acquisition"_s), qPrintable(told->text()));
    QCOMPARE(desk.items()->rowCount(), 0); // no row to type in
    QVERIFY(desk.child<QLineEdit>(u"applicationParticipant"_s)->isReadOnly());
    desk.database.actAs(u"aigul"_s);
    QTRY_VERIFY(told->text().isEmpty());
    QCOMPARE(desk.items()->rowCount(), 1);
}

void TestOpenCells::takenOverWhileOpenACellClosesOnce()
{
    ApplicationDesk desk;
    desk.type(0, ItemModel::Title, u"Шежіре"_s);
    auto *grid = dynamic_cast<ItemGrid *>(desk.grid());
    openCell(desk, 0, ItemModel::Title, u"Маса"_s);
    grid->commitTyping(); // as a reading, an act or a change of language does
    QTest::keyClick(grid->openEditor(), Qt::Key_Return);
    QVERIFY(!grid->openEditor());
    QCOMPARE(grid->currentIndex().row(), 1);
    QTest::sendKeyEvent(QTest::Click, grid, Qt::Key_unknown, u"Ш"_s, Qt::NoModifier);
    QVERIFY(grid->openEditor());
    QCoreApplication::processEvents();
    QVERIFY(grid->openEditor()); // what Enter began is over
    QCOMPARE(desk.items()->items().first().description.title, u"Маса"_s);
}

void TestOpenCells::aCellWhoseRowGoesIsForgotten()
{
    ApplicationDesk desk;
    desk.type(0, ItemModel::Title, u"Шежіре"_s);
    desk.type(1, ItemModel::Title, u"Маса"_s);
    auto *grid = dynamic_cast<ItemGrid *>(desk.grid());
    openCell(desk, 1, ItemModel::Title, u"Қырық"_s);
    desk.items()->undoStack().undo(); // the row goes with its cell
    QCOMPARE(desk.items()->items().size(), 1);
    grid->commitTyping();
    openCell(desk, 0, ItemModel::Title, u"Оян"_s);
    QTest::keyClick(grid->openEditor(), Qt::Key_Return);
    QCOMPARE(desk.items()->items().first().description.title, u"Оян"_s);
    QCoreApplication::processEvents();
}

QTEST_MAIN(TestOpenCells)
#include "tst_opencells.moc"

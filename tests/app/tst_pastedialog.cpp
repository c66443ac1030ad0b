// The preview of a pasted list: nothing of it is lost without a word.
#include "app/applicationdesk.h"
#include "app/applications/itemgrid.h"
#include "app/applications/pastedialog.h"
#include "app/applications/pastetable.h"
#include "app/widgets/draftkeeper.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>

using namespace qorjyn;
using namespace qorjyn::test;

namespace {

/// The dialog over a pasted text, and what it gave.
struct Preview
{
    QTemporaryDir folder;
    Theme theme{Theme::Choice::Light};
    Languages languages;
    Database database;
    PdfReader pdf;
    AnsweredDialogs dialogs;
    AppContext context;
    std::unique_ptr<PasteDialog> dialog;
    QList<QList<Description>> given;
    QList<QList<OpenCell>> unread;

    explicit Preview(const QString &text)
        : database(location(folder), u"aigul"_s, rehearsalClock(QDate(2026, 2, 2))),
          context{.database = database,
                  .files = FileStore(folder.filePath(u"files"_s)),
                  .pdf = pdf,
                  .dialogs = dialogs,
                  .languages = languages}
    {
        languages.set(Language::English);
        dialog = std::make_unique<PasteDialog>(context, readPasted(text));
        QObject::connect(dialog.get(), &PasteDialog::taken, dialog.get(),
                         [this](const QList<Description> &titles, const QList<OpenCell> &cells) {
                             given.append(titles);
                             unread.append(cells);
                         });
        dialog->show();
        dialog->activateWindow();
    }
    static Location location(const QTemporaryDir &folder)
    {
        const Location file = Location::sqlite(folder.filePath(u"library.sqlite"_s));
        (void)Connection::create(file, true);
        return file;
    }
    template <class T>
    T *child(const QString &name)
    {
        return find<T>(dialog.get(), name);
    }
    PasteTable *table() { return child<PasteTable>(u"pasteTable"_s); }
    QAbstractItemModel *model() { return table()->model(); }
    QModelIndex cell(int row, int cell) { return model()->index(row, cell + PasteModel::FirstCell); }
    bool isDoubtful(int row, int column) { return cell(row, column).data(PasteModel::DoubtRole).toBool(); }
    void tick(int row, bool taken)
    {
        QVERIFY(model()->setData(model()->index(row, 0), taken ? Qt::Checked : Qt::Unchecked,
                                 Qt::CheckStateRole));
    }
    void choose(int cell, PastedColumn column)
    {
        auto *choice = child<QComboBox>(u"pasteColumn%1"_s.arg(cell));
        choice->setCurrentIndex(choice->findData(QVariant::fromValue(column)));
        Q_EMIT choice->activated(choice->currentIndex());
    }
    void press(const QString &button) { QTest::mouseClick(child<QPushButton>(button), Qt::LeftButton); }
    QString summary() { return child<QLabel>(u"pasteSummary"_s)->text(); }
};

const QString doubtful = u"Атауы\tЖылы\tСанаты\tБеттер саны\tISBN\tЕскертпе\n"
                         "Маса\t[1927]\t12\t-4\tabc\tтозған\n"
                         "Шежіре\t19З6\t2\t120\t978-601-00-0000-1\t\n"
                         "Итого: 2 книги\t\t\t\t\t\n"_s;

/// The list goes through the clipboard, the dialog and its question into the grid.
void pasteDoubtful(ApplicationDesk &desk)
{
    QGuiApplication::clipboard()->setText(doubtful);
    desk.grid()->setFocus();
    desk.grid()->setCurrentIndex(desk.items()->index(desk.items()->rowCount() - 1, 0));
    QTest::keyClick(desk.grid(), Qt::Key_V, Qt::ControlModifier);
    QPushButton *take = nullptr;
    QTRY_VERIFY(take = desk.child<QPushButton>(u"pasteTake"_s));
    QTest::mouseClick(take, Qt::LeftButton);
    QCOMPARE(desk.dialogs.asked.size(), 1);
}

} // namespace

class TestPasteDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useOwnSettings(); }
    void init()
    { // an editor is taken over once, and while it belongs to its cell
        QTest::failOnWarning(QRegularExpression(u"editor that does not belong to this view"_s));
    }

    void everyColumnAndDoubtIsShown();
    void correctedCellsLoseTheirMark();
    void whatCannotBeReadIsNamedFirst();
    void whatHasNoCellIsNamedApart();
    void whatCannotBeReadComesIntoTheGrid_data() { addEngineRows(); }
    void whatCannotBeReadComesIntoTheGrid();
    void anUnreadChoiceIsChosenAnew_data() { addEngineRows(); }
    void anUnreadChoiceIsChosenAnew();
    void unreadCellsComeBackAfterTheEnd_data() { addEngineRows(); }
    void unreadCellsComeBackAfterTheEnd();
    void aChosenColumnKeepsTheCorrections();
    void theHeadingBecomesARow();
    void aTotalCanBeTaken();
    void aTotalOverTheListCanBePutBack();
    void anOddCategoryIsCorrectedInItsPlace();
    void aMistypedYearIsMarkedInAColumnNotTaken();
    void aColumnNotTakenIsSeenAndAskedAbout_data();
    void aColumnNotTakenIsSeenAndAskedAbout();
    void authorsAreStoredWithoutAQuestion();
    void aRowWithoutTitleIsNamed();
    void textAmongTheRowNumbersIsNamed();
    void aLineOverTheTableCanBeTaken();
    void enterInACellTakesNothing();
    void tabGoesThroughTheChoices();
    void manyRowsAreQuick();
};

void TestPasteDialog::everyColumnAndDoubtIsShown()
{
    Preview preview(doubtful);
    QCOMPARE(preview.model()->columnCount(), 6 + PasteModel::FirstCell);
    QCOMPARE(preview.model()->rowCount(), 3);
    QCOMPARE(preview.cell(0, 1).data().toString(), u"1927 ← [1927]"_s);
    for (const int column : {2, 3, 4}) {
        QVERIFY(preview.isDoubtful(0, column));
        QVERIFY(preview.cell(0, column).data(Qt::ToolTipRole).toString().size() > 10);
    }
    QVERIFY(preview.isDoubtful(1, 1));
    QVERIFY(!preview.isDoubtful(0, 1) && !preview.isDoubtful(1, 4));
    QCOMPARE(preview.model()->index(2, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    QCOMPARE(
        preview.summary(),
        u"2 titles will be taken · 1 row left out · 4 values still doubtful · columns not taken: Ескертпе"_s);
}

void TestPasteDialog::correctedCellsLoseTheirMark()
{
    Preview preview(doubtful);
    auto *table = preview.table();
    // The first doubtful cell is chosen; a letter begins to type.
    QCOMPARE(table->currentIndex(), preview.cell(0, 2));
    QTRY_VERIFY(table->hasFocus());
    QTest::keyClick(table, Qt::Key_2);
    QVERIFY(table->openEditor());
    QCOMPARE(qobject_cast<QLineEdit *>(table->openEditor())->text(), u"2"_s);
    preview.languages.set(Language::Russian); // what is being typed stays
    preview.languages.set(Language::English);
    QCoreApplication::sendPostedEvents();
    QTest::keyClick(table->openEditor(), Qt::Key_Return);
    QTRY_VERIFY(!preview.isDoubtful(0, 2));
    preview.press(u"pasteNext"_s);
    QCOMPARE(table->currentIndex(), preview.cell(0, 3));
    QVERIFY(preview.model()->setData(preview.cell(1, 1), u"1936"_s));
    QVERIFY(preview.summary().contains(u"2 values still doubtful"_s));
    QVERIFY(preview.cell(1, 1).data(Qt::ToolTipRole).toString().contains(u"19З6"_s)); // as it was pasted
    // What is typed and not yet left counts too.
    table->setFocus();
    QTest::keyClick(table, Qt::Key_7);
    preview.press(u"pasteTake"_s);
    QCOMPARE(preview.given.size(), 1);
    QCOMPARE(preview.given[0][0].pages, 7);
    QCOMPARE(preview.given[0][0].category, Category::Rare);
    QCOMPARE(preview.given[0][1].year, 1936);
}

void TestPasteDialog::whatCannotBeReadIsNamedFirst()
{
    Preview preview(doubtful);
    preview.dialogs.confirms = false;
    preview.press(u"pasteTake"_s);
    QCOMPARE(preview.dialogs.asked.size(), 1);
    for (const QString &text : {u"Row 1, Category: 12"_s, u"-4"_s, u"abc"_s, u"Row 2, Year: 19З6"_s})
        QVERIFY2(preview.dialogs.asked.first().text.contains(text), qPrintable(text));
    QVERIFY(preview.given.isEmpty());
    QVERIFY(preview.dialog->isVisible());
    preview.dialogs.confirms = true;
    preview.press(u"pasteTake"_s);
    QCOMPARE(preview.given.size(), 1);
    QCOMPARE(preview.given[0].size(), 2);
    QCOMPARE(preview.given[0][0], (Description{.title = u"Маса"_s, .year = 1927}));
    QVERIFY(!preview.dialog->isVisible());
    // Each goes along into its cell.
    QStringList unread;
    for (const OpenCell &cell : preview.unread[0])
        unread.append(u"%1 %2 %3"_s.arg(cell.row).arg(ItemColumns::fieldOf(cell.column), cell.text));
    QCOMPARE(unread, (QStringList{u"0 category 12"_s, u"0 pages -4"_s, u"0 isbn abc"_s, u"1 year 19З6"_s}));
    QVERIFY(
        preview.dialogs.asked.last().text.contains(u"4 values cannot be read and come into their cells"_s));
    QVERIFY(!preview.dialogs.asked.last().text.contains(u"will stand in no title"_s));
}

void TestPasteDialog::whatHasNoCellIsNamedApart()
{
    // The third row has no title; what the others have goes into their cells.
    Preview preview(u"Атауы\tЖылы\tТілі\nМаса\t19З6\tмарсша\nОян\t1910\tқазақша\n\tбиыл\t"_s);
    preview.tick(2, true);
    preview.press(u"pasteTake"_s);
    QCOMPARE(preview.dialogs.asked.size(), 1);
    const QString asked = preview.dialogs.asked.first().text;
    const qsizetype nowhere = asked.indexOf(u"2 values cannot be read and will stand in no title"_s);
    QVERIFY2(nowhere > 0, qPrintable(asked));
    for (const QString &text : {u"Row 1, Year: 19З6"_s, u"Row 1, Language: марсша"_s})
        QVERIFY2(asked.left(nowhere).contains(text), qPrintable(asked));
    for (const QString &text : {u"Row 3, Title"_s, u"Row 3, Year: биыл"_s})
        QVERIFY2(asked.mid(nowhere).contains(text), qPrintable(asked));
    QVERIFY(preview.dialogs.asked.first().details.contains(u"марсша"_s));
    QCOMPARE(preview.given[0].size(), 2);
    QCOMPARE(preview.unread[0].size(), 2);
    QCOMPARE(preview.unread[0][0].text, u"19З6"_s);
    QCOMPARE(preview.unread[0][1].text, u"марсша"_s);
}

void TestPasteDialog::whatCannotBeReadComesIntoTheGrid()
{
    ApplicationDesk desk;
    desk.type(0, ItemModel::Title, u"Шежіре"_s);
    desk.grid()->setColumnHidden(ItemModel::Isbn, true);
    pasteDoubtful(desk);
    QTRY_COMPARE(desk.items()->items().size(), 3);
    const auto cell = [&desk](int row, int column) { return desk.items()->index(row, column); };
    const auto isMarked = [](const QModelIndex &index) { return !index.data(Qt::DecorationRole).isNull(); };
    const QList<std::tuple<int, int, QString>> cells{{1, ItemModel::CategoryColumn, u"12"_s},
                                                     {1, ItemModel::Pages, u"-4"_s},
                                                     {1, ItemModel::Isbn, u"abc"_s},
                                                     {2, ItemModel::Year, u"19З6"_s}};
    for (const auto &[row, column, text] : cells) {
        QCOMPARE(cell(row, column).data().toString(), text);
        QVERIFY(isMarked(cell(row, column)));
        QVERIFY(!desk.grid()->isColumnHidden(column)); // what is to be corrected is in sight
    }
    QVERIFY(!isMarked(cell(1, ItemModel::Year)) && !isMarked(cell(2, ItemModel::Pages)));
    QTRY_VERIFY(desk.stored() && desk.stored()->items.size() == 3);
    QCOMPARE(desk.stored()->items[1].description, (Description{.title = u"Маса"_s, .year = 1927}));
    QCOMPARE(desk.page->kept(), Page::Kept::Typing); // it is not said that all is saved
    // One step takes the list back and brings it again, marks and all.
    desk.items()->undoStack().undo();
    QCOMPARE(desk.items()->items().size(), 1);
    QVERIFY(desk.items()->unread().isEmpty());
    desk.items()->undoStack().redo();
    QCOMPARE(desk.items()->unread().size(), 4);
    // Looked at is not corrected; corrected is.
    desk.type(1, ItemModel::Isbn, u"abc"_s);
    QVERIFY(isMarked(cell(1, ItemModel::Isbn)));
    desk.type(1, ItemModel::Isbn, u"978-601-00-0000-1"_s);
    desk.type(1, ItemModel::CategoryColumn, u"2"_s);
    desk.type(1, ItemModel::Pages, u"4"_s);
    QCOMPARE(desk.items()->unread().size(), 1);
    // What cannot be read takes no year away from the row below it.
    desk.items()->moveRowsBy({2}, -1, u"test"_s);
    desk.items()->fillDown({1, 2}, ItemModel::Year, u"test"_s);
    QCOMPARE(desk.items()->unread().size(), 2);
    desk.type(1, ItemModel::Year, u"1936"_s);
    desk.items()->fillDown({1, 2}, ItemModel::Year, u"test"_s);
    QVERIFY(desk.items()->unread().isEmpty());
    QTRY_COMPARE(desk.page->kept(), Page::Kept::Stored);
    QCOMPARE(desk.stored()->items[2].description.isbn, u"978-601-00-0000-1"_s);
    QCOMPARE(desk.stored()->items[2].description.year, std::optional(1936));
}

void TestPasteDialog::anUnreadChoiceIsChosenAnew()
{
    ApplicationDesk desk;
    pasteDoubtful(desk);
    QTRY_COMPARE(desk.items()->items().size(), 2);
    const QModelIndex category = desk.items()->index(0, ItemModel::CategoryColumn);
    desk.grid()->setFocus();
    desk.grid()->setCurrentIndex(category);
    desk.grid()->edit(category);
    auto *grid = dynamic_cast<ItemGrid *>(desk.grid());
    auto *box = qobject_cast<QComboBox *>(grid->openEditor());
    QVERIFY(box);
    QCOMPARE(box->currentIndex(), -1); // nothing is chosen for him
    grid->commitTyping();
    QTRY_VERIFY(!grid->openEditor());
    QCOMPARE(category.data().toString(), u"12"_s);
    grid->edit(category);
    box = qobject_cast<QComboBox *>(grid->openEditor());
    QVERIFY(box);
    box->setCurrentIndex(1);
    grid->commitTyping();
    QTRY_COMPARE(category.data().toString(), u"2"_s);
    QCOMPARE(desk.items()->items().first().description.category, Category::Rare);
}

void TestPasteDialog::unreadCellsComeBackAfterTheEnd()
{
    QVERIFY(QDir(DraftKeeper::folder()).removeRecursively());
    ApplicationDesk desk;
    pasteDoubtful(desk);
    QTRY_VERIFY(desk.stored());
    desk.page.reset(); // what stands in no database is kept on this computer
    desk.page = std::make_unique<ApplicationsPage>(desk.context);
    desk.page->show();
    auto *back = desk.child<QPushButton>(u"draftBringBack"_s);
    QTRY_VERIFY(back->isVisible());
    back->click();
    QTRY_COMPARE(desk.items()->unread().size(), 4);
    QCOMPARE(desk.items()->index(0, ItemModel::Isbn).data().toString(), u"abc"_s);
    QCOMPARE(desk.items()->items().first().description.isbn, QString()); // it is no ISBN by coming back
}

void TestPasteDialog::aChosenColumnKeepsTheCorrections()
{
    Preview preview(doubtful);
    QVERIFY(preview.model()->setData(preview.cell(1, 1), u"1936"_s));
    preview.choose(5, PastedColumn::Title); // then the first is no title any more
    QCOMPARE(preview.child<QComboBox>(u"pasteColumn0"_s)->currentData().value<PastedColumn>(),
             PastedColumn::Ignored);
    QVERIFY(preview.isDoubtful(1, 5)); // without a title
    preview.choose(5, PastedColumn::Authors);
    preview.choose(0, PastedColumn::Title);
    preview.choose(2, PastedColumn::Pages);
    preview.choose(3, PastedColumn::Ignored);
    QVERIFY(!preview.isDoubtful(0, 2));
    preview.press(u"pasteTake"_s);
    QCOMPARE(preview.given[0][0].pages, 12);
    QCOMPARE(preview.given[0][0].authors, u"тозған"_s);
    QCOMPARE(preview.given[0][1].year, 1936);
}

void TestPasteDialog::theHeadingBecomesARow()
{
    Preview preview(u"Кітап атауы\tАвторы\nМаса\t1911\nОян\t1910"_s);
    auto *heading = preview.child<QCheckBox>(u"pasteHeading"_s);
    QVERIFY(heading->isChecked());
    QCOMPARE(preview.model()->rowCount(), 2);
    QVERIFY(preview.model()->setData(preview.cell(0, 1), u"1912"_s));
    heading->click();
    QCOMPARE(preview.model()->rowCount(), 3);
    QCOMPARE(preview.cell(0, 0).data().toString(), u"Кітап атауы"_s);
    QVERIFY(preview.cell(1, 1).data().toString().startsWith(u"1912"_s));
    heading->click();
    QCOMPARE(preview.model()->rowCount(), 2);
    QVERIFY(preview.cell(0, 1).data().toString().startsWith(u"1912"_s));
}

void TestPasteDialog::aTotalCanBeTaken()
{
    Preview preview(u"Маса\nШежіре\nБарлығы 2 кітап"_s);
    QVERIFY(preview.summary().startsWith(u"2 titles will be taken · 1 row left out"_s));
    preview.tick(2, true);
    preview.tick(0, false);
    preview.press(u"pasteTake"_s);
    QCOMPARE(preview.given[0].size(), 2);
    QCOMPARE(preview.given[0][1].title, u"Барлығы 2 кітап"_s);
    QVERIFY(preview.dialogs.asked.isEmpty());
}

void TestPasteDialog::aTotalOverTheListCanBePutBack()
{
    Preview preview(u"Итого: 2 книги\nМаса\tБайтұрсынұлы А.\t1911\t48\t2\n"
                    "Оян\tДулатұлы М.\t1910\t52\t2\tISBN abc\nШежіре\tҚұдайбердіұлы Ш.\t1912\t120\t1\n"_s);
    QVERIFY2(preview.summary().startsWith(u"3 titles will be taken · 1 row left out"_s),
             qPrintable(preview.summary()));
    QCOMPARE(preview.model()->index(0, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    QVERIFY(preview.cell(0, 0).data(PasteModel::LeftRole).toBool());
    QVERIFY(preview.cell(0, 0).data(Qt::ToolTipRole).toString().contains(u"looks like no title"_s));
    preview.tick(0, true);
    preview.press(u"pasteTake"_s);
    QCOMPARE(preview.given[0].size(), 4);
    QCOMPARE(preview.given[0][0], (Description{.title = u"Итого: 2 книги"_s}));
    QCOMPARE(preview.given[0][2].authors, u"Дулатұлы М."_s);
}

void TestPasteDialog::anOddCategoryIsCorrectedInItsPlace()
{
    Preview preview(u"Маса\tБайтұрсынұлы А.\t1911\t2\nОян\tДулатұлы М.\t1910\t12\n"
                    "Шежіре\tҚұдайбердіұлы Ш.\t1912\t1\nАбай жолы\tӘуезов М.\t1942\t8\n"_s);
    QVERIFY(preview.isDoubtful(1, 3) && !preview.isDoubtful(0, 3));
    QVERIFY(preview.summary().contains(u"1 value still doubtful"_s));
    QVERIFY(preview.model()->setData(preview.cell(1, 3), u"2"_s));
    QVERIFY(!preview.isDoubtful(1, 3));
    preview.press(u"pasteTake"_s);
    QVERIFY(preview.dialogs.asked.isEmpty());
    QCOMPARE(preview.given[0][1].category, Category::Rare);
    QCOMPARE(preview.given[0][3].category, Category::Protected);
    QVERIFY(!preview.given[0][0].pages);
}

void TestPasteDialog::aMistypedYearIsMarkedInAColumnNotTaken()
{
    Preview preview(u"Атауы\tЖылы\nМаса\t19З6\nОян\t1910"_s);
    preview.choose(1, PastedColumn::Ignored);
    QVERIFY(preview.isDoubtful(0, 1) && !preview.isDoubtful(1, 1));
    QCOMPARE(preview.cell(0, 1).data().toString(), u"19З6"_s);
    QVERIFY(preview.cell(0, 1).data(Qt::ToolTipRole).toString().size() > 10);
    QVERIFY(preview.model()->setData(preview.cell(0, 1), u"1936"_s));
    QVERIFY(!preview.isDoubtful(0, 1));
}

void TestPasteDialog::aColumnNotTakenIsSeenAndAskedAbout_data()
{
    QTest::addColumn<bool>("byKey");
    QTest::newRow("button") << false;
    QTest::newRow("Ctrl+Return") << true;
}
void TestPasteDialog::aColumnNotTakenIsSeenAndAskedAbout()
{
    QFETCH(bool, byKey);
    QString list = u"Атауы\tЖылы\tЕскертпе\tҚосымша\n"_s;
    for (int row = 0; row < 500; ++row)
        list += u"Кітап %1\t1990\tЕскерту %1\t\n"_s.arg(row);
    Preview preview(list + u"Итого: 500\t\t\tсоңы"_s);
    QVERIFY(QTest::qWaitForWindowActive(preview.dialog.get()));
    const auto take = [&] {
        if (byKey)
            QTest::keyClick(preview.table(), Qt::Key_Return, Qt::ControlModifier);
        else
            preview.press(u"pasteTake"_s);
    };
    auto *left = preview.child<QComboBox>(u"pasteColumn2"_s);
    auto *year = preview.child<QComboBox>(u"pasteColumn1"_s);
    const auto ink = [](QWidget *choice) { return choice->palette().color(QPalette::ButtonText); };
    QCOMPARE(left->currentText(), u"Not taken"_s);
    QCOMPARE(ink(left), tokensOf(left).due);
    QVERIFY(ink(year) != tokensOf(year).due);
    // What a row that is left out has in a column is nothing to lose.
    QVERIFY(ink(preview.child<QComboBox>(u"pasteColumn3"_s)) != tokensOf(left).due);
    preview.dialogs.confirms = false;
    take();
    QCOMPARE(preview.dialogs.asked.size(), 1);
    QVERIFY(preview.given.isEmpty());
    QVERIFY(left->hasFocus()); // where it can be put right
    QCOMPARE(preview.dialogs.asked.first().text,
             u"Column Ескертпе, 500 values, is not taken: for example “Ескерту 0”"_s);
    for (const Language language : {Language::Kazakh, Language::Russian}) {
        preview.languages.set(language);
        QCoreApplication::sendPostedEvents();
        take();
        const QString asked = preview.dialogs.asked.last().text;
        QVERIFY2(asked.contains(u"Ескертпе"_s) && asked.contains(u"500"_s) &&
                     asked.contains(u"«Ескерту 0»"_s),
                 qPrintable(asked));
    }
    preview.languages.set(Language::English);
    preview.tick(500, true);
    QCOMPARE(ink(preview.child<QComboBox>(u"pasteColumn3"_s)), tokensOf(left).due);
    preview.choose(2, PastedColumn::Authors);
    QVERIFY(ink(left) != tokensOf(left).due);
    preview.tick(500, false);
    take();
    QCOMPARE(preview.dialogs.asked.size(), 3); // nothing is left to ask about
    QCOMPARE(preview.given[0][0].authors, u"Ескерту 0"_s);
}

void TestPasteDialog::authorsAreStoredWithoutAQuestion()
{
    QString list;
    for (int row = 0; row < 500; ++row)
        list += u"Кітап %1\t19%2\tАвтор %1\n"_s.arg(row).arg(10 + row * 7 % 80);
    Preview preview(list);
    QVERIFY(!preview.summary().contains(u"columns not taken"_s));
    QVERIFY(QTest::qWaitForWindowActive(preview.dialog.get()));
    QTest::keyClick(preview.table(), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(preview.dialogs.asked.isEmpty());
    QCOMPARE(preview.given.size(), 1);
    QCOMPARE(preview.given[0][499].authors, u"Автор 499"_s);
    // Said to be none of the title's, they are asked about by their letter.
    Preview left(list);
    left.choose(2, PastedColumn::Ignored);
    left.press(u"pasteTake"_s);
    QCOMPARE(left.dialogs.asked.first().text, u"Column C, 500 values, is not taken: for example “Автор 0”"_s);
    QCOMPARE(left.given[0].size(), 500);
}

void TestPasteDialog::aRowWithoutTitleIsNamed()
{
    Preview preview(u"Атауы\tЖылы\nМаса\t1911\n\t1912"_s);
    QVERIFY(preview.isDoubtful(1, 0));
    preview.press(u"pasteTake"_s);
    QVERIFY(preview.dialogs.asked.first().text.contains(u"Row 2, Title"_s));
    QCOMPARE(preview.given[0].size(), 1);
    Preview none(u"Атауы\tЖылы\n\t1912"_s);
    QVERIFY(!none.child<QPushButton>(u"pasteTake"_s)->isEnabled());
}

void TestPasteDialog::textAmongTheRowNumbersIsNamed()
{
    Preview preview(u"№\tАтауы\tЖылы\n1\tМаса\t1911\nтозған\tШежіре\t1912"_s);
    QVERIFY(preview.isDoubtful(1, 0) && !preview.isDoubtful(0, 0));
    QVERIFY(preview.summary().contains(u"1 value still doubtful"_s));
    QVERIFY(preview.cell(1, 0).data(Qt::ToolTipRole).toString().contains(u"“тозған” stands among"_s));
    preview.press(u"pasteTake"_s);
    const QString asked = preview.dialogs.asked.first().text;
    QVERIFY2(asked.contains(u"1 value cannot be read and will stand in no title"_s), qPrintable(asked));
    QVERIFY2(asked.contains(u"Row 2, Row number: тозған"_s), qPrintable(asked));
    QCOMPARE(preview.given[0].size(), 2);
    // As a column that is not taken it is none of the row numbers any more.
    Preview other(u"№\tАтауы\tЖылы\n1\tМаса\t1911\nтозған\tШежіре\t1912"_s);
    other.choose(0, PastedColumn::Ignored);
    QVERIFY(!other.isDoubtful(1, 0));
    QVERIFY(other.summary().contains(u"columns not taken: №"_s));
}

void TestPasteDialog::aLineOverTheTableCanBeTaken()
{
    const QString list = u"Тізім 2026\n1\tБайтұрсынұлы А.\tМаса\t1911\t48\t2\n"
                         "2\tӘуезов М.\tАбай жолы\t1942\t560\n"_s;
    Preview left(list);
    QVERIFY2(left.summary().startsWith(u"2 titles will be taken · 1 row left out"_s),
             qPrintable(left.summary()));
    QVERIFY2(!left.summary().contains(u"columns not taken"_s), qPrintable(left.summary()));
    left.press(u"pasteTake"_s);
    QVERIFY(left.dialogs.asked.isEmpty());
    QCOMPARE(left.given[0].size(), 2);
    QCOMPARE(left.given[0][1].pages, 560);
    Preview taken(list);
    taken.tick(0, true);
    QVERIFY(taken.summary().contains(u"0 values still doubtful"_s));
    taken.press(u"pasteTake"_s);
    QCOMPARE(taken.given[0].size(), 3);
    QCOMPARE(taken.given[0][0], (Description{.title = u"Тізім 2026"_s}));
    // It may be the heading, too: then it stands over the column and the rest stays as it is.
    Preview heading(list);
    heading.child<QCheckBox>(u"pasteHeading"_s)->click();
    QCOMPARE(heading.model()->rowCount(), 2);
    heading.press(u"pasteTake"_s);
    QCOMPARE(heading.given[0].size(), 2);
    QCOMPARE(heading.given[0][0].authors, u"Байтұрсынұлы А."_s);
}

void TestPasteDialog::enterInACellTakesNothing()
{
    Preview preview(u"Атауы\tЖылы\nМаса\t1911"_s);
    auto *table = preview.table();
    table->setFocus();
    table->setCurrentIndex(preview.cell(0, 0));
    QTest::keyClick(table, Qt::Key_Return);
    QVERIFY(table->openEditor());
    auto *line = qobject_cast<QLineEdit *>(table->openEditor());
    QVERIFY(line);
    line->setText(u"Масалар"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_COMPARE(preview.cell(0, 0).data().toString(), u"Масалар"_s);
    QVERIFY(preview.given.isEmpty());
    QVERIFY(preview.dialog->isVisible());
}

void TestPasteDialog::tabGoesThroughTheChoices()
{
    Preview preview(u"Атауы\tЖылы\nМаса\t1911"_s);
    QVERIFY(QTest::qWaitForWindowActive(preview.dialog.get()));
    auto *first = preview.child<QComboBox>(u"pasteColumn0"_s);
    auto *second = preview.child<QComboBox>(u"pasteColumn1"_s);
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Tab);
    QTRY_VERIFY(second->hasFocus());
    QTest::keyClick(second, Qt::Key_Tab);
    QTRY_VERIFY(preview.table()->hasFocus());
    preview.table()->setCurrentIndex(preview.cell(0, 1));
    QTest::keyClick(preview.table(), Qt::Key_Tab);
    QTRY_VERIFY(!preview.table()->hasFocus()); // out behind the last cell
    // Each choice stands over its column.
    const int middle = second->mapTo(preview.dialog.get(), second->rect().center()).x();
    const int x = preview.table()->viewport()->mapFrom(preview.dialog.get(), QPoint(middle, 0)).x();
    QCOMPARE(preview.table()->columnAt(x), 1 + PasteModel::FirstCell);
}

void TestPasteDialog::manyRowsAreQuick()
{
    QString text = u"Атауы\tАвторы\tЖылы\tСанаты\tБеті\tISBN\n"_s;
    for (int row = 0; row < 500; ++row)
        text += u"Атау %1\tӘуезов М.\t[19%2]\t2\t120 б.\t978-601-00-0000-1\n"_s.arg(row).arg(row % 90 + 10);
    Preview preview(text);
    preview.choose(4, PastedColumn::Ignored);
    preview.choose(4, PastedColumn::Pages);
    preview.child<QCheckBox>(u"pasteHeading"_s)->click();
    preview.child<QCheckBox>(u"pasteHeading"_s)->click();
    QVERIFY(preview.model()->setData(preview.cell(499, 2), u"1999"_s));
    preview.press(u"pasteTake"_s);
    QCOMPARE(preview.given[0].size(), 500);
}

QTEST_MAIN(TestPasteDialog)
#include "tst_pastedialog.moc"

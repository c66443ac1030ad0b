// The preview of a pasted list: nothing of it is lost without a word.
#include "app/applicationdesk.h"
#include "app/applications/pastedialog.h"
#include "app/applications/pastetable.h"

#include <QCheckBox>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QPushButton>
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
                         [this](const QList<Description> &titles) { given.append(titles); });
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

} // namespace

class TestPasteDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useOwnSettings(); }

    void everyColumnAndDoubtIsShown();
    void correctedCellsLoseTheirMark();
    void whatIsNotTakenIsNamedFirst();
    void aChosenColumnKeepsTheCorrections();
    void theHeadingBecomesARow();
    void aTotalCanBeTaken();
    void aRowWithoutTitleIsNamed();
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

void TestPasteDialog::whatIsNotTakenIsNamedFirst()
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
    Preview preview(u"Абай атауы\tАвтор туралы\nМаса\t1911\nОян\t1910"_s);
    auto *heading = preview.child<QCheckBox>(u"pasteHeading"_s);
    QVERIFY(heading->isChecked());
    QCOMPARE(preview.model()->rowCount(), 2);
    QVERIFY(preview.model()->setData(preview.cell(0, 1), u"1912"_s));
    heading->click();
    QCOMPARE(preview.model()->rowCount(), 3);
    QCOMPARE(preview.cell(0, 0).data().toString(), u"Абай атауы"_s);
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
    QElapsedTimer timer;
    timer.start();
    Preview preview(text);
    preview.choose(4, PastedColumn::Ignored);
    preview.choose(4, PastedColumn::Pages);
    preview.child<QCheckBox>(u"pasteHeading"_s)->click();
    preview.child<QCheckBox>(u"pasteHeading"_s)->click();
    QVERIFY(preview.model()->setData(preview.cell(499, 2), u"1999"_s));
    preview.press(u"pasteTake"_s);
    QCOMPARE(preview.given[0].size(), 500);
    QVERIFY2(timer.elapsed() < 5'000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_MAIN(TestPasteDialog)
#include "tst_pastedialog.moc"

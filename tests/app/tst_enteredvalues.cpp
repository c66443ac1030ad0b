// What is typed into the form of an application and is no value stays as it was typed, is marked and is never
// stored as another one; and the form shows the state that another desk gave the application.
#include "app/applicationdesk.h"
#include "app/widgets/dateedit.h"
#include "app/widgets/draftkeeper.h"

#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QStyledItemDelegate>

using namespace qorjyn;
using namespace qorjyn::test;

namespace {

const QString brokenDate = u"31022026"_s;

void press(ApplicationDesk &desk, const QString &button)
{
    QTest::mouseClick(desk.child<QPushButton>(button), Qt::LeftButton);
}

/// Types into the field and leaves it by Tab, as a person does.
void enter(ApplicationDesk &desk, const QString &field, const QString &text)
{
    auto *input = desk.child<QWidget>(field);
    input->setFocus();
    QTest::keyClick(input, Qt::Key_A, Qt::ControlModifier);
    typeText(input, text);
    QTest::keyClick(input, Qt::Key_Tab);
}

bool isMarked(ApplicationDesk &desk, const QString &field, const QString &label)
{
    return desk.child<QWidget>(field)->property("wrong").toBool() &&
           desk.child<QLabel>(label)->text().startsWith(u'⚠');
}

int drafts()
{
    return int(QDir(DraftKeeper::folder()).entryList({u"*.json"_s}, QDir::Files).size());
}

/// Whether the mark is painted there; all else is grey or blue.
bool hasRedMark(const QImage &picture)
{
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x)
            if (const QColor seen = picture.pixelColor(x, y); seen.red() > seen.green() + 40)
                return true;
    return false;
}

/// What a cell shows of its text, with its mark.
QString shownText(ApplicationDesk &desk, const QModelIndex &index)
{
    struct Options : QStyledItemDelegate
    {
        using QStyledItemDelegate::initStyleOption;
    };
    QTableView *grid = desk.grid();
    QStyleOptionViewItem option;
    option.initFrom(grid);
    option.widget = grid;
    option.rect = grid->visualRect(index);
    option.decorationSize = QSize(16, 16);
    auto *delegate = qobject_cast<QStyledItemDelegate *>(grid->itemDelegate());
    (delegate->*&Options::initStyleOption)(&option, index);
    const int margin = grid->style()->pixelMetric(QStyle::PM_FocusFrameHMargin, &option, grid) + 1;
    const int room = grid->style()->subElementRect(QStyle::SE_ItemViewItemText, &option, grid).width();
    return option.fontMetrics.elidedText(option.text, Qt::ElideRight, room - 2 * margin);
}

} // namespace

class TestEnteredValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useOwnSettings(); }
    void init()
    {
        QSettings().clear();
        QVERIFY(QDir(DraftKeeper::folder()).removeRecursively());
    }

    void brokenDateStaysAsTyped_data() { addEngineRows(); }
    void brokenDateStaysAsTyped();
    void brokenDateIsNotRegistered_data() { addEngineRows(); }
    void brokenDateIsNotRegistered();
    void brokenDateComesBackFromItsDraft_data() { addEngineRows(); }
    void brokenDateComesBackFromItsDraft();
    void tooManyPagesStayAsTyped_data() { addEngineRows(); }
    void tooManyPagesStayAsTyped();
    void tooManyPagesOfATitleStayAsTyped_data() { addEngineRows(); }
    void tooManyPagesOfATitleStayAsTyped();
    void storedOverAnotherDeskTheStateIsShown_data() { addEngineRows(); }
    void storedOverAnotherDeskTheStateIsShown();
    void withdrawnElsewhereTheStateIsShown_data() { addEngineRows(); }
    void withdrawnElsewhereTheStateIsShown();
    void unreadYearIsReadableInItsCell_data() { addEngineRows(); }
    void unreadYearIsReadableInItsCell();
};

void TestEnteredValues::brokenDateStaysAsTyped()
{
    ApplicationDesk desk;
    auto *dated = desk.child<DateEdit>(u"applicationDated"_s);
    const auto stays = [&] {
        return dated->text() == brokenDate && isMarked(desk, u"applicationDated"_s, u"datedLabel"_s) &&
               desk.page->kept() == Page::Kept::Typing;
    };
    desk.name(u"Ақтөбе облыстық кітапханасы"_s);
    enter(desk, u"applicationDated"_s, brokenDate);
    QVERIFY(isMarked(desk, u"applicationDated"_s, u"datedLabel"_s));
    QTRY_VERIFY(desk.stored());
    QTRY_VERIFY(stays());
    enter(desk, u"applicationSignatory"_s, u"Ержанова Г."_s);
    QTRY_COMPARE(desk.stored()->signatory, u"Ержанова Г."_s);
    QTRY_VERIFY(stays());
    desk.type(0, ItemModel::Title, u"Шежіре"_s);
    QTRY_COMPARE(desk.stored()->items.size(), 1);
    QTRY_COMPARE(desk.page->kept(), Page::Kept::Typing); // all but the date is stored
    QVERIFY(stays());
    QTRY_COMPARE(drafts(), 1);
    QVERIFY(!desk.stored()->dated.isValid());
    // Another desk stores the same draft, and steps are undone: neither is a reason to lose it.
    SaveApplication save{.application = *desk.stored()};
    save.application.statedPages = 12;
    desk.house.done(save);
    QTRY_COMPARE(desk.child<QSpinBox>(u"applicationPages"_s)->value(), 12);
    QVERIFY(stays());
    enter(desk, u"applicationSignatory"_s, u"Басқа"_s);
    desk.items()->undoStack().undo();
    QCOMPARE(desk.child<QLineEdit>(u"applicationSignatory"_s)->text(), u"Ержанова Г."_s);
    QVERIFY(stays());
    // Leaving names it.
    desk.dialogs.confirms = false;
    press(desk, u"applicationNew"_s);
    QTRY_VERIFY(!desk.dialogs.asked.isEmpty());
    QVERIFY2(desk.dialogs.asked.last().text.contains(brokenDate), qPrintable(desk.dialogs.asked.last().text));
    QCOMPARE(dated->text(), brokenDate);
    enter(desk, u"applicationDated"_s, u"31012026"_s);
    QTRY_COMPARE(desk.stored()->dated, QDate(2026, 1, 31));
    QTRY_COMPARE(desk.page->kept(), Page::Kept::Stored);
    QVERIFY(!isMarked(desk, u"applicationDated"_s, u"datedLabel"_s));
    QVERIFY(!desk.child<QLabel>(u"datedLabel"_s)->text().startsWith(u'⚠'));
    QTRY_COMPARE(drafts(), 0);
}

void TestEnteredValues::brokenDateIsNotRegistered()
{
    ApplicationDesk desk;
    desk.name(u"Ақтөбе облыстық кітапханасы"_s);
    desk.type(0, ItemModel::Title, u"Шежіре"_s);
    enter(desk, u"applicationDated"_s, brokenDate);
    QTRY_VERIFY(desk.stored());
    press(desk, u"applicationRegister"_s);
    QTRY_VERIFY(!desk.message().isEmpty());
    QVERIFY(desk.child<QLabel>(u"datedLabel"_s)->toolTip().contains(brokenDate));
    QTRY_VERIFY(!desk.database.isBusy());
    QCOMPARE(desk.stored()->state, ApplicationState::Draft);
    enter(desk, u"applicationDated"_s, u"31012026"_s);
    QTRY_COMPARE(desk.message(), QString());
    press(desk, u"applicationRegister"_s);
    QTRY_COMPARE(desk.stored()->state, ApplicationState::Registered);
}

void TestEnteredValues::brokenDateComesBackFromItsDraft()
{
    ApplicationDesk desk;
    desk.type(0, ItemModel::Title, u"Шежіре"_s);
    enter(desk, u"applicationDated"_s, brokenDate);
    enter(desk, u"applicationPages"_s, u"9999999"_s);
    QTRY_VERIFY(desk.stored());
    QTRY_COMPARE(drafts(), 1);
    desk.page.reset();
    desk.page = std::make_unique<ApplicationsPage>(desk.context);
    desk.page->show();
    press(desk, u"draftBringBack"_s);
    QTRY_COMPARE(desk.child<DateEdit>(u"applicationDated"_s)->text(), brokenDate);
    QTRY_VERIFY(isMarked(desk, u"applicationDated"_s, u"datedLabel"_s));
    QCOMPARE(desk.child<QSpinBox>(u"applicationPages"_s)->value(), 9'999'999);
    QVERIFY(isMarked(desk, u"applicationPages"_s, u"statedPagesLabel"_s));
    QTRY_COMPARE(desk.page->kept(), Page::Kept::Typing);
}

void TestEnteredValues::tooManyPagesStayAsTyped()
{
    ApplicationDesk desk;
    auto *pages = desk.child<QSpinBox>(u"applicationPages"_s);
    desk.name(u"Ақтөбе облыстық кітапханасы"_s);
    enter(desk, u"applicationPages"_s, u"9999999"_s);
    QCOMPARE(pages->text(), u"9999999"_s);
    QTRY_VERIFY(desk.stored());
    enter(desk, u"applicationSignatory"_s, u"Ержанова Г."_s);
    QTRY_COMPARE(desk.stored()->signatory, u"Ержанова Г."_s);
    QCOMPARE(desk.stored()->statedPages, std::nullopt);
    QCOMPARE(pages->text(), u"9999999"_s);
    QVERIFY(isMarked(desk, u"applicationPages"_s, u"statedPagesLabel"_s));
    QVERIFY(desk.child<QLabel>(u"statedPagesLabel"_s)->toolTip().contains(QString::number(mostPages)));
    QTRY_COMPARE(desk.page->kept(), Page::Kept::Typing);
    desk.dialogs.confirms = false;
    press(desk, u"applicationNew"_s);
    QTRY_VERIFY(!desk.dialogs.asked.isEmpty());
    QVERIFY(desk.dialogs.asked.last().text.contains(u"9999999"_s));
    enter(desk, u"applicationPages"_s, QString::number(mostPages));
    QTRY_COMPARE(desk.stored()->statedPages, std::optional(mostPages));
    QTRY_COMPARE(desk.page->kept(), Page::Kept::Stored);
    QVERIFY(!isMarked(desk, u"applicationPages"_s, u"statedPagesLabel"_s));
}

void TestEnteredValues::tooManyPagesOfATitleStayAsTyped()
{
    ApplicationDesk desk;
    desk.type(0, ItemModel::Title, u"Шежіре"_s);
    for (const QString &typed : {u"-4"_s, u"0"_s, u"9999999"_s}) {
        desk.type(0, ItemModel::Pages, typed);
        QCOMPARE(desk.items()->unreadCells().size(), 1);
        QCOMPARE(desk.items()->unreadCells().first().text, typed);
        QCOMPARE(desk.items()->items().first().description.pages, std::nullopt);
    }
    QTRY_VERIFY(desk.stored());
    QTRY_COMPARE(desk.page->kept(), Page::Kept::Typing);
    desk.type(0, ItemModel::Pages, u"320"_s);
    QTRY_COMPARE(desk.stored()->items.first().description.pages, std::optional(320));
    QTRY_COMPARE(desk.page->kept(), Page::Kept::Stored);
}

void TestEnteredValues::storedOverAnotherDeskTheStateIsShown()
{
    ApplicationDesk desk;
    desk.name(u"Ақтөбе облыстық кітапханасы"_s);
    desk.type(0, ItemModel::Title, u"Шежіре"_s);
    QTRY_VERIFY(desk.stored() && desk.stored()->participant);
    QTRY_COMPARE(desk.page->kept(), Page::Kept::Stored);
    desk.type(0, ItemModel::Authors, u"Құдайбердіұлы Ш."_s);
    desk.house.done(RegisterApplication{.application = {1}, .version = desk.stored()->version});
    auto *mine = desk.child<QPushButton>(u"applicationStoreMine"_s);
    QTRY_VERIFY(mine->isVisible());
    QTest::mouseClick(mine, Qt::LeftButton);
    auto *heading = desk.child<QLabel>(u"applicationHeading"_s);
    QTRY_VERIFY2(heading->text().contains(u"Ө-2026/0001"_s), qPrintable(heading->text()));
    QVERIFY(!desk.child<QPushButton>(u"applicationRegister"_s)->isVisible());
    QVERIFY(desk.child<QPushButton>(u"applicationReturn"_s)->isVisible());
    QCOMPARE(desk.items()->items().first().description.authors, u"Құдайбердіұлы Ш."_s);
    QTRY_COMPARE(desk.stored()->items.first().description.authors, u"Құдайбердіұлы Ш."_s);
    QCOMPARE(desk.stored()->state, ApplicationState::Registered);
    QTRY_COMPARE(desk.page->kept(), Page::Kept::Stored);
    QVERIFY(heading->text().contains(u"Ө-2026/0001"_s));
}

void TestEnteredValues::withdrawnElsewhereTheStateIsShown()
{
    ApplicationDesk desk;
    desk.name(u"Ақтөбе облыстық кітапханасы"_s);
    desk.type(0, ItemModel::Title, u"Шежіре"_s);
    QTRY_VERIFY(desk.stored() && desk.stored()->participant);
    press(desk, u"applicationRegister"_s);
    QTRY_COMPARE(desk.stored()->state, ApplicationState::Registered);
    auto *withdraw = desk.child<QPushButton>(u"applicationWithdraw"_s);
    QTRY_VERIFY(withdraw->isVisible());
    desk.type(0, ItemModel::Authors, u"Құдайбердіұлы Ш."_s);
    desk.house.done(WithdrawApplication{.application = {1}, .reason = u"иесі қайтып алды"_s});
    QTRY_VERIFY(!withdraw->isVisible());
    QVERIFY(!desk.child<QPushButton>(u"applicationReturn"_s)->isVisible());
    QVERIFY(desk.child<QLineEdit>(u"applicationSignatory"_s)->isReadOnly());
    QVERIFY(!desk.message().isEmpty());
    QCOMPARE(desk.items()->items().first().description.authors, u"Құдайбердіұлы Ш."_s); // still typed
    QCOMPARE(desk.page->kept(), Page::Kept::NotStored);
    QCOMPARE(desk.stored()->items.first().description.authors, QString());
    // It can be given up, for what is stored.
    auto *load = desk.child<QPushButton>(u"applicationLoadStored"_s);
    QTRY_VERIFY(load->isVisible());
    QVERIFY(!desk.child<QPushButton>(u"applicationStoreMine"_s)->isVisible());
    press(desk, u"applicationLoadStored"_s);
    QTRY_COMPARE(desk.page->kept(), Page::Kept::Stored);
    QCOMPARE(desk.items()->items().first().description.authors, QString());
    QCOMPARE(desk.message(), QString());
    QVERIFY(!load->isVisible());
}

void TestEnteredValues::unreadYearIsReadableInItsCell()
{
    ApplicationDesk desk;
    desk.page->resize(1366, 700);
    desk.type(0, ItemModel::Title, u"Шежіре"_s);
    for (const Language language : {Language::Kazakh, Language::Russian, Language::English}) {
        desk.languages.set(language);
        desk.page->retranslate();
        for (const QString &typed : {u"шшшшшшшшш"_s, u"абвгдежз"_s, u"19З6"_s, u"1936-1940"_s}) {
            desk.type(0, ItemModel::Year, typed);
            QCoreApplication::sendPostedEvents();
            QCoreApplication::processEvents();
            const QModelIndex year = desk.items()->index(0, ItemModel::Year);
            QVERIFY(!year.data(Qt::DecorationRole).isNull());
            const QString seen = shownText(desk, year);
            QVERIFY2(seen.startsWith(typed.left(4)),
                     qPrintable(u"%1 in %2 px of %3"_s.arg(seen)
                                    .arg(desk.grid()->columnWidth(ItemModel::Year))
                                    .arg(desk.grid()->fontMetrics().horizontalAdvance(typed.left(4)))));
            const QImage cell = desk.grid()->viewport()->grab(desk.grid()->visualRect(year)).toImage();
            QVERIFY(hasRedMark(cell));
        }
    }
}

QTEST_MAIN(TestEnteredValues)
#include "tst_enteredvalues.moc"

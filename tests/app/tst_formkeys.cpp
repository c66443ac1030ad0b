// The form of an application under the keyboard and on a screen of 1366 × 768: where the keys go, and what
// has room.
#include "app/applicationdesk.h"
#include "app/applications/gridcolumns.h"
#include "app/applications/itemgrid.h"
#include "app/widgets/pill.h"

#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QToolButton>

using namespace qorjyn;
using namespace qorjyn::test;

namespace {

constexpr std::array languages{Language::Kazakh, Language::Russian, Language::English};

void speak(ApplicationDesk &desk, Language language)
{
    desk.languages.set(language);
    desk.page->retranslate();
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
}

/// A title with an ISBN that cannot be read, as a pasted list brings one.
void pasteDoubtfulIsbn(ApplicationDesk &desk)
{
    Description title = test::title(u"Қан мен тер"_s);
    title.authors = u"Нұрпейісов Ә."_s;
    title.year = 1970;
    desk.items()->appendRows({title}, u"test"_s,
                             {{.row = 0, .column = ItemModel::Isbn, .text = u"9,78E+12"_s}});
}

} // namespace

class TestFormKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aChoiceIsReadWhileItIsMade_data() { addEngineRows(); }
    void aChoiceIsReadWhileItIsMade();
    void actsAreDoneWhereTheCursorIs_data() { addEngineRows(); }
    void actsAreDoneWhereTheCursorIs();
    void initTestCase() { useOwnSettings(); }
    void init() { QSettings().clear(); }

    void registeredTheKeysGoToTheNextPaper_data() { addEngineRows(); }
    void registeredTheKeysGoToTheNextPaper();
    void registeredFromTheTitlesTheKeysStay_data() { addEngineRows(); }
    void registeredFromTheTitlesTheKeysStay();
    void tabFollowsTheScreen_data() { addEngineRows(); }
    void tabFollowsTheScreen();
    void theNameOfAParticipantHasRoom_data() { addEngineRows(); }
    void theNameOfAParticipantHasRoom();
    void columnsOfTheUnreadAreNotRemembered_data() { addEngineRows(); }
    void columnsOfTheUnreadAreNotRemembered();
    void withIsbnAllElseIsWhole_data() { addEngineRows(); }
    void withIsbnAllElseIsWhole();
    void whatGoesOutOfSightIsNotTypedIn_data() { addEngineRows(); }
    void whatGoesOutOfSightIsNotTypedIn();
};

void TestFormKeys::registeredTheKeysGoToTheNextPaper()
{
    ApplicationDesk desk;
    desk.name(u"Ақтөбе облыстық кітапханасы"_s);
    desk.type(0, ItemModel::Title, u"Қан мен тер"_s);
    QTRY_VERIFY(desk.stored() && desk.stored()->participant && !desk.stored()->items.isEmpty());
    auto *button = desk.child<QPushButton>(u"applicationRegister"_s);
    auto *fresh = desk.child<QPushButton>(u"applicationNew"_s);
    button->setFocus();
    QTRY_VERIFY(button->hasFocus());
    QTest::keyClick(button, Qt::Key_Space);
    QTRY_COMPARE(desk.stored()->state, ApplicationState::Registered);
    QTRY_VERIFY(!button->isVisible());
    QTRY_COMPARE(QApplication::focusWidget(), fresh);
    // One key further the next one is begun.
    QTest::keyClick(fresh, Qt::Key_Space);
    QTRY_VERIFY(button->isVisible());
    QTRY_VERIFY(desk.child<QLineEdit>(u"applicationParticipant"_s)->hasFocus());
    // Back to the first, which is returned: its button goes, too.
    QVERIFY(desk.page->open({.kind = RecordKind::Application, .id = 1}));
    auto *back = desk.child<QPushButton>(u"applicationReturn"_s);
    QTRY_VERIFY(back->isVisible());
    back->setFocus();
    desk.dialogs.line = u"мөр жоқ"_s;
    QTest::keyClick(back, Qt::Key_Space);
    QTRY_VERIFY(!back->isVisible());
    QTRY_COMPARE(QApplication::focusWidget(), fresh);
}

void TestFormKeys::registeredFromTheTitlesTheKeysStay()
{
    ApplicationDesk desk;
    desk.name(u"Ақтөбе облыстық кітапханасы"_s);
    desk.type(0, ItemModel::Title, u"Қан мен тер"_s);
    QTRY_VERIFY(desk.stored() && desk.stored()->participant && !desk.stored()->items.isEmpty());
    desk.grid()->setFocus();
    QTest::keyClick(desk.grid(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(desk.stored()->state, ApplicationState::Registered);
    QTRY_VERIFY(!desk.child<QPushButton>(u"applicationRegister"_s)->isVisible());
    QCOMPARE(QApplication::focusWidget(), desk.grid());
}

void TestFormKeys::tabFollowsTheScreen()
{
    ApplicationDesk desk;
    QWidget *before = desk.grid();
    before->setFocus();
    desk.grid()->setCurrentIndex(desk.items()->index(0, ItemModel::Title)); // the empty title ends the table
    int right = 0;
    for (const QString &name : {u"applicationAttach"_s, u"applicationScan"_s, u"applicationColumns"_s}) {
        QTest::keyClick(before, Qt::Key_Tab);
        auto *button = desk.child<QWidget>(name);
        QTRY_COMPARE(QApplication::focusWidget(), button);
        QVERIFY(button->mapTo(desk.page.get(), QPoint()).x() > right);
        right = button->mapTo(desk.page.get(), QPoint()).x();
        before = button;
    }
    // The columns are chosen by keys alone.
    QVERIFY(desk.grid()->isColumnHidden(ItemModel::Isbn));
    QTest::keyClick(before, Qt::Key_Space);
    QTRY_VERIFY(QApplication::activePopupWidget());
    const auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu && menu->actions().size() > 4);
    while (!menu->activeAction() || menu->activeAction()->text() != u"ISBN"_s)
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Down);
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
    QTRY_VERIFY(!desk.grid()->isColumnHidden(ItemModel::Isbn));
}

void TestFormKeys::theNameOfAParticipantHasRoom()
{
    ApplicationDesk desk;
    auto *field = desk.child<QLineEdit>(u"applicationParticipant"_s);
    for (const Language language : languages) {
        speak(desk, language);
        QVERIFY2(field->width() >= 420, qPrintable(code(language) + u' ' + QString::number(field->width())));
        const QStringList cut = clippedTexts(field->parentWidget());
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
    }
}

void TestFormKeys::columnsOfTheUnreadAreNotRemembered()
{
    ApplicationDesk desk;
    QVERIFY(desk.grid()->isColumnHidden(ItemModel::Isbn));
    pasteDoubtfulIsbn(desk);
    QVERIFY(!desk.grid()->isColumnHidden(ItemModel::Isbn));
    // Corrected, it stays under who types there.
    desk.type(0, ItemModel::Isbn, u"978-601-00-0000-1"_s);
    QVERIFY(!desk.grid()->isColumnHidden(ItemModel::Isbn));
    QTRY_VERIFY(desk.stored());
    desk.child<QPushButton>(u"applicationNew"_s)->click();
    QTRY_VERIFY(desk.items()->items().isEmpty());
    QVERIFY(desk.grid()->isColumnHidden(ItemModel::Isbn));
    // Asked for, it is remembered; and who does not want it has it not.
    auto *grid = dynamic_cast<ItemGrid *>(desk.grid());
    pasteDoubtfulIsbn(desk);
    grid->columns().choose(ItemModel::Isbn, false);
    QVERIFY(grid->isColumnHidden(ItemModel::Isbn));
    grid->columns().choose(ItemModel::Isbn, true);
    QVERIFY(!ApplicationDesk().grid()->isColumnHidden(ItemModel::Isbn));
}

void TestFormKeys::withIsbnAllElseIsWhole()
{
    ApplicationDesk desk;
    pasteDoubtfulIsbn(desk);
    const QTableView *grid = desk.grid();
    const QHeaderView *header = grid->horizontalHeader();
    const QFontMetrics metrics(grid->font());
    for (const Language language : languages) {
        speak(desk, language);
        QStringList widths;
        for (int column = 0; column < ItemModel::ColumnCount; ++column)
            if (!grid->isColumnHidden(column))
                widths.append(u"%1 %2"_s.arg(ItemColumns::fieldOf(column)).arg(header->sectionSize(column)));
        const QByteArray all = (code(language) + u": "_s + widths.join(u", "_s)).toUtf8();
        QVERIFY2(header->length() <= grid->viewport()->width(), all.constData()); // all is in sight
        const auto room = [&](int column) { return header->sectionSize(column) - 16; };
        for (const auto &[column, text] : {std::pair{int(ItemModel::Authors), u"Нұрпейісов"_s},
                                           {int(ItemModel::Year), u"1970"_s},
                                           {int(ItemModel::CategoryColumn), u"2"_s},
                                           {int(ItemModel::Isbn), u"9786010000001"_s}})
            QVERIFY2(room(column) >= metrics.horizontalAdvance(text), all.constData());
        const QString none = desk.items()->index(0, ItemModel::Files).data().toString();
        QVERIFY2(room(ItemModel::Files) >= pillSize(none, grid->font()).width(), all.constData());
        QVERIFY2(header->sectionSize(ItemModel::Title) >= 20 * metrics.averageCharWidth(), all.constData());
        const QStringList cut = clippedTexts(grid);
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
    }
    // The copyright, for which nobody asked, made room; asked for, it is there as well.
    QVERIFY(grid->isColumnHidden(ItemModel::CopyrightColumn));
    dynamic_cast<ItemGrid *>(desk.grid())->columns().choose(ItemModel::CopyrightColumn, true);
    QVERIFY(!grid->isColumnHidden(ItemModel::CopyrightColumn) && !grid->isColumnHidden(ItemModel::Isbn));
    QVERIFY(header->sectionSize(ItemModel::Title) >= 8 * metrics.averageCharWidth());
}

void TestFormKeys::whatGoesOutOfSightIsNotTypedIn()
{
    ApplicationDesk desk;
    desk.type(0, ItemModel::Title, u"Шежіре"_s);
    desk.grid()->setCurrentIndex(desk.items()->index(0, ItemModel::CopyrightColumn));
    GridColumns &columns = dynamic_cast<ItemGrid *>(desk.grid())->columns();
    // Another column that is asked for takes none away.
    columns.choose(ItemModel::CarrierColumn, true);
    QVERIFY(!desk.grid()->isColumnHidden(ItemModel::CopyrightColumn));
    columns.choose(ItemModel::CopyrightColumn, false);
    QVERIFY(desk.grid()->isColumnHidden(ItemModel::CopyrightColumn));
    QCOMPARE(desk.grid()->currentIndex(), desk.items()->index(0, ItemModel::Title));
}

void TestFormKeys::actsAreDoneWhereTheCursorIs()
{
    ApplicationDesk desk;
    for (int row = 0; row < 5; ++row)
        desk.type(row, ItemModel::Title, u"Атауы %1"_s.arg(row));
    desk.grid()->setFocus();
    desk.grid()->setCurrentIndex(desk.items()->index(3, ItemModel::Title));
    QTest::keyClick(desk.grid(), Qt::Key_Home, Qt::ControlModifier);
    QCOMPARE(desk.grid()->currentIndex().row(), 0);
    QTest::keyClick(desk.grid(), Qt::Key_Delete, Qt::ControlModifier);
    QCOMPARE(desk.items()->items().size(), 4);
    QCOMPARE(desk.items()->items().first().description.title, u"Атауы 1"_s);
}

void TestFormKeys::aChoiceIsReadWhileItIsMade()
{
    ApplicationDesk desk;
    desk.type(0, ItemModel::Title, u"Абай жолы"_s);
    desk.grid()->setCurrentIndex(desk.items()->index(0, ItemModel::CategoryColumn));
    desk.grid()->edit(desk.grid()->currentIndex());
    const auto *choice = desk.grid()->findChild<QComboBox *>();
    QVERIFY(choice);
    QVERIFY2(choice->width() >= choice->sizeHint().width(), qPrintable(QString::number(choice->width())));
}

QTEST_MAIN(TestFormKeys)
#include "tst_formkeys.moc"

// The files of a title beside the form: each is seen, taken off and put in another place, by keys and
// buttons.
#include "app/applicationdesk.h"
#include "app/widgets/pdfview.h"
#include "app/widgets/recordlist.h"
#include "app/widgets/recordmodel.h"
#include "documents/pdffiles.h"
#include "documents/picturefiles.h"
#include "support/archivemaker.h"

#include <QAction>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTabBar>
#include <QToolButton>

using namespace qorjyn;
using namespace qorjyn::test;

class TestTitleFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useOwnSettings(); }

    void eachFileIsSeen_data() { addEngineRows(); }
    void eachFileIsSeen();
    void oneGoodFileNeedsNoList_data() { addEngineRows(); }
    void oneGoodFileNeedsNoList();
    void aFileIsTakenOffAndBroughtBack_data() { addEngineRows(); }
    void aFileIsTakenOffAndBroughtBack();
    void theLastFileIsTakenOffAndBroughtBack_data() { addEngineRows(); }
    void theLastFileIsTakenOffAndBroughtBack();
    void anotherEditEndsTheHint_data() { addEngineRows(); }
    void anotherEditEndsTheHint();
    void theOrderIsKept_data() { addEngineRows(); }
    void theOrderIsKept();
    void filesChosenTogetherStandAsPeopleCount_data() { addEngineRows(); }
    void filesChosenTogetherStandAsPeopleCount();
    void aSlowCheckChangesNoOrder_data() { addEngineRows(); }
    void aSlowCheckChangesNoOrder();
    void titlesOfFilesChosenTogetherStandAsPeopleCount_data() { addEngineRows(); }
    void titlesOfFilesChosenTogetherStandAsPeopleCount();
    void buttonsDoWhatTheKeysDo_data() { addEngineRows(); }
    void buttonsDoWhatTheKeysDo();
    void nothingIsOfferedWhereItCanOnlyBeRead_data() { addEngineRows(); }
    void nothingIsOfferedWhereItCanOnlyBeRead();
    void tabLeadsThrough_data() { addEngineRows(); }
    void tabLeadsThrough();
    void aNameIsPlainText_data() { addEngineRows(); }
    void aNameIsPlainText();
};

namespace {

/// One title with these files, which lie in the store, chosen in its form.
struct Desk : ApplicationDesk
{
    explicit Desk(const QStringList &names = {u"1.pdf"_s, u"2.pdf"_s, u"3.pdf"_s})
    {
        QList<AttachedFile> files;
        for (const QString &name : names) {
            const QString path = house.database().folder() + u"/a.pdf"_s;
            pdffiles::writeText(path, int(files.size()) + 1, name);
            const FileStore::Stored stored = context.files.put(path);
            files.append({.sha256 = stored.sha256,
                          .name = name,
                          .mediaType = u"application/pdf"_s,
                          .size = stored.size,
                          .pages = int(files.size()) + 1,
                          .problem = {}});
        }
        open(files);
    }
    void open(const QList<AttachedFile> &files)
    {
        SaveApplication save;
        save.application.items = {Item{.description = test::title(u"Шежіре"_s), .files = files},
                                  Item{.description = test::title(u"Бәйтерек"_s)}};
        choose(house.done(save).application);
    }
    void choose(ApplicationId id)
    {
        QVERIFY(page->open({RecordKind::Application, id.value}));
        QTRY_COMPARE(items()->items().size(), 2);
        grid()->setCurrentIndex(items()->index(0, ItemModel::Title));
    }
    QListWidget *list() { return child<QListWidget>(u"titleFiles"_s); }
    QString told()
    {
        const auto *label = child<QLabel>(u"titleFilesTold"_s);
        return label->isVisible() ? label->text() : QString();
    }
    /// The files of the title as they are now, and the one in the preview.
    QStringList names() { return namesOf(items()->items().first()); }
    QStringList namesAt(int row) { return namesOf(items()->items().at(row)); }
    QString path(const QString &name) const { return house.database().folder() + u'/' + name; }
    /// Chooses these files at the title in the row.
    void attach(int row, const QStringList &names)
    {
        grid()->setCurrentIndex(items()->index(row, ItemModel::Title));
        dialogs.opened.clear();
        for (const QString &name : names)
            dialogs.opened.append(path(name));
        QTest::mouseClick(child<QPushButton>(u"applicationAttach"_s), Qt::LeftButton);
    }
    QStringList storedNames(qint64 id = 1) { return namesOf(stored(id)->items.first()); }
    static QStringList namesOf(const Item &item)
    {
        QStringList names;
        for (const AttachedFile &file : item.files)
            names.append(file.name);
        return names;
    }
    QString seen()
    {
        const QString path = child<PdfView>(u"applicationsPreview"_s)->file();
        for (const AttachedFile &file : items()->items().first().files)
            if (!path.isEmpty() && context.files.path(file.sha256) == path)
                return file.name;
        return {};
    }
    void press(Qt::Key key, Qt::KeyboardModifiers with = {}) { QTest::keyClick(list(), key, with); }
    void go()
    {
        page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(page.get()));
        list()->setFocus();
        QTRY_VERIFY(list()->hasFocus());
    }
};

/// Has so much to decode that a file that says of itself what it is has long been read.
void writeSlow(const QString &path)
{
    const QImage page = picturefiles::halves({2400, 3200});
    pdffiles::write(path, picturefiles::tiff(QList<picturefiles::TiffPage>(
                              12, picturefiles::TiffPage{.image = page, .isPacked = true})));
}

/// A text document that says this title of itself.
void writeQuick(const QString &path, const QString &title)
{
    ArchiveMaker document(path, ArchiveMaker::Format::Zip);
    document.add("[Content_Types].xml", "<?xml version=\"1.0\"?><Types/>");
    document.add("word/document.xml", "<w/>");
    document.add("docProps/core.xml",
                 "<?xml version=\"1.0\"?><cp:coreProperties xmlns:cp=\"c\" xmlns:dc=\"d\"><dc:title>" +
                     title.toUtf8() + "</dc:title></cp:coreProperties>");
}

QString line(const QListWidget *list, int row)
{
    const auto text = list->item(row)->data(RecordModel::RowTextRole).value<RowText>();
    return text.title + u'|' + text.second;
}

} // namespace

void TestTitleFiles::eachFileIsSeen()
{
    Desk desk;
    QTRY_VERIFY(desk.list()->isVisible());
    QCOMPARE(desk.list()->count(), 3);
    QVERIFY2(line(desk.list(), 0).startsWith(u"1. 1.pdf|1 page · "_s), qPrintable(line(desk.list(), 0)));
    QVERIFY2(line(desk.list(), 2).startsWith(u"3. 3.pdf|3 pages · "_s), qPrintable(line(desk.list(), 2)));
    QVERIFY(line(desk.list(), 2).endsWith(u'B'));
    QCOMPARE(desk.seen(), u"1.pdf"_s);
    desk.go();
    desk.press(Qt::Key_Down);
    QCOMPARE(desk.seen(), u"2.pdf"_s);
    desk.press(Qt::Key_End);
    QCOMPARE(desk.seen(), u"3.pdf"_s);
    QCOMPARE(desk.child<PdfView>(u"applicationsPreview"_s)->page(), 0);
    // Looking at them is no edit.
    QCOMPARE(desk.items()->undoStack().count(), 0);
    // The list belongs to the file alone.
    auto *tabs = desk.child<QTabBar>(u"applicationSideTabs"_s);
    tabs->setCurrentIndex(1);
    QVERIFY(!desk.list()->isVisible());
    tabs->setCurrentIndex(0);
    QVERIFY(desk.list()->isVisible());
    QCOMPARE(desk.seen(), u"3.pdf"_s);
    // Another title has none; whoever comes back sees the first one.
    desk.grid()->setCurrentIndex(desk.items()->index(1, ItemModel::Title));
    QVERIFY(!desk.list()->isVisible());
    QCOMPARE(desk.seen(), QString());
    desk.grid()->setCurrentIndex(desk.items()->index(0, ItemModel::Title));
    QVERIFY(desk.list()->isVisible());
    QCOMPARE(desk.seen(), u"1.pdf"_s);
}

void TestTitleFiles::oneGoodFileNeedsNoList()
{
    Desk desk({u"1.pdf"_s});
    QTRY_COMPARE(desk.seen(), u"1.pdf"_s);
    QVERIFY(!desk.list()->isVisible());
    // One that cannot be read is listed, and says why.
    AttachedFile broken = test::file(u"сынық.pdf"_s);
    broken.pages = {};
    broken.problem = u"encrypted"_s;
    desk.items()->setFiles(0, {broken}, u"test"_s);
    QVERIFY(desk.list()->isVisible());
    QVERIFY2(line(desk.list(), 0).contains(u"Protected by a password"_s), qPrintable(line(desk.list(), 0)));
    QVERIFY(desk.list()->item(0)->toolTip().contains(u"ask for a copy without one"_s));
}

void TestTitleFiles::aFileIsTakenOffAndBroughtBack()
{
    Desk desk;
    desk.go();
    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_Delete);
    QCOMPARE(desk.names(), (QStringList{u"1.pdf"_s, u"3.pdf"_s}));
    QCOMPARE(desk.items()->undoStack().count(), 1);
    QVERIFY2(desk.told().contains(u"2.pdf"_s) && desk.told().contains(u"Ctrl+Z"_s), qPrintable(desk.told()));
    QCOMPARE(desk.seen(), u"3.pdf"_s); // what came into its place
    QTRY_COMPARE(desk.storedNames(), desk.names());
    QVERIFY(desk.list()->hasFocus());
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(desk.names(), (QStringList{u"1.pdf"_s, u"2.pdf"_s, u"3.pdf"_s}));
    QCOMPARE(desk.told(), QString());
    QCOMPARE(desk.seen(), u"2.pdf"_s);
    QCOMPARE(desk.list()->currentRow(), 1);
    QTRY_COMPARE(desk.storedNames(), desk.names());
    desk.press(Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(desk.names(), (QStringList{u"1.pdf"_s, u"3.pdf"_s}));
    // It is off the title, and still in the store: it may come back at any time.
    QCOMPARE(desk.context.files.list().size(), 3);
}

void TestTitleFiles::theLastFileIsTakenOffAndBroughtBack()
{
    Desk desk({u"1.pdf"_s, u"2.pdf"_s});
    desk.go();
    desk.press(Qt::Key_Delete);
    QVERIFY(desk.list()->isVisible()); // one good file is left: what was done can still be read
    desk.press(Qt::Key_Delete);
    QCOMPARE(desk.names(), QStringList());
    QCOMPARE(desk.seen(), QString());
    QVERIFY(desk.told().contains(u"2.pdf"_s));
    QVERIFY(desk.list()->hasFocus());
    desk.press(Qt::Key_Delete);
    desk.press(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(desk.items()->undoStack().count(), 2); // nothing is left to take off or to move
    QTRY_COMPARE(desk.storedNames(), QStringList());
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(desk.list()->hasFocus()); // one good file would need no list, but keys go here
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(desk.names(), (QStringList{u"1.pdf"_s, u"2.pdf"_s}));
    QTRY_COMPARE(desk.storedNames(), desk.names());
}

void TestTitleFiles::anotherEditEndsTheHint()
{
    Desk desk;
    desk.go();
    desk.press(Qt::Key_Delete);
    QVERIFY(!desk.told().isEmpty());
    desk.type(1, ItemModel::Authors, u"Мәуленов С."_s); // Ctrl+Z takes this back first
    QCOMPARE(desk.told(), QString());
    QVERIFY(desk.list()->isVisible());
}

void TestTitleFiles::theOrderIsKept()
{
    Desk desk;
    desk.go();
    desk.press(Qt::Key_End);
    desk.press(Qt::Key_Up, Qt::AltModifier);
    desk.press(Qt::Key_Up, Qt::AltModifier);
    const QStringList wanted{u"3.pdf"_s, u"1.pdf"_s, u"2.pdf"_s};
    QCOMPARE(desk.names(), wanted);
    QCOMPARE(desk.list()->currentRow(), 0); // the choice goes with its file
    QCOMPARE(desk.seen(), u"3.pdf"_s);
    desk.press(Qt::Key_Up, Qt::AltModifier); // is first already
    QCOMPARE(desk.items()->undoStack().count(), 2);
    QTRY_COMPARE(desk.storedNames(), wanted);
    // Left and read again.
    QTest::mouseClick(desk.child<QPushButton>(u"applicationNew"_s), Qt::LeftButton);
    QTRY_VERIFY(desk.items()->items().isEmpty());
    QVERIFY(!desk.list()->isVisible());
    desk.choose({1});
    QCOMPARE(desk.names(), wanted);
    QCOMPARE(desk.list()->count(), 3);
    QVERIFY(line(desk.list(), 0).startsWith(u"1. 3.pdf|"_s));
    QTRY_COMPARE(desk.seen(), u"3.pdf"_s);
}

void TestTitleFiles::filesChosenTogetherStandAsPeopleCount()
{
    Desk desk;
    QStringList wanted, chosen;
    for (int number = 1; number <= 45; ++number) {
        wanted.append(u"%1.pdf"_s.arg(number));
        pdffiles::writeText(desk.path(wanted.last()), 1, u"бет %1"_s.arg(number));
    }
    for (qsizetype i = 0; i < wanted.size(); ++i)
        chosen.append(wanted[i * 7 % wanted.size()]); // as no list sorts them
    desk.attach(1, chosen);
    QTRY_COMPARE_WITH_TIMEOUT(desk.namesAt(1).size(), wanted.size(), 60'000);
    QCOMPARE(desk.namesAt(1), wanted);
    QCOMPARE(desk.items()->items().size(), 2);
    // The choice was one step.
    QCOMPARE(desk.items()->undoStack().count(), 1);
    desk.items()->undoStack().undo();
    QCOMPARE(desk.namesAt(1), QStringList());
    desk.items()->undoStack().redo();
    QCOMPARE(desk.namesAt(1), wanted);
    // The next choice is a step of its own, after what is there.
    pdffiles::writeText(desk.path(u"0.pdf"_s), 1, u"бет 0"_s);
    desk.attach(1, {u"0.pdf"_s});
    QTRY_COMPARE_WITH_TIMEOUT(desk.namesAt(1), wanted + QStringList{u"0.pdf"_s}, 15'000);
    QCOMPARE(desk.items()->undoStack().count(), 2);
}

void TestTitleFiles::aSlowCheckChangesNoOrder()
{
    Desk desk;
    const QStringList chosen{u"1.tif"_s, u"2.docx"_s, u"10.docx"_s};
    writeSlow(desk.path(chosen[0]));
    for (const QString &name : chosen.mid(1))
        writeQuick(desk.path(name), u"бет "_s + name);
    desk.attach(1, chosen);
    QTRY_COMPARE_WITH_TIMEOUT(desk.namesAt(1).size(), chosen.size(), 60'000);
    QCOMPARE(desk.namesAt(1), chosen);
}

void TestTitleFiles::titlesOfFilesChosenTogetherStandAsPeopleCount()
{
    Desk desk;
    const QStringList wanted{u"1 Маса.tif"_s, u"2 Оян, қазақ.docx"_s, u"10 Қырық мысал.docx"_s};
    writeSlow(desk.path(wanted[0]));
    writeQuick(desk.path(wanted[1]), u"Оян, қазақ"_s);
    writeQuick(desk.path(wanted[2]), u"Қырық мысал"_s);
    desk.attach(2, {wanted[2], wanted[0], wanted[1]});
    QTRY_COMPARE_WITH_TIMEOUT(desk.items()->items().size(), 5, 60'000);
    for (int i = 0; i < wanted.size(); ++i)
        QCOMPARE(desk.namesAt(2 + i), QStringList{wanted[i]});
    QCOMPARE(desk.items()->undoStack().count(), 1);
    desk.items()->undoStack().undo();
    QCOMPARE(desk.items()->items().size(), 2);
}

void TestTitleFiles::buttonsDoWhatTheKeysDo()
{
    Desk desk;
    auto *up = desk.child<QToolButton>(u"titleFileUp"_s);
    auto *down = desk.child<QToolButton>(u"titleFileDown"_s);
    auto *off = desk.child<QToolButton>(u"titleFileOff"_s);
    QVERIFY(up->toolTip().contains(u"Alt+Up"_s) && down->toolTip().contains(u"Alt+Down"_s) &&
            off->toolTip().contains(u"Delete"_s));
    QVERIFY(!up->isEnabled() && down->isEnabled());
    QTest::mouseClick(down, Qt::LeftButton);
    QCOMPARE(desk.names(), (QStringList{u"2.pdf"_s, u"1.pdf"_s, u"3.pdf"_s}));
    QTest::mouseClick(down, Qt::LeftButton);
    QCOMPARE(desk.names(), (QStringList{u"2.pdf"_s, u"3.pdf"_s, u"1.pdf"_s}));
    QVERIFY(up->isEnabled() && !down->isEnabled());
    QTest::mouseClick(up, Qt::LeftButton);
    QTest::mouseClick(off, Qt::LeftButton);
    QCOMPARE(desk.names(), (QStringList{u"2.pdf"_s, u"3.pdf"_s}));
    QCOMPARE(desk.items()->undoStack().count(), 4);
    desk.items()->undoStack().setIndex(0);
    QCOMPARE(desk.names(), (QStringList{u"1.pdf"_s, u"2.pdf"_s, u"3.pdf"_s}));
}

void TestTitleFiles::nothingIsOfferedWhereItCanOnlyBeRead()
{
    Desk desk;
    desk.go();
    auto *off = desk.child<QToolButton>(u"titleFileOff"_s);
    QVERIFY(off->isVisible());
    desk.house.done(AddStaff{.login = u"admin"_s, .name = u"Әкімші"_s, .roles = {Role::Administrator}});
    desk.database.actAs(u"admin"_s); // enters no applications
    QTRY_VERIFY(!desk.items()->isEditable());
    desk.grid()->setCurrentIndex(desk.items()->index(0, ItemModel::Title));
    QTRY_VERIFY(desk.list()->isVisible());
    const auto keysDoNothing = [&desk] {
        desk.go();
        desk.press(Qt::Key_Down);
        const bool sees = desk.seen() == u"2.pdf"_s;
        desk.press(Qt::Key_Delete);
        desk.press(Qt::Key_Up, Qt::AltModifier);
        desk.press(Qt::Key_Down, Qt::AltModifier);
        return sees && desk.names() == QStringList{u"1.pdf"_s, u"2.pdf"_s, u"3.pdf"_s};
    };
    QVERIFY(keysDoNothing());
    for (const QString &name : {u"titleFileUp"_s, u"titleFileDown"_s, u"titleFileOff"_s})
        QVERIFY2(!desk.child<QToolButton>(name)->isVisible(), qPrintable(name));
    for (const QAction *action : desk.list()->actions())
        QVERIFY(!action->isVisible() && !action->isEnabled());
    desk.database.actAs(u"aigul"_s);
    QTRY_VERIFY(desk.items()->isEditable());
    QTRY_VERIFY(off->isVisibleTo(off->parentWidget()));
    // What the commission has is read only, too.
    const AttachedFile one = test::file(u"a.pdf"_s);
    const AttachedFile two = test::file(u"b.pdf"_s);
    const ApplicationId id = desk.house.registered({test::title(u"Қан мен тер"_s)}, {one, two}).application;
    desk.house.opened(QDate(2026, 2, 2));
    QVERIFY(desk.page->open({RecordKind::Application, id.value}));
    QTRY_COMPARE(desk.items()->items().size(), 1);
    QVERIFY(!desk.items()->isEditable());
    desk.grid()->setCurrentIndex(desk.items()->index(0, ItemModel::Title));
    QVERIFY(desk.list()->isVisible());
    QVERIFY(!off->isVisible());
    desk.go();
    desk.press(Qt::Key_Delete);
    QCOMPARE(desk.names(), (QStringList{u"a.pdf"_s, u"b.pdf"_s}));
}

void TestTitleFiles::tabLeadsThrough()
{
    Desk desk;
    desk.go();
    auto *scan = desk.child<QPushButton>(u"applicationScan"_s);
    auto *columns = desk.child<QToolButton>(u"applicationColumns"_s);
    scan->setFocus();
    QTest::keyClick(scan, Qt::Key_Tab);
    QVERIFY(columns->hasFocus());
    QTest::keyClick(columns, Qt::Key_Tab);
    QVERIFY(desk.list()->hasFocus());
    const auto next = [](Qt::KeyboardModifiers with = {}) {
        QTest::keyClick(QApplication::focusWidget(), with ? Qt::Key_Backtab : Qt::Key_Tab, with);
    };
    next();
    QCOMPARE(QApplication::focusWidget()->objectName(), u"titleFileDown"_s); // the first file is not moved up
    next();
    QCOMPARE(QApplication::focusWidget()->objectName(), u"titleFileOff"_s);
    next();
    const QWidget *after = QApplication::focusWidget();
    QVERIFY(after && !desk.list()->parentWidget()->isAncestorOf(after));
    for (int step = 0; step < 3; ++step)
        next(Qt::ShiftModifier);
    QVERIFY(desk.list()->hasFocus());
    next(Qt::ShiftModifier);
    QVERIFY(columns->hasFocus());
    // Where there is no list Tab passes by.
    desk.grid()->setCurrentIndex(desk.items()->index(1, ItemModel::Title));
    QTest::keyClick(columns, Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), after);
}

void TestTitleFiles::aNameIsPlainText()
{
    const QString name = u"<img src=x><b>Шежіре</b> &amp; "_s + QString(300, u'ж') + u".pdf"_s;
    Desk desk({name, u"2.pdf"_s});
    QTRY_VERIFY(desk.list()->isVisible());
    const int width = desk.list()->width();
    QVERIFY(line(desk.list(), 0).startsWith(u"1. "_s + name + u'|'));
    QVERIFY(shownTip(desk.list()->item(0)->toolTip()).startsWith(name));
    // In the cell of the files, a title and what cannot be read, too.
    const auto tip = [&desk](int column) {
        return desk.items()->index(0, column).data(Qt::ToolTipRole).toString();
    };
    QVERIFY2(shownTip(tip(ItemModel::Files)).contains(u'\n' + name + u"\n2.pdf"_s),
             qPrintable(tip(ItemModel::Files)));
    QVERIFY(!tip(ItemModel::Files).contains(u"<img"_s));
    desk.type(0, ItemModel::Year, u"<b>19</b>"_s);
    QVERIFY(shownTip(tip(ItemModel::Year)).contains(u"<b>19</b>"_s));
    QCOMPARE(shownTip(desk.child<QLabel>(u"pdfTitle"_s)->toolTip()), name);
    desk.go();
    desk.press(Qt::Key_Delete);
    QVERIFY(desk.told().contains(u"<b>"_s) && desk.told().size() < 200);
    QVERIFY(shownTip(desk.child<QLabel>(u"titleFilesTold"_s)->toolTip()).startsWith(name));
    QCoreApplication::processEvents();
    QCOMPARE(desk.list()->width(), width); // however long, it makes nothing wider
}

QTEST_MAIN(TestTitleFiles)
#include "tst_titlefiles.moc"

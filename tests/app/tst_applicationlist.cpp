// The list of applications in the real page: drafts told apart, the queue in sight, discarding and undoing.
#include "app/applicationdesk.h"
#include "app/widgets/recordlist.h"
#include "app/widgets/recordmodel.h"
#include "app/widgets/timeline.h"
#include "commands/staffacts.h"
#include "storage/library.h"
#include "support/machinezone.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTabBar>

using namespace qorjyn;
using namespace qorjyn::test;

using Desk = ApplicationDesk;

class TestApplicationList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useOwnSettings(); }

    void draftsAreToldApart_data() { addEngineRows(); }
    void draftsAreToldApart();
    void timesAreTheLibrarys_data() { addEngineRows(); }
    void timesAreTheLibrarys();
    void participantsAreNamedInTheLanguageOfTheWindow_data() { addEngineRows(); }
    void participantsAreNamedInTheLanguageOfTheWindow();
    void manyDraftsLeaveTheQueueInSight_data() { addEngineRows(); }
    void manyDraftsLeaveTheQueueInSight();
    void aStateIsChosen_data() { addEngineRows(); }
    void aStateIsChosen();
    void aDiscardedDraftComesBack_data() { addEngineRows(); }
    void aDiscardedDraftComesBack();
    void theShownDraftIsDiscardedWithWhatIsTyped_data() { addEngineRows(); }
    void theShownDraftIsDiscardedWithWhatIsTyped();
    void nothingTypedIsNotStored_data() { addEngineRows(); }
    void nothingTypedIsNotStored();
    void anEmptiedDraftIsDiscardedWhenItIsLeft_data() { addEngineRows(); }
    void anEmptiedDraftIsDiscardedWhenItIsLeft();
    void anEmptiedDraftIsDiscardedAtClosing_data() { addEngineRows(); }
    void anEmptiedDraftIsDiscardedAtClosing();
    void typingOutlivesADiscardElsewhere_data() { addEngineRows(); }
    void typingOutlivesADiscardElsewhere();
    void leavingStoresWhatWasDiscardedElsewhere_data() { addEngineRows(); }
    void leavingStoresWhatWasDiscardedElsewhere();
    void aNameOfNobodyIsAskedAboutOnce_data() { addEngineRows(); }
    void aNameOfNobodyIsAskedAboutOnce();
    void theListFollowsWhoGoesOnWithoutADoubtfulYear_data() { addEngineRows(); }
    void theListFollowsWhoGoesOnWithoutADoubtfulYear();
    void theProgramEndsWithoutADoubtfulYear_data() { addEngineRows(); }
    void theProgramEndsWithoutADoubtfulYear();
    void onlyDraftsAreOfferedToDiscard_data() { addEngineRows(); }
    void onlyDraftsAreOfferedToDiscard();
};

namespace {

void saveDraft(Desk &desk, const QStringList &titles)
{
    SaveApplication draft;
    for (const QString &title : titles)
        draft.application.items.append(Item{.description = test::title(title)});
    desk.house.done(draft);
}

void typeDoubtfulYear(Desk &desk)
{
    desk.type(0, ItemModel::Year, u"19З6"_s); // a Cyrillic letter
    QCOMPARE(desk.items()->unreadCells().size(), 1);
}

RowText textAt(const RecordList *list, int row)
{
    return list->model()->index(row, 0).data(RecordModel::RowTextRole).value<RowText>();
}

QList<qint64> listed(const RecordList *list)
{
    QList<qint64> ids;
    for (int row = 0; row < list->model()->rowCount(); ++row)
        ids.append(list->model()->index(row, 0).data(RecordModel::IdRole).toLongLong());
    return ids;
}

} // namespace

void TestApplicationList::draftsAreToldApart()
{
    Desk desk;
    SaveApplication first;
    first.application.participant = desk.house.participant(u"Ақтөбе облыстық кітапханасы"_s);
    first.application.items = {Item{.description = test::title(u"Абай жолы"_s)}};
    desk.house.done(first);
    saveDraft(desk, {u"Қан мен тер"_s, u"Көшпенділер"_s});
    auto *list = desk.child<RecordList>(u"applicationsList"_s);
    QTRY_COMPARE(listed(list), (QList<qint64>{2, 1}));
    const auto text = [list](int row) { return textAt(list, row); };
    QCOMPARE(text(0).title, u"Draft"_s);
    QVERIFY2(text(0).pill.startsWith(u"02.02.2026 "_s), qPrintable(text(0).pill));
    QCOMPARE(text(0).second, u"participant not named yet"_s);
    QCOMPARE(text(0).third, u"2 titles: Қан мен тер"_s);
    QCOMPARE(text(1).second, u"Ақтөбе облыстық кітапханасы"_s);
    QCOMPARE(text(1).third, u"Абай жолы"_s);
}

void TestApplicationList::timesAreTheLibrarys()
{
    const MachineZone machine("UTC"); // noon at the Library is seven o'clock there
    Desk desk;
    saveDraft(desk, {u"Қан мен тер"_s});
    auto *list = desk.child<RecordList>(u"applicationsList"_s);
    QTRY_COMPARE(listed(list), (QList<qint64>{1}));
    QCOMPARE(textAt(list, 0).pill, u"02.02.2026 12:00"_s);
    // In the history of the same draft, too.
    QVERIFY(list->selectId(1));
    desk.child<QTabBar>(u"applicationSideTabs"_s)->setCurrentIndex(2); // it is read while it is seen
    const auto past = [&desk] {
        QStringList all;
        for (const Timeline *line : desk.page->findChildren<Timeline *>())
            for (const QLabel *label : line->findChildren<QLabel *>())
                all.append(label->text());
        return all.join(u'\n');
    };
    QTRY_VERIFY(past().contains(u"02.02.2026"_s));
    QVERIFY2(past().contains(u"02.02.2026 12:00"_s), qPrintable(past()));
    // Where the Library moves, its time moves with it, and nobody has to start anew.
    LibrarySettings settings = desk.house.read([](Transaction &t) { return librarySettings(t); });
    settings.timeZone = u"Asia/Tokyo"_s;
    desk.house.done(SaveSettings{.settings = settings});
    QTRY_COMPARE(desk.database.now().time(), QTime(16, 0));
    saveDraft(desk, {u"Көшпенділер"_s});
    QTRY_COMPARE(listed(list), (QList<qint64>{2, 1}));
    QCOMPARE(textAt(list, 0).pill, u"02.02.2026 16:00"_s);
}

void TestApplicationList::participantsAreNamedInTheLanguageOfTheWindow()
{
    Desk desk;
    SaveParticipant both;
    both.participant.name = {.kk = u"Ақтөбе мұражайы"_s, .ru = u"Актюбинский музей"_s, .en = {}};
    SaveApplication first, second;
    first.application.participant = desk.house.done(both).participant;
    second.application.participant = desk.house.participant(u"Семей мұражайы"_s);
    for (SaveApplication *save : {&first, &second}) {
        save->application.received = QDate(2026, 2, 2);
        save->application.items = {Item{.description = test::title(u"Абай жолы"_s)}};
    }
    const SaveApplication::Result waits = desk.house.done(first);
    desk.house.done(RegisterApplication{.application = waits.application, .version = waits.version});
    desk.house.done(second);
    auto *list = desk.child<RecordList>(u"applicationsList"_s);
    QTRY_COMPARE(listed(list), (QList<qint64>{2, 1}));
    const auto names = [list] { return QStringList{textAt(list, 0).second, textAt(list, 1).second}; };
    desk.languages.set(Language::Russian);
    QCOMPARE(names(), (QStringList{u"Семей мұражайы"_s, u"Актюбинский музей"_s}));
    desk.languages.set(Language::Kazakh);
    QCOMPARE(names(), (QStringList{u"Семей мұражайы"_s, u"Ақтөбе мұражайы"_s}));
    desk.languages.set(Language::English);
    QCOMPARE(names(), (QStringList{u"Семей мұражайы"_s, u"Ақтөбе мұражайы"_s}));
}

void TestApplicationList::manyDraftsLeaveTheQueueInSight()
{
    Desk desk;
    desk.house.registered({test::title(u"Бірінші"_s)});
    desk.house.registered({test::title(u"Екінші"_s)});
    for (int i = 0; i < 3; ++i)
        saveDraft(desk, {u"Жоба %1"_s.arg(i)});
    auto *list = desk.child<RecordList>(u"applicationsList"_s);
    QTRY_COMPARE(listed(list), (QList<qint64>{5, 4, 3, 1, 2})); // three stand there by themselves
    for (int i = 3; i < 8; ++i)
        saveDraft(desk, {u"Жоба %1"_s.arg(i)});
    QTRY_COMPARE(listed(list), (QList<qint64>{10, 9, 8, -1, 1, 2}));
    const QModelIndex more = list->model()->index(3, 0);
    QCOMPARE(more.data(RecordModel::RowTextRole).value<RowText>().title, u"5 more drafts"_s);
    QVERIFY(list->viewport()->rect().contains(list->visualRect(list->model()->index(5, 0))));
    // The arrow keys go past that line; only a press shows the drafts.
    QVERIFY(list->selectId(8));
    QTRY_VERIFY(!desk.items()->items().isEmpty());
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down);
    QCOMPARE(list->currentId(), std::optional<qint64>(-1));
    QVERIFY(!desk.child<QAction>(u"applicationsDiscard"_s)->isEnabled());
    QTest::keyClick(list, Qt::Key_Down);
    QCOMPARE(list->currentId(), std::optional<qint64>(1));
    auto *state = desk.child<QComboBox>(u"applicationsState"_s);
    QCOMPARE(state->currentIndex(), 0);
    list->scrollTo(more);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(more).center());
    QCOMPARE(state->currentText(), u"Draft"_s);
    QTRY_COMPARE(listed(list), (QList<qint64>{10, 9, 8, 7, 6, 5, 4, 3}));
    // Words count in both.
    state->setCurrentIndex(0);
    QTRY_VERIFY(list->selectId(-1));
    QTest::keyClick(list, Qt::Key_Return);
    QTRY_VERIFY(!listed(list).contains(-1));
    QCOMPARE(state->currentText(), u"Draft"_s);
    desk.child<QLineEdit>(u"applicationsFilter"_s)->setText(u"Жоба 7"_s);
    QTRY_COMPARE(listed(list), QList<qint64>{10});
}

void TestApplicationList::aStateIsChosen()
{
    Desk desk;
    const ApplicationId returned = desk.house.registered({test::title(u"Бірінші"_s)}).application;
    desk.house.registered({test::title(u"Екінші"_s)});
    desk.house.registered({test::title(u"Үшінші"_s)});
    desk.house.done(ReturnApplication{.application = returned, .reason = u"мөр жоқ"_s});
    saveDraft(desk, {u"Жоба"_s});
    auto *list = desk.child<RecordList>(u"applicationsList"_s);
    auto *state = desk.child<QComboBox>(u"applicationsState"_s);
    QTRY_COMPARE(listed(list), (QList<qint64>{4, 2, 3, 1}));
    const std::pair<QString, QList<qint64>> states[] = {{u"Draft"_s, {4}},
                                                        {u"In the queue"_s, {2, 3}},
                                                        {u"Returned"_s, {1}},
                                                        {u"Before the commission"_s, {}},
                                                        {u"All states"_s, {4, 2, 3, 1}}};
    for (const auto &[name, ids] : states) {
        QVERIFY(state->findText(name) >= 0);
        state->setCurrentIndex(state->findText(name));
        QTRY_COMPARE(listed(list), ids);
    }
}

void TestApplicationList::aDiscardedDraftComesBack()
{
    Desk desk;
    for (const QString &name : {u"Абай жолы"_s, u"Қан мен тер"_s, u"Көшпенділер"_s})
        saveDraft(desk, {name});
    auto *list = desk.child<RecordList>(u"applicationsList"_s);
    auto *undo = desk.child<QPushButton>(u"applicationsUndo"_s);
    auto *said = desk.child<MessageBar>(u"applicationsMessage"_s);
    QTRY_COMPARE(listed(list), (QList<qint64>{3, 2, 1}));
    QVERIFY(!undo->isVisible());
    const QPoint place = list->mapTo(desk.page.get(), QPoint());
    auto *discard = desk.child<QAction>(u"applicationsDiscard"_s);
    QTRY_COMPARE(discard->text(), u"Discard the draft"_s);
    for (const qint64 id : {2, 1}) {
        list->setFocus();
        QVERIFY(list->selectId(id));
        QTRY_VERIFY(discard->isEnabled());
        QTRY_VERIFY(desk.child<QLabel>(u"applicationHeading"_s) && !desk.items()->items().isEmpty() &&
                    desk.items()->items().first().application.value == id);
        QTest::keyClick(list, Qt::Key_Delete);
        QTRY_VERIFY(!desk.stored(id));
        QTRY_VERIFY(desk.items()->items().isEmpty()); // the form is an empty one
        QVERIFY(list->hasFocus());
    }
    QTRY_COMPARE(listed(list), QList<qint64>{3});
    QTRY_VERIFY2(said->text().contains(u"Абай жолы"_s), qPrintable(said->text()));
    QVERIFY(undo->isVisible());
    QCOMPARE(list->mapTo(desk.page.get(), QPoint()), place); // nothing moved under the mouse
    desk.languages.set(Language::Russian);
    QTRY_VERIFY2(said->text().startsWith(u"Черновик"_s), qPrintable(said->text()));
    desk.languages.set(Language::English);
    // Both come back, the last one first, and the form shows each.
    QTest::mouseClick(undo, Qt::LeftButton);
    QTRY_COMPARE(listed(list), (QList<qint64>{4, 3}));
    QTRY_COMPARE(desk.stored(4)->items.first().description.title, u"Абай жолы"_s);
    QTRY_VERIFY(said->text().contains(u"Қан мен тер"_s));
    QTRY_VERIFY(undo->isEnabled());
    QTest::mouseClick(undo, Qt::LeftButton);
    QTRY_COMPARE(listed(list), (QList<qint64>{5, 4, 3}));
    QTRY_VERIFY(!desk.items()->items().isEmpty() &&
                desk.items()->items().first().description.title == u"Қан мен тер"_s);
    QTRY_VERIFY(!undo->isVisible());
}

void TestApplicationList::theShownDraftIsDiscardedWithWhatIsTyped()
{
    Desk desk;
    saveDraft(desk, {u"Абай жолы"_s});
    auto *list = desk.child<RecordList>(u"applicationsList"_s);
    QTRY_VERIFY(list->selectId(1));
    QTRY_VERIFY(!desk.items()->items().isEmpty());
    desk.type(1, ItemModel::Title, u"Бәйтерек"_s); // not stored by itself yet
    auto *discard = desk.child<QAction>(u"applicationsDiscard"_s);
    QTRY_VERIFY(discard->isEnabled());
    discard->trigger();
    QTRY_VERIFY(!desk.stored());
    QTRY_VERIFY(desk.items()->items().isEmpty());
    auto *undo = desk.child<QPushButton>(u"applicationsUndo"_s);
    QTRY_VERIFY(undo->isVisible());
    QTest::mouseClick(undo, Qt::LeftButton);
    QTRY_VERIFY(desk.stored(2));
    QCOMPARE(desk.stored(2)->items.size(), 2);
    QCOMPARE(desk.stored(2)->items.last().description.title, u"Бәйтерек"_s);
    QTRY_COMPARE(desk.items()->items().size(), 2);
    QVERIFY(desk.dialogs.asked.isEmpty());
    // Another desk discards what is shown here: an empty form takes its place.
    desk.house.done(DiscardDraft{.application = {2}, .version = desk.stored(2)->version});
    QTRY_VERIFY(desk.items()->items().isEmpty());
    QVERIFY2(desk.message().contains(u"discarded"_s), qPrintable(desk.message()));
    desk.type(0, ItemModel::Title, u"Жаңа"_s);
    QTRY_VERIFY(desk.stored(3));
}

void TestApplicationList::typingOutlivesADiscardElsewhere()
{
    Desk desk;
    const auto discardElsewhere = [&desk](qint64 id) {
        desk.house.done(DiscardDraft{.application = {id}, .version = desk.stored(id)->version});
    };
    desk.type(0, ItemModel::Title, u"Абай жолы"_s);
    QTRY_VERIFY(desk.stored());
    desk.type(1, ItemModel::Title, u"Бәйтерек"_s); // not stored by itself yet
    discardElsewhere(1);
    QTRY_VERIFY(desk.stored(2));
    QCOMPARE(desk.stored(2)->items.size(), 2);
    QTRY_COMPARE(desk.page->kept(), Page::Kept::Stored);
    QVERIFY2(desk.message().contains(u"new application"_s), qPrintable(desk.message()));
    auto *list = desk.child<RecordList>(u"applicationsList"_s);
    QTRY_COMPARE(listed(list), QList<qint64>{2});
    QTRY_COMPARE(list->currentId(), std::optional<qint64>(2));
    desk.type(0, ItemModel::Authors, u"Әуезов М."_s); // typing goes on in it
    QTRY_COMPARE(desk.stored(2)->items.first().description.authors, u"Әуезов М."_s);
    // What is in no database, be it an open cell or a name that nobody has, is typed as well.
    desk.grid()->setFocus();
    desk.grid()->setCurrentIndex(desk.items()->index(2, ItemModel::Title));
    desk.grid()->edit(desk.grid()->currentIndex());
    auto *cell = desk.grid()->viewport()->findChild<QLineEdit *>();
    QVERIFY(cell);
    typeText(cell, u"Көшпе"_s);
    discardElsewhere(2);
    QTRY_VERIFY(desk.stored(3));
    QCOMPARE(desk.stored(3)->items.size(), 2);
    QCOMPARE(cell->text(), u"Көшпе"_s);
    QVERIFY(cell->hasFocus());
    typeText(cell, u"нділер"_s);
    QTest::keyClick(cell, Qt::Key_Return);
    QTRY_COMPARE(desk.stored(3)->items.size(), 3);
    QVERIFY(desk.dialogs.asked.isEmpty());
}

void TestApplicationList::leavingStoresWhatWasDiscardedElsewhere()
{
    Desk desk;
    desk.type(0, ItemModel::Title, u"Абай жолы"_s);
    QTRY_VERIFY(desk.stored());
    desk.type(1, ItemModel::Title, u"Бәйтерек"_s);
    desk.house.done(DiscardDraft{.application = {1}, .version = desk.stored()->version});
    QTest::mouseClick(desk.child<QPushButton>(u"applicationNew"_s), Qt::LeftButton); // before it is told here
    QTRY_VERIFY(desk.stored(2));
    QCOMPARE(desk.stored(2)->items.size(), 2);
    QTRY_VERIFY(desk.items()->items().isEmpty());
    QVERIFY(desk.dialogs.asked.isEmpty());
    QCOMPARE(desk.page->kept(), Page::Kept::Stored);
}

void TestApplicationList::aNameOfNobodyIsAskedAboutOnce()
{
    Desk desk;
    saveDraft(desk, {u"Абай жолы"_s});
    auto *list = desk.child<RecordList>(u"applicationsList"_s);
    QTRY_VERIFY(list->selectId(1));
    QTRY_VERIFY(!desk.items()->items().isEmpty());
    auto *name = desk.child<QLineEdit>(u"applicationParticipant"_s);
    typeText(name, u"Жаңа музей"_s);
    auto *discard = desk.child<QAction>(u"applicationsDiscard"_s);
    QTRY_VERIFY(discard->isEnabled());
    desk.dialogs.confirms = false;
    discard->trigger();
    QTRY_COMPARE(desk.dialogs.asked.size(), 1);
    QVERIFY(desk.dialogs.asked.first().text.contains(u"Жаңа музей"_s));
    QVERIFY(desk.stored());
    QCOMPARE(name->text(), u"Жаңа музей"_s);
    desk.dialogs.confirms = true;
    discard->trigger();
    QTRY_VERIFY(!desk.stored());
    QTRY_VERIFY(desk.items()->items().isEmpty());
    QCOMPARE(name->text(), QString());
    QCOMPARE(desk.dialogs.asked.size(), 2);
    QCOMPARE(desk.message(), QString()); // it was discarded here
    QCOMPARE(desk.page->kept(), Page::Kept::Stored);
}

void TestApplicationList::theListFollowsWhoGoesOnWithoutADoubtfulYear()
{
    Desk desk;
    saveDraft(desk, {u"Абай жолы"_s});
    saveDraft(desk, {u"Қан мен тер"_s});
    auto *list = desk.child<RecordList>(u"applicationsList"_s);
    QTRY_VERIFY(list->selectId(1));
    QTRY_COMPARE(desk.items()->items().size(), 1);
    typeDoubtfulYear(desk);
    QCOMPARE(desk.page->kept(), Page::Kept::Typing);
    QVERIFY(list->selectId(2));
    QTRY_COMPARE(desk.items()->items().value(0).description.title, u"Қан мен тер"_s);
    QCOMPARE(desk.dialogs.asked.size(), 1);
    QTRY_COMPARE(list->currentId(), std::optional<qint64>(2));
    QCOMPARE(desk.page->kept(), Page::Kept::Stored);
    desk.child<QAction>(u"applicationsDiscard"_s)->trigger();
    QTRY_VERIFY(!desk.stored(2));
    QVERIFY(desk.stored(1));
    QCOMPARE(desk.dialogs.asked.size(), 1);
}

void TestApplicationList::theProgramEndsWithoutADoubtfulYear()
{
    Desk desk;
    saveDraft(desk, {u"Абай жолы"_s});
    auto *list = desk.child<RecordList>(u"applicationsList"_s);
    QTRY_VERIFY(list->selectId(1));
    QTRY_COMPARE(desk.items()->items().size(), 1);
    typeDoubtfulYear(desk);
    desk.dialogs.confirms = false;
    QVERIFY(!desk.page->mayClose());
    QTRY_COMPARE(desk.dialogs.asked.size(), 1);
    QCOMPARE(desk.items()->unreadCells().size(), 1);
    desk.dialogs.confirms = true;
    QVERIFY(!desk.page->mayClose());
    QTRY_COMPARE(desk.dialogs.asked.size(), 2);
    QVERIFY(desk.page->mayClose());
}

void TestApplicationList::nothingTypedIsNotStored()
{
    Desk desk;
    const auto count = [&desk] {
        return desk.house.database().bareValue(u"SELECT COUNT(*) FROM application"_s);
    };
    auto *head = desk.child<QLineEdit>(u"applicationSignatory"_s);
    head->setFocus();
    QTest::keyClick(head, Qt::Key_A);
    QCOMPARE(desk.page->kept(), Page::Kept::Typing);
    QTest::keyClick(head, Qt::Key_Backspace);
    QTRY_COMPARE(desk.page->kept(), Page::Kept::Stored);
    QCOMPARE(count(), u"0"_s);
    desk.type(0, ItemModel::Title, u"Абай жолы"_s);
    desk.items()->undoStack().undo();
    QTRY_COMPARE(desk.page->kept(), Page::Kept::Stored);
    QCOMPARE(count(), u"0"_s);
    // A title that was emptied again leaves its row: there is nothing in it.
    desk.type(0, ItemModel::Title, u"А"_s);
    desk.type(0, ItemModel::Title, QString());
    QTest::mouseClick(desk.child<QPushButton>(u"applicationNew"_s), Qt::LeftButton); // left at once
    QTRY_VERIFY(desk.items()->items().isEmpty());
    QCOMPARE(count(), u"0"_s);
    QVERIFY(desk.page->mayClose());
    // One date that nobody proposed is something typed.
    auto *received = desk.child<QLineEdit>(u"applicationReceived"_s);
    received->setFocus();
    received->selectAll();
    QTest::keyClicks(received, u"01.02.2026"_s);
    desk.child<QLineEdit>(u"applicationSignatory"_s)->setFocus();
    QTRY_VERIFY(desk.stored());
    QCOMPARE(desk.stored()->received, QDate(2026, 2, 1));
}

void TestApplicationList::anEmptiedDraftIsDiscardedWhenItIsLeft()
{
    Desk desk;
    desk.type(0, ItemModel::Title, u"Абай жолы"_s);
    QTRY_VERIFY(desk.stored());
    QUndoStack &undo = desk.items()->undoStack();
    undo.undo();
    QTRY_VERIFY(desk.stored()->items.isEmpty()); // still open: undo and typing go on in the same draft
    QTRY_COMPARE(desk.page->kept(), Page::Kept::Stored);
    undo.redo();
    QTRY_COMPARE(desk.stored()->items.size(), 1);
    undo.undo();
    QTRY_VERIFY(desk.stored()->items.isEmpty());
    QTest::mouseClick(desk.child<QPushButton>(u"applicationNew"_s), Qt::LeftButton);
    QTRY_VERIFY(!desk.stored());
    auto *list = desk.child<RecordList>(u"applicationsList"_s);
    QTRY_COMPARE(listed(list), QList<qint64>());
    QTRY_VERIFY(!desk.child<MessageBar>(u"applicationsMessage"_s)->text().isEmpty());
    QVERIFY(!desk.child<QPushButton>(u"applicationsUndo"_s)->isVisible()); // nothing could come back
    QCOMPARE(desk.page->kept(), Page::Kept::Stored);
    QVERIFY(desk.dialogs.asked.isEmpty());
    // Another desk put something into it meanwhile: it stays.
    desk.type(0, ItemModel::Title, u"Бәйтерек"_s);
    QTRY_VERIFY(desk.stored(2));
    desk.items()->undoStack().undo();
    QTRY_VERIFY(desk.stored(2)->items.isEmpty());
    SaveApplication theirs{.application = *desk.stored(2)};
    theirs.application.remarks = u"қосымша парақ"_s;
    desk.house.done(theirs);
    QTest::mouseClick(desk.child<QPushButton>(u"applicationNew"_s), Qt::LeftButton);
    QTRY_VERIFY(!list->currentId());
    desk.type(0, ItemModel::Title, u"Көшпенділер"_s);
    QTRY_VERIFY(desk.stored(3));
    QCOMPARE(desk.stored(2)->remarks, u"қосымша парақ"_s);
}

void TestApplicationList::anEmptiedDraftIsDiscardedAtClosing()
{
    Desk desk;
    auto *head = desk.child<QLineEdit>(u"applicationSignatory"_s);
    head->setFocus();
    QTest::keyClick(head, Qt::Key_A);
    QTRY_VERIFY(desk.stored());
    QTest::keyClick(head, Qt::Key_Backspace);
    QTRY_VERIFY(desk.stored()->signatory.isEmpty());
    QTRY_COMPARE(desk.page->kept(), Page::Kept::Stored);
    QVERIFY(!desk.page->mayClose()); // in a moment
    QTRY_VERIFY(!desk.stored());
    QTRY_VERIFY(desk.page->mayClose());
}

void TestApplicationList::onlyDraftsAreOfferedToDiscard()
{
    Desk desk;
    desk.house.registered({test::title(u"Абай жолы"_s)});
    saveDraft(desk, {u"Жоба"_s});
    auto *list = desk.child<RecordList>(u"applicationsList"_s);
    auto *discard = desk.child<QAction>(u"applicationsDiscard"_s);
    QTRY_COMPARE(listed(list), (QList<qint64>{2, 1}));
    QVERIFY(!discard->isEnabled()); // nothing is chosen
    QVERIFY(list->selectId(2));
    QTRY_VERIFY(discard->isEnabled());
    QVERIFY(list->selectId(1));
    QTRY_VERIFY(!discard->isEnabled());
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Delete);
    QTRY_COMPARE(desk.child<QLabel>(u"applicationHeading"_s)->text(), u"Ө-2026/0001"_s);
    QVERIFY(desk.stored(1));
}

QTEST_MAIN(TestApplicationList)
#include "tst_applicationlist.moc"

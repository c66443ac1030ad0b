#include "app/sessions/decisionpanel.h"
#include "app/sessions/sessionspage.h"
#include "app/shell/languages.h"
#include "app/widgets/messagebar.h"
#include "app/widgets/pdfview.h"
#include "app/widgets/recordtable.h"
#include "documents/pdffiles.h"
#include "storage/library.h"
#include "storage/participants.h"
#include "support/answereddialogs.h"
#include "support/house.h"
#include "support/realwindow.h"

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace qorjyn;
using namespace qorjyn::test;

namespace {

const QDate day(2026, 3, 2);

/// The page in a window of its own, on the database of a house.
struct Desk
{
    explicit Desk(const House &house)
        : database(house.database().location(), u"aigul"_s, rehearsalClock(day)),
          context{database, FileStore(house.database().folder() + u"/files"_s), pdf, dialogs, languages},
          page(context)
    {
        languages.set(Language::English);
        page.resize(1366, 700);
        page.show();
    }

    [[nodiscard]] RecordTable *agenda() const { return find<RecordTable>(&page, u"sessionAgenda"_s); }
    [[nodiscard]] std::optional<qint64> current() const { return agenda()->currentId(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(agenda(), key, modifiers);
    }

    Database database;
    PdfReader pdf;
    AnsweredDialogs dialogs;
    Languages languages;
    AppContext context;
    SessionsPage page;
};

} // namespace

class TestSessions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useOwnSettings(); }
    void oneKeyDecidesAndTheNextComes_data() { addEngineRows(); }
    void oneKeyDecidesAndTheNextComes();
    void lateReadsDoNotUndoAKey_data() { addEngineRows(); }
    void lateReadsDoNotUndoAKey();
    void groundsAreAskedFor_data() { addEngineRows(); }
    void groundsAreAskedFor();
    void refusalsKeepWhatWasTyped_data() { addEngineRows(); }
    void refusalsKeepWhatWasTyped();
    void remoteSessionsArePlanned_data() { addEngineRows(); }
    void remoteSessionsArePlanned();
    void quickClicksOnPresenceAllCount_data() { addEngineRows(); }
    void quickClicksOnPresenceAllCount();
    void aPlannedSessionIsMoved_data() { addEngineRows(); }
    void aPlannedSessionIsMoved();
    void anotherDeskIsSeen_data() { addEngineRows(); }
    void anotherDeskIsSeen();
    void theCommissionKeepsWhatIsTyped_data() { addEngineRows(); }
    void theCommissionKeepsWhatIsTyped();
    void theCommissionIsTypedByKeysAlone_data() { addEngineRows(); }
    void theCommissionIsTypedByKeysAlone();
    void theDayOfSigningIsAsked_data() { addEngineRows(); }
    void theDayOfSigningIsAsked();
    void actsAreForThoseWhoMay_data() { addEngineRows(); }
    void actsAreForThoseWhoMay();
    void participantsAreNamedInTheLanguageOfTheWindow_data() { addEngineRows(); }
    void participantsAreNamedInTheLanguageOfTheWindow();
    void anUnconfirmedYearIsSaid_data() { addEngineRows(); }
    void anUnconfirmedYearIsSaid();

private:
    /// Opens the session of three titles on the page and waits for its agenda.
    static SessionId seated(House &house);
    static bool shows(Desk &desk, SessionId session, int items);
};

SessionId TestSessions::seated(House &house)
{
    (void)house.registered({title(u"Бірінші"_s), title(u"Екінші"_s), title(u"Үшінші"_s)});
    return house.opened(day);
}

bool TestSessions::shows(Desk &desk, SessionId session, int items)
{
    if (!QTest::qWaitForWindowActive(&desk.page) ||
        !desk.page.open({.kind = RecordKind::Session, .id = session.value}))
        return false;
    const bool shown = QTest::qWaitFor(
        [&] { return desk.agenda()->model()->rowCount() == items && desk.current().has_value(); });
    desk.agenda()->setFocus();
    return shown;
}

void TestSessions::oneKeyDecidesAndTheNextComes()
{
    House house;
    const SessionId session = seated(house);
    const QList<AgendaItem> before = house.agenda(session);
    Desk desk(house);
    QVERIFY(shows(desk, session, 3));
    QCOMPARE(*desk.current(), before[0].id.value);

    desk.press(Qt::Key_1);
    desk.press(Qt::Key_2);
    desk.press(Qt::Key_3);
    desk.press(Qt::Key_4);
    QTRY_COMPARE(house.agenda(session)[0].assessments.size(), 4);
    QCOMPARE(house.agenda(session)[0].assessments.value(Criterion::Historical), Level::High);
    desk.press(Qt::Key_1); // and round: high, medium
    QTRY_COMPARE(house.agenda(session)[0].assessments.value(Criterion::Historical), Level::Medium);

    desk.press(Qt::Key_E);
    QTRY_COMPARE(house.agenda(session)[0].decision, std::optional(Decision::Include));
    QCOMPARE(house.agenda(session)[0].votes, (Votes{.forIt = 7, .against = 0, .abstained = 0}));
    QTRY_COMPARE(*desk.current(), before[1].id.value);
    const QModelIndex decided = desk.agenda()->model()->index(0, 2);
    QTRY_COMPARE(decided.data().toString(), u"✓ 7:0"_s);
    // In full for the pointer, and for those who hear the screen.
    for (const int role : {int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)})
        QCOMPARE(shownTip(decided.data(role).toString()), u"Include – 7:0"_s);

    // The last decision comes back, although the next item is shown by now.
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(house.agenda(session)[0].decision, std::optional<Decision>());
    QTRY_COMPARE(*desk.current(), before[0].id.value);

    desk.press(Qt::Key_Down);
    QCOMPARE(*desk.current(), before[1].id.value);
}

void TestSessions::lateReadsDoNotUndoAKey()
{
    House house;
    const AgendaItem before = house.agenda(seated(house)).first();
    Desk desk(house);
    DecisionPanel panel(desk.context);
    QList<AssessItem> sent;
    connect(&panel, &DecisionPanel::assessed, this, [&](const AssessItem &act) { sent.append(act); });
    const auto show = [&](const AgendaItem &item) { panel.show(item, 1, 3, 7, 7, true, true); };
    const auto high = [&] { return find<QAbstractButton>(&panel, u"assess-historical-high"_s)->isChecked(); };

    show(before);
    panel.cycle(0);
    show(before); // read before the key was stored
    QVERIFY(high());
    panel.cycle(0);
    QCOMPARE(sent.size(), 2);
    QCOMPARE(sent[1].assessments.levels().value(Criterion::Historical), Level::Medium);

    AgendaItem stored = before;
    stored.assessments.insert(Criterion::Historical, Level::Medium);
    show(stored);
    stored.assessments.insert(Criterion::Historical, Level::High); // by another desk, afterwards
    show(stored);
    QVERIFY(high());

    panel.cycle(0); // refused
    panel.forgetKeys();
    show(stored);
    QVERIFY(high());
}

void TestSessions::groundsAreAskedFor()
{
    House house;
    const SessionId session = seated(house);
    const QList<AgendaItem> before = house.agenda(session);
    Desk desk(house);
    QVERIFY(shows(desk, session, 3));
    for (const Qt::Key key : {Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4})
        desk.press(key);
    QTRY_COMPARE(house.agenda(session)[0].assessments.size(), 4);

    auto *reason = find<QLineEdit>(&desk.page, u"decisionReason"_s);
    desk.press(Qt::Key_R);
    QTRY_VERIFY(reason->hasFocus());
    QVERIFY(!house.agenda(session)[0].decision);
    typeText(reason, u"Қорда бар, eRD"_s); // letters that are keys elsewhere are text here
    QCOMPARE(reason->text(), u"Қорда бар, eRD"_s);
    QTest::keyClick(reason, Qt::Key_Return);
    QTRY_COMPARE(house.agenda(session)[0].decision, std::optional(Decision::NotInclude));
    QCOMPARE(house.agenda(session)[0].reason, u"Қорда бар, eRD"_s);
    QTRY_COMPARE(*desk.current(), before[1].id.value);
    QTRY_COMPARE(reason->text(), QString());
}

void TestSessions::refusalsKeepWhatWasTyped()
{
    House house;
    const SessionId session = seated(house);
    Desk desk(house);
    QVERIFY(shows(desk, session, 3));
    auto *reason = find<QLineEdit>(&desk.page, u"decisionReason"_s);
    reason->setText(u"Толық тігінді"_s);

    desk.press(Qt::Key_E); // nothing is assessed yet (R8)
    auto *message = find<MessageBar>(&desk.page, u"sessionMessage"_s);
    QTRY_VERIFY(message->isVisible());
    QVERIFY(!house.agenda(session)[0].decision);
    QCOMPARE(reason->text(), u"Толық тігінді"_s);

    desk.press(Qt::Key_1); // an assessment that is stored leaves it there too
    QTRY_COMPARE(house.agenda(session)[0].assessments.size(), 1);
    QTRY_VERIFY(!message->isVisible());
    QTest::qWait(100);
    QCOMPARE(reason->text(), u"Толық тігінді"_s);
}

void TestSessions::remoteSessionsArePlanned()
{
    House house;
    Desk desk(house);
    find<QLineEdit>(&desk.page, u"sessionPlace"_s)->setText(u"Астана"_s);
    find<QAbstractButton>(&desk.page, u"sessionRemote"_s)->setChecked(true);
    QTest::mouseClick(find<QPushButton>(&desk.page, u"sessionNew"_s), Qt::LeftButton);
    QTRY_COMPARE(house.read([](Transaction &t) { return sessionList(t); }).size(), 1);
    const auto id = house.read([](Transaction &t) { return sessionList(t); }).first().id;
    const auto planned = house.read([&](Transaction &t) { return session(t, id); });
    QVERIFY(planned->remote);
    QCOMPARE(planned->place, u"Астана"_s);
    QCOMPARE(planned->date, day);
}

void TestSessions::quickClicksOnPresenceAllCount()
{
    House house;
    (void)house.registered({title(u"Бірінші"_s)});
    house.done(order(7, QDate(2026, 1, 12)));
    const SessionId id = house.done(PlanSession{.date = day}).session;
    house.done(TakeQueue{.session = id});
    Desk desk(house);
    QVERIFY(shows(desk, id, 1));
    // All seven, without waiting for an answer between two of them.
    for (int row = 0; row < 7; ++row)
        QTest::mouseClick(find<QAbstractButton>(&desk.page, u"present-%1"_s.arg(row)), Qt::LeftButton, {},
                          QPoint(8, 8));
    QTRY_COMPARE(house.session(id).present.size(), 7);
    QTest::qWait(100);
    for (int row = 0; row < 7; ++row)
        QVERIFY(find<QAbstractButton>(&desk.page, u"present-%1"_s.arg(row))->isChecked());
    QTest::mouseClick(find<QPushButton>(&desk.page, u"sessionOpen"_s), Qt::LeftButton);
    QTRY_COMPARE(house.session(id).state, SessionState::Open);
    // Keys decide once the desk shows that it is open; before, the panel is grey.
    QTRY_VERIFY(find<QPushButton>(&desk.page, u"decideInclude"_s)->isEnabled());
    // Without a quorum nothing is decided, and the page says so.
    for (int row = 0; row < 4; ++row)
        QTest::mouseClick(find<QAbstractButton>(&desk.page, u"present-%1"_s.arg(row)), Qt::LeftButton, {},
                          QPoint(8, 8));
    QTRY_COMPARE(house.session(id).present.size(), 3);
    house.done(AssessItem{.agendaItem = house.agenda(id).first().id,
                          .assessments = house.decision({}).assessments.value()});
    desk.press(Qt::Key_E);
    auto *message = find<MessageBar>(&desk.page, u"sessionMessage"_s);
    QTRY_VERIFY2(message->text().contains(u"quorum"_s, Qt::CaseInsensitive), qPrintable(message->text()));
    QVERIFY(!house.agenda(id).first().decision);
}

void TestSessions::aPlannedSessionIsMoved()
{
    House house;
    (void)house.registered({title(u"Бірінші"_s)});
    house.done(order(7, QDate(2026, 1, 12)));
    const SessionId id = house.done(PlanSession{.date = day, .place = u"Астана"_s}).session;
    house.done(TakeQueue{.session = id});
    Desk desk(house);
    QVERIFY(shows(desk, id, 1));
    auto *heading = find<QLabel>(&desk.page, u"sessionHeading"_s);
    QVERIFY(heading->text().contains(u"02.03.2026"_s));
    auto *move = find<QPushButton>(&desk.page, u"sessionMove"_s);
    desk.dialogs.line = u"30.02.2026"_s;
    QTest::mouseClick(move, Qt::LeftButton);
    QVERIFY(find<MessageBar>(&desk.page, u"sessionMessage"_s)->isVisible());
    desk.dialogs.line = u"16.03"_s;
    QTest::mouseClick(move, Qt::LeftButton);
    QTRY_COMPARE(house.session(id).date, QDate(2026, 3, 16));
    QCOMPARE(house.session(id).place, u"Астана"_s);
    QTRY_VERIFY(heading->text().contains(u"16.03.2026"_s));
}

void TestSessions::anotherDeskIsSeen()
{
    House house;
    const SessionId id = seated(house);
    const QList<AgendaItem> before = house.agenda(id);
    Desk desk(house);
    QVERIFY(shows(desk, id, 3));
    house.done(house.decision(before[1].id));
    QTRY_VERIFY(desk.agenda()->model()->index(1, 2).data().toString().contains(u"7:0"_s));
    QCOMPARE(*desk.current(), before[0].id.value); // the user stays where he was
    // What the other desk has decided is not decided here a second time unseen: the later act is told.
    house.done(house.decision(before[0].id));
    QTRY_VERIFY(desk.agenda()->model()->index(0, 2).data().toString().contains(u"7:0"_s));
}

void TestSessions::theCommissionKeepsWhatIsTyped()
{
    House house;
    house.done(order(7, QDate(2026, 1, 12)));
    Desk desk(house);
    QTest::mouseClick(find<QPushButton>(&desk.page, u"sessionCommission"_s), Qt::LeftButton);
    auto *members = find<QTableWidget>(&desk.page, u"commissionMembers"_s);
    QVERIFY(members);
    // The composition in force stands there.
    QTRY_COMPARE(members->rowCount(), 7);
    QTRY_COMPARE(members->item(0, 0)->text(), u"Мүше 1"_s);
    QTest::mouseClick(find<QPushButton>(&desk.page, u"commissionNew"_s), Qt::LeftButton);
    members->item(0, 0)->setText(u"Жаңа төраға"_s);
    desk.languages.set(Language::Kazakh);
    const auto *function = qobject_cast<QComboBox *>(members->cellWidget(0, 2));
    QTRY_COMPARE(function->currentText(), Words(Language::Kazakh).memberFunction(MemberFunction::Chair));
    QCOMPARE(members->item(0, 0)->text(), u"Жаңа төраға"_s);
    // Another desk's order comes, and what is typed stays.
    house.done(order(9, QDate(2026, 2, 2), u"15"_s));
    QTest::qWait(1500);
    QCOMPARE(members->item(0, 0)->text(), u"Жаңа төраға"_s);
}

void TestSessions::theCommissionIsTypedByKeysAlone()
{
    const House house;
    Desk desk(house);
    QTest::mouseClick(find<QPushButton>(&desk.page, u"sessionCommission"_s), Qt::LeftButton);
    QPointer<QDialog> dialog = find<QDialog>(&desk.page, u"commissionDialog"_s);
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    auto *members = find<QTableWidget>(dialog, u"commissionMembers"_s);
    QTest::mouseClick(find<QPushButton>(dialog, u"commissionNew"_s), Qt::LeftButton);
    auto *number = find<QLineEdit>(dialog, u"commissionOrder"_s);
    number->setFocus();
    QTest::keyClicks(number, u"12"_s);
    QTest::keyClick(number, Qt::Key_Return); // presses nothing
    QCOMPARE(number->text(), u"12"_s);
    // Enter goes down from name to name, and gives nothing up from any cell.
    members->setFocus();
    members->setCurrentCell(0, 0);
    for (const QString &name : {u"A"_s, u"B"_s}) {
        QTest::keyClicks(members, name);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    }
    QCOMPARE(members->item(0, 0)->text(), u"A"_s);
    QCOMPARE(members->item(1, 0)->text(), u"B"_s);
    members->setCurrentCell(1, 1);
    QTest::keyClick(members, Qt::Key_Tab);
    QVERIFY(qobject_cast<QComboBox *>(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(members->item(1, 0)->text(), u"B"_s);
    // Tab leads out of the last row.
    const auto inside = [&] {
        return members->isAncestorOf(QApplication::focusWidget()) || members == QApplication::focusWidget();
    };
    for (int tabs = 0; tabs < 60 && inside(); ++tabs)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QVERIFY(!inside());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab);
    QVERIFY(inside());
    // What is typed is not given up unasked.
    desk.dialogs.confirms = false;
    QTest::keyClick(dialog, Qt::Key_Escape);
    QCOMPARE(desk.dialogs.asked.size(), 1);
    QVERIFY(dialog && dialog->isVisible());
    QTest::mouseClick(find<QPushButton>(dialog, u"commissionNew"_s), Qt::LeftButton);
    QCOMPARE(members->item(1, 0)->text(), u"B"_s);
    desk.dialogs.confirms = true;
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!dialog);
}

void TestSessions::theDayOfSigningIsAsked()
{
    House house;
    (void)house.registered({title(u"Бірінші"_s)});
    const SessionId id = house.held(day.addDays(-5), false);
    Desk desk(house);
    QVERIFY(shows(desk, id, 1));
    const auto stored = [&] { return *house.read([&](Transaction &t) { return session(t, id); }); };
    auto *sign = find<QPushButton>(&desk.page, u"sessionSign"_s);

    QTest::mouseClick(sign, Qt::LeftButton);
    QPointer<QDialog> dialog = find<QDialog>(&desk.page, u"signDialog"_s);
    QVERIFY(dialog && dialog->isVisible());
    auto *dayField = find<QLineEdit>(dialog, u"signDay"_s);
    auto *accept = find<QPushButton>(dialog, u"signAccept"_s);
    dayField->selectAll();
    typeText(dayField, u"кеше"_s);
    QTest::mouseClick(accept, Qt::LeftButton);
    auto *message = find<MessageBar>(dialog, u"signMessage"_s);
    QVERIFY(message->isVisible());
    QCOMPARE(stored().state, SessionState::Held);
    dayField->selectAll();
    typeText(dayField, u"01.01.2026"_s); // before the session: the rule refuses, and what is typed stays
    QTest::mouseClick(accept, Qt::LeftButton);
    QTRY_VERIFY2(message->text().contains(u"25.02.2026"_s), qPrintable(message->text()));
    QVERIFY(dialog && dialog->isVisible());

    dayField->selectAll();
    typeText(dayField, u"27.02.2026"_s);
    QTest::mouseClick(accept, Qt::LeftButton);
    QTRY_COMPARE(stored().state, SessionState::Signed);
    QTRY_VERIFY(!dialog);
    QCOMPARE(stored().signedOn, std::optional(QDate(2026, 2, 27)));
    QTRY_VERIFY(!sign->isVisible());
    QVERIFY(!find<QPushButton>(&desk.page, u"decideInclude"_s)->isEnabled());

    // The scan of the signed paper comes later, once, and can be looked at from then on.
    auto *scan = find<QPushButton>(&desk.page, u"sessionScan"_s);
    QVERIFY(scan->isVisible());
    const QString scanned = house.database().folder() + u"/signed.pdf"_s;
    pdffiles::writeText(scanned, 1);
    desk.dialogs.opened = {scanned};
    QTest::mouseClick(scan, Qt::LeftButton);
    QTRY_VERIFY(stored().signedScan.has_value());
    QCOMPARE(stored().signedScan->name, u"signed.pdf"_s);
    QCOMPARE(stored().signedScan->pages, std::optional(1));
    auto *view = find<PdfView>(&desk.page, u"sessionPreview"_s);
    auto *shown = find<QPushButton>(&desk.page, u"sessionShowScan"_s);
    QTRY_VERIFY(shown->isVisible());
    QVERIFY(!scan->isVisible());
    QTest::mouseClick(shown, Qt::LeftButton);
    QTRY_VERIFY(view->file().endsWith(stored().signedScan->sha256));
}

void TestSessions::actsAreForThoseWhoMay()
{
    House house;
    house.done(AddStaff{.login = u"bolat"_s, .name = u"Болат"_s, .roles = {Role::Acquisition}});
    const SessionId open = seated(house);
    const SessionId planned = house.done(PlanSession{.date = day.addDays(7)}).session;
    (void)house.registered({title(u"Төртінші"_s)}); // it waits in the queue
    Desk desk(house);
    const QString role = Words(Language::English).role(Role::Secretary);
    const auto check = [&](const QStringList &names) {
        for (const QString &name : names) {
            auto *button = find<QWidget>(&desk.page, name);
            QVERIFY2(button, qPrintable(name));
            QTRY_VERIFY2(button->isVisibleTo(&desk.page) && button->isEnabled(), qPrintable(name));
        }
        desk.database.actAs(u"bolat"_s);
        for (const QString &name : names) {
            auto *button = find<QWidget>(&desk.page, name);
            QTRY_VERIFY2(!button->isEnabled(), qPrintable(name));
            QVERIFY2(button->toolTip().contains(role), qPrintable(name + u": "_s + button->toolTip()));
        }
    };
    QVERIFY(shows(desk, open, 3));
    check({u"sessionNew"_s, u"sessionClose"_s, u"sessionTakeOff"_s, u"present-0"_s, u"decideInclude"_s,
           u"decideRefuse"_s, u"decideDefer"_s, u"assess-historical-high"_s});
    for (const Qt::Key key : {Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4, Qt::Key_E})
        desk.press(key); // nor by the keys
    QTest::qWait(100);
    QVERIFY(house.agenda(open).first().assessments.isEmpty());
    QVERIFY(!find<MessageBar>(&desk.page, u"sessionMessage"_s)->isVisible());
    desk.database.actAs(u"aigul"_s);
    QVERIFY(desk.page.open({.kind = RecordKind::Session, .id = planned.value}));
    QTRY_VERIFY(find<QPushButton>(&desk.page, u"sessionMove"_s)->isVisible());
    check({u"sessionMove"_s, u"sessionQueue"_s, u"sessionOpen"_s});
    // The commission is for everybody to look at, and for the secretary and the administrator to change.
    QTest::mouseClick(find<QPushButton>(&desk.page, u"sessionCommission"_s), Qt::LeftButton);
    auto *fresh = find<QPushButton>(&desk.page, u"commissionNew"_s);
    QTRY_VERIFY(fresh && !fresh->isEnabled());
    QVERIFY2(fresh->toolTip().contains(role), qPrintable(fresh->toolTip()));
}

void TestSessions::participantsAreNamedInTheLanguageOfTheWindow()
{
    House house;
    const SessionId session = seated(house);
    Participant known =
        *house.read([&](Transaction &t) { return participantByName(t, u"Ақтөбе облыстық кітапханасы"_s); });
    known.name.ru = u"Актюбинская областная библиотека"_s;
    house.done(SaveParticipant{.participant = known});
    Desk desk(house);
    QVERIFY(shows(desk, session, 3));
    const auto *panel = desk.page.findChild<DecisionPanel *>();
    const auto names = [panel](const QString &name) {
        const auto labels = panel->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *label) { return label->text().contains(name); });
    };
    QVERIFY(names(known.name.kk));
    desk.languages.set(Language::Russian);
    QTRY_VERIFY(names(known.name.ru) && !names(known.name.kk));
    // The minutes are in Kazakh, whatever the window speaks.
    QCOMPARE(house.agenda(session).first().participantName, known.name.kk);
}

void TestSessions::anUnconfirmedYearIsSaid()
{
    House house;
    house.on(QDate(2026, 12, 24));
    (void)house.registered({title(u"Бірінші"_s)});
    const SessionId id = house.held(QDate(2026, 12, 24), false); // due in January
    Desk desk(house);
    QVERIFY(shows(desk, id, 1));
    const Words words(Language::English);
    auto *hint = find<QLabel>(&desk.page, u"sessionHint"_s);
    QTRY_VERIFY2(hint->text().contains(words.calendarWarning({2027})), qPrintable(hint->text()));
    house.done(SaveCalendarYear{.year = 2027, .confirmed = true, .days = house.read([](Transaction &t) {
                                    return calendarDays(t, 2027);
                                })});
    desk.page.open({.kind = RecordKind::Session, .id = id.value});
    QTRY_VERIFY2(!hint->text().contains(words.calendarWarning({2027})), qPrintable(hint->text()));
    QVERIFY(hint->text().contains(u"2027"_s)); // the day itself stays
}

QTEST_MAIN(TestSessions)
#include "tst_sessions.moc"

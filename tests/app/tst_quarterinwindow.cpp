// A quarter in the Library, in the real window: from an empty database to the slip of a cabinet.
#include "app/applications/duplicatecard.h"
#include "app/applications/gridcolumns.h"
#include "app/applications/itemgrid.h"
#include "app/sessions/commissiondialog.h"
#include "app/story.h"
#include "app/widgets/participantfield.h"
#include "app/widgets/recordlist.h"
#include "app/widgets/recordtable.h"
#include "documents/printed.h"
#include "storage/applications.h"
#include "storage/contracts.h"
#include "storage/fund.h"
#include "storage/sessions.h"

#include <QAbstractButton>
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPrinter>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTableWidget>

using namespace Qt::StringLiterals;
using namespace qorjyn;
using namespace qorjyn::test;

namespace {

enum Tab { TodayTab, ApplicationsTab, SessionsTab, FundTab, ContractsTab };

const QString demoFolder = QStringLiteral(QORJYN_SOURCE_DIR "/resources/demo/");

void welcome(Story &story)
{
    story.type(u"welcomeName"_s, u"Сейітова Айгүл Нұрланқызы"_s);
    QVERIFY(!story.the<QLineEdit>(u"welcomeLogin"_s).text().isEmpty()); // proposed
    story.type(u"welcomeLogin"_s, u"seitova"_s);
    story.press(u"welcomeWork"_s);
    story.until([&] { return story.program().database().login() == u"seitova"_s; }, u"somebody works"_s);
}

/// An order that appoints these members; it is put in force or refused with that point of the rules.
void order(Story &story, const QString &number, QDate day, const QStringList &members,
           const QString &refused = {})
{
    story.press(u"commissionNew"_s);
    story.type(u"commissionOrder"_s, number);
    story.type(u"commissionOrderDate"_s, day.toString(u"dd.MM.yyyy"_s));
    story.type(u"commissionFrom"_s, day.toString(u"dd.MM.yyyy"_s));
    story.type(u"commissionSecretary"_s, u"Оспанова Динара Сәкенқызы"_s);
    auto &table = story.the<QTableWidget>(u"commissionMembers"_s);
    for (int row = 0; row < table.rowCount(); ++row)
        table.item(row, 0)->setText(members.value(row));
    story.press(u"commissionSave"_s);
    if (!refused.isEmpty())
        story.says(u"commissionMessage"_s, refused);
    else
        story.until(
            [&] {
                return story.read([](Transaction &t) { return compositions(t); }).value(0).orderNumber ==
                       number;
            },
            u"order "_s + number);
}

QStringList members(int count)
{
    const QStringList all{u"Нұрмағамбетов Ерлан"_s, u"Сәрсенбаева Гүлнар"_s, u"Қалиев Дәурен"_s,
                          u"Жүнісова Әсел"_s,       u"Өтегенов Мұрат"_s,     u"Теңізбаева Шолпан"_s,
                          u"Жиһанов Бауыржан"_s};
    return all.mid(0, count);
}

/// A new application of a new participant; the grid waits for its titles.
void begin(Story &story, const QString &participant, QDate dated, int pages)
{
    story.showTab(ApplicationsTab);
    story.press(u"applicationNew"_s);
    story.until([&] { return story.the<QLineEdit>(u"applicationParticipant"_s).text().isEmpty(); },
                u"a new form"_s);
    auto &field = story.the<QLineEdit>(u"applicationParticipant"_s);
    story.focus(field);
    typeText(&field, participant);
    story.press(u"applicationNewParticipant"_s);
    story.until([&] { return story.the<QLineEdit>(u"participantKk"_s).text() == participant; }, participant);
    story.press(u"participantSave"_s);
    story.type(u"applicationDated"_s, dated.toString(u"dd.MM.yyyy"_s));
    story.type(u"applicationSignatory"_s, u"Бекмұратов Қуаныш Төлеуұлы"_s);
    for (const QString &mark : {u"applicationSigned"_s, u"applicationSealed"_s})
        if (!story.the<QAbstractButton>(mark).isChecked())
            story.press(mark);
    story.the<QSpinBox>(u"applicationPages"_s).setValue(pages);
}

ItemModel &titles(Story &story)
{
    return *qobject_cast<ItemModel *>(story.the<QTableView>(u"applicationItems"_s).model());
}

void paste(Story &story, const QString &list, int count)
{
    QGuiApplication::clipboard()->setText(list);
    auto &grid = story.the<QTableView>(u"applicationItems"_s);
    story.focus(grid);
    grid.setCurrentIndex(titles(story).index(0, 0));
    QTest::keyClick(&grid, Qt::Key_V, Qt::ControlModifier);
    story.press(u"pasteTake"_s);
    story.until([&] { return titles(story).items().size() == count; }, u"the pasted list"_s);
}

void attach(Story &story, int row, const QString &file)
{
    auto &grid = story.the<QTableView>(u"applicationItems"_s);
    grid.setCurrentIndex(titles(story).index(row, 0));
    story.dialogs().opened = {demoFolder + file};
    story.press(u"applicationAttach"_s);
    story.until([&] { return titles(story).items()[row].files.size() == 1; }, file);
}

void registerIt(Story &story, int number)
{
    story.press(u"applicationRegister"_s);
    const QString heading = formatted(RegisterNumber{.year = 2026, .number = number});
    story.until([&] { return story.the<QLabel>(u"applicationHeading"_s).text() == heading; }, heading);
}

/// Types into a cell of the grid, key by key; calls `meanwhile` before the cell is left.
void typeInto(Story &story, int row, int column, const QString &text,
              const std::function<void()> &meanwhile = {})
{
    auto &grid = story.the<ItemGrid>(u"applicationItems"_s);
    if (grid.isColumnHidden(column))
        for (QAction *action : grid.columns().menu()->actions())
            if (action->text() ==
                titles(story).headerData(column, Qt::Horizontal, Qt::DisplayRole).toString())
                action->trigger();
    story.focus(grid);
    grid.setCurrentIndex(titles(story).index(row, column));
    grid.edit(grid.currentIndex());
    auto *editor = grid.viewport()->findChild<QLineEdit *>();
    if (!editor)
        throw StoryError(u"the cell is not edited"_s);
    typeText(editor, text);
    if (meanwhile)
        meanwhile();
    QTest::keyClick(editor, Qt::Key_Return);
    story.until([&] { return !grid.viewport()->findChild<QLineEdit *>(); }, u"the cell is closed"_s);
    QCOMPARE(titles(story).index(row, column).data().toString(), text);
}

/// C2 is A2 with Latin letters and the number without hyphens.
void aDuplicateIsSaid(Story &story)
{
    story.until(
        [&] {
            const QString why = story.the<QLabel>(u"duplicateReasons"_s).text();
            return why.contains(u"ISBN бірдей"_s) && why.contains(u"атауы бірдей, жазылуы басқа"_s);
        },
        u"both reasons"_s);
    QVERIFY(story.the<DuplicateCard>(u"duplicateCard"_s).isVisible());
    QVERIFY(story.the<QLabel>(u"duplicateLink"_s).accessibleName().contains(u"Қазақ хрестоматиясы"_s));
}

void applications(Story &story)
{
    story.on(QDate(2026, 2, 2));
    begin(story, u"Ақтөбе облыстық әмбебап ғылыми кітапханасы"_s, QDate(2026, 1, 28), 1264);
    paste(story,
          u"Атауы\tАвторы\tЖылы\tАвторлық құқық\tISBN\n"
          "Қазақ ақыны Ибраһим Құнанбайұлының өлеңі\tАбай Құнанбайұлы\t1909\tқоғамдық игілік\t\n"
          "Қазақ хрестоматиясы\tЫбырай Алтынсарин\t1879\tқоғамдық игілік\t978-601-00-0000-1\n"
          "Сарыарқаның кімдікі екендігі\tМәшһүр Жүсіп Көпейұлы\t1907\tқоғамдық игілік\t\n"
          "Абай Құнанбайұлының өлеңдері\tАбай Құнанбайұлы\t1909\tқоғамдық игілік\t\n"
          "Маса\tАхмет Байтұрсынұлы\t1911\t\t\n"_s,
          5);
    QCOMPARE(titles(story).items()[0].description.copyright, CopyrightState::PublicDomain);
    attach(story, 0, u"abai-olenderi.pdf"_s);
    attach(story, 1, u"altynsarin-kel-balalar.pdf"_s);
    registerIt(story, 1);
    QVERIFY(story.the<QLabel>(u"applicationCounted"_s)
                .text()
                .contains(QString::number(
                    *story.read([](Transaction &t) { return application(t, {1})->countedPages(); }))));

    story.on(QDate(2026, 2, 16));
    begin(story, u"Абай облыстық әдеби-мемориалдық музейі"_s, QDate(2026, 2, 12), 420);
    paste(story,
          u"Атауы\tАвторы\tТасымалдағыш\tАвторлық құқық\n"
          "Абай\tМұхтар Әуезов\tқағаз\tқорғалады\n"
          "Қара сөздер. Бірінші сөз\tАбай Құнанбайұлы\tэлектрондық\tқоғамдық игілік\n"
          "Қараңғы түнде тау қалғып\tАбай Құнанбайұлы\tэлектрондық\tқоғамдық игілік\n"_s,
          3);
    attach(story, 1, u"abai-birinshi-soz.pdf"_s);
    attach(story, 2, u"abai-karangy-tunde.pdf"_s);
    registerIt(story, 2);

    story.on(QDate(2026, 3, 10));
    begin(story, u"Қостанай облысының мемлекеттік архиві"_s, QDate(2026, 3, 2), 60);
    typeInto(story, 0, ItemModel::Title, u"Қазақтың мақалдары"_s);
    typeInto(story, 1, ItemModel::Title, u"Qazaq xrestomatiiasy"_s);
    typeInto(story, 1, ItemModel::Authors, u"Ybyrai Altynsarin"_s);
    typeInto(story, 1, ItemModel::Isbn, u"9786010000001"_s, [&story] { aDuplicateIsSaid(story); });
    for (const int row : {0, 1})
        QVERIFY(titles(story).setData(titles(story).index(row, ItemModel::CopyrightColumn),
                                      code(CopyrightState::PublicDomain)));
    attach(story, 0, u"abai-birinshi-soz.pdf"_s);
    attach(story, 1, u"altynsarin-kel-balalar.pdf"_s);
    registerIt(story, 3);
}

/// The form is printed from the window, through its preview, and read back.
void printForm(Story &story)
{
    auto &list = story.the<RecordList>(u"applicationsList"_s);
    story.until([&] { return list.selectId(1); }, u"the first application"_s);
    story.until([&] { return titles(story).items().size() == 5; }, u"its five titles"_s);
    QPrinter printer;
    printer.setOutputFormat(QPrinter::PdfFormat);
    const QString path = story.database().folder() + u"/form.pdf"_s;
    printer.setOutputFileName(path);
    story.dialogs().printer = &printer;
    const auto previews = story.dialogs().previews.size();
    story.the<QAction>(u"printFilled"_s).trigger();
    story.until([&] { return story.dialogs().previews.size() > previews; }, u"the preview"_s);
    story.dialogs().printer = nullptr;
    const QString text = Printed(path).text();
    for (const QString &part : {u"Ақтөбе облыстық әмбебап ғылыми кітапханасы"_s, u"1264"_s,
                                u"Сарыарқаның кімдікі екендігі"_s, u"Маса"_s})
        QVERIFY2(text.contains(normalised(part)), qPrintable(part + u" in "_s + text));
}

void commission(Story &story)
{
    story.on(QDate(2026, 1, 12));
    story.showTab(SessionsTab);
    story.press(u"sessionCommission"_s);
    order(story, u"8"_s, QDate(2026, 1, 12), members(6), u"тақ"_s);
    order(story, u"8"_s, QDate(2026, 1, 12), members(3), u"бес"_s);
    QVERIFY(story.read([](Transaction &t) { return compositions(t); }).isEmpty());
    order(story, u"8"_s, QDate(2026, 1, 12), members(7));
    story.the<CommissionDialog>(u"commissionDialog"_s).close();
}

void aMemberLeaves(Story &story)
{
    story.on(QDate(2026, 3, 12));
    story.showTab(SessionsTab);
    story.press(u"sessionCommission"_s);
    auto &table = story.the<QTableWidget>(u"commissionMembers"_s);
    story.until([&] { return table.rowCount() == 7; }, u"seven members"_s);
    table.setCurrentCell(6, 0);
    story.press(u"commissionLeft"_s);
    story.says(u"commissionMessage"_s, u"6"_s);
    story.the<CommissionDialog>(u"commissionDialog"_s).close();
    // Today says so at once.
    story.showTab(TodayTab);
    auto &today = story.the<RecordTable>(u"todayTable"_s);
    story.until(
        [&] {
            return today.model()->rowCount() > 0 &&
                   today.cells(false).value(1).join(u' ').contains(u"6 мүше бар"_s);
        },
        u"Today names the commission"_s);
}

void present(Story &story, const QList<int> &rows, int count)
{
    story.until(
        [&] { return story.program().window().findChild<QAbstractButton *>(u"present-%1"_s.arg(count - 1)); },
        u"the members"_s);
    for (const int row : rows) {
        const QString name = u"present-%1"_s.arg(row);
        story.press(name);
        const auto marked = [&] {
            auto *box = story.program().window().findChild<QAbstractButton *>(name);
            return box && box->isChecked();
        };
        story.until(marked, name);
    }
}

SessionId session(Story &story)
{
    story.on(QDate(2026, 3, 13));
    story.showTab(SessionsTab);
    story.type(u"sessionDate"_s, u"13.03.2026"_s);
    story.type(u"sessionPlace"_s, u"Астана"_s);
    story.press(u"sessionNew"_s);
    story.press(u"sessionQueue"_s);
    auto &agenda = story.the<RecordTable>(u"sessionAgenda"_s);
    story.until([&] { return agenda.model()->rowCount() == 10; }, u"ten titles"_s);
    story.press(u"sessionOpen"_s);
    story.says(u"sessionMessage"_s, u"6 мүше"_s); // R6: an even number is left

    story.on(QDate(2026, 3, 16));
    story.press(u"sessionCommission"_s);
    QStringList next = members(6);
    next.append(u"Көшербаева Ләззат"_s);
    order(story, u"15"_s, QDate(2026, 3, 16), next);
    story.the<CommissionDialog>(u"commissionDialog"_s).close();

    story.on(QDate(2026, 3, 18));
    story.dialogs().line = u"18.03.2026"_s;
    story.press(u"sessionMove"_s);
    const SessionId id = story.read([](Transaction &t) { return sessionList(t); }).value(0).id;
    story.until(
        [&] {
            return story.read([&](Transaction &t) { return qorjyn::session(t, id)->date; }) ==
                   QDate(2026, 3, 18);
        },
        u"moved"_s);
    story.until([&] { return story.the<QLabel>(u"sessionHeading"_s).text().contains(u"18.03.2026"_s); },
                u"its day"_s);
    present(story, {0, 1, 2}, 7);
    story.press(u"sessionOpen"_s);
    story.says(u"sessionMessage"_s, u"Кворум"_s);
    present(story, {3, 4, 6}, 7);
    story.press(u"sessionOpen"_s);
    story.until([&] { return story.the<QLabel>(u"sessionHeading"_s).text().contains(u"№ 1/2026"_s); },
                u"№ 1/2026"_s);
    return id;
}

void assess(Story &story, SessionId id, int item)
{
    auto &agenda = story.the<RecordTable>(u"sessionAgenda"_s);
    const auto stored = [&] {
        return story.read([&](Transaction &t) { return qorjyn::session(t, id)->agenda[item]; });
    };
    story.until([&] { return agenda.currentId() == stored().id.value; }, u"item %1"_s.arg(item + 1));
    story.focus(agenda);
    for (const Qt::Key key : {Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4})
        QTest::keyClick(&agenda, key);
    story.until([&] { return stored().assessments.size() == 4; }, u"four assessments"_s);
}

void decided(Story &story, SessionId id, int item, Decision decision, Votes votes)
{
    story.until(
        [&] {
            const AgendaItem stored =
                story.read([&](Transaction &t) { return qorjyn::session(t, id)->agenda[item]; });
            return stored.decision == decision && stored.votes == votes;
        },
        u"item %1 decided"_s.arg(item + 1));
}

/// A decision that asks for grounds: refused without them, taken with them.
void decideWithGrounds(Story &story, Qt::Key key, const QString &grounds)
{
    auto &reason = story.the<QLineEdit>(u"decisionReason"_s);
    QTest::keyClick(&story.the<RecordTable>(u"sessionAgenda"_s), key);
    story.until([&] { return reason.hasFocus(); }, u"grounds are asked for"_s);
    QTest::keyClick(&reason, Qt::Key_Return);
    QTest::qWait(50);
    QVERIFY(reason.hasFocus());
    typeText(&reason, grounds);
    QTest::keyClick(&reason, Qt::Key_Return);
}

void decisions(Story &story, SessionId id)
{
    auto &agenda = story.the<RecordTable>(u"sessionAgenda"_s);
    const auto include = [&](int item) {
        assess(story, id, item);
        QTest::keyClick(&agenda, Qt::Key_E);
        decided(story, id, item, Decision::Include, {.forIt = 6, .against = 0, .abstained = 0});
    };
    const auto count = [&](int forIt, int against) {
        story.the<QSpinBox>(u"votesFor"_s).setValue(forIt);
        story.the<QSpinBox>(u"votesAgainst"_s).setValue(against);
    };
    include(0);
    include(1);
    assess(story, id, 2); // A3: 1 : 5
    count(1, 5);
    decideWithGrounds(story, Qt::Key_R, u"Ұсынылған дана толық емес."_s);
    decided(story, id, 2, Decision::NotInclude, {.forIt = 1, .against = 5, .abstained = 0});
    assess(story, id, 3); // A4: deferred
    decideWithGrounds(story, Qt::Key_D, u"Қай басылым екенін анықтау қажет."_s);
    decided(story, id, 3, Decision::Defer, {.forIt = 6, .against = 0, .abstained = 0});
    for (const int item : {4, 5, 6, 7})
        include(item);
    assess(story, id, 8); // C1: 3 : 3, and the chair decides
    count(3, 3);
    QTest::keyClick(&agenda, Qt::Key_E);
    story.says(u"sessionMessage"_s, u"төраға"_s);
    story.the<QComboBox>(u"votesTie"_s).setCurrentIndex(1);
    QTest::keyClick(&agenda, Qt::Key_E);
    decided(story, id, 8, Decision::Include, {.forIt = 3, .against = 3, .abstained = 0});
    assess(story, id, 9); // C2: a duplicate of A2
    decideWithGrounds(story, Qt::Key_R, u"«Қазақ хрестоматиясының» дублеті."_s);
    decided(story, id, 9, Decision::NotInclude, {.forIt = 0, .against = 6, .abstained = 0});
    story.press(u"sessionClose"_s);
    story.until([&] { return story.the<QPushButton>(u"sessionSign"_s).isVisible(); },
                u"the closed session"_s);

    const QString path = story.database().folder() + u"/minutes.pdf"_s;
    story.dialogs().saved = path;
    story.press(u"sessionPdf"_s);
    story.says(u"sessionMessage"_s, u"minutes.pdf"_s);
    const QString text = Printed(path).text();
    for (const QString &part :
         {u"№ 1/2026"_s, u"18.03.2026"_s, u"Ұсынылған дана толық емес"_s, u"Көшербаева Ләззат"_s})
        QVERIFY2(text.contains(normalised(part)), qPrintable(part + u" in "_s + text));

    story.on(QDate(2026, 3, 19));
    story.press(u"sessionSign"_s);
    story.type(u"signDay"_s, u"19.03.2026"_s);
    story.press(u"signAccept"_s);
    story.until(
        [&] {
            return story.read([&](Transaction &t) { return qorjyn::session(t, id)->state; }) ==
                   SessionState::Signed;
        },
        u"signed"_s);
    story.until([&] { return !story.the<QWidget>(u"decideInclude"_s).isEnabled(); }, u"locked"_s);
}

/// Searches a title and includes it, or is refused with this in the message.
void include(Story &story, const QString &search, const QString &title, qint64 record,
             const QString &refused = {})
{
    auto &table = story.the<RecordTable>(u"fundTable"_s);
    story.type(u"fundSearch"_s, search);
    const auto shown = [&] {
        for (int row = 0; row < table.model()->rowCount(); ++row)
            if (table.model()->index(row, 1).data().toString() == title) {
                table.selectRow(row);
                return true;
            }
        return false;
    };
    story.until(shown, title);
    story.until([&] { return story.the<QLabel>(u"objectTitle"_s).text() == title; }, title);
    story.press(u"objectInclude"_s);
    if (!refused.isEmpty()) {
        story.says(u"objectMessage"_s, refused);
        QVERIFY(!story.read([&](Transaction &t) { return objectByRecord(t, record); }));
        return;
    }
    story.says(u"objectMessage"_s, formattedRecord(record));
}

void fund(Story &story)
{
    story.showTab(FundTab);
    story.on(QDate(2026, 3, 20));
    include(story, u"кара создер"_s, u"Қара сөздер. Бірінші сөз"_s, 1); // typed without Kazakh letters
    include(story, u"Абай әуезов"_s, u"Абай"_s, 2, u"шарт"_s);          // B1: no author's contract
    story.on(QDate(2026, 4, 2));
    include(story, u"Ибраһим"_s, u"Қазақ ақыны Ибраһим Құнанбайұлының өлеңі"_s, 2);
    include(story, u"хрестоматия"_s, u"Қазақ хрестоматиясы"_s, 3);
    include(story, u"Қараңғы"_s, u"Қараңғы түнде тау қалғып"_s, 4);
    include(story, u"мақал"_s, u"Қазақтың мақалдары"_s, 5);
    include(story, u"Маса"_s, u"Маса"_s, 6, u"құқық"_s);
    // In the order of the Kazakh alphabet, what is not in the fund among it.
    story.the<QLineEdit>(u"fundSearch"_s).clear();
    auto &table = story.the<RecordTable>(u"fundTable"_s);
    story.until([&] { return table.model()->rowCount() == 7; }, u"seven objects"_s);
    QStringList shown;
    for (int row = 0; row < 7; ++row)
        shown.append(table.model()->index(row, 1).data().toString());
    QCOMPARE(shown, (QStringList{u"Абай"_s, u"Қазақ ақыны Ибраһим Құнанбайұлының өлеңі"_s,
                                 u"Қазақ хрестоматиясы"_s, u"Қазақтың мақалдары"_s,
                                 u"Қара сөздер. Бірінші сөз"_s, u"Қараңғы түнде тау қалғып"_s, u"Маса"_s}));
}

void contract(Story &story)
{
    story.on(QDate(2026, 6, 25));
    story.showTab(ContractsTab);
    story.press(u"contractNew"_s);
    story.type(u"contractParticipant"_s, u"Абай облыстық әдеби-мемориалдық музейі"_s);
    story.until([&] { return bool(story.the<ParticipantField>(u"contractParticipant"_s).participant()); },
                u"the museum"_s);
    story.type(u"contractNumber"_s, u"Қ-2026/07"_s);
    story.type(u"contractSignatory"_s, u"Әлімжанова Ұлпан"_s);
    story.type(u"contractDate"_s, u"25.06.2026"_s);
    story.type(u"contractFrom"_s, u"01.07.2026"_s);
    story.type(u"contractTo"_s, u"31.12.2026"_s);
    story.press(u"contractSave"_s);
    story.press(u"cabinetCreate"_s);
    story.says(u"contractMessage"_s, u"Қ-2026/07"_s); // R20: it is not signed yet
    QVERIFY(story.read([](Transaction &t) { return cabinets(t); }).isEmpty());
    story.type(u"contractSignedOn"_s, u"25.06.2026"_s);
    story.press(u"contractSign"_s);
    story.press(u"cabinetCreate"_s);
    const auto previews = story.dialogs().previews.size();
    story.press(u"cabinetSlip"_s);
    story.until([&] { return story.dialogs().previews.size() == previews + 1; }, u"the slip"_s);
    // R20: once only
    auto &slip = story.the<QPushButton>(u"cabinetSlip"_s);
    story.until([&] { return !slip.isEnabled() && slip.toolTip().contains(u"музейі"_s); }, u"one slip"_s);
    QTest::mouseClick(&slip, Qt::LeftButton);
    QCOMPARE(story.dialogs().previews.size(), previews + 1);
}

} // namespace

class TestQuarter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useOwnSettings(); }
    void init() { useOwnSettings(); }
    void theQuarterComesOutRight_data() { addEngineRows(); }
    void theQuarterComesOutRight()
    {
        try {
            Story story(QDate(2026, 1, 12));
            for (const auto chapter : {welcome, commission, applications, printForm, aMemberLeaves}) {
                chapter(story);
                if (QTest::currentTestFailed())
                    return;
            }
            decisions(story, session(story));
            if (QTest::currentTestFailed())
                return;
            fund(story);
            contract(story);
        } catch (const StoryError &error) {
            QFAIL(error.what());
        }
    }
};

QTEST_MAIN(TestQuarter)
#include "tst_quarterinwindow.moc"

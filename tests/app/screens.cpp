#include "app/screens.h"

#include "app/applications/duplicatecard.h"
#include "app/applications/itemgrid.h"

#include "app/demonstrationfolder.h"
#include "app/shell/helpwindow.h"
#include "app/shell/ruleview.h"
#include "app/shell/screendialogs.h"
#include "app/shell/welcomedialog.h"
#include "app/widgets/messagebar.h"
#include "app/widgets/participantfield.h"
#include "app/widgets/pdfsearch.h"
#include "app/widgets/pdfview.h"
#include "app/widgets/recordlist.h"
#include "app/widgets/recordtable.h"
#include "app/widgets/timeline.h"
#include "commands/sessionacts.h"
#include "storage/sessions.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QProcess>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>
#include <QTreeWidget>

namespace qorjyn::test {

using namespace Qt::StringLiterals;

namespace {

using Shown = std::shared_ptr<QWidget>;

enum Tab { TodayTab, ApplicationsTab, SessionsTab, FundTab, ContractsTab, ReadersTab };

/// The window belongs to the program and stays.
Shown window(Stage &stage)
{
    return {&stage.program.window(), [](QWidget *) {}};
}

/// The dialog that has just been opened; it is closed when its picture is taken.
Shown dialog(Stage &stage, const QString &what)
{
    QWidget *found = nullptr;
    stage.until(
        [&] {
            const auto all = QApplication::topLevelWidgets();
            const auto it = std::ranges::find_if(
                all, [](QWidget *w) { return qobject_cast<QDialog *>(w) && w->isVisible(); });
            found = it == all.end() ? nullptr : *it;
            return found != nullptr;
        },
        what);
    return {found, [](QWidget *widget) {
                widget->close();
                QCoreApplication::sendPostedEvents(widget, QEvent::DeferredDelete);
            }};
}

/// The page is drawn, or there is none to draw.
bool isFilled(const PdfView &view)
{
    return view.pages() > 0 && !view.isReading();
}

/// Each tab as those see it who work there: others are not offered its acts.
void showTabTo(Stage &stage, const QString &login, Tab tab)
{
    stage.program.database().actAs(login);
    stage.showTab(tab);
}

Shown today(Stage &stage)
{
    stage.showTab(TodayTab);
    auto &table = stage.the<RecordTable>(u"todayTable"_s);
    stage.until([&] { return table.model()->rowCount() > 0; }, u"what is due"_s);
    return window(stage);
}

/// The application of the demonstration with its file beside it.
Shown application(Stage &stage)
{
    showTabTo(stage, u"seitova"_s, ApplicationsTab);
    auto &list = stage.the<RecordList>(u"applicationsList"_s);
    stage.until([&] { return list.selectId(1); }, u"the application"_s);
    auto &grid = stage.the<QTableView>(u"applicationItems"_s);
    stage.until([&] { return stage.the<QLabel>(u"applicationHeading"_s).text().endsWith(u"0001"_s); },
                u"its number"_s);
    stage.until([&] { return grid.model()->rowCount() >= 5; }, u"its titles"_s);
    grid.selectRow(0);
    stage.the<QTabBar>(u"applicationSideTabs"_s).setCurrentIndex(0);
    stage.until([&] { return isFilled(stage.the<PdfView>(u"applicationsPreview"_s)); }, u"its file"_s);
    return window(stage);
}

/// A word of the file is looked for and marked.
Shown applicationSearch(Stage &stage)
{
    const Shown shown = application(stage);
    auto &view = stage.the<PdfView>(u"applicationsPreview"_s);
    view.findChild<QToolButton *>(u"pdfSearch"_s)->click();
    view.findChild<QLineEdit *>(u"pdfSearchWords"_s)->setText(u"а"_s);
    view.findChild<QToolButton *>(u"pdfSearchNext"_s)->click();
    const auto *search = view.findChild<PdfSearch *>();
    stage.until([&] { return !search->isSearching() && !search->hits(view.page()).isEmpty(); }, u"its hit"_s);
    stage.until([&] { return isFilled(view); }, u"its page"_s);
    return {shown.get(), [&view](QWidget *) { view.findChild<PdfSearch *>()->shut(); }};
}

Shown applicationHistory(Stage &stage)
{
    const Shown shown = application(stage);
    stage.the<QTabBar>(u"applicationSideTabs"_s).setCurrentIndex(2);
    return shown;
}

Shown newApplication(Stage &stage)
{
    showTabTo(stage, u"seitova"_s, ApplicationsTab);
    stage.press(u"applicationNew"_s);
    // What stood there is stored first.
    stage.until([&] { return stage.the<QTableView>(u"applicationItems"_s).model()->rowCount() == 1; },
                u"a new form"_s);
    stage.the<QTabBar>(u"applicationSideTabs"_s).setCurrentIndex(0);
    return window(stage);
}

Shown participant(Stage &stage)
{
    (void)newApplication(stage);
    stage.press(u"applicationNewParticipant"_s);
    return dialog(stage, u"the participant"_s);
}

Shown pasted(Stage &stage)
{
    (void)newApplication(stage);
    QGuiApplication::clipboard()->setText(u"Атауы\tАвторы\tЖылы\tСанаты\tБет саны\tISBN\tЕскертпе\n"
                                          "Қан мен тер: трилогия\tНұрпейісов Ә.\t[1970]\t8\t720 б.\t\t\n"
                                          "Шежіре\tҚұдайбердіұлы Ш.\t1911\t12\t120\t\tтозған\n"
                                          "Бәйтерек\t\t19З6\t1\t-4\t9,78601E+12\t\n"
                                          "Барлығы: 3 кітап\t\t\t\t\t\t\n"_s);
    auto &grid = stage.the<QTableView>(u"applicationItems"_s);
    stage.focus(grid);
    QTest::keyClick(&grid, Qt::Key_V, Qt::ControlModifier);
    return dialog(stage, u"the pasted list"_s);
}

/// A title that is in the fund already is typed once more.
Shown duplicate(Stage &stage)
{
    (void)newApplication(stage);
    auto *items = qobject_cast<ItemModel *>(stage.the<QTableView>(u"applicationItems"_s).model());
    Description sheet;
    sheet.title = u"Қан мен тер: трилогия"_s;
    sheet.authors = u"Нұрпейісов Ә."_s;
    sheet.year = 1970;
    Description again;
    again.title = u"Qazaq xrestomatiiasy"_s;
    again.authors = u"Y. Altynsarin"_s;
    again.isbn = u"9786010000001"_s;
    items->appendRows({sheet, again}, u"typed"_s);
    stage.the<ItemGrid>(u"applicationItems"_s).selectRow(1);
    stage.until([&] { return stage.the<DuplicateCard>(u"duplicateCard"_s).isVisible(); }, u"the duplicate"_s);
    return window(stage);
}

/// A refusal and a duplicate's card, both below the table.
Shown duplicateRefused(Stage &stage)
{
    Shown shown = duplicate(stage);
    stage.press(u"applicationRegister"_s);
    stage.until([&] { return stage.the<MessageBar>(u"applicationMessage"_s).isVisible(); }, u"the refusal"_s);
    return shown;
}

/// A form that Register refuses, with so many titles, two of them without what they need.
Shown refused(Stage &stage, int titles)
{
    (void)newApplication(stage);
    auto &grid = stage.the<ItemGrid>(u"applicationItems"_s);
    auto *items = qobject_cast<ItemModel *>(grid.model());
    QList<Description> typed;
    for (int i = 1; i <= titles; ++i) {
        Description title;
        title.title = i == 2 ? QString() : u"Қилы Заман, %1-кітап: ұзақ атауы бар кітаптың тақырыбы"_s.arg(i);
        title.authors = u"Әуезов М. О."_s;
        title.year = i == 3 ? 2091 : 1928;
        typed.append(title);
    }
    items->appendRows(typed, u"typed"_s);
    stage.press(u"applicationRegister"_s);
    stage.until([&] { return stage.the<MessageBar>(u"applicationMessage"_s).isVisible(); }, u"the refusal"_s);
    grid.selectRow(titles - 1);
    grid.scrollToBottom();
    return {&stage.program.window(), [items](QWidget *) { items->undoStack().undo(); }};
}

Shown compared(Stage &stage)
{
    (void)duplicate(stage);
    stage.press(u"duplicateCompare"_s);
    return dialog(stage, u"the comparison"_s);
}

/// A title with three files, of which one cannot be read, and one more that was just taken off; applied for
/// under a long official name.
Shown titleFiles(Stage &stage)
{
    (void)application(stage);
    auto *items = qobject_cast<ItemModel *>(stage.the<QTableView>(u"applicationItems"_s).model());
    AttachedFile read = items->items().first().files.first();
    read.name = u"Кел, балалар, оқылық. Хрестоматия, 1-бөлім, 1879 жылғы басылымның көшірмесі.pdf"_s;
    (void)newApplication(stage);
    AttachedFile locked = read;
    locked.sha256 = QString(64, u'a');
    locked.name = u"2-бөлім.pdf"_s;
    locked.size = 48'300'000;
    locked.pages.reset();
    locked.problem = u"encrypted"_s;
    AttachedFile cover = read;
    cover.sha256 = QString(64, u'b');
    cover.name = u"Мұқабасы.tif"_s;
    cover.pages = 1;
    AttachedFile stray = cover;
    stray.sha256 = QString(64, u'c');
    stray.name = u"Басқа кітап.pdf"_s;
    Item item;
    item.description.title = u"Қазақ хрестоматиясы"_s;
    item.description.authors = u"Алтынсарин Ы."_s;
    item.files = {read, locked, cover, stray};
    items->appendRow(item, u"typed"_s);
    stage.the<ItemGrid>(u"applicationItems"_s).selectRow(0);
    auto &list = stage.the<QListWidget>(u"titleFiles"_s);
    stage.until([&] { return list.isVisible() && list.count() == 4; }, u"its files"_s);
    list.setCurrentRow(3);
    stage.press(u"titleFileOff"_s);
    list.setCurrentRow(0);
    stage.the<ParticipantField>(u"applicationParticipant"_s)
        .setParticipant({1}, u"Абай облысы әкімдігі мәдениет басқармасының «Абайдың Жидебай-Бөрілі "
                             "мемлекеттік тарихи-мәдени және әдеби-мемориалдық қорық-мұражайы» коммуналдық "
                             "мемлекеттік қазыналық кәсіпорны"_s);
    stage.focus(stage.the<ItemGrid>(u"applicationItems"_s));
    stage.until([&] { return isFilled(stage.the<PdfView>(u"applicationsPreview"_s)); }, u"the first file"_s);
    return window(stage);
}

Shown printPreview(Stage &stage)
{
    (void)application(stage);
    stage.the<QAction>(u"printFilled"_s).trigger();
    return dialog(stage, u"the preview"_s);
}

Shown session(Stage &stage, int fromNewest)
{
    showTabTo(stage, u"ospanova"_s, SessionsTab);
    auto &list = stage.the<RecordList>(u"sessionsList"_s);
    stage.until([&] { return list.model()->rowCount() == 4; }, u"the sessions"_s);
    const QModelIndex row = list.model()->index(fromNewest, 0);
    list.setCurrentIndex(row);
    const QString name = row.data().toString();
    stage.until([&] { return stage.the<QLabel>(u"sessionHeading"_s).text().contains(name); }, name);
    return window(stage);
}

Shown signedSession(Stage &stage)
{
    const Shown shown = session(stage, 3);
    auto &agenda = stage.the<RecordTable>(u"sessionAgenda"_s);
    stage.until([&] { return agenda.model()->rowCount() == 10; }, u"its agenda"_s);
    agenda.clearSelection();
    agenda.selectRow(0);
    stage.until([&] { return isFilled(stage.the<PdfView>(u"sessionPreview"_s)); }, u"its file"_s);
    return shown;
}

Shown ask(Stage &stage)
{
    (void)session(stage, 0);
    stage.press(u"sessionMove"_s);
    return dialog(stage, u"the question"_s);
}

Shown reason(Stage &stage)
{
    (void)session(stage, 2);
    stage.press(u"sessionReopen"_s);
    const Shown shown = dialog(stage, u"the question of a reason"_s);
    stage.press(u"reasonAccept"_s);
    stage.until([&] { return !stage.the<MessageBar>(u"reasonMessage"_s).isHidden(); }, u"the refusal"_s);
    return shown;
}

Shown sign(Stage &stage)
{
    (void)session(stage, 2);
    stage.press(u"sessionSign"_s);
    return dialog(stage, u"the signing"_s);
}

Shown commission(Stage &stage, bool fresh)
{
    (void)session(stage, 0);
    stage.press(u"sessionCommission"_s);
    const Shown shown = dialog(stage, u"the commission"_s);
    stage.until([&] { return stage.the<QComboBox>(u"commissionWhich"_s).count() == 2; }, u"two orders"_s);
    if (fresh)
        stage.press(u"commissionNew"_s);
    return shown;
}

Shown fund(Stage &stage, const QString &words, int rows)
{
    showTabTo(stage, u"tolegen"_s, FundTab);
    stage.the<QLineEdit>(u"fundSearch"_s).setText(words);
    auto &sections = stage.the<QTreeWidget>(u"fundSections"_s);
    sections.setCurrentItem(sections.topLevelItem(0));
    auto &table = stage.the<RecordTable>(u"fundTable"_s);
    stage.until([&] { return table.model()->rowCount() == rows; }, u"%1 objects"_s.arg(rows));
    return window(stage);
}

/// An object of the fund, or one that waits, with its way.
Shown object(Stage &stage, const QString &title)
{
    const Shown shown = fund(stage, {}, 7);
    auto &table = stage.the<RecordTable>(u"fundTable"_s);
    stage.until(
        [&] {
            for (int row = 0; row < table.model()->rowCount(); ++row)
                if (table.model()->index(row, 1).data().toString() == title)
                    table.selectRow(row);
            return stage.the<QLabel>(u"objectTitle"_s).text() == title;
        },
        title);
    return shown;
}

Shown contract(Stage &stage)
{
    showTabTo(stage, u"umbetova"_s, ContractsTab);
    auto &list = stage.the<RecordList>(u"contractsList"_s);
    stage.until([&] { return list.selectId(1); }, u"the contract"_s);
    stage.until([&] { return !stage.the<QLineEdit>(u"contractNumber"_s).text().isEmpty(); }, u"its number"_s);
    return window(stage);
}

Shown newContract(Stage &stage)
{
    showTabTo(stage, u"umbetova"_s, ContractsTab);
    stage.press(u"contractNew"_s);
    stage.until([&] { return stage.the<QLineEdit>(u"contractNumber"_s).text().isEmpty(); }, u"a new form"_s);
    return window(stage);
}

/// A question that something hangs on: the end of a contract.
Shown confirm(Stage &stage)
{
    (void)contract(stage);
    stage.type(u"contractReason"_s, u"Тараптардың келісімі"_s);
    stage.press(u"contractTerminate"_s);
    return dialog(stage, u"the question"_s);
}

Shown readers(Stage &stage)
{
    stage.showTab(ReadersTab);
    auto &table = stage.the<RecordTable>(u"readersTable"_s);
    stage.until([&] { return table.model()->rowCount() > 0; }, u"the cabinets"_s);
    return window(stage);
}

Shown settings(Stage &stage, int tab)
{
    stage.program.openSettings();
    const Shown shown = dialog(stage, u"the settings"_s);
    stage.the<QTabWidget>(u"settingsTabs"_s).setCurrentIndex(tab);
    stage.until([&] { return !stage.the<QLineEdit>(u"settingsHead"_s).text().isEmpty(); }, u"the head"_s);
    return shown;
}

Shown welcome(Stage &stage)
{
    stage.program.askWhoWorks();
    const Shown shown = dialog(stage, u"who is working"_s);
    stage.until([&] { return stage.the<QComboBox>(u"welcomeWho"_s).count() == 5; }, u"five members"_s);
    return shown;
}

/// The start at an empty database, with all that it needs.
struct FirstStart
{
    explicit FirstStart(Languages &languages)
        : database((Connection::create(location()), location()), {}), context{.database = database,
                                                                              .files =
                                                                                  FileStore(folder.path()),
                                                                              .pdf = pdf,
                                                                              .dialogs = dialogs,
                                                                              .languages = languages}
    {
    }
    [[nodiscard]] Location location() const { return Location::sqlite(folder.filePath(u"qorjyn.sqlite"_s)); }

    QTemporaryDir folder;
    Database database;
    PdfReader pdf;
    ScreenDialogs dialogs;
    AppContext context;
    DemonstrationFolder demonstration{DemonstrationFolder::standardHelper()};
    WelcomeDialog welcome{context, {}, &demonstration};
};

Shown firstStart(Stage &stage)
{
    const auto start = std::make_shared<FirstStart>(stage.languages);
    start->welcome.show();
    const auto *offer = start->welcome.findChild<QPushButton *>(u"welcomeDemonstration"_s);
    stage.until([&] { return offer->isVisible(); }, u"the demonstration is offered"_s);
    return {start, &start->welcome};
}

} // namespace

Demonstration::Demonstration()
{
    QProcess program;
    program.start(QStringLiteral(QORJYNCTL), {u"demo"_s, u"--out"_s, m_folder.filePath(u"demo"_s)});
    if (!program.waitForFinished(60'000) || program.exitCode() != 0)
        qFatal("qorjynctl demo: %s", program.readAllStandardError().constData());
    // A session whose minutes are not signed yet, one at the table with what was deferred, one planned.
    Connection connection(location());
    connection.actAs(u"ospanova"_s);
    const auto opened = [&](QDate day) {
        connection.setClock(rehearsalClock(day));
        const SessionId id = act(connection, PlanSession{.date = day, .place = u"Астана"_s}).value().session;
        RecordPresence presence{.session = id};
        const auto inForce = connection.read([](Transaction &t) { return compositionOn(t, t.today()); });
        for (const Member &member : inForce->membersOn(day))
            if (member.function != MemberFunction::Deputy)
                presence.present.append(member.id);
        if (!act(connection, TakeQueue{.session = id}) || !act(connection, presence) ||
            !act(connection, OpenSession{.session = id}))
            qFatal("a session after the demonstration is refused");
        return id;
    };
    const SessionId held = opened(today().addDays(-1));
    for (const AgendaItem &entry : connection.read([&](Transaction &t) { return session(t, held)->agenda; }))
        if (!act(connection, DecideItem{.agendaItem = entry.id,
                                        .assessments = Assessments{.historical = Level::High,
                                                                   .artistic = Level::Medium,
                                                                   .scientific = Level::Medium,
                                                                   .cultural = Level::High},
                                        .decision = Decision::Defer,
                                        .reason = u"Түпнұсқасы сұратылды"_s}))
            qFatal("a deferral after the demonstration is refused");
    if (!act(connection, CloseSession{.session = held}))
        qFatal("the session after the demonstration cannot be closed");
    (void)opened(today());
    if (!act(connection, PlanSession{.date = today().addDays(19), .place = u"Астана"_s}))
        qFatal("the next session is refused");
}

Location Demonstration::location() const
{
    return Location::sqlite(m_folder.filePath(u"demo/qorjyn.sqlite"_s));
}

QString Demonstration::files() const
{
    return FileStore::besideDatabase(location().path);
}

QDate Demonstration::today()
{
    return {2026, 6, 26};
}

std::vector<Screen> screens()
{
    return {
        {u"today"_s, today},
        {u"application"_s, application},
        {u"application-search"_s, applicationSearch},
        {u"application-history"_s, applicationHistory},
        {u"application-new"_s, newApplication},
        {u"participant"_s, participant},
        {u"paste"_s, pasted},
        {u"application-duplicate"_s, duplicate},
        {u"application-duplicate-refused"_s, duplicateRefused},
        {u"compare"_s, compared},
        {u"application-files"_s, titleFiles},
        {u"print-preview"_s, printPreview},
        {u"application-14"_s, [](Stage &stage) { return refused(stage, 14); }},
        {u"application-500"_s, [](Stage &stage) { return refused(stage, 500); }},
        {u"session-planned"_s, [](Stage &stage) { return session(stage, 0); }},
        {u"session"_s, [](Stage &stage) { return session(stage, 1); }},
        {u"session-signed"_s, signedSession},
        {u"ask"_s, ask},
        {u"reason"_s, reason},
        {u"sign"_s, sign},
        {u"commission"_s, [](Stage &stage) { return commission(stage, false); }},
        {u"commission-new"_s, [](Stage &stage) { return commission(stage, true); }},
        {u"fund"_s, [](Stage &stage) { return fund(stage, {}, 7); }},
        {u"fund-search"_s, [](Stage &stage) { return fund(stage, u"казак"_s, 2); }},
        {u"fund-nothing"_s, [](Stage &stage) { return fund(stage, u"жоқ нәрсе"_s, 0); }},
        {u"object"_s, [](Stage &stage) { return object(stage, u"Қазақ хрестоматиясы"_s); }},
        {u"object-waiting"_s, [](Stage &stage) { return object(stage, u"Маса"_s); }},
        {u"contract"_s, contract},
        {u"contract-new"_s, newContract},
        {u"confirm"_s, confirm},
        {u"readers"_s, readers},
        {u"settings-library"_s, [](Stage &stage) { return settings(stage, 0); }},
        {u"settings-calendar"_s, [](Stage &stage) { return settings(stage, 1); }},
        {u"settings-staff"_s, [](Stage &stage) { return settings(stage, 2); }},
        {u"welcome"_s, welcome},
        {u"firststart"_s, firstStart},
        {u"rule"_s,
         [](Stage &stage) {
             stage.program.window().openRule(Rule::R12);
             return dialog(stage, u"the rule"_s);
         }},
        {u"help"_s,
         [](Stage &stage) {
             stage.program.window().openHelp(u"index"_s);
             return dialog(stage, u"the help"_s);
         }},
        {u"about"_s,
         [](Stage &stage) {
             stage.program.window().about();
             return dialog(stage, u"about"_s);
         }},
    };
}

} // namespace qorjyn::test

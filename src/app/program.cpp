#include "app/program.h"

#include "app/applications/applicationspage.h"
#include "app/contracts/contractspage.h"
#include "app/fund/fundpage.h"
#include "app/readers/readerspage.h"
#include "app/sessions/sessionspage.h"
#include "app/settings/settingsdialog.h"
#include "app/shell/page.h"
#include "app/shell/viewwatch.h"
#include "app/shell/welcomedialog.h"
#include "app/today/todaypage.h"
#include "storage/library.h"
#include "storage/search.h"
#include "storage/today.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QSettings>

namespace qorjyn {

namespace {

constexpr int hitsOfAKind = 5;

QString databaseName(const Location &location)
{
    return location.engine == Engine::Sqlite ? Program::tr("on this computer (SQLite)")
                                             : Program::tr("PostgreSQL: %1").arg(location.name);
}

SearchHit hitOf(const ObjectRow &row, const Words &words)
{
    return {.target = {.kind = RecordKind::Object, .id = row.id.value},
            .iconName = u"library"_s,
            .title =
                (row.recordNumber ? formattedRecord(*row.recordNumber) + u" · "_s : QString()) + row.title,
            .details = row.authors.isEmpty() ? words.objectState(row.state)
                                             : row.authors + u" · "_s + words.objectState(row.state)};
}

QList<SearchHit> hitsOf(const Found &found, const Words &words)
{
    QList<SearchHit> hits;
    for (const ObjectRow &row : found.same)
        hits.append(hitOf(row, words));
    for (const ApplicationRow &row : found.applications)
        hits.append({.target = {.kind = RecordKind::Application, .id = row.id.value},
                     .iconName = u"inbox"_s,
                     .title = (row.number ? formatted(*row.number) + u" · "_s : QString()) +
                              row.participant.in(words.language()),
                     .details = words.applicationState(row.state)});
    for (const ObjectRow &row : found.objects)
        hits.append(hitOf(row, words));
    for (const SessionRow &row : found.sessions)
        hits.append({.target = {.kind = RecordKind::Session, .id = row.id.value},
                     .iconName = u"gavel"_s,
                     .title = words.session(row.number, row.date),
                     .details = words.date(row.date) + u" · "_s + words.sessionState(row.state)});
    for (const Contract &contract : found.contracts)
        hits.append({.target = {.kind = RecordKind::Contract, .id = contract.id.value},
                     .iconName = u"file-pen-line"_s,
                     .title = contract.number,
                     .details = contract.participantNames.in(words.language())});
    return hits;
}

} // namespace

std::vector<Page *> makePages(AppContext &context)
{
    return {new TodayPage(context),        //
            new ApplicationsPage(context), //
            new SessionsPage(context),     //
            new FundPage(context),         //
            new ContractsPage(context),    //
            new ReadersPage(context)};
}

Program::Program(const Location &location, const QString &filesFolder, Theme &theme, Languages &languages,
                 Clock clock, Dialogs *dialogs, QObject *parent)
    : QObject(parent), m_languages(languages),
      m_database(location, {}, std::move(clock)), m_context{.database = m_database,
                                                            .files = FileStore(filesFolder),
                                                            .pdf = m_pdf,
                                                            .dialogs = dialogs ? *dialogs : m_screenDialogs,
                                                            .languages = languages},
      m_window(std::make_unique<MainWindow>(theme, languages))
{
    for (Page *page : makePages(m_context))
        m_window->addPage(page);
    connectWindow();
}

QString Program::loginKey(const Location &location)
{
    Location place = location;
    if (const QString path = QFileInfo(location.path).canonicalFilePath(); !path.isEmpty())
        place.path = path;
    const QByteArray hash = QCryptographicHash::hash(place.url().toUtf8(), QCryptographicHash::Sha256);
    return u"staff/login-"_s + QString::fromLatin1(hash.toHex().left(16));
}

Program::~Program()
{
    // What is being typed in a field is taken over while the window is whole.
    if (QWidget *focused = m_window->focusWidget())
        focused->clearFocus();
    m_window.reset(); // the pages use the database up to their end
}

void Program::connectWindow()
{
    m_window->setClock([this] { return m_database.now().time(); });
    connect(m_window.get(), &MainWindow::settingsRequested, this, &Program::openSettings);
    connect(m_window.get(), &MainWindow::staffChangeRequested, this, &Program::askWhoWorks);
    m_window->setSearch(
        [this](const QString &text, QObject *context,
               const std::function<void(const QList<SearchHit> &)> &found) { search(text, context, found); });
    connect(&m_database, &Database::saved, m_window.get(), [this] { m_window->showSaved({}); });
    connect(&m_database, &Database::connectedChanged, m_window.get(), [this](bool connected) {
        if (connected)
            m_window->showConnected();
        else
            m_window->showLost();
    });
    const auto watch = [this](std::initializer_list<Topic> topics, auto read) {
        const QList<Topic> wanted = topics;
        new ViewWatch(
            m_database, m_window.get(),
            [wanted](const Changes &changes) {
                return std::ranges::any_of(wanted, [&](Topic topic) { return changes.has(topic); });
            },
            [this, read](const Changes &) { (this->*read)(); });
    };
    watch({Topic::Calendar, Topic::Settings}, &Program::refreshDay);
    watch({Topic::Staff}, &Program::refreshStaff);
    watch({Topic::Application, Topic::Session, Topic::Object, Topic::Contract, Topic::Composition,
           Topic::Calendar, Topic::Settings},
          &Program::refreshCounts);
    connect(&m_languages, &Languages::changed, this, [this] {
        nameWindow();
        refreshStaff();
    });
    nameWindow();
    m_database.read(
        this, [](Transaction &t) { return isRehearsal(t); },
        [this](bool rehearsal) {
            if (rehearsal)
                nameRehearsal();
        });
}

void Program::nameWindow()
{
    m_window->setDatabaseName(databaseName(m_database.location()));
    m_window->setWindowTitle(m_rehearsal ? tr("Qorjyn · demonstration") : tr("Qorjyn: the fund of KazNEL"));
}

void Program::nameRehearsal()
{
    m_rehearsal = true;
    nameWindow();
}

void Program::start()
{
    m_window->show();
    const QString login = QSettings().value(loginKey(m_database.location())).toString();
    m_database.read(
        this,
        [login](Transaction &t) {
            // A PostgreSQL role is one member of staff; otherwise whoever worked here last.
            const QString who = connectedLogin(t).value_or(login);
            const auto member = staffMemberByLogin(t, who);
            return member && !member->locked ? who : QString();
        },
        [this](const QString &who) {
            if (!who.isEmpty())
                actAs(who);
            else
                askWhoWorks();
        });
}

void Program::actAs(const QString &login)
{
    m_database.actAs(login);
    QSettings().setValue(loginKey(m_database.location()), login);
    refreshStaff();
}

void Program::askWhoWorks()
{
    if (m_welcome)
        return;
    m_welcome = new WelcomeDialog(m_context, QSettings().value(loginKey(m_database.location())).toString(),
                                  m_demonstration, m_window.get());
    m_welcome->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_welcome, &WelcomeDialog::chosen, this, &Program::actAs);
    m_welcome->open();
}

void Program::openSettings()
{
    auto *dialog = new SettingsDialog(m_context, m_window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void Program::refreshStaff()
{
    const QString login = m_database.login();
    m_database.read(
        this, [login](Transaction &t) { return staffMemberByLogin(t, login); },
        [this](const std::optional<StaffMember> &member) {
            if (!member) {
                m_window->setStaff({});
                return;
            }
            const Words words = m_context.words();
            // One role is said; several would not fit beside the name.
            m_window->setStaff(member->roles.size() == 1
                                   ? member->name + u" · "_s + words.role(member->roles.first())
                                   : member->name);
        });
}

void Program::refreshDay()
{
    m_database.read(
        this,
        [](Transaction &t) {
            return std::pair(t.today(), workingCalendar(t).workingDaysLeft(t.today(), quarterEnd(t.today())));
        },
        [this](const std::pair<QDate, int> &day) { m_window->setDay(day.first, day.second); });
}

void Program::refreshCounts()
{
    m_database.read(
        this, [](Transaction &t) { return tabCounts(t); },
        [this](const TabCounts &counts) { m_window->setCounts(counts); });
}

void Program::search(const QString &text, QObject *context,
                     const std::function<void(const QList<SearchHit> &)> &found)
{
    m_database.read(
        context, [text](Transaction &t) { return findEverywhere(t, text, hitsOfAKind); },
        [this, found](const Found &all) { found(hitsOf(all, m_context.words())); });
}

} // namespace qorjyn

#include "app/shell/mainwindow.h"

#include "app/shell/helpwindow.h"
#include "app/shell/icons.h"
#include "app/shell/page.h"
#include "app/shell/plaintip.h"
#include "app/shell/ruleview.h"
#include "app/shell/searchfield.h"
#include "app/shell/tabbutton.h"
#include "ui_MainWindow.h"

#include <QAbstractItemView>
#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QDesktopServices>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QSettings>
#include <QShortcut>
#include <algorithm>

namespace qorjyn {

using namespace Qt::StringLiterals;

namespace {
const QString geometryKey = u"window/geometry"_s;
constexpr QSize wantedSize(1366, 768);
constexpr QSize frameRoom(16, 48); ///< for the frame and its title, which the desktop draws around
} // namespace

MainWindow::MainWindow(Theme &theme, Languages &languages, QWidget *parent)
    : QMainWindow(parent), m_theme(theme), m_languages(languages), m_ui(std::make_unique<Ui::MainWindow>()),
      m_userMenu(new QMenu(this))
{
    m_ui->setupUi(this);
    m_ui->topBar->setBackgroundRole(QPalette::Base);
    m_ui->statusLine->setBackgroundRole(QPalette::Base);
    m_ui->userButton->setIcon(icon(u"user"_s, Ink::Muted));
    m_ui->userButton->setMenu(m_userMenu);
    m_ui->userButton->setMinimumWidth(scaled(90, this));
    for (QLabel *label : {m_ui->savedLabel, m_ui->databaseLabel, m_ui->dayLabel}) {
        label->setFont(smallFont(label->font()));
        label->setForegroundRole(QPalette::PlaceholderText);
    }
    for (QFrame *line : {m_ui->topLine, m_ui->bottomLine})
        line->setForegroundRole(QPalette::Mid);
    connect(m_ui->searchField, &SearchField::chosen, this, &MainWindow::openReference);
    setUpActions();
    setUpUserMenu();
    for (const char *scheme : {"rule", "help"})
        QDesktopServices::setUrlHandler(QLatin1StringView(scheme), this, "openLink");
    if (!restoreGeometry(QSettings().value(geometryKey).toByteArray()))
        fitScreen();
    retranslate();
}

MainWindow::~MainWindow()
{
    for (const char *scheme : {"rule", "help"})
        QDesktopServices::unsetUrlHandler(QLatin1StringView(scheme));
}

void MainWindow::fitScreen()
{
    // The status line lies on the screen as well, also where the screen is no larger than the window.
    const QRect room = screen()->availableGeometry();
    resize(wantedSize.boundedTo(room.size() - frameRoom));
    move(room.topLeft());
}

void MainWindow::setUpActions()
{
    const auto on = [this](const QKeySequence &keys, auto &&act) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, act);
    };
    on(Qt::CTRL | Qt::Key_K, [this] {
        m_ui->searchField->setFocus(Qt::ShortcutFocusReason);
        m_ui->searchField->selectAll();
    });
    on(QKeySequence::HelpContents,
       [this] { openHelp(currentPage() ? currentPage()->helpTopic() : QString()); });
    for (int i = 0; i < 9; ++i)
        on(Qt::CTRL | Qt::Key(Qt::Key_1 + i), [this, i] { showPage(i); });
}

void MainWindow::addPage(Page *page)
{
    const int index = int(m_pages.size());
    m_pages.push_back(page);
    m_ui->pages->addWidget(page);
    auto *tab = new TabButton(page->iconName(), m_ui->topBar);
    tab->setObjectName(u"tab%1"_s.arg(index + 1));
    m_tabs.push_back(tab);
    m_ui->tabsLayout->addWidget(tab);
    // Toggled and not clicked: assistive programs turn a tab on without clicking it.
    connect(tab, &QAbstractButton::toggled, this, [this, index](bool on) {
        if (on)
            showPage(index);
    });
    connect(page, &Page::saved, this, &MainWindow::showSaved);
    connect(page, &Page::keptChanged, this, &MainWindow::refreshSaved);
    connect(page, &Page::referenceActivated, this, &MainWindow::openReference);
    tab->setTexts(page->title(), index + 1);
    refreshUserName();
    if (index == 0)
        tab->setChecked(true);
}

Page *MainWindow::currentPage() const
{
    const int index = m_ui->pages->currentIndex();
    return index >= 0 && size_t(index) < m_pages.size() ? m_pages[size_t(index)] : nullptr;
}

void MainWindow::showPage(int index)
{
    if (index < 0 || size_t(index) >= m_pages.size())
        return;
    if (!m_tabs[size_t(index)]->isChecked()) {
        m_tabs[size_t(index)]->setChecked(true); // which comes back here
        return;
    }
    m_ui->pages->setCurrentIndex(index);
}

void MainWindow::setCounts(const TabCounts &counts)
{
    for (size_t i = 0; i < m_pages.size(); ++i)
        m_tabs[i]->setCount(m_pages[i]->waiting(counts));
    refreshUserName();
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    if (event->spontaneous() || !currentPage())
        return;
    currentPage()->setFocus();
}

bool MainWindow::openReference(const Reference &reference)
{
    for (size_t i = 0; i < m_pages.size(); ++i) {
        if (m_pages[i]->open(reference)) {
            showPage(int(i));
            return true;
        }
    }
    return false;
}

void MainWindow::setSearch(Search search)
{
    m_ui->searchField->setSearch(std::move(search));
}

void MainWindow::setStaff(const QString &nameAndRole)
{
    m_staff = nameAndRole;
    retranslate();
}

void MainWindow::setDatabaseName(const QString &name)
{
    m_database = name;
    retranslate();
}

void MainWindow::setDay(QDate today, int workingDaysLeft)
{
    m_today = today;
    m_daysLeft = workingDaysLeft;
    refreshDay();
}

void MainWindow::showSaved(const QString &sentence)
{
    m_saved = sentence;
    m_savedAt = m_clock();
    retranslate();
}

void MainWindow::showLost()
{
    m_lostSince = m_clock();
    refreshSaved();
}

void MainWindow::showConnected()
{
    m_lostSince.reset();
    refreshSaved();
}

void MainWindow::openLink(const QUrl &link)
{
    if (link.scheme() == u"rule") {
        if (const auto rule = ruleFromId(link.path()); rule)
            openRule(*rule);
    } else if (link.scheme() == u"help") {
        openHelp(link.path());
    }
}

void MainWindow::openRule(Rule rule)
{
    if (!m_rules)
        m_rules = new RuleView(this);
    m_rules->showRule(rule, m_languages.current());
    m_rules->show();
    m_rules->raise();
    m_rules->activateWindow();
}

void MainWindow::openHelp(const QString &topic)
{
    if (!m_help)
        m_help = new HelpWindow(this);
    m_help->showTopic(topic, m_languages.current());
    m_help->show();
    m_help->raise();
    m_help->activateWindow();
}

void MainWindow::setUpUserMenu()
{
    connect(m_userMenu, &QMenu::aboutToShow, this, [this] {
        m_hadKeys = QApplication::focusWidget();
        m_openCell = nullptr;
        for (QWidget *around = m_hadKeys; around && !m_openCell; around = around->parentWidget())
            m_openCell = qobject_cast<QAbstractItemView *>(around->parentWidget());
        refreshUserMenu();
    });
    connect(m_userMenu, &QMenu::aboutToHide, this, &MainWindow::giveKeysBack);
    refreshUserMenu();
}

void MainWindow::refreshUserMenu()
{
    m_userMenu->clear();
    m_userMenu->addAction(icon(u"users"_s), tr("Another member of staff…"), this,
                          &MainWindow::staffChangeRequested);
    m_userMenu->addSeparator();
    QMenu *languages = m_userMenu->addMenu(icon(u"languages"_s), tr("Language"));
    auto *languageGroup = new QActionGroup(languages);
    for (const Language language : {Language::Kazakh, Language::Russian, Language::English}) {
        QAction *action = languages->addAction(Languages::ownName(language), this, [this, language] {
            m_languages.set(language);
            QSettings().setValue(u"language"_s, code(language));
        });
        action->setCheckable(true);
        action->setChecked(language == m_languages.current());
        languageGroup->addAction(action);
    }
    QMenu *themes = m_userMenu->addMenu(icon(m_theme.isDark() ? u"moon"_s : u"sun"_s), tr("Theme"));
    auto *themeGroup = new QActionGroup(themes);
    for (const auto &[choice, text] :
         {std::pair{Theme::Choice::System, tr("As the system")}, std::pair{Theme::Choice::Light, tr("Light")},
          std::pair{Theme::Choice::Dark, tr("Dark")}}) {
        QAction *action = themes->addAction(text, this, [this, choice = choice] {
            m_theme.setChoice(choice);
            QSettings().setValue(u"theme"_s, themeCode(choice));
        });
        action->setCheckable(true);
        action->setChecked(choice == m_theme.choice());
        themeGroup->addAction(action);
    }
    m_userMenu->addAction(icon(u"settings"_s), tr("Settings…"), this, &MainWindow::settingsRequested);
    m_userMenu->addSeparator();
    m_userMenu->addAction(icon(u"circle-help"_s), tr("Help") + u"\tF1"_s, this,
                          [this] { openHelp(currentPage() ? currentPage()->helpTopic() : QString()); });
    m_userMenu->addAction(icon(u"book-open"_s), tr("The Rules"), this, [this] { openRule(Rule::R2); });
    m_userMenu->addAction(icon(u"info"_s), tr("About Qorjyn"), this, &MainWindow::about);
    m_userMenu->addSeparator();
    m_userMenu->addAction(icon(u"log-out"_s), tr("Quit"), this, &MainWindow::close)
        ->setShortcut(QKeySequence::Quit);
}

void MainWindow::giveKeysBack()
{
    // When the menu is gone: a menu within a menu takes the keyboard with it on some desktops, and a cell in
    // which somebody typed is closed by then.
    const auto back = [this] {
        QWidget *has = QApplication::focusWidget();
        if ((has && !qobject_cast<QMenu *>(has)) || QApplication::activeModalWidget() ||
            QApplication::activePopupWidget())
            return;
        activateWindow();
        if (m_openCell) {
            m_openCell->setFocus();
            m_openCell->edit(m_openCell->currentIndex());
            if (auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget()))
                line->end(false); // typing goes on, and replaces nothing
        } else if (m_hadKeys) {
            m_hadKeys->setFocus();
        }
    };
    QMetaObject::invokeMethod(this, back, Qt::QueuedConnection);
}

void MainWindow::about()
{
    auto *box = new QMessageBox(this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setObjectName(u"about"_s);
    box->setWindowTitle(tr("About Qorjyn"));
    box->setText(tr("Qorjyn %1").arg(QStringLiteral(QORJYN_VERSION)));
    box->setInformativeText(tr("Qorjyn keeps the fund of the Kazakhstan National Electronic Library: "
                               "applications, the commission's sessions, the fund and the contracts.\n\n"
                               "Free software under the GNU General Public License, version 3 or later."));
    box->addButton(QMessageBox::Close);
    box->open();
}

void MainWindow::refreshDay()
{
    if (!m_today.isValid())
        return;
    const QLocale locale;
    const QString date = locale.toString(
        m_today, tr("d MMMM yyyy, dddd", "the date of the status line, as QLocale formats it"));
    static constexpr const char *quarters[] = {"I", "II", "III", "IV"};
    const QString quarter = QLatin1StringView(quarters[(m_today.month() - 1) / 3]);
    //: %1 is the date, %2 the number of the quarter in Roman figures
    m_ui->dayLabel->setText(
        tr("%1 · %n working day(s) to the end of quarter %2", nullptr, m_daysLeft).arg(date, quarter));
}

void MainWindow::refreshSaved()
{
    const auto say = [this](const QColor &color, QChar sign, const QString &words) {
        m_ui->savedLabel->setText(
            u"<span style=\"color:%1\">%2</span> %3"_s.arg(color.name(), sign, words.toHtmlEscaped()));
    };
    const Tokens &tokens = tokensOf(this);
    const auto worst = std::ranges::max_element(m_pages, {}, &Page::kept);
    const Page::Kept kept = worst == m_pages.end() ? Page::Kept::Stored : (*worst)->kept();
    if (m_lostSince)
        //: in the status line; %1 is a time of day
        say(tokens.wrong, u'✕',
            tr("No connection to the database since %1: what you type stays in the form, not stored")
                .arg(m_lostSince->toString(u"HH:mm"_s)));
    else if (kept == Page::Kept::NotStored)
        //: in the status line; %1 is the name of a tab
        say(tokens.wrong, u'✕',
            tr("Not stored, see “%1”: what you typed stays there").arg((*worst)->title()));
    else if (kept == Page::Kept::Typing)
        //: in the status line
        say(tokens.due, u'…', tr("Not stored yet: what you type is kept on this computer"));
    else
        say(tokens.good, u'✓',
            (m_saved.isEmpty() ? tr("Everything is saved") : m_saved) +
                (m_savedAt.isValid() ? m_savedAt.toString(u" · HH:mm:ss"_s) : QString()));
}

void MainWindow::retranslate()
{
    for (size_t i = 0; i < m_pages.size(); ++i)
        m_tabs[i]->setTexts(m_pages[i]->title(), int(i) + 1);
    m_ui->searchField->setPlaceholderText(tr("Search by number or by words"));
    m_ui->searchField->setAccessibleName(tr("Search everything (Ctrl+K)"));
    refreshUserName();
    m_ui->userButton->setAccessibleName(tr("Who is working, language, theme, settings, help"));
    refreshSaved();
    m_ui->databaseLabel->setText(m_database.isEmpty() ? QString() : tr("Database: %1").arg(m_database));
    m_ui->databaseLabel->setToolTip(plainTip(m_ui->databaseLabel->text())); // cut where the window is narrow
    refreshDay();
    refreshUserMenu();
    if (m_rules)
        m_rules->showRule(m_rules->rule(), m_languages.current());
    if (m_help)
        m_help->showTopic(m_help->topic(), m_languages.current());
}

void MainWindow::refreshUserName()
{
    QToolButton *button = m_ui->userButton;
    const QString staff = m_staff.isEmpty() ? tr("Nobody has signed in") : m_staff;
    button->setToolTip(plainTip(staff));
    // The tabs' names give way first, then the name of who works: the window is no wider than the screen.
    const int narrowest = scaled(60, button);
    const int others = m_ui->searchField->minimumSizeHint().width() + scaled(110, button);
    int named = others, bare = others;
    for (const TabButton *tab : m_tabs) {
        named += tab->widthWhen(false);
        bare += tab->widthWhen(true);
    }
    const bool compact = width() < named + narrowest;
    for (TabButton *tab : m_tabs)
        tab->setCompact(compact);
    m_ui->topBar->setMinimumWidth(bare + narrowest); // with names it asks for more, but can do with less
    const int room = std::clamp(width() - (compact ? bare : named), narrowest, scaled(320, button));
    button->setText(button->fontMetrics().elidedText(staff, Qt::ElideRight, room));
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    refreshUserName();
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        m_saved.clear(); // a sentence of the language before
    if (event->type() == QEvent::LanguageChange ||
        (event->type() == QEvent::PaletteChange && m_ui->savedLabel))
        retranslate();
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    event->setAccepted(
        std::all_of(m_pages.begin(), m_pages.end(), [](Page *page) { return page->mayClose(); }) &&
        (!m_lastWord || m_lastWord()));
    if (event->isAccepted())
        QSettings().setValue(geometryKey, saveGeometry());
}

} // namespace qorjyn

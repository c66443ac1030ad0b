// The one window: tabs on top, a page under them, the search over everything, and the line that tells what
// was saved.
#pragma once

#include "app/shell/languages.h"
#include "app/shell/reference.h"
#include "app/shell/theme.h"
#include "domain/rule.h"

#include <QDate>
#include <QMainWindow>
#include <QPointer>
#include <QTime>
#include <QUrl>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace Ui {
class MainWindow;
}

class QAbstractItemView;
class QMenu;

namespace qorjyn {

class HelpWindow;
class Page;
class RuleView;
class SearchField;
class TabButton;
struct TabCounts;

/// One line of what the search over everything found.
struct SearchHit
{
    Reference target;
    QString iconName;
    QString title;
    QString details;
};

class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// Looks for `text` and answers later with the best hits; `context` is gone when nobody waits any more.
    using Search = std::function<void(const QString &text, QObject *context,
                                      std::function<void(const QList<SearchHit> &)> found)>;

    MainWindow(Theme &theme, Languages &languages, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Adds a tab, which the window owns from now on; Ctrl+1 is the first.
    void addPage(Page *page);
    [[nodiscard]] Page *currentPage() const;
    void showPage(int index);

    void setSearch(Search search);
    /// Asked when no page minds the end; while it says false the window stays open.
    void setLastWord(std::function<bool()> mayClose) { m_lastWord = std::move(mayClose); }
    /// Who is working: "А. Сейітова · жинақтаушы".
    void setStaff(const QString &nameAndRole);
    /// "On this computer (SQLite)", "PostgreSQL: kitaphana".
    void setDatabaseName(const QString &name);
    /// The time of day to show, where it is not that of this computer.
    void setClock(std::function<QTime()> clock) { m_clock = std::move(clock); }
    void setCounts(const TabCounts &counts);
    /// The legal day, and the working days left to the end of its quarter.
    void setDay(QDate today, int workingDaysLeft);

public Q_SLOTS:
    /// Goes to the tab that knows this kind of record and shows it there.
    bool openReference(const qorjyn::Reference &reference);
    /// A page's own sentence on what was stored just now, or nothing.
    void showSaved(const QString &sentence);
    /// Nothing is stored from now on, until showConnected().
    void showLost();
    void showConnected();
    /// rule:R6 and help:applications, from any link of the program.
    void openLink(const QUrl &link);
    void openRule(qorjyn::Rule rule);
    void openHelp(const QString &topic);
    void about();

Q_SIGNALS:
    void settingsRequested();
    void staffChangeRequested();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void fitScreen();
    void setUpActions();
    void setUpUserMenu();
    void retranslate();
    void refreshUserMenu();
    /// To what had the keyboard before the menu of who works, where nothing has it now.
    void giveKeysBack();
    void refreshUserName();
    void refreshSaved();
    void refreshDay();

    Theme &m_theme;
    Languages &m_languages;
    std::unique_ptr<Ui::MainWindow> m_ui;
    std::vector<Page *> m_pages;
    std::vector<TabButton *> m_tabs;
    std::function<bool()> m_lastWord;
    QMenu *m_userMenu;
    QPointer<QWidget> m_hadKeys;            ///< when that menu opened
    QPointer<QAbstractItemView> m_openCell; ///< a cell of it was typed into then
    RuleView *m_rules = nullptr;
    HelpWindow *m_help = nullptr;
    QString m_staff;
    QString m_database;
    QString m_saved;
    std::function<QTime()> m_clock = &QTime::currentTime;
    QTime m_savedAt;
    std::optional<QTime> m_lostSince;
    QDate m_today;
    int m_daysLeft = 0;
};

} // namespace qorjyn

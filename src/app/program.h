// The desktop program put together: the database opened, somebody at work, the window with its tabs.
#pragma once

#include "app/shell/context.h"
#include "app/shell/keyplaces.h"
#include "app/shell/mainwindow.h"
#include "app/shell/screendialogs.h"

namespace qorjyn {

class DemonstrationFolder;
class WelcomeDialog;

/// The tabs in their order; a tab is a line in program.cpp.
[[nodiscard]] std::vector<Page *> makePages(AppContext &context);

class Program : public QObject
{
    Q_OBJECT

public:
    /// `location` must hold a database of the newest schema (Connection::create).
    Program(const Location &location, const QString &filesFolder, Theme &theme, Languages &languages,
            Clock clock = systemClock(), Dialogs *dialogs = nullptr, QObject *parent = nullptr);
    ~Program() override;

    /// Where the settings remember who worked last in a database: in each on its own, since in another one
    /// the same login is another person.
    [[nodiscard]] static QString loginKey(const Location &location);
    [[nodiscard]] MainWindow &window() { return *m_window; }
    [[nodiscard]] Database &database() { return m_database; }
    /// From now on the first start at an empty database offers the demonstration, too.
    void offer(DemonstrationFolder &demonstration) { m_demonstration = &demonstration; }
    /// The window says that its database is no real one; what a database says of itself is found anyway.
    void nameRehearsal();
    /// Shows the window; asks who is working where that is not known.
    void start();
    /// Somebody works from now on; the name is looked up.
    void actAs(const QString &login);
    void askWhoWorks();
    void openSettings();

private:
    void connectWindow();
    void nameWindow();
    void refreshDay();
    void refreshCounts();
    void refreshStaff();
    void search(const QString &text, QObject *context,
                const std::function<void(const QList<SearchHit> &)> &found);

    Languages &m_languages;
    KeyPlaces m_keys;
    ScreenDialogs m_screenDialogs;
    Database m_database;
    PdfReader m_pdf;
    AppContext m_context;
    std::unique_ptr<MainWindow> m_window;
    QPointer<WelcomeDialog> m_welcome;
    DemonstrationFolder *m_demonstration = nullptr;
    bool m_rehearsal = false;
};

} // namespace qorjyn

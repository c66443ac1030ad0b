// The program at this desk: on the user's own database, or on the demonstration once the first start has led
// there.
#pragma once

#include "app/demonstrationfolder.h"
#include "app/program.h"

namespace qorjyn {

/// Holds one Program at a time. The demonstration takes the place of the empty database in the same process:
/// a second one would leave two windows, of which only one could say how it ended.
class Workplace : public QObject
{
    Q_OBJECT

public:
    /// `location` must hold a database of the newest schema; `helper` makes the demonstration.
    Workplace(const Location &location, const QString &filesFolder, Theme &theme, Languages &languages,
              const QString &helper = DemonstrationFolder::standardHelper(), Dialogs *dialogs = nullptr);
    ~Workplace() override;

    [[nodiscard]] Program &program() { return *m_program; }
    [[nodiscard]] const DemonstrationFolder &demonstration() const { return m_demonstration; }
    void start();
    /// Closes the database, and throws the demonstration away where that was chosen. Answers with what to
    /// tell the user: empty where all went well.
    [[nodiscard]] QString end();

private:
    [[nodiscard]] std::unique_ptr<Program> programOn(const Location &location, const QString &filesFolder);
    void changeToDemonstration();
    [[nodiscard]] bool mayEnd();

    Theme &m_theme;
    Languages &m_languages;
    ScreenDialogs m_screenDialogs;
    Dialogs &m_dialogs;
    DemonstrationFolder m_demonstration;
    std::unique_ptr<Program> m_program;
    bool m_asking = false;
    bool m_answered = false;
    bool m_throwAway = false;
};

} // namespace qorjyn

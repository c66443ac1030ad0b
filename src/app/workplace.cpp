#include "app/workplace.h"

#include <QDir>
#include <QSettings>
#include <utility>

namespace qorjyn {

Workplace::Workplace(const Location &location, const QString &filesFolder, Theme &theme, Languages &languages,
                     const QString &helper, Dialogs *dialogs)
    : m_theme(theme), m_languages(languages), m_dialogs(dialogs ? *dialogs : m_screenDialogs),
      m_demonstration(helper)
{
    (void)m_demonstration.takeOver(location); // a kept one is named as any other database
    m_program = programOn(location, filesFolder);
    // Later, since it is a button of the window that goes which asks for it.
    connect(&m_demonstration, &DemonstrationFolder::opened, this, &Workplace::changeToDemonstration,
            Qt::QueuedConnection);
}

Workplace::~Workplace() = default;

void Workplace::start()
{
    m_program->start();
}

std::unique_ptr<Program> Workplace::programOn(const Location &location, const QString &filesFolder)
{
    const bool shows = m_demonstration.isOpen();
    auto program = std::make_unique<Program>(
        location, filesFolder, m_theme, m_languages,
        shows ? rehearsalClock(DemonstrationFolder::today()) : systemClock(), &m_dialogs);
    if (shows) {
        program->nameRehearsal();
        program->window().setLastWord([this] { return mayEnd(); });
    } else {
        program->offer(m_demonstration);
    }
    return program;
}

void Workplace::changeToDemonstration()
{
    const Location location = m_demonstration.location();
    // The new window is there before the old one goes: without any the program would end.
    std::unique_ptr<Program> program = programOn(location, FileStore::besideDatabase(location.path));
    program->window().setGeometry(m_program->window().geometry());
    program->start();
    m_program = std::move(program);
}

bool Workplace::mayEnd()
{
    if (m_answered)
        return true;
    if (std::exchange(m_asking, true))
        return false;
    const Question question{
        .title = tr("The end of the demonstration"),
        .text =
            tr("Keep the demonstration in the folder %1? Kept, it opens again from the first start or with "
               "qorjyn --db %2. Thrown away, that folder is deleted with everything in it. Your own database "
               "is not touched either way.")
                .arg(QDir::toNativeSeparators(m_demonstration.path()), m_demonstration.location().url()),
        .accept = tr("Throw away"),
        .details = {},
        .destroys = true,
        .decline = tr("Keep")};
    m_dialogs.choose(&m_program->window(), question, [this](std::optional<bool> throwAway) {
        m_asking = false;
        if (!throwAway)
            return; // they stay
        m_throwAway = *throwAway;
        // A window that is being closed cannot be closed once more.
        QMetaObject::invokeMethod(
            this,
            [this] {
                m_answered = true;
                m_program->window().close();
                m_answered = false;
            },
            Qt::QueuedConnection);
    });
    return false;
}

QString Workplace::end()
{
    m_program.reset();
    if (!std::exchange(m_throwAway, false))
        return {};
    QSettings().remove(Program::loginKey(m_demonstration.location()));
    const QString folder = QDir::toNativeSeparators(m_demonstration.path());
    return m_demonstration.remove()
               ? QString()
               : tr("Not all of the demonstration could be thrown away. What is left lies in %1: delete that "
                    "folder. Your own database is unchanged.")
                     .arg(folder);
}

} // namespace qorjyn

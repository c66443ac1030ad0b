// The program in its real window, worked by the names of its widgets: what a story is told with.
#pragma once

#include "app/program.h"
#include "support/answereddialogs.h"
#include "support/realwindow.h"
#include "support/testdatabase.h"

#include <QAbstractItemModel>
#include <QTest>
#include <atomic>

namespace qorjyn::test {

/// Thrown where the story does not come out as it should.
struct StoryError : std::runtime_error
{
    explicit StoryError(const QString &what) : std::runtime_error(what.toStdString()) {}
};

/// Works a program by the names of its widgets.
class Driver
{
public:
    explicit Driver(Program &program) : m_worked(program) {}

    /// Somebody works from now on.
    void as(const QString &login) { m_worked.actAs(login); }
    /// Waits until it is so, some seconds at most; a vain wait tells what the message bars say.
    void until(const std::function<bool()> &so, const QString &what);
    /// The widget with this name, shown or not, in the window or a dialog of its.
    template <class T>
    T &the(const QString &name)
    {
        T *found = nullptr;
        until([&] { return (found = m_worked.window().findChild<T *>(name)) != nullptr; }, name);
        return *found;
    }
    void showTab(int index);
    /// Keys go there from now on.
    void focus(QWidget &widget);
    /// Presses a button once it can be pressed.
    void press(const QString &name);
    /// Replaces what a field holds, letter by letter.
    void type(const QString &name, const QString &text);
    /// Waits for a sentence with this in it in a message bar: "6-тармақ".
    void says(const QString &name, const QString &part);

private:
    Program &m_worked;
};

/// A program on a new, empty database.
class Story : public Driver
{
public:
    explicit Story(QDate day);

    /// The legal day from now on.
    void on(QDate day) { m_day = day.toJulianDay(); }
    template <class F>
    auto read(F job)
    {
        Connection connection(m_database.location());
        return connection.read(job);
    }

    [[nodiscard]] const TestDatabase &database() const { return m_database; }
    AnsweredDialogs &dialogs() { return m_dialogs; }
    Program &program() { return m_program; }

private:
    std::atomic<qint64> m_day;
    TestDatabase m_database;
    AnsweredDialogs m_dialogs;
    Theme m_theme{Theme::Choice::Light};
    Languages m_languages;
    Program m_program;
};

} // namespace qorjyn::test

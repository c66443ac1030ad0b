// A desk without a window: the database, the files and the words that a subcommand works with, and its
// answers.
#pragma once

#include "commands/act.h"
#include "ctl/invocation.h"
#include "storage/filestore.h"
#include "words/words.h"

#include <QTextStream>

namespace qorjyn::ctl {

/// Ends the subcommand with a sentence and an exit code.
struct Stop
{
    Exit exit;
    Problems problems;
    QString details;
};

/// What strangers named, safe for a terminal: characters that steer it, end the line or turn its direction
/// stand as "\u{202e}".
[[nodiscard]] QString onOneLine(const QString &text);

/// Wrong usage, said by a sentence of `words` ("usage.…").
[[nodiscard]] Stop wrongUsage(const QString &code, const QStringList &arguments = {});

class Desk
{
public:
    explicit Desk(Invocation invocation);

    [[nodiscard]] const Invocation &invocation() const { return m_invocation; }
    [[nodiscard]] const Words &words() const { return m_words; }
    /// The database named by --db, QORJYN_DB or the user's own.
    [[nodiscard]] Location location() const;
    /// Opens the database at the first call; --as and --today are applied. Throws Stop and StorageError.
    [[nodiscard]] Connection &connection();
    /// The next connection() is a new one.
    void disconnect() { m_connection.reset(); }
    /// The store of files; throws Stop where it must be named and is not.
    [[nodiscard]] FileStore files() const;

    /// The answer: the object with --json, otherwise the lines, each onOneLine(). Throws Stop as say() does.
    void answer(const QJsonObject &object, const QStringList &lines) const;
    /// Writes a line to standard output; throws Stop(Storage) with this problem where it cannot be written.
    static void say(const QString &line, const QString &problem = QStringLiteral("output.failed"));
    /// Says what was wrong, by --json on standard output too.
    void explain(const Stop &stop) const;
    /// Throws Stop(Refused) for problems.
    template <class T>
    [[nodiscard]] static T expect(Outcome<T> outcome)
    {
        if (!outcome)
            throw Stop{Exit::Refused, outcome.problems(), {}};
        return std::move(outcome).value();
    }

private:
    Invocation m_invocation;
    Words m_words;
    std::unique_ptr<Connection> m_connection;
};

/// The subcommand's own work; answers the exit code.
using Run = Exit (*)(Desk &);
[[nodiscard]] Run commandNamed(const QString &name);

} // namespace qorjyn::ctl

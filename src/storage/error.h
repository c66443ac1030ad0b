// A failure of storage, whichever engine it came from, by what can be done about it.
#pragma once

#include "domain/problem.h"

#include <QStringList>
#include <exception>

namespace qorjyn {

class StorageError : public std::exception
{
public:
    enum class Kind {
        Lost,       ///< the connection is gone; nothing of the act was kept unless its commit was under way
        Busy,       ///< another writer held on too long
        Stale,      ///< the row was changed since it was read
        Constraint, ///< the database refused it; `guard` names the point of the rules where a guard did
        Full,       ///< no room on the disk
        ReadOnly,   ///< the rights to read or to write are not there
        NotYou,     ///< connected as one member of staff, acting as another
        NotLetIn,   ///< the server refused the role; the argument names it
        Missing,    ///< there is no database there, or it was never made
        TooNew,     ///< made by a newer program
        TooOld,     ///< must be migrated by somebody who may
        Altered,    ///< its tables were not made by this program's own migrations
        Damaged,
        NoDatabase, ///< something lies there that is no database at all
        Cancelled,
        Other
    };

    StorageError(Kind kind, QString details, QString guard = {}, QStringList arguments = {})
        : m_kind(kind), m_details(std::move(details)), m_guard(std::move(guard)),
          m_arguments(std::move(arguments)), m_what(m_details.toUtf8())
    {
    }
    /// Stale, naming the kind of thing ("application", "session" …) and its id; an id of 0 names none.
    [[nodiscard]] static StorageError stale(const QString &kind, qint64 id, const QString &details);
    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] const QString &details() const { return m_details; } ///< the driver's words, for the log
    [[nodiscard]] const QString &guard() const { return m_guard; } ///< "R9", "history"…; empty otherwise
    /// "storage.lost" …, or "guard.R9" where a guard refused: the code `words` has a sentence for.
    [[nodiscard]] QString code() const;
    /// What the sentence names.
    [[nodiscard]] const QStringList &arguments() const { return m_arguments; }
    /// Who changed the thing, where the act that failed asked for it.
    [[nodiscard]] const std::optional<LastChange> &last() const { return m_last; }
    void setLast(const std::optional<LastChange> &last) { m_last = last; }
    [[nodiscard]] const char *what() const noexcept override { return m_what.constData(); }

private:
    Kind m_kind;
    QString m_details, m_guard;
    QStringList m_arguments;
    std::optional<LastChange> m_last;
    QByteArray m_what;
};

} // namespace qorjyn

// The differences between SQLite and PostgreSQL, all of them: opening, scripts, errors, search, interruption.
#pragma once

#include "storage/error.h"
#include "storage/location.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QStringList>

namespace qorjyn::engine {

/// Opens a connection of that name and sets its session up; throws StorageError.
[[nodiscard]] QSqlDatabase open(const Location &location, const QString &connectionName, bool create);
/// Makes an empty SQLite file that only its owner reads, whatever the umask, where there is none; the files
/// that SQLite keeps beside it take its rights over. Throws StorageError.
void makePrivate(const QString &path);
/// Once the database is known to be this program's: readers and a writer side by side on SQLite. It changes
/// the file.
void keepLog(QSqlDatabase &database, Engine engine);
/// Whether a database without this program's tables is another program's.
[[nodiscard]] bool holdsOthersTables(QSqlDatabase &database, Engine engine);
/// Runs a whole script, never split at semicolons.
void runScript(QSqlDatabase &database, Engine engine, const QString &script);
/// What `database` reported last, with what the system said to it.
[[nodiscard]] StorageError errorFrom(const QSqlError &error, const QSqlDatabase &database);

/// The migration text with the engine's own words in place of {{…}}.
[[nodiscard]] QString rendered(const QString &script, Engine engine);
[[nodiscard]] QString beginStatement(Engine engine, bool writing);
/// Waits until no other act is under way and holds all others back until the transaction ends; empty where
/// beginStatement() has done that.
[[nodiscard]] QString turnStatement(Engine engine);

/// What to match for the words typed, in the engine's own query language; empty when there is nothing to look
/// for.
[[nodiscard]] QString searchExpression(Engine engine, const QString &typed);
/// A condition that holds for the rows of `table` (fund_object or application, alias `alias`) that match
/// :match.
[[nodiscard]] QString searchCondition(Engine engine, const QString &table, const QString &alias);

/// A table `r` with a column `value`, a row for each element of the JSON array :rows; `r.value->>0` is the
/// first field of a row, a text. However many rows there are, the statement is the same and goes over the
/// line once.
[[nodiscard]] QString rowsOf(Engine engine);
/// A condition that holds where `column` is one of the ids of the JSON array :rows, looked up one by one.
[[nodiscard]] QString isOneOf(Engine engine, const QString &column);
/// An aggregate: the columns of all rows as one text, a JSON array of arrays.
[[nodiscard]] QString listOf(Engine engine, const QString &columns);
/// "asked.key, id FROM …": for each key of a table `asked` the first %3 rows of table %1 with that key, by
/// column %2, however many have it.
[[nodiscard]] QString fewOfEach(Engine engine);

/// Prepares the server's roles for the first migration; nothing on SQLite.
void prepareOwnership(QSqlDatabase &database, Engine engine);
/// Becomes the owner of the schema for migrations where that is possible; throws TooOld where it is not.
void becomeOwner(QSqlDatabase &database, Engine engine);

/// Stops the statement under way; may be called from another thread.
class Interrupter
{
public:
    Interrupter() = default;
    explicit Interrupter(QSqlDatabase &database, Engine engine);
    ~Interrupter();
    Interrupter(const Interrupter &) = delete;
    Interrupter &operator=(const Interrupter &) = delete;
    Interrupter(Interrupter &&other) noexcept;
    Interrupter &operator=(Interrupter &&other) noexcept;
    void interrupt();

private:
    void *m_sqlite = nullptr;
    void *m_cancel = nullptr;
};

} // namespace qorjyn::engine

// One connection to one database, used by one thread: opening, migrating, and acts as single transactions.
#pragma once

#include "domain/problem.h"
#include "storage/location.h"
#include "storage/pipeline.h"
#include "storage/transaction.h"

#include <QVariant>

#include <functional>
#include <memory>

namespace qorjyn {

using Clock = std::function<QDateTime()>; ///< the instant now, in UTC; handed in so that tests set it
[[nodiscard]] Clock systemClock();
/// A clock that stands at noon of a day in Kazakhstan; for rehearsals.
[[nodiscard]] Clock rehearsalClock(QDate day);

/// An act as storage knows it: its own identity makes repeating harmless.
struct ActHeader
{
    QString name;
    QUuid id = QUuid::createUuid();
    QString content; ///< the hash of what is asked for: sent again under the same id it must be the same
};

/// What a job of an act answers: its result, and what of it must never be stored (a password to print once).
struct ActResult
{
    QJsonObject result, secret;
};

class Connection
{
public:
    /// Opens an existing database; throws StorageError (Missing, TooNew, TooOld, Altered, Lost, Damaged …).
    explicit Connection(const Location &location, Clock clock = systemClock());
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    struct Created
    {
        int schema = 0;       ///< version after the call
        bool created = false; ///< false: it was there
        int migratedFrom = 0; ///< the earlier version that was brought up; 0 when none
        QString backup;       ///< SQLite: the copy made before migrating
    };
    /// Makes the database where there is none, migrates an older one (backed up first). On PostgreSQL this
    /// needs a role that owns the database or is a superuser. `rehearsal` marks a new database as one whose
    /// day can be set.
    static Created create(const Location &location, bool rehearsal = false);
    /// The newest schema version that this program knows.
    [[nodiscard]] static int newestSchema();

    /// Who acts on this connection; throws StorageError::Missing when there is no such login or it is locked.
    void actAs(const QString &login);
    [[nodiscard]] StaffId staff() const;
    void setClock(Clock clock);
    /// The Library's, as its settings were when this connection was opened, changed them or learned it.
    [[nodiscard]] QTimeZone zone() const;
    /// From now on this connection reads for a window, which hears of changes: the calendar is read once and
    /// kept until refreshKept(), and a reading is over once endReading() is called, after its answer is out.
    void readForWindow();
    void endReading();
    /// Another connection changed the settings or the calendar: nothing of them is kept from before.
    void refreshKept();
    [[nodiscard]] bool isRehearsal() const;
    [[nodiscard]] Engine engine() const;
    [[nodiscard]] const Location &location() const;

    /// Reads in one transaction, one state of the data throughout.
    template <class F>
    auto read(F job)
    {
        const std::unique_ptr<Transaction> t = begin(false, {});
        if constexpr (std::is_void_v<decltype(job(*t))>) {
            job(*t);
            end(*t);
        } else {
            auto result = job(*t);
            end(*t);
            return result;
        }
    }

    /// Performs one act as one transaction, after all others of any desk that began before it. Problems or a
    /// throw leave nothing behind. An act whose id was performed before answers with its first result and
    /// changes nothing; under another name that is the problem "identity.taken". `changes` receives what was
    /// changed.
    [[nodiscard]] Outcome<ActResult> write(const ActHeader &act,
                                           const std::function<Outcome<ActResult>(Transaction &)> &job,
                                           Changes *changes = nullptr);

    /// What acts of any desk, this one included, have committed since the last call; the first call answers
    /// with none.
    [[nodiscard]] QList<Changes> changesSince();
    /// The number of the newest change seen; nothing before the first call.
    [[nodiscard]] std::optional<qint64> changesSeen() const;
    /// Goes on where a connection that was lost had stopped, so that nothing between the two is missed.
    void resumeChanges(std::optional<qint64> seen);

    /// Stops what is under way, from another thread: the statement that runs and all that would follow fail
    /// with StorageError::Cancelled, until resume().
    void interrupt();
    /// The same without stopping the statement that runs: no other follows it.
    void giveUp();
    /// Statements are run again.
    void resume();

    using Observer = std::function<void(const Statement &)>;
    /// From now on tells of every statement of a transaction that was run; for those who want to know the
    /// plan behind it.
    void observe(Observer observer);

    /// How often something was sent to a server and waited for; 0 on SQLite.
    [[nodiscard]] int trips() const;

    struct Private;
    [[nodiscard]] Private &d() { return *m_d; }

private:
    std::unique_ptr<Transaction> begin(bool writing, QUuid act);
    void end(Transaction &t);

    std::unique_ptr<Private> m_d;
};

} // namespace qorjyn

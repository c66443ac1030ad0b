// The database as the window sees it: acts and reads on threads of their own, answers and change notices in
// the window's thread.
#pragma once

#include "domain/library.h"
#include "storage/connection.h"

#include <QObject>
#include <QPointer>
#include <QTimeZone>
#include <any>

namespace qorjyn {

class Database : public QObject
{
    Q_OBJECT
public:
    /// `login` may be empty until somebody says who is working.
    Database(Location location, QString login, Clock clock = systemClock(), QObject *parent = nullptr);
    ~Database() override;

    using Failed = std::function<void(const StorageError &)>;
    using Ticket = quint64;

    /// Reads on a reader's thread; `done` and `failed` are called in this thread, and only while `context`
    /// lives.
    template <class Job, class Done>
    Ticket read(QObject *context, Job job, Done done, const Failed &failed = {})
    {
        using Result = decltype(job(std::declval<Transaction &>()));
        return enqueue(
            false, context,
            [job = std::move(job)](Connection &connection) -> std::any { return connection.read(job); },
            [done = std::move(done)](const std::any &result) { done(std::any_cast<const Result &>(result)); },
            failed);
    }
    /// A read that nobody waits for any more; its answer is dropped and its statement stopped.
    void cancel(Ticket ticket);

    /// Performs one act on the writer's thread, then announces what it changed. `done` gets its result or
    /// problems.
    void write(QObject *context, ActHeader act, std::function<Outcome<ActResult>(Transaction &)> job,
               std::function<void(const Outcome<ActResult> &)> done, Failed failed);

    /// From now on tells of every statement that a thread of this database runs, in that thread; for those
    /// who count them.
    void observe(const Connection::Observer &observer);

    /// From now on acts are this member's.
    void actAs(const QString &login);
    [[nodiscard]] const Location &location() const { return m_location; }
    [[nodiscard]] const QString &login() const { return m_login; }
    [[nodiscard]] bool isConnected() const { return m_connected; }
    [[nodiscard]] bool isBusy() const; ///< acts under way
    /// The act whose answer is being given at this moment, before its notice; null at any other.
    [[nodiscard]] QUuid answering() const { return m_answering; }
    /// The same instant in the Library's time: the one in which all dates and times are shown.
    [[nodiscard]] QDateTime inLibraryTime(const QDateTime &at) const { return at.toTimeZone(m_zone); }
    /// By the clock that was handed in, in the Library's time.
    [[nodiscard]] QDateTime now() const { return inLibraryTime(m_clock()); }
    /// The legal day.
    [[nodiscard]] QDate today() const { return now().date(); }

Q_SIGNALS:
    /// An act changed something, at this desk or at another: views read again what they show of it.
    void changed(const qorjyn::Changes &changes);
    /// An act was committed, at this instant.
    void saved(const QDateTime &at);
    void failed(const QString &code);
    /// The connection was lost, or is there again: said once, when it turns out.
    void connectedChanged(bool connected);
    /// The Library's time is another zone's than was known.
    void zoneChanged();
    /// Acts are another member's from now on.
    void loginChanged(const QString &login);

private:
    class Worker;
    struct Answer;
    struct Job;
    Ticket enqueue(bool writing, QObject *context, std::function<std::any(Connection &)> job,
                   std::function<void(const std::any &)> done, Failed failed);
    void giveToReader(Job job);
    void announce(const Changes &changes);
    void setZone(const QTimeZone &zone);
    void poll();
    void heard(const std::optional<StorageError> &error);

    Location m_location;
    QString m_login;
    Clock m_clock;
    QTimeZone m_zone{LibrarySettings().timeZone.toLatin1()}; ///< until the database is heard
    std::unique_ptr<Worker> m_writer;
    std::vector<std::unique_ptr<Worker>> m_readers;
    Ticket m_nextTicket = 1;
    int m_acts = 0;
    QUuid m_answering;
    QDate m_day; ///< the legal day that is announced
    bool m_polling = false;
    bool m_connected = true;
    bool m_noticing = false; ///< changes of other desks are heard of from here on
    /// Readings until then: nothing that another desk changes after them goes unnoticed.
    std::vector<Job> m_held;
    QList<QUuid> m_own; ///< acts of this desk that were announced already
};

/// What a view reads again and again, held by that view: a newer question drops the one before, so that an
/// older answer never comes after a newer one.
class Reading
{
public:
    explicit Reading(Database &database) : m_database(database) {}

    /// As Database::read(); `context` owns this.
    template <class Job, class Done>
    void ask(QObject *context, Job job, Done done, const Database::Failed &failed = {})
    {
        m_database.cancel(m_ticket);
        m_ticket = m_database.read(
            context, std::move(job),
            [this, mine = ++m_question, done = std::move(done)](const auto &answer) {
                if (mine == m_question)
                    done(answer);
            },
            failed);
    }
    /// Nobody waits for the answer any more.
    void drop()
    {
        m_database.cancel(m_ticket);
        ++m_question;
    }

private:
    Database &m_database;
    Database::Ticket m_ticket = 0;
    quint64 m_question = 0;
};

} // namespace qorjyn

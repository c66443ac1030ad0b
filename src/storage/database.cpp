#include "storage/database.h"

#include <QTimer>

#include <atomic>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace qorjyn {

namespace {

constexpr int readers = 2;
constexpr int pollMilliseconds = 1000;
constexpr qsizetype rememberedActs = 256;
constexpr int patienceMilliseconds = 100; // with a reading that nobody waits for any more

/// What is heard of the database each time it is looked at.
struct Heard
{
    QList<Changes> notices;
    QTimeZone zone;
};

} // namespace

/// What a job answers: its result, or why it failed.
struct Database::Answer
{
    std::any result;
    std::optional<StorageError> error;
};

struct Database::Job
{
    Ticket ticket = 0;
    std::function<std::any(Connection &)> run;
    std::function<void(Answer)> answered;
};

/// A thread with a connection of its own, opened when the first job comes.
class Database::Worker
{
public:
    enum class Work { Reading, Writing };

    Worker(Work work, Location location, Clock clock)
        : m_work(work), m_location(std::move(location)), m_clock(std::move(clock)),
          m_thread([this] { loop(); })
    {
    }
    ~Worker()
    {
        {
            const std::scoped_lock lock(m_mutex);
            m_stopping = true;
        }
        m_wake.notify_one();
        m_thread.join();
    }
    Worker(const Worker &) = delete;
    Worker &operator=(const Worker &) = delete;

    void actAs(const QString &login)
    {
        const std::scoped_lock lock(m_mutex);
        m_login = login;
    }
    void observe(const Connection::Observer &observer)
    {
        const std::scoped_lock lock(m_mutex);
        m_observer = observer;
    }
    void enqueue(Job job)
    {
        {
            const std::scoped_lock lock(m_mutex);
            m_jobs.push_back(std::move(job));
        }
        m_wake.notify_one();
    }
    [[nodiscard]] size_t waiting()
    {
        const std::scoped_lock lock(m_mutex);
        return m_jobs.size() + (m_current ? 1 : 0);
    }
    /// Whether it is under way: then its answer is dropped, and stop() ends it.
    bool cancel(Ticket ticket)
    {
        const std::scoped_lock lock(m_mutex);
        std::erase_if(m_jobs, [ticket](const Job &job) { return job.ticket == ticket; });
        if (m_current != ticket)
            return false;
        m_cancelled = ticket;
        if (m_connection)
            m_connection->giveUp();
        return true;
    }
    void stop(Ticket ticket)
    {
        const std::scoped_lock lock(m_mutex);
        if (m_current == ticket && m_connection)
            m_connection->interrupt();
    }

private:
    void loop()
    {
        for (;;) {
            Job job;
            QString login;
            Connection::Observer observer;
            {
                std::unique_lock lock(m_mutex);
                m_wake.wait(lock, [this] { return m_stopping || !m_jobs.empty(); });
                if (m_jobs.empty())
                    break; // what was asked for before the end is still done
                job = std::move(m_jobs.front());
                m_jobs.pop_front();
                m_current = job.ticket;
                login = m_login;
                observer = m_observer;
                if (m_connection)
                    m_connection->resume(); // an earlier job was given up, not this one
            }
            if (m_connection && observer)
                m_connection->observe(observer);
            Answer answer = perform(job, login);
            bool wanted = true;
            {
                const std::scoped_lock lock(m_mutex);
                wanted = m_cancelled != job.ticket;
                if (!wanted)
                    m_current = 0;
            }
            // A cancellation that came too late for its own statement may have hit this one.
            if (wanted && answer.error && answer.error->kind() == StorageError::Kind::Cancelled)
                answer = perform(job, login);
            {
                const std::scoped_lock lock(m_mutex);
                m_current = 0;
                if (m_cancelled == job.ticket && job.ticket != 0) // it was over before it could be stopped
                    answer = {.result = {}, .error = StorageError(StorageError::Kind::Cancelled, {})};
            }
            job.answered(std::move(answer));
            if (waiting() == 0) // else its end travels with the next one
                endReading();
        }
        const std::scoped_lock lock(m_mutex);
        m_connection.reset();
    }
    void endReading()
    {
        try {
            if (m_connection)
                m_connection->endReading();
        } catch (const StorageError &) {
            const std::scoped_lock lock(m_mutex);
            m_changesSeen = m_connection->changesSeen();
            m_connection.reset(); // the next job opens it again
            m_actingAs.clear();
        }
    }
    /// Does the job once more where the connection, open since an earlier job, turns out to have died: an act
    /// has an identity, so that it is never done twice.
    Answer perform(Job &job, const QString &login)
    {
        const bool wasOpen = m_connection != nullptr;
        Answer answer = attempt(job, login);
        if (wasOpen && answer.error && answer.error->kind() == StorageError::Kind::Lost)
            answer = attempt(job, login);
        return answer;
    }
    Answer attempt(Job &job, const QString &login)
    {
        Answer answer;
        try {
            if (!m_connection) {
                auto connection = std::make_unique<Connection>(m_location, m_clock);
                connection->resumeChanges(m_changesSeen);
                if (m_work == Work::Reading) // an act asks anew, whatever was heard by then
                    connection->readForWindow();
                const std::scoped_lock lock(m_mutex);
                m_connection = std::move(connection);
                if (job.ticket != 0 && m_cancelled == job.ticket)
                    m_connection->interrupt(); // given up while it was being opened
            }
            if (login != m_actingAs) {
                m_connection->actAs(login);
                m_actingAs = login;
            }
            answer.result = job.run(*m_connection);
        } catch (const StorageError &error) {
            answer.error = error;
            if (error.kind() == StorageError::Kind::Lost) {
                const std::scoped_lock lock(m_mutex);
                if (m_connection)
                    m_changesSeen = m_connection->changesSeen();
                m_connection.reset(); // the next job opens it again
                m_actingAs.clear();
            }
        } catch (const std::exception &error) {
            answer.error = StorageError(StorageError::Kind::Other, QString::fromUtf8(error.what()));
        }
        return answer;
    }

    Work m_work;
    Location m_location;
    Clock m_clock;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Job> m_jobs;
    Ticket m_current = 0, m_cancelled = 0;
    QString m_login, m_actingAs;
    Connection::Observer m_observer;
    std::optional<qint64> m_changesSeen; ///< by a connection that was lost
    bool m_stopping = false;
    std::unique_ptr<Connection> m_connection;
    std::thread m_thread; // last: it uses all of the above
};

Database::Database(Location location, QString login, Clock clock, QObject *parent)
    : QObject(parent), m_location(std::move(location)), m_login(std::move(login)), m_clock(std::move(clock)),
      m_writer(std::make_unique<Worker>(Worker::Work::Writing, m_location, m_clock))
{
    for (int i = 0; i < readers; ++i)
        m_readers.push_back(std::make_unique<Worker>(Worker::Work::Reading, m_location, m_clock));
    m_writer->actAs(m_login);
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, &Database::poll);
    timer->start(pollMilliseconds);
    poll();                              // from here on changes are noticed
    for (const auto &reader : m_readers) // all are opened at once: over a line that takes its time
        reader->enqueue({.ticket = 0,
                         .run = [](Connection &) -> std::any { return {}; },
                         .answered = [](const Answer &) {}});
}

Database::~Database()
{
    // The threads end before anything they could answer to is gone.
    m_writer.reset();
    m_readers.clear();
}

void Database::actAs(const QString &login)
{
    m_login = login;
    m_writer->actAs(login);
    Q_EMIT loginChanged(login);
}

void Database::observe(const Connection::Observer &observer)
{
    m_writer->observe(observer);
    for (const auto &reader : m_readers)
        reader->observe(observer);
}

bool Database::isBusy() const
{
    return m_acts > 0;
}

Database::Ticket Database::enqueue(bool writing, QObject *context, std::function<std::any(Connection &)> job,
                                   std::function<void(const std::any &)> done, Failed failure)
{
    const Ticket ticket = m_nextTicket++;
    Job asked{.ticket = ticket,
              .run = std::move(job),
              .answered = [this, guard = QPointer<QObject>(context), done = std::move(done),
                           failure = std::move(failure)](Answer answer) {
                  // Delivered through this object, which lives in the window's thread and outlives its
                  // workers.
                  QMetaObject::invokeMethod(
                      this,
                      [this, guard, done, failure, answer = std::move(answer)] {
                          if (answer.error && answer.error->kind() == StorageError::Kind::Cancelled)
                              return;
                          heard(answer.error);
                          if (answer.error)
                              Q_EMIT failed(answer.error->code());
                          if (!guard)
                              return;
                          if (!answer.error)
                              done(answer.result);
                          else if (failure)
                              failure(*answer.error);
                      },
                      Qt::QueuedConnection);
              }};
    if (writing)
        m_writer->enqueue(std::move(asked));
    else if (m_noticing)
        giveToReader(std::move(asked));
    else
        m_held.push_back(std::move(asked));
    return ticket;
}

void Database::giveToReader(Job job)
{
    (*std::ranges::min_element(m_readers, {}, [](const auto &reader) {
        return reader->waiting();
    }))->enqueue(std::move(job));
}

void Database::cancel(Ticket ticket)
{
    if (ticket == 0)
        return; // nothing was asked, and what looks for changes has that number
    // Stopping takes a connection of its own to a server: what ends soon by itself is let be.
    std::erase_if(m_held, [ticket](const Job &job) { return job.ticket == ticket; });
    for (const auto &reader : m_readers)
        if (reader->cancel(ticket))
            QTimer::singleShot(patienceMilliseconds, this,
                               [worker = reader.get(), ticket] { worker->stop(ticket); });
}

void Database::write(QObject *context, ActHeader act, std::function<Outcome<ActResult>(Transaction &)> job,
                     std::function<void(const Outcome<ActResult> &)> done, Failed failure)
{
    struct Written
    {
        Outcome<ActResult> outcome;
        Changes changes;
    };
    ++m_acts;
    const QUuid id = act.id;
    const QPointer<QObject> guard(context);
    enqueue(
        true, this,
        [act = std::move(act), job = std::move(job)](Connection &connection) -> std::any {
            Changes changes;
            Outcome<ActResult> outcome = connection.write(act, job, &changes);
            return Written{std::move(outcome), std::move(changes)};
        },
        [this, id, guard, done = std::move(done)](const std::any &result) {
            --m_acts;
            const auto &written = std::any_cast<const Written &>(result);
            if (written.outcome) {
                m_own.append(id);
                if (m_own.size() > rememberedActs)
                    m_own.removeFirst();
                Q_EMIT saved(m_clock());
            }
            m_answering = id;
            if (guard)
                done(written.outcome);
            m_answering = {};
            if (!written.changes.things.isEmpty())
                announce(written.changes);
        },
        [this, guard, failure = std::move(failure)](const StorageError &error) {
            --m_acts;
            if (guard && failure)
                failure(error);
        });
}

void Database::heard(const std::optional<StorageError> &error)
{
    // Any other failure was the database's own answer: it is there.
    const bool connected = !error || error->kind() != StorageError::Kind::Lost;
    if (std::exchange(m_connected, connected) != connected)
        Q_EMIT connectedChanged(connected);
}

void Database::announce(const Changes &changes)
{
    // Before views ask again, so that what they are answered is by the zone and calendar that hold now.
    if (changes.hasAny({Topic::Settings, Topic::Calendar}))
        for (const auto &reader : m_readers)
            reader->enqueue({.ticket = 0,
                             .run = [](Connection &connection) -> std::any {
                                 connection.refreshKept();
                                 return {};
                             },
                             .answered = [](const Answer &) {}});
    Q_EMIT changed(changes);
}

void Database::setZone(const QTimeZone &zone)
{
    if (std::exchange(m_zone, zone) != zone)
        Q_EMIT zoneChanged();
}

void Database::poll()
{
    // A new day begins while the program stays open: deadlines are nearer.
    if (const QDate day = today(); std::exchange(m_day, day) != day && m_noticing)
        announce({.act = {}, .things = {{Topic::Calendar, {}}}});
    if (m_polling)
        return;
    m_polling = true;
    // Always the same reader: what it has seen is kept with its connection.
    m_readers.back()->enqueue({.ticket = 0,
                               .run = [](Connection &connection) -> std::any {
                                   QList<Changes> notices = connection.changesSince();
                                   return Heard{std::move(notices), connection.zone()};
                               },
                               .answered =
                                   [this](Answer answer) {
                                       QMetaObject::invokeMethod(
                                           this,
                                           [this, answer = std::move(answer)] {
                                               m_polling = false;
                                               heard(answer.error);
                                               m_noticing = m_noticing || !answer.error;
                                               // Where it failed they will, too, and say so.
                                               for (Job &job : std::exchange(m_held, {}))
                                                   giveToReader(std::move(job));
                                               if (answer.error)
                                                   return;
                                               const auto &news = std::any_cast<const Heard &>(answer.result);
                                               setZone(news.zone);
                                               for (const Changes &changes : news.notices)
                                                   if (!m_own.contains(changes.act))
                                                       announce(changes);
                                           },
                                           Qt::QueuedConnection);
                                   }});
}

} // namespace qorjyn

// One transaction of one connection: the only way to the data, for reading and for the acts that change it.
#pragma once

#include "domain/codes.h"
#include "domain/id.h"
#include "domain/library.h"
#include "domain/problem.h"
#include "storage/error.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QSet>
#include <QUuid>

#include <algorithm>

namespace qorjyn {

class Connection;

/// What a change notice speaks of.
enum class Topic {
    Settings,
    Calendar,
    Staff,
    Participant,
    Application,
    Composition,
    Session,
    Section,
    Object,
    Contract,
    Cabinet,
    Draft,     ///< an application that is not registered
    AgendaItem ///< an assessment or decision; what else befalls an agenda is its session's
};

template <>
inline constexpr std::array codesOf<Topic>{std::pair{Topic::Settings, "settings"},
                                           std::pair{Topic::Calendar, "calendar"},
                                           std::pair{Topic::Staff, "staff"},
                                           std::pair{Topic::Participant, "participant"},
                                           std::pair{Topic::Application, "application"},
                                           std::pair{Topic::Composition, "composition"},
                                           std::pair{Topic::Session, "session"},
                                           std::pair{Topic::Section, "section"},
                                           std::pair{Topic::Object, "object"},
                                           std::pair{Topic::Contract, "contract"},
                                           std::pair{Topic::Cabinet, "cabinet"},
                                           std::pair{Topic::Draft, "draft"},
                                           std::pair{Topic::AgendaItem, "agendaItem"}};

/// One thing that an act changed.
struct Change
{
    Topic topic;
    qint64 id = 0;

    bool operator==(const Change &) const = default;
    friend size_t qHash(const Change &change, size_t seed = 0)
    {
        return qHashMulti(seed, int(change.topic), change.id);
    }
};

/// All that one act changed: the ids of the things, by topic.
struct Changes
{
    QUuid act;
    QMap<Topic, QList<qint64>> things;

    void add(const Change &change) { things[change.topic].append(change.id); }
    [[nodiscard]] bool has(Topic topic) const { return things.contains(topic); }
    [[nodiscard]] bool has(Topic topic, qint64 id) const { return things.value(topic).contains(id); }
    /// Whether one of the topics is among them.
    [[nodiscard]] bool hasAny(std::initializer_list<Topic> topics) const
    {
        return std::ranges::any_of(topics, [this](Topic topic) { return has(topic); });
    }
};

class Transaction
{
public:
    ~Transaction(); ///< rolls back what was not committed
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    /// The instant of the act, the same throughout it.
    [[nodiscard]] QDateTime now() const { return m_now; }
    /// An instant as it is stored, in the Library's time.
    [[nodiscard]] QDateTime inLibraryTime(qint64 milliseconds) const;
    /// The legal day: the Library's, whatever the PC's clock says.
    [[nodiscard]] QDate today() const { return m_today; }
    /// Who acts; 0 before the first member of staff is known.
    [[nodiscard]] StaffId staff() const { return m_staff; }
    /// The same with roles, in an act; nothing where nobody acts.
    [[nodiscard]] const std::optional<StaffMember> &actor() const { return m_actor; }

    /// Writes the history of one thing and announces its change when the act is committed. `before` and
    /// `after` hold the fields that changed; `reason` where one is asked for.
    void record(Topic topic, qint64 id, const QJsonObject &before, const QJsonObject &after,
                const QString &reason = {})
    {
        recordPart({.topic = topic, .id = id}, topic, id, before, after, reason);
    }
    /// The same, where the history is kept with a thing, and only a part of it is announced.
    void recordPart(const Change &part, Topic topic, qint64 id, const QJsonObject &before,
                    const QJsonObject &after, const QString &reason = {});
    /// Writes what was recorded, in two statements however much it is; done at the end of an act, and before
    /// the history is read.
    void writeHistory();

    [[nodiscard]] Connection &connection() { return m_connection; }

private:
    friend class Connection;
    Transaction(Connection &connection, QDateTime now, QDate today, StaffId staff, QUuid act)
        : m_connection(connection), m_now(std::move(now)), m_today(today), m_staff(staff), m_act(act)
    {
    }

    Connection &m_connection;
    QDateTime m_now;
    QDate m_today;
    StaffId m_staff;
    std::optional<StaffMember> m_actor;
    QUuid m_act;
    QJsonArray m_recorded;     ///< lines of the history that are not written yet
    QList<Change> m_changes;   ///< each once
    QSet<Change> m_changed;    ///< the same
    qsizetype m_announced = 0; ///< so many of them are written
    bool m_finished = false;
};

/// What an act of this identity was answered; nothing where it was never performed.
[[nodiscard]] std::optional<QJsonObject> actResult(Transaction &t, const QUuid &act);

/// One line of the history.
struct HistoryEntry
{
    qint64 id = 0;
    QDateTime at;      ///< in the Library's time
    QString staffName; ///< empty where nobody was known yet
    QString act;       ///< name of the act
    QJsonObject before, after;
    QString reason;
};

/// The last change of each of these things; those without a history are left out. One statement.
[[nodiscard]] QHash<qint64, LastChange> lastChanges(Transaction &t, Topic topic, const QList<qint64> &ids);

/// The history of a thing, newest first, `limit` lines at the most.
[[nodiscard]] QList<HistoryEntry> history(Transaction &t, Topic topic, qint64 id, int limit = 200);

} // namespace qorjyn

// Keeps what is typed: stores it by itself shortly after an edit, one act at a time, and tells when it could
// not.
#pragma once

#include "commands/applicationacts.h"

#include <QObject>
#include <QTimer>

namespace qorjyn {

class ApplicationSaver : public QObject
{
    Q_OBJECT

public:
    /// `collect` gives the application as it is typed now; identity and version are put in here.
    ApplicationSaver(Database &database, std::function<Application()> collect, QObject *parent = nullptr);

    /// Another application (0: a new one), of which nothing is unsaved.
    void begin(ApplicationId id, qint64 version);
    /// Something was typed: it is stored within `delay`.
    void touch();
    /// Stores what is unsaved now; answers whether everything is stored.
    void flush(std::function<void(bool stored)> then);
    /// An act of this desk raised the stored version by one.
    void raised() { ++m_version; }
    /// What is typed here goes over the stored version, which was seen.
    void overwrite(qint64 version);
    void forget(); ///< what is typed is given up

    [[nodiscard]] bool isDirty() const { return m_dirty || m_saving || m_sent; }
    /// The identity of the act whose answer was not heard yet: storage may have performed it. Null otherwise.
    [[nodiscard]] QUuid unanswered() const { return m_sent ? m_sent->id : QUuid(); }
    [[nodiscard]] bool isStale() const { return m_stale; }
    [[nodiscard]] ApplicationId id() const { return m_id; }
    [[nodiscard]] qint64 version() const { return m_version; }

    static constexpr std::chrono::milliseconds delay{1500};

Q_SIGNALS:
    void sending(); ///< what is typed was just collected
    void stored(const qorjyn::SaveApplication::Result &result);
    void refused(const qorjyn::Failure &failure);
    void becameStale();
    void changed(); ///< whether something is unsaved

private:
    struct Sent
    {
        QUuid id;
        SaveApplication act;
    };
    void save();
    void done(const SaveApplication::Result &result);
    void failed(const Failure &failure);
    void answer(bool stored);

    Database &m_database;
    std::function<Application()> m_collect;
    QTimer m_timer;
    ApplicationId m_id;
    qint64 m_version = 0;
    quint64 m_record = 0; ///< counts the applications begun: an answer to an earlier one changes nothing
    std::optional<Sent> m_sent; ///< kept until its answer is heard, so that it can be sent again as it was
    bool m_dirty = false, m_saving = false, m_stale = false;
    QList<std::function<void(bool)>> m_waiting;
};

} // namespace qorjyn

// Keeps what is typed: stores it by itself shortly after an edit, one act at a time, and tells when it could
// not. Where nothing is typed nothing is kept: no new application is stored, and a draft that became empty is
// discarded when it is left.
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

    /// Another application (0: a new one), of which nothing is unsaved. A date received that was only
    /// `proposed` is nothing typed.
    void begin(ApplicationId id, qint64 version, QDate proposed);
    /// Something was typed: it is stored within `delay`.
    void touch();
    /// Stores what is unsaved now; answers whether everything is stored.
    void flush(std::function<void(bool stored)> then);
    /// An act of this desk raised the stored version by one.
    void raised() { ++m_version; }
    /// What is typed here goes over the stored version, which was seen.
    void overwrite(qint64 version);
    /// What was stored is no more, and what is typed is a new application.
    void becomeNew();
    void forget(); ///< what is typed is given up
    /// Whether a draft is stored with nothing in it, which goes with discardEmptied().
    [[nodiscard]] bool isEmptied() const { return m_emptied && !isDirty(); }
    /// Takes a draft that became empty out, and goes on in any case: what another desk put into it stays.
    void discardEmptied(const std::function<void()> &then);

    [[nodiscard]] bool isDirty() const { return m_dirty || m_saving || m_sent; }
    /// The identity of the act whose answer was not heard yet: storage may have performed it. Null otherwise.
    [[nodiscard]] QUuid unanswered() const { return m_sent ? m_sent->id : QUuid(); }
    [[nodiscard]] bool isStale() const { return m_stale; }
    [[nodiscard]] ApplicationId id() const { return m_id; }
    [[nodiscard]] qint64 version() const { return m_version; }

    static constexpr std::chrono::milliseconds delay{1500};

Q_SIGNALS:
    void sending();                                      ///< what is typed was just collected
    void stored(const qorjyn::Application &application); ///< as it was sent, under the ids it has now
    void discarded(); ///< the empty draft: what is typed from now on is a new one
    void refused(const qorjyn::Failure &failure);
    void becameStale();
    void vanished(); ///< what is stored was discarded elsewhere: all that is typed is stored as a new one
    void changed();  ///< whether something is unsaved

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
    QDate m_proposed;
    quint64 m_record = 0; ///< counts the applications begun: an answer to an earlier one changes nothing
    std::optional<Sent> m_sent; ///< kept until its answer is heard, so that it can be sent again as it was
    bool m_dirty = false, m_saving = false, m_stale = false;
    bool m_emptied = false; ///< a draft is stored and has nothing in it
    QList<std::function<void(bool)>> m_waiting;
};

} // namespace qorjyn

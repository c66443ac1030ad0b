#include "app/applications/applicationsaver.h"

#include <algorithm>

namespace qorjyn {

namespace {
constexpr std::chrono::milliseconds retryDelay{5000}; // after storage failed, as long as nothing is typed
}

ApplicationSaver::ApplicationSaver(Database &database, std::function<Application()> collect, QObject *parent)
    : QObject(parent), m_database(database), m_collect(std::move(collect))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ApplicationSaver::save);
}

void ApplicationSaver::begin(ApplicationId id, qint64 version, QDate proposed)
{
    m_timer.stop();
    m_id = id;
    m_version = version;
    m_proposed = proposed;
    ++m_record;
    m_sent.reset();
    m_dirty = m_saving = m_stale = m_emptied = false;
    m_waiting.clear();
    Q_EMIT changed();
}

void ApplicationSaver::touch()
{
    m_dirty = true;
    // Counted from the first edit that is not stored: somebody who never stops typing is saved as well.
    if (!m_saving && !m_stale && (!m_timer.isActive() || m_timer.intervalAsDuration() != delay))
        m_timer.start(delay);
    Q_EMIT changed();
}

void ApplicationSaver::flush(std::function<void(bool)> then)
{
    if (!isDirty()) {
        then(true);
        return;
    }
    if (m_stale) {
        then(false);
        return;
    }
    m_waiting.append(std::move(then));
    if (!m_saving)
        save();
}

void ApplicationSaver::overwrite(qint64 version)
{
    m_version = version;
    m_sent.reset();
    m_stale = false;
    m_dirty = true;
    save();
}

void ApplicationSaver::becomeNew()
{
    // An act under way goes on: its answer says that there is nothing to store into.
    m_id = {};
    m_version = 0;
    m_stale = m_emptied = false;
    touch();
}

void ApplicationSaver::forget()
{
    const bool emptied = m_emptied; // of what is stored, which stays
    begin(m_id, m_version, m_proposed);
    m_emptied = emptied;
}

void ApplicationSaver::discardEmptied(const std::function<void()> &then)
{
    if (!isEmptied()) {
        then();
        return;
    }
    const quint64 record = m_record;
    act(
        m_database, this, DiscardDraft{.application = m_id, .version = m_version},
        [this, record, then](const Done &) {
            if (record != m_record) {
                then();
                return;
            }
            m_emptied = false;
            m_id = {};
            m_version = 0;
            Q_EMIT discarded();
            flush([then](bool) { then(); }); // typed in this moment: a new one
        },
        [this, record, then](const Failure &) {
            if (record == m_record)
                m_emptied = false; // an empty draft more is no reason to stay
            then();
        });
}

void ApplicationSaver::save()
{
    m_timer.stop();
    if (m_saving || !isDirty() || m_stale)
        return;
    if (!m_sent) {
        Application application = m_collect();
        application.id = m_id;
        application.version = m_version;
        if (!m_id && isEmpty(application, m_proposed)) {
            m_dirty = false;
            answer(true);
            Q_EMIT changed();
            return;
        }
        m_sent = Sent{.id = QUuid::createUuid(), .act = {.application = application}};
        m_dirty = false;
        Q_EMIT sending();
    }
    m_saving = true;
    const quint64 record = m_record;
    act(
        m_database, this, m_sent->act,
        [this, record](const SaveApplication::Result &result) {
            if (record == m_record)
                done(result);
        },
        [this, record](const Failure &failure) {
            if (record == m_record)
                failed(failure);
        },
        m_sent->id);
}

void ApplicationSaver::done(const SaveApplication::Result &result)
{
    m_saving = false;
    Application sent = std::exchange(m_sent, std::nullopt)->act.application;
    m_emptied = sent.state == ApplicationState::Draft && isEmpty(sent, m_proposed);
    m_id = sent.id = result.application;
    m_version = sent.version = result.version;
    for (qsizetype i = 0; i < std::min(sent.items.size(), result.items.size()); ++i)
        sent.items[i].id = result.items[i];
    Q_EMIT stored(sent);
    if (m_dirty && !m_waiting.isEmpty()) {
        save();
        return;
    }
    if (m_dirty)
        m_timer.start(delay);
    answer(true);
    Q_EMIT changed();
}

void ApplicationSaver::failed(const Failure &failure)
{
    m_saving = false;
    const ApplicationId sent = m_sent->act.application.id;
    const bool gone = sent && std::ranges::any_of(failure.problems, [](const Problem &problem) {
                          return problem.code == u"id.unknown"_s && problem.field == u"application"_s;
                      });
    if (gone) {
        m_sent.reset();
        m_dirty = true;
        if (std::exchange(m_id, {}) == sent) {
            m_version = 0;
            m_emptied = false;
            Q_EMIT vanished();
        }
        save();
        return;
    }
    const bool storage = failure.names(u"storage."_s);
    m_stale = failure.names(u"storage.stale"_s);
    // With the connection the answer may have been lost: then the same act is sent again. Otherwise nothing
    // of it was kept, and what is typed by now is sent as a new one.
    if (!failure.names(u"storage.lost"_s)) {
        m_sent.reset();
        m_dirty = true;
    }
    if (m_stale) {
        Q_EMIT becameStale();
    } else {
        Q_EMIT refused(failure);
        if (storage)
            m_timer.start(retryDelay);
    }
    answer(false);
    Q_EMIT changed();
}

void ApplicationSaver::answer(bool stored)
{
    const auto waiting = std::exchange(m_waiting, {});
    for (const auto &then : waiting)
        then(stored);
}

} // namespace qorjyn

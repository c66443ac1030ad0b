#include "storage/connection.h"

#include "storage/connection_p.h"
#include "storage/library.h"
#include "storage/migrations.h"
#include "storage/query.h"

#include <QJsonDocument>

#include <atomic>

namespace qorjyn {

namespace {

constexpr int rollbackAttempts = 3;

QString uniqueName()
{
    static std::atomic<int> count = 0;
    return u"qorjyn-%1"_s.arg(++count);
}

} // namespace

Clock systemClock()
{
    return [] { return QDateTime::currentDateTimeUtc(); };
}

Clock rehearsalClock(QDate day)
{
    return [day] { return QDateTime(day, QTime(7, 0), Qt::UTC); };
}

void Connection::Private::execute(const QString &sql)
{
    QSqlQuery query(database);
    if (!query.exec(sql))
        throw engine::errorFrom(query.lastError(), database);
}

void Connection::Private::readSettings()
{
    QSqlQuery query(database);
    if (!query.exec(u"SELECT key, value, version FROM setting WHERE key IN ('library', 'rehearsal')"_s))
        throw engine::errorFrom(query.lastError(), database);
    LibrarySettings settings;
    while (query.next())
        if (query.value(0).toString() == u"library"_s)
            settings = librarySettings(query.value(1).toString(), query.value(2).toLongLong());
        else
            rehearsal = query.value(1).toString() == u"1"_s;
    if (const QTimeZone stated(settings.timeZone.toLatin1()); stated.isValid())
        zone = stated;
}

void Connection::Private::begin(bool writing)
{
    const QString statement = engine::beginStatement(location.engine, writing);
    if (location.engine == Engine::Sqlite) {
        execute(statement);
        return;
    }
    begun = false;
    waiting.push_back({.statement = {statement, {}}, .check = {}}); // it goes with the first question
}

void Connection::Private::commit(bool reading)
{
    if (location.engine == Engine::Sqlite) {
        execute(u"COMMIT"_s);
        return;
    }
    if (reading && !begun) { // nothing was asked
        waiting.pop_back();
        return;
    }
    waiting.push_back({.statement = {u"COMMIT"_s, {}}, .check = {}});
    if (!reading || !forWindow) // else it goes with the next reading, or when none waits
        sendWaiting();
}

void Connection::Private::rollBack()
{
    waiting.clear();
    // Interruptions wait; one that is on its way to the server may still hit the first attempt. A server
    // that is gone has rolled back by itself.
    const std::scoped_lock lock(interruptMutex);
    if (location.engine == Engine::Postgresql && !isInTransaction(database))
        return;
    QSqlQuery query(database);
    for (int attempt = 0; attempt < rollbackAttempts; ++attempt)
        if (query.exec(u"ROLLBACK"_s))
            return;
}

QList<QVariantList> Connection::Private::ask(const Statement &question)
{
    waiting.push_back({.statement = question, .check = {}});
    return sendWaiting();
}

QList<QVariantList> Connection::Private::sendWaiting()
{
    if (waiting.empty())
        return {};
    const std::vector<Waiting> sent = std::exchange(waiting, {});
    QList<Statement> statements;
    for (const Waiting &each : sent)
        statements.append(each.statement);
    begun = true;
    ++trips;
    const Answer answer = sendTogether(database, statements);
    for (size_t i = 0; i < sent.size(); ++i)
        if (sent[i].check)
            sent[i].check(answer.affected[qsizetype(i)]);
    return answer.rows;
}

Connection::Connection(const Location &location, Clock clock) : m_d(std::make_unique<Private>())
{
    m_d->location = location;
    m_d->clock = std::move(clock);
    m_d->name = uniqueName();
    try {
        m_d->database = engine::open(location, m_d->name, false);
        migrations::expectCurrent(m_d->database, location.engine);
        engine::keepLog(m_d->database, location.engine);
        m_d->interrupter = engine::Interrupter(m_d->database, location.engine);
        m_d->readSettings();
    } catch (...) {
        m_d->idle.clear();
        m_d->database = {};
        QSqlDatabase::removeDatabase(m_d->name);
        throw;
    }
}

Connection::~Connection()
{
    {
        const std::scoped_lock lock(m_d->interruptMutex);
        m_d->interrupter = {};
    }
    m_d->idle.clear();
    m_d->database.close();
    m_d->database = {};
    QSqlDatabase::removeDatabase(m_d->name);
}

Connection::Created Connection::create(const Location &location, bool rehearsal)
{
    return migrations::migrate(location, newestSchema(), rehearsal);
}

int Connection::newestSchema()
{
    return migrations::newest();
}

void Connection::actAs(const QString &login)
{
    const auto [member, own] =
        read([&](Transaction &t) { return std::pair(staffMemberByLogin(t, login), connectedLogin(t)); });
    if (own && *own != login)
        throw StorageError(StorageError::Kind::NotYou, login);
    if (!member || member->locked)
        throw StorageError(StorageError::Kind::Missing, login);
    m_d->login = login;
    m_d->staff = member->id;
}

StaffId Connection::staff() const
{
    return m_d->staff;
}

void Connection::setClock(Clock clock)
{
    m_d->clock = std::move(clock);
}

bool Connection::isRehearsal() const
{
    return m_d->rehearsal;
}

Engine Connection::engine() const
{
    return m_d->location.engine;
}

const Location &Connection::location() const
{
    return m_d->location;
}

QTimeZone Connection::zone() const
{
    return m_d->zone;
}

void Connection::readForWindow()
{
    m_d->forWindow = true;
}

void Connection::endReading()
{
    m_d->sendWaiting();
}

void Connection::refreshKept()
{
    m_d->calendar.reset();
    m_d->sendWaiting(); // the end of a reading
    m_d->readSettings();
}

std::unique_ptr<Transaction> Connection::begin(bool writing, QUuid act)
{
    m_d->begin(writing);
    const QDateTime now = m_d->clock();
    return std::unique_ptr<Transaction>(
        new Transaction(*this, now, now.toTimeZone(m_d->zone).date(), m_d->staff, act));
}

void Connection::end(Transaction &t)
{
    m_d->commit(t.m_act.isNull());
    t.m_finished = true; // where that threw it is rolled back
}

Transaction::~Transaction()
{
    if (!m_finished)
        m_connection.d().rollBack();
}

namespace {

/// What an act of this identity was answered when it was performed; "identity.taken" where that was another.
Outcome<ActResult> earlierResult(Transaction &t, const ActHeader &act)
{
    Query earlier(t, u"SELECT result, name, content FROM act WHERE uuid = :uuid"_s);
    if (!earlier.bind(u":uuid"_s, act.id).next())
        throw StorageError(StorageError::Kind::Other, u"the act is neither new nor known"_s);
    const QString content = earlier.get<QString>(2);
    if (earlier.get<QString>(1) != act.name || (!content.isEmpty() && content != act.content))
        return Problem{.field = u"id"_s, .code = u"identity.taken"_s, .arguments = {earlier.get<QString>(1)}};
    return ActResult{QJsonDocument::fromJson(earlier.get<QString>(0).toUtf8()).object(), {}};
}

/// Acts follow one another, so that what an act has read stays true until it is committed.
void takeTurn(Transaction &t)
{
    const QString statement = engine::turnStatement(t.connection().engine());
    if (!statement.isEmpty())
        Query(t, statement).run();
}

/// Writes the act down and tells who acts; false where it is known already.
bool writeAct(Transaction &t, const ActHeader &act, std::optional<StaffMember> &actor)
{
    Query query(
        t, u"INSERT INTO act (uuid, name, staff, at, content) SELECT :uuid, :name, CAST(:staff AS BIGINT), "
           "CAST(:at AS BIGINT), :content WHERE NOT EXISTS (SELECT 1 FROM act a WHERE a.uuid = :uuid2) "
           "RETURNING staff, (SELECT s.login FROM staff s WHERE s.id = act.staff), "
           "(SELECT s.name FROM staff s WHERE s.id = act.staff), "
           "(SELECT s.locked FROM staff s WHERE s.id = act.staff), "
           "(SELECT "_s +
               engine::listOf(t.connection().engine(), u"r.role"_s) +
               u" FROM staff_role r WHERE r.staff = act.staff)"_s);
    query.bind(u":uuid"_s, act.id)
        .bind(u":name"_s, act.name)
        .bind(u":staff"_s, t.staff())
        .bind(u":at"_s, t.now().toMSecsSinceEpoch())
        .bind(u":content"_s, act.content)
        .bind(u":uuid2"_s, act.id);
    if (!query.next())
        return false;
    if (query.isNull(1))
        return true; // nobody
    actor = StaffMember{.id = query.get<StaffId>(0),
                        .version = 0,
                        .login = query.get<QString>(1),
                        .name = query.get<QString>(2),
                        .roles = {},
                        .locked = query.get<bool>(3)};
    for (const QJsonValue row : QJsonDocument::fromJson(query.get<QString>(4).toUtf8()).array())
        if (const auto role = fromCode<Role>(row[0].toString()))
            actor->roles.append(*role);
    return true;
}

} // namespace

Outcome<ActResult> Connection::write(const ActHeader &act,
                                     const std::function<Outcome<ActResult>(Transaction &)> &job,
                                     Changes *changes)
{
    const std::unique_ptr<Transaction> t = begin(true, act.id);
    takeTurn(*t);
    if (!writeAct(*t, act, t->m_actor))
        return earlierResult(*t, act);
    Outcome<ActResult> outcome = job(*t);
    if (!outcome)
        return outcome;
    t->writeHistory();
    Query(*t, u"UPDATE act SET result = :result WHERE uuid = :uuid"_s)
        .bind(u":result"_s,
              QString::fromUtf8(QJsonDocument(outcome.value().result).toJson(QJsonDocument::Compact)))
        .bind(u":uuid"_s, act.id)
        .run();
    end(*t);
    if (changes) {
        *changes = {.act = act.id, .things = {}};
        for (const Change &change : std::as_const(t->m_changes))
            changes->add(change);
    }
    if (t->m_changed.contains(Change{.topic = Topic::Settings, .id = 0}))
        m_d->readSettings();
    return outcome;
}

int Connection::trips() const
{
    return m_d->trips;
}

std::optional<qint64> Connection::changesSeen() const
{
    return m_d->lastChange;
}

void Connection::resumeChanges(std::optional<qint64> seen)
{
    m_d->lastChange = seen;
}

namespace {

/// A change (its id, act, topic, thing) to what its act has changed.
void add(QList<Changes> &notices, const Query &change)
{
    const QUuid act = QUuid::fromString(change.get<QString>(1));
    if (notices.isEmpty() || notices.last().act != act)
        notices.append({.act = act, .things = {}});
    notices.last().add({.topic = change.get<Topic>(2), .id = change.get<qint64>(3)});
}

} // namespace

QList<Changes> Connection::changesSince()
{
    // Acts follow one another: a change with a smaller number was committed before.
    return read([this](Transaction &t) {
        QList<Changes> notices;
        if (!m_d->lastChange) {
            Query newest(t, u"SELECT COALESCE(MAX(id), 0) FROM change"_s);
            m_d->lastChange = newest.next() ? newest.get<qint64>(0) : 0;
            return notices;
        }
        Query query(t, u"SELECT id, act, topic, thing FROM change WHERE id > :last ORDER BY id"_s);
        query.bind(u":last"_s, *m_d->lastChange);
        while (query.next()) {
            m_d->lastChange = query.get<qint64>(0);
            add(notices, query);
        }
        return notices;
    });
}

void Connection::giveUp()
{
    m_d->interrupted = true;
}

void Connection::interrupt()
{
    const std::scoped_lock lock(m_d->interruptMutex);
    m_d->interrupted = true;
    m_d->interrupter.interrupt();
}

void Connection::resume()
{
    m_d->interrupted = false;
}

void Connection::observe(Observer observer)
{
    m_d->observer = std::move(observer);
}

} // namespace qorjyn

#include "storage/transaction.h"

#include "storage/connection_p.h"
#include "storage/query.h"

#include <QJsonDocument>

namespace qorjyn {

namespace {

QString text(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject object(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

} // namespace

namespace {

/// A job that was given up between two statements, or between two rows, ends here.
void expectWanted(const Connection::Private &d)
{
    if (d.interrupted)
        throw StorageError(StorageError::Kind::Cancelled, u"interrupted"_s);
}

/// SQLite: the statement prepared, from an earlier question where there was one.
std::unique_ptr<QSqlQuery> preparedQuery(Connection::Private &d, const Statement &statement)
{
    std::unique_ptr<QSqlQuery> query;
    if (const auto idle = d.idle.find(statement.sql); idle != d.idle.end()) {
        query = std::move(idle->second);
        d.idle.erase(idle);
    } else {
        query = std::make_unique<QSqlQuery>(d.database);
        query->setForwardOnly(true);
        if (!query->prepare(statement.sql))
            throw engine::errorFrom(query->lastError(), d.database);
    }
    for (const auto &[name, value] : statement.values)
        query->bindValue(name, value);
    return query;
}

} // namespace

Query::Query(Transaction &t, QString sql) : m_transaction(t), m_statement{std::move(sql), {}} {}

Query::~Query()
{
    if (!m_query)
        return;
    constexpr size_t mostIdle = 256;
    m_query->finish();
    auto &idle = m_transaction.connection().d().idle;
    if (idle.size() >= mostIdle)
        idle.clear();
    idle.emplace(m_statement.sql, std::move(m_query));
}

QString likePart(QString text)
{
    return text.replace(u"!"_s, u"!!"_s).replace(u"%"_s, u"!%"_s).replace(u"_"_s, u"!_"_s);
}

QString jsonText(const QJsonArray &rows)
{
    return QString::fromUtf8(QJsonDocument(rows).toJson(QJsonDocument::Compact));
}

void Query::ask()
{
    Connection::Private &d = m_transaction.connection().d();
    expectWanted(d);
    m_asked = true;
    if (d.location.engine == Engine::Postgresql) {
        m_rows = d.ask(m_statement);
    } else {
        m_query = preparedQuery(d, m_statement);
        if (!m_query->exec())
            throw engine::errorFrom(m_query->lastError(), d.database);
    }
    if (d.observer)
        d.observer(m_statement);
}

void Query::run(const std::function<void(int changed)> &check)
{
    Connection::Private &d = m_transaction.connection().d();
    if (d.location.engine == Engine::Sqlite) {
        ask();
        if (check)
            check(m_query->numRowsAffected());
        return;
    }
    expectWanted(d);
    d.waiting.push_back({m_statement, check});
    if (d.observer)
        d.observer(m_statement);
}

bool Query::next()
{
    Connection::Private &d = m_transaction.connection().d();
    if (!m_asked)
        ask();
    else
        expectWanted(d);
    if (!m_query)
        return ++m_row < m_rows.size();
    if (m_query->next())
        return true;
    if (m_query->lastError().isValid())
        throw engine::errorFrom(m_query->lastError(), d.database);
    return false;
}

void Transaction::recordPart(const Change &part, Topic topic, qint64 id, const QJsonObject &before,
                             const QJsonObject &after, const QString &reason)
{
    m_recorded.append(QJsonArray{m_recorded.size(), code(topic), id, text(before), text(after), reason});
    if (!m_changed.contains(part)) {
        m_changed.insert(part);
        m_changes.append(part);
    }
}

void Transaction::writeHistory()
{
    if (m_recorded.isEmpty())
        return;
    const QString rows = engine::rowsOf(m_connection.engine());
    Query(*this, u"INSERT INTO history (act, topic, thing, before, after, reason) SELECT :act, r.value->>1, "
                 "CAST(r.value->>2 AS BIGINT), r.value->>3, r.value->>4, r.value->>5 FROM "_s +
                     rows + u" WHERE 1 = 1 ORDER BY CAST(r.value->>0 AS BIGINT)"_s)
        .bind(u":act"_s, m_act)
        .bind(u":rows"_s, jsonText(std::exchange(m_recorded, {})))
        .run();
    QJsonArray announced;
    for (; m_announced < m_changes.size(); ++m_announced)
        announced.append(
            QJsonArray{announced.size(), code(m_changes[m_announced].topic), m_changes[m_announced].id});
    if (announced.isEmpty())
        return;
    Query(*this,
          u"INSERT INTO change (act, topic, thing) SELECT :act, r.value->>1, CAST(r.value->>2 AS BIGINT) "
          "FROM "_s +
              rows + u" WHERE 1 = 1 ORDER BY CAST(r.value->>0 AS BIGINT)"_s)
        .bind(u":act"_s, m_act)
        .bind(u":rows"_s, jsonText(announced))
        .run();
}

QDateTime Transaction::inLibraryTime(qint64 milliseconds) const
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds, m_connection.zone());
}

std::optional<QJsonObject> actResult(Transaction &t, const QUuid &act)
{
    Query query(t, u"SELECT result FROM act WHERE uuid = :uuid"_s);
    query.bind(u":uuid"_s, act);
    return query.next() ? std::optional(object(query.get<QString>(0))) : std::nullopt;
}

QHash<qint64, LastChange> lastChanges(Transaction &t, Topic topic, const QList<qint64> &ids)
{
    QHash<qint64, LastChange> found;
    QJsonArray rows;
    for (const qint64 id : ids)
        rows.append(id);
    Query query(t, u"SELECT h.thing, a.at, COALESCE(s.name, ''), a.name FROM history h "
                   "JOIN act a ON a.uuid = h.act LEFT JOIN staff s ON s.id = a.staff WHERE h.id IN "
                   "(SELECT MAX(g.id) FROM history g WHERE g.topic = :topic AND "_s +
                       engine::isOneOf(t.connection().engine(), u"g.thing"_s) + u" GROUP BY g.thing)"_s);
    query.bind(u":topic"_s, topic).bind(u":rows"_s, jsonText(rows));
    while (query.next())
        found.insert(query.get<qint64>(0), {.who = query.get<QString>(2),
                                            .act = query.get<QString>(3),
                                            .at = t.inLibraryTime(query.get<qint64>(1))});
    return found;
}

QList<HistoryEntry> history(Transaction &t, Topic topic, qint64 id, int limit)
{
    t.writeHistory();
    QList<HistoryEntry> entries;
    Query query(t, u"SELECT h.id, a.at, COALESCE(s.name, ''), a.name, h.before, h.after, h.reason "
                   "FROM history h JOIN act a ON a.uuid = h.act LEFT JOIN staff s ON s.id = a.staff "
                   "WHERE h.topic = :topic AND h.thing = :thing ORDER BY h.id DESC LIMIT :limit"_s);
    query.bind(u":topic"_s, topic).bind(u":thing"_s, id).bind(u":limit"_s, limit);
    while (query.next())
        entries.append({.id = query.get<qint64>(0),
                        .at = t.inLibraryTime(query.get<qint64>(1)),
                        .staffName = query.get<QString>(2),
                        .act = query.get<QString>(3),
                        .before = object(query.get<QString>(4)),
                        .after = object(query.get<QString>(5)),
                        .reason = query.get<QString>(6)});
    return entries;
}

} // namespace qorjyn

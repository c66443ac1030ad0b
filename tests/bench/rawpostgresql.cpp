#include "bench/rawfund.h"

#include <libpq-fe.h>

#include <array>
#include <stdexcept>
#include <vector>

namespace qorjyn::bench {

namespace {

using Result = std::unique_ptr<PGresult, decltype(&PQclear)>;

class RawPostgresql : public RawFund
{
public:
    explicit RawPostgresql(const Location &location)
        : m_connection(PQconnectdb(QStringLiteral("host=%1 port=%2 dbname=%3 user=%4")
                                       .arg(location.host)
                                       .arg(location.port)
                                       .arg(location.name, location.user)
                                       .toUtf8()
                                       .constData()))
    {
        if (PQstatus(m_connection) != CONNECTION_OK)
            throw std::runtime_error(PQerrorMessage(m_connection));
        const QByteArray columns =
            "SELECT o.label, o.id, o.record_number, o.title, o.authors, o.year, o.category, o.state, "
            "o.section, s.date FROM fund_object o LEFT JOIN agenda_item g ON g.id = o.agenda_item "
            "LEFT JOIN session s ON s.id = g.session ";
        const QByteArray hit = "o.search @@ CAST($1 AS tsquery) ";
        prepare("list", columns + "WHERE o.label > $1 ORDER BY o.label LIMIT $2");
        prepare("hits", columns + "WHERE " + hit + "AND o.label > $2 ORDER BY o.label LIMIT $3");
        prepare("list_count", "SELECT count(*) FROM fund_object");
        prepare("hit_count", "SELECT count(*) FROM fund_object o WHERE " + hit);
        prepare("list_places", "SELECT label FROM fund_object ORDER BY label");
        prepare("hit_places", "SELECT o.label FROM fund_object o WHERE " + hit + "ORDER BY o.label");
        prepare("sections", "SELECT id, version, parent, code, name_kk, name_ru, name_en, position, objects "
                            "FROM section");
        prepare(
            "with_keys",
            "SELECT o.id, o.record_number, o.title, o.authors, o.year, o.publisher, o.edition, o.isbn "
            "FROM fund_object o WHERE o.id IN (SELECT l.object FROM unnest(CAST($1 AS BIGINT[])) AS k(key) "
            "CROSS JOIN LATERAL (SELECT object FROM object_likeness WHERE key = k.key LIMIT 100) AS l)");
        prepare("waiting", columns + "WHERE o.record_number IS NULL ORDER BY s.date, o.label");
    }
    ~RawPostgresql() override { PQfinish(m_connection); }
    RawPostgresql(const RawPostgresql &) = delete;
    RawPostgresql &operator=(const RawPostgresql &) = delete;

    QByteArray expression(const QString &typed) const override
    {
        return joinedTerms(typed, "'", "':*", " | ", " & ");
    }
    QList<qint64> window(const QByteArray &match, qint64 after, int limit) override
    {
        const QByteArray from = QByteArray::number(after);
        const QByteArray most = QByteArray::number(limit);
        return match.isEmpty() ? firstColumn("list", {from, most}, 1)
                               : firstColumn("hits", {match, from, most}, 1);
    }
    qint64 count(const QByteArray &match) override
    {
        return (match.isEmpty() ? firstColumn("list_count", {}, 1) : firstColumn("hit_count", {match}, 1))
            .value(0);
    }
    QList<qint64> places(const QByteArray &match, int step) override
    {
        return match.isEmpty() ? firstColumn("list_places", {}, step)
                               : firstColumn("hit_places", {match}, step);
    }
    void readTree() override
    {
        (void)firstColumn("sections", {}, 1);
        (void)firstColumn("waiting", {}, 1);
    }
    QSet<qint64> withKeys(const QList<qint64> &keys) override
    {
        QByteArray list;
        for (const qint64 key : keys)
            list += (list.isEmpty() ? "" : ",") + QByteArray::number(key);
        const QList<qint64> found = firstColumn("with_keys", {'{' + list + '}'}, 1);
        return {found.begin(), found.end()};
    }

private:
    void prepare(const char *name, const QByteArray &sql)
    {
        const Result result(PQprepare(m_connection, name, sql.constData(), 0, nullptr), &PQclear);
        if (PQresultStatus(result.get()) != PGRES_COMMAND_OK)
            throw std::runtime_error(PQerrorMessage(m_connection));
    }
    QList<qint64> firstColumn(const char *name, const std::vector<QByteArray> &values, int step)
    {
        std::vector<const char *> texts;
        texts.reserve(values.size());
        for (const QByteArray &value : values)
            texts.push_back(value.constData());
        const Result result(
            PQexecPrepared(m_connection, name, int(texts.size()), texts.data(), nullptr, nullptr, 0),
            &PQclear);
        if (PQresultStatus(result.get()) != PGRES_TUPLES_OK)
            throw std::runtime_error(PQerrorMessage(m_connection));
        QList<qint64> first;
        for (int row = 0; row < PQntuples(result.get()); row += step)
            first.append(QByteArray(PQgetvalue(result.get(), row, 0)).toLongLong());
        return first;
    }

    PGconn *m_connection = nullptr;
};

} // namespace

std::unique_ptr<RawFund> openRawPostgresql(const Location &location)
{
    return std::make_unique<RawPostgresql>(location);
}

} // namespace qorjyn::bench

#include "bench/rawfund.h"

#include <sqlite3.h>

#include <stdexcept>

namespace qorjyn::bench {

namespace {

class RawSqlite : public RawFund
{
public:
    explicit RawSqlite(const Location &location)
    {
        expect(
            sqlite3_open_v2(location.path.toUtf8().constData(), &m_database, SQLITE_OPEN_READWRITE, nullptr));
        expect(sqlite3_exec(m_database,
                            "PRAGMA foreign_keys = ON; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; "
                            "PRAGMA temp_store = MEMORY; PRAGMA cache_size = -32768",
                            nullptr, nullptr, nullptr));
        const QByteArray columns =
            "SELECT o.label, o.id, o.record_number, o.title, o.authors, o.year, o.category, o.state, "
            "o.section, s.date ";
        const QByteArray joined =
            "LEFT JOIN agenda_item g ON g.id = o.agenda_item LEFT JOIN session s ON s.id = g.session ";
        m_list = prepared(columns + "FROM fund_object o " + joined +
                          "WHERE o.label > ?1 ORDER BY o.label LIMIT ?2");
        m_hits = prepared(columns + "FROM fund_search f JOIN fund_object o ON o.label = f.rowid " + joined +
                          "WHERE fund_search MATCH ?3 AND f.rowid > ?1 ORDER BY f.rowid LIMIT ?2");
        m_listCount = prepared("SELECT count(*) FROM fund_object");
        m_hitCount = prepared("SELECT count(*) FROM fund_search WHERE fund_search MATCH ?3");
        m_listPlaces = prepared("SELECT label FROM fund_object ORDER BY label");
        m_hitPlaces = prepared("SELECT rowid FROM fund_search WHERE fund_search MATCH ?3 ORDER BY rowid");
        m_sections =
            prepared("SELECT id, version, parent, code, name_kk, name_ru, name_en, position, objects "
                     "FROM section");
        m_keys = prepared("SELECT object FROM object_likeness WHERE key = ?1 LIMIT 100");
        m_compared = prepared("SELECT id, record_number, title, authors, year, publisher, edition, isbn "
                              "FROM fund_object WHERE id = ?1");
        m_waiting = prepared(columns + "FROM fund_object o " + joined +
                             "WHERE o.record_number IS NULL ORDER BY s.date, o.label");
    }
    ~RawSqlite() override
    {
        for (sqlite3_stmt *statement : m_statements)
            sqlite3_finalize(statement);
        sqlite3_close(m_database);
    }
    RawSqlite(const RawSqlite &) = delete;
    RawSqlite &operator=(const RawSqlite &) = delete;

    QByteArray expression(const QString &typed) const override
    {
        return joinedTerms(typed, "\"", "\"*", " OR ", " AND ");
    }
    QList<qint64> window(const QByteArray &match, qint64 after, int limit) override
    {
        sqlite3_stmt *statement = match.isEmpty() ? m_list : m_hits;
        sqlite3_bind_int64(statement, 1, after);
        sqlite3_bind_int(statement, 2, limit);
        bindMatch(statement, match);
        return rows(statement, 1);
    }
    qint64 count(const QByteArray &match) override
    {
        sqlite3_stmt *statement = match.isEmpty() ? m_listCount : m_hitCount;
        bindMatch(statement, match);
        return rows(statement, 1).value(0);
    }
    QList<qint64> places(const QByteArray &match, int step) override
    {
        sqlite3_stmt *statement = match.isEmpty() ? m_listPlaces : m_hitPlaces;
        bindMatch(statement, match);
        return rows(statement, step);
    }
    void readTree() override
    {
        (void)rows(m_sections, 1);
        (void)rows(m_waiting, 1);
    }
    QSet<qint64> withKeys(const QList<qint64> &keys) override
    {
        QSet<qint64> objects;
        for (const qint64 key : keys) {
            sqlite3_bind_int64(m_keys, 1, key);
            for (const qint64 object : rows(m_keys, 1))
                objects.insert(object);
        }
        for (const qint64 object : objects) {
            sqlite3_bind_int64(m_compared, 1, object);
            (void)rows(m_compared, 1);
        }
        return objects;
    }

private:
    void expect(int code)
    {
        if (code != SQLITE_OK)
            throw std::runtime_error(sqlite3_errmsg(m_database));
    }
    sqlite3_stmt *prepared(const QByteArray &sql)
    {
        sqlite3_stmt *statement = nullptr;
        expect(sqlite3_prepare_v2(m_database, sql.constData(), -1, &statement, nullptr));
        m_statements.append(statement);
        return statement;
    }
    static void bindMatch(sqlite3_stmt *statement, const QByteArray &match)
    {
        if (!match.isEmpty())
            sqlite3_bind_text(statement, 3, match.constData(), int(match.size()), SQLITE_STATIC);
    }
    /// Reads every column of every row, as somebody who shows them would; keeps every `step`th first column.
    QList<qint64> rows(sqlite3_stmt *statement, qint64 step)
    {
        QList<qint64> first;
        int code = SQLITE_ROW;
        for (qint64 row = 0; (code = sqlite3_step(statement)) == SQLITE_ROW; ++row) {
            for (int column = 1; column < sqlite3_column_count(statement); ++column)
                (void)sqlite3_column_text(statement, column);
            if (row % step == 0)
                first.append(sqlite3_column_int64(statement, 0));
        }
        if (code != SQLITE_DONE)
            throw std::runtime_error(sqlite3_errmsg(m_database));
        sqlite3_reset(statement);
        return first;
    }

    sqlite3 *m_database = nullptr;
    QList<sqlite3_stmt *> m_statements;
    sqlite3_stmt *m_list = nullptr, *m_hits = nullptr, *m_listCount = nullptr, *m_hitCount = nullptr,
                 *m_listPlaces = nullptr, *m_hitPlaces = nullptr, *m_sections = nullptr, *m_waiting = nullptr,
                 *m_keys = nullptr, *m_compared = nullptr;
};

} // namespace

std::unique_ptr<RawFund> openRawSqlite(const Location &location)
{
    return std::make_unique<RawSqlite>(location);
}

} // namespace qorjyn::bench

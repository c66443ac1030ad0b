// A statement of a transaction: bound by name, and throwing whatever goes wrong.
#pragma once

#include "storage/connection.h"
#include "storage/pipeline.h"

#include <QDate>
#include <QJsonArray>
#include <QSqlQuery>
#include <QVariant>

#include <functional>
#include <memory>

namespace qorjyn {

class Query
{
public:
    /// `sql` must be the same text each time it means the same: it is the key of the prepared statement.
    Query(Transaction &t, QString sql);
    ~Query();
    Query(const Query &) = delete;
    Query &operator=(const Query &) = delete;

    Query &bind(const QString &name, const QVariant &value)
    {
        m_statement.values.append({name, value});
        return *this;
    }
    Query &bind(const QString &name, const QString &value)
    {
        return bind(name, QVariant(value.isNull() ? u""_s : value)); // a null string would be NULL
    }
    Query &bind(const QString &name, qint64 value) { return bind(name, QVariant(value)); }
    Query &bind(const QString &name, int value) { return bind(name, QVariant(value)); }
    Query &bind(const QString &name, bool value) { return bind(name, QVariant(value ? 1 : 0)); }
    Query &bind(const QString &name, QDate value) { return bind(name, value.toString(Qt::ISODate)); }
    Query &bind(const QString &name, const QUuid &value)
    {
        return bind(name, value.toString(QUuid::WithoutBraces));
    }
    template <class Tag>
    Query &bind(const QString &name, Id<Tag> id)
    {
        return bind(name, id ? QVariant(id.value) : QVariant(QMetaType::fromType<qint64>()));
    }
    template <class E>
    requires std::is_enum_v<E> Query &bind(const QString &name, E value) { return bind(name, code(value)); }
    template <class T>
    Query &bind(const QString &name, const std::optional<T> &value)
    {
        if (value)
            return bind(name, *value);
        if constexpr (std::is_arithmetic_v<T>)
            return bind(name, QVariant(QMetaType::fromType<qint64>()));
        else
            return bind(name, QVariant(QMetaType::fromType<QString>()));
    }

    /// Runs a statement whose answer nobody waits for: on PostgreSQL it travels with what is asked next, and
    /// what is wrong with it comes up there. `check` gets the number of rows that it changed.
    void run(const std::function<void(int changed)> &check = {});
    /// Asks, where that was not done yet, and goes to the next row.
    [[nodiscard]] bool next();

    [[nodiscard]] bool isNull(int column) const { return value(column).isNull(); }
    template <class T>
    [[nodiscard]] T get(int column) const
    {
        const QVariant found = value(column);
        if constexpr (std::is_same_v<T, QString>)
            return found.toString();
        else if constexpr (std::is_same_v<T, bool>)
            return found.toLongLong() != 0;
        else if constexpr (std::is_integral_v<T>)
            return T(found.toLongLong());
        else if constexpr (std::is_same_v<T, QDate>)
            return QDate::fromString(found.toString(), Qt::ISODate);
        else if constexpr (std::is_enum_v<T>)
            return codeOf<T>(found.toString());
        else
            return T{found.toLongLong()}; // an Id
    }
    template <class T>
    [[nodiscard]] std::optional<T> maybe(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional<T>(get<T>(column));
    }

private:
    template <class E>
    [[nodiscard]] static E codeOf(const QString &text)
    {
        if (const auto known = fromCode<E>(text))
            return *known;
        throw StorageError(StorageError::Kind::Damaged, u"an unknown code: "_s + text);
    }
    void ask();
    [[nodiscard]] QVariant value(int column) const
    {
        return m_query ? m_query->value(column) : m_rows[m_row][column];
    }

    Transaction &m_transaction;
    Statement m_statement;
    bool m_asked = false;
    std::unique_ptr<QSqlQuery> m_query; ///< SQLite: reads row by row
    QList<QVariantList> m_rows;         ///< PostgreSQL: came all at once
    qsizetype m_row = -1;
};

/// Escaped for LIKE … ESCAPE '!'.
[[nodiscard]] QString likePart(QString text);

/// What the rows of engine::rowsOf() are bound as.
[[nodiscard]] QString jsonText(const QJsonArray &rows);

/// Runs an UPDATE of so many rows; throws Stale with these words where it found fewer.
inline void expectAll(Query &query, qsizetype rows, const QString &words)
{
    query.run([rows, words](int changed) {
        if (changed != rows)
            throw StorageError(StorageError::Kind::Stale, words);
    });
}

/// The id that an INSERT … RETURNING id answers with.
template <class I>
[[nodiscard]] I insertedId(Query &query)
{
    if (!query.next())
        throw StorageError(StorageError::Kind::Other, u"INSERT returned no id"_s);
    return query.get<I>(0);
}

/// Runs a versioned UPDATE; throws Stale where it found no row, naming the thing where its kind and id are
/// given.
inline void expectOne(Query &query, const QString &kind = {}, qint64 id = 0)
{
    query.run([kind, id](int changed) {
        if (changed != 1)
            throw StorageError::stale(kind, id, u"the row has another version"_s);
    });
}

} // namespace qorjyn

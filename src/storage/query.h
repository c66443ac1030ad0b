// A statement of a transaction: bound by name, prepared once a connection, and throwing whatever goes wrong.
#pragma once

#include "storage/connection.h"

#include <QDate>
#include <QJsonArray>
#include <QSqlQuery>
#include <QVariant>

namespace qorjyn {

class Query
{
public:
    /// `sql` must be the same text each time it means the same: it is the key of the prepared statement.
    Query(Transaction &t, const QString &sql);
    ~Query();
    Query(const Query &) = delete;
    Query &operator=(const Query &) = delete;

    Query &bind(const QString &name, const QVariant &value)
    {
        m_query->bindValue(name, value);
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

    /// Runs the statement; called by next() where it was not.
    Query &run();
    [[nodiscard]] bool next();
    /// Rows that the statement changed.
    [[nodiscard]] int affected();

    [[nodiscard]] bool isNull(int column) const { return m_query->isNull(column); }
    template <class T>
    [[nodiscard]] T get(int column) const
    {
        const QVariant value = m_query->value(column);
        if constexpr (std::is_same_v<T, QString>)
            return value.toString();
        else if constexpr (std::is_same_v<T, bool>)
            return value.toLongLong() != 0;
        else if constexpr (std::is_integral_v<T>)
            return T(value.toLongLong());
        else if constexpr (std::is_same_v<T, QDate>)
            return QDate::fromString(value.toString(), Qt::ISODate);
        else if constexpr (std::is_enum_v<T>)
            return fromCode<T>(value.toString()).value_or(T{});
        else
            return T{value.toLongLong()}; // an Id
    }
    template <class T>
    [[nodiscard]] std::optional<T> maybe(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional<T>(get<T>(column));
    }

private:
    Transaction &m_transaction;
    QString m_sql;
    std::unique_ptr<QSqlQuery> m_query;
    bool m_ran = false;
};

/// What the rows of engine::rowsOf() are bound as.
[[nodiscard]] QString jsonText(const QJsonArray &rows);

/// The id that an INSERT … RETURNING id answers with.
template <class I>
[[nodiscard]] I insertedId(Query &query)
{
    if (!query.next())
        throw StorageError(StorageError::Kind::Other, u"INSERT returned no id"_s);
    return query.get<I>(0);
}

/// Throws Stale when a versioned UPDATE found no row; names the thing where its kind and id are given.
inline void expectOne(Query &query, const QString &kind = {}, qint64 id = 0)
{
    query.run();
    if (query.affected() != 1)
        throw StorageError::stale(kind, id, u"the row has another version"_s);
}

} // namespace qorjyn

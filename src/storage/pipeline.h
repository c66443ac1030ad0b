// Statements that travel together: PostgreSQL is sent all of them at once and waited for once, through
// libpq's pipeline mode. Over a slow line it is trips that cost, not statements.
#pragma once

#include <QList>
#include <QString>
#include <QVariant>

#include <utility>

class QSqlDatabase;

namespace qorjyn {

/// A statement and its values by the names of their places.
struct Statement
{
    QString sql;
    QList<std::pair<QString, QVariant>> values;
};

/// How many rows each statement changed, and the rows of the last one: text, whole numbers and truth values.
struct Answer
{
    QList<int> affected;
    QList<QVariantList> rows;
};

/// Runs them one after another; where one fails none after it is run. Throws StorageError for that one.
[[nodiscard]] Answer sendTogether(const QSqlDatabase &database, const QList<Statement> &statements);

/// Whether the server is within a transaction of this connection, one that failed included.
[[nodiscard]] bool isInTransaction(const QSqlDatabase &database);

} // namespace qorjyn

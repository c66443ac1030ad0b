#include "storage/pipeline.h"

#include "storage/engine.h"

#include <QSqlDatabase>
#include <QSqlDriver>

#include <libpq-fe.h>

#include <memory>
#include <vector>

namespace qorjyn {

namespace {

struct ClearResult
{
    void operator()(PGresult *result) const { PQclear(result); }
};
using Result = std::unique_ptr<PGresult, ClearResult>;

// Types of the catalogue pg_type, which never change.
constexpr Oid boolType = 16, bigType = 20, smallType = 21, intType = 23;

PGconn *handleOf(const QSqlDatabase &database)
{
    const QVariant handle = database.driver()->handle();
    return *static_cast<PGconn *const *>(handle.constData());
}

/// A statement as libpq wants it: places $1, $2 … and their values as text.
struct Placed
{
    QByteArray sql;
    std::vector<QByteArray> texts;
    std::vector<bool> nulls;
};

bool isNameLetter(QChar letter)
{
    return letter.isLetterOrNumber() || letter == u'_';
}

/// The places of a text, outside of its quoted words, in the order in which they come.
Placed placed(const Statement &statement)
{
    Placed made;
    QStringList order;
    QString sql;
    bool quoted = false;
    for (qsizetype i = 0; i < statement.sql.size(); ++i) {
        const QChar letter = statement.sql[i];
        if (letter == u'\'')
            quoted = !quoted;
        if (quoted || letter != u':') {
            sql += letter;
            continue;
        }
        const qsizetype begin = i;
        while (i + 1 < statement.sql.size() && isNameLetter(statement.sql[i + 1]))
            ++i;
        const QString name = statement.sql.mid(begin, i - begin + 1);
        if (!order.contains(name))
            order.append(name);
        sql += u'$' + QString::number(order.indexOf(name) + 1);
    }
    made.sql = sql.toUtf8();
    for (const QString &name : std::as_const(order)) {
        QVariant value;
        for (const auto &bound : statement.values)
            if (bound.first == name)
                value = bound.second;
        made.nulls.push_back(value.isNull());
        made.texts.push_back(value.toString().toUtf8());
    }
    return made;
}

QSqlError errorOf(const PGresult *result, PGconn *connection)
{
    const char *state = result ? PQresultErrorField(result, PG_DIAG_SQLSTATE) : nullptr;
    const QString words =
        QString::fromUtf8(result ? PQresultErrorMessage(result) : PQerrorMessage(connection));
    return {{}, words, QSqlError::StatementError, QString::fromLatin1(state ? state : "")};
}

QVariant valueAt(const PGresult *result, int row, int column)
{
    if (PQgetisnull(result, row, column))
        return {};
    const QByteArrayView text(PQgetvalue(result, row, column), PQgetlength(result, row, column));
    switch (PQftype(result, column)) {
    case boolType:
        return text == "t";
    case bigType:
    case smallType:
    case intType:
        return text.toByteArray().toLongLong();
    default:
        return QString::fromUtf8(text);
    }
}

QList<QVariantList> rowsOf(const PGresult *result)
{
    QList<QVariantList> rows;
    const int count = PQntuples(result), width = PQnfields(result);
    rows.reserve(count);
    for (int row = 0; row < count; ++row) {
        QVariantList values;
        values.reserve(width);
        for (int column = 0; column < width; ++column)
            values.append(valueAt(result, row, column));
        rows.append(values);
    }
    return rows;
}

bool send(PGconn *connection, const Statement &statement)
{
    const Placed made = placed(statement);
    std::vector<const char *> values;
    for (size_t i = 0; i < made.texts.size(); ++i)
        values.push_back(made.nulls[i] ? nullptr : made.texts[i].constData());
    return PQsendQueryParams(connection, made.sql.constData(), int(values.size()), nullptr, values.data(),
                             nullptr, nullptr, 0) == 1;
}

/// Takes the answers of all that was sent, up to the end of the pipeline; the first failure stays in
/// `failed`.
Answer receive(PGconn *connection, qsizetype statements, Result &failed)
{
    Answer answer;
    for (qsizetype i = 0; i < statements; ++i) {
        while (Result result{PQgetResult(connection)}) {
            const ExecStatusType status = PQresultStatus(result.get());
            if (status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK) {
                answer.affected.append(QByteArray(PQcmdTuples(result.get())).toInt());
                if (i == statements - 1)
                    answer.rows = rowsOf(result.get());
            } else if (status != PGRES_PIPELINE_ABORTED && !failed) {
                failed = std::move(result);
            }
            if (PQstatus(connection) == CONNECTION_BAD)
                return answer;
        }
    }
    Result end{PQgetResult(connection)}; // PGRES_PIPELINE_SYNC
    return answer;
}

} // namespace

bool isInTransaction(const QSqlDatabase &database)
{
    const PGTransactionStatusType status = PQtransactionStatus(handleOf(database));
    return status == PQTRANS_INTRANS || status == PQTRANS_INERROR;
}

Answer sendTogether(const QSqlDatabase &database, const QList<Statement> &statements)
{
    PGconn *connection = handleOf(database);
    bool sent = PQenterPipelineMode(connection) == 1;
    for (const Statement &statement : statements)
        sent = sent && send(connection, statement);
    sent = sent && PQpipelineSync(connection) == 1;
    if (!sent)
        throw engine::errorFrom(errorOf(nullptr, connection), database);
    Result failed;
    Answer answer = receive(connection, statements.size(), failed);
    if (!PQexitPipelineMode(connection) && !failed)
        throw engine::errorFrom(errorOf(nullptr, connection), database);
    if (failed)
        throw engine::errorFrom(errorOf(failed.get(), connection), database);
    return answer;
}

} // namespace qorjyn

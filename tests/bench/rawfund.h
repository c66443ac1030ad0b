// Hides the bare engine: the fund's questions asked of its C library on the same data, without Qt.
#pragma once

#include "storage/location.h"

#include <QList>
#include <QSet>
#include <memory>

namespace qorjyn::bench {

class RawFund
{
public:
    /// Opens a connection with the same settings as the program's; throws std::runtime_error.
    [[nodiscard]] static std::unique_ptr<RawFund> open(const Location &location);
    virtual ~RawFund() = default;

    /// What was typed in the engine's own query language; empty where there is nothing to look for.
    [[nodiscard]] virtual QByteArray expression(const QString &typed) const = 0;
    /// Labels of up to `limit` rows after a label, all columns of the list read. An empty match: the whole
    /// list.
    [[nodiscard]] virtual QList<qint64> window(const QByteArray &match, qint64 after, int limit) = 0;
    [[nodiscard]] virtual qint64 count(const QByteArray &match) = 0;
    /// Every `step`th label in order.
    [[nodiscard]] virtual QList<qint64> places(const QByteArray &match, int step) = 0;
    /// Rows of the sections and of the objects that wait: what the page shows besides.
    virtual void readTree() = 0;
    /// The objects that have one of the keys by which like titles are found, up to 100 of each; all that is
    /// compared is read.
    [[nodiscard]] virtual QSet<qint64> withKeys(const QList<qint64> &keys) = 0;
};

[[nodiscard]] std::unique_ptr<RawFund> openRawSqlite(const Location &location);
[[nodiscard]] std::unique_ptr<RawFund> openRawPostgresql(const Location &location);

/// The words typed as "quote(token) either quote(token)" in brackets, joined by `both`.
[[nodiscard]] QByteArray joinedTerms(const QString &typed, const char *before, const char *after,
                                     const char *either, const char *both);

} // namespace qorjyn::bench

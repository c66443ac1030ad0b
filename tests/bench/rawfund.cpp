#include "bench/rawfund.h"

#include "domain/text.h"

namespace qorjyn::bench {

std::unique_ptr<RawFund> RawFund::open(const Location &location)
{
    return location.engine == Engine::Sqlite ? openRawSqlite(location) : openRawPostgresql(location);
}

QByteArray joinedTerms(const QString &typed, const char *before, const char *after, const char *either,
                       const char *both)
{
    QByteArray text;
    for (const QStringList &alternatives : queryTerms(typed)) {
        QByteArray word;
        for (const QString &token : alternatives)
            word += (word.isEmpty() ? "" : either) + (before + token.toUtf8() + after);
        text += (text.isEmpty() ? "" : both) + ('(' + word + ')');
    }
    return text;
}

} // namespace qorjyn::bench

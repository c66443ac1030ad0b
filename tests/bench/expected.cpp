#include "bench/expected.h"

#include "bench/filling.h"
#include "domain/text.h"

#include <algorithm>

namespace qorjyn::bench {

Expected::Expected(qint64 titles)
{
    const qint64 waitFrom = titles - actsOf(titles) - waitingOf(titles);
    qint64 record = 0;
    for (qint64 number = 0; number < titles; ++number) {
        const bool waits = number >= waitFrom && number < waitFrom + waitingOf(titles);
        const Description described = generatedObject(number, waits).description;
        QString searched = described.title + u' ' + described.authors + u' ' + described.isbn;
        if (!waits)
            searched += u' ' + formattedRecord(++record);
        m_objects.append({sortKey(described.title), described.title, indexTokens(searched)});
    }
    std::ranges::stable_sort(m_objects, {}, &Known::key);
}

QStringList Expected::titles(const QString &typed) const
{
    const QList<QStringList> terms = queryTerms(typed);
    const bool nothing = terms.isEmpty() && !typed.trimmed().isEmpty();
    QStringList found;
    for (const Known &object : m_objects) {
        const auto begins = [&object](const QString &token) {
            return std::ranges::any_of(object.words,
                                       [&token](const QString &word) { return word.startsWith(token); });
        };
        if (!nothing && std::ranges::all_of(terms, [&begins](const QStringList &alternatives) {
                return std::ranges::any_of(alternatives, begins);
            }))
            found.append(object.title);
    }
    return found;
}

} // namespace qorjyn::bench

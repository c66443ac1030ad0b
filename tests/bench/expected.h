// Hides what a search must find: every title looked at, word by word, without any database.
#pragma once

#include "bench/titles.h"

namespace qorjyn::bench {

class Expected
{
public:
    explicit Expected(qint64 titles);

    /// Titles that the words typed must find, in the order of the list; all for nothing typed.
    [[nodiscard]] QStringList titles(const QString &typed) const;

private:
    struct Known
    {
        QString key, title;
        QStringList words;
    };
    QList<Known> m_objects; ///< in the order of the list
};

} // namespace qorjyn::bench

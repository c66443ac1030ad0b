// Hides where the bench's fund comes from: generated titles, the same ones for the same number every time.
#pragma once

#include "domain/fund.h"

namespace qorjyn::bench {

/// How many objects of a fund of this size wait for their inclusion: the newest ones, never more than a few
/// sessions' worth.
[[nodiscard]] qint64 waitingOf(qint64 titles);

/// The object with this number, from 0: Kazakh, Russian and Latin titles of 2 to 9 words, a third of them
/// with an invented word. Without section and record number; `waiting` decides its state.
[[nodiscard]] FundObject generatedObject(qint64 number, bool waiting);

/// What a person types, whole; each is typed letter by letter.
struct Typed
{
    const char *kind; ///< "kazakh", "no kazakh letters", "russian", …
    QString text;
};
[[nodiscard]] QList<Typed> typedQueries();

} // namespace qorjyn::bench

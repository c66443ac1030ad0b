// Hides pairs of titles of which is known whether they are one edition: the same one spelled otherwise, or
// another volume, edition, year, author or work. Made without any of the program's own ways with text.
#pragma once

#include "domain/application.h"

namespace qorjyn::bench {

struct LabelledPair
{
    QString kind;         ///< "latin 2021", "another volume", …
    qint64 number = 0;    ///< of the generated object that `known` describes; volumes and the like alter it
    bool altered = false; ///< `known` is not as the object is generated
    Description known;
    Description asked; ///< what somebody types
    bool same = false;
};

/// As many pairs of each kind as `each` says (fewer where the fund has too few titles for a kind); always the
/// same ones.
[[nodiscard]] QList<LabelledPair> labelledPairs(qint64 titles, int each);

} // namespace qorjyn::bench

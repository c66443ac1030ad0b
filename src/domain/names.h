// Names and dates that several things share.
#pragma once

#include "domain/codes.h"

#include <QString>

namespace qorjyn {

/// The longest name of a participant, in UTF-16 units.
inline constexpr qsizetype nameLimit = 500;

/// A name as the screens show it by language. Kazakh is required; where another is missing Kazakh stands in.
struct Name
{
    QString kk, ru, en;

    [[nodiscard]] QString in(Language language) const
    {
        const QString &wanted = language == Language::Russian ? ru : language == Language::English ? en : kk;
        return wanted.isEmpty() ? kk : wanted;
    }
    bool operator==(const Name &) const = default;
};

} // namespace qorjyn

// How the state's identification numbers of people (IIN) and of organisations (BIN) are told apart and
// checked.
#pragma once

#include <QString>
#include <optional>

namespace qorjyn {

enum class NumberKind { Iin, Bin };

struct NumberCheck
{
    std::optional<NumberKind> kind; ///< known as soon as there are twelve digits, right or wrong
    bool valid = false;
    /// "letters" (something other than the digits 0–9), "length" (not twelve digits), "check-digit" (the
    /// twelfth digit is another), "no-such-number" (no check digit exists for the first eleven, or all are
    /// zeros); empty when valid.
    QString problem;

    bool operator==(const NumberCheck &) const = default;
};

/// Checks a number as it stands: spaces are not digits. Only the length and the check digit decide: since
/// 2013 an IIN need not agree with the date of birth. A BIN is known by its fifth digit, 4, 5 or 6; every
/// other number is an IIN.
[[nodiscard]] NumberCheck checkNumber(QStringView number);

} // namespace qorjyn

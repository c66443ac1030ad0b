#include "domain/personnumber.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace qorjyn {

namespace {

constexpr qsizetype length = 12;
constexpr int modulus = 11;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9'; // QChar::isDigit() takes the digits of every script
}

int digitAt(QStringView number, qsizetype i)
{
    return number.at(i).unicode() - u'0';
}

int remainder(QStringView number, const std::array<int, length - 1> &weights)
{
    int sum = 0;
    for (qsizetype i = 0; i < length - 1; ++i)
        sum += digitAt(number, i) * weights.at(static_cast<std::size_t>(i));
    return sum % modulus;
}

/// None where both rows of weights leave 10, which is no digit.
std::optional<int> checkDigit(QStringView number)
{
    constexpr std::array first{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11};
    constexpr std::array second{3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2};
    for (const auto &weights : {first, second}) {
        if (const int digit = remainder(number, weights); digit < 10)
            return digit;
    }
    return std::nullopt;
}

} // namespace

NumberCheck checkNumber(QStringView number)
{
    if (!std::all_of(number.begin(), number.end(), isDigit))
        return {.kind = std::nullopt, .valid = false, .problem = u"letters"_s};
    if (number.size() != length)
        return {.kind = std::nullopt, .valid = false, .problem = u"length"_s};

    const int fifth = digitAt(number, 4);
    const NumberKind kind = fifth >= 4 && fifth <= 6 ? NumberKind::Bin : NumberKind::Iin;
    const std::optional<int> expected = checkDigit(number);
    if (!expected || std::ranges::all_of(number, [](QChar c) { return c == u'0'; }))
        return {.kind = kind, .valid = false, .problem = u"no-such-number"_s};
    if (*expected != digitAt(number, length - 1))
        return {.kind = kind, .valid = false, .problem = u"check-digit"_s};
    return {.kind = kind, .valid = true, .problem = {}};
}

} // namespace qorjyn

#include "domain/isbn.h"

using namespace Qt::StringLiterals;

namespace qorjyn {

namespace {

int digit(QChar c)
{
    return c >= u'0' && c <= u'9' ? c.unicode() - u'0' : -1;
}

/// The check digit of the first twelve of `digits`.
QChar eanCheckDigit(QStringView digits)
{
    int sum = 0;
    for (int i = 0; i < 12; ++i)
        sum += (i % 2 == 0 ? 1 : 3) * digit(digits[i]);
    return QChar(u'0' + (10 - sum % 10) % 10);
}

bool isTen(QStringView digits)
{
    int sum = 0;
    for (int i = 0; i < 10; ++i) {
        const int value = i == 9 && digits[i] == u'X' ? 10 : digit(digits[i]);
        if (value < 0)
            return false;
        sum += (10 - i) * value;
    }
    return sum % 11 == 0;
}

/// What stands there beside hyphens and spaces.
QString withoutHyphens(QStringView text)
{
    QString digits;
    for (const QChar c : text)
        if (c != u'-' && c != u' ' && c != u'‐' && c != u'–')
            digits.append(c.toUpper());
    return digits;
}

} // namespace

bool looksLikeIsbn(QStringView text)
{
    const QString digits = withoutHyphens(text);
    const qsizetype length = digits.size();
    for (qsizetype i = 0; i < length; ++i)
        if (digit(digits[i]) < 0 && (digits[i] != u'X' || i != 9 || length != 10))
            return false;
    return length == 9 || length == 10 || length == 13;
}

std::optional<QString> isbn13(QStringView text)
{
    QString digits = withoutHyphens(text);
    if (digits.size() == 10 && isTen(digits)) {
        digits.truncate(9);
        digits.prepend(u"978"_s);
        return digits + eanCheckDigit(digits);
    }
    if (digits.size() != 13 ||
        !std::all_of(digits.cbegin(), digits.cend(), [](QChar c) { return digit(c) >= 0; }))
        return std::nullopt;
    return digits.back() == eanCheckDigit(digits) ? std::optional(digits) : std::nullopt;
}

} // namespace qorjyn

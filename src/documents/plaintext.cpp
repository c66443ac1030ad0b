#include "documents/plaintext.h"

#include <QList>

namespace qorjyn {

namespace {

constexpr char16_t FirstStrongIsolate = 0x2068;
constexpr char16_t PopDirectionalIsolate = 0x2069;

bool isNonCharacter(char32_t c)
{
    return (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
}

/// Bidirectional marks and overrides, and the anchor that stands for an object within a text.
bool isTakenOut(char32_t c)
{
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x206F) || c == 0x200E || c == 0x200F ||
           c == 0x061C || c == 0xFEFF || c == 0xFFFC || isNonCharacter(c);
}

bool isBlank(char32_t c)
{
    return QChar::category(c) == QChar::Other_Control || c == 0x2028 || c == 0x2029;
}

bool isRightToLeft(char32_t c)
{
    return QChar::direction(c) == QChar::DirR || QChar::direction(c) == QChar::DirAL;
}

struct Cleaned
{
    QString text;
    bool hasRightToLeft = false;
};

Cleaned clean(const QString &text)
{
    Cleaned cleaned;
    cleaned.text.reserve(text.size());
    for (const char32_t c : text.toUcs4()) {
        if (isBlank(c)) {
            cleaned.text += u' ';
        } else if (c >= 0xD800 && c <= 0xDFFF) {
            cleaned.text += QChar(QChar::ReplacementCharacter);
        } else if (!isTakenOut(c)) {
            cleaned.text += QChar::fromUcs4(c);
            cleaned.hasRightToLeft = cleaned.hasRightToLeft || isRightToLeft(c);
        }
    }
    return cleaned;
}

QString setApart(const QString &text)
{
    return QChar(FirstStrongIsolate) + text + QChar(PopDirectionalIsolate);
}

} // namespace

QString printable(const QString &text)
{
    const Cleaned cleaned = clean(text);
    const QString line = cleaned.text.simplified();
    return cleaned.hasRightToLeft ? setApart(line) : line;
}

QString printableExactly(const QString &text)
{
    const Cleaned cleaned = clean(text);
    return cleaned.hasRightToLeft ? setApart(cleaned.text) : cleaned.text;
}

} // namespace qorjyn

#include "domain/textwords.h"

#include "domain/texttables.h"

#include <algorithm>
#include <new>
#include <unicode/normalizer2.h>
#include <unicode/unistr.h>

namespace qorjyn::textwords {

namespace {

constexpr qsizetype markRunLimit = 8;

enum class Kind { Letter, Digit, Mark, Apostrophe, Ignored, Gap };

bool isApostrophe(char32_t c)
{
    return c == U'\'' || c == U'\u2019' || c == U'\u2018' || c == U'\u02BC' || c == U'\u02BB' || c == U'`' ||
           c == U'\u00B4';
}

bool isCyrillic(char32_t c)
{
    return (c >= 0x400 && c <= 0x52F) || (c >= 0x1C80 && c <= 0x1C8F) || (c >= 0xA640 && c <= 0xA69F);
}

bool isLatin(char32_t c)
{
    return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z') || (c >= 0xC0 && c <= 0x2AF) ||
           (c >= 0x1E00 && c <= 0x1EFF);
}

Kind kind(char32_t c)
{
    if ((c >= 0x410 && c <= 0x44F) || (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z'))
        return Kind::Letter;
    if (isApostrophe(c))
        return Kind::Apostrophe;
    switch (QChar::category(c)) {
    case QChar::Letter_Uppercase:
    case QChar::Letter_Lowercase:
    case QChar::Letter_Titlecase:
    case QChar::Letter_Modifier:
    case QChar::Letter_Other:
        return Kind::Letter;
    case QChar::Number_DecimalDigit:
    case QChar::Number_Letter:
        return Kind::Digit;
    case QChar::Mark_NonSpacing:
    case QChar::Mark_SpacingCombining:
    case QChar::Mark_Enclosing:
        return Kind::Mark;
    case QChar::Other_Format:
        return Kind::Ignored;
    default:
        return Kind::Gap;
    }
}

/// Whether NFKC leaves the character alone whatever stands beside it.
bool isPlain(char16_t c)
{
    return c < 0x80 || (c >= 0x400 && c < 0x483) || (c >= 0x48A && c <= 0x52F) || (c >= 0xC0 && c <= 0x131) ||
           c == 0x259 || c == 0xAB || c == 0xBB || (c >= 0x2013 && c <= 0x201E && c != 0x2017);
}

/// NFKC by ICU: QString::normalized() takes time in the square of the length.
QString composed(const QString &text)
{
    UErrorCode error = U_ZERO_ERROR;
    const icu::Normalizer2 *form = icu::Normalizer2::getNFKCInstance(error);
    if (form == nullptr || U_FAILURE(error))
        qFatal("ICU has no NFKC");
    const icu::UnicodeString source(false, text.utf16(), static_cast<int32_t>(text.size()));
    const icu::UnicodeString target = form->normalize(source, error);
    if (U_FAILURE(error))
        throw std::bad_alloc(); // the one way it can fail on text
    return QString(reinterpret_cast<const QChar *>(target.getBuffer()), target.length());
}

/// Whether the letter can only be of its own script.
bool onlyLatin(QChar c)
{
    return texttables::twins().cyrillicFor(c.unicode()) == nullptr;
}
bool onlyCyrillic(QChar c)
{
    return texttables::twins().latinFor(c.unicode()) == 0;
}

} // namespace

char32_t codePoint(QStringView text, qsizetype at, qsizetype &units)
{
    const QChar c = text[at];
    units = 1;
    if (!c.isSurrogate())
        return c.unicode();
    if (c.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate()) {
        units = 2;
        return QChar::surrogateToUcs4(c, text[at + 1]);
    }
    return QChar::ReplacementCharacter;
}

QString prepared(QStringView text)
{
    if (std::all_of(text.begin(), text.end(), [](QChar c) { return isPlain(c.unicode()); }))
        return text.toString();
    QString tame;
    tame.reserve(text.size());
    qsizetype marks = 0;
    qsizetype units = 1;
    for (qsizetype at = 0; at < text.size(); at += units) {
        const char32_t c = codePoint(text, at, units);
        const Kind is = kind(c);
        marks = is == Kind::Mark ? marks + 1 : 0;
        if (is == Kind::Apostrophe)
            tame += u'\'';
        else if (c == 0x2116 || c == QChar::ReplacementCharacter) // № is no word "No"
            tame += u' ';
        else if (is != Kind::Ignored && marks <= markRunLimit)
            tame += text.mid(at, units);
    }
    return composed(tame);
}

Words words(QStringView text)
{
    Words found;
    Word word;
    bool open = false;
    QChar last; // the last letter of the word, for the apostrophe after it
    qsizetype units = 1;
    const auto close = [&](qsizetype at) {
        if (open) {
            word.length = at - word.from;
            found.append(word);
        }
        open = false;
        last = QChar();
    };
    for (qsizetype at = 0; at < text.size(); at += units) {
        const char32_t c = codePoint(text, at, units);
        const Kind is = kind(c);
        if (is == Kind::Letter || is == Kind::Digit) {
            if (!open)
                word = {at, 0, 0, 0};
            open = true;
            word.cyrillic += is == Kind::Letter && isCyrillic(c) ? 1 : 0;
            word.latin += is == Kind::Letter && isLatin(c) ? 1 : 0;
            last = is == Kind::Letter && units == 1 ? text[at] : QChar();
        } else if (is == Kind::Apostrophe) {
            const bool inner =
                isCyrillic(last.unicode()) && at + 1 < text.size() && isCyrillic(text[at + 1].unicode());
            if (!open || !(inner || texttables::folding().takesApostrophe(last.toLower().unicode())))
                close(at);
            last = QChar();
        } else if (is == Kind::Gap) {
            close(at);
        }
    }
    close(text.size());
    return found;
}

QList<LookAlike> strangers(QStringView text, const Word &word)
{
    if (!word.mixed())
        return {};
    const QStringView letters = text.mid(word.from, word.length);
    int ownCyrillic = 0;
    int ownLatin = 0;
    for (const QChar c : letters) {
        ownCyrillic += isCyrillic(c.unicode()) && onlyCyrillic(c) ? 1 : 0;
        ownLatin += isLatin(c.unicode()) && onlyLatin(c) ? 1 : 0;
    }
    const bool toCyrillic = ownCyrillic != ownLatin ? ownCyrillic > ownLatin : word.cyrillic >= word.latin;
    const texttables::Twins &twins = texttables::twins();
    QList<LookAlike> found;
    for (qsizetype at = 0; at < letters.size(); ++at) {
        const char16_t c = letters[at].unicode();
        const qsizetype position = word.from + at;
        if (!toCyrillic) {
            if (const char16_t latin = isCyrillic(c) ? twins.latinFor(c) : u'\0'; latin != 0)
                found.append({position, c, latin});
            continue;
        }
        if (!isLatin(c))
            continue;
        if (const char16_t pair = twins.imitated(letters.mid(at, 2)); pair != 0) {
            found.append({position, c, pair});
            ++at;
            found.append({position + 1, letters[at].unicode(), 0});
        } else if (const texttables::Twin *twin = twins.cyrillicFor(c)) {
            found.append({position, c, twin->meant});
        }
    }
    return found;
}

QList<LookAlike> disguise(QStringView text, const Word &word)
{
    if (word.cyrillic > 0 || word.latin < 2 || word.latin != word.length)
        return {};
    QList<LookAlike> found;
    for (qsizetype at = word.from; at < word.from + word.length; ++at) {
        const texttables::Twin *twin = texttables::twins().cyrillicFor(text[at].unicode());
        if (twin == nullptr || !twin->same)
            return {};
        found.append({at, text[at].unicode(), twin->alone});
    }
    return found;
}

QString mended(QStringView text, const Word &word, const QList<LookAlike> &letters)
{
    QString result = text.mid(word.from, word.length).toString();
    for (auto letter = letters.crbegin(); letter != letters.crend(); ++letter) {
        const qsizetype at = letter->position - word.from;
        if (letter->meant == 0)
            result.remove(at, 1);
        else
            result[at] = QChar(static_cast<char16_t>(letter->meant));
    }
    return result;
}

} // namespace qorjyn::textwords

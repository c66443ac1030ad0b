#include "domain/text.h"
#include "domain/texttables.h"
#include "domain/textwords.h"

#include <QVarLengthArray>

namespace qorjyn {

namespace {

// The signs of a key in the order that the bytes give them. A number is the count of its digits and the
// digits, so that the shorter is the smaller; a letter is one sign of the order table; other letters are '~'
// and four signs.
constexpr char16_t levelSign = u' ';
constexpr char16_t gapSign = u'!';
constexpr char16_t otherSign = u'~';
constexpr int longNumber = 9;     // from here on the count takes '9' and two digits
constexpr int longestNumber = 99; // longer rows of digits go on as another number
constexpr qsizetype primaryLimit = 384;
constexpr qsizetype textLimit = 4096; // what lies behind cannot reach the key

/// One bit a unit of the key; unset bits at the end do not count.
class Level
{
public:
    void add(bool set) { m_bits.append(set); }
    void mark(qsizetype unit)
    {
        if (unit < m_bits.size())
            m_bits[unit] = true;
    }
    /// Five bits a sign from '0' up: compares as the bits do.
    [[nodiscard]] QString text() const
    {
        QString signs;
        qsizetype used = m_bits.size();
        while (used > 0 && !m_bits[used - 1])
            --used;
        for (qsizetype at = 0; at < used; at += 5) {
            int sign = 0;
            for (qsizetype bit = at; bit < at + 5; ++bit)
                sign = sign * 2 + (bit < m_bits.size() && m_bits[bit] ? 1 : 0);
            signs += QChar(static_cast<char16_t>(u'0' + sign));
        }
        return signs;
    }

private:
    QVarLengthArray<bool, 256> m_bits;
};

class KeyMaker
{
public:
    KeyMaker() { m_key.reserve(sortKeyLimit); }
    [[nodiscard]] bool full() const { return m_key.size() >= primaryLimit; }

    void gap()
    {
        if (!m_key.isEmpty())
            unit(QChar(gapSign), false, false);
    }

    void word(QStringView text, bool mended)
    {
        qsizetype units = 1;
        for (qsizetype at = 0; at < text.size() && !full(); at += units) {
            const char32_t c = textwords::codePoint(text, at, units);
            if (QChar::digitValue(c) >= 0)
                units = number(text, at);
            else
                letter(c, mended);
        }
    }

    [[nodiscard]] QString key() &&
    {
        const QString variants = m_variants.text();
        const QString capitals = m_capitals.text();
        if (!variants.isEmpty() || !capitals.isEmpty())
            m_key += QChar(levelSign) + variants;
        if (!capitals.isEmpty())
            m_key += QChar(levelSign) + capitals;
        m_key.truncate(sortKeyLimit);
        return std::move(m_key);
    }

private:
    template <class Signs>
    void unit(const Signs &signs, bool variant, bool capital)
    {
        m_key += signs;
        m_variants.add(variant);
        m_capitals.add(capital);
    }

    /// Takes the digits from `at` on and says how many units they took.
    qsizetype number(QStringView text, qsizetype at)
    {
        QString digits;
        bool padded = false;
        qsizetype taken = 0;
        qsizetype units = 1;
        while (at + taken < text.size() && digits.size() < longestNumber) {
            const int value = QChar::digitValue(textwords::codePoint(text, at + taken, units));
            if (value < 0)
                break;
            taken += units;
            if (value == 0 && digits.isEmpty())
                padded = true;
            else
                digits += QChar(static_cast<char16_t>(u'0' + value));
        }
        const int count = static_cast<int>(digits.size());
        QString signs = count < longNumber ? QString::number(count)
                                           : QStringLiteral("9%1").arg(count, 2, 10, QLatin1Char('0'));
        unit(signs + digits, padded && count > 0, false);
        return taken;
    }

    void letter(char32_t c, bool variant)
    {
        const bool capital = QChar::isUpper(c) || QChar::isTitleCase(c);
        texttables::Place place = texttables::order().place(c);
        while (place.code == 0) {
            const QString parts = QChar::decomposition(c);
            if (parts.isEmpty())
                break;
            qsizetype units = 1;
            c = textwords::codePoint(parts, 0, units);
            place = texttables::order().place(c);
            variant = true;
        }
        if (place.code != 0) {
            unit(QChar(place.code), variant || place.variant, capital);
            return;
        }
        if (QChar::isMark(c) || !QChar::isLetterOrNumber(c))
            return;
        const char32_t small = QChar::toLower(c);
        QString signs{QChar(otherSign)};
        for (int shift = 18; shift >= 0; shift -= 6)
            signs += QChar(static_cast<char16_t>(u'0' + ((small >> shift) & 0x3F)));
        unit(signs, variant, capital);
    }

    QString m_key;
    Level m_variants;
    Level m_capitals;
};

} // namespace

QString sortKey(QStringView text)
{
    const QString ready = textwords::prepared(text.left(textLimit));
    KeyMaker maker;
    for (const textwords::Word &word : textwords::words(ready)) {
        if (maker.full())
            break;
        maker.gap();
        if (word.mixed())
            maker.word(textwords::mended(ready, word, textwords::strangers(ready, word)), true);
        else
            maker.word(QStringView(ready).mid(word.from, word.length), false);
    }
    return std::move(maker).key();
}

} // namespace qorjyn

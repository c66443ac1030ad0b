#include "exchange/recordtext.h"

#include "archive/charset.h"

#include <algorithm>
#include <array>

namespace qorjyn {

namespace {

constexpr qint64 textPart = 64 * 1024;

/// How many letters of the encoding look like a word's: Cyrillic beside Cyrillic, small after small.
qsizetype likelihood(QByteArrayView bytes, RecordEncoding encoding)
{
    const QString &letters = lettersOf(encoding);
    const auto letter = [&](qsizetype i) { return letters[static_cast<uchar>(bytes[i])]; };
    const auto cyrillic = [](QChar c) { return c.script() == QChar::Script_Cyrillic; };
    // Letters of the alphabets of Kazakh and Russian; those of others are Cyrillic too, and rare here.
    static const QString usual = u"әғқңөұүһіӘҒҚҢӨҰҮҺІёЁ"_s;
    qsizetype score = 0;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        if (static_cast<uchar>(bytes[i]) < 0x80)
            continue;
        const QChar c = letter(i);
        const bool known = (c >= u'А' && c <= u'я') || usual.contains(c);
        const QChar before = i > 0 ? letter(i - 1) : QChar(u' ');
        if (known && cyrillic(before))
            score += c.isLower() ? 3 : before.isUpper() ? 1 : 0;
        else if (known)
            score += 1;
        else
            score -= c.isLetter() ? 1 : 2;
    }
    return score;
}

/// Whether text that is Cyrillic in cp1251 is rather Kazakh in KZ-1048: the letters that the two have in the
/// same places stand as they do in Kazakh words, and not as in Ukrainian, Belarusian or Serbian ones.
bool looksKazakh(QByteArrayView bytes)
{
    const QString &letters = lettersOf(RecordEncoding::Kz1048);
    static const QString certain = u"қңә"_s, vowels = u"аәеёиоөуұүыіэюя"_s;
    const auto letter = [&](qsizetype i) {
        return i < 0 || i >= bytes.size() ? QChar(u' ') : letters[static_cast<uchar>(bytes[i])].toLower();
    };
    qsizetype points = 0;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const QChar c = static_cast<uchar>(bytes[i]) < 0x80 ? QChar(u' ') : letter(i);
        const QChar before = letter(i - 1), after = letter(i + 1);
        if (before.script() != QChar::Script_Cyrillic && after.script() != QChar::Script_Cyrillic)
            continue;
        if (certain.contains(c)) // ќ, ѕ and ј
            points += 2;
        else if (c == u'ү' || c == u'ұ' || c == u'ө') // ї and ў follow vowels, ґ goes before them
            points += vowels.contains(before) || vowels.contains(after) ? -2 : 1;
        else if (c == u'ғ') // є is a vowel
            points += vowels.contains(after) ? 1 : -2;
    }
    return points > 0;
}

/// In MARC-8 a mark stands before its letter and hardly ever beside another; Cyrillic words are runs.
bool looksLikeMarc8(QByteArrayView bytes)
{
    if (bytes.contains('\x1b'))
        return true;
    qsizetype high = 0, inRuns = 0, run = 0;
    for (const char c : bytes) {
        if (static_cast<uchar>(c) >= 0x80) {
            ++high;
            ++run;
            inRuns += run == 3 ? 3 : run > 3 ? 1 : 0;
        } else {
            run = 0;
        }
    }
    return inRuns * 2 < high;
}

} // namespace

const char *iconvName(RecordEncoding encoding)
{
    switch (encoding) {
    case RecordEncoding::Utf8:
        return "UTF-8";
    case RecordEncoding::Marc8:
        return "MARC-8";
    case RecordEncoding::Cp1251:
        return "CP1251";
    case RecordEncoding::Cp866:
        return "CP866";
    case RecordEncoding::Kz1048:
        return "RK1048";
    }
    Q_UNREACHABLE();
}

const QString &lettersOf(RecordEncoding encoding)
{
    const auto table = [](RecordEncoding which) {
        QString letters(256, QChar::ReplacementCharacter);
        for (int i = 0; i < 256; ++i) {
            const char byte = static_cast<char>(i);
            const auto letter = decoded(QByteArrayView(&byte, 1), iconvName(which));
            if (letter && letter->size() == 1)
                letters[i] = letter->front();
        }
        return letters;
    };
    static const QString cp1251 = table(RecordEncoding::Cp1251);
    static const QString cp866 = table(RecordEncoding::Cp866);
    static const QString kz1048 = table(RecordEncoding::Kz1048);
    return encoding == RecordEncoding::Cp866 ? cp866 : encoding == RecordEncoding::Kz1048 ? kz1048 : cp1251;
}

bool isUtf8(QByteArrayView bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInvalidToNull);
    const QString text = decoder(bytes); // stateful: a letter cut at the end is no error
    Q_UNUSED(text)
    return !decoder.hasError();
}

RecordEncoding guessEncoding(QByteArrayView bytes, bool marc)
{
    if (isUtf8(bytes) && !(marc && bytes.contains('\x1b')))
        return RecordEncoding::Utf8;
    if (marc && looksLikeMarc8(bytes))
        return RecordEncoding::Marc8;
    if (likelihood(bytes, RecordEncoding::Cp866) > likelihood(bytes, RecordEncoding::Kz1048))
        return RecordEncoding::Cp866;
    return looksKazakh(bytes) ? RecordEncoding::Kz1048 : RecordEncoding::Cp1251;
}

TextSource::TextSource(QIODevice &device, std::optional<RecordEncoding> forced) : m_device(device)
{
    const QByteArray head = device.peek(textPart);
    const bool utf16 = head.startsWith("\xff\xfe") || head.startsWith("\xfe\xff");
    m_encoding = forced ? *forced : utf16 ? RecordEncoding::Utf8 : guessEncoding(head, false);
    if (m_encoding == RecordEncoding::Marc8)
        m_encoding = RecordEncoding::Utf8; // no format of text is written in it
    m_decoder = QStringDecoder(utf16 && !forced ? QStringDecoder::Utf16 : QStringDecoder::Utf8);
}

bool TextSource::more(QString &text)
{
    const QByteArray part = m_device.read(textPart);
    if (part.isEmpty())
        return false;
    if (m_encoding == RecordEncoding::Utf8) {
        text += m_decoder(part);
        return true;
    }
    const QString &letters = lettersOf(m_encoding);
    text.reserve(text.size() + part.size());
    for (const char c : part)
        text += letters[static_cast<uchar>(c)];
    return true;
}

std::optional<QString> TextSource::piece(qsizetype most)
{
    QString found;
    while (found.size() < most) {
        if (m_at >= m_buffer.size()) {
            m_buffer.clear();
            m_at = 0;
            if (!more(m_buffer))
                break;
        }
        const qsizetype end = m_buffer.indexOf(u'\n', m_at);
        const qsizetype length = std::min((end < 0 ? m_buffer.size() : end + 1) - m_at, most - found.size());
        found += QStringView(m_buffer).sliced(m_at, length);
        m_at += length;
        if (found.endsWith(u'\n'))
            break;
    }
    if (found.isEmpty())
        return std::nullopt;
    return found;
}

std::optional<TextSource::Line> TextSource::line(qsizetype most)
{
    auto first = piece(most);
    if (!first)
        return std::nullopt;
    Line line{.text = std::move(*first)};
    for (bool ended = line.text.endsWith(u'\n'); !ended;) {
        const auto rest = piece(most);
        ended = !rest || rest->endsWith(u'\n');
        line.cut = line.cut || (rest && *rest != u"\n"_s);
    }
    while (line.text.endsWith(u'\n') || line.text.endsWith(u'\r'))
        line.text.chop(1);
    return line;
}

} // namespace qorjyn

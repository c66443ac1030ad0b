#include "archive/charset.h"

#include <QStringDecoder>

#include <algorithm>
#include <cerrno>
#include <iconv.h>

namespace qorjyn {

namespace {

std::optional<QString> fromUtf8(QByteArrayView bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8,
                           QStringConverter::Flag::Stateless | QStringConverter::Flag::ConvertInitialBom);
    QString text = decoder.decode(bytes);
    if (decoder.hasError())
        return std::nullopt;
    return text;
}

/// Letters of words speak for a reading; signs between them and capitals inside a word speak against it.
int likeness(const QString &text)
{
    int points = 0;
    QChar before;
    for (const QChar c : text) {
        const bool cyrillic = c.script() == QChar::Script_Cyrillic && c.isLetter();
        if (cyrillic)
            points += before.isLower() && c.isUpper() ? -2 : 2;
        else if (c.unicode() > 0x7f)
            points -= 3;
        before = c;
    }
    return points;
}

} // namespace

std::optional<QString> decoded(QByteArrayView bytes, const QByteArray &charset)
{
    if (charset.compare("utf-8", Qt::CaseInsensitive) == 0)
        return fromUtf8(bytes);
    const iconv_t converter = ::iconv_open("UTF-8", charset.constData());
    if (converter == iconv_t(-1)) // NOLINT(performance-no-int-to-ptr)
        return std::nullopt;
    QByteArray out(bytes.size() * 4 + 4, '\0');
    QByteArray in = bytes.toByteArray();
    char *from = in.data();
    char *to = out.data();
    std::size_t left = std::size_t(in.size());
    std::size_t room = std::size_t(out.size());
    const bool whole = ::iconv(converter, &from, &left, &to, &room) != std::size_t(-1) && left == 0;
    ::iconv_close(converter);
    if (!whole)
        return std::nullopt;
    return QString::fromUtf8(QByteArrayView(out.constData(), to));
}

QString likelyText(const QByteArray &bytes, const QByteArray &charset)
{
    const auto plain = fromUtf8(bytes);
    const auto older = decoded(bytes, charset);
    if (plain && older)
        return likeness(*plain) >= likeness(*older) ? *plain : *older;
    return plain ? *plain : older.value_or(QString::fromLatin1(bytes));
}

QByteArray likelyCharset(const QList<QByteArray> &texts)
{
    if (std::ranges::all_of(texts, [](const QByteArray &text) { return fromUtf8(text).has_value(); }))
        return "UTF-8";
    const auto points = [&](const QByteArray &charset) {
        int sum = 0;
        for (const QByteArray &text : texts) {
            // What the set has no letter for is no text in it.
            constexpr int Impossible = -1000;
            const auto read = fromUtf8(text) ? QString() : decoded(text, charset);
            sum += read ? likeness(*read) : Impossible;
        }
        return sum;
    };
    return points("CP866") >= points("RK1048") ? "CP866" : "RK1048";
}

} // namespace qorjyn

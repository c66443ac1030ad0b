// The text of a file whatever its encoding: hides how encodings are told apart and converted.
#pragma once

#include "exchange/records.h"

#include <QStringDecoder>

namespace qorjyn {

/// The encoding that the bytes look like; MARC-8 only where `marc` allows it. A part cut in the middle of a
/// letter is understood.
[[nodiscard]] RecordEncoding guessEncoding(QByteArrayView bytes, bool marc);

/// Whether it is UTF-8, except for a letter that is cut at the end.
[[nodiscard]] bool isUtf8(QByteArrayView bytes);

/// The name by which YAZ and iconv know the encoding.
[[nodiscard]] const char *iconvName(RecordEncoding encoding);

/// The letters of the 256 bytes of an encoding of one byte a letter; U+FFFD where a byte has none.
[[nodiscard]] const QString &lettersOf(RecordEncoding encoding);

/// A device as text, part by part: UTF-8, UTF-16 with its mark, or one byte a letter. What is not valid comes
/// out as U+FFFD.
class TextSource
{
public:
    TextSource(QIODevice &device, std::optional<RecordEncoding> forced);

    /// Appends the next part; false at the end.
    bool more(QString &text);
    /// The next line with its end, or the first `most` units of a longer one, the rest of which follows;
    /// nothing at the end.
    [[nodiscard]] std::optional<QString> piece(qsizetype most);

    struct Line
    {
        QString text; ///< without its end
        bool cut = false;
    };
    /// The next line, at most `most` units of it (the rest is dropped); nothing at the end.
    [[nodiscard]] std::optional<Line> line(qsizetype most);
    [[nodiscard]] RecordEncoding encoding() const { return m_encoding; }

private:
    QIODevice &m_device;
    RecordEncoding m_encoding = RecordEncoding::Utf8;
    QStringDecoder m_decoder; ///< of UTF-8 and UTF-16
    QString m_buffer;         ///< of piece()
    qsizetype m_at = 0;
};

} // namespace qorjyn

// Text in the character sets of older systems: hides iconv and the guess between them.
#pragma once

#include <QByteArrayView>
#include <QList>
#include <QString>
#include <optional>

namespace qorjyn {

/// The text, or nothing where the bytes are none in that character set, or the set is unknown. UTF-8 is
/// taken strictly; a mark at its beginning stays a sign of the text.
[[nodiscard]] std::optional<QString> decoded(QByteArrayView bytes, const QByteArray &charset);

/// The one of UTF-8, cp1251 with the Kazakh letters (KZ-1048) and cp866 that all of the texts together are
/// written in: UTF-8 wherever they are valid in it, else the one that makes words of them.
[[nodiscard]] QByteArray likelyCharset(const QList<QByteArray> &texts);

/// A short text in UTF-8 or in the older set: a name in cp866 may by chance be valid in UTF-8.
[[nodiscard]] QString likelyText(const QByteArray &bytes, const QByteArray &charset);

} // namespace qorjyn

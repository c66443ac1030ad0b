// Kazakh text in one place: the keys by which titles are ordered and found.
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace qorjyn {

/// Compares byte by byte in the order of the alphabet.
[[nodiscard]] QString sortKey(QStringView text);
/// Folded words separated by single spaces.
[[nodiscard]] QString searchKey(QStringView text);
/// The folded words to put into the index for a text.
[[nodiscard]] QStringList indexTokens(QStringView text);
/// What to look for: for each word typed its alternatives, each a prefix.
[[nodiscard]] QList<QStringList> queryTerms(QStringView typed);
/// Equal for the same title however it is spelled.
[[nodiscard]] QString duplicateKey(QStringView title);

} // namespace qorjyn

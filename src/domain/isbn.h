// The number of a book (ISO 2108): read as it is printed, compared as thirteen digits.
#pragma once

#include <QString>
#include <optional>

namespace qorjyn {

/// The thirteen digits of an ISBN-10 or ISBN-13 whose check digit is right, hyphens and spaces aside; nothing
/// for any other text.
[[nodiscard]] std::optional<QString> isbn13(QStringView text);

/// Whether it can stand where a book has its number: nine, ten or thirteen digits with hyphens and spaces,
/// the last of ten may be an X. Books are printed with wrong check digits, too.
[[nodiscard]] bool looksLikeIsbn(QStringView text);

} // namespace qorjyn

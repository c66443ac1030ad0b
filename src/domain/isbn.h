// The number of a book (ISO 2108): read as it is printed, compared as thirteen digits.
#pragma once

#include <QString>
#include <optional>

namespace qorjyn {

/// The thirteen digits of an ISBN-10 or ISBN-13 whose check digit is right, hyphens and spaces aside; nothing
/// for any other text.
[[nodiscard]] std::optional<QString> isbn13(QStringView text);

} // namespace qorjyn

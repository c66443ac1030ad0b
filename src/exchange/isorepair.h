// A record of ISO 2709 whose numbers are wrong: hides how its fields are told apart by their ends alone.
#pragma once

#include <QByteArray>
#include <optional>

namespace qorjyn {

namespace iso2709 {

inline constexpr char recordEnd = '\x1d', fieldEnd = '\x1e';
inline constexpr qsizetype leaderSize = 24, entrySize = 12;

/// The number that the digits write; nothing where they are no digits.
[[nodiscard]] std::optional<qsizetype> digits(QByteArrayView bytes, qsizetype from, qsizetype count);

} // namespace iso2709

/// The record with every number counted anew, from bytes that end with a mark of a record's end. The
/// directory must name as many fields as there are, and its lengths fit half of them or more (in bytes, or in
/// letters of UTF-8). Fields longer than the format can say are left out. Nothing where that cannot be.
[[nodiscard]] std::optional<QByteArray> repairedRecord(const QByteArray &bytes);

} // namespace qorjyn

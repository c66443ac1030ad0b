// The fields of a MARC or IRBIS record and what they say of a title: hides tags and subfields.
#pragma once

#include "exchange/records.h"

#include <QMap>

namespace qorjyn {

struct MarcField
{
    QString tag;
    QString value;                              ///< of a field without subfields
    QList<std::pair<QChar, QString>> subfields; ///< in their order, codes in lower case

    /// The first subfield with the code.
    [[nodiscard]] QString part(char16_t code) const;
};

struct MarcRecord
{
    QString leader;
    QList<MarcField> fields;

    [[nodiscard]] const MarcField *field(QStringView tag) const;
    /// The first subfield `code` of the first field `tag` that has one.
    [[nodiscard]] QString part(QStringView tag, char16_t code) const;
    [[nodiscard]] bool has(QStringView tag) const { return field(tag) != nullptr; }
};

/// Marc21, Unimarc or Rusmarc by the fields there are; nothing where they do not tell.
[[nodiscard]] std::optional<RecordFormat> dialectOf(const MarcRecord &record);

[[nodiscard]] Description describeMarc21(const MarcRecord &record);
[[nodiscard]] Description describeUnimarc(const MarcRecord &record); ///< and RUSMARC
[[nodiscard]] Description describeIrbis(const MarcRecord &record);

} // namespace qorjyn

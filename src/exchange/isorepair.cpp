#include "exchange/isorepair.h"

#include <QList>

#include <algorithm>

namespace qorjyn {

namespace iso2709 {

std::optional<qsizetype> digits(QByteArrayView bytes, qsizetype from, qsizetype count)
{
    qsizetype number = 0;
    for (qsizetype i = from; i < from + count; ++i) {
        if (i < 0 || i >= bytes.size() || bytes[i] < '0' || bytes[i] > '9')
            return std::nullopt;
        number = number * 10 + (bytes[i] - '0');
    }
    return number;
}

} // namespace iso2709

namespace {

using namespace iso2709;

constexpr qsizetype longestField = 9'999, longestRecord = 99'999; // what the digits can say

struct DirectoryEntry
{
    QByteArray tag;
    qsizetype length = 0, start = 0;
};

/// The entries that fit in from there on, in the order of their fields; nothing where they are none.
std::optional<QList<DirectoryEntry>> entriesAt(QByteArrayView directory, qsizetype from)
{
    QList<DirectoryEntry> entries;
    for (qsizetype at = from; at + entrySize <= directory.size(); at += entrySize) {
        const QByteArrayView tag = directory.sliced(at, 3);
        const auto length = digits(directory, at + 3, 4), start = digits(directory, at + 7, 5);
        const bool named = std::ranges::all_of(tag, [](char c) {
            return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
        });
        if (!named || !length || !start)
            return std::nullopt;
        entries.append({.tag = tag.toByteArray(), .length = *length, .start = *start});
    }
    std::ranges::stable_sort(entries, {}, &DirectoryEntry::start);
    return entries;
}

/// How many bytes as many letters of UTF-8 take; 0 where there are not so many.
qsizetype bytesOfLetters(QByteArrayView utf8, qsizetype letters)
{
    qsizetype at = 0;
    for (; at < utf8.size(); ++at) {
        const bool begins = (static_cast<uchar>(utf8[at]) & 0xc0U) != 0x80U;
        if (begins && letters-- == 0)
            return at;
    }
    return letters == 0 ? at : 0;
}

struct FoundFields
{
    QList<QByteArrayView> all; ///< with their ends
    qsizetype fitting = 0;     ///< whose length is the one of the directory
};

/// The fields of the entries: each as long as it is said to be, in bytes or in letters, if it ends there, and
/// otherwise up to the next end. Nothing where the data are not used up with the last one.
std::optional<FoundFields> fieldsOf(const QList<DirectoryEntry> &entries, QByteArrayView data)
{
    FoundFields fields;
    for (const DirectoryEntry &entry : entries) {
        const auto endsAt = [&](qsizetype length) {
            return length > 0 && length <= data.size() && data[length - 1] == fieldEnd;
        };
        qsizetype length = entry.length;
        if (!endsAt(length))
            length = bytesOfLetters(data, entry.length);
        if (endsAt(length))
            ++fields.fitting;
        else
            length = data.indexOf(fieldEnd) + 1;
        if (length <= 0)
            return std::nullopt;
        fields.all.append(data.first(length));
        data = data.sliced(length);
    }
    if (!data.isEmpty())
        return std::nullopt;
    return fields;
}

QByteArray written(qsizetype number, int width)
{
    return QByteArray::number(number).rightJustified(width, '0');
}

} // namespace

std::optional<QByteArray> repairedRecord(const QByteArray &bytes)
{
    const qsizetype directoryEnd = bytes.indexOf(fieldEnd);
    if (directoryEnd < leaderSize + entrySize || !bytes.endsWith(recordEnd))
        return std::nullopt;
    QByteArray data = bytes.sliced(directoryEnd + 1).chopped(1);
    if (!data.endsWith(fieldEnd))
        data += fieldEnd;
    const QByteArrayView head = QByteArrayView(bytes).first(directoryEnd);
    // The leader may have lost or gained signs: then the directory begins elsewhere.
    const qsizetype over = (directoryEnd - leaderSize) % entrySize;
    QList<DirectoryEntry> entries;
    FoundFields fields;
    for (const qsizetype from : {leaderSize, leaderSize + over, leaderSize + over - entrySize}) {
        const auto named = entriesAt(head, from);
        const auto found = named ? fieldsOf(*named, data) : std::nullopt;
        if (found && found->fitting * 2 >= named->size() && found->fitting > fields.fitting) {
            entries = *named;
            fields = *found;
        }
    }
    if (entries.isEmpty())
        return std::nullopt;
    QByteArray directory, body;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const qsizetype length = fields.all[i].size();
        if (length > longestField ||
            leaderSize + (entries.size() + 1) * entrySize + body.size() + length > longestRecord)
            continue;
        directory += entries[i].tag + written(length, 4) + written(body.size(), 5);
        body += fields.all[i];
    }
    const qsizetype base = leaderSize + directory.size() + 1;
    return written(base + body.size() + 1, 5) + bytes.sliced(5, 5) + "22" + written(base, 5) +
           bytes.sliced(17, 3) + "4500" + directory + fieldEnd + body + recordEnd;
}

} // namespace qorjyn

#include "documents/tiffpages.h"

#include <QSet>

namespace qorjyn {

namespace {

/// A TIFF's chain of directories, each visited once.
class TiffChain
{
public:
    TiffChain(const ReadAt &read, qint64 size) : m_read(read), m_size(size) {}

    /// Nothing where the chain is broken.
    [[nodiscard]] std::optional<QList<TiffPage>> pages();

private:
    [[nodiscard]] bool readHeader();
    /// The directory at `m_next`; moves on to the next.
    [[nodiscard]] bool readDirectory(bool &isPage);
    [[nodiscard]] std::optional<quint64> number(qint64 offset, int bytes);
    [[nodiscard]] quint64 valueIn(const QByteArray &bytes, qsizetype at, int count) const;

    const ReadAt &m_read;
    qint64 m_size;
    bool m_littleEndian = true;
    bool m_big = false; ///< BigTIFF: counts and offsets of eight bytes
    quint64 m_next = 0;
};

quint64 TiffChain::valueIn(const QByteArray &bytes, qsizetype at, int count) const
{
    quint64 value = 0;
    for (int i = 0; i < count; ++i) {
        const auto byte = quint64(quint8(bytes[at + (m_littleEndian ? count - 1 - i : i)]));
        value = (value << 8) | byte;
    }
    return value;
}

std::optional<quint64> TiffChain::number(qint64 offset, int count)
{
    const QByteArray bytes = m_read(offset, count);
    return bytes.size() == count ? std::optional(valueIn(bytes, 0, count)) : std::nullopt;
}

bool TiffChain::readHeader()
{
    const QByteArray mark = m_read(0, 2);
    m_littleEndian = mark == "II";
    const quint64 version = number(2, 2).value_or(0);
    m_big = version == 43;
    if ((!m_littleEndian && mark != "MM") || (version != 42 && !m_big))
        return false;
    const auto first = m_big ? number(8, 8) : number(4, 4);
    m_next = first.value_or(0);
    return m_next != 0;
}

bool TiffChain::readDirectory(bool &isPage)
{
    constexpr quint64 MostEntries = 4096;
    constexpr quint64 SubfileType = 254;
    constexpr quint64 ReducedOrMask = 1 | 4;
    const int countBytes = m_big ? 8 : 2;
    const int entryBytes = m_big ? 20 : 12;
    if (m_next > quint64(m_size))
        return false;
    const auto offset = qint64(m_next);
    const auto entries = number(offset, countBytes);
    if (!entries || *entries == 0 || *entries > MostEntries)
        return false;
    const qint64 length = qint64(*entries) * entryBytes;
    const QByteArray table = m_read(offset + countBytes, length);
    if (table.size() != length)
        return false;
    isPage = true;
    for (qsizetype at = 0; at < table.size(); at += entryBytes) {
        const quint64 kind = valueIn(table, at, 2);
        if (kind == SubfileType && (valueIn(table, at + (m_big ? 12 : 8), 4) & ReducedOrMask) != 0)
            isPage = false;
    }
    const auto next = number(offset + countBytes + length, m_big ? 8 : 4);
    m_next = next.value_or(0);
    return next.has_value();
}

std::optional<QList<TiffPage>> TiffChain::pages()
{
    constexpr qsizetype MostDirectories = 100'000;
    if (!readHeader())
        return std::nullopt;
    QSet<quint64> visited;
    QList<TiffPage> pages;
    for (int place = 0; m_next != 0; ++place) {
        bool isPage = false;
        if (visited.contains(m_next) || visited.size() >= MostDirectories)
            return std::nullopt;
        const quint64 offset = m_next;
        visited.insert(offset);
        if (!readDirectory(isPage))
            return std::nullopt;
        if (isPage)
            pages.append({.place = place, .offset = offset});
    }
    return pages;
}

} // namespace

std::optional<QList<TiffPage>> tiffPages(const ReadAt &read, qint64 size)
{
    return TiffChain(read, size).pages();
}

} // namespace qorjyn

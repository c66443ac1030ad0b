#include "documents/pagecount.h"

#include "documents/regularfile.h"
#include "documents/worker/protocol.h"

#include <QSet>
#include <QtEndian>

namespace qorjyn {

namespace {

OwnWords damaged()
{
    OwnWords words;
    words.problem = pdf::problem::Damaged;
    return words;
}

/// A TIFF's chain of directories, each visited once.
class TiffChain
{
public:
    explicit TiffChain(RegularFile &file) : m_file(file) {}

    /// Nothing where the chain is broken.
    [[nodiscard]] std::optional<int> pages();

private:
    [[nodiscard]] bool readHeader();
    /// The directory at `m_next`; moves on to the next.
    [[nodiscard]] bool readDirectory(bool &isPage);
    [[nodiscard]] std::optional<quint64> number(qint64 offset, int bytes);
    [[nodiscard]] quint64 valueIn(const QByteArray &bytes, qsizetype at, int count) const;

    RegularFile &m_file;
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
    const QByteArray bytes = m_file.read(offset, count);
    return bytes.size() == count ? std::optional(valueIn(bytes, 0, count)) : std::nullopt;
}

bool TiffChain::readHeader()
{
    const QByteArray mark = m_file.read(0, 2);
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
    if (m_next > quint64(m_file.size()))
        return false;
    const auto offset = qint64(m_next);
    const auto entries = number(offset, countBytes);
    if (!entries || *entries == 0 || *entries > MostEntries)
        return false;
    const qint64 length = qint64(*entries) * entryBytes;
    const QByteArray table = m_file.read(offset + countBytes, length);
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

std::optional<int> TiffChain::pages()
{
    constexpr qsizetype MostDirectories = 100'000;
    if (!readHeader())
        return std::nullopt;
    QSet<quint64> visited;
    int pages = 0;
    while (m_next != 0) {
        bool isPage = false;
        if (visited.contains(m_next) || visited.size() >= MostDirectories)
            return std::nullopt;
        visited.insert(m_next);
        if (!readDirectory(isPage))
            return std::nullopt;
        pages += isPage ? 1 : 0;
    }
    return pages;
}

quint32 bigEndian(const QByteArray &bytes, qsizetype at)
{
    return qFromBigEndian<quint32>(bytes.constData() + at);
}

/// The type of the form at the offset ("DJVU" is a page), or nothing.
QByteArray formAt(RegularFile &file, qint64 offset)
{
    const QByteArray head = file.read(offset, 12);
    if (head.size() != 12 || !head.startsWith("FORM") ||
        offset + 8 + qint64(bigEndian(head, 4)) > file.size())
        return {};
    return head.sliced(8);
}

} // namespace

OwnWords tiffPages(const QString &name)
{
    RegularFile file;
    if (!file.open(name).isEmpty())
        return damaged();
    OwnWords words;
    words.pages = TiffChain(file).pages();
    if (!words.pages)
        words.problem = pdf::problem::Damaged;
    return words;
}

OwnWords djvuPages(const QString &name)
{
    constexpr qint64 FirstForm = 4;  // after "AT&T"
    constexpr qint64 Directory = 16; // the first chunk of a bundle
    RegularFile file;
    if (!file.open(name).isEmpty() || file.read(0, FirstForm) != "AT&T")
        return damaged();
    OwnWords words;
    const QByteArray form = formAt(file, FirstForm);
    if (form == "DJVU")
        words.pages = 1;
    if (form != "DJVM")
        return words.pages ? words : damaged();
    const QByteArray head = file.read(Directory, 11);
    if (head.size() != 11 || !head.startsWith("DIRM"))
        return damaged();
    const bool bundled = (quint8(head[8]) & 0x80) != 0;
    if (!bundled)
        return words;
    const qsizetype count = qFromBigEndian<quint16>(head.constData() + 9);
    const QByteArray offsets = file.read(Directory + 11, count * 4);
    if (offsets.size() != count * 4)
        return damaged();
    int pages = 0;
    for (qsizetype i = 0; i < count; ++i) {
        const QByteArray part = formAt(file, bigEndian(offsets, i * 4));
        if (part.isEmpty())
            return damaged();
        pages += part == "DJVU" ? 1 : 0;
    }
    words.pages = pages;
    return words;
}

} // namespace qorjyn

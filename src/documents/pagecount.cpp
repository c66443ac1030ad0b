#include "documents/pagecount.h"

#include "documents/regularfile.h"
#include "documents/tiffpages.h"
#include "documents/worker/protocol.h"

#include <QtEndian>

namespace qorjyn {

namespace {

OwnWords damaged()
{
    OwnWords words;
    words.problem = pdf::problem::Damaged;
    return words;
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
    const auto pages =
        tiffPages([&](qint64 offset, qint64 length) { return file.read(offset, length); }, file.size());
    if (!pages)
        return damaged();
    OwnWords words;
    words.pages = int(pages->size());
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

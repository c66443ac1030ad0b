// The messages between the program and the PDF worker: hides how they are framed, numbered and bounded.
#pragma once

#include <QByteArray>
#include <QDataStream>
#include <QIODevice>
#include <QImage>
#include <QLatin1StringView>
#include <QList>
#include <QRectF>
#include <QString>
#include <optional>

namespace qorjyn::pdf {

/// Both sides name it in `Hello`; a worker of another version is not spoken to.
constexpr quint16 ProtocolVersion = 3;
/// The largest block of a file that one `Block` carries, in bytes.
constexpr qint64 MaxBlock = 256 * 1024;
/// The largest picture, in pixels (64 MB).
constexpr qint64 MaxPixels = 16 * 1024 * 1024;
/// More pages than this are not believed.
constexpr int MaxPages = 1'000'000;
/// The longest text of one page that is told, in UTF-16 units.
constexpr qsizetype MaxText = 2 * 1024 * 1024;
/// The longest title or author that is told, in UTF-16 units.
constexpr qsizetype MaxTitle = 1000;

/// The longest words that are searched, in UTF-16 units.
constexpr qsizetype MaxWords = 200;
/// More places of one page than these are not told.
constexpr qsizetype MaxHits = 2000;

/// The longest frame each way, in bytes without the length itself.
constexpr quint32 MaxFrameToWorker = MaxBlock + 1024;
constexpr quint32 MaxFrameFromWorker = MaxPixels * 4 + 1024;

enum class Kind : quint8 {
    Hello = 1,   ///< worker: quint16 version, QString protections
    Open = 2,    ///< quint64 handle, qint64 size; forgets the document before it
    Opened = 3,  ///< worker: handle, qint32 pages, QString title, author, problem
    Page = 4,    ///< handle, qint32 page, qint32 width, height (the pixels to fit into), qint32 quarter turns
    Picture = 5, ///< worker: handle, QString problem, qint32 width, height, QByteArray RGB32
    Text = 6,    ///< handle, qint32 page
    TextOf = 7,  ///< worker: handle, QString problem, text
    Close = 8,   ///< handle; not answered
    NeedBlock = 9, ///< worker: handle, qint64 offset, qint32 length
    Block = 10,    ///< handle, qint64 offset, QByteArray (shorter where the file ends)
    Find = 11,     ///< handle, qint32 page, QString words
    Found = 12,  ///< worker: handle, QString problem, QList<QRectF> (in parts of the page's width and height)
    Check = 13,  ///< handle, qint32 page
    Checked = 14 ///< worker: handle, QString problem
};

struct Frame
{
    Kind kind = Kind::Hello;
    QByteArray payload;
};

/// A whole frame: length (big-endian, of what follows), kind, the values.
template <class... Values>
[[nodiscard]] QByteArray frame(Kind kind, const Values &...values)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_0);
    out << quint32(0) << quint8(kind);
    (out << ... << values);
    out.device()->seek(0);
    out << quint32(bytes.size() - qsizetype(sizeof(quint32)));
    return bytes;
}

/// Reads exactly these values; false when the payload is shorter, longer or broken.
template <class... Values>
[[nodiscard]] bool parse(const QByteArray &payload, Values &...values)
{
    QDataStream in(payload);
    in.setVersion(QDataStream::Qt_6_0);
    (in >> ... >> values);
    return in.status() == QDataStream::Ok && in.atEnd();
}

/// Puts frames together from whatever a pipe delivers.
class FrameReader
{
public:
    explicit FrameReader(quint32 longest) : m_longest(longest) {}

    void append(const QByteArray &bytes) { m_bytes.append(bytes); }
    /// The next whole frame; none yet, or never again once `broken()`.
    [[nodiscard]] std::optional<Frame> next();
    /// A length beyond the limit, or none: the other side cannot be trusted any more.
    [[nodiscard]] bool broken() const { return m_broken; }
    void clear();

private:
    QByteArray m_bytes;
    quint32 m_longest;
    bool m_broken = false;
};

/// The stable codes of what can go wrong with a PDF; `words` has their sentences.
namespace problem {
inline constexpr QLatin1StringView Encrypted{"encrypted"}; ///< a password or certificate is needed
inline constexpr QLatin1StringView Damaged{"damaged"};     ///< cannot be read as a document or page
inline constexpr QLatin1StringView Empty{"empty"};         ///< no bytes, or no pages
inline constexpr QLatin1StringView NotPdf{"not-pdf"};      ///< neither a PDF nor a DjVu nor a picture
inline constexpr QLatin1StringView Scattered{"scattered"}; ///< a DjVu whose pages lie in other files
inline constexpr QLatin1StringView TooSlow{"too-slow"};    ///< the time limit passed
inline constexpr QLatin1StringView TooLarge{"too-large"};  ///< beyond the limits on memory, pages or text
inline constexpr QLatin1StringView WorkerDied{
    "worker-died"};                                       ///< the worker fell; the next request has a new one
inline constexpr QLatin1StringView NoWorker{"no-worker"}; ///< qorjyn-pdf is missing or cannot start
inline constexpr QLatin1StringView BadWorker{
    "bad-worker"};                                     ///< it starts, but does not greet as qorjyn-pdf does
inline constexpr QLatin1StringView Missing{"missing"}; ///< no file of this name
inline constexpr QLatin1StringView Unreadable{"unreadable"}; ///< not permitted, or the disk fails
inline constexpr QLatin1StringView NotAFile{"not-a-file"};   ///< a directory, pipe or device
inline constexpr QLatin1StringView Changed{"changed"};       ///< the file changed while it was read
inline constexpr QLatin1StringView NoPage{"no-page"};        ///< the document has no such page
inline constexpr QLatin1StringView NoText{"no-text"};        ///< a picture, in which nothing can be searched
} // namespace problem

} // namespace qorjyn::pdf

#include "archive/archive.h"

#include "archive/charset.h"
#include "archive/entryname.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QStringList>

#include <archive.h>
#include <archive_entry.h>
#include <clocale>
#include <fcntl.h>
#include <locale.h>
#include <memory>
#include <sys/stat.h>
#include <unistd.h>

namespace qorjyn {

namespace {

constexpr std::size_t BlockBytes = 256 * 1024;

/// libarchive turns names that are marked as UTF-8 into those of the thread's locale: here they stay as they
/// are, whatever the locale of the program.
class Utf8Names
{
public:
    Utf8Names() : m_own(::newlocale(LC_CTYPE_MASK, "C.UTF-8", nullptr)), m_before(::uselocale(m_own)) {}
    ~Utf8Names()
    {
        ::uselocale(m_before);
        if (m_own)
            ::freelocale(m_own);
    }
    Utf8Names(const Utf8Names &) = delete;
    Utf8Names &operator=(const Utf8Names &) = delete;

private:
    locale_t m_own;
    locale_t m_before;
};

class Descriptor
{
public:
    /// A regular file or nothing; never waits for the other end of a pipe.
    explicit Descriptor(const QString &file)
        : m_number(::open(QFile::encodeName(file).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY))
    {
        struct ::stat status = {};
        if (m_number >= 0 && ::fstat(m_number, &status) == 0 && S_ISREG(status.st_mode))
            m_size = status.st_size;
        else
            close();
    }
    ~Descriptor() { close(); }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;

    [[nodiscard]] bool isOpen() const { return m_number >= 0; }
    [[nodiscard]] int number() const { return m_number; }
    [[nodiscard]] qint64 size() const { return m_size; }

private:
    void close()
    {
        if (m_number >= 0)
            ::close(m_number);
        m_number = -1;
    }

    int m_number;
    qint64 m_size = 0;
};

struct CloseArchive
{
    void operator()(struct ::archive *opened) const { ::archive_read_free(opened); }
};

/// An archive that is gone through once, entry by entry.
class Reading
{
public:
    Reading(const QString &file, const ArchiveLimits &limits, const Watch &watch)
        : m_shown(QFileInfo(file).fileName()), m_limits(limits), m_watch(watch), m_descriptor(file)
    {
    }

    /// Empty, or why it cannot be read.
    [[nodiscard]] Problems open();
    /// Goes to the next entry; false at the end and where there is a problem.
    [[nodiscard]] bool next();
    /// Hands the bytes of the entry to `take`, which answers false to stop.
    [[nodiscard]] bool read(const std::function<bool(const char *bytes, qint64 count)> &take);

    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] const QByteArray &rawName() const { return m_rawName; }
    [[nodiscard]] bool isFolder() const { return m_isFolder; }
    [[nodiscard]] const Problems &problems() const { return m_problems; }
    [[nodiscard]] bool isCompressedWhole() const
    {
        return ::archive_filter_code(m_archive.get(), 0) != ARCHIVE_FILTER_NONE;
    }
    /// The character set of names that are not UTF-8, where the whole of them has been looked at.
    void setCharset(const QByteArray &charset) { m_charset = charset; }
    bool refuse(const QString &code)
    {
        m_problems = {{.code = code, .arguments = {m_name.isEmpty() ? m_shown : shownName(m_name)}}};
        return false;
    }

private:
    [[nodiscard]] bool takeHeader(struct ::archive_entry *entry);
    [[nodiscard]] bool nameOf(struct ::archive_entry *entry);

    QString m_shown;
    ArchiveLimits m_limits;
    const Watch &m_watch;
    Descriptor m_descriptor;
    std::unique_ptr<struct ::archive, CloseArchive> m_archive;
    QByteArray m_charset;
    QList<QByteArray> m_oddNames;
    QSet<QString> m_seen;
    QByteArray m_rawName;
    QString m_name;
    bool m_isFolder = false;
    int m_entries = 0;
    qint64 m_bytes = 0;
    Problems m_problems;
};

Problems Reading::open()
{
    if (!m_descriptor.isOpen())
        return {{.code = u"file.missing"_s, .arguments = {m_shown}}};
    m_archive.reset(::archive_read_new());
    struct ::archive *opened = m_archive.get();
    // The table at the end of a ZIP is what others read: an archive without it is cut off.
    ::archive_read_support_format_zip_seekable(opened);
    ::archive_read_support_format_tar(opened);
    ::archive_read_support_filter_gzip(opened);
    if (::archive_read_open_fd(opened, m_descriptor.number(), BlockBytes) != ARCHIVE_OK)
        return {{.code = u"archive.unknown"_s, .arguments = {m_shown}}};
    return {};
}

bool Reading::next()
{
    m_name.clear();
    if (m_watch.isCancelled())
        return refuse(u"package.cancelled"_s);
    struct ::archive_entry *entry = nullptr;
    const int answer = ::archive_read_next_header(m_archive.get(), &entry);
    if (answer == ARCHIVE_EOF)
        return false;
    if (answer != ARCHIVE_OK && answer != ARCHIVE_WARN)
        return refuse(m_entries == 0 ? u"archive.unknown"_s : u"archive.damaged"_s);
    if (++m_entries > m_limits.maxEntries) {
        m_problems = {{.code = u"archive.too-many"_s, .arguments = {QString::number(m_limits.maxEntries)}}};
        return false;
    }
    return takeHeader(entry);
}

bool Reading::nameOf(struct ::archive_entry *entry)
{
    m_rawName = ::archive_entry_pathname(entry);
    if (!decoded(m_rawName, "UTF-8"))
        m_oddNames.append(m_rawName);
    if (!m_charset.isEmpty() || !m_oddNames.isEmpty())
        m_name = likelyText(m_rawName, m_charset.isEmpty() ? likelyCharset(m_oddNames) : m_charset);
    else
        m_name = QString::fromUtf8(m_rawName);
    auto safe = safeEntryName(m_name);
    if (!safe) {
        m_problems = safe.problems();
        return false;
    }
    m_name = safe.value();
    return true;
}

bool Reading::takeHeader(struct ::archive_entry *entry)
{
    if (!nameOf(entry))
        return false;
    if (::archive_entry_is_encrypted(entry) != 0)
        return refuse(u"archive.encrypted"_s);
    if (::archive_entry_hardlink(entry) || ::archive_entry_symlink(entry) ||
        ::archive_entry_filetype(entry) == AE_IFLNK)
        return refuse(u"archive.link"_s);
    m_isFolder = ::archive_entry_filetype(entry) == AE_IFDIR;
    // A file of holes is large on its own word alone.
    if (!m_isFolder &&
        (::archive_entry_filetype(entry) != AE_IFREG || ::archive_entry_sparse_count(entry) > 0))
        return refuse(u"archive.special"_s);
    if (m_isFolder)
        return true;
    if (m_name.isEmpty())
        return refuse(u"archive.name"_s);
    if (m_seen.contains(m_name))
        return refuse(u"archive.duplicate"_s);
    m_seen.insert(m_name);
    return true;
}

bool Reading::read(const std::function<bool(const char *bytes, qint64 count)> &take)
{
    const std::unique_ptr<char[]> block(new char[BlockBytes]);
    for (;;) {
        if (m_watch.isCancelled())
            return refuse(u"package.cancelled"_s);
        const la_ssize_t count = ::archive_read_data(m_archive.get(), block.get(), BlockBytes);
        if (count == 0)
            return true;
        if (count < 0)
            return refuse(::archive_read_has_encrypted_entries(m_archive.get()) > 0 ? u"archive.encrypted"_s
                                                                                    : u"archive.damaged"_s);
        m_bytes += count;
        const qint64 allowed = std::max(m_limits.ratioFrom, m_descriptor.size() * m_limits.maxRatio);
        if (m_bytes > m_limits.maxBytes || m_bytes > allowed)
            return refuse(u"archive.bomb"_s);
        if (!take(block.get(), count))
            return false;
        m_watch.tell(m_bytes, 0);
    }
}

/// The character set of the names, where they can be had without unpacking anything.
Problems surveyCharset(const QString &file, const ArchiveLimits &limits, QByteArray &charset)
{
    const Watch unwatched;
    Reading reading(file, limits, unwatched);
    if (Problems problems = reading.open(); !problems.isEmpty())
        return problems;
    QList<QByteArray> odd;
    while (reading.next()) {
        if (reading.isCompressedWhole())
            return {};
        if (!decoded(reading.rawName(), "UTF-8"))
            odd.append(reading.rawName());
    }
    if (!odd.isEmpty())
        charset = likelyCharset(odd);
    return reading.problems();
}

bool writeEntry(Reading &reading, const QString &path)
{
    QFile out(path);
    if (!QDir().mkpath(QFileInfo(path).path()) || !out.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return reading.refuse(QFileInfo::exists(path) || QFileInfo(QFileInfo(path).path()).isFile()
                                  ? u"archive.duplicate"_s
                                  : u"storage.full"_s);
    bool full = false;
    const bool whole = reading.read([&](const char *bytes, qint64 count) {
        full = out.write(bytes, count) != count;
        return !full;
    });
    if (full || (whole && !out.flush()))
        return reading.refuse(u"storage.full"_s);
    return whole;
}

} // namespace

bool isArchive(const QString &file)
{
    const Utf8Names names;
    const Watch unwatched;
    Reading reading(file, {}, unwatched);
    if (!reading.open().isEmpty())
        return false;
    // An archive that is refused is an archive.
    return reading.next() ||
           (!reading.problems().isEmpty() && reading.problems().first().code != u"archive.unknown"_s);
}

Problems unpackArchive(const QString &file, const QString &folder, const ArchiveLimits &limits,
                       const Watch &watch)
{
    const Utf8Names names;
    QByteArray charset;
    if (Problems problems = surveyCharset(file, limits, charset); !problems.isEmpty())
        return problems;
    Reading reading(file, limits, watch);
    if (Problems problems = reading.open(); !problems.isEmpty())
        return problems;
    reading.setCharset(charset);
    while (reading.next()) {
        const QString path = folder + u'/' + reading.name();
        if (reading.isFolder()) {
            if (!QDir().mkpath(path) && !reading.refuse(u"archive.duplicate"_s))
                break;
        } else if (!writeEntry(reading, path)) {
            break;
        }
    }
    return reading.problems();
}

Outcome<QHash<QString, QByteArray>> archiveMembers(const QString &file,
                                                   const std::function<bool(const QString &name)> &wanted,
                                                   qint64 maxBytes, const ArchiveLimits &limits)
{
    const Utf8Names names;
    const Watch unwatched;
    Reading reading(file, limits, unwatched);
    if (Problems problems = reading.open(); !problems.isEmpty())
        return problems;
    QHash<QString, QByteArray> members;
    while (reading.next()) {
        if (reading.isFolder() || !wanted(reading.name()))
            continue;
        QByteArray &member = members[reading.name()];
        const bool whole = reading.read([&](const char *bytes, qint64 count) {
            member.append(bytes, count);
            return member.size() <= maxBytes || reading.refuse(u"archive.bomb"_s);
        });
        if (!whole)
            break;
    }
    if (!reading.problems().isEmpty())
        return reading.problems();
    return members;
}

Outcome<QStringList> archiveNames(const QString &file, const ArchiveLimits &limits)
{
    const Utf8Names names;
    const Watch unwatched;
    Reading reading(file, limits, unwatched);
    if (Problems problems = reading.open(); !problems.isEmpty())
        return problems;
    QStringList all;
    while (reading.next())
        all.append(reading.name());
    if (!reading.problems().isEmpty())
        return reading.problems();
    return all;
}

} // namespace qorjyn

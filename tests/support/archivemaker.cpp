#include "support/archivemaker.h"

#include <QDirIterator>
#include <QFile>

#include <archive.h>
#include <archive_entry.h>
#include <iconv.h>

namespace qorjyn::test {

namespace {

void expect(int answer, struct archive *made)
{
    if (answer < ARCHIVE_WARN)
        qFatal("an archive for a test was not made: %s", ::archive_error_string(made));
}

} // namespace

QByteArray encoded(const QString &text, const QByteArray &charset)
{
    const iconv_t converter = ::iconv_open(charset.constData(), "UTF-8");
    QByteArray in = text.toUtf8();
    QByteArray out(in.size() * 2, '\0');
    char *from = in.data();
    char *to = out.data();
    std::size_t left = std::size_t(in.size());
    std::size_t room = std::size_t(out.size());
    if (::iconv(converter, &from, &left, &to, &room) == std::size_t(-1))
        qFatal("%s has no sign for a letter of %s", charset.constData(), qPrintable(text));
    ::iconv_close(converter);
    return out.left(to - out.constData());
}

ArchiveMaker::ArchiveMaker(const QString &file, Format format, const QByteArray &charset)
    : m_archive(::archive_write_new())
{
    if (format == Format::Zip || format == Format::EncryptedZip) {
        expect(::archive_write_set_format_zip(m_archive), m_archive);
        if (format == Format::EncryptedZip) {
            expect(::archive_write_set_options(m_archive, "zip:encryption=traditional"), m_archive);
            expect(::archive_write_set_passphrase(m_archive, "password"), m_archive);
        }
    } else {
        expect(::archive_write_set_format_gnutar(m_archive), m_archive);
        if (format == Format::TarGz)
            expect(::archive_write_add_filter_gzip(m_archive), m_archive);
    }
    if (!charset.isEmpty())
        expect(::archive_write_set_options(m_archive, ("hdrcharset=" + charset).constData()), m_archive);
    expect(::archive_write_open_filename(m_archive, QFile::encodeName(file).constData()), m_archive);
}

ArchiveMaker::~ArchiveMaker()
{
    ::archive_write_close(m_archive);
    ::archive_write_free(m_archive);
}

void ArchiveMaker::entry(const QByteArray &name, unsigned type, qint64 size)
{
    struct archive_entry *header = ::archive_entry_new();
    ::archive_entry_set_pathname(header, name.constData());
    ::archive_entry_set_filetype(header, type);
    ::archive_entry_set_size(header, size);
    ::archive_entry_set_perm(header, 0644);
    expect(::archive_write_header(m_archive, header), m_archive);
    ::archive_entry_free(header);
}

void ArchiveMaker::add(const QByteArray &name, const QByteArray &bytes)
{
    entry(name, AE_IFREG, bytes.size());
    ::archive_write_data(m_archive, bytes.constData(), std::size_t(bytes.size()));
}

void ArchiveMaker::addZeros(const QByteArray &name, qint64 bytes)
{
    entry(name, AE_IFREG, bytes);
    const QByteArray part(1 << 20, '\0');
    for (qint64 left = bytes; left > 0; left -= part.size())
        ::archive_write_data(m_archive, part.constData(), std::size_t(std::min<qint64>(left, part.size())));
}

void ArchiveMaker::addFolder(const QByteArray &name)
{
    entry(name, AE_IFDIR, 0);
}

void ArchiveMaker::addSymlink(const QByteArray &name, const QByteArray &target)
{
    struct archive_entry *header = ::archive_entry_new();
    ::archive_entry_set_pathname(header, name.constData());
    ::archive_entry_set_filetype(header, AE_IFLNK);
    ::archive_entry_set_symlink(header, target.constData());
    expect(::archive_write_header(m_archive, header), m_archive);
    ::archive_entry_free(header);
}

void ArchiveMaker::addHardlink(const QByteArray &name, const QByteArray &target)
{
    struct archive_entry *header = ::archive_entry_new();
    ::archive_entry_set_pathname(header, name.constData());
    ::archive_entry_set_filetype(header, AE_IFREG);
    ::archive_entry_set_hardlink(header, target.constData());
    expect(::archive_write_header(m_archive, header), m_archive);
    ::archive_entry_free(header);
}

void ArchiveMaker::addDevice(const QByteArray &name)
{
    entry(name, AE_IFCHR, 0);
}

void ArchiveMaker::addTree(const QString &folder, const QByteArray &prefix)
{
    QDirIterator walk(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        QFile file(walk.next());
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s cannot be read", qPrintable(file.fileName()));
        add(prefix + file.fileName().mid(folder.size() + 1).toUtf8(), file.readAll());
    }
}

} // namespace qorjyn::test

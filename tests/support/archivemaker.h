// Archives for tests, also such as nobody honest makes.
#pragma once

#include <QByteArray>
#include <QString>

#include <memory>

struct archive;

namespace qorjyn::test {

/// The text in an older system's character set, as iconv calls it.
[[nodiscard]] QByteArray encoded(const QString &text, const QByteArray &charset);

class ArchiveMaker
{
public:
    enum class Format { Zip, EncryptedZip, Tar, TarGz };

    /// Names are given in UTF-8 and written in `charset`, unmarked, where one is given.
    ArchiveMaker(const QString &file, Format format, const QByteArray &charset = {});
    ~ArchiveMaker(); ///< finishes it
    ArchiveMaker(const ArchiveMaker &) = delete;
    ArchiveMaker &operator=(const ArchiveMaker &) = delete;

    void add(const QByteArray &name, const QByteArray &bytes);
    /// So many zero bytes.
    void addZeros(const QByteArray &name, qint64 bytes);
    void addFolder(const QByteArray &name);
    void addSymlink(const QByteArray &name, const QByteArray &target);
    void addHardlink(const QByteArray &name, const QByteArray &target);
    void addDevice(const QByteArray &name);
    /// A folder with all that is in it, below `prefix`.
    void addTree(const QString &folder, const QByteArray &prefix = {});

private:
    void entry(const QByteArray &name, unsigned type, qint64 size);

    struct archive *m_archive;
};

} // namespace qorjyn::test

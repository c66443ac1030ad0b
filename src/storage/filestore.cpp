#include "storage/filestore.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>
#include <filesystem>

namespace qorjyn {

namespace {

bool isAddress(const QString &sha256)
{
    return sha256.size() == 64 && std::ranges::all_of(sha256, [](QChar c) {
               return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
           });
}

QString folderOf(const QString &root, const QString &sha256)
{
    return root + u'/' + sha256.left(2);
}

/// A folder that only its owner looks into, unless it is there already.
bool makeFolder(const QString &path)
{
    if (QFileInfo(path).isDir())
        return true;
    return QDir().mkpath(QFileInfo(path).absolutePath()) &&
           (QDir().mkdir(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner) ||
            QFileInfo(path).isDir());
}

/// Gives a whole file its address, where nothing has it yet. Not by QFile::rename(), which writes over what
/// another desk has put there at the same moment, while others read it.
bool move(const QString &from, const QString &to)
{
    const std::filesystem::path source(from.toStdU16String()), target(to.toStdU16String());
    std::error_code refused;
    std::filesystem::create_hard_link(source, target, refused);
    if (!refused)
        return true; // the other name goes as what is left over
    if (QFileInfo::exists(to))
        return false;
    std::filesystem::rename(source, target, refused); // a disk without links
    return !refused;
}

/// Why the system made no folder or file, by the number that it has just left.
QString refusalToWrite()
{
    return errno == ENOSPC || errno == EDQUOT ? u"storage.full"_s : u"storage.read-only"_s;
}

bool isOlderThanADay(const QFileInfo &file)
{
    return file.lastModified().toUTC() < QDateTime::currentDateTimeUtc().addDays(-1);
}

/// Says that a file was put again; it goes after a day, as what was left half copied does.
QString wantedMark(const QString &root, const QString &sha256)
{
    return root + u"/incoming/"_s + sha256 + u".wanted"_s;
}

/// A copy that nobody has written to for a day was left by a program that was killed.
void clearAway(const QString &incoming)
{
    for (const QFileInfo &left : QDir(incoming).entryInfoList(QDir::Files))
        if (isOlderThanADay(left))
            QFile::remove(left.filePath());
}

} // namespace

FileStore::Stored FileStore::put(const QString &name) const
{
    constexpr qint64 block = 1 << 20;
    Stored stored;
    QFile file(name);
    if (!QFileInfo(name).isFile() || !file.open(QIODevice::ReadOnly)) {
        stored.problem = u"file.missing"_s;
        return stored;
    }
    if (file.size() == 0) {
        stored.problem = u"file.empty"_s;
        return stored;
    }
    // Written first, addressed afterwards: the bytes that were hashed are the bytes that are kept.
    errno = 0;
    if (!makeFolder(m_root) || !QDir().mkpath(m_root + u"/incoming"_s)) {
        stored.problem = refusalToWrite();
        return stored;
    }
    clearAway(m_root + u"/incoming"_s);
    QSaveFile copy(m_root + u"/incoming/"_s + QUuid::createUuid().toString(QUuid::WithoutBraces));
    if (!copy.open(QIODevice::WriteOnly)) {
        stored.problem = refusalToWrite();
        return stored;
    }
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (QByteArray bytes = file.read(block); !bytes.isEmpty(); bytes = file.read(block)) {
        hash.addData(bytes);
        stored.size += bytes.size();
        if (copy.write(bytes) != bytes.size()) {
            stored.problem = u"storage.full"_s;
            return stored;
        }
    }
    if (file.error() != QFileDevice::NoError) {
        stored.problem = u"file.missing"_s;
        return stored;
    }
    stored.sha256 = QString::fromLatin1(hash.result().toHex());
    if (has(stored.sha256)) {
        copy.cancelWriting();
        // Beside it, since somebody may be reading the file, for whom it would have changed.
        QFile wanted(wantedMark(m_root, stored.sha256));
        if (wanted.open(QIODevice::WriteOnly))
            wanted.write("wanted");
        return stored;
    }
    const QString incoming = copy.fileName();
    const QString target = folderOf(m_root, stored.sha256) + u'/' + stored.sha256;
    // commit() syncs the bytes to the disk before it renames.
    if (!copy.commit() || !QDir().mkpath(folderOf(m_root, stored.sha256)) ||
        (!move(incoming, target) && !QFileInfo::exists(target))) {
        QFile::remove(incoming);
        stored.problem = u"storage.full"_s;
        return stored;
    }
    QFile::remove(incoming); // left where another desk stored the same file meanwhile
    QFile::setPermissions(target, QFileDevice::ReadOwner | QFileDevice::ReadGroup | QFileDevice::ReadOther);
    return stored;
}

bool FileStore::has(const QString &sha256) const
{
    return !path(sha256).isEmpty();
}

QString FileStore::path(const QString &sha256) const
{
    if (!isAddress(sha256))
        return {};
    const QString path = folderOf(m_root, sha256) + u'/' + sha256;
    return QFileInfo(path).isFile() ? path : QString();
}

bool FileStore::remove(const QString &sha256) const
{
    const QString stored = path(sha256);
    return !stored.isEmpty() && QFile::remove(stored);
}

QStringList FileStore::list() const
{
    QStringList all;
    for (const QString &folder : QDir(m_root).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name))
        for (const QString &name : QDir(m_root + u'/' + folder).entryList(QDir::Files, QDir::Name))
            if (isAddress(name))
                all.append(name);
    return all;
}

QStringList FileStore::unused(const QStringList &referred) const
{
    const QSet<QString> used(referred.cbegin(), referred.cend());
    QStringList files = list();
    files.removeIf([&](const QString &file) {
        const QFileInfo wanted(wantedMark(m_root, file));
        return used.contains(file) || !isOlderThanADay(QFileInfo(path(file))) ||
               (wanted.exists() && !isOlderThanADay(wanted));
    });
    return files;
}

bool FileStore::verify(const QString &sha256) const
{
    QFile file(path(sha256));
    if (!file.open(QIODevice::ReadOnly))
        return false;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    return hash.addData(&file) && hash.result().toHex() == sha256.toLatin1();
}

QString FileStore::besideDatabase(const QString &databasePath)
{
    return QFileInfo(databasePath).absolutePath() + u'/' + QFileInfo(databasePath).completeBaseName() +
           u".files"_s;
}

} // namespace qorjyn

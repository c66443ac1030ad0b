#include "exchange/packagetree.h"

#include "archive/entryname.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <algorithm>

namespace qorjyn {

Outcome<PackageTree> readTree(const QString &folder, int maxFiles)
{
    PackageTree tree;
    tree.root = QDir(folder).absolutePath();
    Problems problems;
    int entries = 0;
    // Links to folders are not followed; what a link leads to is not the sender's.
    QDirIterator walk(tree.root, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                      QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        walk.next();
        const QFileInfo info = walk.fileInfo();
        const QString below = info.filePath().mid(tree.root.size() + 1);
        if (++entries > maxFiles)
            return Problem{.code = u"archive.too-many"_s, .arguments = {QString::number(maxFiles)}};
        if (info.isSymLink()) {
            problems.append({.code = u"package.link"_s, .arguments = {shownName(below)}});
            continue;
        }
        if (info.isDir())
            continue;
        const auto name = safeEntryName(below);
        if (!info.isFile())
            problems.append({.code = u"package.special"_s, .arguments = {shownName(below)}});
        else if (!name)
            problems.append(name.problems());
        else if (tree.contains(name.value()))
            problems.append({.code = u"archive.duplicate"_s, .arguments = {shownName(below)}});
        else
            tree.files.insert(name.value(), {.path = info.filePath(), .size = info.size()});
    }
    if (!problems.isEmpty())
        return problems;
    return tree;
}

bool isSystemFile(const QString &path)
{
    const QString name = path.section(u'/', -1);
    return name == u".DS_Store"_s || name.compare(u"Thumbs.db"_s, Qt::CaseInsensitive) == 0 ||
           name.compare(u"desktop.ini"_s, Qt::CaseInsensitive) == 0 || name.startsWith(u"._"_s) ||
           path.startsWith(u"__MACOSX/"_s) || path.contains(u"/__MACOSX/"_s);
}

Outcome<FileHashes> hashFiles(const PackageTree &tree, const QHash<QString, QSet<HashKind>> &wanted,
                              const Watch &watch)
{
    constexpr qint64 block = 1 << 20;
    qint64 all = 0;
    for (const PackageFile &file : tree.files)
        all += file.size;
    FileHashes hashes;
    Problems problems;
    qint64 done = 0;
    for (auto it = tree.files.constBegin(); it != tree.files.constEnd(); ++it) {
        QFile file(it->path);
        if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
            problems.append({.code = u"file.missing"_s, .arguments = {shownName(it.key())}});
            continue;
        }
        QSet<HashKind> kinds = wanted.value(it.key());
        kinds.insert(QCryptographicHash::Sha256);
        std::vector<std::pair<HashKind, std::unique_ptr<QCryptographicHash>>> running;
        for (const HashKind kind : kinds)
            running.emplace_back(kind, std::make_unique<QCryptographicHash>(kind));
        for (QByteArray part = file.read(block); !part.isEmpty(); part = file.read(block)) {
            if (watch.isCancelled())
                return Problem{.code = u"package.cancelled"_s};
            for (const auto &[kind, hash] : running)
                hash->addData(part);
            done += part.size();
            watch.tell(done, all);
        }
        if (file.error() != QFileDevice::NoError)
            problems.append({.code = u"file.missing"_s, .arguments = {shownName(it.key())}});
        for (const auto &[kind, hash] : running)
            hashes[it.key()].insert(kind, hash->result());
    }
    if (!problems.isEmpty())
        return problems;
    return hashes;
}

QString contentHash(const FileHashes &hashes)
{
    QStringList paths = hashes.keys();
    std::ranges::sort(paths);
    QCryptographicHash sum(QCryptographicHash::Sha256);
    for (const QString &path : paths) {
        sum.addData(hashes[path][QCryptographicHash::Sha256]);
        sum.addData(path.toUtf8());
        sum.addData(QByteArrayView("\n", 1));
    }
    return QString::fromLatin1(sum.result().toHex());
}

} // namespace qorjyn

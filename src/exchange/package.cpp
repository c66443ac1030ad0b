#include "exchange/package.h"

#include "exchange/bag.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>

namespace qorjyn {

namespace {

/// Archives hold the folder that was packed; what systems leave beside it does not count.
QString innerFolder(const PackageTree &tree)
{
    QString only;
    for (const QString &path : tree.files.keys()) {
        if (isSystemFile(path))
            continue;
        const qsizetype slash = path.indexOf(u'/');
        if (slash < 0 || (!only.isEmpty() && path.left(slash) != only))
            return {};
        only = path.left(slash);
    }
    return only;
}

/// The tree of the folder itself, or of the only one in it.
Outcome<PackageTree> packageTree(const QString &folder, int maxFiles)
{
    auto tree = readTree(folder, maxFiles);
    if (!tree)
        return tree;
    const QString inner = innerFolder(tree.value());
    if (inner.isEmpty())
        return tree;
    // The folder's name on disk may be written with other letters than the tree's.
    for (const QFileInfo &each : QDir(folder).entryInfoList(QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot))
        if (each.fileName().normalized(QString::NormalizationForm_C) == inner)
            return readTree(each.filePath(), maxFiles);
    return tree;
}

/// The hashes of the files that were verified, by where they lie.
QHash<QString, QString> verifiedHashes(const PackageTree &tree, const FileHashes &hashes)
{
    QHash<QString, QString> all;
    for (auto it = hashes.constBegin(); it != hashes.constEnd(); ++it)
        all.insert(tree.files.value(it.key()).path,
                   QString::fromLatin1(it->value(QCryptographicHash::Sha256).toHex()));
    return all;
}

void takeBag(Package &package, const PackageTree &tree, const Watch &watch)
{
    package.kind = Package::Kind::Bag;
    const Bag bag = readBag(tree, watch);
    package.problems = bag.problems;
    package.warnings = bag.warnings;
    package.contentHash = contentHash(bag.hashes);
    package.sha256 = verifiedHashes(tree, bag.hashes);
    package.participantName = bag.info.first(u"Source-Organization"_s);
    package.identifier = bag.info.first(u"External-Identifier"_s);
    package.description = bag.info.first(u"External-Description"_s);
    for (const QString &label : {u"Bagging-Date"_s, u"Packing-Date"_s})
        if (!package.dated.isValid())
            package.dated = QDate::fromString(bag.info.first(label), Qt::ISODate);
    if (!package.problems.isEmpty())
        return;
    const QString payload = u"data/"_s;
    if (hasList(tree, payload)) {
        PackageItems listed = listedItems(tree, payload);
        package.items = listed.items;
        package.problems += listed.problems;
        package.warnings += listed.warnings;
    } else {
        package.items = itemsByFiles(tree, payload);
        package.warnings.append({.code = u"package.no-list"_s});
    }
}

void takeList(Package &package, const PackageTree &tree, const Watch &watch)
{
    package.kind = Package::Kind::List;
    PackageItems listed = listedItems(tree, {});
    package.items = listed.items;
    package.problems = listed.problems;
    package.warnings = listed.warnings;
    if (!package.problems.isEmpty())
        return;
    const auto hashes = hashFiles(tree, {}, watch);
    if (!hashes) {
        package.problems = hashes.problems();
        return;
    }
    package.contentHash = contentHash(hashes.value());
    package.sha256 = verifiedHashes(tree, hashes.value());
}

/// Puts the archive into a private folder; empty where that failed.
QString unpacked(Package &package, const QString &file, const PackageOptions &options)
{
    const QString where = options.temporaryFolder.isEmpty() ? QDir::tempPath() : options.temporaryFolder;
    const auto folder = std::make_shared<QTemporaryDir>(where + u"/qorjyn-package-XXXXXX"_s);
    if (!folder->isValid()) {
        package.problems = {{.code = u"storage.read-only"_s}};
        return {};
    }
    package.unpacked = folder;
    package.problems = unpackArchive(file, folder->path(), options.limits, options.watch);
    return package.problems.isEmpty() ? folder->path() : QString();
}

} // namespace

bool isPackage(const QString &path)
{
    if (QFileInfo(path).isDir())
        return true;
    if (!isArchive(path))
        return false;
    QFile file(path);
    const bool isZip = file.open(QIODevice::ReadOnly) && file.peek(2) == "PK";
    const auto names = isZip ? archiveNames(path) : Outcome<QStringList>(QStringList());
    return !names ||
           (!names.value().contains(u"[Content_Types].xml"_s) && !names.value().contains(u"mimetype"_s));
}

Package openPackage(const QString &path, const PackageOptions &options)
{
    Package package;
    package.fromArchive = !QFileInfo(path).isDir();
    const QString folder = package.fromArchive ? unpacked(package, path, options) : path;
    if (folder.isEmpty())
        return package;
    const auto tree = packageTree(folder, options.limits.maxEntries);
    if (!tree) {
        package.problems = tree.problems();
        return package;
    }
    for (const PackageFile &file : tree.value().files) {
        ++package.files;
        package.bytes += file.size;
    }
    if (package.files == 0)
        package.problems = {{.code = u"package.empty"_s}};
    else if (looksLikeBag(tree.value()))
        takeBag(package, tree.value(), options.watch);
    else
        takeList(package, tree.value(), options.watch);
    if (package.problems.isEmpty() && package.items.isEmpty())
        package.problems = {{.code = u"package.empty"_s}};
    if (!package.problems.isEmpty())
        package.items.clear();
    return package;
}

} // namespace qorjyn

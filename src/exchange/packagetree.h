// The files of a package on disk: hides how a stranger's folder is gone through without following it
// anywhere.
#pragma once

#include "archive/archive.h"

#include <QCryptographicHash>
#include <QMap>
#include <QSet>

namespace qorjyn {

struct PackageFile
{
    QString path; ///< on disk
    qint64 size = 0;
};

struct PackageTree
{
    QString root;                     ///< on disk
    QMap<QString, PackageFile> files; ///< by path below the root, plain slashes, letters composed (NFC)

    [[nodiscard]] bool contains(const QString &path) const { return files.contains(path); }
};

/// Problems: "package.link", "package.special", "archive.name", "archive.too-many", each naming the file.
[[nodiscard]] Outcome<PackageTree> readTree(const QString &folder, int maxFiles);

/// Files that systems leave behind and nobody sends: .DS_Store, Thumbs.db, desktop.ini, "._…", __MACOSX.
[[nodiscard]] bool isSystemFile(const QString &path);

using HashKind = QCryptographicHash::Algorithm;
using FileHashes = QHash<QString, QHash<HashKind, QByteArray>>; ///< by path: binary

/// Reads every file once, in parts: SHA-256 of each, and the kinds that are wanted besides.
/// Problems: "file.missing", "package.cancelled".
[[nodiscard]] Outcome<FileHashes> hashFiles(const PackageTree &tree,
                                            const QHash<QString, QSet<HashKind>> &wanted, const Watch &watch);

/// One hash of the names and contents of all files: 64 hex digits, the same for a folder and its archive.
[[nodiscard]] QString contentHash(const FileHashes &hashes);

} // namespace qorjyn

// The manifests of a BagIt bag: which files it says it holds, and their hashes.
#pragma once

#include "exchange/bagdeclaration.h"

namespace qorjyn {

struct BagManifest
{
    QString name; ///< "manifest-sha512.txt"
    HashKind kind = QCryptographicHash::Sha512;
    bool ofTags = false;              ///< a tagmanifest
    QMap<QString, QByteArray> hashes; ///< by path below the bag; binary
};

struct BagManifests
{
    QList<BagManifest> list;
    Problems problems; ///< "bag.manifest-line", "bag.path", "bag.listed-twice", "bag.no-manifest"
    Problems warnings; ///< "bag.algorithm", "bag.dot-path", "bag.listed-again"
};

/// Reads all manifests whose algorithm is known: MD5, SHA-1 and the SHA-2 family.
[[nodiscard]] BagManifests bagManifests(const PackageTree &tree, const BagDeclaration &declaration);

} // namespace qorjyn

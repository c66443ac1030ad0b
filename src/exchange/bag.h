// A BagIt bag (RFC 8493, versions 0.93 to 1.0): whether it is whole and unaltered.
#pragma once

#include "exchange/bagdeclaration.h"

namespace qorjyn {

/// Whether somebody meant it as a bag: it has bagit.txt, or manifests beside a folder data.
[[nodiscard]] bool looksLikeBag(const PackageTree &tree);

struct Bag
{
    BagInfo info;
    /// Refused with any: those of bagDeclaration(), bagManifests(), fetchedPaths() and hashFiles();
    /// "bag.missing", "bag.unfetched", "bag.altered", "bag.unlisted" naming the file, "bag.oxum".
    Problems problems;
    Problems warnings; ///< those of bagManifests(); "bag.system-file"
    FileHashes hashes; ///< of all its files; none where it was refused before they were read
};

/// Reads every file of the bag. The verdict is the same on every system, also on names that only one of them
/// would take for another place.
[[nodiscard]] Bag readBag(const PackageTree &tree, const Watch &watch = {});

} // namespace qorjyn

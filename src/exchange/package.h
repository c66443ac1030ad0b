// Electronic applications: a folder or an archive with a BagIt bag, or with a spreadsheet of titles and the
// files that it names.
#pragma once

#include "exchange/packagelist.h"

#include <QDate>
#include <memory>

namespace qorjyn {

struct PackageOptions
{
    ArchiveLimits limits;    ///< maxEntries holds for folders too
    Watch watch;             ///< unpacking, then hashing
    QString temporaryFolder; ///< where archives are unpacked; the system's where it is empty
};

/// What a participant sent, ready to be looked at. It is refused where it has problems; items are there only
/// where it has none.
struct Package
{
    enum class Kind { Bag, List };

    Kind kind = Kind::List;
    bool fromArchive = false;
    QString participantName; ///< Source-Organization of the bag; empty where nothing names it
    QDate dated;             ///< Bagging-Date of the bag
    QString identifier;      ///< External-Identifier of the bag
    QString description;     ///< External-Description of the bag
    QList<PackageItem> items;
    Problems problems; ///< those of unpackArchive(), readTree(), readBag() and listedItems(); "package.empty"
    Problems warnings;
    int files = 0;                  ///< that were looked at
    qint64 bytes = 0;               ///< of all files
    QHash<QString, QString> sha256; ///< by path on disk, 64 hex digits, as they were verified
    QString contentHash;            ///< of names and contents, the same for a folder and its archive

    /// The private folder of what was unpacked: goes with the last copy of the package.
    std::shared_ptr<void> unpacked;
};

/// Whether a path is a folder or an archive, so that openPackage() is the one to ask. Documents and tables
/// that are archives inside (XLSX, DOCX, EPUB) are none.
[[nodiscard]] bool isPackage(const QString &path);

/// Reads a folder or an archive (ZIP, TAR, TAR.GZ) completely; nothing of it is run, fetched or written
/// outside of the private folder. Takes as long as all its bytes take to be read: not for the window's
/// thread. A bag or a list may lie in the one folder that is all that there is.
[[nodiscard]] Package openPackage(const QString &path, const PackageOptions &options = {});

} // namespace qorjyn

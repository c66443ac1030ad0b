// The spreadsheet of titles in a package: which file is it, what are its columns, which files do its rows
// name.
#pragma once

#include "domain/application.h"
#include "exchange/packagetree.h"

namespace qorjyn {

struct PackageItem
{
    Description description;
    QStringList files;        ///< on disk
    bool titleOfFile = false; ///< nobody gave a title: it is the file's name
};

struct PackageItems
{
    QList<PackageItem> items;
    Problems problems; ///< "package.no-list", "package.lists", "package.no-titles", "package.file-missing",
                       ///< those of readSheet()
    Problems warnings; ///< "package.row-untitled", "package.file-unnamed"
};

/// The titles of the one spreadsheet (CSV, TSV, XLSX) that lies in `folder` ("" or "data/"), and the files
/// beside it that its rows name: in the column of files, several separated by semicolons or line ends, by
/// path or by name alone. A row without a file is a title without a file.
[[nodiscard]] PackageItems listedItems(const PackageTree &tree, const QString &folder);

/// Whether a spreadsheet lies there.
[[nodiscard]] bool hasList(const PackageTree &tree, const QString &folder);

/// One title for every file, by the file's name, where nobody sent a list.
[[nodiscard]] QList<PackageItem> itemsByFiles(const PackageTree &tree, const QString &folder);

} // namespace qorjyn

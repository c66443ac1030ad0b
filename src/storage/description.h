// The columns of a description, shared by items and objects: one place to add a column to both.
#pragma once

#include "domain/application.h"
#include "storage/query.h"

#include <QHash>

namespace qorjyn {

/// "title, authors, …" with an optional alias before each.
[[nodiscard]] QString descriptionColumns(const QString &alias = {});
/// ":title, :authors, …"
[[nodiscard]] QString descriptionValues();
/// "title = :title, …"
[[nodiscard]] QString descriptionSetters();
constexpr int descriptionWidth = 14;
void bindDescription(Query &query, const Description &description);
/// Reads the columns from `first` on.
[[nodiscard]] Description descriptionAt(const Query &query, int first);

/// The files of a thing, from item_file or object_file.
[[nodiscard]] QList<AttachedFile> filesOf(Transaction &t, const QString &table, qint64 owner);
/// The same for many things in one go.
[[nodiscard]] QHash<qint64, QList<AttachedFile>> filesOfMany(Transaction &t, const QString &table,
                                                             const QList<qint64> &owners);
void storeFilesOf(Transaction &t, const QString &table, qint64 owner, const QList<AttachedFile> &files);

} // namespace qorjyn

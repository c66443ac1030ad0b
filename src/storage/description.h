// The columns of a description, shared by items and objects; domain/titlefields.h says which there are.
#pragma once

#include "domain/titlefields.h"
#include "storage/query.h"

#include <QHash>
#include <QJsonArray>

namespace qorjyn {

/// "title, authors, …" with an optional alias before each.
[[nodiscard]] QString descriptionColumns(const QString &alias = {});
/// What the rows of engine::rowsOf() have for them, from `first` on.
[[nodiscard]] QStringList descriptionFields(int first);
/// "title = …, authors = …" from those fields.
[[nodiscard]] QString descriptionSetters(int first);
/// Adds the fields to such a row.
void appendDescription(QJsonArray &row, const Description &description);
constexpr int descriptionWidth = int(titleFields.size());
/// Reads the columns from `first` on.
[[nodiscard]] Description descriptionAt(const Query &query, int first);

/// A column with the files of item `i` or object `o`, all of them as one text, from item_file or object_file.
[[nodiscard]] QString filesColumn(Transaction &t, const QString &table);
/// What that column holds.
[[nodiscard]] QList<AttachedFile> filesAt(const Query &query, int column);
/// Replaces the files of each of them.
void storeFilesOf(Transaction &t, const QString &table, const QHash<qint64, QList<AttachedFile>> &files);

} // namespace qorjyn

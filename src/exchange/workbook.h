// XLSX: hides its archive and its XML.
#pragma once

#include "domain/problem.h"

#include <QStringList>

namespace qorjyn {

/// The cells of the first sheet with text or numbers; rows and cells that are left out there are empty here.
/// Problems: "sheet.unreadable", "sheet.too-large", and those of the archive.
[[nodiscard]] Outcome<QList<QStringList>> readWorkbook(const QString &file);

} // namespace qorjyn

// The triggers by which the database itself refuses what the rules forbid, in a form in which those that are
// there are compared with those that the migrations made.
#pragma once

#include "storage/location.h"

#include <QHash>
#include <QString>

namespace qorjyn::guards {

/// By name: what each trigger of the newest schema is and does.
[[nodiscard]] QHash<QString, QString> made(Engine engine);

/// A trigger as the engine tells it in the form of made(): on SQLite the text that made it, on PostgreSQL its
/// definition (pg_get_triggerdef) and the body of its function.
[[nodiscard]] QString comparable(Engine engine, const QString &definition, const QString &body);

} // namespace qorjyn::guards

// Bibliographic records of other systems into drafts: each file's good records as the items of one draft.
#pragma once

#include "ctl/desk.h"

#include <QJsonObject>

namespace qorjyn::ctl {

/// Throws Stop where --format or --encoding is none that is read.
void checkRecordOptions(const Invocation &invocation);

/// Imports a file of records into one draft, or says with --dry-run what would come of it; a dry run needs a
/// database only where --participant or --today is given. Answers the file's object: {"name","format",
/// "encoding","records","taken","refused":[{"position","code","reason"}],"warnings":[…],"participant","application",
/// "repeated"}; position 0 is the file itself. The same file, read as the same format and encoding for the
/// same participant, is imported once, however often it is given.
[[nodiscard]] QJsonObject importRecords(Desk &desk, const QString &path);

} // namespace qorjyn::ctl

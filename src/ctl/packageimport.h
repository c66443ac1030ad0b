// Electronic applications into drafts: the files into the store, the titles into one act.
#pragma once

#include "ctl/desk.h"

#include <QJsonObject>

namespace qorjyn::ctl {

/// Imports a folder or an archive into one draft, or says with --dry-run what would come of it. Answers the
/// file's object: {"name","format","encoding","records","taken","refused":[{"position","code","reason"}],
/// "warnings":[…],"participant","application","repeated"}. It is taken whole or refused whole: then nothing
/// of it is kept. The same package for the same participant is imported once, however often it is given.
[[nodiscard]] QJsonObject importPackage(Desk &desk, const QString &path);

} // namespace qorjyn::ctl

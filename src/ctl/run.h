// The subcommands, one function each: they read or act, answer through the desk, and give the exit code.
#pragma once

#include "ctl/desk.h"

namespace qorjyn::ctl {

Exit init(Desk &desk);
Exit demo(Desk &desk);
Exit acts(Desk &desk);
Exit act(Desk &desk);
Exit status(Desk &desk);
Exit deadline(Desk &desk);
Exit search(Desk &desk);
Exit key(Desk &desk);
Exit checkId(Desk &desk);
Exit probe(Desk &desk);
Exit import(Desk &desk);
Exit duplicates(Desk &desk);
Exit session(Desk &desk);
Exit object(Desk &desk);
Exit print(Desk &desk);
Exit verify(Desk &desk);

/// "There is no … with that number."
[[nodiscard]] Stop unknown(const QString &kind, const QString &id);
/// A session by id or as NUMBER/YEAR.
[[nodiscard]] SessionId sessionArgument(Desk &desk, const QString &text);

} // namespace qorjyn::ctl

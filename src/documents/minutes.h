// The minutes of a session (R6–R9) as an official Kazakh document, however many objects it decided on.
#pragma once

#include "domain/library.h"
#include "domain/session.h"

#include <QPagedPaintDevice>

namespace qorjyn {

/// Paints the minutes: composition, presence and quorum, agenda by application, and for each object the four
/// assessments (R8), the votes and the decision with its grounds (R9); at the end the totals and the lines
/// for signatures. What is not decided yet is said so: a draft can be printed. Every page bears its number.
void paintMinutes(QPagedPaintDevice &device, const Session &session, const LibrarySettings &library);

} // namespace qorjyn

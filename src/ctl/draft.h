// What every import has in common: whose it is, the draft that comes of it, and how far the work is.
#pragma once

#include "archive/archive.h"
#include "ctl/desk.h"

#include <QJsonArray>

namespace qorjyn::ctl {

/// Whom --participant names; nothing where it is not given. Throws Stop where there is none with that number.
[[nodiscard]] std::optional<Participant> namedParticipant(Desk &desk);

/// The draft that the act with this identity has made.
[[nodiscard]] std::optional<ApplicationId> earlierDraft(Desk &desk, QUuid act);

/// Saves a new draft by one act with this identity.
[[nodiscard]] Outcome<ApplicationId> saveDraft(Desk &desk, QUuid act, Application application,
                                               const Participant &participant);

/// Percents on standard error, where somebody looks at it.
[[nodiscard]] Watch shownProgress(const QString &name);

} // namespace qorjyn::ctl

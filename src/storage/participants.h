// Participants as stored.
#pragma once

#include "domain/participant.h"
#include "storage/transaction.h"

namespace qorjyn {

[[nodiscard]] std::optional<Participant> participant(Transaction &t, ParticipantId id);
[[nodiscard]] std::optional<Participant> participantByBin(Transaction &t, const QString &bin);
/// The participant with that name in Kazakh, however it is spelled (equal search keys).
[[nodiscard]] std::optional<Participant> participantByName(Transaction &t, const QString &name);
/// By any part of a name or by BIN, in the order of names; all when `typed` is empty.
[[nodiscard]] QList<Participant> findParticipants(Transaction &t, const QString &typed, int limit = 20);
ParticipantId insertParticipant(Transaction &t, const Participant &participant);
/// Throws StorageError::Stale when `participant.version` is not the stored one.
void updateParticipant(Transaction &t, const Participant &participant);

} // namespace qorjyn

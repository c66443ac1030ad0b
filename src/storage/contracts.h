// Participant contracts and cabinets as stored.
#pragma once

#include "domain/contract.h"
#include "storage/transaction.h"

namespace qorjyn {

/// Newest first.
[[nodiscard]] QList<Contract> contracts(Transaction &t);
/// Those whose number or participant, in any language, has what was typed in it.
[[nodiscard]] QList<Contract> findContracts(Transaction &t, const QString &typed, int limit);
[[nodiscard]] std::optional<Contract> contract(Transaction &t, ContractId id);
ContractId insertContract(Transaction &t, const Contract &contract);
/// Throws StorageError::Stale on another version.
void updateContract(Transaction &t, const Contract &contract);

[[nodiscard]] QList<Cabinet> cabinets(Transaction &t);
[[nodiscard]] std::optional<Cabinet> cabinet(Transaction &t, CabinetId id);
[[nodiscard]] std::optional<Cabinet> cabinetOfParticipant(Transaction &t, ParticipantId participant);
[[nodiscard]] bool isLoginTaken(Transaction &t, const QString &login);
CabinetId insertCabinet(Transaction &t, const Cabinet &cabinet);
/// Keeps the hash of the password that the slip hands over; the slip cannot be printed again.
void setSlipPrinted(Transaction &t, CabinetId id, const QString &passwordHash);

} // namespace qorjyn

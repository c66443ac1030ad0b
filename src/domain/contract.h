// Participant contracts and personal cabinets: who has access by contract, and until when (R19, R20).
#pragma once

#include "domain/codes.h"
#include "domain/id.h"
#include "domain/names.h"
#include "domain/problem.h"

#include <QDate>

namespace qorjyn {

struct Contract
{
    ContractId id;
    qint64 version = 0;
    QString number;
    QDate date;
    ParticipantId participant;
    QString participantName; ///< in Kazakh, as documents write it
    Name participantNames;   ///< for the window
    QString librarySignatory, participantSignatory;
    QDate validFrom, validTo; ///< both days inclusive
    std::optional<QDate> signedOn;
    std::optional<QDate> terminatedOn; ///< no longer in force from this day
    QString terminationReason;

    /// The state on a day: computed, so that a contract ends whether or not the program runs.
    [[nodiscard]] ContractState stateOn(QDate day) const;
};

/// "contract.number", "contract.date", "contract.participant", "contract.term" (to before from).
[[nodiscard]] Problems check(const Contract &contract);

struct Cabinet
{
    CabinetId id;
    qint64 version = 0;
    ParticipantId participant; ///< one cabinet a participant
    ContractId contract;
    QString participantName; ///< in Kazakh, as documents write it
    Name participantNames;   ///< for the window
    QString contractNumber;
    QString login;
    QDate createdOn;
    bool slipPrinted = false; ///< the password was handed over; it cannot be printed again
};

/// R20: a cabinet comes of a signed contract.
[[nodiscard]] Problems checkCabinet(const Contract &contract, QDate today);

/// R19: usable while the contract is in force.
[[nodiscard]] CabinetState stateOn(const Contract &contract, QDate day);

/// A login proposed from a name: Latin letters, digits and dots, at most 24.
[[nodiscard]] QString proposedLogin(const QString &name);

} // namespace qorjyn

// A participant of KazNEL: a library, a museum or an archive of Kazakhstan (R2).
#pragma once

#include "domain/id.h"
#include "domain/names.h"
#include "domain/problem.h"

namespace qorjyn {

struct Participant
{
    ParticipantId id;
    qint64 version = 0;
    Name name;
    QString bin; ///< 12 digits, or empty when the form does not tell it
    ParticipantKind kind = ParticipantKind::Library;
    QString region, address;
    QString head; ///< surname, given name, patronymic (if any)
    QString contact, email, phone;
};

/// What keeps the participant from being stored: "participant.name" (none with a letter or a digit),
/// "name.too-long", "participant.bin".
[[nodiscard]] Problems check(const Participant &participant);

} // namespace qorjyn

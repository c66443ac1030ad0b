// The fund: its objects, their way in, and the sections by which they are arranged (R10 to R17).
#pragma once

#include "domain/application.h"
#include "domain/names.h"

namespace qorjyn {

/// Working days from the decision to the entry in the fund (R10).
inline constexpr int InclusionDays = 10;

struct Section
{
    SectionId id;
    qint64 version = 0;
    SectionId parent; ///< 0 at the top
    QString code;     ///< stable, e.g. "lit.prose"
    Name name;
    int position = 0;   ///< among its siblings
    qint64 objects = 0; ///< objects in the fund in this section itself, kept with the data
};

struct FundObject
{
    ObjectId id;
    qint64 version = 0;
    std::optional<qint64> recordNumber; ///< R14: given at inclusion, no gap, never again
    Description description;
    ObjectState state = ObjectState::AwaitingRights;
    SectionId section;       ///< 0 until it is arranged (R16)
    ItemId item;             ///< 0 for an object imported as held before
    AgendaItemId agendaItem; ///< the positive decision that lets it in (R11)
    SessionId session;
    QDate sessionDate;
    QString importSource; ///< where an object held before came from; empty otherwise
    std::optional<QDate> includedOn, publishedOn;
    QList<AttachedFile> files;
    qint64 label = 0; ///< its place in the order of titles
};

/// "Қ-00000001".
[[nodiscard]] QString formattedRecord(qint64 recordNumber);

/// The state an object waits in, from what is known of it (R12).
[[nodiscard]] ObjectState waitingState(const Description &description, bool hasFiles);

/// What keeps the object from being included: no positive decision (R11), minutes not signed (R9), rights
/// (R12 on paper, R4 electronic), no electronic copy (R12), no section (R16), already in.
[[nodiscard]] Problems checkInclusion(const FundObject &object, bool decidedFor, bool minutesSigned);

/// The section that category and title propose (R16), by the code of the starting tree; empty when none.
[[nodiscard]] QString proposedSection(const Description &description);

} // namespace qorjyn

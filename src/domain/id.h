// Identities: a distinct type for each kind of thing, so that one can never stand for another.
#pragma once

#include <QHashFunctions>
#include <compare>

namespace qorjyn {

template <class Tag>
struct Id
{
    qint64 value = 0; // from the database; 0 is "not stored yet"

    [[nodiscard]] explicit operator bool() const { return value != 0; }
    auto operator<=>(const Id &) const = default; // NOLINT(modernize-use-nullptr)
};

template <class Tag>
size_t qHash(Id<Tag> id, size_t seed = 0)
{
    return ::qHash(id.value, seed);
}

using ParticipantId = Id<struct ParticipantTag>;
using ApplicationId = Id<struct ApplicationTag>;
using ItemId = Id<struct ItemTag>;
using CompositionId = Id<struct CompositionTag>;
using MemberId = Id<struct MemberTag>;
using SessionId = Id<struct SessionTag>;
using AgendaItemId = Id<struct AgendaItemTag>;
using ObjectId = Id<struct ObjectTag>;
using SectionId = Id<struct SectionTag>;
using ContractId = Id<struct ContractTag>;
using CabinetId = Id<struct CabinetTag>;
using StaffId = Id<struct StaffTag>;

} // namespace qorjyn

// The closed lists of the domain and their stable codes, the same in the database, in JSON and in scripts.
#pragma once

#include <QString>
#include <array>
#include <optional>
#include <utility>

namespace qorjyn {

enum class ParticipantKind { Library, Museum, Archive };                                            // R2
enum class Category { Printed = 1, Rare, Programme, Deposit, Research, Local, Special, Protected }; // R4
enum class Carrier { Paper, Electronic };                                                           // R5
enum class CopyrightState { Unknown, Protected, PublicDomain }; // R12, R17
enum class ApplicationState { Draft, Registered, BeforeCommission, Decided, Closed, Returned, Withdrawn };
enum class ItemState { Proposed, OnAgenda, Included, NotIncluded, Deferred };
enum class MemberFunction { Chair, Deputy, Member };
enum class SessionState { Planned, Open, Held, Signed };
enum class Criterion { Historical, Artistic, Scientific, Cultural }; // R8
enum class Level { Low, Medium, High };
enum class Decision { Include, NotInclude, Defer }; // R9
enum class ObjectState { AwaitingRights, AwaitingDigitisation, Ready, InFund, Published, Removed };
enum class Access { Ticket, TicketAndBilling };                           // R17
enum class ContractState { Draft, Signed, InForce, Expired, Terminated }; // R19
enum class CabinetState { Open, Closed };                                 // R20
enum class Role { Acquisition, Secretary, Cataloguer, Contracts, Administrator, Observer };
enum class Language { Kazakh, Russian, English };

/// The codes of E in order; specialised for each list below.
template <class E>
inline constexpr std::array<std::pair<E, const char *>, 0> codesOf{};

template <>
inline constexpr std::array codesOf<ParticipantKind>{std::pair{ParticipantKind::Library, "library"},
                                                     std::pair{ParticipantKind::Museum, "museum"},
                                                     std::pair{ParticipantKind::Archive, "archive"}};
template <>
inline constexpr std::array codesOf<Category>{
    std::pair{Category::Printed, "1"},   std::pair{Category::Rare, "2"},
    std::pair{Category::Programme, "3"}, std::pair{Category::Deposit, "4"},
    std::pair{Category::Research, "5"},  std::pair{Category::Local, "6"},
    std::pair{Category::Special, "7"},   std::pair{Category::Protected, "8"}};
template <>
inline constexpr std::array codesOf<Carrier>{std::pair{Carrier::Paper, "paper"},
                                             std::pair{Carrier::Electronic, "electronic"}};
template <>
inline constexpr std::array codesOf<CopyrightState>{std::pair{CopyrightState::Unknown, "unknown"},
                                                    std::pair{CopyrightState::Protected, "protected"},
                                                    std::pair{CopyrightState::PublicDomain, "public-domain"}};
template <>
inline constexpr std::array codesOf<ApplicationState>{
    std::pair{ApplicationState::Draft, "draft"},
    std::pair{ApplicationState::Registered, "registered"},
    std::pair{ApplicationState::BeforeCommission, "before-commission"},
    std::pair{ApplicationState::Decided, "decided"},
    std::pair{ApplicationState::Closed, "closed"},
    std::pair{ApplicationState::Returned, "returned"},
    std::pair{ApplicationState::Withdrawn, "withdrawn"}};
template <>
inline constexpr std::array codesOf<ItemState>{
    std::pair{ItemState::Proposed, "proposed"}, std::pair{ItemState::OnAgenda, "on-agenda"},
    std::pair{ItemState::Included, "included"}, std::pair{ItemState::NotIncluded, "not-included"},
    std::pair{ItemState::Deferred, "deferred"}};
template <>
inline constexpr std::array codesOf<MemberFunction>{std::pair{MemberFunction::Chair, "chair"},
                                                    std::pair{MemberFunction::Deputy, "deputy"},
                                                    std::pair{MemberFunction::Member, "member"}};
template <>
inline constexpr std::array codesOf<SessionState>{
    std::pair{SessionState::Planned, "planned"}, std::pair{SessionState::Open, "open"},
    std::pair{SessionState::Held, "held"}, std::pair{SessionState::Signed, "signed"}};
template <>
inline constexpr std::array codesOf<Criterion>{
    std::pair{Criterion::Historical, "historical"}, std::pair{Criterion::Artistic, "artistic"},
    std::pair{Criterion::Scientific, "scientific"}, std::pair{Criterion::Cultural, "cultural"}};
template <>
inline constexpr std::array codesOf<Level>{std::pair{Level::Low, "low"}, std::pair{Level::Medium, "medium"},
                                           std::pair{Level::High, "high"}};
template <>
inline constexpr std::array codesOf<Decision>{std::pair{Decision::Include, "include"},
                                              std::pair{Decision::NotInclude, "not-include"},
                                              std::pair{Decision::Defer, "defer"}};
template <>
inline constexpr std::array codesOf<ObjectState>{
    std::pair{ObjectState::AwaitingRights, "awaiting-rights"},
    std::pair{ObjectState::AwaitingDigitisation, "awaiting-digitisation"},
    std::pair{ObjectState::Ready, "ready"},
    std::pair{ObjectState::InFund, "in-fund"},
    std::pair{ObjectState::Published, "published"},
    std::pair{ObjectState::Removed, "removed"}};
template <>
inline constexpr std::array codesOf<Access>{std::pair{Access::Ticket, "ticket"},
                                            std::pair{Access::TicketAndBilling, "ticket-and-billing"}};
template <>
inline constexpr std::array codesOf<ContractState>{
    std::pair{ContractState::Draft, "draft"}, std::pair{ContractState::Signed, "signed"},
    std::pair{ContractState::InForce, "in-force"}, std::pair{ContractState::Expired, "expired"},
    std::pair{ContractState::Terminated, "terminated"}};
template <>
inline constexpr std::array codesOf<CabinetState>{std::pair{CabinetState::Open, "open"},
                                                  std::pair{CabinetState::Closed, "closed"}};
template <>
inline constexpr std::array codesOf<Role>{
    std::pair{Role::Acquisition, "acquisition"},     std::pair{Role::Secretary, "secretary"},
    std::pair{Role::Cataloguer, "cataloguer"},       std::pair{Role::Contracts, "contracts"},
    std::pair{Role::Administrator, "administrator"}, std::pair{Role::Observer, "observer"}};
template <>
inline constexpr std::array codesOf<Language>{std::pair{Language::Kazakh, "kk"},
                                              std::pair{Language::Russian, "ru"},
                                              std::pair{Language::English, "en"}};

/// The stable code of a value.
template <class E>
[[nodiscard]] QString code(E value)
{
    for (const auto &[v, text] : codesOf<E>)
        if (v == value)
            return QString::fromLatin1(text);
    Q_UNREACHABLE();
}

/// The value behind a stable code; nothing when the list has no such code.
template <class E>
[[nodiscard]] std::optional<E> fromCode(QStringView text)
{
    for (const auto &[v, t] : codesOf<E>)
        if (text == QLatin1StringView(t))
            return v;
    return std::nullopt;
}

} // namespace qorjyn

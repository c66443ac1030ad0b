// A session of the commission: its agenda, assessments, votes and decisions, and how a vote is counted.
#pragma once

#include "domain/application.h"
#include "domain/commission.h"
#include "domain/names.h"

#include <QMap>

namespace qorjyn {

struct Votes
{
    int forIt = 0, against = 0, abstained = 0; ///< on inclusion; members, each counted once

    [[nodiscard]] int total() const { return forIt + against + abstained; }
    bool operator==(const Votes &) const = default;
};

/// The Library's own regulation (settings), since the rules name no quorum and no majority.
struct Regulation
{
    int quorumPercent = 50;   ///< more than this share of all members must be present
    int majorityPercent = 50; ///< more than this share of those present must be for
    bool presidingDecidesTie = true;

    bool operator==(const Regulation &) const = default;
};

/// Whether `present` of `members` make a quorum.
[[nodiscard]] bool hasQuorum(int present, int members, const Regulation &regulation);

/// What the votes say: Include by majority of those present, otherwise NotInclude; on a tie of for and
/// against the presiding member's vote (`presidingFor`) decides. Problems: "votes.sum" (not the number
/// present), "votes.tie" (a tie, and it is not told how the presiding member voted).
[[nodiscard]] Outcome<Decision> countVotes(const Votes &votes, int present, std::optional<bool> presidingFor,
                                           const Regulation &regulation);

struct AgendaItem
{
    AgendaItemId id;
    qint64 version = 0;
    int position = 0; ///< 1…
    Item item;
    QString participantName; ///< in Kazakh, as the minutes write it and keep it
    Name participantNames;   ///< for the window; signed minutes keep none
    std::optional<RegisterNumber> application;
    QMap<Criterion, Level> assessments; // R8: all four before a decision
    std::optional<Decision> decision;   // R9
    Votes votes;
    std::optional<bool> presidingFor; ///< told where the votes were equal
    QString reason;                   ///< required where it is not included or deferred
    int present = 0;                  ///< members present when it was decided
};

struct Session
{
    SessionId id;
    qint64 version = 0;
    std::optional<RegisterNumber> number; ///< per calendar year, given when it opens
    QDate date;
    QString place;
    bool remote = false;
    SessionState state = SessionState::Planned;
    std::optional<Composition> composition; ///< in force on the day
    QList<MemberId> present;                ///< who is there now
    QList<MemberId> attended;               ///< who was there for any of it
    std::optional<QDate> signedOn;
    std::optional<AttachedFile> signedScan;
    QList<AgendaItem> agenda;

    [[nodiscard]] bool isPresent(MemberId member) const { return present.contains(member); }
    /// Who presides: the chair if present, else the deputy.
    [[nodiscard]] std::optional<Member> presiding() const;
};

/// What keeps an item from being decided so (R8, R9): quorum, the four assessments, votes, reason.
[[nodiscard]] Problems checkDecision(const Session &session, const AgendaItem &item, Decision decision,
                                     const Regulation &regulation);

/// What keeps a session from being opened (R6): a composition that holds on the day, a quorum.
[[nodiscard]] Problems checkOpening(const Session &session, const Regulation &regulation);

/// What keeps it from being closed: items not decided ("session.undecided" with their number).
[[nodiscard]] Problems checkClosing(const Session &session);

/// "№ 1/2026".
[[nodiscard]] QString formattedSession(RegisterNumber number);

} // namespace qorjyn

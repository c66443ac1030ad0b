// Compositions and sessions of the commission as stored.
#pragma once

#include "domain/session.h"
#include "storage/transaction.h"

#include <QSet>

namespace qorjyn {

/// Newest first, members included.
[[nodiscard]] QList<Composition> compositions(Transaction &t);
/// The composition in force on a day, whether or not its number still holds (R6).
[[nodiscard]] std::optional<Composition> compositionOn(Transaction &t, QDate day);
/// The composition that has that member.
[[nodiscard]] std::optional<Composition> compositionOfMember(Transaction &t, MemberId member);
/// Stores it, ends the one before on the day before, and puts it in force.
CompositionId insertComposition(Transaction &t, const Composition &composition);
void setMemberLeft(Transaction &t, MemberId member, QDate leftOn);
/// The newest day of a session that has been opened and that the member was there for, if only for a part.
[[nodiscard]] std::optional<QDate> lastAttended(Transaction &t, MemberId member);

struct SessionRow
{
    SessionId id;
    std::optional<RegisterNumber> number;
    QDate date;
    SessionState state = SessionState::Planned;
    int items = 0, decided = 0, included = 0;
};
/// Newest first; planned ones, which have no number yet, by their day.
[[nodiscard]] QList<SessionRow> sessionList(Transaction &t);
/// Those whose number ("№ 3/2026") or day ("18.03.2026") has what was typed in it, newest first, without the
/// counts of their items.
[[nodiscard]] QList<SessionRow> findSessions(Transaction &t, const QString &typed, int limit);
/// With composition, presence and scan, without the agenda.
[[nodiscard]] std::optional<Session> sessionHead(Transaction &t, SessionId id);
/// With composition, presence and agenda (items with their files).
[[nodiscard]] std::optional<Session> session(Transaction &t, SessionId id);
[[nodiscard]] std::optional<SessionId> sessionByNumber(Transaction &t, RegisterNumber number);
/// All that an act on one item of an agenda has to know, in one question: the item, its
/// session (without agenda and scan, with the composition that it was opened with) and the regulation.
struct AgendaEntry
{
    Session session;
    AgendaItem item;
    Regulation regulation;
};
[[nodiscard]] std::optional<AgendaEntry> agendaEntry(Transaction &t, AgendaItemId id);
/// Those of these items of agendas that there are, in no order.
[[nodiscard]] QList<AgendaItem> agendaItems(Transaction &t, const QList<qint64> &ids);

/// Where an item was or is on an agenda.
struct ItemSession
{
    SessionId session;
    SessionState state = SessionState::Planned;
    std::optional<Decision> decision;
};
/// In the order in which it came onto the agendas.
[[nodiscard]] QList<ItemSession> sessionsOfItem(Transaction &t, ItemId item);
/// The items of a session that a later one has taken up.
[[nodiscard]] QSet<ItemId> itemsTakenUp(Transaction &t, SessionId session);

/// A session at which items of an application were or are to be decided.
struct SessionMeeting
{
    SessionId session;
    std::optional<RegisterNumber> number;
    QDate date;
};
/// In the order in which they meet.
[[nodiscard]] QList<SessionMeeting> sessionsOfApplication(Transaction &t, ApplicationId application);

SessionId insertSession(Transaction &t, const Session &session);
/// Another day, place or way of meeting for a planned session.
void moveSession(Transaction &t, const Session &session);
/// Throws StorageError::Stale where it is not in the state `from`.
void setSessionState(Transaction &t, SessionId id, SessionState from, SessionState to);
/// Opens a planned session: its composition and its number are fixed from here on.
void setSessionOpen(Transaction &t, SessionId id, CompositionId composition, RegisterNumber number);
/// `minutes`: the record of the session as it is signed.
void setSigned(Transaction &t, SessionId id, QDate signedOn, const QString &minutes);
/// The records of the signed sessions, or of one of them, as they were signed.
[[nodiscard]] QMap<SessionId, QString> signedRecords(Transaction &t, std::optional<SessionId> only = {});
void storeSignedScan(Transaction &t, SessionId id, const AttachedFile &scan);
void setPresent(Transaction &t, SessionId id, const QList<MemberId> &present);
/// Appends items to the agenda, in the given order.
void appendAgenda(Transaction &t, SessionId id, const QList<ItemId> &items);
void removeFromAgenda(Transaction &t, AgendaItemId id);
/// Assessments, votes, decision and reason; throws StorageError::Stale on another version.
void storeDecision(Transaction &t, const AgendaItem &item);

} // namespace qorjyn

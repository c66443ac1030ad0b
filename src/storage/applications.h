// Applications and their items as stored, and the queue that waits for the commission.
#pragma once

#include "domain/application.h"
#include "domain/names.h"
#include "storage/transaction.h"

#include <QHash>

namespace qorjyn {

/// A line of the list of applications.
struct ApplicationRow
{
    ApplicationId id;
    std::optional<RegisterNumber> number;
    Name participant; ///< empty where a draft names none yet
    ApplicationState state = ApplicationState::Draft;
    QDate received;
    int items = 0, files = 0;
    QString firstTitle; ///< of the form; empty where it has none
    QDateTime changed;  ///< a draft's: when it was last stored
};

struct ApplicationFilter
{
    QString words{}; ///< searched in number, participant and titles
    std::optional<ApplicationState> state{};
    QList<ApplicationState> without{}; ///< none in these states
    int limit = 500;
    bool oldestFirst = false; ///< else the newest
};

/// Newest first.
[[nodiscard]] QList<ApplicationRow> applicationList(Transaction &t, const ApplicationFilter &filter = {});
[[nodiscard]] bool isStored(Transaction &t, ApplicationId id);
/// All that the filter lets through, whatever its limit.
[[nodiscard]] qint64 applicationCount(Transaction &t, const ApplicationFilter &filter);
[[nodiscard]] std::optional<Application> application(Transaction &t, ApplicationId id);
/// Those that are there, in the order of the ids; however many, by the same three statements.
[[nodiscard]] QList<Application> applications(Transaction &t, const QList<ApplicationId> &ids);
[[nodiscard]] std::optional<ApplicationId> applicationByNumber(Transaction &t, RegisterNumber number);

/// When and why an application was last returned to its participant.
struct ApplicationReturn
{
    QDate day; ///< the Library's
    QString reason;
};
/// Nothing where it never was.
[[nodiscard]] std::optional<ApplicationReturn> lastReturn(Transaction &t, ApplicationId id);

/// Inserts a draft with its items and files; returns it with its ids.
Application insertApplication(Transaction &t, const Application &draft);
/// Replaces what can be edited, items included; throws StorageError::Stale on another version.
/// Over what is `stored` of its items.
Application updateApplication(Transaction &t, const Application &application, const QList<Item> &stored);
/// Takes a draft out with its titles; files stay in the store. Throws StorageError::Stale on another version.
void deleteDraft(Transaction &t, ApplicationId id, qint64 version);
/// Stores its number.
void setRegistered(Transaction &t, const Application &application);
/// A thing that goes from one state into another.
template <class I, class State>
struct StateChange
{
    I id;
    State from, to;
};
/// These throw StorageError::Stale where a thing is not in the state that it is said to come from.
void setApplicationStates(Transaction &t, const QList<StateChange<ApplicationId, ApplicationState>> &changes);
void setItemStates(Transaction &t, const QList<StateChange<ItemId, ItemState>> &changes);

/// An item, and what its application's state depends on.
struct ItemStanding
{
    ApplicationId application;
    ApplicationState applicationState = ApplicationState::Registered;
    ItemState state = ItemState::Proposed;
    bool isSigned = false; ///< the minutes of the session that decided it
};
[[nodiscard]] QList<ItemStanding> itemStandings(Transaction &t, const QList<ApplicationId> &applications);
/// Makes files known: type, size, pages and problem, as they are said the first time. Of a file that is known
/// a later word can only tell of a problem that was not seen, or end one that was of the reading.
void storeFiles(Transaction &t, const QList<AttachedFile> &files);
/// The same; what is said of each file then gives way to what is known. Three files or a thousand, it takes
/// two statements.
void settleFiles(Transaction &t, const QList<AttachedFile *> &files);

/// An item that waits for the commission: registered applications' items, deferred ones first, then in order
/// of arrival (R7).
struct QueuedItem
{
    Item item;
    ApplicationId application;
    RegisterNumber number;
    QString participantName;
    QDate received;
};
[[nodiscard]] QList<QueuedItem> queuedItems(Transaction &t);
[[nodiscard]] std::optional<Item> item(Transaction &t, ItemId id);
struct TitledItem
{
    QString title;
    ApplicationId application;
};
/// Those of them that are on record.
[[nodiscard]] QHash<ItemId, TitledItem> titledItems(Transaction &t, const QList<ItemId> &items);

} // namespace qorjyn

// The fund as stored: objects in the order of titles, sections, inclusion, and search.
#pragma once

#include "domain/fund.h"
#include "domain/names.h"
#include "domain/session.h"
#include "storage/transaction.h"

namespace qorjyn {

/// The tree in its order, parents before children, counts kept with the data.
[[nodiscard]] QList<Section> sections(Transaction &t);
[[nodiscard]] std::optional<Section> section(Transaction &t, SectionId id);
[[nodiscard]] std::optional<Section> sectionByCode(Transaction &t, const QString &code);

/// A line of the fund's list.
struct ObjectRow
{
    ObjectId id;
    qint64 label = 0; ///< place in the order of titles
    std::optional<qint64> recordNumber;
    QString title, authors;
    std::optional<int> year;
    Category category = Category::Printed;
    ObjectState state = ObjectState::AwaitingRights;
    SectionId section;
    QDate sessionDate; ///< invalid for objects held before
};

struct ObjectFilter
{
    QString words;     ///< as typed; each word a prefix
    SectionId section; ///< 0: all
    bool withSubsections = true;
    bool waitingOnly = false; ///< those that have no record number yet
    std::optional<ObjectState> state;
};

/// Up to `limit` rows in the order of titles, after the row with label `after` (0: from the start).
[[nodiscard]] QList<ObjectRow> objectWindow(Transaction &t, const ObjectFilter &filter, qint64 after = 0,
                                            int limit = 100);
/// How many objects the filter lets through; counts at most `most` (0: all).
[[nodiscard]] qint64 objectCount(Transaction &t, const ObjectFilter &filter, qint64 most = 0);
/// Every `step`th label in the order of titles: what a scroll bar over the whole list needs.
[[nodiscard]] QList<qint64> sampledLabels(Transaction &t, const ObjectFilter &filter, int step);

[[nodiscard]] std::optional<FundObject> fundObject(Transaction &t, ObjectId id);
/// Those of them that there are, each once, by their ids.
[[nodiscard]] QList<FundObject> fundObjects(Transaction &t, const QList<ObjectId> &ids);
/// What the decisions of a session let in, included or waiting.
[[nodiscard]] QList<FundObject> objectsOfSession(Transaction &t, SessionId session);
[[nodiscard]] std::optional<ObjectId> objectByRecord(Transaction &t, qint64 recordNumber);
[[nodiscard]] std::optional<ObjectId> objectOfItem(Transaction &t, ItemId item);
struct TitledObject
{
    ObjectId id;
    QString title;
};
/// What came of an application's items, in their order, `limit` at most.
[[nodiscard]] QList<TitledObject> objectsOfApplication(Transaction &t, ApplicationId application, int limit);
/// Objects that wait, of sessions held: what Today counts down (R10).
[[nodiscard]] QList<ObjectRow> waitingObjects(Transaction &t);
/// How many of them there are of each state.
[[nodiscard]] QMap<ObjectState, int> waitingCounts(Transaction &t);
/// Objects of category, in the fund: counts for the picture on Today.
[[nodiscard]] QMap<Category, qint64> countsByCategory(Transaction &t);

/// The chain item → application, session → object of one object (one click each).
struct ObjectChain
{
    ApplicationId application;
    std::optional<RegisterNumber> applicationNumber;
    Name participant;
    QDate received;
    SessionId session;
    std::optional<RegisterNumber> sessionNumber;
    SessionState sessionState = SessionState::Planned;
    AgendaItemId agendaItem;
    int agendaPosition = 0;
    Votes votes;
    std::optional<Decision> decision;
};
[[nodiscard]] ObjectChain objectChain(Transaction &t, const FundObject &object);

ObjectId insertObject(Transaction &t, const FundObject &object);
/// They get their ids. However many there are, it takes the same few statements; what was imported takes a
/// few more each, for its likeness.
void insertObjects(Transaction &t, const QList<FundObject *> &objects);
/// Takes waiting objects of a session back out; those of signed minutes cannot be (R9).
void removeWaitingObjects(Transaction &t, SessionId session);
/// Gives the record number, the day and the section, and counts it in its section.
void setIncluded(Transaction &t, ObjectId id, qint64 recordNumber, SectionId section, QDate includedOn);
/// Moves objects, given as they were read, from their sections to another, and counts them there: the same
/// two statements however many there are. Throws StorageError::Stale where one of them has changed since.
void moveObjects(Transaction &t, const QList<FundObject> &objects, SectionId section);
void setObjectFiles(Transaction &t, ObjectId id, const QList<AttachedFile> &files);
void setObjectCopyright(Transaction &t, ObjectId id, CopyrightState copyright, const QString &rightsHolders);
/// Throws StorageError::Stale where it is not in the state `from`.
void setObjectState(Transaction &t, ObjectId id, ObjectState from, ObjectState to);

} // namespace qorjyn

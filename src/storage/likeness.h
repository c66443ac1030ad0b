// Titles that may be the same edition as one that is being typed, found among the fund and all applications.
#pragma once

#include "domain/fund.h"
#include "domain/likeness.h"
#include "storage/transaction.h"

namespace qorjyn {

/// A title that is compared, and what of the stored is left out because it is the same thing.
struct AskedTitle
{
    Description description;
    ItemId item;               ///< itself, where it is stored
    ApplicationId application; ///< all of this application; 0 where none
};

/// A title on record that is taken for the one that was asked for.
struct LikeTitle
{
    ItemId item; ///< 0 for an object held before
    ApplicationId application;
    std::optional<RegisterNumber> applicationNumber; ///< nothing for a draft
    ApplicationState applicationState = ApplicationState::Draft;
    Name participant;
    ObjectId object; ///< 0 where nothing came of the item yet
    std::optional<qint64> recordNumber;
    ObjectState objectState = ObjectState::AwaitingRights; ///< of the object, where there is one
    std::optional<QDate> includedOn;
    QList<Name> section; ///< the object's section and what it lies in, the outermost first
    Description description;
    Likeness likeness;
};

/// For each title what is like it, the likest first, `limit` at most; what was removed from the fund (R13) is
/// left out. However many are asked for, it takes the same three statements.
[[nodiscard]] QList<QList<LikeTitle>> likeTitles(Transaction &t, const QList<AskedTitle> &titles,
                                                 int limit = 5);

/// Titles of applications by their ids after `after`, as they are asked for; `limit` at most.
[[nodiscard]] QList<AskedTitle> titlesOfApplications(Transaction &t, ItemId after, int limit);

/// Stores by what items are found, in place of what was stored for them.
void storeItemLikeness(Transaction &t, const QList<const Item *> &items);
/// The same for new objects that came of no item.
void storeObjectLikeness(Transaction &t, const QList<const FundObject *> &objects);

} // namespace qorjyn

// The search over everything: a few records of each kind whose number, title, author or participant is like
// what was typed, in whatever script and case.
#pragma once

#include "domain/contract.h"
#include "storage/applications.h"
#include "storage/fund.h"
#include "storage/sessions.h"

namespace qorjyn {

struct Found
{
    QList<ApplicationRow> applications;
    QList<ObjectRow> same;    ///< titled just so, then those that begin so
    QList<ObjectRow> objects; ///< others that have the words
    QList<SessionRow> sessions;
    QList<Contract> contracts;
};

/// At most so many of each kind; objects of both lists together. Four statements.
[[nodiscard]] Found findEverywhere(Transaction &t, const QString &typed, int ofAKind);

} // namespace qorjyn

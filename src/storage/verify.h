// What must be true of the data whoever wrote it, asked of the whole database.
#pragma once

#include "storage/transaction.h"

namespace qorjyn {

struct VerifyProblem
{
    QString kind;
    qint64 id = 0;
    QString what;
};
/// Guards as the migrations made them; numbers without gap or repeat; a decision, rights and files behind
/// each object; compositions and agendas that do not contradict each other; dates that are dates; labels in
/// the order of sort keys; and the engine's own integrity check.
[[nodiscard]] QList<VerifyProblem> verifyData(Transaction &t);

/// Every file that something refers to, by hash.
[[nodiscard]] QStringList referredFiles(Transaction &t);

} // namespace qorjyn

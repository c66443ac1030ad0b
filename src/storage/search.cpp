#include "storage/search.h"

#include "domain/text.h"
#include "storage/contracts.h"

namespace qorjyn {

namespace {

constexpr int objectsLookedThrough = 100; // for titles that are just what was typed

/// Objects whose title is what was typed come before all else, then those whose title begins so.
void sortObjects(Found &found, const QList<ObjectRow> &rows, const QString &wanted, int most)
{
    QList<ObjectRow> begun;
    for (const ObjectRow &row : rows) {
        const QString title = searchKey(row.title);
        if (title == wanted)
            found.same.append(row);
        else if (title.startsWith(wanted))
            begun.append(row);
        else
            found.objects.append(row);
    }
    found.same = (found.same + begun).mid(0, most);
    found.objects = found.objects.mid(0, most - found.same.size());
}

} // namespace

Found findEverywhere(Transaction &t, const QString &typed, int ofAKind)
{
    Found found{.applications = applicationList(t, {.words = typed, .state = {}, .limit = ofAKind}),
                .same = {},
                .objects = {},
                .sessions = findSessions(t, typed, ofAKind),
                .contracts = findContracts(t, typed, ofAKind)};
    sortObjects(found, objectWindow(t, {.words = typed}, 0, objectsLookedThrough), searchKey(typed), ofAKind);
    return found;
}

} // namespace qorjyn

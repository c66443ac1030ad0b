// How an act of a member of staff is performed: checked, in one transaction, once, by somebody who may.
//
// An act is a struct with its fields, `using Result`, `actName`, `actRules`, `actRoles`, a
// `describe` (fields.h) and `Outcome<Result> perform(Transaction &, const Act &)`. The window calls it as it
// is; scripts find it by name (registry.h).
#pragma once

#include "commands/fields.h"
#include "storage/database.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <span>

namespace qorjyn {

/// Nothing to tell beyond that it was done.
struct Done
{
};
template <class V>
void describe(V &, Done &)
{
}

/// Why an act was not done: rules that refused it, or storage that failed. Nothing of it was kept.
struct Failure
{
    Problems problems;
    QString details; ///< the driver's words, where storage failed

    /// Whether one of the problems has a code that begins so: "storage.lost".
    [[nodiscard]] bool names(const QString &code) const;
    /// Storage's failure as a problem with a sentence of its own.
    [[nodiscard]] static Failure of(const StorageError &error);
};

/// Empty when the one who acts has one of the roles; otherwise "staff.role", or "staff.unknown" when nobody
/// acts.
[[nodiscard]] Problems checkRoles(Transaction &t, std::span<const Role> roles);

/// Performs an act inside the transaction of `t`; `fresh` receives its result.
template <class A>
Outcome<ActResult> performInside(Transaction &t, const A &what, std::optional<typename A::Result> &fresh)
{
    if (Problems problems = checkRoles(t, A::actRoles); !problems.isEmpty())
        return problems;
    Outcome<typename A::Result> outcome = perform(t, what);
    if (!outcome)
        return outcome.problems();
    JsonWriter writer;
    describe(writer, outcome.value());
    fresh = std::move(outcome).value();
    return ActResult{writer.object(), writer.secretObject()};
}

/// What tells an act from another one of its name, however it was written.
template <class A>
QString contentOf(const A &what)
{
    const QByteArray json = QJsonDocument(toJson(what)).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(QCryptographicHash::hash(json, QCryptographicHash::Sha256).toHex());
}

/// Performs an act on this thread's connection.
template <class A>
Outcome<typename A::Result> act(Connection &connection, const A &what, Changes *changes = nullptr)
{
    std::optional<typename A::Result> fresh;
    const auto done = connection.write(
        {.name = QString::fromLatin1(A::actName), .content = contentOf(what)},
        [&](Transaction &t) { return performInside(t, what, fresh); }, changes);
    if (!done)
        return done.problems();
    return std::move(*fresh);
}

/// Performs an act from the window: `done(result)` or `failed(failure)` in the window's thread, while
/// `context` lives. Sent again under the same `id` it is not done twice, and answers as it did.
template <class A, class DoneF>
void act(Database &database, QObject *context, const A &what, DoneF done,
         const std::function<void(const Failure &)> &failed, const QUuid &id = QUuid::createUuid())
{
    auto fresh = std::make_shared<std::optional<typename A::Result>>();
    database.write(
        context, {.name = QString::fromLatin1(A::actName), .id = id, .content = contentOf(what)},
        [what, fresh](Transaction &t) { return performInside(t, what, *fresh); },
        [done = std::move(done), failed, fresh](const Outcome<ActResult> &outcome) {
            if (outcome && !*fresh)
                *fresh = fromJson<typename A::Result>(outcome.value().result).value(); // done before
            if (outcome)
                done(**fresh);
            else
                failed({.problems = outcome.problems(), .details = {}});
        },
        [failed](const StorageError &error) { failed(Failure::of(error)); });
}

} // namespace qorjyn

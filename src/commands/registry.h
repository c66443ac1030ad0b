// Every act by its name, for scripts and other systems: one JSON object in, one out.
#pragma once

#include "commands/act.h"

namespace qorjyn {

/// Hears what an act made before it is kept; where it throws, nothing is kept.
using Told = std::function<void(const ActResult &)>;

struct ActDescription
{
    QString name;
    QList<Rule> rules;
    QList<Role> roles;
    QJsonObject fields; ///< what each field takes
    std::function<Outcome<ActResult>(Connection &, const QJsonObject &, QUuid, const Told &)> perform;
};

/// All acts, by area.
[[nodiscard]] const QList<ActDescription> &acts();

/// Finds the act and performs it; `id` makes repeating harmless, and an act done before is not told of again.
/// Problems: "act.unknown", "act.field", "act.field-missing".
[[nodiscard]] Outcome<ActResult> performByName(Connection &connection, const QString &name,
                                               const QJsonObject &fields, QUuid id = QUuid::createUuid(),
                                               const Told &told = {});

} // namespace qorjyn

// Every act by its name, for scripts and other systems: one JSON object in, one out.
#pragma once

#include "commands/act.h"

namespace qorjyn {

struct ActDescription
{
    QString name;
    QList<Rule> rules;
    QList<Role> roles;
    QJsonObject fields; ///< what each field takes
    std::function<Outcome<ActResult>(Connection &, const QJsonObject &, QUuid)> perform;
};

/// All acts, by area.
[[nodiscard]] const QList<ActDescription> &acts();

/// Finds the act and performs it; `id` makes repeating harmless. Problems: "act.unknown", "act.field".
[[nodiscard]] Outcome<ActResult> performByName(Connection &connection, const QString &name,
                                               const QJsonObject &fields, QUuid id = QUuid::createUuid());

} // namespace qorjyn

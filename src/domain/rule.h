// The points of the rules, R2 to R20, that a check or a refusal can cite.
#pragma once

#include <QDate>
#include <QString>
#include <optional>

namespace qorjyn {

using namespace Qt::StringLiterals; // u"…"_s wherever the domain is spoken

/// A point of the rules (order No. 201 of 3 July 2017, wording of 19 March 2021, No. 76). The value is the
/// point's number; None where a check follows from the data alone.
enum class Rule {
    None = 0,
    R2 = 2,
    R3,
    R4,
    R5,
    R6,
    R7,
    R8,
    R9,
    R10,
    R11,
    R12,
    R13,
    R14,
    R15,
    R16,
    R17,
    R18,
    R19,
    R20
};

/// The day on which the rules came into force: nothing under them is older.
[[nodiscard]] QDate rulesInForce();

/// "R6"; empty for None.
[[nodiscard]] QString ruleId(Rule rule);

/// The rule behind "R6"; nothing when there is no such point.
[[nodiscard]] std::optional<Rule> ruleFromId(QStringView id);

} // namespace qorjyn

#include "domain/rule.h"

namespace qorjyn {

QDate rulesInForce()
{
    return {2017, 7, 3};
}

QString ruleId(Rule rule)
{
    return rule == Rule::None ? QString() : QLatin1Char('R') + QString::number(static_cast<int>(rule));
}

std::optional<Rule> ruleFromId(QStringView id)
{
    if (!id.startsWith(QLatin1Char('R')))
        return std::nullopt;
    bool ok = false;
    const int number = id.mid(1).toInt(&ok);
    if (!ok || number < 2 || number > 20)
        return std::nullopt;
    return static_cast<Rule>(number);
}

} // namespace qorjyn

#include "domain/library.h"

namespace qorjyn {

Problems check(const LibrarySettings &settings)
{
    Problems problems;
    if (settings.name.trimmed().isEmpty())
        problems.append({.field = u"name"_s, .code = u"settings.name"_s, .rule = Rule::R3});
    if (settings.addressee.trimmed().isEmpty())
        problems.append({.field = u"addressee"_s, .code = u"settings.addressee"_s, .rule = Rule::R3});
    if (!QTimeZone::isTimeZoneIdAvailable(settings.timeZone.toLatin1()))
        problems.append(
            {.field = u"timeZone"_s, .code = u"settings.timezone"_s, .arguments = {settings.timeZone}});
    const auto share = [](int percent) { return percent >= 50 && percent < 100; };
    if (!share(settings.regulation.quorumPercent) || !share(settings.regulation.majorityPercent))
        problems.append({.field = u"regulation"_s, .code = u"settings.regulation"_s});
    return problems;
}

} // namespace qorjyn

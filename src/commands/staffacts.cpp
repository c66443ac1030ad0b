#include "commands/staffacts.h"

#include "commands/support.h"
#include "storage/library.h"

#include <QSet>
#include <algorithm>

namespace qorjyn {

Outcome<AddStaff::Result> perform(Transaction &t, const AddStaff &act)
{
    const QList<StaffMember> members = staffMembers(t);
    StaffMember member{.login = act.login, .name = act.name.simplified()};
    for (const Role role : act.roles)
        if (!member.has(role))
            member.roles.append(role);
    if (members.isEmpty()) {
        // Somebody must be able to add the others.
        if (!member.has(Role::Administrator))
            member.roles.append(Role::Administrator);
    } else if (Problems problems = checkRoles(t, std::array{Role::Administrator}); !problems.isEmpty()) {
        return problems;
    }
    Problems problems;
    if (!isLogin(member.login))
        problems.append({.field = u"login"_s, .code = u"staff.login"_s, .arguments = {member.login}});
    if (member.name.isEmpty())
        problems.append({.field = u"name"_s, .code = u"staff.name"_s});
    if (member.roles.isEmpty())
        problems.append({.field = u"roles"_s, .code = u"staff.roles"_s});
    if (std::ranges::any_of(members, [&](const StaffMember &other) {
            return other.login.compare(member.login, Qt::CaseInsensitive) == 0;
        }))
        problems.append({.field = u"login"_s, .code = u"staff.login-taken"_s, .arguments = {member.login}});
    if (!problems.isEmpty())
        return problems;
    const StaffId id = insertStaffMember(t, member);
    recordChange(
        t, Topic::Staff, id.value, {},
        {{u"login"_s, member.login}, {u"name"_s, member.name}, {u"roles"_s, toJsonValue(member.roles)}});
    return AddStaff::Result{.staff = id};
}

Outcome<SaveSettings::Result> perform(Transaction &t, const SaveSettings &act)
{
    if (Problems problems = check(act.settings); !problems.isEmpty())
        return problems;
    const LibrarySettings before = librarySettings(t);
    expectVersion(t, Topic::Settings, 0, act.settings.version, before.version);
    storeLibrarySettings(t, act.settings);
    const LibrarySettings after = librarySettings(t);
    recordChange(t, Topic::Settings, 0, toJson(before), toJson(after));
    return SaveSettings::Result{.version = after.version};
}

Outcome<SaveCalendarYear::Result> perform(Transaction &t, const SaveCalendarYear &act)
{
    if (act.year < 1991 || act.year > 2999)
        return Problem{.field = u"year"_s,
                       .code = u"calendar.year"_s,
                       .rule = Rule::R10,
                       .arguments = {QString::number(act.year)}};
    Problems problems;
    QSet<QDate> seen;
    for (qsizetype i = 0; i < act.days.size(); ++i) {
        const QDate date = act.days[i].date;
        if (!date.isValid() || date.year() != act.year || seen.contains(date))
            problems.append({.field = u"days[%1].date"_s.arg(i),
                             .code = u"calendar.day"_s,
                             .rule = Rule::R10,
                             .arguments = {date.toString(Qt::ISODate)}});
        seen.insert(date);
    }
    if (!problems.isEmpty())
        return problems;
    const auto fields = [](bool confirmed, const QList<CalendarDay> &days) {
        QJsonObject object{{u"confirmed"_s, confirmed}};
        for (const CalendarDay &day : days)
            object.insert(day.date.toString(Qt::ISODate), toJson(day));
        return object;
    };
    const QList<CalendarYear> years = calendarYears(t);
    const auto known = std::ranges::find(years, act.year, &CalendarYear::year);
    const QJsonObject before =
        known == years.end() ? QJsonObject() : fields(known->confirmed, calendarDays(t, act.year));
    storeCalendarYear(t, {.year = act.year, .confirmed = act.confirmed}, act.days);
    recordChange(t, Topic::Calendar, act.year, before, fields(act.confirmed, act.days));
    return Done{};
}

} // namespace qorjyn

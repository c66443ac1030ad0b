// Acts of the administrator: settings (R3), the working calendar, members of staff.
#pragma once

#include "commands/act.h"

namespace qorjyn {

/// Adds a member of staff. The first may be added by nobody; after that it takes an administrator.
/// Problems: "staff.login", "staff.name", "staff.login-taken", "staff.role".
struct AddStaff
{
    QString login; ///< Latin letters, digits, dots and hyphens
    QString name;
    QList<Role> roles;

    struct Result
    {
        StaffId staff;
    };
    static constexpr const char *actName = "addStaff";
    static constexpr std::array<Rule, 0> actRules{};
    static constexpr std::array<Role, 0> actRoles{};
};

template <class V>
void describe(V &v, AddStaff &t)
{
    v("login", t.login);
    v("name", t.name);
    v("roles", t.roles);
}

template <class V>
void describe(V &v, AddStaff::Result &t)
{
    v("staff", t.staff);
}

Outcome<AddStaff::Result> perform(Transaction &t, const AddStaff &act);

/// Stores the settings that every document uses; `settings.version` is the one that was read.
struct SaveSettings
{
    LibrarySettings settings;

    struct Result
    {
        qint64 version = 0;
    };
    static constexpr const char *actName = "saveSettings";
    static constexpr std::array actRules{Rule::R3};
    static constexpr std::array actRoles{Role::Administrator};
};

template <class V>
void describe(V &v, SaveSettings &t)
{
    describe(v, t.settings);
}

template <class V>
void describe(V &v, SaveSettings::Result &t)
{
    v("version", t.version);
}

Outcome<SaveSettings::Result> perform(Transaction &t, const SaveSettings &act);

/// Replaces the rows of a year of the working calendar.
/// Problems: "calendar.day" (a day of another year, or twice).
struct SaveCalendarYear
{
    int year = 0;
    bool confirmed = false;
    QList<CalendarDay> days;

    using Result = Done;
    static constexpr const char *actName = "saveCalendarYear";
    static constexpr std::array actRules{Rule::R10};
    static constexpr std::array actRoles{Role::Administrator};
};

template <class V>
void describe(V &v, SaveCalendarYear &t)
{
    v("year", t.year);
    v("confirmed", t.confirmed);
    v("days", t.days);
}

Outcome<SaveCalendarYear::Result> perform(Transaction &t, const SaveCalendarYear &act);

} // namespace qorjyn

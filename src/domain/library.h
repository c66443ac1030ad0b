// The Library's own settings (R3) and its regulation, which every document and every count uses.
#pragma once

#include "domain/session.h"

#include <QTimeZone>

namespace qorjyn {

struct LibrarySettings
{
    qint64 version = 0;
    /// The addressee of applications, three lines as the annex prints them.
    QString addressee = u"Қазақстан Республикасы Мәдениет және спорт министрлігінің\n"
                        u"\"Нұр-Сұлтан қаласындағы Қазақстан Республикасының\n"
                        u"Ұлттық академиялық кітапханасы\" РММ"_s;
    QString name = u"Қазақстан Республикасының Ұлттық академиялық кітапханасы"_s;
    QString address = u"Астана қаласы, Дінмұхамед Қонаев көшесі, 4"_s;
    QString head;
    QString website = u"https://kazneb.kz"_s;
    QString timeZone = u"Asia/Almaty"_s; ///< IANA: the legal day is the Library's, not the PC's
    Regulation regulation;
};

/// "settings.name", "settings.addressee", "settings.timezone", "settings.regulation".
[[nodiscard]] Problems check(const LibrarySettings &settings);

/// A member of staff.
struct StaffMember
{
    StaffId id;
    qint64 version = 0;
    QString login, name;
    QList<Role> roles;
    bool locked = false;

    [[nodiscard]] bool has(Role role) const { return roles.contains(role); }
};

} // namespace qorjyn

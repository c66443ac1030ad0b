// Settings of the Library, its calendar and its members of staff, as stored.
#pragma once

#include "domain/calendar.h"
#include "domain/library.h"
#include "storage/transaction.h"

namespace qorjyn {

[[nodiscard]] LibrarySettings librarySettings(Transaction &t);
/// From what is stored of them.
[[nodiscard]] LibrarySettings librarySettings(const QString &json, qint64 version);
/// Whether the database was made to rehearse in: nothing in it is real.
[[nodiscard]] bool isRehearsal(Transaction &t);
void storeLibrarySettings(Transaction &t, const LibrarySettings &settings);

[[nodiscard]] WorkingCalendar workingCalendar(Transaction &t);
[[nodiscard]] QList<CalendarDay> calendarDays(Transaction &t, int year);
[[nodiscard]] QList<CalendarYear> calendarYears(Transaction &t);
/// Replaces the rows of a year.
void storeCalendarYear(Transaction &t, const CalendarYear &year, const QList<CalendarDay> &days);

[[nodiscard]] QList<StaffMember> staffMembers(Transaction &t);
[[nodiscard]] std::optional<StaffMember> staffMember(Transaction &t, StaffId id);
/// Whose acts this connection performs, and nobody else's: the member of staff that a PostgreSQL role is.
/// Nothing where the connection may act for anybody: SQLite, and the owner of the tables.
[[nodiscard]] std::optional<QString> connectedLogin(Transaction &t);
[[nodiscard]] std::optional<StaffMember> staffMemberByLogin(Transaction &t, const QString &login);
StaffId insertStaffMember(Transaction &t, const StaffMember &member);

/// The next number of a series: from its counter row, in the act's own transaction, so none is lost or
/// repeated.
[[nodiscard]] qint64 nextNumber(Transaction &t, const QString &series, int year);

} // namespace qorjyn

#include "storage/library.h"

#include "storage/connection_p.h"
#include "storage/engine.h"
#include "storage/query.h"

#include <QJsonDocument>

namespace qorjyn {

LibrarySettings librarySettings(Transaction &t)
{
    Query query(t, u"SELECT value, version FROM setting WHERE key = 'library'"_s);
    return query.next() ? librarySettings(query.get<QString>(0), query.get<qint64>(1)) : LibrarySettings();
}

LibrarySettings librarySettings(const QString &json, qint64 version)
{
    LibrarySettings settings;
    settings.version = version;
    const QJsonObject stored = QJsonDocument::fromJson(json.toUtf8()).object();
    const auto take = [&stored](const char *key, QString &value) {
        value = stored.value(QLatin1StringView(key)).toString(value);
    };
    take("addressee", settings.addressee);
    take("name", settings.name);
    take("address", settings.address);
    take("head", settings.head);
    take("website", settings.website);
    take("timeZone", settings.timeZone);
    Regulation &regulation = settings.regulation;
    regulation.quorumPercent = stored.value(u"quorumPercent"_s).toInt(regulation.quorumPercent);
    regulation.majorityPercent = stored.value(u"majorityPercent"_s).toInt(regulation.majorityPercent);
    regulation.presidingDecidesTie =
        stored.value(u"presidingDecidesTie"_s).toBool(regulation.presidingDecidesTie);
    return settings;
}

bool isRehearsal(Transaction &t)
{
    Query query(t, u"SELECT COUNT(*) FROM setting WHERE key = 'rehearsal' AND value = '1'"_s);
    return query.next() && query.get<int>(0) > 0;
}

void storeLibrarySettings(Transaction &t, const LibrarySettings &settings)
{
    const QJsonObject stored{{u"addressee"_s, settings.addressee},
                             {u"name"_s, settings.name},
                             {u"address"_s, settings.address},
                             {u"head"_s, settings.head},
                             {u"website"_s, settings.website},
                             {u"timeZone"_s, settings.timeZone},
                             {u"quorumPercent"_s, settings.regulation.quorumPercent},
                             {u"majorityPercent"_s, settings.regulation.majorityPercent},
                             {u"presidingDecidesTie"_s, settings.regulation.presidingDecidesTie}};
    const QString text = QString::fromUtf8(QJsonDocument(stored).toJson(QJsonDocument::Compact));
    Query query(t, u"INSERT INTO setting (key, value) VALUES ('library', :value) "
                   "ON CONFLICT (key) DO UPDATE SET value = excluded.value, version = setting.version + 1 "
                   "WHERE setting.version = :version"_s);
    query.bind(u":value"_s, text).bind(u":version"_s, settings.version);
    expectOne(query);
}

namespace {

/// The special days of some years, the last one included.
QList<CalendarDay> daysOfYears(Transaction &t, int first, int last)
{
    QList<CalendarDay> days;
    Query query(t, u"SELECT date, off, reason_kk, reason_ru, reason_en, source FROM calendar_day "
                   "WHERE date >= :from AND date <= :to ORDER BY date"_s);
    query.bind(u":from"_s, QDate(first, 1, 1)).bind(u":to"_s, QDate(last, 12, 31));
    while (query.next())
        days.append({.date = query.get<QDate>(0),
                     .off = query.get<bool>(1),
                     .reasonKk = query.get<QString>(2),
                     .reasonRu = query.get<QString>(3),
                     .reasonEn = query.get<QString>(4),
                     .source = query.get<QString>(5)});
    return days;
}

} // namespace

QList<CalendarDay> calendarDays(Transaction &t, int year)
{
    return daysOfYears(t, year, year);
}

QList<CalendarYear> calendarYears(Transaction &t)
{
    QList<CalendarYear> years;
    Query query(t, u"SELECT year, confirmed FROM calendar_year ORDER BY year"_s);
    while (query.next())
        years.append({.year = query.get<int>(0), .confirmed = query.get<bool>(1)});
    return years;
}

WorkingCalendar workingCalendar(Transaction &t)
{
    const Connection::Private &d = t.connection().d();
    if (d.calendar)
        return *d.calendar;
    const QList<CalendarYear> years = calendarYears(t);
    WorkingCalendar calendar{{}, {}};
    if (!years.isEmpty())
        calendar = {daysOfYears(t, years.first().year, years.last().year), years};
    if (d.forWindow)
        t.connection().d().calendar = calendar;
    return calendar;
}

void storeCalendarYear(Transaction &t, const CalendarYear &year, const QList<CalendarDay> &days)
{
    Query(t, u"INSERT INTO calendar_year (year, confirmed) VALUES (:year, :confirmed) "
             "ON CONFLICT (year) DO UPDATE SET confirmed = excluded.confirmed"_s)
        .bind(u":year"_s, year.year)
        .bind(u":confirmed"_s, year.confirmed)
        .run();
    Query(t, u"DELETE FROM calendar_day WHERE date >= :from AND date <= :to"_s)
        .bind(u":from"_s, QDate(year.year, 1, 1))
        .bind(u":to"_s, QDate(year.year, 12, 31))
        .run();
    QJsonArray rows;
    for (const CalendarDay &day : days)
        rows.append(QJsonArray{day.date.toString(Qt::ISODate), day.off ? 1 : 0, day.reasonKk, day.reasonRu,
                               day.reasonEn, day.source});
    Query(t, u"INSERT INTO calendar_day (date, off, reason_kk, reason_ru, reason_en, source) "
             "SELECT r.value->>0, CAST(r.value->>1 AS INTEGER), r.value->>2, r.value->>3, r.value->>4, "
             "r.value->>5 FROM "_s +
                 engine::rowsOf(t.connection().engine()))
        .bind(u":rows"_s, jsonText(rows))
        .run();
}

namespace {

/// The members of staff that a question finds, each with all roles, by their ids.
QList<StaffMember> membersOf(Query &query)
{
    QList<StaffMember> members;
    while (query.next()) {
        const auto id = query.get<StaffId>(0);
        if (members.isEmpty() || members.last().id != id)
            members.append({.id = id,
                            .version = query.get<qint64>(1),
                            .login = query.get<QString>(2),
                            .name = query.get<QString>(3),
                            .locked = query.get<bool>(4)});
        if (const auto role = query.maybe<Role>(5))
            members.last().roles.append(*role);
    }
    return members;
}

std::optional<StaffMember> oneMember(Query &query)
{
    const QList<StaffMember> found = membersOf(query);
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

const QString staffQuestion = u"SELECT s.id, s.version, s.login, s.name, s.locked, r.role FROM staff s "
                              "LEFT JOIN staff_role r ON r.staff = s.id WHERE %1 ORDER BY s.id, r.role"_s;

} // namespace

QList<StaffMember> staffMembers(Transaction &t)
{
    Query query(t, staffQuestion.arg(u"1 = 1"_s));
    return membersOf(query);
}

std::optional<StaffMember> staffMember(Transaction &t, StaffId id)
{
    Query query(t, staffQuestion.arg(u"s.id = :id"_s));
    return oneMember(query.bind(u":id"_s, id));
}

std::optional<QString> connectedLogin(Transaction &t)
{
    if (t.connection().engine() == Engine::Sqlite)
        return std::nullopt;
    Query query(t, u"SELECT session_user WHERE NOT pg_has_role(session_user, "
                   "'qorjyn_shared_desk', 'MEMBER')"_s);
    return query.next() ? std::optional(query.get<QString>(0)) : std::nullopt;
}

std::optional<StaffMember> staffMemberByLogin(Transaction &t, const QString &login)
{
    Query query(t, staffQuestion.arg(u"s.login = :login"_s));
    return oneMember(query.bind(u":login"_s, login));
}

StaffId insertStaffMember(Transaction &t, const StaffMember &member)
{
    Query query(t, u"INSERT INTO staff (uuid, login, name) VALUES (:uuid, :login, :name) RETURNING id"_s);
    query.bind(u":uuid"_s, QUuid::createUuid()).bind(u":login"_s, member.login).bind(u":name"_s, member.name);
    const auto id = insertedId<StaffId>(query);
    QJsonArray rows;
    for (const Role role : member.roles)
        rows.append(QJsonArray{code(role)});
    Query(t, u"INSERT INTO staff_role (staff, role) SELECT :staff, r.value->>0 FROM "_s +
                 engine::rowsOf(t.connection().engine()))
        .bind(u":staff"_s, id)
        .bind(u":rows"_s, jsonText(rows))
        .run();
    return id;
}

qint64 nextNumber(Transaction &t, const QString &series, int year)
{
    Query query(t, u"INSERT INTO counter (series, year, value) VALUES (:series, :year, 1) "
                   "ON CONFLICT (series, year) DO UPDATE SET value = counter.value + 1 RETURNING value"_s);
    query.bind(u":series"_s, series).bind(u":year"_s, year);
    if (!query.next())
        throw StorageError(StorageError::Kind::Other, u"the counter gave no number"_s);
    return query.get<qint64>(0);
}

} // namespace qorjyn

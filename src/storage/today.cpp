#include "storage/today.h"

#include "domain/contract.h"
#include "domain/fund.h"
#include "storage/contracts.h"
#include "storage/engine.h"
#include "storage/library.h"
#include "storage/query.h"
#include "storage/sessions.h"

namespace qorjyn {

namespace {

constexpr int contractNoticeDays = 30; // a calendar month ahead

/// R10: one line a session whose objects wait.
void addInclusions(Transaction &t, const WorkingCalendar &calendar, QList<DueThing> &things)
{
    Query query(t, u"SELECT s.id, s.year, s.number, s.date, COUNT(o.id) FROM fund_object o "
                   "JOIN agenda_item g ON g.id = o.agenda_item JOIN session s ON s.id = g.session "
                   "WHERE o.record_number IS NULL GROUP BY s.id, s.year, s.number, s.date ORDER BY s.date"_s);
    while (query.next()) {
        const auto date = query.get<QDate>(3);
        const Deadline deadline = calendar.after(date, InclusionDays);
        things.append({.kind = DueKind::Inclusion,
                       .id = query.get<qint64>(0),
                       .title = formattedSession({.year = query.get<int>(1), .number = query.get<int>(2)}),
                       .count = query.get<int>(4),
                       .since = date,
                       .due = deadline.due,
                       .workingDaysLeft = calendar.workingDaysLeft(t.today(), deadline.due),
                       .rule = Rule::R10,
                       .skipped = deadline.skipped,
                       .confirmed = deadline.confirmed});
    }
}

/// R7: applications that the end of their quarter would leave without a session.
void addQuarters(Transaction &t, const WorkingCalendar &calendar, QList<DueThing> &things)
{
    QMap<QDate, DueThing> byQuarter;
    Query query(t, u"SELECT id, year, number, received FROM application WHERE state = 'registered' "
                   "ORDER BY received, id"_s);
    while (query.next()) {
        const auto received = query.get<QDate>(3);
        const QDate end = quarterEnd(received);
        if (const auto it = byQuarter.find(end); it != byQuarter.end()) {
            ++it->count;
            continue;
        }
        byQuarter.insert(end, {.kind = DueKind::Quarter,
                               .id = query.get<qint64>(0),
                               .title = formatted({.year = query.get<int>(1), .number = query.get<int>(2)}),
                               .count = 1,
                               .since = received,
                               .due = end,
                               .workingDaysLeft = calendar.workingDaysLeft(t.today(), end),
                               .rule = Rule::R7,
                               .skipped = {},
                               .confirmed = calendar.isConfirmed(end.year())});
    }
    things += byQuarter.values();
}

/// Objects that wait for something that has no date of its own.
void addWaiting(Transaction &t, ObjectState state, DueKind kind, QList<DueThing> &things)
{
    Query query(
        t, u"SELECT COUNT(*), MIN(id) FROM fund_object WHERE record_number IS NULL AND state = :state"_s);
    if (!query.bind(u":state"_s, state).next() || query.get<int>(0) == 0)
        return;
    things.append({.kind = kind,
                   .id = query.get<qint64>(1),
                   .title = code(state),
                   .count = query.get<int>(0),
                   .rule = Rule::R12});
}

/// R19: contracts that end within a month.
void addContracts(Transaction &t, const WorkingCalendar &calendar, QList<DueThing> &things)
{
    for (const Contract &contract : contracts(t)) {
        const ContractState state = contract.stateOn(t.today());
        if (state != ContractState::InForce || contract.validTo > t.today().addDays(contractNoticeDays))
            continue;
        things.append({.kind = DueKind::Contract,
                       .id = contract.id.value,
                       .title = contract.number,
                       .count = 1,
                       .since = contract.validFrom,
                       .due = contract.validTo,
                       .workingDaysLeft = calendar.workingDaysLeft(t.today(), contract.validTo),
                       .rule = Rule::R19});
    }
}

/// R6: the composition that should be in force does not hold today.
void addComposition(Transaction &t, QList<DueThing> &things)
{
    const std::optional<Composition> current = compositionOn(t, t.today());
    if (!current || checkNumber(*current, t.today()).isEmpty())
        return;
    things.append({.kind = DueKind::Composition,
                   .id = current->id.value,
                   .title = current->orderNumber,
                   .count = int(current->membersOn(t.today()).size()),
                   .since = t.today(),
                   .due = t.today(),
                   .rule = Rule::R6});
}

} // namespace

QList<DueThing> dueThings(Transaction &t)
{
    const WorkingCalendar calendar = workingCalendar(t);
    QList<DueThing> things;
    addComposition(t, things);
    addInclusions(t, calendar, things);
    addQuarters(t, calendar, things);
    addContracts(t, calendar, things);
    addWaiting(t, ObjectState::AwaitingRights, DueKind::Rights, things);
    addWaiting(t, ObjectState::AwaitingDigitisation, DueKind::Digitisation, things);
    std::ranges::stable_sort(things, {}, [](const DueThing &thing) {
        return thing.due.value_or(QDate(9999, 12, 31)); // what has no date comes last
    });
    return things;
}

TabCounts tabCounts(Transaction &t)
{
    // One question, however many tabs: it is asked after every act that can change an answer.
    Query query(
        t, u"SELECT 'inclusion', s.date, '', COUNT(o.id) FROM fund_object o JOIN agenda_item g ON "
           "g.id = o.agenda_item JOIN session s ON s.id = g.session WHERE o.record_number IS NULL "
           "GROUP BY s.id, s.date "
           "UNION ALL SELECT 'waiting', '', '', COUNT(*) FROM fund_object WHERE record_number IS NULL "
           "UNION ALL SELECT 'registered', received, '', COUNT(*) FROM application "
           "WHERE state = 'registered' GROUP BY received "
           "UNION ALL SELECT 'held', '', '', COUNT(*) FROM session WHERE state = 'held' "
           "UNION ALL SELECT 'contract', valid_to, '', COUNT(*) FROM contract WHERE signed_on <= :today1 "
           "AND valid_from <= :today2 AND valid_to >= :today3 AND valid_to <= :soon "
           "AND (terminated_on IS NULL OR terminated_on > :today4) GROUP BY valid_to "
           "UNION ALL SELECT 'member', m.from_date, COALESCE(m.left_on, ''), 1 FROM member m "
           "WHERE m.composition = (SELECT id FROM composition WHERE in_force = 1 AND "
           "valid_from <= :today5 AND (valid_to IS NULL OR valid_to >= :today6) "
           "ORDER BY valid_from DESC, id DESC LIMIT 1)"_s);
    for (int i = 1; i <= 6; ++i)
        query.bind(u":today%1"_s.arg(i), t.today());
    query.bind(u":soon"_s, t.today().addDays(contractNoticeDays));
    TabCounts counts;
    QList<QDate> deadlines; // of contracts and sessions, one each; quarters as often as they come
    QSet<QDate> quarters;
    Composition commission;
    const WorkingCalendar calendar = workingCalendar(t);
    while (query.next()) {
        const auto kind = query.get<QString>(0);
        const auto day = query.get<QDate>(1);
        const int count = query.get<int>(3);
        if (kind == u"inclusion"_s) {
            deadlines.append(calendar.after(day, InclusionDays).due);
        } else if (kind == u"waiting"_s) {
            counts.objects = count;
        } else if (kind == u"registered"_s) {
            counts.applications += count;
            quarters.insert(quarterEnd(day));
        } else if (kind == u"held"_s) {
            counts.sessions = count;
        } else if (kind == u"contract"_s) {
            counts.contracts += count;
            deadlines.append(QList<QDate>(count, day));
        } else {
            Member member{.from = day};
            if (const auto left = query.get<QDate>(2); left.isValid())
                member.leftOn = left;
            commission.members.append(member);
        }
    }
    deadlines += quarters.values();
    counts.due = int(std::ranges::count_if(
        deadlines, [&](QDate due) { return calendar.workingDaysLeft(t.today(), due) <= soonWorkingDays; }));
    if (!commission.members.isEmpty() && !checkNumber(commission, t.today()).isEmpty())
        ++counts.due;
    return counts;
}

QList<MonthCount> monthCounts(Transaction &t, int year)
{
    QList<MonthCount> months;
    for (int month = 1; month <= 12; ++month)
        months.append(MonthCount{.month = month});
    const auto add = [&](const QString &sql, qint64 MonthCount::*count) {
        Query query(t, sql);
        query.bind(u":from"_s, QDate(year, 1, 1)).bind(u":to"_s, QDate(year, 12, 31));
        while (query.next()) {
            const int month = query.get<QString>(0).toInt();
            if (month >= 1 && month <= 12)
                months[month - 1].*count = query.get<qint64>(1);
        }
    };
    add(u"SELECT substr(a.received, 6, 2), COUNT(i.id) FROM application a JOIN item i ON i.application = "
        u"a.id "
        "WHERE a.number IS NOT NULL AND a.received >= :from AND a.received <= :to "
        "GROUP BY substr(a.received, 6, 2)"_s,
        &MonthCount::received);
    add(u"SELECT substr(included_on, 6, 2), COUNT(*) FROM fund_object "
        "WHERE included_on >= :from AND included_on <= :to GROUP BY substr(included_on, 6, 2)"_s,
        &MonthCount::included);
    return months;
}

} // namespace qorjyn

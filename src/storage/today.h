// What is due: the deadlines of the rules over the stored data, most urgent first.
#pragma once

#include "domain/calendar.h"
#include "domain/rule.h"
#include "storage/transaction.h"

namespace qorjyn {

enum class DueKind { Inclusion, Quarter, Rights, Digitisation, Contract, Composition };

template <>
inline constexpr std::array codesOf<DueKind>{
    std::pair{DueKind::Inclusion, "inclusion"}, std::pair{DueKind::Quarter, "quarter"},
    std::pair{DueKind::Rights, "rights"},       std::pair{DueKind::Digitisation, "digitisation"},
    std::pair{DueKind::Contract, "contract"},   std::pair{DueKind::Composition, "composition"}};

struct DueThing
{
    DueKind kind = DueKind::Inclusion;
    qint64 id = 0; ///< session, application (the oldest), object, contract or composition, by kind
    QString title; ///< its number or name, for scripts
    int count = 1; ///< how many objects or applications it speaks of
    QDate since;   ///< what the deadline is counted from
    std::optional<QDate> due;
    int workingDaysLeft = 0; ///< negative when overdue; 0 where nothing is due
    Rule rule = Rule::None;
    QList<SkippedDay> skipped;
    bool confirmed = true; ///< every year that the deadline touches is confirmed
};

[[nodiscard]] QList<DueThing> dueThings(Transaction &t);

constexpr int soonWorkingDays = 5; ///< what is due by then cannot wait

/// What waits, in numbers.
struct TabCounts
{
    int due = 0;          ///< deadlines that are over or soon
    int applications = 0; ///< registered, on no agenda
    int sessions = 0;     ///< held, their minutes not signed
    int objects = 0;      ///< not included yet
    int contracts = 0;    ///< in force, and ending within a month
};
[[nodiscard]] TabCounts tabCounts(Transaction &t);

/// Intake and decisions by month of a year: {month, titles received, objects included}.
struct MonthCount
{
    int month = 0;
    qint64 received = 0, included = 0;
};
[[nodiscard]] QList<MonthCount> monthCounts(Transaction &t, int year);

} // namespace qorjyn

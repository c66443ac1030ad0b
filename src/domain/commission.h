// The standing commission: its dated compositions, and the rule of their number (R6).
#pragma once

#include "domain/codes.h"
#include "domain/id.h"
#include "domain/problem.h"

#include <QDate>
#include <QList>

namespace qorjyn {

struct Member
{
    MemberId id;
    QString name, post;
    MemberFunction function = MemberFunction::Member;
    QDate from;                  ///< appointed on; a later appointment comes by an order of its own
    std::optional<QDate> leftOn; ///< no member from this day on
};

struct Composition
{
    CompositionId id;
    qint64 version = 0;
    QString orderNumber;
    QDate orderDate;
    QDate validFrom;
    std::optional<QDate> validTo; ///< last day; nothing while it is the newest
    QString secretary;            ///< name; may be one of the members
    QList<Member> members;

    /// The members on a day.
    [[nodiscard]] QList<Member> membersOn(QDate day) const;
};

/// R6 on a day: "composition.even", "composition.few" with the number of members; nothing when it holds.
[[nodiscard]] Problems checkNumber(const Composition &composition, QDate day);

/// Entry into force: R6 on the first day, an order with number and date, exactly one chair, one deputy at the
/// most, names given and none twice.
[[nodiscard]] Problems check(const Composition &composition);

} // namespace qorjyn

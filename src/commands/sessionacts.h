// Acts of the commission's secretary: compositions (R6), sessions (R7), decisions (R8, R9).
#pragma once

#include "commands/act.h"

namespace qorjyn {

/// Puts a composition in force; the one before ends on the day before.
/// Problems: those of check(Composition), "composition.overlap".
struct SetUpComposition
{
    QString orderNumber;
    QDate orderDate;
    QDate validFrom;
    QString secretary; ///< name; may be one of the members
    QList<Member> members;

    struct Result
    {
        CompositionId composition;
        QList<MemberId> members;
    };
    static constexpr const char *actName = "setUpComposition";
    static constexpr std::array actRules{Rule::R6};
    static constexpr std::array actRoles{Role::Secretary, Role::Administrator};
};

template <class V>
void describe(V &v, SetUpComposition &t)
{
    v("orderNumber", t.orderNumber);
    v("orderDate", t.orderDate);
    v("validFrom", t.validFrom);
    v("secretary", t.secretary);
    v("members", t.members);
}

template <class V>
void describe(V &v, SetUpComposition::Result &t)
{
    v("composition", t.composition);
    v("members", t.members);
}

Outcome<SetUpComposition::Result> perform(Transaction &t, const SetUpComposition &act);

/// Records that a member left; always possible, even where R6 no longer holds from that day.
struct RecordDeparture
{
    MemberId member;
    QDate leftOn; ///< no member from this day on

    struct Result
    {
        bool valid = false;
        int members = 0;
    };
    static constexpr const char *actName = "recordDeparture";
    static constexpr std::array actRules{Rule::R6};
    static constexpr std::array actRoles{Role::Secretary, Role::Administrator};
};

template <class V>
void describe(V &v, RecordDeparture &t)
{
    v("member", t.member);
    v("leftOn", t.leftOn);
}

template <class V>
void describe(V &v, RecordDeparture::Result &t)
{
    v("valid", t.valid);
    v("members", t.members);
}

Outcome<RecordDeparture::Result> perform(Transaction &t, const RecordDeparture &act);

/// Plans a session; it gets its number when it opens.
struct PlanSession
{
    QDate date;
    QString place;
    bool remote = false;

    struct Result
    {
        SessionId session;
    };
    static constexpr const char *actName = "planSession";
    static constexpr std::array actRules{Rule::R7};
    static constexpr std::array actRoles{Role::Secretary};
};

template <class V>
void describe(V &v, PlanSession &t)
{
    v("date", t.date);
    v("place", t.place);
    v("remote", t.remote);
}

template <class V>
void describe(V &v, PlanSession::Result &t)
{
    v("session", t.session);
}

Outcome<PlanSession::Result> perform(Transaction &t, const PlanSession &act);

/// Puts a planned session on another day or place; its agenda goes along, who is present is asked anew.
struct MoveSession
{
    SessionId session;
    QDate date;
    QString place;
    bool remote = false;

    using Result = Done;
    static constexpr const char *actName = "moveSession";
    static constexpr std::array actRules{Rule::R7};
    static constexpr std::array actRoles{Role::Secretary};
};

template <class V>
void describe(V &v, MoveSession &t)
{
    v("session", t.session);
    v("date", t.date);
    v("place", t.place);
    v("remote", t.remote);
}

Outcome<MoveSession::Result> perform(Transaction &t, const MoveSession &act);

/// Puts waiting items on the agenda in order of arrival, deferred ones first; all where `items` is empty.
struct TakeQueue
{
    SessionId session;
    QList<ItemId> items;

    struct Result
    {
        int taken = 0;
        QList<AgendaItemId> agendaItems;
    };
    static constexpr const char *actName = "takeQueue";
    static constexpr std::array actRules{Rule::R7};
    static constexpr std::array actRoles{Role::Secretary};
};

template <class V>
void describe(V &v, TakeQueue &t)
{
    v("session", t.session);
    v("items", t.items);
}

template <class V>
void describe(V &v, TakeQueue::Result &t)
{
    v("taken", t.taken);
    v("agendaItems", t.agendaItems);
}

Outcome<TakeQueue::Result> perform(Transaction &t, const TakeQueue &act);

/// Takes an item that is not decided off the agenda and back into the queue.
struct TakeOffAgenda
{
    AgendaItemId agendaItem;

    using Result = Done;
    static constexpr const char *actName = "takeOffAgenda";
    static constexpr std::array actRules{Rule::R7};
    static constexpr std::array actRoles{Role::Secretary};
};

template <class V>
void describe(V &v, TakeOffAgenda &t)
{
    v("agendaItem", t.agendaItem);
}

Outcome<TakeOffAgenda::Result> perform(Transaction &t, const TakeOffAgenda &act);

/// Records who is present; all members must be of the composition on the day.
struct RecordPresence
{
    SessionId session;
    QList<MemberId> present;

    struct Result
    {
        bool quorum = false;
    };
    static constexpr const char *actName = "recordPresence";
    static constexpr std::array actRules{Rule::R6, Rule::R9};
    static constexpr std::array actRoles{Role::Secretary};
};

template <class V>
void describe(V &v, RecordPresence &t)
{
    v("session", t.session);
    v("present", t.present);
}

template <class V>
void describe(V &v, RecordPresence::Result &t)
{
    v("quorum", t.quorum);
}

Outcome<RecordPresence::Result> perform(Transaction &t, const RecordPresence &act);

/// Opens a session: the composition in force on its day is taken and checked (R6); the session gets the next
/// number of its year.
struct OpenSession
{
    SessionId session;

    struct Result
    {
        RegisterNumber number;
    };
    static constexpr const char *actName = "openSession";
    static constexpr std::array actRules{Rule::R6, Rule::R7};
    static constexpr std::array actRoles{Role::Secretary};
};

template <class V>
void describe(V &v, OpenSession &t)
{
    v("session", t.session);
}

template <class V>
void describe(V &v, OpenSession::Result &t)
{
    v("number", t.number);
}

Outcome<OpenSession::Result> perform(Transaction &t, const OpenSession &act);

/// What an item of an agenda says after one of the three acts below: all of it that they can change.
struct ItemAnswer
{
    qint64 version = 0;
    Assessments assessments;
    std::optional<Decision> decision;
    Votes votes;
    std::optional<bool> presidingFor;
    QString reason;
    int present = 0;

    [[nodiscard]] static ItemAnswer of(const AgendaItem &item);
    void putInto(AgendaItem &item) const;
};

template <class V>
void describe(V &v, ItemAnswer &t)
{
    v("version", t.version);
    v("assessments", t.assessments);
    v("decision", t.decision);
    v("votes", t.votes);
    v("presidingFor", t.presidingFor);
    v("reason", t.reason);
    v("present", t.present);
}

/// Records assessments of an item while the session is open; those left out stay as they are.
struct AssessItem
{
    AgendaItemId agendaItem;
    Assessments assessments;

    using Result = ItemAnswer;
    static constexpr const char *actName = "assessItem";
    static constexpr std::array actRules{Rule::R8};
    static constexpr std::array actRoles{Role::Secretary};
};

template <class V>
void describe(V &v, AssessItem &t)
{
    v("agendaItem", t.agendaItem);
    describe(v, t.assessments);
}

Outcome<AssessItem::Result> perform(Transaction &t, const AssessItem &act);

/// Decides an item: votes on inclusion (on deferral where it is deferred), decision, reason. Assessments may
/// come along. `votes` left out means that all present voted for the decision.
struct DecideItem
{
    AgendaItemId agendaItem;
    std::optional<Assessments> assessments;
    std::optional<Votes> votes;
    Decision decision = Decision::Include;
    std::optional<bool> presidingFor;
    QString reason;

    using Result = ItemAnswer;
    static constexpr const char *actName = "decideItem";
    static constexpr std::array actRules{Rule::R8, Rule::R9};
    static constexpr std::array actRoles{Role::Secretary};
};

template <class V>
void describe(V &v, DecideItem &t)
{
    v("agendaItem", t.agendaItem);
    v("assessments", t.assessments);
    v("votes", t.votes);
    v.required("decision", t.decision);
    v("presidingFor", t.presidingFor);
    v("reason", t.reason);
}

Outcome<DecideItem::Result> perform(Transaction &t, const DecideItem &act);

/// Takes a decision back while the session is open.
struct UndoDecision
{
    AgendaItemId agendaItem;

    using Result = ItemAnswer;
    static constexpr const char *actName = "undoDecision";
    static constexpr std::array actRules{Rule::R9};
    static constexpr std::array actRoles{Role::Secretary};
};

template <class V>
void describe(V &v, UndoDecision &t)
{
    v("agendaItem", t.agendaItem);
}

Outcome<UndoDecision::Result> perform(Transaction &t, const UndoDecision &act);

/// Closes a session: each item decided; objects decided for wait to be included.
struct CloseSession
{
    SessionId session;

    struct Result
    {
        int objects = 0;
        QList<ObjectId> waiting; ///< the objects decided for, in the order of the agenda
        QDate due;               ///< R10
    };
    static constexpr const char *actName = "closeSession";
    static constexpr std::array actRules{Rule::R9, Rule::R10, Rule::R11};
    static constexpr std::array actRoles{Role::Secretary};
};

template <class V>
void describe(V &v, CloseSession &t)
{
    v("session", t.session);
}

template <class V>
void describe(V &v, CloseSession::Result &t)
{
    v("objects", t.objects);
    v("waiting", t.waiting);
    v("due", t.due);
}

Outcome<CloseSession::Result> perform(Transaction &t, const CloseSession &act);

/// Opens a closed session again, before its minutes are signed; its waiting objects go back.
struct ReopenSession
{
    SessionId session;
    QString reason;

    using Result = Done;
    static constexpr const char *actName = "reopenSession";
    static constexpr std::array actRules{Rule::R9};
    static constexpr std::array actRoles{Role::Secretary};
};

template <class V>
void describe(V &v, ReopenSession &t)
{
    v("session", t.session);
    v("reason", t.reason);
}

Outcome<ReopenSession::Result> perform(Transaction &t, const ReopenSession &act);

/// Records that the minutes are signed: from now on nothing of the session can be changed.
struct SignMinutes
{
    SessionId session;
    QDate signedOn;
    std::optional<AttachedFile> scan;

    using Result = Done;
    static constexpr const char *actName = "signMinutes";
    static constexpr std::array actRules{Rule::R9};
    static constexpr std::array actRoles{Role::Secretary};
};

template <class V>
void describe(V &v, SignMinutes &t)
{
    v("session", t.session);
    v("signedOn", t.signedOn);
    v("scan", t.scan);
}

Outcome<SignMinutes::Result> perform(Transaction &t, const SignMinutes &act);

/// What the minutes are printed from: the session as it stands, or as it was signed. Every format that was
/// ever stored is read for ever; a field that came later has its default in an older record.
struct MinutesRecord
{
    int format = 1;
    Session session;
    LibrarySettings library;
};

template <class V>
void describe(V &v, MinutesRecord &t)
{
    v("format", t.format);
    v.required("session", t.session);
    v.required("library", t.library);
}

/// "id.unknown", or "session.minutes-damaged" where signed minutes cannot be read: they are never replaced by
/// what is stored today.
[[nodiscard]] Outcome<MinutesRecord> minutesRecord(Transaction &t, SessionId id);
/// The sessions whose signed minutes cannot be read; one statement.
[[nodiscard]] QList<SessionId> sessionsWithDamagedMinutes(Transaction &t);

/// Attaches the scan of minutes that were signed without one: once, and for good. Problems: "session.state",
/// "session.scanned".
struct AttachSignedScan
{
    SessionId session;
    AttachedFile scan;

    using Result = Done;
    static constexpr const char *actName = "attachSignedScan";
    static constexpr std::array actRules{Rule::R9};
    static constexpr std::array actRoles{Role::Secretary};
};

template <class V>
void describe(V &v, AttachSignedScan &t)
{
    v("session", t.session);
    v("scan", t.scan);
}

Outcome<AttachSignedScan::Result> perform(Transaction &t, const AttachSignedScan &act);

} // namespace qorjyn

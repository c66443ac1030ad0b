// Acts of acquisition: participants and applications (R2, R4, R5, R7).
#pragma once

#include "commands/act.h"

namespace qorjyn {

/// Stores a participant; a new one where `participant.id` is 0. Problems: "participant.exists".
struct SaveParticipant
{
    Participant participant;

    struct Result
    {
        ParticipantId participant;
        qint64 version = 0;
    };
    static constexpr const char *actName = "saveParticipant";
    static constexpr std::array actRules{Rule::R2};
    static constexpr std::array actRoles{Role::Acquisition, Role::Contracts};
};

template <class V>
void describe(V &v, SaveParticipant &t)
{
    describe(v, t.participant);
}

template <class V>
void describe(V &v, SaveParticipant::Result &t)
{
    v("participant", t.participant);
    v("version", t.version);
}

Outcome<SaveParticipant::Result> perform(Transaction &t, const SaveParticipant &act);

/// Stores a draft, or the correction of a registered application not yet before the commission; a new draft
/// where `application.id` is 0. Files must be in the store. Problems: a draft may
/// lack anything but holds no number of pages that cannot be, a registered one lacks nothing;
/// "application.state", "application.empty" for a new one in which nothing is typed.
struct SaveApplication
{
    Application application;

    struct Result
    {
        ApplicationId application;
        qint64 version = 0;
        QList<ItemId> items;
    };
    static constexpr const char *actName = "saveApplication";
    static constexpr std::array actRules{Rule::R4, Rule::R5};
    static constexpr std::array actRoles{Role::Acquisition};
};

template <class V>
void describe(V &v, SaveApplication &t)
{
    describe(v, t.application);
}

template <class V>
void describe(V &v, SaveApplication::Result &t)
{
    v("application", t.application);
    v("version", t.version);
    v("items", t.items);
}

Outcome<SaveApplication::Result> perform(Transaction &t, const SaveApplication &act);

/// Takes a draft out for good: what was stored of it stays in the history. Problems: "application.state" for
/// whatever has a number.
struct DiscardDraft
{
    ApplicationId application;
    qint64 version = 0; ///< the one that was read

    using Result = Done;
    static constexpr const char *actName = "discardDraft";
    static constexpr std::array actRules{Rule::R5};
    static constexpr std::array actRoles{Role::Acquisition};
};

template <class V>
void describe(V &v, DiscardDraft &t)
{
    v("application", t.application);
    v("version", t.version);
}

Outcome<DiscardDraft::Result> perform(Transaction &t, const DiscardDraft &act);

/// Gives a draft its register number of the year in which it is registered.
struct RegisterApplication
{
    ApplicationId application;
    qint64 version = 0; ///< the one that was read

    struct Result
    {
        RegisterNumber number;
    };
    static constexpr const char *actName = "registerApplication";
    static constexpr std::array actRules{Rule::R4, Rule::R5};
    static constexpr std::array actRoles{Role::Acquisition};
};

template <class V>
void describe(V &v, RegisterApplication &t)
{
    v("application", t.application);
    v("version", t.version);
}

template <class V>
void describe(V &v, RegisterApplication::Result &t)
{
    v("number", t.number);
}

Outcome<RegisterApplication::Result> perform(Transaction &t, const RegisterApplication &act);

/// Returns a registered application to the participant, with a reason.
struct ReturnApplication
{
    ApplicationId application;
    QString reason;

    using Result = Done;
    static constexpr const char *actName = "returnApplication";
    static constexpr std::array actRules{Rule::R5};
    static constexpr std::array actRoles{Role::Acquisition};
};

template <class V>
void describe(V &v, ReturnApplication &t)
{
    v("application", t.application);
    v("reason", t.reason);
}

Outcome<ReturnApplication::Result> perform(Transaction &t, const ReturnApplication &act);

/// Takes a returned application back as the same application, with its number.
struct ReceiveAgain
{
    ApplicationId application;

    using Result = Done;
    static constexpr const char *actName = "receiveAgain";
    static constexpr std::array actRules{Rule::R5};
    static constexpr std::array actRoles{Role::Acquisition};
};

template <class V>
void describe(V &v, ReceiveAgain &t)
{
    v("application", t.application);
}

Outcome<ReceiveAgain::Result> perform(Transaction &t, const ReceiveAgain &act);

/// Records that the participant withdrew its application before it was decided.
struct WithdrawApplication
{
    ApplicationId application;
    QString reason;

    using Result = Done;
    static constexpr const char *actName = "withdrawApplication";
    static constexpr std::array actRules{Rule::R5};
    static constexpr std::array actRoles{Role::Acquisition};
};

template <class V>
void describe(V &v, WithdrawApplication &t)
{
    v("application", t.application);
    v("reason", t.reason);
}

Outcome<WithdrawApplication::Result> perform(Transaction &t, const WithdrawApplication &act);

} // namespace qorjyn

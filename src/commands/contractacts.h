// Acts on participant contracts and personal cabinets (R19, R20).
#pragma once

#include "commands/act.h"

namespace qorjyn {

/// Stores the draft of a participant contract; a new one where `contract.id` is 0. Problems:
/// "contract.signed".
struct SaveContract
{
    Contract contract;

    struct Result
    {
        ContractId contract;
        qint64 version = 0;
    };
    static constexpr const char *actName = "saveContract";
    static constexpr std::array actRules{Rule::R19};
    static constexpr std::array actRoles{Role::Contracts};
};

template <class V>
void describe(V &v, SaveContract &t)
{
    describe(v, t.contract);
}

template <class V>
void describe(V &v, SaveContract::Result &t)
{
    v("contract", t.contract);
    v("version", t.version);
}

Outcome<SaveContract::Result> perform(Transaction &t, const SaveContract &act);

/// Records that both sides signed; from then on it is in force by its term.
struct SignContract
{
    ContractId contract;
    QDate signedOn;

    using Result = Done;
    static constexpr const char *actName = "signContract";
    static constexpr std::array actRules{Rule::R19};
    static constexpr std::array actRoles{Role::Contracts};
};

template <class V>
void describe(V &v, SignContract &t)
{
    v("contract", t.contract);
    v("signedOn", t.signedOn);
}

Outcome<SignContract::Result> perform(Transaction &t, const SignContract &act);

/// Ends a signed contract from a day on, with a reason.
struct TerminateContract
{
    ContractId contract;
    QDate terminatedOn;
    QString reason;

    using Result = Done;
    static constexpr const char *actName = "terminateContract";
    static constexpr std::array actRules{Rule::R19};
    static constexpr std::array actRoles{Role::Contracts};
};

template <class V>
void describe(V &v, TerminateContract &t)
{
    v("contract", t.contract);
    v("terminatedOn", t.terminatedOn);
    v("reason", t.reason);
}

Outcome<TerminateContract::Result> perform(Transaction &t, const TerminateContract &act);

/// Creates the personal cabinet from a signed contract; the login is proposed from the name where left out.
struct CreateCabinet
{
    ContractId contract;
    QString login;

    struct Result
    {
        CabinetId cabinet;
        QString login;
    };
    static constexpr const char *actName = "createCabinet";
    static constexpr std::array actRules{Rule::R19, Rule::R20};
    static constexpr std::array actRoles{Role::Contracts};
};

template <class V>
void describe(V &v, CreateCabinet &t)
{
    v("contract", t.contract);
    v("login", t.login);
}

template <class V>
void describe(V &v, CreateCabinet::Result &t)
{
    v("cabinet", t.cabinet);
    v("login", t.login);
}

Outcome<CreateCabinet::Result> perform(Transaction &t, const CreateCabinet &act);

/// Makes the first password, keeps its hash only, and hands it over for the slip. Once: a second time is
/// refused.
struct HandOverPassword
{
    CabinetId cabinet;

    struct Result
    {
        QString login;
        QString password;
    };
    static constexpr const char *actName = "handOverPassword";
    static constexpr std::array actRules{Rule::R20};
    static constexpr std::array actRoles{Role::Contracts};
};

template <class V>
void describe(V &v, HandOverPassword &t)
{
    v("cabinet", t.cabinet);
}

template <class V>
void describe(V &v, HandOverPassword::Result &t)
{
    v("login", t.login);
    v.secret("password", t.password);
}

Outcome<HandOverPassword::Result> perform(Transaction &t, const HandOverPassword &act);

} // namespace qorjyn

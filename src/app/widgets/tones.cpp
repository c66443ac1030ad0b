#include "app/widgets/tones.h"

namespace qorjyn {

Tone toneOf(ApplicationState state)
{
    switch (state) {
    case ApplicationState::Draft:
    case ApplicationState::Closed:
    case ApplicationState::Withdrawn:
        return Tone::Neutral;
    case ApplicationState::Registered:
    case ApplicationState::BeforeCommission:
        return Tone::Accent;
    case ApplicationState::Decided:
        return Tone::Good;
    case ApplicationState::Returned:
        return Tone::Wrong;
    }
    return Tone::Neutral;
}

Tone toneOf(ContractState state)
{
    switch (state) {
    case ContractState::Draft:
    case ContractState::Expired:
        return Tone::Neutral;
    case ContractState::Signed:
        return Tone::Accent;
    case ContractState::InForce:
        return Tone::Good;
    case ContractState::Terminated:
        return Tone::Wrong;
    }
    return Tone::Neutral;
}

Tone toneOf(Decision decision)
{
    switch (decision) {
    case Decision::Include:
        return Tone::Good;
    case Decision::NotInclude:
        return Tone::Wrong;
    case Decision::Defer:
        return Tone::Due;
    }
    return Tone::Neutral;
}

Tone toneOf(ObjectState state)
{
    switch (state) {
    case ObjectState::AwaitingRights:
        return Tone::Wrong;
    case ObjectState::AwaitingDigitisation:
        return Tone::Due;
    case ObjectState::Ready:
    case ObjectState::InFund:
        return Tone::Accent;
    case ObjectState::Published:
        return Tone::Good;
    case ObjectState::Removed:
        return Tone::Neutral;
    }
    return Tone::Neutral;
}

Tone toneOf(SessionState state)
{
    switch (state) {
    case SessionState::Planned:
        return Tone::Neutral;
    case SessionState::Open:
        return Tone::Accent;
    case SessionState::Held:
        return Tone::Due;
    case SessionState::Signed:
        return Tone::Good;
    }
    return Tone::Neutral;
}

} // namespace qorjyn

// A broken rule as a value: which field, what is wrong, which point of the rules says so. No sentences here.
#pragma once

#include "domain/rule.h"

#include <QDateTime>
#include <QList>
#include <QStringList>
#include <optional>
#include <utility>
#include <variant>

namespace qorjyn {

/// Who changed the thing that a problem speaks of, when and by which act: it may have been another desk.
struct LastChange
{
    QString who; ///< empty where nobody was known yet
    QString act; ///< its name
    QDateTime at;

    bool operator==(const LastChange &) const = default;
};

struct Problem
{
    QString field; ///< the field's name as in the act's JSON; empty when the whole act is meant
    QString code;  ///< stable, e.g. "composition.even"; `words` has its sentence in three languages
    Rule rule = Rule::None;
    QStringList arguments; ///< what the sentence names: numbers, names, ISO dates
    std::optional<LastChange> last;

    bool operator==(const Problem &) const = default;
};

using Problems = QList<Problem>;

/// What a check or an act answers: the value, or the problems that keep it from being.
template <class T>
class [[nodiscard]] Outcome
{
public:
    Outcome(T value) : m_value(std::move(value)) {}
    Outcome(Problems problems) : m_value(std::move(problems)) {}
    Outcome(Problem problem) : m_value(Problems{std::move(problem)}) {}

    [[nodiscard]] explicit operator bool() const { return m_value.index() == 0; }
    [[nodiscard]] T &value() & { return std::get<0>(m_value); }
    [[nodiscard]] const T &value() const & { return std::get<0>(m_value); }
    [[nodiscard]] T &&value() && { return std::get<0>(std::move(m_value)); }
    [[nodiscard]] const Problems &problems() const { return std::get<1>(m_value); }

private:
    std::variant<T, Problems> m_value;
};

} // namespace qorjyn

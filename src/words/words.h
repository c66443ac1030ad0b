// The words of one language: terms of the field for codes, whole sentences for problems, dates and numbers.
#pragma once

#include "domain/application.h"
#include "domain/codes.h"
#include "domain/likeness.h"
#include "domain/problem.h"

#include <QDate>

class QTranslator;

namespace qorjyn {

/// Several may live side by side: documents are always Kazakh, whatever language the screens speak.
class Words
{
public:
    explicit Words(Language language);

    [[nodiscard]] Language language() const { return m_language; }

    [[nodiscard]] QString category(Category value) const;      ///< as the law names it
    [[nodiscard]] QString categoryShort(Category value) const; ///< for lists, without its number
    [[nodiscard]] QString participantKind(ParticipantKind value) const;
    [[nodiscard]] QString carrier(Carrier value) const;
    [[nodiscard]] QString copyright(CopyrightState value) const;
    [[nodiscard]] QString access(Access value) const;
    [[nodiscard]] QString applicationState(ApplicationState value) const;
    [[nodiscard]] QString itemState(ItemState value) const;
    [[nodiscard]] QString memberFunction(MemberFunction value) const;
    [[nodiscard]] QString sessionState(SessionState value) const;
    [[nodiscard]] QString criterion(Criterion value) const;
    [[nodiscard]] QString level(Level value) const;
    [[nodiscard]] QString decision(Decision value) const;
    [[nodiscard]] QString objectState(ObjectState value) const;
    [[nodiscard]] QString contractState(ContractState value) const;
    [[nodiscard]] QString cabinetState(CabinetState value) const;
    [[nodiscard]] QString role(Role value) const;
    [[nodiscard]] QString languageName(Language value) const; ///< in that language itself
    /// An act by its name in scripts, as the history shows it.
    [[nodiscard]] QString act(const QString &name) const;

    /// The label of an act's field; "items[3].title" with the row that it is in, counted from 1.
    [[nodiscard]] QString field(const QString &path) const;

    /// What two records of one edition agree in: "the same ISBN".
    [[nodiscard]] QString likenessReason(LikenessReason value) const;
    /// That nothing like a title is on record.
    [[nodiscard]] QString likenessNone() const;

    /// What a deadline is, by its code: "inclusion" and the like.
    [[nodiscard]] QString due(const QString &code) const;

    /// A warning for each year of a deadline whose calendar is not confirmed, one a line; empty without any.
    [[nodiscard]] QString calendarWarning(const QList<int> &unconfirmedYears) const;

    /// A session by its number, or by its day as long as it has none.
    [[nodiscard]] QString session(const std::optional<RegisterNumber> &number, QDate date) const;

    [[nodiscard]] QString date(QDate date) const;      ///< dd.MM.yyyy; empty when invalid
    [[nodiscard]] QString longDate(QDate date) const;  ///< with the month's and the day's names
    [[nodiscard]] QString number(qint64 number) const; ///< groups of three apart by a no-break space

    [[nodiscard]] QString pages(int count) const;
    [[nodiscard]] QString titles(int count) const;
    [[nodiscard]] QString files(int count) const;
    [[nodiscard]] QString objects(int count) const;
    [[nodiscard]] QString applications(int count) const;
    [[nodiscard]] QString members(int count) const;
    [[nodiscard]] QString workingDays(int count) const;

    /// What is wrong and what to do, in a whole sentence.
    [[nodiscard]] QString sentence(const Problem &problem) const;
    /// The same for many, one a line.
    [[nodiscard]] QString sentences(const Problems &problems) const;
    /// "point 6 of the rules"; empty for None.
    [[nodiscard]] QString rule(Rule rule) const;
    /// Whether a key has its text; for tests.
    [[nodiscard]] bool has(const QString &key) const;

private:
    [[nodiscard]] QString text(const QString &key) const;
    [[nodiscard]] QString count(const char *key, int number) const;
    template <class E>
    [[nodiscard]] QString term(const char *group, E value) const;
    [[nodiscard]] QString pattern(const Problem &problem) const;
    [[nodiscard]] QString argument(const Problem &problem, qsizetype index) const;
    [[nodiscard]] QString lastChange(const LastChange &change) const;

    Language m_language;
    const QTranslator *m_translator; ///< that of the language, shared
};

} // namespace qorjyn

// The Library at work in a test: a database with a staff, and short ways through the acts to any state.
#pragma once

#include "commands/applicationacts.h"
#include "commands/contractacts.h"
#include "commands/fundacts.h"
#include "commands/registry.h"
#include "commands/sessionacts.h"
#include "commands/staffacts.h"
#include "storage/fund.h"
#include "storage/sessions.h"
#include "support/testdatabase.h"

namespace qorjyn::test {

/// A title in the public domain, on paper.
[[nodiscard]] Description title(const QString &name);
/// A file that the store would have, its hash made from its name.
[[nodiscard]] AttachedFile file(const QString &name, int pages = 10);
/// The act of an order that appoints so many members, a chair and a deputy among them.
[[nodiscard]] SetUpComposition order(int members, QDate from, const QString &number = u"8"_s);
/// "R6 composition.even; R9 session.quorum": problems as a test compares them.
[[nodiscard]] QString told(const Problems &problems);

class House
{
public:
    /// On the engine of the current data row; one member of staff with every role acts, on 2 February 2026.
    House();

    [[nodiscard]] Connection &connection() { return m_connection; }
    [[nodiscard]] const TestDatabase &database() const { return m_database; }
    void on(QDate day) { m_connection.setClock(rehearsalClock(day)); }

    /// The act's result; throws with the problems where it is refused.
    template <class A>
    typename A::Result done(const A &what)
    {
        auto outcome = act(m_connection, what);
        if (!outcome)
            throw std::runtime_error(
                (QString::fromLatin1(A::actName) + u": "_s + told(outcome.problems())).toStdString());
        return std::move(outcome).value();
    }
    /// How the act is refused; "done" where it is not. A refusal that changed anything is told as such.
    template <class A>
    QString refusal(const A &what)
    {
        const QString before = state();
        const auto outcome = act(m_connection, what);
        if (outcome)
            return u"done"_s;
        return (state() == before ? QString() : u"CHANGED "_s) + told(outcome.problems());
    }
    template <class F>
    auto read(F job)
    {
        return m_connection.read(job);
    }

    /// Bare SQL as the owner of the database: empty where it was taken, otherwise the database's words.
    [[nodiscard]] QString bare(const QString &sql) const;
    /// One fingerprint of every table that acts write.
    [[nodiscard]] QString state() const;

    ParticipantId participant(const QString &name = u"Ақтөбе облыстық кітапханасы"_s);
    /// Registers an application on this day with these titles.
    SaveApplication::Result registered(const QList<Description> &titles,
                                       const QList<AttachedFile> &files = {});
    /// Plans a session for the day (seven members by order where none are appointed), takes the queue and
    /// opens it with all present.
    SessionId opened(QDate day);
    /// All members of the composition in force.
    QList<MemberId> members();
    Session session(SessionId id);
    QList<AgendaItem> agenda(SessionId session);
    /// Decides with all four assessments high.
    DecideItem decision(AgendaItemId item, Decision decision = Decision::Include, const QString &reason = {});
    /// Opens a session, includes every item of the queue, closes it; signed where asked for.
    SessionId held(QDate day, bool signedToo = true);
    QList<ObjectRow> objects();
    FundObject object(ObjectId id);
    ItemState itemState(ItemId id);
    ApplicationState applicationState(ApplicationId id);

private:
    TestDatabase m_database;
    Connection m_connection;
};

} // namespace qorjyn::test

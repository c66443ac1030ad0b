// Two desks at the same moment: the acts come out as if one had followed the other (R5–R7, R9), and what an
// act acknowledged stays. Ten rounds of each pair on both engines, fifty in the long check.
#include "storage/applications.h"
#include "storage/verify.h"
#include "support/desks.h"

#include <QTest>

#include <atomic>

using namespace qorjyn;
using namespace qorjyn::test;

namespace {

const int rounds = qEnvironmentVariableIsSet("QORJYN_LONG") ? 50 : 10;
const QDate day(2026, 2, 2);

QList<Description> eightTitles()
{
    QList<Description> titles;
    for (int i = 1; i <= 8; ++i)
        titles.append(title(u"Кітап %1"_s.arg(i)));
    return titles;
}

/// Adds one to `done`, or to `refused` where the act was refused with this code; answers any other refusal.
template <class Result>
QString counted(const Outcome<Result> &outcome, std::atomic_int &done, std::atomic_int &refused,
                const QString &code)
{
    if (!outcome && outcome.problems().first().code != code)
        return told(outcome.problems());
    ++(outcome ? done : refused);
    return {};
}

void expectWhole(House &house)
{
    house.read([](Transaction &t) {
        for (const VerifyProblem &problem : verifyData(t))
            QFAIL(qPrintable(problem.kind + problem.what));
    });
}

} // namespace

class TestDesks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void twoSessionsShareTheQueue_data() { addEngineRows(); }
    void twoSessionsShareTheQueue()
    {
        House house;
        for (int round = 0; round < rounds; ++round) {
            house.registered(eightTitles());
            SessionId sessions[2];
            for (SessionId &session : sessions)
                session = house.done(PlanSession{.date = QDate(2026, 2, 9)}).session;
            std::atomic_int taken = 0;
            const QStringList failed =
                atDesks(house, 2, day, [&](Connection &connection, int desk) -> QString {
                    const auto outcome = act(connection, TakeQueue{.session = sessions[desk]});
                    if (!outcome)
                        return told(outcome.problems());
                    taken += outcome.value().taken;
                    return {};
                });
            QCOMPARE(failed, QStringList());
            QCOMPARE(taken.load(), 8);
            QCOMPARE(house.agenda(sessions[0]).size() + house.agenda(sessions[1]).size(), 8);
        }
        expectWhole(house);
    }

    void oneOfThreeOrdersHolds_data() { addEngineRows(); }
    void oneOfThreeOrdersHolds()
    {
        House house;
        for (int round = 0; round < rounds; ++round) {
            const QDate from = day.addDays(round);
            std::atomic_int done = 0, refused = 0;
            const QStringList failed = atDesks(house, 3, day, [&](Connection &connection, int desk) {
                return counted(act(connection, order(7, from, QString::number(3 * round + desk + 1))), done,
                               refused, u"composition.overlap"_s);
            });
            QCOMPARE(failed, QStringList());
            QCOMPARE(done.load(), 1);
            QCOMPARE(refused.load(), 2);
        }
        QCOMPARE(house.database().bareValue(
                     u"SELECT COUNT(*) || ' ' || COUNT(DISTINCT valid_from) FROM composition"_s),
                 u"%1 %1"_s.arg(rounds));
        expectWhole(house);
    }

    void aWithdrawalAndAnAgendaExcludeEachOther_data() { addEngineRows(); }
    void aWithdrawalAndAnAgendaExcludeEachOther()
    {
        expectEitherOnAgendaOr<WithdrawApplication>(ApplicationState::Withdrawn);
    }

    void aReturnAndAnAgendaExcludeEachOther_data() { addEngineRows(); }
    void aReturnAndAnAgendaExcludeEachOther()
    {
        expectEitherOnAgendaOr<ReturnApplication>(ApplicationState::Returned);
    }

    void aSessionOpensWithoutTheOneWhoLeft_data() { addEngineRows(); }
    void aSessionOpensWithoutTheOneWhoLeft()
    {
        // Who was there has not left before: one of the two is refused.
        for (int round = 0; round < 5; ++round) {
            House house;
            const QDate held(2026, 2, 9);
            house.on(held);
            house.done(order(7, day));
            house.registered({title(u"Абай жолы"_s)});
            const SessionId session = house.done(PlanSession{.date = held}).session;
            house.done(TakeQueue{.session = session});
            house.done(RecordPresence{.session = session, .present = house.members()});
            const MemberId leaving = house.members().last();
            std::atomic_int opened = 0, left = 0, refused = 0;
            const QStringList failed =
                atDesks(house, 2, held, [&](Connection &connection, int desk) -> QString {
                    if (desk == 0)
                        return counted(act(connection, OpenSession{.session = session}), opened, refused,
                                       u"composition.even"_s);
                    return counted(act(connection, RecordDeparture{.member = leaving, .leftOn = held}), left,
                                   refused, u"member.was-present"_s);
                });
            QCOMPARE(failed, QStringList());
            QCOMPARE(opened.load() + left.load(), 1);
            QCOMPARE(house.session(session).state, opened == 1 ? SessionState::Open : SessionState::Planned);
            expectWhole(house);
        }
    }

    void theSameActOfTwoDesksIsDoneOnce_data() { addEngineRows(); }
    void theSameActOfTwoDesksIsDoneOnce()
    {
        House house;
        for (int round = 0; round < rounds; ++round) {
            const QUuid id = QUuid::createUuid();
            const QJsonObject fields{{u"date"_s, u"2026-02-09"_s}};
            std::atomic<qint64> sessions[2];
            const QStringList failed =
                atDesks(house, 2, day, [&](Connection &connection, int desk) -> QString {
                    const auto outcome = performByName(connection, u"planSession"_s, fields, id);
                    if (!outcome)
                        return told(outcome.problems());
                    sessions[desk] = outcome.value().result[u"session"_s].toInteger();
                    return {};
                });
            QCOMPARE(failed, QStringList());
            QCOMPARE(sessions[0].load(), sessions[1].load());
        }
        QCOMPARE(house.database().bareValue(u"SELECT COUNT(*) FROM session"_s), QString::number(rounds));
    }

    void aRefusalSaysWhoWasFirst_data() { addEngineRows(); }
    void aRefusalSaysWhoWasFirst()
    {
        House house;
        const SaveApplication::Result saved = house.registered({title(u"Абай жолы"_s)});
        const ItemId item =
            house.read([&](Transaction &t) { return application(t, saved.application)->items.first().id; });
        SessionId sessions[2];
        for (SessionId &session : sessions)
            session = house.done(PlanSession{.date = QDate(2026, 2, 9)}).session;
        house.done(TakeQueue{.session = sessions[0], .items = {item}});
        const LastChange taken{
            .who = u"Айгүл Сейітова"_s, .act = u"takeQueue"_s, .at = house.read([](Transaction &t) {
                return t.inLibraryTime(t.now().toMSecsSinceEpoch());
            })};
        const auto lastOf = [&](const auto &what) {
            const auto outcome = act(house.connection(), what);
            return outcome ? std::nullopt : outcome.problems().first().last;
        };
        QCOMPARE(lastOf(TakeQueue{.session = sessions[1], .items = {item}}), taken);
        QCOMPARE(lastOf(WithdrawApplication{.application = saved.application, .reason = u"х"_s}), taken);
        QCOMPARE(lastOf(ReturnApplication{.application = saved.application, .reason = u"х"_s}), taken);

        house.done(order(7, day));
        QCOMPARE(lastOf(order(7, day, u"9"_s))->act, u"setUpComposition"_s);
        house.registered({title(u"Қан мен тер"_s)});
        const SessionId held = house.held(QDate(2026, 2, 9));
        QCOMPARE(lastOf(CloseSession{.session = held})->act, u"signMinutes"_s);
        QCOMPARE(lastOf(RecordPresence{.session = held})->act, u"signMinutes"_s);
        SaveApplication draft;
        draft.application.remarks = u"бір"_s;
        draft.application.id = house.done(draft).application;
        draft.application.remarks = u"екі"_s;
        draft.application.version = 1;
        house.done(draft);
        try {
            (void)act(house.connection(), draft);
            QFAIL("an older version was stored");
        } catch (const StorageError &error) {
            QVERIFY(error.last() && error.last()->who == taken.who);
        }
    }

private:
    /// The queue is taken by one desk while another takes the application out of it by the act A.
    template <class A>
    void expectEitherOnAgendaOr(ApplicationState out)
    {
        House house;
        int withdrawn = 0;
        for (int round = 0; round < rounds; ++round) {
            const ApplicationId application = house.registered(eightTitles()).application;
            const SessionId session = house.done(PlanSession{.date = QDate(2026, 2, 9)}).session;
            std::atomic_int taken = 0, done = 0, refused = 0;
            const QStringList failed =
                atDesks(house, 2, day, [&](Connection &connection, int desk) -> QString {
                    if (desk == 0)
                        return counted(
                            act(connection, A{.application = application, .reason = u"Хат келді"_s}), done,
                            refused, u"application.state"_s);
                    const auto outcome = act(connection, TakeQueue{.session = session});
                    if (!outcome)
                        return told(outcome.problems());
                    taken = outcome.value().taken;
                    return {};
                });
            QCOMPARE(failed, QStringList());
            QCOMPARE(taken.load(), done == 1 ? 0 : 8);
            QCOMPARE(house.agenda(session).size(), taken.load());
            QCOMPARE(house.applicationState(application),
                     done == 1 ? out : ApplicationState::BeforeCommission);
            withdrawn += done;
        }
        qInfo() << withdrawn << "of" << rounds << "left the queue first";
        expectWhole(house);
    }
};

QTEST_GUILESS_MAIN(TestDesks)
#include "tst_desks.moc"

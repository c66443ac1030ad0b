// R9: a decision for each object, with votes and reasons; once the minutes are signed it cannot be changed.
#include "storage/library.h"
#include "storage/participants.h"
#include "support/house.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace qorjyn;
using test::House;

namespace {

/// The places of values of `stored` that `read` does not have.
QStringList lost(const QJsonValue &stored, const QJsonValue &read, const QString &path)
{
    QStringList places;
    if (stored.isObject()) {
        const QJsonObject fields = stored.toObject();
        for (auto field = fields.begin(); field != fields.end(); ++field)
            places += lost(*field, read[field.key()], path + u'.' + field.key());
    } else if (stored.isArray() && stored.toArray().size() == read.toArray().size()) {
        for (qsizetype i = 0; i < stored.toArray().size(); ++i)
            places += lost(stored[i], read[i], path + u"[%1]"_s.arg(i));
    } else if (stored != read) {
        places.append(path);
    }
    return places;
}

} // namespace

class TestR09 : public QObject
{
    Q_OBJECT
    static Votes votes(int forIt, int against, int abstained = 0)
    {
        return {.forIt = forIt, .against = against, .abstained = abstained};
    }
private Q_SLOTS:
    void votesDecide_data() { test::addEngineRows(); }
    void votesDecide()
    {
        House house;
        house.registered({test::title(u"Абай жолы"_s)});
        const SessionId session = house.opened(QDate(2026, 3, 18));
        const auto members = house.read([&](Transaction &t) { return qorjyn::session(t, session)->present; });
        house.done(RecordPresence{.session = session, .present = members.mid(0, 6)});
        DecideItem act = house.decision(house.agenda(session).first().id);
        act.votes = votes(5, 0);
        QCOMPARE(house.refusal(act), u"R9 votes.sum"_s);
        act.votes = votes(2, 4);
        QCOMPARE(house.refusal(act), u"R9 votes.decision"_s);
        act.votes = votes(3, 3);
        QCOMPARE(house.refusal(act), u"R9 votes.tie"_s);
        act.presidingFor = false;
        QCOMPARE(house.refusal(act), u"R9 votes.decision"_s);
        act.votes = votes(-1, 0, 7);
        QCOMPARE(house.refusal(act), u"R9 votes.sum"_s);
        act.votes = votes(3, 3);
        act.presidingFor = true;
        house.done(act);
        act = house.decision(act.agendaItem, Decision::NotInclude);
        act.votes = votes(1, 5);
        QCOMPARE(house.refusal(act), u"R9 reason.missing"_s);
        act.reason = u"қорда бар"_s;
        house.done(act);
        QCOMPARE(house.agenda(session).first().decision, Decision::NotInclude);
        QVERIFY(!house.agenda(session).first().presidingFor);
        act = house.decision(act.agendaItem, Decision::Defer, u"сканерлеу"_s);
        act.votes = votes(2, 4);
        QCOMPARE(house.refusal(act), u"R9 votes.defer"_s);
    }

    void unanimousWhereNoVotesAreTold_data() { test::addEngineRows(); }
    void unanimousWhereNoVotesAreTold()
    {
        House house;
        house.registered({test::title(u"1"_s), test::title(u"2"_s), test::title(u"3"_s)});
        const SessionId session = house.opened(QDate(2026, 3, 18));
        const auto before = house.agenda(session);
        house.done(house.decision(before[0].id));
        house.done(house.decision(before[1].id, Decision::NotInclude, u"қорда бар"_s));
        house.done(house.decision(before[2].id, Decision::Defer, u"сканерлеу"_s));
        const auto after = house.agenda(session);
        QCOMPARE(after[0].votes, votes(7, 0));
        QCOMPARE(after[1].votes, votes(0, 7));
        QCOMPARE(after[2].votes, votes(7, 0));
        QCOMPARE(after[0].present, 7);
        house.done(UndoDecision{.agendaItem = before[0].id});
        QCOMPARE(house.refusal(UndoDecision{.agendaItem = before[0].id}), u"R9 item.undecided"_s);
        QCOMPARE(house.refusal(CloseSession{.session = session}), u"R9 session.undecided"_s);
    }

    void withoutAQuorumNothingIsDecided_data() { test::addEngineRows(); }
    void withoutAQuorumNothingIsDecided()
    {
        House house;
        house.registered({test::title(u"1"_s), test::title(u"2"_s)});
        const SessionId session = house.opened(QDate(2026, 3, 18));
        const auto agenda = house.agenda(session);
        const auto members = house.read([&](Transaction &t) { return qorjyn::session(t, session)->present; });
        house.done(house.decision(agenda[0].id));
        QVERIFY(house.done(RecordPresence{.session = session, .present = members.mid(0, 4)}).quorum);
        QVERIFY(!house.done(RecordPresence{.session = session, .present = members.mid(0, 3)}).quorum);
        QCOMPARE(house.refusal(house.decision(agenda[1].id)), u"R9 session.quorum"_s);
        QCOMPARE(house.agenda(session)[0].present, 7); // decided before they left
        QCOMPARE(house.refusal(RecordPresence{.session = session, .present = {{4711}}}),
                 u"R6 member.unknown"_s);
        auto twice = members;
        twice += members;
        house.done(RecordPresence{.session = session, .present = twice});
        house.done(house.decision(agenda[1].id));
    }

    void aClosedSessionIsOpenedAgainOnlyBeforeTheSignature_data() { test::addEngineRows(); }
    void aClosedSessionIsOpenedAgainOnlyBeforeTheSignature()
    {
        House house;
        const auto saved = house.registered({test::title(u"1"_s)});
        const SessionId session = house.held(QDate(2026, 3, 18), false);
        QCOMPARE(house.objects().size(), 1);
        QCOMPARE(house.applicationState(saved.application), ApplicationState::Decided);
        QCOMPARE(house.refusal(ReopenSession{.session = session}), u"R9 reason.missing"_s);
        house.done(ReopenSession{.session = session, .reason = u"дауыс қате жазылған"_s});
        QCOMPARE(house.objects().size(), 0);
        QCOMPARE(house.itemState(saved.items[0]), ItemState::OnAgenda);
        QCOMPARE(house.applicationState(saved.application), ApplicationState::BeforeCommission);
        house.done(CloseSession{.session = session});

        SignMinutes sign{.session = session};
        QCOMPARE(house.refusal(sign), u"R9 date.missing"_s);
        sign.signedOn = QDate(2026, 3, 17);
        QCOMPARE(house.refusal(sign), u"R9 session.signed-before"_s);
        sign.signedOn = QDate(2026, 3, 19);
        QCOMPARE(house.refusal(sign), u"R9 date.future"_s);
        house.on(QDate(2026, 3, 19));
        sign.scan = test::file(u"minutes.pdf"_s);
        house.done(sign);
        QCOMPARE(house.applicationState(saved.application), ApplicationState::Closed);
        QCOMPARE(house.refusal(ReopenSession{.session = session, .reason = u"x"_s}), u"R9 session.state"_s);
    }

    void whoLeavesWasThere_data() { test::addEngineRows(); }
    void whoLeavesWasThere()
    {
        House house;
        house.registered({test::title(u"1"_s), test::title(u"2"_s)});
        const SessionId id = house.opened(QDate(2026, 3, 18));
        const QList<AgendaItem> agenda = house.agenda(id);
        const QList<MemberId> all = house.members();
        house.done(house.decision(agenda[0].id));
        house.done(RecordPresence{.session = id, .present = all.mid(0, 4)});
        QCOMPARE(house.session(id).present.size(), 4);
        QCOMPARE(house.session(id).attended.size(), all.size());
        house.done(house.decision(agenda[1].id));
        QCOMPARE(house.agenda(id)[0].present, 7);
        QCOMPARE(house.agenda(id)[1].present, 4);
        // Without a quorum nothing more is decided, and what was decided with one stays.
        house.done(RecordPresence{.session = id, .present = all.mid(0, 1)});
        QCOMPARE(house.refusal(house.decision(agenda[1].id)), u"R9 session.quorum"_s);
        house.done(CloseSession{.session = id});
        QCOMPARE(house.session(id).attended.size(), all.size());
    }

    void theMinutesStayAsTheyWereSigned_data() { test::addEngineRows(); }
    void theMinutesStayAsTheyWereSigned()
    {
        House house;
        house.registered({test::title(u"1"_s)});
        const SessionId id = house.held(QDate(2026, 3, 18), false);
        const auto record = [&] {
            return house.read([&](Transaction &t) { return minutesRecord(t, id).value(); });
        };
        const QString participant = record().session.agenda.first().participantName;
        const LibrarySettings before = record().library;
        house.done(SignMinutes{.session = id, .signedOn = QDate(2026, 3, 18)});
        LibrarySettings settings = house.read([](Transaction &t) { return librarySettings(t); });
        settings.name = u"Басқа атау"_s;
        settings.regulation = {.quorumPercent = 90, .majorityPercent = 90, .presidingDecidesTie = false};
        house.done(SaveSettings{.settings = settings});
        Participant renamed = *house.read([&](Transaction &t) { return qorjyn::participant(t, {1}); });
        renamed.name.kk = u"Жаңа атау"_s;
        house.done(SaveParticipant{.participant = renamed});
        QCOMPARE(record().library.name, before.name);
        QCOMPARE(record().library.regulation, before.regulation);
        QCOMPARE(record().session.agenda.first().participantName, participant);
        QCOMPARE(record().session.state, SessionState::Signed);
        QCOMPARE(record().session.signedOn, std::optional(QDate(2026, 3, 18)));
        QCOMPARE(record().session.attended.size(), 7);
    }

    void theFirstFormatIsReadForEver()
    {
        QFile file(QStringLiteral(QORJYN_SOURCE_DIR "/tests/data/minutes/format-1.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject stored = QJsonDocument::fromJson(file.readAll()).object();
        const Outcome<MinutesRecord> record = fromJson<MinutesRecord>(stored);
        QVERIFY2(record, qPrintable(record ? QString() : test::told(record.problems())));
        QCOMPARE(record.value().session.agenda.size(), 10);
        // Every value that was signed is there; what came later has its default.
        QCOMPARE(lost(stored, toJson(record.value()), {}), QStringList());
    }

    void damagedMinutesAreNotReplaced_data() { test::addEngineRows(); }
    void damagedMinutesAreNotReplaced()
    {
        QFETCH(Engine, engine);
        House house;
        house.registered({test::title(u"1"_s)});
        const SessionId id = house.held(QDate(2026, 3, 18));
        QVERIFY(house.read([](Transaction &t) { return sessionsWithDamagedMinutes(t); }).isEmpty());
        if (engine == Engine::Postgresql) {
            QCOMPARE(house.bare(u"ALTER TABLE session DISABLE TRIGGER USER"_s), QString());
        } else {
            for (QString guard = u"-"_s; !guard.isEmpty();) {
                guard = house.database().bareValue(
                    u"SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'session'"_s);
                if (!guard.isEmpty())
                    QCOMPARE(house.bare(u"DROP TRIGGER "_s + guard), QString());
            }
        }
        for (const QString &damaged : {u"''"_s, u"substr(minutes, 1, 50)"_s, u"'{}'"_s,
                                       u"replace(minutes, '\"format\":1', '\"format\":99')"_s,
                                       u"replace(minutes, '\"include\"', '\"perhaps\"')"_s}) {
            const QString kept = house.database().bareValue(u"SELECT minutes FROM session"_s);
            QCOMPARE(house.bare(u"UPDATE session SET minutes = "_s + damaged), QString());
            const auto record = house.read([&](Transaction &t) { return minutesRecord(t, id); });
            QVERIFY2(!record, qPrintable(damaged));
            QCOMPARE(record.problems().first(), (Problem{.code = u"session.minutes-damaged"_s,
                                                         .rule = Rule::R9,
                                                         .arguments = {u"№ 1/2026"_s, u"2026-03-18"_s}}));
            QCOMPARE(house.read([](Transaction &t) { return sessionsWithDamagedMinutes(t); }), QList{id});
            QCOMPARE(
                house.bare(u"UPDATE session SET minutes = '%1'"_s.arg(QString(kept).replace(u'\'', u"''"_s))),
                QString());
            QVERIFY(house.read([&](Transaction &t) { return bool(minutesRecord(t, id)); }));
        }
    }

    void signedMinutesAreScannedOnce_data() { test::addEngineRows(); }
    void signedMinutesAreScannedOnce()
    {
        House house;
        house.registered({test::title(u"1"_s)});
        const SessionId session = house.held(QDate(2026, 3, 18), false);
        const AttachSignedScan attach{.session = session, .scan = test::file(u"minutes.pdf"_s)};
        QCOMPARE(house.refusal(attach), u"R9 session.state"_s);
        house.done(SignMinutes{.session = session, .signedOn = QDate(2026, 3, 18)});
        house.done(attach);
        const auto scan = house.read([&](Transaction &t) { return qorjyn::session(t, session)->signedScan; });
        QCOMPARE(scan ? scan->name : QString(), u"minutes.pdf"_s);
        QCOMPARE(house.refusal(attach), u"R9 session.scanned"_s);
    }

    void signedMinutesAreLocked_data() { test::addEngineRows(); }
    void signedMinutesAreLocked()
    {
        House house;
        house.registered({test::title(u"1"_s)});
        const SessionId session = house.held(QDate(2026, 3, 18));
        const AgendaItemId item = house.agenda(session).first().id;
        house.registered({test::title(u"2"_s)});
        const QString state = u"R9 session.state"_s;
        QCOMPARE(house.refusal(house.decision(item, Decision::NotInclude, u"x"_s)), state);
        QCOMPARE(house.refusal(UndoDecision{.agendaItem = item}), state);
        QCOMPARE(house.refusal(AssessItem{.agendaItem = item}), state);
        QCOMPARE(house.refusal(RecordPresence{.session = session}), state);
        QCOMPARE(house.refusal(CloseSession{.session = session}), state);
        QCOMPARE(house.refusal(SignMinutes{.session = session, .signedOn = QDate(2026, 3, 18)}), state);
        QCOMPARE(house.refusal(TakeQueue{.session = session}), u"R7 session.state"_s);
        QCOMPARE(house.refusal(TakeOffAgenda{.agendaItem = item}), u"R7 session.state"_s);
    }

    void signedMinutesAreLockedInTheDatabase_data() { test::addEngineRows(); }
    void signedMinutesAreLockedInTheDatabase()
    {
        House house;
        house.registered({test::title(u"1"_s)});
        const SessionId session = house.opened(QDate(2026, 3, 18));
        house.done(house.decision(house.agenda(session).first().id));
        house.done(CloseSession{.session = session});
        house.done(SignMinutes{
            .session = session, .signedOn = QDate(2026, 3, 18), .scan = test::file(u"minutes.pdf"_s)});
        house.registered({test::title(u"2"_s)});
        QStringList attempts{
            u"UPDATE agenda_item SET decision = 'not-include'"_s,
            u"UPDATE agenda_item SET votes_for = 1"_s,
            u"UPDATE agenda_item SET reason = 'x'"_s,
            u"UPDATE agenda_item SET historical = 'low'"_s,
            u"UPDATE agenda_item SET position = 2"_s,
            u"DELETE FROM agenda_item"_s,
            u"INSERT INTO agenda_item (uuid, session, item, position) SELECT 'x', %1, id, 9 FROM item "
            "WHERE title = '2'"_s.arg(session.value),
            u"DELETE FROM attendance"_s,
            u"UPDATE attendance SET member = member + 1"_s,
            u"INSERT INTO attendance (session, member) SELECT session, member + 1000 FROM attendance"_s,
            u"UPDATE session SET state = 'open'"_s,
            u"UPDATE session SET state = 'held'"_s,
            u"UPDATE session SET date = '2026-03-01'"_s,
            u"UPDATE session SET place = 'x'"_s,
            u"UPDATE session SET signed_on = NULL"_s,
            u"DELETE FROM session"_s,
            u"UPDATE session_scan SET name = 'x'"_s,
            u"DELETE FROM session_scan"_s,
            u"DELETE FROM fund_object"_s};
        if (house.database().location().engine == Engine::Sqlite)
            attempts += {
                u"INSERT OR REPLACE INTO session_scan SELECT session, file, 'x' FROM session_scan"_s,
                u"INSERT OR REPLACE INTO session (id, uuid, year, number, date, state) "
                "SELECT id, uuid, NULL, NULL, date, 'planned' FROM session"_s,
                u"INSERT OR REPLACE INTO agenda_item (id, uuid, session, item, position) "
                "SELECT id, uuid, session, item, position FROM agenda_item"_s,
                u"INSERT OR REPLACE INTO attendance (session, member) SELECT session, member FROM attendance"_s};
        else
            attempts += {u"TRUNCATE agenda_item CASCADE"_s, u"TRUNCATE attendance"_s};
        const QString before = house.state();
        for (const QString &sql : std::as_const(attempts)) {
            const QString words = house.bare(sql);
            QVERIFY2(words.contains(u"R9:"_s), qPrintable(sql + u" → "_s + words));
        }
        QCOMPARE(house.state(), before);
    }

    void stepsAreNotSkippedInTheDatabase_data() { test::addEngineRows(); }
    void stepsAreNotSkippedInTheDatabase()
    {
        House house;
        house.registered({test::title(u"1"_s)});
        const SessionId session = house.opened(QDate(2026, 3, 18));
        for (const QString &sql : {u"UPDATE session SET state = 'signed', signed_on = '2026-03-18'"_s,
                                   u"UPDATE session SET state = 'held'"_s, // an item is not decided
                                   u"UPDATE session SET state = 'planned'"_s, u"DELETE FROM session"_s})
            QVERIFY2(house.bare(sql).contains(u"R9:"_s), qPrintable(sql));
        house.done(house.decision(house.agenda(session).first().id));
        house.done(CloseSession{.session = session});
        QVERIFY(house.bare(u"UPDATE agenda_item SET decision = 'defer'"_s).contains(u"R9:"_s));
        QVERIFY(house.bare(u"UPDATE session SET state = 'signed'"_s).contains(u"R9:"_s)); // no day
    }
};

QTEST_GUILESS_MAIN(TestR09)
#include "tst_r09_decisions.moc"

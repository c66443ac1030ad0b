// What all acts have in common: who may, what is unknown, sent twice, found by name.
#include "storage/library.h"
#include "support/house.h"

#include <QSet>
#include <QTest>

using namespace qorjyn;
using test::House;
using test::TestDatabase;
using test::told;

class TestActs : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theFirstMemberOfStaffIsAdministrator_data() { test::addEngineRows(); }
    void theFirstMemberOfStaffIsAdministrator()
    {
        const TestDatabase database;
        Connection connection(database.location());
        const auto early = act(connection, PlanSession{.date = QDate(2026, 3, 18)});
        QCOMPARE(told(early.problems()), u"staff.nobody"_s);
        const AddStaff first{.login = u"Айгүл"_s, .name = u" "_s, .roles = {Role::Secretary}};
        QCOMPARE(told(act(connection, first).problems()), u"staff.login; staff.name"_s);
        const auto added =
            act(connection, AddStaff{.login = u"aigul"_s, .name = u"Айгүл"_s, .roles = {Role::Secretary}});
        QVERIFY(added);
        const QList<Role> roles =
            connection.read([&](Transaction &t) { return staffMember(t, added.value().staff)->roles; });
        QVERIFY(roles.contains(Role::Administrator) && roles.contains(Role::Secretary));

        const AddStaff second{.login = u"dana"_s, .name = u"Дана"_s, .roles = {Role::Observer}};
        QCOMPARE(told(act(connection, second).problems()), u"staff.nobody"_s);
        connection.actAs(u"aigul"_s);
        QVERIFY(act(connection, second));
        QCOMPARE(told(act(connection, AddStaff{.login = u"Dana"_s, .name = u"Дана"_s}).problems()),
                 u"staff.roles; staff.login-taken"_s);
        connection.actAs(u"dana"_s);
        QCOMPARE(
            told(act(connection, AddStaff{.login = u"third"_s, .name = u"Ү"_s, .roles = {Role::Observer}})
                     .problems()),
            u"staff.role"_s);
    }

    void everyActAsksForItsRole_data() { test::addEngineRows(); }
    void everyActAsksForItsRole()
    {
        House house;
        house.done(AddStaff{.login = u"dana"_s, .name = u"Дана"_s, .roles = {Role::Observer}});
        house.connection().actAs(u"dana"_s);
        const QString before = house.state();
        for (const ActDescription &description : acts()) {
            QJsonObject fields;
            for (const auto &[name, value] : {std::pair(u"kind"_s, u"library"_s),
                                              {u"decision"_s, u"include"_s},
                                              {u"copyright"_s, u"unknown"_s}})
                if (description.fields.contains(name))
                    fields.insert(name, value); // without these it is no such act
            const auto outcome = description.perform(house.connection(), fields, QUuid::createUuid(), {});
            QVERIFY2(!outcome, qPrintable(description.name));
            QCOMPARE(told(outcome.problems()), u"staff.role"_s);
        }
        QCOMPARE(house.state(), before);
    }

    void actsAreFoundByName_data() { test::addEngineRows(); }
    void actsAreFoundByName()
    {
        House house;
        QSet<QString> names;
        for (const ActDescription &description : acts())
            names.insert(description.name);
        QCOMPARE(names.size(), acts().size());
        QVERIFY(names.contains(u"saveCalendarYear"_s) && names.contains(u"handOverPassword"_s));
        QCOMPARE(told(performByName(house.connection(), u"dropTable"_s, {}).problems()), u"act.unknown"_s);
        const auto planned = performByName(house.connection(), u"planSession"_s,
                                           {{u"date"_s, u"2026-03-18"_s}, {u"place"_s, u"Астана"_s}});
        QVERIFY(planned);
        QCOMPARE(planned.value().result.value(u"session"_s).toInt(), 1);
        const auto wrong =
            performByName(house.connection(), u"planSession"_s,
                          {{u"date"_s, u"18.03.2026"_s}, {u"remote"_s, 1}, {u"color"_s, u"red"_s}});
        QStringList fields;
        for (const Problem &problem : wrong.problems()) {
            QCOMPARE(problem.code, u"act.field"_s);
            fields.append(problem.field);
        }
        QCOMPARE(fields, (QStringList{u"date"_s, u"remote"_s, u"color"_s}));
    }

    void whatNothingStandsInForIsNamed_data() { test::addEngineRows(); }
    void whatNothingStandsInForIsNamed()
    {
        House house;
        const auto missing = [&](const QString &act, const QJsonObject &fields) {
            const auto outcome = performByName(house.connection(), act, fields);
            if (outcome)
                return u"done"_s;
            const Problem first = outcome.problems().first();
            return first.code + u' ' + first.field;
        };
        const QJsonObject name{{u"kk"_s, u"Абай мұражайы"_s}};
        QCOMPARE(missing(u"saveParticipant"_s, {{u"name"_s, name}}), u"act.field-missing kind"_s);
        QCOMPARE(missing(u"saveParticipant"_s, {{u"name"_s, name}, {u"kind"_s, QJsonValue()}}),
                 u"act.field kind"_s);
        QCOMPARE(missing(u"saveParticipant"_s, {{u"name"_s, name}, {u"kind"_s, u"museum"_s}}), u"done"_s);
        const QJsonObject whole{{u"title"_s, u"а"_s}, {u"category"_s, u"2"_s}}, part{{u"title"_s, u"ә"_s}};
        QCOMPARE(missing(u"saveApplication"_s, {{u"items"_s, QJsonArray{whole, part}}}),
                 u"act.field-missing items[1].category"_s);
        QCOMPARE(missing(u"saveApplication"_s, {{u"items"_s, QJsonArray{whole}}}), u"done"_s);
        QCOMPARE(missing(u"decideItem"_s, {{u"agendaItem"_s, 1}}), u"act.field-missing decision"_s);
        QCOMPARE(missing(u"setCopyright"_s, {{u"object"_s, 1}}), u"act.field-missing copyright"_s);
    }

    void anActSentTwiceChangesNothing_data() { test::addEngineRows(); }
    void anActSentTwiceChangesNothing()
    {
        House house;
        const QUuid id = QUuid::createUuid();
        const QJsonObject fields{{u"date"_s, u"2026-03-18"_s}};
        const auto first = performByName(house.connection(), u"planSession"_s, fields, id);
        const QString before = house.state();
        const auto second = performByName(house.connection(), u"planSession"_s, fields, id);
        QVERIFY(first && second);
        QCOMPARE(second.value().result, first.value().result);
        QCOMPARE(house.state(), before);
    }

    void whatNobodyKnowsIsSaid_data() { test::addEngineRows(); }
    void whatNobodyKnowsIsSaid()
    {
        House house;
        const QDate day(2026, 2, 2);
        const QString unknown = u"id.unknown"_s;
        QCOMPARE(house.refusal(RegisterApplication{.application = {9}}), unknown);
        QCOMPARE(house.refusal(ReturnApplication{.application = {9}, .reason = u"x"_s}), unknown);
        QCOMPARE(house.refusal(ReceiveAgain{.application = {9}}), unknown);
        QCOMPARE(house.refusal(WithdrawApplication{.application = {9}}), unknown);
        QCOMPARE(house.refusal(TakeQueue{.session = {9}}), unknown);
        QCOMPARE(house.refusal(TakeOffAgenda{.agendaItem = {9}}), unknown);
        QCOMPARE(house.refusal(RecordPresence{.session = {9}}), unknown);
        QCOMPARE(house.refusal(OpenSession{.session = {9}}), unknown);
        QCOMPARE(house.refusal(house.decision({9})), unknown);
        QCOMPARE(house.refusal(UndoDecision{.agendaItem = {9}}), unknown);
        QCOMPARE(house.refusal(CloseSession{.session = {9}}), unknown);
        QCOMPARE(house.refusal(ReopenSession{.session = {9}, .reason = u"x"_s}), unknown);
        QCOMPARE(house.refusal(SignMinutes{.session = {9}, .signedOn = day}), unknown);
        QCOMPARE(house.refusal(AttachScan{.object = {9}}), unknown);
        QCOMPARE(house.refusal(SetCopyright{.object = {9}, .reason = u"x"_s}), unknown);
        QCOMPARE(house.refusal(SignContract{.contract = {9}, .signedOn = day}), unknown);
        QCOMPARE(house.refusal(TerminateContract{.contract = {9}}), unknown);
        QCOMPARE(house.refusal(CreateCabinet{.contract = {9}}), unknown);
        const auto outcome = act(house.connection(), OpenSession{.session = {9}});
        QCOMPARE(outcome.problems().first().arguments, (QStringList{u"session"_s, u"9"_s}));
    }

    void aFailureOfStorageNamesTheRule()
    {
        const Failure failure =
            Failure::of({StorageError::Kind::Constraint, u"R9: the minutes are signed"_s, u"R9"_s});
        QCOMPARE(told(failure.problems), u"R9 guard.R9"_s);
        QCOMPARE(failure.details, u"R9: the minutes are signed"_s);
        QCOMPARE(told(Failure::of({StorageError::Kind::Stale, {}}).problems), u"storage.stale"_s);
    }
};

QTEST_GUILESS_MAIN(TestActs)
#include "tst_acts.moc"

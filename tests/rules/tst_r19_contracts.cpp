// R19: a participant has access under a contract on joining KazNEL, while it is in force.
#include "storage/contracts.h"
#include "support/house.h"

#include <QTest>

using namespace qorjyn;
using test::House;

class TestR19 : public QObject
{
    Q_OBJECT
    static SaveContract draft(House &house)
    {
        SaveContract act;
        act.contract.number = u"12"_s;
        act.contract.date = QDate(2026, 6, 25);
        act.contract.participant = house.participant(u"Музей"_s);
        act.contract.validFrom = QDate(2026, 7, 1);
        act.contract.validTo = QDate(2026, 12, 31);
        return act;
    }
    static Contract stored(House &house, ContractId id)
    {
        return house.read([&](Transaction &t) { return *contract(t, id); });
    }
private Q_SLOTS:
    void theStateFollowsTheTerm_data() { test::addEngineRows(); }
    void theStateFollowsTheTerm()
    {
        House house;
        house.on(QDate(2026, 6, 25));
        SaveContract act = draft(house);
        act.contract.validTo = QDate(2026, 6, 1);
        QCOMPARE(house.refusal(act), u"R19 contract.term"_s);
        act.contract.validTo = QDate(2026, 12, 31);
        act.contract.signedOn = QDate(2026, 6, 25); // signing is an act of its own
        const auto saved = house.done(act);
        QVERIFY(!stored(house, saved.contract).signedOn);
        QCOMPARE(house.refusal(draft(house)), u"R19 contract.exists"_s);

        SignContract sign{.contract = saved.contract, .signedOn = QDate(2026, 6, 26)};
        QCOMPARE(house.refusal(sign), u"R19 date.future"_s);
        sign.signedOn = QDate(2026, 6, 25);
        house.done(sign);
        QCOMPARE(house.refusal(sign), u"R19 contract.signed"_s);
        act.contract = stored(house, saved.contract);
        QCOMPARE(house.refusal(act), u"R19 contract.signed"_s);

        const Contract contract = stored(house, saved.contract);
        QCOMPARE(contract.stateOn(QDate(2026, 6, 30)), ContractState::Signed);
        QCOMPARE(contract.stateOn(QDate(2026, 7, 1)), ContractState::InForce);
        QCOMPARE(contract.stateOn(QDate(2026, 12, 31)), ContractState::InForce);
        QCOMPARE(contract.stateOn(QDate(2027, 1, 1)), ContractState::Expired);
    }

    void aContractIsTerminatedWithAReason_data() { test::addEngineRows(); }
    void aContractIsTerminatedWithAReason()
    {
        House house;
        house.on(QDate(2026, 6, 25));
        const auto saved = house.done(draft(house));
        TerminateContract act{.contract = saved.contract};
        QCOMPARE(house.refusal(act), u"R19 contract.unsigned"_s);
        house.done(SignContract{.contract = saved.contract, .signedOn = QDate(2026, 6, 25)});
        QCOMPARE(house.refusal(act), u"R19 date.missing; R19 reason.missing"_s);
        act.reason = u"тараптардың келісімі"_s;
        act.terminatedOn = QDate(2027, 1, 1);
        QCOMPARE(house.refusal(act), u"R19 contract.term-over"_s);
        act.terminatedOn = QDate(2026, 9, 1);
        house.done(act);
        QCOMPARE(house.refusal(act), u"R19 contract.terminated"_s);
        QCOMPARE(stored(house, saved.contract).stateOn(QDate(2026, 8, 31)), ContractState::InForce);
        QCOMPARE(stored(house, saved.contract).stateOn(QDate(2026, 9, 1)), ContractState::Terminated);
    }

    void draftsAreChangedByVersion_data() { test::addEngineRows(); }
    void draftsAreChangedByVersion()
    {
        House house;
        SaveContract act = draft(house);
        act.contract.id = house.done(act).contract;
        act.contract.version = 1;
        act.contract.librarySignatory = u"Директор"_s;
        QCOMPARE(house.done(act).version, 2);
        QVERIFY_THROWS_EXCEPTION(StorageError, house.done(act));
        act.contract.participant = {4711};
        QCOMPARE(house.refusal(act), u"id.unknown"_s);
        act.contract.id = {4711};
        QCOMPARE(house.refusal(act), u"id.unknown"_s);
    }
};

QTEST_GUILESS_MAIN(TestR19)
#include "tst_r19_contracts.moc"

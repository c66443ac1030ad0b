// R20: the cabinet comes of the contract; its password is handed over once, and only a hash of it is kept.
#include "storage/contracts.h"
#include "support/house.h"

#include <QSet>
#include <QTest>
#include <sodium.h>

using namespace qorjyn;
using test::House;

class TestR20 : public QObject
{
    Q_OBJECT
    static ContractId signedContract(House &house, const QString &number, const QString &name)
    {
        SaveContract act;
        act.contract.number = number;
        act.contract.date = QDate(2026, 6, 25);
        act.contract.participant = house.participant(name);
        act.contract.validFrom = QDate(2026, 7, 1);
        act.contract.validTo = QDate(2026, 12, 31);
        const ContractId id = house.done(act).contract;
        house.done(SignContract{.contract = id, .signedOn = QDate(2026, 6, 25)});
        return id;
    }
private Q_SLOTS:
    void fromASignedContractOnly_data() { test::addEngineRows(); }
    void fromASignedContractOnly()
    {
        House house;
        house.on(QDate(2026, 6, 25));
        SaveContract draft;
        draft.contract.number = u"12"_s;
        draft.contract.date = QDate(2026, 6, 25);
        draft.contract.participant = house.participant(u"Ұлттық музей"_s);
        draft.contract.validFrom = QDate(2026, 7, 1);
        draft.contract.validTo = QDate(2026, 12, 31);
        const ContractId id = house.done(draft).contract;
        QCOMPARE(house.refusal(CreateCabinet{.contract = id}), u"R20 cabinet.unsigned"_s);
        house.done(SignContract{.contract = id, .signedOn = QDate(2026, 6, 25)});
        QCOMPARE(house.refusal(CreateCabinet{.contract = id, .login = u"бұл емес"_s}),
                 u"R20 cabinet.login"_s);
        const auto created = house.done(CreateCabinet{.contract = id});
        QCOMPARE(created.login, u"ulttyq.muzei"_s);
        QCOMPARE(house.refusal(CreateCabinet{.contract = id}), u"R20 cabinet.exists"_s);
        const Contract contract = house.read([&](Transaction &t) { return *qorjyn::contract(t, id); });
        QCOMPARE(stateOn(contract, QDate(2026, 6, 30)), CabinetState::Closed);
        QCOMPARE(stateOn(contract, QDate(2026, 7, 1)), CabinetState::Open);
        QCOMPARE(stateOn(contract, QDate(2027, 1, 1)), CabinetState::Closed);

        const ContractId other = signedContract(house, u"13"_s, u"Ұлттық  музей-2"_s);
        QCOMPARE(house.refusal(CreateCabinet{.contract = other, .login = created.login}),
                 u"R20 cabinet.login-taken"_s);
        house.on(QDate(2027, 1, 1));
        QCOMPARE(house.refusal(CreateCabinet{.contract = other}), u"R19 cabinet.ended"_s);
    }

    void equalNamesGetLoginsOfTheirOwn_data() { test::addEngineRows(); }
    void equalNamesGetLoginsOfTheirOwn()
    {
        House house;
        house.on(QDate(2026, 6, 25));
        QStringList logins;
        for (int i = 0; i < 2; ++i) {
            const ContractId id =
                signedContract(house, QString::number(i), i == 0 ? u"Мұражай"_s : u"Муражай қ."_s);
            logins.append(house.done(CreateCabinet{.contract = id}).login);
        }
        logins.append(
            house.done(CreateCabinet{.contract = signedContract(house, u"7"_s, u"图书馆"_s)}).login);
        logins.append(
            house.done(CreateCabinet{.contract = signedContract(house, u"8"_s, u"博物馆"_s)}).login);
        QCOMPARE(logins[2], u"participant"_s);
        QCOMPARE(logins[3], u"participant2"_s);
        QCOMPARE(QSet<QString>(logins.begin(), logins.end()).size(), 4);
    }

    void thePasswordIsHandedOverOnce_data() { test::addEngineRows(); }
    void thePasswordIsHandedOverOnce()
    {
        House house;
        house.on(QDate(2026, 6, 25));
        const auto created =
            house.done(CreateCabinet{.contract = signedContract(house, u"12"_s, u"Музей"_s)});
        const QUuid id = QUuid::createUuid();
        const QJsonObject fields{{u"cabinet"_s, created.cabinet.value}};
        const auto handed = performByName(house.connection(), u"handOverPassword"_s, fields, id);
        QVERIFY(handed);
        const QString password = handed.value().secret.value(u"password"_s).toString();
        QVERIFY(!handed.value().result.contains(u"password"_s));
        QVERIFY(password.size() >= 16);
        for (const QChar sign : u"0O1lI"_s)
            QVERIFY(!password.contains(sign));

        const QByteArray hash = house.database().bareValue(u"SELECT password_hash FROM cabinet"_s).toLatin1();
        QVERIFY2(hash.startsWith("$argon2id$"), hash.constData());
        const QByteArray plain = password.toLatin1();
        QCOMPARE(crypto_pwhash_str_verify(hash.constData(), plain.constData(),
                                          static_cast<unsigned long long>(plain.size())),
                 0);
        const QString like = u" LIKE '%"_s + password + u"%'"_s;
        for (const QString &where :
             {u"act WHERE result"_s, u"history WHERE before"_s, u"history WHERE after"_s})
            QCOMPARE(house.database().bareValue(u"SELECT COUNT(*) FROM "_s + where + like), u"0"_s);

        // Sent twice it answers without the password; asked again it is refused.
        const auto again = performByName(house.connection(), u"handOverPassword"_s, fields, id);
        QVERIFY(again);
        QVERIFY(again.value().secret.isEmpty());
        QCOMPARE(house.refusal(HandOverPassword{.cabinet = created.cabinet}), u"R20 cabinet.slip-printed"_s);
        QCOMPARE(house.refusal(HandOverPassword{.cabinet = {4711}}), u"id.unknown"_s);
    }
};

QTEST_GUILESS_MAIN(TestR20)
#include "tst_r20_cabinets.moc"

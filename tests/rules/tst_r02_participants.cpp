// R2: a participant is a library, a museum or an archive, and nothing else.
#include "support/house.h"

#include <QTest>

using namespace qorjyn;
using test::House;

class TestR02 : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void threeKindsAndNoOther_data() { test::addEngineRows(); }
    void threeKindsAndNoOther()
    {
        House house;
        int number = 0;
        for (const char *kind : {"library", "museum", "archive"}) {
            const QJsonObject fields{{u"name"_s, QJsonObject{{u"kk"_s, u"Ұйым %1"_s.arg(++number)}}},
                                     {u"kind"_s, QString::fromLatin1(kind)}};
            QVERIFY(performByName(house.connection(), u"saveParticipant"_s, fields));
        }
        const auto theatre =
            performByName(house.connection(), u"saveParticipant"_s,
                          {{u"name"_s, QJsonObject{{u"kk"_s, u"Театр"_s}}}, {u"kind"_s, u"theatre"_s}});
        QVERIFY(!theatre);
        QCOMPARE(theatre.problems().first().code, u"act.field"_s);
        QCOMPARE(theatre.problems().first().field, u"kind"_s);
        QVERIFY(!house.bare(u"UPDATE participant SET kind = 'theatre'"_s).isEmpty());
        QCOMPARE(house.database().bareValue(u"SELECT COUNT(*) FROM participant"_s), u"3"_s);
    }

    void aParticipantIsStoredOnce_data() { test::addEngineRows(); }
    void aParticipantIsStoredOnce()
    {
        House house;
        SaveParticipant act;
        QCOMPARE(house.refusal(act), u"R2 participant.name"_s);
        act.participant.name.kk = u"Ұлттық музей"_s;
        act.participant.bin = u"123456789012"_s;
        QCOMPARE(house.refusal(act), u"participant.bin"_s);
        act.participant.bin.clear();
        for (const QString &address :
             {u"kitap"_s, u"kitap@"_s, u"a@b@c.kz"_s, u"a b@c.kz"_s, u"kitap@kz"_s}) {
            act.participant.email = address;
            QCOMPARE(house.refusal(act), u"participant.email"_s);
        }
        act.participant.email = u"kitap@музей.қаз"_s;
        const auto saved = house.done(act);
        QCOMPARE(house.refusal(act), u"R2 participant.exists"_s);

        act.participant.id = saved.participant;
        act.participant.version = saved.version;
        act.participant.kind = ParticipantKind::Museum;
        const auto changed = house.done(act);
        QCOMPARE(changed.participant, saved.participant);
        QCOMPARE(changed.version, saved.version + 1);
        QVERIFY_THROWS_EXCEPTION(StorageError, house.done(act)); // the version is no longer the stored one
        act.participant.id = {4711};
        QCOMPARE(house.refusal(act), u"R2 participant.exists"_s);
        act.participant.name.kk = u"Басқа музей"_s;
        QCOMPARE(house.refusal(act), u"id.unknown"_s);
    }
};

QTEST_GUILESS_MAIN(TestR02)
#include "tst_r02_participants.moc"

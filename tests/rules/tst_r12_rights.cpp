// R12: paper objects are included by conversion; those under copyright only under an author's contract.
#include "support/house.h"

#include <QTest>

using namespace qorjyn;
using test::House;

class TestR12 : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void unknownCountsAsProtected_data() { test::addEngineRows(); }
    void unknownCountsAsProtected()
    {
        House house;
        Description unknown = test::title(u"белгісіз"_s), electronic = test::title(u"электрондық"_s);
        unknown.copyright = CopyrightState::Unknown;
        electronic.copyright = CopyrightState::Protected;
        electronic.carrier = Carrier::Electronic;
        const auto saved = house.registered({unknown, electronic}, {test::file(u"1.pdf"_s)});
        house.held(QDate(2026, 3, 18));
        for (const ObjectRow &row : house.objects())
            QCOMPARE(row.state, ObjectState::AwaitingRights);
        QCOMPARE(house.refusal(IncludeObject{.item = saved.items[0]}), u"R12 object.rights-unknown"_s);
        QCOMPARE(house.refusal(IncludeObject{.item = saved.items[1]}), u"R4 object.rights"_s);

        const ObjectId first = house.read([&](Transaction &t) { return *objectOfItem(t, saved.items[0]); });
        SetCopyright found{.object = first, .copyright = CopyrightState::PublicDomain};
        QCOMPARE(house.refusal(found), u"R12 reason.missing"_s);
        found.reason = u"авторы 1920 жылы қайтыс болған"_s;
        QCOMPARE(house.done(found).state, ObjectState::Ready);
        house.done(IncludeObject{.item = saved.items[0]});
        found.copyright = CopyrightState::Protected; // an object in the fund stays there, with another access
        QCOMPARE(house.done(found).state, ObjectState::InFund);
        QCOMPARE(
            house.read([&](Transaction &t) { return history(t, Topic::Object, first.value).first().reason; }),
            found.reason);
    }

    void nothingIsDigitisedAgainstSomebodysRights_data() { test::addEngineRows(); }
    void nothingIsDigitisedAgainstSomebodysRights()
    {
        House house;
        Description guarded = test::title(u"қорғалған"_s);
        guarded.copyright = CopyrightState::Protected;
        const auto saved = house.registered({guarded, test::title(u"еркін"_s)});
        house.held(QDate(2026, 3, 18));
        const auto objectOf = [&](int i) {
            return house.read([&](Transaction &t) { return *objectOfItem(t, saved.items[i]); });
        };
        const AttachScan scan{.object = objectOf(0), .files = {test::file(u"scan.pdf"_s)}};
        QCOMPARE(house.refusal(scan), u"R12 object.rights"_s);
        QCOMPARE(house.object(objectOf(1)).state, ObjectState::AwaitingDigitisation);
        QCOMPARE(house.refusal(IncludeObject{.object = objectOf(1)}), u"R12 object.no-copy"_s);
        QCOMPARE(house.refusal(AttachScan{.object = objectOf(1)}), u"R12 object.no-copy"_s);
        QCOMPARE(house.done(AttachScan{.object = objectOf(1), .files = scan.files}).state,
                 ObjectState::Ready);
        house.done(IncludeObject{.object = objectOf(1)});
        QCOMPARE(house.refusal(AttachScan{.object = objectOf(1), .files = scan.files}),
                 u"R14 object.in-fund"_s);
    }
};

QTEST_GUILESS_MAIN(TestR12)
#include "tst_r12_rights.moc"

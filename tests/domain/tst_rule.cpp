#include "domain/rule.h"

#include <QTest>

using namespace qorjyn;

class TestRule : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyPointHasItsId()
    {
        for (int point = 2; point <= 20; ++point) {
            const auto rule = static_cast<Rule>(point);
            QCOMPARE(ruleFromId(ruleId(rule)), rule);
        }
        QVERIFY(ruleId(Rule::None).isEmpty());
    }
    void nothingElseIsARule()
    {
        QVERIFY(!ruleFromId(u"R1"));
        QVERIFY(!ruleFromId(u"R21"));
        QVERIFY(!ruleFromId(u"6"));
    }
};

QTEST_APPLESS_MAIN(TestRule)
#include "tst_rule.moc"

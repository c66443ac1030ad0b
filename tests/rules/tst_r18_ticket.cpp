// R18: a user reads by the single electronic reader's ticket; there is no way of access without one.
#include "domain/application.h"

#include <QTest>

using namespace qorjyn;

class TestR18 : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyWayOfAccessAsksForTheTicket()
    {
        QCOMPARE(codesOf<Access>.size(), 2);
        for (const auto &copyright : codesOf<CopyrightState>)
            QVERIFY(code(accessOf(copyright.first)).startsWith(u"ticket"_s));
    }
};

QTEST_GUILESS_MAIN(TestR18)
#include "tst_r18_ticket.moc"

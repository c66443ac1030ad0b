// What signed minutes speak of stays as it was, whoever writes to the database and with whatever (R9).
#include "support/house.h"

#include <QTest>

using namespace qorjyn;
using namespace qorjyn::test;

class TestGuards : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aMinutedItemKeepsItsDescription_data() { addEngineRows(); }
    void aMinutedItemKeepsItsDescription()
    {
        House house;
        house.registered({title(u"Абай жолы"_s)});
        const SessionId session = house.held(QDate(2026, 2, 9), false);
        const QString before = u"UPDATE item SET title = title || '.'"_s;
        QCOMPARE(house.bare(before), QString()); // not signed: the secretary may still correct it
        house.done(SignMinutes{.session = session, .signedOn = QDate(2026, 2, 9)});
        for (const char *change :
             {"title = 'x'", "authors = 'x'", "category = '8'", "uuid = 'x'", "id = id + 100"}) {
            const QString said = house.bare(u"UPDATE item SET "_s + QString::fromLatin1(change));
            QVERIFY2(said.contains(u"R9: "_s), qPrintable(said));
        }
        QVERIFY(!house.bare(u"DELETE FROM item"_s).isEmpty());
        // What is found out later about rights is no change of the minutes.
        QCOMPARE(house.bare(u"UPDATE item SET rights_holders = 'x', copyright = 'protected'"_s), QString());
        QCOMPARE(house.database().bareValue(u"SELECT title FROM item"_s), u"Абай жолы."_s);
    }

    void anItemIsNotReplaced_data() { addEngineRows(); }
    void anItemIsNotReplaced()
    {
        QFETCH(Engine, engine);
        House house;
        house.registered({title(u"Абай жолы"_s)});
        house.held(QDate(2026, 2, 9));
        const QString columns =
            u"(id, uuid, application, position, title, category, carrier, copyright, state)"_s;
        const QString values =
            u" SELECT id, uuid, application, position, 'x', category, carrier, copyright, state FROM item"_s;
        const QString said = house.bare(
            (engine == Engine::Sqlite ? u"INSERT OR REPLACE INTO item "_s : u"INSERT INTO item "_s) +
            columns + values);
        QVERIFY2(said.contains(u"R9: an item of an application is not replaced"_s), qPrintable(said));
        QCOMPARE(house.database().bareValue(u"SELECT title FROM item"_s), u"Абай жолы"_s);
    }

    void theSignedScanIsAttachedOnce_data() { addEngineRows(); }
    void theSignedScanIsAttachedOnce()
    {
        // The paper is scanned after the minutes are signed, it may be days later: once, and for good.
        QFETCH(Engine, engine);
        House house;
        house.registered({title(u"Абай жолы"_s)}, {file(u"scan.pdf"_s)});
        house.held(QDate(2026, 2, 9));
        const QString attach =
            u"INSERT INTO session_scan (session, file, name) SELECT s.id, f.sha256, 'x' FROM session s, file f WHERE 1 = 1"_s;
        QCOMPARE(house.bare(attach), QString());
        QStringList attempts{attach, attach + u" ON CONFLICT (session) DO UPDATE SET name = 'y'"_s,
                             u"UPDATE session_scan SET name = 'y'"_s,
                             u"UPDATE session_scan SET session = session + 1"_s,
                             u"DELETE FROM session_scan"_s};
        if (engine == Engine::Sqlite)
            attempts +=
                {u"INSERT OR REPLACE"_s + attach.mid(6), u"UPDATE OR REPLACE session_scan SET name = 'y'"_s};
        else
            attempts += {u"TRUNCATE session_scan"_s};
        for (const QString &sql : std::as_const(attempts)) {
            const QString words = house.bare(sql);
            QVERIFY2(words.contains(u"R9:"_s), qPrintable(sql + u" → "_s + words));
        }
        QCOMPARE(house.database().bareValue(u"SELECT COUNT(*) || name FROM session_scan GROUP BY name"_s),
                 u"1x"_s);

        // Minutes that are not signed have no signed scan.
        House early;
        early.registered({title(u"Абай жолы"_s)}, {file(u"scan.pdf"_s)});
        early.held(QDate(2026, 2, 9), false);
        QVERIFY2(early.bare(attach).contains(u"R9: the signed scan belongs to minutes that are signed"_s),
                 qPrintable(early.bare(attach)));
    }
};

QTEST_GUILESS_MAIN(TestGuards)
#include "tst_guards.moc"

// The history: who, when, what, from, to and why, for every act; nobody can edit it.
#include "support/house.h"

#include <QTest>

using namespace qorjyn;
using test::House;

class TestHistory : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyChangeIsTold_data() { test::addEngineRows(); }
    void everyChangeIsTold()
    {
        House house;
        const ApplicationId id = house.registered({test::title(u"а"_s)}).application;
        house.on(QDate(2026, 2, 3));
        house.done(ReturnApplication{.application = id, .reason = u"мөр жоқ"_s});
        house.read([&](Transaction &t) {
            const QList<HistoryEntry> entries = history(t, Topic::Application, id.value);
            QCOMPARE(entries.size(), 3);
            QCOMPARE(entries[0].act, u"returnApplication"_s);
            QCOMPARE(entries[0].staffName, u"Айгүл Сейітова"_s);
            QCOMPARE(entries[0].reason, u"мөр жоқ"_s);
            QCOMPARE(entries[0].before, (QJsonObject{{u"state"_s, u"registered"_s}}));
            QCOMPARE(entries[0].after, (QJsonObject{{u"state"_s, u"returned"_s}}));
            QCOMPARE(entries[0].at.toUTC().date(), QDate(2026, 2, 3));
            QCOMPARE(entries[1].act, u"registerApplication"_s);
            QCOMPARE(entries[2].act, u"saveApplication"_s);
            QVERIFY(entries[2].before.isEmpty());
        });
    }

    void onlyWhatChangedIsTold_data() { test::addEngineRows(); }
    void onlyWhatChangedIsTold()
    {
        House house;
        SaveParticipant act;
        act.participant.name.kk = u"Музей"_s;
        act.participant.id = house.done(act).participant;
        act.participant.version = 1;
        act.participant.phone = u"+7 7172 44 62 17"_s;
        house.done(act);
        house.read([&](Transaction &t) {
            const HistoryEntry newest = history(t, Topic::Participant, act.participant.id.value).first();
            QCOMPARE(newest.before, (QJsonObject{{u"phone"_s, u""_s}, {u"version"_s, 1}}));
            QCOMPARE(newest.after, (QJsonObject{{u"phone"_s, act.participant.phone}, {u"version"_s, 2}}));
        });
    }

    void nobodyEditsIt_data() { test::addEngineRows(); }
    void nobodyEditsIt()
    {
        House house;
        house.registered({test::title(u"а"_s)});
        QStringList attempts{u"UPDATE history SET after = '{}'"_s,
                             u"UPDATE history SET reason = 'x'"_s,
                             u"DELETE FROM history"_s,
                             u"UPDATE act SET at = 0"_s,
                             u"UPDATE act SET staff = NULL"_s,
                             u"UPDATE act SET name = 'x'"_s,
                             u"UPDATE act SET result = '{}'"_s,
                             u"DELETE FROM act"_s};
        if (house.database().location().engine == Engine::Sqlite)
            attempts += {u"INSERT OR REPLACE INTO history (id, act, topic, thing, before, after) "
                         "SELECT id, act, topic, thing, '{}', '{}' FROM history"_s,
                         u"INSERT OR REPLACE INTO act (uuid, name, at) SELECT uuid, 'x', 0 FROM act"_s};
        else
            attempts += {u"TRUNCATE history"_s, u"TRUNCATE act CASCADE"_s,
                         u"INSERT INTO history (id, act, topic, thing, before, after) SELECT id, act, topic, "
                         "thing, '{}', '{}' FROM history ON CONFLICT (id) DO UPDATE SET after = '{}'"_s};
        const QString before = house.state();
        for (const QString &sql : std::as_const(attempts)) {
            const QString words = house.bare(sql);
            QVERIFY2(words.contains(u"history:"_s), qPrintable(sql + u" → "_s + words));
        }
        QCOMPARE(house.state(), before);
    }
};

QTEST_GUILESS_MAIN(TestHistory)
#include "tst_history.moc"

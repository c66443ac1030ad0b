// An application of many titles costs no more questions to the server than one of a few.
#include "storage/sessions.h"
#include "support/house.h"

#include <QTest>

using namespace qorjyn;
using namespace qorjyn::test;

class TestManyTitles : public QObject
{
    Q_OBJECT
private:
    /// Statements of typing in and registering an application of so many titles.
    static QList<int> statements(House &house, int titles)
    {
        SaveApplication save;
        save.application.participant = house.participant();
        save.application.received = QDate(2026, 2, 2);
        save.application.isSigned = true;
        save.application.signatory = u"Ержанова Г."_s;
        for (int i = 0; i < titles; ++i) {
            Item item;
            item.description = test::title(u"Ғасырлар үні %1, %2-дәптер"_s.arg(titles).arg(i));
            item.description.authors = u"Мүсірепов Ғ."_s;
            item.description.year = 1900 + i % 100;
            save.application.items.append(item);
        }
        int asked = 0;
        house.connection().observe([&asked](const QString &, const QList<QVariant> &) { ++asked; });
        const auto stored = house.done(save);
        const int saving = asked;
        house.done(RegisterApplication{.application = stored.application, .version = stored.version});
        house.connection().observe({});
        return {saving, asked - saving};
    }

    /// Statements of what is done with a session of so many titles: its queue taken, closed, reopened,
    /// signed.
    static QList<int> closing(House &house, int titles, QDate day)
    {
        QList<Description> described;
        for (int i = 0; i < titles; ++i)
            described.append(test::title(u"Дала уалаяты, %1-сан (%2)"_s.arg(i).arg(titles)));
        for (qsizetype first = 0; first < described.size(); first += 20)
            house.registered(described.mid(first, 20));
        QList<int> counts;
        const auto counted = [&house, &counts](const auto &act) {
            int asked = 0;
            house.connection().observe([&asked](const QString &, const QList<QVariant> &) { ++asked; });
            const auto result = house.done(act);
            house.connection().observe({});
            counts.append(asked);
            return result;
        };
        house.on(day);
        if (!house.read([&](Transaction &t) { return compositionOn(t, day); }))
            house.done(order(7, day.addDays(-30)));
        const SessionId session = house.done(PlanSession{.date = day, .place = u"Астана"_s}).session;
        counted(TakeQueue{.session = session});
        house.done(RecordPresence{.session = session, .present = house.members()});
        house.done(OpenSession{.session = session});
        for (const AgendaItem &item : house.agenda(session))
            house.done(house.decision(item.id));
        counted(CloseSession{.session = session});
        counted(ReopenSession{.session = session, .reason = u"қателік"_s});
        counted(CloseSession{.session = session});
        counted(SignMinutes{.session = session, .signedOn = day});
        return counts;
    }

private Q_SLOTS:
    void statementsDoNotGrowWithDecisions_data() { addEngineRows(); }
    void statementsDoNotGrowWithDecisions()
    {
        House house;
        (void)closing(house, 3, QDate(2026, 2, 2)); // whatever is asked once
        const QList<int> few = closing(house, 20, QDate(2026, 2, 2));
        const QList<int> many = closing(house, 200, QDate(2026, 2, 2));
        qInfo() << "taking, closing, reopening, closing, signing:" << few << "statements for 20 titles,"
                << many << "for 200";
        QCOMPARE(many, few);
        QCOMPARE(house.objects().size(), 223);
    }
    void statementsDoNotGrowWithTitles_data() { addEngineRows(); }
    void statementsDoNotGrowWithTitles()
    {
        House house;
        (void)statements(house, 3); // whatever is asked once
        const QList<int> few = statements(house, 5);
        const QList<int> many = statements(house, 500);
        qInfo() << "saving and registering:" << few << "statements for 5 titles," << many << "for 500";
        // Rows go in sets of some hundreds: a few statements more, not one a title.
        for (const int act : {0, 1})
            QVERIFY2(many[act] <= few[act] + 10, qPrintable(QString::number(many[act])));
    }
};

QTEST_GUILESS_MAIN(TestManyTitles)
#include "tst_manytitles.moc"

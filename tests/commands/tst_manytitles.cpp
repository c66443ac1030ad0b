// An act costs as many questions to the server for many rows as for a few.
#include "storage/library.h"
#include "storage/sessions.h"
#include "support/house.h"

#include <QTest>

using namespace qorjyn;
using namespace qorjyn::test;

class TestManyTitles : public QObject
{
    Q_OBJECT
private:
    using Counts = QMap<QString, QList<int>>; ///< statements by the name of the act, in the order of the acts

    /// Performs an act and counts its statements.
    template <class A>
    static typename A::Result counted(House &house, const A &act, Counts &counts)
    {
        int asked = 0;
        house.connection().observe([&asked](const Statement &) { ++asked; });
        const auto result = house.done(act);
        house.connection().observe({});
        counts[QString::fromLatin1(A::actName)].append(asked);
        return result;
    }

    static Item item(int number, int titles)
    {
        Item item;
        item.description = test::title(u"Ғасырлар үні %1, %2-дәптер"_s.arg(titles).arg(number));
        item.description.authors = u"Мүсірепов Ғ."_s;
        item.description.year = 1900 + number % 100;
        item.files.append(test::file(u"%1-%2.pdf"_s.arg(titles).arg(number)));
        return item;
    }

    /// An application of so many titles: typed in, changed in every title, registered.
    static Counts applied(House &house, int titles)
    {
        SaveApplication save;
        save.application.participant = house.participant();
        save.application.received = QDate(2026, 2, 2);
        save.application.isSigned = true;
        save.application.signatory = u"Ержанова Г."_s;
        for (int i = 0; i < titles; ++i)
            save.application.items.append(item(i, titles));
        Counts counts;
        const auto stored = counted(house, save, counts);
        save.application.id = stored.application;
        save.application.version = stored.version;
        for (int i = 0; i < titles; ++i) {
            Item &again = save.application.items[i];
            again.id = stored.items[i];
            again.description.place = u"Астана"_s;
            again.files.append(test::file(u"%1-%2-тыс.pdf"_s.arg(titles).arg(i)));
        }
        const auto changed = counted(house, save, counts);
        counted(house, RegisterApplication{.application = changed.application, .version = changed.version},
                counts);
        return counts;
    }

    /// A session of so many titles, of many applications, and what is done with all of them at once.
    static Counts decided(House &house, int titles, QDate day)
    {
        QList<Description> described;
        for (int i = 0; i < titles; ++i)
            described.append(test::title(u"Дала уалаяты, %1-сан (%2)"_s.arg(i).arg(titles)));
        for (qsizetype first = 0; first < described.size(); first += 10)
            house.registered(described.mid(first, 10), {test::file(u"1.pdf"_s)});
        house.on(day);
        if (!house.read([&](Transaction &t) { return compositionOn(t, day); }))
            house.done(order(7, day.addDays(-30)));
        Counts counts;
        const SessionId session = house.done(PlanSession{.date = day, .place = u"Астана"_s}).session;
        counted(house, TakeQueue{.session = session}, counts);
        house.done(RecordPresence{.session = session, .present = house.members()});
        house.done(OpenSession{.session = session});
        for (const AgendaItem &entry : house.agenda(session))
            house.done(house.decision(entry.id));
        counted(house, CloseSession{.session = session}, counts);
        counted(house, ReopenSession{.session = session, .reason = u"қателік"_s}, counts);
        const QList<ObjectId> objects = counted(house, CloseSession{.session = session}, counts).waiting;
        counted(house, SignMinutes{.session = session, .signedOn = day}, counts);
        house.done(IncludeObject{.object = objects.first()}); // what is moved is counted in two sections
        const SectionId science =
            house.read([](Transaction &t) { return sectionByCode(t, u"science"_s)->id; });
        counted(house, MoveToSection{.objects = objects, .section = science}, counts);
        return counts;
    }

    /// A member leaves before so many sessions that have been opened.
    static Counts departed(int sessions)
    {
        House house;
        const auto members = house.done(order(9, QDate(2026, 1, 12))).members;
        for (int i = 0; i < sessions; ++i) {
            house.registered({test::title(u"Дала уалаяты, %1-сан"_s.arg(i))});
            const QDate day = QDate(2026, 3, 2).addDays(i);
            house.on(day);
            const SessionId session = house.done(PlanSession{.date = day}).session;
            house.done(TakeQueue{.session = session});
            house.done(RecordPresence{.session = session, .present = members.mid(0, 7)});
            house.done(OpenSession{.session = session});
        }
        Counts counts;
        counted(house, RecordDeparture{.member = members.last(), .leftOn = QDate(2026, 3, 1)}, counts);
        return counts;
    }

    /// A composition of so many members comes after so many others.
    static Counts appointed(int members, int earlier)
    {
        House house;
        for (int i = 0; i < earlier; ++i)
            house.done(order(5, QDate(2026, 1, 12).addDays(i), QString::number(i)));
        Counts counts;
        counted(house, order(members, QDate(2026, 3, 2)), counts);
        return counts;
    }

    static SaveCalendarYear year(int number, int days)
    {
        SaveCalendarYear save{.year = number, .confirmed = true};
        for (int i = 0; i < days; ++i)
            save.days.append({.date = QDate(number, 3, 1).addDays(i), .reasonKk = u"мереке"_s});
        return save;
    }

    /// A year of the calendar with so many special days, stored anew.
    static Counts calendar(House &house, int days)
    {
        Counts counts;
        counted(house, year(2026, days), counts);
        counted(house, year(2026, days), counts);
        return counts;
    }

    /// A member of staff with so many roles joins so many others.
    static Counts joined(const QList<Role> &roles, int others)
    {
        House house;
        for (int i = 0; i < others; ++i)
            house.done(AddStaff{.login = u"staff%1"_s.arg(i), .name = u"Ержанова Г."_s, .roles = roles});
        Counts counts;
        counted(house, AddStaff{.login = u"newest"_s, .name = u"Ержанова Г."_s, .roles = roles}, counts);
        return counts;
    }

private Q_SLOTS:
    void applicationsCostTheSame_data() { addEngineRows(); }
    void applicationsCostTheSame()
    {
        House house;
        (void)applied(house, 3); // whatever is asked once
        const Counts few = applied(house, 20);
        QCOMPARE(applied(house, 600), few);
        qInfo() << few;
    }

    void sessionsAndSectionsCostTheSame_data() { addEngineRows(); }
    void sessionsAndSectionsCostTheSame()
    {
        House house;
        (void)decided(house, 3, QDate(2026, 2, 2)); // whatever is asked once
        const Counts few = decided(house, 20, QDate(2026, 2, 2));
        QCOMPARE(decided(house, 600, QDate(2026, 2, 2)), few);
        QCOMPARE(house.objects().size(), 623);
        qInfo() << few;
    }

    void aRefusedQueueCostsTheSame_data() { addEngineRows(); }
    void aRefusedQueueCostsTheSame()
    {
        House house;
        house.registered({test::title(u"Абай жолы"_s)});
        const SessionId session = house.opened(QDate(2026, 3, 2));
        const ItemId taken = house.agenda(session).first().item.id;
        const auto refused = [&](int unknown) {
            TakeQueue what{.session = session, .items = {taken}};
            for (int i = 0; i < unknown; ++i)
                what.items.append({1000 + i});
            int asked = 0;
            house.connection().observe([&asked](const Statement &) { ++asked; });
            const auto outcome = act(house.connection(), what);
            house.connection().observe({});
            return std::pair(asked, outcome ? Problems() : outcome.problems());
        };
        (void)refused(1); // whatever is asked once
        const auto few = refused(1);
        const auto many = refused(200);
        QCOMPARE(few.second.size(), 2);
        QCOMPARE(few.second.first().code, u"item.not-queued"_s);
        QCOMPARE(few.second.last().code, u"id.unknown"_s);
        QCOMPARE(many.second.size(), 201);
        QCOMPARE(many.first, few.first);
    }

    void departuresCostTheSame_data() { addEngineRows(); }
    void departuresCostTheSame()
    {
        const Counts few = departed(1);
        QCOMPARE(departed(12), few);
        qInfo() << few;
    }

    void compositionsCostTheSame_data() { addEngineRows(); }
    void compositionsCostTheSame()
    {
        const Counts few = appointed(5, 1);
        QCOMPARE(appointed(15, 12), few);
        qInfo() << few;
    }

    void calendarYearsCostTheSame_data() { addEngineRows(); }
    void calendarYearsCostTheSame()
    {
        House house;
        (void)calendar(house, 3); // whatever is asked once
        const Counts few = calendar(house, 1);
        QCOMPARE(calendar(house, 40), few);
        qInfo() << few;
    }

    void staffCostsTheSame_data() { addEngineRows(); }
    void staffCostsTheSame()
    {
        const Counts few = joined({Role::Secretary}, 1);
        QCOMPARE(joined({Role::Secretary, Role::Cataloguer, Role::Contracts}, 12), few);
        qInfo() << few;
    }

    /// Over a line it is trips that cost: BEGIN goes with the first question, all that is only written with
    /// COMMIT.
    void anActOfOneRowTakesFewTrips_data() { addEngineRows(); }
    void anActOfOneRowTakesFewTrips()
    {
        QFETCH(Engine, engine);
        House house;
        house.registered({test::title(u"Абай жолы"_s), test::title(u"Қан мен тер"_s)});
        const SessionId session = house.opened(QDate(2026, 3, 2));
        const AgendaItemId first = house.agenda(session).first().id;
        QMap<QString, int> trips;
        const auto taken = [&](const auto &what) {
            const int before = house.connection().trips();
            const auto result = house.done(what);
            trips.insert(QString::fromLatin1(std::remove_cvref_t<decltype(what)>::actName),
                         house.connection().trips() - before);
            return result;
        };
        taken(house.decision(first));
        taken(UndoDecision{.agendaItem = first});
        taken(AssessItem{.agendaItem = first, .assessments = {.historical = Level::High}});
        taken(RecordPresence{.session = session, .present = house.members()});
        SaveApplication save;
        save.application.received = QDate(2026, 3, 2);
        save.application.participant = house.participant();
        Item item;
        item.description = test::title(u"Маса"_s);
        save.application.items = {item};
        const auto stored = taken(save);
        save.application.id = stored.application;
        save.application.version = stored.version;
        save.application.items.first().id = stored.items.first();
        save.application.items.first().description.year = 1911;
        taken(save);
        qInfo() << trips;
        for (auto act = trips.cbegin(); act != trips.cend(); ++act)
            QVERIFY2(engine == Engine::Sqlite ? act.value() == 0 : act.value() > 0 && act.value() <= 5,
                     qPrintable(act.key()));
    }

    void theCalendarIsReadInTwoStatements_data() { addEngineRows(); }
    void theCalendarIsReadInTwoStatements()
    {
        House house;
        for (int number = 2040; number < 2050; ++number)
            house.done(year(number, 2));
        int asked = 0;
        house.connection().observe([&asked](const Statement &) { ++asked; });
        const WorkingCalendar all = house.read(workingCalendar);
        house.connection().observe({});
        QCOMPARE(asked, 2);
        QVERIFY(!all.isWorking(QDate(2049, 3, 2)));
        QVERIFY(all.isConfirmed(2049));
    }
};

QTEST_GUILESS_MAIN(TestManyTitles)
#include "tst_manytitles.moc"

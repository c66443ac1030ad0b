// R5: applications come in the form of the annex, with the objects attached, and get a register number.
#include "storage/applications.h"
#include "support/house.h"

#include <QJsonArray>
#include <QTest>

using namespace qorjyn;
using test::House;

class TestR05 : public QObject
{
    Q_OBJECT
    static SaveApplication correction(House &house, ApplicationId id)
    {
        return {.application = house.read([&](Transaction &t) { return *application(t, id); })};
    }
    /// A draft with one word in it.
    static SaveApplication shortest()
    {
        SaveApplication save;
        save.application.remarks = u"қағаз формасы жолда"_s;
        return save;
    }
private Q_SLOTS:
    void anEmptyDraftIsNotBegun_data() { test::addEngineRows(); }
    void anEmptyDraftIsNotBegun()
    {
        House house; // on 2 February 2026
        SaveApplication save;
        const QString refused = u"R5 application.empty"_s;
        QCOMPARE(house.refusal(save), refused);
        save.application.received = QDate(2026, 2, 2); // proposed by the form
        QCOMPARE(house.refusal(save), refused);
        save.application.items = {Item{}};
        save.application.items.first().description.category = Category::Rare; // of the row above it
        QCOMPARE(house.refusal(save), refused);
        // One thing typed is a draft; what is stored may become empty while it is open.
        const auto draft = house.done(shortest());
        save.application.id = draft.application;
        save.application.version = draft.version;
        QCOMPARE(house.refusal(save), u"done"_s);
        const auto begins = [&](auto type) {
            SaveApplication one;
            type(one.application);
            return house.refusal(one) == u"done"_s;
        };
        const ParticipantId participant = house.participant();
        QVERIFY(begins([&](Application &a) { a.participant = participant; }));
        QVERIFY(begins([](Application &a) { a.received = QDate(2026, 2, 1); }));
        QVERIFY(begins([](Application &a) { a.dated = QDate(2026, 2, 2); }));
        QVERIFY(begins([](Application &a) { a.carrier = Carrier::Electronic; }));
        QVERIFY(begins([](Application &a) { a.signatory = u"Е"_s; }));
        QVERIFY(begins([](Application &a) { a.isSigned = true; }));
        QVERIFY(begins([](Application &a) { a.sealed = true; }));
        QVERIFY(begins([](Application &a) { a.statedPages = 1; }));
        QVERIFY(begins([](Application &a) { a.scan = test::file(u"1.pdf"_s, 3); }));
        QVERIFY(begins([](Application &a) { a.items = {Item{.description = test::title(u"Абай"_s)}}; }));
        QVERIFY(begins([](Application &a) { a.items = {Item{.files = {test::file(u"2.pdf"_s, 3)}}}; }));
    }

    void noDraftHoldsPagesThatCannotBe_data() { test::addEngineRows(); }
    void noDraftHoldsPagesThatCannotBe()
    {
        House house;
        SaveApplication save;
        save.application.items = {Item{.description = test::title(u"Абай жолы"_s)}};
        for (const int number : {9'999'999, mostPages + 1, 0, -3}) {
            save.application.statedPages = number;
            QCOMPARE(house.refusal(save), u"R5 application.stated-pages"_s);
        }
        save.application.statedPages = mostPages;
        for (const int number : {9'999'999, mostPages + 1, 0, -4}) {
            save.application.items[0].description.pages = number;
            QCOMPARE(house.refusal(save), u"item.pages"_s);
        }
        save.application.items[0].description.pages = mostPages;
        for (const QString &text : {u"abc"_s, u"0ате"_s, u"978-601"_s, u"X786010000001"_s}) {
            save.application.items[0].description.isbn = text;
            QCOMPARE(house.refusal(save), u"item.no-isbn"_s);
        }
        QCOMPARE(house.database().bareValue(u"SELECT COUNT(*) FROM application"_s), u"0"_s);
        save.application.items[0].description.title.clear(); // a draft may lack anything
        // As it may be printed in a book, which registration asks about.
        save.application.items[0].description.isbn = u"978-601-00-0000-2"_s;
        house.done(save);
    }

    void numbersGoOnByYear_data() { test::addEngineRows(); }
    void numbersGoOnByYear()
    {
        House house;
        SaveApplication incomplete; // as a draft may be
        incomplete.application.signatory = u"Ержанова Г."_s;
        const auto draft = house.done(incomplete);
        const RegisterApplication early{.application = draft.application, .version = draft.version};
        QCOMPARE(house.refusal(early),
                 u"R5 application.participant; R5 application.items; R5 application.received"_s);
        const auto first = house.registered({test::title(u"Абай жолы"_s)});
        QCOMPARE(house.refusal(early),
                 u"R5 application.participant; R5 application.items; R5 application.received"_s);
        const auto second = house.registered({test::title(u"Қан мен тер"_s)});
        house.on(QDate(2027, 1, 5));
        const auto third = house.registered({test::title(u"Көшпенділер"_s)});
        QList<RegisterNumber> numbers;
        for (const auto &saved : {first, second, third})
            numbers.append(*correction(house, saved.application).application.number);
        QCOMPARE(numbers, (QList<RegisterNumber>{{2026, 1}, {2026, 2}, {2027, 1}}));
        QCOMPARE(house.refusal(RegisterApplication{.application = first.application, .version = 2}),
                 u"R5 application.state"_s);
    }

    void aVersionThatWasChangedMeanwhileIsNotRegistered_data() { test::addEngineRows(); }
    void aVersionThatWasChangedMeanwhileIsNotRegistered()
    {
        House house;
        SaveApplication save;
        save.application.participant = house.participant();
        save.application.received = QDate(2026, 2, 2);
        save.application.items = {Item{.description = test::title(u"Абай жолы"_s)}};
        const auto draft = house.done(save);
        auto corrected = correction(house, draft.application);
        corrected.application.remarks = u"қосымша парақ"_s;
        house.done(corrected);
        const QString before = house.state();
        QVERIFY_THROWS_EXCEPTION(
            StorageError,
            house.done(RegisterApplication{.application = draft.application, .version = draft.version}));
        QCOMPARE(house.state(), before);
    }

    void aDiscardedDraftIsGoneButForItsHistory_data() { test::addEngineRows(); }
    void aDiscardedDraftIsGoneButForItsHistory()
    {
        House house;
        SaveApplication save;
        save.application.participant = house.participant();
        save.application.items = {
            Item{.description = test::title(u"Абай жолы"_s), .files = {test::file(u"1.pdf"_s, 320)}},
            Item{.description = test::title(u"Қан мен тер"_s)}};
        const auto draft = house.done(save);
        const auto other = house.done(shortest());
        house.done(DiscardDraft{.application = draft.application, .version = draft.version});
        QVERIFY(house.read([&](Transaction &t) { return !application(t, draft.application); }));
        QVERIFY(house.read([&](Transaction &t) { return !item(t, draft.items.first()); }));
        QVERIFY(
            house.read([](Transaction &t) { return applicationList(t, {.words = u"Абай"_s}).isEmpty(); }));
        QVERIFY(house.read([&](Transaction &t) { return application(t, other.application).has_value(); }));
        const auto last = house.read(
            [&](Transaction &t) { return history(t, Topic::Application, draft.application.value).first(); });
        QCOMPARE(last.act, u"discardDraft"_s);
        QVERIFY(last.after.isEmpty());
        QCOMPARE(last.before[u"items"_s].toArray().size(), 2);
        QCOMPARE(house.refusal(DiscardDraft{.application = draft.application, .version = draft.version}),
                 u"id.unknown"_s);
        // Its identity never comes again, and its files can be taken up by another draft.
        const auto again = house.done(save);
        QVERIFY(again.application.value > other.application.value);
    }

    void onlyADraftIsDiscarded_data() { test::addEngineRows(); }
    void onlyADraftIsDiscarded()
    {
        House house;
        const ApplicationId id = house.registered({test::title(u"Абай жолы"_s)}).application;
        const QString before = house.state();
        const auto discard = [&] {
            return DiscardDraft{.application = id, .version = correction(house, id).application.version};
        };
        QCOMPARE(house.refusal(discard()), u"R5 application.state"_s);
        QCOMPARE(house.state(), before);
        house.done(ReturnApplication{.application = id, .reason = u"мөр жоқ"_s});
        QCOMPARE(house.refusal(discard()), u"R5 application.state"_s);
        house.done(WithdrawApplication{.application = id, .reason = u"өтініш бойынша"_s});
        QCOMPARE(house.refusal(discard()), u"R5 application.state"_s);
    }

    void aDraftThatWasChangedMeanwhileIsNotDiscarded_data() { test::addEngineRows(); }
    void aDraftThatWasChangedMeanwhileIsNotDiscarded()
    {
        House house;
        const auto draft = house.done(shortest());
        auto corrected = correction(house, draft.application);
        corrected.application.remarks = u"қосымша парақ"_s;
        house.done(corrected);
        const QString before = house.state();
        QVERIFY_THROWS_EXCEPTION(StorageError, house.done(DiscardDraft{.application = draft.application,
                                                                       .version = draft.version}));
        QCOMPARE(house.state(), before);
    }

    void aDraftInTheListSaysWhatItIs_data() { test::addEngineRows(); }
    void aDraftInTheListSaysWhatItIs()
    {
        House house;
        SaveApplication save;
        save.application.participant = house.participant();
        save.application.items = {Item{.description = test::title(u"Абай жолы"_s)},
                                  Item{.description = test::title(u"Қан мен тер"_s)}};
        house.done(save);
        house.done(shortest());
        house.registered({test::title(u"Көшпенділер"_s)});
        const auto rows = house.read([](Transaction &t) { return applicationList(t); });
        QCOMPARE(rows.size(), 3);
        QCOMPARE(rows[0].firstTitle, u"Көшпенділер"_s);
        QVERIFY(!rows[0].changed.isValid()); // its day of arrival tells
        QCOMPARE(rows[1].firstTitle, QString());
        QVERIFY(rows[1].changed.isValid());
        QCOMPARE(rows[2].firstTitle, u"Абай жолы"_s);
        QCOMPARE(rows[2].changed.date(), QDate(2026, 2, 2));
        QCOMPARE(rows[2].items, 2);
        const auto ids = [&](const ApplicationFilter &filter) {
            return house.read([&](Transaction &t) {
                QList<qint64> found;
                for (const ApplicationRow &row : applicationList(t, filter))
                    found.append(row.id.value);
                if (applicationCount(t, filter) != found.size())
                    found.append(-1);
                return found;
            });
        };
        QCOMPARE(ids({.state = ApplicationState::Draft}), (QList<qint64>{2, 1}));
        QCOMPARE(ids({.words = u"абай"_s, .state = ApplicationState::Draft}), (QList<qint64>{1}));
        QCOMPARE(ids({.without = {ApplicationState::Draft}}), (QList<qint64>{3}));
        QCOMPARE(ids({.without = {ApplicationState::Draft, ApplicationState::Registered}}), QList<qint64>());
    }

    void datesLieBetweenTheRulesAndToday_data() { test::addEngineRows(); }
    void datesLieBetweenTheRulesAndToday()
    {
        House house; // on 2 February 2026
        const QDate today(2026, 2, 2), rules(2017, 7, 3);
        SaveApplication save;
        save.application.participant = house.participant();
        save.application.items = {Item{.description = test::title(u"Абай жолы"_s)}};
        const auto refusal = [&](QDate received, QDate dated) {
            save.application.received = received;
            save.application.dated = dated;
            const auto draft = house.done(save); // a draft keeps what was typed
            return house.refusal(
                RegisterApplication{.application = draft.application, .version = draft.version});
        };
        const QString before = u"R5 application.before-rules"_s;
        QCOMPARE(refusal(QDate(1, 1, 1), QDate()), before);
        QCOMPARE(refusal(rules.addDays(-1), QDate()), before);
        QCOMPARE(refusal(today, QDate(1, 1, 1)), before);
        QCOMPARE(refusal(today, rules.addDays(-1)), before);
        QCOMPARE(refusal(today.addDays(1), QDate()), u"R5 application.received-later"_s);
        QCOMPARE(refusal(QDate(9999, 12, 31), QDate()), u"R5 application.received-later"_s);
        QCOMPARE(refusal(today, today.addDays(1)), u"R5 application.dated-later"_s);
        QCOMPARE(refusal(today.addDays(-5), today.addDays(-4)), u"application.dated"_s);
        QCOMPARE(refusal(rules, rules), u"done"_s);
        QCOMPARE(refusal(today, today), u"done"_s);
        QCOMPARE(refusal(today, QDate()), u"done"_s);
    }

    void returnedAndReceivedAgainIsTheSame_data() { test::addEngineRows(); }
    void returnedAndReceivedAgainIsTheSame()
    {
        House house;
        const ApplicationId id = house.registered({test::title(u"Абай жолы"_s)}).application;
        QCOMPARE(house.refusal(ReturnApplication{.application = id}), u"R5 reason.missing"_s);
        QCOMPARE(house.refusal(ReceiveAgain{.application = id}), u"R5 application.state"_s);
        house.done(ReturnApplication{.application = id, .reason = u"қол қойылмаған"_s});
        auto corrected = correction(house, id);
        corrected.application.isSigned = true;
        house.done(corrected);
        house.done(ReceiveAgain{.application = id});
        const Application again = correction(house, id).application;
        QCOMPARE(again.state, ApplicationState::Registered);
        QCOMPARE(*again.number, (RegisterNumber{2026, 1}));
        QVERIFY(again.isSigned);
        QCOMPARE(house.refusal(WithdrawApplication{.application = id}), u"R5 reason.missing"_s);
        QCOMPARE(house.refusal(WithdrawApplication{.application = id, .reason = u" \t"_s}),
                 u"R5 reason.missing"_s);
        QCOMPARE(house.applicationState(id), ApplicationState::Registered);
        house.done(WithdrawApplication{.application = id, .reason = u"өтініш бойынша"_s});
        QCOMPARE(house.refusal(ReceiveAgain{.application = id}), u"R5 application.state"_s);
        QVERIFY(house.read([](Transaction &t) { return queuedItems(t).isEmpty(); }));
    }

    void aRegisteredOneIsCorrectedUntilItIsBeforeTheCommission_data() { test::addEngineRows(); }
    void aRegisteredOneIsCorrectedUntilItIsBeforeTheCommission()
    {
        House house;
        const ApplicationId id =
            house.registered({test::title(u"Абай жолы"_s), test::title(u"Бір кітап"_s)}).application;
        auto corrected = correction(house, id);
        corrected.application.items.removeLast();
        corrected.application.items[0].description.title.clear();
        QCOMPARE(house.refusal(corrected), u"R15 item.title"_s);
        corrected.application.items[0].description.title = u"Абай жолы, 1-кітап"_s;
        corrected.application.state = ApplicationState::Decided; // not the caller's to say
        corrected.application.items[0].state = ItemState::Included;
        house.done(corrected);
        QCOMPARE(house.applicationState(id), ApplicationState::Registered);
        QCOMPARE(house.itemState(corrected.application.items[0].id), ItemState::Proposed);

        const auto other = house.registered({test::title(u"Өзге"_s)});
        corrected = correction(house, id);
        corrected.application.items[0].id = other.items.first();
        QCOMPARE(house.refusal(corrected), u"id.unknown"_s);

        house.opened(QDate(2026, 3, 18));
        QCOMPARE(house.applicationState(id), ApplicationState::BeforeCommission);
        QCOMPARE(house.refusal(correction(house, id)), u"R5 application.state"_s);
        QCOMPARE(house.refusal(ReturnApplication{.application = id, .reason = u"-"_s}),
                 u"R5 application.state"_s);
        QCOMPARE(house.refusal(WithdrawApplication{.application = id}), u"R5 application.state"_s);
    }

    void filesTravelWithTheApplication_data() { test::addEngineRows(); }
    void filesTravelWithTheApplication()
    {
        House house;
        SaveApplication bad;
        bad.application.items = {Item{.description = test::title(u"Абай жолы"_s)}};
        bad.application.items[0].files = {AttachedFile{.sha256 = u"../../etc/passwd"_s, .name = u"x.pdf"_s}};
        QCOMPARE(house.refusal(bad), u"file.unknown"_s);

        house.registered({test::title(u"Абай жолы"_s)},
                         {test::file(u"1.pdf"_s, 320), test::file(u"2.pdf"_s, 4)});
        const SessionId session = house.held(QDate(2026, 3, 18));
        QCOMPARE(house.agenda(session)[0].item.files.size(), 2);
        const FundObject object = house.object(house.objects().first().id);
        QCOMPARE(object.files.size(), 2);
        QCOMPARE(object.files[0].name, u"1.pdf"_s);
        QCOMPARE(*object.files[0].pages, 320);
    }

    void aKnownFileIsWhatItsBytesAre_data() { test::addEngineRows(); }
    void aKnownFileIsWhatItsBytesAre()
    {
        House house;
        AttachedFile fact = test::file(u"1.png"_s);
        fact.mediaType = u"image/png"_s;
        fact.size = 4321;
        fact.pages.reset();
        fact.problem = u"damaged"_s;
        SaveApplication save;
        save.application.participant = house.participant();
        save.application.received = QDate(2026, 2, 2);
        save.application.items = {Item{.description = test::title(u"Абай жолы"_s), .files = {fact}}};
        house.done(save);
        // Another act says better things of the same bytes.
        AttachedFile claim = fact;
        claim.name = u"кітап.pdf"_s;
        claim.mediaType = u"application/pdf"_s;
        claim.size = 1;
        claim.pages = 999;
        claim.problem.clear();
        save.application.items[0].files = {claim};
        save.application.scan = claim;
        const ApplicationId id = house.done(save).application;
        const auto stored = [&] { return *house.read([&](Transaction &t) { return application(t, id); }); };
        AttachedFile expected = fact;
        expected.name = claim.name;
        QCOMPARE(stored().items[0].files, QList{expected});
        QCOMPARE(*stored().scan, expected);
        QCOMPARE(stored().countedPages(), std::optional<int>());
        const QList<HistoryEntry> past =
            house.read([&](Transaction &t) { return history(t, Topic::Application, id.value); });
        QCOMPARE(past.first().after[u"scan"_s][u"problem"_s].toString(), u"damaged"_s);
        QCOMPARE(past.first().after[u"scan"_s][u"mediaType"_s].toString(), u"image/png"_s);
        // The correction of what is registered says no more than the draft.
        house.done(RegisterApplication{.application = id, .version = stored().version});
        SaveApplication again{.application = stored()};
        again.application.items[0].files = {claim};
        house.done(again);
        QCOMPARE(stored().items[0].files, QList{expected});
    }

    void aLaterReadingTellsOfDamage_data() { test::addEngineRows(); }
    void aLaterReadingTellsOfDamage()
    {
        House house;
        SaveApplication save;
        save.application.participant = house.participant();
        save.application.received = QDate(2026, 2, 2);
        const auto knownAs = [&](const QString &problem, std::optional<int> pages) {
            AttachedFile file = test::file(u"1.tif"_s);
            file.problem = problem;
            file.pages = pages;
            save.application.items = {Item{.description = test::title(u"Абай жолы"_s), .files = {file}}};
            const ApplicationId id = house.done(save).application;
            return house.read([&](Transaction &t) { return application(t, id); })->items[0].files[0].problem;
        };
        QCOMPARE(knownAs(u"too-slow"_s, {}), u"too-slow"_s); // a busy computer
        QCOMPARE(knownAs({}, 3), QString());
        QCOMPARE(knownAs(u"no-worker"_s, {}), QString()); // says nothing of the file
        QCOMPARE(knownAs(u"damaged"_s, {}), u"damaged"_s);
        QCOMPARE(knownAs({}, 3), u"damaged"_s);
    }

    void filesKeepTheOrderThatIsChosen_data() { test::addEngineRows(); }
    void filesKeepTheOrderThatIsChosen()
    {
        House house;
        SaveApplication save;
        save.application.participant = house.participant();
        save.application.received = QDate(2026, 2, 2);
        const AttachedFile first = test::file(u"1.pdf"_s);
        const AttachedFile second = test::file(u"2.pdf"_s);
        const AttachedFile third = test::file(u"3.pdf"_s);
        save.application.items = {
            Item{.description = test::title(u"Абай жолы"_s), .files = {first, second, third}}};
        const ApplicationId id = house.done(save).application;
        const auto reordered = [&](const QList<AttachedFile> &files) {
            SaveApplication again{.application =
                                      *house.read([&](Transaction &t) { return application(t, id); })};
            again.application.items[0].files = files; // and nothing else
            const qint64 version = house.done(again).version;
            const Application stored = *house.read([&](Transaction &t) { return application(t, id); });
            return version > again.application.version && stored.items[0].files == files;
        };
        QVERIFY(reordered({third, first, second}));
        QVERIFY(reordered({third, second}));
        QVERIFY(reordered({second, third, first}));
        // The commission and the fund have them in that order.
        const Application last = *house.read([&](Transaction &t) { return application(t, id); });
        house.done(RegisterApplication{.application = id, .version = last.version});
        const SessionId session = house.held(QDate(2026, 3, 18));
        QCOMPARE(house.agenda(session)[0].item.files, (QList<AttachedFile>{second, third, first}));
        const FundObject object = house.object(house.objects().first().id);
        QCOMPARE(object.files, (QList<AttachedFile>{second, third, first}));
    }

    void theDatabaseKeepsTheRegister_data() { test::addEngineRows(); }
    void theDatabaseKeepsTheRegister()
    {
        House house;
        house.registered({test::title(u"Абай жолы"_s)});
        for (const QString &sql : {u"DELETE FROM application"_s, u"UPDATE application SET number = 2"_s,
                                   u"UPDATE application SET number = NULL, year = NULL"_s,
                                   u"UPDATE application SET year = 2025"_s})
            QVERIFY2(house.bare(sql).contains(u"R5:"_s), qPrintable(sql + u" → "_s + house.bare(sql)));
        house.done(shortest());
        QVERIFY(house.bare(u"UPDATE application SET year = 2026, number = 3 WHERE number IS NULL"_s)
                    .contains(u"R5:"_s));
        QVERIFY(house.bare(u"UPDATE application SET year = 2026, number = 1 WHERE number IS NULL"_s)
                    .contains(u"R5:"_s));
    }
};

QTEST_GUILESS_MAIN(TestR05)
#include "tst_r05_applications.moc"

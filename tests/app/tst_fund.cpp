// The tab of the fund in the real page: a list of any length, search, inclusion with its days, refusals.
#include "app/fund/fundpage.h"
#include "app/fund/objectmodel.h"
#include "app/program.h"
#include "app/shell/mainwindow.h"
#include "app/shell/theme.h"
#include "app/widgets/messagebar.h"
#include "app/widgets/recordtable.h"
#include "domain/text.h"
#include "storage/library.h"
#include "support/answereddialogs.h"
#include "support/house.h"
#include "support/realwindow.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace qorjyn;
using namespace qorjyn::test;

namespace {

const QDate sessionDay(2026, 3, 2);
const QDate day(2026, 3, 10); // 9 March is a day off after 8 March: four working days have gone

struct Desk
{
    House house;
    Theme theme{Theme::Choice::Light};
    Languages languages;
    std::unique_ptr<Database> database;
    PdfReader pdf;
    AnsweredDialogs dialogs;
    std::unique_ptr<AppContext> context;
    std::unique_ptr<FundPage> page;

    /// The page on what the house holds by now.
    void open()
    {
        languages.set(Language::English);
        database = std::make_unique<Database>(house.database().location(), u"aigul"_s, rehearsalClock(day));
        context.reset(new AppContext{.database = *database,
                                     .files = FileStore(house.database().folder() + u"/files"_s),
                                     .pdf = pdf,
                                     .dialogs = dialogs,
                                     .languages = languages});
        page = std::make_unique<FundPage>(*context);
        page->resize(1366, 700);
        page->show();
    }
    template <class T>
    T *child(const QString &name)
    {
        return find<T>(page.get(), name);
    }
    QAbstractItemModel *rows() { return child<RecordTable>(u"fundTable"_s)->model(); }
    QStringList titles()
    {
        QStringList all;
        for (int row = 0; row < rows()->rowCount(); ++row)
            all.append(rows()->index(row, ObjectModel::Title).data().toString());
        return all;
    }
    QString message() { return child<MessageBar>(u"objectMessage"_s)->text(); }
};

/// As many objects held before, with titles in no order.
void fill(House &house, int count)
{
    const auto outcome = house.connection().write({.name = u"test"_s}, [count](Transaction &t) {
        for (int i = 0; i < count; ++i) {
            FundObject object;
            object.description.title = u"%1 кітап %2"_s.arg(QChar(u"әбғқөұ"[i % 6])).arg(i * 7919 % count);
            object.importSource = u"test"_s;
            object.state = ObjectState::AwaitingDigitisation;
            insertObject(t, object);
        }
        return Outcome<ActResult>(ActResult{});
    });
    QVERIFY(outcome);
}

} // namespace

class TestFund : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useOwnSettings(); }

    void searchPutsTheTitleItselfFirst_data() { addEngineRows(); }
    void searchPutsTheTitleItselfFirst();
    void aLongListIsReadByWindows_data() { addEngineRows(); }
    void aLongListIsReadByWindows();
    void lettersOfAnyKeyboardFind_data() { addEngineRows(); }
    void lettersOfAnyKeyboardFind();
    void inclusionCountsItsDays_data() { addEngineRows(); }
    void inclusionCountsItsDays();
    void refusalSaysTheRule_data() { addEngineRows(); }
    void refusalSaysTheRule();
    void anotherDeskIsSeen_data() { addEngineRows(); }
    void anotherDeskIsSeen();
};

void TestFund::searchPutsTheTitleItselfFirst()
{
    Desk desk;
    desk.house.registered({title(u"Маса"_s)});
    const auto outcome = desk.house.connection().write({.name = u"test"_s}, [](Transaction &t) {
        for (const QString &title : {u"Ескі маса"_s, u"Маса туралы сөз"_s, u"Маса"_s}) {
            FundObject object;
            object.description.title = title;
            object.importSource = u"test"_s;
            object.state = ObjectState::AwaitingDigitisation;
            insertObject(t, object);
        }
        return Outcome<ActResult>(ActResult{});
    });
    QVERIFY(outcome);
    QSettings().setValue(Program::loginKey(desk.house.database().location()), u"aigul"_s);
    desk.languages.set(Language::English);
    Program program(desk.house.database().location(), desk.house.database().folder(), desk.theme,
                    desk.languages, rehearsalClock(day), &desk.dialogs);
    program.start();
    auto *field = find<QLineEdit>(&program.window(), u"searchField"_s);
    auto *hits = find<QListWidget>(field, u"searchHits"_s);
    for (const QString &typed : {u"маса"_s, u"мaca"_s}) { // the second with Latin letters
        field->clear();
        hits->clear();
        typeText(field, typed);
        QTRY_COMPARE(hits->count(), 4);
        QVERIFY2(hits->item(0)->text().startsWith(u"Маса ·"_s), qPrintable(hits->item(0)->text()));
        QVERIFY2(hits->item(1)->text().startsWith(u"Маса туралы сөз"_s), qPrintable(hits->item(1)->text()));
    }
}

void TestFund::aLongListIsReadByWindows()
{
    Desk desk;
    constexpr int count = 3000;
    fill(desk.house, count);
    desk.open();
    const QAbstractItemModelTester tester(desk.rows(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTRY_COMPARE_WITH_TIMEOUT(desk.rows()->rowCount(), count, 10'000);
    auto *table = desk.child<RecordTable>(u"fundTable"_s);
    const auto shown = [&](int row) { return desk.rows()->index(row, ObjectModel::Title).data().toString(); };
    // From the top to the end and to the middle: what is in sight is there, in the order of titles.
    for (const double place : {0.0, 1.0, 0.5}) {
        table->verticalScrollBar()->setValue(int(table->verticalScrollBar()->maximum() * place));
        const int first = table->rowAt(0);
        QVERIFY(first >= 0);
        const int last = std::min(first + 15, count - 1);
        QTRY_VERIFY2(shown(first) != u"…"_s && shown(last) != u"…"_s, qPrintable(QString::number(first)));
        for (int row = first; row < last; ++row)
            QVERIFY2(sortKey(shown(row)) <= sortKey(shown(row + 1)), qPrintable(shown(row)));
    }
    // A change somewhere throws nobody back to the top.
    const int top = table->rowAt(0);
    QVERIFY(top > 1000);
    const QString stood = shown(top);
    table->selectRow(top + 2);
    FundObject added;
    added.description.title = u"ә"_s; // before all others
    added.importSource = u"test"_s;
    added.state = ObjectState::AwaitingDigitisation;
    QVERIFY(desk.house.connection().write({.name = u"test"_s}, [&added](Transaction &t) {
        t.record(Topic::Object, insertObject(t, added).value, {}, {{u"title"_s, u"ә"_s}});
        return Outcome<ActResult>(ActResult{});
    }));
    QTRY_COMPARE_WITH_TIMEOUT(desk.rows()->rowCount(), count + 1, 10'000);
    QCOMPARE(table->rowAt(0), top);
    QTRY_COMPARE(shown(top + 1), stood);
}

void TestFund::lettersOfAnyKeyboardFind()
{
    Desk desk;
    desk.house.registered(
        {title(u"Қазақ әдебиетінің тарихы"_s), title(u"Өлкетану"_s), title(u"Ғасыр үні"_s)});
    desk.house.held(sessionDay);
    desk.open();
    QTRY_COMPARE(desk.titles(), (QStringList{u"Ғасыр үні"_s, u"Қазақ әдебиетінің тарихы"_s, u"Өлкетану"_s}));
    auto *search = desk.child<QLineEdit>(u"fundSearch"_s);
    const std::pair<QString, QString> typed[] = {{u"казак адебиет"_s, u"Қазақ әдебиетінің тарихы"_s},
                                                 {u"ӘДЕБ"_s, u"Қазақ әдебиетінің тарихы"_s},
                                                 {u"гасыр уни"_s, u"Ғасыр үні"_s},
                                                 {u"olketanu"_s, u"Өлкетану"_s}};
    for (const auto &[words, found] : typed) {
        search->clear();
        QTRY_COMPARE(desk.titles().size(), 3);
        typeText(search, words);
        QTRY_COMPARE(desk.titles(), QStringList{found});
    }
    search->setText(u"жоқ"_s);
    QTRY_COMPARE(desk.rows()->rowCount(), 0);
    QTRY_VERIFY(desk.child<QLabel>(u"fundCount"_s)->text().startsWith(u"0 titles"_s));
}

void TestFund::inclusionCountsItsDays()
{
    Desk desk;
    desk.house.registered({title(u"Абай жолы"_s)}, {file(u"abai.pdf"_s)});
    desk.house.held(sessionDay);
    desk.open();
    QTRY_COMPARE(desk.titles(), QStringList{u"Абай жолы"_s});
    const int left = desk.house.read([](Transaction &t) {
        const WorkingCalendar calendar = workingCalendar(t);
        return calendar.workingDaysLeft(day, calendar.after(sessionDay, 10).due);
    });
    QVERIFY(left > 0);
    const auto state = [&] { return desk.rows()->index(0, ObjectModel::State).data().toString(); };
    QTRY_VERIFY2(state().contains(QString::number(left)), qPrintable(state()));
    desk.child<RecordTable>(u"fundTable"_s)->selectRow(0);
    auto *include = desk.child<QPushButton>(u"objectInclude"_s);
    QTRY_VERIFY(include->isVisible());
    QTest::mouseClick(include, Qt::LeftButton);
    QTRY_VERIFY2(desk.message().contains(formattedRecord(1)), qPrintable(desk.message()));
    QTRY_COMPARE(desk.rows()->index(0, ObjectModel::Record).data().toString(), formattedRecord(1));
    QTRY_VERIFY(!include->isVisible());
    const auto id = desk.house.read([](Transaction &t) { return objectByRecord(t, 1); });
    QVERIFY(id);
    QCOMPARE(desk.house.object(*id).includedOn, std::optional(day));
}

void TestFund::refusalSaysTheRule()
{
    Desk desk;
    Description novel = title(u"Абай"_s);
    novel.copyright = CopyrightState::Protected;
    desk.house.registered({novel});
    desk.house.held(sessionDay);
    desk.open();
    QTRY_COMPARE(desk.titles(), QStringList{u"Абай"_s});
    desk.child<RecordTable>(u"fundTable"_s)->selectRow(0);
    auto *include = desk.child<QPushButton>(u"objectInclude"_s);
    QTRY_VERIFY(include->isVisible());
    const QString before = desk.house.state();
    QTest::mouseClick(include, Qt::LeftButton);
    QTRY_VERIFY(!desk.message().isEmpty());
    QVERIFY2(desk.message().contains(u"Абай"_s), qPrintable(desk.message()));
    const auto links = desk.child<MessageBar>(u"objectMessage"_s)->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(links,
                                [](const QLabel *label) { return label->text().contains(u"rule:R12"_s); }));
    QCOMPARE(desk.house.state(), before);
    QVERIFY(include->isVisible());
}

void TestFund::anotherDeskIsSeen()
{
    Desk desk;
    desk.house.registered({title(u"Абай жолы"_s), title(u"Шежіре"_s)}, {file(u"abai.pdf"_s)});
    desk.house.held(sessionDay);
    desk.open();
    QTRY_COMPARE(desk.titles().size(), 2);
    desk.child<RecordTable>(u"fundTable"_s)->selectRow(1);
    QTRY_COMPARE(desk.child<QLabel>(u"objectTitle"_s)->text(), u"Шежіре"_s);
    desk.house.on(day);
    desk.house.done(IncludeObject{.object = desk.house.objects()[1].id});
    // Noticed here: the row, the object beside it, and the place where the user stood.
    QTRY_COMPARE(desk.rows()->index(1, ObjectModel::Record).data().toString(), formattedRecord(1));
    QTRY_VERIFY(!desk.child<QPushButton>(u"objectInclude"_s)->isVisible());
    QCOMPARE(desk.child<RecordTable>(u"fundTable"_s)->currentIndex().row(), 1);
}

QTEST_MAIN(TestFund)
#include "tst_fund.moc"

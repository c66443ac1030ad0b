#include "app/shell/theme.h"
#include "app/today/linkdelegate.h"
#include "app/today/todaypage.h"
#include "app/widgets/recordtable.h"
#include "support/answereddialogs.h"
#include "support/house.h"
#include "support/realwindow.h"

#include <QDesktopServices>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace qorjyn;
using namespace qorjyn::test;

namespace {

struct Desk
{
    explicit Desk(QDate day) : database(house.database().location(), u"aigul"_s, rehearsalClock(day))
    {
        languages.set(Language::English);
    }

    House house;
    Theme theme{Theme::Choice::Light};
    Languages languages;
    Database database;
    PdfReader pdf;
    AnsweredDialogs dialogs;
    AppContext context{.database = database,
                       .files = FileStore(house.database().folder()),
                       .pdf = pdf,
                       .dialogs = dialogs,
                       .languages = languages};
};

/// A contract in force up to a day.
ContractId contractUntil(House &house, QDate until)
{
    Contract draft;
    draft.number = u"17"_s;
    draft.date = QDate(2026, 1, 10);
    draft.participant = house.participant();
    draft.librarySignatory = u"Ғ. Мұқанов"_s;
    draft.participantSignatory = u"С. Әлиева"_s;
    draft.validFrom = QDate(2026, 1, 15);
    draft.validTo = until;
    const ContractId id = house.done(SaveContract{.contract = draft}).contract;
    house.done(SignContract{.contract = id, .signedOn = QDate(2026, 1, 12)});
    return id;
}

} // namespace

class TestToday : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        useOwnSettings();
        QDesktopServices::setUrlHandler(u"rule"_s, this, "catchLink");
    }

    void nothingIsDueAtFirst_data() { addEngineRows(); }
    void nothingIsDueAtFirst();
    void whatIsDueIsSaidAndLeads_data() { addEngineRows(); }
    void whatIsDueIsSaidAndLeads();
    void whatIsLateIsRed_data() { addEngineRows(); }
    void whatIsLateIsRed();
    void unconfirmedYearIsSaid_data() { addEngineRows(); }
    void unconfirmedYearIsSaid();
    void changesAreShownAtOnce_data() { addEngineRows(); }
    void changesAreShownAtOnce();

public Q_SLOTS: // what a link opens; no test function, for it takes an argument
    void catchLink(const QUrl &link) { m_opened = link; }

private:
    QUrl m_opened;
};

void TestToday::nothingIsDueAtFirst()
{
    Desk desk(QDate(2026, 2, 2));
    TodayPage page(desk.context);
    page.show();
    QTRY_COMPARE(find<QLabel>(&page, u"todaySummary"_s)->text(),
                 u"0 things, 0 with a date, the most urgent first"_s);
    QCOMPARE(desk.house.read([](Transaction &t) { return tabCounts(t).due; }), 0);
    QCOMPARE(find<RecordTable>(&page, u"todayTable"_s)->model()->rowCount(), 0);
}

void TestToday::whatIsDueIsSaidAndLeads()
{
    Desk desk(QDate(2026, 2, 2));
    const ContractId id = contractUntil(desk.house, QDate(2026, 2, 5));
    TodayPage page(desk.context);
    QSignalSpy leads(&page, &Page::referenceActivated);
    page.resize(1366, 700);
    page.show();
    auto *table = find<RecordTable>(&page, u"todayTable"_s);
    QTRY_COMPARE(table->model()->rowCount(), 1);
    const TabCounts counts = desk.house.read([](Transaction &t) { return tabCounts(t); });
    QCOMPARE(counts.due, 1); // three working days
    QCOMPARE(counts.contracts, 1);
    const QModelIndex left = table->model()->index(0, 0);
    QCOMPARE(left.data(RecordModel::ToneRole).toInt(), int(Tone::Due));
    QVERIFY(left.data().toString().contains(u'3'));
    const QModelIndex what = table->model()->index(0, 1);
    QVERIFY(what.data().toString().contains(u"17"_s));
    QCOMPARE(table->model()->index(0, 2).data().toString(), u"05.02.2026"_s);

    // A press on the link leads to the contract; a press beside it only chooses the row.
    const auto *links = qobject_cast<LinkDelegate *>(table->itemDelegateForColumn(1));
    QVERIFY(links);
    QStyleOptionViewItem cell;
    cell.initFrom(table);
    cell.font = table->font();
    cell.rect = table->visualRect(what);
    const QRect link = links->linkRect(cell, what);
    QVERIFY(!link.isEmpty());
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                      QPoint(cell.rect.right() - 4, link.center().y()));
    QCOMPARE(leads.size(), 0);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, link.center());
    QCOMPARE(leads.size(), 1);
    QCOMPARE(leads.first().first().value<Reference>(),
             (Reference{.kind = RecordKind::Contract, .id = id.value}));
}

void TestToday::whatIsLateIsRed()
{
    // A session of 2 February whose object nobody has included by the end of March.
    Desk desk(QDate(2026, 3, 31));
    desk.house.registered({title(u"Абай жолы"_s)});
    const SessionId session = desk.house.held(QDate(2026, 2, 2));
    TodayPage page(desk.context);
    QSignalSpy leads(&page, &Page::referenceActivated);
    page.show();
    auto *table = find<RecordTable>(&page, u"todayTable"_s);
    QTRY_VERIFY(table->model()->rowCount() >= 1);
    const QModelIndex left = table->model()->index(0, 0);
    QCOMPARE(left.data(RecordModel::ToneRole).toInt(), int(Tone::Wrong));
    QVERIFY2(left.data().toString().contains(u"late"_s), qPrintable(left.data().toString()));
    // How it was counted names the session's day, the point of the rules and the days that were left out.
    const QString counted = table->model()->index(0, 3).data(Qt::ToolTipRole).toString();
    QVERIFY2(counted.contains(u"02.02.2026"_s), qPrintable(counted));
    QVERIFY2(counted.contains(Words(Language::English).rule(Rule::R10)), qPrintable(counted));
    QVERIFY2(counted.contains(u"07.02.2026"_s), qPrintable(counted)); // a Saturday
    // The point of the rules opens by a press on it.
    const QModelIndex how = table->model()->index(0, 3);
    const auto *rules = qobject_cast<LinkDelegate *>(table->itemDelegateForColumn(3));
    QVERIFY(rules);
    QStyleOptionViewItem cell;
    cell.initFrom(table);
    cell.font = table->font();
    cell.rect = table->visualRect(how);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, rules->linkRect(cell, how).center());
    QCOMPARE(m_opened, QUrl(u"rule:R10"_s));
    QCOMPARE(leads.size(), 0);
    table->setCurrentIndex(left);
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(leads.size(), 1);
    QCOMPARE(leads.first().first().value<Reference>(),
             (Reference{.kind = RecordKind::Session, .id = session.value}));
}

void TestToday::unconfirmedYearIsSaid()
{
    // Ten working days after 21 December 2026 end in 2027, whose calendar waits for the decrees.
    Desk desk(QDate(2026, 12, 22));
    desk.house.on(QDate(2026, 12, 21));
    desk.house.registered({title(u"Абай жолы"_s)});
    desk.house.held(QDate(2026, 12, 21));
    TodayPage page(desk.context);
    page.show();
    auto *table = find<RecordTable>(&page, u"todayTable"_s);
    QTRY_VERIFY(table->model()->rowCount() >= 1);
    const auto text = [table](int row, int column) {
        return table->model()->index(row, column).data().toString();
    };
    QVERIFY2(text(0, 3).contains(u"not confirmed"_s), qPrintable(text(0, 3)));
    // The summary counts every row, and those with a date.
    int dated = 0;
    for (int row = 0; row < table->model()->rowCount(); ++row)
        dated += text(row, 2).startsWith(u'—') || text(row, 2).isEmpty() ? 0 : 1;
    const QString summary = find<QLabel>(&page, u"todaySummary"_s)->text();
    QVERIFY2(summary.startsWith(QString::number(table->model()->rowCount()) + u" thing"_s),
             qPrintable(summary));
    QVERIFY2(summary.contains(u"%1 with a date"_s.arg(dated)), qPrintable(summary));
}

void TestToday::changesAreShownAtOnce()
{
    Desk desk(QDate(2026, 2, 2));
    const ContractId id = contractUntil(desk.house, QDate(2026, 2, 5));
    TodayPage page(desk.context);
    page.show();
    auto *table = find<RecordTable>(&page, u"todayTable"_s);
    QTRY_COMPARE(table->model()->rowCount(), 1);
    bool done = false;
    act(
        desk.database, &page,
        TerminateContract{.contract = id, .terminatedOn = QDate(2026, 2, 2), .reason = u"Келісім"_s},
        [&done](const Done &) { done = true; }, [](const Failure &) {});
    QTRY_VERIFY(done);
    QTRY_COMPARE(table->model()->rowCount(), 0);
}

QTEST_MAIN(TestToday)
#include "tst_today.moc"

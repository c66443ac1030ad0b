#include "app/samplepage.h"
#include "app/shell/theme.h"
#include "app/widgets/dateedit.h"
#include "app/widgets/emptystate.h"
#include "app/widgets/messagebar.h"
#include "app/widgets/recordfilter.h"
#include "app/widgets/recordlist.h"
#include "app/widgets/recordtable.h"
#include "support/realwindow.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace qorjyn;
using namespace qorjyn::test;

class TestWidgets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useOwnSettings(); }
    void init() { QSettings().clear(); }

    void modelKeepsItsPromises();
    void rowsArePatchedById();
    void selectionSurvivesReading();
    void tableSortsAsKazakhSorts();
    void filterUnderstandsRussianLetters();
    void filterWantsEveryWord();
    void tableIsCopiedAsShown();
    void columnsAreRemembered();
    void cellsAreEditedInPlace();
    void emptyTableSaysWhatToDo();
    void datesAreUnderstood_data();
    void datesAreUnderstood();
    void dateIsTypedAndStepped();
    void messageNamesTheRule();

private:
    static RecordTableModel<Sample> *model(QObject *parent)
    {
        auto *m = new RecordTableModel<Sample>(
            sampleColumns(), [](const Sample &s) { return s.id; }, parent);
        m->setRows(samples());
        return m;
    }
};

void TestWidgets::modelKeepsItsPromises()
{
    RecordTableModel<Sample> m(sampleColumns(), [](const Sample &s) { return s.id; });
    const QAbstractItemModelTester tester(&m, QAbstractItemModelTester::FailureReportingMode::QtTest);
    RecordFilter filter;
    filter.setSourceModel(&m);
    const QAbstractItemModelTester filterTester(&filter,
                                                QAbstractItemModelTester::FailureReportingMode::QtTest);
    m.setRows(samples());
    QCOMPARE(m.rowCount(), 5);
    m.append({6, u"Қ-6"_s, u"Бәйтерек"_s, u"Айтұлы Н."_s, 2003, 1});
    QCOMPARE(m.rowOf(6), std::optional(5));
    filter.sort(1, Qt::DescendingOrder);
    m.patch({{6, u"Қ-6"_s, u"Ана тілі"_s, u"Айтұлы Н."_s, 2003, 1}});
    m.remove(1);
    QCOMPARE(m.rowOf(1), std::nullopt);
    QCOMPARE(m.rowOf(6), std::optional(4));
    m.remove(99);
    QCOMPARE(m.rowCount(), 5);
    filter.setText(u"ана"_s);
    QCOMPARE(filter.rowCount(), 1);
    m.setRows({});
    QCOMPARE(filter.rowCount(), 0);
    QCOMPARE(m.idAt(0), std::nullopt);
}

void TestWidgets::rowsArePatchedById()
{
    auto *m = model(this);
    QSignalSpy changed(m, &QAbstractItemModel::dataChanged);
    QSignalSpy reset(m, &QAbstractItemModel::modelReset);
    Sample one = m->at(2);
    one.title = u"Өсиет"_s;
    m->patch({one, {77, {}, u"does not belong"_s, {}, 0, 0}});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(m->find(3)->title, u"Өсиет"_s);
    QCOMPARE(m->rowCount(), 5);
    m->setRows(samples()); // the same ids in the same order: only cells change
    QCOMPARE(reset.size(), 0);
    QCOMPARE(m->find(3)->title, u"Абай жолы: роман-эпопея"_s);
}

void TestWidgets::selectionSurvivesReading()
{
    RecordTable table;
    auto *m = model(&table);
    table.setRecords(m);
    QVERIFY(table.selectIds({2, 4}));
    QVERIFY(!table.selectIds({99}));
    auto rows = samples();
    std::reverse(rows.begin(), rows.end());
    rows.insert(rows.begin(), {9, u"Қ-9"_s, u"Жаңа"_s, {}, 2026, 1});
    m->setRows(rows);
    QCOMPARE(table.selectedIds(), (QList<qint64>{4, 2}));
    QCOMPARE(table.currentId(), std::optional<qint64>(2));
}

void TestWidgets::tableSortsAsKazakhSorts()
{
    RecordTable table;
    auto *m = new RecordTableModel<Sample>(
        sampleColumns(), [](const Sample &s) { return s.id; }, &table);
    table.setRecords(m);
    std::vector<Sample> rows;
    const QStringList mixed{u"Яблоко"_s, u"Қазақ"_s,    u"Кітап"_s, u"Әліппе"_s,
                            u"Абай"_s,   u"Бәйтерек"_s, u"Ән"_s};
    for (qsizetype i = 0; i < mixed.size(); ++i)
        rows.push_back({i + 1, {}, mixed[i], {}, 0, 0});
    m->setRows(rows);
    table.sortByColumn(1, Qt::AscendingOrder);
    QStringList shown;
    for (int row = 0; row < table.model()->rowCount(); ++row)
        shown.append(table.model()->index(row, 1).data().toString());
    QCOMPARE(shown, (QStringList{u"Абай"_s, u"Әліппе"_s, u"Ән"_s, u"Бәйтерек"_s, u"Кітап"_s, u"Қазақ"_s,
                                 u"Яблоко"_s}));
}

void TestWidgets::filterUnderstandsRussianLetters()
{
    RecordTable table;
    table.setRecords(model(&table));
    table.setFilterText(u"кан мен"_s);
    QCOMPARE(table.model()->rowCount(), 1);
    table.setFilterText(u"Қан мен"_s);
    QCOMPARE(table.model()->rowCount(), 1);
    table.setFilterText(u"құдайберді"_s);
    QCOMPARE(table.model()->rowCount(), 1);
    table.setFilterText(u"qan men"_s); // the Latin alphabet of 2021
    QCOMPARE(table.model()->rowCount(), 1);
}

void TestWidgets::filterWantsEveryWord()
{
    RecordTable table;
    table.setRecords(model(&table));
    table.setFilterText(u"абай"_s);
    QCOMPARE(table.model()->rowCount(), 3);
    table.setFilterText(u"абай 2012"_s);
    QCOMPARE(table.model()->rowCount(), 1);
    table.setFilterText(u"абай 1812"_s);
    QCOMPARE(table.model()->rowCount(), 0);
    table.setFilterText({});
    QCOMPARE(table.model()->rowCount(), 5);
}

void TestWidgets::tableIsCopiedAsShown()
{
    RecordTable table;
    table.setRecords(model(&table));
    table.horizontalHeader()->moveSection(3, 0);
    table.setColumnHidden(2, true);
    table.setColumnHidden(4, true);
    table.selectIds({5});
    QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), u"Жылы\tЕсеп №\tАтауы\n1991\tҚ-00071120\tШежіре"_s);
    QCOMPARE(table.cells(false).size(), 6);
}

void TestWidgets::columnsAreRemembered()
{
    for (const bool second : {false, true}) {
        RecordTable table;
        table.setObjectName(u"remembered"_s);
        table.setRecords(model(&table));
        QHeaderView *header = table.horizontalHeader();
        if (!second) {
            header->moveSection(header->visualIndex(4), 0);
            table.setColumnWidth(1, 333);
            table.sortByColumn(1, Qt::DescendingOrder);
            header->resizeSection(0, 77);
            continue;
        }
        QCOMPARE(header->logicalIndex(0), 4);
        QCOMPARE(table.columnWidth(1), 333);
        QCOMPARE(table.columnWidth(0), 77);
        QCOMPARE(table.model()->index(0, 1).data().toString(), u"Шежіре"_s);
    }
}

void TestWidgets::cellsAreEditedInPlace()
{
    auto *m = model(this);
    QSignalSpy edited(m, &RecordModel::edited);
    QVERIFY(m->flags(m->index(0, 3)) & Qt::ItemIsEditable);
    QVERIFY(!(m->flags(m->index(0, 1)) & Qt::ItemIsEditable));
    QVERIFY(m->setData(m->index(0, 3), 1999));
    QVERIFY(!m->setData(m->index(0, 3), u"когда-то"_s));
    QVERIFY(!m->setData(m->index(0, 1), u"Басқа"_s));
    QCOMPARE(edited.size(), 1);
    QCOMPARE(edited.first().at(1).toString(), u"year"_s);
}

void TestWidgets::emptyTableSaysWhatToDo()
{
    RecordTable table;
    auto *m = model(&table);
    table.setRecords(m);
    table.emptyState()->setSentence(u"Алдымен өтінім енгізіңіз."_s);
    table.resize(400, 300);
    table.show();
    QVERIFY(!table.emptyState()->isVisible());
    m->setRows({});
    QVERIFY(table.emptyState()->isVisible());
    QCOMPARE(find<QLabel>(&table, u"emptySentence"_s)->text(), u"Алдымен өтінім енгізіңіз."_s);
    m->setRows(samples());
    QVERIFY(!table.emptyState()->isVisible());
}

void TestWidgets::datesAreUnderstood_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("iso"); // empty: no date
    const std::pair<const char *, const char *> rows[] = {{"23.11.2026", "2026-11-23"},
                                                          {"1.2.26", "2026-02-01"},
                                                          {"23.11", "2026-11-23"},
                                                          {"23112026", "2026-11-23"},
                                                          {"231126", "2026-11-23"},
                                                          {"2026-11-23", "2026-11-23"},
                                                          {"23/11/2026", "2026-11-23"},
                                                          {"30.02.2026", ""},
                                                          {"32.01.2026", ""},
                                                          {"x", ""},
                                                          {"", ""},
                                                          {"29.02.2024", "2024-02-29"},
                                                          {"29.02.2026", ""}};
    for (const auto &[text, iso] : rows)
        QTest::addRow("'%s'", text) << QString::fromLatin1(text) << QString::fromLatin1(iso);
}

void TestWidgets::datesAreUnderstood()
{
    QFETCH(QString, text);
    QFETCH(QString, iso);
    const auto date = DateEdit::understand(text, QDate(2026, 7, 1));
    QCOMPARE(date ? date->toString(Qt::ISODate) : QString(), iso);
}

void TestWidgets::dateIsTypedAndStepped()
{
    DateEdit edit;
    edit.setToday(QDate(2026, 11, 23));
    edit.show();
    QSignalSpy changed(&edit, &DateEdit::dateChanged);
    QCOMPARE(edit.date(), std::nullopt);
    QVERIFY(!edit.isBroken());
    typeText(&edit, u"16.11"_s);
    QTest::keyClick(&edit, Qt::Key_Return);
    QCOMPARE(edit.text(), u"16.11.2026"_s);
    QVERIFY(!changed.isEmpty());
    QTest::keyClick(&edit, Qt::Key_Up);
    QCOMPARE(edit.date(), std::optional(QDate(2026, 11, 17)));
    edit.setText(u"45.11.2026"_s);
    QVERIFY(edit.isBroken());
    edit.setDate({});
    QVERIFY(!edit.isBroken());
    QVERIFY(edit.text().isEmpty());
}

void TestWidgets::messageNamesTheRule()
{
    MessageBar bar;
    bar.say(Tone::Wrong, u"Мүшелер саны <тақ> болуы керек."_s, Rule::R6, u"driver: 23514"_s);
    QVERIFY(bar.isVisible());
    const QString html = find<QLabel>(&bar, u"messageText"_s)->text();
    QVERIFY(html.contains(u"&lt;тақ&gt;"));
    QVERIFY(html.contains(u"href=\"rule:R6\""));
    QCOMPARE(bar.accessibleName(), u"Мүшелер саны <тақ> болуы керек."_s);
    bar.clear();
    QVERIFY(!bar.isVisible());
}

QTEST_MAIN(TestWidgets)
#include "tst_widgets.moc"

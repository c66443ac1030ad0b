#include "app/today/todaypage.h"

#include "app/shell/viewwatch.h"
#include "app/today/linkdelegate.h"
#include "app/today/monthchart.h"
#include "app/widgets/card.h"
#include "app/widgets/emptystate.h"
#include "app/widgets/messagebar.h"
#include "app/widgets/recordtable.h"
#include "storage/fund.h"

#include <QDesktopServices>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QVBoxLayout>

namespace qorjyn {

namespace {

} // namespace

TodayPage::TodayPage(AppContext &context, QWidget *parent)
    : Page(parent), m_context(context), m_heading(headingLabel(this)), m_summary(mutedLabel(this)),
      m_table(new RecordTable(this)), m_monthCard(new Card(this)), m_categoryCard(new Card(this)),
      m_chart(new MonthChart(this)), m_categories(new QGridLayout)
{
    setObjectName(u"todayPage"_s);
    m_table->setObjectName(u"todayTable"_s);
    m_summary->setObjectName(u"todaySummary"_s);
    m_chart->setObjectName(u"todayChart"_s);
    m_model = new RecordTableModel<DueThing>(
        {{.key = u"left"_s,
          .header = [] { return tr("Left"); },
          .value = [this](const DueThing &t) { return left(t); },
          .pill = [](const DueThing &t) { return std::optional(toneOf(t)); },
          .sortKey =
              [](const DueThing &t) {
                  return t.due ? QVariant(t.due->toJulianDay()) : QVariant(qint64(9999999));
              }},
         {.key = u"what"_s,
          .header = [] { return tr("What to do"); },
          .value = [this](const DueThing &t) { return what(t); },
          .toolTip = [this](const DueThing &t) { return what(t); }},
         {.key = u"due"_s,
          .header = [] { return tr("Due"); },
          .value = [](const DueThing &t) { return t.due ? QVariant(*t.due) : QVariant(); }},
         {.key = u"counted"_s,
          .header = [] { return tr("How it was counted"); },
          .value = [this](const DueThing &t) { return counted(t); },
          .toolTip = [this](const DueThing &t) { return countedInFull(t); }}},
        [](const DueThing &t) { return (qint64(t.kind) << 40) + t.id; }, this);
    m_table->setRecords(m_model);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch); // what to do comes first
    connect(m_table, &RecordTable::idActivated, this, &TodayPage::follow);
    auto *links = new LinkDelegate(
        [this](const QModelIndex &index) {
            const DueThing *thing = m_model->find(index.data(RecordModel::IdRole).toLongLong());
            return thing ? thing->title : QString();
        },
        m_table);
    m_table->setItemDelegateForColumn(1, links);
    connect(links, &LinkDelegate::linkActivated, this,
            [this](const QModelIndex &index) { follow(index.data(RecordModel::IdRole).toLongLong()); });
    auto *rules = new LinkDelegate(
        [this](const QModelIndex &index) {
            const DueThing *thing = m_model->find(index.data(RecordModel::IdRole).toLongLong());
            return thing ? m_context.words().rule(thing->rule) : QString();
        },
        m_table);
    m_table->setItemDelegateForColumn(3, rules);
    connect(rules, &LinkDelegate::linkActivated, this, [this](const QModelIndex &index) {
        if (const DueThing *thing = m_model->find(index.data(RecordModel::IdRole).toLongLong()))
            QDesktopServices::openUrl(ruleAddress(thing->rule));
    });
    m_monthCard->body()->addWidget(m_chart, 1);
    m_categoryCard->body()->addLayout(m_categories);
    m_categoryCard->body()->addStretch();
    auto *cards = new QHBoxLayout;
    cards->setSpacing(12);
    cards->addWidget(m_monthCard, 11);
    cards->addWidget(m_categoryCard, 10);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    column->addWidget(m_heading);
    column->addWidget(m_summary);
    column->addWidget(m_table, 3);
    column->addLayout(cards, 3);
    new ViewWatch(
        m_context.database, this,
        [](const Changes &changes) {
            return changes.hasAny({Topic::Settings, Topic::Calendar, Topic::Application, Topic::Composition,
                                   Topic::Session, Topic::Object, Topic::Contract});
        },
        [this](const Changes &) { read(); });
    retranslate();
}

QString TodayPage::title() const
{
    return tr("Today");
}

void TodayPage::retranslate()
{
    m_heading->setText(tr("Today"));
    m_table->setAccessibleName(tr("What is due"));
    m_table->emptyState()->setIconName(u"circle-check"_s);
    m_table->emptyState()->setSentence(tr("Nothing is due. Enter an application to begin."));
    m_chart->setNames(tr("included"), tr("received, not yet included"));
    m_chart->setAccessibleName(tr("Titles received and included by month"));
    m_categoryCard->setTitle(tr("Fund by category"));
    m_model->retranslate();
    showSeen(m_seen);
}

void TodayPage::read()
{
    m_reading.ask(
        this,
        [](Transaction &t) {
            return Seen{.things = dueThings(t),
                        .months = monthCounts(t, t.today().year()),
                        .categories = countsByCategory(t),
                        .today = t.today()};
        },
        [this](const Seen &seen) { showSeen(seen); });
}

void TodayPage::showSeen(const Seen &seen)
{
    m_seen = seen;
    const auto dated =
        std::ranges::count_if(seen.things, [](const DueThing &t) { return t.due.has_value(); });
    m_summary->setText(
        tr("%n thing(s), %1 with a date, the most urgent first", nullptr, int(seen.things.size()))
            .arg(dated));
    m_model->setRows({seen.things.begin(), seen.things.end()});
    for (const int column : {0, 2, 3})
        m_table->resizeColumnToContents(column);
    m_monthCard->setTitle(tr("By month: received and included, %1").arg(seen.today.year()));
    m_chart->setMonths(seen.months, Languages::locale(m_context.languages.current()));
    showCategories();
}

void TodayPage::showCategories()
{
    while (QLayoutItem *item = m_categories->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const Words words = m_context.words();
    qint64 most = 1;
    for (const qint64 count : std::as_const(m_seen.categories))
        most = std::max(most, count);
    int row = 0;
    for (const auto &entry : codesOf<Category>) {
        const qint64 count = m_seen.categories.value(entry.first);
        auto *name = mutedLabel(m_categoryCard);
        name->setText(QString::fromLatin1(entry.second) + u' ' + words.categoryShort(entry.first));
        auto *bar = new QProgressBar(m_categoryCard);
        bar->setRange(0, 1000);
        bar->setValue(int(count * 1000 / most));
        bar->setTextVisible(false);
        bar->setAccessibleName(words.categoryShort(entry.first));
        auto *number = new QLabel(words.number(count), m_categoryCard);
        number->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_categories->addWidget(name, row, 0);
        m_categories->addWidget(bar, row, 1);
        m_categories->addWidget(number, row, 2);
        ++row;
    }
    m_categories->setColumnStretch(1, 1);
    m_categories->setVerticalSpacing(6);
}

void TodayPage::follow(qint64 row)
{
    const DueThing *thing = m_model->find(row);
    if (!thing)
        return;
    switch (thing->kind) {
    case DueKind::Inclusion:
        Q_EMIT referenceActivated({.kind = RecordKind::Session, .id = thing->id});
        break;
    case DueKind::Quarter:
        Q_EMIT referenceActivated({.kind = RecordKind::Application, .id = thing->id});
        break;
    case DueKind::Rights:
    case DueKind::Digitisation:
        Q_EMIT referenceActivated({.kind = RecordKind::Object, .id = thing->id});
        break;
    case DueKind::Contract:
        Q_EMIT referenceActivated({.kind = RecordKind::Contract, .id = thing->id});
        break;
    case DueKind::Composition:
        Q_EMIT referenceActivated({.kind = RecordKind::Composition, .id = thing->id});
        break;
    }
}

QString TodayPage::what(const DueThing &thing) const
{
    switch (thing.kind) {
    case DueKind::Inclusion:
        return tr("Include %n object(s) in the fund and post them on the website — session %1", nullptr,
                  thing.count)
            .arg(thing.title);
    case DueKind::Quarter:
        return tr("Bring %n application(s) before the commission, from %1 on", nullptr, thing.count)
            .arg(thing.title);
    case DueKind::Rights:
        return tr("%n object(s) wait for their rights", nullptr, thing.count);
    case DueKind::Digitisation:
        return tr("%n object(s) wait for their electronic copy", nullptr, thing.count);
    case DueKind::Contract:
        return tr("Contract No. %1 ends").arg(thing.title);
    case DueKind::Composition:
        return tr("The commission of order No. %1 has %n member(s) and cannot sit", nullptr, thing.count)
            .arg(thing.title);
    }
    return {};
}

QString TodayPage::left(const DueThing &thing) const
{
    if (!thing.due)
        return u"—"_s;
    if (*thing.due == m_seen.today)
        return tr("Today");
    if (thing.workingDaysLeft < 0)
        return tr("%n day(s) late", nullptr, -thing.workingDaysLeft);
    return tr("%n day(s)", nullptr, thing.workingDaysLeft);
}

QString TodayPage::counted(const DueThing &thing) const
{
    const QString how = countedBy(thing);
    return thing.confirmed ? how : tr("%1; calendar not confirmed").arg(how);
}

QString TodayPage::countedBy(const DueThing &thing) const
{
    const Words words = m_context.words();
    QString rule = words.rule(thing.rule);
    if (thing.kind == DueKind::Inclusion) {
        QStringList holidays;
        for (const SkippedDay &day : thing.skipped)
            if (day.date.dayOfWeek() < Qt::Saturday)
                holidays.append(day.date.toString(u"dd.MM"_s));
        const QString from = tr("ten working days after %1 (%2)").arg(words.date(thing.since), rule);
        return holidays.isEmpty() ? from : tr("%1; days off: %2").arg(from, holidays.join(u", "_s));
    }
    if (thing.kind == DueKind::Quarter)
        return tr("at least once a quarter (%1)").arg(rule);
    return rule;
}

QString TodayPage::countedInFull(const DueThing &thing) const
{
    const Words words = m_context.words();
    QStringList lines{counted(thing)};
    if (thing.due && thing.kind == DueKind::Inclusion) {
        QStringList skipped;
        for (const SkippedDay &day : thing.skipped)
            skipped.append(words.date(day.date));
        if (!skipped.isEmpty())
            lines.append(tr("Not counted: %1").arg(skipped.join(u", "_s)));
    }
    if (!thing.confirmed)
        lines.append(tr("The calendar of a year it touches is not confirmed yet."));
    return lines.join(u'\n');
}

Tone TodayPage::toneOf(const DueThing &thing)
{
    if (!thing.due)
        return Tone::Neutral;
    if (thing.workingDaysLeft <= 0)
        return Tone::Wrong;
    return thing.workingDaysLeft <= soonWorkingDays ? Tone::Due : Tone::Accent;
}

} // namespace qorjyn

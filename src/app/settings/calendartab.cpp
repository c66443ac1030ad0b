#include "app/settings/calendartab.h"

#include "app/shell/explain.h"
#include "app/widgets/dateedit.h"
#include "app/widgets/emptystate.h"
#include "app/widgets/messagebar.h"
#include "app/widgets/recordtable.h"
#include "commands/staffacts.h"
#include "storage/library.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace qorjyn {

CalendarTab::CalendarTab(AppContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_message(new MessageBar(this)), m_yearLabel(new QLabel(this)),
      m_year(new QSpinBox(this)), m_confirmed(new QCheckBox(this)), m_table(new RecordTable(this)),
      m_date(new DateEdit(this)), m_addOff(new QPushButton(this)), m_addWorked(new QPushButton(this)),
      m_remove(new QPushButton(this)), m_propose(new QPushButton(this)), m_save(new QPushButton(this))
{
    const std::pair<QWidget *, QString> names[] = {
        {m_year, u"calendarYear"_s},     {m_confirmed, u"calendarConfirmed"_s},
        {m_table, u"calendarTable"_s},   {m_date, u"calendarDate"_s},
        {m_addOff, u"calendarAddOff"_s}, {m_addWorked, u"calendarAddWorked"_s},
        {m_remove, u"calendarRemove"_s}, {m_propose, u"calendarPropose"_s},
        {m_save, u"calendarSave"_s}};
    for (const auto &[widget, name] : names)
        widget->setObjectName(name);
    m_year->setRange(2022, 2100);
    m_year->setValue(m_context.database.today().year());
    m_yearLabel->setBuddy(m_year);
    m_model = new RecordTableModel<CalendarDay>(
        {{.key = u"date"_s,
          .header = [] { return tr("Date"); },
          .value = [](const CalendarDay &d) { return d.date; }},
         {.key = u"kind"_s,
          .header = [] { return tr("Kind"); },
          .value = [](const CalendarDay &d) { return d.off ? tr("Day off") : tr("Worked"); },
          .pill = [](const CalendarDay &d) { return std::optional(d.off ? Tone::Neutral : Tone::Due); }},
         {.key = u"reason"_s,
          .header = [] { return tr("Reason"); },
          .value =
              [this](const CalendarDay &d) {
                  return Name{.kk = d.reasonKk, .ru = d.reasonRu, .en = d.reasonEn}.in(
                      m_context.languages.current());
              }},
         {.key = u"source"_s,
          .header = [] { return tr("Source"); },
          .value = [](const CalendarDay &d) { return d.source; }}},
        [](const CalendarDay &d) { return d.date.toJulianDay(); }, this);
    m_table->setRecords(m_model);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(2, QHeaderView::Stretch);
    auto *top = new QHBoxLayout;
    for (QWidget *widget : std::initializer_list<QWidget *>{m_yearLabel, m_year, m_confirmed})
        top->addWidget(widget);
    top->addStretch();
    top->addWidget(m_propose);
    auto *bottom = new QHBoxLayout;
    for (QWidget *widget : std::initializer_list<QWidget *>{m_date, m_addOff, m_addWorked, m_remove})
        bottom->addWidget(widget);
    bottom->addStretch();
    bottom->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_message);
    column->addLayout(top);
    column->addWidget(m_table, 1);
    column->addLayout(bottom);
    connect(m_year, &QSpinBox::valueChanged, this, &CalendarTab::read);
    connect(m_propose, &QPushButton::clicked, this, &CalendarTab::propose);
    connect(m_addOff, &QPushButton::clicked, this, [this] { addDay(true); });
    connect(m_addWorked, &QPushButton::clicked, this, [this] { addDay(false); });
    connect(m_remove, &QPushButton::clicked, this, &CalendarTab::removeDays);
    connect(m_save, &QPushButton::clicked, this, &CalendarTab::save);
    retranslate();
    read();
}

void CalendarTab::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void CalendarTab::retranslate()
{
    m_yearLabel->setText(tr("&Year"));
    m_confirmed->setText(tr("Confirmed"));
    m_table->setAccessibleName(tr("Days off and days worked"));
    m_table->emptyState()->setSentence(tr("This year has no rows yet: let the law propose them."));
    m_date->setAccessibleName(tr("Date of the day to add"));
    m_addOff->setText(tr("Add day off"));
    m_addWorked->setText(tr("Add worked day"));
    m_remove->setText(tr("Remove"));
    m_propose->setText(tr("Propose by law"));
    m_save->setText(tr("Save the year"));
    m_model->retranslate();
}

void CalendarTab::read()
{
    m_message->clear();
    const int year = m_year->value();
    m_reading.ask(
        this,
        [year](Transaction &t) {
            bool confirmed = false;
            for (const CalendarYear &known : calendarYears(t))
                confirmed = confirmed || (known.year == year && known.confirmed);
            return std::pair(calendarDays(t, year), confirmed);
        },
        [this, year](const std::pair<QList<CalendarDay>, bool> &found) {
            if (m_year->value() == year)
                showDays(found.first, found.second);
        });
}

void CalendarTab::showDays(const QList<CalendarDay> &days, bool confirmed)
{
    m_days = days;
    std::ranges::sort(m_days, {}, &CalendarDay::date);
    m_model->setRows({m_days.begin(), m_days.end()});
    m_confirmed->setChecked(confirmed);
}

void CalendarTab::propose()
{
    showDays(proposeYear(m_year->value(), std::nullopt, {}), false);
    m_message->say(Tone::Due,
                   tr("These are the holidays that the law fixes. Add the first day of Kurban Ait and the "
                      "days that a decree moves, then save and confirm the year."));
}

void CalendarTab::addDay(bool off)
{
    const auto date = m_date->date();
    if (!date || date->year() != m_year->value()) {
        m_message->say(Tone::Wrong, tr("Enter a date of the year %1.").arg(m_year->value()));
        return;
    }
    QList<CalendarDay> days = m_days;
    days.removeIf([&](const CalendarDay &day) { return day.date == *date; });
    days.append({.date = *date,
                 .off = off,
                 .reasonKk = off ? u"Демалыс күні"_s : u"Жұмыс күні"_s,
                 .reasonRu = off ? u"Выходной день"_s : u"Рабочий день"_s,
                 .reasonEn = off ? u"Day off"_s : u"Working day"_s,
                 .source = {}});
    showDays(days, m_confirmed->isChecked());
    m_date->setDate(std::nullopt);
}

void CalendarTab::removeDays()
{
    const QList<qint64> chosen = m_table->selectedIds();
    QList<CalendarDay> days = m_days;
    days.removeIf([&](const CalendarDay &day) { return chosen.contains(day.date.toJulianDay()); });
    showDays(days, m_confirmed->isChecked());
}

void CalendarTab::save()
{
    act(
        m_context.database, this,
        SaveCalendarYear{.year = m_year->value(), .confirmed = m_confirmed->isChecked(), .days = m_days},
        [this](const Done &) {
            m_message->say(Tone::Good, tr("The year is saved; deadlines count by it from now on."));
        },
        [this](const Failure &failure) { explain(*m_message, failure, m_context.languages); });
}

} // namespace qorjyn

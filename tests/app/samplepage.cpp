#include "app/samplepage.h"

#include "app/shell/icons.h"
#include "app/shell/look.h"
#include "app/widgets/card.h"
#include "app/widgets/dateedit.h"
#include "app/widgets/emptystate.h"
#include "app/widgets/messagebar.h"
#include "app/widgets/pill.h"
#include "app/widgets/recordlist.h"
#include "app/widgets/recordtable.h"
#include "app/widgets/timeline.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>

namespace qorjyn::test {

using namespace Qt::StringLiterals;

namespace {
const QStringList states{u"Алып тасталған"_s, u"Қорда"_s, u"Жарияланған"_s, u"Цифрлануда"_s,
                         u"Құқық күтуде"_s};
}

std::vector<Sample> samples()
{
    return {{1, u"—"_s, u"Абай елі"_s, u"Сыдықов Қ."_s, 2001, 4},
            {2, u"Қ-00009310"_s, u"Абай және заман"_s, u"Жиренше Ә."_s, 1994, 0},
            {3, u"Қ-00048213"_s, u"Абай жолы: роман-эпопея"_s, u"Әуезов М."_s, 2012, 2},
            {4, u"Қ-00012044"_s, u"Қан мен тер: трилогия"_s, u"Нұрпейісов Ә."_s, 1970, 1},
            {5, u"Қ-00071120"_s, u"Шежіре"_s, u"Құдайбердіұлы Ш."_s, 1991, 3}};
}

std::vector<Column<Sample>> sampleColumns()
{
    return {
        {u"number"_s, [] { return u"Есеп №"_s; }, [](const Sample &s) { return s.number; }},
        {u"title"_s, [] { return u"Атауы"_s; }, [](const Sample &s) { return s.title; }},
        {u"author"_s, [] { return u"Авторы"_s; }, [](const Sample &s) { return s.author; }},
        {.key = u"year"_s,
         .header = [] { return u"Жылы"_s; },
         .value = [](const Sample &s) { return QString::number(s.year); },
         .alignment = Qt::AlignRight,
         .set =
             [](Sample &s, const QVariant &v) {
                 s.year = v.toInt();
                 return s.year > 0;
             }},
        {.key = u"state"_s,
         .header = [] { return u"Жай-күйі"_s; },
         .value = [](const Sample &s) { return states[s.state]; },
         .pill = [](const Sample &s) { return std::optional(Tone(s.state)); },
         .sortKey = [](const Sample &s) { return s.state; }},
    };
}

SamplePage::SamplePage(QString name, QString iconName)
    : model(new RecordTableModel<Sample>(
          sampleColumns(), [](const Sample &s) { return s.id; }, this)),
      table(new RecordTable), list(new RecordList), filter(new QLineEdit), message(new MessageBar),
      date(new DateEdit), m_name(std::move(name)), m_iconName(std::move(iconName)), m_heading(headingLabel()),
      m_new(new QPushButton), m_print(new QPushButton), m_timeline(new Timeline), m_card(new Card),
      m_pill(new Pill)
{
    setObjectName(u"samplePage"_s);
    model->setRowText([](const Sample &s) {
        return RowText{s.number, s.title, s.author + u" · "_s + QString::number(s.year), states[s.state],
                       Tone(s.state)};
    });
    auto *splitter = new QSplitter;
    splitter->addWidget(left());
    splitter->addWidget(middle());
    splitter->addWidget(right());
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({260, 740, 360});
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(splitter);
    table->setObjectName(u"sampleTable"_s);
    table->setAccessibleName(u"Қор объектілері"_s);
    table->setRecords(model);
    list->setObjectName(u"sampleList"_s);
    list->setRecords(model);
    model->setRows(samples());
    const int widths[] = {110, 220, 160, 70};
    for (int column = 0; column < 4; ++column)
        table->setColumnWidth(column, scaled(widths[column], this));
    table->selectIds({3});
    list->selectId(3);
    connect(m_timeline, &Timeline::referenceActivated, this, &Page::referenceActivated);
    connect(filter, &QLineEdit::textChanged, table, &RecordTable::setFilterText);
    retranslate();
}

QWidget *SamplePage::left()
{
    auto *side = new QWidget;
    side->setAutoFillBackground(true);
    side->setBackgroundRole(QPalette::Base);
    auto *top = new QHBoxLayout;
    m_new->setIcon(icon(u"plus"_s, Ink::OnAccent));
    m_new->setObjectName(u"newButton"_s);
    setPrimary(m_new);
    top->addWidget(m_heading, 1);
    top->addWidget(m_new);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 12, 0, 0);
    auto *inner = new QVBoxLayout;
    inner->setContentsMargins(16, 0, 16, 0);
    inner->addLayout(top);
    filter->setObjectName(u"filterEdit"_s);
    filter->addAction(icon(u"funnel"_s, Ink::Muted), QLineEdit::LeadingPosition);
    filter->setPlaceholderText(u"Сүзу…"_s);
    inner->addWidget(filter);
    column->addLayout(inner);
    column->addWidget(list, 1);
    return side;
}

QWidget *SamplePage::middle()
{
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    auto *row = new QHBoxLayout;
    auto *kind = new QComboBox;
    kind->addItems({u"қағаз"_s, u"электрондық"_s});
    date->setObjectName(u"dateEdit"_s);
    date->setDate(QDate(2026, 11, 23));
    auto *seal = new QCheckBox(u"мөрі"_s);
    seal->setChecked(true);
    auto *off = new QPushButton(u"Тіркеу"_s);
    off->setEnabled(false);
    for (QWidget *widget : std::initializer_list<QWidget *>{kind, date, seal, off, m_print, m_pill})
        row->addWidget(widget);
    row->addStretch();
    m_print->setIcon(icon(u"printer"_s));
    auto *progress = new QProgressBar;
    progress->setValue(37);
    progress->setTextVisible(false);
    column->addLayout(row);
    column->addWidget(progress);
    column->addWidget(message);
    column->addWidget(table, 1);
    column->addWidget(m_card);
    m_card->setTitle(u"4-жол: қорда ұқсас атау бар"_s);
    m_card->setTone(Tone::Wrong);
    auto *note = mutedLabel();
    note->setText(u"Бөлім: Қазақ әдебиеті › Проза · енгізілген 14.03.2024"_s);
    m_card->body()->addWidget(note);
    return side;
}

QWidget *SamplePage::right()
{
    auto *side = new QWidget;
    side->setAutoFillBackground(true);
    side->setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(side);
    auto *part = partLabel();
    part->setText(u"Жолы"_s);
    column->addWidget(part);
    column->addWidget(m_timeline);
    column->addStretch();
    m_timeline->setSteps(
        {{u"inbox"_s, u"Өтінім Ө-2024/0018"_s, u"Абай ауданы кітапханасы · 16.01.2024"_s, Tone::Accent,
          Reference{RecordKind::Application, 18}},
         {u"gavel"_s, u"№ 1 отырыс, 44-мәселе: енгізу 7:0"_s, u"04.03.2024 · хаттамаға қол қойылған"_s,
          Tone::Accent, Reference{RecordKind::Session, 1}},
         {u"library"_s, u"Қорға енгізілді"_s, u"14.03.2024 · 7-жұмыс күні"_s, Tone::Good, {}}});
    return side;
}

QString SamplePage::title() const
{
    return m_name;
}

void SamplePage::retranslate()
{
    m_heading->setText(m_name);
    m_new->setText(u"Жаңа"_s);
    m_print->setText(u"Нысанды басып шығару"_s);
    m_pill->setState(u"Жоба · өздігінен сақталады"_s, Tone::Neutral);
    table->emptyState()->setIconName(u"library"_s);
    table->emptyState()->setSentence(u"Әзірге ештеңе жоқ. Алдымен отырыс өткізіңіз."_s);
}

bool SamplePage::open(const Reference &reference)
{
    if (reference.kind != RecordKind::Object)
        return false;
    opened = reference.id;
    return table->selectIds({reference.id});
}

} // namespace qorjyn::test

#include "app/applications/applicationspage.h"

#include "app/applications/applicationform.h"
#include "app/applications/applicationside.h"
#include "app/shell/icons.h"
#include "app/shell/look.h"
#include "app/shell/permits.h"
#include "app/widgets/card.h"
#include "app/widgets/emptystate.h"
#include "app/widgets/recordlist.h"
#include "app/widgets/tones.h"
#include "commands/applicationacts.h"
#include "storage/library.h"

#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>
#include <algorithm>

namespace qorjyn {

namespace {
constexpr int soonDays = 30; // working days: from here on the list counts them
constexpr int shortDays = 10;
constexpr int listed = 500;

/// Drafts, the newest first; then what waits for the commission, first come first (R7); then what is done
/// with, the newest first.
qint64 placeOf(const ApplicationRow &row)
{
    constexpr qint64 group = qint64(1) << 60;
    if (row.state == ApplicationState::Draft)
        return -group - row.id.value;
    if (row.state != ApplicationState::Registered)
        return group - row.id.value;
    return (row.received.toJulianDay() << 30) + row.number.value_or(RegisterNumber{}).number;
}

} // namespace

ApplicationsPage::ApplicationsPage(AppContext &context, QWidget *parent)
    : Page(parent), m_context(context), m_heading(headingLabel(this)), m_new(new QPushButton(this)),
      m_filter(new QLineEdit(this)), m_list(new RecordList(this)), m_left(new QWidget(this)),
      m_form(new ApplicationForm(context, this)), m_side(new ApplicationSide(context, this)),
      m_permits(new Permits(context, this)), m_splitter(new QSplitter(this))
{
    setObjectName(u"applicationsPage"_s);
    m_new->setObjectName(u"applicationNew"_s);
    m_new->setIcon(icon(u"plus"_s, Ink::OnAccent));
    setPrimary(m_new);
    m_permits->guard<SaveApplication>(m_new);
    m_filter->setObjectName(u"applicationsFilter"_s);
    m_filter->setClearButtonEnabled(true);
    m_list->setObjectName(u"applicationsList"_s);
    m_model = new RecordTableModel<Row>(
        {{.key = u"number"_s,
          .header = [] { return tr("Application"); },
          .value = [](const Row &r) { return r.application.participantName; },
          .sortKey = [](const Row &r) { return placeOf(r.application); }}},
        [](const Row &r) { return r.application.id.value; }, this);
    m_model->setRowText([this](const Row &r) { return text(r); });
    m_list->setRecords(m_model);
    m_left->setBackgroundRole(QPalette::Base);
    m_left->setAutoFillBackground(true);
    auto *top = new QHBoxLayout;
    top->addWidget(m_heading, 1);
    top->addWidget(m_new);
    auto *leftColumn = new QVBoxLayout(m_left);
    leftColumn->setContentsMargins(16, 12, 16, 0);
    leftColumn->addLayout(top);
    leftColumn->addWidget(m_filter);
    leftColumn->addWidget(m_list, 1);
    m_splitter->setChildrenCollapsible(false);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_left, m_form, m_side})
        m_splitter->addWidget(widget);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({260, 760, 346});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_splitter);

    connect(m_filter, &QLineEdit::textChanged, this, [this] { read(); });
    connect(m_new, &QPushButton::clicked, this, &ApplicationsPage::beginNew);
    auto *shortcut = new QShortcut(QKeySequence::New, this);
    connect(shortcut, &QShortcut::activated, this, &ApplicationsPage::beginNew);
    connect(m_list, &RecordList::currentIdChanged, this, [this](std::optional<qint64> id) {
        if (id && !m_selecting)
            choose({*id});
    });
    connect(m_form, &ApplicationForm::stored, this, &ApplicationsPage::read);
    connect(m_form, &ApplicationForm::keptChanged, this, &Page::keptChanged);
    connect(m_form, &ApplicationForm::filesShown, m_side, &ApplicationSide::setFiles);
    connect(m_form, &ApplicationForm::stepsShown, m_side, &ApplicationSide::setSteps);
    connect(m_side, &ApplicationSide::referenceActivated, this, &Page::referenceActivated);
    connect(m_form, &ApplicationForm::referenceActivated, this, &Page::referenceActivated);
    connect(&m_context.database, &Database::changed, this, [this](Topic topic) {
        if (topic == Topic::Application || topic == Topic::Participant || topic == Topic::Calendar)
            read();
    });
    retranslate();
    read();
}

ApplicationsPage::~ApplicationsPage()
{
    delete m_form; // an open cell in it is closed while the page is whole
}

QString ApplicationsPage::title() const
{
    return tr("Applications");
}

void ApplicationsPage::retranslate()
{
    m_heading->setText(tr("Applications"));
    m_new->setText(tr("New"));
    m_new->setToolTip(tr("New application (Ctrl+N)"));
    m_filter->setPlaceholderText(tr("Filter…"));
    m_filter->setAccessibleName(tr("Filter applications"));
    m_list->setAccessibleName(tr("Applications"));
    m_list->emptyState()->setIconName(u"inbox"_s);
    m_list->emptyState()->setSentence(
        tr("No application yet: press New and enter the first one from its paper form."));
    m_side->retranslate();
    m_model->retranslate();
    m_permits->retranslate();
    m_form->retranslate();
}

bool ApplicationsPage::event(QEvent *event)
{
    const bool done = Page::event(event);
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        fitSide();
    return done;
}

void ApplicationsPage::fitSide()
{
    // On a narrow screen the list and the form stand alone: what is beside the form gives way.
    const int handles = m_splitter->handleWidth();
    const int needed = m_left->minimumSizeHint().width() + handles + m_form->minimumSizeHint().width();
    setMinimumWidth(needed);
    m_side->setVisible(width() >= needed + handles + m_side->minimumSizeHint().width());
}

RowText ApplicationsPage::text(const Row &row) const
{
    const Words words = m_context.words();
    const ApplicationRow &r = row.application;
    RowText text{.title = r.number ? formatted(*r.number) : words.applicationState(ApplicationState::Draft),
                 .second = r.participantName.isEmpty() ? tr("participant not named yet") : r.participantName,
                 .third = words.titles(r.items) + u" · "_s +
                          (r.number ? tr("received %1").arg(words.date(r.received)) : words.files(r.files)),
                 .pill = words.applicationState(r.state),
                 .tone = toneOf(r.state)};
    if (r.state != ApplicationState::Registered)
        return text;
    if (row.daysLeft < 0) {
        text.pill = tr("quarter is over");
        text.tone = Tone::Wrong;
    } else if (row.daysLeft <= soonDays) {
        text.pill = tr("%n day(s) left", nullptr, row.daysLeft);
        text.tone = row.daysLeft <= shortDays ? Tone::Wrong : Tone::Due;
    }
    return text;
}

void ApplicationsPage::choose(ApplicationId id)
{
    if (id == m_form->application()) {
        chooseShown();
        return;
    }
    m_form->leave(
        [this, id] {
            m_form->open(id);
            chooseShown();
        },
        [this] { chooseShown(); });
}

void ApplicationsPage::beginNew()
{
    m_form->beginNew();
    chooseShown();
}

void ApplicationsPage::chooseShown()
{
    const std::optional<qint64> shown =
        m_form->application() ? std::optional(m_form->application().value) : std::nullopt;
    if (m_list->currentId() == shown)
        return;
    m_selecting = true;
    if (!shown || !m_list->selectId(*shown))
        m_list->setCurrentIndex({}); // so that the row it stood on can be chosen again
    m_selecting = false;
}

bool ApplicationsPage::open(const Reference &reference)
{
    if (reference.kind == RecordKind::Application) {
        if (reference.id != 0)
            choose({reference.id});
        return true;
    }
    if (reference.kind != RecordKind::Item)
        return false;
    m_context.database.read(
        this, [id = ItemId{reference.id}](Transaction &t) { return item(t, id); },
        [this](const std::optional<Item> &found) {
            if (found)
                choose(found->application);
        });
    return true;
}

bool ApplicationsPage::mayClose()
{
    if (!m_form->hasUnsaved())
        return true;
    m_form->leave([this] { window()->close(); });
    return false;
}

Page::Kept ApplicationsPage::kept() const
{
    return m_form->isRefused() ? Kept::NotStored : m_form->hasUnsaved() ? Kept::Typing : Kept::Stored;
}

void ApplicationsPage::read()
{
    const QString words = m_filter->text();
    m_reading.ask(
        this,
        [words](Transaction &t) {
            std::vector<Row> rows;
            const WorkingCalendar calendar = workingCalendar(t);
            const auto waits = ApplicationState::Registered;
            QList<ApplicationRow> all =
                applicationList(t, {.words = words, .state = waits, .limit = listed, .oldestFirst = true});
            for (const ApplicationRow &row :
                 applicationList(t, {.words = words, .state = {}, .limit = listed}))
                if (row.state != waits)
                    all.append(row);
            for (const ApplicationRow &row : all)
                rows.push_back({.application = row,
                                .daysLeft = row.received.isValid() ? calendar.workingDaysLeft(
                                                                         t.today(), quarterEnd(row.received))
                                                                   : 0});
            std::ranges::sort(rows, {}, [](const Row &row) { return placeOf(row.application); });
            return std::pair(rows, applicationCount(t, ApplicationState::Registered));
        },
        [this](const std::pair<std::vector<Row>, qint64> &found) {
            m_selecting = true;
            m_model->setRows(found.first);
            m_selecting = false;
            chooseShown();
            Q_EMIT countChanged(int(found.second));
        });
}

} // namespace qorjyn

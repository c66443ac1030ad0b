#include "app/applications/applicationspage.h"

#include "app/applications/applicationform.h"
#include "app/shell/icons.h"
#include "app/shell/look.h"
#include "app/widgets/card.h"
#include "app/widgets/emptystate.h"
#include "app/widgets/pdfview.h"
#include "app/widgets/recordlist.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>

namespace qorjyn {

namespace {

Tone toneOf(ApplicationState state)
{
    switch (state) {
    case ApplicationState::Registered:
    case ApplicationState::BeforeCommission:
        return Tone::Accent;
    case ApplicationState::Decided:
        return Tone::Good;
    case ApplicationState::Returned:
        return Tone::Wrong;
    case ApplicationState::Draft:
    case ApplicationState::Closed:
    case ApplicationState::Withdrawn:
        return Tone::Neutral;
    }
    return Tone::Neutral;
}

} // namespace

ApplicationsPage::ApplicationsPage(AppContext &context, QWidget *parent)
    : Page(parent), m_context(context), m_heading(headingLabel(this)), m_new(new QPushButton(this)),
      m_filter(new QLineEdit(this)), m_list(new RecordList(this)), m_form(new ApplicationForm(context, this)),
      m_view(new PdfView(&context.pdf, this))
{
    setObjectName(u"applicationsPage"_s);
    m_new->setObjectName(u"applicationNew"_s);
    m_new->setIcon(icon(u"plus"_s, Ink::OnAccent));
    setPrimary(m_new);
    m_filter->setObjectName(u"applicationsFilter"_s);
    m_filter->setClearButtonEnabled(true);
    m_list->setObjectName(u"applicationsList"_s);
    m_view->setObjectName(u"applicationsPreview"_s);
    m_model = new RecordTableModel<ApplicationRow>(
        {{.key = u"number"_s,
          .header = [] { return tr("Application"); },
          .value = [](const ApplicationRow &r) { return r.participantName; }}},
        [](const ApplicationRow &r) { return r.id.value; }, this);
    m_model->setRowText([this](const ApplicationRow &r) {
        const Words words = m_context.words();
        const QString titles = words.titles(r.items) + u" · "_s;
        return RowText{
            .title = r.number ? formatted(*r.number) : words.applicationState(ApplicationState::Draft),
            .second = r.participantName.isEmpty() ? tr("participant not named yet") : r.participantName,
            .third =
                titles + (r.number ? tr("received %1").arg(words.date(r.received)) : words.files(r.files)),
            .pill = words.applicationState(r.state),
            .tone = toneOf(r.state)};
    });
    m_list->setRecords(m_model);
    auto *left = new QWidget(this);
    left->setBackgroundRole(QPalette::Base);
    left->setAutoFillBackground(true);
    auto *top = new QHBoxLayout;
    top->addWidget(m_heading, 1);
    top->addWidget(m_new);
    auto *leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(16, 12, 16, 0);
    leftColumn->addLayout(top);
    leftColumn->addWidget(m_filter);
    leftColumn->addWidget(m_list, 1);
    auto *splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    for (QWidget *widget : std::initializer_list<QWidget *>{left, m_form, m_view})
        splitter->addWidget(widget);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({260, 760, 346});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(splitter);

    connect(m_filter, &QLineEdit::textChanged, this, [this] { read(); });
    connect(m_new, &QPushButton::clicked, m_form, &ApplicationForm::beginNew);
    auto *shortcut = new QShortcut(QKeySequence::New, this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, m_form, &ApplicationForm::beginNew);
    connect(m_list, &RecordList::currentIdChanged, this, [this](std::optional<qint64> id) {
        if (id && *id != m_form->application().value)
            m_form->open({*id});
    });
    connect(m_form, &ApplicationForm::stored, this, [this](ApplicationId id) { read(id.value); });
    connect(m_form, &ApplicationForm::fileShown, this, [this](const QString &path, const QString &name) {
        if (m_view->file() != path)
            m_view->showFile(path, name);
    });
    connect(&m_context.database, &Database::changed, this, [this](Topic topic) {
        if (topic == Topic::Application || topic == Topic::Participant)
            read();
    });
    retranslate();
    read();
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
    m_view->setEmptySentence(tr("The scan of the form, or the file of the title chosen, is shown here."));
    m_model->retranslate();
    m_form->retranslate();
}

bool ApplicationsPage::open(const Reference &reference)
{
    if (reference.kind != RecordKind::Application)
        return false;
    read(reference.id);
    m_form->open({reference.id});
    return true;
}

bool ApplicationsPage::mayClose()
{
    m_form->saveNow(); // acts that were asked for are still performed before the database is closed
    return true;
}

void ApplicationsPage::read(qint64 select)
{
    m_context.database.cancel(m_reading);
    const QString words = m_filter->text();
    m_reading = m_context.database.read(
        this,
        [words](Transaction &t) {
            return std::pair(applicationList(t, {.words = words, .state = {}, .limit = 500}),
                             applicationCount(t, ApplicationState::Registered));
        },
        [this, select](const std::pair<QList<ApplicationRow>, qint64> &found) {
            m_model->setRows({found.first.begin(), found.first.end()});
            if (select != 0)
                m_list->selectId(select);
            Q_EMIT countChanged(int(found.second));
        });
}

} // namespace qorjyn

#include "app/applications/applicationspage.h"

#include "app/applications/applicationform.h"
#include "app/applications/applicationkeeper.h"
#include "app/applications/applicationside.h"
#include "app/applications/draftbin.h"
#include "app/shell/icons.h"
#include "app/shell/look.h"
#include "app/shell/permits.h"
#include "app/shell/viewwatch.h"
#include "app/widgets/card.h"
#include "app/widgets/emptystate.h"
#include "app/widgets/recordlist.h"
#include "commands/applicationacts.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

namespace qorjyn {

ApplicationsPage::ApplicationsPage(AppContext &context, QWidget *parent)
    : Page(parent), m_context(context), m_heading(headingLabel(this)), m_new(new QPushButton(this)),
      m_filter(new QLineEdit(this)), m_state(new QComboBox(this)), m_discard(new QAction(this)),
      m_bin(new DraftBin(context, this)), m_list(new RecordList(this)), m_left(new QWidget(this)),
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
    m_state->setObjectName(u"applicationsState"_s);
    m_state->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // the list is narrow
    m_state->addItem(QString());
    for (const auto &entry : codesOf<ApplicationState>)
        m_state->addItem(QString(), code(entry.first));
    m_discard->setObjectName(u"applicationsDiscard"_s);
    m_discard->setIcon(icon(u"trash-2"_s));
    m_discard->setShortcut(QKeySequence::Delete);
    m_discard->setShortcutContext(Qt::WidgetShortcut);
    m_list->addAction(m_discard);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    auto *discard = new QToolButton(this);
    discard->setDefaultAction(m_discard);
    m_list->setObjectName(u"applicationsList"_s);
    m_model = new RecordTableModel<ApplicationLine>(
        {{.key = u"number"_s,
          .header = [] { return tr("Application"); },
          .value =
              [this](const ApplicationLine &r) {
                  return r.application.participant.in(m_context.languages.current());
              },
          .sortKey = [](const ApplicationLine &r) { return r.place(); }}},
        [](const ApplicationLine &r) { return r.application.id.value; }, this);
    m_model->setRowText([this](const ApplicationLine &r) { return r.text(m_context.words()); });
    m_list->setRecords(m_model);
    m_left->setBackgroundRole(QPalette::Base);
    m_left->setAutoFillBackground(true);
    m_side->setFileList(m_form->fileList());
    auto *top = new QHBoxLayout;
    top->addWidget(m_heading, 1);
    top->addWidget(m_new);
    auto *leftColumn = new QVBoxLayout(m_left);
    leftColumn->setContentsMargins(16, 12, 16, 0);
    leftColumn->addLayout(top);
    leftColumn->addWidget(m_filter);
    auto *states = new QHBoxLayout;
    states->addWidget(m_state, 1);
    states->addWidget(discard);
    leftColumn->addLayout(states);
    leftColumn->addWidget(m_list, 1);
    leftColumn->addWidget(m_bin); // below the list: nothing moves under the mouse when it comes
    m_splitter->setChildrenCollapsible(false);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_left, m_form, m_side})
        m_splitter->addWidget(widget);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({260, 760, 346});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_splitter, 1);
    connectAll();
    retranslate();
}

void ApplicationsPage::connectAll()
{
    connect(m_state, &QComboBox::currentIndexChanged, this, [this] { read(); });
    connect(m_list, &RecordList::clicked, this, [this] {
        if (m_list->currentId() == ApplicationLines::moreDraftsId.value)
            showDrafts();
    });
    connect(m_list, &RecordList::idActivated, this, [this](qint64 id) {
        if (id == ApplicationLines::moreDraftsId.value)
            showDrafts();
    });
    connect(m_discard, &QAction::triggered, this, &ApplicationsPage::discardCurrent);
    connect(m_permits, &Permits::rolesRead, this, &ApplicationsPage::offerDiscard);
    connect(m_bin, &DraftBin::restored, this, &ApplicationsPage::choose);
    auto *undo = new QShortcut(QKeySequence::Undo, m_left); // in the form it undoes what was typed there
    undo->setContext(Qt::WidgetWithChildrenShortcut);
    connect(undo, &QShortcut::activated, m_bin, &DraftBin::bringBack);
    connect(m_filter, &QLineEdit::textChanged, this, [this] { read(); });
    connect(m_new, &QPushButton::clicked, m_form, &ApplicationForm::beginNew);
    auto *shortcut = new QShortcut(QKeySequence::New, this);
    connect(shortcut, &QShortcut::activated, m_form, &ApplicationForm::beginNew);
    connect(m_list, &RecordList::currentIdChanged, this, [this](std::optional<qint64> id) {
        offerDiscard();
        if (id && !m_selecting && *id != ApplicationLines::moreDraftsId.value)
            choose({*id});
    });
    connect(m_form, &ApplicationForm::applicationChanged, this, &ApplicationsPage::chooseShown);
    connect(&m_form->keeper(), &ApplicationKeeper::emptyDiscarded, m_bin, &DraftBin::tellEmpty);
    connect(&m_form->keeper(), &ApplicationKeeper::changed, this, &Page::keptChanged);
    connect(m_form, &ApplicationForm::actDone, this,
            [this] { (m_new->isEnabled() ? static_cast<QWidget *>(m_new) : m_list)->setFocus(); });
    connect(m_form, &ApplicationForm::filesShown, m_side, &ApplicationSide::setFiles);
    connect(m_form, &ApplicationForm::applicationChanged, m_side,
            [this] { m_side->setApplication(m_form->application()); });
    connect(m_side, &ApplicationSide::referenceActivated, this, &Page::referenceActivated);
    connect(m_form, &ApplicationForm::referenceActivated, this, &Page::referenceActivated);
    m_watch = new ViewWatch(
        m_context.database, this,
        [](const Changes &changes) {
            return changes.hasAny({Topic::Application, Topic::Draft, Topic::Participant, Topic::Calendar});
        },
        [this](const Changes &changes) {
            read();
            if (changes.has(Topic::Draft, m_form->application().value))
                leaveGone();
        });
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
    m_state->setAccessibleName(tr("State of the applications"));
    m_state->setItemText(0, tr("All states"));
    for (int i = 1; i < m_state->count(); ++i)
        if (const auto state = fromCode<ApplicationState>(m_state->itemData(i).toString()))
            m_state->setItemText(i, m_context.words().applicationState(*state));
    m_discard->setText(tr("Discard the draft"));
    m_bin->retranslate();
    m_list->setAccessibleName(tr("Applications"));
    m_list->emptyState()->setIconName(u"inbox"_s);
    m_side->retranslate();
    m_model->retranslate();
    m_permits->retranslate();
    m_form->retranslate();
    offerDiscard();
    sayEmpty();
}

void ApplicationsPage::sayEmpty()
{
    m_list->emptyState()->setSentence(
        m_filter->text().isEmpty() && !chosenState()
            ? tr("No application yet: press New and enter the first one from its paper form.")
            : tr("No application is like this: change the words or the state above."));
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

std::optional<ApplicationState> ApplicationsPage::chosenState() const
{
    return fromCode<ApplicationState>(m_state->currentData().toString());
}

void ApplicationsPage::showDrafts()
{
    m_state->setCurrentIndex(m_state->findData(code(ApplicationState::Draft)));
}

void ApplicationsPage::offerDiscard()
{
    const ApplicationLine *row = m_list->currentId() ? m_model->find(*m_list->currentId()) : nullptr;
    const QString refusal = m_permits->refusal<DiscardDraft>();
    m_discard->setEnabled(row && row->moreDrafts == 0 && row->application.state == ApplicationState::Draft &&
                          refusal.isEmpty());
    m_discard->setToolTip(refusal.isEmpty() ? tr("Discard the draft (Delete)") : refusal);
}

void ApplicationsPage::discardCurrent()
{
    const ApplicationId id{m_list->currentId().value_or(0)};
    if (id != m_form->application())
        m_bin->discard(id);
    else // what is typed is stored first: it comes back with the rest
        m_form->keeper().leave([this, id] {
            m_givenUp = id;
            m_bin->discard(id);
        });
}

void ApplicationsPage::leaveGone()
{
    const ApplicationId shown = m_form->application();
    m_context.database.read(
        this, [shown](Transaction &t) { return isStored(t, shown); },
        [this, shown](bool there) {
            if (there || m_form->application() != shown)
                return;
            // Where nothing is typed an empty form takes its place; whoever is elsewhere stays there.
            QWidget *had = QApplication::focusWidget();
            m_form->wasDiscarded(std::exchange(m_givenUp, {}) == shown);
            if (had && !m_form->isAncestorOf(had))
                had->setFocus();
        });
}

void ApplicationsPage::choose(ApplicationId id)
{
    if (id == m_form->application()) {
        chooseShown();
        return;
    }
    m_form->open(id, [this] { chooseShown(); });
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
    if (m_form->keeper().mayBeLeft())
        return true;
    m_form->keeper().leave([this] { window()->close(); });
    return false;
}

Page::Kept ApplicationsPage::kept() const
{
    const ApplicationKeeper &keeper = m_form->keeper();
    return keeper.isRefused() ? Kept::NotStored : keeper.hasUnsaved() ? Kept::Typing : Kept::Stored;
}

void ApplicationsPage::read()
{
    m_reading.ask(
        this,
        [words = m_filter->text(), state = chosenState()](Transaction &t) {
            return ApplicationLines::read(t, words, state);
        },
        [this](const ApplicationLines &found) {
            m_selecting = true;
            m_model->setRows(found.lines);
            m_selecting = false;
            sayEmpty();
            if (m_list->currentId() != ApplicationLines::moreDraftsId.value)
                chooseShown();
            offerDiscard();
        });
}

} // namespace qorjyn

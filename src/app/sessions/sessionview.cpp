#include "app/sessions/sessionview.h"

#include "app/sessions/decisionpanel.h"
#include "app/shell/explain.h"
#include "app/shell/icons.h"
#include "app/shell/look.h"
#include "app/shell/permits.h"
#include "app/shell/viewwatch.h"
#include "app/widgets/card.h"
#include "app/widgets/dateedit.h"
#include "app/widgets/emptystate.h"
#include "app/widgets/fileintake.h"
#include "app/widgets/pdfview.h"
#include "app/widgets/pill.h"
#include "app/widgets/recordtable.h"
#include "app/widgets/tones.h"
#include "storage/applications.h"
#include "storage/library.h"
#include "storage/sessions.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

namespace qorjyn {

namespace {

/// A decision where there is no room for its words.
QChar signOf(Decision decision)
{
    switch (decision) {
    case Decision::Include:
        return u'✓';
    case Decision::NotInclude:
        return u'✕';
    case Decision::Defer:
        return u'→';
    }
    return u' ';
}

} // namespace

SessionView::SessionView(AppContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_heading(headingLabel(this)), m_line(mutedLabel(this)),
      m_hint(mutedLabel(this)), m_state(new Pill(this)), m_message(new MessageBar(this)),
      m_progress(new QProgressBar(this)), m_queue(new QPushButton(this)), m_takeOff(new QPushButton(this)),
      m_move(new QPushButton(this)), m_open(new QPushButton(this)), m_close(new QPushButton(this)),
      m_print(new QPushButton(this)), m_pdf(new QPushButton(this)), m_sign(new QPushButton(this)),
      m_scan(new QPushButton(this)), m_showScan(new QPushButton(this)), m_reopen(new QPushButton(this)),
      m_permits(new Permits(context, this)), m_presence(new Card(this)), m_presenceGrid(new QGridLayout),
      m_table(new RecordTable(this)), m_view(new PdfView(&context.pdf, this)),
      m_panel(new DecisionPanel(context, this)), m_intake(new FileIntake(context, this))
{
    const std::pair<QWidget *, QString> names[] = {
        {m_heading, u"sessionHeading"_s}, {m_state, u"sessionState"_s},
        {m_message, u"sessionMessage"_s}, {m_queue, u"sessionQueue"_s},
        {m_takeOff, u"sessionTakeOff"_s}, {m_move, u"sessionMove"_s},
        {m_open, u"sessionOpen"_s},       {m_close, u"sessionClose"_s},
        {m_print, u"sessionPrint"_s},     {m_pdf, u"sessionPdf"_s},
        {m_sign, u"sessionSign"_s},       {m_reopen, u"sessionReopen"_s},
        {m_table, u"sessionAgenda"_s},    {m_view, u"sessionPreview"_s},
        {m_panel, u"sessionPanel"_s},     {m_presence, u"sessionPresence"_s},
        {m_scan, u"sessionScan"_s},       {m_showScan, u"sessionShowScan"_s},
        {m_hint, u"sessionHint"_s}};
    for (const auto &[widget, name] : names)
        widget->setObjectName(name);
    makeModel();
    layOut();
    connectActs();
    guardActs();
    connectKeys();
    refresh();
    retranslate();
}

void SessionView::makeModel()
{
    m_agenda = new RecordTableModel<AgendaItem>(
        {{.key = u"place"_s,
          .header = [] { return tr("No."); },
          .value = [](const AgendaItem &a) { return a.position; },
          .alignment = Qt::AlignRight},
         {.key = u"title"_s,
          .header = [] { return tr("Object"); },
          .value = [](const AgendaItem &a) { return a.item.description.title; },
          .toolTip = [](const AgendaItem &a) { return a.item.description.title; }},
         {.key = u"decision"_s,
          .header = [] { return tr("Decision"); },
          .value =
              [](const AgendaItem &a) {
                  return a.decision
                             ? u"%1 %2:%3"_s.arg(signOf(*a.decision)).arg(a.votes.forIt).arg(a.votes.against)
                             : u"—"_s;
              },
          .pill =
              [](const AgendaItem &a) {
                  return std::optional(a.decision ? toneOf(*a.decision) : Tone::Neutral);
              },
          .toolTip =
              [this](const AgendaItem &a) {
                  if (!a.decision)
                      return QString();
                  const QString decided = u"%1 – %2:%3"_s.arg(m_context.words().decision(*a.decision))
                                              .arg(a.votes.forIt)
                                              .arg(a.votes.against);
                  return a.reason.isEmpty() ? decided : QString(decided + u'\n' + a.reason);
              }}},
        [](const AgendaItem &a) { return a.id.value; }, this);
    m_table->setRecords(m_agenda);
    m_table->setMinimumWidth(scaled(220, this)); // number, decision, and some words of the title
    m_table->horizontalHeader()->setMinimumSectionSize(scaled(32, this));
    m_table->horizontalHeader()->setResizeContentsPrecision(
        0); // by the rows in sight, however many there are
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
}

void SessionView::layOut()
{
    m_print->setIcon(icon(u"printer"_s));
    m_pdf->setIcon(icon(u"download"_s));
    for (QPushButton *button : {m_scan, m_showScan})
        button->setIcon(icon(u"scan-line"_s));
    for (QPushButton *button : {m_open, m_close, m_sign})
        setPrimary(button);
    m_progress->setTextVisible(false);
    m_hint->setWordWrap(true);
    auto *head = new QHBoxLayout;
    head->addWidget(m_heading);
    head->addWidget(m_state);
    head->addWidget(m_line, 1);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_move, m_open, m_close, m_reopen, m_scan,
                                                            m_showScan, m_pdf, m_print, m_sign})
        head->addWidget(widget);
    m_presence->body()->addLayout(m_presenceGrid);
    auto *left = new QWidget(this);
    auto *leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(0, 0, 0, 0);
    leftColumn->addWidget(m_progress);
    leftColumn->addWidget(m_hint);
    leftColumn->addWidget(m_presence);
    leftColumn->addWidget(m_table, 1);
    auto *agendaRow = new QHBoxLayout;
    agendaRow->addWidget(m_queue);
    agendaRow->addWidget(m_takeOff);
    agendaRow->addStretch();
    leftColumn->addLayout(agendaRow);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_panel);
    m_scroll = scroll;
    auto *splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    for (QWidget *widget : std::initializer_list<QWidget *>{left, m_view, scroll})
        splitter->addWidget(widget);
    splitter->setSizes({360, 300, 420});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(m_message);
    column->addWidget(splitter, 1);
}

void SessionView::connectActs()
{
    connect(m_table, &RecordTable::currentIdChanged, this, [this](std::optional<qint64> id) {
        if (id)
            m_current = AgendaItemId{*id};
        refreshPanel();
    });
    connect(m_queue, &QPushButton::clicked, this,
            [this] { perform(TakeQueue{.session = m_session.id, .items = {}}); });
    connect(m_takeOff, &QPushButton::clicked, this, [this] {
        if (const auto id = m_table->currentId())
            perform(TakeOffAgenda{.agendaItem = {*id}});
    });
    connect(m_move, &QPushButton::clicked, this, &SessionView::moveSession);
    connect(m_open, &QPushButton::clicked, this, [this] { perform(OpenSession{.session = m_session.id}); });
    connect(m_close, &QPushButton::clicked, this, [this] { perform(CloseSession{.session = m_session.id}); });
    connect(m_print, &QPushButton::clicked, this, &SessionView::printMinutes);
    connect(m_pdf, &QPushButton::clicked, this, &SessionView::saveMinutes);
    connect(m_sign, &QPushButton::clicked, this, &SessionView::sign);
    connect(m_scan, &QPushButton::clicked, this, &SessionView::attachScan);
    connect(m_showScan, &QPushButton::clicked, this, &SessionView::showScan);
    connect(m_reopen, &QPushButton::clicked, this, &SessionView::reopen);
    connect(m_panel, &DecisionPanel::assessed, this, &SessionView::assess);
    connect(m_panel, &DecisionPanel::decided, this, &SessionView::decide);
    connect(m_panel, &DecisionPanel::moveRequested, this, &SessionView::move);
    connect(m_panel, &DecisionPanel::referenceActivated, this, &SessionView::referenceActivated);
    connect(m_intake, &FileIntake::taken, this, [this](int, const AttachedFile &file) {
        perform(AttachSignedScan{.session = m_scanned, .scan = file});
    });
    connect(m_intake, &FileIntake::refused, this, [this](int, const Problem &problem) {
        explain(*m_message, {.problems = {problem}, .details = {}}, m_context.languages);
    });
    m_watch = new ViewWatch(
        m_context.database, this, [this](const Changes &changes) { return concern(changes); },
        [this](const Changes &changes) {
            // While another session is on its way its agenda is not known: what is decided there may have
            // come too late for the answer.
            if (m_wanted == m_session.id && changes.has(Topic::AgendaItem) && changes.things.size() == 1)
                readItems(changes.things[Topic::AgendaItem]);
            else if (m_wanted)
                read();
        });
}

bool SessionView::concern(const Changes &changes) const
{
    return changes.has(Topic::Session, m_wanted.value) ||
           changes.hasAny({Topic::Composition, Topic::Settings, Topic::Calendar}) ||
           (m_session.state == SessionState::Planned && changes.has(Topic::Application)) ||
           (changes.has(Topic::AgendaItem) && m_wanted != m_session.id) ||
           std::ranges::any_of(changes.things.value(Topic::AgendaItem),
                               [this](qint64 id) { return m_agenda->find(id) != nullptr; });
}

void SessionView::guardActs()
{
    m_permits->guard<TakeQueue>(m_queue);
    m_permits->guard<TakeOffAgenda>(m_takeOff);
    m_permits->guard<MoveSession>(m_move);
    m_permits->guard<OpenSession>(m_open);
    m_permits->guard<CloseSession>(m_close);
    m_permits->guard<SignMinutes>(m_sign);
    m_permits->guard<AttachSignedScan>(m_scan);
    m_permits->guard<ReopenSession>(m_reopen);
}

void SessionView::retranslate()
{
    m_queue->setText(tr("Take the queue"));
    m_takeOff->setText(tr("Take off"));
    m_move->setText(tr("Move…"));
    m_open->setText(tr("Open the session"));
    m_close->setText(tr("Close the session"));
    m_print->setText(tr("Print minutes"));
    m_pdf->setText(tr("Save as PDF"));
    m_sign->setText(tr("Minutes signed"));
    m_reopen->setText(tr("Open again…"));
    m_scan->setText(tr("Attach scan…"));
    m_showScan->setText(tr("Signed scan"));
    for (QPushButton *button : {m_scan, m_showScan})
        button->setToolTip(tr("Scan of the signed minutes"));
    m_permits->retranslate();
    m_presence->setTitle(tr("Present"));
    m_table->setAccessibleName(tr("Agenda"));
    m_table->emptyState()->setIconName(u"list"_s);
    m_table->emptyState()->setSentence(tr("The agenda is empty: take the queue of waiting objects onto it."));
    m_view->setEmptySentence(tr("The file of the object is shown here."));
    m_agenda->retranslate();
    m_panel->retranslate();
    m_scroll->setMinimumWidth(0);
    refresh();
}

int SessionView::members() const
{
    return m_session.composition ? int(m_session.composition->membersOn(m_session.date).size()) : 0;
}

template <class A>
void SessionView::perform(const A &what, const std::function<void()> &then, const Dialogs::Outcome &refused)
{
    act(
        m_context.database, this, what,
        [this, then](const typename A::Result &) {
            m_message->clear();
            if (then)
                then();
        },
        [this, refused](const Failure &failure) {
            explain(*m_message, failure, m_context.languages);
            if (refused)
                refused(m_message->text());
        });
}

void SessionView::open(SessionId id)
{
    m_wanted = id;
    m_watch->readNow();
}

void SessionView::read()
{
    m_reading.ask(
        this,
        [id = m_wanted](Transaction &t) {
            Seen seen{.session = qorjyn::session(t, id),
                      .library = librarySettings(t),
                      .deadline = {},
                      .waiting = 0};
            if (seen.session) {
                seen.deadline = workingCalendar(t).after(seen.session->date, InclusionDays);
                if (seen.session->state == SessionState::Planned)
                    seen.waiting = int(queuedItems(t).size());
            }
            return seen;
        },
        [this](const Seen &seen) {
            if (seen.session)
                show(seen);
        });
}

void SessionView::show(const Seen &seen)
{
    if (m_session.id != seen.session->id) {
        m_message->clear();
        m_current.reset();
        m_decided.clear();
        m_deciding = false;
    }
    const QList<MemberId> clicked = m_session.present;
    const bool mine = m_presenceUnderWay > 0 && m_session.id == seen.session->id;
    m_session = *seen.session;
    if (mine)
        m_session.present = clicked; // read before the last click was stored
    for (AgendaItem &item : m_session.agenda)
        if (const AgendaItem *known = m_agenda->find(item.id.value); known && known->version > item.version)
            item = *known; // read before the last act was stored
    m_library = seen.library;
    m_deadline = seen.deadline;
    m_waiting = seen.waiting;
    m_agenda->setRows({m_session.agenda.begin(), m_session.agenda.end()});
    m_table->setColumnWidth(0, scaled(46, this));
    fitDecisions();
    if (!m_current)
        goToUndecided();
    refresh();
}

void SessionView::refresh()
{
    refreshHead();
    refreshPresence();
    refreshPanel();
}

void SessionView::refreshHead()
{
    const Words words = m_context.words();
    const bool known = bool(m_session.id);
    const SessionState state = m_session.state;
    m_heading->setText(!known             ? tr("Sessions")
                       : m_session.number ? tr("Session %1").arg(formattedSession(*m_session.number))
                                          : tr("Session of %1").arg(words.date(m_session.date)));
    m_state->setState(known ? words.sessionState(state) : QString(), toneOf(state));
    const auto decided =
        std::ranges::count_if(m_session.agenda, [](const AgendaItem &a) { return a.decision.has_value(); });
    const QString day = m_session.number ? words.date(m_session.date) + u" · "_s : QString();
    m_line->setText(known ? day + words.objects(int(m_session.agenda.size()))
                          : tr("Choose a session on the left, or plan a new one."));
    m_progress->setRange(0, std::max(1, int(m_session.agenda.size())));
    m_progress->setValue(int(decided));
    m_progress->setVisible(known && state != SessionState::Planned);
    const bool planned = known && state == SessionState::Planned;
    const bool open = known && state == SessionState::Open;
    const bool held = known && state == SessionState::Held;
    m_queue->setVisible(planned);
    m_permits->offer(m_queue, m_waiting > 0);
    m_takeOff->setVisible(planned || open);
    m_move->setVisible(planned);
    m_open->setVisible(planned);
    m_close->setVisible(open);
    m_reopen->setVisible(held);
    m_print->setVisible(known && !planned);
    m_pdf->setVisible(known && !planned);
    m_sign->setVisible(held);
    m_scan->setVisible(known && state == SessionState::Signed && !m_session.signedScan);
    m_showScan->setVisible(known && state == SessionState::Signed && m_session.signedScan);
    m_presence->setVisible(planned || open);
    m_panel->setVisible(known && !planned);
    m_scroll->setVisible(known && !planned); // before the session its room is the preview's
    const QString hint = this->hint();
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
}

QString SessionView::hint() const
{
    const Words words = m_context.words();
    if (!m_session.id)
        return {};
    switch (m_session.state) {
    case SessionState::Planned: {
        if (!m_session.composition)
            return words.sentence(
                {.code = u"composition.none"_s, .arguments = {m_session.date.toString(Qt::ISODate)}});
        const Problems problems = checkNumber(*m_session.composition, m_session.date);
        return problems.isEmpty() ? tr("%n object(s) wait in the queue.", nullptr, m_waiting)
                                  : words.sentences(problems);
    }
    case SessionState::Open: {
        const auto decided = std::ranges::count_if(
            m_session.agenda, [](const AgendaItem &a) { return a.decision.has_value(); });
        return tr("%1 decided, %2 left").arg(decided).arg(m_session.agenda.size() - decided);
    }
    case SessionState::Held: {
        const QString due =
            tr("Closed. What was decided for is included by %1 (point 10), once the minutes are signed.")
                .arg(words.date(m_deadline.due));
        const QString warning = words.calendarWarning(m_deadline.unconfirmedYears);
        return warning.isEmpty() ? due : due + u'\n' + warning;
    }
    case SessionState::Signed:
        return tr("The minutes were signed on %1: nothing of the session can be changed (point 9).")
            .arg(words.date(m_session.signedOn.value_or(QDate())));
    }
    return {};
}

void SessionView::refreshPanel()
{
    const AgendaItem *item = m_current ? m_agenda->find(m_current->value) : nullptr;
    if (!item) {
        m_panel->clear();
        m_view->showFile({});
        return;
    }
    const int present = int(m_session.present.size());
    m_panel->show(*item, item->position, int(m_session.agenda.size()), present, members(),
                  hasQuorum(present, members(), m_library.regulation), m_session.state == SessionState::Open);
    const QString path =
        item->item.files.isEmpty() ? QString() : m_context.files.path(item->item.files.first().sha256);
    if (m_view->file() != path)
        m_view->showFile(path, path.isEmpty() ? QString() : item->item.files.first().name);
    // The panel is never cut, and does not move under the hand.
    m_scroll->setMinimumWidth(std::max(m_scroll->minimumWidth(), m_panel->minimumSizeHint().width()));
}

void SessionView::moveSession()
{
    const QDate today = m_context.database.today();
    m_context.dialogs.ask(
        this,
        {.title = tr("Move the session"),
         .text = tr("Write the day on which the commission meets instead. The agenda goes along; who is "
                    "present is marked again."),
         .accept = tr("Move"),
         .details = {}},
        m_context.words().date(m_session.date), [this, today](const std::optional<QString> &day) {
            if (!day)
                return;
            if (const auto date = DateEdit::understand(*day, today))
                perform(MoveSession{.session = m_session.id,
                                    .date = *date,
                                    .place = m_session.place,
                                    .remote = m_session.remote});
            else
                m_message->say(Tone::Wrong, [day = *day] {
                    return tr("“%1” is no date: the session stays where it was.").arg(day);
                });
        });
}

void SessionView::reopen()
{
    m_context.dialogs.askReason(
        this,
        {.title = tr("Open the session again"),
         .text = tr("The objects that wait go back until it is closed again. Write the reason."),
         .accept = tr("Open again"),
         .details = {}},
        [this, session = m_session.id](const QString &reason, const Dialogs::Outcome &outcome) {
            perform(
                ReopenSession{.session = session, .reason = reason}, [outcome] { outcome({}); }, outcome);
        });
}

} // namespace qorjyn

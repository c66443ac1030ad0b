#include "app/applications/applicationform.h"

#include "app/applications/applicationacts.h"
#include "app/applications/applicationhead.h"
#include "app/applications/applicationkeeper.h"
#include "app/applications/applicationprints.h"
#include "app/applications/applicationsheet.h"
#include "app/applications/applicationtitles.h"
#include "app/applications/applicationvolumes.h"
#include "app/applications/duplicatecard.h"
#include "app/applications/itemgrid.h"
#include "app/applications/titlefilelist.h"
#include "app/applications/titlefiles.h"
#include "app/shell/explain.h"
#include "app/shell/permits.h"
#include "app/shell/viewwatch.h"
#include "app/widgets/formparts.h"
#include "app/widgets/toldplace.h"
#include "storage/applications.h"

#include <QShortcut>
#include <QVBoxLayout>

namespace qorjyn {

ApplicationForm::ApplicationForm(AppContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_permits(new Permits(context, this)),
      m_prints(new ApplicationPrints(
          context, [this] { return m_sheet->typed(); }, this)),
      m_head(new ApplicationHead(context, *m_permits, m_prints, this)),
      m_sheet(new ApplicationSheet(context, *m_permits, this)), m_role(new MessageBar(this)),
      m_message(new MessageBar(this)), m_keeper(new ApplicationKeeper(context, *m_sheet, *m_message, this)),
      m_acts(new ApplicationActs(context, m_keeper->saver(), this)),
      m_volumes(new ApplicationVolumes(context, this))
{
    m_role->setObjectName(u"applicationRole"_s);
    m_message->setObjectName(u"applicationMessage"_s);
    auto *told = new ToldPlace(m_volumes, this);
    for (QWidget *notice : std::initializer_list<QWidget *>{m_keeper->draftOffer(), m_role, m_message,
                                                            m_keeper->choice(), m_sheet->titles().card()})
        told->addNotice(notice);
    connect(told, &ToldPlace::crowded, m_sheet->titles().card(), &DuplicateCard::setBrief);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    column->addWidget(m_head);
    column->addWidget(m_sheet, 1);
    column->addWidget(told);
    connectSheet();
    connectKeeper();
    connectActs();
    addShortcuts();
    beginNew();
    retranslate();
}

ApplicationForm::~ApplicationForm()
{
    delete m_keeper; // it asks for what is typed a last time, while the form is whole
    disconnectParts(*this);
}

void ApplicationForm::connectSheet()
{
    connect(m_sheet, &ApplicationSheet::edited, this, &ApplicationForm::edited);
    connect(m_sheet, &ApplicationSheet::filesShown, this, &ApplicationForm::filesShown);
    connect(m_sheet, &ApplicationSheet::referenceActivated, this, &ApplicationForm::referenceActivated);
    connect(&m_sheet->files(), &TitleFiles::problemsChanged, this, [this](const Problems &problems) {
        if (problems.isEmpty())
            m_message->clear();
        else
            explain(*m_message, {.problems = problems, .details = {}}, m_context.languages);
    });
    connect(m_prints, &ApplicationPrints::told, this,
            [this](Tone kind, const QString &sentence, const QString &details) {
                m_message->say(kind, sentence, Rule::None, details);
            });
    connect(m_permits, &Permits::rolesRead, this, &ApplicationForm::refresh);
    m_watch = new ViewWatch(
        m_context.database, this,
        [this](const Changes &changes) {
            const qint64 shown = m_sheet->stored().id.value;
            return changes.has(Topic::Application, shown) || changes.has(Topic::Draft, shown);
        },
        [this](const Changes &) {
            // What is being typed here stays; a clean form shows what another desk made of it.
            const ApplicationId shown = m_sheet->stored().id;
            if (shown && m_wanted == shown && !m_keeper->saver().isDirty())
                open(shown);
        });
    m_watch->readNow(); // nothing is shown yet
}

void ApplicationForm::connectKeeper()
{
    connect(m_keeper, &ApplicationKeeper::stored, this, [this](ApplicationId id) {
        m_watch->expectNotice();
        want(id);
        if (!m_refused)
            m_sheet->markProblems({});
        refresh();
    });
    connect(m_keeper, &ApplicationKeeper::refused, this, &ApplicationForm::explainFailure);
    const auto anew = [this] {
        want(m_sheet->stored().id);
        refresh();
    };
    connect(m_keeper, &ApplicationKeeper::settled, this, anew);
    connect(m_keeper, &ApplicationKeeper::becameNew, this, anew);
    connect(m_keeper, &ApplicationKeeper::broughtBack, this,
            [this](const Application &beside, const ApplicationDraft &draft) {
                want(beside.id);
                m_sheet->setStored({}); // what is shown gives way, the same version as well
                show(beside);
                m_keeper->resume(draft);
            });
}

void ApplicationForm::connectActs()
{
    const auto onAsked = [this](auto asked, auto act) {
        connect(m_head, asked, this, [this, act] {
            m_sheet->settle();
            act();
        });
    };
    onAsked(&ApplicationHead::registerAsked, [this] { registerNow(); });
    onAsked(&ApplicationHead::returnAsked, [this] { m_acts->returnIt(m_head->name()); });
    onAsked(&ApplicationHead::withdrawalAsked, [this] { m_acts->withdraw(m_head->name()); });
    onAsked(&ApplicationHead::receivedAgain, [this] { m_acts->receiveAgain(); });
    connect(m_head, &ApplicationHead::actDone, this, &ApplicationForm::actDone);
    connect(m_acts, &ApplicationActs::registered, this, &ApplicationForm::becameRegistered);
    connect(m_acts, &ApplicationActs::performed, m_message, &MessageBar::clear);
    connect(m_acts, &ApplicationActs::refused, this, &ApplicationForm::explainFailure);
}

void ApplicationForm::addShortcuts()
{
    const auto on = [this](const QKeySequence &keys, auto act) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter})
        on(Qt::CTRL | key, [this] { m_head->pressRegister(); });
    on(QKeySequence::Open, [this] { m_sheet->files().chooseFor(m_sheet->titles().grid().currentRow()); });
    on(QKeySequence::Undo, [this] { m_sheet->undoStack().undo(); });
    for (const QKeyCombination keys : {Qt::CTRL | Qt::SHIFT | Qt::Key_Z, Qt::CTRL | Qt::Key_Y})
        on(keys, [this] { m_sheet->undoStack().redo(); });
}

bool ApplicationForm::isEditable() const
{
    return takesChanges(m_sheet->stored().state) && m_permits->refusal<SaveApplication>().isEmpty();
}

QWidget *ApplicationForm::fileList() const
{
    return m_sheet->titles().fileList();
}

void ApplicationForm::want(ApplicationId id)
{
    if (std::exchange(m_wanted, id) != id)
        Q_EMIT applicationChanged();
}

void ApplicationForm::beginNew()
{
    m_keeper->leave([this] { showNew(); });
}

void ApplicationForm::showNew()
{
    Application fresh;
    fresh.received = m_context.database.today();
    want({});
    show(fresh);
    m_sheet->begin();
}

void ApplicationForm::wasDiscarded(bool here)
{
    if (here ? m_keeper->saver().isDirty() : m_keeper->hasUnsaved()) {
        m_keeper->goOnAsNew();
        return;
    }
    showNew();
    if (!here)
        m_message->say(Tone::Accent,
                       [] { return tr("The draft that stood here was discarded at another desk."); });
}

void ApplicationForm::open(ApplicationId id, std::function<void()> stay)
{
    if (id == m_sheet->stored().id)
        read(id);
    else
        m_keeper->leave([this, id] { read(id); }, std::move(stay));
}

void ApplicationForm::read(ApplicationId id)
{
    want(id);
    m_reading.ask(
        this, [id](Transaction &t) { return qorjyn::application(t, id); },
        [this, id](const std::optional<Application> &found) {
            if (id != m_wanted)
                return; // another is wanted by now
            const ApplicationId shown = m_sheet->stored().id;
            if (!found) {
                want(shown);
                return;
            }
            // Another desk stored it: what is typed into the open cell is not given up for that.
            if (id == shown && found->version != m_keeper->saver().version())
                m_sheet->commitTyping();
            if (!m_keeper->saver().isDirty())
                show(*found);
            else if (id != shown)
                open(id); // typed meanwhile: it is stored first
        });
}

void ApplicationForm::show(const Application &application)
{
    const Application &before = m_sheet->stored();
    const bool same = application.id == before.id && application.id;
    const bool moved = same && application.state != before.state;
    // The answer to our own act, or news from elsewhere: the rows under the hand stay where nothing changed.
    if (same && application.version == m_keeper->saver().version()) {
        m_sheet->setStored(application);
    } else {
        m_sheet->put(application);
        m_keeper->begin();
    }
    if (!same || moved) {
        m_message->clear(); // it told of what is no longer so
        m_refused = false;
        m_sheet->markProblems({});
    }
    refresh();
    m_sheet->showFile();
}

void ApplicationForm::refresh()
{
    const bool editable = isEditable();
    if (const QString refusal = m_permits->refusal<SaveApplication>(); refusal.isEmpty())
        m_role->clear();
    else
        m_role->say(Tone::Accent, refusal);
    m_head->show(m_sheet->stored());
    m_sheet->setEditable(editable);
    m_volumes->setEditable(editable);
    m_prints->setReturned(m_sheet->stored().state == ApplicationState::Returned);
    refreshPages();
}

void ApplicationForm::refreshPages()
{
    m_volumes->setPages(m_sheet->statedPages(), m_sheet->countedPages());
}

void ApplicationForm::edited()
{
    refreshPages();
    if (m_refused && m_sheet->problems().isEmpty()) {
        m_refused = false;
        m_message->clear();
        m_sheet->markProblems({});
    }
}

void ApplicationForm::registerNow()
{
    if (m_sheet->files().underWay() > 0) {
        m_message->say(Tone::Due, [] { return tr("Files are still being counted: register in a moment."); });
        return;
    }
    const Problems problems = m_sheet->problems();
    if (problems.isEmpty()) {
        m_acts->registerIt(m_sheet->typed());
        return;
    }
    m_refused = true;
    explainFailure({.problems = problems, .details = {}});
}

void ApplicationForm::becameRegistered(ApplicationId id, const RegisterNumber &number)
{
    m_sheet->undoStack().clear(); // an act of the register is not undone by a key
    m_message->say(Tone::Good, [number] { return tr("Registered as %1.").arg(formatted(number)); });
    Application registered = m_sheet->stored();
    if (id == registered.id) {
        m_keeper->saver().raised();
        registered.number = number;
        registered.state = ApplicationState::Registered;
        registered.version = m_keeper->saver().version();
        m_sheet->setStored(registered);
        m_watch->expectNotice();
        refresh();
    }
}

void ApplicationForm::explainFailure(const Failure &failure)
{
    m_sheet->markProblems(failure.problems);
    explain(*m_message, failure, m_context.languages);
}

void ApplicationForm::retranslate()
{
    m_head->retranslate();
    m_sheet->retranslate();
    m_volumes->retranslate();
    m_prints->retranslate();
    m_keeper->retranslate();
    m_permits->retranslate();
    refresh();
}

} // namespace qorjyn

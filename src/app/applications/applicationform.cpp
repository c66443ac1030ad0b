#include "app/applications/applicationform.h"

#include "app/applications/applicationacts.h"
#include "app/applications/applicationfields.h"
#include "app/applications/applicationhead.h"
#include "app/applications/applicationprints.h"
#include "app/applications/applicationtitles.h"
#include "app/applications/applicationvolumes.h"
#include "app/applications/applicationway.h"
#include "app/applications/duplicatecard.h"
#include "app/applications/itemgrid.h"
#include "app/applications/likenesswatch.h"
#include "app/applications/titlefilelist.h"
#include "app/applications/titlefiles.h"
#include "app/shell/explain.h"
#include "app/shell/permits.h"
#include "app/widgets/draftkeeper.h"
#include "app/widgets/stalechoice.h"
#include "app/widgets/toldplace.h"

#include <QShortcut>
#include <QVBoxLayout>

namespace qorjyn {

ApplicationForm::ApplicationForm(AppContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_permits(new Permits(context, this)),
      m_saver(new ApplicationSaver(
          context.database, [this] { return typed(); }, this)),
      m_acts(new ApplicationActs(context, *m_saver, this)), m_prints(new ApplicationPrints(
                                                                context, [this] { return typed(); }, this)),
      m_head(new ApplicationHead(context, *m_permits, m_prints, this)), m_items(new ItemModel(this)),
      m_fields(new ApplicationFields(context, *m_permits, m_items->undoStack(), this)),
      m_titles(new ApplicationTitles(context, *m_permits, *m_items, this)),
      m_drafts(new DraftKeeper(
          context.database, u"application"_s, [this] { return draft(); }, this)),
      m_role(new MessageBar(this)), m_message(new MessageBar(this)),
      m_stale(new StaleChoice(u"application"_s, this)), m_volumes(new ApplicationVolumes(context, this))
{
    m_role->setObjectName(u"applicationRole"_s);
    m_message->setObjectName(u"applicationMessage"_s);
    auto *told = new ToldPlace(m_volumes, this);
    for (QWidget *notice :
         std::initializer_list<QWidget *>{m_drafts, m_role, m_message, m_stale, m_titles->card()})
        told->addNotice(notice);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    column->addWidget(m_head);
    column->addWidget(m_fields);
    column->addWidget(m_titles, 1);
    column->addWidget(told);
    connectEdits();
    connectKeeping();
    connectActs();
    beginNew();
    retranslate();
}

void ApplicationForm::connectEdits()
{
    connect(m_items, &ItemModel::edited, this, &ApplicationForm::edited);
    connect(m_fields, &ApplicationFields::edited, this, &ApplicationForm::edited);
    connect(m_titles, &ApplicationTitles::currentFileChanged, this, &ApplicationForm::refreshFile);
    connect(m_titles, &ApplicationTitles::referenceActivated, this, &ApplicationForm::referenceActivated);
    connect(&m_titles->files(), &TitleFiles::scanTaken, m_fields, &ApplicationFields::setScan);
    connect(&m_titles->files(), &TitleFiles::problemsChanged, this, [this](const Problems &problems) {
        if (problems.isEmpty())
            m_message->clear();
        else
            explain(*m_message, {.problems = problems, .details = {}}, m_context.words());
    });
    connect(m_prints, &ApplicationPrints::told, this,
            [this](Tone kind, const QString &sentence, const QString &details) {
                m_message->say(kind, sentence, Rule::None, details);
            });
    connect(m_permits, &Permits::rolesRead, this, &ApplicationForm::refresh);
    connect(&m_context.database, &Database::changed, this, [this](Topic topic, const QList<qint64> &ids) {
        // What is being typed here stays; a clean form shows what another desk made of it.
        const bool mine = topic == Topic::Application && ids.contains(m_application.id.value);
        if (m_wanted != m_application.id)
            return; // another one is on its way
        if (mine && !m_saver->isDirty())
            open(m_application.id);
        else if (mine || (m_application.id && (topic == Topic::Session || topic == Topic::Object)))
            readWay();
    });
}

void ApplicationForm::connectActs()
{
    const auto onAsked = [this](auto asked, auto act) {
        connect(m_head, asked, this, [this, act] {
            m_titles->grid().commitTyping();
            m_fields->settle();
            act();
        });
    };
    onAsked(&ApplicationHead::registerAsked, [this] { registerNow(); });
    onAsked(&ApplicationHead::returnAsked, [this] { m_acts->returnIt(m_head->name()); });
    onAsked(&ApplicationHead::withdrawalAsked, [this] { m_acts->withdraw(m_head->name()); });
    onAsked(&ApplicationHead::receivedAgain, [this] { m_acts->receiveAgain(); });
    connect(m_acts, &ApplicationActs::registered, this, &ApplicationForm::becameRegistered);
    connect(m_acts, &ApplicationActs::performed, this, [this] {
        m_message->clear();
        open(m_application.id);
    });
    connect(m_acts, &ApplicationActs::refused, this, &ApplicationForm::explainFailure);
    const auto on = [this](const QKeySequence &keys, auto act) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter})
        on(Qt::CTRL | key, [this] { m_head->pressRegister(); });
    on(QKeySequence::Open, [this] { m_titles->files().chooseFor(m_titles->grid().currentRow()); });
    on(QKeySequence::Undo, [this] { m_items->undoStack().undo(); });
    on(Qt::CTRL | Qt::SHIFT | Qt::Key_Z, [this] { m_items->undoStack().redo(); });
    on(Qt::CTRL | Qt::Key_Y, [this] { m_items->undoStack().redo(); });
}

bool ApplicationForm::isEditable() const
{
    const ApplicationState state = m_application.state;
    return (state == ApplicationState::Draft || state == ApplicationState::Registered ||
            state == ApplicationState::Returned) &&
           m_permits->refusal<SaveApplication>().isEmpty();
}

QWidget *ApplicationForm::fileList() const
{
    return m_titles->fileList();
}

void ApplicationForm::show(const Application &application)
{
    const bool same = application.id == m_application.id && application.id;
    // The answer to our own act, or news from elsewhere: the rows under the hand stay where nothing changed.
    const bool unchanged = same && application.version == m_saver->version();
    const bool moved = same && application.state != m_application.state;
    m_loading = true;
    m_application = application;
    m_fields->setToday(m_context.database.today());
    if (!unchanged) {
        Application fields = application;
        if (same && !fields.participant && !typed().participant)
            fields.participantName = m_fields->participantText(); // on no record yet: kept nowhere else
        m_fields->put(fields);
        m_items->setEditable(isEditable());
        m_items->load(application.items);
        beginSaving(application);
        m_stale->hide();
    }
    if (!same)
        m_titles->likeness().begin(application.id);
    if (!same || moved) {
        m_message->clear(); // it told of what is no longer so
        m_refused = m_storeRefused = false;
        showFaults({});
    }
    m_loading = false;
    refresh();
    refreshFile();
    readWay();
}

void ApplicationForm::refresh()
{
    const bool editable = isEditable();
    if (const QString refusal = m_permits->refusal<SaveApplication>(); refusal.isEmpty())
        m_role->clear();
    else
        m_role->say(Tone::Accent, refusal);
    m_head->show(m_application);
    m_fields->setEditable(editable);
    m_titles->setEditable(editable);
    m_volumes->setEditable(editable);
    m_prints->setReturned(m_application.state == ApplicationState::Returned);
    refreshPages();
}

void ApplicationForm::refreshPages()
{
    Application shown = m_application;
    shown.items = m_items->items();
    m_volumes->setPages(m_fields->statedPages(), shown.countedPages());
}

void ApplicationForm::refreshFile()
{
    const std::optional<AttachedFile> current = m_titles->currentFile();
    Q_EMIT filesShown(current ? current : m_fields->scan(), m_fields->scan());
}

void ApplicationForm::readWay()
{
    const ApplicationId id = m_application.id;
    if (!id) {
        Q_EMIT stepsShown({});
        return;
    }
    m_context.database.read(
        this, [id](Transaction &t) { return wayOf(t, id); },
        [this, id](const ApplicationWay &way) {
            if (id == m_application.id)
                Q_EMIT stepsShown(stepsOf(way, m_context.words()));
        });
}

Application ApplicationForm::typed() const
{
    Application application = m_fields->typedInto(m_application);
    application.items = m_items->toStore();
    return application;
}

void ApplicationForm::edited()
{
    if (m_loading)
        return;
    m_items->markProblems({});
    refreshPages();
    refreshFile();
    if (m_refused && m_items->unread().isEmpty() &&
        checkRegistration(typed(), m_context.database.today()).isEmpty()) {
        m_refused = false;
        m_message->clear();
        showFaults({});
    }
    m_saver->touch();
}

void ApplicationForm::registerNow()
{
    if (m_titles->files().underWay() > 0) {
        m_message->say(Tone::Due, tr("Files are still being counted: register in a moment."));
        return;
    }
    const Problems problems = m_items->unread() + checkRegistration(typed(), m_context.database.today());
    if (problems.isEmpty()) {
        m_acts->registerIt(typed());
        return;
    }
    m_refused = true;
    explainFailure({.problems = problems, .details = {}});
}

void ApplicationForm::becameRegistered(ApplicationId id, const RegisterNumber &number)
{
    m_items->undoStack().clear(); // an act of the register is not undone by a key
    m_message->say(Tone::Good, tr("Registered as %1.").arg(formatted(number)));
    if (id == m_application.id) {
        m_saver->raised();
        m_application.number = number;
        m_application.state = ApplicationState::Registered;
        m_application.version = m_saver->version();
        refresh();
        readWay();
    }
    Q_EMIT stored(m_application.id);
}

void ApplicationForm::explainFailure(const Failure &failure)
{
    showFaults(failure.problems);
    explain(*m_message, failure, m_context.words());
}

void ApplicationForm::showFaults(const Problems &problems)
{
    QWidget *first = m_fields->markProblems(problems);
    m_items->markProblems(problems);
    if (first && !m_titles->grid().hasFocus())
        first->setFocus();
}

void ApplicationForm::retranslate()
{
    m_head->retranslate();
    m_fields->retranslate();
    m_titles->retranslate();
    m_volumes->retranslate();
    m_prints->retranslate();
    m_stale->retranslate();
    m_drafts->retranslate();
    m_permits->retranslate();
    refresh();
    readWay();
}

} // namespace qorjyn

// How nothing typed into an application is lost: stored before it is left, kept over the end of the program,
// and settled where another desk stored in between.
#include "app/applications/applicationform.h"

#include "app/applications/applicationdraft.h"
#include "app/applications/applicationfields.h"
#include "app/applications/applicationtitles.h"
#include "app/applications/itemgrid.h"
#include "app/applications/likenesswatch.h"
#include "app/applications/titlefiles.h"
#include "app/widgets/draftkeeper.h"
#include "app/widgets/formparts.h"
#include "app/widgets/messagebar.h"
#include "app/widgets/stalechoice.h"
#include "storage/applications.h"

#include <QTimer>

namespace qorjyn {

namespace {

constexpr int fileWaitMilliseconds = 50;

} // namespace

ApplicationForm::~ApplicationForm()
{
    delete m_drafts; // it asks for the form a last time, while the form is whole
    disconnectParts(*this);
}

void ApplicationForm::connectKeeping()
{
    connect(m_fields, &ApplicationFields::typed, this, &ApplicationForm::keep);
    connect(m_titles, &ApplicationTitles::typed, this, &ApplicationForm::keep);
    connect(m_saver, &ApplicationSaver::changed, this, &ApplicationForm::keep);
    connect(m_saver, &ApplicationSaver::sending, this, [this] {
        m_sent = m_items->keys();
        m_drafts->keepNow(); // with the identity of the act, in case its answer is never heard
    });
    connect(m_saver, &ApplicationSaver::stored, this, &ApplicationForm::afterStore);
    connect(m_saver, &ApplicationSaver::refused, this, [this](const Failure &failure) {
        m_storeRefused = true;
        explainFailure(failure);
        Q_EMIT keptChanged();
    });
    connect(m_saver, &ApplicationSaver::discarded, this, [this] {
        becomeNew();
        Q_EMIT emptyDiscarded();
    });
    connect(m_saver, &ApplicationSaver::vanished, this, &ApplicationForm::tellBecameNew);
    connect(m_saver, &ApplicationSaver::becameStale, this, &ApplicationForm::becameStale);
    connect(m_drafts, &DraftKeeper::broughtBack, this, &ApplicationForm::bringBack);
    connect(m_stale, &StaleChoice::theirsChosen, this, &ApplicationForm::loadStored);
    connect(m_stale, &StaleChoice::mineChosen, this, &ApplicationForm::storeMine);
}

void ApplicationForm::beginNew()
{
    leave([this] { showNew(); });
}

void ApplicationForm::showNew()
{
    Application fresh;
    m_wanted = {};
    fresh.received = m_context.database.today();
    show(fresh);
    m_fields->focusParticipant();
}

void ApplicationForm::wasDiscarded(bool here)
{
    if (here ? m_saver->isDirty() : hasUnsaved()) {
        tellBecameNew();
        m_saver->becomeNew();
        return;
    }
    showNew();
    if (!here)
        m_message->say(Tone::Accent, tr("The draft that stood here was discarded at another desk."));
}

void ApplicationForm::open(ApplicationId id)
{
    const auto read = [this, id] {
        m_wanted = id;
        m_reading.ask(
            this, [id](Transaction &t) { return qorjyn::application(t, id); },
            [this, id](const std::optional<Application> &found) {
                if (id != m_wanted)
                    return; // another is wanted by now
                if (!found) {
                    m_wanted = m_application.id;
                    return;
                }
                // Another desk stored it: what is typed into the open cell is not given up for that.
                if (id == m_application.id && found->version != m_saver->version())
                    m_titles->grid().commitTyping();
                if (!m_saver->isDirty())
                    show(*found);
                else if (id != m_application.id)
                    open(id); // typed meanwhile: it is stored first
            });
    };
    if (id == m_application.id)
        read();
    else
        leave(read);
}

bool ApplicationForm::hasUnsaved() const
{
    return m_saver->isDirty() || m_titles->grid().openCell() || !unstorable().isEmpty();
}

bool ApplicationForm::mayBeLeft() const
{
    return !hasUnsaved() && !m_saver->isEmptied();
}

bool ApplicationForm::isRefused() const
{
    return m_saver->isStale() || (m_storeRefused && m_saver->isDirty());
}

void ApplicationForm::keep()
{
    if (m_loading)
        return;
    if (!m_saver->isDirty() && std::exchange(m_storeRefused, false))
        m_message->clear(); // what was refused was taken back
    if (hasUnsaved())
        m_drafts->touch();
    else
        m_drafts->drop();
    Q_EMIT keptChanged();
}

QStringList ApplicationForm::unstorable() const
{
    QStringList typed = m_fields->unread();
    for (const OpenCell &cell : m_items->unreadCells())
        typed.append(cell.text);
    return typed;
}

QJsonObject ApplicationForm::draft() const
{
    return ApplicationDraft{.application = typed(),
                            .unanswered = m_saver->unanswered(),
                            .unread = m_items->unreadCells(),
                            .cell = m_titles->grid().openCell(),
                            .fields = m_fields->texts()}
        .toJson();
}

void ApplicationForm::bringBack(const QJsonObject &json)
{
    const std::optional<ApplicationDraft> read = ApplicationDraft::from(json);
    if (!read) {
        m_drafts->taken(); // of another version of the program: nothing here can read it
        return;
    }
    leave([this, draft = *read] {
        m_context.database.read(
            this, [draft](Transaction &t) { return draft.besideStored(t); },
            [this, draft](const Application &back) {
                m_wanted = back.id;
                m_application = {}; // whatever is shown gives way
                show(back);
                m_fields->bringBack(draft.fields);
                m_saver->touch();
                m_items->loadUnread(draft.unread);
                if (draft.cell)
                    m_titles->grid().reopen(*draft.cell);
                m_drafts->taken();
            },
            [this](const StorageError &error) { explainFailure(Failure::of(error)); });
    });
}

void ApplicationForm::leave(std::function<void()> then, std::function<void()> stay)
{
    m_titles->grid().commitTyping();
    if (m_titles->files().underWay() > 0) {
        // The files belong to this application: they arrive in a moment.
        QTimer::singleShot(fileWaitMilliseconds, this, [this, then, stay] { leave(then, stay); });
        return;
    }
    m_saver->flush([this, then = std::move(then), stay = std::move(stay)](bool stored) {
        const QStringList left = unstorable();
        if (stored && left.isEmpty()) {
            m_saver->discardEmptied(then);
            return;
        }
        m_context.dialogs.confirm(
            this,
            {.title = tr("Not stored"),
             .text =
                 stored
                     ? tr("The rest is stored, but not this: %1. No participant on record has this name, or "
                          "it is no date or number. If you go on, it is lost.")
                           .arg(u"“"_s + left.join(u"”, “"_s) + u'”')
                     : tr("What you typed into this application could not be stored: the reason stands below "
                          "its titles. If you go on, it is lost."),
             .accept = tr("Go on without it"),
             .details = {},
             .destroys = true},
            [this, then, stay](bool yes) {
                if (yes) {
                    m_saver->forget();
                    m_saver->discardEmptied(then);
                } else if (stay) {
                    stay();
                }
            });
    });
}

void ApplicationForm::afterStore(const SaveApplication::Result &result)
{
    m_wanted = result.application;
    m_application.id = result.application;
    m_application.version = result.version;
    m_items->setIds(m_sent, result.items);
    m_titles->likeness().setApplication(result.application);
    if (std::exchange(m_storeRefused, false))
        m_message->clear();
    if (!m_refused)
        showFaults({});
    Q_EMIT stored(result.application);
}

void ApplicationForm::beginSaving(const Application &stored)
{
    // In a draft that has other things, the date stands beside them as it was proposed.
    const bool proposed = stored.id && !isEmpty(stored, stored.received);
    m_saver->begin(stored.id, stored.version, proposed ? stored.received : m_context.database.today());
}

void ApplicationForm::becomeNew()
{
    m_wanted = m_application.id = {};
    m_application.version = 0;
    m_application.number.reset();
    m_application.state = ApplicationState::Draft;
    m_items->keepIds({});
    m_titles->likeness().setApplication({});
    m_stale->hide();
    refresh();
    readWay();
}

void ApplicationForm::tellBecameNew()
{
    becomeNew();
    m_storeRefused = false;
    m_message->say(Tone::Due,
                   tr("This draft was discarded at another desk. Nothing of it is lost here: it is a "
                      "new application now, with all that you typed."));
}

void ApplicationForm::becameStale()
{
    m_message->say(Tone::Due, m_context.words().sentence({.code = u"storage.stale"_s}));
    m_stale->show();
}

void ApplicationForm::readStored(std::function<void(const Application &stored)> then)
{
    const ApplicationId id = m_application.id;
    m_context.database.read(
        this, [id](Transaction &t) { return qorjyn::application(t, id); },
        [this, id, then = std::move(then)](const std::optional<Application> &found) {
            if (found && id == m_application.id)
                then(*found);
        });
}

void ApplicationForm::loadStored()
{
    readStored([this](const Application &found) {
        m_application = found;
        QUndoStack &undo = m_items->undoStack();
        undo.beginMacro(tr("Load what is stored"));
        m_fields->change(found);
        m_items->replace(found.items, tr("Load what is stored"));
        undo.endMacro();
        beginSaving(found);
        m_stale->hide();
        m_message->say(Tone::Accent, tr("This is what is stored. Ctrl+Z brings back what you typed."));
        refresh();
        readWay();
    });
}

void ApplicationForm::storeMine()
{
    readStored([this](const Application &found) {
        QList<ItemId> known;
        for (const Item &item : found.items)
            known.append(item.id);
        m_items->keepIds(known);
        m_stale->hide();
        m_message->clear();
        m_saver->overwrite(found.version);
    });
}

} // namespace qorjyn

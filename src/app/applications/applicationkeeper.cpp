#include "app/applications/applicationkeeper.h"

#include "app/applications/applicationsheet.h"
#include "app/applications/applicationtitles.h"
#include "app/applications/itemgrid.h"
#include "app/applications/titlefiles.h"
#include "app/shell/explain.h"
#include "app/widgets/draftkeeper.h"
#include "app/widgets/messagebar.h"
#include "app/widgets/stalechoice.h"
#include "storage/applications.h"

#include <QTimer>

namespace qorjyn {

namespace {

constexpr int fileWaitMilliseconds = 50;

} // namespace

ApplicationKeeper::ApplicationKeeper(AppContext &context, ApplicationSheet &sheet, MessageBar &message,
                                     QWidget *form)
    : QObject(form), m_context(context), m_sheet(sheet), m_message(message), m_form(form),
      m_saver(new ApplicationSaver(
          context.database, [this] { return m_sheet.typed(); }, this)),
      m_drafts(new DraftKeeper(
          context.database, u"application"_s,
          [this] {
              ApplicationDraft draft = m_sheet.draft();
              draft.unanswered = m_saver->unanswered();
              return draft.toJson();
          },
          form)),
      m_stale(new StaleChoice(u"application"_s, form))
{
    connect(&m_sheet, &ApplicationSheet::edited, m_saver, &ApplicationSaver::touch);
    connect(&m_sheet, &ApplicationSheet::touched, this, &ApplicationKeeper::keep);
    connect(m_drafts, &DraftKeeper::broughtBack, this, &ApplicationKeeper::bringBack);
    connect(m_stale, &StaleChoice::theirsChosen, this, &ApplicationKeeper::loadStored);
    connect(m_stale, &StaleChoice::mineChosen, this, &ApplicationKeeper::storeMine);
    connectSaver();
}

void ApplicationKeeper::connectSaver()
{
    connect(m_saver, &ApplicationSaver::changed, this, &ApplicationKeeper::keep);
    connect(m_saver, &ApplicationSaver::sending, this, [this] {
        m_sent = m_sheet.keys();
        m_drafts->keepNow(); // with the identity of the act, in case its answer is never heard
    });
    connect(m_saver, &ApplicationSaver::stored, this, [this](const Application &application) {
        m_sheet.becomeStored(application, m_sent);
        if (std::exchange(m_refused, false))
            m_message.clear();
        Q_EMIT stored(application.id);
    });
    connect(m_saver, &ApplicationSaver::refused, this, [this](const Failure &failure) {
        m_refused = true;
        Q_EMIT refused(failure);
        Q_EMIT changed();
        if (failure.names(u"application.state"_s)) // another desk moved it on
            readStored([this](const Application &found) {
                showState(found);
                m_stale->offer(takesChanges(found.state));
            });
    });
    connect(m_saver, &ApplicationSaver::discarded, this, [this] {
        becomeNew();
        Q_EMIT emptyDiscarded();
    });
    connect(m_saver, &ApplicationSaver::vanished, this, &ApplicationKeeper::tellBecameNew);
    connect(m_saver, &ApplicationSaver::becameStale, this, [this] {
        m_message.say(Tone::Due, [this] { return m_context.words().sentence({.code = u"storage.stale"_s}); });
        m_stale->offer();
    });
}

ApplicationKeeper::~ApplicationKeeper()
{
    delete m_drafts; // it asks for what is typed a last time, while the sheet is whole
}

QWidget *ApplicationKeeper::draftOffer() const
{
    return m_drafts;
}

QWidget *ApplicationKeeper::choice() const
{
    return m_stale;
}

void ApplicationKeeper::begin()
{
    m_refused = false;
    m_stale->hide();
    // In a draft that has other things, the date stands beside them as it was proposed.
    const Application &stored = m_sheet.stored();
    const bool proposed = stored.id && !isEmpty(stored, stored.received);
    m_saver->begin(stored.id, stored.version, proposed ? stored.received : m_context.database.today());
}

bool ApplicationKeeper::hasUnsaved() const
{
    return m_saver->isDirty() || m_sheet.hasUnread();
}

bool ApplicationKeeper::mayBeLeft() const
{
    return !hasUnsaved() && !m_saver->isEmptied();
}

bool ApplicationKeeper::isRefused() const
{
    return m_saver->isStale() || (m_refused && m_saver->isDirty());
}

void ApplicationKeeper::keep()
{
    if (!m_saver->isDirty() && std::exchange(m_refused, false))
        m_message.clear(); // what was refused was taken back
    if (hasUnsaved()) {
        m_drafts->touch();
    } else {
        m_drafts->drop();
        if (m_goOn) // asked while it could not be stored
            std::exchange(m_goOn, {})();
    }
    Q_EMIT changed();
}

void ApplicationKeeper::bringBack(const QJsonObject &json)
{
    const std::optional<ApplicationDraft> read = ApplicationDraft::from(json);
    if (!read) {
        m_drafts->taken(); // of another version of the program: nothing here can read it
        return;
    }
    leave([this, draft = *read] {
        m_context.database.read(
            this, [draft](Transaction &t) { return draft.besideStored(t); },
            [this, draft](const Application &beside) { Q_EMIT broughtBack(beside, draft); },
            [this](const StorageError &error) { Q_EMIT refused(Failure::of(error)); });
    });
}

void ApplicationKeeper::resume(const ApplicationDraft &draft)
{
    m_sheet.bringBack(draft);
    m_saver->touch();
    m_drafts->taken();
}

void ApplicationKeeper::leave(std::function<void()> then, std::function<void()> stay)
{
    m_sheet.commitTyping();
    if (m_sheet.files().underWay() > 0) {
        // The files belong to this application: they arrive in a moment.
        QTimer::singleShot(fileWaitMilliseconds, this, [this, then, stay] { leave(then, stay); });
        return;
    }
    m_saver->flush([this, then = std::move(then), stay = std::move(stay)](bool stored) {
        const QStringList left = m_sheet.unread();
        if (stored && left.isEmpty()) {
            m_saver->discardEmptied(then);
            return;
        }
        askToGiveUp(stored, left, [this, then, stay](bool yes) {
            if (yes) {
                m_sheet.giveUpUnread();
                m_saver->forget();
                m_saver->discardEmptied(then);
            } else if (stay) {
                stay();
            }
        });
    });
}

void ApplicationKeeper::askToGiveUp(bool stored, const QStringList &left, std::function<void(bool)> answered)
{
    // The question takes the keyboard, and the open cell with it.
    const std::optional<OpenCell> open = m_sheet.titles().grid().openCell();
    m_goOn = m_context.dialogs.confirm(
        m_form,
        {.title = tr("Not stored"),
         .text = stored ? tr("The rest is stored, but not this: %1. No participant on record has this name, "
                             "or it is no date or number. If you go on, it is lost.")
                              .arg(u"“"_s + left.join(u"”, “"_s) + u'”')
                        : tr("What you typed into this application could not be stored: the reason stands "
                             "below its titles. If you go on, it is lost."),
         .accept = tr("Go on without it"),
         .details = {},
         .destroys = true},
        [this, open, answered = std::move(answered)](bool yes) {
            m_goOn = {};
            if (!yes && open)
                m_sheet.titles().grid().reopen(*open);
            answered(yes);
        });
}

void ApplicationKeeper::becomeNew()
{
    m_sheet.becomeNew();
    m_stale->hide();
    Q_EMIT becameNew();
}

void ApplicationKeeper::tellBecameNew()
{
    becomeNew();
    m_refused = false;
    m_message.say(Tone::Due, [] {
        return tr("This draft was discarded at another desk. Nothing of it is lost here: it is a new "
                  "application now, with all that you typed.");
    });
}

void ApplicationKeeper::goOnAsNew()
{
    tellBecameNew();
    m_saver->becomeNew();
}

void ApplicationKeeper::readStored(std::function<void(const Application &stored)> then)
{
    const ApplicationId id = m_sheet.stored().id;
    m_context.database.read(
        this, [id](Transaction &t) { return application(t, id); },
        [this, id, then = std::move(then)](const std::optional<Application> &found) {
            if (found && id == m_sheet.stored().id)
                then(*found);
        });
}

void ApplicationKeeper::loadStored()
{
    readStored([this](const Application &found) {
        if (!takesChanges(found.state)) {
            askToGiveUp(false, {}, [this, found](bool yes) {
                if (yes)
                    showStored(found);
            });
            return;
        }
        m_sheet.change(found, tr("Load what is stored"));
        begin();
        m_message.say(Tone::Accent,
                      [] { return tr("This is what is stored. Ctrl+Z brings back what you typed."); });
        Q_EMIT settled();
    });
}

void ApplicationKeeper::showStored(const Application &stored)
{
    m_sheet.put(stored);
    m_sheet.undoStack().clear(); // nothing can be changed any more
    m_sheet.giveUpUnread();
    begin();
    m_drafts->drop();
    m_message.clear();
    Q_EMIT settled();
    Q_EMIT changed();
}

void ApplicationKeeper::storeMine()
{
    readStored([this](const Application &found) {
        QList<ItemId> known;
        for (const Item &item : found.items)
            known.append(item.id);
        m_sheet.keepIds(known);
        showState(found);
        m_stale->hide();
        m_message.clear();
        m_saver->overwrite(found.version);
    });
}

void ApplicationKeeper::showState(const Application &found)
{
    m_sheet.setStored(found); // what is typed stays typed
    Q_EMIT settled();
}

void ApplicationKeeper::retranslate()
{
    m_stale->retranslate();
    m_drafts->retranslate();
}

} // namespace qorjyn

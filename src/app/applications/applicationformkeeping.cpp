// How nothing typed into an application is lost: stored before it is left, kept over the end of the program,
// and settled where another desk stored in between.
#include "app/applications/applicationform.h"

#include "app/applications/itemgrid.h"
#include "app/applications/likenesswatch.h"
#include "app/widgets/dateedit.h"
#include "app/widgets/draftkeeper.h"
#include "app/widgets/fileintake.h"
#include "app/widgets/messagebar.h"
#include "app/widgets/participantfield.h"
#include "app/widgets/stalechoice.h"
#include "storage/applications.h"

#include <QJsonArray>
#include <QPushButton>
#include <QTimer>

namespace qorjyn {

namespace {

constexpr int fileWaitMilliseconds = 50;

/// What was stored when an earlier run ended.
struct Stored
{
    std::optional<SaveApplication::Result> answered; ///< what the act under way then had come to
    std::optional<Application> application;
};

Stored storedNow(Transaction &t, ApplicationId id, const QUuid &unanswered)
{
    Stored stored;
    if (const auto result = actResult(t, unanswered)) {
        if (const auto read = fromJson<SaveApplication::Result>(*result))
            stored.answered = read.value();
    }
    stored.application = application(t, stored.answered ? stored.answered->application : id);
    return stored;
}

/// The draft as the form shows it beside what is stored: with the identities that it has got meanwhile.
Application besideStored(Application draft, const Stored &stored)
{
    if (stored.answered) {
        draft.id = stored.answered->application;
        draft.version = stored.answered->version;
        for (qsizetype i = 0; i < draft.items.size(); ++i)
            draft.items[i].id = stored.answered->items.value(i);
    }
    if (stored.application) {
        draft.number = stored.application->number;
        draft.state = stored.application->state;
    } else {
        // The database was put back meanwhile, or it never had it.
        draft.id = {};
        draft.version = 0;
    }
    for (Item &item : draft.items) {
        const bool known =
            stored.application && std::ranges::find(stored.application->items, item.id, &Item::id) !=
                                      stored.application->items.end();
        if (!known)
            item.id = {};
    }
    return draft;
}

QJsonObject toJson(const OpenCell &cell)
{
    return {{u"row"_s, cell.row}, {u"column"_s, cell.column}, {u"text"_s, cell.text}};
}

OpenCell cellFrom(const QJsonObject &json)
{
    return {.row = json[u"row"_s].toInt(),
            .column = json[u"column"_s].toInt(),
            .text = json[u"text"_s].toString()};
}

} // namespace

ApplicationForm::~ApplicationForm()
{
    delete m_drafts; // it asks for the form a last time, while the form is whole
    // A field that goes while it has the focus says that it was left: that concerns the form no more.
    for (const QObject *part : findChildren<QObject *>())
        part->disconnect(this);
}

bool ApplicationForm::hasUnsaved() const
{
    return m_saver->isDirty() || m_grid->openCell() || !unstorable().isEmpty();
}

bool ApplicationForm::isRefused() const
{
    return m_saver->isStale() || (m_storeRefused && m_saver->isDirty());
}

void ApplicationForm::keep()
{
    if (m_loading)
        return;
    if (hasUnsaved())
        m_drafts->touch();
    else
        m_drafts->drop();
    Q_EMIT keptChanged();
}

QStringList ApplicationForm::unstorable() const
{
    QStringList typed;
    if (isEditable() && !m_participant->participant() && !m_participant->text().trimmed().isEmpty())
        typed.append(m_participant->text());
    for (const DateEdit *date : {m_dated, m_received})
        if (date->isBroken())
            typed.append(date->text());
    for (const OpenCell &cell : m_items->unreadCells())
        typed.append(cell.text);
    return typed;
}

QJsonObject ApplicationForm::draft() const
{
    QJsonObject draft{{u"application"_s, qorjyn::toJson(typed())},
                      {u"participantText"_s, m_participant->text()},
                      {u"datedText"_s, m_dated->text()},
                      {u"receivedText"_s, m_received->text()},
                      {u"unanswered"_s, m_saver->unanswered().toString(QUuid::WithoutBraces)}};
    QJsonArray unread;
    for (const OpenCell &cell : m_items->unreadCells())
        unread.append(toJson(cell));
    draft.insert(u"unread"_s, unread);
    if (const auto cell = m_grid->openCell())
        draft.insert(u"cell"_s, toJson(*cell));
    return draft;
}

void ApplicationForm::bringBack(const QJsonObject &draft)
{
    const Outcome<Application> read = fromJson<Application>(draft[u"application"_s].toObject());
    if (!read) {
        m_drafts->taken(); // of another version of the program: nothing here can read it
        return;
    }
    leave(
        [this, was = read.value(), draft, unanswered = QUuid::fromString(draft[u"unanswered"_s].toString())] {
            m_context.database.read(
                this, [id = was.id, unanswered](Transaction &t) { return storedNow(t, id, unanswered); },
                [this, was, draft](const Stored &stored) {
                    const Application back = besideStored(was, stored);
                    m_wanted = back.id;
                    m_application = {}; // whatever is shown gives way
                    show(back);
                    if (!back.participant)
                        m_participant->setText(draft[u"participantText"_s].toString());
                    const std::pair<DateEdit *, QString> dates[] = {
                        {m_dated, draft[u"datedText"_s].toString()},
                        {m_received, draft[u"receivedText"_s].toString()}};
                    for (const auto &[edit, text] : dates)
                        if (!edit->date() && !text.isEmpty())
                            edit->setText(text);
                    m_saver->touch();
                    for (const QJsonValue unread : draft[u"unread"_s].toArray()) {
                        const OpenCell cell = cellFrom(unread.toObject());
                        m_items->setData(m_items->index(cell.row, cell.column), cell.text);
                    }
                    if (const QJsonObject cell = draft[u"cell"_s].toObject(); !cell.isEmpty())
                        m_grid->reopen(cellFrom(cell));
                    m_drafts->taken();
                },
                [this](const StorageError &error) { explainFailure(Failure::of(error)); });
        });
}

void ApplicationForm::leave(std::function<void()> then, std::function<void()> stay)
{
    m_grid->commitTyping();
    if (m_intake->underWay() > 0) {
        // The files belong to this application: they arrive in a moment.
        QTimer::singleShot(fileWaitMilliseconds, this, [this, then, stay] { leave(then, stay); });
        return;
    }
    m_saver->flush([this, then = std::move(then), stay = std::move(stay)](bool stored) {
        const QStringList left = unstorable();
        if (stored && left.isEmpty()) {
            then();
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
                     : tr("What you typed into this application could not be stored: the reason stands above "
                          "the form. If you go on, it is lost."),
             .accept = tr("Go on without it"),
             .details = {},
             .destroys = true},
            [this, then, stay](bool yes) {
                if (yes) {
                    m_saver->forget();
                    then();
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
    m_likeness->setApplication(result.application);
    if (std::exchange(m_storeRefused, false))
        m_message->clear();
    if (!m_refused)
        showFaults({});
    Q_EMIT stored(result.application);
}

void ApplicationForm::becameStale()
{
    m_message->say(Tone::Due, m_context.words().sentence({.code = u"storage.stale"_s}));
    m_stale->show();
}

void ApplicationForm::loadStored()
{
    const ApplicationId id = m_application.id;
    m_context.database.read(
        this, [id](Transaction &t) { return qorjyn::application(t, id); },
        [this, id](const std::optional<Application> &found) {
            if (!found || id != m_application.id)
                return;
            const Application before = shown();
            m_application = *found;
            QUndoStack &undo = m_items->undoStack();
            undo.beginMacro(tr("Load what is stored"));
            pushFields(before, *found);
            m_items->replace(found->items, tr("Load what is stored"));
            undo.endMacro();
            m_saver->begin(found->id, found->version);
            m_stale->hide();
            m_message->say(Tone::Accent, tr("This is what is stored. Ctrl+Z brings back what you typed."));
            refresh();
            readWay();
        });
}

void ApplicationForm::storeMine()
{
    const ApplicationId id = m_application.id;
    m_context.database.read(
        this, [id](Transaction &t) { return qorjyn::application(t, id); },
        [this, id](const std::optional<Application> &found) {
            if (!found || id != m_application.id)
                return;
            QList<ItemId> known;
            for (const Item &item : found->items)
                known.append(item.id);
            m_items->keepIds(known);
            m_stale->hide();
            m_message->clear();
            m_saver->overwrite(found->version);
        });
}

} // namespace qorjyn

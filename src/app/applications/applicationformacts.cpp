#include "app/applications/applicationform.h"

#include "app/applications/itemgrid.h"
#include "app/applications/participantdialog.h"
#include "app/applications/pastedialog.h"
#include "app/shell/explain.h"
#include "app/shell/permits.h"
#include "app/widgets/fileintake.h"
#include "app/widgets/participantfield.h"
#include "app/widgets/stalechoice.h"
#include "documents/annexform.h"
#include "documents/pdf.h"
#include "documents/returnletter.h"
#include "storage/applications.h"
#include "storage/fund.h"
#include "storage/library.h"
#include "storage/participants.h"
#include "storage/sessions.h"

#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPrinter>
#include <QPushButton>
#include <QShortcut>
#include <algorithm>

namespace qorjyn {

namespace {

constexpr int shownObjects = 50; // links beside the history; the fund's tab lists them all

/// Where the application went, and what was done to it.
struct Way
{
    QList<HistoryEntry> history;
    QList<SessionMeeting> sessions;
    QList<TitledObject> objects;
};

} // namespace

bool ApplicationForm::isEditable() const
{
    const ApplicationState state = m_application.state;
    return (state == ApplicationState::Draft || state == ApplicationState::Registered ||
            state == ApplicationState::Returned) &&
           m_permits->refusal<SaveApplication>().isEmpty();
}

void ApplicationForm::connectActs()
{
    m_permits->guard<RegisterApplication>(m_register);
    m_permits->guard<ReturnApplication>(m_return);
    m_permits->guard<WithdrawApplication>(m_withdraw);
    m_permits->guard<ReceiveAgain>(m_again);
    for (QPushButton *button : {m_attach, m_scan})
        m_permits->guard<SaveApplication>(button);
    m_permits->guard<SaveParticipant>(m_newParticipant);
    connect(m_attach, &QPushButton::clicked, this, &ApplicationForm::chooseFiles);
    connect(m_scan, &QPushButton::clicked, this, &ApplicationForm::chooseScan);
    connect(m_newParticipant, &QPushButton::clicked, this, &ApplicationForm::addParticipant);
    connect(m_participant, &QLineEdit::returnPressed, this, [this] {
        if (isEditable() && !m_participant->participant() && !m_participant->text().trimmed().isEmpty())
            addParticipant();
    });
    connect(m_register, &QPushButton::clicked, this, &ApplicationForm::registerNow);
    connect(m_return, &QPushButton::clicked, this, &ApplicationForm::returnIt);
    connect(m_withdraw, &QPushButton::clicked, this, &ApplicationForm::withdraw);
    connect(m_again, &QPushButton::clicked, this,
            [this] { perform(ReceiveAgain{.application = m_application.id}); });
    connect(m_stale, &StaleChoice::theirsChosen, this, &ApplicationForm::loadStored);
    connect(m_stale, &StaleChoice::mineChosen, this, &ApplicationForm::storeMine);
    auto *menu = new QMenu(m_print);
    menu->addAction(QString(), this, [this] { printForm(false); })->setObjectName(u"printFilled"_s);
    menu->addAction(QString(), this, &ApplicationForm::savePdf)->setObjectName(u"savePdf"_s);
    menu->addAction(QString(), this, [this] { printForm(true); })->setObjectName(u"printBlank"_s);
    menu->addAction(QString(), this, &ApplicationForm::printWaiting)->setObjectName(u"printWaiting"_s);
    menu->addAction(QString(), this, &ApplicationForm::printReturnLetter)
        ->setObjectName(u"printReturnLetter"_s);
    m_print->setMenu(menu);
    const auto on = [this](const QKeySequence &keys, auto act) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter})
        on(Qt::CTRL | key, [this] {
            if (m_application.state == ApplicationState::Draft && m_register->isEnabled())
                registerNow();
        });
    on(QKeySequence::Open, [this] { chooseFiles(); });
    on(QKeySequence::Undo, [this] { m_items->undoStack().undo(); });
    on(Qt::CTRL | Qt::SHIFT | Qt::Key_Z, [this] { m_items->undoStack().redo(); });
    on(Qt::CTRL | Qt::Key_Y, [this] { m_items->undoStack().redo(); });
}

void ApplicationForm::readWay()
{
    const ApplicationId id = m_application.id;
    if (!id) {
        Q_EMIT stepsShown({});
        return;
    }
    m_context.database.read(
        this,
        [id](Transaction &t) {
            return Way{.history = history(t, Topic::Application, id.value),
                       .sessions = sessionsOfApplication(t, id),
                       .objects = objectsOfApplication(t, id, shownObjects)};
        },
        [this, id](const Way &way) {
            if (id != m_application.id)
                return;
            const Words words = m_context.words();
            QList<TimelineStep> steps;
            for (const auto &[session, number, date] : way.sessions)
                steps.append({.iconName = u"gavel"_s,
                              .title = tr("Session %1").arg(words.session(number, date)),
                              .details = number ? words.date(date) : QString(),
                              .tone = Tone::Accent,
                              .target = Reference{.kind = RecordKind::Session, .id = session.value}});
            for (const auto &[object, title] : way.objects)
                steps.append({.iconName = u"library"_s,
                              .title = title,
                              .details = tr("Object of the fund"),
                              .tone = Tone::Good,
                              .target = Reference{.kind = RecordKind::Object, .id = object.value}});
            for (const HistoryEntry &entry : way.history) {
                QStringList details{entry.at.toLocalTime().toString(u"dd.MM.yyyy hh:mm"_s)};
                for (const QString &part : {entry.staffName, entry.reason})
                    if (!part.isEmpty())
                        details.append(part);
                steps.append({.iconName = u"history"_s,
                              .title = words.act(entry.act),
                              .details = details.join(u" · "_s),
                              .tone = Tone::Neutral,
                              .target = std::nullopt});
            }
            Q_EMIT stepsShown(steps);
        });
}

void ApplicationForm::takePasted(const QString &text)
{
    const PastedTable table = readPasted(text);
    if (table.rows.isEmpty())
        return;
    auto *dialog = new PasteDialog(m_context, table, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PasteDialog::taken, this, [this](const QList<Description> &titles) {
        m_items->appendRows(titles, tr("Paste a list"));
        m_grid->setFocus();
    });
    dialog->open();
}

void ApplicationForm::registerNow()
{
    m_grid->commitTyping();
    settle();
    if (m_intake->underWay() > 0) {
        m_message->say(Tone::Due, tr("Files are still being counted: register in a moment."));
        return;
    }
    const Application application = typed();
    const Problems problems = m_items->unread() + checkRegistration(application, m_context.database.today());
    if (!problems.isEmpty()) {
        m_refused = true;
        explainFailure({.problems = problems, .details = {}});
        return;
    }
    const QStringList lacks = lacking(application);
    if (lacks.isEmpty()) {
        storeAndRegister();
        return;
    }
    m_context.dialogs.confirm(
        this,
        {.title = tr("The form is not complete"),
         .text = tr("The form of the annex (%1) lacks: %2. The application can be registered as it is and "
                    "completed until the commission has it.")
                     .arg(m_context.words().rule(Rule::R5), lacks.join(u", "_s)),
         .accept = tr("Register as it is"),
         .details = {}},
        [this](bool yes) {
            if (yes)
                storeAndRegister();
        });
}

QStringList ApplicationForm::lacking(const Application &application) const
{
    QStringList lacks;
    if (application.signatory.isEmpty())
        lacks.append(tr("the name of the head"));
    if (!application.isSigned)
        lacks.append(tr("the signature"));
    if (!application.dated.isValid())
        lacks.append(tr("the date"));
    if (!application.statedPages)
        lacks.append(tr("the pages stated"));
    const bool attached =
        std::ranges::any_of(application.items, [](const Item &item) { return !item.files.isEmpty(); });
    if (!attached && !application.scan)
        lacks.append(tr("any file"));
    for (const Item &item : application.items)
        for (const AttachedFile &file : item.files)
            if (!file.problem.isEmpty())
                lacks.append(tr("a readable file: “%1” of row %2 cannot be opened")
                                 .arg(file.name)
                                 .arg(&item - application.items.data() + 1));
    // Not every participant has a seal: alone it is no reason to ask.
    if (!lacks.isEmpty() && !application.sealed)
        lacks.append(tr("the seal, where the participant has one"));
    return lacks;
}

void ApplicationForm::storeAndRegister()
{
    m_saver->flush([this](bool stored) {
        if (!stored)
            return;
        const ApplicationId id = m_application.id;
        act(
            m_context.database, this, RegisterApplication{.application = id, .version = m_saver->version()},
            [this, id](const RegisterApplication::Result &result) {
                m_items->undoStack().clear(); // an act of the register is not undone by a key
                m_message->say(Tone::Good, tr("Registered as %1.").arg(formatted(result.number)));
                if (id == m_application.id) {
                    m_saver->raised();
                    m_application.number = result.number;
                    m_application.state = ApplicationState::Registered;
                    m_application.version = m_saver->version();
                    refresh();
                    readWay();
                }
                Q_EMIT this->stored(m_application.id);
            },
            [this](const Failure &failure) { explainFailure(failure); });
    });
}

void ApplicationForm::explainFailure(const Failure &failure)
{
    showFaults(failure.problems);
    explain(*m_message, failure, m_context.words());
}

void ApplicationForm::addParticipant()
{
    auto *dialog = new ParticipantDialog(
        m_context, m_participant->participant() ? QString() : m_participant->text(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ParticipantDialog::stored, this,
            [this](ParticipantId id, const QString &name, const QString &head) {
                m_participant->setParticipant(id, name);
                if (m_signatory->text().isEmpty())
                    m_signatory->setText(head);
                edited();
                settle();
            });
    dialog->open();
}

void ApplicationForm::proposeHead()
{
    // Whoever headed the participant when it was recorded signs most of its forms.
    const ParticipantId id = m_participant->participant();
    if (m_loading || !isEditable() || !id || !m_signatory->text().isEmpty())
        return;
    m_context.database.read(
        this, [id](Transaction &t) { return participant(t, id); },
        [this, id](const std::optional<Participant> &found) {
            if (!found || m_participant->participant() != id || !m_signatory->text().isEmpty())
                return;
            m_signatory->setText(found->head);
            edited(); // a step to undo once the field that is being typed in is left
        });
}

void ApplicationForm::printForm(bool blank)
{
    const Application application = typed();
    m_context.database.read(
        this, [](Transaction &t) { return librarySettings(t); },
        [this, application, blank](const LibrarySettings &library) {
            m_context.dialogs.preview(this, blank ? tr("Blank form") : tr("Application form"),
                                      [application, library, blank](QPrinter *printer) {
                                          if (blank)
                                              paintBlankForm(*printer, library);
                                          else
                                              paintAnnexForm(*printer, application, library);
                                      });
        });
}

void ApplicationForm::printWaiting()
{
    struct Stack
    {
        QList<Application> applications;
        LibrarySettings library;
    };
    m_context.database.read(
        this,
        [](Transaction &t) {
            QList<ApplicationId> ids;
            const ApplicationFilter waiting{
                .words = {}, .state = ApplicationState::Registered, .oldestFirst = true};
            for (const ApplicationRow &row : applicationList(t, waiting))
                ids.append(row.id);
            return Stack{.applications = applications(t, ids), .library = librarySettings(t)};
        },
        [this](const Stack &stack) {
            if (stack.applications.isEmpty()) {
                m_message->say(Tone::Accent,
                               tr("No application waits for the commission: there is nothing to print."));
                return;
            }
            m_context.dialogs.preview(this, tr("Application forms"), [stack](QPrinter *printer) {
                paintAnnexForms(*printer, stack.applications, stack.library);
            });
        });
}

void ApplicationForm::printReturnLetter()
{
    struct Found
    {
        std::optional<Application> application;
        std::optional<ApplicationReturn> returned;
        LibrarySettings library;
    };
    const ApplicationId id = m_application.id;
    m_context.database.read(
        this,
        [id](Transaction &t) {
            return Found{.application = qorjyn::application(t, id),
                         .returned = lastReturn(t, id),
                         .library = librarySettings(t)};
        },
        [this](const Found &found) {
            if (!found.application || !found.returned)
                return;
            const ReturnLetterContent content{.application = *found.application,
                                              .reason = found.returned->reason,
                                              .returned = found.returned->day};
            m_context.dialogs.preview(this, tr("Letter of return"),
                                      [content, library = found.library](QPrinter *printer) {
                                          paintReturnLetter(*printer, content, library);
                                      });
        });
}

void ApplicationForm::savePdf()
{
    const Application application = typed();
    const QString title = m_heading->text();
    QString name = title;
    name.replace(u'/', u'-');
    m_context.dialogs.saveFile(
        this, tr("Save the form as PDF"), name + u".pdf"_s, tr("PDF (*.pdf)"),
        [this, application, title](const std::optional<QString> &file) {
            if (!file)
                return;
            m_context.database.read(
                this, [](Transaction &t) { return librarySettings(t); },
                [this, application, title, file = *file](const LibrarySettings &library) {
                    const WrittenPdf written = writePdf(file, title, [&](QPagedPaintDevice &device) {
                        paintAnnexForm(device, application, library);
                    });
                    if (written.problem.isEmpty())
                        m_message->say(Tone::Good, tr("The form is in “%1”.").arg(file));
                    else
                        m_message->say(
                            Tone::Wrong,
                            tr("“%1” could not be written: check the folder and the room on the disk.")
                                .arg(file),
                            Rule::None, written.problem);
                });
        });
}

template <class A>
void ApplicationForm::perform(const A &what)
{
    m_grid->commitTyping();
    m_saver->flush([this, what](bool stored) {
        if (!stored)
            return;
        act(
            m_context.database, this, what,
            [this](const typename A::Result &) {
                m_message->clear();
                open(m_application.id);
            },
            [this](const Failure &failure) { explainFailure(failure); });
    });
}

void ApplicationForm::returnIt()
{
    m_context.dialogs.ask(
        this,
        {.title = tr("Return the application"),
         .text = tr("%1 goes back to the participant and keeps its number. Write the reason.")
                     .arg(m_heading->text()),
         .accept = tr("Return"),
         .details = {}},
        {}, [this](const std::optional<QString> &reason) {
            if (reason)
                perform(ReturnApplication{.application = m_application.id, .reason = *reason});
        });
}

void ApplicationForm::withdraw()
{
    m_context.dialogs.ask(
        this,
        {.title = tr("The participant withdrew"),
         .text = tr("%1 is not considered any more. Write why the participant withdrew it.")
                     .arg(m_heading->text()),
         .accept = tr("Record"),
         .details = {}},
        {}, [this](const std::optional<QString> &reason) {
            if (reason)
                perform(WithdrawApplication{.application = m_application.id, .reason = *reason});
        });
}

} // namespace qorjyn

#include "app/applications/applicationform.h"

#include "app/applications/applicationspage.h"
#include "app/applications/duplicatecard.h"
#include "app/applications/itemgrid.h"
#include "app/shell/icons.h"
#include "app/shell/look.h"
#include "app/shell/permits.h"
#include "app/widgets/card.h"
#include "app/widgets/dateedit.h"
#include "app/widgets/draftkeeper.h"
#include "app/widgets/fileintake.h"
#include "app/widgets/messagebar.h"
#include "app/widgets/participantfield.h"
#include "app/widgets/pill.h"
#include "app/widgets/stalechoice.h"
#include "app/widgets/tones.h"
#include "commands/applicationacts.h"
#include "storage/applications.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

namespace qorjyn {

namespace {

bool sameFields(const Application &a, const Application &b)
{
    return a.participant == b.participant && a.received == b.received && a.dated == b.dated &&
           a.carrier == b.carrier && a.signatory == b.signatory && a.isSigned == b.isSigned &&
           a.sealed == b.sealed && a.statedPages == b.statedPages && a.scan == b.scan &&
           a.participantName == b.participantName;
}

} // namespace

/// The fields before and after; the grid's steps lie on the same stack.
class ApplicationForm::FieldsEdit : public QUndoCommand
{
public:
    FieldsEdit(ApplicationForm &form, Application before, Application after)
        : QUndoCommand(ApplicationForm::tr("Edit the form")), m_form(form), m_before(std::move(before)),
          m_after(std::move(after))
    {
    }
    void undo() override { m_form.putFields(m_before); }
    void redo() override { m_form.putFields(m_after); }

private:
    ApplicationForm &m_form;
    Application m_before, m_after;
};

ApplicationForm::ApplicationForm(AppContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_saver(new ApplicationSaver(
                                               context.database, [this] { return typed(); }, this)),
      m_drafts(new DraftKeeper(
          context.database, u"application"_s, [this] { return draft(); }, this)),
      m_intake(new FileIntake(context, this)), m_items(new ItemModel(this)),
      m_likeness(new LikenessWatch(context.database, *m_items, this)), m_permits(new Permits(context, this)),
      m_heading(headingLabel(this)), m_state(new Pill(this)), m_message(new MessageBar(this)),
      m_role(new MessageBar(this)), m_print(new QPushButton(this)), m_register(new QPushButton(this)),
      m_return(new QPushButton(this)), m_withdraw(new QPushButton(this)), m_again(new QPushButton(this)),
      m_attach(new QPushButton(this)), m_scan(new QPushButton(this)), m_newParticipant(new QPushButton(this)),
      m_stale(new StaleChoice(u"application"_s, this)),
      m_participant(new ParticipantField(context.database, this)), m_dated(new DateEdit(this)),
      m_received(new DateEdit(this)), m_signatory(new QLineEdit(this)), m_carrier(new QComboBox(this)),
      m_signed(new QCheckBox(this)), m_sealed(new QCheckBox(this)), m_pages(new QSpinBox(this)),
      m_gridTitle(partLabel(this)), m_gridHint(mutedLabel(this)), m_columns(new QToolButton(this)),
      m_grid(new ItemGrid(*m_items, this)), m_duplicate(new DuplicateCard(context, this)),
      m_statedCard(new Card(this)), m_countedCard(new Card(this)), m_stated(new QLabel(this)),
      m_counted(new QLabel(this)), m_difference(new Pill(this))
{
    const std::pair<QWidget *, QString> names[] = {{m_print, u"applicationPrint"_s},
                                                   {m_register, u"applicationRegister"_s},
                                                   {m_return, u"applicationReturn"_s},
                                                   {m_withdraw, u"applicationWithdraw"_s},
                                                   {m_again, u"applicationAgain"_s},
                                                   {m_attach, u"applicationAttach"_s},
                                                   {m_scan, u"applicationScan"_s},
                                                   {m_newParticipant, u"applicationNewParticipant"_s},
                                                   {m_participant, u"applicationParticipant"_s},
                                                   {m_dated, u"applicationDated"_s},
                                                   {m_received, u"applicationReceived"_s},
                                                   {m_signatory, u"applicationSignatory"_s},
                                                   {m_carrier, u"applicationCarrier"_s},
                                                   {m_signed, u"applicationSigned"_s},
                                                   {m_sealed, u"applicationSealed"_s},
                                                   {m_pages, u"applicationPages"_s},
                                                   {m_grid, u"applicationItems"_s},
                                                   {m_columns, u"applicationColumns"_s},
                                                   {m_message, u"applicationMessage"_s},
                                                   {m_role, u"applicationRole"_s},
                                                   {m_state, u"applicationState"_s},
                                                   {m_heading, u"applicationHeading"_s},
                                                   {m_counted, u"applicationCounted"_s},
                                                   {m_difference, u"applicationDifference"_s}};
    for (const auto &[widget, name] : names)
        widget->setObjectName(name);
    for (const auto &entry : codesOf<Carrier>)
        m_carrier->addItem(QString(), code(entry.first));
    m_pages->setRange(0, mostPages);
    m_pages->setSpecialValueText(u"—"_s);
    layOut();
    connectEdits();
    connectActs();
    watchLikeness();
    beginNew();
    retranslate();
}

void ApplicationForm::connectEdits()
{
    connect(m_items, &ItemModel::edited, this, &ApplicationForm::edited);
    connect(m_participant, &ParticipantField::participantChanged, this, [this] {
        edited();
        hintParticipant();
        proposeHead();
    });
    connect(m_participant, &QLineEdit::textEdited, this, &ApplicationForm::hintParticipant);
    for (QLineEdit *edit : std::initializer_list<QLineEdit *>{m_participant, m_dated, m_received})
        connect(edit, &QLineEdit::textEdited, this, &ApplicationForm::keep);
    connect(m_grid, &ItemGrid::cellTyped, this, &ApplicationForm::keep);
    connect(m_grid, &ItemGrid::cellClosed, this, &ApplicationForm::keep);
    for (DateEdit *date : {m_dated, m_received})
        connect(date, &DateEdit::dateChanged, this, &ApplicationForm::edited);
    connect(m_signatory, &QLineEdit::textEdited, this, &ApplicationForm::edited);
    connect(m_carrier, &QComboBox::activated, this, &ApplicationForm::edited);
    for (QCheckBox *box : {m_signed, m_sealed})
        connect(box, &QCheckBox::clicked, this, &ApplicationForm::edited);
    connect(m_pages, &QSpinBox::valueChanged, this, &ApplicationForm::edited);
    // A field that is left changed is a step to undo.
    for (QLineEdit *edit :
         std::initializer_list<QLineEdit *>{m_participant, m_dated, m_received, m_signatory})
        connect(edit, &QLineEdit::editingFinished, this, &ApplicationForm::settle);
    connect(m_pages, &QSpinBox::editingFinished, this, &ApplicationForm::settle);
    connect(m_carrier, &QComboBox::activated, this, &ApplicationForm::settle);
    for (QCheckBox *box : {m_signed, m_sealed})
        connect(box, &QCheckBox::clicked, this, &ApplicationForm::settle);
    connect(m_grid, &ItemGrid::currentRowChanged, this, &ApplicationForm::refreshFile);
    connect(m_grid, &ItemGrid::filesDropped, this, &ApplicationForm::attachTo);
    connect(m_grid, &ItemGrid::removalWithFiles, this, &ApplicationForm::removeWithFiles);
    connect(m_grid, &ItemGrid::textPasted, this, &ApplicationForm::takePasted);
    connect(m_intake, &FileIntake::taken, this, &ApplicationForm::fileTaken);
    connect(m_intake, &FileIntake::refused, this,
            [this](int, const Problem &problem) { tellOfFile(problem); });
    connect(m_saver, &ApplicationSaver::sending, this, [this] {
        m_sent = m_items->keys();
        m_drafts->keepNow(); // with the identity of the act, in case its answer is never heard
    });
    connect(m_saver, &ApplicationSaver::changed, this, &ApplicationForm::keep);
    connect(m_permits, &Permits::rolesRead, this, &ApplicationForm::refresh);
    connect(m_drafts, &DraftKeeper::broughtBack, this, &ApplicationForm::bringBack);
    connect(m_saver, &ApplicationSaver::stored, this, &ApplicationForm::afterStore);
    connect(m_saver, &ApplicationSaver::refused, this, [this](const Failure &failure) {
        m_storeRefused = true;
        explainFailure(failure);
        Q_EMIT keptChanged();
    });
    connect(m_saver, &ApplicationSaver::becameStale, this, &ApplicationForm::becameStale);
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

void ApplicationForm::beginNew()
{
    leave([this] {
        Application fresh;
        m_wanted = {};
        fresh.received = m_context.database.today();
        show(fresh);
        m_participant->setFocus();
    });
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
                    m_grid->commitTyping();
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

void ApplicationForm::putFields(const Application &application)
{
    const bool before = std::exchange(m_loading, true);
    m_participant->setParticipant(application.participant, application.participantName);
    m_dated->setDate(application.dated.isValid() ? std::optional(application.dated) : std::nullopt);
    m_received->setDate(application.received.isValid() ? std::optional(application.received) : std::nullopt);
    m_signatory->setText(application.signatory);
    m_carrier->setCurrentIndex(m_carrier->findData(code(application.carrier)));
    m_signed->setChecked(application.isSigned);
    m_sealed->setChecked(application.sealed);
    m_pages->setValue(application.statedPages.value_or(0));
    m_application.scan = application.scan;
    m_settled = shown();
    m_loading = before;
    edited();
    hintParticipant();
    refreshFile();
}

void ApplicationForm::show(const Application &application)
{
    const bool same = application.id == m_application.id && application.id;
    // The answer to our own act, or news from elsewhere: the rows under the hand stay where nothing changed.
    const bool unchanged = same && application.version == m_saver->version();
    const bool moved = same && application.state != m_application.state;
    m_loading = true;
    m_application = application;
    m_received->setToday(m_context.database.today());
    m_dated->setToday(m_context.database.today());
    if (!unchanged) {
        Application fields = application;
        if (same && !fields.participant && !m_participant->participant())
            fields.participantName = m_participant->text(); // on no record yet: nowhere else is it kept
        putFields(fields);
        m_items->setEditable(isEditable());
        m_items->load(application.items);
        m_saver->begin(application.id, application.version);
        m_stale->hide();
    }
    if (!same)
        m_likeness->begin(application.id);
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
    const Words words = m_context.words();
    const ApplicationState state = m_application.state;
    const bool editable = isEditable();
    if (const QString refusal = m_permits->refusal<SaveApplication>(); refusal.isEmpty())
        m_role->clear();
    else
        m_role->say(Tone::Accent, refusal);
    m_heading->setText(m_application.number ? formatted(*m_application.number) : tr("New application"));
    m_state->setState(words.applicationState(state), toneOf(state));
    m_items->setEditable(editable);
    for (QLineEdit *edit :
         std::initializer_list<QLineEdit *>{m_participant, m_dated, m_received, m_signatory})
        edit->setReadOnly(!editable);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_carrier, m_signed, m_sealed, m_pages})
        widget->setEnabled(editable);
    for (QPushButton *button : {m_attach, m_scan, m_newParticipant})
        m_permits->offer(button, editable);
    m_register->setVisible(state == ApplicationState::Draft);
    m_return->setVisible(state == ApplicationState::Registered);
    m_withdraw->setVisible(state == ApplicationState::Registered || state == ApplicationState::Returned);
    m_again->setVisible(state == ApplicationState::Returned);
    findChild<QAction *>(u"printReturnLetter"_s)->setVisible(state == ApplicationState::Returned);
    m_gridHint->setVisible(editable);
    refreshPages();
}

void ApplicationForm::refreshPages()
{
    const Words words = m_context.words();
    Application shown = m_application;
    shown.items = m_items->items();
    const std::optional<int> counted = shown.countedPages();
    const int stated = m_pages->value();
    m_stated->setText(stated > 0 ? words.pages(stated) : u"—"_s);
    m_counted->setText(counted ? words.pages(*counted) : u"—"_s);
    m_stated->setFont(boldFont(font()));
    m_counted->setFont(boldFont(font()));
    if (!counted || stated == 0 || *counted == stated)
        m_difference->setState({}, Tone::Neutral);
    else
        m_difference->setState(*counted < stated ? tr("%1 fewer").arg(words.pages(stated - *counted))
                                                 : tr("%1 more").arg(words.pages(*counted - stated)),
                               Tone::Due);
}

void ApplicationForm::refreshFile()
{
    const int row = m_grid->currentRow();
    const QList<Item> &items = m_items->items();
    const bool has = row >= 0 && row < items.size() && !items[row].files.isEmpty();
    Q_EMIT filesShown(has ? std::optional(items[row].files.first()) : m_application.scan, m_application.scan);
}

Application ApplicationForm::typed() const
{
    Application application = m_application;
    application.participant = m_participant->participant();
    // A name that is still being typed names nobody yet.
    application.participantName = application.participant ? m_participant->nameInKazakh() : QString();
    application.dated = m_dated->date().value_or(QDate());
    application.received = m_received->date().value_or(QDate());
    application.signatory = m_signatory->text().simplified();
    application.carrier = fromCode<Carrier>(m_carrier->currentData().toString()).value_or(Carrier::Paper);
    application.isSigned = m_signed->isChecked();
    application.sealed = m_sealed->isChecked();
    application.statedPages = m_pages->value() > 0 ? std::optional(m_pages->value()) : std::nullopt;
    application.items = m_items->toStore();
    return application;
}

Application ApplicationForm::shown() const
{
    Application application = typed();
    application.participantName = m_participant->text();
    return application;
}

void ApplicationForm::edited()
{
    if (m_loading)
        return;
    m_items->markProblems({});
    refreshPages();
    if (m_refused && m_items->unread().isEmpty() &&
        checkRegistration(typed(), m_context.database.today()).isEmpty()) {
        m_refused = false;
        m_message->clear();
        showFaults({});
    }
    m_saver->touch();
}

void ApplicationForm::settle()
{
    const Application now = shown();
    if (!m_loading && isEditable() && !sameFields(m_settled, now))
        pushFields(m_settled, now);
    hintParticipant();
}

void ApplicationForm::hintParticipant()
{
    const auto [input, label] = m_fields.value(u"participant"_s);
    if (input->property("wrong").toBool())
        return; // a refusal stands there
    const bool unknown = isEditable() && !m_participant->isAmbiguous() && !m_participant->hasFocus() &&
                         !m_participant->participant() && !m_participant->text().trimmed().isEmpty();
    markField(input, label, {});
    if (!unknown)
        return;
    QPalette due = label->palette();
    due.setColor(QPalette::WindowText, tokensOf(this).due);
    label->setPalette(due);
    label->setForegroundRole(QPalette::WindowText);
    label->setText(label->accessibleName() + u" · "_s +
                   //: beside the name of the field; %1 and %2 stand around the words that open the dialog
                   tr("not on record: %1New participant%2").arg(u"<a href=\"#\">"_s, u"</a>"_s));
}

void ApplicationForm::markField(QWidget *input, QLabel *label, const QString &sentence)
{
    const bool wrong = !sentence.isEmpty();
    setWrong(input, wrong);
    QPalette red = label->palette();
    red.setColor(QPalette::WindowText, tokensOf(this).wrong);
    label->setPalette(red);
    label->setForegroundRole(wrong ? QPalette::WindowText : QPalette::PlaceholderText);
    label->setText(wrong ? u"⚠ "_s + label->accessibleName() : label->accessibleName());
    label->setToolTip(sentence);
    input->setAccessibleDescription(sentence);
}

void ApplicationForm::pushFields(const Application &before, const Application &after)
{
    m_items->undoStack().push(new FieldsEdit(*this, before, after));
}

void ApplicationForm::showFaults(const Problems &problems)
{
    const Words words = m_context.words();
    QWidget *first = nullptr;
    for (auto field = m_fields.cbegin(); field != m_fields.cend(); ++field) {
        const auto found = std::ranges::find_if(problems, [&](const Problem &problem) {
            return problem.field == field.key() ||
                   (problem.field == u"participantName"_s && field.key() == u"participant"_s);
        });
        const auto &[input, label] = field.value();
        const bool wrong = found != problems.end();
        markField(input, label, wrong ? words.sentence(*found) : QString());
        if (wrong && !first)
            first = input;
    }
    m_items->markProblems(problems);
    hintParticipant();
    if (first && !m_grid->hasFocus())
        first->setFocus();
}

} // namespace qorjyn

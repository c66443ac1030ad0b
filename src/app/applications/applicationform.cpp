#include "app/applications/applicationform.h"

#include "app/applications/fileintake.h"
#include "app/applications/itemgrid.h"
#include "app/applications/participantdialog.h"
#include "app/shell/explain.h"
#include "app/shell/icons.h"
#include "app/shell/look.h"
#include "app/widgets/card.h"
#include "app/widgets/dateedit.h"
#include "app/widgets/participantfield.h"
#include "app/widgets/pill.h"
#include "commands/applicationacts.h"
#include "documents/annexform.h"
#include "storage/applications.h"
#include "storage/library.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPrinter>
#include <QPushButton>
#include <QShortcut>
#include <QSpinBox>
#include <QVBoxLayout>

namespace qorjyn {

namespace {

constexpr int autosaveMilliseconds = 1500;

Tone toneOf(ApplicationState state)
{
    switch (state) {
    case ApplicationState::Draft:
    case ApplicationState::Closed:
    case ApplicationState::Withdrawn:
        return Tone::Neutral;
    case ApplicationState::Registered:
    case ApplicationState::BeforeCommission:
        return Tone::Accent;
    case ApplicationState::Decided:
        return Tone::Good;
    case ApplicationState::Returned:
        return Tone::Wrong;
    }
    return Tone::Neutral;
}

} // namespace

ApplicationForm::ApplicationForm(AppContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_intake(new FileIntake(context, this)),
      m_items(new ItemModel(this)), m_heading(headingLabel(this)), m_state(new Pill(this)),
      m_message(new MessageBar(this)), m_print(new QPushButton(this)), m_register(new QPushButton(this)),
      m_return(new QPushButton(this)), m_withdraw(new QPushButton(this)), m_again(new QPushButton(this)),
      m_attach(new QPushButton(this)), m_scan(new QPushButton(this)), m_newParticipant(new QPushButton(this)),
      m_participant(new ParticipantField(context.database, this)), m_dated(new DateEdit(this)),
      m_received(new DateEdit(this)), m_signatory(new QLineEdit(this)), m_carrier(new QComboBox(this)),
      m_signed(new QCheckBox(this)), m_sealed(new QCheckBox(this)), m_pages(new QSpinBox(this)),
      m_gridTitle(partLabel(this)), m_gridHint(mutedLabel(this)), m_grid(new ItemGrid(*m_items, this)),
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
                                                   {m_message, u"applicationMessage"_s},
                                                   {m_state, u"applicationState"_s},
                                                   {m_heading, u"applicationHeading"_s},
                                                   {m_counted, u"applicationCounted"_s},
                                                   {m_difference, u"applicationDifference"_s}};
    for (const auto &[widget, name] : names)
        widget->setObjectName(name);
    m_autosave.setSingleShot(true);
    m_autosave.setInterval(autosaveMilliseconds);
    for (const auto &entry : codesOf<Carrier>)
        m_carrier->addItem(QString(), code(entry.first));
    m_pages->setRange(0, 10'000'000);
    m_pages->setSpecialValueText(u"—"_s);
    layOut();
    connectEdits();
    beginNew();
    retranslate();
}

QWidget *ApplicationForm::fields()
{
    auto *box = new QWidget(this);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    auto *participantRow = new QWidget(box);
    auto *participantLayout = new QHBoxLayout(participantRow);
    participantLayout->setContentsMargins(0, 0, 0, 0);
    participantLayout->addWidget(m_participant, 1);
    participantLayout->addWidget(m_newParticipant);
    auto *marks = new QWidget(box);
    auto *marksLayout = new QHBoxLayout(marks);
    marksLayout->setContentsMargins(0, 0, 0, 0);
    marksLayout->addWidget(m_signed);
    marksLayout->addWidget(m_sealed);
    const std::pair<QWidget *, QWidget *> places[] = {{participantRow, m_participant},
                                                      {m_dated, m_dated},
                                                      {m_received, m_received},
                                                      {m_signatory, m_signatory},
                                                      {m_carrier, m_carrier},
                                                      {m_pages, m_pages},
                                                      {marks, m_signed}};
    // Two rows: participant, two dates, carrier; signatory, pages, marks.
    const std::pair<int, int> cells[] = {{0, 0}, {0, 1}, {0, 2}, {2, 0}, {2, 1}, {2, 2}, {2, 3}};
    for (size_t i = 0; i < std::size(places); ++i) {
        auto *label = mutedLabel(box);
        label->setBuddy(places[i].second);
        m_labels.push_back(label);
        grid->addWidget(label, cells[i].first, cells[i].second);
        grid->addWidget(places[i].first, cells[i].first + 1, cells[i].second);
    }
    grid->setColumnStretch(0, 3);
    for (int column = 1; column < 4; ++column)
        grid->setColumnStretch(column, 1);
    return box;
}

void ApplicationForm::layOut()
{
    m_print->setIcon(icon(u"printer"_s));
    m_attach->setIcon(icon(u"file-up"_s));
    m_scan->setIcon(icon(u"scan-line"_s));
    m_newParticipant->setIcon(icon(u"plus"_s));
    setPrimary(m_register);
    auto *head = new QHBoxLayout;
    for (QWidget *widget : std::initializer_list<QWidget *>{m_heading, m_state})
        head->addWidget(widget);
    head->addStretch();
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_return, m_withdraw, m_again, m_print, m_register})
        head->addWidget(widget);
    auto *gridHead = new QHBoxLayout;
    gridHead->addWidget(m_gridTitle);
    gridHead->addWidget(m_gridHint, 1, Qt::AlignRight);
    gridHead->addWidget(m_scan);
    gridHead->addWidget(m_attach);
    auto *counted = new QHBoxLayout;
    counted->addWidget(m_counted);
    counted->addWidget(m_difference);
    counted->addStretch();
    m_statedCard->body()->addWidget(m_stated);
    m_countedCard->body()->addLayout(counted);
    auto *cards = new QHBoxLayout;
    cards->addWidget(m_statedCard, 1);
    cards->addWidget(m_countedCard, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(m_message);
    column->addWidget(fields());
    column->addLayout(gridHead);
    column->addWidget(m_grid, 1);
    column->addLayout(cards);
}

void ApplicationForm::connectEdits()
{
    connect(&m_autosave, &QTimer::timeout, this, [this] { save(); });
    connect(m_items, &ItemModel::edited, this, &ApplicationForm::edited);
    connect(m_participant, &ParticipantField::participantChanged, this, &ApplicationForm::edited);
    connect(m_dated, &DateEdit::dateChanged, this, &ApplicationForm::edited);
    connect(m_received, &DateEdit::dateChanged, this, &ApplicationForm::edited);
    connect(m_signatory, &QLineEdit::textEdited, this, &ApplicationForm::edited);
    connect(m_carrier, &QComboBox::activated, this, &ApplicationForm::edited);
    connect(m_signed, &QCheckBox::clicked, this, &ApplicationForm::edited);
    connect(m_sealed, &QCheckBox::clicked, this, &ApplicationForm::edited);
    connect(m_pages, &QSpinBox::valueChanged, this, &ApplicationForm::edited);
    connect(m_grid, &ItemGrid::currentRowChanged, this, &ApplicationForm::refreshFile);
    connect(m_grid, &ItemGrid::filesDropped, this, &ApplicationForm::attachTo);
    connect(m_grid, &ItemGrid::pasted, this, [this](int rows, bool cut) {
        m_message->say(
            cut ? Tone::Due : Tone::Good,
            cut ? tr("The list was longer than a list may be: %n row(s) were taken.", nullptr, rows)
                : tr("%n row(s) were pasted; Ctrl+Z takes them back.", nullptr, rows));
    });
    connect(m_attach, &QPushButton::clicked, this, &ApplicationForm::chooseFiles);
    connect(m_scan, &QPushButton::clicked, this, &ApplicationForm::chooseScan);
    connect(m_newParticipant, &QPushButton::clicked, this, &ApplicationForm::addParticipant);
    connect(m_register, &QPushButton::clicked, this, &ApplicationForm::registerNow);
    connect(m_return, &QPushButton::clicked, this, &ApplicationForm::returnIt);
    connect(m_withdraw, &QPushButton::clicked, this, &ApplicationForm::withdraw);
    connect(m_again, &QPushButton::clicked, this,
            [this] { perform(ReceiveAgain{.application = m_application.id}); });
    auto *menu = new QMenu(m_print);
    menu->addAction(QString(), this, [this] { printForm(false); })->setObjectName(u"printFilled"_s);
    menu->addAction(QString(), this, [this] { printForm(true); })->setObjectName(u"printBlank"_s);
    m_print->setMenu(menu);
    auto *shortcut = new QShortcut(Qt::CTRL | Qt::Key_Return, this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, [this] {
        if (m_register->isVisible())
            registerNow();
    });
    connect(m_intake, &FileIntake::taken, this, [this](int ticket, const AttachedFile &file) {
        const int row = m_intakeRows.value(ticket);
        if (row >= 0)
            m_items->attach(row, {file}, tr("Attach a file"));
        else
            m_application.scan = file;
        if (!file.problem.isEmpty())
            m_message->say(Tone::Wrong, m_context.words().sentence(
                                            {.code = u"pdf."_s + file.problem, .arguments = {file.name}}));
        edited();
        refreshFile();
    });
    connect(m_intake, &FileIntake::refused, this, [this](int, const Problem &problem) {
        m_message->say(Tone::Wrong, m_context.words().sentence(problem));
    });
    connect(&m_context.database, &Database::changed, this, [this](Topic topic, const QList<qint64> &ids) {
        // What is being typed here stays; a clean form shows what another desk made of it.
        if (topic == Topic::Application && ids.contains(m_application.id.value) && !m_dirty && !m_saving)
            open(m_application.id);
    });
}

void ApplicationForm::retranslate()
{
    const Words words = m_context.words();
    m_items->setWords(m_context.languages.current());
    const QStringList texts{tr("Participant"),    tr("Date on the form"),
                            tr("Date received"),  tr("Head (surname, first name, patronymic)"),
                            tr("Carrier"),        tr("Pages stated"),
                            tr("Signature, seal")};
    for (size_t i = 0; i < m_labels.size(); ++i) {
        m_labels[i]->setText(texts[qsizetype(i)]);
        m_labels[i]->buddy()->setAccessibleName(texts[qsizetype(i)]);
    }
    for (int i = 0; i < m_carrier->count(); ++i)
        m_carrier->setItemText(i, words.carrier(codesOf<Carrier>[size_t(i)].first));
    m_signed->setText(tr("signed"));
    m_signed->setAccessibleName(tr("signed"));
    m_sealed->setText(tr("sealed"));
    m_newParticipant->setToolTip(tr("New participant"));
    m_newParticipant->setAccessibleName(tr("New participant"));
    m_gridTitle->setText(tr("Fund objects"));
    m_gridHint->setText(tr("Ctrl+V pastes a list · drop files on a row"));
    m_grid->setAccessibleName(tr("Titles of the application"));
    m_attach->setText(tr("Attach files…"));
    m_scan->setText(tr("Scan of the form…"));
    m_print->setText(tr("Print"));
    m_register->setText(tr("Register"));
    m_register->setToolTip(tr("Register (Ctrl+Enter)"));
    m_return->setText(tr("Return…"));
    m_withdraw->setText(tr("Withdrawn…"));
    m_again->setText(tr("Received again"));
    findChild<QAction *>(u"printFilled"_s)->setText(tr("Form, filled in…"));
    findChild<QAction *>(u"printBlank"_s)->setText(tr("Blank form…"));
    m_statedCard->setTitle(tr("Volume stated on the form"));
    m_countedCard->setTitle(tr("Counted in the files"));
    refresh();
}

bool ApplicationForm::isEditable() const
{
    return m_application.state == ApplicationState::Draft ||
           m_application.state == ApplicationState::Registered ||
           m_application.state == ApplicationState::Returned;
}

void ApplicationForm::beginNew()
{
    saveNow();
    Application fresh;
    fresh.received = m_context.database.today();
    show(fresh);
    m_participant->setFocus();
}

void ApplicationForm::open(ApplicationId id)
{
    if (m_dirty && m_application.id != id)
        saveNow();
    m_context.database.read(
        this, [id](Transaction &t) { return qorjyn::application(t, id); },
        [this](const std::optional<Application> &found) {
            if (found && !(m_dirty && m_application.id == found->id))
                show(*found);
        });
}

void ApplicationForm::show(const Application &application)
{
    const bool same = application.id == m_application.id && application.id;
    m_loading = true;
    m_application = application;
    m_dirty = false;
    m_participant->setParticipant(application.participant, application.participantName);
    m_dated->setDate(application.dated.isValid() ? std::optional(application.dated) : std::nullopt);
    m_received->setDate(application.received.isValid() ? std::optional(application.received) : std::nullopt);
    m_received->setToday(m_context.database.today());
    m_dated->setToday(m_context.database.today());
    m_signatory->setText(application.signatory);
    m_carrier->setCurrentIndex(m_carrier->findData(code(application.carrier)));
    m_signed->setChecked(application.isSigned);
    m_sealed->setChecked(application.sealed);
    m_pages->setValue(application.statedPages.value_or(0));
    if (!same || m_items->items().size() != application.items.size())
        m_items->load(application.items);
    if (!same)
        m_message->clear();
    m_loading = false;
    refresh();
    refreshFile();
}

void ApplicationForm::refresh()
{
    const Words words = m_context.words();
    const ApplicationState state = m_application.state;
    const bool editable = isEditable();
    m_heading->setText(m_application.number ? formatted(*m_application.number) : tr("New application"));
    m_state->setState(words.applicationState(state), toneOf(state));
    m_items->setEditable(editable);
    for (QLineEdit *edit :
         std::initializer_list<QLineEdit *>{m_participant, m_dated, m_received, m_signatory})
        edit->setReadOnly(!editable);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_carrier, m_signed, m_sealed, m_pages, m_attach,
                                                            m_scan, m_newParticipant})
        widget->setEnabled(editable);
    m_register->setVisible(state == ApplicationState::Draft);
    m_return->setVisible(state == ApplicationState::Registered);
    m_withdraw->setVisible(state == ApplicationState::Registered || state == ApplicationState::Returned);
    m_again->setVisible(state == ApplicationState::Returned);
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
    const AttachedFile *file = nullptr;
    if (row >= 0 && row < items.size() && !items[row].files.isEmpty())
        file = &items[row].files.first();
    else if (m_application.scan)
        file = &*m_application.scan;
    Q_EMIT fileShown(file ? m_context.files.path(file->sha256) : QString(), file ? file->name : QString());
}

Application ApplicationForm::typed() const
{
    Application application = m_application;
    application.participant = m_participant->participant();
    application.participantName = m_participant->text();
    application.dated = m_dated->date().value_or(QDate());
    application.received = m_received->date().value_or(QDate());
    application.signatory = m_signatory->text().simplified();
    application.carrier = fromCode<Carrier>(m_carrier->currentData().toString()).value_or(Carrier::Paper);
    application.isSigned = m_signed->isChecked();
    application.sealed = m_sealed->isChecked();
    application.statedPages = m_pages->value() > 0 ? std::optional(m_pages->value()) : std::nullopt;
    application.items = m_items->items();
    return application;
}

void ApplicationForm::edited()
{
    if (m_loading)
        return;
    m_dirty = true;
    m_items->markProblems({});
    refreshPages();
    m_autosave.start();
}

void ApplicationForm::saveNow()
{
    if (m_dirty)
        save();
}

void ApplicationForm::save(const std::function<void()> &then)
{
    m_autosave.stop();
    if (m_saving) { // what was typed meanwhile is saved right after
        m_afterSaving = then;
        return;
    }
    if (!m_dirty) {
        if (then)
            then();
        return;
    }
    m_saving = true;
    m_dirty = false;
    Application application = typed();
    if (!application.participant)
        application.participantName.clear(); // a name that is still being typed names nobody yet
    act(
        m_context.database, this, SaveApplication{.application = application},
        [this, then](const SaveApplication::Result &result) {
            m_saving = false;
            m_application.id = result.application;
            m_application.version = result.version;
            m_items->setIds(result.items);
            Q_EMIT stored(result.application);
            const auto next = std::exchange(m_afterSaving, {});
            if (m_dirty || next)
                save(next ? next : then);
            else if (then)
                then();
        },
        [this](const Failure &failure) {
            m_saving = false;
            m_dirty = true; // it stays in the form and is saved with the next edit
            m_afterSaving = {};
            explainFailure(failure);
        });
}

void ApplicationForm::registerNow()
{
    // The cell that is being typed in counts too.
    m_grid->setCurrentIndex(m_grid->currentIndex());
    m_grid->setFocus();
    if (!m_application.id)
        m_dirty = true;
    save([this] {
        act(
            m_context.database, this,
            RegisterApplication{.application = m_application.id, .version = m_application.version},
            [this](const RegisterApplication::Result &result) {
                m_message->say(Tone::Good, tr("Registered as %1.").arg(formatted(result.number)));
                open(m_application.id);
                Q_EMIT stored(m_application.id);
            },
            [this](const Failure &failure) { explainFailure(failure); });
    });
}

void ApplicationForm::explainFailure(const Failure &failure)
{
    explain(*m_message, failure, m_context.words());
    m_items->markProblems(failure.problems);
    const std::pair<QString, QWidget *> fields[] = {{u"participant"_s, m_participant},
                                                    {u"received"_s, m_received},
                                                    {u"dated"_s, m_dated},
                                                    {u"statedPages"_s, m_pages}};
    bool focused = false;
    for (const auto &[name, field] : fields) {
        const bool wrong =
            std::ranges::find(failure.problems, name, &Problem::field) != failure.problems.end();
        setWrong(field, wrong);
        if (wrong && !focused)
            field->setFocus();
        focused = focused || wrong;
    }
}

void ApplicationForm::attachTo(int row, const QStringList &files)
{
    if (!isEditable() || files.isEmpty())
        return;
    if (row < 0 || row >= m_items->items().size()) {
        m_message->say(Tone::Due, tr("Choose the title that the files belong to first."));
        return;
    }
    m_intakeRows.insert(m_intake->take(files), row);
}

void ApplicationForm::chooseFiles()
{
    const int row = m_grid->currentRow();
    m_context.dialogs.openFiles(this, tr("Files of the object"), tr("PDF (*.pdf);;All files (*)"),
                                [this, row](const QStringList &files) { attachTo(row, files); });
}

void ApplicationForm::chooseScan()
{
    m_context.dialogs.openFiles(this, tr("Scan of the paper form"), tr("PDF (*.pdf);;All files (*)"),
                                [this](const QStringList &files) {
                                    if (!files.isEmpty())
                                        m_intakeRows.insert(m_intake->take({files.first()}), -1);
                                });
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
            });
    dialog->open();
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

template <class A>
void ApplicationForm::perform(const A &what)
{
    act(
        m_context.database, this, what,
        [this](const typename A::Result &) {
            m_message->clear();
            open(m_application.id);
        },
        [this](const Failure &failure) { explainFailure(failure); });
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

#include "app/contracts/contractform.h"

#include "app/contracts/termline.h"
#include "app/shell/explain.h"
#include "app/shell/icons.h"
#include "app/shell/look.h"
#include "app/shell/permits.h"
#include "app/shell/viewwatch.h"
#include "app/widgets/card.h"
#include "app/widgets/dateedit.h"
#include "app/widgets/draftkeeper.h"
#include "app/widgets/participantfield.h"
#include "app/widgets/pill.h"
#include "app/widgets/stalechoice.h"
#include "app/widgets/timeline.h"
#include "app/widgets/tones.h"
#include "commands/contractacts.h"
#include "storage/contracts.h"
#include "storage/library.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace qorjyn {

namespace {

/// The login proposed from a name, with a number where it is taken; empty where none can be made of it.
QString proposedFreeLogin(Transaction &t, const QString &name)
{
    const QString base = proposedLogin(name);
    QString login = base;
    for (int number = 2; !base.isEmpty() && isLoginTaken(t, login); ++number)
        login = base + QString::number(number);
    return login;
}

} // namespace

ContractForm::ContractForm(AppContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_heading(headingLabel(this)), m_state(new Pill(this)),
      m_message(new MessageBar(this)),
      m_drafts(new DraftKeeper(
          context.database, u"contract"_s, [this] { return draft(); }, this)),
      m_stale(new StaleChoice(u"contract"_s, this)), m_participant(new ParticipantField(this)),
      m_number(new QLineEdit(this)), m_library(new QLineEdit(this)), m_signatory(new QLineEdit(this)),
      m_reason(new QLineEdit(this)), m_date(new DateEdit(this)), m_from(new DateEdit(this)),
      m_to(new DateEdit(this)), m_signedOn(new DateEdit(this)), m_endOn(new DateEdit(this)),
      m_term(new TermLine(this)), m_endRow(new QWidget(this)), m_save(new QPushButton(this)),
      m_sign(new QPushButton(this)), m_terminate(new QPushButton(this)), m_cabinetCard(new Card(this)),
      m_historyCard(new Card(this)), m_cabinetText(new QLabel(this)), m_next(mutedLabel(this)),
      m_login(new QLineEdit(this)), m_create(new QPushButton(this)), m_slip(new QPushButton(this)),
      m_history(new Timeline(this)), m_permits(new Permits(context, this))
{
    m_participant->setDatabase(context.database);
    const std::pair<QWidget *, QString> names[] = {{m_participant, u"contractParticipant"_s},
                                                   {m_number, u"contractNumber"_s},
                                                   {m_library, u"contractLibrary"_s},
                                                   {m_signatory, u"contractSignatory"_s},
                                                   {m_date, u"contractDate"_s},
                                                   {m_from, u"contractFrom"_s},
                                                   {m_to, u"contractTo"_s},
                                                   {m_signedOn, u"contractSignedOn"_s},
                                                   {m_save, u"contractSave"_s},
                                                   {m_sign, u"contractSign"_s},
                                                   {m_terminate, u"contractTerminate"_s},
                                                   {m_endOn, u"contractEndOn"_s},
                                                   {m_reason, u"contractReason"_s},
                                                   {m_term, u"contractTerm"_s},
                                                   {m_login, u"cabinetLogin"_s},
                                                   {m_create, u"cabinetCreate"_s},
                                                   {m_slip, u"cabinetSlip"_s},
                                                   {m_message, u"contractMessage"_s},
                                                   {m_state, u"contractState"_s},
                                                   {m_cabinetText, u"cabinetText"_s}};
    for (const auto &[widget, name] : names)
        widget->setObjectName(name);
    layOut();
    m_permits->guard<SaveContract>(m_save);
    m_permits->guard<SignContract>(m_sign);
    m_permits->guard<TerminateContract>(m_terminate);
    m_permits->guard<CreateCabinet>(m_create);
    m_permits->guard<HandOverPassword>(m_slip);
    connect(m_save, &QPushButton::clicked, this, [this] { save(); });
    connect(m_stale, &StaleChoice::theirsChosen, this, [this] {
        m_sent.reset();         // its answer, still on the way, is about what was given up
        fill(*m_seen.contract); // what is typed gives way
        open(m_seen.contract->id);
    });
    connect(m_stale, &StaleChoice::mineChosen, this, &ContractForm::storeMine);
    connect(m_drafts, &DraftKeeper::broughtBack, this, &ContractForm::bringBack);
    for (const QLineEdit *edit : std::initializer_list<QLineEdit *>{m_participant, m_number, m_date,
                                                                    m_library, m_signatory, m_from, m_to})
        connect(edit, &QLineEdit::textChanged, this, [this] {
            if (isUnsaved())
                m_drafts->touch();
            else
                m_drafts->drop();
        });
    connect(m_sign, &QPushButton::clicked, this, &ContractForm::sign);
    connect(m_terminate, &QPushButton::clicked, this, &ContractForm::terminate);
    connect(m_create, &QPushButton::clicked, this, &ContractForm::createCabinet);
    connect(m_slip, &QPushButton::clicked, this, &ContractForm::handOver);
    connect(m_history, &Timeline::referenceActivated, this, &ContractForm::referenceActivated);
    auto *watch = new ViewWatch(
        m_context.database, this,
        [this](const Changes &changes) {
            return m_seen.contract && (changes.has(Topic::Contract, m_seen.contract->id.value) ||
                                       (changes.has(Topic::Cabinet) && m_seen.contract->signedOn));
        },
        [this](const Changes &) {
            if (m_seen.contract)
                open(m_seen.contract->id);
        });
    watch->readNow(); // nothing is shown yet
    beginNew();
    retranslate();
}

void ContractForm::layOut()
{
    auto *head = new QHBoxLayout;
    head->addWidget(m_heading);
    head->addWidget(m_state);
    head->addStretch();
    head->addWidget(m_save);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    int place = 0;
    const std::pair<QLabel **, QWidget *> fields[] = {
        {&m_participantLabel, m_participant}, {&m_numberLabel, m_number},  {&m_dateLabel, m_date},
        {&m_signatoryLabel, m_signatory},     {&m_fromLabel, m_from},      {&m_toLabel, m_to},
        {&m_libraryLabel, m_library},         {&m_signedLabel, m_signedOn}};
    for (const auto &[label, field] : fields) {
        *label = mutedLabel(this);
        (*label)->setBuddy(field);
        grid->addWidget(*label, (place / 3) * 2, place % 3);
        grid->addWidget(field, (place / 3) * 2 + 1, place % 3);
        ++place;
    }
    grid->addWidget(m_sign, 5, 2, Qt::AlignLeft);
    layOutEnd();
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    m_cabinetText->setWordWrap(true);
    m_next->setWordWrap(true);
    auto *cabinetRow = new QHBoxLayout;
    cabinetRow->addWidget(m_login, 1);
    cabinetRow->addWidget(m_create);
    cabinetRow->addWidget(m_slip);
    cabinetRow->addStretch();
    m_cabinetCard->body()->addWidget(m_cabinetText);
    m_cabinetCard->body()->addLayout(cabinetRow);
    m_historyCard->body()->addWidget(m_history);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(12);
    column->addLayout(head);
    column->addWidget(m_drafts);
    column->addWidget(m_message);
    column->addWidget(m_stale);
    column->addLayout(grid);
    column->addWidget(m_next);
    column->addWidget(m_term);
    column->addWidget(m_endRow);
    column->addWidget(m_cabinetCard);
    column->addWidget(m_historyCard);
    column->addStretch();
    m_slip->setIcon(icon(u"printer"_s));
}

void ContractForm::layOutEnd()
{
    m_endLabel = mutedLabel(m_endRow);
    m_endLabel->setBuddy(m_endOn);
    m_reasonLabel = mutedLabel(m_endRow);
    m_reasonLabel->setBuddy(m_reason);
    auto *grid = new QGridLayout(m_endRow);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    grid->addWidget(m_endLabel, 0, 0);
    grid->addWidget(m_reasonLabel, 0, 1);
    grid->addWidget(m_endOn, 1, 0);
    grid->addWidget(m_reason, 1, 1);
    grid->addWidget(m_terminate, 1, 2);
    grid->setColumnStretch(1, 1);
}

void ContractForm::retranslate()
{
    const std::tuple<QLabel *, QWidget *, QString> texts[] = {
        {m_participantLabel, m_participant, tr("Participant")},
        {m_numberLabel, m_number, tr("Number")},
        {m_dateLabel, m_date, tr("Date of the contract")},
        {m_signatoryLabel, m_signatory, tr("Signs for the participant")},
        {m_fromLabel, m_from, tr("In force from")},
        {m_toLabel, m_to, tr("In force to")},
        {m_libraryLabel, m_library, tr("Signs for the Library")},
        {m_signedLabel, m_signedOn, tr("Signed on")},
        {m_endLabel, m_endOn, tr("No longer in force from")},
        {m_reasonLabel, m_reason, tr("Reason of the termination")}};
    for (const auto &[label, field, text] : texts) {
        label->setText(text);
        field->setAccessibleName(text);
    }
    m_term->setTodayWord(tr("today"));
    m_term->setAccessibleName(tr("Term of the contract"));
    m_save->setText(tr("Save"));
    m_sign->setText(tr("Both sides signed"));
    m_terminate->setText(tr("Terminate…"));
    m_cabinetCard->setTitle(tr("Personal cabinet"));
    m_login->setPlaceholderText(tr("Login (proposed where left empty)"));
    m_login->setAccessibleName(tr("Login of the cabinet"));
    m_create->setText(tr("Create cabinet"));
    m_slip->setText(tr("Print login and password"));
    m_historyCard->setTitle(tr("History"));
    m_next->setText(tr("Save the contract, then write the day on which both sides signed it; after that its "
                       "personal cabinet is created (points 19 and 20)."));
    m_drafts->retranslate();
    m_stale->retranslate();
    m_permits->retranslate();
    showActs();
    showHistory();
}

void ContractForm::beginNew()
{
    m_reading.drop();
    refuse({});
    m_message->clear();
    m_seen = {.contract = std::nullopt,
              .cabinet = std::nullopt,
              .cabinetContract = std::nullopt,
              .freeLogin = {},
              .history = {},
              .today = m_context.database.today()};
    m_sent.reset();
    m_login->clear();
    m_reason->clear();
    m_signedOn->setDate(std::nullopt);
    Contract blank;
    blank.date = blank.validFrom = m_seen.today;
    blank.validTo = QDate(m_seen.today.year(), 12, 31);
    fill(blank);
    showActs();
    showHistory();
    m_participant->setFocus();
}

void ContractForm::open(ContractId id)
{
    m_reading.ask(
        this, [id](Transaction &t) { return seen(t, id); },
        [this](const Seen &seen) {
            if (seen.contract)
                showSeen(seen);
        },
        [this](const StorageError &error) { refuse(Failure::of(error)); });
}

ContractForm::Seen ContractForm::seen(Transaction &t, ContractId id)
{
    Seen seen{.contract = qorjyn::contract(t, id),
              .cabinet = {},
              .cabinetContract = {},
              .freeLogin = {},
              .history = {},
              .today = t.today()};
    if (seen.contract)
        seen.cabinet = cabinetOfParticipant(t, seen.contract->participant);
    seen.history = history(t, Topic::Contract, id.value);
    if (seen.contract && !seen.cabinet)
        seen.freeLogin = proposedFreeLogin(t, seen.contract->participantName);
    if (seen.cabinet)
        seen.cabinetContract = qorjyn::contract(t, seen.cabinet->contract);
    if (seen.cabinet)
        seen.history += history(t, Topic::Cabinet, seen.cabinet->id.value);
    std::ranges::sort(seen.history, std::greater(), &HistoryEntry::id);
    return seen;
}

void ContractForm::showSeen(const Seen &seen)
{
    const Contract &contract = *seen.contract;
    if (this->contract() != contract.id) {
        refuse({}); // what was wrong was wrong with another one
        m_message->clear();
        m_login->clear();
        m_reason->clear();
        m_sent.reset();
    } else if (isUnsaved() && !sameDraft(typed(), contract)) {
        if (!sameDraft(m_shown, contract) || contract.signedOn) {
            becameStale();
            return;
        }
        m_seen = seen; // what changed stands in no field that is typed into
        showActs();
        showHistory();
        return;
    }
    m_seen = seen;
    fill(contract);
    m_signedOn->setDate(contract.signedOn.value_or(seen.today));
    m_endOn->setDate(contract.terminatedOn.value_or(seen.today));
    if (contract.terminatedOn)
        m_reason->setText(contract.terminationReason);
    if (m_login->text().isEmpty())
        m_login->setText(seen.freeLogin);
    showActs();
    showHistory();
}

void ContractForm::showActs()
{
    const Words words = m_context.words();
    const bool known = m_seen.contract.has_value();
    const bool draft = !known || !m_seen.contract->signedOn;
    m_heading->setText(known ? tr("Contract No. %1").arg(m_seen.contract->number) : tr("New contract"));
    const ContractState state = known ? m_seen.contract->stateOn(m_seen.today) : ContractState::Draft;
    m_state->setState(words.contractState(state), toneOf(state));
    for (QLineEdit *edit : std::initializer_list<QLineEdit *>{m_participant, m_number, m_date, m_library,
                                                              m_signatory, m_from, m_to, m_signedOn})
        edit->setReadOnly(!draft);
    m_save->setVisible(draft);
    setPrimary(m_save, draft && !known);
    m_sign->setVisible(known && draft);
    setPrimary(m_sign, known && draft);
    const bool ended = known && m_seen.contract->terminatedOn;
    m_endRow->setVisible(ended || state == ContractState::InForce || state == ContractState::Signed);
    m_endOn->setReadOnly(ended);
    m_reason->setReadOnly(ended);
    m_terminate->setVisible(!ended);
    m_signedLabel->setVisible(known);
    m_signedOn->setVisible(known);
    m_term->setVisible(known);
    m_next->setVisible(!known);
    if (known)
        m_term->setTerm(m_seen.contract->validFrom, m_seen.contract->validTo, m_seen.today,
                        m_seen.contract->terminatedOn);
    m_cabinetCard->setVisible(known);
    m_historyCard->setVisible(known);
    m_login->setVisible(!m_seen.cabinet);
    m_create->setVisible(!m_seen.cabinet);
    m_slip->setVisible(m_seen.cabinet.has_value());
    const bool handed = m_seen.cabinet && m_seen.cabinet->slipPrinted;
    m_permits->offer(m_slip, !handed,
                     handed ? words.sentence({.code = u"cabinet.slip-printed"_s,
                                              .rule = Rule::R20,
                                              .arguments = {m_seen.cabinet->participantName}})
                            : QString());
    if (m_seen.cabinet) {
        const QString open = m_seen.cabinetContract
                                 ? words.cabinetState(stateOn(*m_seen.cabinetContract, m_seen.today))
                                 : QString();
        m_cabinetText->setText(
            m_seen.cabinet->slipPrinted
                ? tr("Login %1 · %2. The password was handed over.").arg(m_seen.cabinet->login, open)
                : tr("Login %1 · %2. The password is made when the slip is printed, once.")
                      .arg(m_seen.cabinet->login, open));
    } else {
        m_cabinetText->setText(draft ? tr("The cabinet is created once both sides have signed.")
                                     : tr("The contract is signed: the cabinet can be created."));
    }
}

void ContractForm::showHistory()
{
    const Words words = m_context.words();
    QList<TimelineStep> steps;
    for (const HistoryEntry &entry : std::as_const(m_seen.history))
        steps.append({.iconName = u"history"_s,
                      .title = words.act(entry.act),
                      .details = entry.at.toString(u"dd.MM.yyyy hh:mm"_s) + u" · "_s + entry.staffName +
                                 (entry.reason.isEmpty() ? QString() : u" · "_s + entry.reason),
                      .tone = Tone::Accent,
                      .target = std::nullopt});
    m_history->setSteps(steps);
}

void ContractForm::fill(const Contract &contract)
{
    m_participant->setParticipant(contract.participant, contract.participantNames.kk.isEmpty()
                                                            ? Name{.kk = contract.participantName}
                                                            : contract.participantNames);
    m_number->setText(contract.number);
    m_date->setDate(contract.date);
    m_library->setText(contract.librarySignatory);
    m_signatory->setText(contract.participantSignatory);
    m_from->setDate(contract.validFrom);
    m_to->setDate(contract.validTo);
    m_shown = typed();
    m_stale->hide();
    m_drafts->drop();
}

Contract ContractForm::typed() const
{
    Contract contract = m_seen.contract.value_or(Contract{});
    contract.participant = m_participant->participant();
    contract.number = m_number->text().trimmed();
    contract.date = m_date->date().value_or(QDate());
    contract.librarySignatory = m_library->text().simplified();
    contract.participantSignatory = m_signatory->text().simplified();
    contract.validFrom = m_from->date().value_or(QDate());
    contract.validTo = m_to->date().value_or(QDate());
    return contract;
}

void ContractForm::refuse(const Failure &failure)
{
    explain(*m_message, failure, m_context.languages);
    const std::pair<QString, QWidget *> fields[] = {
        {u"participant"_s, m_participant}, {u"number"_s, m_number}, {u"date"_s, m_date},
        {u"validFrom"_s, m_from},          {u"validTo"_s, m_to},    {u"signedOn"_s, m_signedOn},
        {u"terminatedOn"_s, m_endOn},      {u"reason"_s, m_reason}, {u"login"_s, m_login}};
    for (const auto &[name, field] : fields)
        setWrong(field, std::ranges::find(failure.problems, name, &Problem::field) != failure.problems.end());
}

} // namespace qorjyn

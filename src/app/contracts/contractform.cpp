#include "app/contracts/contractform.h"

#include "app/shell/explain.h"
#include "app/shell/icons.h"
#include "app/shell/look.h"
#include "app/widgets/card.h"
#include "app/widgets/dateedit.h"
#include "app/widgets/participantfield.h"
#include "app/widgets/pill.h"
#include "app/widgets/timeline.h"
#include "commands/contractacts.h"
#include "documents/slip.h"
#include "storage/contracts.h"
#include "storage/library.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPrinter>
#include <QPushButton>
#include <QVBoxLayout>

namespace qorjyn {

namespace {

Tone toneOf(ContractState state)
{
    return state == ContractState::InForce      ? Tone::Good
           : state == ContractState::Terminated ? Tone::Wrong
           : state == ContractState::Signed     ? Tone::Accent
                                                : Tone::Neutral;
}

} // namespace

ContractForm::ContractForm(AppContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_heading(headingLabel(this)), m_state(new Pill(this)),
      m_message(new MessageBar(this)), m_participant(new ParticipantField(context.database, this)),
      m_number(new QLineEdit(this)), m_library(new QLineEdit(this)), m_signatory(new QLineEdit(this)),
      m_date(new DateEdit(this)), m_from(new DateEdit(this)), m_to(new DateEdit(this)),
      m_signedOn(new DateEdit(this)), m_save(new QPushButton(this)), m_sign(new QPushButton(this)),
      m_terminate(new QPushButton(this)), m_cabinetCard(new Card(this)), m_historyCard(new Card(this)),
      m_cabinetText(new QLabel(this)), m_login(new QLineEdit(this)), m_create(new QPushButton(this)),
      m_slip(new QPushButton(this)), m_history(new Timeline(this))
{
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
                                                   {m_login, u"cabinetLogin"_s},
                                                   {m_create, u"cabinetCreate"_s},
                                                   {m_slip, u"cabinetSlip"_s},
                                                   {m_message, u"contractMessage"_s},
                                                   {m_state, u"contractState"_s},
                                                   {m_cabinetText, u"cabinetText"_s}};
    for (const auto &[widget, name] : names)
        widget->setObjectName(name);
    layOut();
    connect(m_save, &QPushButton::clicked, this, &ContractForm::save);
    connect(m_sign, &QPushButton::clicked, this, &ContractForm::sign);
    connect(m_terminate, &QPushButton::clicked, this, &ContractForm::terminate);
    connect(m_create, &QPushButton::clicked, this, &ContractForm::createCabinet);
    connect(m_slip, &QPushButton::clicked, this, &ContractForm::handOver);
    connect(m_history, &Timeline::referenceActivated, this, &ContractForm::referenceActivated);
    connect(&m_context.database, &Database::changed, this, [this](Topic topic, const QList<qint64> &ids) {
        const bool mine = m_seen.contract && ids.contains(m_seen.contract->id.value);
        if ((topic == Topic::Contract && mine) || (topic == Topic::Cabinet && m_seen.contract))
            open(m_seen.contract->id);
    });
    beginNew();
    retranslate();
}

void ContractForm::layOut()
{
    auto *head = new QHBoxLayout;
    head->addWidget(m_heading);
    head->addWidget(m_state);
    head->addStretch();
    head->addWidget(m_terminate);
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
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    m_cabinetText->setWordWrap(true);
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
    column->addWidget(m_message);
    column->addLayout(grid);
    column->addWidget(m_cabinetCard);
    column->addWidget(m_historyCard);
    column->addStretch();
    m_slip->setIcon(icon(u"printer"_s));
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
        {m_signedLabel, m_signedOn, tr("Signed on")}};
    for (const auto &[label, field, text] : texts) {
        label->setText(text);
        field->setAccessibleName(text);
    }
    m_save->setText(tr("Save"));
    m_sign->setText(tr("Both sides signed"));
    m_terminate->setText(tr("Terminate…"));
    m_cabinetCard->setTitle(tr("Personal cabinet"));
    m_login->setPlaceholderText(tr("Login (proposed where left empty)"));
    m_login->setAccessibleName(tr("Login of the cabinet"));
    m_create->setText(tr("Create cabinet"));
    m_slip->setText(tr("Print login and password"));
    m_historyCard->setTitle(tr("History"));
    showActs();
    showHistory();
}

void ContractForm::beginNew()
{
    m_message->clear();
    m_seen = {.contract = std::nullopt,
              .cabinet = std::nullopt,
              .history = {},
              .today = m_context.database.today()};
    m_participant->setParticipant({}, {});
    for (QLineEdit *edit : {m_number, m_library, m_signatory, m_login})
        edit->clear();
    m_date->setDate(m_seen.today);
    m_from->setDate(m_seen.today);
    m_to->setDate(QDate(m_seen.today.year(), 12, 31));
    m_signedOn->setDate(std::nullopt);
    showActs();
    showHistory();
    m_participant->setFocus();
}

void ContractForm::open(ContractId id)
{
    m_context.database.read(
        this,
        [id](Transaction &t) {
            Seen seen{.contract = contract(t, id), .cabinet = {}, .history = {}, .today = t.today()};
            if (seen.contract)
                seen.cabinet = cabinetOfParticipant(t, seen.contract->participant);
            seen.history = history(t, Topic::Contract, id.value);
            if (seen.cabinet)
                seen.history += history(t, Topic::Cabinet, seen.cabinet->id.value);
            return seen;
        },
        [this](const Seen &seen) {
            if (seen.contract)
                show(seen);
        });
}

void ContractForm::show(const Seen &seen)
{
    if (!m_seen.contract || m_seen.contract->id != seen.contract->id)
        m_message->clear();
    m_seen = seen;
    const Contract &contract = *seen.contract;
    m_participant->setParticipant(contract.participant, contract.participantName);
    m_number->setText(contract.number);
    m_date->setDate(contract.date);
    m_library->setText(contract.librarySignatory);
    m_signatory->setText(contract.participantSignatory);
    m_from->setDate(contract.validFrom);
    m_to->setDate(contract.validTo);
    m_signedOn->setDate(contract.signedOn);
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
    m_terminate->setVisible(state == ContractState::InForce || state == ContractState::Signed);
    m_cabinetCard->setVisible(known);
    m_historyCard->setVisible(known);
    m_login->setVisible(!m_seen.cabinet);
    m_create->setVisible(!m_seen.cabinet);
    m_slip->setVisible(m_seen.cabinet && !m_seen.cabinet->slipPrinted);
    if (m_seen.cabinet) {
        const QString open = known ? words.cabinetState(stateOn(*m_seen.contract, m_seen.today)) : QString();
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
                      .details = entry.at.toLocalTime().toString(u"dd.MM.yyyy hh:mm"_s) + u" · "_s +
                                 entry.staffName +
                                 (entry.reason.isEmpty() ? QString() : u" · "_s + entry.reason),
                      .tone = Tone::Accent,
                      .target = std::nullopt});
    m_history->setSteps(steps);
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

template <class A>
void ContractForm::perform(const A &what)
{
    act(
        m_context.database, this, what, [this](const typename A::Result &) { m_message->clear(); },
        [this](const Failure &failure) { explain(*m_message, failure, m_context.words()); });
}

void ContractForm::save()
{
    act(
        m_context.database, this, SaveContract{.contract = typed()},
        [this](const SaveContract::Result &result) {
            m_message->clear();
            open(result.contract);
            Q_EMIT stored(result.contract);
        },
        [this](const Failure &failure) { explain(*m_message, failure, m_context.words()); });
}

void ContractForm::sign()
{
    if (m_seen.contract)
        perform(SignContract{.contract = m_seen.contract->id,
                             .signedOn = m_signedOn->date().value_or(m_seen.today)});
}

void ContractForm::terminate()
{
    if (!m_seen.contract)
        return;
    m_context.dialogs.ask(this,
                          {.title = tr("Terminate the contract"),
                           .text = tr("Contract No. %1 ends today, and its cabinet closes. Write the reason.")
                                       .arg(m_seen.contract->number),
                           .accept = tr("Terminate"),
                           .details = {},
                           .destroys = true},
                          {}, [this](const std::optional<QString> &reason) {
                              if (reason && m_seen.contract)
                                  perform(TerminateContract{.contract = m_seen.contract->id,
                                                            .terminatedOn = m_seen.today,
                                                            .reason = *reason});
                          });
}

void ContractForm::createCabinet()
{
    if (m_seen.contract)
        perform(CreateCabinet{.contract = m_seen.contract->id, .login = m_login->text().trimmed()});
}

void ContractForm::handOver()
{
    if (!m_seen.cabinet)
        return;
    m_context.dialogs.confirm(
        this,
        {.title = tr("Print login and password"),
         .text = tr("The password of “%1” is made now and shown on this slip only: it cannot be "
                    "printed a second time. Is the printer ready?")
                     .arg(m_seen.cabinet->login),
         .accept = tr("Print"),
         .details = {}},
        [this](bool yes) {
            if (!yes || !m_seen.cabinet)
                return;
            act(
                m_context.database, this, HandOverPassword{.cabinet = m_seen.cabinet->id},
                [this](const HandOverPassword::Result &handed) { printSlip(handed.login, handed.password); },
                [this](const Failure &failure) { explain(*m_message, failure, m_context.words()); });
        });
}

void ContractForm::printSlip(const QString &login, const QString &password)
{
    const Contract &contract = *m_seen.contract;
    const SlipContent content{.participantName = contract.participantName,
                              .login = login,
                              .password = password,
                              .contractNumber = contract.number,
                              .contractDate = contract.date,
                              .validFrom = contract.validFrom,
                              .validTo = contract.validTo};
    m_context.database.read(
        this, [](Transaction &t) { return librarySettings(t); },
        [this, content](const LibrarySettings &library) {
            // The preview prints and saves as often as needed while it is open; with it the password is gone.
            m_context.dialogs.preview(this, tr("Login and password"), [content, library](QPrinter *printer) {
                paintSlip(*printer, content, library);
            });
        });
}

} // namespace qorjyn

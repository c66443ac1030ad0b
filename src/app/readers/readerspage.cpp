#include "app/readers/readerspage.h"

#include "app/shell/viewwatch.h"
#include "app/widgets/card.h"
#include "app/widgets/emptystate.h"
#include "app/widgets/recordtable.h"
#include "storage/contracts.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace qorjyn {

ReadersPage::ReadersPage(AppContext &context, QWidget *parent)
    : Page(parent), m_context(context), m_heading(headingLabel(this)), m_hint(mutedLabel(this)),
      m_filter(new QLineEdit(this)), m_table(new RecordTable(this))
{
    setObjectName(u"readersPage"_s);
    m_filter->setObjectName(u"readersFilter"_s);
    m_table->setObjectName(u"readersTable"_s);
    m_hint->setWordWrap(true);
    m_filter->setClearButtonEnabled(true);
    m_model = new RecordTableModel<Row>(
        {{.key = u"participant"_s,
          .header = [] { return tr("Participant"); },
          .value =
              [this](const Row &r) { return r.cabinet.participantNames.in(m_context.languages.current()); }},
         {.key = u"login"_s,
          .header = [] { return tr("Login"); },
          .value = [](const Row &r) { return r.cabinet.login; }},
         {.key = u"contract"_s,
          .header = [] { return tr("Contract"); },
          .value = [](const Row &r) { return r.contract.number; }},
         {.key = u"from"_s,
          .header = [] { return tr("From"); },
          .value = [](const Row &r) { return r.contract.validFrom; }},
         {.key = u"to"_s,
          .header = [] { return tr("To"); },
          .value = [](const Row &r) { return r.contract.validTo; }},
         {.key = u"access"_s,
          .header = [] { return tr("Access"); },
          .value = [this](const Row &r) { return m_context.words().cabinetState(r.state); },
          .pill =
              [](const Row &r) {
                  return std::optional(r.state == CabinetState::Open ? Tone::Good : Tone::Neutral);
              }},
         {.key = u"slip"_s,
          .header = [] { return tr("Login and password"); },
          .value =
              [](const Row &r) { return r.cabinet.slipPrinted ? tr("printed") : tr("not printed yet"); }}},
        [](const Row &r) { return r.cabinet.id.value; }, this);
    m_table->setRecords(m_model);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->setColumnWidth(1, scaled(190, this)); // a login has 24 letters at most
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_heading, m_hint, m_filter})
        column->addWidget(widget);
    column->addWidget(m_table, 1);
    connect(m_filter, &QLineEdit::textChanged, m_table, &RecordTable::setFilterText);
    connect(m_table, &RecordTable::idActivated, this, [this](qint64 id) {
        if (const Row *row = m_model->find(id))
            Q_EMIT referenceActivated({.kind = RecordKind::Contract, .id = row->contract.id.value});
    });
    new ViewWatch(
        m_context.database, this,
        [](const Changes &changes) {
            return changes.hasAny({Topic::Cabinet, Topic::Contract, Topic::Participant, Topic::Calendar});
        },
        [this](const Changes &) { read(); });
    retranslate();
}

QString ReadersPage::title() const
{
    return tr("Readers");
}

void ReadersPage::retranslate()
{
    m_heading->setText(tr("Readers"));
    m_hint->setText(
        tr("This list holds the participants with a personal cabinet; they read while their contract is in "
           "force (points 19 and 20 of the rules)."));
    m_filter->setPlaceholderText(tr("Filter…"));
    m_filter->setAccessibleName(tr("Filter readers"));
    m_table->setAccessibleName(tr("Readers"));
    m_table->emptyState()->setIconName(u"id-card"_s);
    m_table->emptyState()->setSentence(tr("No participant has a cabinet yet: sign a contract in the "
                                          "Contracts tab and create the cabinet there."));
    m_model->retranslate();
}

bool ReadersPage::open(const Reference &reference)
{
    if (reference.kind != RecordKind::Reader)
        return false;
    m_table->selectIds({reference.id});
    return true;
}

void ReadersPage::read()
{
    m_reading.ask(
        this,
        [](Transaction &t) {
            std::vector<Row> rows;
            QHash<ContractId, Contract> byId;
            for (const Contract &contract : contracts(t))
                byId.insert(contract.id, contract);
            for (const Cabinet &cabinet : cabinets(t)) {
                const Contract contract = byId.value(cabinet.contract);
                rows.push_back(
                    {.cabinet = cabinet, .contract = contract, .state = stateOn(contract, t.today())});
            }
            return rows;
        },
        [this](const std::vector<Row> &rows) { m_model->setRows(rows); });
}

} // namespace qorjyn

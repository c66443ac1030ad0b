#include "app/contracts/contractspage.h"

#include "app/contracts/contractform.h"
#include "app/shell/icons.h"
#include "app/shell/look.h"
#include "app/shell/permits.h"
#include "app/shell/viewwatch.h"
#include "app/widgets/card.h"
#include "app/widgets/emptystate.h"
#include "app/widgets/recordlist.h"
#include "app/widgets/tones.h"
#include "commands/contractacts.h"
#include "storage/contracts.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>

namespace qorjyn {

namespace {

} // namespace

ContractsPage::ContractsPage(AppContext &context, QWidget *parent)
    : Page(parent), m_context(context), m_today(context.database.today()), m_heading(headingLabel(this)),
      m_new(new QPushButton(this)), m_filter(new QLineEdit(this)), m_list(new RecordList(this)),
      m_form(new ContractForm(context, this)), m_permits(new Permits(context, this))
{
    setObjectName(u"contractsPage"_s);
    m_new->setObjectName(u"contractNew"_s);
    m_new->setIcon(icon(u"plus"_s, Ink::OnAccent));
    setPrimary(m_new);
    m_permits->guard<SaveContract>(m_new);
    m_filter->setObjectName(u"contractsFilter"_s);
    m_filter->setClearButtonEnabled(true);
    m_list->setObjectName(u"contractsList"_s);
    m_model = new RecordTableModel<Contract>(
        {{.key = u"number"_s,
          .header = [] { return tr("Contract"); },
          .value =
              [this](const Contract &c) {
                  return QString(c.number + u' ' + c.participantNames.in(m_context.languages.current()));
              }}},
        [](const Contract &c) { return c.id.value; }, this);
    m_model->setRowText([this](const Contract &c) {
        const Words words = m_context.words();
        const ContractState state = c.stateOn(m_today);
        return RowText{.title = tr("No. %1").arg(c.number),
                       .second = c.participantNames.in(words.language()),
                       .third = words.date(c.validFrom) + u" – "_s + words.date(c.validTo),
                       .pill = words.contractState(state),
                       .tone = toneOf(state)};
    });
    m_list->setRecords(m_model);

    auto *left = new QWidget(this);
    left->setBackgroundRole(QPalette::Base);
    left->setAutoFillBackground(true);
    auto *top = new QHBoxLayout;
    top->addWidget(m_heading, 1);
    top->addWidget(m_new);
    auto *leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(16, 12, 16, 0);
    leftColumn->addLayout(top);
    leftColumn->addWidget(m_filter);
    leftColumn->addWidget(m_list, 1);
    auto *splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(left);
    auto *scroll = new QScrollArea(splitter); // the history may be long, the screen is not
    scroll->setWidget(m_form);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setMinimumWidth(m_form->minimumSizeHint().width() + scaled(14, this));
    splitter->addWidget(scroll);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({320, 1046});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(splitter);

    connect(m_filter, &QLineEdit::textChanged, m_list, &RecordList::setFilterText);
    connect(m_new, &QPushButton::clicked, this, &ContractsPage::beginNew);
    auto *shortcut = new QShortcut(QKeySequence::New, this);
    connect(shortcut, &QShortcut::activated, this, &ContractsPage::beginNew);
    connect(m_list, &RecordList::currentIdChanged, this, [this](std::optional<qint64> id) {
        if (!id || *id == m_form->contract().value)
            return;
        m_form->leave([this, chosen = *id] { m_form->open({chosen}); },
                      [this] {
                          if (m_form->contract())
                              m_list->selectId(m_form->contract().value);
                          else
                              m_list->setCurrentIndex({});
                      });
    });
    connect(m_form, &ContractForm::referenceActivated, this, &Page::referenceActivated);
    m_watch = new ViewWatch(
        m_context.database, this,
        [](const Changes &changes) {
            return changes.hasAny({Topic::Contract, Topic::Cabinet, Topic::Participant, Topic::Calendar});
        },
        [this](const Changes &) { read(); });
    retranslate();
}

QString ContractsPage::title() const
{
    return tr("Contracts");
}

void ContractsPage::retranslate()
{
    m_heading->setText(tr("Contracts"));
    m_new->setText(tr("New"));
    m_new->setToolTip(tr("New contract (Ctrl+N)"));
    m_permits->retranslate();
    m_filter->setPlaceholderText(tr("Filter…"));
    m_filter->setAccessibleName(tr("Filter contracts"));
    m_list->setAccessibleName(tr("Contracts"));
    m_list->emptyState()->setIconName(u"file-pen-line"_s);
    m_list->emptyState()->setSentence(tr("No contract yet: press New when a participant joins KazNEL."));
    m_model->retranslate();
    m_form->retranslate();
}

bool ContractsPage::open(const Reference &reference)
{
    if (reference.kind != RecordKind::Contract)
        return false;
    m_select = reference.id; // a later reading answers for this one too
    m_watch->readNow();
    return true;
}

void ContractsPage::beginNew()
{
    m_form->leave([this] {
        m_list->setCurrentIndex({}); // so that the row it stood on can be chosen again
        m_form->beginNew();
    });
}

void ContractsPage::read()
{
    m_reading.ask(
        this, [](Transaction &t) { return std::pair(contracts(t), t.today()); },
        [this](const std::pair<QList<Contract>, QDate> &found) {
            // The list stands where the form is, unless another one is to be opened.
            const qint64 chosen = std::exchange(m_select, 0);
            showRows(found.first, found.second, chosen != 0 ? chosen : m_form->contract().value);
        });
}

void ContractsPage::showRows(const QList<Contract> &contracts, QDate today, qint64 select)
{
    m_today = today;
    m_model->setRows({contracts.begin(), contracts.end()});
    if (select != 0)
        m_list->selectId(select);
}

} // namespace qorjyn

#include "app/sessions/commissiondialog.h"

#include "app/shell/explain.h"
#include "app/shell/look.h"
#include "app/shell/permits.h"
#include "app/shell/viewwatch.h"
#include "app/widgets/card.h"
#include "app/widgets/dateedit.h"
#include "commands/sessionacts.h"
#include "storage/sessions.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace qorjyn {

namespace {

enum MemberColumn { NameColumn, PostColumn, FunctionColumn, LeftColumn, MemberColumnCount };
constexpr int firstRows = 7;

} // namespace

CommissionDialog::CommissionDialog(AppContext &context, QWidget *parent)
    : QDialog(parent), m_context(context), m_today(context.database.today()),
      m_permits(new Permits(context, this)), m_message(new MessageBar(this)), m_which(new QComboBox(this)),
      m_new(new QPushButton(this)), m_addRow(new QPushButton(this)), m_removeRow(new QPushButton(this)),
      m_save(new QPushButton(this)), m_left(new QPushButton(this)), m_orderLabel(mutedLabel(this)),
      m_orderDateLabel(mutedLabel(this)), m_fromLabel(mutedLabel(this)), m_secretaryLabel(mutedLabel(this)),
      m_status(new QLabel(this)), m_order(new QLineEdit(this)), m_secretary(new QLineEdit(this)),
      m_orderDate(new DateEdit(this)), m_from(new DateEdit(this)), m_leftOn(new DateEdit(this)),
      m_members(new MemberTable(0, MemberColumnCount, this))
{
    setObjectName(u"commissionDialog"_s);
    const std::pair<QWidget *, QString> names[] = {
        {m_which, u"commissionWhich"_s},         {m_new, u"commissionNew"_s},
        {m_addRow, u"commissionAddRow"_s},       {m_removeRow, u"commissionRemoveRow"_s},
        {m_save, u"commissionSave"_s},           {m_left, u"commissionLeft"_s},
        {m_order, u"commissionOrder"_s},         {m_secretary, u"commissionSecretary"_s},
        {m_orderDate, u"commissionOrderDate"_s}, {m_from, u"commissionFrom"_s},
        {m_leftOn, u"commissionLeftOn"_s},       {m_members, u"commissionMembers"_s},
        {m_message, u"commissionMessage"_s}};
    for (const auto &[widget, name] : names)
        widget->setObjectName(name);
    layOut();
    for (QPushButton *button : {m_new, m_save})
        m_permits->guard<SetUpComposition>(button);
    m_permits->guard<RecordDeparture>(m_left);
    for (QPushButton *button : {m_new, m_addRow, m_removeRow, m_save, m_left})
        button->setAutoDefault(false); // Enter in a field presses nothing
    connect(m_which, &QComboBox::activated, this,
            [this](int index) { leaveTyped([this, index] { showComposition(index); }); });
    connect(m_new, &QPushButton::clicked, this, [this] { leaveTyped([this] { beginNew(); }); });
    connect(m_addRow, &QPushButton::clicked, this, [this] { addRow({}); });
    connect(m_removeRow, &QPushButton::clicked, this,
            [this] { m_members->removeRow(m_members->currentRow()); });
    connect(m_save, &QPushButton::clicked, this, &CommissionDialog::save);
    connect(m_left, &QPushButton::clicked, this, &CommissionDialog::recordDeparture);
    new ViewWatch(
        m_context.database, this, [](const Changes &changes) { return changes.has(Topic::Composition); },
        [this](const Changes &) { read(); });
    retranslate();
    resize(scaled(980, this), scaled(560, this));
}

void CommissionDialog::layOut()
{
    setPrimary(m_save);
    m_status->setWordWrap(true);
    m_leftOn->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_members->horizontalHeader()->setSectionResizeMode(NameColumn, QHeaderView::Stretch);
    m_members->horizontalHeader()->setSectionResizeMode(PostColumn, QHeaderView::Stretch);
    m_members->horizontalHeader()->setSectionResizeMode(LeftColumn, QHeaderView::ResizeToContents);
    m_members->setSelectionBehavior(QAbstractItemView::SelectRows);
    auto *top = new QHBoxLayout;
    top->addWidget(m_which, 1);
    top->addWidget(m_new);
    auto *grid = new QGridLayout;
    const std::pair<QLabel *, QWidget *> fields[] = {{m_orderLabel, m_order},
                                                     {m_orderDateLabel, m_orderDate},
                                                     {m_fromLabel, m_from},
                                                     {m_secretaryLabel, m_secretary}};
    int place = 0;
    for (const auto &[label, field] : fields) {
        label->setBuddy(field);
        grid->addWidget(label, 0, place);
        grid->addWidget(field, 1, place);
        ++place;
    }
    grid->setColumnStretch(3, 1);
    auto *rows = new QHBoxLayout;
    rows->addWidget(m_addRow);
    rows->addWidget(m_removeRow);
    rows->addWidget(m_leftOn);
    rows->addWidget(m_left);
    rows->addStretch();
    rows->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->addWidget(m_message);
    column->addLayout(top);
    column->addLayout(grid);
    column->addWidget(m_members, 1);
    column->addWidget(m_status);
    column->addLayout(rows);
    const QList<QWidget *> order{m_which,   m_new,    m_order,     m_orderDate, m_from, m_secretary,
                                 m_members, m_addRow, m_removeRow, m_leftOn,    m_left, m_save};
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order[i - 1], order[i]);
}

void CommissionDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void CommissionDialog::retranslate()
{
    setWindowTitle(tr("Commission"));
    m_which->setAccessibleName(tr("Composition"));
    m_new->setText(tr("New composition"));
    m_addRow->setText(tr("Add row"));
    m_removeRow->setText(tr("Remove row"));
    m_save->setText(tr("Put in force"));
    m_left->setText(tr("Record departure"));
    const std::tuple<QLabel *, QWidget *, QString> texts[] = {
        {m_orderLabel, m_order, tr("Order No.")},
        {m_orderDateLabel, m_orderDate, tr("Date of the order")},
        {m_fromLabel, m_from, tr("In force from")},
        {m_secretaryLabel, m_secretary, tr("Secretary")}};
    for (const auto &[label, field, text] : texts) {
        label->setText(text);
        field->setAccessibleName(text);
    }
    m_permits->retranslate();
    m_leftOn->setAccessibleName(tr("Day of leaving"));
    m_members->setAccessibleName(tr("Members"));
    m_members->setHorizontalHeaderLabels({tr("Name"), tr("Post"), tr("Function"), tr("Left on")});
    // What is being entered stays: only the words change.
    nameCompositions();
    const Words words = m_context.words();
    for (int row = 0; row < m_members->rowCount(); ++row)
        if (auto *function = qobject_cast<QComboBox *>(m_members->cellWidget(row, FunctionColumn)))
            for (int i = 0; i < function->count(); ++i)
                function->setItemText(i, words.memberFunction(codesOf<MemberFunction>[size_t(i)].first));
    refreshStatus();
}

void CommissionDialog::read()
{
    m_reading.ask(
        this, [](Transaction &t) { return std::pair(compositions(t), t.today()); },
        [this](const std::pair<QList<Composition>, QDate> &found) {
            if (!m_isNew)
                show(found.first, found.second);
        });
}

void CommissionDialog::show(const QList<Composition> &compositions, QDate today)
{
    m_compositions = compositions;
    m_today = today;
    const int kept = std::max(0, m_which->currentIndex());
    nameCompositions();
    if (compositions.isEmpty())
        beginNew();
    else
        showComposition(std::min(kept, int(compositions.size()) - 1));
}

void CommissionDialog::nameCompositions()
{
    const Words words = m_context.words();
    const int kept = m_which->currentIndex();
    m_which->clear();
    for (const Composition &composition : std::as_const(m_compositions))
        m_which->addItem(tr("Order No. %1 of %2, in force from %3")
                             .arg(composition.orderNumber, words.date(composition.orderDate),
                                  words.date(composition.validFrom)));
    m_which->setCurrentIndex(kept);
}

void CommissionDialog::refreshStatus()
{
    const int index = m_isNew ? -1 : m_which->currentIndex();
    const Problems problems = index < 0 || index >= m_compositions.size()
                                  ? Problems()
                                  : checkNumber(m_compositions[index], m_today);
    m_status->setText(problems.isEmpty() ? QString() : m_context.words().sentences(problems));
}

void CommissionDialog::addRow(const Member &member)
{
    const Words words = m_context.words();
    const int row = m_members->rowCount();
    m_members->insertRow(row);
    m_members->setItem(row, NameColumn, new QTableWidgetItem(member.name));
    m_members->setItem(row, PostColumn, new QTableWidgetItem(member.post));
    auto *function = new QComboBox(m_members);
    for (const auto &entry : codesOf<MemberFunction>)
        function->addItem(words.memberFunction(entry.first), code(entry.first));
    function->setCurrentIndex(int(member.function));
    function->setEnabled(m_isNew);
    m_members->setCellWidget(row, FunctionColumn, function);
    auto *left = new QTableWidgetItem(member.leftOn ? words.date(*member.leftOn) : QString());
    left->setFlags(left->flags() & ~Qt::ItemIsEditable);
    m_members->setItem(row, LeftColumn, left);
    if (!m_isNew)
        for (const int column : {NameColumn, PostColumn})
            m_members->item(row, column)
                ->setFlags(m_members->item(row, column)->flags() & ~Qt::ItemIsEditable);
    m_members->resizeColumnToContents(FunctionColumn);
    m_members->setColumnWidth(FunctionColumn,
                              std::max(m_members->columnWidth(FunctionColumn), function->sizeHint().width()));
}

void CommissionDialog::showComposition(int index)
{
    if (index < 0 || index >= m_compositions.size())
        return;
    m_isNew = false;
    m_which->setCurrentIndex(index);
    const Composition &composition = m_compositions[index];
    m_order->setText(composition.orderNumber);
    m_secretary->setText(composition.secretary);
    m_orderDate->setDate(composition.orderDate);
    m_from->setDate(composition.validFrom);
    m_leftOn->setDate(m_today);
    m_members->setRowCount(0);
    for (const Member &member : composition.members)
        addRow(member);
    for (QLineEdit *edit : std::initializer_list<QLineEdit *>{m_order, m_secretary, m_orderDate, m_from})
        edit->setReadOnly(true);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_addRow, m_removeRow, m_save})
        widget->setVisible(false);
    m_left->setVisible(true);
    m_leftOn->setVisible(true);
    m_members->setColumnHidden(LeftColumn, false);
    refreshStatus();
}

void CommissionDialog::beginNew()
{
    m_isNew = true;
    m_which->setCurrentIndex(-1);
    for (QLineEdit *edit : std::initializer_list<QLineEdit *>{m_order, m_secretary, m_orderDate, m_from}) {
        edit->setReadOnly(false);
        edit->clear();
    }
    m_orderDate->setDate(m_today);
    m_from->setDate(m_today);
    m_members->setRowCount(0);
    for (int i = 0; i < firstRows; ++i) {
        Member member;
        member.function = i == 0   ? MemberFunction::Chair
                          : i == 1 ? MemberFunction::Deputy
                                   : MemberFunction::Member;
        addRow(member);
    }
    for (QWidget *widget : std::initializer_list<QWidget *>{m_addRow, m_removeRow, m_save})
        widget->setVisible(true);
    m_left->setVisible(false);
    m_leftOn->setVisible(false);
    m_members->setColumnHidden(LeftColumn, true); // nobody of a new one has left
    m_status->clear();
    m_order->setFocus();
}

bool CommissionDialog::isTyped() const
{
    if (!m_isNew)
        return false;
    bool typed = !m_order->text().isEmpty() || !m_secretary->text().isEmpty();
    for (int row = 0; row < m_members->rowCount(); ++row)
        for (const int column : {NameColumn, PostColumn})
            typed = typed || !m_members->item(row, column)->text().isEmpty();
    return typed;
}

void CommissionDialog::leaveTyped(const std::function<void()> &then)
{
    m_members->commitTyping();
    if (!isTyped()) {
        then();
        return;
    }
    m_context.dialogs.confirm(this,
                              {.title = tr("Give up the new composition"),
                               .text = tr("The new composition is not in force yet: what was typed is lost."),
                               .accept = tr("Give up"),
                               .details = {},
                               .destroys = true},
                              [this, then](bool yes) {
                                  if (yes)
                                      then();
                                  else if (m_isNew)
                                      m_which->setCurrentIndex(-1); // another one was chosen there
                              });
}

void CommissionDialog::reject()
{
    leaveTyped([this] { QDialog::reject(); });
}

void CommissionDialog::save()
{
    m_members->commitTyping();
    SetUpComposition wanted{.orderNumber = m_order->text().trimmed(),
                            .orderDate = m_orderDate->date().value_or(QDate()),
                            .validFrom = m_from->date().value_or(QDate()),
                            .secretary = m_secretary->text().simplified(),
                            .members = {}};
    for (int row = 0; row < m_members->rowCount(); ++row) {
        const QString name = m_members->item(row, NameColumn)->text().simplified();
        if (name.isEmpty())
            continue; // a row that nobody filled in is no member
        const auto *function = qobject_cast<QComboBox *>(m_members->cellWidget(row, FunctionColumn));
        wanted.members.append({.id = {},
                               .name = name,
                               .post = m_members->item(row, PostColumn)->text().simplified(),
                               .function = fromCode<MemberFunction>(function->currentData().toString())
                                               .value_or(MemberFunction::Member),
                               .from = {},
                               .leftOn = std::nullopt});
    }
    act(
        m_context.database, this, wanted,
        [this](const SetUpComposition::Result &) {
            m_message->say(Tone::Good, tr("The composition is in force."));
            m_isNew = false;
            m_which->setCurrentIndex(0);
            read();
        },
        [this](const Failure &failure) { explain(*m_message, failure, m_context.languages); });
}

void CommissionDialog::recordDeparture()
{
    const int row = m_members->currentRow();
    const int index = m_which->currentIndex();
    if (index < 0 || row < 0 || row >= m_compositions[index].members.size()) {
        m_message->say(Tone::Due, tr("Choose the member who leaves."));
        return;
    }
    act(
        m_context.database, this,
        RecordDeparture{.member = m_compositions[index].members[row].id,
                        .leftOn = m_leftOn->date().value_or(QDate())},
        [this](const RecordDeparture::Result &result) {
            if (result.valid)
                m_message->clear();
            else
                m_message->say(Tone::Due,
                               tr("%n member(s) are left: the commission cannot sit until the next order.",
                                  nullptr, result.members),
                               Rule::R6);
        },
        [this](const Failure &failure) { explain(*m_message, failure, m_context.languages); });
}

} // namespace qorjyn

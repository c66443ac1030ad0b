#include "app/settings/stafftab.h"

#include "app/shell/explain.h"
#include "app/shell/viewwatch.h"
#include "app/widgets/emptystate.h"
#include "app/widgets/messagebar.h"
#include "app/widgets/recordtable.h"
#include "commands/staffacts.h"
#include "storage/library.h"

#include <QCheckBox>
#include <QEvent>
#include <QGridLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace qorjyn {

StaffTab::StaffTab(AppContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_message(new MessageBar(this)), m_table(new RecordTable(this)),
      m_name(new QLineEdit(this)), m_login(new QLineEdit(this)), m_add(new QPushButton(this))
{
    m_table->setObjectName(u"staffTable"_s);
    m_name->setObjectName(u"staffName"_s);
    m_login->setObjectName(u"staffLogin"_s);
    m_add->setObjectName(u"staffAdd"_s);
    m_model = new RecordTableModel<StaffMember>(
        {{.key = u"name"_s,
          .header = [] { return tr("Name"); },
          .value = [](const StaffMember &m) { return m.name; }},
         {.key = u"login"_s,
          .header = [] { return tr("Login"); },
          .value = [](const StaffMember &m) { return m.login; }},
         {.key = u"roles"_s,
          .header = [] { return tr("Roles"); },
          .value =
              [this](const StaffMember &m) {
                  QStringList roles;
                  for (const Role role : m.roles)
                      roles.append(m_context.words().role(role));
                  return roles.join(u", "_s);
              }}},
        [](const StaffMember &m) { return m.id.value; }, this);
    m_table->setRecords(m_model);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(2,
                                                      QHeaderView::Stretch); // a member may have many roles
    m_table->setColumnWidth(0, scaled(200, this));
    auto *grid = new QGridLayout;
    grid->addWidget(m_name, 0, 0, 1, 2);
    grid->addWidget(m_login, 0, 2);
    grid->addWidget(m_add, 0, 3);
    int place = 0;
    for (const auto &entry : codesOf<Role>) {
        auto *box = new QCheckBox(this);
        box->setObjectName(u"staffRole-"_s + QString::fromLatin1(entry.second));
        grid->addWidget(box, 1 + place / 3, place % 3);
        m_roles.push_back(box);
        ++place;
    }
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_message);
    column->addWidget(m_table, 1);
    column->addLayout(grid);
    connect(m_add, &QPushButton::clicked, this, &StaffTab::add);
    new ViewWatch(
        m_context.database, this, [](const Changes &changes) { return changes.has(Topic::Staff); },
        [this](const Changes &) { read(); });
    retranslate();
}

void StaffTab::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void StaffTab::retranslate()
{
    const Words words = m_context.words();
    m_table->setAccessibleName(tr("Members of staff"));
    m_table->emptyState()->setSentence(tr("Nobody is entered yet."));
    m_name->setPlaceholderText(tr("Surname, first name, patronymic"));
    m_name->setAccessibleName(tr("Surname, first name, patronymic"));
    m_login->setPlaceholderText(tr("Login"));
    m_login->setAccessibleName(tr("Login"));
    m_add->setText(tr("Add"));
    for (size_t i = 0; i < m_roles.size(); ++i)
        m_roles[i]->setText(words.role(codesOf<Role>[i].first));
    m_model->retranslate();
}

void StaffTab::read()
{
    m_reading.ask(
        this, [](Transaction &t) { return staffMembers(t); },
        [this](const QList<StaffMember> &members) {
            m_model->setRows({members.begin(), members.end()});
        });
}

void StaffTab::add()
{
    QList<Role> roles;
    for (size_t i = 0; i < m_roles.size(); ++i)
        if (m_roles[i]->isChecked())
            roles.append(codesOf<Role>[i].first);
    act(
        m_context.database, this,
        AddStaff{.login = m_login->text().trimmed(), .name = m_name->text().simplified(), .roles = roles},
        [this](const AddStaff::Result &) {
            m_message->clear();
            m_name->clear();
            m_login->clear();
            for (QCheckBox *box : m_roles)
                box->setChecked(false);
        },
        [this](const Failure &failure) { explain(*m_message, failure, m_context.languages); });
}

} // namespace qorjyn

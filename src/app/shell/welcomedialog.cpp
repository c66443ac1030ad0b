#include "app/shell/welcomedialog.h"

#include "app/shell/explain.h"
#include "app/shell/look.h"
#include "app/widgets/card.h"
#include "app/widgets/messagebar.h"
#include "commands/staffacts.h"
#include "domain/contract.h"
#include "storage/library.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace qorjyn {

WelcomeDialog::WelcomeDialog(AppContext &context, const QString &lastLogin, QWidget *parent)
    : QDialog(parent), m_context(context), m_lastLogin(lastLogin), m_heading(headingLabel(this)),
      m_sentence(mutedLabel(this)), m_message(new MessageBar(this)), m_whoLabel(new QLabel(this)),
      m_who(new QComboBox(this)), m_nameLabel(new QLabel(this)), m_name(new QLineEdit(this)),
      m_loginLabel(new QLabel(this)), m_login(new QLineEdit(this)), m_work(new QPushButton(this))
{
    setObjectName(u"welcomeDialog"_s);
    m_who->setObjectName(u"welcomeWho"_s);
    m_name->setObjectName(u"welcomeName"_s);
    m_login->setObjectName(u"welcomeLogin"_s);
    m_work->setObjectName(u"welcomeWork"_s);
    m_sentence->setWordWrap(true);
    m_whoLabel->setBuddy(m_who);
    m_nameLabel->setBuddy(m_name);
    m_loginLabel->setBuddy(m_login);
    setPrimary(m_work);
    m_work->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    for (QWidget *widget : std::initializer_list<QWidget *>{
             m_heading, m_sentence, m_message, m_whoLabel, m_who, m_nameLabel, m_name, m_loginLabel, m_login})
        column->addWidget(widget);
    column->addStretch();
    column->addWidget(m_work, 0, Qt::AlignRight);
    connect(m_name, &QLineEdit::textEdited, this, &WelcomeDialog::proposeLogin);
    connect(m_work, &QPushButton::clicked, this, &WelcomeDialog::work);
    showStaff({});
    m_context.database.read(
        this, [](Transaction &t) { return staffMembers(t); },
        [this](const QList<StaffMember> &members) { showStaff(members); });
}

void WelcomeDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void WelcomeDialog::retranslate()
{
    setWindowTitle(tr("Who is working"));
    m_heading->setText(tr("Who is working?"));
    m_sentence->setText(
        m_first ? tr("Enter your name: everything you do is kept in the history under it. As the first "
                     "at this database you get every role; others are added in the settings.")
                : tr("Everything you do is kept in the history under your name."));
    m_whoLabel->setText(tr("&Member of staff"));
    m_nameLabel->setText(tr("Surname, first name, &patronymic"));
    m_loginLabel->setText(tr("&Login"));
    m_work->setText(tr("Start working"));
    for (int i = 0; i < m_who->count(); ++i)
        m_who->setItemText(i, described(m_members[i]));
    m_who->setAccessibleName(tr("Member of staff"));
    m_name->setAccessibleName(tr("Surname, first name, patronymic"));
    m_login->setAccessibleName(tr("Login"));
}

QString WelcomeDialog::described(const StaffMember &member) const
{
    const Words words = m_context.words();
    QStringList roles;
    for (const Role role : member.roles)
        roles.append(words.role(role));
    return roles.isEmpty() ? member.name : member.name + u" · "_s + roles.join(u", "_s);
}

void WelcomeDialog::showStaff(const QList<StaffMember> &members)
{
    m_members = members;
    m_members.removeIf([](const StaffMember &member) { return member.locked; });
    // Who administers does so rarely, and enters nothing.
    std::stable_partition(m_members.begin(), m_members.end(),
                          [](const StaffMember &m) { return m.roles != QList{Role::Administrator}; });
    m_first = m_members.isEmpty();
    m_who->clear();
    for (const StaffMember &member : std::as_const(m_members))
        m_who->addItem(described(member), member.login);
    m_who->setCurrentIndex(std::max(0, m_who->findData(m_lastLogin)));
    m_whoLabel->setVisible(!m_first);
    m_who->setVisible(!m_first);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_nameLabel, m_name, m_loginLabel, m_login})
        widget->setVisible(m_first);
    retranslate();
    (m_first ? static_cast<QWidget *>(m_name) : m_who)->setFocus();
    resize(QSize(460, 0).expandedTo(sizeHint()));
}

void WelcomeDialog::proposeLogin()
{
    if (!m_login->isModified())
        m_login->setText(proposedLogin(m_name->text().section(u' ', 0, 0)));
}

void WelcomeDialog::work()
{
    m_message->clear();
    if (!m_first) {
        Q_EMIT chosen(m_who->currentData().toString());
        accept();
        return;
    }
    const QString login = m_login->text().trimmed();
    QList<Role> roles;
    for (const auto &entry : codesOf<Role>)
        if (entry.first != Role::Observer)
            roles.append(entry.first);
    m_work->setEnabled(false);
    act(
        m_context.database, this,
        AddStaff{.login = login, .name = m_name->text().simplified(), .roles = roles},
        [this, login](const AddStaff::Result &) {
            Q_EMIT chosen(login);
            accept();
        },
        [this](const Failure &failure) {
            m_work->setEnabled(true);
            explain(*m_message, failure, m_context.words());
        });
}

} // namespace qorjyn

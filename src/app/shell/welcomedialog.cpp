#include "app/shell/welcomedialog.h"

#include "app/demonstrationfolder.h"
#include "app/shell/explain.h"
#include "app/shell/look.h"
#include "app/widgets/messagebar.h"
#include "commands/staffacts.h"
#include "domain/contract.h"
#include "storage/library.h"
#include "ui_WelcomeDialog.h"

#include <QEvent>
#include <algorithm>

namespace qorjyn {

WelcomeDialog::WelcomeDialog(AppContext &context, const QString &lastLogin,
                             DemonstrationFolder *demonstration, QWidget *parent)
    : QDialog(parent), m_context(context), m_lastLogin(lastLogin), m_demonstration(demonstration),
      m_ui(std::make_unique<Ui::WelcomeDialog>())
{
    m_ui->setupUi(this);
    m_ui->welcomeHeading->setFont(headingFont(font()));
    m_ui->welcomeSentence->setForegroundRole(QPalette::PlaceholderText);
    setPrimary(m_ui->welcomeWork);
    connect(m_ui->welcomeName, &QLineEdit::textEdited, this, &WelcomeDialog::proposeLogin);
    connect(m_ui->welcomeWork, &QPushButton::clicked, this, &WelcomeDialog::work);
    connect(m_ui->welcomeDemonstration, &QPushButton::clicked, this, &WelcomeDialog::lookAround);
    if (m_demonstration)
        connect(m_demonstration, &DemonstrationFolder::failed, this,
                [this](const QString &sentence, const QString &details) {
                    showMaking(false);
                    m_ui->welcomeMessage->say(Tone::Wrong, sentence, Rule::None, details);
                });
    showStaff({});
    m_ui->welcomeDemonstration->hide();
    m_context.database.read(
        this, [](Transaction &t) { return staffMembers(t); },
        [this](const QList<StaffMember> &members) {
            showStaff(members);
            m_ui->welcomeDemonstration->setVisible(m_demonstration && members.isEmpty());
        });
}

WelcomeDialog::~WelcomeDialog()
{
    if (m_making)
        m_demonstration->stop();
}

void WelcomeDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

bool WelcomeDialog::event(QEvent *event)
{
    const bool taken = QDialog::event(event);
    // A message needs room of its own, and more of it once its details are unfolded.
    if (event->type() == QEvent::LayoutRequest)
        resize(width(), std::max(height(), layout()->totalHeightForWidth(width())));
    return taken;
}

void WelcomeDialog::retranslate()
{
    m_ui->retranslateUi(this);
    m_ui->welcomeSentence->setText(
        m_first ? tr("Enter your name: everything you do is kept in the history under it. As the first "
                     "at this database you get every role; others are added in the settings.")
                : tr("Everything you do is kept in the history under your name."));
    for (int i = 0; i < m_ui->welcomeWho->count(); ++i)
        m_ui->welcomeWho->setItemText(i, described(m_members[i]));
    m_ui->welcomeDemonstration->setText(m_making ? tr("Stop making it")
                                                 : tr("Look around in the demonstration"));
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
    m_ui->welcomeWho->clear();
    for (const StaffMember &member : std::as_const(m_members))
        m_ui->welcomeWho->addItem(described(member), member.login);
    m_ui->welcomeWho->setCurrentIndex(std::max(0, m_ui->welcomeWho->findData(m_lastLogin)));
    m_ui->welcomeWhoLabel->setVisible(!m_first);
    m_ui->welcomeWho->setVisible(!m_first);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_ui->welcomeNameLabel, m_ui->welcomeName,
                                                            m_ui->welcomeLoginLabel, m_ui->welcomeLogin})
        widget->setVisible(m_first);
    retranslate();
    (m_first ? static_cast<QWidget *>(m_ui->welcomeName) : m_ui->welcomeWho)->setFocus();
    layout()->activate(); // what is hidden now no longer holds the dialog open
    const int wide = std::max(460, sizeHint().width());
    resize(wide, layout()->totalHeightForWidth(wide));
}

void WelcomeDialog::proposeLogin()
{
    if (!m_ui->welcomeLogin->isModified())
        m_ui->welcomeLogin->setText(proposedLogin(m_ui->welcomeName->text().section(u' ', 0, 0)));
}

void WelcomeDialog::work()
{
    m_ui->welcomeMessage->clear();
    if (!m_first) {
        Q_EMIT chosen(m_ui->welcomeWho->currentData().toString());
        accept();
        return;
    }
    const QString login = m_ui->welcomeLogin->text().trimmed();
    QList<Role> roles;
    for (const auto &entry : codesOf<Role>)
        if (entry.first != Role::Observer)
            roles.append(entry.first);
    m_ui->welcomeWork->setEnabled(false);
    act(
        m_context.database, this,
        AddStaff{.login = login, .name = m_ui->welcomeName->text().simplified(), .roles = roles},
        [this, login](const AddStaff::Result &) {
            Q_EMIT chosen(login);
            accept();
        },
        [this](const Failure &failure) {
            m_ui->welcomeWork->setEnabled(true);
            explain(*m_ui->welcomeMessage, failure, m_context.languages);
        });
}

void WelcomeDialog::lookAround()
{
    if (m_making) {
        m_demonstration->stop();
        showMaking(false);
        m_ui->welcomeMessage->clear();
        return;
    }
    showMaking(true);
    m_ui->welcomeMessage->say(Tone::Accent,
                              tr("The demonstration is being made: an invented Library with its "
                                 "staff and some months of work. This takes a few seconds."));
    m_demonstration->open();
}

void WelcomeDialog::showMaking(bool making)
{
    m_making = making;
    m_ui->welcomeWork->setEnabled(!making);
    retranslate();
}

} // namespace qorjyn

// Who is working: the first person is entered, later ones choose themselves.
#pragma once

#include "app/shell/context.h"
#include "domain/library.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace qorjyn {

class MessageBar;

class WelcomeDialog : public QDialog
{
    Q_OBJECT

public:
    /// Proposes who worked here last; nobody is proposed for being an administrator.
    WelcomeDialog(AppContext &context, const QString &lastLogin, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const QString &login);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showStaff(const QList<StaffMember> &members);
    [[nodiscard]] QString described(const StaffMember &member) const;
    void proposeLogin();
    void work();

    AppContext &m_context;
    QString m_lastLogin;
    QList<StaffMember> m_members; ///< as the list shows them
    bool m_first = false;         ///< nobody is known yet
    QLabel *m_heading;
    QLabel *m_sentence;
    MessageBar *m_message;
    QLabel *m_whoLabel;
    QComboBox *m_who;
    QLabel *m_nameLabel;
    QLineEdit *m_name;
    QLabel *m_loginLabel;
    QLineEdit *m_login;
    QPushButton *m_work;
};

} // namespace qorjyn

// Who is working: the first person is entered, later ones choose themselves.
#pragma once

#include "app/shell/context.h"

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
    WelcomeDialog(AppContext &context, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const QString &login);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showStaff(const QStringList &logins, const QStringList &names);
    void proposeLogin();
    void work();

    AppContext &m_context;
    bool m_first = false; ///< nobody is known yet
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

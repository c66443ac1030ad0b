// Who is working: the first person is entered, later ones choose themselves.
#pragma once

#include "app/shell/context.h"
#include "domain/library.h"

#include <QDialog>
#include <memory>

namespace Ui {
class WelcomeDialog;
}

namespace qorjyn {

class DemonstrationFolder;

class WelcomeDialog : public QDialog
{
    Q_OBJECT

public:
    /// Proposes who worked here last; nobody is proposed for being an administrator. Where nobody is recorded
    /// yet it offers `demonstration`, too, if there is one; closed meanwhile, it is not made.
    WelcomeDialog(AppContext &context, const QString &lastLogin, DemonstrationFolder *demonstration,
                  QWidget *parent = nullptr);
    ~WelcomeDialog() override;

Q_SIGNALS:
    void chosen(const QString &login);

protected:
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    void retranslate();
    void showStaff(const QList<StaffMember> &members);
    [[nodiscard]] QString described(const StaffMember &member) const;
    void proposeLogin();
    void work();
    void lookAround();
    void showMaking(bool making);

    AppContext &m_context;
    QString m_lastLogin;
    DemonstrationFolder *m_demonstration;
    QList<StaffMember> m_members; ///< as the list shows them
    bool m_first = false;         ///< nobody is known yet
    bool m_making = false;        ///< the demonstration, just now
    std::unique_ptr<Ui::WelcomeDialog> m_ui;
};

} // namespace qorjyn

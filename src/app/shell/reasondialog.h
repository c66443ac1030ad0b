// The question of a reason: hides that its text stays until the act is done.
#pragma once

#include "app/shell/dialogs.h"

#include <QDialog>
#include <memory>

namespace Ui {
class ReasonDialog;
}

namespace qorjyn {

class ReasonDialog : public QDialog
{
    Q_OBJECT

public:
    ReasonDialog(const Question &question, Dialogs::Reasoned act, QWidget *parent);
    ~ReasonDialog() override;

    /// What is typed is given up at the second time.
    void reject() override;

private:
    void hand();
    void hear(const QString &refusal);

    Dialogs::Reasoned m_act;
    bool m_warned = false; ///< that what is typed would be lost
    std::unique_ptr<Ui::ReasonDialog> m_ui;
};

} // namespace qorjyn

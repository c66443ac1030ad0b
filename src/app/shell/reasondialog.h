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

private:
    void hand();
    void hear(const QString &refusal);

    Dialogs::Reasoned m_act;
    std::unique_ptr<Ui::ReasonDialog> m_ui;
};

} // namespace qorjyn

// The minutes are signed: the day, and the scan of the signed paper (R9).
#pragma once

#include "app/shell/context.h"
#include "domain/application.h"
#include "domain/session.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QPushButton;

namespace qorjyn {

class DateEdit;
class FileIntake;
class MessageBar;

/// Closes once the act is done; what refuses it is said inside, and what was typed stays.
class SignDialog : public QDialog
{
    Q_OBJECT

public:
    SignDialog(AppContext &context, const Session &session, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void chooseScan();
    void sign();

    AppContext &m_context;
    Session m_session;
    FileIntake *m_intake;
    std::optional<AttachedFile> m_scan;
    MessageBar *m_message;
    QLabel *m_text, *m_dayLabel, *m_scanLabel, *m_scanName;
    DateEdit *m_day;
    QPushButton *m_choose;
    QDialogButtonBox *m_buttons;
};

} // namespace qorjyn

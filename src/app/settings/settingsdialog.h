// Settings: the Library that every document names (R3), its regulation, and the members of staff.
#pragma once

#include "app/shell/context.h"
#include "domain/library.h"

#include <QDialog>

class QCheckBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;
class QTabWidget;

namespace qorjyn {

class CalendarTab;
class MessageBar;
class StaffTab;

class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    SettingsDialog(AppContext &context, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *libraryTab();
    void retranslate();
    void show(const LibrarySettings &settings);
    void save();

    AppContext &m_context;
    LibrarySettings m_settings;
    MessageBar *m_message;
    QTabWidget *m_tabs;
    QLabel *m_addresseeLabel, *m_nameLabel, *m_addressLabel, *m_headLabel, *m_websiteLabel, *m_zoneLabel;
    QLabel *m_quorumLabel, *m_majorityLabel, *m_regulationHint;
    QPlainTextEdit *m_addressee;
    QLineEdit *m_name, *m_address, *m_head, *m_website, *m_zone;
    QSpinBox *m_quorum, *m_majority;
    QCheckBox *m_tie;
    CalendarTab *m_calendar;
    StaffTab *m_staff;
    QDialogButtonBox *m_buttons;
};

} // namespace qorjyn

// The members of staff: who there is, with which roles, and adding one.
#pragma once

#include "app/shell/context.h"
#include "app/widgets/recordmodel.h"
#include "domain/library.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace qorjyn {

class MessageBar;
class RecordTable;

class StaffTab : public QWidget
{
    Q_OBJECT

public:
    explicit StaffTab(AppContext &context, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void read();
    void add();

    AppContext &m_context;
    Reading m_reading{m_context.database};
    RecordTableModel<StaffMember> *m_model;
    MessageBar *m_message;
    RecordTable *m_table;
    QLineEdit *m_name, *m_login;
    std::vector<QCheckBox *> m_roles;
    QPushButton *m_add;
};

} // namespace qorjyn

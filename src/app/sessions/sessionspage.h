// Sessions of the commission: planned, held at the table, closed with minutes (R6 to R9).
#pragma once

#include "app/shell/context.h"
#include "app/shell/page.h"
#include "app/widgets/recordmodel.h"
#include "storage/sessions.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace qorjyn {

class DateEdit;
class MessageBar;
class Permits;
class RecordList;
class SessionView;
class ViewWatch;

class SessionsPage : public Page
{
    Q_OBJECT
public:
    explicit SessionsPage(AppContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override { return QStringLiteral("gavel"); }
    [[nodiscard]] QString helpTopic() const override { return QStringLiteral("sessions"); }
    void retranslate() override;
    bool open(const Reference &reference) override;
    [[nodiscard]] int waiting(const TabCounts &counts) const override { return counts.sessions; }

private:
    void layOut();
    void read();
    void select(SessionId session);
    void plan();
    void openCommission();

    AppContext &m_context;
    Reading m_reading{m_context.database};
    ViewWatch *m_watch;
    qint64 m_select = 0; ///< the row to choose once it is read
    Permits *m_permits;
    QLabel *m_heading, *m_dateLabel;
    QPushButton *m_new, *m_commission;
    DateEdit *m_date;
    QLineEdit *m_place;
    QCheckBox *m_remote;
    MessageBar *m_message;
    RecordList *m_list;
    RecordTableModel<SessionRow> *m_model;
    SessionView *m_view;
};

} // namespace qorjyn

// The working calendar of a year: its rows, what the law proposes, and whether the year is confirmed.
#pragma once

#include "app/shell/context.h"
#include "app/widgets/recordmodel.h"
#include "domain/calendar.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace qorjyn {

class DateEdit;
class MessageBar;
class RecordTable;

class CalendarTab : public QWidget
{
    Q_OBJECT

public:
    explicit CalendarTab(AppContext &context, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void read();
    void showDays(const QList<CalendarDay> &days, bool confirmed);
    void propose();
    void addDay(bool off);
    void removeDays();
    void save();

    AppContext &m_context;
    Reading m_reading{m_context.database};
    QList<CalendarDay> m_days;
    RecordTableModel<CalendarDay> *m_model;
    MessageBar *m_message;
    QLabel *m_yearLabel;
    QSpinBox *m_year;
    QCheckBox *m_confirmed;
    RecordTable *m_table;
    DateEdit *m_date;
    QPushButton *m_addOff, *m_addWorked, *m_remove, *m_propose, *m_save;
};

} // namespace qorjyn

// The commission: its compositions by their orders, a new one, and who has left (R6).
#pragma once

#include "app/shell/context.h"
#include "app/widgets/entryview.h"
#include "domain/commission.h"

#include <QDialog>
#include <QTableWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace qorjyn {

class DateEdit;
class MessageBar;
class Permits;

/// Enter goes down, to the same field of the next member.
class MemberTable final : public EntryView<QTableWidget>
{
public:
    using EntryView::EntryView;

protected:
    void entered(const QModelIndex &cell) override
    {
        setCurrentCell(std::min(cell.row() + 1, rowCount() - 1), cell.column());
    }
};

class CommissionDialog : public QDialog
{
    Q_OBJECT
public:
    CommissionDialog(AppContext &context, QWidget *parent = nullptr);

    void reject() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void retranslate();
    void read();
    void show(const QList<Composition> &compositions, QDate today);
    void nameCompositions();
    void showComposition(int index);
    void refreshStatus(); ///< whether the composition shown holds (R6)
    void beginNew();
    void addRow(const Member &member);
    [[nodiscard]] bool isTyped() const;
    /// Goes on where nothing is typed, or what is typed may be given up.
    void leaveTyped(const std::function<void()> &then);
    void save();
    void recordDeparture();

    AppContext &m_context;
    Reading m_reading{m_context.database};
    QList<Composition> m_compositions;
    QDate m_today;
    Permits *m_permits;
    MessageBar *m_message;
    QComboBox *m_which;
    QPushButton *m_new, *m_addRow, *m_removeRow, *m_save, *m_left;
    QLabel *m_orderLabel, *m_orderDateLabel, *m_fromLabel, *m_secretaryLabel, *m_status;
    QLineEdit *m_order, *m_secretary;
    DateEdit *m_orderDate, *m_from, *m_leftOn;
    MemberTable *m_members;
    bool m_isNew = false;
};

} // namespace qorjyn

// Contracts on joining KazNEL: their terms, their end, and the personal cabinets that come of them (R19,
// R20).
#pragma once

#include "app/shell/context.h"
#include "app/shell/page.h"
#include "app/widgets/recordmodel.h"
#include "domain/contract.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace qorjyn {

class ContractForm;
class Permits;
class RecordList;
class ViewWatch;

class ContractsPage : public Page
{
    Q_OBJECT
public:
    explicit ContractsPage(AppContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override { return QStringLiteral("file-pen-line"); }
    [[nodiscard]] QString helpTopic() const override { return QStringLiteral("contracts"); }
    void retranslate() override;
    bool open(const Reference &reference) override;
    [[nodiscard]] int waiting(const TabCounts &counts) const override { return counts.contracts; }

private:
    void beginNew();
    void read();
    void showRows(const QList<Contract> &contracts, QDate today, qint64 select);

    AppContext &m_context;
    Reading m_reading{m_context.database};
    ViewWatch *m_watch;
    qint64 m_select = 0; ///< the row to choose once it is read
    QDate m_today;
    QLabel *m_heading;
    QPushButton *m_new;
    QLineEdit *m_filter;
    RecordList *m_list;
    RecordTableModel<Contract> *m_model;
    ContractForm *m_form;
    Permits *m_permits;
};

} // namespace qorjyn

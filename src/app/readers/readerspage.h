// Readers: the users that are participants, with access under their contract (R19).
#pragma once

#include "app/shell/context.h"
#include "app/shell/page.h"
#include "app/widgets/recordmodel.h"
#include "domain/contract.h"

class QLabel;
class QLineEdit;

namespace qorjyn {

class RecordTable;

class ReadersPage : public Page
{
    Q_OBJECT
public:
    explicit ReadersPage(AppContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override { return QStringLiteral("id-card"); }
    [[nodiscard]] QString helpTopic() const override { return QStringLiteral("readers"); }
    void retranslate() override;
    bool open(const Reference &reference) override;

private:
    struct Row
    {
        Cabinet cabinet;
        Contract contract;
        CabinetState state = CabinetState::Closed;
    };
    void read();

    AppContext &m_context;
    Reading m_reading{m_context.database};
    QLabel *m_heading, *m_hint;
    QLineEdit *m_filter;
    RecordTable *m_table;
    RecordTableModel<Row> *m_model;
};

} // namespace qorjyn

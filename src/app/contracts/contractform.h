// One participant contract: its draft, its signing and its end, and the cabinet that comes of it.
#pragma once

#include "app/shell/context.h"
#include "app/shell/reference.h"
#include "domain/contract.h"
#include "storage/transaction.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace qorjyn {

class Card;
class DateEdit;
class MessageBar;
class ParticipantField;
class Pill;
class Timeline;

class ContractForm : public QWidget
{
    Q_OBJECT
public:
    explicit ContractForm(AppContext &context, QWidget *parent = nullptr);

    void beginNew();
    void open(ContractId id);
    void retranslate();

Q_SIGNALS:
    void stored(qorjyn::ContractId id);
    void referenceActivated(const qorjyn::Reference &reference);

private:
    struct Seen
    {
        std::optional<Contract> contract;
        std::optional<Cabinet> cabinet;
        QList<HistoryEntry> history;
        QDate today;
    };
    void layOut();
    void show(const Seen &seen);
    void showActs();
    void showHistory();
    [[nodiscard]] Contract typed() const;
    void save();
    void sign();
    void terminate();
    void createCabinet();
    void handOver();
    void printSlip(const QString &login, const QString &password);
    template <class A>
    void perform(const A &what);

    AppContext &m_context;
    Seen m_seen;
    QLabel *m_heading;
    Pill *m_state;
    MessageBar *m_message;
    QLabel *m_participantLabel, *m_numberLabel, *m_dateLabel, *m_fromLabel, *m_toLabel;
    QLabel *m_libraryLabel, *m_signatoryLabel, *m_signedLabel;
    ParticipantField *m_participant;
    QLineEdit *m_number, *m_library, *m_signatory;
    DateEdit *m_date, *m_from, *m_to, *m_signedOn;
    QPushButton *m_save, *m_sign, *m_terminate;
    Card *m_cabinetCard, *m_historyCard;
    QLabel *m_cabinetText;
    QLineEdit *m_login;
    QPushButton *m_create, *m_slip;
    Timeline *m_history;
};

} // namespace qorjyn

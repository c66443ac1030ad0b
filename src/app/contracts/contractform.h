// One participant contract: its draft, its signing and its end, and the cabinet that comes of it.
#pragma once

#include "app/shell/context.h"
#include "app/shell/reference.h"
#include "commands/act.h"
#include "domain/contract.h"
#include "domain/library.h"
#include "storage/transaction.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace qorjyn {

class Card;
class DateEdit;
class DraftKeeper;
class MessageBar;
class ParticipantField;
class Permits;
class Pill;
class StaleChoice;
class TermLine;
class Timeline;

class ContractForm : public QWidget
{
    Q_OBJECT
public:
    explicit ContractForm(AppContext &context, QWidget *parent = nullptr);
    ~ContractForm() override;

    void beginNew();
    void open(ContractId id);
    /// Whether what is typed differs from what is stored.
    [[nodiscard]] bool isUnsaved() const;
    /// Asks before what is typed and not stored is given up: `then` when it may be, `stay` when not.
    void leave(std::function<void()> then, std::function<void()> stay = {});
    /// 0 while a new one is typed.
    [[nodiscard]] ContractId contract() const { return m_seen.contract ? m_seen.contract->id : ContractId(); }
    void retranslate();

Q_SIGNALS:
    void referenceActivated(const qorjyn::Reference &reference);

private:
    struct Seen
    {
        std::optional<Contract> contract;
        std::optional<Cabinet> cabinet;
        std::optional<Contract> cabinetContract; ///< what the cabinet came of; an earlier one after a renewal
        QString freeLogin;                       ///< proposed where there is no cabinet yet
        QList<HistoryEntry> history;
        QDate today;
    };
    void layOut();
    void layOutEnd();
    struct Sent
    {
        QUuid id;
        Contract contract;
    };
    [[nodiscard]] static Seen seen(Transaction &t, ContractId id);
    void showSeen(const Seen &seen);
    void fill(const Contract &contract);
    [[nodiscard]] QJsonObject draft() const;
    void bringBack(const QJsonObject &draft);
    void becameStale();
    void storeMine();
    void showActs();
    void showHistory();
    [[nodiscard]] Contract typed() const;
    /// Whether the same stands in the fields of both.
    [[nodiscard]] static bool sameDraft(const Contract &a, const Contract &b);
    /// `then` comes once it is stored.
    void save(const std::function<void()> &then = {});
    void sign();
    void terminate();
    void createCabinet();
    void handOver();
    void printSlip(const Contract &contract, const LibrarySettings &library);
    void refuse(const Failure &failure);
    template <class A>
    void perform(const A &what);

    AppContext &m_context;
    Reading m_reading{m_context.database};
    Seen m_seen;
    Contract m_shown;           ///< what the fields held before anything was typed
    std::optional<Sent> m_sent; ///< kept until its answer is heard, so that it can be sent again as it was
    QLabel *m_heading;
    Pill *m_state;
    MessageBar *m_message;
    DraftKeeper *m_drafts;
    StaleChoice *m_stale;
    QLabel *m_participantLabel, *m_numberLabel, *m_dateLabel, *m_fromLabel, *m_toLabel;
    QLabel *m_libraryLabel, *m_signatoryLabel, *m_signedLabel, *m_endLabel, *m_reasonLabel;
    ParticipantField *m_participant;
    QLineEdit *m_number, *m_library, *m_signatory, *m_reason;
    DateEdit *m_date, *m_from, *m_to, *m_signedOn, *m_endOn;
    TermLine *m_term;
    QWidget *m_endRow;
    QPushButton *m_save, *m_sign, *m_terminate;
    Card *m_cabinetCard, *m_historyCard;
    QLabel *m_cabinetText, *m_next;
    QLineEdit *m_login;
    QPushButton *m_create, *m_slip;
    Timeline *m_history;
    Permits *m_permits;
};

} // namespace qorjyn

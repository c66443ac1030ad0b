// One session: prepared, held at the table item by item, closed with its minutes, signed and locked.
#pragma once

#include "app/shell/context.h"
#include "app/shell/reference.h"
#include "app/widgets/recordmodel.h"
#include "commands/sessionacts.h"

#include <QWidget>

class QCheckBox;
class QGridLayout;
class QLabel;
class QProgressBar;
class QPushButton;
class QScrollArea;

namespace qorjyn {

class Card;
class DecisionPanel;
class FileIntake;
class MessageBar;
class PdfView;
class Permits;
class Pill;
class RecordTable;
class ViewWatch;

class SessionView : public QWidget
{
    Q_OBJECT
public:
    explicit SessionView(AppContext &context, QWidget *parent = nullptr);

    void open(SessionId id);
    void retranslate();
    [[nodiscard]] SessionId session() const { return m_session.id; }

Q_SIGNALS:
    void referenceActivated(const qorjyn::Reference &reference);

private:
    struct Seen
    {
        std::optional<Session> session;
        LibrarySettings library;
        Deadline deadline; ///< of including what it decides for
        int waiting = 0;   ///< items in the queue
    };
    void layOut();
    void makeModel();
    void connectActs();
    void guardActs();
    void connectKeys();
    void show(const Seen &seen);
    void refresh();
    void refreshHead();
    /// What is to be done next, and by when.
    [[nodiscard]] QString hint() const;
    void read();
    [[nodiscard]] bool concern(const Changes &changes) const;
    /// Reads these of the agenda again, which another desk has assessed or decided.
    void readItems(const QList<qint64> &items);
    /// Puts in place what the act answered; nothing is read again for it.
    void take(AgendaItemId item, const ItemAnswer &answer);
    void put(const QList<AgendaItem> &items);
    void assess(const AssessItem &what);
    void decide(const DecideItem &what);
    void undoLast();
    void select(AgendaItemId item);
    void move(int steps);
    void moveSession();
    void refreshPresence();
    void refreshPanel();
    void goToUndecided();
    /// No decision is cut off.
    void fitDecisions();
    void setPresent();
    void withMinutes(std::function<void(const MinutesRecord &)> use);
    void writeMinutes(const QString &file, const MinutesRecord &minutes);
    void printMinutes();
    void saveMinutes();
    void sign();
    void attachScan();
    void showScan();
    void reopen();
    [[nodiscard]] int members() const;
    template <class A>
    void perform(const A &what, const std::function<void()> &then = {}, const Dialogs::Outcome &refused = {});

    AppContext &m_context;
    Reading m_reading{m_context.database};
    ViewWatch *m_watch;
    SessionId m_wanted; ///< shown, or on its way
    Session m_session;
    LibrarySettings m_library;
    Deadline m_deadline;
    int m_waiting = 0;
    std::optional<AgendaItemId> m_current;
    QList<AgendaItemId> m_decided; ///< decided at this desk since the session was shown, the last one last
    bool m_deciding = false;       ///< a second key does not decide the same item twice
    int m_presenceUnderWay = 0;    ///< clicks that are not stored yet
    QLabel *m_heading, *m_line, *m_hint;
    Pill *m_state;
    MessageBar *m_message;
    QProgressBar *m_progress;
    QPushButton *m_queue, *m_takeOff, *m_move, *m_open, *m_close, *m_print, *m_pdf, *m_sign, *m_scan,
        *m_showScan, *m_reopen;
    Permits *m_permits;
    Card *m_presence;
    QGridLayout *m_presenceGrid;
    QList<QCheckBox *> m_present; ///< in the order of the members
    RecordTable *m_table;
    RecordTableModel<AgendaItem> *m_agenda;
    PdfView *m_view;
    DecisionPanel *m_panel;
    FileIntake *m_intake;
    SessionId m_scanned; ///< whose scan is being taken in
    QScrollArea *m_scroll = nullptr;
};

} // namespace qorjyn

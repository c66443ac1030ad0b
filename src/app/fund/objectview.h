// One object of the fund: what it is, how it came, what it waits for, and what can be done with it.
#pragma once

#include "app/shell/context.h"
#include "app/shell/reference.h"
#include "domain/calendar.h"
#include "storage/fund.h"

#include <QScrollArea>

class QComboBox;
class QLabel;
class QPushButton;

namespace qorjyn {

class FileIntake;
class EmptyState;
class MessageBar;
class Permits;
class Pill;
class Timeline;
class ViewWatch;
struct TimelineStep;

class ObjectView : public QScrollArea
{
    Q_OBJECT
public:
    explicit ObjectView(AppContext &context, QWidget *parent = nullptr);

    void open(ObjectId id);
    void clear();
    void retranslate();
    [[nodiscard]] ObjectId object() const { return m_seen.object ? m_seen.object->id : ObjectId{}; }
    void setSections(const QList<Section> &sections);

Q_SIGNALS:
    void referenceActivated(const qorjyn::Reference &reference);
    void sectionChosen(qorjyn::SectionId section); ///< to move the selection to

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void read();
    struct Seen
    {
        std::optional<FundObject> object;
        ObjectChain chain;
        QList<HistoryEntry> history;
        Deadline deadline;
        int daysLeft = 0;
    };
    void layOut();
    void refresh();
    /// By when it is to be included, what does not count, and what may still change it; empty without a
    /// deadline.
    [[nodiscard]] QString dueInWords(const Words &words) const;
    [[nodiscard]] QList<TimelineStep> steps(const Words &words) const;
    void include();
    void attach();
    void setCopyright(CopyrightState state);
    template <class A>
    void perform(const A &what, const Dialogs::Outcome &outcome = {});

    AppContext &m_context;
    Reading m_reading{m_context.database};
    ViewWatch *m_watch;
    ObjectId m_wanted; ///< shown, or on its way
    Seen m_seen;
    FileIntake *m_intake;
    EmptyState *m_empty; ///< while no object is chosen
    QLabel *m_number, *m_title, *m_about, *m_deadline, *m_wayTitle, *m_historyTitle;
    Pill *m_state, *m_access;
    MessageBar *m_message;
    QComboBox *m_section;
    QPushButton *m_include, *m_move, *m_attach, *m_copyright;
    Timeline *m_way, *m_history;
    Permits *m_permits;
};

} // namespace qorjyn

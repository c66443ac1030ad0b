// Applications: what participants sent, the form beside the list and the page beside the form (R4, R5, R7).
#pragma once

#include "app/applications/applicationlines.h"
#include "app/shell/context.h"
#include "app/shell/page.h"
#include "app/widgets/recordmodel.h"

class QAction;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSplitter;

namespace qorjyn {

class ApplicationForm;
class ApplicationSide;
class DraftBin;
class Permits;
class RecordList;
class ViewWatch;

class ApplicationsPage : public Page
{
    Q_OBJECT
public:
    explicit ApplicationsPage(AppContext &context, QWidget *parent = nullptr);
    ~ApplicationsPage() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override { return QStringLiteral("inbox"); }
    [[nodiscard]] QString helpTopic() const override { return QStringLiteral("applications"); }
    void retranslate() override;
    bool open(const Reference &reference) override;
    [[nodiscard]] int waiting(const TabCounts &counts) const override { return counts.applications; }
    [[nodiscard]] bool mayClose() override;
    [[nodiscard]] Kept kept() const override;

protected:
    bool event(QEvent *event) override;

private:
    void fitSide();
    void connectAll();
    void sayEmpty();
    void choose(ApplicationId id);
    [[nodiscard]] std::optional<ApplicationState> chosenState() const;
    void showDrafts();
    void discardCurrent();
    void offerDiscard();
    /// The draft shown was discarded, or only changed: looks, and leaves it where it is gone.
    void leaveGone();
    void read();
    /// The list stands where the form is.
    void chooseShown();

    AppContext &m_context;
    Reading m_reading{m_context.database};
    ViewWatch *m_watch;
    QLabel *m_heading;
    QPushButton *m_new;
    QLineEdit *m_filter;
    QComboBox *m_state;
    QAction *m_discard;
    DraftBin *m_bin;
    RecordList *m_list;
    RecordTableModel<ApplicationLine> *m_model;
    QWidget *m_left;
    ApplicationForm *m_form;
    ApplicationSide *m_side;
    Permits *m_permits;
    QSplitter *m_splitter;
    ApplicationId m_givenUp;  ///< discarded here while it was shown
    bool m_selecting = false; ///< the list follows; nobody chose
};

/// The colour of an application's state, the same in the list and beside its heading.
[[nodiscard]] Tone toneOf(ApplicationState state);

} // namespace qorjyn

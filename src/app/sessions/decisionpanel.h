// The decision on one item: four assessments, votes, reason, and one key each to include, not include or
// defer.
#pragma once

#include "app/shell/context.h"
#include "app/shell/reference.h"
#include "commands/sessionacts.h"

#include <QWidget>

class QButtonGroup;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace qorjyn {

class Permits;

class DecisionPanel : public QWidget
{
    Q_OBJECT
public:
    explicit DecisionPanel(AppContext &context, QWidget *parent = nullptr);

    /// The item at `place` of `total`; `present` members vote; editable while the session is open.
    void show(const AgendaItem &item, int place, int total, int present, int members, bool quorum,
              bool editable);
    void clear();
    /// The assessments under way were refused: from the next show() on, what is stored is shown.
    void forgetKeys() { m_keyed.clear(); }
    void retranslate();
    /// Sets the next level of the criterion 0…3: high, medium, low and round again.
    void cycle(int criterion);
    /// Decides by the votes shown; where grounds are needed and missing they are asked for first.
    void decide(Decision decision);

Q_SIGNALS:
    void decided(const qorjyn::DecideItem &act);
    void assessed(const qorjyn::AssessItem &act);
    void moveRequested(int steps); ///< down, or up where negative
    void referenceActivated(const qorjyn::Reference &reference);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *assessments();
    QWidget *votes();
    QWidget *decisions();
    void assess(int criterion, Level level);
    void refreshVotes();
    /// What is known of the title beside its name, on one line.
    [[nodiscard]] static QString about(const Description &d, const Words &words);

    AppContext &m_context;
    Permits *m_permits;
    AgendaItem m_item;
    int m_place = 0, m_total = 0, m_present = 0, m_members = 0;
    bool m_quorum = false, m_editable = false;
    QMap<Criterion, Level> m_keyed;  ///< set here and not yet seen stored
    std::optional<Decision> m_asked; ///< waits for its grounds
    QLabel *m_chain, *m_title, *m_about, *m_assessTitle, *m_voteTitle, *m_quorumLine, *m_decideTitle,
        *m_reasonTitle;
    QLabel *m_forLabel, *m_againstLabel, *m_abstainedLabel, *m_tieLabel, *m_hint;
    std::vector<QLabel *> m_criteria;
    std::vector<QButtonGroup *> m_levels;
    QSpinBox *m_for, *m_against, *m_abstained;
    QComboBox *m_tie;
    QLineEdit *m_reason;
    QPushButton *m_include, *m_refuse, *m_defer;
};

} // namespace qorjyn

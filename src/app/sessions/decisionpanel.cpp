#include "app/sessions/decisionpanel.h"

#include "app/shell/icons.h"
#include "app/shell/look.h"
#include "app/shell/permits.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

namespace qorjyn {

DecisionPanel::DecisionPanel(AppContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_permits(new Permits(context, this)), m_chain(mutedLabel(this)),
      m_title(headingLabel(this)), m_about(mutedLabel(this)), m_assessTitle(partLabel(this)),
      m_voteTitle(partLabel(this)), m_quorumLine(mutedLabel(this)), m_decideTitle(partLabel(this)),
      m_reasonTitle(mutedLabel(this)), m_forLabel(new QLabel(this)), m_againstLabel(new QLabel(this)),
      m_abstainedLabel(new QLabel(this)), m_tieLabel(new QLabel(this)), m_hint(mutedLabel(this)),
      m_for(new QSpinBox(this)), m_against(new QSpinBox(this)), m_abstained(new QSpinBox(this)),
      m_tie(new QComboBox(this)), m_reason(new QLineEdit(this)), m_include(new QPushButton(this)),
      m_refuse(new QPushButton(this)), m_defer(new QPushButton(this))
{
    const std::pair<QWidget *, QString> names[] = {
        {m_title, u"decisionTitle"_s},      {m_for, u"votesFor"_s},        {m_against, u"votesAgainst"_s},
        {m_abstained, u"votesAbstained"_s}, {m_tie, u"votesTie"_s},        {m_reason, u"decisionReason"_s},
        {m_include, u"decideInclude"_s},    {m_refuse, u"decideRefuse"_s}, {m_defer, u"decideDefer"_s}};
    for (const auto &[widget, name] : names)
        widget->setObjectName(name);
    setFocusPolicy(Qt::StrongFocus);
    for (QLabel *label : {m_title, m_about, m_chain, m_hint, m_quorumLine, m_reasonTitle})
        label->setWordWrap(true);
    m_chain->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    m_include->setIcon(icon(u"check"_s, Ink::OnAccent));
    m_refuse->setIcon(icon(u"x"_s));
    m_defer->setIcon(icon(u"clock"_s));
    setPrimary(m_include);
    for (QPushButton *button : {m_include, m_refuse, m_defer})
        m_permits->guard<DecideItem>(button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(6);
    for (QWidget *widget : std::initializer_list<QWidget *>{
             m_chain, m_title, m_about, m_assessTitle, assessments(), m_voteTitle, votes(), m_quorumLine,
             m_reasonTitle, m_reason, m_decideTitle, decisions(), m_hint})
        column->addWidget(widget);
    column->addStretch();
    connect(m_include, &QPushButton::clicked, this, [this] { decide(Decision::Include); });
    connect(m_refuse, &QPushButton::clicked, this, [this] { decide(Decision::NotInclude); });
    connect(m_defer, &QPushButton::clicked, this, [this] { decide(Decision::Defer); });
    connect(m_chain, &QLabel::linkActivated, this, [this] {
        Q_EMIT referenceActivated({.kind = RecordKind::Application, .id = m_item.item.application.value});
    });
    for (QSpinBox *spin : {m_for, m_against, m_abstained}) {
        spin->installEventFilter(this);
        connect(spin, &QSpinBox::valueChanged, this, &DecisionPanel::refreshVotes);
    }
    m_tie->installEventFilter(this);
    connect(m_reason, &QLineEdit::returnPressed, this, [this] {
        if (m_asked)
            decide(*m_asked);
    });
    retranslate();
}

QWidget *DecisionPanel::assessments()
{
    // One line a criterion: beside the agenda and the file there is more height than width.
    auto *box = new QWidget(this);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(4);
    grid->setVerticalSpacing(4);
    int criterion = 0;
    for ([[maybe_unused]] const auto &entry : codesOf<Criterion>) {
        auto *label = new QLabel(box);
        grid->addWidget(label, criterion, 0);
        auto *group = new QButtonGroup(box);
        group->setExclusive(false);
        for (const Level level : {Level::High, Level::Medium, Level::Low}) {
            auto *button = new QToolButton(box);
            button->setCheckable(true);
            button->setObjectName(u"assess-%1-%2"_s.arg(code(entry.first), code(level)));
            grid->addWidget(button, criterion, 1 + int(group->buttons().size()));
            group->addButton(button, int(level));
            m_permits->guard<AssessItem>(button);
            connect(button, &QToolButton::clicked, this,
                    [this, criterion, level] { assess(criterion, level); });
        }
        m_criteria.push_back(label);
        m_levels.push_back(group);
        ++criterion;
    }
    grid->setColumnStretch(4, 1);
    return box;
}

QWidget *DecisionPanel::votes()
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    auto *row = new QHBoxLayout;
    const std::pair<QLabel *, QSpinBox *> fields[] = {
        {m_forLabel, m_for}, {m_againstLabel, m_against}, {m_abstainedLabel, m_abstained}};
    row->setSpacing(4); // a label stands with its field, and the row fits beside the agenda
    for (const auto &[label, spin] : fields) {
        label->setBuddy(spin);
        if (row->count() > 0)
            row->addSpacing(2);
        row->addWidget(label);
        row->addWidget(spin);
    }
    row->addStretch();
    auto *tieRow = new QHBoxLayout; // of its own: the panel does not become wider where there is a tie
    tieRow->setSpacing(4);
    tieRow->addWidget(m_tieLabel);
    tieRow->addWidget(m_tie);
    tieRow->addStretch();
    column->addLayout(row);
    column->addLayout(tieRow);
    m_tie->addItem(QString());
    m_tie->addItem(QString());
    m_tie->addItem(QString());
    return box;
}

QWidget *DecisionPanel::decisions()
{
    auto *box = new QWidget(this);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    for (QPushButton *button : {m_include, m_refuse, m_defer})
        row->addWidget(button, 1);
    return box;
}

void DecisionPanel::retranslate()
{
    const Words words = m_context.words();
    m_assessTitle->setText(tr("Significance (point 8)"));
    m_voteTitle->setText(tr("Vote"));
    m_decideTitle->setText(tr("Decision (point 9)"));
    m_reasonTitle->setText(tr("Grounds (always asked for where it is not included or deferred)"));
    m_reason->setAccessibleName(tr("Grounds"));
    m_forLabel->setText(tr("For"));
    m_againstLabel->setText(tr("Against"));
    m_abstainedLabel->setText(tr("Abstained"));
    for (const auto &[label, spin] : {std::pair(m_forLabel, m_for), std::pair(m_againstLabel, m_against),
                                      std::pair(m_abstainedLabel, m_abstained)})
        spin->setAccessibleName(label->text());
    m_tieLabel->setText(tr("Presiding:"));
    m_tie->setAccessibleName(tr("How the presiding member voted"));
    m_tie->setItemText(0, u"—"_s);
    m_tie->setItemText(1, tr("for"));
    m_tie->setItemText(2, tr("against"));
    m_include->setText(words.decision(Decision::Include) + u"  (E)"_s);
    m_refuse->setText(words.decision(Decision::NotInclude) + u"  (R)"_s);
    m_defer->setText(words.decision(Decision::Defer) + u"  (D)"_s);
    m_hint->setText(tr("1–4 assess · E, R, D decide · ↑ ↓ move · Ctrl+Z takes the decision back"));
    for (size_t i = 0; i < m_criteria.size(); ++i) {
        const QString criterion = words.criterion(codesOf<Criterion>[i].first);
        m_criteria[i]->setText(criterion + u"  ["_s + QString::number(i + 1) + u"]  "_s);
        for (const Level level : {Level::High, Level::Medium, Level::Low}) {
            m_levels[i]->button(int(level))->setText(words.level(level));
            m_levels[i]->button(int(level))->setAccessibleName(criterion + u": "_s + words.level(level));
        }
    }
    m_permits->retranslate();
    if (m_item.id)
        show(m_item, m_place, m_total, m_present, m_members, m_quorum, m_editable);
}

void DecisionPanel::clear()
{
    m_item = {};
    m_keyed.clear();
    m_asked.reset();
    setEnabled(false);
}

QString DecisionPanel::about(const Description &d, const Words &words)
{
    QStringList parts{tr("category %1: %2").arg(code(d.category), words.categoryShort(d.category))};
    if (!d.authors.isEmpty())
        parts.prepend(d.authors);
    if (d.year)
        parts.append(QString::number(*d.year));
    parts.append(words.carrier(d.carrier));
    if (d.pages)
        parts.append(words.pages(*d.pages));
    parts.append(tr("copyright: %1").arg(words.copyright(d.copyright)));
    return parts.join(u" · "_s);
}

void DecisionPanel::show(const AgendaItem &item, int place, int total, int present, int members, bool quorum,
                         bool editable)
{
    const Words words = m_context.words();
    // What was typed stays while assessments come in; it goes only when the item or its decision changes.
    const bool same = item.id == m_item.id && item.decision == m_item.decision &&
                      item.votes == m_item.votes && item.reason == m_item.reason &&
                      item.presidingFor == m_item.presidingFor && present == m_present;
    if (item.id != m_item.id)
        m_keyed.clear();
    m_item = item;
    // A read from before a key was stored may come after it: the key stands until it is seen stored.
    m_keyed.removeIf([&item](const auto &keyed) {
        const auto stored = item.assessments.constFind(keyed.key());
        return stored != item.assessments.constEnd() && *stored == keyed.value();
    });
    m_item.assessments.insert(m_keyed);
    m_place = place, m_total = total, m_present = present, m_members = members;
    m_quorum = quorum, m_editable = editable;
    setEnabled(true);
    m_chain->setText(u"%1 / %2 · <a href=\"application\">%3</a> · %4"_s.arg(place).arg(total).arg(
        item.application ? formatted(*item.application).toHtmlEscaped() : QString(),
        item.participantNames.in(words.language()).toHtmlEscaped()));
    m_title->setText(item.item.description.title);
    m_about->setText(about(item.item.description, words));
    for (size_t i = 0; i < m_levels.size(); ++i) {
        const auto level = m_item.assessments.constFind(codesOf<Criterion>[i].first);
        for (QAbstractButton *button : m_levels[i]->buttons()) {
            button->setChecked(level != m_item.assessments.constEnd() &&
                               m_levels[i]->id(button) == int(*level));
            m_permits->offer(button, editable);
        }
    }
    if (!same) {
        m_asked.reset();
        // Unanimous by those present unless somebody says otherwise.
        const Votes votes =
            item.decision ? item.votes : Votes{.forIt = present, .against = 0, .abstained = 0};
        m_for->setValue(votes.forIt);
        m_against->setValue(votes.against);
        m_abstained->setValue(votes.abstained);
        m_tie->setCurrentIndex(item.presidingFor ? (*item.presidingFor ? 1 : 2) : 0);
        m_reason->setText(item.reason);
        m_reason->setCursorPosition(0);
        m_reason->setPlaceholderText({});
    }
    for (QWidget *widget : std::initializer_list<QWidget *>{m_for, m_against, m_abstained, m_tie})
        widget->setEnabled(editable);
    for (QPushButton *button : {m_include, m_refuse, m_defer})
        m_permits->offer(button, editable);
    m_reason->setReadOnly(!editable);
    m_hint->setVisible(editable);
    m_quorumLine->setText(
        quorum ? tr("Present %1 of %2 · quorum").arg(present).arg(members)
               : tr("Present %1 of %2 · no quorum: nothing can be decided").arg(present).arg(members));
    setPrimary(m_include, !item.decision || item.decision == Decision::Include);
    setPrimary(m_refuse, item.decision == Decision::NotInclude);
    setPrimary(m_defer, item.decision == Decision::Defer);
    refreshVotes();
}

void DecisionPanel::refreshVotes()
{
    const bool tie = m_for->value() == m_against->value() && m_for->value() > 0;
    m_tieLabel->setVisible(tie);
    m_tie->setVisible(tie);
}

void DecisionPanel::assess(int criterion, Level level)
{
    m_keyed.insert(codesOf<Criterion>[size_t(criterion)].first, level);
    QMap<Criterion, Level> levels{{codesOf<Criterion>[size_t(criterion)].first, level}};
    Q_EMIT assessed({.agendaItem = m_item.id, .assessments = Assessments::of(levels)});
}

void DecisionPanel::cycle(int criterion)
{
    if (!m_levels[size_t(criterion)]->buttons().first()->isEnabled() || !m_item.id)
        return;
    const auto known = m_item.assessments.constFind(codesOf<Criterion>[size_t(criterion)].first);
    const Level next = known == m_item.assessments.constEnd() ? Level::High
                       : *known == Level::High                ? Level::Medium
                       : *known == Level::Medium              ? Level::Low
                                                              : Level::High;
    m_item.assessments.insert(codesOf<Criterion>[size_t(criterion)].first,
                              next); // a quick second key goes on from here
    assess(criterion, next);
}

void DecisionPanel::decide(Decision decision)
{
    if (!m_include->isEnabled() || !m_item.id)
        return;
    if (decision != Decision::Include && m_reason->text().simplified().isEmpty()) {
        m_asked = decision;
        m_reason->setPlaceholderText(tr("Write the grounds and press Enter"));
        m_reason->setFocus();
        return;
    }
    m_asked.reset();
    Votes votes{.forIt = m_for->value(), .against = m_against->value(), .abstained = m_abstained->value()};
    // One key is a unanimous decision: all for including or deferring, all against where it is not included.
    const bool unanimous = votes == Votes{.forIt = m_present, .against = 0, .abstained = 0};
    if (unanimous && decision == Decision::NotInclude)
        votes = {.forIt = 0, .against = m_present, .abstained = 0};
    Q_EMIT decided({.agendaItem = m_item.id,
                    .assessments = std::nullopt,
                    .votes = votes,
                    .decision = decision,
                    .presidingFor = m_tie->isVisibleTo(this) && m_tie->currentIndex() > 0
                                        ? std::optional(m_tie->currentIndex() == 1)
                                        : std::nullopt,
                    .reason = m_reason->text().simplified()});
}

void DecisionPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() == Qt::NoModifier && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down))
        Q_EMIT moveRequested(event->key() == Qt::Key_Up ? -1 : 1);
    else
        QWidget::keyPressEvent(event);
}

bool DecisionPanel::eventFilter(QObject *watched, QEvent *event)
{
    // Letters decide in the number fields too, where they would mean nothing.
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        for (const auto &[letter, decision] :
             {std::pair(Qt::Key_E, Decision::Include), std::pair(Qt::Key_R, Decision::NotInclude),
              std::pair(Qt::Key_D, Decision::Defer)})
            if (key->key() == letter && key->modifiers() == Qt::NoModifier) {
                decide(decision);
                return true;
            }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace qorjyn

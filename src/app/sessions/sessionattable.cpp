// A session at the table: who is present, keys, decisions one after another, each put into its row.
#include "app/sessions/decisionpanel.h"
#include "app/sessions/sessionview.h"
#include "app/shell/explain.h"
#include "app/shell/permits.h"
#include "app/widgets/card.h"
#include "app/widgets/recordtable.h"
#include "storage/sessions.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QShortcut>

namespace qorjyn {

void SessionView::connectKeys()
{
    // Shortcuts, not key events: they work whatever layout of the keyboard is on, and fields keep what is
    // typed.
    const auto key = [this](const QKeySequence &sequence, std::function<void()> job) {
        auto *shortcut = new QShortcut(sequence, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        shortcut->setAutoRepeat(false);
        connect(shortcut, &QShortcut::activated, this, std::move(job));
    };
    for (int criterion = 0; criterion < int(codesOf<Criterion>.size()); ++criterion)
        key(QKeySequence(Qt::Key_1 + criterion), [this, criterion] { m_panel->cycle(criterion); });
    key(Qt::Key_E, [this] { m_panel->decide(Decision::Include); });
    key(Qt::Key_R, [this] { m_panel->decide(Decision::NotInclude); });
    key(Qt::Key_D, [this] { m_panel->decide(Decision::Defer); });
    key(QKeySequence::Undo, [this] { undoLast(); });
}

void SessionView::assess(const AssessItem &what)
{
    act(
        m_context.database, this, what,
        [this, item = what.agendaItem](const ItemAnswer &answer) { take(item, answer); },
        [this](const Failure &failure) {
            m_panel->forgetKeys();
            refreshPanel();
            explain(*m_message, failure, m_context.languages);
        });
}

void SessionView::decide(const DecideItem &what)
{
    if (std::exchange(m_deciding, true))
        return;
    act(
        m_context.database, this, what,
        [this, item = what.agendaItem](const ItemAnswer &answer) {
            m_deciding = false;
            m_decided.removeAll(item);
            m_decided.append(item);
            take(item, answer);
            goToUndecided();
            m_table->setFocus();
        },
        [this](const Failure &failure) {
            m_deciding = false;
            explain(*m_message, failure, m_context.languages);
        });
}

void SessionView::undoLast()
{
    const AgendaItem *shown = m_current ? m_agenda->find(m_current->value) : nullptr;
    if (m_session.state != SessionState::Open || m_deciding)
        return;
    const std::optional<AgendaItemId> item = !m_decided.isEmpty()       ? std::optional(m_decided.last())
                                             : shown && shown->decision ? std::optional(shown->id)
                                                                        : std::nullopt;
    if (!item)
        return;
    act(
        m_context.database, this, UndoDecision{.agendaItem = *item},
        [this, item = *item](const ItemAnswer &answer) {
            m_decided.removeAll(item);
            take(item, answer);
            select(item);
        },
        [this](const Failure &failure) { explain(*m_message, failure, m_context.languages); });
}

void SessionView::select(AgendaItemId item)
{
    m_current = item;
    m_table->selectIds({item.value});
    refreshPanel();
}

void SessionView::move(int steps)
{
    if (const auto row = m_current ? m_agenda->rowOf(m_current->value) : std::nullopt)
        if (const auto id = m_agenda->idAt(*row + steps))
            select({*id});
}

void SessionView::take(AgendaItemId item, const ItemAnswer &answer)
{
    m_watch->expectNotice();
    m_message->clear();
    if (const AgendaItem *shown = m_agenda->find(item.value)) {
        AgendaItem taken = *shown;
        answer.putInto(taken);
        put({taken});
    }
}

void SessionView::readItems(const QList<qint64> &items)
{
    m_context.database.read(
        this, [items](Transaction &t) { return agendaItems(t, items); },
        [this](const QList<AgendaItem> &found) { put(found); },
        [this](const StorageError &error) { explain(*m_message, Failure::of(error), m_context.languages); });
}

void SessionView::put(const QList<AgendaItem> &items)
{
    for (AgendaItem &known : m_session.agenda)
        for (const AgendaItem &item : items)
            if (known.id == item.id && known.version <= item.version) { // reads may overtake one another
                known = item;
                m_agenda->patch({item});
            }
    fitDecisions(); // the first decision is wider than what stood there
    refreshHead();
    refreshPanel();
}

void SessionView::fitDecisions()
{
    m_table->resizeColumnToContents(2);
}

void SessionView::goToUndecided()
{
    qsizetype from = -1;
    for (qsizetype i = 0; i < m_session.agenda.size(); ++i)
        if (m_current && m_session.agenda[i].id == *m_current)
            from = i;
    for (qsizetype step = 1; step <= m_session.agenda.size(); ++step) {
        const AgendaItem &item = m_session.agenda[(from + step) % m_session.agenda.size()];
        if (!item.decision || (step == m_session.agenda.size() && !m_current)) {
            m_current = item.id;
            m_table->selectIds({item.id.value});
            return;
        }
    }
    if (!m_current && !m_session.agenda.isEmpty())
        m_table->selectIds({m_session.agenda.first().id.value});
}

void SessionView::refreshPresence()
{
    const Words words = m_context.words();
    const QList<Member> members =
        m_session.composition ? m_session.composition->membersOn(m_session.date) : QList<Member>();
    // The boxes stay as long as their members do: the one that has the focus keeps it.
    while (m_present.size() > members.size())
        delete m_present.takeLast();
    while (m_present.size() < members.size()) {
        auto *box = new QCheckBox(m_presence);
        box->setObjectName(u"present-%1"_s.arg(m_present.size()));
        connect(box, &QCheckBox::clicked, this, &SessionView::setPresent);
        m_permits->guard<RecordPresence>(box);
        m_presenceGrid->addWidget(box, int(m_present.size()), 0);
        m_present.append(box);
    }
    for (qsizetype i = 0; i < members.size(); ++i) {
        const Member &member = members[i];
        m_present[i]->setText(member.function == MemberFunction::Member
                                  ? member.name
                                  : u"%1\n(%2)"_s.arg(member.name, words.memberFunction(member.function)));
        m_present[i]->setChecked(m_session.isPresent(member.id));
    }
}

void SessionView::setPresent()
{
    const QList<Member> members = m_session.composition->membersOn(m_session.date);
    QList<MemberId> present;
    for (qsizetype i = 0; i < std::min(members.size(), m_present.size()); ++i)
        if (m_present[i]->isChecked())
            present.append(members[i].id);
    m_session.present = present; // the next click goes on from here
    ++m_presenceUnderWay;
    act(
        m_context.database, this, RecordPresence{.session = m_session.id, .present = present},
        [this](const RecordPresence::Result &) {
            --m_presenceUnderWay;
            m_message->clear();
        },
        [this](const Failure &failure) {
            --m_presenceUnderWay;
            explain(*m_message, failure, m_context.languages);
            open(m_session.id);
        });
}

} // namespace qorjyn

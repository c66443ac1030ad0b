// A session at the table: keys, decisions one after another, and the row of each read again by itself.
#include "app/sessions/decisionpanel.h"
#include "app/sessions/sessionview.h"
#include "app/shell/explain.h"
#include "app/widgets/recordtable.h"
#include "storage/sessions.h"

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
        [this, item = what.agendaItem](const AssessItem::Result &) {
            m_message->clear();
            patch(item);
        },
        [this](const Failure &failure) {
            m_panel->forgetKeys();
            refreshPanel();
            explain(*m_message, failure, m_context.words());
        });
}

void SessionView::decide(const DecideItem &what)
{
    if (std::exchange(m_deciding, true))
        return;
    act(
        m_context.database, this, what,
        [this, item = what.agendaItem](const DecideItem::Result &) {
            m_message->clear();
            m_decided.removeAll(item);
            m_decided.append(item);
            patch(item, [this] {
                m_deciding = false;
                goToUndecided();
                m_table->setFocus();
            });
        },
        [this](const Failure &failure) {
            m_deciding = false;
            explain(*m_message, failure, m_context.words());
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
        [this, item = *item](const UndoDecision::Result &) {
            m_message->clear();
            m_decided.removeAll(item);
            patch(item, [this, item] { select(item); });
        },
        [this](const Failure &failure) { explain(*m_message, failure, m_context.words()); });
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

void SessionView::patch(AgendaItemId item, const std::function<void()> &then)
{
    // The notice of the act comes right after its answer, or not at all where nothing changed.
    m_patched = true;
    QMetaObject::invokeMethod(
        this, [this] { m_patched = false; }, Qt::QueuedConnection);
    m_context.database.read(
        this, [item](Transaction &t) { return agendaEntry(t, item); },
        [this, then](const std::optional<AgendaEntry> &entry) {
            const AgendaItem *shown = entry ? m_agenda->find(entry->item.id.value) : nullptr;
            if (shown && shown->version <= entry->item.version) { // reads may overtake one another
                m_agenda->patch({entry->item});
                fitDecisions(); // the first decision is wider than what stood there
                for (AgendaItem &known : m_session.agenda)
                    if (known.id == entry->item.id)
                        known = entry->item;
                refreshHead();
                refreshPanel();
            }
            if (then)
                then();
        },
        [this](const StorageError &error) {
            m_deciding = false;
            explain(*m_message, Failure::of(error), m_context.words());
        });
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

} // namespace qorjyn

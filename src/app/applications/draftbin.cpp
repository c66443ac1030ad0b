#include "app/applications/draftbin.h"

#include "app/shell/explain.h"
#include "app/shell/icons.h"
#include "storage/applications.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace qorjyn {

DraftBin::DraftBin(AppContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_message(new MessageBar(this)), m_undo(new QPushButton(this))
{
    m_message->setObjectName(u"applicationsMessage"_s);
    m_undo->setObjectName(u"applicationsUndo"_s);
    m_undo->setIcon(icon(u"undo-2"_s));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 12);
    column->addWidget(m_message);
    column->addWidget(m_undo, 0, Qt::AlignLeft);
    connect(m_undo, &QPushButton::clicked, this, &DraftBin::bringBack);
    connect(m_message, &MessageBar::closed, this, [this] {
        m_discarded.clear();
        hide();
    });
    retranslate();
    hide();
}

void DraftBin::retranslate()
{
    m_undo->setText(tr("Undo"));
}

void DraftBin::discard(ApplicationId id)
{
    m_context.database.read(
        this, [id](Transaction &t) { return application(t, id); },
        [this, id](const std::optional<Application> &found) {
            if (!found)
                return; // another desk was quicker: the list says so in a moment
            act(
                m_context.database, this, DiscardDraft{.application = id, .version = found->version},
                [this, draft = *found](const Done &) {
                    if (isEmpty(draft, m_context.database.today())) {
                        tellEmpty();
                        return;
                    }
                    m_discarded.append(draft);
                    m_return = QUuid::createUuid();
                    tell();
                },
                [this](const Failure &failure) { refuse(failure); });
        },
        [this](const StorageError &error) { refuse(Failure::of(error)); });
}

void DraftBin::tell()
{
    const Application &last = m_discarded.last();
    const QString name = last.items.isEmpty() ? last.participantName : last.items.first().description.title;
    m_message->say(Tone::Good, [name] {
        return name.isEmpty() ? tr("The draft is discarded.") : tr("The draft “%1” is discarded.").arg(name);
    });
    m_undo->show();
    show();
}

void DraftBin::tellEmpty()
{
    m_message->say(Tone::Accent, [] { return tr("Nothing was left in the draft: it is discarded."); });
    m_undo->setVisible(!m_discarded.isEmpty());
    show();
}

void DraftBin::bringBack()
{
    if (m_discarded.isEmpty())
        return;
    SaveApplication save{.application = m_discarded.last()};
    save.application.id = {};
    save.application.version = 0;
    for (Item &item : save.application.items)
        item.id = {};
    m_undo->setEnabled(false); // until the answer is there
    act(
        m_context.database, this, save,
        [this](const SaveApplication::Result &result) {
            m_undo->setEnabled(true);
            if (!m_discarded.isEmpty())
                m_discarded.removeLast();
            m_return = QUuid::createUuid();
            if (m_discarded.isEmpty())
                hide();
            else
                tell(); // the one before can come back as well
            Q_EMIT restored(result.application);
        },
        [this](const Failure &failure) {
            m_undo->setEnabled(true);
            refuse(failure);
        },
        m_return);
}

void DraftBin::refuse(const Failure &failure)
{
    explain(*m_message, failure, m_context.languages);
    m_undo->setVisible(!m_discarded.isEmpty());
    show();
}

} // namespace qorjyn

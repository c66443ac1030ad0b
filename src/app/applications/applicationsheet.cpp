#include "app/applications/applicationsheet.h"

#include "app/applications/applicationfields.h"
#include "app/applications/applicationtitles.h"
#include "app/applications/itemgrid.h"
#include "app/applications/likenesswatch.h"
#include "app/applications/titlefiles.h"
#include "app/widgets/formparts.h"

#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace qorjyn {

ApplicationSheet::ApplicationSheet(AppContext &context, Permits &permits, QWidget *parent)
    : QWidget(parent), m_context(context), m_items(new ItemModel(this)),
      m_fields(new ApplicationFields(context, permits, m_items->undoStack(), this)),
      m_titles(new ApplicationTitles(context, permits, *m_items, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_fields);
    column->addWidget(m_titles, 1);
    const auto onEdited = [this] {
        if (m_putting)
            return;
        m_items->markProblems({});
        showFile();
        Q_EMIT edited();
    };
    const auto onTouched = [this] {
        if (!m_putting)
            Q_EMIT touched();
    };
    connect(m_items, &ItemModel::edited, this, onEdited);
    connect(m_fields, &ApplicationFields::edited, this, onEdited);
    connect(m_fields, &ApplicationFields::typed, this, onTouched);
    connect(m_titles, &ApplicationTitles::typed, this, onTouched);
    connect(m_titles, &ApplicationTitles::currentFileChanged, this, &ApplicationSheet::showFile);
    connect(m_titles, &ApplicationTitles::referenceActivated, this, &ApplicationSheet::referenceActivated);
    connect(&files(), &TitleFiles::scanTaken, m_fields, &ApplicationFields::setScan);
}

ApplicationSheet::~ApplicationSheet()
{
    disconnectParts(*this);
}

void ApplicationSheet::put(const Application &stored)
{
    const QScopedValueRollback putting(m_putting, true);
    const bool same = stored.id && stored.id == m_stored.id;
    const QJsonObject unread = same ? m_fields->unread() : QJsonObject();
    m_stored = stored;
    m_fields->setToday(m_context.database.today());
    m_fields->put(stored, unread);
    m_items->load(stored.items);
    if (!same)
        m_titles->likeness().begin(stored.id);
}

void ApplicationSheet::change(const Application &stored, const QString &what)
{
    m_stored = stored;
    undoStack().beginMacro(what);
    m_fields->change(stored);
    m_items->replace(stored.items, what);
    undoStack().endMacro();
}

void ApplicationSheet::becomeStored(const Application &application, const QList<int> &keys)
{
    m_stored = application;
    QList<ItemId> items;
    for (const Item &item : application.items)
        items.append(item.id);
    m_items->setIds(keys, items);
    m_titles->likeness().setApplication(application.id);
}

void ApplicationSheet::keepIds(const QList<ItemId> &items)
{
    m_items->keepIds(items);
}

void ApplicationSheet::becomeNew()
{
    m_stored.id = {};
    m_stored.version = 0;
    m_stored.number.reset();
    m_stored.state = ApplicationState::Draft;
    m_items->keepIds({});
    m_titles->likeness().setApplication({});
}

Application ApplicationSheet::typed() const
{
    Application application = m_fields->typedInto(m_stored);
    application.items = m_items->toStore();
    return application;
}

Problems ApplicationSheet::problems() const
{
    return m_fields->problems() + m_items->unread() + checkRegistration(typed(), m_context.database.today());
}

QStringList ApplicationSheet::unread() const
{
    QStringList texts;
    for (const QJsonValue text : m_fields->unread())
        texts.append(text.toString());
    for (const OpenCell &cell : m_items->unreadCells())
        texts.append(cell.text);
    return texts;
}

void ApplicationSheet::giveUpUnread()
{
    const QScopedValueRollback putting(m_putting, true);
    m_fields->put(typed());
    m_items->giveUpUnread();
}

bool ApplicationSheet::hasUnread() const
{
    return m_titles->grid().openCell() || !unread().isEmpty();
}

ApplicationDraft ApplicationSheet::draft() const
{
    return {.application = typed(),
            .unanswered = {},
            .unread = m_items->unreadCells(),
            .cell = m_titles->grid().openCell(),
            .fields = m_fields->unread()};
}

void ApplicationSheet::bringBack(const ApplicationDraft &draft)
{
    m_fields->bringBack(draft.fields);
    m_items->loadUnread(draft.unread);
    if (draft.cell)
        m_titles->grid().reopen(*draft.cell);
}

void ApplicationSheet::commitTyping()
{
    m_titles->grid().commitTyping();
}

void ApplicationSheet::settle()
{
    commitTyping();
    m_fields->settle();
}

int ApplicationSheet::statedPages() const
{
    return m_fields->statedPages();
}

std::optional<int> ApplicationSheet::countedPages() const
{
    Application shown = m_stored;
    shown.items = m_items->items();
    return shown.countedPages();
}

QList<int> ApplicationSheet::keys() const
{
    return m_items->keys();
}

TitleFiles &ApplicationSheet::files() const
{
    return m_titles->files();
}

void ApplicationSheet::markProblems(const Problems &problems)
{
    QWidget *first = m_fields->markProblems(problems);
    m_items->markProblems(problems);
    if (first && !m_titles->grid().hasFocus())
        first->setFocus();
}

void ApplicationSheet::setEditable(bool editable)
{
    m_fields->setEditable(editable);
    m_titles->setEditable(editable);
}

void ApplicationSheet::begin()
{
    m_fields->focusParticipant();
}

void ApplicationSheet::showFile()
{
    const std::optional<AttachedFile> current = m_titles->currentFile();
    Q_EMIT filesShown(current ? current : m_fields->scan(), m_fields->scan());
}

void ApplicationSheet::retranslate()
{
    m_fields->retranslate();
    m_titles->retranslate();
}

} // namespace qorjyn

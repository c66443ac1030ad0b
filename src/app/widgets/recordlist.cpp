#include "app/widgets/recordlist.h"

#include "app/shell/theme.h"
#include "app/widgets/emptystate.h"
#include "app/widgets/recordfilter.h"
#include "app/widgets/recordmodel.h"
#include "app/widgets/rowdelegate.h"
#include "app/widgets/viewkeeper.h"

#include <QEvent>

namespace qorjyn {

RecordList::RecordList(QWidget *parent)
    : QListView(parent), m_filter(new RecordFilter(this)), m_empty(EmptyState::over(this)),
      m_keeper(new ViewKeeper(this))
{
    setItemDelegate(new RowDelegate(this));
    setMouseTracking(true);
    setFrameShape(NoFrame);
    setMinimumWidth(scaled(215, this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setEditTriggers(NoEditTriggers);
    connect(this, &QListView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT idActivated(index.data(RecordModel::IdRole).toLongLong());
    });
}

void RecordList::setRecords(RecordModel *model)
{
    m_records = model;
    m_filter->setSourceModel(model);
    setModel(m_filter);
    m_keeper->watch(m_filter);
    m_empty->watch(m_filter);
}

QList<qint64> RecordList::selectedIds() const
{
    return m_keeper->selectedIds();
}

std::optional<qint64> RecordList::currentId() const
{
    return m_keeper->currentId();
}

bool RecordList::selectId(qint64 id)
{
    return m_keeper->select({id});
}

void RecordList::setFilterText(const QString &text)
{
    m_filter->setText(text);
}

void RecordList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && m_records)
        m_records->retranslate();
    QListView::changeEvent(event);
}

void RecordList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    Q_EMIT currentIdChanged(currentId());
}

} // namespace qorjyn

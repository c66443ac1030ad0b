#include "app/widgets/recordtable.h"

#include "app/shell/icons.h"
#include "app/shell/theme.h"
#include "app/widgets/emptystate.h"
#include "app/widgets/pill.h"
#include "app/widgets/recordfilter.h"
#include "app/widgets/recordmodel.h"
#include "app/widgets/viewkeeper.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QSettings>

namespace qorjyn {

using namespace Qt::StringLiterals;

RecordTable::RecordTable(QWidget *parent)
    : QTableView(parent), m_filter(new RecordFilter(this)), m_empty(EmptyState::over(this)),
      m_keeper(new ViewKeeper(this))
{
    setItemDelegate(new PillDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setSortingEnabled(true);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setEditTriggers(EditKeyPressed | AnyKeyPressed | DoubleClicked);
    verticalHeader()->hide();
    fitRows();
    QHeaderView *header = horizontalHeader();
    header->setSectionsMovable(true);
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QHeaderView::customContextMenuRequested, this, &RecordTable::chooseColumns);
    connect(header, &QHeaderView::sectionResized, this, &RecordTable::saveColumns);
    connect(header, &QHeaderView::sectionMoved, this, &RecordTable::saveColumns);
    connect(header, &QHeaderView::sortIndicatorChanged, this, &RecordTable::saveColumns);
    connect(this, &QTableView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT idActivated(index.data(RecordModel::IdRole).toLongLong());
    });
}

RecordTable::~RecordTable() = default;

void RecordTable::setRecords(RecordModel *model)
{
    m_records = model;
    m_filter->setSourceModel(model);
    setModel(m_filter);
    restoreColumns();
    fitHeadings();
}

void RecordTable::fitHeadings()
{
    const QHeaderView *header = horizontalHeader();
    m_restoring = true; // not the user's choice to remember
    const QFontMetrics metrics(boldFont(header->font()));
    for (int column = 0; column < header->count(); ++column) {
        const QString heading = model()->headerData(column, Qt::Horizontal).toString();
        const int needs = metrics.horizontalAdvance(heading) + scaled(20, this);
        if (!isColumnHidden(column) && columnWidth(column) < needs)
            setColumnWidth(column, needs);
    }
    m_restoring = false;
}

void RecordTable::setModel(QAbstractItemModel *model)
{
    // Setting a model sets the header anew, which is not the user's choice to remember.
    m_restoring = true;
    QTableView::setModel(model);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_restoring = false;
    m_keeper->watch(model);
    m_empty->watch(model);
    // Another language has longer or shorter headings.
    if (model)
        connect(model, &QAbstractItemModel::headerDataChanged, this, &RecordTable::fitHeadings);
}

QList<qint64> RecordTable::selectedIds() const
{
    return m_keeper->selectedIds();
}

std::optional<qint64> RecordTable::currentId() const
{
    return m_keeper->currentId();
}

bool RecordTable::selectIds(const QList<qint64> &ids)
{
    return m_keeper->select(ids);
}

void RecordTable::setFilterText(const QString &text)
{
    m_filter->setText(text);
}

QList<QStringList> RecordTable::cells(bool selectedOnly) const
{
    QList<QStringList> table;
    if (!model())
        return table;
    const QHeaderView *header = horizontalHeader();
    QList<int> columns;
    for (int visual = 0; visual < header->count(); ++visual)
        if (const int logical = header->logicalIndex(visual); !header->isSectionHidden(logical))
            columns.append(logical);
    QStringList line;
    for (const int column : columns)
        line.append(model()->headerData(column, Qt::Horizontal).toString());
    table.append(line);
    for (int row = 0; row < model()->rowCount(); ++row) {
        if (selectedOnly && !selectionModel()->isRowSelected(row))
            continue;
        line.clear();
        for (const int column : columns)
            line.append(model()->index(row, column).data().toString());
        table.append(line);
    }
    return table;
}

void RecordTable::copyAsTable() const
{
    QStringList lines;
    for (QStringList line : cells(true)) {
        for (QString &cell : line)
            cell.replace(u'\t', u' ').replace(u'\n', u' ');
        lines.append(line.join(u'\t'));
    }
    QApplication::clipboard()->setText(lines.join(u'\n'));
}

void RecordTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copyAsTable();
        return;
    }
    QTableView::keyPressEvent(event);
}

void RecordTable::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *copy = menu->addAction(icon(u"copy"_s), tr("Copy as a table"), this, &RecordTable::copyAsTable);
    copy->setShortcut(QKeySequence::Copy);
    copy->setEnabled(!selectedIds().isEmpty());
    menu->addAction(tr("Select all"), this, &RecordTable::selectAll)->setShortcut(QKeySequence::SelectAll);
    if (m_print || m_export)
        menu->addSeparator();
    if (m_print)
        menu->addAction(icon(u"printer"_s), tr("Print the list…"), this, [this] { m_print(); });
    if (m_export)
        menu->addAction(icon(u"download"_s), tr("Export the list…"), this, [this] { m_export(); });
    menu->addSeparator();
    const QPoint at = event->globalPos();
    menu->addAction(icon(u"columns-3"_s), tr("Choose columns…"), this,
                    [this, at] { chooseColumns(horizontalHeader()->mapFromGlobal(at)); });
    menu->popup(at);
}

void RecordTable::chooseColumns(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QHeaderView *header = horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        QAction *action = menu->addAction(model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!header->isSectionHidden(column));
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            QHeaderView *sections = horizontalHeader();
            if (!shown && sections->count() - sections->hiddenSectionCount() <= 1)
                return; // a table without columns could not be brought back
            sections->setSectionHidden(column, !shown);
            saveColumns();
        });
    }
    menu->popup(header->mapToGlobal(at));
}

QString RecordTable::settingsKey() const
{
    return u"tables/"_s + objectName();
}

void RecordTable::saveColumns() const
{
    if (m_restoring || !m_records || objectName().isEmpty())
        return;
    const QHeaderView *header = horizontalHeader();
    QStringList columns; // key:width:hidden, in the order shown
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        const bool hidden = header->isSectionHidden(column);
        columns.append(u"%1:%2:%3"_s.arg(m_records->columnKey(column))
                           .arg(hidden ? 0 : header->sectionSize(column))
                           .arg(hidden ? 1 : 0));
    }
    QSettings settings;
    settings.setValue(settingsKey() + u"/columns"_s, columns);
    const int sorted = header->sortIndicatorSection();
    settings.setValue(settingsKey() + u"/sort"_s,
                      sorted >= 0 && sorted < header->count() ? m_records->columnKey(sorted) : QString());
    settings.setValue(settingsKey() + u"/descending"_s, header->sortIndicatorOrder() == Qt::DescendingOrder);
}

void RecordTable::restoreColumns()
{
    m_restoring = true;
    QHeaderView *header = horizontalHeader();
    QHash<QString, int> byKey;
    for (int column = 0; column < m_records->columnCount(); ++column) {
        byKey.insert(m_records->columnKey(column), column);
        header->setSectionHidden(column, m_records->hiddenAtFirst(column));
    }
    const QSettings settings;
    int place = 0;
    for (const QString &saved : settings.value(settingsKey() + u"/columns"_s).toStringList()) {
        const QStringList parts = saved.split(u':');
        const auto column = byKey.constFind(parts.value(0));
        if (parts.size() != 3 || column == byKey.constEnd())
            continue;
        header->moveSection(header->visualIndex(*column), place++);
        header->setSectionHidden(*column, parts[2] == u"1");
        if (const int width = parts[1].toInt(); width > 0)
            header->resizeSection(*column, width);
    }
    const auto sorted = byKey.constFind(settings.value(settingsKey() + u"/sort"_s).toString());
    if (sorted != byKey.constEnd())
        sortByColumn(*sorted, settings.value(settingsKey() + u"/descending"_s).toBool() ? Qt::DescendingOrder
                                                                                        : Qt::AscendingOrder);
    m_restoring = false;
}

void RecordTable::fitRows()
{
    verticalHeader()->setDefaultSectionSize(scaled(33, this));
    verticalHeader()->setMinimumSectionSize(scaled(24, this));
}

void RecordTable::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && m_records)
        m_records->retranslate();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        fitRows();
    QTableView::changeEvent(event);
}

void RecordTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row() || !previous.isValid())
        Q_EMIT currentIdChanged(currentId());
}

void RecordTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    Q_EMIT selectedIdsChanged();
}

} // namespace qorjyn

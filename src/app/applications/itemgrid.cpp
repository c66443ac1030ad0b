#include "app/applications/itemgrid.h"

#include "app/applications/gridcolumns.h"
#include "app/applications/itemdelegate.h"
#include "app/shell/keyplaces.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDirIterator>
#include <QDropEvent>
#include <QFileInfo>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QUrl>
#include <algorithm>
#include <array>

namespace qorjyn {

namespace {

/// Keys that begin anew in another cell. A key without a letter alone is none of them: Shift, Caps Lock and
/// the key that switches the layout are pressed in the middle of typing.
bool movesTheCell(int key)
{
    static constexpr std::array keys{Qt::Key_Left, Qt::Key_Right, Qt::Key_Up,     Qt::Key_Down,
                                     Qt::Key_Home, Qt::Key_End,   Qt::Key_PageUp, Qt::Key_PageDown};
    return std::ranges::find(keys, key) != keys.end();
}

/// So many files of dropped folders are taken; more is a mistake of the hand.
constexpr qsizetype mostFiles = 2000;

/// The files that are dropped, those of a folder and its folders in their order.
QStringList localFiles(const QMimeData *data)
{
    QStringList files;
    for (const QUrl &url : data->urls()) {
        const QString path = url.toLocalFile();
        if (!QFileInfo(path).isDir()) {
            if (url.isLocalFile())
                files.append(path);
            continue;
        }
        QStringList inside;
        QDirIterator folder(path, QDir::Files | QDir::NoSymLinks, QDirIterator::Subdirectories);
        while (folder.hasNext() && files.size() + inside.size() < mostFiles)
            inside.append(folder.next());
        std::ranges::sort(inside);
        files += inside;
    }
    return files.mid(0, mostFiles);
}

} // namespace

ItemGrid::ItemGrid(ItemModel &model, QWidget *parent) : EntryView(parent), m_items(model)
{
    setModel(&model);
    auto *delegate = new ItemDelegate(model, this);
    setItemDelegate(delegate);
    connect(delegate, &ItemDelegate::typed, this, &ItemGrid::cellTyped);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                    QAbstractItemView::AnyKeyPressed);
    setAcceptDrops(true);
    setShowGrid(false);
    setWordWrap(false);
    // The columns share the width there is, which is the same for nine titles as for eight.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setHorizontalScrollMode(ScrollPerPixel);
    horizontalHeader()->setHighlightSections(false);
    verticalHeader()->setDefaultAlignment(Qt::AlignCenter);
    horizontalHeader()->moveSection(horizontalHeader()->visualIndex(ItemModel::Files),
                                    horizontalHeader()->visualIndex(ItemModel::CopyrightColumn));
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    m_columns = new GridColumns(*this, model);
    connect(horizontalHeader(), &QWidget::customContextMenuRequested, this,
            [this](const QPoint &at) { m_columns->menu()->popup(horizontalHeader()->mapToGlobal(at)); });
    makeActs();
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &ItemGrid::refreshActs);
    connect(&model, &ItemModel::edited, this, &ItemGrid::refreshActs);
    connect(&model, &QAbstractItemModel::modelReset, this, &ItemGrid::refreshActs);
}

void ItemGrid::resizeEvent(QResizeEvent *event)
{
    EntryView::resizeEvent(event);
    m_columns->fit();
}

int ItemGrid::currentRow() const
{
    return currentIndex().isValid() ? currentIndex().row() : -1;
}

void ItemGrid::paste()
{
    const QString text = QApplication::clipboard()->text();
    if (!m_items.isEditable() || text.trimmed().isEmpty())
        return;
    const QModelIndex current = currentIndex();
    if (current.isValid() && !text.trimmed().contains(u'\n') && !text.contains(u'\t'))
        m_items.setData(current, text.simplified());
    else
        Q_EMIT textPasted(text);
}

QList<int> ItemGrid::chosenRows() const
{
    QList<int> rows;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        rows.append(index.row());
    if (rows.isEmpty() && currentRow() >= 0)
        rows.append(currentRow());
    rows.removeIf([this](int row) { return row >= m_items.items().size(); });
    return rows;
}

void ItemGrid::clearCell()
{
    if (const QModelIndex cell = currentIndex(); m_items.choices(cell.column()).isEmpty())
        m_items.setData(cell, QString());
}

void ItemGrid::removeSelected()
{
    const QList<int> rows = chosenRows();
    if (std::ranges::any_of(rows, [this](int row) { return !m_items.items()[row].files.isEmpty(); }))
        Q_EMIT removalWithFiles(rows);
    else
        m_items.removeRowsAt(rows, tr("Remove rows"));
}

void ItemGrid::insertTitle()
{
    const int row = currentRow();
    m_items.insertRow(row, tr("Insert a title"));
    setCurrentIndex(m_items.index(row, ItemModel::Title));
}

void ItemGrid::moveSelected(int step)
{
    const QList<int> rows = chosenRows();
    const QModelIndex current = currentIndex();
    const int key = m_items.keys().value(current.row());
    m_items.moveRowsBy(rows, step, tr("Move titles"));
    const int row = m_items.rowOfKey(key);
    if (row < 0 || row == current.row())
        return;
    setCurrentIndex(m_items.index(row, current.column()));
    QItemSelection moved;
    for (const int chosen : rows)
        moved.select(m_items.index(chosen + step, 0), m_items.index(chosen + step, 0));
    selectionModel()->select(moved, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void ItemGrid::makeActs()
{
    const auto add = [this](const char *name, const QKeySequence &keys, bool onTitle, auto act) {
        auto *action = new QAction(this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, act);
        addAction(action);
        m_acts.append({.action = action, .name = name, .onTitle = onTitle});
    };
    add(QT_TR_NOOP("Edit the cell"), Qt::Key_F2, false, [this] { edit(currentIndex()); });
    add(QT_TR_NOOP("Clear the cell"), Qt::Key_Delete, true, [this] { clearCell(); });
    add(QT_TR_NOOP("Fill down"), Qt::CTRL | Qt::Key_D, true, [this] { fillDown(); });
    add(QT_TR_NOOP("Paste"), QKeySequence::Paste, false, [this] { paste(); });
    add(QT_TR_NOOP("Insert a title above"), Qt::ALT | Qt::Key_Insert, true, [this] { insertTitle(); });
    add(QT_TR_NOOP("Move up"), Qt::ALT | Qt::Key_Up, true, [this] { moveSelected(-1); });
    add(QT_TR_NOOP("Move down"), Qt::ALT | Qt::Key_Down, true, [this] { moveSelected(1); });
    add(QT_TR_NOOP("Remove the titles"), Qt::CTRL | Qt::Key_Delete, true, [this] { removeSelected(); });
    nameActs();
}

void ItemGrid::nameActs()
{
    for (const Act &act : std::as_const(m_acts))
        act.action->setText(tr(act.name));
}

void ItemGrid::refreshActs()
{
    const bool onTitle = !chosenRows().isEmpty();
    for (const Act &act : std::as_const(m_acts))
        act.action->setEnabled(m_items.isEditable() && (onTitle || !act.onTitle));
}

void ItemGrid::contextMenuEvent(QContextMenuEvent *event)
{
    refreshActs();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(actions());
    menu->popup(event->reason() == QContextMenuEvent::Keyboard
                    ? viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft())
                    : event->globalPos());
}

void ItemGrid::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        nameActs();
    EntryView::changeEvent(event);
}

void ItemGrid::fillDown()
{
    QList<int> rows;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        rows.append(index.row());
    if (rows.size() < 2)
        rows = {currentRow() - 1, currentRow()};
    if (m_items.isEditable())
        m_items.fillDown(rows, currentIndex().column(), tr("Fill down"));
}

void ItemGrid::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && state() != EditingState &&
        event->modifiers() == Qt::NoModifier && currentIndex().isValid()) {
        goDown();
    } else {
        if (movesTheCell(event->key()))
            m_tabbedFrom = -1;
        EntryView::keyPressEvent(event);
    }
}

QItemSelectionModel::SelectionFlags ItemGrid::selectionCommand(const QModelIndex &index,
                                                               const QEvent *event) const
{
    // Ctrl+Home and its like would move the cursor alone, and acts are done to the rows that are chosen.
    if (event && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<const QKeyEvent *>(event);
        if (key->modifiers() == Qt::ControlModifier && movesTheCell(key->key()))
            return QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows;
    }
    return EntryView::selectionCommand(index, event);
}

bool ItemGrid::focusNextPrevChild(bool next)
{
    if (next && m_tabbedFrom < 0)
        m_tabbedFrom = currentIndex().column();
    return EntryView::focusNextPrevChild(next);
}

void ItemGrid::mousePressEvent(QMouseEvent *event)
{
    m_tabbedFrom = -1;
    EntryView::mousePressEvent(event);
}

void ItemGrid::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    EntryView::closeEditor(editor, hint);
    if (hint == QAbstractItemDelegate::SubmitModelCache)
        goDown();
    Q_EMIT cellClosed();
}

std::optional<OpenCell> ItemGrid::openCell() const
{
    const QModelIndex cell = openIndex();
    const auto *box = qobject_cast<QComboBox *>(openEditor());
    const auto *line = qobject_cast<QLineEdit *>(openEditor());
    if (!cell.isValid() || (!box && !line))
        return std::nullopt;
    const QString text = box ? choiceIn(*box) : line->text();
    if (text == cell.data(Qt::EditRole).toString() || (box && cell.row() >= m_items.items().size()))
        return std::nullopt;
    return OpenCell{.row = cell.row(), .column = cell.column(), .text = text};
}

void ItemGrid::reopen(const OpenCell &cell)
{
    const QModelIndex index = m_items.index(cell.row, cell.column);
    if (!index.isValid())
        return;
    setFocus();
    setCurrentIndex(index);
    edit(index);
    if (auto *box = qobject_cast<QComboBox *>(openEditor())) {
        box->setPlaceholderText(cell.text);
        box->setCurrentIndex(box->findData(cell.text));
    } else if (auto *line = qobject_cast<QLineEdit *>(openEditor())) {
        line->setText(cell.text);
        line->setModified(true);
        Q_EMIT cellTyped(index, cell.text);
    }
}

void ItemGrid::goDown()
{
    const int column = m_tabbedFrom >= 0 ? m_tabbedFrom : currentIndex().column();
    m_tabbedFrom = -1;
    if (const QModelIndex below = m_items.index(currentRow() + 1, column); below.isValid())
        setCurrentIndex(below);
}

bool ItemGrid::isLast(const QModelIndex &index) const
{
    return index.row() >= m_items.items().size() && index.column() == ItemModel::Title;
}

void ItemGrid::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_items.isEditable() && event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void ItemGrid::dragMoveEvent(QDragMoveEvent *event)
{
    event->acceptProposedAction();
}

void ItemGrid::dropEvent(QDropEvent *event)
{
    const QStringList files = localFiles(event->mimeData());
    if (files.isEmpty())
        return;
    event->acceptProposedAction();
    Q_EMIT filesDropped(indexAt(event->position().toPoint()).row(), files);
}

void ItemGrid::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    EntryView::currentChanged(current, previous);
    KeyPlaces::giveDigits(this, ItemModel::isNumeric(current.column()));
    if (current.row() != previous.row())
        Q_EMIT currentRowChanged(current.row());
}

} // namespace qorjyn

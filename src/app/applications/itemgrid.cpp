#include "app/applications/itemgrid.h"

#include "app/widgets/pill.h"

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
#include <QSettings>
#include <QUrl>
#include <algorithm>
#include <array>

namespace qorjyn {

namespace {

/// Cells that choose from a list get a combo box, the file cell a pill.
class ItemDelegate : public PillDelegate
{
public:
    ItemDelegate(ItemModel &model, ItemGrid *grid) : PillDelegate(grid), m_model(model), m_grid(*grid) {}

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override
    {
        const auto choices = m_model.choices(index.column());
        if (choices.isEmpty()) {
            QWidget *editor = PillDelegate::createEditor(parent, option, index);
            if (auto *line = qobject_cast<QLineEdit *>(editor))
                connect(line, &QLineEdit::textEdited, &m_grid,
                        [&grid = m_grid, cell = QPersistentModelIndex(index)](const QString &text) {
                            Q_EMIT grid.cellTyped(cell, text);
                        });
            return editor;
        }
        auto *box = new QComboBox(parent);
        for (const auto &[code, name] : choices)
            box->addItem(name, code);
        box->view()->setMinimumWidth(box->sizeHint().width());
        connect(box, &QComboBox::currentIndexChanged, &m_grid,
                [&grid = m_grid, box, cell = QPersistentModelIndex(index)] {
                    Q_EMIT grid.cellTyped(cell, box->currentData().toString());
                });
        return box;
    }
    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        // Rows are drawn again when they are stored or marked: what is being typed or chosen stays.
        if (std::exchange(m_filled, editor) == editor)
            return;
        if (auto *box = qobject_cast<QComboBox *>(editor))
            box->setCurrentIndex(std::max(0, box->findData(index.data(Qt::EditRole))));
        else
            PillDelegate::setEditorData(editor, index);
    }
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override
    {
        if (auto *box = qobject_cast<QComboBox *>(editor))
            model->setData(index, box->currentData());
        else
            PillDelegate::setModelData(editor, model, index);
    }

private:
    ItemModel &m_model;
    ItemGrid &m_grid;
    mutable QPointer<QWidget> m_filled; ///< the editor that has got the value of its cell
};

/// Columns that may be out of sight, and whether they are until the user wants it otherwise. Those in which
/// every title is typed are always there: where a column came and went with the width, what is typed would
/// land in another.
constexpr std::pair<int, bool> optionalColumns[] = {{ItemModel::CopyrightColumn, true},
                                                    {ItemModel::CarrierColumn, false},
                                                    {ItemModel::Isbn, false},
                                                    {ItemModel::Pages, false}};

QString settingOf(int column)
{
    static const QHash<int, QString> names{{ItemModel::Pages, u"pages"_s},
                                           {ItemModel::Isbn, u"isbn"_s},
                                           {ItemModel::CarrierColumn, u"carrier"_s},
                                           {ItemModel::CopyrightColumn, u"copyright"_s}};
    return u"applications/columns/"_s + names.value(column);
}

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
    setItemDelegate(new ItemDelegate(model, this));
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
    connect(horizontalHeader(), &QWidget::customContextMenuRequested, this,
            [this](const QPoint &at) { columnsMenu()->popup(horizontalHeader()->mapToGlobal(at)); });
    fitColumns();
    // Another language has longer or shorter headings.
    connect(&model, &QAbstractItemModel::headerDataChanged, this, &ItemGrid::fitColumns);
}

void ItemGrid::fitColumns()
{
    const int em = fontMetrics().averageCharWidth();
    for (const auto &[column, byDefault] : optionalColumns)
        setColumnHidden(column, !QSettings().value(settingOf(column), byDefault).toBool());
    struct Width
    {
        int column, least, roomy; ///< letters that it has room for, beside its heading
    };
    constexpr int titleLetters = 20; // at least; it gets what the others leave
    const Width widths[] = {{ItemModel::Files, 9, 14},         {ItemModel::CopyrightColumn, 0, 14},
                            {ItemModel::Authors, 11, 15},      {ItemModel::Year, 4, 7},
                            {ItemModel::CategoryColumn, 0, 8}, {ItemModel::CarrierColumn, 0, 9},
                            {ItemModel::Isbn, 15, 17},         {ItemModel::Pages, 0, 7}};
    QHash<int, int> shares;
    int rest = viewport()->width() - titleLetters * em;
    for (const Width &width : widths)
        if (!isColumnHidden(width.column)) {
            shares[width.column] = widthOf(width.column, width.least * em);
            rest -= shares[width.column];
        }
    for (const Width &width : widths)
        if (!isColumnHidden(width.column)) {
            const int more = std::clamp(width.roomy * em - shares[width.column], 0, std::max(0, rest));
            rest -= more;
            setColumnWidth(width.column, shares[width.column] + more);
        }
    setColumnWidth(ItemModel::Title, titleLetters * em + std::max(0, rest));
}

QMenu *ItemGrid::columnsMenu()
{
    auto *menu = new QMenu(this);
    connect(menu, &QMenu::aboutToHide, menu, &QObject::deleteLater);
    for (const auto &[column, byDefault] : optionalColumns) {
        QAction *action =
            menu->addAction(model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        connect(action, &QAction::triggered, this,
                [this, column = column](bool visible) { choose(column, visible); });
    }
    return menu;
}

void ItemGrid::choose(int column, bool visible)
{
    QSettings().setValue(settingOf(column), visible);
    fitColumns();
}

int ItemGrid::widthOf(int column, int least) const
{
    QFont bold = horizontalHeader()->font();
    bold.setWeight(QFont::DemiBold);
    const QString heading = model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    const int text = QFontMetrics(bold).horizontalAdvance(heading) + 10;
    return std::max({least, horizontalHeader()->sectionSizeHint(column), text});
}

void ItemGrid::resizeEvent(QResizeEvent *event)
{
    EntryView::resizeEvent(event);
    fitColumns();
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

void ItemGrid::removeSelected()
{
    QList<int> rows;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        rows.append(index.row());
    if (rows.isEmpty() && currentRow() >= 0)
        rows.append(currentRow());
    if (m_items.isEditable())
        m_items.removeRowsAt(rows, tr("Remove rows"));
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
    if (event->matches(QKeySequence::Paste)) {
        paste();
    } else if (event->key() == Qt::Key_D && event->modifiers() == Qt::ControlModifier) {
        fillDown();
    } else if (event->key() == Qt::Key_Delete && state() != EditingState) {
        removeSelected();
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && state() != EditingState &&
               event->modifiers() == Qt::NoModifier && currentIndex().isValid()) {
        goDown();
    } else {
        if (movesTheCell(event->key()))
            m_tabbedFrom = -1;
        EntryView::keyPressEvent(event);
    }
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
    const QString text = box ? box->currentData().toString() : line->text();
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
        box->setCurrentIndex(std::max(0, box->findData(cell.text)));
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
    if (current.row() != previous.row())
        Q_EMIT currentRowChanged(current.row());
}

} // namespace qorjyn

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
        return box;
    }
    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        // Rows are drawn again when they are stored or marked: what is being typed stays.
        const auto *line = qobject_cast<QLineEdit *>(editor);
        if (auto *box = qobject_cast<QComboBox *>(editor))
            box->setCurrentIndex(std::max(0, box->findData(index.data(Qt::EditRole))));
        else if (!line || !line->isModified())
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
};

/// Columns that the title may push out of sight, those first that are missed least.
constexpr std::array hideable{ItemModel::Pages, ItemModel::Isbn, ItemModel::CarrierColumn, ItemModel::Year,
                              ItemModel::CopyrightColumn};

QString settingOf(int column)
{
    static const QHash<int, QString> names{{ItemModel::Pages, u"pages"_s},
                                           {ItemModel::Isbn, u"isbn"_s},
                                           {ItemModel::CarrierColumn, u"carrier"_s},
                                           {ItemModel::Year, u"year"_s},
                                           {ItemModel::CopyrightColumn, u"copyright"_s}};
    return u"applications/columns/"_s + names.value(column);
}

/// What the user wants of a column; nothing where the room decides. Stated pages a title are rarely typed.
std::optional<bool> wish(int column)
{
    const QVariant kept = QSettings().value(settingOf(column));
    if (kept.isValid())
        return kept.toBool();
    return column == ItemModel::Pages ? std::optional(false) : std::nullopt;
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

ItemGrid::ItemGrid(ItemModel &model, QWidget *parent) : QTableView(parent), m_items(model)
{
    setModel(&model);
    setItemDelegate(new ItemDelegate(model, this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                    QAbstractItemView::AnyKeyPressed);
    setTabKeyNavigation(true);
    setAcceptDrops(true);
    setShowGrid(false);
    setWordWrap(false);
    // The columns share the width there is: a bar beside them would come and go with it.
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
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
    struct Width
    {
        int column, least, roomy; ///< letters that it has room for, beside its heading
    };
    // The title gets what the others leave.
    const Width widths[] = {{ItemModel::Files, 13, 13},        {ItemModel::CopyrightColumn, 0, 14},
                            {ItemModel::Authors, 11, 15},      {ItemModel::Year, 0, 7},
                            {ItemModel::CategoryColumn, 0, 8}, {ItemModel::CarrierColumn, 0, 9},
                            {ItemModel::Isbn, 15, 17},         {ItemModel::Pages, 0, 7}};
    const int title = 22 * em;
    QHash<int, int> shares;
    int rest = viewport()->width() - title;
    for (const Width &width : widths) {
        shares[width.column] = widthOf(width.column, width.least * em);
        rest -= shares[width.column];
    }
    QSet<int> hidden;
    const auto hide = [&](int column) {
        hidden.insert(column);
        rest += shares[column];
    };
    for (const int column : hideable)
        if (wish(column) == false)
            hide(column);
    for (const int column : hideable) // what a right is held by stays in sight
        if (rest < 0 && !wish(column) && column != ItemModel::CopyrightColumn)
            hide(column);
    for (const Width &width : widths) {
        setColumnHidden(width.column, hidden.contains(width.column));
        if (hidden.contains(width.column))
            continue;
        const int more = std::clamp(width.roomy * em - shares[width.column], 0, std::max(0, rest));
        rest -= more;
        setColumnWidth(width.column, shares[width.column] + more);
    }
    // However narrow it is, no column lies outside.
    setColumnWidth(ItemModel::Title, std::max(title + rest, em * 8));
}

QMenu *ItemGrid::columnsMenu()
{
    auto *menu = new QMenu(this);
    connect(menu, &QMenu::aboutToHide, menu, &QObject::deleteLater);
    for (const int column : hideable) {
        QAction *action =
            menu->addAction(model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        connect(action, &QAction::triggered, this, [this, column](bool visible) { choose(column, visible); });
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
    QTableView::resizeEvent(event);
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
    } else if ((event->key() == Qt::Key_Tab && (!currentIndex().isValid() || isAtEnd())) ||
               (event->key() == Qt::Key_Backtab && currentRow() <= 0 && currentIndex().column() <= 0)) {
        // From the empty title at the end, and back from the first cell, Tab leads out of the grid.
        focusNextPrevChild(event->key() == Qt::Key_Tab);
    } else {
        if (event->key() == Qt::Key_Tab && m_tabbedFrom < 0)
            m_tabbedFrom = currentIndex().column();
        else if (event->text().isEmpty()) // an arrow begins anew
            m_tabbedFrom = -1;
        QTableView::keyPressEvent(event);
    }
}

void ItemGrid::mousePressEvent(QMouseEvent *event)
{
    m_tabbedFrom = -1;
    QTableView::mousePressEvent(event);
}

void ItemGrid::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    if (hint == QAbstractItemDelegate::EditNextItem && m_tabbedFrom < 0)
        m_tabbedFrom = currentIndex().column();
    // The editor goes, the hand on the keys goes on: Tab selects the next cell, a letter begins to type
    // there.
    QTableView::closeEditor(editor, hint);
    if (hint == QAbstractItemDelegate::SubmitModelCache)
        goDown();
}

void ItemGrid::goDown()
{
    const int column = m_tabbedFrom >= 0 ? m_tabbedFrom : currentIndex().column();
    m_tabbedFrom = -1;
    if (const QModelIndex below = m_items.index(currentRow() + 1, column); below.isValid())
        setCurrentIndex(below);
}

bool ItemGrid::isAtEnd() const
{
    return currentRow() >= m_items.items().size() && currentIndex().column() == ItemModel::Title;
}

void ItemGrid::commitTyping()
{
    QWidget *typing = QApplication::focusWidget();
    if (state() == EditingState && typing && viewport()->isAncestorOf(typing))
        commitData(typing);
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
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row())
        Q_EMIT currentRowChanged(current.row());
}

} // namespace qorjyn

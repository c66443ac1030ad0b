#include "app/applications/itemgrid.h"

#include "app/widgets/pill.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QUrl>

namespace qorjyn {

namespace {

/// Cells that choose from a list get a combo box, the file cell a pill.
class ItemDelegate : public PillDelegate
{
public:
    ItemDelegate(ItemModel &model, QObject *parent) : PillDelegate(parent), m_model(model) {}

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override
    {
        const auto choices = m_model.choices(index.column());
        if (choices.isEmpty())
            return PillDelegate::createEditor(parent, option, index);
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
};

QStringList localFiles(const QMimeData *data)
{
    QStringList files;
    for (const QUrl &url : data->urls())
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    return files;
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
    setColumnHidden(ItemModel::Pages, true);
    // On a narrow screen the right to copy scrolls away sooner than the files.
    horizontalHeader()->moveSection(horizontalHeader()->visualIndex(ItemModel::Files),
                                    horizontalHeader()->visualIndex(ItemModel::CopyrightColumn));
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
    // The title gets what the others leave; stated pages a title are rarely typed and wait out of sight.
    const Width widths[] = {{ItemModel::Files, 13, 13},        {ItemModel::CopyrightColumn, 0, 14},
                            {ItemModel::Authors, 11, 15},      {ItemModel::Year, 0, 7},
                            {ItemModel::CategoryColumn, 0, 8}, {ItemModel::CarrierColumn, 0, 9}};
    const int title = 22 * em;
    // On a narrow screen what the form says for all titles is out of sight.
    QSet<int> hidden;
    QHash<int, int> shares;
    int rest = viewport()->width() - title;
    for (const Width &width : widths) {
        shares[width.column] = widthOf(width.column, width.least * em);
        rest -= shares[width.column];
    }
    for (const int column : {int(ItemModel::CarrierColumn), int(ItemModel::Year)}) {
        if (rest >= 0)
            break;
        hidden.insert(column);
        rest += shares[column];
    }
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

void ItemGrid::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste)) {
        paste();
    } else if (event->key() == Qt::Key_Delete && state() != EditingState) {
        removeSelected();
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && state() != EditingState &&
               event->modifiers() == Qt::NoModifier && currentIndex().isValid()) {
        // Down as in a spreadsheet.
        const QModelIndex below = m_items.index(currentRow() + 1, currentIndex().column());
        if (below.isValid())
            setCurrentIndex(below);
    } else if ((event->key() == Qt::Key_Tab && (!currentIndex().isValid() || isAtEnd())) ||
               (event->key() == Qt::Key_Backtab && currentRow() <= 0 && currentIndex().column() <= 0)) {
        // From the empty title at the end, and back from the first cell, Tab leads out of the grid.
        focusNextPrevChild(event->key() == Qt::Key_Tab);
    } else {
        QTableView::keyPressEvent(event);
    }
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

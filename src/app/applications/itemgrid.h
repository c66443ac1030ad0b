// The grid of titles as a spreadsheet: keys, choices in cells, pasting a block, files dropped on a row. Tab
// goes from cell to cell, Enter down to the next row, there to the column in which tabbing began.
#pragma once

#include "app/applications/itemmodel.h"
#include "app/widgets/entryview.h"

namespace qorjyn {

class GridColumns;

class ItemGrid : public EntryView<QTableView>
{
    Q_OBJECT
public:
    explicit ItemGrid(ItemModel &model, QWidget *parent = nullptr);

    [[nodiscard]] int currentRow() const;
    /// Nothing where no cell is open, or nothing was typed into it.
    [[nodiscard]] std::optional<OpenCell> openCell() const;
    /// Opens the cell again with what was typed into it.
    void reopen(const OpenCell &cell);
    [[nodiscard]] GridColumns &columns() const { return *m_columns; }

public Q_SLOTS:
    void paste();
    /// Empties the current cell.
    void clearCell();
    void removeSelected();
    /// An empty title above the current one.
    void insertTitle();
    void moveSelected(int step); ///< -1 up, 1 down
    /// The chosen rows get what the first of them has in the current column; one row what the row above has.
    void fillDown();

Q_SIGNALS:
    void filesDropped(int row, const QStringList &files);
    void currentRowChanged(int row);
    /// Titles are to be removed on which files hang.
    void removalWithFiles(const QList<int> &rows);
    /// A list was pasted that is to become rows.
    void textPasted(const QString &text);
    /// What stands in a cell that is being typed into.
    void cellTyped(const QModelIndex &cell, const QString &text);
    /// It was taken over or given up.
    void cellClosed();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void mousePressEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;
    bool focusNextPrevChild(bool next) override;
    [[nodiscard]] QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex &index,
                                                                       const QEvent *event) const override;
    /// The empty title at the end.
    [[nodiscard]] bool isLast(const QModelIndex &index) const override;

private:
    void makeActs();
    void nameActs();
    void refreshActs();
    [[nodiscard]] QList<int> chosenRows() const;
    void goDown();

    /// What can be done with titles and cells: by its key, and in the menu.
    struct Act
    {
        QAction *action;
        const char *name; ///< to be translated
        bool onTitle;     ///< asks for a title, not the empty row
    };

    ItemModel &m_items;
    QList<Act> m_acts;
    GridColumns *m_columns = nullptr;
    int m_tabbedFrom = -1; ///< column; -1 where no Tab was pressed since the row was entered
};

} // namespace qorjyn

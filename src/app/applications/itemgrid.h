// The grid of titles as a spreadsheet: keys, choices in cells, pasting a block, files dropped on a row.
#pragma once

#include "app/applications/itemmodel.h"

#include <QTableView>

namespace qorjyn {

class ItemGrid : public QTableView
{
    Q_OBJECT
public:
    explicit ItemGrid(ItemModel &model, QWidget *parent = nullptr);

    [[nodiscard]] int currentRow() const;
    /// Takes over what is being typed into a cell, as leaving it would.
    void commitTyping();

public Q_SLOTS:
    void paste();
    void removeSelected();

Q_SIGNALS:
    void filesDropped(int row, const QStringList &files);
    void currentRowChanged(int row);
    /// A list was pasted that is to become rows.
    void textPasted(const QString &text);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    [[nodiscard]] bool isAtEnd() const;
    void fitColumns();
    [[nodiscard]] int widthOf(int column, int least) const;

    ItemModel &m_items;
};

} // namespace qorjyn

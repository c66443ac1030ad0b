// Which columns of the grid of titles are in sight, and how they share its width.
#pragma once

#include <QObject>
#include <QSet>

class QMenu;
class QTableView;

namespace qorjyn {

class ItemModel;

class GridColumns : public QObject
{
    Q_OBJECT

public:
    GridColumns(QTableView &grid, ItemModel &items);

    /// Gives the columns in sight their widths, as many as the grid has room for.
    void fit();
    /// A menu of the columns that may be out of sight; the choice is this user's and stays.
    [[nodiscard]] QMenu *menu();
    /// This user has the column in sight, or not, from now on.
    void choose(int column, bool visible);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// Whether an optional column is in sight.
    [[nodiscard]] bool isWanted(int column) const;
    /// What is to be corrected is in sight, without being asked for and without being remembered.
    void showUnread();
    [[nodiscard]] int widthOf(int column, int least) const;

    QTableView &m_grid;
    ItemModel &m_items;
    QSet<int> m_needed; ///< columns in sight for what cannot be read in them
};

} // namespace qorjyn

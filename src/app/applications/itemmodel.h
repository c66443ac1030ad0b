// The titles of an application as an editable grid with undo; typing in the last, empty row adds one.
#pragma once

#include "app/applications/itemcolumns.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>
#include <QUndoStack>

namespace qorjyn {

/// What is typed into a cell and no part of the application yet: the cell is still open, or it cannot be
/// read.
struct OpenCell
{
    int row = 0, column = 0;
    QString text; ///< of a choice, its code
};

class ItemModel : public QAbstractTableModel, public ItemColumns
{
    Q_OBJECT
public:
    static constexpr int ownStep = -1;                   ///< of no lot
    static constexpr int MarksRole = Qt::UserRole + 100; ///< QList<FileMark>, of the cells of files

    explicit ItemModel(QObject *parent = nullptr);

    void setWords(Language language);
    void setEditable(bool editable);
    [[nodiscard]] bool isEditable() const { return m_editable; }

    /// Takes the items as they are now and forgets what could be undone.
    void load(const QList<Item> &items);
    [[nodiscard]] const QList<Item> &items() const { return m_items; }
    /// Replaces all rows as a step that can be undone.
    void replace(const QList<Item> &items, const QString &what);
    /// The items to store: a row that storage does not know (any more) has no id.
    [[nodiscard]] QList<Item> toStore() const;
    /// Which row is which, however rows move meanwhile; a row's key is its `position` in here.
    [[nodiscard]] QList<int> keys() const;
    [[nodiscard]] int rowOfKey(int key) const; ///< -1 where it is gone
    /// Storage has the rows with these keys under these ids, and no others; nothing to undo.
    void setIds(const QList<int> &keys, const QList<ItemId> &ids);
    /// Storage has only these ids: other rows become new ones.
    void keepIds(const QList<ItemId> &ids);
    [[nodiscard]] QUndoStack &undoStack() { return m_undo; }

    /// `unread`: what belongs into cells of these rows (0: the first of them) and cannot be read.
    void appendRows(const QList<Description> &rows, const QString &what, const QList<OpenCell> &unread = {});
    /// A title with its files, as one step; steps of one `lot`, one right after the other, are one step.
    void appendRow(const Item &item, const QString &what, int lot = ownStep);
    /// An empty title before the row.
    void insertRow(int row, const QString &what);
    /// The rows one up (-1) or down (1), where there is room for all of them.
    void moveRowsBy(QList<int> rows, int step, const QString &what);
    void removeRowsAt(QList<int> rows, const QString &what);
    /// The rows get what the first of them has in the column.
    void fillDown(QList<int> rows, int column, const QString &what);
    /// The title gets these files, in this order; `lot` as in appendRow().
    void setFiles(int row, const QList<AttachedFile> &files, const QString &what, int lot = ownStep);
    /// The codes and names that a cell of the column chooses from; empty where it is typed.
    [[nodiscard]] QList<std::pair<QString, QString>> choices(int column) const;
    /// What was typed into cells and cannot be that: it stays in its cell, marked, until it is corrected.
    /// Each names its field ("items[3].year") and is no part of what is stored.
    [[nodiscard]] Problems unread() const;
    [[nodiscard]] QList<OpenCell> unreadCells() const;
    /// The rows just loaded have these, as an earlier run of the program left them; nothing to undo.
    void loadUnread(const QList<OpenCell> &cells);
    /// Cells show again what is stored of them; nothing to undo.
    void giveUpUnread();
    /// Cells that a problem names ("items[3].year"), marked as wrong.
    void markProblems(const Problems &problems);
    /// Rows, by their keys, whose titles may be there already.
    void markLike(const QSet<int> &keys);
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// The items changed by an edit, an undo or a redo.
    void edited();

private:
    friend class ItemsEdit;
    using Unread = QHash<std::pair<int, int>, QString>; ///< by key and column
    void put(const QList<Item> &items, const Unread &unread);
    void change(const QList<Item> &after, const QString &what, const std::optional<Unread> &unread = {},
                int lot = ownStep);
    [[nodiscard]] QString problemOf(const QModelIndex &index) const;
    [[nodiscard]] QString tipOf(const QModelIndex &index) const;
    /// A cell of a year, a number of pages or a category that cannot be read keeps its text.
    void keepUnread(QList<Item> after, const QModelIndex &index, const QString &text);
    [[nodiscard]] QString shownIn(const Item &item, int column) const;

    QList<Item> m_items;
    Unread m_unread;
    QHash<int, ItemId> m_ids; ///< by key: undo brings rows back, not ids that are gone
    int m_lastKey = 0;
    QUndoStack m_undo;
    std::unique_ptr<Words> m_words;
    Problems m_problems;
    QSet<int> m_like;
    bool m_editable = true;
};

} // namespace qorjyn

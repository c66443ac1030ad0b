// The titles of an application as an editable grid with undo; typing in the last, empty row adds one.
#pragma once

#include "domain/application.h"
#include "words/words.h"

#include <QAbstractTableModel>
#include <QUndoStack>

namespace qorjyn {

class ItemModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        Title,
        Authors,
        Year,
        CategoryColumn,
        CarrierColumn,
        CopyrightColumn,
        Pages,
        Files,
        ColumnCount
    };

    explicit ItemModel(QObject *parent = nullptr);

    void setWords(Language language);
    void setEditable(bool editable);
    [[nodiscard]] bool isEditable() const { return m_editable; }

    /// Takes the items as they are now and forgets what could be undone.
    void load(const QList<Item> &items);
    [[nodiscard]] const QList<Item> &items() const { return m_items; }
    /// Ids that storage gave, in the order of the items; nothing to undo.
    void setIds(const QList<ItemId> &ids);
    [[nodiscard]] QUndoStack &undoStack() { return m_undo; }

    void appendRows(const QList<Description> &rows, const QString &what);
    void removeRowsAt(QList<int> rows, const QString &what);
    void attach(int row, const QList<AttachedFile> &files, const QString &what);
    /// The codes and names that a cell of the column chooses from; empty where it is typed.
    [[nodiscard]] QList<std::pair<QString, QString>> choices(int column) const;
    /// Rows that a problem names ("items[3].year"), marked as wrong.
    void markProblems(const Problems &problems);

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
    void put(const QList<Item> &items);
    void change(const QList<Item> &after, const QString &what);
    [[nodiscard]] QString shown(const Item &item, int column) const;
    [[nodiscard]] static bool take(Description &description, int column, const QString &value);

    QList<Item> m_items;
    QUndoStack m_undo;
    std::unique_ptr<Words> m_words;
    Problems m_problems;
    bool m_editable = true;
};

} // namespace qorjyn

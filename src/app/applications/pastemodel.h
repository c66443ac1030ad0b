// A pasted list while it is looked through: which rows and columns are taken, what was corrected, and which
// cells are doubtful still. The cells stay as they were pasted; a column that becomes another is read anew.
#pragma once

#include "app/applications/itemmodel.h"
#include "exchange/pastedlist.h"
#include "words/words.h"

#include <QAbstractTableModel>
#include <memory>

namespace qorjyn {

class PasteModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int FirstCell = 1; ///< before it stands whether the row is taken
    /// bool: doubtful; in a row that is not taken; holds nothing but numbers.
    enum Role { DoubtRole = Qt::UserRole + 200, LeftRole, NumericRole };

    /// What becomes of a value that cannot be read: it goes into its cell of the grid as it is, or its row is
    /// not taken, or the grid has no column for it.
    enum class Left { InItsCell, Nowhere };

    struct Counts
    {
        int taken = 0, leftOut = 0, doubtful = 0;
    };

    /// A column that is not taken, although rows that are have values there.
    struct LeftColumn
    {
        int cell = 0, values = 0;
        QString example; ///< the first of them
    };

    PasteModel(PastedTable table, QDate today, Language language, QObject *parent = nullptr);

    void setWords(Language language);
    [[nodiscard]] bool firstIsHeading() const { return m_table.firstIsHeading; }
    /// What the person did not choose is proposed anew.
    void setFirstIsHeading(bool heading);

    [[nodiscard]] int cells() const { return int(m_columns.size()); } ///< in a row
    [[nodiscard]] PastedColumn column(int cell) const { return m_columns[cell]; }
    /// Another column that is the same already is not taken from then on.
    void setColumn(int cell, PastedColumn column);
    [[nodiscard]] QString columnName(PastedColumn column) const;
    /// The words over a column as they were pasted, or its letter.
    [[nodiscard]] QString heading(int cell) const;
    [[nodiscard]] QList<LeftColumn> columnsNotTaken() const;

    [[nodiscard]] Counts counts() const;
    [[nodiscard]] QList<Description> taken() const;
    /// What cannot be read of taken(), by its rows, and has a cell there.
    [[nodiscard]] QList<OpenCell> unread() const;
    /// "Row 3, Year: 19З6", with the reason behind it where `withReason`.
    [[nodiscard]] QStringList doubts(Left left, bool withReason) const;
    /// The first doubtful cell behind this one, from the top again after the last; none where there is none.
    [[nodiscard]] QModelIndex doubtAfter(const QModelIndex &from) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// Something else is taken, left out or doubtful now.
    void counted();
    void columnsChanged();

private:
    struct Cell
    {
        QString text;                 ///< as pasted, or as corrected
        std::optional<Problem> doubt; ///< why the text is no value of its column
        QString shown;
    };

    void read(qsizetype row, qsizetype cell);
    void readColumn(int cell);
    [[nodiscard]] qsizetype tableRow(int row) const { return row + (m_table.firstIsHeading ? 1 : 0); }
    [[nodiscard]] bool hasTitle(qsizetype row) const;
    [[nodiscard]] const Problem *doubtOf(qsizetype row, int cell) const;
    /// Whether the grid has a cell for it.
    [[nodiscard]] bool goesAlong(qsizetype row, int cell) const;
    [[nodiscard]] bool isWithTitle(qsizetype row) const { return m_wanted[row] && hasTitle(row); }
    [[nodiscard]] QString tip(qsizetype row, int cell) const;

    PastedTable m_table;
    QDate m_today;
    QList<PastedColumn> m_columns;
    QSet<int> m_chosen; ///< columns that the person chose
    QList<QList<Cell>> m_cells;
    QList<bool> m_wanted; ///< by row of the table
    Problem m_untitled;
    std::unique_ptr<Words> m_words;
};

} // namespace qorjyn

// Rows of records behind one list of columns: how values become cells, and how rows are found by their id.
#pragma once

#include "app/shell/plaintip.h"
#include "app/shell/theme.h"

#include <QAbstractTableModel>
#include <functional>
#include <optional>
#include <unordered_map>
#include <utility>
#include <vector>

namespace qorjyn {

/// What a two- or three-line row of a left-hand list says (see RowDelegate).
struct RowText
{
    QString title;
    QString second;
    QString third;
    QString pill; ///< no pill when empty
    Tone tone = Tone::Neutral;
};

/// The part of the model that does not depend on the type of its rows.
class RecordModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum ItemRole {
        IdRole = Qt::UserRole + 1, ///< qint64
        SortRole,                  ///< the raw value, or the column's sort key
        ToneRole,                  ///< int(Tone) where the cell is a pill
        RowTextRole                ///< RowText
    };

    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] virtual std::optional<qint64> idAt(int row) const = 0;
    [[nodiscard]] virtual std::optional<int> rowOf(qint64 id) const = 0;
    /// The stable key of a column, under which its width and place are remembered.
    [[nodiscard]] virtual QString columnKey(int column) const = 0;
    [[nodiscard]] virtual bool hiddenAtFirst(int column) const = 0;

    /// Headers and values are asked for again, in the language that is on now.
    void retranslate();

    /// How a value stands in a cell: dates dd.MM.yyyy, numbers grouped, booleans as marks.
    [[nodiscard]] static QVariant shown(const QVariant &value);

Q_SIGNALS:
    void edited(qint64 id, const QString &columnKey);
};

template <class Row>
struct Column
{
    QString key;
    std::function<QString()> header;
    std::function<QVariant(const Row &)> value;
    Qt::Alignment alignment = Qt::AlignLeft;
    std::function<std::optional<Tone>(const Row &)> pill; ///< the cell is a pill where this gives a tone
    std::function<QVariant(const Row &)> sortKey;         ///< where the order is not the value's
    std::function<bool(Row &, const QVariant &)> set;     ///< editable in place; false refuses the value
    std::function<QString(const Row &)> toolTip;          ///< the cell in full, also for those who hear it
    bool hidden = false;                                  ///< until the user chooses it
};

template <class Row>
class RecordTableModel : public RecordModel
{
public:
    RecordTableModel(std::vector<Column<Row>> columns, std::function<qint64(const Row &)> id,
                     QObject *parent = nullptr)
        : RecordModel(parent), m_columns(std::move(columns)), m_id(std::move(id))
    {
    }

    void setRowText(std::function<RowText(const Row &)> text) { m_rowText = std::move(text); }

    /// Takes the rows as they are now. Where ids and order are the same only the cells change.
    void setRows(std::vector<Row> rows)
    {
        if (sameIds(rows)) {
            m_rows = std::move(rows);
            if (!m_rows.empty())
                Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
            return;
        }
        beginResetModel();
        m_rows = std::move(rows);
        reindex();
        endResetModel();
    }

    /// Puts the given rows in place of those with the same ids; others are left alone.
    void patch(const std::vector<Row> &rows)
    {
        for (const Row &row : rows) {
            if (const auto at = rowOf(m_id(row)); at) {
                m_rows[size_t(*at)] = row;
                Q_EMIT dataChanged(index(*at, 0), index(*at, columnCount() - 1));
            }
        }
    }

    void append(Row row)
    {
        beginInsertRows({}, rowCount(), rowCount());
        m_rows.push_back(std::move(row));
        reindex();
        endInsertRows();
    }

    void remove(qint64 id)
    {
        const auto at = rowOf(id);
        if (!at)
            return;
        beginRemoveRows({}, *at, *at);
        m_rows.erase(m_rows.begin() + *at);
        reindex();
        endRemoveRows();
    }

    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; }
    [[nodiscard]] const Row &at(int row) const { return m_rows[size_t(row)]; }
    [[nodiscard]] const Row *find(qint64 id) const
    {
        const auto row = rowOf(id);
        return row ? &m_rows[size_t(*row)] : nullptr;
    }

    [[nodiscard]] std::optional<qint64> idAt(int row) const override
    {
        return row >= 0 && row < rowCount() ? std::optional(m_id(m_rows[size_t(row)])) : std::nullopt;
    }
    [[nodiscard]] std::optional<int> rowOf(qint64 id) const override
    {
        const auto it = m_index.find(id);
        return it == m_index.end() ? std::nullopt : std::optional(it->second);
    }
    [[nodiscard]] QString columnKey(int column) const override { return m_columns[size_t(column)].key; }
    [[nodiscard]] bool hiddenAtFirst(int column) const override { return m_columns[size_t(column)].hidden; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_columns.size());
    }

    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid))
            return {};
        const Row &row = m_rows[size_t(index.row())];
        const Column<Row> &column = m_columns[size_t(index.column())];
        switch (role) {
        case Qt::DisplayRole:
            return shown(column.value(row));
        case Qt::EditRole:
            return column.value(row);
        case Qt::TextAlignmentRole:
            return QVariant::fromValue(column.alignment | Qt::AlignVCenter);
        case Qt::ToolTipRole:
            return column.toolTip ? QVariant(plainTip(column.toolTip(row))) : QVariant();
        case IdRole:
            return m_id(row);
        case SortRole:
            return column.sortKey ? column.sortKey(row) : column.value(row);
        case ToneRole:
            if (column.pill)
                if (const auto tone = column.pill(row); tone)
                    return int(*tone);
            return {};
        case RowTextRole:
            return m_rowText ? QVariant::fromValue(m_rowText(row)) : QVariant();
        case Qt::AccessibleTextRole:
            if (m_rowText)
                return spoken(m_rowText(row));
            return column.toolTip ? QVariant(column.toolTip(row)) : shown(column.value(row));
        default:
            return {};
        }
    }

    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override
    {
        if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
            return false;
        const Column<Row> &column = m_columns[size_t(index.column())];
        Row &row = m_rows[size_t(index.row())];
        if (!column.set || !column.set(row, value))
            return false;
        Q_EMIT dataChanged(this->index(index.row(), 0), this->index(index.row(), columnCount() - 1));
        Q_EMIT edited(m_id(row), column.key);
        return true;
    }

    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override
    {
        if (!index.isValid())
            return RecordModel::flags(index);
        Qt::ItemFlags flags = RecordModel::flags(index) | Qt::ItemNeverHasChildren;
        if (m_columns[size_t(index.column())].set)
            flags |= Qt::ItemIsEditable;
        return flags;
    }

    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
            return {};
        const Column<Row> &column = m_columns[size_t(section)];
        if (role == Qt::DisplayRole)
            return column.header();
        if (role == Qt::TextAlignmentRole)
            return QVariant::fromValue(column.alignment | Qt::AlignVCenter);
        return {};
    }

private:
    [[nodiscard]] static QString spoken(const RowText &text)
    {
        QString all = text.title;
        for (const QString &part : {text.pill, text.second, text.third})
            if (!part.isEmpty())
                all += QStringLiteral(", ") + part;
        return all;
    }

    [[nodiscard]] bool sameIds(const std::vector<Row> &rows) const
    {
        if (rows.size() != m_rows.size())
            return false;
        for (size_t i = 0; i < rows.size(); ++i)
            if (m_id(rows[i]) != m_id(m_rows[i]))
                return false;
        return true;
    }

    void reindex()
    {
        m_index.clear();
        for (size_t i = 0; i < m_rows.size(); ++i)
            m_index[m_id(m_rows[i])] = int(i);
    }

    std::vector<Column<Row>> m_columns;
    std::function<qint64(const Row &)> m_id;
    std::function<RowText(const Row &)> m_rowText;
    std::vector<Row> m_rows;
    std::unordered_map<qint64, int> m_index;
};

} // namespace qorjyn

Q_DECLARE_METATYPE(qorjyn::RowText)

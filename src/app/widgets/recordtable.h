// A table of records: order, filter, chosen columns, copying and the empty sentence, the same in every tab.
#pragma once

#include <QTableView>
#include <functional>
#include <optional>

namespace qorjyn {

class EmptyState;
class RecordFilter;
class RecordModel;
class ViewKeeper;

/// Give it an object name before the model: widths, places and the choice of columns are remembered under it.
class RecordTable : public QTableView
{
    Q_OBJECT

public:
    explicit RecordTable(QWidget *parent = nullptr);
    ~RecordTable() override;

    /// Shows the model's rows through a filter of the table's own.
    void setRecords(RecordModel *model);
    /// Shows a model that sorts, filters and pages by itself.
    void setModel(QAbstractItemModel *model) override;

    [[nodiscard]] RecordFilter *filter() const { return m_filter; }
    [[nodiscard]] EmptyState *emptyState() const { return m_empty; }

    [[nodiscard]] QList<qint64> selectedIds() const;
    [[nodiscard]] std::optional<qint64> currentId() const;
    bool selectIds(const QList<qint64> &ids);

    /// The shown columns of the selected rows (or of all), the header line first, as the user sees them.
    [[nodiscard]] QList<QStringList> cells(bool selectedOnly) const;
    void copyAsTable() const;

    /// Offers printing and exporting in the context menu.
    void setPrinting(std::function<void()> print) { m_print = std::move(print); }
    void setExporting(std::function<void()> exportRows) { m_export = std::move(exportRows); }

public Q_SLOTS:
    void setFilterText(const QString &text);

Q_SIGNALS:
    void currentIdChanged(std::optional<qint64> id);
    void idActivated(qint64 id); ///< Enter or double click
    void selectedIdsChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    void chooseColumns(const QPoint &at);
    void restoreColumns();
    void saveColumns() const;
    /// No heading is cut off.
    void fitHeadings();
    [[nodiscard]] QString settingsKey() const;
    void fitRows();

    RecordModel *m_records = nullptr;
    RecordFilter *m_filter;
    EmptyState *m_empty;
    ViewKeeper *m_keeper;
    std::function<void()> m_print;
    std::function<void()> m_export;
    bool m_restoring = false;
};

} // namespace qorjyn

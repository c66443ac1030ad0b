// The left-hand list of a tab: rows of two or three lines with a pill, filtered as one types.
#pragma once

#include <QListView>
#include <optional>

namespace qorjyn {

class EmptyState;
class RecordFilter;
class RecordModel;
class ViewKeeper;

/// Its model has to give RowText (RecordTableModel::setRowText).
class RecordList : public QListView
{
    Q_OBJECT

public:
    explicit RecordList(QWidget *parent = nullptr);

    void setRecords(RecordModel *model);

    [[nodiscard]] RecordFilter *filter() const { return m_filter; }
    [[nodiscard]] EmptyState *emptyState() const { return m_empty; }
    [[nodiscard]] QList<qint64> selectedIds() const;
    [[nodiscard]] std::optional<qint64> currentId() const;
    bool selectId(qint64 id);

public Q_SLOTS:
    void setFilterText(const QString &text);

Q_SIGNALS:
    void currentIdChanged(std::optional<qint64> id);
    void idActivated(qint64 id);

protected:
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    RecordModel *m_records = nullptr;
    RecordFilter *m_filter;
    EmptyState *m_empty;
    ViewKeeper *m_keeper;
};

} // namespace qorjyn

// The fund's list of any length: a window of rows at a time, in the order of titles, over a sparse sample of
// places.
#pragma once

#include "app/shell/context.h"
#include "app/shell/theme.h"
#include "domain/calendar.h"
#include "storage/fund.h"

#include <QAbstractTableModel>
#include <QTimer>

namespace qorjyn {

class ObjectModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Record, Title, Authors, Year, State, ColumnCount };

    /// What is read at first: the rows on top, and by what their deadlines are counted (R10).
    struct First
    {
        QList<ObjectRow> rows;
        WorkingCalendar calendar{{}, {}};
        QDate today;
    };
    /// How many rows there are, and the label of the first row of each window.
    struct Places
    {
        qint64 count = 0;
        QList<qint64> labels;
    };
    /// What is shown, read once more.
    struct Again
    {
        First first;
        Places places;
        QHash<int, QList<ObjectRow>> windows;
    };

    explicit ObjectModel(AppContext &context, QObject *parent = nullptr);

    /// Shows what the filter lets through; `found` tells when the first rows are there and when all are
    /// counted.
    void setFilter(const ObjectFilter &filter);
    [[nodiscard]] const ObjectFilter &filter() const { return m_filter; }
    /// Reads again what is shown; rows keep their places.
    void refresh();
    void retranslate();
    [[nodiscard]] std::optional<ObjectId> idAt(int row) const;
    [[nodiscard]] std::optional<int> rowOf(ObjectId id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void firstRowsShown(int milliseconds);
    void counted(qint64 objects);

private:
    void stopReading();
    void replace(const Again &again);
    void readFirst();
    void readCount();
    void readWindow(int window) const;
    [[nodiscard]] const ObjectRow *rowAt(int row) const;
    void takeCalendar(const First &first);
    /// Working days left to include what a session decided for on this day; nothing where it is no day.
    [[nodiscard]] std::optional<int> daysLeft(QDate session) const;
    [[nodiscard]] QString stateOf(const ObjectRow &row, bool inFull) const;
    [[nodiscard]] Tone toneOf(const ObjectRow &row) const;

    AppContext &m_context;
    ObjectFilter m_filter;
    int m_generation = 0; ///< answers to an earlier filter are dropped
    int m_rows = 0;
    bool m_filtering = false; ///< the first rows of the filter are not shown yet
    QDate m_today;
    WorkingCalendar m_calendar{{}, {}};
    mutable QHash<QDate, int> m_daysLeft; ///< by session date, as far as they were asked for
    mutable QHash<int, QList<ObjectRow>> m_windows;
    mutable QSet<int> m_asked;
    QList<qint64> m_labels; ///< the label before which each window begins
    Database::Ticket m_reading = 0, m_counting = 0;
    QTimer m_countLater; ///< until nobody types any more
};

} // namespace qorjyn

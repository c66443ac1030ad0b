#include "app/fund/objectmodel.h"

#include "app/shell/plaintip.h"
#include "app/widgets/recordmodel.h"
#include "app/widgets/tones.h"
#include "storage/library.h"

#include <QElapsedTimer>

namespace qorjyn {

namespace {

constexpr int window = 100;        // rows read at a time
constexpr int windowsKept = 40;    // what is far from the screen is read again when it is needed
constexpr int countingDelay = 250; // milliseconds in which no letter more was typed

ObjectModel::First readFirstRows(Transaction &t, const ObjectFilter &filter)
{
    return {.rows = objectWindow(t, filter, 0, window), .calendar = workingCalendar(t), .today = t.today()};
}

ObjectModel::Places placesOf(Transaction &t, const ObjectFilter &filter)
{
    return {.count = objectCount(t, filter), .labels = sampledLabels(t, filter, window)};
}

/// A window is read after the label just before its first row.
QList<qint64> windowStarts(const ObjectModel::Places &places)
{
    QList<qint64> starts;
    for (const qint64 label : places.labels)
        starts.append(label - 1);
    return starts;
}

} // namespace

ObjectModel::ObjectModel(AppContext &context, QObject *parent)
    : QAbstractTableModel(parent), m_context(context), m_today(context.database.today())
{
    m_countLater.setSingleShot(true);
    m_countLater.setInterval(countingDelay);
    connect(&m_countLater, &QTimer::timeout, this, &ObjectModel::readCount);
}

void ObjectModel::setFilter(const ObjectFilter &filter)
{
    m_filter = filter;
    stopReading();
    readFirst();
}

void ObjectModel::stopReading()
{
    ++m_generation;
    m_countLater.stop();
    m_context.database.cancel(m_reading);
    m_context.database.cancel(m_counting);
}

void ObjectModel::refresh()
{
    const bool counted = m_rows < window || m_labels.size() > 1;
    stopReading();
    if (m_rows == 0 || !counted || m_filtering) { // rows of another filter never change in place
        readFirst();
        return;
    }
    // The windows in hand are read again where they are, so that nobody is thrown back to the top.
    QList<int> numbers = m_windows.keys();
    std::ranges::sort(numbers);
    m_reading = m_context.database.read(
        this,
        [filter = m_filter, numbers](Transaction &t) {
            Again again{.first = readFirstRows(t, filter), .places = placesOf(t, filter), .windows = {}};
            for (const int number : numbers)
                if (number < again.places.labels.size())
                    again.windows.insert(number,
                                         objectWindow(t, filter, again.places.labels[number] - 1, window));
            return again;
        },
        [this, generation = m_generation](const Again &again) {
            if (generation == m_generation)
                replace(again);
        });
}

void ObjectModel::replace(const Again &again)
{
    const int rows = int(again.places.count);
    if (rows < m_rows)
        beginRemoveRows({}, rows, m_rows - 1);
    else if (rows > m_rows)
        beginInsertRows({}, m_rows, rows - 1);
    const int before = std::exchange(m_rows, rows);
    m_windows = again.windows;
    m_windows.insert(0, again.first.rows);
    const QList<int> held = m_windows.keys();
    m_asked = QSet<int>(held.begin(), held.end());
    takeCalendar(again.first);
    m_labels = windowStarts(again.places);
    if (rows < before)
        endRemoveRows();
    else if (rows > before)
        endInsertRows();
    if (m_rows > 0)
        Q_EMIT dataChanged(index(0, 0), index(m_rows - 1, ColumnCount - 1));
    Q_EMIT counted(m_rows);
}

void ObjectModel::retranslate()
{
    if (m_rows > 0)
        Q_EMIT dataChanged(index(0, 0), index(m_rows - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

void ObjectModel::readFirst()
{
    QElapsedTimer timer;
    timer.start();
    m_filtering = true;
    m_reading = m_context.database.read(
        this, [filter = m_filter](Transaction &t) { return readFirstRows(t, filter); },
        [this, timer, generation = m_generation](const First &first) {
            if (generation != m_generation)
                return;
            m_filtering = false;
            beginResetModel();
            m_windows.clear();
            m_asked.clear();
            m_labels = {0};
            m_windows.insert(0, first.rows);
            takeCalendar(first);
            m_rows = int(first.rows.size());
            endResetModel();
            Q_EMIT firstRowsShown(int(timer.elapsed()));
            if (m_rows < window)
                Q_EMIT counted(m_rows);
            else
                m_countLater.start();
        });
}

void ObjectModel::readCount()
{
    m_counting = m_context.database.read(
        this, [filter = m_filter](Transaction &t) { return placesOf(t, filter); },
        [this, generation = m_generation](const Places &places) {
            if (generation != m_generation)
                return;
            m_labels = windowStarts(places);
            if (places.count > m_rows) {
                beginInsertRows({}, m_rows, int(places.count) - 1);
                m_rows = int(places.count);
                endInsertRows();
            }
            Q_EMIT counted(places.count);
        });
}

void ObjectModel::readWindow(int number) const
{
    if (m_asked.contains(number) || number < 0 || number >= m_labels.size())
        return;
    m_asked.insert(number);
    auto *self = const_cast<ObjectModel *>(this); // filling the cache changes nothing that is shown otherwise
    self->m_context.database.read(
        self,
        [filter = m_filter, after = m_labels[number]](Transaction &t) {
            return objectWindow(t, filter, after, window);
        },
        [self, number, generation = m_generation](const QList<ObjectRow> &rows) {
            if (generation != self->m_generation)
                return;
            if (self->m_windows.size() > windowsKept) {
                self->m_windows.clear();
                self->m_asked = {number};
            }
            self->m_windows.insert(number, rows);
            if (!rows.isEmpty())
                Q_EMIT self->dataChanged(
                    self->index(number * window, 0),
                    self->index(std::min(self->m_rows, (number + 1) * window) - 1, ColumnCount - 1));
        });
}

const ObjectRow *ObjectModel::rowAt(int row) const
{
    const int number = row / window;
    const auto it = m_windows.constFind(number);
    if (it == m_windows.constEnd()) {
        readWindow(number);
        return nullptr;
    }
    return row % window < it->size() ? &it->at(row % window) : nullptr;
}

std::optional<ObjectId> ObjectModel::idAt(int row) const
{
    const ObjectRow *found = row >= 0 && row < m_rows ? rowAt(row) : nullptr;
    return found ? std::optional(found->id) : std::nullopt;
}

std::optional<int> ObjectModel::rowOf(ObjectId id) const
{
    for (auto it = m_windows.constBegin(); it != m_windows.constEnd(); ++it)
        for (qsizetype i = 0; i < it->size(); ++i)
            if (it->at(i).id == id)
                return it.key() * window + int(i);
    return std::nullopt;
}

int ObjectModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int ObjectModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

void ObjectModel::takeCalendar(const First &first)
{
    m_calendar = first.calendar;
    m_today = first.today;
    m_daysLeft.clear();
}

std::optional<int> ObjectModel::daysLeft(QDate session) const
{
    if (!session.isValid())
        return std::nullopt;
    if (!m_daysLeft.contains(session))
        m_daysLeft.insert(session,
                          m_calendar.workingDaysLeft(m_today, m_calendar.after(session, InclusionDays).due));
    return m_daysLeft.value(session);
}

QString ObjectModel::stateOf(const ObjectRow &row, bool inFull) const
{
    QString state = m_context.words().objectState(row.state);
    const auto left = row.recordNumber ? std::nullopt : daysLeft(row.sessionDate);
    if (!left)
        return state;
    if (inFull)
        return *left < 0 ? tr("%1 · %n day(s) late", nullptr, -*left).arg(state)
                         : tr("%1 · %n day(s) left", nullptr, *left).arg(state);
    return *left < 0 ? tr("%1 · −%n day(s)", nullptr, -*left).arg(state)
                     : tr("%1 · %n day(s)", nullptr, *left).arg(state);
}

Tone ObjectModel::toneOf(const ObjectRow &row) const
{
    const auto left = row.recordNumber ? std::nullopt : daysLeft(row.sessionDate);
    if (left && *left < 0)
        return Tone::Wrong;
    return qorjyn::toneOf(row.state);
}

QVariant ObjectModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return index.column() == Year ? QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter)
                                      : QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole)
        return plainTip(data(index, Qt::AccessibleTextRole).toString());
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != RecordModel::ToneRole &&
        role != RecordModel::IdRole)
        return {};
    const ObjectRow *row = rowAt(index.row());
    if (!row)
        return role == Qt::DisplayRole && index.column() == Title ? QVariant(u"…"_s) : QVariant();
    if (role == RecordModel::IdRole)
        return row->id.value;
    if (role == RecordModel::ToneRole)
        return index.column() == State ? QVariant(int(toneOf(*row))) : QVariant();
    switch (index.column()) {
    case Record:
        return row->recordNumber ? formattedRecord(*row->recordNumber) : u"—"_s;
    case Title:
        return row->title;
    case Authors:
        return row->authors;
    case Year:
        return row->year ? QString::number(*row->year) : QString();
    case State:
        return stateOf(*row, role != Qt::DisplayRole);
    default:
        return {};
    }
}

QVariant ObjectModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Record:
        return tr("Record No.");
    case Title:
        return tr("Title");
    case Authors:
        return tr("Authors");
    case Year:
        return tr("Year");
    case State:
        return tr("State");
    default:
        return {};
    }
}

} // namespace qorjyn

#include "app/applications/pastemodel.h"

#include "app/shell/plaintip.h"
#include "exchange/pastedvalue.h"

#include <algorithm>

namespace qorjyn {

namespace {

constexpr qsizetype longestShown = 300;

bool isTaken(PastedColumn column)
{
    return placeOf(column) >= 0;
}

std::optional<int> numberIn(const Description &description, PastedColumn column)
{
    if (!isTaken(column) || !titleFields.at(size_t(placeOf(column))).isNumber())
        return std::nullopt;
    return description.*
           std::get<std::optional<int> Description::*>(titleFields.at(size_t(placeOf(column))).member);
}

QString shortened(const QString &text)
{
    return text.size() > longestShown ? text.left(longestShown) + u'…' : text;
}

} // namespace

PasteModel::PasteModel(PastedTable table, QDate today, Language language, QObject *parent)
    : QAbstractTableModel(parent), m_table(std::move(table)), m_today(today),
      m_columns(m_table.columns), m_untitled{.field = u"title"_s, .code = u"pasted.title"_s},
      m_words(std::make_unique<Words>(language))
{
    for (qsizetype i = 0; i < m_table.rows.size(); ++i) {
        QList<Cell> row;
        for (const QString &text : std::as_const(m_table.rows[i]))
            row.append({.text = text, .doubt = std::nullopt, .shown = {}});
        m_cells.append(row);
        m_wanted.append(!m_table.aside.contains(i));
    }
    for (int cell = 0; cell < cells(); ++cell)
        readColumn(cell);
}

void PasteModel::setWords(Language language)
{
    m_words = std::make_unique<Words>(language);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

void PasteModel::setFirstIsHeading(bool heading)
{
    if (heading == m_table.firstIsHeading)
        return;
    beginResetModel();
    m_table.firstIsHeading = heading;
    const QList<PastedColumn> proposed = proposeColumns(m_table, heading);
    QSet<PastedColumn> used;
    for (const int cell : std::as_const(m_chosen))
        used.insert(m_columns[cell]);
    for (int cell = 0; cell < cells(); ++cell) {
        if (m_chosen.contains(cell))
            continue;
        m_columns[cell] =
            isTaken(proposed[cell]) && used.contains(proposed[cell]) ? PastedColumn::Ignored : proposed[cell];
        readColumn(cell);
    }
    endResetModel();
    Q_EMIT columnsChanged();
    Q_EMIT counted();
}

void PasteModel::setColumn(int cell, PastedColumn column)
{
    m_chosen.insert(cell);
    for (int other = 0; other < cells() && isTaken(column); ++other)
        if (other != cell && m_columns[other] == column) {
            m_columns[other] = PastedColumn::Ignored;
            readColumn(other);
        }
    m_columns[cell] = column;
    readColumn(cell);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT columnsChanged();
    Q_EMIT counted();
}

QString PasteModel::columnName(PastedColumn column) const
{
    if (column == PastedColumn::Ignored)
        return tr("Not taken");
    return column == PastedColumn::Number ? tr("Row number") : m_words->field(fieldOf(column));
}

QString PasteModel::heading(int cell) const
{
    if (const QString words = m_table.firstIsHeading ? m_cells.first()[cell].text : QString();
        !words.isEmpty())
        return shortened(words);
    constexpr int letters = 26;
    const QString letter(QChar(u'A' + cell % letters));
    return cell < letters ? letter : QChar(u'A' + cell / letters - 1) + letter;
}

QList<PasteModel::LeftColumn> PasteModel::columnsNotTaken() const
{
    QList<LeftColumn> left;
    for (int cell = 0; cell < cells(); ++cell) {
        if (m_columns[cell] != PastedColumn::Ignored)
            continue;
        LeftColumn column{.cell = cell, .values = 0, .example = {}};
        for (qsizetype row = tableRow(0); row < m_cells.size(); ++row)
            if (const QString &text = m_cells[row][cell].text; m_wanted[row] && !text.isEmpty()) {
                if (column.values++ == 0)
                    column.example = shortened(text);
            }
        if (column.values > 0)
            left.append(column);
    }
    return left;
}

void PasteModel::read(qsizetype row, qsizetype cell)
{
    Cell &read = m_cells[row][cell];
    Description description;
    read.doubt = takeCell(description, m_columns[cell], read.text, m_today);
    read.shown = shortened(read.text);
    const auto number = numberIn(description, m_columns[cell]);
    if (number && QString::number(*number) != read.text)
        read.shown = u"%1 ← %2"_s.arg(*number).arg(read.text);
}

void PasteModel::readColumn(int cell)
{
    for (qsizetype row = 0; row < m_cells.size(); ++row)
        read(row, cell);
}

bool PasteModel::hasTitle(qsizetype row) const
{
    const qsizetype cell = m_columns.indexOf(PastedColumn::Title);
    return cell >= 0 && !m_cells[row][cell].text.isEmpty() && !m_cells[row][cell].doubt;
}

const Problem *PasteModel::doubtOf(qsizetype row, int cell) const
{
    if (!m_wanted[row])
        return nullptr;
    if (m_columns[cell] == PastedColumn::Title && m_cells[row][cell].text.isEmpty())
        return &m_untitled;
    return m_cells[row][cell].doubt ? &*m_cells[row][cell].doubt : nullptr;
}

PasteModel::Counts PasteModel::counts() const
{
    Counts counts;
    for (int row = 0; row < rowCount(); ++row) {
        const bool taken = isWithTitle(tableRow(row));
        ++(taken ? counts.taken : counts.leftOut);
        for (int cell = 0; cell < cells(); ++cell)
            counts.doubtful += doubtOf(tableRow(row), cell) ? 1 : 0;
    }
    return counts;
}

QList<Description> PasteModel::taken() const
{
    QList<Description> titles;
    for (qsizetype row = tableRow(0); row < m_cells.size(); ++row) {
        if (!isWithTitle(row))
            continue;
        Description description;
        for (int cell = 0; cell < cells(); ++cell)
            (void)takeCell(description, m_columns[cell], m_cells[row][cell].text, m_today);
        titles.append(description);
    }
    return titles;
}

bool PasteModel::goesAlong(qsizetype row, int cell) const
{
    return isWithTitle(row) && isTaken(m_columns[cell]);
}

QList<OpenCell> PasteModel::unread() const
{
    QList<OpenCell> left;
    int taken = 0;
    for (qsizetype row = tableRow(0); row < m_cells.size(); ++row) {
        if (!isWithTitle(row))
            continue;
        for (int cell = 0; cell < cells(); ++cell)
            if (doubtOf(row, cell) && goesAlong(row, cell))
                left.append(
                    {.row = taken, .column = placeOf(m_columns[cell]), .text = m_cells[row][cell].text});
        ++taken;
    }
    return left;
}

QStringList PasteModel::doubts(Left left, bool withReason) const
{
    QStringList lines;
    for (int row = 0; row < rowCount(); ++row)
        for (int cell = 0; cell < cells(); ++cell)
            if (const Problem *doubt = doubtOf(tableRow(row), cell);
                doubt && (left == Left::InItsCell) == goesAlong(tableRow(row), cell)) {
                const QString text = shortened(m_cells[tableRow(row)][cell].text);
                const QString line = tr("Row %1, %2: %3")
                                         .arg(QString::number(row + 1), columnName(m_columns[cell]),
                                              text.isEmpty() ? u"—"_s : text);
                lines.append(withReason ? line + u"\n    "_s + m_words->sentence(*doubt) : line);
            }
    return lines;
}

QModelIndex PasteModel::doubtAfter(const QModelIndex &from) const
{
    const qsizetype all = qsizetype(rowCount()) * columnCount();
    const qsizetype at = from.isValid() ? qsizetype(from.row()) * columnCount() + from.column() : -1;
    for (qsizetype step = 1; step <= all; ++step) {
        const qsizetype next = (at + step) % all;
        const int row = int(next / columnCount()), cell = int(next % columnCount()) - FirstCell;
        if (cell >= 0 && doubtOf(tableRow(row), cell))
            return index(row, cell + FirstCell);
    }
    return {};
}

int PasteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_cells.size()) - (m_table.firstIsHeading ? 1 : 0);
}

int PasteModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : cells() + FirstCell;
}

QString PasteModel::tip(qsizetype row, int cell) const
{
    QStringList lines;
    if (const Problem *doubt = doubtOf(row, cell))
        lines.append(m_words->sentence(*doubt));
    else if (m_table.aside.contains(row) && !m_wanted[row])
        lines.append(tr("This row looks like no title: tick it if it is one."));
    if (const QString &pasted = m_table.rows[row][cell]; pasted != m_cells[row][cell].text)
        lines.append(tr("Pasted: %1").arg(shortened(pasted)));
    if (lines.isEmpty())
        lines.append(m_cells[row][cell].shown);
    return lines.join(u'\n');
}

QVariant PasteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const qsizetype row = tableRow(index.row());
    const int cell = index.column() - FirstCell;
    if (role == LeftRole)
        return !m_wanted[row] || (cell >= 0 && !isTaken(m_columns[cell]));
    if (cell < 0) {
        if (role == Qt::CheckStateRole)
            return m_wanted[row] ? Qt::Checked : Qt::Unchecked;
        return role == Qt::AccessibleTextRole ? tr("Take row %1").arg(index.row() + 1) : QVariant();
    }
    const Problem *doubt = doubtOf(row, cell);
    switch (role) {
    case Qt::DisplayRole:
        return m_cells[row][cell].shown;
    case Qt::EditRole:
        return m_cells[row][cell].text;
    case Qt::ToolTipRole:
        return plainTip(tip(row, cell));
    case Qt::AccessibleTextRole:
        return doubt ? u"%1. %2"_s.arg(m_cells[row][cell].shown, m_words->sentence(*doubt))
                     : m_cells[row][cell].shown;
    case DoubtRole:
        return doubt != nullptr;
    case NumericRole:
        return ItemColumns::isNumeric(placeOf(m_columns[cell]));
    default:
        return {};
    }
}

bool PasteModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const qsizetype row = tableRow(index.row());
    const int cell = index.column() - FirstCell;
    const bool chosen = cell < 0 && role == Qt::CheckStateRole;
    if (!chosen && (cell < 0 || role != Qt::EditRole))
        return false;
    if (chosen) {
        m_wanted[row] = value.toInt() == Qt::Checked;
    } else {
        m_cells[row][cell].text = value.toString().simplified();
        read(row, cell);
    }
    Q_EMIT dataChanged(this->index(index.row(), 0), this->index(index.row(), columnCount() - 1));
    Q_EMIT counted();
    return true;
}

Qt::ItemFlags PasteModel::flags(const QModelIndex &index) const
{
    return QAbstractTableModel::flags(index) | Qt::ItemNeverHasChildren |
           (index.column() < FirstCell ? Qt::ItemIsUserCheckable : Qt::ItemIsEditable);
}

QVariant PasteModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::ToolTipRole && orientation == Qt::Horizontal && section >= FirstCell)
        return plainTip(heading(section - FirstCell));
    if (role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    if (orientation == Qt::Vertical)
        return section + 1;
    return section < FirstCell ? tr("Take") : heading(section - FirstCell);
}

} // namespace qorjyn

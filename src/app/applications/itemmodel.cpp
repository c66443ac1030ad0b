#include "app/applications/itemmodel.h"

#include "app/shell/icons.h"
#include "app/shell/plaintip.h"
#include "app/widgets/recordmodel.h"

#include <QUndoCommand>
#include <algorithm>

namespace qorjyn {

/// One edit of the grid, whatever it was: the rows before and after (shared where they are the same). Edits
/// of one lot grow together.
class ItemsEdit : public QUndoCommand
{
public:
    ItemsEdit(ItemModel &model, QList<Item> after, ItemModel::Unread unread, const QString &what, int lot)
        : QUndoCommand(what), m_model(model), m_lot(lot), m_before(model.m_items), m_after(std::move(after)),
          m_unreadBefore(model.m_unread), m_unreadAfter(std::move(unread))
    {
    }
    [[nodiscard]] int id() const override { return m_lot; }
    bool mergeWith(const QUndoCommand *next) override
    {
        const auto *edit = static_cast<const ItemsEdit *>(next); // no other command has a lot
        m_after = edit->m_after;
        m_unreadAfter = edit->m_unreadAfter;
        return true;
    }
    void undo() override { m_model.put(m_before, m_unreadBefore); }
    void redo() override { m_model.put(m_after, m_unreadAfter); }

private:
    ItemModel &m_model;
    int m_lot;
    QList<Item> m_before, m_after;
    ItemModel::Unread m_unreadBefore, m_unreadAfter;
};

ItemModel::ItemModel(QObject *parent)
    : QAbstractTableModel(parent), m_words(std::make_unique<Words>(Language::English))
{
}

void ItemModel::setWords(Language language)
{
    m_words = std::make_unique<Words>(language);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

void ItemModel::setEditable(bool editable)
{
    if (editable == m_editable)
        return;
    beginResetModel();
    m_editable = editable;
    endResetModel();
}

void ItemModel::load(const QList<Item> &items)
{
    beginResetModel();
    m_items = items;
    m_ids.clear();
    for (Item &item : m_items) {
        item.position = ++m_lastKey;
        m_ids.insert(item.position, item.id);
    }
    m_unread.clear();
    m_problems.clear();
    m_undo.clear();
    endResetModel();
}

void ItemModel::replace(const QList<Item> &items, const QString &what)
{
    QList<Item> after = items;
    QHash<int, ItemId> ids;
    for (Item &item : after) {
        const int known = m_ids.key(item.id, 0);
        item.position = known != 0 ? known : ++m_lastKey;
        ids.insert(item.position, item.id);
    }
    m_ids = ids;
    change(after, what, Unread());
}

QList<Item> ItemModel::toStore() const
{
    QList<Item> items = m_items;
    for (Item &item : items)
        item.id = m_ids.value(item.position);
    return items;
}

QList<int> ItemModel::keys() const
{
    QList<int> keys;
    for (const Item &item : m_items)
        keys.append(item.position);
    return keys;
}

int ItemModel::rowOfKey(int key) const
{
    return int(keys().indexOf(key));
}

void ItemModel::setIds(const QList<int> &keys, const QList<ItemId> &ids)
{
    m_ids.clear();
    for (qsizetype i = 0; i < std::min(keys.size(), ids.size()); ++i)
        m_ids.insert(keys[i], ids[i]);
}

void ItemModel::keepIds(const QList<ItemId> &ids)
{
    m_ids.removeIf(
        [&ids](const QHash<int, ItemId>::iterator &entry) { return !ids.contains(entry.value()); });
}

void ItemModel::put(const QList<Item> &items, const Unread &unread)
{
    m_unread = unread;
    const auto same = [](const Item &a, const Item &b) { return a.position == b.position; };
    const auto [endHere, endThere] =
        std::mismatch(m_items.cbegin(), m_items.cend(), items.cbegin(), items.cend(), same);
    const int head = int(endHere - m_items.cbegin());
    int tail = 0;
    while (tail < m_items.size() - head && tail < items.size() - head &&
           same(m_items[m_items.size() - 1 - tail], items[items.size() - 1 - tail]))
        ++tail;
    const int gone = int(m_items.size()) - head - tail;
    const int come = int(items.size()) - head - tail;
    // At the end the empty row becomes the title typed into it, and another empty row comes after it.
    const int at = head + (tail == 0 && m_editable ? 1 : 0);
    if (gone > 0) {
        beginRemoveRows({}, at, at + gone - 1);
        m_items.remove(head, gone);
        endRemoveRows();
    }
    if (come > 0) {
        beginInsertRows({}, at, at + come - 1);
        m_items = items;
        endInsertRows();
    }
    m_items = items;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT edited();
}

void ItemModel::change(const QList<Item> &after, const QString &what, const std::optional<Unread> &unread,
                       int lot)
{
    QList<Item> keyed = after;
    for (Item &item : keyed)
        if (item.position == 0)
            item.position = ++m_lastKey;
    Unread left = unread.value_or(m_unread);
    left.removeIf([&keyed](const Unread::iterator &cell) {
        return std::ranges::find(keyed, cell.key().first, &Item::position) == keyed.end();
    });
    m_undo.push(new ItemsEdit(*this, keyed, left, what, lot));
}

void ItemModel::keepUnread(QList<Item> after, const QModelIndex &index, const QString &text)
{
    Item &item = after[index.row()];
    if (item.position == 0)
        item.position = ++m_lastKey;
    if (index.column() != CategoryColumn) // it has always one
        (void)take(item.description, index.column(), {});
    Unread unread = m_unread;
    unread.insert({item.position, index.column()}, text);
    change(after, tr("Edit %1").arg(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString()),
           unread);
}

QList<OpenCell> ItemModel::unreadCells() const
{
    QList<OpenCell> cells;
    for (auto cell = m_unread.cbegin(); cell != m_unread.cend(); ++cell)
        cells.append({.row = rowOfKey(cell.key().first), .column = cell.key().second, .text = *cell});
    std::ranges::sort(cells, {}, [](const OpenCell &cell) { return std::pair(cell.row, cell.column); });
    return cells;
}

Problems ItemModel::unread() const
{
    Problems problems;
    for (const OpenCell &cell : unreadCells())
        problems.append({.field = u"items[%1].%2"_s.arg(cell.row).arg(fieldOf(cell.column)),
                         .code = u"item.unread"_s,
                         .arguments = {QString::number(cell.row + 1), cell.text}});
    return problems;
}

QString ItemModel::problemOf(const QModelIndex &index) const
{
    const QString field = u"items[%1].%2"_s.arg(index.row()).arg(fieldOf(index.column()));
    const Item &item = m_items[index.row()];
    if (m_unread.contains({item.position, index.column()}))
        return m_words->sentence({.field = field,
                                  .code = u"item.unread"_s,
                                  .arguments = {QString::number(index.row() + 1),
                                                m_unread.value({item.position, index.column()})}});
    for (const Problem &problem : m_problems)
        if (problem.field == field)
            return m_words->sentence(problem);
    return {};
}

void ItemModel::loadUnread(const QList<OpenCell> &cells)
{
    for (const OpenCell &cell : cells)
        if (cell.row >= 0 && cell.row < m_items.size())
            m_unread.insert({m_items[cell.row].position, cell.column}, cell.text);
    if (!m_items.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_items.size()) - 1, ColumnCount - 1));
    Q_EMIT edited();
}

void ItemModel::giveUpUnread()
{
    m_unread.clear();
    if (!m_items.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_items.size()) - 1, ColumnCount - 1));
}

void ItemModel::appendRows(const QList<Description> &rows, const QString &what, const QList<OpenCell> &unread)
{
    QList<Item> after = m_items;
    Unread left = m_unread;
    for (const Description &row : rows) {
        Item item;
        item.position = ++m_lastKey;
        item.description = row;
        after.append(item);
    }
    for (const OpenCell &cell : unread)
        left.insert({after[m_items.size() + cell.row].position, cell.column}, cell.text);
    change(after, what, left);
}

void ItemModel::appendRow(const Item &item, const QString &what, int lot)
{
    change(m_items + QList<Item>{item}, what, {}, lot);
}

void ItemModel::insertRow(int row, const QString &what)
{
    if (row < 0 || row >= m_items.size())
        return; // the empty row at the end is there already
    QList<Item> after = m_items;
    Item item;
    item.description.carrier = after[row].description.carrier;
    item.description.category = after[row].description.category;
    after.insert(row, item);
    change(after, what);
}

void ItemModel::moveRowsBy(QList<int> rows, int step, const QString &what)
{
    std::ranges::sort(rows);
    if (step > 0)
        std::ranges::reverse(rows);
    QList<Item> after = m_items;
    for (const int row : rows) {
        if (row < 0 || row >= after.size() || row + step < 0 || row + step >= after.size())
            return;
        after.swapItemsAt(row, row + step);
    }
    change(after, what);
}

void ItemModel::removeRowsAt(QList<int> rows, const QString &what)
{
    std::ranges::sort(rows, std::greater());
    QList<Item> after = m_items;
    for (const int row : rows)
        if (row >= 0 && row < after.size())
            after.removeAt(row);
    if (after.size() != m_items.size())
        change(after, what);
}

void ItemModel::fillDown(QList<int> rows, int column, const QString &what)
{
    rows.removeIf([this](int row) { return row < 0 || row >= m_items.size(); });
    std::ranges::sort(rows);
    if (rows.size() < 2 || column == Title || column == Files)
        return; // each title is its own
    const QString value = index(rows.first(), column).data(Qt::EditRole).toString();
    const bool isUnread = m_unread.contains({m_items[rows.first()].position, column});
    QList<Item> after = m_items;
    Unread left = m_unread;
    for (const int row : rows) {
        // What cannot be read is no value of the rows below, either: it stands in their cells as it is.
        if (!isUnread)
            left.remove({after[row].position, column});
        else
            left.insert({after[row].position, column}, value);
        (void)take(after[row].description, column, isUnread ? QString() : value);
    }
    change(after, what, left);
}

void ItemModel::setFiles(int row, const QList<AttachedFile> &files, const QString &what, int lot)
{
    if (row < 0 || row >= m_items.size() || m_items[row].files == files)
        return;
    QList<Item> after = m_items;
    after[row].files = files;
    change(after, what, {}, lot);
}

void ItemModel::markProblems(const Problems &problems)
{
    m_problems = problems;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void ItemModel::markLike(const QSet<int> &keys)
{
    if (std::exchange(m_like, keys) != keys && !m_items.isEmpty())
        Q_EMIT dataChanged(index(0, Files), index(int(m_items.size()) - 1, Files));
}

int ItemModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_items.size()) + (m_editable ? 1 : 0);
}

int ItemModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString ItemModel::shownIn(const Item &item, int column) const
{
    if (column != Files)
        return shown(item.description, column, *m_words);
    QStringList words;
    for (const FileMark &mark : fileMarks(item, m_like.contains(item.position), *m_words))
        words.append(mark.text);
    return words.join(u" · "_s);
}

QList<std::pair<QString, QString>> ItemModel::choices(int column) const
{
    return ItemColumns::choices(column, *m_words);
}

QString ItemModel::tipOf(const QModelIndex &index) const
{
    if (QString problem = problemOf(index); !problem.isEmpty())
        return problem;
    const Item &item = m_items[index.row()];
    if (index.column() == CategoryColumn)
        return m_words->category(item.description.category);
    if (index.column() != Files)
        return {};
    QStringList lines{shownIn(item, Files)};
    for (const AttachedFile &file : item.files)
        lines.append(file.problem.isEmpty()
                         ? file.name
                         : m_words->sentence({.code = u"pdf."_s + file.problem, .arguments = {file.name}}));
    return lines.join(u'\n');
}

QVariant ItemModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || index.row() >= m_items.size())
        return {};
    const Item &item = m_items[index.row()];
    if (role == Qt::DisplayRole || role == Qt::EditRole)
        if (const auto typed = m_unread.constFind({item.position, index.column()}); typed != m_unread.cend())
            return *typed;
    switch (role) {
    case Qt::DisplayRole:
        return shownIn(item, index.column());
    case Qt::DecorationRole: // a mark beside the text: never by its colour alone
        return problemOf(index).isEmpty() ? QVariant() : QVariant(icon(u"triangle-alert"_s, Ink::Wrong));
    case Qt::EditRole:
        return index.column() == Files ? shownIn(item, Files) : typed(item.description, index.column());
    case Qt::TextAlignmentRole:
        return isNumeric(index.column()) && index.column() != Isbn
                   ? QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter)
                   : QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::AccessibleDescriptionRole:
        return problemOf(index);
    case Qt::ToolTipRole:
        return plainTip(tipOf(index));
    case MarksRole:
        return index.column() == Files
                   ? QVariant::fromValue(fileMarks(item, m_like.contains(item.position), *m_words))
                   : QVariant();
    default:
        return {};
    }
}

bool ItemModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !m_editable || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    QList<Item> after = m_items;
    const bool isNew = index.row() >= after.size();
    if (isNew) {
        Item item;
        Description untouched;
        const bool taken = take(untouched, index.column(), value.toString());
        // A choice that was only looked at makes no title.
        if (value.toString().trimmed().isEmpty() || (taken && untouched == item.description))
            return false;
        if (!after.isEmpty()) { // the sheet goes on as the row above: one stack of paper, one carrier
            item.description.carrier = after.last().description.carrier;
            item.description.category = after.last().description.category;
        }
        after.append(item);
    }
    if (const auto unread = m_unread.constFind({after[index.row()].position, index.column()});
        unread != m_unread.cend() && *unread == value.toString())
        return true; // looked at, and not corrected
    if (!take(after[index.row()].description, index.column(), value.toString())) {
        if (index.data(Qt::EditRole).toString() != value.toString())
            keepUnread(after, index, value.toString().trimmed());
        return true;
    }
    Unread unread = m_unread;
    const bool read = unread.remove({after[index.row()].position, index.column()});
    if (isNew || read || after[index.row()].description != m_items[index.row()].description)
        change(after,
               tr("Edit %1").arg(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString()),
               unread);
    return true;
}

Qt::ItemFlags ItemModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index) | Qt::ItemNeverHasChildren;
    if (m_editable && index.isValid() && index.column() != Files)
        flags |= Qt::ItemIsEditable;
    return flags;
}

QVariant ItemModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    if (orientation == Qt::Vertical)
        return section + 1;
    return columnHeading(section, *m_words);
}

} // namespace qorjyn

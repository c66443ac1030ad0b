#include "app/applications/gridcolumns.h"

#include "app/applications/itemmodel.h"
#include "app/shell/theme.h"
#include "app/widgets/pill.h"

#include <QAction>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QSettings>
#include <QTableView>
#include <algorithm>
#include <array>

namespace qorjyn {

namespace {

/// Columns that may be out of sight. Those in which every title is typed are always there: where a column
/// came and went with the width, what is typed would land in another.
const QList<int> &optionalColumns()
{
    static const QList<int> columns = [] {
        constexpr std::array always{ItemModel::Title, ItemModel::Authors, ItemModel::Year,
                                    ItemModel::CategoryColumn, ItemModel::Files};
        QList<int> others;
        for (int column = 0; column < ItemModel::ColumnCount; ++column)
            if (std::ranges::find(always, column) == always.end())
                others.append(column);
        return others;
    }();
    return columns;
}

QString settingOf(int column)
{
    return u"applications/columns/"_s + ItemModel::fieldOf(column);
}

} // namespace

GridColumns::GridColumns(QTableView &grid, ItemModel &items) : QObject(&grid), m_grid(grid), m_items(items)
{
    connect(&items, &ItemModel::edited, this, &GridColumns::showUnread);
    connect(&items, &QAbstractItemModel::modelReset, this, [this] {
        m_needed.clear();
        showUnread();
        fit();
    });
    // Another language has longer or shorter headings.
    connect(&items, &QAbstractItemModel::headerDataChanged, this, &GridColumns::fit);
}

void GridColumns::fit()
{
    const int em = m_grid.fontMetrics().averageCharWidth();
    for (const int column : optionalColumns())
        m_grid.setColumnHidden(column, !isWanted(column));
    if (m_grid.currentIndex().isValid() && m_grid.isColumnHidden(m_grid.currentIndex().column()))
        m_grid.setCurrentIndex(
            m_grid.currentIndex().siblingAtColumn(ItemModel::Title)); // nothing is typed out of sight
    struct Width
    {
        int column, least, roomy; ///< letters that it has room for, a mark among them, beside its heading
    };
    // It gets what the others leave. Where many are in sight it gives way, since a title is known by its
    // first words; the others are of no use cut.
    constexpr int titleLetters = 20, fewestLetters = 16;
    QList<Width> widths{{ItemModel::Authors, 12, 15},        {ItemModel::Files, 9, 14},
                        {ItemModel::CopyrightColumn, 0, 14}, {ItemModel::Year, 9, 11},
                        {ItemModel::CategoryColumn, 0, 8},   {ItemModel::CarrierColumn, 0, 9},
                        {ItemModel::Isbn, 15, 17},           {ItemModel::Pages, 0, 7}};
    for (const int column : optionalColumns())
        if (std::ranges::find(widths, column, &Width::column) == widths.end())
            widths.append({column, 10, 15});
    QHash<int, int> shares;
    int rest = m_grid.viewport()->width() - titleLetters * em;
    for (const Width &width : std::as_const(widths))
        if (!m_grid.isColumnHidden(width.column)) {
            shares[width.column] = widthOf(width.column, width.least * em);
            rest -= shares[width.column];
        }
    for (const Width &width : std::as_const(widths))
        if (!m_grid.isColumnHidden(width.column)) {
            const int more = std::clamp(width.roomy * em - shares[width.column], 0, std::max(0, rest));
            rest -= more;
            m_grid.setColumnWidth(width.column, shares[width.column] + more);
        }
    m_grid.setColumnWidth(ItemModel::Title,
                          std::max(widthOf(ItemModel::Title, fewestLetters * em), titleLetters * em + rest));
}

QMenu *GridColumns::menu()
{
    auto *menu = new QMenu(&m_grid);
    connect(menu, &QMenu::aboutToHide, menu, &QObject::deleteLater);
    menu->installEventFilter(this);
    for (const int column : optionalColumns()) {
        QAction *action =
            menu->addAction(m_items.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setCheckable(true);
        action->setChecked(!m_grid.isColumnHidden(column));
        connect(action, &QAction::triggered, this, [this, column](bool visible) { choose(column, visible); });
    }
    return menu;
}

bool GridColumns::eventFilter(QObject *watched, QEvent *event)
{
    // The menu stays for the next column.
    const bool presses = event->type() == QEvent::KeyPress &&
                         QList<int>{Qt::Key_Return, Qt::Key_Enter, Qt::Key_Space}.contains(
                             static_cast<QKeyEvent *>(event)->key());
    const auto *menu = qobject_cast<QMenu *>(watched);
    if (menu && menu->activeAction() && (presses || event->type() == QEvent::MouseButtonRelease)) {
        menu->activeAction()->trigger();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

bool GridColumns::isWanted(int column) const
{
    if (m_needed.contains(column))
        return true;
    const QVariant asked = QSettings().value(settingOf(column));
    if (asked.isValid() || column != ItemModel::CopyrightColumn)
        return asked.toBool();
    // Nobody asked for it: it is there as long as no other takes the room that the titles need.
    return std::ranges::none_of(optionalColumns(),
                                [&](int other) { return other != column && isWanted(other); });
}

void GridColumns::showUnread()
{
    // They stay until other titles are shown, also when all is corrected: columns that people type in do not
    // go.
    const qsizetype before = m_needed.size();
    for (const OpenCell &cell : m_items.unreadCells())
        m_needed.insert(cell.column);
    if (m_needed.size() != before)
        fit();
}

void GridColumns::choose(int column, bool visible)
{
    m_needed.remove(column);
    // A choice changes one column: those that nobody asked for, and that are in sight, stay.
    for (const int other : optionalColumns())
        if (other != column && isWanted(other) && !m_needed.contains(other))
            QSettings().setValue(settingOf(other), true);
    QSettings().setValue(settingOf(column), visible);
    fit();
}

int GridColumns::widthOf(int column, int least) const
{
    QFont bold = m_grid.horizontalHeader()->font();
    bold.setWeight(QFont::DemiBold);
    const QString heading = m_items.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    const int text = QFontMetrics(bold).horizontalAdvance(heading) + 10;
    // Whole with the icon that marks it: "no file" that may be a duplicate, a value that cannot be read.
    const int icon = scaled(16, &m_grid), margins = scaled(24, &m_grid);
    int marked = 0;
    if (column == ItemModel::Files)
        marked = pillSize(ItemModel::tr("No file"), m_grid.font()).width() + icon + margins;
    else if (column == ItemModel::Year)
        marked = std::max(m_grid.fontMetrics().horizontalAdvance(u"9999"_s) + icon + margins,
                          m_grid.fontMetrics().horizontalAdvance(u"шшшш…"_s) +
                              scaled(18, &m_grid)); // cut, it has its mark above it
    else if (column == ItemModel::Isbn)
        marked = m_grid.fontMetrics().horizontalAdvance(u"9965-17-000-00"_s) + icon + margins;
    return std::max({least, marked, m_grid.horizontalHeader()->sectionSizeHint(column), text});
}

} // namespace qorjyn

#include "exchange/pastedlist.h"

#include "exchange/pastedcells.h"
#include "exchange/pastedcolumns.h"
#include "exchange/pastedline.h"
#include "exchange/pastedvalue.h"

#include <QRegularExpression>

#include <algorithm>

namespace qorjyn {

namespace {

/// The parts of many rows as columns, in the order of `order` and of the enumeration behind it.
PastedTable tableOf(const QList<PastedParts> &rows, QList<PastedColumn> order)
{
    for (const PastedColumn column : pastedColumns)
        if (!order.contains(column) &&
            std::ranges::any_of(rows, [&](const PastedParts &parts) { return parts.contains(column); }))
            order.append(column);
    PastedTable table{.columns = order, .isLines = true};
    for (const PastedParts &parts : rows) {
        QStringList cells;
        for (const PastedColumn column : order)
            cells.append(parts.value(column));
        table.rows.append(cells);
    }
    return table;
}

/// "Итого: 5 книг", "Барлығы 5", "Total".
bool isTotal(const QString &text)
{
    static const QRegularExpression total(
        u"^(?:итого|всего|барлығы|барлық саны|жиыны|жиынтығы|total|grand total|sum)(?!\\p{L})"
        "\\s*(?:$|[:=–—-]|\\d|[^\\d:]{0,40}:\\s*\\d|(?:\\p{L}+\\s+){0,2}\\d+\\s*$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return total.match(text.left(PastedList::MaxCell)).hasMatch();
}

bool hasLetters(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.isLetter(); });
}

/// A total and nothing else but numbers.
bool isTotalRow(const QStringList &row)
{
    const auto total = std::ranges::find_if(row, isTotal);
    return total != row.end() && std::none_of(row.begin(), total, hasLetters) &&
           std::none_of(total + 1, row.end(), [](const QString &cell) { return cell.count(u' ') > 1; });
}

/// "1 2 3 4" under a heading: the form's numbers of its columns.
bool countsColumns(const QStringList &row)
{
    constexpr qsizetype fewest = 3;
    for (qsizetype i = 0; i < row.size(); ++i)
        if (row[i] != QString::number(i + 1))
            return false;
    return row.size() >= fewest;
}

/// `table.aside` has the lines over the table already.
void findAside(PastedTable &table)
{
    const qsizetype top = 2 + table.aside.size(); // with the lines over the table
    for (qsizetype i = 0; i < table.rows.size(); ++i) {
        const QStringList &row = table.rows[i];
        const bool again = table.firstIsHeading && i > 0 && row == table.rows.first();
        if (again || isTotalRow(row) || (i < top && countsColumns(row)))
            table.aside.insert(i);
    }
}

/// Without the columns that have no text at all, and with a cell for each of the others.
QList<QStringList> evenRows(const QList<QStringList> &rows)
{
    QList<bool> filled;
    for (const QStringList &row : rows) {
        filled.resize(std::max(filled.size(), row.size()));
        for (qsizetype i = 0; i < row.size(); ++i)
            filled[i] = filled[i] || !row[i].isEmpty();
    }
    QList<QStringList> even;
    for (const QStringList &row : rows) {
        QStringList cells;
        for (qsizetype i = 0; i < filled.size(); ++i)
            if (filled[i])
                cells.append(row.value(i));
        even.append(cells);
    }
    return even;
}

/// A numbered list of a text document comes as a table of number and line.
bool holdsLines(const PastedTable &table)
{
    return !table.firstIsHeading && table.columns.count(PastedColumn::Title) == 1 &&
           std::ranges::all_of(table.columns, [](PastedColumn column) {
               return column == PastedColumn::Title || column == PastedColumn::Number;
           });
}

qsizetype filledCells(const QStringList &row)
{
    return std::ranges::count_if(row, [](const QString &cell) { return !cell.isEmpty(); });
}

/// How many lines stand over a table ("Тізім 2026"): one text each, in no column of the rows below. A title
/// of which nothing else is known stands alone in its row too, but in the column of the titles, and with a
/// number where the others have one. `pasted` has the rows as long as they came, `even` all of one length.
qsizetype linesOver(const QList<QStringList> &pasted, const QList<QStringList> &even)
{
    constexpr qsizetype most = 5, fewestColumns = 3;
    qsizetype lines = 0;
    while (lines < std::min(most, even.size() - 1) && filledCells(even[lines]) == 1 &&
           hasLetters(even[lines].join(QString())))
        ++lines;
    const auto below = even.mid(lines);
    const auto wide = std::ranges::count_if(
        below, [](const QStringList &row) { return filledCells(row) >= fewestColumns; });
    const auto isTotalLine = [&](qsizetype i) { return isTotal(even[i].join(QString())); };
    bool onlyTotals = true;
    for (qsizetype i = 0; i < lines; ++i)
        onlyTotals = onlyTotals && isTotalLine(i);
    if (lines == 0 || (wide * 2 < below.size() && !onlyTotals))
        return 0;
    if (columnsFromHeader(below.first()))
        return lines;
    const QList<PastedColumn> columns = columnsFromContent(below);
    const qsizetype titles = columns.indexOf(PastedColumn::Title);
    const bool oftenAlone = std::any_of(pasted.begin() + lines, pasted.end(),
                                        [](const QStringList &row) { return row.size() == 1; });
    const auto mayBeTitle = [&](qsizetype i) {
        return !isTotalLine(i) &&
               (titles < 0 || (!even[i][titles].isEmpty() && !columns.contains(PastedColumn::Number) &&
                               (pasted[i].size() > 1 || oftenAlone)));
    };
    for (qsizetype i = 0; i < lines; ++i)
        if (mayBeTitle(i))
            return 0;
    return lines;
}

/// A table with the heading first, also where lines stand over it: those come behind it. The text of a line
/// that is left out comes among the titles, where it needs only to be ticked.
PastedTable tableUnderLines(const QList<QStringList> &pasted)
{
    PastedTable table{.rows = evenRows(pasted)};
    const qsizetype lines = linesOver(pasted, table.rows);
    table.firstIsHeading = columnsFromHeader(table.rows[lines]).has_value();
    if (table.firstIsHeading)
        table.rows.move(lines, 0);
    const qsizetype first = table.firstIsHeading ? 1 : 0;
    for (qsizetype i = first; i < first + lines; ++i)
        table.aside.insert(i);
    findAside(table); // before the columns are known: these lines say nothing about them
    table.columns = proposeColumns(table, table.firstIsHeading);
    const qsizetype titles = table.columns.indexOf(PastedColumn::Title);
    for (const qsizetype i : std::as_const(table.aside)) {
        if (filledCells(table.rows[i]) != 1)
            continue;
        const QString line = table.rows[i].join(QString());
        table.rows[i].fill(QString());
        table.rows[i][std::max<qsizetype>(0, titles)] = line;
    }
    return table;
}

PastedTable readTable(const QList<QStringList> &rows)
{
    PastedTable table = tableUnderLines(rows);
    if (!holdsLines(table))
        return table;
    QList<PastedParts> parts;
    for (const QStringList &row : std::as_const(table.rows)) {
        const QString &line = row[table.columns.indexOf(PastedColumn::Title)];
        parts.append(line.isEmpty() || isTotalRow(row) ? PastedParts{{PastedColumn::Title, line}}
                                                       : partsOf(line));
        if (const qsizetype number = table.columns.indexOf(PastedColumn::Number); number >= 0)
            parts.last().insert(PastedColumn::Number, row[number]);
    }
    return tableOf(parts, table.columns);
}

/// Whether a row among lines has columns; a number and a line are one line.
bool hasColumns(const QStringList &row)
{
    const qsizetype filled = std::ranges::count_if(row, [](const QString &cell) { return !cell.isEmpty(); });
    return filled > (isListNumber(row.first()) ? 2 : 1);
}

/// The row without its number, wherever its columns begin.
QStringList unnumbered(const QStringList &row)
{
    return isListNumber(row.first()) ? row.mid(1) : row;
}

/// The columns of a few rows among lines: where what they hold does not tell the authors, they follow the
/// title.
QList<PastedColumn> columnsAmongLines(const QList<QStringList> &rows)
{
    QList<PastedColumn> columns = columnsFromContent(rows);
    if (columns.contains(PastedColumn::Authors))
        return columns;
    std::ranges::replace(columns, PastedColumn::Title, PastedColumn::Ignored);
    for (const PastedColumn text : {PastedColumn::Title, PastedColumn::Authors})
        if (const qsizetype first = columns.indexOf(PastedColumn::Ignored); first >= 0)
            columns[first] = text;
    return columns;
}

/// What the columns say; text in none of them stays with the title.
PastedParts describeRow(const QStringList &row, const QString &first, const QList<PastedColumn> &columns)
{
    PastedParts parts;
    QStringList rest;
    for (qsizetype i = 0; i < row.size(); ++i) {
        const PastedColumn column = columns.value(i, PastedColumn::Ignored);
        const QString &cell = i == 0 ? first : row[i];
        if (column == PastedColumn::Ignored && !cell.isEmpty())
            rest.append(cell);
        else if (!cell.isEmpty())
            parts.insert(column, cell);
    }
    if (parts.contains(PastedColumn::Title))
        rest.prepend(parts.value(PastedColumn::Title));
    parts.insert(PastedColumn::Title, rest.join(u' '));
    return parts;
}

PastedParts headingParts(const QStringList &row, const QList<PastedColumn> &columns)
{
    PastedParts parts;
    for (qsizetype i = 0; i < columns.size(); ++i)
        if (columns[i] != PastedColumn::Ignored)
            parts.insert(columns[i], row[i]);
    return parts;
}

/// Lines, some of which may have columns.
PastedTable readLines(const QList<QStringList> &rows)
{
    QStringList lines;
    QSet<qsizetype> tabbed, alone;
    QList<QStringList> cells;
    const auto header = rows.size() > 1 ? columnsFromHeader(rows.first()) : std::nullopt;
    const QList<QStringList> listed = header ? rows.mid(1) : rows;
    const bool named = header && header->size() > 1;
    for (qsizetype i = 0; i < listed.size(); ++i) {
        if (hasColumns(listed[i])) {
            tabbed.insert(i);
            cells.append(named ? listed[i] : unnumbered(listed[i]));
            lines.append(cells.last().first());
        } else {
            lines.append(listed[i].join(u' ').simplified());
        }
        if (tabbed.contains(i) || isTotal(lines.last()))
            alone.insert(i);
    }
    const QList<PastedColumn> columns = named ? *header : columnsAmongLines(cells);
    QList<PastedParts> parts;
    if (header)
        parts.append(headingParts(rows.first(), *header));
    qsizetype next = 0;
    for (const PastedEntry &entry : entriesOf(lines, alone)) {
        if (tabbed.contains(entry.line))
            parts.append(describeRow(cells[next++], entry.text, columns));
        else if (alone.contains(entry.line))
            parts.append({{PastedColumn::Title, lines[entry.line]}});
        else
            parts.append(partsOf(entry.text));
    }
    PastedTable table = tableOf(parts, {});
    table.firstIsHeading = header.has_value();
    return table;
}

} // namespace

QString fieldOf(PastedColumn column)
{
    const int place = placeOf(column);
    return place < 0 ? QString() : QString::fromLatin1(titleFields.at(size_t(place)).name);
}

QList<PastedColumn> proposeColumns(const PastedTable &table, bool firstIsHeading)
{
    if (table.isLines || table.rows.isEmpty())
        return table.columns;
    QList<QStringList> rows; // those that hold what the columns hold
    for (qsizetype i = firstIsHeading && table.rows.size() > 1 ? 1 : 0; i < table.rows.size(); ++i)
        if (!table.aside.contains(i))
            rows.append(table.rows[i]);
    if (rows.isEmpty())
        rows = table.rows;
    QList<PastedColumn> content = columnsFromContent(rows);
    if (!firstIsHeading || table.rows.size() == 1 || table.aside.contains(0)) {
        findAuthorsBeside(rows, content, {});
        return content;
    }
    // What the heading does not name is known by what the column holds.
    QList<PastedColumn> columns = namedColumns(table.rows.first());
    const bool namesTitle = columns.contains(PastedColumn::Title);
    for (qsizetype i = 0; i < columns.size(); ++i)
        if (columns[i] == PastedColumn::Ignored && !columns.contains(content[i]))
            columns[i] = content[i];
    findAuthorsBeside(rows, columns, namesTitle ? table.rows.first() : QStringList());
    return columns;
}

PastedTable readPasted(const QString &text)
{
    const PastedCells cells = splitPasted(text);
    PastedTable table;
    if (cells.isTable)
        table = readTable(cells.rows);
    else if (!cells.rows.isEmpty())
        table = readLines(cells.rows);
    table.cut = cells.cut;
    if (table.isLines)
        findAside(table);
    return table;
}

PastedList parsePasted(const QString &text)
{
    const PastedTable table = readPasted(text);
    PastedList list{.columns = table.columns, .hasHeader = table.firstIsHeading, .cut = table.cut};
    const QDate today = QDate::currentDate();
    for (qsizetype i = table.firstIsHeading ? 1 : 0; i < table.rows.size(); ++i) {
        if (table.aside.contains(i)) {
            ++list.aside;
            continue;
        }
        Description description;
        for (qsizetype j = 0; j < table.columns.size(); ++j)
            if (const auto problem = takeCell(description, table.columns[j], table.rows[i][j], today))
                list.doubts.append({.row = i, .column = j, .text = table.rows[i][j], .problem = *problem});
        if (description.title.isEmpty())
            ++list.untitled;
        else
            list.rows.append(description);
    }
    return list;
}

} // namespace qorjyn

#include "exchange/pastedlist.h"

#include "exchange/pastedcells.h"
#include "exchange/pastedcolumns.h"
#include "exchange/pastedline.h"

#include <algorithm>

namespace qorjyn {

namespace {

PastedList readTable(const QList<QStringList> &rows)
{
    PastedList list;
    const auto header = columnsFromHeader(rows.first());
    list.hasHeader = header.has_value();
    list.columns = header ? *header : columnsFromContent(rows);
    const bool lines = !header && list.columns.count(PastedColumn::Title) == 1 &&
                       std::ranges::all_of(list.columns, [&](PastedColumn column) {
                           return column == PastedColumn::Title || column == PastedColumn::Number;
                       });
    for (qsizetype i = header ? 1 : 0; i < rows.size(); ++i) {
        Description description;
        for (qsizetype j = 0; j < std::min(rows[i].size(), list.columns.size()); ++j) {
            // A numbered list of a text document comes as a table of number and line.
            if (lines && list.columns[j] == PastedColumn::Title)
                description = describeLine(rows[i][j]);
            else
                fill(description, list.columns[j], rows[i][j]);
        }
        if (description.title.isEmpty())
            ++list.untitled;
        else
            list.rows.append(description);
    }
    return list;
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
Description describeRow(const QStringList &row, const QString &first, const QList<PastedColumn> &columns)
{
    Description description;
    QStringList rest;
    for (qsizetype i = 0; i < row.size(); ++i) {
        const PastedColumn column = columns.value(i, PastedColumn::Ignored);
        const QString &cell = i == 0 ? first : row[i];
        if (column == PastedColumn::Ignored && !cell.isEmpty())
            rest.append(cell);
        else
            fill(description, column, cell);
    }
    if (!description.title.isEmpty())
        rest.prepend(description.title);
    description.title = rest.join(u' ').left(PastedList::MaxCell);
    return description;
}

/// Lines, some of which may have columns.
PastedList readLines(const QList<QStringList> &rows)
{
    PastedList list;
    QStringList lines;
    QSet<qsizetype> tabbed;
    QList<QStringList> table;
    const auto header = rows.size() > 1 ? columnsFromHeader(rows.first()) : std::nullopt;
    list.hasHeader = header.has_value();
    const QList<QStringList> listed = header ? rows.mid(1) : rows;
    const bool named = header && header->size() > 1;
    for (qsizetype i = 0; i < listed.size(); ++i) {
        if (hasColumns(listed[i])) {
            tabbed.insert(i);
            table.append(named ? listed[i] : unnumbered(listed[i]));
            lines.append(table.last().first());
        } else {
            lines.append(listed[i].join(u' ').simplified());
        }
    }
    const QList<PastedColumn> columns = named ? *header : columnsAmongLines(table);
    qsizetype next = 0;
    for (const PastedEntry &entry : entriesOf(lines, tabbed)) {
        const Description description = tabbed.contains(entry.line)
                                            ? describeRow(table[next++], entry.text, columns)
                                            : describeLine(entry.text);
        if (description.title.isEmpty())
            ++list.untitled;
        else
            list.rows.append(description);
    }
    return list;
}

} // namespace

QString fieldOf(PastedColumn column)
{
    switch (column) {
    case PastedColumn::Ignored:
    case PastedColumn::Number:
        return {};
    case PastedColumn::Title:
        return u"title"_s;
    case PastedColumn::Authors:
        return u"authors"_s;
    case PastedColumn::Place:
        return u"place"_s;
    case PastedColumn::Publisher:
        return u"publisher"_s;
    case PastedColumn::Year:
        return u"year"_s;
    case PastedColumn::Edition:
        return u"edition"_s;
    case PastedColumn::Series:
        return u"series"_s;
    case PastedColumn::Language:
        return u"language"_s;
    case PastedColumn::Isbn:
        return u"isbn"_s;
    case PastedColumn::Pages:
        return u"pages"_s;
    case PastedColumn::Category:
        return u"category"_s;
    case PastedColumn::Carrier:
        return u"carrier"_s;
    case PastedColumn::Copyright:
        return u"copyright"_s;
    case PastedColumn::RightsHolders:
        return u"rightsHolders"_s;
    }
    return {};
}

PastedList parsePasted(const QString &text)
{
    const PastedCells cells = splitPasted(text);
    PastedList list;
    if (cells.isTable) {
        list = readTable(cells.rows);
    } else if (!cells.rows.isEmpty()) {
        list = readLines(cells.rows);
    }
    list.cut = list.cut || cells.cut;
    return list;
}

} // namespace qorjyn

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
        QStringList lines;
        for (const QStringList &row : cells.rows)
            lines.append(row.join(u' ').simplified());
        const bool header = lines.size() > 1 && columnsFromHeader({lines.first()}).has_value();
        list.hasHeader = header;
        for (const QString &entry : entriesOf(header ? lines.mid(1) : lines))
            list.rows.append(describeLine(entry));
    }
    list.cut = list.cut || cells.cut;
    return list;
}

} // namespace qorjyn

#include "exchange/pastedcolumns.h"
#include "exchange/recordstream.h"
#include "exchange/recordtext.h"

#include <algorithm>
#include <deque>

namespace qorjyn {

namespace {

constexpr qsizetype longestLine = 1024 * 1024, longestRow = 64 * 1024; // UTF-16 units
constexpr qsizetype mostLines = 100;                                   // of one row, in quotes
constexpr qsizetype enoughRows = 200;                                  // to know what the columns hold

/// What a heading says alone: a table of other matters has few columns that a description takes.
PastedColumn columnNamed(const QString &heading)
{
    if (columnsFromHeader({heading}))
        return PastedColumn::Title;
    const auto both = columnsFromHeader({u"title"_s, heading});
    return both ? both->value(1, PastedColumn::Ignored) : PastedColumn::Ignored;
}

class CsvRecords final : public RecordStream
{
public:
    CsvRecords(QIODevice &device, std::optional<RecordEncoding> encoding) : m_source(device, encoding) {}

    std::optional<FileRecord> next() override
    {
        if (!m_known)
            learn();
        const auto row = nextRow();
        if (!row)
            return std::nullopt;
        if (row->isEmpty())
            return refused(u"record.quotes"_s);
        Description description;
        for (qsizetype i = 0; i < std::min(row->size(), m_columns.size()); ++i)
            fill(description, m_columns[i], row->at(i));
        return taken(description);
    }

    std::optional<RecordFormat> format() const override { return RecordFormat::Csv; }
    std::optional<RecordEncoding> encoding() const override { return m_source.encoding(); }

private:
    /// What separates the cells and what the columns are, by the first rows.
    void learn()
    {
        m_known = true;
        const auto first = line();
        if (!first)
            return;
        m_lines.push_front(*first);
        qsizetype most = 0;
        for (const QChar separator : {u',', u';', u'\t'})
            if (const qsizetype count = first->count(separator); count > most) {
                most = count;
                m_separator = separator;
            }
        while (std::ssize(m_rows) < enoughRows) {
            auto row = readRow();
            if (!row)
                break;
            m_rows.push_back(std::move(*row));
        }
        if (m_rows.empty())
            return;
        for (const QString &heading : m_rows.front())
            m_columns.append(m_columns.contains(columnNamed(heading)) ? PastedColumn::Ignored
                                                                      : columnNamed(heading));
        if (m_columns.contains(PastedColumn::Title))
            m_rows.pop_front();
        else
            m_columns = columnsFromContent({m_rows.begin(), m_rows.end()});
    }
    std::optional<QStringList> nextRow()
    {
        if (m_rows.empty())
            return readRow();
        QStringList row = std::move(m_rows.front());
        m_rows.pop_front();
        return row;
    }
    std::optional<QString> line()
    {
        if (m_lines.empty()) {
            auto next = m_source.line(longestLine); // more than a description takes, should it be cut
            return next ? std::optional(std::move(next->text)) : std::nullopt;
        }
        QString first = std::move(m_lines.front());
        m_lines.pop_front();
        return first;
    }
    /// The cells of the next row with text; none where its quotes never close.
    std::optional<QStringList> readRow()
    {
        auto row = line();
        while (row && row->trimmed().isEmpty())
            row = line();
        if (!row)
            return std::nullopt;
        QStringList further;
        qsizetype quotes = row->count(u'"'), size = row->size();
        while (quotes % 2 != 0) {
            const auto more = further.size() < mostLines && size < longestRow ? line() : std::nullopt;
            if (!more) {
                m_lines.insert(m_lines.begin(), further.cbegin(), further.cend());
                return QStringList();
            }
            further.append(*more);
            quotes += more->count(u'"');
            size += more->size();
        }
        further.prepend(*row);
        return cells(further.join(u'\n'));
    }
    [[nodiscard]] QStringList cells(const QString &row) const
    {
        QStringList found;
        QString cell;
        bool quoted = false;
        for (qsizetype i = 0; i <= row.size(); ++i) {
            if (i == row.size() || (row[i] == m_separator && !quoted)) {
                found.append(cell.simplified().left(FileRecord::MaxText));
                cell.clear();
                if (found.size() == PastedList::MaxColumns)
                    break;
            } else if (row[i] == u'"') {
                if (quoted && i + 1 < row.size() && row[i + 1] == u'"')
                    cell.append(row[i++]);
                else
                    quoted = !quoted;
            } else {
                cell.append(row[i]);
            }
        }
        return found;
    }

    TextSource m_source;
    bool m_known = false;
    QChar m_separator = u',';
    QList<PastedColumn> m_columns;
    std::deque<QStringList> m_rows; ///< read while the columns were learnt
    std::deque<QString> m_lines;    ///< read in search of the end of quotes
};

} // namespace

std::unique_ptr<RecordStream> csvRecords(QIODevice &device, std::optional<RecordEncoding> encoding)
{
    return std::make_unique<CsvRecords>(device, encoding);
}

} // namespace qorjyn

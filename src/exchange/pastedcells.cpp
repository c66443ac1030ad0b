#include "exchange/pastedcells.h"

#include "exchange/pastedlist.h"

#include <algorithm>

namespace qorjyn {

namespace {

/// Without signs that are neither text nor the structure of a block, and with one kind of line end.
QString cleaned(QStringView text)
{
    QString clean;
    clean.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'\r' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator || c == u'\v') {
            if (c != u'\r' || i + 1 == text.size() || text[i + 1] != u'\n')
                clean.append(u'\n');
        } else if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            clean.append(c);
            clean.append(text[++i]);
        } else if (c.isSurrogate()) {
            clean.append(QChar::ReplacementCharacter);
        } else if (c == u'\n' || c == u'\t' ||
                   (c.category() != QChar::Other_Control && c != QChar::ByteOrderMark && c != u'\u200b' &&
                    c != QChar::SoftHyphen)) {
            clean.append(c);
        }
    }
    return clean;
}

class Splitter
{
public:
    explicit Splitter(QString text) : m_text(std::move(text)) {}

    PastedCells split()
    {
        QStringList row;
        while (m_at < m_text.size()) {
            take(row, cell());
            const bool more = m_at < m_text.size() && m_text[m_at] == u'\t';
            ++m_at;
            if (more)
                continue;
            if (!finish(row))
                break;
        }
        if (!row.isEmpty())
            (void)finish(row);
        m_cells.isTable = m_tabbed > 0 && m_tabbed * 2 >= m_cells.rows.size();
        return std::move(m_cells);
    }

private:
    void take(QStringList &row, QString cell)
    {
        cell = cell.simplified();
        if (row.size() < PastedList::MaxColumns)
            row.append(cell);
        else
            m_cells.cut = m_cells.cut || !cell.isEmpty();
    }
    /// Keeps the row if it has text; false when no more rows are let in.
    bool finish(QStringList &row)
    {
        const bool hasText = std::ranges::any_of(row, [](const QString &cell) { return !cell.isEmpty(); });
        if (hasText && m_cells.rows.size() == PastedList::MaxRows) {
            m_cells.cut = true;
            row.clear();
            return false;
        }
        if (hasText) {
            m_cells.rows.append(row);
            m_tabbed += row.size() > 1 ? 1 : 0;
        }
        row.clear();
        return true;
    }
    /// The cell at m_at; afterwards m_at is at the tab or line end behind it, or past the end.
    QString cell()
    {
        if (m_at < m_text.size() && m_text[m_at] == u'"' && m_failures < maxFailures) {
            if (const auto quoted = quotedCell())
                return *quoted;
            ++m_failures;
        }
        const qsizetype from = m_at;
        while (m_at < m_text.size() && m_text[m_at] != u'\t' && m_text[m_at] != u'\n')
            ++m_at;
        return m_text.mid(from, m_at - from);
    }
    /// A cell in quotes as spreadsheets write it; nothing where the quotes are part of the text.
    std::optional<QString> quotedCell()
    {
        QString inner;
        const qsizetype end = std::min(m_text.size(), m_at + maxQuoted);
        for (qsizetype i = m_at + 1; i < end; ++i) {
            if (m_text[i] != u'"') {
                inner.append(m_text[i]);
            } else if (i + 1 < m_text.size() && m_text[i + 1] == u'"') {
                inner.append(m_text[i++]);
            } else {
                if (i + 1 < m_text.size() && m_text[i + 1] != u'\t' && m_text[i + 1] != u'\n')
                    return std::nullopt;
                m_at = i + 1;
                return inner;
            }
        }
        return std::nullopt;
    }

    // Together they bound the work on quotes that never close.
    static constexpr qsizetype maxQuoted = 20'000;
    static constexpr int maxFailures = 1'000;

    QString m_text;
    qsizetype m_at = 0;
    int m_failures = 0;
    qsizetype m_tabbed = 0; ///< rows with a tab
    PastedCells m_cells;
};

} // namespace

PastedCells splitPasted(const QString &text)
{
    PastedCells cells = Splitter(cleaned(QStringView(text).left(PastedList::MaxText))).split();
    cells.cut = cells.cut || text.size() > PastedList::MaxText;
    return cells;
}

} // namespace qorjyn

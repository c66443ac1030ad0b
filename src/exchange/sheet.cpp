#include "exchange/sheet.h"

#include "archive/charset.h"
#include "exchange/pastedlist.h"
#include "exchange/workbook.h"

#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

#include <algorithm>

namespace qorjyn {

namespace {

constexpr qint64 LongestText = PastedList::MaxText * 4;

/// Nothing where it is no text.
std::optional<QString> textOf(const QByteArray &bytes)
{
    if (bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff"))
        return QStringDecoder(QStringDecoder::Utf16).decode(bytes);
    if (bytes.contains('\0'))
        return std::nullopt;
    if (bytes.startsWith("\xef\xbb\xbf"))
        return decoded(QByteArrayView(bytes).sliced(3), "UTF-8");
    return decoded(bytes, likelyCharset({bytes}));
}

/// The sign that stands most often outside of quotes in the first lines.
QChar separatorOf(const QString &text)
{
    constexpr qsizetype enough = 16'384;
    const std::array signs{u';', u'\t', u',', u'|'};
    std::array<int, signs.size()> counts{};
    bool quoted = false;
    for (const QChar c : QStringView(text).left(enough)) {
        if (c == u'"')
            quoted = !quoted;
        for (std::size_t i = 0; i < signs.size() && !quoted; ++i)
            counts[i] += c == signs[i] ? 1 : 0;
    }
    return signs[std::size_t(std::ranges::max_element(counts) - counts.begin())];
}

} // namespace

QList<QStringList> splitSheet(const QString &text)
{
    const QChar separator = separatorOf(text);
    QList<QStringList> rows;
    QStringList row;
    QString cell;
    bool quoted = false;
    const auto endCell = [&] {
        row.append(cell.simplified());
        cell.clear();
    };
    const auto endRow = [&] {
        endCell();
        rows.append(row);
        row.clear();
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (quoted && c == u'"' && i + 1 < text.size() && text[i + 1] == u'"') {
            cell += c;
            ++i;
        } else if (c == u'"' && (quoted || cell.trimmed().isEmpty())) {
            quoted = !quoted;
        } else if (!quoted && c == separator) {
            endCell();
        } else if (!quoted && c == u'\n') {
            endRow();
        } else if (quoted || c != u'\r') {
            cell += c;
        }
    }
    if (!cell.isEmpty() || !row.isEmpty())
        endRow();
    return rows;
}

Outcome<QList<QStringList>> readSheet(const QString &name)
{
    const QString shown = QFileInfo(name).fileName();
    QFile file(name);
    if (!QFileInfo(name).isFile() || !file.open(QIODevice::ReadOnly))
        return Problem{.code = u"file.missing"_s, .arguments = {shown}};
    if (file.peek(4) == "PK\x03\x04")
        return readWorkbook(name);
    if (file.size() > LongestText)
        return Problem{.code = u"sheet.too-large"_s, .arguments = {shown}};
    const auto text = textOf(file.read(LongestText));
    if (!text)
        return Problem{.code = u"sheet.unreadable"_s, .arguments = {shown}};
    QList<QStringList> rows = splitSheet(*text);
    const bool tooLarge =
        rows.size() > PastedList::MaxRows + 1 || std::ranges::any_of(rows, [](const QStringList &row) {
            return row.size() > PastedList::MaxColumns || std::ranges::any_of(row, [](const QString &cell) {
                       return cell.size() > PastedList::MaxCell;
                   });
        });
    if (tooLarge)
        return Problem{.code = u"sheet.too-large"_s, .arguments = {shown}};
    return rows;
}

} // namespace qorjyn

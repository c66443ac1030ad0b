#include "exchange/records.h"

#include "exchange/pastedcolumns.h"
#include "exchange/recordparts.h"
#include "exchange/recordstream.h"
#include "exchange/recordtext.h"

#include <QRegularExpression>

#include <algorithm>

namespace qorjyn {

namespace {

constexpr qint64 headSize = 64 * 1024;

bool headMatches(const QString &text, const char *pattern)
{
    return QRegularExpression(QString::fromLatin1(pattern)).match(text).hasMatch();
}

/// The format of XML by the first record that it holds.
std::optional<RecordFormat> xmlFormat(const QString &head)
{
    if (headMatches(head, "<(?:\\w+:)?mods[\\s>]"))
        return RecordFormat::Mods;
    if (headMatches(head, "<(?:\\w+:)?dc[\\s>]"))
        return RecordFormat::DublinCore;
    if (headMatches(head, "<(?:\\w+:)?record[\\s>]") &&
        headMatches(head, "<(?:\\w+:)?(?:leader|datafield|controlfield)[\\s>]"))
        return RecordFormat::MarcXml;
    return std::nullopt;
}

/// Whether the first line names the columns of a table.
bool hasHeader(const QString &head)
{
    static const QRegularExpression separators(u"[,;\\t]"_s);
    const QStringList cells = head.section(u'\n', 0, 0).left(2'000).split(separators);
    return std::ranges::any_of(
        cells, [](QString cell) { return columnsFromHeader({cell.remove(u'"').simplified()}).has_value(); });
}

QString headText(QIODevice &device)
{
    QByteArray head = device.peek(headSize);
    QStringDecoder utf16(QStringDecoder::Utf16);
    if (head.startsWith("\xff\xfe") || head.startsWith("\xfe\xff"))
        return QString(utf16(head)).trimmed();
    const RecordEncoding encoding = guessEncoding(head, false);
    if (head.startsWith("\xef\xbb\xbf"))
        head.remove(0, 3);
    if (encoding == RecordEncoding::Utf8)
        return QString::fromUtf8(head).trimmed();
    QString text;
    for (const char c : head)
        text += lettersOf(encoding)[static_cast<uchar>(c)];
    return text.trimmed();
}

bool isMarc(RecordFormat format)
{
    return format == RecordFormat::Marc21 || format == RecordFormat::Unimarc ||
           format == RecordFormat::Rusmarc;
}

std::unique_ptr<RecordStream> streamOf(QIODevice &device, std::optional<RecordFormat> forced,
                                       std::optional<RecordEncoding> encoding)
{
    const QString head = headText(device);
    const bool xml = head.startsWith(u'<');
    const std::optional<RecordFormat> dialect = forced && isMarc(*forced) ? forced : std::nullopt;
    if (forced && !dialect) {
        switch (*forced) {
        case RecordFormat::BibTeX:
            return bibtexRecords(device, encoding);
        case RecordFormat::Irbis:
            return irbisRecords(device, encoding);
        case RecordFormat::Csv:
            return csvRecords(device, encoding);
        default:
            return xmlRecords(device, *forced, {}, encoding);
        }
    }
    if (dialect)
        return xml ? xmlRecords(device, RecordFormat::MarcXml, dialect, encoding)
                   : isoRecords(device, dialect, encoding);
    if (xml) {
        const auto format = xmlFormat(head);
        return format ? xmlRecords(device, *format, {}, encoding) : nullptr;
    }
    if (head.contains(QChar(0x1e)) || headMatches(head, "^\\d{5}.{5}22\\d{5}"))
        return isoRecords(device, {}, encoding);
    if (headMatches(head, "^#\\d{1,6}:"))
        return irbisRecords(device, encoding);
    if (headMatches(head, "(?:^|\\n)\\s*@[A-Za-z]+\\s*[{(]"))
        return bibtexRecords(device, encoding);
    if (!head.contains(QChar(0)) && hasHeader(head))
        return csvRecords(device, encoding);
    return nullptr;
}

} // namespace

FileRecord taken(Description description)
{
    bool isWhole = true;
    forEachField(description, [&isWhole]<class T>(const TitleField &, T &value) {
        if constexpr (std::is_same_v<T, QString>) {
            value = cleanPart(value);
            isWhole = isWhole && !value.contains(QChar::ReplacementCharacter) && value.isValidUtf16();
        }
    });
    if (!isWhole)
        return refused(u"record.encoding"_s);
    if (std::ranges::none_of(description.title,
                             [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); }))
        return refused(u"record.untitled"_s);
    // A number that cannot be one costs the number, not the record.
    description.isbn = validIsbnIn(description.isbn);
    if (description.year && (*description.year < 800 || *description.year > QDate::currentDate().year()))
        description.year.reset();
    if (description.pages && !canBePages(*description.pages))
        description.pages.reset();
    FileRecord record;
    record.description = std::move(description);
    return record;
}

RecordReader::RecordReader(QIODevice &device, std::optional<RecordFormat> format,
                           std::optional<RecordEncoding> encoding)
    : m_empty(device.peek(1).isEmpty()), m_stream(streamOf(device, format, encoding))
{
}

RecordReader::~RecordReader() = default;

std::optional<FileRecord> RecordReader::next()
{
    if (m_ended)
        return std::nullopt;
    std::optional<FileRecord> record = m_stream ? m_stream->next() : std::nullopt;
    if (record) {
        m_any = true;
        record->position = ++m_position;
        return record;
    }
    m_ended = true;
    if (m_any)
        return std::nullopt;
    // A file without a single record is refused as a whole.
    FileRecord whole = m_stream || m_empty ? refused(u"record.none"_s) : refused(u"record.format"_s);
    whole.position = 0;
    return whole;
}

std::optional<RecordFormat> RecordReader::format() const
{
    return m_stream ? m_stream->format() : std::nullopt;
}

std::optional<RecordEncoding> RecordReader::encoding() const
{
    return m_stream ? m_stream->encoding() : std::nullopt;
}

std::optional<Problem> RecordReader::warning() const
{
    return m_stream ? m_stream->warning() : std::nullopt;
}

} // namespace qorjyn

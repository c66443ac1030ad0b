#include "exchange/recordstream.h"
#include "exchange/recordtext.h"
#include "exchange/recordxml.h"

#include <QRegularExpression>

namespace qorjyn {

namespace {

constexpr qsizetype longestTag = 64 * 1024;
constexpr qsizetype mostUnit = FileRecord::MaxBytes / 2; // UTF-16 units

/// Cuts the elements of one name out of a document and parses each by itself: one that is not well-formed
/// does not end the document, and no document type is ever read.
class XmlRecords final : public RecordStream
{
public:
    XmlRecords(QIODevice &device, RecordFormat format, std::optional<RecordFormat> dialect,
               std::optional<RecordEncoding> encoding)
        : m_source(device, encoding), m_format(format), m_dialect(dialect)
    {
        m_name = format == RecordFormat::Mods         ? u"mods"_s
                 : format == RecordFormat::DublinCore ? u"dc"_s
                                                      : u"record"_s;
    }

    std::optional<FileRecord> next() override
    {
        while (advanceToMark()) {
            if (auto record = mark())
                return record;
        }
        if (m_unit) {
            m_unit = false;
            m_depth = 0;
            return refused(u"record.truncated"_s);
        }
        if (m_depth != 0)
            documentWrong();
        return std::nullopt;
    }

    std::optional<RecordFormat> format() const override { return m_format; }
    std::optional<RecordEncoding> encoding() const override { return m_source.encoding(); }
    std::optional<Problem> warning() const override { return m_warning; }

private:
    bool more()
    {
        if (!m_unit || m_tooBig) { // what was looked at is not needed any more
            m_line += QStringView(m_text).left(m_at).count(u'\n');
            m_text.remove(0, m_at);
            m_at = 0;
        } else if (m_text.size() - m_start > mostUnit) {
            m_tooBig = true;
            return more();
        }
        return m_source.more(m_text);
    }
    /// Whether m_at stands on a '<'.
    bool advanceToMark()
    {
        while (true) {
            const qsizetype found = m_text.indexOf(u'<', m_at);
            m_at = found < 0 ? m_text.size() : found;
            if (found >= 0)
                return true;
            if (!more())
                return false;
        }
    }
    bool holds(qsizetype units)
    {
        while (m_text.size() - m_at < units)
            if (!more())
                return false;
        return true;
    }
    /// Moves behind the text, or to the end of the file.
    void skipPast(const QString &end)
    {
        while (true) {
            const qsizetype found = m_text.indexOf(end, m_at);
            if (found >= 0) {
                m_at = found + end.size();
                return;
            }
            m_at = std::max(m_at, m_text.size() - end.size() + 1);
            if (!more()) {
                m_at = m_text.size();
                return;
            }
        }
    }
    /// Looks at the mark at m_at and moves behind it; a record where one ends with it.
    std::optional<FileRecord> mark()
    {
        holds(9);
        const QStringView rest = QStringView(m_text).sliced(m_at);
        if (rest.startsWith(u"<!--")) {
            m_at += 4;
            skipPast(u"-->"_s);
        } else if (rest.startsWith(u"<![CDATA[")) {
            m_at += 9;
            skipPast(u"]]>"_s);
        } else if (rest.startsWith(u"<?")) {
            m_at += 2;
            skipPast(u"?>"_s);
        } else if (rest.startsWith(u"<!")) {
            m_at += 2; // of a document type; what stands in it are marks of no element either
            m_typed = true;
        } else {
            return tag();
        }
        return std::nullopt;
    }
    /// The length of the tag at m_at; nothing where another mark or nothing follows.
    std::optional<qsizetype> tagLength()
    {
        qsizetype length = 1;
        while (true) {
            for (; m_at + length < m_text.size(); ++length) {
                const QChar c = m_text[m_at + length];
                if (c == u'>')
                    return length + 1;
                if (c == u'<' || length > longestTag) {
                    m_at += length;
                    return std::nullopt;
                }
            }
            if (!more()) {
                m_at = m_text.size();
                return std::nullopt;
            }
        }
    }
    std::optional<FileRecord> tag()
    {
        const auto length = tagLength();
        if (!length)
            return std::nullopt;
        const QStringView whole = QStringView(m_text).sliced(m_at, *length);
        const bool end = whole.startsWith(u"</"), closed = whole.endsWith(u"/>");
        QStringView name = whole.sliced(end ? 2 : 1);
        qsizetype size = 0;
        while (size < name.size() && !name[size].isSpace() && name[size] != u'>' && name[size] != u'/')
            ++size;
        name = name.first(size);
        name = name.sliced(name.lastIndexOf(u':') + 1);
        const bool unit = name == m_name;
        const qsizetype from = m_at;
        const bool content = name == u"leader" || name == u"datafield" || name == u"controlfield";
        m_at += *length;
        if (m_unit && unit && end)
            return finish();
        if (unit && !end && !closed)
            return begin(from);
        if (m_unit) {
            m_content = m_content || m_format != RecordFormat::MarcXml || content;
            return std::nullopt;
        }
        outside(end, closed);
        return std::nullopt;
    }
    /// The start of a record, at `from`; that of one that stood open is refused, if it held anything: an
    /// envelope may have the same name as what it holds.
    std::optional<FileRecord> begin(qsizetype from)
    {
        std::optional<FileRecord> before;
        if (m_unit && m_content)
            before = refused(u"record.xml"_s, {QString::number(lineAt(from)), QString(m_name)});
        else if (m_unit)
            ++m_depth;
        else if (m_depth == 0 && m_rooted)
            documentWrong();
        m_rooted = true;
        m_unit = true;
        m_content = m_tooBig = m_typed = false;
        m_start = from;
        return before;
    }
    FileRecord finish()
    {
        const bool tooBig = m_tooBig || m_at - m_start > mostUnit;
        const QString unit = tooBig ? QString() : m_text.mid(m_start, m_at - m_start);
        const qint64 line = lineAt(m_start);
        m_unit = m_tooBig = false;
        m_line += QStringView(m_text).left(m_at).count(u'\n');
        m_text.remove(0, m_at);
        m_at = 0;
        if (m_typed) // what it declares is never looked at
            return refused(u"record.xml"_s, {QString::number(line), u"<!DOCTYPE"_s});
        return tooBig ? refused(u"record.big"_s) : read(unit, line);
    }
    void outside(bool end, bool closed)
    {
        if (end) {
            m_depth -= m_depth > 0 ? 1 : 0;
            return;
        }
        if (m_depth == 0 && m_rooted)
            documentWrong();
        m_rooted = true;
        m_depth += closed ? 0 : 1;
    }
    FileRecord read(const QString &unit, qint64 line)
    {
        QString error;
        qint64 at = 1;
        if (m_format == RecordFormat::MarcXml) {
            const auto record = marcFromXml(unit, &error, &at);
            if (!record && error.isEmpty())
                return refused(u"record.damaged"_s);
            if (!record)
                return refused(u"record.xml"_s, {QString::number(line + at - 1), error});
            if (!m_dialect)
                m_dialect = dialectOf(*record);
            return taken(m_dialect.value_or(RecordFormat::Marc21) == RecordFormat::Marc21
                             ? describeMarc21(*record)
                             : describeUnimarc(*record));
        }
        QXmlStreamReader xml(unit);
        xml.setNamespaceProcessing(false);
        const Description description =
            m_format == RecordFormat::Mods ? describeMods(xml) : describeDublinCore(xml);
        if (xml.hasError())
            return refused(u"record.xml"_s,
                           {QString::number(line + xml.lineNumber() - 1), xml.errorString()});
        return taken(description);
    }
    /// The whole is not one document: its records are read all the same.
    void documentWrong()
    {
        if (!m_warning)
            m_warning = Problem{.code = u"record.document"_s, .arguments = {QString::number(lineAt(m_at))}};
    }
    [[nodiscard]] qint64 lineAt(qsizetype at) const
    {
        return m_line + QStringView(m_text).left(at).count(u'\n');
    }

    TextSource m_source;
    RecordFormat m_format;
    std::optional<RecordFormat> m_dialect;
    QString m_name;
    QString m_text;        ///< from the start of the record that stands open, or from m_at
    qsizetype m_at = 0;    ///< up to here it was looked at
    qsizetype m_start = 0; ///< of the open record
    qint64 m_line = 1;     ///< of the text's start
    qsizetype m_depth = 0; ///< of elements that are open outside of records
    bool m_unit = false, m_content = false, m_tooBig = false;
    bool m_rooted = false;
    bool m_typed = false; ///< a document type stands in the open record
    std::optional<Problem> m_warning;
};

/// The encoding that the document declares, if it is one that this program reads by its name.
std::optional<RecordEncoding> declaredEncoding(QIODevice &device)
{
    static const QRegularExpression declared(u"^\\s*<\\?xml[^>]*encoding=[\"']([\\w-]+)[\"']"_s);
    const QString name = declared.match(QString::fromLatin1(device.peek(200))).captured(1).toLower();
    if (name == u"windows-1251"_s || name == u"cp1251"_s)
        return RecordEncoding::Cp1251;
    if (name == u"cp866"_s || name == u"ibm866"_s)
        return RecordEncoding::Cp866;
    if (name == u"kz-1048"_s || name == u"rk1048"_s)
        return RecordEncoding::Kz1048;
    return std::nullopt;
}

} // namespace

std::unique_ptr<RecordStream> xmlRecords(QIODevice &device, RecordFormat format,
                                         std::optional<RecordFormat> dialect,
                                         std::optional<RecordEncoding> encoding)
{
    return std::make_unique<XmlRecords>(device, format, dialect,
                                        encoding ? encoding : declaredEncoding(device));
}

} // namespace qorjyn

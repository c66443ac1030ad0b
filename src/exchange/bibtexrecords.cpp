#include "exchange/recordparts.h"
#include "exchange/recordstream.h"
#include "exchange/recordtext.h"

#include <QHash>
#include <QRegularExpression>

namespace qorjyn {

namespace {

constexpr qsizetype mostEntry = FileRecord::MaxBytes / 2; // UTF-16 units
constexpr qsizetype mostPiece = 64 * 1024;                // of a line, at a time
constexpr qsizetype mostEntryFields = 500, mostMacros = 5'000;

using EntryFields = QHash<QString, QString>; // by name in lower case

/// "\'e" → "é": the marks of TeX that stand before their letter, as signs that follow it.
QString marked(QChar command, QChar letter)
{
    static const QHash<QChar, char16_t> marks{{u'\'', u'\u0301'}, {u'`', u'\u0300'}, {u'^', u'\u0302'},
                                              {u'"', u'\u0308'},  {u'~', u'\u0303'}, {u'=', u'\u0304'},
                                              {u'.', u'\u0307'},  {u'c', u'\u0327'}, {u'v', u'\u030c'},
                                              {u'u', u'\u0306'},  {u'H', u'\u030b'}, {u'k', u'\u0328'}};
    const char16_t mark = marks.value(command, 0);
    return mark ? QString(letter) + QChar(mark) : QString();
}

/// The letter of the command \ss and its like, or its name.
QString signOf(const QString &command)
{
    static const QHash<QString, QString> signs{
        {u"ss"_s, u"ß"_s}, {u"ae"_s, u"æ"_s}, {u"AE"_s, u"Æ"_s}, {u"oe"_s, u"œ"_s},        {u"OE"_s, u"Œ"_s},
        {u"aa"_s, u"å"_s}, {u"AA"_s, u"Å"_s}, {u"o"_s, u"ø"_s},  {u"O"_s, u"Ø"_s},         {u"l"_s, u"ł"_s},
        {u"L"_s, u"Ł"_s},  {u"i"_s, u"ı"_s},  {u"No"_s, u"№"_s}, {u"textnumero"_s, u"№"_s}};
    return signs.value(command, command);
}

/// The text with every match replaced by what the function says of it.
template <class F>
QString replaced(const QString &text, const QRegularExpression &pattern, F by)
{
    QString result;
    qsizetype from = 0;
    for (auto all = pattern.globalMatch(text); all.hasNext();) {
        const QRegularExpressionMatch match = all.next();
        result += QStringView(text).sliced(from, match.capturedStart() - from);
        result += by(match);
        from = match.capturedEnd();
    }
    result += QStringView(text).sliced(from);
    return result;
}

/// Without TeX's braces and commands.
QString plain(const QString &tex)
{
    static const QRegularExpression accent(
        u"\\\\(?:(['`^\"~=.])|([cvuHk])(?=[{\\s]))\\s*\\{?\\\\?(\\p{L})\\}?"_s);
    // Commands that are letters themselves; whatever else there is says how letters look.
    static const QRegularExpression letters(
        u"\\\\(LaTeX|BibTeX|TeX|ss|ae|AE|oe|OE|aa|AA|o|O|l|L|i|No|textnumero)(?![A-Za-z])\\s*(?:\\{\\})?"_s);
    static const QRegularExpression command(u"\\\\[A-Za-z]+\\*?\\s*"_s);
    QString text = replaced(tex.left(4 * FileRecord::MaxText), accent, [](const auto &match) {
        const QString which = match.captured(1) + match.captured(2);
        return marked(which.front(), match.captured(3).front());
    });
    text = replaced(text, letters, [](const auto &match) { return signOf(match.captured(1)); });
    text.replace(u"\\ "_s, u" "_s)
        .replace(u"---"_s, u"—"_s)
        .replace(u"--"_s, u"–"_s)
        .replace(u"\\,"_s, u" "_s);
    text.replace(u'~', u' ').remove(command).remove(u'{').remove(u'}').remove(u'\\').remove(u'$');
    return cleanPart(text);
}

/// Reads the fields of one entry behind its key.
class EntryReader
{
public:
    EntryReader(QStringView body, const EntryFields &macros) : m_body(body), m_macros(macros) {}

    EntryFields fields()
    {
        EntryFields found;
        while (m_at < m_body.size() && found.size() < mostEntryFields) {
            const QString name = word().toLower();
            blanks();
            if (name.isEmpty() || !eat(u'=')) {
                ++m_at; // a comma, or what is no field
                continue;
            }
            QString text = value();
            while (blanks(), eat(u'#'))
                text += value();
            if (!found.contains(name))
                found.insert(name, text);
        }
        return found;
    }

private:
    void blanks()
    {
        while (m_at < m_body.size() && m_body[m_at].isSpace())
            ++m_at;
    }
    bool eat(QChar c)
    {
        if (m_at >= m_body.size() || m_body[m_at] != c)
            return false;
        ++m_at;
        return true;
    }
    QString word()
    {
        blanks();
        const qsizetype from = m_at;
        while (m_at < m_body.size() && !m_body[m_at].isSpace() &&
               !QStringView(u"=,#{}\"").contains(m_body[m_at]))
            ++m_at;
        return m_body.sliced(from, m_at - from).toString();
    }
    QString value()
    {
        blanks();
        if (eat(u'{'))
            return until(u'}');
        if (eat(u'"'))
            return until(u'"');
        const QString bare = word();
        return m_macros.value(bare.toLower(), bare);
    }
    /// Up to the sign outside of inner braces, which is passed too.
    QString until(QChar end)
    {
        const qsizetype from = m_at;
        qsizetype depth = 0;
        for (; m_at < m_body.size(); ++m_at) {
            const QChar c = m_body[m_at];
            if (c == u'\\' && m_at + 1 < m_body.size())
                ++m_at;
            else if (c == end && depth == 0)
                return m_body.sliced(from, m_at++ - from).toString();
            else if (c == u'{')
                ++depth;
            else if (c == u'}' && depth > 0)
                --depth;
        }
        return m_body.sliced(from).toString();
    }

    QStringView m_body;
    const EntryFields &m_macros;
    qsizetype m_at = 0;
};

QString firstOf(const EntryFields &fields, const QStringList &names)
{
    for (const QString &name : names)
        if (QString text = plain(fields.value(name)); !text.isEmpty())
            return text;
    return {};
}

Description describe(const QString &type, const EntryFields &fields)
{
    Description description;
    description.title = firstOf(fields, {u"title"_s});
    const bool article = type == u"article"_s || type.startsWith(u"in"_s);
    if (const QString more = firstOf(fields, {u"subtitle"_s});
        !more.isEmpty() && !description.title.isEmpty())
        description.title += u" : "_s + more;
    if (const QString volume = firstOf(fields, {u"volume"_s});
        !volume.isEmpty() && !article && !description.title.isEmpty())
        description.title += u". "_s + volume;
    static const QRegularExpression between(u"\\s+and\\s+"_s);
    QStringList authors;
    for (const QString &name : fields.value(u"author"_s).left(FileRecord::MaxText).split(between))
        if (const QString one = plain(name); !one.isEmpty() && one != u"others"_s && authors.size() < 20)
            authors.append(QString(one).replace(u';', u','));
    description.authors = authors.join(u"; "_s);
    description.place = firstOf(fields, {u"address"_s, u"location"_s});
    description.publisher =
        firstOf(fields, {u"publisher"_s, u"school"_s, u"institution"_s, u"organization"_s});
    description.year = yearIn(firstOf(fields, {u"year"_s, u"date"_s}));
    description.edition = firstOf(fields, {u"edition"_s});
    description.series = firstOf(fields, {u"series"_s});
    description.language = languageIn(firstOf(fields, {u"language"_s, u"langid"_s, u"hyphenation"_s}));
    description.isbn = validIsbnIn(firstOf(fields, {u"isbn"_s}));
    description.pages = pagesIn(firstOf(fields, {u"pagetotal"_s, u"numpages"_s, u"pages"_s}));
    if (type.contains(u"thesis"_s) || type.contains(u"report"_s))
        description.category = Category::Research;
    if (type == u"online"_s || type == u"electronic"_s)
        description.carrier = Carrier::Electronic;
    return description;
}

class BibtexRecords final : public RecordStream
{
public:
    BibtexRecords(QIODevice &device, std::optional<RecordEncoding> encoding) : m_source(device, encoding) {}

    std::optional<FileRecord> next() override
    {
        while (true) {
            if (m_at >= m_lineText.size()) {
                const bool lineBegins = m_lineText.isEmpty() || m_lineText.endsWith(u'\n');
                auto piece = m_source.piece(mostPiece);
                if (!piece)
                    break;
                m_lineText = std::move(*piece);
                m_at = 0;
                // An entry that was never closed ends where the next one begins.
                static const QRegularExpression begins(u"^\\s*@\\w+\\s*[{(]"_s);
                if (m_open && lineBegins && begins.match(m_lineText.left(200)).hasMatch()) {
                    m_open = false;
                    return refused(u"record.braces"_s);
                }
            }
            if (!m_open && !seek())
                continue;
            if (auto record = collect())
                return record;
        }
        if (!m_open)
            return std::nullopt;
        m_open = false;
        return refused(u"record.truncated"_s);
    }

    std::optional<RecordFormat> format() const override { return RecordFormat::BibTeX; }
    std::optional<RecordEncoding> encoding() const override { return m_source.encoding(); }

private:
    /// Whether an entry begins in the line; m_at stands behind its first brace then.
    bool seek()
    {
        static const QRegularExpression begin(u"@\\s*([A-Za-z]{1,40})\\s*([{(])"_s);
        const auto match = begin.match(m_lineText, m_at);
        if (!match.hasMatch()) {
            m_at = m_lineText.size();
            return false;
        }
        m_type = match.captured(1).toLower();
        m_close = match.captured(2) == u"{"_s ? u'}' : u')';
        m_at = match.capturedEnd();
        m_body.clear();
        m_depth = 0;
        m_tooBig = false;
        m_open = true;
        return true;
    }
    /// The rest of the line goes to the open entry; a record where it ends.
    std::optional<FileRecord> collect()
    {
        for (; m_at < m_lineText.size(); ++m_at) {
            const QChar c = m_lineText[m_at];
            if (c == u'\\' && m_at + 1 < m_lineText.size()) {
                append(c);
                append(m_lineText[++m_at]);
                continue;
            }
            if (c == m_close && m_depth == 0) {
                ++m_at;
                m_open = false;
                return finish();
            }
            m_depth += c == u'{' ? 1 : c == u'}' && m_depth > 0 ? -1 : 0;
            append(c);
        }
        return std::nullopt;
    }
    void append(QChar c)
    {
        if (m_body.size() < mostEntry)
            m_body.append(c);
        else
            m_tooBig = true;
    }
    std::optional<FileRecord> finish()
    {
        if (m_type == u"comment"_s || m_type == u"preamble"_s)
            return std::nullopt;
        if (m_tooBig)
            return refused(u"record.big"_s);
        if (m_type == u"string"_s) {
            if (m_macros.size() < mostMacros)
                m_macros.insert(EntryReader(m_body, m_macros).fields());
            return std::nullopt;
        }
        const qsizetype key = m_body.indexOf(u',');
        const EntryFields fields =
            EntryReader(QStringView(m_body).sliced(key < 0 ? m_body.size() : key + 1), m_macros).fields();
        return taken(describe(m_type, fields));
    }

    TextSource m_source;
    QString m_lineText;
    qsizetype m_at = 0;
    bool m_open = false, m_tooBig = false;
    QString m_type, m_body; ///< of the open entry
    QChar m_close;
    qsizetype m_depth = 0;
    EntryFields m_macros; ///< @string
};

} // namespace

std::unique_ptr<RecordStream> bibtexRecords(QIODevice &device, std::optional<RecordEncoding> encoding)
{
    return std::make_unique<BibtexRecords>(device, encoding);
}

} // namespace qorjyn

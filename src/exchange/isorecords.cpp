#include "exchange/isorepair.h"
#include "exchange/marcfields.h"
#include "exchange/recordstream.h"
#include "exchange/recordtext.h"
#include "exchange/recordxml.h"

#include <yaz/marcdisp.h>
#include <yaz/yaz-iconv.h>

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace qorjyn {

namespace {

using namespace iso2709;

constexpr qint64 isoPart = 64 * 1024;

/// What is wrong with leader and directory; nothing where YAZ may read them.
std::optional<FileRecord> damage(QByteArrayView bytes)
{
    const auto base = digits(bytes, 12, 5);
    if (!base || bytes.size() < leaderSize + 2)
        return refused(u"record.leader"_s);
    if (*base <= leaderSize || *base > bytes.size() || bytes[*base - 1] != fieldEnd ||
        (*base - 1 - leaderSize) % entrySize != 0)
        return refused(u"record.directory"_s, {QString::number(*base)});
    for (qsizetype entry = leaderSize; entry + entrySize < *base; entry += entrySize) {
        const auto length = digits(bytes, entry + 3, 4), start = digits(bytes, entry + 7, 5);
        // A field is what lies between two ends of fields.
        if (!length || !start || *length == 0 || *base + *start + *length > bytes.size() - 1 ||
            bytes[*base + *start + *length - 1] != fieldEnd || bytes[*base + *start - 1] != fieldEnd) {
            const QByteArrayView tag = bytes.sliced(entry, 3);
            return refused(u"record.field"_s, {QString::fromLatin1(tag)});
        }
    }
    return std::nullopt;
}

class Iconv
{
public:
    explicit Iconv(RecordEncoding from) : m_cd(yaz_iconv_open("UTF-8", iconvName(from))) {}
    ~Iconv()
    {
        if (m_cd)
            yaz_iconv_close(m_cd);
    }
    Q_DISABLE_COPY_MOVE(Iconv)

    [[nodiscard]] yaz_iconv_t get() const { return m_cd; }

    /// Whether every byte of the field has its letter.
    [[nodiscard]] bool converts(QByteArrayView field)
    {
        if (!m_cd)
            return false;
        std::array<char, 4096> out{};
        QByteArray copy = field.toByteArray();
        char *in = copy.data();
        size_t left = static_cast<size_t>(copy.size());
        yaz_iconv(m_cd, nullptr, nullptr, nullptr, nullptr);
        while (left > 0) {
            char *to = out.data();
            size_t room = out.size();
            const size_t before = left;
            if (yaz_iconv(m_cd, &in, &left, &to, &room) == size_t(-1) &&
                (yaz_iconv_error(m_cd) != YAZ_ICONV_E2BIG || left == before))
                return false;
        }
        yaz_iconv(m_cd, nullptr, nullptr, nullptr, nullptr);
        return true;
    }

private:
    yaz_iconv_t m_cd;
};

/// The record as YAZ may be given it: 5.34 reads behind its memory where the code of a subfield is no letter
/// or digit of ASCII, and believes in a leader that gives other lengths than the directory has.
QByteArray tamed(QByteArray bytes, qsizetype base)
{
    bytes.replace(10, 2, "22").replace(20, 4, "4500");
    for (qsizetype i = base; i + 1 < bytes.size(); ++i) {
        const bool badCode = bytes[i] == '\x1f' && (bytes[i + 1] <= ' ' || bytes[i + 1] >= '\x7f');
        if (bytes[i] == '\0' || badCode)
            bytes[i] = ' ';
    }
    return bytes;
}

/// The record in MARCXML, as YAZ reads it.
QString marcXml(const QByteArray &bytes, const Iconv &iconv)
{
    const auto marc = yaz_marc_create();
    yaz_marc_xml(marc, YAZ_MARC_MARCXML);
    yaz_marc_iconv(marc, iconv.get());
    const char *xml = nullptr;
    size_t size = 0;
    QString text;
    if (yaz_marc_decode_buf(marc, bytes.constData(), static_cast<int>(bytes.size()), &xml, &size) > 0 && xml)
        text = QString::fromUtf8(xml, static_cast<qsizetype>(size));
    yaz_marc_destroy(marc);
    return text;
}

/// MARC-8 has no letters of Kazakh: they are written by their numbers, "&#x049B;".
void readNumberedLetters(MarcRecord &record)
{
    static const QRegularExpression numbered(u"&#x([0-9A-Fa-f]{4,6});"_s);
    for (MarcField &field : record.fields) {
        for (auto &[ignored, text] : field.subfields) {
            for (auto match = numbered.match(text); match.hasMatch();
                 match = numbered.match(text, match.capturedStart() + 1)) {
                const char32_t number = match.captured(1).toUInt(nullptr, 16);
                const bool letter = number >= 0x80 && number <= QChar::LastValidCodePoint &&
                                    (number < 0xd800 || number > 0xdfff);
                text.replace(match.capturedStart(), match.capturedLength(),
                             letter ? QString::fromUcs4(&number, 1) : u"\ufffd"_s);
            }
        }
    }
}

class IsoRecords final : public RecordStream
{
public:
    IsoRecords(QIODevice &device, std::optional<RecordFormat> format, std::optional<RecordEncoding> encoding)
        : m_device(device), m_forced(encoding), m_format(format), m_encoding(encoding)
    {
        const QByteArray head = device.peek(isoPart);
        m_guess = guessEncoding(head, true);
        if (head.startsWith("\xef\xbb\xbf"))
            m_device.skip(3);
    }

    std::optional<FileRecord> next() override
    {
        skipBlanks();
        if (m_buffer.isEmpty())
            return std::nullopt;
        const auto stated = digits(m_buffer, 0, 5);
        if (stated && *stated > leaderSize && fill(*stated) && m_buffer.indexOf(recordEnd) == *stated - 1) {
            const QByteArray bytes = take(*stated);
            const auto wrong = damage(bytes);
            return wrong ? repaired(bytes, *wrong) : read(bytes);
        }
        // The length is wrong: the record ends where the next end of a record stands.
        const auto found = takeToEnd();
        if (!found.ended)
            return refused(u"record.truncated"_s);
        if (found.bytes > FileRecord::MaxBytes)
            return refused(u"record.big"_s);
        return repaired(found.record, stated ? refused(u"record.length"_s, {QString::number(*stated),
                                                                            QString::number(found.bytes)})
                                             : refused(u"record.leader"_s));
    }

    std::optional<RecordFormat> format() const override { return m_format; }
    std::optional<RecordEncoding> encoding() const override { return m_encoding ? m_encoding : m_guess; }

private:
    /// Whether the buffer holds as many bytes.
    bool fill(qsizetype size)
    {
        while (m_buffer.size() < size) {
            const QByteArray part = m_device.read(isoPart);
            if (part.isEmpty())
                return false;
            m_buffer += part;
        }
        return true;
    }
    void skipBlanks()
    {
        while (fill(1)) {
            qsizetype blanks = 0;
            while (blanks < m_buffer.size() && QByteArrayView("\n\r \t\x1a").contains(m_buffer[blanks]))
                ++blanks;
            m_buffer.remove(0, blanks);
            if (!m_buffer.isEmpty())
                return;
        }
    }
    QByteArray take(qsizetype size)
    {
        QByteArray record = m_buffer.left(size);
        m_buffer.remove(0, size);
        return record;
    }

    struct Found
    {
        QByteArray record; ///< as long as it is not too big
        qint64 bytes = 0;
        bool ended = false;
    };
    Found takeToEnd()
    {
        Found found;
        while (!found.ended && (!m_buffer.isEmpty() || fill(1))) {
            const qsizetype end = m_buffer.indexOf(recordEnd);
            found.ended = end >= 0;
            const QByteArray part = take(found.ended ? end + 1 : m_buffer.size());
            found.bytes += part.size();
            if (found.bytes <= FileRecord::MaxBytes)
                found.record += part;
            else
                found.record.clear();
        }
        return found;
    }
    /// Read by the ends of its fields, with a warning; refused as `wrong` where they do not tell it apart.
    FileRecord repaired(const QByteArray &bytes, const FileRecord &wrong)
    {
        const auto record = repairedRecord(bytes);
        if (!record)
            return wrong;
        FileRecord found = read(*record);
        if (!found.refusal)
            found.warning = Problem{.code = u"record.repaired"_s};
        return found;
    }

    RecordEncoding encodingOf(QByteArrayView record) const
    {
        if (m_forced)
            return *m_forced;
        if (isUtf8(record) && !record.contains('\x1b'))
            return RecordEncoding::Utf8;
        if (record[9] == 'a') // said to be UTF-8, and is not: the check of its letters will say so
            return RecordEncoding::Utf8;
        return m_guess == RecordEncoding::Utf8 ? guessEncoding(record, true) : m_guess;
    }

    FileRecord read(const QByteArray &bytes)
    {
        const RecordEncoding encoding = encodingOf(bytes);
        Iconv iconv(encoding);
        const qsizetype base = *digits(bytes, 12, 5);
        for (const QByteArray &field : bytes.mid(base, bytes.size() - base - 1).split(fieldEnd))
            if (encoding == RecordEncoding::Utf8 ? !isUtf8(field) : !iconv.converts(field))
                return refused(u"record.encoding"_s);
        auto record = marcFromXml(marcXml(tamed(bytes, base), iconv));
        if (!record)
            return refused(u"record.damaged"_s);
        if (bytes[9] != 'a')
            readNumberedLetters(*record);
        const auto own = dialectOf(*record);
        if (!m_format)
            m_format = own;
        if (!m_encoding && std::ranges::any_of(bytes, [](char c) { return static_cast<uchar>(c) >= 0x80; }))
            m_encoding = encoding;
        const RecordFormat dialect = m_format.value_or(RecordFormat::Marc21);
        return taken(dialect == RecordFormat::Marc21 ? describeMarc21(*record) : describeUnimarc(*record));
    }

    QIODevice &m_device;
    std::optional<RecordEncoding> m_forced;
    std::optional<RecordFormat> m_format;
    std::optional<RecordEncoding> m_encoding; ///< of the first record that is not ASCII alone
    RecordEncoding m_guess = RecordEncoding::Utf8;
    QByteArray m_buffer;
};

} // namespace

std::unique_ptr<RecordStream> isoRecords(QIODevice &device, std::optional<RecordFormat> format,
                                         std::optional<RecordEncoding> encoding)
{
    return std::make_unique<IsoRecords>(device, format, encoding);
}

} // namespace qorjyn

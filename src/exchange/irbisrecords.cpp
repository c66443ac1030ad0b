#include "exchange/marcfields.h"
#include "exchange/recordstream.h"
#include "exchange/recordtext.h"

namespace qorjyn {

namespace {

constexpr qsizetype mostIrbisRecord = FileRecord::MaxBytes / 2; // UTF-16 units
constexpr qsizetype mostIrbisFields = 10'000;

/// "#200: ^ATitle^EMore"; nothing where the line is no field.
std::optional<MarcField> fieldOf(const QString &line)
{
    qsizetype at = 1;
    while (at < line.size() && at <= 6 && line[at] >= u'0' && line[at] <= u'9')
        ++at;
    if (!line.startsWith(u'#') || at == 1 || at >= line.size() || line[at] != u':')
        return std::nullopt;
    MarcField field{.tag = line.mid(1, at - 1), .value = {}, .subfields = {}};
    const QStringList parts = line.mid(at + 1).split(u'^');
    field.value = parts.first().trimmed();
    for (qsizetype i = 1; i < parts.size(); ++i)
        if (!parts[i].isEmpty())
            field.subfields.append({parts[i].front().toLower(), parts[i].mid(1)});
    return field;
}

class IrbisRecords final : public RecordStream
{
public:
    IrbisRecords(QIODevice &device, std::optional<RecordEncoding> encoding) : m_source(device, encoding) {}

    std::optional<FileRecord> next() override
    {
        MarcRecord record;
        qsizetype size = 0;
        bool damaged = false, any = false;
        while (const auto next = m_source.line(mostIrbisRecord)) {
            const QString &line = next->text;
            if (line.startsWith(u"*****"_s)) {
                if (any)
                    return finish(record, size, damaged);
                continue;
            }
            if (line.trimmed().isEmpty())
                continue;
            any = true;
            size += line.size() + (next->cut ? 1 : 0);
            const auto field = fieldOf(line);
            damaged = damaged || (!field && record.fields.isEmpty());
            if (size > mostIrbisRecord || record.fields.size() >= mostIrbisFields)
                record.fields.clear(), size = mostIrbisRecord + 1;
            else if (field)
                record.fields.append(*field);
            else if (!record.fields.isEmpty() && !record.fields.last().subfields.isEmpty())
                record.fields.last().subfields.last().second += u' ' + line; // a line end inside a field
        }
        if (!any)
            return std::nullopt;
        return finish(record, size, damaged);
    }

    std::optional<RecordFormat> format() const override { return RecordFormat::Irbis; }
    std::optional<RecordEncoding> encoding() const override { return m_source.encoding(); }

private:
    static FileRecord finish(const MarcRecord &record, qsizetype size, bool damaged)
    {
        if (size > mostIrbisRecord)
            return refused(u"record.big"_s);
        if (damaged || record.fields.isEmpty())
            return refused(u"record.damaged"_s);
        return taken(describeIrbis(record));
    }

    TextSource m_source;
};

} // namespace

std::unique_ptr<RecordStream> irbisRecords(QIODevice &device, std::optional<RecordEncoding> encoding)
{
    return std::make_unique<IrbisRecords>(device, encoding);
}

} // namespace qorjyn

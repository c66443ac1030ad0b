// Any bytes whatever into one family of record readers: no crash, no hang, no leak, and what is promised
// holds.
#include "exchange/records.h"

#include <QBuffer>

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>

using namespace Qt::StringLiterals;
using namespace qorjyn;

namespace {

void demand(bool holds, int line = __builtin_LINE())
{
    if (holds)
        return;
    std::fprintf(stderr, "line %d does not hold\n", line);
    std::abort();
}

/// The formats of the family that QORJYN_FUZZ_FAMILY names; nothing: it is to be found from the bytes.
QList<std::optional<RecordFormat>> family()
{
    const char *name = std::getenv("QORJYN_FUZZ_FAMILY");
    if (std::strcmp(name, "iso") == 0)
        return {RecordFormat::Marc21, RecordFormat::Unimarc, RecordFormat::Rusmarc};
    if (std::strcmp(name, "xml") == 0)
        return {RecordFormat::MarcXml, RecordFormat::Mods, RecordFormat::DublinCore};
    if (std::strcmp(name, "bibtex") == 0)
        return {RecordFormat::BibTeX};
    if (std::strcmp(name, "irbis") == 0)
        return {RecordFormat::Irbis};
    if (std::strcmp(name, "csv") == 0)
        return {RecordFormat::Csv};
    demand(std::strcmp(name, "auto") == 0);
    return {std::nullopt};
}

void check(const FileRecord &record, qint64 position)
{
    const Description &d = record.description;
    demand(record.position == position || (record.position == 0 && position == 1 && record.refusal));
    demand(!record.refusal || (record.refusal->code.startsWith(u"record."_s) && !record.warning));
    demand(record.refusal.has_value() == d.title.isEmpty());
    for (const QString &text :
         {d.title, d.authors, d.place, d.publisher, d.edition, d.series, d.isbn, d.language}) {
        demand(text.size() <= FileRecord::MaxText && text.isValidUtf16());
        demand(text == text.simplified() && !text.contains(QChar::ReplacementCharacter));
    }
    if (!record.refusal) // what is taken stands up to the check of every title, but for the year's
        demand(qorjyn::check(d, 0, QDate(2500, 1, 1)).isEmpty());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const QList<std::optional<RecordFormat>> formats = family();
    QByteArray bytes = QByteArray::fromRawData(reinterpret_cast<const char *>(data), qsizetype(size));
    // The encoding and the format are chosen by bytes that the reader sees too: so files are seeds as they
    // are.
    const size_t chosen = size > 0 ? data[size - 1] : 0;
    std::optional<RecordEncoding> encoding;
    if (chosen % 8 > 2)
        encoding = RecordEncoding(chosen % 8 - 3);
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    RecordReader reader(buffer, formats[qsizetype(chosen / 8 % size_t(formats.size()))], encoding);
    qint64 position = 0;
    while (const auto record = reader.next()) {
        check(*record, ++position);
        demand(position <= qint64(size) + 1);
    }
    return 0;
}

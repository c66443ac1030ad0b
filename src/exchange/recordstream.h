// What the readers of the formats have in common: a stream of descriptions and refusals.
#pragma once

#include "exchange/records.h"

namespace qorjyn {

class RecordStream
{
public:
    RecordStream() = default;
    virtual ~RecordStream() = default;
    Q_DISABLE_COPY_MOVE(RecordStream)

    /// A description or a refusal without its position. Nothing at the end.
    [[nodiscard]] virtual std::optional<FileRecord> next() = 0;
    [[nodiscard]] virtual std::optional<RecordFormat> format() const = 0;
    [[nodiscard]] virtual std::optional<RecordEncoding> encoding() const = 0;
    [[nodiscard]] virtual std::optional<Problem> warning() const { return std::nullopt; }
};

[[nodiscard]] inline FileRecord refused(const QString &code, const QStringList &arguments = {})
{
    FileRecord record;
    record.refusal = Problem{.code = code, .arguments = arguments};
    return record;
}

/// The description with its texts cleaned; refused without a title or with letters that could not be read.
[[nodiscard]] FileRecord taken(Description description);

[[nodiscard]] std::unique_ptr<RecordStream> isoRecords(QIODevice &device, std::optional<RecordFormat> format,
                                                       std::optional<RecordEncoding> encoding);
/// `format` is what the units are: MarcXml, Mods or DublinCore; `dialect` what MARC fields mean.
[[nodiscard]] std::unique_ptr<RecordStream> xmlRecords(QIODevice &device, RecordFormat format,
                                                       std::optional<RecordFormat> dialect,
                                                       std::optional<RecordEncoding> encoding);
[[nodiscard]] std::unique_ptr<RecordStream> bibtexRecords(QIODevice &device,
                                                          std::optional<RecordEncoding> encoding);
[[nodiscard]] std::unique_ptr<RecordStream> irbisRecords(QIODevice &device,
                                                         std::optional<RecordEncoding> encoding);
[[nodiscard]] std::unique_ptr<RecordStream> csvRecords(QIODevice &device,
                                                       std::optional<RecordEncoding> encoding);

} // namespace qorjyn

// Bibliographic records in files of other systems: hides formats, encodings and the damage that such files
// have.
#pragma once

#include "domain/application.h"

#include <QIODevice>
#include <memory>

namespace qorjyn {

enum class RecordFormat { Marc21, Unimarc, Rusmarc, MarcXml, Mods, DublinCore, BibTeX, Irbis, Csv };
enum class RecordEncoding { Utf8, Marc8, Cp1251, Cp866, Kz1048 };

template <>
inline constexpr std::array codesOf<RecordFormat>{
    std::pair{RecordFormat::Marc21, "marc21"},   std::pair{RecordFormat::Unimarc, "unimarc"},
    std::pair{RecordFormat::Rusmarc, "rusmarc"}, std::pair{RecordFormat::MarcXml, "marcxml"},
    std::pair{RecordFormat::Mods, "mods"},       std::pair{RecordFormat::DublinCore, "dc"},
    std::pair{RecordFormat::BibTeX, "bibtex"},   std::pair{RecordFormat::Irbis, "irbis"},
    std::pair{RecordFormat::Csv, "csv"}};
template <>
inline constexpr std::array codesOf<RecordEncoding>{
    std::pair{RecordEncoding::Utf8, "utf-8"}, std::pair{RecordEncoding::Marc8, "marc-8"},
    std::pair{RecordEncoding::Cp1251, "cp1251"}, std::pair{RecordEncoding::Cp866, "cp866"},
    std::pair{RecordEncoding::Kz1048, "kz-1048"}};

/// One record of a file: its description, or why it was refused.
struct FileRecord
{
    qint64 position = 0;     ///< 1… in the order of the file; 0 where the refusal is of the file itself
    Description description; ///< with a title, where nothing was refused
    std::optional<Problem> refusal; ///< code "record.…"
    std::optional<Problem> warning; ///< "record.repaired": it was taken, and somebody should look at it

    static constexpr qsizetype MaxBytes = 4 * 1024 * 1024; ///< of one record; a greater one is refused
    static constexpr qsizetype MaxText = 2'000;            ///< UTF-16 units of one field; the rest is cut
};

class RecordStream; // the reader of one format

/// Reads a file record by record. Any bytes whatever may be given, memory does not grow with the file, and a
/// record that cannot be read does not keep the ones behind it from being read. A number of ISBN whose check
/// digit does not fit and a year that cannot be one are left out of the description.
class RecordReader
{
public:
    /// The device is open for reading and outlives the reader. What is not forced is found from the first
    /// bytes. A forced Marc21, Unimarc or Rusmarc also says what the fields of MARCXML mean.
    explicit RecordReader(QIODevice &device, std::optional<RecordFormat> format = {},
                          std::optional<RecordEncoding> encoding = {});
    ~RecordReader();
    Q_DISABLE_COPY_MOVE(RecordReader)

    /// The next record or refusal; nothing at the end of the file.
    [[nodiscard]] std::optional<FileRecord> next();

    /// What the file is; nothing where it could not be told. Certain when the first record was read.
    [[nodiscard]] std::optional<RecordFormat> format() const;
    [[nodiscard]] std::optional<RecordEncoding> encoding() const;
    /// What is wrong with the whole file though its records were read ("record.document"); certain at its
    /// end.
    [[nodiscard]] std::optional<Problem> warning() const;

private:
    bool m_empty;
    std::unique_ptr<RecordStream> m_stream;
    bool m_any = false; ///< a record or a refusal was answered
    bool m_ended = false;
    qint64 m_position = 0;
};

} // namespace qorjyn

// What kind of document a file is: hides libmagic and what is looked for inside of archives. Names play no
// part.
#pragma once

#include <QByteArray>
#include <QString>
#include <optional>

namespace qorjyn {

/// What the Library takes in.
enum class DocumentFormat { Pdf, Epub, DjVu, Tiff, Jpeg, Png, Docx };

struct FileType
{
    QString mediaType; ///< e.g. "application/pdf"; "application/octet-stream" where nothing is known
    std::optional<DocumentFormat> format; ///< only where the file is taken in
    /// Why it is not: "file.executable" (programs, scripts, documents with macros), "file.unknown-type",
    /// "file.other-type" (known, and none of ours), "file.missing", "file.empty"; empty otherwise. The
    /// sentence of the code names the file, and for the first and third the media type.
    QString refusal;
};

/// Whose pages are pictures: they are sound only where all of them can be decoded.
[[nodiscard]] constexpr bool isOfPictures(DocumentFormat format)
{
    return format == DocumentFormat::DjVu || format == DocumentFormat::Tiff ||
           format == DocumentFormat::Jpeg || format == DocumentFormat::Png;
}

/// PDF and DjVu are read by a process of its own (pdfreader.h); the others say of themselves what they can
/// (ownwords.h).
[[nodiscard]] constexpr bool isReadApart(DocumentFormat format)
{
    return format == DocumentFormat::Pdf || format == DocumentFormat::DjVu;
}

/// Reads the beginning of the file, and of an archive the names in it. Blocks: not for the window's thread.
[[nodiscard]] FileType fileType(const QString &file);

} // namespace qorjyn

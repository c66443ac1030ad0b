#include "documents/filetype.h"

#include "archive/archive.h"
#include "documents/regularfile.h"
#include "documents/worker/protocol.h"

#include <QStringList>
#include <algorithm>
#include <magic.h>
#include <memory>

namespace qorjyn {

namespace {

using Format = DocumentFormat;

constexpr qint64 BeginningBytes = 1024 * 1024;
constexpr QLatin1StringView Unknown{"application/octet-stream"};

QString mediaTypeOf(const QByteArray &beginning)
{
    constexpr int Flags = MAGIC_MIME_TYPE | MAGIC_ERROR | MAGIC_NO_CHECK_COMPRESS | MAGIC_NO_CHECK_ELF;
    const std::unique_ptr<magic_set, decltype(&magic_close)> magic(::magic_open(Flags), &::magic_close);
    if (!magic || ::magic_load(magic.get(), nullptr) != 0)
        return Unknown;
    const char *type = ::magic_buffer(magic.get(), beginning.constData(), std::size_t(beginning.size()));
    return type ? QString::fromLatin1(type) : QString(Unknown);
}

QString mediaTypeOf(Format format)
{
    switch (format) {
    case Format::Pdf:
        return u"application/pdf"_s;
    case Format::Epub:
        return u"application/epub+zip"_s;
    case Format::DjVu:
        return u"image/vnd.djvu"_s;
    case Format::Tiff:
        return u"image/tiff"_s;
    case Format::Jpeg:
        return u"image/jpeg"_s;
    case Format::Png:
        return u"image/png"_s;
    case Format::Docx:
        return u"application/vnd.openxmlformats-officedocument.wordprocessingml.document"_s;
    }
    return Unknown;
}

/// Readers take a PDF with some bytes of something else before it; libmagic does not.
bool mayBePdf(const QByteArray &beginning, const QString &type)
{
    constexpr qsizetype HeaderReach = 1024;
    return (type == Unknown || type == u"text/plain"_s) &&
           beginning.first(std::min(beginning.size(), HeaderReach)).contains("%PDF-");
}

std::optional<Format> formatOf(const QString &type)
{
    for (const Format format :
         {Format::Pdf, Format::Epub, Format::DjVu, Format::Tiff, Format::Jpeg, Format::Png, Format::Docx})
        if (type == mediaTypeOf(format))
            return format;
    return std::nullopt;
}

/// What a system, or a program that is on nearly every one, would run.
bool isExecutable(const QString &type, const QByteArray &beginning)
{
    static const QStringList types{u"application/java-archive"_s,
                                   u"application/javascript"_s,
                                   u"application/vnd.android.package-archive"_s,
                                   u"application/vnd.debian.binary-package"_s,
                                   u"application/vnd.microsoft.portable-executable"_s,
                                   u"application/wasm"_s,
                                   u"application/x-bytecode.python"_s,
                                   u"application/x-coredump"_s,
                                   u"application/x-debian-package"_s,
                                   u"application/x-dosexec"_s,
                                   u"application/x-elf"_s,
                                   u"application/x-executable"_s,
                                   u"application/x-java-applet"_s,
                                   u"application/x-mach-binary"_s,
                                   u"application/x-ms-shortcut"_s,
                                   u"application/x-msi"_s,
                                   u"application/x-object"_s,
                                   u"application/x-pie-executable"_s,
                                   u"application/x-rpm"_s,
                                   u"application/x-sharedlib"_s,
                                   u"text/javascript"_s,
                                   u"text/x-awk"_s,
                                   u"text/x-lua"_s,
                                   u"text/x-msdos-batch"_s,
                                   u"text/x-perl"_s,
                                   u"text/x-php"_s,
                                   u"text/x-python"_s,
                                   u"text/x-ruby"_s,
                                   u"text/x-script.python"_s,
                                   u"text/x-shellscript"_s,
                                   u"text/x-tcl"_s};
    // A file may be a document to one program and a program to the system.
    return types.contains(type) || beginning.startsWith("#!") ||
           beginning.startsWith("\x7f"
                                "ELF") ||
           (beginning.startsWith("MZ") && !type.startsWith(u"text/"_s));
}

FileType accepted(Format format)
{
    return {.mediaType = mediaTypeOf(format), .format = format, .refusal = {}};
}

/// Documents that are ZIP archives, by what is in them: their parts come in any order.
FileType typeOfArchive(const QString &file, const QString &type)
{
    constexpr qint64 ShortMember = 256;
    const auto names = archiveNames(file);
    const auto has = [&](const QString &ending) {
        return bool(names) && std::ranges::any_of(names.value(), [&](const QString &name) {
                   return name.endsWith(ending, Qt::CaseInsensitive);
               });
    };
    if (has(u"vbaProject.bin"_s) || has(u".dex"_s) || has(u".class"_s) || has(u".exe"_s))
        return {.mediaType = type, .format = {}, .refusal = u"file.executable"_s};
    if (has(u"[Content_Types].xml"_s) && has(u"word/document.xml"_s))
        return accepted(Format::Docx);
    const auto marked = archiveMembers(
        file, [](const QString &name) { return name == u"mimetype"_s; }, ShortMember);
    if (marked && marked.value().value(u"mimetype"_s).trimmed() == "application/epub+zip")
        return accepted(Format::Epub);
    // Cut off or broken, it is still what its beginning says: reading it tells that it is damaged.
    const QString broken = names ? QString() : names.problems().value(0).code;
    if (const auto format = formatOf(type);
        format && (broken == u"archive.damaged"_s || broken == u"archive.unknown"_s))
        return accepted(*format);
    return {.mediaType = type, .format = {}, .refusal = u"file.other-type"_s};
}

} // namespace

FileType fileType(const QString &file)
{
    RegularFile opened;
    if (!opened.open(file).isEmpty())
        return {.mediaType = {}, .format = {}, .refusal = u"file.missing"_s};
    if (opened.size() == 0)
        return {.mediaType = u"application/x-empty"_s, .format = {}, .refusal = u"file.empty"_s};
    const QByteArray beginning = opened.read(0, BeginningBytes);
    const QString type = mediaTypeOf(beginning);
    if (isExecutable(type, beginning))
        return {.mediaType = type, .format = {}, .refusal = u"file.executable"_s};
    if (beginning.startsWith("PK\x03\x04"))
        return typeOfArchive(file, type);
    if (mayBePdf(beginning, type))
        return accepted(Format::Pdf);
    if (const auto format = formatOf(type))
        return accepted(*format);
    return {.mediaType = type,
            .format = {},
            .refusal = type == Unknown ? u"file.unknown-type"_s : u"file.other-type"_s};
}

} // namespace qorjyn

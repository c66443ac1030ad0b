#include "documents/probe.h"

#include "documents/regularfile.h"
#include "documents/worker/protocol.h"

#include <QCryptographicHash>
#include <algorithm>
#include <magic.h>
#include <memory>

namespace qorjyn {

namespace {

constexpr QLatin1StringView PdfType{"application/pdf"};
constexpr qint64 PartBytes = 1024 * 1024;
/// A text layer shows itself on a few pages; covers and plates may have none.
constexpr int SampledPages = 5;

QString mediaTypeOf(const QByteArray &beginning)
{
    constexpr int Flags = MAGIC_MIME_TYPE | MAGIC_ERROR | MAGIC_NO_CHECK_COMPRESS | MAGIC_NO_CHECK_ELF;
    const std::unique_ptr<magic_set, decltype(&magic_close)> magic(::magic_open(Flags), &::magic_close);
    if (!magic || ::magic_load(magic.get(), nullptr) != 0)
        return QStringLiteral("application/octet-stream");
    const char *type = ::magic_buffer(magic.get(), beginning.constData(), std::size_t(beginning.size()));
    return type ? QString::fromLatin1(type) : QStringLiteral("application/octet-stream");
}

/// Readers take a PDF with some bytes of something else before it; libmagic does not.
bool mayBePdf(const QByteArray &beginning)
{
    constexpr qsizetype HeaderReach = 1024;
    return beginning.first(std::min(beginning.size(), HeaderReach)).contains("%PDF-");
}

/// The hash of the whole file and the type from its first part; a problem where it cannot be read to its end.
QString readThrough(RegularFile &file, Probed &probed)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QByteArray part = file.read(0, PartBytes);
    probed.mediaType = mediaTypeOf(part);
    qint64 offset = 0;
    while (!part.isEmpty()) {
        hash.addData(part);
        offset += part.size();
        part = file.read(offset, PartBytes);
    }
    if (offset != file.size())
        return file.problemNow().isEmpty() ? pdf::problem::Unreadable : pdf::problem::Changed;
    probed.size = offset;
    probed.sha256 = QString::fromLatin1(hash.result().toHex());
    return {};
}

bool hasText(const QString &file, int pages, BlockingPdfReader &reader)
{
    const int sampled = std::min(pages, SampledPages);
    for (int i = 0; i < sampled; ++i) {
        // Spread over the document.
        const int page = int(qint64(i) * pages / sampled);
        if (isRealText(reader.text(file, page)))
            return true;
    }
    return false;
}

} // namespace

bool isRealText(const QString &text)
{
    constexpr int EnoughLetters = 8;
    int letters = 0;
    int noise = 0;
    for (const char32_t character : text.toUcs4()) {
        const QChar::Script script = QChar::script(character);
        const QChar::Category category = QChar::category(character);
        const bool expected = script == QChar::Script_Cyrillic || script == QChar::Script_Latin ||
                              script == QChar::Script_Arabic;
        if (QChar::isLetter(character) && expected)
            ++letters;
        else if (QChar::isLetter(character) || category == QChar::Other_PrivateUse ||
                 category == QChar::Other_NotAssigned || character == QChar::ReplacementCharacter)
            ++noise;
    }
    return letters >= EnoughLetters && letters > noise;
}

Probed probeFile(const QString &file, BlockingPdfReader &reader)
{
    Probed probed;
    RegularFile opened;
    probed.problem = opened.open(file);
    if (probed.problem.isEmpty())
        probed.problem = readThrough(opened, probed);
    if (!probed.problem.isEmpty())
        return probed;
    if (opened.size() == 0)
        probed.problem = pdf::problem::Empty;
    const bool isPdf = probed.mediaType == PdfType;
    if (!isPdf && !mayBePdf(opened.read(0, PartBytes)))
        return probed;
    const PdfInfo info = reader.info(file);
    if (!isPdf && !info.problem.isEmpty())
        return probed;
    probed.mediaType = PdfType;
    probed.title = info.title;
    probed.problem = info.problem;
    if (info.problem.isEmpty()) {
        probed.pages = info.pages;
        probed.text = hasText(file, info.pages, reader);
    }
    // The hash and the count are of one and the same file, or of none.
    const QString changed = opened.problemNow();
    if (!changed.isEmpty())
        probed.problem = changed;
    return probed;
}

Probed probeFile(const QString &file)
{
    BlockingPdfReader reader;
    return probeFile(file, reader);
}

} // namespace qorjyn

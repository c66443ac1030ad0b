#include "documents/probe.h"

#include "documents/ownwords.h"
#include "documents/regularfile.h"
#include "documents/worker/protocol.h"

#include <QCryptographicHash>
#include <algorithm>

namespace qorjyn {

namespace {

constexpr qint64 PartBytes = 1024 * 1024;
/// A text layer shows itself on a few pages; covers and plates may have none.
constexpr int SampledPages = 5;

/// The hash of the whole file; a problem where it cannot be read to its end.
QString readThrough(RegularFile &file, Probed &probed)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QByteArray part = file.read(0, PartBytes);
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

void takePages(const QString &file, BlockingPdfReader &reader, Probed &probed)
{
    const PdfInfo info = reader.info(file);
    probed.title = info.title;
    probed.author = info.author;
    probed.problem = info.problem;
    if (!info.problem.isEmpty())
        return;
    probed.pages = info.pages;
    probed.text = hasText(file, info.pages, reader);
}

void takeOwnWords(const QString &file, DocumentFormat format, Probed &probed)
{
    const OwnWords words = ownWords(file, format);
    probed.pages = words.pages;
    probed.pagesStated = words.pagesStated;
    probed.title = words.title;
    probed.author = words.author;
    probed.year = words.year;
    probed.problem = words.problem;
}

void decodePages(const QString &file, BlockingPdfReader &reader, Probed &probed)
{
    int page = 0;
    probed.problem = reader.check(file, &page);
    if (probed.problem.isEmpty())
        return;
    if (probed.pages.value_or(1) > 1)
        probed.problemPage = page + 1;
    probed.pages.reset();
}

} // namespace

AttachedFile attachedFile(const Probed &probed, const QString &name)
{
    return {.sha256 = probed.sha256,
            .name = name,
            .mediaType = probed.mediaType,
            .size = probed.size,
            .pages = probed.pagesStated ? std::nullopt : probed.pages,
            .problem = probed.problem};
}

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
    const FileType type = fileType(file);
    probed.mediaType = type.mediaType;
    probed.refusal = type.refusal;
    if (type.format && isReadApart(*type.format))
        takePages(file, reader, probed);
    else if (type.format)
        takeOwnWords(file, *type.format, probed);
    else if (type.mediaType == u"image/png")
        probed.pages = 1;
    if (probed.problem.isEmpty() && type.format && isOfPictures(*type.format))
        decodePages(file, reader, probed);
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

#include "documents/pagecount.h"

#include "documents/regularfile.h"
#include "documents/tiffpages.h"
#include "documents/worker/protocol.h"

namespace qorjyn {

namespace {

OwnWords damaged()
{
    OwnWords words;
    words.problem = pdf::problem::Damaged;
    return words;
}

} // namespace

OwnWords tiffPages(const QString &name)
{
    RegularFile file;
    if (!file.open(name).isEmpty())
        return damaged();
    const auto pages =
        tiffPages([&](qint64 offset, qint64 length) { return file.read(offset, length); }, file.size());
    if (!pages)
        return damaged();
    OwnWords words;
    words.pages = int(pages->size());
    return words;
}

} // namespace qorjyn

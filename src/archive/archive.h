// Archives of strangers (ZIP, TAR, TAR.GZ): hides libarchive and the limits under which they are read.
#pragma once

#include "domain/problem.h"

#include <QByteArray>
#include <QHash>
#include <atomic>
#include <functional>

namespace qorjyn {

/// Told how far a long work has come, and telling it to stop.
struct Watch
{
    const std::atomic_bool *cancelled = nullptr;
    std::function<void(qint64 done, qint64 of)> progress; ///< bytes; `of` is 0 where the sum is not known

    [[nodiscard]] bool isCancelled() const { return cancelled && cancelled->load(); }
    void tell(qint64 done, qint64 of) const
    {
        if (progress)
            progress(done, of);
    }
};

/// Counted while the bytes come, never read from the archive's own word.
struct ArchiveLimits
{
    qint64 maxBytes = qint64(64) << 30;  ///< unpacked, of all entries together
    int maxEntries = 50'000;             ///< files and folders
    qint64 maxRatio = 100;               ///< unpacked to packed …
    qint64 ratioFrom = qint64(64) << 20; ///< … asked once so many bytes have come out
};

/// Whether the file is an archive that can be read here, be it one that is refused. An empty one is none.
[[nodiscard]] bool isArchive(const QString &file);

/// Writes the entries into a folder that is empty and the caller's own. Nothing of the archive's owners,
/// rights and links is taken over. Empty when all is there, otherwise the first problem, naming the entry;
/// what was written until then stays.
/// Problems: "file.missing", "archive.unknown", "archive.damaged", "archive.encrypted", "archive.path",
/// "archive.name", "archive.link", "archive.special", "archive.duplicate", "archive.too-many",
/// "archive.bomb", "package.cancelled", "storage.full".
[[nodiscard]] Problems unpackArchive(const QString &file, const QString &folder,
                                     const ArchiveLimits &limits = {}, const Watch &watch = {});

/// The wanted entries by their names, each of `maxBytes` at the most; a longer one is "archive.bomb".
[[nodiscard]] Outcome<QHash<QString, QByteArray>>
archiveMembers(const QString &file, const std::function<bool(const QString &name)> &wanted, qint64 maxBytes,
               const ArchiveLimits &limits = {});

/// The entries' names, as they come.
[[nodiscard]] Outcome<QStringList> archiveNames(const QString &file, const ArchiveLimits &limits = {});

} // namespace qorjyn

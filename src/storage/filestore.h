// The store of files, addressed by the hash of what is in them: a folder beside the database.
#pragma once

#include "domain/application.h"

#include <functional>

namespace qorjyn {

class FileStore
{
public:
    /// `root` is made, for its owner alone, when the first file is put.
    explicit FileStore(QString root) : m_root(std::move(root)) {}

    struct Stored
    {
        QString sha256; ///< 64 hex digits, lower case
        qint64 size = 0;
        QString problem; ///< "file.missing", "file.empty", "storage.full", "storage.read-only"; empty when it
                         ///< is stored
    };
    /// Copies a regular file in: hashed, written under a temporary name, synced, renamed. Stored once,
    /// however often it is put, and young again each time. What a killed program left half copied goes after
    /// a day.
    [[nodiscard]] Stored put(const QString &file) const;
    [[nodiscard]] bool has(const QString &sha256) const;
    /// The file's path, for reading only; empty when the store does not have it.
    [[nodiscard]] QString path(const QString &sha256) const;
    bool remove(const QString &sha256) const;
    [[nodiscard]] QStringList list() const;
    /// Those that are not among `referred` and were put more than a day ago: what was put since may belong to
    /// a form that is not stored yet.
    [[nodiscard]] QStringList unused(const QStringList &referred) const;
    /// Reads the file again and compares: false when it is missing or altered.
    [[nodiscard]] bool verify(const QString &sha256) const;
    [[nodiscard]] const QString &root() const { return m_root; }

    /// The folder beside an SQLite database.
    [[nodiscard]] static QString besideDatabase(const QString &databasePath);

private:
    QString m_root;
};

} // namespace qorjyn

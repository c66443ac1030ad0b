// A file opened for reading on a user's word: hides what must not block or be read (pipes, devices,
// directories).
#pragma once

#include <QDateTime>
#include <QFile>
#include <QString>

namespace qorjyn {

class RegularFile
{
public:
    RegularFile() = default;

    /// Opens `path`; never waits for the other end of a pipe. Answers "" or a code of `pdf::problem`
    /// ("missing", "unreadable", "not-a-file"); on failure nothing is open.
    [[nodiscard]] QString open(const QString &path);
    void close();
    [[nodiscard]] bool isOpen() const { return m_file.isOpen(); }
    [[nodiscard]] QString path() const { return m_path; }
    /// Bytes when it was opened.
    [[nodiscard]] qint64 size() const { return m_stamp.size; }

    /// The bytes from `offset`, fewer where the file ends, none where it cannot be read.
    [[nodiscard]] QByteArray read(qint64 offset, qint64 length);

    /// "" while the path still leads to the same unchanged file; "changed" or "missing" otherwise.
    [[nodiscard]] QString problemNow() const;

private:
    struct Stamp
    {
        qint64 size = 0;
        qint64 changed = 0; ///< nanoseconds, or milliseconds where the system tells no more
        quint64 device = 0;
        quint64 node = 0;

        bool operator==(const Stamp &) const = default;
    };

    [[nodiscard]] QString openDescriptor(const QString &path);
    [[nodiscard]] static bool stampOf(const QString &path, Stamp &stamp);

    QString m_path;
    QFile m_file;
    Stamp m_stamp;
};

} // namespace qorjyn

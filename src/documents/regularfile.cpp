#include "documents/regularfile.h"

#include "documents/worker/protocol.h"

#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace qorjyn {

#ifdef Q_OS_UNIX

namespace {

template <class Stamp>
void fill(Stamp &stamp, const struct ::stat &status)
{
    constexpr qint64 Nanoseconds = 1'000'000'000;
    stamp = {.size = status.st_size,
             .changed = qint64(status.st_mtim.tv_sec) * Nanoseconds + status.st_mtim.tv_nsec,
             .device = status.st_dev,
             .node = status.st_ino};
}

} // namespace

QString RegularFile::openDescriptor(const QString &path)
{
    // Without O_NONBLOCK a pipe without a writer would hold us here for ever.
    const int descriptor =
        ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY);
    if (descriptor < 0) {
        if (errno == ENXIO)
            return pdf::problem::NotAFile;
        return errno == ENOENT || errno == ENOTDIR ? pdf::problem::Missing : pdf::problem::Unreadable;
    }
    struct ::stat status = {};
    const bool known = ::fstat(descriptor, &status) == 0;
    if (!known || !S_ISREG(status.st_mode)) {
        ::close(descriptor);
        return known ? pdf::problem::NotAFile : pdf::problem::Unreadable;
    }
    fill(m_stamp, status);
    if (!m_file.open(descriptor, QIODevice::ReadOnly | QIODevice::Unbuffered, QFileDevice::AutoCloseHandle)) {
        ::close(descriptor);
        return pdf::problem::Unreadable;
    }
    return {};
}

bool RegularFile::stampOf(const QString &path, Stamp &stamp)
{
    struct ::stat status = {};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0)
        return false;
    fill(stamp, status);
    return true;
}

#else

QString RegularFile::openDescriptor(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return pdf::problem::Missing;
    if (!info.isFile())
        return pdf::problem::NotAFile;
    m_file.setFileName(path);
    if (!m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered) || !stampOf(path, m_stamp))
        return pdf::problem::Unreadable;
    return {};
}

bool RegularFile::stampOf(const QString &path, Stamp &stamp)
{
    const QFileInfo info(path);
    stamp = {.size = info.size(), .changed = info.lastModified().toMSecsSinceEpoch()};
    return info.exists();
}

#endif

QString RegularFile::open(const QString &path)
{
    close();
    QString problem = openDescriptor(path);
    if (problem.isEmpty())
        m_path = path;
    else
        m_file.close();
    return problem;
}

void RegularFile::close()
{
    m_file.close();
    m_path.clear();
    m_stamp = {};
}

QByteArray RegularFile::read(qint64 offset, qint64 length)
{
    if (offset < 0 || length <= 0 || !m_file.seek(offset))
        return {};
    return m_file.read(length);
}

QString RegularFile::problemNow() const
{
    Stamp now;
    if (!stampOf(m_path, now))
        return pdf::problem::Missing;
    return now == m_stamp ? QString() : QString(pdf::problem::Changed);
}

} // namespace qorjyn

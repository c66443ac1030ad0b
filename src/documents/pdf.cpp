#include "documents/pdf.h"

#include <QFileInfo>
#include <QPdfWriter>
#include <QSaveFile>

#include <cerrno>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace qorjyn {

namespace {

/// The code of what the system refused, by its number.
QString codeOf(int number)
{
    switch (number) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG: // the limit of a file's size
        return u"write.full"_s;
    case EACCES:
    case EPERM:
    case EROFS:
        return u"write.denied"_s;
    default:
        return u"write.failed"_s;
    }
}

/// Remembers the first write that failed, which QPdfWriter itself does not look at.
class CheckedFile : public QSaveFile
{
public:
    using QSaveFile::QSaveFile;
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] QString code() const { return m_problem.isEmpty() ? QString() : codeOf(m_number); }

    /// Gives all of it to the disk and puts it under its name; false where anything of that failed.
    bool finish()
    {
        errno = 0;
        if (m_problem.isEmpty() && (!flush() || !sync()))
            fail(errno, errorString());
        if (!m_problem.isEmpty())
            cancelWriting();
        errno = 0;
        if (!commit() && m_problem.isEmpty())
            fail(errno, errorString());
        return m_problem.isEmpty();
    }

protected:
    qint64 writeData(const char *data, qint64 length) override
    {
        errno = 0;
        const qint64 written = QSaveFile::writeData(data, length);
        if (written != length && m_problem.isEmpty())
            fail(errno == 0 ? ENOSPC : errno, written < 0 ? errorString() : qt_error_string(ENOSPC));
        return written;
    }

private:
    void fail(int number, const QString &problem)
    {
        m_number = number;
        m_problem = problem;
    }
    /// QSaveFile would rename what the disk did not take.
    [[nodiscard]] bool sync() const
    {
#ifdef Q_OS_UNIX
        return ::fsync(handle()) == 0 || errno == EINVAL || errno == ENOTSUP;
#else
        return true;
#endif
    }

    QString m_problem;
    int m_number = 0;
};

/// The new name of a file is safe once its folder is on the disk too.
void syncFolder(const QString &path)
{
#ifdef Q_OS_UNIX
    const int folder = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0)
        return; // it may be written to, but not looked into
    ::fsync(folder);
    ::close(folder);
#else
    Q_UNUSED(path)
#endif
}

class CountingPdf : public QPdfWriter
{
public:
    explicit CountingPdf(QIODevice *device) : QPdfWriter(device) {}
    [[nodiscard]] int pages() const { return m_pages; }

    bool newPage() override
    {
        const bool begun = QPdfWriter::newPage();
        m_pages += begun ? 1 : 0;
        return begun;
    }

private:
    int m_pages = 1;
};

} // namespace

WrittenPdf writePdf(const QString &file, const QString &title,
                    const std::function<void(QPagedPaintDevice &)> &paint, PdfReaders readers)
{
    WrittenPdf written{.file = file};
    const auto refused = [&written](const QString &code, const QString &problem) {
        written.pages = 0;
        written.code = code;
        written.problem = problem;
        return written;
    };
    // A finished file takes the place of what has its name: that must not be a folder or a device.
    const QFileInfo place(file);
    if (place.exists() && !place.isFile())
        return refused(u"write.not-a-file"_s, qt_error_string(place.isDir() ? EISDIR : EINVAL));
    if (!QFileInfo(place.absolutePath()).isDir())
        return refused(u"write.no-folder"_s, qt_error_string(ENOENT));
    CheckedFile out(file);
    errno = 0;
    if (!out.open(QIODevice::WriteOnly)) {
        const QString code = codeOf(errno);
        return refused(QFileInfo(place.absolutePath()).isWritable() ? code : u"write.denied"_s,
                       out.errorString());
    }
    // While it is still empty.
    if (readers == PdfReaders::Owner && !out.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return refused(u"write.failed"_s, out.errorString());
    {
        CountingPdf pdf(&out);
        pdf.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        pdf.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF()));
        pdf.setTitle(title);
        pdf.setCreator(QStringLiteral("Qorjyn " QORJYN_VERSION));
        paint(pdf);
        written.pages = pdf.pages();
    }
    if (!out.finish())
        return refused(out.code(), out.problem());
    syncFolder(place.absolutePath());
    return written;
}

} // namespace qorjyn

#include "documents/pdf.h"

#include <QFileInfo>
#include <QPdfWriter>
#include <QSaveFile>

#include <cerrno>

namespace qorjyn {

namespace {

/// Remembers the first write that failed, which QPdfWriter itself does not look at.
class CheckedFile : public QSaveFile
{
public:
    using QSaveFile::QSaveFile;
    [[nodiscard]] QString problem() const { return m_problem; }

protected:
    qint64 writeData(const char *data, qint64 length) override
    {
        const qint64 written = QSaveFile::writeData(data, length);
        if (written != length && m_problem.isEmpty())
            m_problem = written < 0 ? errorString() : qt_error_string(ENOSPC);
        return written;
    }

private:
    QString m_problem;
};

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
                    const std::function<void(QPagedPaintDevice &)> &paint)
{
    WrittenPdf written{.file = file};
    // A finished file takes the place of what has its name: that must not be a folder or a device.
    const QFileInfo place(file);
    if (place.exists() && !place.isFile()) {
        written.problem = qt_error_string(place.isDir() ? EISDIR : EINVAL);
        return written;
    }
    CheckedFile out(file);
    if (!out.open(QIODevice::WriteOnly)) {
        written.problem = out.errorString();
        return written;
    }
    {
        CountingPdf pdf(&out);
        pdf.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        pdf.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF()));
        pdf.setTitle(title);
        pdf.setCreator(QStringLiteral("Qorjyn " QORJYN_VERSION));
        paint(pdf);
        written.pages = pdf.pages();
    }
    written.problem = out.problem();
    if (!written.problem.isEmpty())
        out.cancelWriting();
    if (!out.commit() && written.problem.isEmpty())
        written.problem = out.errorString();
    if (!written.problem.isEmpty())
        written.pages = 0;
    return written;
}

} // namespace qorjyn

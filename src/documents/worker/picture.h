// Pictures as documents: hides Qt's readers of PNG, JPEG and TIFF, and the memory that they may take.
#pragma once

#include "documents/tiffpages.h"
#include "documents/worker/document.h"

#include <QByteArray>
#include <QList>

class QIODevice;
class QImageReader;

namespace qorjyn::pdf {

/// Each picture is a page; a TIFF may have many.
class Picture : public Document
{
public:
    /// Reads from `device` as long as it lives. Where there is a problem, it is no document.
    Picture(QIODevice &device, const QByteArray &format, QString &problem);

    /// Loads the readers, which lie in files of their own: the sandbox must not be closed yet.
    static void loadReaders();
    /// "png", "jpeg" or "tiff", by the beginning of a file; empty for all others.
    [[nodiscard]] static QByteArray formatOf(const QByteArray &beginning);

    [[nodiscard]] int pages() const override { return int(m_pages.size()); }
    [[nodiscard]] QString check(int page) override;
    [[nodiscard]] QImage draw(int page, QSize fit) override;
    [[nodiscard]] std::optional<QString> text(int) override { return QString(); }
    [[nodiscard]] bool hasText() const override { return false; }
    [[nodiscard]] std::optional<QList<QRectF>> find(int, const QString &) override { return QList<QRectF>(); }

private:
    [[nodiscard]] QString load();
    /// At the picture that is the page; false where there is none.
    [[nodiscard]] bool begin(QImageReader &reader, int page);

    QIODevice &m_device;
    QByteArray m_format;
    QList<TiffPage> m_pages; ///< one for PNG and JPEG
};

} // namespace qorjyn::pdf

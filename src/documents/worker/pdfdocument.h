// PDFs: hides Poppler.
#pragma once

#include "documents/worker/document.h"

#include <memory>

class QIODevice;

namespace Poppler {
class Document;
} // namespace Poppler

namespace qorjyn::pdf {

class PdfDocument : public Document
{
public:
    /// Reads from `device` as long as it lives. Where there is a problem, it is no document.
    PdfDocument(QIODevice &device, QString &problem);
    ~PdfDocument() override;

    /// Loads fonts and tables with a page of its own, so that the first request does not pay for it.
    static void warmUp();

    [[nodiscard]] int pages() const override { return m_pages; }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString author() const override;
    [[nodiscard]] QImage draw(int page, QSize fit) override;
    [[nodiscard]] std::optional<QString> text(int page) override;
    [[nodiscard]] std::optional<QList<QRectF>> find(int page, const QString &words) override;

private:
    [[nodiscard]] QString load(QIODevice &device);
    /// How many pages are there of those that the tree names; less than 1 where it names none.
    [[nodiscard]] int held(int named) const;

    std::unique_ptr<Poppler::Document> m_document;
    int m_pages = 0;
};

} // namespace qorjyn::pdf

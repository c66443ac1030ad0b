// DjVus: hides libdjvulibre, its threads and its own way to say that memory is out.
#pragma once

#include "documents/worker/document.h"

#include <QByteArray>
#include <memory>

class QIODevice;

namespace qorjyn::pdf {

class DjVuDocument : public Document
{
public:
    /// Reads all of `device` at once. Where there is a problem, it is no document.
    DjVuDocument(QIODevice &device, QString &problem);
    ~DjVuDocument() override;

    /// Makes the library ready and bounds what its threads take of the memory. Before the sandbox is closed.
    static void prepare();
    /// By the beginning of a file.
    [[nodiscard]] static bool begins(const QByteArray &beginning);

    [[nodiscard]] int pages() const override { return m_pages; }
    [[nodiscard]] QString check(int page) override;
    [[nodiscard]] QImage draw(int page, QSize fit) override;
    [[nodiscard]] std::optional<QString> text(int page) override;
    [[nodiscard]] std::optional<QList<QRectF>> find(int page, const QString &words) override;

private:
    class Decoder;

    [[nodiscard]] QString load(QIODevice &device);

    std::unique_ptr<Decoder> m_decoder;
    int m_pages = 0;
};

} // namespace qorjyn::pdf

// Reads a written PDF back for the tests: its text, the boxes of its words, its ink.
#pragma once

#include <QImage>
#include <QList>
#include <QRectF>
#include <QString>

#include <memory>
#include <poppler-qt6.h>

namespace qorjyn::test {

struct PrintedWord
{
    QString text;
    QRectF box; ///< points, from the top left corner of the sheet
};

class Printed
{
public:
    /// Opens what was written; the test fails where it is no PDF.
    explicit Printed(const QString &file);

    [[nodiscard]] int pages() const;
    /// All pages' text, NFKC, every run of blanks one space.
    [[nodiscard]] QString text() const;
    /// The same of one page, 0….
    [[nodiscard]] QString text(int page) const;
    /// Words of a page in the order of reading.
    [[nodiscard]] QList<PrintedWord> words(int page) const;
    /// 100 dots an inch, grey.
    [[nodiscard]] QImage picture(int page) const;
    /// The rectangle in millimetres that holds all ink of a page.
    [[nodiscard]] QRectF ink(int page) const;
    /// Horizontal strokes of at least `millimetres` on a page.
    [[nodiscard]] int ruledLines(int page, qreal millimetres) const;
    /// Two words of a page that lie over each other; empty when there are none.
    [[nodiscard]] QString overlap(int page) const;
    /// Names of fonts that are not embedded.
    [[nodiscard]] QStringList foreignFonts() const;

private:
    std::unique_ptr<Poppler::Document> m_document;
};

/// `text` as Printed::text() gives text.
[[nodiscard]] QString normalised(const QString &text);

/// Fails the test unless the ink keeps 10 mm from every edge of A4, no words overlap and all fonts are
/// embedded.
void compareLayout(const Printed &printed);

} // namespace qorjyn::test

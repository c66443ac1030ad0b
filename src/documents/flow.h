// Sets a document's blocks onto pages: what belongs together is not parted by the end of a page.
#pragma once

#include "documents/page.h"

#include <QList>
#include <QString>

#include <memory>

class QTextDocument;

namespace qorjyn {

class Flow
{
public:
    /// `style` is the style sheet of all blocks.
    Flow(PaperPage &page, const QString &style);

    /// A block of HTML, `before` millimetres below the last one unless it begins a page. A block is parted
    /// only where it is longer than a page. `withNext` keeps it on the page of the block that follows.
    void add(const QString &html, qreal before = 0, bool withNext = false);
    /// Paints all blocks; `numbered` puts "page / pages" under each page.
    void paint(bool numbered);

private:
    struct Block
    {
        QString html;
        qreal before = 0, height = 0; // device units
        bool withNext = false;
        int page = 0; // 0…, the first one where it is parted
        qreal top = 0;
    };

    [[nodiscard]] std::unique_ptr<QTextDocument> laidOut(const QString &html) const;
    [[nodiscard]] qreal heightWithNext(qsizetype index) const;
    int place();
    void draw(const Block &block, int page, const QTextDocument &document);
    void drawLines(const QTextDocument &document, qreal top, qreal bottom);
    void drawNumber(int page, int pages);

    PaperPage &m_page;
    QString m_style;
    QList<Block> m_blocks;
};

} // namespace qorjyn

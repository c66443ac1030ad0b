#include "documents/flow.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

#include <cmath>

using namespace Qt::StringLiterals;

namespace qorjyn {

namespace {

constexpr qreal TextSize = 12, NumberSize = 10;
constexpr qreal NumberDepth = 9; // millimetres below the text

} // namespace

Flow::Flow(PaperPage &page, const QString &style) : m_page(page), m_style(style) {}

void Flow::add(const QString &html, qreal before, bool withNext)
{
    m_blocks.append({.html = html,
                     .before = m_page.px(before),
                     .height = laidOut(html)->size().height(),
                     .withNext = withNext});
}

std::unique_ptr<QTextDocument> Flow::laidOut(const QString &html) const
{
    auto document = std::make_unique<QTextDocument>();
    document->setUndoRedoEnabled(false);
    document->setDocumentMargin(0);
    QFont font;
    font.setFamilies(documentFamilies());
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setPointSizeF(TextSize);
    document->setDefaultFont(font);
    QTextOption option;
    option.setTextDirection(Qt::LeftToRight);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document->setDefaultTextOption(option);
    document->documentLayout()->setPaintDevice(&m_page.device());
    document->setDefaultStyleSheet(m_style);
    document->setHtml(html);
    document->setTextWidth(m_page.box().width());
    // A block longer than a page is cut between its lines.
    if (document->size().height() > m_page.box().height())
        document->setPageSize(m_page.box().size());
    return document;
}

/// The height of a block and of those that must stand on its page.
qreal Flow::heightWithNext(qsizetype index) const
{
    qreal height = m_blocks.at(index).height;
    for (; m_blocks.at(index).withNext && index + 1 < m_blocks.size(); ++index)
        height += m_blocks.at(index + 1).before + m_blocks.at(index + 1).height;
    return height;
}

/// Gives each block its page and height on it; answers the number of pages.
int Flow::place()
{
    const qreal room = m_page.box().height();
    int page = 0;
    qreal y = 0;
    for (qsizetype index = 0; index < m_blocks.size(); ++index) {
        Block &block = m_blocks[index];
        y += y > 0 ? block.before : 0;
        const qreal together = heightWithNext(index);
        const qreal needed = together <= room ? together : block.height;
        if (y > 0 && y + needed > room) {
            ++page;
            y = 0;
        }
        block.page = page;
        block.top = y;
        y += block.height;
        if (block.height > room) {
            const int more = int(std::ceil(block.height / room)) - 1;
            page += more;
            y = block.height - more * room;
        }
    }
    return page + 1;
}

void Flow::paint(bool numbered)
{
    const int pages = place();
    int page = 0;
    if (numbered)
        drawNumber(page, pages);
    for (const Block &block : m_blocks) {
        const std::unique_ptr<QTextDocument> document = laidOut(block.html);
        const int last = block.page + (block.height > m_page.box().height() ? document->pageCount() - 1 : 0);
        for (int on = block.page; on <= last; ++on) {
            if (page < on) {
                if (!m_page.next())
                    return;
                page = on;
                if (numbered)
                    drawNumber(page, pages);
            }
            draw(block, on, *document);
        }
    }
}

void Flow::draw(const Block &block, int page, const QTextDocument &document)
{
    const QRectF box = m_page.box();
    QPainter &painter = m_page.painter();
    painter.save();
    painter.setPen(Qt::black);
    if (block.height > box.height()) {
        const qreal above = (page - block.page) * box.height();
        painter.translate(box.left(), box.top() - above);
        drawLines(document, above, above + box.height());
    } else {
        QAbstractTextDocumentLayout::PaintContext context;
        context.palette.setColor(QPalette::Text, Qt::black);
        painter.translate(box.left(), box.top() + block.top);
        document.documentLayout()->draw(&painter, context);
    }
    painter.restore();
}

/// The lines that begin between two heights. Drawn with a clip instead, Qt puts a line of the page before
/// into the file too: hidden to the eye, but found by every search.
void Flow::drawLines(const QTextDocument &document, qreal top, qreal bottom)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const QPointF origin = document.documentLayout()->blockBoundingRect(block).topLeft();
        const QTextLayout &layout = *block.layout();
        for (int index = 0; index < layout.lineCount(); ++index) {
            const QTextLine line = layout.lineAt(index);
            const qreal middle = origin.y() + line.y() + line.height() / 2;
            if (middle >= top && middle < bottom)
                line.draw(&m_page.painter(), origin);
        }
    }
}

void Flow::drawNumber(int page, int pages)
{
    m_page.painter().setPen(Qt::black);
    m_page.drawCentred(u"%1 / %2"_s.arg(page + 1).arg(pages), m_page.font(NumberSize),
                       m_page.box().bottom() + m_page.px(NumberDepth));
}

} // namespace qorjyn

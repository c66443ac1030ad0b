#include "documents/annexform.h"

#include "documents/page.h"
#include "documents/plaintext.h"

#include <QFontMetricsF>
#include <QTextLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace qorjyn {

namespace {

// Points and millimetres.
constexpr qreal FormTextSize = 12, HeadingSize = 14, CaptionSize = 9;
constexpr qreal LineHeight = 5.6, RuledHeight = 7.5, CaptionHeight = 4;
constexpr qreal RuleDepth = 1.2, RuleWidth = 0.2, Indent = 12.5;
constexpr int BlankTitleLines = 5;

QString monthName(int month)
{
    static const std::array names{u"қаңтар"_s,   u"ақпан"_s,  u"наурыз"_s, u"сәуір"_s,
                                  u"мамыр"_s,    u"маусым"_s, u"шілде"_s,  u"тамыз"_s,
                                  u"қыркүйек"_s, u"қазан"_s,  u"қараша"_s, u"желтоқсан"_s};
    return names.at(size_t(month - 1));
}

/// The titles as one text: separated by semicolons, closed by the full stop that the form prints.
QString titleText(const QList<Item> &items)
{
    QStringList titles;
    titles.reserve(items.size());
    for (const Item &item : items) {
        const QString title = printable(item.description.title);
        if (!title.isEmpty())
            titles.append(title);
    }
    if (titles.isEmpty())
        return {};
    const QString text = titles.join(u"; "_s);
    return text.endsWith(u'.') || text.endsWith(u'!') || text.endsWith(u'?') || text.endsWith(u'…')
               ? text
               : text + u'.';
}

/// Text broken into lines; the first may begin further right.
class Lines
{
public:
    Lines(const PaperPage &page, const QString &text, const QFont &font, qreal width, qreal firstIndent,
          Qt::Alignment alignment)
        : m_layout(text, font, &page.device())
    {
        QTextOption option(alignment);
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        option.setTextDirection(Qt::LeftToRight);
        m_layout.setTextOption(option);
        m_layout.beginLayout();
        for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
            const qreal indent = line.lineNumber() == 0 ? firstIndent : 0;
            line.setLineWidth(width - indent);
            line.setPosition(QPointF(indent, 0));
        }
        m_layout.endLayout();
    }

    [[nodiscard]] int count() const { return m_layout.text().isEmpty() ? 0 : m_layout.lineCount(); }
    [[nodiscard]] qreal height(int line) const { return m_layout.lineAt(line).height(); }

    void draw(QPainter &painter, int line, qreal left, qreal baseline) const
    {
        const QTextLine drawn = m_layout.lineAt(line);
        drawn.draw(&painter, QPointF(left, baseline - drawn.ascent()));
    }

private:
    QTextLayout m_layout;
};

/// Goes down the sheet block by block. `m_y` is the baseline of the last line, in device units.
class Form
{
public:
    Form(PaperPage &page, const Application &application, const LibrarySettings &library)
        : m_page(page), m_application(application), m_library(library)
    {
    }

    void paint();

private:
    void heading();
    void body();
    void titles();
    void volume();
    void signature();
    void sealAndDate();

    [[nodiscard]] qreal signatureWidth() const { return m_box.width() * 0.45; }
    [[nodiscard]] qreal tailHeight() const;
    [[nodiscard]] qreal advance(const QString &text) const;

    void down(qreal millimetres) { m_y += m_page.px(millimetres); }
    /// Makes sure that a line at `m_y`, and `more` below it, fit on the page.
    void fit(qreal first, qreal more = 0);
    void paragraph(const QString &text, qreal left, qreal firstIndent, Qt::Alignment alignment);
    void ruledText(const QString &text, qreal left, qreal width, qreal firstIndent, qreal more = 0);
    void rule(qreal left, qreal right);
    void caption(const QString &text, qreal left, qreal right);
    qreal words(const QString &text, qreal x);
    qreal blank(const QString &text, qreal x, qreal width);

    PaperPage &m_page;
    const Application &m_application;
    const LibrarySettings &m_library;
    QRectF m_box = m_page.box();
    QFont m_text = m_page.font(FormTextSize), m_caption = m_page.font(CaptionSize);
    qreal m_y = m_box.top();
};

void Form::paint()
{
    if (!m_page.isActive())
        return;
    m_page.painter().setPen(QPen(Qt::black, m_page.px(RuleWidth)));
    m_page.painter().setFont(m_text);
    heading();
    body();
    titles();
    volume();
    signature();
    sealAndDate();
}

qreal Form::advance(const QString &text) const
{
    return QFontMetricsF(m_text, &m_page.device()).horizontalAdvance(text);
}

void Form::fit(qreal first, qreal more)
{
    if (m_y + m_page.px(RuleDepth) + more <= m_box.bottom() || m_y <= m_box.top() + m_page.px(first))
        return;
    if (!m_page.next())
        return;
    m_page.drawCentred(QString::number(m_page.number()), m_text, m_box.top() - m_page.px(6));
    m_page.painter().setFont(m_text);
    m_y = m_box.top() + m_page.px(first);
}

void Form::paragraph(const QString &text, qreal left, qreal firstIndent, Qt::Alignment alignment)
{
    const Lines lines(m_page, text, m_text, m_box.right() - left, firstIndent, alignment);
    for (int line = 0; line < lines.count(); ++line) {
        down(LineHeight);
        fit(LineHeight);
        lines.draw(m_page.painter(), line, left, m_y);
    }
}

void Form::rule(qreal left, qreal right)
{
    const qreal y = m_y + m_page.px(RuleDepth);
    m_page.painter().drawLine(QPointF(left, y), QPointF(right, y));
}

void Form::caption(const QString &text, qreal left, qreal right)
{
    down(RuleDepth + CaptionHeight - 0.6);
    fit(CaptionHeight);
    const qreal width = QFontMetricsF(m_caption, &m_page.device()).horizontalAdvance(text);
    m_page.painter().setFont(m_caption);
    m_page.painter().drawText(QPointF((left + right - width) / 2, m_y), text);
    m_page.painter().setFont(m_text);
}

/// `more` is what must stand on the page of the last line, which takes the line before it along.
void Form::ruledText(const QString &text, qreal left, qreal width, qreal firstIndent, qreal more)
{
    const Lines lines(m_page, text, m_text, width, firstIndent, Qt::AlignLeft);
    const qreal pitch = m_page.px(RuledHeight);
    for (int line = 0; line < lines.count(); ++line) {
        // A script with taller letters than the form's own widens its line.
        m_y += line == 0 ? 0 : std::max(pitch, lines.height(line) + m_page.px(0.6));
        const int after = lines.count() - line - 1;
        fit(RuledHeight, after > 1 ? 0 : pitch * after + more);
        lines.draw(m_page.painter(), line, left, m_y);
        rule(left + (line == 0 ? firstIndent : 0), left + width);
    }
}

qreal Form::words(const QString &text, qreal x)
{
    m_page.painter().drawText(QPointF(x, m_y), text);
    return x + advance(text);
}

/// A ruled blank within a line, `width` millimetres or as wide as its text, which stands in its middle.
qreal Form::blank(const QString &text, qreal x, qreal width)
{
    const qreal taken = advance(text);
    const qreal room = std::max(m_page.px(width), taken);
    m_page.painter().drawText(QPointF(x + (room - taken) / 2, m_y), text);
    rule(x, x + room);
    return x + room;
}

void Form::heading()
{
    const qreal left = m_box.left() + m_box.width() / 2;
    paragraph(u"Қазақстанның ұлттық электрондық кітапханасының қорын қалыптастыру мен "
              u"есепке алу және оған қолжетімділікті ұйымдастыру қағидаларына қосымша"_s,
              left, 0, Qt::AlignLeft);
    down(4);
    paragraph(u"Нысан"_s, left, 0, Qt::AlignLeft);
    down(4);
    paragraph(printable(m_library.addressee), left, 0, Qt::AlignLeft);
    down(RuledHeight);
    fit(RuledHeight);
    const qreal begin = words(u"кімнен: "_s, left);
    const QString name = printable(m_application.participantName);
    if (name.isEmpty())
        rule(begin, m_box.right());
    else
        ruledText(name, left, m_box.right() - left, begin - left);
    caption(u"(қатысушының атауы)"_s, left, m_box.right());
}

void Form::body()
{
    down(18);
    fit(HeadingSize);
    m_page.drawCentred(u"Өтінім"_s, m_page.font(HeadingSize, true), m_y);
    m_page.painter().setFont(m_text);
    down(6);
    paragraph(u"Қазақстанның ұлттық электрондық кітапханасының қорына енгізу үшін келесі қор "
              u"объектілерін жолдаймыз:"_s,
              m_box.left(), m_page.px(Indent), Qt::AlignJustify);
}

void Form::titles()
{
    down(RuledHeight);
    const QString text = titleText(m_application.items);
    if (text.isEmpty()) {
        const qreal stop = m_box.right() - advance(u"."_s);
        for (int line = 0; line < BlankTitleLines; ++line) {
            if (line > 0)
                down(RuledHeight);
            fit(RuledHeight);
            rule(m_box.left(), line + 1 < BlankTitleLines ? m_box.right() : stop);
        }
        words(u"."_s, stop);
    } else {
        ruledText(text, m_box.left(), m_box.width(), 0, std::min(tailHeight(), m_box.height() / 2));
    }
    caption(u"(қор объектілерінің атауы)"_s, m_box.left(), m_box.right());
}

/// What follows the titles: it is not parted from them by the end of a page.
qreal Form::tailHeight() const
{
    const Lines name(m_page, printable(m_application.signatory), m_text, signatureWidth(), 0, Qt::AlignLeft);
    const int signatureLines = std::max(2, name.count());
    return m_page.px(RuleDepth + CaptionHeight + 12 + 20 + RuledHeight * signatureLines + 18);
}

void Form::volume()
{
    down(12);
    fit(LineHeight);
    const std::optional<int> pages = m_application.statedPages;
    qreal x = words(u"Қосымша: көлемі "_s, m_box.left() + m_page.px(Indent));
    x = blank(pages ? QString::number(*pages) : QString(), x, 16);
    words(u" бетте қор объектілері."_s, x);
}

void Form::signature()
{
    down(20);
    fit(LineHeight, m_page.px(CaptionHeight));
    const QString name = printable(m_application.signatory);
    const qreal right = m_box.left() + signatureWidth();
    if (name.isEmpty())
        rule(m_box.left(), right);
    else
        ruledText(name, m_box.left(), signatureWidth(), 0, m_page.px(CaptionHeight));
    const qreal left = right + m_page.px(3);
    const Lines lines(m_page, u"(тегі, аты, әкесінің аты (болған жағдайда) қатысушы басшысының қолы)"_s,
                      m_caption, m_box.right() - left, 0, Qt::AlignLeft);
    for (int line = 0; line < lines.count(); ++line) {
        if (line > 0)
            down(CaptionHeight);
        lines.draw(m_page.painter(), line, left, m_y);
    }
}

void Form::sealAndDate()
{
    down(18);
    fit(LineHeight);
    words(u"Мөр орны (болған жағдайда)"_s, m_box.left());
    const QDate date = m_application.dated;
    const bool hasCentury = !date.isValid() || date.year() / 100 == 20;
    const QString year = !date.isValid() ? QString()
                         : hasCentury    ? date.toString(u"yy"_s)
                                         : QString::number(date.year());
    const QString day = date.isValid() ? date.toString(u"dd"_s) : QString();
    const QString month = date.isValid() ? monthName(date.month()) : QString();
    const qreal small = date.isValid() ? 0 : 9, wide = 34;
    const qreal fixed = advance((hasCentury ? u"20"_s : QString()) + u" жылғы \"\" "_s);
    const qreal blanks = advance(year) + advance(day) + m_page.px(2 * small + wide);
    qreal x = m_box.right() - fixed - blanks;
    if (hasCentury)
        x = words(u"20"_s, x);
    x = blank(year, x, small);
    x = words(u" жылғы \""_s, x);
    x = blank(day, x, small);
    x = words(u"\" "_s, x);
    blank(month, x, wide);
}

} // namespace

void paintAnnexForm(QPagedPaintDevice &device, const Application &application, const LibrarySettings &library)
{
    paintAnnexForms(device, {application}, library);
}

void paintAnnexForms(QPagedPaintDevice &device, const QList<Application> &applications,
                     const LibrarySettings &library)
{
    PaperPage page(device, DocumentMargins);
    for (qsizetype i = 0; i < applications.size(); ++i) {
        if (i > 0 && !page.nextDocument())
            return;
        Form(page, applications[i], library).paint();
    }
}

void paintBlankForm(QPagedPaintDevice &device, const LibrarySettings &library)
{
    paintAnnexForms(device, {Application()}, library);
}

} // namespace qorjyn

#include "app/widgets/pdfview.h"

#include "app/shell/icons.h"
#include "app/shell/plaintip.h"
#include "app/shell/theme.h"
#include "app/widgets/emptystate.h"
#include "app/widgets/messagebar.h"
#include "app/widgets/pdfsearch.h"
#include "documents/pdfreader.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

namespace qorjyn {

using namespace Qt::StringLiterals;

namespace {
constexpr double smallestZoom = 0.5;
constexpr double largestZoom = 6;
} // namespace

PdfView::PdfView(PdfReader *reader, QWidget *parent)
    : QWidget(parent), m_reader(reader), m_icon(new QLabel), m_title(new QLabel), m_number(new QLabel),
      m_previous(new QToolButton), m_next(new QToolButton), m_smaller(new QToolButton),
      m_larger(new QToolButton), m_fit(new QToolButton), m_turn(new QToolButton), m_search(new QToolButton),
      m_searchLine(new PdfSearch(reader)), m_message(new MessageBar), m_scroll(new QScrollArea),
      m_sheet(new QLabel), m_empty(new EmptyState)
{
    build();
    connect(m_previous, &QToolButton::clicked, this, [this] { showPage(m_page - 1); });
    connect(m_next, &QToolButton::clicked, this, [this] { showPage(m_page + 1); });
    connect(m_smaller, &QToolButton::clicked, this, [this] { zoomBy(1 / 1.25); });
    connect(m_larger, &QToolButton::clicked, this, [this] { zoomBy(1.25); });
    connect(m_fit, &QToolButton::clicked, this, &PdfView::fitPage);
    connect(m_turn, &QToolButton::clicked, this, &PdfView::turnPage);
    connect(m_search, &QToolButton::clicked, m_searchLine, &PdfSearch::open);
    connect(m_searchLine, &PdfSearch::forgotten, this, &PdfView::showHits);
    connect(m_searchLine, &PdfSearch::found, this, [this](int page) {
        m_goesToHit = true;
        if (page != m_page)
            showPage(page);
        else if (!isReading())
            showHits();
    });
    auto *find = new QShortcut(QKeySequence::Find, this); // wherever the keyboard is, while this is in sight
    connect(find, &QShortcut::activated, m_search, &QToolButton::click);
    retranslate();
}

void PdfView::build()
{
    auto *header = new QWidget;
    header->setAutoFillBackground(true);
    header->setBackgroundRole(QPalette::Base);
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(scaled(12, this), scaled(3, this), scaled(8, this), scaled(3, this));
    row->setSpacing(scaled(4, this));
    row->addWidget(m_icon);
    row->addSpacing(scaled(4, this));
    row->addWidget(m_title, 1);
    m_title->setMinimumWidth(scaled(40, this));
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_title->setObjectName(u"pdfTitle"_s);
    m_number->setObjectName(u"pdfNumber"_s);
    m_number->setForegroundRole(QPalette::PlaceholderText);
    const auto add = [row](QToolButton *button, const QString &name, const QString &iconName) {
        button->setObjectName(name);
        button->setAutoRaise(true);
        button->setIcon(icon(iconName));
        row->addWidget(button);
    };
    add(m_smaller, u"pdfSmaller"_s, u"zoom-out"_s);
    add(m_larger, u"pdfLarger"_s, u"zoom-in"_s);
    add(m_fit, u"pdfFit"_s, u"maximize"_s);
    add(m_turn, u"pdfTurn"_s, u"rotate-cw"_s);
    add(m_search, u"pdfSearch"_s, u"search"_s);
    add(m_previous, u"pdfPrevious"_s, u"chevron-left"_s);
    row->addWidget(m_number);
    add(m_next, u"pdfNext"_s, u"chevron-right"_s);

    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_scroll->setBackgroundRole(QPalette::Window);
    m_scroll->setWidget(m_sheet);
    m_sheet->setObjectName(u"pdfSheet"_s);
    m_empty->setIconName(u"file-text"_s);
    auto *line = new QFrame;
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(header);
    column->addWidget(line);
    column->addWidget(m_searchLine);
    column->addWidget(m_message);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_empty, 1);
    setFocusPolicy(Qt::StrongFocus);
}

void PdfView::setEmptySentence(const QString &sentence)
{
    m_empty->setSentence(sentence);
}

void PdfView::showFile(const QString &path, const QString &shownName)
{
    if (m_reader) {
        m_reader->cancel(m_request);
        m_reader->cancel(m_infoRequest);
    }
    m_file = path;
    m_name = shownName.isEmpty() ? QFileInfo(path).fileName() : shownName;
    m_problem.clear();
    m_page = m_pages = m_turns = 0;
    m_zoom = 1;
    m_request = m_infoRequest = 0;
    m_image = {};
    m_goesToHit = false;
    m_searchLine->setFile(path);
    m_sheet->clear();
    m_sheet->resize(0, 0);
    refresh();
    layout()->activate(); // the page has to fit into the place that it gets
    if (m_reader && !path.isEmpty()) {
        m_infoRequest = m_reader->info(
            path, this,
            [this](const PdfInfo &info) {
                m_infoRequest = 0;
                m_pages = info.pages;
                m_searchLine->setPages(info.pages);
                m_problem = info.problem;
                refresh();
            },
            PdfUrgency::Now);
        read();
    }
}

void PdfView::showPage(int page)
{
    if (page < 0 || (m_pages > 0 && page >= m_pages) || m_file.isEmpty())
        return;
    m_page = page;
    m_searchLine->setPage(page);
    m_scroll->verticalScrollBar()->setValue(0);
    read();
    refresh();
}

void PdfView::zoomBy(double factor)
{
    m_zoom = qBound(smallestZoom, m_zoom * factor, largestZoom);
    read();
}

void PdfView::fitPage()
{
    m_zoom = 1;
    read();
}

void PdfView::turnPage()
{
    constexpr int Turns = 4;
    m_turns = (m_turns + 1) % Turns;
    read();
}

QSize PdfView::room() const
{
    const int margin = scaled(24, this);
    const QSize free = m_scroll->maximumViewportSize() - QSize(margin, margin);
    return (QSizeF(free.expandedTo(QSize(scaled(120, this), scaled(160, this)))) * m_zoom).toSize();
}

void PdfView::read()
{
    if (!m_reader || m_file.isEmpty())
        return;
    m_request = m_reader->page(
        m_file, m_page, room(), devicePixelRatioF(), this,
        [this](const QImage &image, const QString &problem) { received(image, problem); }, m_turns);
}

void PdfView::received(const QImage &image, const QString &problem)
{
    m_request = 0;
    m_problem = problem;
    m_image = image;
    showHits();
    refresh();
    if (problem.isEmpty())
        Q_EMIT pageShown(m_page);
}

void PdfView::showHits()
{
    constexpr QColor marked(255, 236, 130);
    constexpr QColor goneTo(255, 178, 84);
    const QList<QRectF> hits = m_searchLine->hits(m_page);
    const int margin = scaled(12, this);
    const QSizeF size = m_image.deviceIndependentSize();
    QPixmap sheet = QPixmap::fromImage(m_image);
    QRectF current;
    if (!hits.isEmpty() && !sheet.isNull()) {
        QPainter painter(&sheet);
        painter.setCompositionMode(QPainter::CompositionMode_Multiply); // the letters stay black
        for (qsizetype i = 0; i < hits.size(); ++i) {
            const QRectF part = asTurned(hits[i]);
            const QRectF place(part.x() * size.width(), part.y() * size.height(), part.width() * size.width(),
                               part.height() * size.height());
            painter.fillRect(place, i == m_searchLine->current() ? goneTo : marked);
            if (i == m_searchLine->current())
                current = place;
        }
    }
    m_sheet->setPixmap(sheet);
    m_sheet->setContentsMargins(margin, margin, margin, margin);
    m_sheet->adjustSize();
    if (m_goesToHit && !current.isEmpty()) {
        const QPoint middle = current.center().toPoint() + QPoint(margin, margin);
        m_scroll->ensureVisible(middle.x(), middle.y(), int(current.width() / 2) + margin,
                                int(current.height() / 2) + margin);
        m_goesToHit = false;
    }
}

QRectF PdfView::asTurned(const QRectF &part) const
{
    switch (m_turns) {
    case 1:
        return {1 - part.bottom(), part.left(), part.height(), part.width()};
    case 2:
        return {1 - part.right(), 1 - part.bottom(), part.width(), part.height()};
    case 3:
        return {part.top(), 1 - part.right(), part.height(), part.width()};
    default:
        return part;
    }
}

QString PdfView::sentence(const QString &problem) const
{
    if (problem == u"encrypted")
        return tr("“%1” is protected by a password, so it cannot be shown. Ask the participant for a copy "
                  "without one.")
            .arg(m_name);
    if (problem == u"damaged" || problem == u"no-page" || problem == u"worker-died")
        return tr("“%1” is damaged and this page cannot be read. Ask the participant for the file again.")
            .arg(m_name);
    if (problem == u"empty")
        return tr("“%1” is empty. Ask the participant for the file again.").arg(m_name);
    if (problem == u"not-pdf" || problem == u"not-a-file")
        return tr("“%1” is neither a PDF nor a DjVu nor a picture (PNG, JPEG, TIFF), so it cannot be shown "
                  "here.")
            .arg(m_name);
    if (problem == u"scattered")
        return tr("The pages of “%1” lie in other files, so they cannot be shown. Ask the participant for "
                  "one "
                  "DjVu file with all pages, or for a PDF.")
            .arg(m_name);
    if (problem == u"too-slow" || problem == u"too-large")
        return tr("“%1” takes too long or too much memory to draw. The file itself is untouched.")
            .arg(m_name);
    if (problem == u"missing" || problem == u"unreadable" || problem == u"changed")
        return tr("“%1” is not where it was, or may not be read. Check the folder and choose the file again.")
            .arg(m_name);
    return tr("“%1” cannot be shown. The file itself is untouched.").arg(m_name);
}

void PdfView::refresh()
{
    const bool has = !m_file.isEmpty();
    m_title->setText(m_title->fontMetrics().elidedText(m_name, Qt::ElideMiddle, qMax(40, m_title->width())));
    m_title->setToolTip(plainTip(m_name));
    m_number->setText(m_pages > 0
                          ? u"%1 / %2"_s.arg(QLocale().toString(m_page + 1), QLocale().toString(m_pages))
                          : QString());
    // Where it is narrow the keys and the wheel remain.
    m_smaller->setVisible(has && width() >= scaled(330, this));
    m_larger->setVisible(has && width() >= scaled(330, this));
    m_fit->setVisible(has && width() >= scaled(370, this));
    m_turn->setVisible(has);
    m_search->setVisible(has);
    if (!has)
        m_searchLine->shut();
    m_previous->setVisible(m_pages > 1);
    m_next->setVisible(m_pages > 1);
    m_previous->setEnabled(m_page > 0);
    m_next->setEnabled(m_page + 1 < m_pages);
    m_scroll->setVisible(has);
    m_empty->setVisible(!has);
    const int side = scaled(16, this);
    m_icon->setPixmap(icon(u"file-text"_s).pixmap(QSize(side, side), devicePixelRatioF()));
    if (m_problem.isEmpty())
        m_message->clear();
    else
        m_message->say(Tone::Due, sentence(m_problem), Rule::None, m_problem);
}

void PdfView::retranslate()
{
    const auto name = [](QToolButton *button, const QString &text) {
        button->setToolTip(text);
        button->setAccessibleName(text);
    };
    name(m_smaller, tr("Smaller"));
    name(m_larger, tr("Larger"));
    name(m_fit, tr("The whole page"));
    name(m_turn, tr("Turn clockwise"));
    name(m_search, tr("Search in the text (Ctrl+F)"));
    name(m_previous, tr("Previous page"));
    name(m_next, tr("Next page"));
    m_sheet->setAccessibleName(tr("Picture of the page"));
    refresh();
}

void PdfView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        refresh();
    QWidget::changeEvent(event);
}

void PdfView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    refresh();
    read();
}

void PdfView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_PageDown:
        showPage(m_page + 1);
        return;
    case Qt::Key_PageUp:
        showPage(m_page - 1);
        return;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomBy(1.25);
        return;
    case Qt::Key_Minus:
        zoomBy(1 / 1.25);
        return;
    case Qt::Key_0:
        fitPage();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace qorjyn

#include "app/widgets/pdfsearch.h"

#include "app/shell/icons.h"
#include "app/shell/theme.h"
#include "documents/pdfreader.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

namespace qorjyn {

using namespace Qt::StringLiterals;

PdfSearch::PdfSearch(PdfReader *reader, QWidget *parent)
    : QWidget(parent), m_reader(reader), m_edit(new QLineEdit), m_next(new QToolButton),
      m_previous(new QToolButton), m_close(new QToolButton), m_said(new QLabel)
{
    build();
    connect(m_next, &QToolButton::clicked, this, &PdfSearch::goToNext);
    connect(m_previous, &QToolButton::clicked, this, &PdfSearch::goToPrevious);
    connect(m_close, &QToolButton::clicked, this, &PdfSearch::shut);
    // What is marked is what is written.
    connect(m_edit, &QLineEdit::textEdited, this, &PdfSearch::forget);
    retranslate();
    hide();
}

void PdfSearch::build()
{
    m_edit->setObjectName(u"pdfSearchWords"_s);
    m_edit->setMaxLength(PdfReader::LongestSearch);
    m_edit->setClearButtonEnabled(true);
    m_edit->installEventFilter(this);
    m_said->setObjectName(u"pdfSearchSaid"_s);
    m_said->setWordWrap(true);
    m_said->hide();
    auto *row = new QHBoxLayout;
    row->setSpacing(scaled(4, this));
    row->addWidget(m_edit, 1);
    const auto add = [row](QToolButton *button, const QString &name, const QString &iconName) {
        button->setObjectName(name);
        button->setAutoRaise(true);
        button->setIcon(icon(iconName));
        row->addWidget(button);
    };
    add(m_previous, u"pdfSearchPrevious"_s, u"chevron-up"_s);
    add(m_next, u"pdfSearchNext"_s, u"chevron-down"_s);
    add(m_close, u"pdfSearchClose"_s, u"x"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(scaled(12, this), scaled(3, this), scaled(8, this), scaled(3, this));
    column->setSpacing(scaled(2, this));
    column->addLayout(row);
    column->addWidget(m_said);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
}

void PdfSearch::setFile(const QString &file)
{
    forget();
    m_file = file;
    m_pages = m_shown = 0;
}

QList<QRectF> PdfSearch::hits(int page) const
{
    return page == m_page ? m_hits : QList<QRectF>();
}

void PdfSearch::open()
{
    show();
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

void PdfSearch::shut()
{
    forget();
    if (m_edit->hasFocus() && parentWidget())
        parentWidget()->setFocus();
    hide();
}

void PdfSearch::forget()
{
    if (m_reader)
        m_reader->cancel(m_request);
    m_request = 0;
    m_page = -1;
    m_hits.clear();
    say({});
    Q_EMIT forgotten();
}

void PdfSearch::go(int step)
{
    const QString words = m_edit->text().simplified();
    if (!m_reader || words.isEmpty() || m_pages <= 0)
        return;
    if (isSearching() && step == m_step)
        return; // it is on its way
    const bool known = m_page >= 0 && m_page == m_shown;
    if (known && !isSearching() && m_at + step >= 0 && m_at + step < m_hits.size()) {
        m_at += step;
        tell();
        return;
    }
    m_reader->cancel(m_request);
    m_words = words;
    m_step = step;
    m_left = m_pages;
    m_unread = 0;
    ask(known ? m_shown + step : m_shown);
}

void PdfSearch::ask(int page)
{
    m_asked = (page + m_pages) % m_pages; // after the last comes the first
    say(tr("Searching: page %1 of %2").arg(QLocale().toString(m_asked + 1), QLocale().toString(m_pages)));
    m_request =
        m_reader->find(m_file, m_asked, m_words, this,
                       [this](const QList<QRectF> &hits, const QString &problem) { take(hits, problem); });
}

void PdfSearch::take(const QList<QRectF> &hits, const QString &problem)
{
    m_request = 0;
    if (problem == u"no-text") {
        say(tr("A picture has no text to search in."));
        return;
    }
    // A page that cannot be read hides no hit on the others.
    const bool unreadable = problem == u"damaged" || problem == u"too-large";
    if (!problem.isEmpty() && !unreadable) {
        say(tr("The search stopped at page %1.").arg(QLocale().toString(m_asked + 1)));
        return;
    }
    m_unread += unreadable ? 1 : 0;
    if (!hits.isEmpty()) {
        m_page = m_asked;
        m_hits = hits;
        m_at = m_step > 0 ? 0 : int(hits.size()) - 1;
        tell();
    } else if (--m_left > 0) {
        ask(m_asked + m_step);
    } else {
        say(m_unread == 0
                ? tr("Nothing was found.")
                : tr("Nothing was found. Pages that cannot be read: %1.").arg(QLocale().toString(m_unread)));
    }
}

void PdfSearch::tell()
{
    say(tr("Page %1: hit %2 of %3")
            .arg(QLocale().toString(m_page + 1), QLocale().toString(m_at + 1),
                 QLocale().toString(m_hits.size())));
    Q_EMIT found(m_page);
}

void PdfSearch::say(const QString &text)
{
    m_said->setText(text);
    m_said->setVisible(!text.isEmpty());
}

void PdfSearch::retranslate()
{
    const auto name = [](QToolButton *button, const QString &text) {
        button->setToolTip(text);
        button->setAccessibleName(text);
    };
    name(m_previous, tr("Previous hit (Shift+Enter)"));
    name(m_next, tr("Next hit (Enter)"));
    name(m_close, tr("Close the search (Esc)"));
    m_edit->setPlaceholderText(tr("Search in the text…"));
    m_edit->setAccessibleName(tr("Search in the text"));
}

void PdfSearch::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        say({}); // it was said in the other language
    }
    QWidget::changeEvent(event);
}

bool PdfSearch::eventFilter(QObject *watched, QEvent *event)
{
    const bool asked = event->type() == QEvent::ShortcutOverride;
    if (watched != m_edit || (!asked && event->type() != QEvent::KeyPress))
        return QWidget::eventFilter(watched, event);
    const auto *press = static_cast<QKeyEvent *>(event);
    const bool enter = press->key() == Qt::Key_Return || press->key() == Qt::Key_Enter;
    if (!enter && press->key() != Qt::Key_Escape)
        return QWidget::eventFilter(watched, event);
    // No default button and no dialog gets these keys.
    event->accept();
    if (!asked && enter)
        go(press->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
    else if (!asked)
        shut();
    return true;
}

} // namespace qorjyn

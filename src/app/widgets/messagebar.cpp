#include "app/widgets/messagebar.h"

#include "app/shell/icons.h"
#include "app/shell/look.h"

#include <QCoreApplication>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QPlainTextEdit>
#include <QToolButton>

namespace qorjyn {

using namespace Qt::StringLiterals;

QUrl ruleAddress(Rule rule)
{
    return QUrl(u"rule:"_s + ruleId(rule));
}

QString ruleLink(Rule rule)
{
    if (rule == Rule::None)
        return {};
    const QString words =
        QCoreApplication::translate("qorjyn::MessageBar", "point %1 of the Rules").arg(int(rule));
    return u"<a href=\"%1\">%2</a>"_s.arg(ruleAddress(rule).toString(), words);
}

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent), m_icon(new QLabel), m_text(new QLabel), m_more(new QToolButton),
      m_close(new QToolButton), m_details(new QPlainTextEdit)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(scaled(12, this), scaled(8, this), scaled(8, this), scaled(8, this));
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_icon, 0, 0);
    grid->addWidget(m_text, 0, 1);
    grid->addWidget(m_more, 0, 2, Qt::AlignTop);
    grid->addWidget(m_close, 0, 3, Qt::AlignTop);
    grid->addWidget(m_details, 1, 1, 1, 3);
    m_text->setObjectName(u"messageText"_s);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::RichText);
    m_text->setOpenExternalLinks(true); // rule:R6 is opened by the main window's handler
    m_text->setTextInteractionFlags(Qt::TextBrowserInteraction);
    m_more->setObjectName(u"messageDetails"_s);
    m_more->setAutoRaise(true);
    m_more->setCheckable(true);
    m_close->setObjectName(u"messageClose"_s);
    m_close->setAutoRaise(true);
    m_close->setIcon(icon(u"x"_s));
    m_details->setReadOnly(true);
    m_details->setMaximumHeight(scaled(96, this));
    m_details->hide();
    connect(m_more, &QToolButton::toggled, m_details, &QWidget::setVisible);
    connect(m_close, &QToolButton::clicked, this, [this] {
        clear();
        Q_EMIT closed();
    });
    hide();
}

void MessageBar::say(Tone kind, const QString &sentence, Rule rule, const QString &details)
{
    say(
        kind,
        [sentence, rule] {
            return QList<Sentence>{{sentence, rule}};
        },
        details);
}

void MessageBar::say(Tone kind, const std::function<QString()> &sentence)
{
    say(kind, [sentence] { return QList<Sentence>{{.text = sentence()}}; });
}

void MessageBar::say(Tone kind, Sentences sentences, const QString &details)
{
    m_kind = kind;
    m_compose = std::move(sentences);
    m_sentences = m_compose();
    m_details->setPlainText(details);
    m_more->setVisible(!details.isEmpty());
    m_more->setChecked(false);
    render();
    show();
}

void MessageBar::clear()
{
    m_compose = {};
    m_sentences.clear();
    hide();
}

QString MessageBar::text() const
{
    QStringList lines;
    for (const Sentence &sentence : m_sentences)
        lines.append(sentence.text);
    return lines.join(u'\n');
}

void MessageBar::render()
{
    QString html;
    for (const Sentence &sentence : m_sentences) {
        if (!html.isEmpty())
            html += u"<br>"_s;
        html += sentence.text.toHtmlEscaped();
        if (sentence.rule != Rule::None)
            html += u" ("_s + ruleLink(sentence.rule) + u')';
    }
    m_text->setText(html);
    setAccessibleName(text());
    m_more->setText(tr("Details"));
    m_close->setAccessibleName(tr("Close the message"));
    m_close->setToolTip(tr("Close the message"));
    const auto [name, ink] = [this]() -> std::pair<QString, Ink> {
        switch (m_kind) {
        case Tone::Good:
            return {u"circle-check"_s, Ink::Good};
        case Tone::Due:
            return {u"triangle-alert"_s, Ink::Due};
        case Tone::Wrong:
            return {u"circle-alert"_s, Ink::Wrong};
        case Tone::Neutral:
        case Tone::Accent:
            break;
        }
        return {u"info"_s, Ink::Accent};
    }();
    const int side = scaled(18, this);
    m_icon->setPixmap(icon(name, ink).pixmap(QSize(side, side), devicePixelRatioF()));
    update();
}

void MessageBar::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(this);
    QPainter painter(this);
    drawRounded(&painter, rect(), t.ground(m_kind), t.ink(m_kind));
}

void MessageBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && m_compose)
        m_sentences = m_compose();
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        render();
    QFrame::changeEvent(event);
}

} // namespace qorjyn

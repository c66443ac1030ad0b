#include "app/shell/theme.h"

#include "app/shell/look.h"

#include <QApplication>
#include <QEvent>
#include <QFontInfo>
#include <QLabel>
#include <QWidget>
#include <cmath>

namespace qorjyn {

using namespace Qt::StringLiterals;

namespace {

constexpr double textPixels = 13; // the text size that every other size is measured against

Tokens lightTokens()
{
    return {.dark = false,
            .window = QColor(0xf4f5f7),
            .base = QColor(0xffffff),
            .alternate = QColor(0xf8f9fb),
            .line = QColor(0xd9dde3),
            .text = QColor(0x1c2430),
            .muted = QColor(0x667080),
            .accent = QColor(0x0b6e8f),
            .accentGround = QColor(0xe3f1f6),
            .onAccent = QColor(0xffffff),
            .good = QColor(0x1d7a46),
            .goodGround = QColor(0xe2f3e9),
            .due = QColor(0x9a5b00),
            .dueGround = QColor(0xfdf0d8),
            .wrong = QColor(0xb3261e),
            .wrongGround = QColor(0xfbe4e2),
            .selected = QColor(0xd5ebf3)};
}

Tokens darkTokens()
{
    return {.dark = true,
            .window = QColor(0x1d2127),
            .base = QColor(0x23282f),
            .alternate = QColor(0x272d35),
            .line = QColor(0x3a424d),
            .text = QColor(0xe6e9ee),
            .muted = QColor(0x9aa5b4),
            .accent = QColor(0x5fb8d6),
            .accentGround = QColor(0x173a47),
            .onAccent = QColor(0x10212a),
            .good = QColor(0x6fcf97),
            .goodGround = QColor(0x17382a),
            .due = QColor(0xf0b65a),
            .dueGround = QColor(0x40311a),
            .wrong = QColor(0xf28b82),
            .wrongGround = QColor(0x45211f),
            .selected = QColor(0x1f4452)};
}

double luminance(const QColor &colour)
{
    const auto channel = [](double c) {
        return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) +
           0.0722 * channel(colour.blueF());
}

} // namespace

QColor Tokens::ink(Tone tone) const
{
    switch (tone) {
    case Tone::Neutral:
        return muted;
    case Tone::Accent:
        return accent;
    case Tone::Good:
        return good;
    case Tone::Due:
        return due;
    case Tone::Wrong:
        return wrong;
    }
    Q_UNREACHABLE();
}

QColor Tokens::ground(Tone tone) const
{
    switch (tone) {
    case Tone::Neutral:
        return alternate;
    case Tone::Accent:
        return accentGround;
    case Tone::Good:
        return goodGround;
    case Tone::Due:
        return dueGround;
    case Tone::Wrong:
        return wrongGround;
    }
    Q_UNREACHABLE();
}

const Tokens &tokens(bool dark)
{
    static const Tokens light = lightTokens();
    static const Tokens night = darkTokens();
    return dark ? night : light;
}

const Tokens &tokensOf(const QPalette &palette)
{
    return tokens(palette.color(QPalette::Active, QPalette::Text).lightness() > 128);
}

const Tokens &tokensOf(const QWidget *widget)
{
    return tokensOf(widget ? widget->palette() : QApplication::palette());
}

QPalette paletteOf(const Tokens &t)
{
    QPalette p;
    p.setColor(QPalette::Window, t.window);
    p.setColor(QPalette::WindowText, t.text);
    p.setColor(QPalette::Base, t.base);
    p.setColor(QPalette::AlternateBase, t.alternate);
    p.setColor(QPalette::Text, t.text);
    p.setColor(QPalette::PlaceholderText, t.muted);
    p.setColor(QPalette::Button, t.base);
    p.setColor(QPalette::ButtonText, t.text);
    p.setColor(QPalette::BrightText, t.wrong);
    p.setColor(QPalette::ToolTipBase, t.base);
    p.setColor(QPalette::ToolTipText, t.text);
    p.setColor(QPalette::Highlight, t.selected);
    p.setColor(QPalette::HighlightedText, t.text);
    p.setColor(QPalette::Link, t.accent);
    p.setColor(QPalette::LinkVisited, t.accent);
    p.setColor(QPalette::Light, t.base);
    p.setColor(QPalette::Midlight, t.alternate);
    p.setColor(QPalette::Mid, t.line);
    p.setColor(QPalette::Dark, t.line);
    p.setColor(QPalette::Shadow, t.line);
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        p.setColor(QPalette::Disabled, role, t.muted);
    p.setColor(QPalette::Disabled, QPalette::Base, t.alternate);
    p.setColor(QPalette::Disabled, QPalette::Button, t.alternate);
    return p;
}

double contrast(const QColor &a, const QColor &b)
{
    const auto [low, high] = std::minmax({luminance(a), luminance(b)}); // by value: the two are temporaries
    return (high + 0.05) / (low + 0.05);
}

int scaled(int px, const QFont &font)
{
    return qRound(px * QFontInfo(font).pixelSize() / textPixels);
}

int scaled(int px, const QWidget *)
{
    return scaled(px, QApplication::font()); // a heading's larger font does not make its paddings larger
}

QFont headingFont(const QFont &base)
{
    QFont font = base;
    font.setPointSizeF(base.pointSizeF() * 18 / textPixels);
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont smallFont(const QFont &base)
{
    QFont font = base;
    font.setPointSizeF(base.pointSizeF() * 12 / textPixels);
    return font;
}

QFont boldFont(const QFont &base)
{
    QFont font = base;
    font.setWeight(QFont::DemiBold);
    return font;
}

namespace {

/// A label reads the colour of its links once, with its text, and takes no notice of the same text set again.
void recolourLinks()
{
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets) {
        auto *label = qobject_cast<QLabel *>(widget);
        if (!label || !label->text().contains("<a "_L1))
            continue;
        const QString text = label->text();
        label->clear();
        label->setText(text);
    }
}

} // namespace

Theme::Theme(Choice choice, QObject *parent) : QObject(parent), m_choice(choice)
{
    QFont font(u"Noto Sans"_s);
    font.setPointSizeF(textPixels * 72 / 96);
    QApplication::setFont(font);
    QApplication::setStyle(new Look); // the application owns its style
    apply();
    qApp->installEventFilter(this);
}

void Theme::setChoice(Choice choice)
{
    m_choice = choice;
    apply();
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    // A change of the desktop's own theme reaches every window as ThemeChange.
    if (event->type() == QEvent::ThemeChange && m_choice == Choice::System && !m_applying)
        QMetaObject::invokeMethod(this, &Theme::apply, Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

void Theme::apply()
{
    m_applying = true;
    m_dark = m_choice == Choice::System ? systemIsDark() : m_choice == Choice::Dark;
    QApplication::setPalette(paletteOf(tokens(m_dark)));
    recolourLinks();
    m_applying = false;
    Q_EMIT changed();
}

bool Theme::systemIsDark()
{
    QApplication::setPalette(QPalette()); // what the desktop says, without what was set before
    const QPalette palette = QApplication::palette();
    return palette.color(QPalette::WindowText).lightness() > palette.color(QPalette::Window).lightness();
}

QString themeCode(Theme::Choice choice)
{
    switch (choice) {
    case Theme::Choice::System:
        return u"system"_s;
    case Theme::Choice::Light:
        return u"light"_s;
    case Theme::Choice::Dark:
        return u"dark"_s;
    }
    Q_UNREACHABLE();
}

Theme::Choice themeFromCode(const QString &code)
{
    for (const auto choice : {Theme::Choice::Light, Theme::Choice::Dark})
        if (themeCode(choice) == code)
            return choice;
    return Theme::Choice::System;
}

} // namespace qorjyn

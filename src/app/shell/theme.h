// How the program looks: the tokens of light and dark, and who decides which of the two is on.
#pragma once

#include <QColor>
#include <QFont>
#include <QObject>
#include <QPalette>

class QApplication;
class QWidget;

namespace qorjyn {

/// What a pill, a message or an icon wants to say by its colour; the word beside it says the same.
enum class Tone { Neutral, Accent, Good, Due, Wrong };

/// Every colour of the program, in one of its two themes.
struct Tokens
{
    bool dark = false;
    QColor window, base, alternate, line, text, muted;
    QColor accent, accentGround, onAccent;
    QColor good, goodGround;
    QColor due, dueGround;
    QColor wrong, wrongGround;
    QColor selected;

    [[nodiscard]] QColor ink(Tone tone) const;
    [[nodiscard]] QColor ground(Tone tone) const;
};

[[nodiscard]] const Tokens &tokens(bool dark);

/// The tokens behind a palette: whatever paints with its widget's palette follows the theme by itself.
[[nodiscard]] const Tokens &tokensOf(const QPalette &palette);
[[nodiscard]] const Tokens &tokensOf(const QWidget *widget);

[[nodiscard]] QPalette paletteOf(const Tokens &tokens);

/// Contrast of two colours as WCAG 2 counts it, 1 to 21.
[[nodiscard]] double contrast(const QColor &a, const QColor &b);

/// `px` at 96 dpi and 13 px text, grown with the text of `font`.
[[nodiscard]] int scaled(int px, const QFont &font);
[[nodiscard]] int scaled(int px, const QWidget *widget);

/// The font of a heading (18 px at 13 px text, semi-bold), and of smaller, quieter lines.
[[nodiscard]] QFont headingFont(const QFont &base);
[[nodiscard]] QFont smallFont(const QFont &base);
[[nodiscard]] QFont boldFont(const QFont &base);

class Theme : public QObject
{
    Q_OBJECT

public:
    enum class Choice { System, Light, Dark };

    /// Sets style, font and palette of the application, which must exist.
    explicit Theme(Choice choice = Choice::System, QObject *parent = nullptr);

    [[nodiscard]] Choice choice() const { return m_choice; }
    [[nodiscard]] bool isDark() const { return m_dark; }
    void setChoice(Choice choice);

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void apply();
    [[nodiscard]] static bool systemIsDark();

    Choice m_choice;
    bool m_dark = false;
    bool m_applying = false;
};

/// "system", "light" or "dark" in the settings; anything else reads as System.
[[nodiscard]] QString themeCode(Theme::Choice choice);
[[nodiscard]] Theme::Choice themeFromCode(const QString &code);

} // namespace qorjyn

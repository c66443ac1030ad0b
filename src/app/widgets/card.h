// A field with a fine rounded line around what belongs together.
#pragma once

#include "app/shell/theme.h"

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace qorjyn {

class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);

    /// A bold line on top; none while empty.
    void setTitle(const QString &title);
    /// The colour of the line around: Neutral for a plain card.
    void setTone(Tone tone);
    /// Where the contents go, under the title.
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_title;
    QVBoxLayout *m_body;
    Tone m_tone = Tone::Neutral;
};

/// A label in the heading's font.
[[nodiscard]] QLabel *headingLabel(QWidget *parent = nullptr);
/// A label in the colour of secondary text.
[[nodiscard]] QLabel *mutedLabel(QWidget *parent = nullptr);
/// A small bold label over a part of a page.
[[nodiscard]] QLabel *partLabel(QWidget *parent = nullptr);

} // namespace qorjyn

#include "app/widgets/card.h"

#include "app/shell/look.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace qorjyn {

Card::Card(QWidget *parent) : QFrame(parent), m_title(partLabel(this)), m_body(new QVBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    const int margin = scaled(16, this);
    column->setContentsMargins(margin, scaled(12, this), margin, scaled(12, this));
    column->addWidget(m_title);
    column->addLayout(m_body);
    m_title->hide();
}

void Card::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
}

void Card::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void Card::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(this);
    QPainter painter(this);
    drawRounded(&painter, rect(), t.base, m_tone == Tone::Neutral ? t.line : t.ink(m_tone));
}

QLabel *headingLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setFont(headingFont(label->font()));
    return label;
}

QLabel *mutedLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

QLabel *partLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setFont(boldFont(label->font()));
    return label;
}

} // namespace qorjyn

#include "app/widgets/timeline.h"

#include "app/shell/icons.h"
#include "app/shell/look.h"
#include "app/widgets/card.h"

#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace qorjyn {

using namespace Qt::StringLiterals;

namespace {

Ink inkOf(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        return Ink::Muted;
    case Tone::Accent:
        return Ink::Accent;
    case Tone::Good:
        return Ink::Good;
    case Tone::Due:
        return Ink::Due;
    case Tone::Wrong:
        return Ink::Wrong;
    }
    Q_UNREACHABLE();
}

// The icon of a step in its round field.
class StepMark : public QWidget
{
public:
    StepMark(QString name, Tone tone, QWidget *parent)
        : QWidget(parent), m_name(std::move(name)), m_tone(tone)
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    [[nodiscard]] QSize sizeHint() const override { return {scaled(22, this), scaled(22, this)}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        drawRounded(&painter, rect(), tokensOf(this).ground(m_tone), QColor(), width() / 2.0);
        const int margin = scaled(5, this);
        icon(m_name, inkOf(m_tone)).paint(&painter, rect().adjusted(margin, margin, -margin, -margin));
    }

private:
    QString m_name;
    Tone m_tone;
};

} // namespace

Timeline::Timeline(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(scaled(12, this));
}

void Timeline::setSteps(const QList<TimelineStep> &steps)
{
    while (QLayoutItem *item = m_column->takeAt(0)) {
        if (QWidget *row = item->widget(); row) {
            row->hide();
            row->deleteLater(); // a link in it may be the one that was clicked
        }
        delete item;
    }
    for (const TimelineStep &step : steps) {
        auto *row = new QWidget(this);
        auto *grid = new QGridLayout(row);
        grid->setContentsMargins(0, 0, 0, 0);
        grid->setVerticalSpacing(0);
        grid->setHorizontalSpacing(scaled(10, this));
        grid->setColumnStretch(1, 1);
        grid->addWidget(new StepMark(step.iconName, step.tone, row), 0, 0, 2, 1, Qt::AlignTop);
        auto *title = new QLabel(row);
        title->setWordWrap(true);
        if (step.target) {
            title->setText(
                u"<a href=\"#\" style=\"text-decoration:none\">%1</a>"_s.arg(step.title.toHtmlEscaped()));
            title->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
            title->setAccessibleName(step.title);
            connect(title, &QLabel::linkActivated, this,
                    [this, target = *step.target] { Q_EMIT referenceActivated(target); });
        } else {
            title->setText(step.title);
            title->setTextFormat(Qt::PlainText);
        }
        grid->addWidget(title, 0, 1);
        if (!step.details.isEmpty()) {
            QLabel *details = mutedLabel(row);
            details->setTextFormat(Qt::PlainText);
            details->setFont(smallFont(details->font()));
            details->setWordWrap(true);
            details->setText(step.details);
            grid->addWidget(details, 1, 1);
        }
        m_column->addWidget(row);
    }
}

} // namespace qorjyn

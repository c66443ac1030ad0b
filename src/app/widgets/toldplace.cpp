#include "app/widgets/toldplace.h"

#include "app/shell/theme.h"

#include <QEvent>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>

namespace qorjyn {

namespace {

constexpr int leastHeight = 120; // of a card with four lines, or of a message of two lines over a brief card

} // namespace

ToldPlace::ToldPlace(QWidget *quiet, QWidget *parent) : QStackedWidget(parent)
{
    auto *told = new QWidget;
    m_column = new QVBoxLayout(told);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
    scroll->setWidget(told);
    for (QWidget *ground : std::initializer_list<QWidget *>{scroll, scroll->viewport(), told})
        ground->setAutoFillBackground(false);
    addWidget(quiet);
    addWidget(scroll);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setMinimumHeight(scaled(leastHeight, this));
}

void ToldPlace::addNotice(QWidget *notice)
{
    m_column->insertWidget(m_column->count() - 1, notice);
    m_notices.append(notice);
    notice->installEventFilter(this);
    choose(); // it may have something to tell from the beginning
}

bool ToldPlace::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent)
        choose();
    return QStackedWidget::eventFilter(watched, event);
}

void ToldPlace::choose()
{
    const auto telling =
        std::ranges::count_if(m_notices, [](const QWidget *notice) { return !notice->isHidden(); });
    setCurrentIndex(telling > 0 ? 1 : 0);
    Q_EMIT crowded(telling > 1);
}

} // namespace qorjyn

#include "app/widgets/emptystate.h"

#include "app/shell/icons.h"
#include "app/shell/look.h"
#include "app/shell/theme.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace qorjyn {

using namespace Qt::StringLiterals;

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent), m_icon(new QLabel), m_sentence(new QLabel), m_action(new QPushButton)
{
    auto *column = new QVBoxLayout(this);
    column->addStretch(2);
    column->addWidget(m_icon, 0, Qt::AlignHCenter);
    column->addWidget(m_sentence);
    column->addWidget(m_action, 0, Qt::AlignHCenter);
    column->addStretch(3);
    m_sentence->setObjectName(u"emptySentence"_s);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setWordWrap(true);
    m_sentence->setForegroundRole(QPalette::PlaceholderText);
    m_action->setObjectName(u"emptyAction"_s);
    m_action->hide();
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionTriggered);
}

EmptyState *EmptyState::over(QAbstractItemView *view)
{
    auto *state = new EmptyState(view->viewport());
    state->m_view = view;
    view->viewport()->installEventFilter(state);
    state->watch(view->model());
    return state;
}

void EmptyState::setIconName(const QString &name)
{
    m_iconName = name;
    const int side = scaled(32, this);
    m_icon->setPixmap(icon(name, Ink::Muted).pixmap(QSize(side, side), devicePixelRatioF()));
}

void EmptyState::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
}

void EmptyState::setActionText(const QString &text)
{
    m_action->setText(text);
    m_action->setVisible(!text.isEmpty());
}

void EmptyState::watch(QAbstractItemModel *model)
{
    if (m_model)
        m_model->disconnect(this);
    m_model = model;
    if (model) {
        connect(model, &QAbstractItemModel::rowsInserted, this, &EmptyState::refresh);
        connect(model, &QAbstractItemModel::rowsRemoved, this, &EmptyState::refresh);
        connect(model, &QAbstractItemModel::modelReset, this, &EmptyState::refresh);
        connect(model, &QAbstractItemModel::layoutChanged, this, &EmptyState::refresh);
        connect(model, &QObject::destroyed, this, [this] { m_model = nullptr; });
    }
    refresh();
}

void EmptyState::refresh()
{
    if (!m_view)
        return;
    setGeometry(m_view->viewport()->rect());
    setVisible(!m_model || m_model->rowCount(m_view->rootIndex()) == 0);
}

bool EmptyState::eventFilter(QObject *watched, QEvent *event)
{
    // The viewport is the parent; the view itself may be on its way out already.
    if (event->type() == QEvent::Resize && watched == parentWidget())
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

void EmptyState::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && !m_iconName.isEmpty())
        setIconName(m_iconName);
    QWidget::changeEvent(event);
}

} // namespace qorjyn

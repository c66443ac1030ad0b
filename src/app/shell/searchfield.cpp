#include "app/shell/searchfield.h"

#include "app/shell/icons.h"
#include "app/shell/look.h"
#include "app/shell/mainwindow.h"
#include "app/shell/theme.h"

#include <QAction>
#include <QKeyEvent>
#include <QListWidget>
#include <QPainter>
#include <chrono>

namespace qorjyn {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr int mostRows = 10; // shown at once
}

SearchField::SearchField(QWidget *parent) : QLineEdit(parent), m_list(new QListWidget(this))
{
    addAction(new QAction(icon(u"search"_s, Ink::Muted), QString(), this), LeadingPosition);
    setClearButtonEnabled(true);
    m_list->setObjectName(u"searchHits"_s);
    m_list->setWindowFlags(Qt::ToolTip); // floats under the field and leaves it the keyboard
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setAttribute(Qt::WA_ShowWithoutActivating);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->hide();
    m_wait.setSingleShot(true);
    m_wait.setInterval(120ms);
    connect(&m_wait, &QTimer::timeout, this, &SearchField::ask);
    connect(this, &QLineEdit::textEdited, this, [this] { m_wait.start(); });
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty())
            m_list->hide();
    });
    connect(m_list, &QListWidget::itemClicked, this, [this] { choose(m_list->currentRow()); });
}

SearchField::~SearchField() = default;

QSize SearchField::sizeHint() const
{
    return minimumSizeHint().expandedTo(QSize(scaled(280, this), 0));
}

QSize SearchField::minimumSizeHint() const
{
    // The prompt, the glass before it and the keys behind it.
    const int prompt = fontMetrics().horizontalAdvance(placeholderText());
    return {prompt + scaled(40, this) + scaled(60, this), QLineEdit::sizeHint().height()};
}

void SearchField::ask()
{
    const QString words = text().trimmed();
    m_asked = std::make_unique<QObject>();
    if (words.isEmpty() || !m_search) {
        m_list->hide();
        return;
    }
    m_search(words, m_asked.get(), [this](const QList<SearchHit> &hits) { show(hits); });
}

void SearchField::show(const QList<SearchHit> &hits)
{
    m_list->clear();
    m_targets.clear();
    for (const SearchHit &hit : hits) {
        m_targets.append(hit.target);
        const QString line = hit.details.isEmpty() ? hit.title : u"%1 · %2"_s.arg(hit.title, hit.details);
        m_list->addItem(new QListWidgetItem(icon(hit.iconName, Ink::Muted), line));
    }
    if (hits.isEmpty()) {
        auto *nothing = new QListWidgetItem(tr("Nothing is found for “%1”.").arg(text().trimmed()));
        nothing->setFlags(Qt::NoItemFlags);
        m_list->addItem(nothing);
    } else {
        m_list->setCurrentRow(0);
    }
    // Polished first: rows are as high as the style draws them.
    m_list->ensurePolished();
    const int frame = m_list->contentsMargins().top() + m_list->contentsMargins().bottom() +
                      2 * qMax(m_list->frameWidth(), 1);
    int height = frame;
    for (int row = 0; row < qMin(mostRows, m_list->count()); ++row)
        height += m_list->sizeHintForRow(row);
    const int wide = qBound(qMax(width(), scaled(480, this)), m_list->sizeHintForColumn(0) + frame,
                            qMax(width(), window()->width() - scaled(24, this)));
    const QPoint corner = mapToGlobal(QPoint(width() - wide, this->height() + scaled(4, this)));
    m_list->setGeometry(QRect(corner, QSize(wide, height)));
    m_list->setVisible(hasFocus());
}

void SearchField::choose(int row)
{
    if (row < 0 || row >= m_targets.size())
        return;
    m_list->hide();
    const Reference target = m_targets[row];
    clear();
    Q_EMIT chosen(target);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    const int row = m_list->currentRow();
    switch (event->key()) {
    case Qt::Key_Down:
        m_list->setCurrentRow(qMin(row + 1, int(m_targets.size()) - 1));
        return;
    case Qt::Key_Up:
        m_list->setCurrentRow(qMax(row - 1, 0));
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_list->isVisible())
            choose(row);
        else
            ask();
        return;
    case Qt::Key_Escape:
        m_list->hide();
        clear();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void SearchField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    m_list->hide();
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (!text().isEmpty() || hasFocus())
        return;
    // The key that leads here, as a key.
    const Tokens &t = tokensOf(this);
    QPainter painter(this);
    const QFont small = smallFont(font());
    const QString keys = u"Ctrl+K"_s;
    const QFontMetrics metrics(small);
    QRect box(0, 0, metrics.horizontalAdvance(keys) + scaled(12, this), metrics.height() + scaled(2, this));
    box.moveRight(width() - scaled(8, this));
    box.moveTop((height() - box.height()) / 2);
    drawRounded(&painter, box, t.alternate, t.line, 4);
    painter.setFont(small);
    painter.setPen(t.muted);
    painter.drawText(box, Qt::AlignCenter, keys);
}

} // namespace qorjyn

#include "app/shell/viewwatch.h"

#include <QEvent>

namespace qorjyn {

namespace {

constexpr int gatheringMilliseconds = 50;
constexpr qsizetype remembered = 1000; // things of a topic; where more have changed all is read

} // namespace

ViewWatch::ViewWatch(Database &database, QWidget *view, Concern concern, Read read)
    : QObject(view), m_database(database), m_view(view), m_concern(std::move(concern)),
      m_read(std::move(read))
{
    m_gathering.setSingleShot(true);
    m_gathering.setInterval(gatheringMilliseconds);
    connect(&m_gathering, &QTimer::timeout, this, [this] {
        if (m_view->isVisible())
            readWhatChanged();
    });
    connect(&database, &Database::changed, this, &ViewWatch::hear);
    view->installEventFilter(this);
}

void ViewWatch::readNow()
{
    m_gathering.stop();
    m_heard = {};
    m_unread = false;
    m_read({});
}

void ViewWatch::readWhenSeen()
{
    if (m_view->isVisible())
        readNow();
    else
        m_unread = true;
}

void ViewWatch::hear(const Changes &changes)
{
    const bool shown = !m_expected.isNull() && changes.act == m_expected;
    m_expected = {};
    if (shown || m_unread || !m_concern(changes))
        return;
    for (auto topic = changes.things.cbegin(); topic != changes.things.cend(); ++topic) {
        QList<qint64> &ids = m_heard.things[topic.key()];
        ids += topic.value();
        m_unread = m_unread || ids.size() > remembered;
    }
    if (m_view->isVisible() && !m_gathering.isActive())
        m_gathering.start();
}

void ViewWatch::readWhatChanged()
{
    if (m_unread)
        readNow();
    else if (!m_heard.things.isEmpty())
        m_read(std::exchange(m_heard, {}));
}

bool ViewWatch::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show)
        readWhatChanged();
    return QObject::eventFilter(watched, event);
}

} // namespace qorjyn

// The one way by which a view learns that what it shows has changed.
#pragma once

#include "storage/database.h"

#include <QTimer>
#include <QWidget>
#include <functional>

namespace qorjyn {

/// Reads a view again after acts that concern it, those of 50 ms together. A view that nobody sees is read
/// when it is shown; so is one that was never read.
class ViewWatch : public QObject
{
    Q_OBJECT

public:
    using Concern = std::function<bool(const Changes &)>;
    /// Gets what has changed since the last reading; nothing of it where everything is to be read.
    using Read = std::function<void(const Changes &)>;

    /// `view` owns it.
    ViewWatch(Database &database, QWidget *view, Concern concern, Read read);

    /// Reads everything, seen or not.
    void readNow();
    /// Reads everything; where nobody sees the view, once it is shown.
    void readWhenSeen();
    /// The view shows already what the act answers that is being answered: its notice asks for nothing.
    void expectNotice() { m_expected = m_database.answering(); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void hear(const Changes &changes);
    void readWhatChanged();

    Database &m_database;
    QWidget *m_view;
    Concern m_concern;
    Read m_read;
    QTimer m_gathering;
    Changes m_heard;      ///< since the last reading
    bool m_unread = true; ///< nothing was read yet
    QUuid m_expected;
};

} // namespace qorjyn

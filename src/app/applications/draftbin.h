// Takes drafts out of the list in one step, and says so with a way back.
#pragma once

#include "app/shell/context.h"
#include "commands/applicationacts.h"

#include <QWidget>

class QPushButton;

namespace qorjyn {

class MessageBar;

/// Hidden while it has nothing to say.
class DraftBin : public QWidget
{
    Q_OBJECT

public:
    explicit DraftBin(AppContext &context, QWidget *parent = nullptr);

    /// What is stored of the draft is kept here, so that it can come back.
    void discard(ApplicationId id);
    /// A draft was discarded that had nothing in it: there is nothing to bring back.
    void tellEmpty();
    /// What was discarded last comes back; nothing happens where nothing was.
    void bringBack();
    void retranslate();

Q_SIGNALS:
    /// What was discarded is a draft again, under an id of its own.
    void restored(qorjyn::ApplicationId id);

private:
    void tell();
    void refuse(const Failure &failure);

    AppContext &m_context;
    QList<Application> m_discarded; ///< the last one comes back first
    QUuid m_return;                 ///< the act that brings it back, the same when it is tried again
    MessageBar *m_message;
    QPushButton *m_undo;
};

} // namespace qorjyn

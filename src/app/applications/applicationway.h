// Where an application went: its sessions, its objects in the fund, and what people did to it.
#pragma once

#include "app/widgets/timeline.h"
#include "storage/applications.h"
#include "storage/fund.h"
#include "storage/sessions.h"
#include "words/words.h"

#include <QCoreApplication>

namespace qorjyn {

struct ApplicationWay
{
    Q_DECLARE_TR_FUNCTIONS(ApplicationWay)

public:
    QList<HistoryEntry> history; ///< newest first
    QList<SessionMeeting> sessions;
    QList<TitledObject> objects;
};

/// Three statements, whatever the number of titles.
[[nodiscard]] ApplicationWay wayOf(Transaction &t, ApplicationId id);
/// Sessions and objects, then the history: edits that one person made one after another are one step.
[[nodiscard]] QList<TimelineStep> stepsOf(const ApplicationWay &way, const Words &words);

} // namespace qorjyn

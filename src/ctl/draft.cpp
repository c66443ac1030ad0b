#include "ctl/draft.h"

#include "commands/applicationacts.h"
#include "ctl/run.h"
#include "storage/participants.h"

#include <unistd.h>

namespace qorjyn::ctl {

std::optional<Participant> namedParticipant(Desk &desk)
{
    const QString named = desk.invocation().value(u"participant"_s);
    if (named.isEmpty())
        return std::nullopt;
    auto found = desk.connection().read(
        [&](Transaction &t) { return participant(t, ParticipantId{named.toLongLong()}); });
    if (!found)
        throw unknown(u"participant"_s, named);
    return found;
}

std::optional<ApplicationId> earlierDraft(Desk &desk, QUuid act)
{
    const auto earlier = desk.connection().read([&](Transaction &t) { return actResult(t, act); });
    if (!earlier)
        return std::nullopt;
    return ApplicationId{earlier->value(u"application"_s).toInteger()};
}

Outcome<ApplicationId> saveDraft(Desk &desk, QUuid act, Application application,
                                 const Participant &participant)
{
    application.participant = participant.id;
    application.participantName = participant.name.kk;
    std::optional<SaveApplication::Result> fresh;
    const SaveApplication save{.application = std::move(application)};
    const auto done =
        desk.connection().write({.name = QString::fromLatin1(SaveApplication::actName), .id = act},
                                [&](Transaction &t) { return performInside(t, save, fresh); });
    if (!done)
        return done.problems();
    return ApplicationId{done.value().result.value(u"application"_s).toInteger()};
}

Watch shownProgress(const QString &name)
{
    if (::isatty(STDERR_FILENO) == 0)
        return {};
    return {.progress = [name = onOneLine(name), last = qint64(-1)](qint64 done, qint64 of) mutable {
        constexpr qint64 Whole = 100;
        const qint64 percent = of > 0 ? done * Whole / of : last;
        if (percent == last)
            return;
        last = percent;
        QTextStream(stderr) << u"\r%1: %2 %"_s.arg(name).arg(percent) << (percent == Whole ? "\n" : "")
                            << Qt::flush;
    }};
}

} // namespace qorjyn::ctl

#include "app/applications/applicationway.h"

#include "commands/applicationacts.h"

namespace qorjyn {

namespace {

constexpr int shownObjects = 50; // links beside the history; the fund's tab lists them all

/// The form stores by itself while it is typed into.
bool isEdit(const HistoryEntry &entry)
{
    return entry.act == QLatin1StringView(SaveApplication::actName);
}

TimelineStep stepOf(const HistoryEntry &newest, const HistoryEntry &oldest, const Words &words)
{
    const QDateTime from = oldest.at, to = newest.at;
    QString when = from.toString(u"dd.MM.yyyy hh:mm"_s);
    if (const QString until = to.toString(from.date() == to.date() ? u"hh:mm"_s : u"dd.MM.yyyy hh:mm"_s);
        !when.endsWith(until))
        when += u"–"_s + until;
    QStringList details{when};
    for (const QString &part : {newest.staffName, newest.reason})
        if (!part.isEmpty())
            details.append(part);
    return {.iconName = u"history"_s,
            .title = words.act(newest.act),
            .details = details.join(u" · "_s),
            .tone = Tone::Neutral,
            .target = std::nullopt};
}

} // namespace

ApplicationWay wayOf(Transaction &t, ApplicationId id)
{
    return {.history = history(t, Topic::Application, id.value),
            .sessions = sessionsOfApplication(t, id),
            .objects = objectsOfApplication(t, id, shownObjects)};
}

QList<TimelineStep> stepsOf(const ApplicationWay &way, const Words &words)
{
    QList<TimelineStep> steps;
    for (const auto &[session, number, date] : way.sessions)
        steps.append({.iconName = u"gavel"_s,
                      .title = ApplicationWay::tr("Session %1").arg(words.session(number, date)),
                      .details = number ? words.date(date) : QString(),
                      .tone = Tone::Accent,
                      .target = Reference{.kind = RecordKind::Session, .id = session.value}});
    for (const auto &[object, title] : way.objects)
        steps.append({.iconName = u"library"_s,
                      .title = title,
                      .details = ApplicationWay::tr("Object of the fund"),
                      .tone = Tone::Good,
                      .target = Reference{.kind = RecordKind::Object, .id = object.value}});
    for (qsizetype i = 0; i < way.history.size(); ++i) {
        const HistoryEntry &newest = way.history[i];
        while (isEdit(newest) && i + 1 < way.history.size() && isEdit(way.history[i + 1]) &&
               way.history[i + 1].staffName == newest.staffName)
            ++i;
        steps.append(stepOf(newest, way.history[i], words));
    }
    return steps;
}

} // namespace qorjyn

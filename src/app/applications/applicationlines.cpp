#include "app/applications/applicationlines.h"

#include "app/widgets/tones.h"
#include "storage/library.h"

#include <algorithm>

namespace qorjyn {

namespace {
constexpr int soonDays = 30; // working days: from here on the list counts them
constexpr int shortDays = 10;
constexpr int listed = 500;
constexpr int draftsOnTop = 3; // so that what waits stays in sight
} // namespace

qint64 ApplicationLine::place() const
{
    constexpr qint64 group = qint64(1) << 60;
    if (moreDrafts > 0)
        return -1;
    if (application.state == ApplicationState::Draft)
        return -group - application.id.value;
    if (application.state != ApplicationState::Registered)
        return group - application.id.value;
    return (application.received.toJulianDay() << 30) + application.number.value_or(RegisterNumber{}).number;
}

RowText ApplicationLine::text(const Words &words) const
{
    const ApplicationRow &r = application;
    if (moreDrafts > 0)
        return {.title = tr("%n more draft(s)", nullptr, moreDrafts),
                .second = tr("show all drafts"),
                .third = {},
                .pill = {}};
    if (r.state == ApplicationState::Draft)
        return draftText(words);
    RowText text{.title = formatted(r.number.value_or(RegisterNumber{})),
                 .second = r.participant.in(words.language()),
                 .third = words.titles(r.items) + u" · "_s + tr("received %1").arg(words.date(r.received)),
                 .pill = words.applicationState(r.state),
                 .tone = toneOf(r.state)};
    if (r.state != ApplicationState::Registered)
        return text;
    if (daysLeft < 0) {
        text.pill = tr("quarter is over");
        text.tone = Tone::Wrong;
    } else if (daysLeft <= soonDays) {
        text.pill = tr("%n day(s) left", nullptr, daysLeft);
        text.tone = daysLeft <= shortDays ? Tone::Wrong : Tone::Due;
    }
    return text;
}

RowText ApplicationLine::draftText(const Words &words) const
{
    const ApplicationRow &row = application;
    QString titles = words.titles(row.items);
    if (row.items == 1 && !row.firstTitle.isEmpty())
        titles = row.firstTitle;
    else if (!row.firstTitle.isEmpty())
        titles += u": "_s + row.firstTitle;
    return {.title = words.applicationState(row.state),
            .second = row.participant.kk.isEmpty() ? tr("participant not named yet")
                                                   : row.participant.in(words.language()),
            .third = titles,
            .pill = RecordModel::shown(row.changed).toString(),
            .tone = toneOf(row.state)};
}

ApplicationLines ApplicationLines::read(Transaction &t, const QString &words,
                                        std::optional<ApplicationState> state)
{
    constexpr auto draft = ApplicationState::Draft;
    constexpr auto waits = ApplicationState::Registered;
    QList<ApplicationRow> all;
    qint64 more = 0;
    if (state) {
        all = applicationList(
            t, {.words = words, .state = state, .limit = listed, .oldestFirst = state == waits});
    } else {
        all = applicationList(t, {.words = words, .state = draft, .limit = draftsOnTop});
        if (all.size() == draftsOnTop)
            more = applicationCount(t, ApplicationFilter{.words = words, .state = draft}) - draftsOnTop;
        all += applicationList(t, {.words = words, .state = waits, .limit = listed, .oldestFirst = true});
        all += applicationList(t, {.words = words, .without = {draft, waits}, .limit = listed});
    }
    ApplicationLines found;
    const WorkingCalendar calendar = workingCalendar(t);
    for (const ApplicationRow &row : std::as_const(all))
        found.lines.push_back({.application = row,
                               .daysLeft = row.received.isValid()
                                               ? calendar.workingDaysLeft(t.today(), quarterEnd(row.received))
                                               : 0});
    if (more > 0)
        found.lines.push_back({.application = {.id = moreDraftsId}, .moreDrafts = int(more)});
    std::ranges::sort(found.lines, {}, &ApplicationLine::place);
    return found;
}

} // namespace qorjyn

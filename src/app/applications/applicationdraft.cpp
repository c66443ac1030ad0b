#include "app/applications/applicationdraft.h"

#include "storage/applications.h"

#include <QJsonArray>
#include <algorithm>

namespace qorjyn {

namespace {

QJsonObject cellToJson(const OpenCell &cell)
{
    return {{u"row"_s, cell.row}, {u"column"_s, cell.column}, {u"text"_s, cell.text}};
}

OpenCell cellFrom(const QJsonObject &json)
{
    return {.row = json[u"row"_s].toInt(),
            .column = json[u"column"_s].toInt(),
            .text = json[u"text"_s].toString()};
}

} // namespace

QJsonObject ApplicationDraft::toJson() const
{
    QJsonObject json = fields;
    json.insert(u"application"_s, qorjyn::toJson(application));
    json.insert(u"unanswered"_s, unanswered.toString(QUuid::WithoutBraces));
    QJsonArray cells;
    for (const OpenCell &text : unread)
        cells.append(cellToJson(text));
    json.insert(u"unread"_s, cells);
    if (cell)
        json.insert(u"cell"_s, cellToJson(*cell));
    return json;
}

std::optional<ApplicationDraft> ApplicationDraft::from(const QJsonObject &json)
{
    const Outcome<Application> read = fromJson<Application>(json[u"application"_s].toObject());
    if (!read)
        return std::nullopt;
    ApplicationDraft draft{.application = read.value(),
                           .unanswered = QUuid::fromString(json[u"unanswered"_s].toString()),
                           .unread = {},
                           .cell = std::nullopt,
                           .fields = json};
    for (const QJsonValue cell : json[u"unread"_s].toArray())
        draft.unread.append(cellFrom(cell.toObject()));
    if (const QJsonObject open = json[u"cell"_s].toObject(); !open.isEmpty())
        draft.cell = cellFrom(open);
    return draft;
}

Application ApplicationDraft::besideStored(Transaction &t) const
{
    Application draft = application;
    if (const auto result = actResult(t, unanswered)) // the act under way then was performed
        if (const auto answered = fromJson<SaveApplication::Result>(*result)) {
            draft.id = answered.value().application;
            draft.version = answered.value().version;
            for (qsizetype i = 0; i < draft.items.size(); ++i)
                draft.items[i].id = answered.value().items.value(i);
        }
    const std::optional<Application> stored = qorjyn::application(t, draft.id);
    if (stored) {
        draft.number = stored->number;
        draft.state = stored->state;
    } else {
        // The database was put back meanwhile, or it never had it.
        draft.id = {};
        draft.version = 0;
    }
    for (Item &item : draft.items)
        if (!stored || std::ranges::find(stored->items, item.id, &Item::id) == stored->items.end())
            item.id = {};
    return draft;
}

} // namespace qorjyn

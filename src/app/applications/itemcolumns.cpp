#include "app/applications/itemcolumns.h"

#include "app/applications/itemmodel.h"

#include <algorithm>

namespace qorjyn {

QString ItemColumns::fieldOf(int column)
{
    static const QHash<int, QString> names{{Title, u"title"_s},
                                           {Authors, u"authors"_s},
                                           {Year, u"year"_s},
                                           {CategoryColumn, u"category"_s},
                                           {CarrierColumn, u"carrier"_s},
                                           {CopyrightColumn, u"copyright"_s},
                                           {Pages, u"pages"_s},
                                           {Isbn, u"isbn"_s}};
    return names.value(column);
}

std::optional<int> ItemColumns::columnOf(const QString &field)
{
    for (int column = 0; column < ColumnCount && !field.isEmpty(); ++column)
        if (fieldOf(column) == field)
            return column;
    return std::nullopt;
}

QString ItemColumns::columnHeading(int column)
{
    switch (column) {
    case Title:
        return ItemModel::tr("Title");
    case Authors:
        return ItemModel::tr("Authors");
    case Year:
        return ItemModel::tr("Year");
    case CategoryColumn:
        return ItemModel::tr("Category");
    case CarrierColumn:
        return ItemModel::tr("Carrier");
    case CopyrightColumn:
        return ItemModel::tr("Copyright");
    case Pages:
        return ItemModel::tr("Pages");
    case Isbn:
        return u"ISBN"_s;
    case Files:
        return ItemModel::tr("Files");
    default:
        return {};
    }
}

namespace {
constexpr int earliestYear = 800, latestYear = 2999; // of any book; what lies ahead, registration refuses
}

bool ItemColumns::take(Description &description, int column, const QString &value)
{
    const QString text = value.trimmed();
    const auto number = [&text](std::optional<int> &into) {
        bool ok = false;
        const int wanted = text.toInt(&ok);
        into = text.isEmpty() ? std::nullopt : std::optional(wanted);
        return ok || text.isEmpty();
    };
    switch (column) {
    case Title:
        description.title = text;
        return true;
    case Authors:
        description.authors = text;
        return true;
    case Isbn:
        description.isbn = text;
        return true;
    case Year: // with a digit too few or too many it is no year
        if (!number(description.year) || description.year.value_or(earliestYear) < earliestYear ||
            description.year.value_or(earliestYear) > latestYear) {
            description.year.reset();
            return false;
        }
        return true;
    case Pages:
        return number(description.pages);
    case CategoryColumn:
        description.category = fromCode<Category>(text).value_or(description.category);
        return fromCode<Category>(text).has_value();
    case CarrierColumn:
        description.carrier = fromCode<Carrier>(text).value_or(description.carrier);
        return fromCode<Carrier>(text).has_value();
    case CopyrightColumn:
        description.copyright = fromCode<CopyrightState>(text).value_or(description.copyright);
        return fromCode<CopyrightState>(text).has_value();
    default:
        return false;
    }
}

QString ItemColumns::shown(const Description &d, int column, const Words &words)
{
    switch (column) {
    case Title:
        return d.title;
    case Authors:
        return d.authors;
    case Year:
        return d.year ? QString::number(*d.year) : QString();
    case CategoryColumn:
        return code(d.category);
    case CarrierColumn:
        return words.carrier(d.carrier);
    case CopyrightColumn:
        return words.copyright(d.copyright);
    case Pages:
        return d.pages ? words.number(*d.pages) : QString();
    case Isbn:
        return d.isbn;
    default:
        return {};
    }
}

QList<FileMark> ItemColumns::fileMarks(const Item &item, bool isLike, const Words &words)
{
    int pages = 0;
    for (const AttachedFile &file : item.files)
        pages += file.pages.value_or(0);
    const auto unread =
        std::ranges::count_if(item.files, [](const AttachedFile &f) { return !f.problem.isEmpty(); });
    QList<FileMark> marks;
    if (item.files.isEmpty())
        marks.append({.text = ItemModel::tr("No file"), .tone = Tone::Neutral, .iconName = {}});
    else if (unread < item.files.size())
        marks.append({.text = pages > 0 ? ItemModel::tr("%n p.", "pages, in a narrow cell", pages)
                                        : words.files(int(item.files.size())),
                      .tone = Tone::Good,
                      .iconName = {}});
    if (unread > 0)
        marks.append(
            {.text = ItemModel::tr("Cannot be read"), .tone = Tone::Wrong, .iconName = u"triangle-alert"_s});
    if (isLike)
        marks.append({.text = ItemModel::tr("Duplicate?"), .tone = Tone::Wrong, .iconName = u"copy"_s});
    return marks;
}

QList<std::pair<QString, QString>> ItemColumns::choices(int column, const Words &words)
{
    QList<std::pair<QString, QString>> list;
    if (column == CategoryColumn)
        for (const auto &entry : codesOf<Category>)
            list.append({code(entry.first), code(entry.first) + u' ' + words.categoryShort(entry.first)});
    if (column == CarrierColumn)
        for (const auto &entry : codesOf<Carrier>)
            list.append({code(entry.first), words.carrier(entry.first)});
    if (column == CopyrightColumn)
        for (const auto &entry : codesOf<CopyrightState>)
            list.append({code(entry.first), words.copyright(entry.first)});
    return list;
}

} // namespace qorjyn

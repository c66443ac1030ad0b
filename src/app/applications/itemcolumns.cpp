#include "app/applications/itemcolumns.h"

#include "app/applications/itemmodel.h"
#include "domain/isbn.h"
#include "exchange/pastedvalue.h"

#include <algorithm>

namespace qorjyn {

namespace {

constexpr int earliestYear = 800, latestYear = 2999; // of any book; what lies ahead, registration refuses

bool isField(int column)
{
    return column >= 0 && column < ItemColumns::Files;
}

const TitleField &fieldAt(int column)
{
    return titleFields.at(size_t(column));
}

template <class T>
QString textOf(const T &value)
{
    if constexpr (std::is_enum_v<T>)
        return code(value);
    else if constexpr (std::is_same_v<T, QString>)
        return value;
    else
        return value ? QString::number(*value) : QString();
}

/// False where the text cannot be such a value.
template <class T>
bool readValue(T &value, const QString &text)
{
    bool ok = true;
    if constexpr (std::is_enum_v<T>) {
        const std::optional<T> wanted = fromCode<T>(text);
        value = wanted.value_or(value);
        ok = wanted.has_value();
    } else if constexpr (std::is_same_v<T, QString>) {
        value = text;
    } else {
        const int wanted = text.toInt(&ok);
        value = ok ? T(wanted) : T();
        ok = ok || text.isEmpty();
    }
    return ok;
}

} // namespace

bool ItemColumns::isNumeric(int column)
{
    return column == CategoryColumn || column == Isbn || (isField(column) && fieldAt(column).isNumber());
}

QString ItemColumns::fieldOf(int column)
{
    return isField(column) ? QString::fromLatin1(fieldAt(column).name) : QString();
}

QString ItemColumns::columnHeading(int column, const Words &words)
{
    switch (column) { // shorter than their fields are called elsewhere
    case CarrierColumn:
        return ItemModel::tr("Carrier");
    case CopyrightColumn:
        return ItemModel::tr("Copyright");
    case Pages:
        return ItemModel::tr("Pages");
    case Files:
        return ItemModel::tr("Files");
    default:
        return words.field(fieldOf(column));
    }
}

bool ItemColumns::take(Description &description, int column, const QString &value)
{
    const QString text = value.trimmed();
    if (!isField(column))
        return false;
    if (column == LanguageColumn) { // by its code or by its name
        description.language.clear();
        return !takeCell(description, PastedColumn::Language, text, {});
    }
    if (!std::visit([&](auto member) { return readValue(description.*member, text); },
                    fieldAt(column).member))
        return false;
    if (column == Pages && description.pages && !canBePages(*description.pages)) {
        description.pages.reset();
        return false;
    }
    if (column == Isbn && !text.isEmpty() && !looksLikeIsbn(text)) {
        description.isbn.clear();
        return false;
    }
    const int year = description.year.value_or(earliestYear);
    if (column != Year || (year >= earliestYear && year <= latestYear))
        return true;
    description.year.reset(); // with a digit too few or too many it is no year
    return false;
}

QString ItemColumns::typed(const Description &description, int column)
{
    if (!isField(column))
        return {};
    return std::visit([&](auto member) { return textOf(description.*member); }, fieldAt(column).member);
}

QString ItemColumns::shown(const Description &description, int column, const Words &words)
{
    switch (column) {
    case CarrierColumn:
        return words.carrier(description.carrier);
    case CopyrightColumn:
        return words.copyright(description.copyright);
    case Pages:
        return description.pages ? words.number(*description.pages) : QString();
    default:
        return typed(description, column);
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

#include "exchange/pastedcolumns.h"
#include "exchange/pastedvalue.h"

#include <QHash>

namespace qorjyn {

namespace {

std::optional<int> wholeNumber(const QString &cell)
{
    qsizetype digits = 0;
    while (digits < cell.size() && cell[digits] >= u'0' && cell[digits] <= u'9')
        ++digits;
    bool ok = false;
    const int number = QStringView(cell).left(digits).toInt(&ok);
    return ok ? std::optional(number) : std::nullopt;
}

/// The value that a word stands for, by how the word begins.
template <class E>
std::optional<E> byWord(const QString &cell, std::initializer_list<std::pair<QStringView, E>> beginnings)
{
    const QString word = cell.toLower();
    for (const auto &[text, value] : beginnings)
        if (word.startsWith(text))
            return value;
    return std::nullopt;
}

QString languageOf(const QString &cell)
{
    static const QHash<QString, QString> words{
        {u"kk"_s, u"kk"_s},         {u"ru"_s, u"ru"_s},      {u"en"_s, u"en"_s},
        {u"kaz"_s, u"kk"_s},        {u"rus"_s, u"ru"_s},     {u"eng"_s, u"en"_s},
        {u"қаз"_s, u"kk"_s},        {u"каз"_s, u"kk"_s},     {u"орыс"_s, u"ru"_s},
        {u"рус"_s, u"ru"_s},        {u"ағыл"_s, u"en"_s},    {u"англ"_s, u"en"_s},
        {u"қазақ"_s, u"kk"_s},      {u"қазақша"_s, u"kk"_s}, {u"казахский"_s, u"kk"_s},
        {u"kazakh"_s, u"kk"_s},     {u"орысша"_s, u"ru"_s},  {u"русский"_s, u"ru"_s},
        {u"russian"_s, u"ru"_s},    {u"ағылшын"_s, u"en"_s}, {u"ағылшынша"_s, u"en"_s},
        {u"английский"_s, u"en"_s}, {u"english"_s, u"en"_s},
    };
    QString word = cell.toLower().section(u' ', 0, 0);
    while (word.endsWith(u'.'))
        word.chop(1);
    return words.value(word);
}

/// "2", or "2 Сирек кітаптар".
std::optional<Category> categoryOf(const QString &cell)
{
    return cell.size() > 1 && cell[1].isDigit() ? std::nullopt
                                                : fromCode<Category>(QStringView(cell).left(1));
}

std::optional<Carrier> carrierOf(const QString &cell)
{
    return byWord<Carrier>(cell, {{u"қағаз", Carrier::Paper},
                                  {u"бумаж", Carrier::Paper},
                                  {u"paper", Carrier::Paper},
                                  {u"электрон", Carrier::Electronic},
                                  {u"electronic", Carrier::Electronic}});
}

std::optional<CopyrightState> copyrightOf(const QString &cell)
{
    return byWord<CopyrightState>(cell, {{u"қорғал", CopyrightState::Protected},
                                         {u"охраня", CopyrightState::Protected},
                                         {u"protected", CopyrightState::Protected},
                                         {u"қоғамдық", CopyrightState::PublicDomain},
                                         {u"обществен", CopyrightState::PublicDomain},
                                         {u"public", CopyrightState::PublicDomain}});
}

} // namespace

void fill(Description &description, PastedColumn column, const QString &cell)
{
    if (cell.isEmpty())
        return;
    if (column == PastedColumn::Year)
        description.year = yearOfCell(cell) ? yearOfCell(cell) : wholeNumber(cell);
    else if (column == PastedColumn::Pages)
        description.pages = pagesOfCell(cell) ? pagesOfCell(cell) : wholeNumber(cell);
    else if (column == PastedColumn::Language)
        description.language = languageOf(cell);
    else if (column == PastedColumn::Isbn)
        description.isbn = isbnIn(cell).isEmpty() ? cell : isbnIn(cell);
    else if (column == PastedColumn::Category)
        description.category = categoryOf(cell).value_or(description.category);
    else if (column == PastedColumn::Carrier)
        description.carrier = carrierOf(cell).value_or(description.carrier);
    else if (column == PastedColumn::Copyright)
        description.copyright = copyrightOf(cell).value_or(description.copyright);
    else if (const int place = placeOf(column); place >= 0 && titleFields.at(size_t(place)).isText())
        description.*std::get<QString Description::*>(titleFields.at(size_t(place)).member) = cell;
}

} // namespace qorjyn

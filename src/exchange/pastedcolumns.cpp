#include "exchange/pastedcolumns.h"
#include "exchange/pastedvalue.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <functional>

namespace qorjyn {

namespace {

using Column = PastedColumn;

/// Lower case, without marks, single spaces: "№ п/п" → "п п".
QString folded(const QString &text)
{
    QString words;
    for (const QChar c : text.toLower())
        words.append(c == u'ё' ? QChar(u'е') : c.isLetterOrNumber() ? c : QChar(u' '));
    return words.simplified();
}

const QHash<QString, Column> &headerWords()
{
    static const QHash<QString, Column> words = [] {
        const std::initializer_list<std::pair<Column, QStringList>> all{
            {Column::Number,
             {u"р с"_s, u"р н"_s, u"реттік нөмірі"_s, u"рет саны"_s, u"п п"_s, u"номер"_s, u"нөмірі"_s,
              u"n"_s, u"no"_s, u"nr"_s, u"number"_s}},
            {Column::Title,
             {u"атауы"_s, u"атау"_s, u"кітап атауы"_s, u"кітаптың атауы"_s, u"объектінің атауы"_s,
              u"қор объектісінің атауы"_s, u"қор объектілерінің атауы"_s, u"тақырыбы"_s, u"название"_s,
              u"наименование"_s, u"заглавие"_s, u"title"_s, u"name"_s}},
            {Column::Authors,
             {u"автор"_s, u"авторы"_s, u"авторлар"_s, u"авторлары"_s, u"author"_s, u"authors"_s}},
            {Column::Place,
             {u"шыққан жері"_s, u"басылған жері"_s, u"қала"_s, u"место"_s, u"место издания"_s, u"город"_s,
              u"place"_s, u"place of publication"_s, u"city"_s}},
            {Column::Publisher,
             {u"баспа"_s, u"баспасы"_s, u"баспахана"_s, u"баспаханасы"_s, u"издательство"_s, u"типография"_s,
              u"publisher"_s}},
            {Column::Year,
             {u"жыл"_s, u"жылы"_s, u"шыққан жылы"_s, u"басылған жылы"_s, u"год"_s, u"год издания"_s,
              u"year"_s, u"year of publication"_s}},
            {Column::Edition, {u"басылым"_s, u"басылымы"_s, u"издание"_s, u"edition"_s}},
            {Column::Series, {u"серия"_s, u"сериясы"_s, u"топтама"_s, u"series"_s}},
            {Column::Language, {u"тіл"_s, u"тілі"_s, u"язык"_s, u"language"_s}},
            {Column::Isbn, {u"isbn"_s}},
            {Column::Pages,
             {u"бет"_s, u"беті"_s, u"бет саны"_s, u"беттер саны"_s, u"көлемі"_s, u"страниц"_s, u"страницы"_s,
              u"кол во страниц"_s, u"количество страниц"_s, u"стр"_s, u"объем"_s, u"pages"_s, u"volume"_s}},
            {Column::Category, {u"санат"_s, u"санаты"_s, u"категория"_s, u"category"_s}},
            {Column::Carrier, {u"тасымалдағыш"_s, u"тасымалдағышы"_s, u"носитель"_s, u"carrier"_s}},
            {Column::Copyright, {u"авторлық құқық"_s, u"авторское право"_s, u"copyright"_s}},
            {Column::RightsHolders,
             {u"құқық иеленуші"_s, u"құқық иеленушілер"_s, u"правообладатель"_s, u"правообладатели"_s,
              u"rights holder"_s, u"rights holders"_s}}};
        QHash<QString, Column> table;
        for (const auto &[column, names] : all)
            for (const QString &name : names)
                table.insert(name, column);
        return table;
    }();
    return words;
}

/// Whether it has no other words than headings have: a title may begin like one ("Авторы жайлы").
bool hasOnlyHeadingWords(const QString &heading)
{
    static const QSet<QString> words = [] {
        QSet<QString> all;
        for (auto i = headerWords().begin(); i != headerWords().end(); ++i)
            for (const QString &word : i.key().split(u' '))
                all.insert(word);
        return all;
    }();
    static const QString stems[] = {
        u"кітап"_s,       u"әдебиет"_s,  u"шығарма"_s,   u"еңбек"_s,       u"құжат"_s,    u"объект"_s,
        u"қор"_s,         u"толық"_s,    u"негізгі"_s,   u"атау"_s,        u"аты"_s,      u"жөн"_s,
        u"тегі"_s,        u"құрастыр"_s, u"жарық"_s,     u"көрген"_s,      u"шыққан"_s,   u"басылған"_s,
        u"басыл"_s,       u"баспа"_s,    u"жыл"_s,       u"жер"_s,         u"бет"_s,      u"сан"_s,
        u"нөмір"_s,       u"лар"_s,      u"тіл"_s,       u"автор"_s,       u"книг"_s,     u"литератур"_s,
        u"произведени"_s, u"документ"_s, u"фонд"_s,      u"полн"_s,        u"назван"_s,   u"наименован"_s,
        u"заглав"_s,      u"фамили"_s,   u"имя"_s,       u"отчеств"_s,     u"фио"_s,      u"составител"_s,
        u"год"_s,         u"выпуск"_s,   u"издан"_s,     u"издательств"_s, u"печат"_s,    u"публикаци"_s,
        u"мест"_s,        u"страниц"_s,  u"количеств"_s, u"категор"_s,     u"код"_s,      u"язык"_s,
        u"full"_s,        u"book"_s,     u"work"_s,      u"item"_s,        u"object"_s,   u"title"_s,
        u"name"_s,        u"author"_s,   u"year"_s,      u"publish"_s,     u"publicat"_s, u"print"_s,
        u"page"_s,        u"number"_s,   u"count"_s,     u"the"_s,         u"code"_s,     u"of"_s};
    constexpr qsizetype longestEnding = 5;
    return std::ranges::all_of(heading.split(u' ', Qt::SkipEmptyParts), [](const QString &word) {
        return word.size() == 1 || words.contains(word) ||
               std::ranges::any_of(word, [](QChar c) { return c.isDigit(); }) ||
               std::ranges::any_of(stems, [&](const QString &stem) {
                   return word.startsWith(stem) && word.size() <= stem.size() + longestEnding;
               });
    });
}

/// What a heading of several words is about, by its most telling one.
Column columnByPart(const QString &heading)
{
    if (!hasOnlyHeadingWords(heading))
        return Column::Ignored;
    static const std::initializer_list<std::pair<QString, Column>> parts{
        {u"isbn"_s, Column::Isbn},       {u"бет сан"_s, Column::Pages},
        {u"страниц"_s, Column::Pages},   {u"pages"_s, Column::Pages},
        {u"жылы"_s, Column::Year},       {u"год "_s, Column::Year},
        {u"year"_s, Column::Year},       {u"атауы"_s, Column::Title},
        {u"назван"_s, Column::Title},    {u"наименован"_s, Column::Title},
        {u"заглав"_s, Column::Title},    {u"title"_s, Column::Title},
        {u"автор "_s, Column::Authors},  {u"author"_s, Column::Authors},
        {u"санат"_s, Column::Category},  {u"категор"_s, Column::Category},
        {u"баспа"_s, Column::Publisher}, {u"издательств"_s, Column::Publisher},
    };
    for (const auto &[part, column] : parts)
        if ((heading + u' ').contains(part))
            return column;
    return Column::Ignored;
}

bool matches(const QString &text, const char *pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(QString::fromUtf8(pattern)),
                              QRegularExpression::UseUnicodePropertiesOption)
        .match(text)
        .hasMatch();
}

bool isYear(const QString &text)
{
    const int year = yearOfCell(text).value_or(0); // what is earlier is rather a number of pages
    return year >= 1400 && year < 2100;
}
/// A year with one letter among its digits, as З for 3: no reason to take its column for another.
bool isNearlyYear(const QString &text)
{
    return isMistypedYear(text) ||
           (text.size() == 4 && std::ranges::count_if(text, [](QChar c) { return c.isDigit(); }) == 3 &&
            std::ranges::count_if(text, [](QChar c) { return c.isLetter(); }) == 1);
}
bool isPages(const QString &text)
{
    return pagesOfCell(text).has_value();
}
bool isCategory(const QString &text)
{
    return matches(text, "[1-8]\\.?");
}
bool isPosition(const QString &text)
{
    return matches(text, "\\d{1,5}\\s*[.)]?");
}

int leadingNumber(const QString &text)
{
    qsizetype digits = 0;
    while (digits < text.size() && digits < 9 && text[digits] >= u'0' && text[digits] <= u'9')
        ++digits;
    return QStringView(text).left(digits).toInt();
}

/// The cells with text of a column, of as many rows as it takes to know.
QStringList sample(const QList<QStringList> &rows, qsizetype column)
{
    constexpr qsizetype enough = 200;
    QStringList cells;
    for (const QStringList &row : rows)
        if (const QString cell = row.value(column); !cell.isEmpty() && cells.size() < enough)
            cells.append(cell.left(PastedList::MaxCell));
    return cells;
}

/// At least four of five.
bool mostly(const QStringList &cells, const std::function<bool(const QString &)> &is)
{
    return !cells.isEmpty() && std::ranges::count_if(cells, is) * 5 >= cells.size() * 4;
}

/// 1, 2, 3 … or onward from another number.
bool isNumbering(const QStringList &cells)
{
    if (cells.size() < 2 || !mostly(cells, isPosition))
        return false;
    for (qsizetype i = 1; i < cells.size(); ++i)
        if (leadingNumber(cells[i]) != leadingNumber(cells[i - 1]) + 1)
            return false;
    return true;
}

bool isLanguage(const QString &text)
{
    Description description;
    fill(description, Column::Language, text);
    return !description.language.isEmpty();
}

Column columnOf(const QStringList &cells, const QList<Column> &known)
{
    const auto fits = [&](Column column, const std::function<bool(const QString &)> &is) {
        return !known.contains(column) && mostly(cells, is);
    };
    if (fits(Column::Isbn, [](const QString &cell) {
            return cell.startsWith(u"ISBN"_s, Qt::CaseInsensitive) || !isbnIn(cell).isEmpty();
        }))
        return Column::Isbn;
    if (!known.contains(Column::Number) && isNumbering(cells))
        return Column::Number;
    if (std::ranges::any_of(cells,
                            [](const QString &cell) { return isYear(cell) || isMistypedYear(cell); }) &&
        fits(Column::Year, [](const QString &cell) { return isYear(cell) || isNearlyYear(cell); }))
        return Column::Year;
    // One mistyped code of four does not make them numbers of pages.
    if (!known.contains(Column::Category) && !cells.isEmpty() &&
        std::ranges::count_if(cells, isCategory) * 4 >= cells.size() * 3)
        return Column::Category;
    if (fits(Column::Pages, isPages))
        return Column::Pages;
    if (fits(Column::Language, isLanguage))
        return Column::Language;
    return Column::Ignored;
}

/// A column of text that has less than this part of its rows filled is a note to some of them.
constexpr qsizetype noteShare = 4;

qsizetype filledIn(const QList<QStringList> &rows, qsizetype column)
{
    return std::ranges::count_if(rows, [&](const QStringList &row) { return !row.value(column).isEmpty(); });
}

bool hasLetter(const QString &cell)
{
    return std::ranges::any_of(cell, [](QChar c) { return c.isLetter(); });
}
/// At least two letters, or no number at all: an author may be "х" or a dash.
bool isText(const QString &cell)
{
    return std::ranges::count_if(cell, [](QChar c) { return c.isLetter(); }) >= 2 ||
           std::ranges::none_of(cell, [](QChar c) { return c.isDigit(); });
}
bool isTextColumn(const QStringList &cells)
{
    return mostly(cells, isText) && std::ranges::any_of(cells, hasLetter);
}

/// Place and publisher, a remark, or the words of another column.
bool isNoAuthor(const QString &cell)
{
    constexpr qsizetype longestAuthors = 60;
    Description other;
    return cell.size() > longestAuthors || cell.contains(u':') || (cell.size() > 1 && cell[0].isLower()) ||
           !takeCell(other, Column::Carrier, cell, {}) || !takeCell(other, Column::Copyright, cell, {});
}

/// Of the columns of text: at least half of the authors look like names, more than in the others; the title
/// is the longest of the others, and the first of those nearly as long.
void findText(const QList<QStringList> &rows, QList<Column> &columns)
{
    QList<qsizetype> texts;
    for (qsizetype i = 0; i < columns.size(); ++i)
        if (columns[i] == Column::Ignored && isTextColumn(sample(rows, i)))
            texts.append(i);
    if (texts.isEmpty())
        return;
    const auto filled = [&](qsizetype i) { return filledIn(rows, i); };
    const qsizetype most = filled(std::ranges::max(texts, {}, filled));
    texts.removeIf([&](qsizetype i) { return filled(i) * noteShare < most; });
    const auto names = [&](qsizetype i) {
        const QStringList cells = sample(rows, i);
        return double(std::ranges::count_if(cells, looksLikeAuthors)) / double(cells.size());
    };
    const qsizetype authors = std::ranges::max(texts, {}, names);
    if (texts.size() > 1 && names(authors) >= 0.5) {
        columns[authors] = Column::Authors;
        texts.removeOne(authors);
    }
    const auto length = [&](qsizetype i) {
        const QStringList cells = sample(rows, i);
        return double(cells.join(QString()).size()) / double(cells.size());
    };
    const double longest = length(std::ranges::max(texts, {}, length));
    columns[*std::ranges::find_if(texts, [&](qsizetype i) { return length(i) * 4 >= longest * 3; })] =
        Column::Title;
}

} // namespace

void findAuthorsBeside(const QList<QStringList> &rows, QList<PastedColumn> &columns,
                       const QStringList &heading)
{
    const qsizetype title = columns.indexOf(Column::Title);
    if (title < 0 || columns.contains(Column::Authors))
        return;
    const auto mayBe = [&](qsizetype i) {
        if (i < 0 || i >= columns.size() || columns[i] != Column::Ignored || !heading.value(i).isEmpty())
            return false;
        const QStringList cells = sample(rows, i);
        return isTextColumn(cells) && filledIn(rows, i) * noteShare >= filledIn(rows, title) &&
               !mostly(cells, isNoAuthor);
    };
    for (qsizetype far = 1; far < columns.size(); ++far)
        for (const qsizetype i : {title + far, title - far})
            if (mayBe(i)) {
                columns[i] = Column::Authors;
                return;
            }
}

bool isListNumber(const QString &text)
{
    return matches(text, "\\d{1,3}|\\d{1,5}\\s*[.)]");
}

QString isbnIn(const QString &text)
{
    static const QRegularExpression isbn(
        u"^(?:ISBN(?:-1[03])?[:\\s]*)?((?:97[89][-‐–\\s]?)?(?:\\d[-‐–\\s]?){9}[\\dXx])$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return isbn.match(text).captured(1);
}

bool looksLikeAuthors(const QString &text)
{
    // "Әуезов М. О.", "М. О. Әуезов", "Әуезов Мұхтар Омарханұлы", "Әуезов, М."
    static const QRegularExpression person(u"^(?:\\p{Lu}[\\p{L}’'-]+,?\\s+(?:\\p{Lu}\\.[\\s-]?){1,3}|(?:\\p{"
                                           u"Lu}\\.[\\s-]?){1,3}\\p{Lu}[\\p{L}’'-]+"
                                           "|\\p{Lu}[\\p{L}’'-]+(?:,?\\s+\\p{Lu}[\\p{L}’'-]+){1,2})$"_s);
    const QStringList people = text.split(QRegularExpression(u"[;,]\\s+(?=\\p{Lu}[\\p{L}.])"_s));
    if (person.match(text).hasMatch())
        return true;
    return people.size() > 1 && std::ranges::all_of(people, [&](const QString &name) {
               return person.match(name.trimmed()).hasMatch();
           });
}

QList<PastedColumn> namedColumns(const QStringList &row)
{
    constexpr qsizetype longestHeading = 60;
    QList<Column> columns;
    for (const QString &cell : row) {
        const QString heading = folded(cell.left(longestHeading + 1));
        Column column = Column::Ignored;
        if (cell.contains(u'№') && (heading.isEmpty() || heading == u"п п" || heading == u"р с"))
            column = Column::Number;
        else if (cell.size() <= longestHeading)
            column = headerWords().value(heading, Column::Ignored);
        if (column == Column::Ignored && cell.size() <= longestHeading)
            column = columnByPart(heading);
        if (columns.contains(column))
            column = Column::Ignored; // the first of two stands
        columns.append(column);
    }
    return columns;
}

std::optional<QList<PastedColumn>> columnsFromHeader(const QStringList &row)
{
    const QList<Column> columns = namedColumns(row);
    const qsizetype known = columns.size() - columns.count(Column::Ignored);
    const qsizetype filled = std::ranges::count_if(row, [](const QString &cell) { return !cell.isEmpty(); });
    // A header names the titles, most of its cells are names of columns, and none is a value: titles hold
    // such words too.
    const bool hasValue = std::ranges::any_of(row, [](const QString &cell) {
        return isYear(cell) || isMistypedYear(cell) || isPages(cell) || !isbnIn(cell).isEmpty();
    });
    if (hasValue || !columns.contains(Column::Title) || known * 2 < filled || (known < 2 && filled > 1))
        return std::nullopt;
    return columns;
}

QList<PastedColumn> columnsFromContent(const QList<QStringList> &rows)
{
    qsizetype width = 0;
    for (const QStringList &row : rows)
        width = std::max(width, row.size());
    QList<Column> columns(width, Column::Ignored);
    for (qsizetype i = 0; i < width; ++i)
        columns[i] = columnOf(sample(rows, i), columns);
    findText(rows, columns);
    return columns;
}

} // namespace qorjyn

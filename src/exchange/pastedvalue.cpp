#include "exchange/pastedvalue.h"

#include "domain/isbn.h"
#include "exchange/pastedcolumns.h"
#include "exchange/recordparts.h"

#include <QHash>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace qorjyn {

namespace {

constexpr int firstYear = 800;
constexpr qsizetype longestNumber = 60; ///< a longer cell is a text, whatever it begins with

/// The first letters of the months in the three languages.
const QSet<QString> &monthBeginnings()
{
    static const QSet<QString> all = [] {
        QSet<QString> beginnings;
        for (const auto language : {QLocale::Kazakh, QLocale::Russian, QLocale::English})
            for (int month = 1; month <= 12; ++month)
                for (const QString &name :
                     {QLocale(language).monthName(month), QLocale(language).standaloneMonthName(month)})
                    beginnings.insert(name.toLower().left(3));
        return beginnings;
    }();
    return all;
}

QRegularExpression whole(const QString &pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern));
}

/// "–" alone is how a list says that there is nothing.
bool isNothing(const QString &cell)
{
    static const QString dashes = u"-‐‑–—−_ "_s;
    return std::ranges::all_of(cell, [](QChar c) { return dashes.contains(c); });
}

/// With one kind of hyphen, without the word before the number and the marks behind it.
QString bareIsbn(QString text)
{
    static const QRegularExpression word(u"^ISBN(?:-1[03])?[:\\s]*"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    text.remove(word);
    for (QChar &c : text)
        if (c == u'‑' || c == u'−' || c == u'—')
            c = u'-';
        else if (c == u'Х' || c == u'х') // the Cyrillic letter
            c = u'X';
    while (!text.isEmpty() && u".,;"_s.contains(text.back()))
        text.chop(1);
    return text.trimmed();
}

/// Why a text is no ISBN.
Problem isbnDoubt(const QString &text, const QString &cell)
{
    static const QRegularExpression shortened = whole(u"\\d[.,]\\d+[EЕeе]\\+?\\d+"_s);
    static const QRegularExpression form = whole(u"(?:97[89][-‐–\\s]?)?(?:\\d[-‐–\\s]?){9}[\\dXx]"_s);
    if (shortened.match(text).hasMatch())
        return {.field = u"isbn"_s, .code = u"pasted.isbn-shortened"_s, .arguments = {cell}};
    if (const QString zero = u'0' + text; text.size() == 9 && isbn13(zero))
        return {.field = u"isbn"_s, .code = u"pasted.isbn-zero"_s, .arguments = {cell, zero}};
    if (form.match(text).hasMatch())
        return {.field = u"isbn"_s, .code = u"pasted.isbn-check"_s, .arguments = {cell}};
    return {.field = u"isbn"_s, .code = u"pasted.isbn"_s, .arguments = {cell}};
}

std::optional<Problem> takeYear(Description &description, const QString &cell, const QString &shown,
                                QDate today)
{
    const auto year = yearOfCell(cell);
    if (!year)
        return Problem{.field = u"year"_s, .code = u"pasted.year"_s, .arguments = {shown}};
    if (*year < firstYear || *year > today.year())
        return Problem{.field = u"year"_s,
                       .code = u"pasted.year-impossible"_s,
                       .arguments = {shown, QString::number(firstYear), QString::number(today.year())}};
    description.year = year;
    return std::nullopt;
}

/// The language where the cell says no more than one.
QString languageOfCell(const QString &cell)
{
    static const QRegularExpression word(u"^([\\p{L}]+)\\.?(?:\\s+(?:тілі|тіл|язык|яз|language)\\.?)?$"_s);
    const QString name = word.match(cell).captured(1);
    Description description;
    fill(description, PastedColumn::Language, name);
    return description.language.isEmpty() ? languageIn(name) : description.language;
}

/// "12", "12.", "№ 12", "1.2)", "12,0": nothing is lost where it is left out.
bool isRowNumber(const QString &cell)
{
    static const QRegularExpression form = whole(u"№?\\s*\\d+(?:[.,]\\d+)*\\s*[.)]?"_s);
    return form.match(cell).hasMatch();
}

/// Whether both of two words stand in the text: then neither is sure.
bool saysBoth(const QString &cell, const QStringList &one, const QStringList &other)
{
    const auto says = [text = cell.toLower()](const QStringList &words) {
        return std::ranges::any_of(words, [&](const QString &word) { return text.contains(word); });
    };
    return says(one) && says(other);
}

std::optional<Problem> takeWord(Description &description, PastedColumn column, const QString &cell,
                                const QString &shown)
{
    Description read;
    read.copyright = CopyrightState::Unknown;
    fill(read, column, cell);
    if (column == PastedColumn::Carrier) {
        Description other{.carrier = Carrier::Electronic};
        fill(other, column, cell);
        if (read.carrier != other.carrier || // it names neither
            saysBoth(cell, {u"қағаз"_s, u"бумаж"_s, u"paper"_s}, {u"электрон"_s, u"electronic"_s}))
            return Problem{.field = u"carrier"_s, .code = u"pasted.carrier"_s, .arguments = {shown}};
        description.carrier = read.carrier;
    } else if (column == PastedColumn::Copyright) {
        if (read.copyright == CopyrightState::Unknown || cell.contains(u"қорғалма"_s, Qt::CaseInsensitive))
            return Problem{.field = u"copyright"_s, .code = u"pasted.copyright"_s, .arguments = {shown}};
        description.copyright = read.copyright;
    } else {
        const QString language = languageOfCell(cell);
        if (language.isEmpty())
            return Problem{.field = u"language"_s, .code = u"pasted.language"_s, .arguments = {shown}};
        description.language = language;
    }
    return std::nullopt;
}

} // namespace

std::optional<int> yearOfCell(const QString &cell)
{
    static const QString before = u"[\\[(]?(?:©|\\([cс]\\)|[cсрp](?=\\d)|ca?\\.|ок\\.|шамамен|около)?\\s*"_s;
    static const QString behind =
        u"\\??[\\])]?\\s*(?:жылғы|жылы|жыл|года|год|жж|гг|ж|г|year)?\\.?[\\])]?\\??"_s;
    static const QRegularExpression forms[] = {
        whole(before + u"(\\d{4})"_s + behind),
        whole(before + u"(\\d{4})\\s*[-–—/]\\s*(?:\\d{4}|\\d{2})"_s + behind),
        whole(u"(\\d{4})-\\d{2}-\\d{2}(?:[t ][\\d:.]+)?"_s),
        whole(u"\\d{1,2}[./-]\\d{1,2}[./-](\\d{4})"_s + behind), whole(u"(\\d{4})[.,]0+"_s),
        // The calendar of the book, then ours; a misprint, then what was meant.
        whole(u"\\d{4}\\s*\\[(?:i\\.?\\s?e\\.?|т\\.\\s?е\\.)?\\s*(\\d{4})\\]"_s)};
    static const QRegularExpression month =
        whole(u"(?:\\d{1,2}\\s+)?(\\p{L}{3,10})\\.?,?\\s+(\\d{4})"_s + behind);
    if (cell.size() > longestNumber)
        return std::nullopt;
    const QString text = cell.simplified().toLower();
    for (const QRegularExpression &form : forms)
        if (const auto match = form.match(text); match.hasMatch())
            return match.captured(1).toInt();
    if (const auto match = month.match(text);
        match.hasMatch() && monthBeginnings().contains(match.captured(1).left(3)))
        return match.captured(2).toInt();
    return std::nullopt;
}

bool isMistypedYear(const QString &cell)
{
    static const QHash<QChar, QChar> meant = [] {
        QHash<QChar, QChar> digits;
        for (const auto &[letters, digit] :
             {std::pair(u"ОоOo"_s, u'0'), std::pair(u"lIІі"_s, u'1'), std::pair(u"Zz"_s, u'2'),
              std::pair(u"ЗзЭэ"_s, u'3'), std::pair(u"Чч"_s, u'4'), std::pair(u"Ss"_s, u'5'),
              std::pair(u"б"_s, u'6'), std::pair(u"ВB"_s, u'8'), std::pair(u"gq"_s, u'9')})
            for (const QChar letter : letters)
                digits.insert(letter, digit);
        return digits;
    }();
    constexpr int earliest = 1400, end = 2100, signs = 4;
    if (cell.size() != signs || std::ranges::none_of(cell, [](QChar c) { return meant.contains(c); }) ||
        std::ranges::count_if(cell, [](QChar c) { return c >= u'0' && c <= u'9'; }) < signs / 2)
        return false;
    QString year = cell;
    for (QChar &c : year)
        c = meant.value(c, c);
    const int number = year.toInt(); // 0 where other signs are left
    return number >= earliest && number < end;
}

std::optional<int> pagesOfCell(const QString &cell)
{
    static const QString part = u"\\[?(?:\\d{1,5}|[ivxlcdm]{1,8})\\]?"_s;
    static const QRegularExpression extent =
        whole(u"(%1(?:(?:\\s*[+;]\\s*|,\\s+|,(?=\\[))%1)*|\\d{1,2} \\d{3}|\\d{1,5}[.,]0+)\\s*"
              "(?:беттер|бет|б|страниц[аы]?|стр|с|c|pages?|pp|p)?\\.?"_s.arg(part));
    static const QRegularExpression number(u"\\d+"_s);
    static const QRegularExpression grouped(u"^(\\d{1,2}) (\\d{3})$"_s);
    if (cell.size() > longestNumber)
        return std::nullopt;
    const auto match = extent.match(cell.simplified().toLower());
    int most = 0;
    QString numbers = match.captured(1);
    numbers.replace(grouped, u"\\1\\2"_s);
    for (auto all = number.globalMatch(numbers); all.hasNext();)
        most = std::max(most, all.next().captured().toInt());
    return most > 0 ? std::optional(most) : std::nullopt;
}

std::optional<Category> categoryOfCell(const QString &cell)
{
    static const QRegularExpression form =
        whole(u"(?:санаты?|категория|кат\\.?|category|№)?\\s*([1-8])(?:[.,]0+|(?!\\d)[^\\d]*)"_s);
    return fromCode<Category>(form.match(cell.simplified().toLower()).captured(1));
}

std::optional<Problem> takeCell(Description &description, PastedColumn column, const QString &cell,
                                QDate today)
{
    if (cell.isEmpty())
        return std::nullopt;
    if (column == PastedColumn::Ignored)
        return isMistypedYear(cell)
                   ? std::optional(Problem{.field = u"year"_s, .code = u"pasted.year"_s, .arguments = {cell}})
                   : std::nullopt;
    constexpr qsizetype longestShown = 80;
    const QString shown = cell.size() > longestShown ? cell.left(longestShown) + u'…' : cell;
    if (cell.size() > PastedList::MaxCell)
        return Problem{.field = fieldOf(column),
                       .code = u"pasted.long"_s,
                       .arguments = {QString::number(cell.size()), QString::number(PastedList::MaxCell)}};
    switch (column) {
    case PastedColumn::Number: // it is in no title, and so is no text that got among the numbers
        return isNothing(cell) || isRowNumber(cell)
                   ? std::nullopt
                   : std::optional(Problem{.field = {}, .code = u"pasted.number"_s, .arguments = {shown}});
    case PastedColumn::Year:
        return isNothing(cell) ? std::nullopt : takeYear(description, cell, shown, today);
    case PastedColumn::Pages:
        if (const auto pages = pagesOfCell(cell))
            description.pages = pages;
        else if (!isNothing(cell))
            return Problem{.field = u"pages"_s, .code = u"pasted.pages"_s, .arguments = {shown}};
        return std::nullopt;
    case PastedColumn::Category:
        if (const auto category = categoryOfCell(cell))
            description.category = *category;
        else if (!isNothing(cell))
            return Problem{.field = u"category"_s, .code = u"pasted.category"_s, .arguments = {shown}};
        return std::nullopt;
    case PastedColumn::Isbn: {
        const QString text = bareIsbn(cell);
        if (isNothing(cell) || text.isEmpty())
            return std::nullopt;
        if (!isbn13(text))
            return isbnDoubt(text, shown);
        description.isbn = text;
        return std::nullopt;
    }
    case PastedColumn::Language:
    case PastedColumn::Carrier:
    case PastedColumn::Copyright:
        return isNothing(cell) ? std::nullopt : takeWord(description, column, cell, shown);
    default:
        fill(description, column, cell);
        return std::nullopt;
    }
}

} // namespace qorjyn

#include "domain/filepairing.h"

#include "domain/likeness.h"
#include "domain/text.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace qorjyn {

namespace {

constexpr double enoughLike = 0.6;  ///< of the title's letters stand in the words of the file
constexpr double allLike = 0.9;     ///< nothing is missing but an ending
constexpr double clearlyMore = 0.1; ///< that the best title has before the next one
constexpr double ofAuthor = 0.15;   ///< what an author's name adds
constexpr qsizetype pageLetters = 2000;

/// Words as they are compared, and the numbers among them.
TitleParts clueParts(QString text)
{
    static const QRegularExpression joints(u"[_\\-.+~]+"_s);
    return titleParts(text.replace(joints, u" "_s));
}

/// A name without its ending: "том 2.pdf" → "том 2".
QString baseName(const QString &name)
{
    static const QRegularExpression ending(u"\\.[A-Za-z][A-Za-z0-9]{1,4}$"_s);
    return QString(name).remove(ending);
}

bool isAmong(const QString &word, const QStringList &words)
{
    const qsizetype length = word.size();
    const int most = length < 5 ? 0 : length < 9 ? 1 : 2;
    return std::ranges::any_of(words, [&](const QString &other) {
        return other == word || (most > 0 && lettersApart(word, other, most) <= most) ||
               (length >= 5 && other.startsWith(word)); // an ending more
    });
}

/// How much of the letters of `wanted` stands in words of the file.
double shareAmong(const QStringList &wanted, const QStringList &words)
{
    double all = 0;
    double found = 0;
    for (const QString &word : wanted) {
        all += double(word.size());
        found += isAmong(word, words) ? double(word.size()) : 0;
    }
    return all > 0 ? found / all : 0;
}

/// One source of words, and whether its numbers are those of the title.
struct Clue
{
    TitleParts parts;
    bool numbersTell = false; ///< in a running text they may be any
};

double likeTitle(const Clue &clue, const LikenessTraits &title)
{
    const bool contradicts =
        clue.numbersTell && !title.title.numbers.isEmpty() &&
        std::ranges::none_of(title.title.numbers, [&clue](int n) { return clue.parts.numbers.contains(n); });
    if (contradicts)
        return 0;
    const double share =
        std::max(shareAmong(title.title.proper, clue.parts.whole),
                 // a name is often shorter than its title
                 clue.numbersTell ? shareAmong(clue.parts.whole, title.title.whole) * 0.9 : 0);
    bool author = false;
    for (const LikenessTraits::Person &person : title.authors)
        for (const QString &name : person.names)
            author = author || (name.size() > 3 && isAmong(name, clue.parts.whole));
    // A name and a number alone tell a title as well: "әуезов-2.pdf".
    return share + (author ? ofAuthor : 0) + (clue.numbersTell && !title.title.numbers.isEmpty() ? 0.05 : 0);
}

/// The one title that is at least so like and stands out from the others.
std::optional<qsizetype> clearlyLikest(const QList<double> &likes, double least)
{
    const auto best = std::ranges::max_element(likes);
    if (best == likes.end() || *best < least)
        return std::nullopt;
    const bool standsOut = std::ranges::all_of(
        likes, [&](const double &like) { return &like == &*best || *best - like >= clearlyMore; });
    return standsOut ? std::optional(best - likes.begin()) : std::nullopt;
}

/// Neither a path, nor a program's name, nor a placeholder.
bool isTelling(const QString &words)
{
    static const QRegularExpression remnant(
        u"^(microsoft|adobe|untitled|без имени|документ ?\\d*$|document ?\\d*$|scan|img|слайд|презентация)|"
        "\\.(docx?|pdf|indd|cdr|qxd|pptx?|tiff?|jpe?g)$|[/\\\\]|\\?\\?|\\x{FFFD}"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const QString text = words.trimmed();
    return text.size() > 2 && text.size() <= 500 && !remnant.match(text).hasMatch() &&
           std::ranges::any_of(text, [](QChar c) { return c.isLetter(); });
}

} // namespace

std::optional<qsizetype> titleOfFile(const FileClues &file, const QList<Description> &titles)
{
    const Clue clues[] = {
        {clueParts(baseName(file.name)), true},
        {isTelling(file.title) ? clueParts(file.title + u' ' + file.author) : TitleParts(), true},
        {titleParts(QStringView(file.firstPage).left(pageLetters)), false}};
    QList<double> likest(titles.size(), 0);
    for (const Clue &clue : clues) {
        if (clue.parts.whole.isEmpty())
            continue;
        QList<double> likes;
        for (qsizetype i = 0; i < titles.size(); ++i) {
            likes.append(likeTitle(clue, LikenessTraits(titles[i])));
            likest[i] = std::max(likest[i], likes[i]);
        }
        // A name that is a title outweighs what stands on a page, where other titles are named, too.
        if (const auto found = clearlyLikest(likes, allLike))
            return found;
    }
    return clearlyLikest(likest, enoughLike);
}

Description proposedFrom(const FileClues &file)
{
    Description proposed;
    const bool own = isTelling(file.title);
    proposed.title = own ? file.title.simplified() : baseName(file.name).replace(u'_', u' ').simplified();
    if (own && isTelling(file.author))
        proposed.authors = file.author.simplified();
    if (own)
        proposed.year = file.year;
    return proposed;
}

} // namespace qorjyn

#include "domain/likeness.h"

#include "domain/isbn.h"
#include "domain/text.h"
#include "domain/textwords.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QtEndian>
#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace qorjyn {

namespace {

using Person = LikenessTraits::Person;

// --- who ---

/// A name without the ending that its bearer may leave out or change: Құнанбаев, Құнанбайұлы, Кунанбаева.
QString nameStem(const QString &folded)
{
    static const QStringList endings{u"ович"_s, u"евич"_s, u"овна"_s, u"евна"_s, u"кизи"_s,
                                     u"улы"_s,  u"ули"_s,  u"ова"_s,  u"ева"_s,  u"ина"_s,
                                     u"ов"_s,   u"ев"_s,   u"ин"_s,   u"ски"_s};
    for (const QString &ending : endings)
        if (folded.endsWith(ending) && folded.size() - ending.size() >= 3)
            return folded.chopped(ending.size());
    return folded;
}

Person personIn(QStringView text)
{
    Person person;
    const QString ready = textwords::prepared(text);
    for (const textwords::Word &word : textwords::words(ready)) {
        const QStringView raw = QStringView(ready).mid(word.from, word.length);
        const QString folded = searchKey(raw);
        if (folded.isEmpty() || folded.front().isDigit())
            continue; // years of a life
        const qsizetype end = word.from + word.length;
        const bool point = end < ready.size() && ready[end] == u'.';
        if (raw.size() == 1 || (raw.size() == 2 && point))
            person.initials += looseWord(folded).front();
        else
            person.names.append(nameStem(looseWord(folded)));
    }
    return person;
}

/// Whether the commas part persons ("Әуезов М., Мұқанов С.") and not the surname from the name ("Әуезов,
/// Мұхтар").
bool commasPartPersons(const QStringList &parts)
{
    return parts.size() > 1 && std::ranges::all_of(parts, [](const QString &part) {
               const Person person = personIn(part);
               return !person.names.isEmpty() && person.names.size() + person.initials.size() > 1;
           });
}

QList<Person> personsIn(const QString &authors)
{
    static const QRegularExpression between(u"\\s*[;/&]\\s*|\\s+(?:және|и|and)\\s+"_s);
    QList<Person> persons;
    const auto take = [&persons](QStringView text) {
        if (Person person = personIn(text); !person.names.isEmpty())
            persons.append(std::move(person));
    };
    for (const QString &part : authors.left(1000).split(between, Qt::SkipEmptyParts)) {
        const QStringList pieces = part.split(u',', Qt::SkipEmptyParts);
        if (commasPartPersons(pieces))
            for (const QString &piece : pieces)
                take(piece);
        else
            take(part);
    }
    return persons;
}

bool sameName(const QString &a, const QString &b)
{
    const qsizetype length = std::min(a.size(), b.size());
    return a == b || (length >= 4 && lettersApart(a, b, 1) <= 1) ||
           (length >= 8 && lettersApart(a, b, 2) <= 2);
}

/// Whether the letter may stand for one of the names, or is among the other's initials.
bool standsFor(QChar initial, const QStringList &names, const QString &initials)
{
    return initials.contains(initial) ||
           std::ranges::any_of(names, [initial](const QString &name) { return name.front() == initial; });
}

bool samePerson(const Person &a, const Person &b)
{
    const Person &less = a.names.size() <= b.names.size() ? a : b;
    const Person &more = &less == &a ? b : a;
    QStringList rest = more.names;
    for (const QString &name : less.names) {
        const auto found =
            std::ranges::find_if(rest, [&name](const QString &other) { return sameName(name, other); });
        if (found == rest.end())
            return false;
        rest.erase(found);
    }
    if (less.initials.isEmpty() || (rest.isEmpty() && more.initials.isEmpty()))
        return true;
    return standsFor(less.initials.front(), rest, more.initials);
}

// --- how like ---

/// 1 for the same, 0 for words that are no spelling of each other.
double wordLikeness(const QString &a, const QString &b)
{
    if (a == b)
        return 1;
    const qsizetype length = std::min(a.size(), b.size());
    const int most = length < 4 ? 0 : length < 8 ? 1 : 2;
    const int apart = most == 0 ? 1 : lettersApart(a, b, most);
    return apart > most ? 0 : 1 - double(apart) / double(std::max(a.size(), b.size()));
}

qsizetype letters(const QStringList &words)
{
    return std::accumulate(words.begin(), words.end(), qsizetype(0),
                           [](qsizetype sum, const QString &word) { return sum + word.size(); });
}

struct SharedWords
{
    double share = 0; ///< of the letters of both that stand in words that both have, in whatever order
    /// Each has a word that the other has not ("сөздігі" for "оқулығы"), or one has it amid the others
    /// ("История древнего Казахстана"); at the end it may be a subtitle that the other leaves out.
    bool otherWords = false;
};

/// Words of so many letters tell one title from another.
constexpr qsizetype tellingLetters = 4;

/// Where the first telling word stands that the other title has not; the list's size where there is none.
qsizetype firstWithout(const QStringList &words, const QList<bool> &matched)
{
    for (qsizetype i = 0; i < words.size(); ++i)
        if (!matched[i] && words[i].size() >= tellingLetters)
            return i;
    return words.size();
}

SharedWords sharedWords(const QStringList &a, const QStringList &b)
{
    const double all = double(letters(a) + letters(b));
    if (all == 0)
        return {};
    QList<bool> inA(a.size(), false);
    QList<bool> inB(b.size(), false);
    double shared = 0;
    for (qsizetype i = 0; i < a.size(); ++i) {
        double best = 0;
        qsizetype at = -1;
        for (qsizetype j = 0; j < b.size(); ++j)
            if (const double like = inB[j] ? 0 : wordLikeness(a[i], b[j]); like > best) {
                best = like;
                at = j;
            }
        if (at >= 0) {
            shared += best * double(a[i].size() + b[at].size());
            inA[i] = inB[at] = true;
        }
    }
    const qsizetype withoutA = firstWithout(a, inA);
    const qsizetype withoutB = firstWithout(b, inB);
    return {.share = shared / all,
            .otherWords = (withoutA < a.size() && withoutB < b.size()) || inA.lastIndexOf(true) > withoutA ||
                          inB.lastIndexOf(true) > withoutB};
}

constexpr double alike = 0.84;         ///< from here on another spelling, where something else agrees too
constexpr double distantlyAlike = 0.7; ///< where authors and year agree
constexpr double enoughWithIsbn = 0.45;
constexpr double atMostWithOtherWords = 0.69;

double titleLikeness(const LikenessTraits &a, const LikenessTraits &b)
{
    if (a.joined == b.joined)
        return 1;
    const SharedWords words = sharedWords(a.title.whole, b.title.whole);
    if (words.share > 0.99)
        return 1; // other order
    const double byWords = words.otherWords ? std::min(words.share, atMostWithOtherWords) : words.share;
    // Words written together or apart
    const qsizetype length = std::max(a.joined.size(), b.joined.size());
    const int most = int(length / 10);
    const int apart = most == 0 ? 1 : lettersApart(a.joined, b.joined, most);
    return apart > most ? byWords : std::max(byWords, 1 - double(apart) / double(length));
}

/// Whether one tells no more than the other's title proper.
bool sameProper(const LikenessTraits &a, const LikenessTraits &b)
{
    const bool shorter =
        a.title.proper.size() == a.title.whole.size() || b.title.proper.size() == b.title.whole.size();
    return shorter && a.title.proper.join(QString()) == b.title.proper.join(QString());
}

enum class Accord { Unknown, Agree, Differ };

Accord ofAuthors(const LikenessTraits &a, const LikenessTraits &b)
{
    if (a.authors.isEmpty() || b.authors.isEmpty())
        return Accord::Unknown;
    for (const Person &one : a.authors)
        for (const Person &other : b.authors)
            if (samePerson(one, other))
                return Accord::Agree;
    return Accord::Differ;
}

Accord ofYears(const LikenessTraits &a, const LikenessTraits &b)
{
    if (!a.year || !b.year)
        return Accord::Unknown;
    return *a.year == *b.year ? Accord::Agree : Accord::Differ;
}

Accord ofPublishers(const LikenessTraits &a, const LikenessTraits &b)
{
    if (a.publisher.isEmpty() || b.publisher.isEmpty())
        return Accord::Unknown;
    const bool shared = std::ranges::any_of(a.publisher, [&b](const QString &word) {
        return std::ranges::any_of(b.publisher,
                                   [&word](const QString &other) { return wordLikeness(word, other) > 0; });
    });
    return shared ? Accord::Agree : Accord::Differ;
}

double part(Accord accord)
{
    return accord == Accord::Agree ? 1 : accord == Accord::Unknown ? 0.5 : 0;
}

/// Whether a title this like is enough with what else is known.
bool isEnough(double title, bool proper, int support, const LikenessTraits &a)
{
    if (title == 1)
        return support > 0 || a.title.whole.size() > 1;
    if (proper && support > (a.title.proper.size() > 1 ? 0 : 1))
        return true;
    return title >= (support > 1 ? distantlyAlike : alike) && support > 0;
}

} // namespace

LikenessTraits::LikenessTraits(const Description &description)
    : title(titleParts(description.title)), year(description.year),
      isbn(isbn13(description.isbn).value_or(QString()))
{
    for (const QChar c : description.title.toLower())
        if (c.isLetterOrNumber())
            written += c;
    joined = title.whole.join(QString());
    if (title.edition == 0)
        title.edition = editionNumber(description.edition);
    authors = personsIn(description.authors.isEmpty() ? title.statement : description.authors);
    for (const QString &word : searchKey(description.publisher.left(1000)).split(u' ', Qt::SkipEmptyParts))
        if (word.size() > 3)
            publisher.append(looseWord(word));
}

std::optional<Likeness> likeness(const LikenessTraits &a, const LikenessTraits &b)
{
    if (a.title.numbers != b.title.numbers)
        return std::nullopt; // another volume, even of a set with one ISBN
    const double title = titleLikeness(a, b);
    const bool proper = sameProper(a, b);
    const Accord authors = ofAuthors(a, b);
    const Accord years = ofYears(a, b);
    Likeness found;
    if (!a.isbn.isEmpty() && a.isbn == b.isbn) {
        if (title < enoughWithIsbn && !proper)
            return std::nullopt; // a number printed wrong, or used twice
        found.why.append(LikenessReason::Isbn);
        found.score = 0.9 + 0.1 * title;
    } else {
        const bool editions =
            a.title.edition > 0 && b.title.edition > 0 && a.title.edition != b.title.edition;
        const bool numbers = !a.isbn.isEmpty() && !b.isbn.isEmpty();
        if (editions || numbers || authors == Accord::Differ || years == Accord::Differ)
            return std::nullopt;
        const int support = (authors == Accord::Agree ? 1 : 0) + (years == Accord::Agree ? 1 : 0) -
                            (ofPublishers(a, b) == Accord::Differ ? 1 : 0);
        if (!isEnough(title, proper, support, a))
            return std::nullopt;
        found.score =
            0.55 * (proper ? std::max(title, 0.9) : title) + 0.25 * part(authors) + 0.2 * part(years);
    }
    if (title == 1)
        found.why.append(a.written == b.written ? LikenessReason::Title : LikenessReason::TitleLetters);
    else if (title >= distantlyAlike || proper)
        found.why.append(LikenessReason::TitleAlike);
    if (authors == Accord::Agree)
        found.why.append(LikenessReason::Authors);
    if (years == Accord::Agree)
        found.why.append(LikenessReason::Year);
    return found;
}

namespace {

constexpr qsizetype keyWords = 3;
constexpr qsizetype keyNames = 2;

/// The consonants of a word in one form, its first letter with them: most misspellings leave it as it is.
QString skeleton(const QString &word)
{
    static const QString vowels = u"аеиоу"_s;
    QString bones;
    for (const QChar c : word) {
        const QChar letter = vowels.contains(c) ? u'а' : c == u'ч' ? u'с' : c;
        if ((letter != u'а' || bones.isEmpty()) && !bones.endsWith(letter))
            bones += letter;
    }
    return bones;
}

/// The words that tell most, by their length.
QStringList longest(QStringList bones, qsizetype most)
{
    bones.removeDuplicates();
    std::ranges::sort(bones, [](const QString &a, const QString &b) {
        return a.size() != b.size() ? a.size() > b.size() : a < b;
    });
    return bones.mid(0, most);
}

QStringList skeletons(const QStringList &words)
{
    QStringList bones;
    for (const QString &word : words)
        bones.append(skeleton(word));
    return bones;
}

qint64 number(const QString &text)
{
    const QByteArray hash = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha1);
    return qFromBigEndian<qint64>(hash.constData());
}

} // namespace

QList<qint64> likenessKeys(const LikenessTraits &traits)
{
    QStringList all;
    if (!traits.isbn.isEmpty())
        all.append(u"isbn "_s + traits.isbn);
    const QStringList bones = skeletons(traits.title.proper);
    const QStringList words = longest(bones, keyWords);
    const QStringList names =
        traits.authors.isEmpty() ? QStringList() : longest(skeletons(traits.authors.first().names), keyNames);
    const QString year = traits.year ? QString::number(*traits.year) : QString();
    if (!words.isEmpty()) {
        all.append(u"title "_s + skeleton(traits.title.proper.join(QString()))); // written together or apart
        QStringList sorted = bones;
        sorted.sort();
        all.append(u"words "_s + sorted.join(u' '));
        if (traits.year)
            all.append(all.last() + u' ' + year);
    }
    // A word may be misspelled, the year unknown: what is left of words, names and year finds it still, and
    // no key is shared by many.
    for (const QString &name : names)
        for (const QString &word : words) {
            all.append(u"name "_s + name + u' ' + word);
            if (traits.year)
                all.append(all.last() + u' ' + year);
        }
    if (words.size() == 1)
        for (const QString &name : names)
            if (traits.year)
                all.append(u"name "_s + name + u' ' + year);
    for (qsizetype i = 0; i < words.size(); ++i)
        for (qsizetype j = i + 1; j < words.size(); ++j)
            all.append(u"word "_s + std::min(words[i], words[j]) + u' ' + std::max(words[i], words[j]));
    QList<qint64> keys;
    for (const QString &text : all)
        if (const qint64 key = number(text); !keys.contains(key))
            keys.append(key);
    return keys;
}

} // namespace qorjyn

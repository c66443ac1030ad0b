#include "domain/titleparts.h"

#include "domain/text.h"
#include "domain/texttables.h"
#include "domain/textwords.h"

#include <QSet>
#include <QVarLengthArray>

using namespace Qt::StringLiterals;

namespace qorjyn {

namespace {

/// More of a title than this tells no more of it.
constexpr qsizetype comparedLetters = 1000;

/// Folded words that a number belongs to.
bool isVolumeWord(const QString &folded)
{
    static const QSet<QString> words{
        u"том"_s,       u"тома"_s,   u"томи"_s,  u"томе"_s,  u"т"_s,      u"китап"_s,  u"китаби"_s,
        u"болим"_s,     u"болими"_s, u"част"_s,  u"части"_s, u"ч"_s,      u"випуск"_s, u"вип"_s,
        u"шигарилим"_s, u"книга"_s,  u"книги"_s, u"кн"_s,    u"тетрад"_s, u"волуме"_s, u"вол"_s,
        u"парт"_s,      u"пт"_s,     u"боок"_s,  u"банд"_s,  u"бд"_s,     u"теил"_s};
    return words.contains(folded);
}

bool isEditionWord(const QString &folded)
{
    return folded == u"бас" || folded.startsWith(u"басил") || folded == u"изд" ||
           folded.startsWith(u"издани") || folded == u"ед" || folded.startsWith(u"едитион");
}

/// 1 to 10 for an ordinal in words; 0 for any other word.
int ordinal(const QString &folded)
{
    static const std::pair<QString, int> kazakh[] = {
        {u"биринши"_s, 1}, {u"екинши"_s, 2},  {u"ушинши"_s, 3},    {u"тортинши"_s, 4},  {u"бесинши"_s, 5},
        {u"алтинши"_s, 6}, {u"жетинши"_s, 7}, {u"сегизинши"_s, 8}, {u"тогизинши"_s, 9}, {u"онинши"_s, 10}};
    static const std::pair<QString, int> russian[] = {
        {u"перв"_s, 1}, {u"втор"_s, 2}, {u"трет"_s, 3}, {u"четверт"_s, 4}, {u"пиат"_s, 5},
        {u"шест"_s, 6}, {u"седм"_s, 7}, {u"восм"_s, 8}, {u"девиат"_s, 9},  {u"десиат"_s, 10}};
    static const std::pair<QString, int> english[] = {
        {u"фирст"_s, 1}, {u"сесонд"_s, 2}, {u"тирд"_s, 3}, {u"фоурт"_s, 4}, {u"фифт"_s, 5}};
    for (const auto &[word, number] : kazakh)
        if (folded == word)
            return number;
    for (const auto &[stem, number] : russian)
        if (folded.startsWith(stem) && folded.size() > stem.size() && folded.size() <= stem.size() + 3)
            return number;
    for (const auto &[word, number] : english)
        if (folded == word)
            return number;
    return 0;
}

/// "IV" and its look-alikes in Cyrillic; 0 where the word is no Roman numeral up to 39.
int roman(QStringView word)
{
    int total = 0;
    int last = 0;
    for (qsizetype at = word.size() - 1; at >= 0; --at) {
        const char16_t c = word[at].unicode();
        const int value = c == u'I' || c == u'І' ? 1 : c == u'V' ? 5 : c == u'X' || c == u'Х' ? 10 : 0;
        if (value == 0)
            return 0;
        total += value < last ? -value : value;
        last = std::max(last, value);
    }
    return total > 0 && total < 40 ? total : 0;
}

/// What stands between a number and the word it belongs to: "2-е изд.", "1-ші том".
bool isOrdinalEnding(const QString &folded)
{
    static const QSet<QString> endings{u"е"_s,  u"иа"_s, u"и"_s,  u"го"_s, u"ое"_s, u"аиа"_s, u"ши"_s,
                                       u"нд"_s, u"ст"_s, u"рд"_s, u"тх"_s, u"х"_s,  u"ом"_s,  u"м"_s};
    return endings.contains(folded);
}

struct Part
{
    QString word;   ///< folded; empty for a plain number
    int number = 0; ///< from digits, or a word that may be one; 0 otherwise
    bool digits = false;
    bool certain = false; ///< a number even where no word for volumes stands beside it
    bool other = false;   ///< after the colon
    bool used = false;
};

bool endsTitleProper(QStringView gap, qsizetype wordBefore, QStringView after)
{
    if (gap.contains(u':') || gap.contains(u'=') || gap.contains(u'(') || gap.contains(u';'))
        return true;
    if (gap.contains(u" - ") || gap.contains(u'–') || gap.contains(u'—'))
        return true;
    return gap.startsWith(u". ") && wordBefore > 2 && !after.isEmpty() && after.front().isUpper();
}

Part partOf(QStringView raw)
{
    Part part;
    qsizetype digits = 0;
    while (digits < raw.size() && raw[digits].isDigit())
        ++digits;
    if (digits > 0) {
        part.digits = part.certain = true;
        part.number = raw.left(std::min<qsizetype>(digits, 8)).toInt();
        if (raw.size() > digits + 3)
            part.word = searchKey(raw.mid(digits)); // "5сынып"; "2nd" is the number alone
        return part;
    }
    part.word = searchKey(raw);
    part.number = roman(raw);
    part.certain = part.number > 0 && raw.size() > 1;
    if (part.number == 0)
        part.number = ordinal(part.word);
    return part;
}

QList<Part> partsOf(const QString &ready, QString &statement)
{
    QList<Part> parts;
    bool other = false;
    qsizetype end = 0;
    qsizetype before = 0;
    const textwords::Words words = textwords::words(ready);
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QStringView gap = QStringView(ready).mid(end, words[i].from - end);
        const QStringView raw = QStringView(ready).mid(words[i].from, words[i].length);
        if (gap.contains(u" / ")) {
            statement = ready.mid(words[i].from);
            break;
        }
        // "[Текст]" tells the kind of material and is no part of the title
        if (const qsizetype open = gap.lastIndexOf(u'['); open >= 0 && gap.lastIndexOf(u']') < open) {
            const qsizetype close = ready.indexOf(u']', words[i].from);
            while (close > 0 && i < words.size() && words[i].from < close)
                ++i;
            if (close > 0) {
                end = close;
                --i;
                continue;
            }
        }
        other = other || (!parts.isEmpty() && endsTitleProper(gap, before, raw));
        if (parts.isEmpty() && words.size() > 1 && words[i].cyrillic == 0 &&
            texttables::articles().contains(raw.toString().toLower())) {
            end = words[i].from + words[i].length;
            continue;
        }
        Part part = partOf(raw);
        part.other = other;
        parts.append(part);
        end = words[i].from + words[i].length;
        before = words[i].length;
    }
    return parts;
}

/// The number that belongs to the word at `at`: after it, or before it (an ending between them); its place,
/// -1 where there is none.
qsizetype numberBeside(const QList<Part> &parts, qsizetype at)
{
    const auto is = [&parts](qsizetype i) {
        return i >= 0 && i < parts.size() && !parts[i].used && parts[i].number > 0;
    };
    if (is(at - 1))
        return at - 1;
    if (is(at - 2) && parts[at - 2].digits && isOrdinalEnding(parts[at - 1].word))
        return at - 2;
    return is(at + 1) ? at + 1 : -1;
}

void takeMarked(QList<Part> &parts, TitleParts &taken)
{
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const bool edition = isEditionWord(parts[i].word);
        if (!edition && !isVolumeWord(parts[i].word))
            continue;
        const qsizetype number = numberBeside(parts, i);
        if (number < 0)
            continue;
        if (edition)
            taken.edition = parts[number].number;
        else
            taken.numbers.append(parts[number].number);
        for (qsizetype at = std::min(i, number); at <= std::max(i, number); ++at)
            parts[at].used = true;
        const qsizetype after = std::max(i, number) + 1; // "изд. 3-е"
        if (number > i && after < parts.size() && isOrdinalEnding(parts[after].word))
            parts[after].used = true;
    }
}

} // namespace

TitleParts titleParts(QStringView title)
{
    TitleParts taken;
    QList<Part> parts = partsOf(textwords::prepared(title.left(comparedLetters)), taken.statement);
    takeMarked(parts, taken);
    for (const Part &part : parts) {
        if (part.used)
            continue;
        if (part.certain)
            taken.numbers.append(part.number);
        if (part.word.isEmpty() || (part.certain && !part.digits))
            continue;
        const QString word = looseWord(part.word);
        taken.whole.append(word);
        if (!part.other)
            taken.proper.append(word);
    }
    if (taken.proper.isEmpty())
        taken.proper = taken.whole;
    std::ranges::sort(taken.numbers);
    return taken;
}

int editionNumber(QStringView edition)
{
    const QString ready = textwords::prepared(edition.left(comparedLetters));
    for (const textwords::Word &word : textwords::words(ready))
        if (const Part part = partOf(QStringView(ready).mid(word.from, word.length)); part.number > 0)
            return part.number;
    return 0;
}

QString looseWord(QStringView word)
{
    QString loose;
    loose.reserve(word.size());
    for (const QChar c : word) {
        char16_t letter = c.unicode();
        if (letter == u'ш')
            letter = u'с';
        else if (letter == u'ж')
            letter = u'з';
        if (letter == u'с' && loose.endsWith(u'т'))
            loose.back() = u'с';
        else
            loose += QChar(letter);
    }
    return loose;
}

int lettersApart(QStringView a, QStringView b, int most)
{
    if (std::abs(a.size() - b.size()) > most)
        return most + 1;
    using Row = QVarLengthArray<int, 64>;
    Row before(b.size() + 1);
    Row last(b.size() + 1);
    Row now(b.size() + 1);
    for (int j = 0; j <= b.size(); ++j)
        last[j] = j;
    for (int i = 1; i <= a.size(); ++i) {
        now[0] = i;
        int least = i;
        for (int j = 1; j <= b.size(); ++j) {
            const bool same = a[i - 1] == b[j - 1];
            now[j] = std::min({last[j] + 1, now[j - 1] + 1, last[j - 1] + (same ? 0 : 1)});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                now[j] = std::min(now[j], before[j - 2] + 1);
            least = std::min(least, now[j]);
        }
        if (least > most)
            return most + 1;
        std::swap(before, last);
        std::swap(last, now);
    }
    return std::min(last[b.size()], most + 1);
}

} // namespace qorjyn

#include "bench/labelled.h"

#include "bench/titles.h"

#include <QHash>
#include <functional>
#include <random>

using namespace Qt::StringLiterals;

namespace qorjyn::bench {

namespace {

using Letters = QHash<QChar, QString>;

Letters letters(const QString &pairs)
{
    Letters table;
    for (const QString &pair : pairs.split(u' ', Qt::SkipEmptyParts)) {
        const QString other = pair.mid(2);
        table.insert(pair.front(), other);
        if (pair.front().toUpper() != pair.front())
            table.insert(pair.front().toUpper(),
                         other.isEmpty() ? other : other.left(1).toUpper() + other.mid(1));
    }
    return table;
}

QString spelled(const QString &text, const Letters &table)
{
    QString other;
    for (const QChar c : text) {
        const auto letter = table.constFind(c);
        other += letter == table.constEnd() ? QString(c) : *letter;
    }
    return other;
}

const Letters &russianKeyboard()
{
    static const Letters table = letters(u"ә=а ғ=г қ=к ң=н ө=о ұ=у ү=у һ=х і=и"_s);
    return table;
}

const Letters &latin2021()
{
    static const Letters table =
        letters(u"а=a ә=ä б=b в=v г=g ғ=ğ д=d е=e ё=io ж=j з=z и=i й=i к=k қ=q л=l м=m н=n ң=ñ о=o ө=ö п=p "
                "р=r с=s т=t у=u ұ=ū ү=ü ф=f х=h һ=h ц=ts ч=ch ш=ş щ=şş ъ= ы=y і=i ь= э=e ю=iu я=ia"_s);
    return table;
}

const Letters &latin2018()
{
    static const Letters table =
        letters(u"а=a ә=á б=b в=v г=g ғ=ǵ д=d е=e ё=ıo ж=j з=z и=ı й=ı к=k қ=q л=l м=m н=n ң=ń о=o ө=ó п=p "
                "р=r с=s т=t у=ý ұ=u ү=ú ф=f х=h һ=h ц=ts ч=ch ш=sh щ=shch ъ= ы=y і=i ь= э=e ю=ıý я=ıa"_s);
    return table;
}

const Letters &homoglyphs()
{
    static const Letters table = letters(u"а=a е=e о=o р=p с=c у=y х=x і=i"_s);
    return table;
}

QString inArabic(const QString &text)
{
    static const Letters table =
        letters(u"а=ا ә=ا б=ب в=ۆ г=گ ғ=ع д=د е=ە ж=ج з=ز и=ي й=ي к=ك қ=ق л=ل м=م н=ن ң=ڭ о=و ө=و п=پ р=ر "
                "с=س т=ت у=ۋ ұ=ۇ ү=ۇ ф=ف х=ح һ=ھ ч=چ ш=ش ы=ى і=ى э=ە"_s);
    QStringList words;
    for (const QString &word : text.toLower().split(u' ')) {
        const auto has = [&word](const QString &any) {
            return std::ranges::any_of(any, [&word](QChar c) { return word.contains(c); });
        };
        const QString hamza = has(u"әөүі"_s) && !has(u"екг"_s) ? QString(QChar(0x0674)) : QString();
        words.append(hamza + spelled(word, table));
    }
    return words.join(u' ');
}

/// The numbers of one pair.
class Chance
{
public:
    explicit Chance(qint64 seed) : m_engine(std::uint32_t(seed) * 2246822519U + 20261124U)
    {
        m_engine.discard(1);
    }
    int below(qsizetype bound) { return int(m_engine() % std::uint32_t(bound)); }

private:
    std::minstd_rand m_engine;
};

QStringList wordsOf(const QString &title)
{
    return title.split(u' ', Qt::SkipEmptyParts);
}

bool isKazakh(const QString &title)
{
    return std::ranges::any_of(title, [](QChar c) { return u"әғқңөұүһіӘҒҚҢӨҰҮҺІ"_s.contains(c); });
}

bool isCyrillic(const QString &title)
{
    return std::ranges::none_of(title, [](QChar c) { return c.isLetter() && c.unicode() < 0x250; });
}

/// A slip of the finger inside a word of at least six letters; the title as it is where it has none.
QString slipped(const QString &title, Chance &chance)
{
    QStringList words = wordsOf(title);
    QList<qsizetype> enough;
    for (qsizetype i = 0; i < words.size(); ++i)
        if (words[i].size() >= 6 && std::ranges::all_of(words[i], [](QChar c) { return c.isLetter(); }))
            enough.append(i);
    if (enough.isEmpty())
        return title;
    QString &word = words[enough.at(chance.below(enough.size()))];
    const qsizetype at = 1 + chance.below(word.size() - 2);
    switch (chance.below(4)) {
    case 0:
        word.remove(at, 1);
        break;
    case 1:
        word.insert(at, word[at]);
        break;
    case 2:
        word = word.left(at) + word[at + 1] + word[at] + word.mid(at + 2);
        break;
    default:
        word[at] = word[at] == u'н' ? u'п' : u'н';
        break;
    }
    return words.join(u' ');
}

QString roman(int number)
{
    static const std::pair<int, QString> steps[] = {
        {10, u"X"_s}, {9, u"IX"_s}, {5, u"V"_s}, {4, u"IV"_s}, {1, u"I"_s}};
    QString text;
    for (const auto &[value, sign] : steps)
        for (; number >= value; number -= value)
            text += sign;
    return text;
}

QString volume(int number, bool kazakh, int manner)
{
    static const QStringList ordinals =
        u"бірінші екінші үшінші төртінші бесінші алтыншы жетінші"_s.split(u' ');
    static const QStringList russian = u"первая вторая третья четвертая пятая шестая седьмая"_s.split(u' ');
    switch (manner % 4) {
    case 0:
        return kazakh ? u". %1-кітап"_s.arg(number) : u". Кн. %1"_s.arg(number);
    case 1:
        return kazakh ? u". %1 кітап"_s.arg(roman(number)) : u". Книга %1"_s.arg(roman(number));
    case 2:
        return u". "_s +
               (kazakh ? ordinals.at(number - 1) + u" кітап"_s : u"Книга "_s + russian.at(number - 1));
    default:
        return kazakh ? u": %1-ші кітап"_s.arg(number) : u": книга %1-я"_s.arg(number);
    }
}

QString isbn(int number, bool ten)
{
    const QString body = u"601%1"_s.arg(number % 1000000, 6, 10, QChar(u'0'));
    int sum = 0;
    if (ten) {
        for (int i = 0; i < 9; ++i)
            sum += (10 - i) * body[i].digitValue();
        const int check = (11 - sum % 11) % 11;
        return u"%1-%2-%3-%4"_s.arg(body.left(3), body.mid(3, 2), body.mid(5),
                                    check == 10 ? u"X"_s : QString::number(check));
    }
    const QString all = u"978"_s + body;
    for (int i = 0; i < 12; ++i)
        sum += all[i].digitValue() * (i % 2 == 0 ? 1 : 3);
    return u"978-%1-%2-%3-%4"_s.arg(body.left(3), body.mid(3, 2), body.mid(5)).arg((10 - sum % 10) % 10);
}

/// "Әуезов М." as others write it.
QString otherwiseNamed(const QString &authors, Chance &chance)
{
    static const QHash<QChar, QString> names{
        {u'А', u"Асқар"_s},  {u'Б', u"Бауыржан"_s}, {u'Д', u"Дидар"_s},  {u'Е', u"Ерлан"_s},
        {u'Ж', u"Жанар"_s},  {u'З', u"Зейнеп"_s},   {u'К', u"Кәрім"_s},  {u'М', u"Мұхтар"_s},
        {u'Н', u"Нұрлан"_s}, {u'С', u"Сәбит"_s},    {u'Т', u"Тоқтар"_s}, {u'Ш', u"Шәкен"_s},
        {u'Қ', u"Қасым"_s},  {u'Ө', u"Өмір"_s},     {u'Ү', u"Үміт"_s},   {u'Ә', u"Әлия"_s}};
    const QString first = authors.section(u"; "_s, 0, 0);
    const QString surname = first.section(u' ', 0, 0);
    const QString initial = first.section(u' ', 1);
    const QString name = names.value(initial.front(), initial);
    switch (chance.below(4)) {
    case 0:
        return initial + u' ' + surname;
    case 1:
        return name + u' ' + surname;
    case 2:
        return surname + u", "_s + name;
    default:
        return surname + u' ' + initial + u' ' + initial;
    }
}

/// What a kind makes of a generated title: both sides of the pair, or nothing where the title has not what it
/// takes. The first is the title as it stands in the fund.
using Maker = std::function<bool(Description &known, Description &asked, Chance &chance)>;

struct Kind
{
    QString name;
    bool same;
    Maker make;
};

QList<Kind> sameEditions()
{
    const auto respelled = [](const Letters &table, bool kazakhOnly) {
        return [&table, kazakhOnly](Description &known, Description &asked, Chance &) {
            asked.title = spelled(known.title, table);
            asked.authors = spelled(known.authors, table);
            return isCyrillic(known.title) && (!kazakhOnly || isKazakh(known.title));
        };
    };
    return {
        {u"other punctuation and case"_s, true,
         [](Description &known, Description &asked, Chance &chance) {
             asked.title = chance.below(2) == 0 ? known.title.toUpper() : u"«"_s + known.title + u"»."_s;
             asked.title.replace(u": "_s, u". "_s).replace(u' ', u"  "_s);
             return true;
         }},
        {u"russian keyboard"_s, true, respelled(russianKeyboard(), true)},
        {u"latin 2021"_s, true, respelled(latin2021(), true)},
        {u"latin 2018"_s, true, respelled(latin2018(), true)},
        {u"arabic letters"_s, true,
         [](Description &known, Description &asked, Chance &) {
             asked.title = inArabic(known.title);
             asked.authors.clear();
             static const QString unknown = u"ёцщъьюя"_s;
             return isKazakh(known.title) && isCyrillic(known.title) &&
                    std::ranges::none_of(known.title, [](QChar c) { return unknown.contains(c.toLower()); });
         }},
        {u"look-alike letters"_s, true,
         [](Description &known, Description &asked, Chance &chance) {
             for (QChar &c : asked.title)
                 if (chance.below(2) == 0)
                     c = homoglyphs().value(c, QString(c)).front();
             return isCyrillic(known.title);
         }},
        {u"a slip of the finger"_s, true,
         [](Description &known, Description &asked, Chance &chance) {
             asked.title = slipped(known.title, chance);
             return asked.title != known.title;
         }},
        {u"two slips, russian keyboard"_s, true,
         [](Description &known, Description &asked, Chance &chance) {
             asked.title = spelled(slipped(slipped(known.title, chance), chance), russianKeyboard());
             return asked.title != known.title && known.title.size() > 24;
         }},
        {u"swapped words"_s, true,
         [](Description &known, Description &asked, Chance &chance) {
             QStringList words = wordsOf(known.title);
             if (words.size() < 3 || known.title.contains(u'.') || known.title.contains(u'('))
                 return false;
             const qsizetype at = chance.below(words.size() - 1);
             words.swapItemsAt(at, at + 1);
             asked.title = words.join(u' ');
             return asked.title != known.title;
         }},
        {u"words written together"_s, true,
         [](Description &known, Description &asked, Chance &chance) {
             QStringList words = wordsOf(known.title);
             if (words.size() < 3 || known.title.contains(u'.') || known.title.contains(u'('))
                 return false;
             const qsizetype at = chance.below(words.size() - 1);
             words[at] += words.takeAt(at + 1);
             asked.title = words.join(u' ');
             return true;
         }},
        {u"author named otherwise"_s, true,
         [](Description &known, Description &asked, Chance &chance) {
             asked.authors = otherwiseNamed(known.authors, chance);
             return true;
         }},
        {u"without year"_s, true,
         [](Description &, Description &asked, Chance &) {
             asked.year.reset();
             return true;
         }},
        {u"without author"_s, true,
         [](Description &, Description &asked, Chance &) {
             asked.authors.clear();
             return true;
         }},
        {u"with a subtitle more"_s, true,
         [](Description &known, Description &asked, Chance &chance) {
             static const QStringList more =
                 u": оқу құралы|: роман|: монография|: учебное пособие"_s.split(u'|');
             asked.title += more.at(chance.below(more.size()));
             return !known.title.contains(u':') && !known.title.contains(u'.') && !known.title.contains(u'(');
         }},
        {u"one ISBN, ten and thirteen digits"_s, true,
         [](Description &known, Description &asked, Chance &chance) {
             const int number = chance.below(1000000);
             known.isbn = isbn(number, false);
             asked.isbn = isbn(number, true);
             asked.title = slipped(known.title, chance).toUpper();
             asked.year.reset();
             return true;
         }},
        {u"one volume, told otherwise"_s, true,
         [](Description &known, Description &asked, Chance &chance) {
             const int number = 1 + chance.below(7);
             const int manner = chance.below(4);
             const bool kazakh = isKazakh(known.title);
             asked.title = known.title + volume(number, kazakh, manner + 1 + chance.below(3));
             known.title += volume(number, kazakh, manner);
             return isCyrillic(known.title) && !known.title.contains(u'(');
         }},
        {u"latin 2021, swapped words, no year"_s, true,
         [](Description &known, Description &asked, Chance &chance) {
             QStringList words = wordsOf(known.title);
             if (words.size() < 4 || !isKazakh(known.title) || !isCyrillic(known.title) ||
                 known.title.contains(u'.') || known.title.contains(u'('))
                 return false;
             words.swapItemsAt(0, 1 + chance.below(words.size() - 1));
             asked.title = spelled(words.join(u' '), latin2021());
             asked.authors = spelled(known.authors, latin2021());
             asked.year.reset();
             return true;
         }},
    };
}

QList<Kind> otherEditions()
{
    const auto numbered = [](const QString &kazakh, const QString &russian) {
        return [kazakh, russian](Description &known, Description &asked, Chance &chance) {
            const QString &more = isKazakh(known.title) ? kazakh : russian;
            const int one = 1 + chance.below(9);
            const int other = 1 + (one + chance.below(8)) % 9;
            asked.title = known.title + more.arg(other);
            known.title += more.arg(one);
            return one != other && isCyrillic(known.title);
        };
    };
    return {
        {u"another volume"_s, false,
         [](Description &known, Description &asked, Chance &chance) {
             const int one = 1 + chance.below(7);
             const int other = 1 + (one + chance.below(6)) % 7;
             const bool kazakh = isKazakh(known.title);
             asked.title = known.title + volume(other, kazakh, chance.below(4));
             known.title += volume(one, kazakh, chance.below(4));
             return one != other && isCyrillic(known.title);
         }},
        {u"a volume of it"_s, false,
         [](Description &known, Description &asked, Chance &chance) {
             asked.title += volume(2 + chance.below(6), isKazakh(known.title), chance.below(4));
             return isCyrillic(known.title);
         }},
        {u"another edition"_s, false, numbered(u": %1-басылым"_s, u": %1-е изд."_s)},
        {u"another class"_s, false, numbered(u": %1-сынып"_s, u": %1 класс"_s)},
        {u"another issue"_s, false, numbered(u". %1-шығарылым"_s, u". Вып. %1"_s)},
        {u"another edition in its field"_s, false,
         [](Description &known, Description &asked, Chance &chance) {
             const int one = 1 + chance.below(5);
             known.edition = u"%1-басылым"_s.arg(one);
             asked.edition = u"%1-басылым, өңделген"_s.arg(one + 1);
             return true;
         }},
        {u"another year"_s, false,
         [](Description &, Description &asked, Chance &chance) {
             asked.year = *asked.year + 1 + chance.below(20);
             return true;
         }},
        {u"another author"_s, false,
         [](Description &known, Description &asked, Chance &chance) {
             static const QStringList others =
                 u"Қабдолов З.|Тарази Ә.|Ахтанов Т.|Бегалин С.|Orlov V.|Федосеев П."_s.split(u'|');
             asked.authors = others.at(chance.below(others.size()));
             (void)known;
             return true;
         }},
        {u"another work of the author"_s, false,
         [](Description &known, Description &asked, Chance &chance) {
             asked.title = generatedObject(chance.below(1000000), false).description.title;
             return asked.title.section(u' ', 0, 0) != known.title.section(u' ', 0, 0);
         }},
        {u"another word in the title"_s, false,
         [](Description &known, Description &asked, Chance &chance) {
             static const QStringList others =
                 u"қолданбасы бағдарламасы көрсеткіші мүмкіндіктері путеводитель задачник сопоставление"_s
                     .split(u' ');
             QStringList words = wordsOf(known.title);
             words[chance.below(words.size())] = others.at(chance.below(others.size()));
             asked.title = words.join(u' ');
             return words.size() < 5;
         }},
        {u"another ISBN"_s, false,
         [](Description &known, Description &asked, Chance &chance) {
             const int number = chance.below(1000000);
             known.isbn = isbn(number, false);
             asked.isbn = isbn(number + 1 + chance.below(1000), false);
             return true;
         }},
    };
}

} // namespace

QList<LabelledPair> labelledPairs(qint64 titles, int each)
{
    QList<LabelledPair> pairs;
    qint64 seed = 0;
    for (const Kind &kind : sameEditions() + otherEditions())
        for (int made = 0, tried = 0; made < each && tried < 40 * each; ++tried) {
            Chance chance(++seed);
            const qint64 number = (qint64(chance.below(1 << 20)) << 10 | chance.below(1 << 10)) % titles;
            Description known = generatedObject(number, false).description;
            if (wordsOf(known.title).size() < 3)
                continue; // too common by chance
            known.isbn.clear();
            const Description generated = known;
            Description asked = known;
            if (!kind.make(known, asked, chance))
                continue;
            pairs.append({.kind = kind.name,
                          .number = number,
                          .altered = !(known == generated),
                          .known = known,
                          .asked = asked,
                          .same = kind.same});
            ++made;
        }
    return pairs;
}

} // namespace qorjyn::bench

#include "domain/text.h"

#include "domain/texttables.h"
#include "domain/textwords.h"

#include <QSet>

namespace qorjyn {

namespace {

using textwords::Word;

/// How many readings of one word are carried at most.
constexpr qsizetype indexReadings = 8;
constexpr qsizetype queryReadings = 16;
/// From how many letters on a typed word is also read as meant on another keyboard: "я" alone must not bring
/// all of А.
constexpr qsizetype guessFrom = 3;

enum class Readings { First, Index, Query };

/// и after и is dropped: ия and ыя, yi and і are the same in the folded form.
void append(QString &word, QStringView form)
{
    if (!form.isEmpty() && form.front() == u'и' && word.endsWith(u'и'))
        form = form.mid(1);
    word += form;
}

QString withBoth(const QString &word, QStringView form)
{
    QString longer = word;
    append(longer, form);
    return longer;
}

/// The readings of one word while it is being folded; the first is the search key's.
class Reader
{
public:
    Reader(Readings readings, bool guess)
        : m_readings(readings), m_limit(readings == Readings::Query ? queryReadings : indexReadings),
          m_guess(guess)
    {
    }

    void take(const texttables::FoldRow &row)
    {
        const qsizetype before = m_more.size();
        if (m_readings != Readings::First) {
            if (row.second)
                branch(*row.second, before);
            if (m_readings == Readings::Query && m_guess && row.typed)
                branch(*row.typed, before);
        }
        plain(row.form, before);
    }

    /// Appends to the first reading and to the first `count` of the others.
    void plain(QStringView form, qsizetype count)
    {
        append(m_first, form);
        for (qsizetype i = 0; i < count; ++i)
            append(m_more[i], form);
    }
    void plain(QStringView form) { plain(form, m_more.size()); }

    QString m_first;
    QStringList m_more;

private:
    void branch(QStringView form, qsizetype before)
    {
        const QString first = m_first;
        if (m_more.size() + 1 < m_limit)
            m_more.append(withBoth(first, form));
        for (qsizetype i = 0; i < before && m_more.size() + 1 < m_limit; ++i)
            m_more.append(withBoth(QString(m_more.at(i)), form));
    }

    Readings m_readings;
    qsizetype m_limit;
    bool m_guess;
};

/// A letter that has no row: by the letter under its mark, as a digit, or as it is; marks are dropped.
void takeOther(Reader &reader, char32_t c)
{
    const texttables::Folding &folding = texttables::folding();
    for (QString parts = QChar::decomposition(c); !parts.isEmpty(); parts = QChar::decomposition(c)) {
        qsizetype units = 1;
        c = textwords::codePoint(parts, 0, units);
        if (const texttables::FoldRow *row = folding.find(QStringView(parts).left(1))) {
            reader.take(*row);
            return;
        }
    }
    if (const int digit = QChar::digitValue(c); digit >= 0)
        reader.plain(QString(QChar(static_cast<char16_t>(u'0' + digit))));
    else if (QChar::isLetterOrNumber(c))
        reader.plain(QString::fromUcs4(&c, 1));
}

QString small(QStringView word)
{
    QString letters;
    letters.reserve(word.size());
    qsizetype units = 1;
    for (qsizetype at = 0; at < word.size(); at += units) {
        char32_t c = textwords::codePoint(word, at, units);
        c = c == U'\u0130' ? U'i' : QChar::toLower(c); // İ is one letter i, not i and a dot
        if (units == 1)
            letters += QChar(static_cast<char16_t>(c));
        else
            letters += QString::fromUcs4(&c, 1);
    }
    return letters;
}

Reader folded(QStringView word, Readings readings)
{
    const QString letters = small(word);
    Reader reader(readings, letters.size() >= guessFrom);
    qsizetype units = 1;
    for (qsizetype at = 0; at < letters.size(); at += units) {
        const QStringView rest = QStringView(letters).mid(at);
        units = 1;
        if (const texttables::FoldRow *row = texttables::folding().find(rest)) {
            units = row->letters.size();
            reader.take(*row);
        } else {
            takeOther(reader, textwords::codePoint(letters, at, units));
        }
    }
    return reader;
}

Reader folded(const QString &ready, const Word &word, Readings readings)
{
    if (word.mixed())
        return folded(textwords::mended(ready, word, textwords::strangers(ready, word)), readings);
    return folded(QStringView(ready).mid(word.from, word.length), readings);
}

/// Cut to what the index holds, without leaving half a character.
QString bounded(QString token)
{
    if (token.size() > tokenLimit)
        token.truncate(token.at(tokenLimit - 1).isHighSurrogate() ? tokenLimit - 1 : tokenLimit);
    return token;
}

/// The readings of a word: the first, the others, and the word behind a disguise of Latin look-alikes.
QStringList readings(const QString &ready, const Word &word, Readings which)
{
    Reader reader = folded(ready, word, which);
    QStringList all{bounded(std::move(reader.m_first))};
    for (QString &more : reader.m_more)
        all.append(bounded(std::move(more)));
    if (const QList<LookAlike> letters = textwords::disguise(ready, word); !letters.isEmpty())
        all.append(bounded(folded(textwords::mended(ready, word, letters), Readings::First).m_first));
    all.removeAll(QString());
    if (all.size() > 1)
        all.removeDuplicates();
    return all;
}

bool isArticle(const QString &ready, const Word &word)
{
    return word.cyrillic == 0 &&
           texttables::articles().contains(small(QStringView(ready).mid(word.from, word.length)));
}

} // namespace

QString searchKey(QStringView text)
{
    const QString ready = textwords::prepared(text);
    QString key;
    key.reserve(ready.size());
    for (const Word &word : textwords::words(ready)) {
        const QString first = folded(ready, word, Readings::First).m_first;
        if (first.isEmpty())
            continue;
        if (!key.isEmpty())
            key += u' ';
        key += first;
    }
    return key;
}

QStringList indexTokens(QStringView text)
{
    const QString ready = textwords::prepared(text);
    QStringList tokens;
    QSet<QString> seen;
    for (const Word &word : textwords::words(ready)) {
        for (const QString &token : readings(ready, word, Readings::Index)) {
            const qsizetype known = seen.size();
            seen.insert(token);
            if (seen.size() != known)
                tokens.append(token);
        }
    }
    return tokens;
}

QList<QStringList> queryTerms(QStringView typed)
{
    const QString ready = textwords::prepared(typed);
    QList<QStringList> terms;
    for (const Word &word : textwords::words(ready)) {
        if (QStringList all = readings(ready, word, Readings::Query); !all.isEmpty())
            terms.append(std::move(all));
    }
    return terms;
}

QString duplicateKey(QStringView title)
{
    const QString ready = textwords::prepared(title);
    const textwords::Words words = textwords::words(ready);
    QString key;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (i > 0 || words.size() == 1 || !isArticle(ready, words[i]))
            key += folded(ready, words[i], Readings::First).m_first;
    }
    return key.isEmpty() ? ready.simplified() : key;
}

QList<LookAlike> lookAlikes(QStringView text)
{
    const textwords::Words words = textwords::words(text);
    bool cyrillic = false;
    bool latin = false;
    for (const Word &word : words) {
        cyrillic = cyrillic || (word.cyrillic > 0 && word.latin == 0);
        latin = latin || (word.latin > 0 && word.cyrillic == 0 && textwords::disguise(text, word).isEmpty());
    }
    const auto roman = [](QChar c) { return QStringView(u"IVXLCMivxlcm").contains(c); };
    QList<LookAlike> found;
    for (const Word &word : words) {
        const QStringView letters = text.mid(word.from, word.length);
        if (word.mixed())
            found += textwords::strangers(text, word);
        else if (cyrillic && !latin && !std::all_of(letters.begin(), letters.end(), roman))
            found += textwords::disguise(text, word);
    }
    return found;
}

} // namespace qorjyn

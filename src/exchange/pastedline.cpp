#include "exchange/pastedline.h"

#include "exchange/pastedcolumns.h"

#include <QRegularExpression>

#include <algorithm>

namespace qorjyn {

namespace {

struct Marked
{
    std::optional<int> number; ///< the entry's number
    bool bullet = false;
    QString rest;
};

Marked markOf(const QString &line)
{
    static const QRegularExpression number(u"^(\\d{1,5})\\s*(?:[.)]\\s*(?=[^\\d\\s])|[.)]\\s+)(.*)$"_s);
    static const QRegularExpression bullet(u"^[•·◦‣▪●○■□*–—-]\\s+(.+)$"_s);
    if (line.size() > PastedList::MaxCell)
        return {.number = std::nullopt, .bullet = false, .rest = line};
    if (const auto match = number.match(line); match.hasMatch() && !match.captured(2).isEmpty())
        return {.number = match.captured(1).toInt(), .bullet = false, .rest = match.captured(2)};
    if (const auto match = bullet.match(line); match.hasMatch())
        return {.number = std::nullopt, .bullet = true, .rest = match.captured(1)};
    return {.number = std::nullopt, .bullet = false, .rest = line};
}

/// Whether the numbers count the entries: from 1, or each one more than the one before. A title may begin
/// with a number too ("1984. Роман").
bool countsEntries(const QList<Marked> &lines)
{
    QList<int> numbers;
    for (const Marked &line : lines)
        if (line.number)
            numbers.append(*line.number);
    if (numbers.isEmpty())
        return false;
    if (numbers.size() == 1)
        return numbers.first() == 1;
    qsizetype steps = 0;
    for (qsizetype i = 1; i < numbers.size(); ++i)
        steps += numbers[i] == numbers[i - 1] + 1 ? 1 : 0;
    return steps * 2 >= numbers.size() - 1;
}

/// Takes the last match of the pattern off the text behind `from`; answers its first group.
QString takeLast(QString &text, const QRegularExpression &pattern)
{
    QRegularExpressionMatch last;
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext())
        last = matches.next();
    if (!last.hasMatch() || last.capturedStart() == 0)
        return {};
    text.remove(last.capturedStart(), last.capturedLength());
    return last.captured(1);
}

/// Without the marks that held the parts together.
QString trimmedPart(QString part)
{
    static const QString marks = u" .,;:/–—-"_s;
    while (!part.isEmpty() && marks.contains(part.back()))
        part.chop(1);
    while (!part.isEmpty() && marks.contains(part.front()))
        part.remove(0, 1);
    return part.simplified();
}

void takeNumbers(QString &line, PastedParts &parts)
{
    static const QRegularExpression isbn(
        u"ISBN(?:-1[03])?[:\\s]*((?:97[89][-‐–\\s]?)?(?:\\d[-‐–\\s]?){9}[\\dXx])(?!\\d)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression pages(
        u"(?<![\\p{L}\\d])(\\d{1,5})\\s*(?:бет|стр|pp|б|с|p)(?![\\p{L}])\\.?(?=\\s*(?:$|[–—;,.]))"_s);
    // Behind a mark of its own, so that "Алматы 2050" stays a title.
    static const QRegularExpression year(
        u"[,.(–—-]\\s*((?:1[4-9]|20)\\d\\d)(?!\\d)\\s*(?:жыл|год|ж|г)?(?![\\p{L}])\\.?\\)?(?=\\s*(?:$|[–—;,.]))"_s);
    for (const auto &[column, pattern] :
         {std::pair(PastedColumn::Isbn, &isbn), std::pair(PastedColumn::Pages, &pages),
          std::pair(PastedColumn::Year, &year)})
        if (const QString number = takeLast(line, *pattern); !number.isEmpty())
            parts.insert(column, number);
}

/// ". – Алматы: Жазушы" at the end.
void takeImprint(QString &line, PastedParts &parts)
{
    static const QRegularExpression imprint(
        u"[.)»]?\\s*[–—-]\\s+(\\p{Lu}[\\p{L}.\\s-]{1,40}?)\\s*:\\s*([^:–—]{2,80})$"_s);
    const auto match = imprint.match(trimmedPart(line));
    if (!match.hasMatch() || match.capturedStart() == 0)
        return;
    parts.insert(PastedColumn::Place, trimmedPart(match.captured(1)));
    parts.insert(PastedColumn::Publisher, trimmedPart(match.captured(2)));
    const QString kept = trimmedPart(line).left(match.capturedStart());
    line = kept + (match.captured(0).startsWith(u'»')   ? u"»"_s
                   : match.captured(0).startsWith(u')') ? u")"_s
                                                        : QString());
}

/// Names at the head, with initials or with the ending of a surname, followed by a full stop or a comma.
void takeAuthors(QString &line, PastedParts &parts)
{
    static const QRegularExpression initials(
        u"^((?:\\p{Lu}[\\p{L}’'-]+,?\\s+(?:\\p{Lu}\\.\\s?){1,2}(?:[,;]\\s*)?)+)[.,:]?\\s*(?=[\\p{Lu}\\d«\"“])(?!\\p{Lu}\\.)"_s);
    static const QRegularExpression fullName(
        u"^(\\p{Lu}[\\p{L}’'-]+(?:\\s+\\p{Lu}[\\p{L}’'-]+)?\\s+\\p{Lu}[\\p{L}’'-]*"
        "(?:ұлы|улы|қызы|кызы|ов|ев|ин|ова|ева|ина))[.,:]\\s+(?=[\\p{Lu}\\d«\"“])"_s);
    static const QRegularExpression responsibility(u"^(.{2,}?)\\s/\\s+(.{2,200})$"_s);
    for (const QRegularExpression *pattern : {&initials, &fullName})
        if (const auto match = pattern->match(line); match.hasMatch() && match.capturedEnd() < line.size()) {
            static const QRegularExpression between(u"(?<=\\.),\\s*"_s);
            QString authors = match.captured(1).simplified().replace(between, u"; "_s);
            while (authors.endsWith(u',') || authors.endsWith(u';'))
                authors.chop(1);
            parts.insert(PastedColumn::Authors, authors);
            line.remove(0, match.capturedEnd());
            return;
        }
    if (const auto match = responsibility.match(line);
        match.hasMatch() &&
        looksLikeAuthors(trimmedPart(match.captured(2)) + (line.endsWith(u'.') ? u"."_s : QString()))) {
        parts.insert(PastedColumn::Authors, match.captured(2).simplified());
        line = match.captured(1);
    }
}

/// Without quotation marks around the whole.
QString unquoted(QString title)
{
    static const std::initializer_list<std::pair<QChar, QChar>> pairs{
        {u'«', u'»'}, {u'"', u'"'}, {u'“', u'”'}};
    for (const auto &[open, close] : pairs)
        if (title.size() > 2 && title.front() == open && title.back() == close &&
            title.indexOf(close, 1) == title.size() - 1)
            return title.mid(1, title.size() - 2).simplified();
    return title;
}

} // namespace

QList<PastedEntry> entriesOf(const QStringList &lines, const QSet<qsizetype> &alone)
{
    QList<Marked> marked;
    for (const QString &line : lines)
        marked.append(markOf(line));
    const bool numbered = countsEntries(marked);
    const auto begins = [&](const Marked &line) { return line.bullet || (numbered && line.number); };
    const auto count = std::ranges::count_if(marked, begins);
    const bool joins = count > 1 && begins(marked.first()); // then a bare line goes on the one before
    QList<PastedEntry> entries;
    for (qsizetype i = 0; i < marked.size(); ++i) {
        if (begins(marked[i]))
            entries.append({.text = marked[i].rest, .line = i});
        else if (joins && !alone.contains(i) && !alone.contains(entries.last().line) &&
                 entries.last().text.size() + lines[i].size() < PastedList::MaxCell)
            entries.last().text += u' ' + lines[i];
        else
            entries.append({.text = lines[i], .line = i});
    }
    return entries;
}

PastedParts partsOf(const QString &line)
{
    PastedParts all{{PastedColumn::Title, line.simplified()}};
    if (line.size() > PastedList::MaxCell)
        return all;
    PastedParts parts;
    QString rest = line.simplified();
    takeNumbers(rest, parts);
    takeImprint(rest, parts);
    takeAuthors(rest, parts);
    const QString title = unquoted(trimmedPart(rest));
    if (title.isEmpty()) // nothing but numbers and names: then those are the title
        return all;
    parts.insert(PastedColumn::Title, title);
    return parts;
}

} // namespace qorjyn

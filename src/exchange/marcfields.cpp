#include "exchange/marcfields.h"

#include "exchange/recordparts.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace qorjyn {

namespace {

constexpr qsizetype mostAuthors = 20;

void addAuthor(QStringList &authors, const QString &name)
{
    QString clean = cleanPart(name);
    clean.replace(u';', u',');                                        // a semicolon separates authors
    static const QRegularExpression endOfHeading(u"\\p{L}{4}\\.$"_s); // and not of an initial
    if (endOfHeading.match(clean).hasMatch())
        clean.chop(1);
    if (!clean.isEmpty() && !authors.contains(clean) && authors.size() < mostAuthors)
        authors.append(clean);
}

/// "Title : remainder. Part, Name of the part", in the order of the record.
QString joined(const MarcField &field, const QString &remainders, const QString &numbers,
               const QString &names)
{
    QString title;
    bool numbered = false;
    for (const auto &[code, text] : field.subfields) {
        const QString part = cleanPart(text);
        const bool remainder = remainders.contains(code), number = numbers.contains(code),
                   name = names.contains(code);
        if (part.isEmpty() || (code != u'a' && !remainder && !number && !name))
            continue;
        if (title.isEmpty())
            title = part;
        else if (remainder)
            title += u" : "_s + part;
        else if (name && numbered)
            title += u", "_s + part;
        else
            title += (title.endsWith(u'.') ? u" "_s : u". "_s) + part;
        numbered = number;
    }
    return title;
}

/// Place, publisher and the text with the year.
void takeImprint(const MarcRecord &record, QStringView tag, char16_t publisher, char16_t date,
                 Description &description)
{
    description.place = cleanPart(record.part(tag, u'a'));
    description.publisher = cleanPart(record.part(tag, publisher));
    description.year = yearIn(record.part(tag, date));
}

QString firstValidIsbn(const MarcRecord &record, QStringView tag)
{
    for (const MarcField &field : record.fields)
        if (field.tag == tag)
            if (QString isbn = validIsbnIn(field.part(u'a')); !isbn.isEmpty())
                return isbn;
    return {};
}

QString unimarcName(const MarcField &field)
{
    static const QRegularExpression begins(u"^[\\s,]+"_s);
    const QString family = cleanPart(field.part(u'a')), given = cleanPart(field.part(u'b')).remove(begins);
    return family + (given.isEmpty() || family.isEmpty() ? QString() : u", "_s + given);
}

/// In linked fields the subfields of the other record follow "$1200…" with its tag.
QString linkedTitle(const MarcField &field)
{
    if (QString title = field.part(u't'); !title.isEmpty())
        return title;
    bool inTitle = false;
    for (const auto &[code, text] : field.subfields) {
        if (code == u'1')
            inTitle = text.startsWith(u"200"_s);
        else if (inTitle && code == u'a')
            return text;
    }
    return {};
}

QStringList unimarcAuthors(const MarcRecord &record)
{
    QStringList people, bodies;
    for (const MarcField &field : record.fields) {
        if (field.tag == u"700" || field.tag == u"701")
            addAuthor(people, unimarcName(field));
        else if (field.tag == u"710" || field.tag == u"711")
            addAuthor(bodies, field.part(u'a'));
    }
    return people.isEmpty() ? bodies : people;
}

/// Fields 880 hold what other fields hold, in the script of the title page, and name their tag and number in
/// $6: theirs are the words that count.
MarcRecord inOwnScript(const MarcRecord &record)
{
    QHash<QString, const MarcField *> others; // by tag and number
    for (const MarcField &field : record.fields)
        if (const QString link = field.part(u'6').left(6); field.tag == u"880" && link.size() == 6)
            others.insert(link, &field);
    if (others.isEmpty())
        return record;
    MarcRecord own = record;
    for (MarcField &field : own.fields)
        if (const QString link = field.part(u'6').left(6); link.startsWith(u"880-"_s))
            if (const MarcField *other = others.value(field.tag + link.sliced(3)))
                field.subfields = other->subfields;
    return own;
}

bool saysThesis(const QString &text)
{
    return text.contains(u"дис."_s, Qt::CaseInsensitive) ||
           text.contains(u"диссерт"_s, Qt::CaseInsensitive) ||
           text.contains(u"автореф"_s, Qt::CaseInsensitive);
}

} // namespace

QString MarcField::part(char16_t code) const
{
    for (const auto &[c, text] : subfields)
        if (c == QChar(code) && !text.trimmed().isEmpty())
            return text;
    return {};
}

const MarcField *MarcRecord::field(QStringView tag) const
{
    const auto found = std::ranges::find_if(fields, [&](const MarcField &each) { return each.tag == tag; });
    return found == fields.end() ? nullptr : &*found;
}

QString MarcRecord::part(QStringView tag, char16_t code) const
{
    for (const MarcField &each : fields)
        if (each.tag == tag)
            if (QString text = each.part(code); !text.isEmpty())
                return text;
    return {};
}

std::optional<RecordFormat> dialectOf(const MarcRecord &record)
{
    if (record.has(u"245"))
        return RecordFormat::Marc21;
    if (!record.has(u"200"))
        return std::nullopt;
    // RUSMARC is UNIMARC as the Russian agencies keep it: they name their country and their rules.
    for (const MarcField &field : record.fields)
        if (field.tag == u"801" && field.part(u'a').trimmed() == u"RU")
            return RecordFormat::Rusmarc;
    return RecordFormat::Unimarc;
}

Description describeMarc21(const MarcRecord &romanized)
{
    const MarcRecord record = inOwnScript(romanized);
    Description description;
    if (const MarcField *title = record.field(u"245"))
        description.title = joined(*title, u"bk"_s, u"n"_s, u"p"_s);
    QStringList people, bodies;
    for (const MarcField &field : record.fields) {
        if (field.tag == u"100" || (field.tag == u"700" && field.part(u't').isEmpty()))
            addAuthor(people, field.part(u'a'));
        else if (field.tag == u"110" || field.tag == u"111" ||
                 (field.tag == u"710" && field.part(u't').isEmpty()))
            addAuthor(bodies, field.part(u'a'));
    }
    description.authors = (people.isEmpty() ? bodies : people).join(u"; "_s);
    takeImprint(record, record.has(u"260") ? u"260" : u"264", u'b', u'c', description);
    const MarcField *const fixedField = record.field(u"008");
    const QString fixed = fixedField ? fixedField->value : QString();
    if (!description.year)
        description.year = yearIn(fixed.mid(7, 4));
    description.edition = cleanPart(record.part(u"250", u'a'));
    for (const QStringView tag : {u"490", u"440", u"830"})
        if (description.series.isEmpty())
            description.series = cleanPart(record.part(tag, u'a'));
    description.language = languageIn(fixed.mid(35, 3));
    if (description.language.isEmpty())
        description.language = languageIn(record.part(u"041", u'a'));
    description.isbn = firstValidIsbn(record, u"020");
    description.pages = pagesIn(record.part(u"300", u'a'));
    const QChar form = fixed.size() > 23 ? fixed[23] : QChar(u' ');
    if (record.has(u"502"))
        description.category = Category::Research;
    else if (form == u'f') // braille
        description.category = Category::Special;
    if (form == u'o' || form == u's' || form == u'q' || record.leader.mid(6, 1) == u"m")
        description.carrier = Carrier::Electronic;
    return description;
}

Description describeUnimarc(const MarcRecord &record)
{
    Description description;
    if (const MarcField *title = record.field(u"200"))
        description.title = joined(*title, u"e"_s, u"h"_s, u"i"_s);
    // The title of the whole, where the part has none or is but numbered.
    static const QRegularExpression numbered(u"^\\[?\\p{L}{1,10}\\.?\\s*[\\dIVXLC]+[\\].]*$"_s);
    for (const QStringView tag : {u"461", u"462"})
        if (const MarcField *set = record.field(tag);
            set && (description.title.isEmpty() || numbered.match(description.title).hasMatch())) {
            const QString whole = cleanPart(linkedTitle(*set));
            description.title = whole + (whole.isEmpty() || description.title.isEmpty() ? u""_s : u". "_s) +
                                description.title;
        }
    description.authors = unimarcAuthors(record).join(u"; "_s);
    takeImprint(record, u"210", u'c', u'd', description);
    if (!description.year)
        description.year = yearIn(record.part(u"100", u'a').mid(9, 4));
    description.edition = cleanPart(record.part(u"205", u'a'));
    description.series = cleanPart(record.part(u"225", u'a'));
    description.language = languageIn(record.part(u"101", u'a'));
    description.isbn = firstValidIsbn(record, u"010");
    description.pages = pagesIn(record.part(u"215", u'a'));
    if (record.has(u"328"))
        description.category = Category::Research;
    if (record.leader.mid(6, 1) == u"l" || record.has(u"135"))
        description.carrier = Carrier::Electronic;
    return description;
}

Description describeIrbis(const MarcRecord &record)
{
    Description description;
    const QString volume = cleanPart(record.part(u"200", u'v'));
    const QString own = cleanPart(record.part(u"200", u'a')),
                  remainder = cleanPart(record.part(u"200", u'e'));
    // A volume has its number and its own title; the title of the whole stands in 461.
    const QString whole = cleanPart(record.part(u"461", u'c'));
    QStringList parts;
    for (const QString &part : {volume.isEmpty() && !own.isEmpty() ? QString() : whole, volume, own})
        if (!part.isEmpty() && !parts.contains(part))
            parts.append(part);
    description.title =
        parts.join(u". "_s) + (remainder.isEmpty() || parts.isEmpty() ? QString() : u" : "_s + remainder);
    QStringList authors = unimarcAuthors(record);
    if (authors.isEmpty())
        for (const MarcField &field : record.fields)
            if (field.tag == u"961")
                addAuthor(authors, unimarcName(field));
    description.authors = authors.join(u"; "_s);
    takeImprint(record, u"210", u'c', u'd', description);
    for (const auto &[tag, year, place] : {std::tuple(u"461", u'h', u'd'), std::tuple(u"463", u'j', u'd')}) {
        if (!description.year)
            description.year = yearIn(record.part(tag, year));
        if (description.place.isEmpty())
            description.place = cleanPart(record.part(tag, place));
    }
    if (description.publisher.isEmpty())
        description.publisher = cleanPart(record.part(u"461", u'g'));
    description.edition = cleanPart(record.part(u"205", u'a'));
    description.series = cleanPart(record.part(u"225", u'a'));
    const MarcField *const language = record.field(u"101");
    description.language = language ? languageIn(language->value + language->part(u'a')) : QString();
    description.isbn = firstValidIsbn(record, u"10");
    if (description.isbn.isEmpty())
        description.isbn = firstValidIsbn(record, u"461");
    description.pages = pagesIn(record.part(u"215", u'a'));
    if (saysThesis(remainder))
        description.category = Category::Research;
    return description;
}

} // namespace qorjyn

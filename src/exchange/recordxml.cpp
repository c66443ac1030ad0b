#include "exchange/recordxml.h"

#include "exchange/recordparts.h"

#include <QHash>

namespace qorjyn {

namespace {

constexpr qsizetype mostXmlFields = 10'000; // of a record, so that a hostile one stays cheap
constexpr qsizetype mostXmlText = 4 * FileRecord::MaxText;

/// The text of the element, that of the elements inside it left out; the reader stands at its end then.
QString textOf(QXmlStreamReader &xml)
{
    QString text;
    int depth = 1;
    while (depth > 0 && !xml.atEnd()) {
        switch (xml.readNext()) {
        case QXmlStreamReader::StartElement:
            ++depth;
            break;
        case QXmlStreamReader::EndElement:
            --depth;
            break;
        case QXmlStreamReader::Characters:
            if (depth == 1 && text.size() < mostXmlText)
                text += xml.text();
            break;
        default:
            break;
        }
    }
    return text;
}

QString attribute(const QXmlStreamReader &xml, const QString &name)
{
    return xml.attributes().value(name).toString();
}

MarcField dataField(QXmlStreamReader &xml)
{
    MarcField field{.tag = attribute(xml, u"tag"_s), .value = {}, .subfields = {}};
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isEndElement())
            break;
        if (!xml.isStartElement())
            continue;
        const QString code = attribute(xml, u"code"_s);
        const bool subfield = localName(xml) == u"subfield";
        const QString text = textOf(xml);
        if (subfield && code.size() == 1 && field.subfields.size() < mostXmlFields)
            field.subfields.append({code.front().toLower(), text});
    }
    return field;
}

} // namespace

QStringView localName(const QXmlStreamReader &xml)
{
    const QStringView name = xml.qualifiedName();
    return name.sliced(name.lastIndexOf(u':') + 1);
}

std::optional<MarcRecord> marcFromXml(const QString &text, QString *error, qint64 *line)
{
    QXmlStreamReader xml(text);
    xml.setNamespaceProcessing(false);
    MarcRecord record;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement() || record.fields.size() >= mostXmlFields)
            continue;
        if (localName(xml) == u"leader")
            record.leader = textOf(xml);
        else if (localName(xml) == u"controlfield") {
            MarcField field{.tag = attribute(xml, u"tag"_s), .value = {}, .subfields = {}};
            field.value = textOf(xml);
            record.fields.append(field);
        } else if (localName(xml) == u"datafield") {
            record.fields.append(dataField(xml));
        }
    }
    if (!xml.hasError() && !record.fields.isEmpty())
        return record;
    if (error)
        *error = xml.errorString();
    if (line)
        *line = xml.lineNumber();
    return std::nullopt;
}

Description describeDublinCore(QXmlStreamReader &xml)
{
    Description description;
    QStringList authors;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        const QString name = localName(xml).toString();
        if (name == u"dc"_s || name == u"metadata"_s)
            continue;
        const QString text = cleanPart(textOf(xml));
        if (name == u"title"_s && description.title.isEmpty())
            description.title = text;
        else if (name == u"creator"_s && !text.isEmpty() && authors.size() < 20)
            authors.append(QString(text).replace(u';', u','));
        else if (name == u"publisher"_s && description.publisher.isEmpty())
            description.publisher = text;
        else if ((name == u"date"_s || name == u"issued"_s) && !description.year)
            description.year = yearIn(text);
        else if (name == u"language"_s && description.language.isEmpty())
            description.language = languageIn(text);
        else if (name == u"identifier"_s && description.isbn.isEmpty() && !text.startsWith(u"http"_s))
            description.isbn = validIsbnIn(text);
        else if ((name == u"format"_s || name == u"extent"_s) && !description.pages)
            description.pages = pagesIn(text);
        else if (name == u"type"_s && (text.contains(u"thesis"_s, Qt::CaseInsensitive) ||
                                       text.contains(u"диссерт"_s, Qt::CaseInsensitive)))
            description.category = Category::Research;
    }
    authors.removeDuplicates();
    description.authors = authors.join(u"; "_s);
    return description;
}

namespace {

/// What of MODS is being put together: the elements that stand open, and parts that come apart.
struct Mods
{
    Description description;
    QStringList path; ///< names from the record down, without prefixes
    QStringList authors;
    QString name, role, title;
    bool nameDone = false, otherTitle = false, codedTerm = false;

    [[nodiscard]] bool inside(const QString &element) const { return path.contains(element); }

    void begin(const QXmlStreamReader &xml)
    {
        const QString element = localName(xml).toString();
        const QString type = attribute(xml, u"type"_s);
        path.append(element);
        if (element == u"titleInfo"_s)
            otherTitle = !type.isEmpty();
        else if (element == u"name"_s)
            name.clear(), role.clear();
        codedTerm = type == u"code"_s;
        datePart = element == u"namePart"_s && (type == u"date"_s || type == u"termsOfAddress"_s);
        isbnType = element == u"identifier"_s && type == u"isbn"_s;
    }
    void end()
    {
        if (path.value(path.size() - 1) == u"name"_s && path.size() == 2 && !name.isEmpty() &&
            authors.size() < 20 && (role.isEmpty() || isAuthor(role)))
            authors.append(QString(name).replace(u';', u','));
        if (!path.isEmpty())
            path.removeLast();
    }
    void text(const QString &part)
    {
        if (part.isEmpty() || inside(u"relatedItem"_s)) {
            if (path.value(path.size() - 1) == u"title"_s && path.value(1) == u"relatedItem"_s &&
                relatedSeries && description.series.isEmpty())
                description.series = part;
            return;
        }
        const QString element = path.value(path.size() - 1);
        if (inside(u"titleInfo"_s) && path.value(1) == u"titleInfo"_s && !otherTitle)
            titlePart(element, part);
        else if (element == u"namePart"_s && !datePart)
            name += (name.isEmpty() ? QString() : u", "_s) + part;
        else if (element == u"roleTerm"_s && path.value(1) == u"name"_s)
            role += u' ' + part.toLower();
        else if (element == u"placeTerm"_s && !codedTerm && description.place.isEmpty())
            description.place = part;
        else if (element == u"publisher"_s && description.publisher.isEmpty())
            description.publisher = part;
        else if ((element == u"dateIssued"_s || element == u"copyrightDate"_s) && !description.year)
            description.year = yearIn(part);
        else if (element == u"edition"_s && description.edition.isEmpty())
            description.edition = part;
        else if (element == u"languageTerm"_s && description.language.isEmpty())
            description.language = languageIn(part);
        else if (element == u"extent"_s && !description.pages)
            description.pages = pagesIn(part);
        else if (element == u"identifier"_s && isbnType && description.isbn.isEmpty())
            description.isbn = validIsbnIn(part);
        else if (element == u"genre"_s && part.contains(u"thes"_s, Qt::CaseInsensitive))
            description.category = Category::Research;
    }

    bool relatedSeries = false;

private:
    static bool isAuthor(const QString &roles)
    {
        for (const QString &known : {u"creator"_s, u"author"_s, u"aut"_s, u"cre"_s, u"автор"_s})
            if (roles.split(u' ').contains(known))
                return true;
        return false;
    }
    void titlePart(const QString &element, const QString &part)
    {
        QString &whole = description.title;
        if (element == u"title"_s && whole.isEmpty())
            whole = title + part;
        else if (element == u"nonSort"_s && whole.isEmpty())
            title = part + u' ';
        else if (element == u"subTitle"_s && !whole.isEmpty())
            whole += u" : "_s + part;
        else if ((element == u"partNumber"_s || element == u"partName"_s) && !whole.isEmpty())
            whole += u". "_s + part;
    }

    bool datePart = false, isbnType = false;
};

} // namespace

Description describeMods(QXmlStreamReader &xml)
{
    Mods mods;
    QString text;
    constexpr qsizetype deepest = 100;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement()) {
            if (mods.path.size() >= deepest) {
                xml.raiseError(u"too deep"_s);
                break;
            }
            mods.begin(xml);
            if (mods.path.size() == 2 && localName(xml) == u"relatedItem")
                mods.relatedSeries = attribute(xml, u"type"_s) == u"series"_s;
            text.clear();
        } else if (xml.isCharacters()) {
            if (text.size() < mostXmlText)
                text += xml.text();
        } else if (xml.isEndElement()) {
            mods.text(cleanPart(text));
            text.clear();
            mods.end();
        }
    }
    mods.authors.removeDuplicates();
    mods.description.authors = mods.authors.join(u"; "_s);
    return mods.description;
}

} // namespace qorjyn

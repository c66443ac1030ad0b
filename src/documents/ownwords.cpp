#include "documents/ownwords.h"

#include "archive/archive.h"
#include "documents/pagecount.h"
#include "documents/worker/protocol.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

namespace qorjyn {

namespace {

constexpr qint64 LongestMember = 4 * 1024 * 1024;
constexpr qsizetype LongestTitle = pdf::MaxTitle;

using Members = QHash<QString, QByteArray>;

/// The named members; `problem` where they cannot be had.
Members membersOf(const QString &file, const QStringList &names, QString &problem)
{
    auto members = archiveMembers(
        file, [&](const QString &name) { return names.contains(name); }, LongestMember);
    if (members)
        return std::move(members).value();
    const QString code = members.problems().value(0).code;
    problem = code == u"archive.bomb"_s        ? pdf::problem::TooLarge
              : code == u"archive.encrypted"_s ? pdf::problem::Encrypted
                                               : pdf::problem::Damaged;
    return {};
}

/// Goes through the elements; false where the XML is broken or declares entities.
template <class Take>
bool readXml(const QByteArray &bytes, Take take)
{
    QXmlStreamReader xml(bytes);
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::EntityReference ||
            (token == QXmlStreamReader::DTD && !xml.entityDeclarations().isEmpty()))
            return false;
        if (token == QXmlStreamReader::StartElement)
            take(xml);
    }
    return !xml.hasError();
}

QString textOf(QXmlStreamReader &xml)
{
    return xml.readElementText(QXmlStreamReader::SkipChildElements).simplified().left(LongestTitle);
}

std::optional<int> yearIn(const QString &date)
{
    static const QRegularExpression year(u"^-?(\\d{4})\\b"_s);
    const auto match = year.match(date);
    const int number = match.captured(1).toInt();
    return match.hasMatch() && number > 0 ? std::optional(number) : std::nullopt;
}

/// Title, creators and date of Dublin Core, in EPUB and DOCX alike.
void takeDublinCore(QXmlStreamReader &xml, OwnWords &words)
{
    if (xml.name() == u"title" && words.title.isEmpty())
        words.title = textOf(xml);
    else if (xml.name() == u"creator")
        words.author = QStringList{words.author, textOf(xml)}.join(u"; "_s).left(LongestTitle);
    else if ((xml.name() == u"date" || xml.name() == u"created") && !words.year)
        words.year = yearIn(textOf(xml));
    if (words.author.startsWith(u"; "_s))
        words.author.remove(0, 2);
}

OwnWords docxWords(const QString &file)
{
    OwnWords words;
    const QString core = u"docProps/core.xml"_s;
    const QString app = u"docProps/app.xml"_s;
    const Members members = membersOf(file, {core, app}, words.problem);
    const bool read =
        readXml(members.value(core, "<none/>"), [&](QXmlStreamReader &xml) { takeDublinCore(xml, words); }) &&
        readXml(members.value(app, "<none/>"), [&](QXmlStreamReader &xml) {
            if (xml.name() != u"Pages")
                return;
            bool ok = false;
            const int pages = textOf(xml).toInt(&ok);
            if (ok && pages > 0 && pages <= pdf::MaxPages)
                words.pages = pages;
        });
    words.pagesStated = words.pages.has_value();
    if (!read && words.problem.isEmpty())
        words.problem = pdf::problem::Damaged;
    return words;
}

OwnWords epubWords(const QString &file)
{
    OwnWords words;
    const QString container = u"META-INF/container.xml"_s;
    QString book;
    const Members first = membersOf(file, {container}, words.problem);
    bool read = readXml(first.value(container), [&](QXmlStreamReader &xml) {
        if (xml.name() == u"rootfile" && book.isEmpty())
            book = xml.attributes().value(u"full-path"_s).toString();
    });
    if (read && words.problem.isEmpty()) {
        const Members second = membersOf(file, {book}, words.problem);
        read = readXml(second.value(book), [&](QXmlStreamReader &xml) { takeDublinCore(xml, words); });
    }
    if (!read && words.problem.isEmpty())
        words.problem = pdf::problem::Damaged;
    return words;
}

} // namespace

OwnWords ownWords(const QString &file, DocumentFormat format)
{
    switch (format) {
    case DocumentFormat::Pdf:
    case DocumentFormat::DjVu:
        return {};
    case DocumentFormat::Epub:
        return epubWords(file);
    case DocumentFormat::Tiff:
        return tiffPages(file);
    case DocumentFormat::Jpeg:
    case DocumentFormat::Png: {
        OwnWords words;
        words.pages = 1;
        return words;
    }
    case DocumentFormat::Docx:
        return docxWords(file);
    }
    return {};
}

} // namespace qorjyn

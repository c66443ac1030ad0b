#include "exchange/workbook.h"

#include "archive/archive.h"
#include "exchange/pastedlist.h"

#include <QFileInfo>
#include <QXmlStreamReader>

#include <algorithm>
#include <cmath>

namespace qorjyn {

namespace {

constexpr qint64 LongestPart = qint64(64) << 20;

/// The text of the element that begins here, of all that is in it but phonetic guides.
QString textWithin(QXmlStreamReader &xml)
{
    QString text;
    for (int depth = 1; depth > 0 && !xml.atEnd();) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::StartElement && xml.name() == u"rPh")
            xml.skipCurrentElement();
        else if (token == QXmlStreamReader::StartElement)
            ++depth;
        else if (token == QXmlStreamReader::EndElement)
            --depth;
        else if (token == QXmlStreamReader::Characters && text.size() <= PastedList::MaxCell)
            text += xml.text();
        else if (token == QXmlStreamReader::DTD)
            xml.raiseError();
    }
    return text;
}

QStringList sharedStrings(const QByteArray &part)
{
    QStringList strings;
    QXmlStreamReader xml(part);
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::DTD)
            return {};
        if (token == QXmlStreamReader::StartElement && xml.name() == u"si")
            strings.append(textWithin(xml));
    }
    return strings;
}

/// "C7" → 2; nothing where there is no such letter.
std::optional<qsizetype> columnOf(QStringView reference)
{
    qsizetype column = 0;
    for (const QChar c : reference) {
        if (c < u'A' || c > u'Z' || column > PastedList::MaxColumns)
            break;
        column = column * 26 + (c.unicode() - u'A' + 1);
    }
    return column > 0 ? std::optional(column - 1) : std::nullopt;
}

/// Whole numbers are written whole: 9.78601E+12 is an ISBN.
QString numberText(const QString &value)
{
    bool ok = false;
    const double number = value.toDouble(&ok);
    constexpr double exact = 9007199254740992.0;
    if (ok && std::abs(number) < exact && std::floor(number) == number)
        return QString::number(qint64(number));
    return value;
}

class SheetReader
{
public:
    SheetReader(const QByteArray &part, const QStringList &strings) : m_xml(part), m_strings(strings) {}

    [[nodiscard]] Outcome<QList<QStringList>> read(const QString &shown);

private:
    void readCell();
    [[nodiscard]] QStringList &row();

    QXmlStreamReader m_xml;
    const QStringList &m_strings;
    QList<QStringList> m_rows;
    bool m_tooLarge = false;
};

Outcome<QList<QStringList>> SheetReader::read(const QString &shown)
{
    while (!m_xml.atEnd() && !m_tooLarge) {
        const auto token = m_xml.readNext();
        if (token == QXmlStreamReader::DTD)
            m_xml.raiseError();
        if (token != QXmlStreamReader::StartElement)
            continue;
        if (m_xml.name() == u"row") {
            bool ok = false;
            const qsizetype number = m_xml.attributes().value(u"r"_s).toLongLong(&ok);
            const qsizetype wanted = ok ? number : m_rows.size() + 1;
            if (wanted > PastedList::MaxRows + 1)
                m_tooLarge = true;
            else
                m_rows.resize(std::max(m_rows.size(), std::max<qsizetype>(wanted, 1)));
        } else if (m_xml.name() == u"c") {
            readCell();
        }
    }
    if (m_tooLarge)
        return Problem{.code = u"sheet.too-large"_s, .arguments = {shown}};
    if (m_xml.hasError())
        return Problem{.code = u"sheet.unreadable"_s, .arguments = {shown}};
    return m_rows;
}

QStringList &SheetReader::row()
{
    if (m_rows.isEmpty())
        m_rows.append(QStringList());
    return m_rows.last();
}

void SheetReader::readCell()
{
    const QString type = m_xml.attributes().value(u"t"_s).toString();
    const qsizetype column = columnOf(m_xml.attributes().value(u"r"_s)).value_or(row().size());
    QString value;
    while (!m_xml.atEnd()) {
        const auto token = m_xml.readNext();
        if (token == QXmlStreamReader::EndElement && m_xml.name() == u"c")
            break;
        if (token != QXmlStreamReader::StartElement)
            continue;
        if (m_xml.name() == u"v" || m_xml.name() == u"is")
            value = textWithin(m_xml);
        else
            m_xml.skipCurrentElement();
    }
    if (column >= PastedList::MaxColumns)
        return;
    if (type == u"s"_s)
        value = m_strings.value(value.toInt());
    else if (type.isEmpty() || type == u"n"_s)
        value = numberText(value);
    QStringList &cells = row();
    while (cells.size() <= column)
        cells.append(QString());
    cells[column] = value.left(PastedList::MaxCell).simplified();
}

/// The sheets are numbered in the order in which they were made.
QString firstSheet(const QHash<QString, QByteArray> &parts)
{
    QString first;
    int least = 0;
    for (auto it = parts.constBegin(); it != parts.constEnd(); ++it) {
        if (!it.key().startsWith(u"xl/worksheets/"_s))
            continue;
        const int number = it.key().section(u"sheet"_s, -1).section(u'.', 0, 0).toInt();
        if (first.isEmpty() || number < least) {
            first = it.key();
            least = number;
        }
    }
    return first;
}

} // namespace

Outcome<QList<QStringList>> readWorkbook(const QString &file)
{
    const QString shown = QFileInfo(file).fileName();
    const auto wanted = [](const QString &name) {
        return name == u"xl/sharedStrings.xml"_s ||
               (name.startsWith(u"xl/worksheets/sheet"_s) && name.endsWith(u".xml"_s));
    };
    const auto parts =
        archiveMembers(file, wanted, LongestPart, {.maxBytes = 4 * LongestPart, .maxEntries = 10'000});
    if (!parts)
        return parts.problems().value(0).code == u"archive.bomb"_s
                   ? Problem{.code = u"sheet.too-large"_s, .arguments = {shown}}
                   : Problem{.code = u"sheet.unreadable"_s, .arguments = {shown}};
    const QString sheet = firstSheet(parts.value());
    if (sheet.isEmpty())
        return Problem{.code = u"sheet.unreadable"_s, .arguments = {shown}};
    const QStringList strings = sharedStrings(parts.value().value(u"xl/sharedStrings.xml"_s));
    return SheetReader(parts.value().value(sheet), strings).read(shown);
}

} // namespace qorjyn

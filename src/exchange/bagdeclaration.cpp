#include "exchange/bagdeclaration.h"

#include "archive/charset.h"
#include "archive/entryname.h"

#include <QFile>
#include <QRegularExpression>

namespace qorjyn {

namespace {

constexpr qint64 LongestTagFile = qint64(64) << 20;

QByteArray beginningOf(const PackageTree &tree, const QString &name, qint64 bytes)
{
    QFile file(tree.files.value(name).path);
    return file.open(QIODevice::ReadOnly) ? file.read(bytes) : QByteArray();
}

QStringList linesOf(QString text)
{
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    QStringList lines = text.split(u'\n');
    while (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
    return lines;
}

} // namespace

Outcome<BagDeclaration> bagDeclaration(const PackageTree &tree)
{
    static const QString name = u"bagit.txt"_s;
    static const QRegularExpression versionLine(u"^BagIt-Version: (\\d{1,2})\\.(\\d{1,3})$"_s);
    static const QRegularExpression encodingLine(u"^Tag-File-Character-Encoding: ([A-Za-z0-9_.:-]+)$"_s);
    if (!tree.contains(name))
        return Problem{.code = u"bag.undeclared"_s};
    constexpr qint64 enough = 1024;
    const auto text = decoded(beginningOf(tree, name, enough), "UTF-8");
    const QStringList lines = linesOf(text.value_or(QString()));
    const auto version = versionLine.match(lines.value(0));
    const auto encoding = encodingLine.match(lines.value(1));
    if (lines.size() != 2 || !version.hasMatch() || !encoding.hasMatch() ||
        tree.files.value(name).size > enough)
        return Problem{.code = u"bag.declaration"_s};
    BagDeclaration declaration{.version = version.captured(1).toInt() * 100 + version.captured(2).toInt(),
                               .charset = encoding.captured(1).toLatin1()};
    if (declaration.version != 100 && (declaration.version < 93 || declaration.version > 97))
        return Problem{.code = u"bag.version"_s,
                       .arguments = {version.captured(1) + u'.' + version.captured(2)}};
    // Lines are cut at bytes that end lines in all of these, and in no other way.
    if (declaration.charset.toUpper().startsWith("UTF-16") ||
        declaration.charset.toUpper().startsWith("UTF-32") || !decoded("a", declaration.charset))
        return Problem{.code = u"bag.encoding"_s, .arguments = {encoding.captured(1)}};
    return declaration;
}

Outcome<QStringList> tagLines(const PackageTree &tree, const QString &name, const QByteArray &charset)
{
    if (!tree.contains(name))
        return Problem{.code = u"file.missing"_s, .arguments = {name}};
    const qint64 size = tree.files.value(name).size;
    const auto text =
        size > LongestTagFile ? std::nullopt : decoded(beginningOf(tree, name, LongestTagFile), charset);
    if (!text)
        return Problem{.code = u"bag.tag-file"_s, .arguments = {name}};
    return linesOf(*text);
}

void BagInfo::continueLast(const QString &text)
{
    if (!m_values.isEmpty())
        m_values.last().second += u' ' + text;
}

QStringList BagInfo::get(const QString &label) const
{
    QStringList found;
    for (const auto &[name, value] : m_values)
        if (name == label.toLower())
            found.append(value);
    return found;
}

BagInfo bagInfo(const QStringList &lines)
{
    BagInfo info;
    for (const QString &line : lines) {
        const qsizetype colon = line.indexOf(u':');
        if (!line.isEmpty() && line.front().isSpace())
            info.continueLast(line.simplified());
        else if (colon > 0)
            info.add(line.left(colon).trimmed(), line.mid(colon + 1).simplified());
    }
    return info;
}

Outcome<QStringList> fetchedPaths(const QStringList &lines)
{
    static const QRegularExpression entry(u"^\\S+[ \\t]+(?:\\d+|-)[ \\t]+(.+)$"_s);
    QStringList paths;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (lines[i].trimmed().isEmpty())
            continue;
        const auto match = entry.match(lines[i]);
        if (!match.hasMatch())
            return Problem{.code = u"bag.fetch-line"_s, .arguments = {QString::number(i + 1)}};
        QString path = match.captured(1).normalized(QString::NormalizationForm_C);
        if (path.startsWith(u"./"_s))
            path.remove(0, 2);
        if (!staysInside(path) || !path.startsWith(u"data/"_s))
            return Problem{.code = u"bag.path"_s,
                           .arguments = {shownName(match.captured(1)), u"fetch.txt"_s}};
        paths.append(path);
    }
    return paths;
}

} // namespace qorjyn

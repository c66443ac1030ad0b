#include "archive/entryname.h"

#include <algorithm>

namespace qorjyn {

namespace {

bool isControl(QChar c)
{
    return c.category() == QChar::Other_Control || c.unicode() == 0x2028 || c.unicode() == 0x2029 ||
           (c.unicode() >= 0x202a && c.unicode() <= 0x202e) ||
           (c.unicode() >= 0x2066 && c.unicode() <= 0x2069);
}

/// "C:" and the like.
bool hasDrive(const QString &path)
{
    return path.size() >= 2 && path[1] == u':' && path[0].unicode() < 0x80 && path[0].isLetter();
}

} // namespace

Outcome<QString> safeEntryName(const QString &name)
{
    constexpr qsizetype longestPath = 1024;
    constexpr qsizetype longestName = 255; // bytes, what file systems take
    const auto refuse = [&](const QString &code) {
        return Problem{.code = code, .arguments = {shownName(name)}};
    };
    if (name.size() > longestPath || std::ranges::any_of(name, isControl))
        return refuse(u"archive.name"_s);
    QString path = name.normalized(QString::NormalizationForm_C);
    path.replace(u'\\', u'/');
    if (path.startsWith(u'/') || hasDrive(path))
        return refuse(u"archive.path"_s);
    QStringList parts;
    for (const QString &part : path.split(u'/', Qt::SkipEmptyParts)) {
        if (part == u".."_s)
            return refuse(u"archive.path"_s);
        if (part.toUtf8().size() > longestName)
            return refuse(u"archive.name"_s);
        if (part != u"."_s)
            parts.append(part);
    }
    return parts.join(u'/');
}

QString shownName(const QString &name)
{
    constexpr qsizetype most = 200;
    QString shown = name.left(most);
    for (QChar &c : shown)
        if (isControl(c))
            c = QChar::ReplacementCharacter;
    return shown;
}

bool staysInside(const QString &path)
{
    if (path.isEmpty() || path.startsWith(u'/') || path.startsWith(u'~') || path.contains(u'\\') ||
        hasDrive(path) || std::ranges::any_of(path, isControl))
        return false;
    const QStringList parts = path.split(u'/');
    return std::ranges::none_of(
        parts, [](const QString &part) { return part.isEmpty() || part == u".."_s || part == u"."_s; });
}

} // namespace qorjyn

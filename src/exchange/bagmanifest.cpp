#include "exchange/bagmanifest.h"

#include "archive/entryname.h"

#include <QRegularExpression>

#include <algorithm>

namespace qorjyn {

namespace {

std::optional<HashKind> kindNamed(const QString &name)
{
    static const QHash<QString, HashKind> kinds{
        {u"md5"_s, QCryptographicHash::Md5},       {u"sha1"_s, QCryptographicHash::Sha1},
        {u"sha224"_s, QCryptographicHash::Sha224}, {u"sha256"_s, QCryptographicHash::Sha256},
        {u"sha384"_s, QCryptographicHash::Sha384}, {u"sha512"_s, QCryptographicHash::Sha512}};
    const auto found = kinds.constFind(name.toLower().remove(u'-'));
    return found == kinds.constEnd() ? std::nullopt : std::optional(*found);
}

bool isHex(const QString &text)
{
    return std::ranges::all_of(text, [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
    });
}

/// From 1.0 on line ends and the sign itself are written as %0D, %0A and %25 in names.
QString unescaped(QString path)
{
    path.replace(u"%0D"_s, u"\r"_s, Qt::CaseInsensitive).replace(u"%0A"_s, u"\n"_s, Qt::CaseInsensitive);
    return path.replace(u"%25"_s, u"%"_s);
}

class ManifestReader
{
public:
    ManifestReader(BagManifests &manifests, BagManifest &manifest, const PackageTree &tree, int version)
        : m_all(manifests), m_manifest(manifest), m_tree(tree), m_version(version)
    {
    }

    void take(const QString &line, qsizetype number);

private:
    [[nodiscard]] QString pathIn(const QString &written);
    void refuse(const QString &code, const QString &what)
    {
        m_all.problems.append({.code = code, .arguments = {what, m_manifest.name}});
    }

    BagManifests &m_all;
    BagManifest &m_manifest;
    const PackageTree &m_tree;
    int m_version;
};

QString ManifestReader::pathIn(const QString &written)
{
    QString path = written.normalized(QString::NormalizationForm_C);
    if (path.startsWith(u"./"_s)) {
        path.remove(0, 2);
        m_all.warnings.append(
            {.code = u"bag.dot-path"_s, .arguments = {shownName(written), m_manifest.name}});
    }
    if (m_version >= 100 && !m_tree.contains(path))
        path = unescaped(path);
    return path;
}

void ManifestReader::take(const QString &line, qsizetype number)
{
    static const QRegularExpression entry(u"^(\\S+)[ \\t]+\\*?(.+)$"_s);
    const auto match = entry.match(line);
    const QString hash = match.captured(1);
    if (!match.hasMatch() || hash.size() != QCryptographicHash::hashLength(m_manifest.kind) * 2 ||
        !isHex(hash)) {
        refuse(u"bag.manifest-line"_s, QString::number(number));
        return;
    }
    const QString path = pathIn(match.captured(2));
    if (!staysInside(path) || path.startsWith(u"data/"_s) == m_manifest.ofTags) {
        refuse(u"bag.path"_s, shownName(match.captured(2)));
        return;
    }
    const QByteArray bytes = QByteArray::fromHex(hash.toLatin1());
    const auto before = m_manifest.hashes.constFind(path);
    if (before == m_manifest.hashes.constEnd())
        m_manifest.hashes.insert(path, bytes);
    else if (*before != bytes || m_version >= 100)
        refuse(u"bag.listed-twice"_s, shownName(path));
    else
        m_all.warnings.append(
            {.code = u"bag.listed-again"_s, .arguments = {shownName(path), m_manifest.name}});
}

} // namespace

BagManifests bagManifests(const PackageTree &tree, const BagDeclaration &declaration)
{
    static const QRegularExpression named(u"^(tag)?manifest-([A-Za-z0-9-]+)\\.txt$"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    BagManifests manifests;
    for (auto it = tree.files.constBegin(); it != tree.files.constEnd(); ++it) {
        const auto match = named.match(it.key());
        if (!match.hasMatch())
            continue;
        const auto kind = kindNamed(match.captured(2));
        if (!kind) {
            manifests.warnings.append({.code = u"bag.algorithm"_s, .arguments = {it.key()}});
            continue;
        }
        BagManifest manifest{.name = it.key(), .kind = *kind, .ofTags = !match.captured(1).isEmpty()};
        const auto lines = tagLines(tree, it.key(), declaration.charset);
        if (!lines) {
            manifests.problems.append(lines.problems());
            continue;
        }
        ManifestReader reader(manifests, manifest, tree, declaration.version);
        for (qsizetype i = 0; i < lines.value().size(); ++i)
            if (!lines.value()[i].trimmed().isEmpty())
                reader.take(lines.value()[i], i + 1);
        manifests.list.append(manifest);
    }
    if (std::ranges::none_of(manifests.list, [](const BagManifest &manifest) { return !manifest.ofTags; }))
        manifests.problems.append({.code = u"bag.no-manifest"_s});
    return manifests;
}

} // namespace qorjyn

#include "exchange/bag.h"

#include "archive/entryname.h"
#include "exchange/bagmanifest.h"

#include <QRegularExpression>

#include <algorithm>

namespace qorjyn {

namespace {

bool isPayload(const QString &path)
{
    return path.startsWith(u"data/"_s);
}

/// What a bag says against what is there.
class Verification
{
public:
    Verification(const PackageTree &tree, const BagDeclaration &declaration, const BagManifests &manifests,
                 Bag &bag)
        : m_tree(tree), m_declaration(declaration), m_manifests(manifests), m_bag(bag)
    {
    }

    void setFetched(const QStringList &paths) { m_fetched = paths; }
    void checkThatAllIsThere();
    void checkThatAllIsListed();
    void checkHashes(const FileHashes &hashes);
    void checkSum();
    [[nodiscard]] QHash<QString, QSet<HashKind>> wantedHashes() const;

private:
    void refuse(const QString &code, const QStringList &arguments)
    {
        const Problem problem{.code = code, .arguments = arguments};
        if (!m_bag.problems.contains(problem))
            m_bag.problems.append(problem);
    }

    const PackageTree &m_tree;
    const BagDeclaration &m_declaration;
    const BagManifests &m_manifests;
    Bag &m_bag;
    QStringList m_fetched;
};

void Verification::checkThatAllIsThere()
{
    QSet<QString> told;
    for (const BagManifest &manifest : m_manifests.list) {
        for (const QString &path : manifest.hashes.keys()) {
            if (m_tree.contains(path) || told.contains(path))
                continue;
            told.insert(path);
            // Copying leaves such files out, and none of them is anything that was sent.
            if (isSystemFile(path))
                m_bag.warnings.append({.code = u"bag.system-file"_s, .arguments = {shownName(path)}});
            else if (m_fetched.contains(path))
                refuse(u"bag.unfetched"_s, {shownName(path)});
            else
                refuse(u"bag.missing"_s, {shownName(path), manifest.name});
        }
    }
}

void Verification::checkThatAllIsListed()
{
    for (const QString &path : m_tree.files.keys()) {
        if (!isPayload(path))
            continue;
        if (isSystemFile(path))
            m_bag.warnings.append({.code = u"bag.system-file"_s, .arguments = {shownName(path)}});
        QString without;
        bool listed = false;
        for (const BagManifest &manifest : m_manifests.list) {
            if (manifest.ofTags)
                continue;
            if (manifest.hashes.contains(path))
                listed = true;
            else
                without = manifest.name;
        }
        // Before 1.0 the manifests together have every file, from 1.0 on each of them has.
        if (!listed || (m_declaration.version >= 100 && !without.isEmpty()))
            refuse(u"bag.unlisted"_s, {shownName(path), without});
    }
}

QHash<QString, QSet<HashKind>> Verification::wantedHashes() const
{
    QHash<QString, QSet<HashKind>> wanted;
    for (const BagManifest &manifest : m_manifests.list)
        for (const QString &path : manifest.hashes.keys())
            wanted[path].insert(manifest.kind);
    return wanted;
}

void Verification::checkHashes(const FileHashes &hashes)
{
    for (const BagManifest &manifest : m_manifests.list)
        for (auto it = manifest.hashes.constBegin(); it != manifest.hashes.constEnd(); ++it)
            if (hashes.contains(it.key()) && hashes[it.key()].value(manifest.kind) != *it)
                refuse(u"bag.altered"_s, {shownName(it.key()), manifest.name});
}

void Verification::checkSum()
{
    static const QRegularExpression oxum(u"^(\\d+)\\.(\\d+)$"_s);
    qint64 bytes = 0, files = 0, unsent = 0;
    for (auto it = m_tree.files.constBegin(); it != m_tree.files.constEnd(); ++it) {
        bytes += isPayload(it.key()) ? it->size : 0;
        files += isPayload(it.key()) ? 1 : 0;
    }
    for (const BagManifest &manifest : m_manifests.list)
        unsent =
            std::max(unsent, qint64(std::ranges::count_if(manifest.hashes.keys(), [&](const QString &path) {
                         return isSystemFile(path) && !m_tree.contains(path);
                     })));
    for (const QString &stated : m_bag.info.get(u"Payload-Oxum"_s)) {
        const auto match = oxum.match(stated);
        const qint64 statedFiles = match.captured(2).toLongLong();
        if (!match.hasMatch() || match.captured(1).toLongLong() != bytes || statedFiles < files ||
            statedFiles > files + unsent)
            refuse(u"bag.oxum"_s, {shownName(stated), u"%1.%2"_s.arg(bytes).arg(files)});
    }
}

/// The lines of a tag file that need not be there.
QStringList optionalLines(const PackageTree &tree, const QString &name, const QByteArray &charset, Bag &bag)
{
    if (!tree.contains(name))
        return {};
    auto lines = tagLines(tree, name, charset);
    if (!lines) {
        bag.problems.append(lines.problems());
        return {};
    }
    return lines.value();
}

} // namespace

bool looksLikeBag(const PackageTree &tree)
{
    if (tree.contains(u"bagit.txt"_s))
        return true;
    const QStringList paths = tree.files.keys();
    return std::ranges::any_of(paths, isPayload) && std::ranges::any_of(paths, [](const QString &path) {
               return path.startsWith(u"manifest-"_s) && path.endsWith(u".txt"_s) && !path.contains(u'/');
           });
}

Bag readBag(const PackageTree &tree, const Watch &watch)
{
    Bag bag;
    const auto declaration = bagDeclaration(tree);
    if (!declaration) {
        bag.problems = declaration.problems();
        return bag;
    }
    const BagDeclaration &declared = declaration.value();
    const QString infoName = declared.version < 95 ? u"package-info.txt"_s : u"bag-info.txt"_s;
    bag.info = bagInfo(optionalLines(tree, infoName, declared.charset, bag));
    const BagManifests manifests = bagManifests(tree, declared);
    bag.problems += manifests.problems;
    bag.warnings += manifests.warnings;
    Verification verification(tree, declared, manifests, bag);
    const auto fetched = fetchedPaths(optionalLines(tree, u"fetch.txt"_s, declared.charset, bag));
    if (fetched)
        verification.setFetched(fetched.value());
    else
        bag.problems += fetched.problems();
    verification.checkThatAllIsThere();
    verification.checkThatAllIsListed();
    verification.checkSum();
    const auto hashes = hashFiles(tree, verification.wantedHashes(), watch);
    if (!hashes) {
        bag.problems += hashes.problems();
        return bag;
    }
    verification.checkHashes(hashes.value());
    bag.hashes = hashes.value();
    return bag;
}

} // namespace qorjyn

// The tag files of a BagIt bag: hides how bagit.txt, bag-info.txt and fetch.txt are written.
#pragma once

#include "exchange/packagetree.h"

#include <QMultiMap>

namespace qorjyn {

/// bagit.txt: two lines and nothing else.
struct BagDeclaration
{
    int version = 0;    ///< 93 … 97 for 0.93 … 0.97, 100 for 1.0
    QByteArray charset; ///< of the other tag files
};
/// Problems: "bag.undeclared", "bag.declaration", "bag.version", "bag.encoding".
[[nodiscard]] Outcome<BagDeclaration> bagDeclaration(const PackageTree &tree);

/// The lines of a tag file without their ends. Problems: "file.missing", "bag.tag-file" (of another
/// character set than declared, or too long).
[[nodiscard]] Outcome<QStringList> tagLines(const PackageTree &tree, const QString &name,
                                            const QByteArray &charset);

/// bag-info.txt (package-info.txt before 0.95): labels may come again, in any case of letters. `get` answers
/// in the order of the file.
class BagInfo
{
public:
    void add(const QString &label, const QString &value) { m_values.append({label.toLower(), value}); }
    void continueLast(const QString &text);
    [[nodiscard]] QStringList get(const QString &label) const;
    [[nodiscard]] QString first(const QString &label) const { return get(label).value(0); }

private:
    QList<std::pair<QString, QString>> m_values;
};
[[nodiscard]] BagInfo bagInfo(const QStringList &lines);

/// The payload files that fetch.txt says are elsewhere: nothing is ever fetched.
/// Problems: "bag.fetch-line", "bag.path".
[[nodiscard]] Outcome<QStringList> fetchedPaths(const QStringList &lines);

} // namespace qorjyn

// Where the tests find data: their own small files, and the large collections that lie beside the repository.
#pragma once

#include <QDir>
#include <QFileInfo>
#include <QString>
#include <QTest>

namespace qorjyn::test {

/// A file or folder of tests/data, which is always there.
inline QString testData(const QString &sub)
{
    return QStringLiteral(QORJYN_SOURCE_DIR "/tests/data/") + sub;
}

/// The path of a file or folder of the large collections: under QORJYN_SHARED_DATA, or else ../shared/data
/// beside the repository. Empty where the collections are not installed: the caller then leaves its sweep
/// out, since the small data of tests/data has been tested already. With CI set, or where the collections are
/// there and only this part of them is missing, the running test fails.
inline QString sharedData(const QString &sub)
{
    const QString named = qEnvironmentVariable("QORJYN_SHARED_DATA");
    const QString root = named.isEmpty() ? QStringLiteral(QORJYN_SOURCE_DIR "/../shared/data") : named;
    const QString path = QDir::cleanPath(root + QLatin1Char('/') + sub);
    if (QFileInfo::exists(path))
        return path;
    if (!named.isEmpty() || QFileInfo::exists(root) || qEnvironmentVariableIsSet("CI")) {
        const QString message = QStringLiteral("test data is missing: ") + path;
        QTest::qFail(qPrintable(message), __FILE__, __LINE__);
    }
    return {};
}

} // namespace qorjyn::test

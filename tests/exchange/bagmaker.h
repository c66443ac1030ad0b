// Bags and packages of files for tests.
#pragma once

#include <QByteArray>
#include <QCryptographicHash>
#include <QMap>
#include <QString>

namespace qorjyn::test {

/// Writes a file with the folders above it.
void writeFile(const QString &path, const QByteArray &bytes);

/// A bag as it is written: payload by path below data/.
struct BagMaker
{
    QByteArray version = "1.0";
    QByteArray info = "Source-Organization: Қызылорда музейі\nBagging-Date: 2026-02-16\n";
    QMap<QString, QByteArray> payload{{QStringLiteral("бір.txt"), "бір"},
                                      {QStringLiteral("қос/екі.txt"), "екі"}};
    QCryptographicHash::Algorithm kind = QCryptographicHash::Sha512;
    QByteArray kindName = "sha512";

    /// Its manifest; to be written by hand where it should be wrong.
    [[nodiscard]] QByteArray manifest() const;
    void write(const QString &folder) const;
};

} // namespace qorjyn::test

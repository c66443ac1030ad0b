#include "exchange/bagmaker.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace qorjyn::test {

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!QDir().mkpath(QFileInfo(path).path()) || !file.open(QIODevice::WriteOnly) ||
        file.write(bytes) != bytes.size())
        qFatal("%s cannot be written", qPrintable(path));
}

QByteArray BagMaker::manifest() const
{
    QByteArray lines;
    for (auto it = payload.constBegin(); it != payload.constEnd(); ++it)
        lines += QCryptographicHash::hash(*it, kind).toHex() + "  data/" + it.key().toUtf8() + '\n';
    return lines;
}

void BagMaker::write(const QString &folder) const
{
    const QByteArray declaration = "BagIt-Version: " + version + "\nTag-File-Character-Encoding: UTF-8\n";
    const QMap<QString, QByteArray> tags{
        {QStringLiteral("bagit.txt"), declaration},
        {QStringLiteral("bag-info.txt"), info},
        {QStringLiteral("manifest-%1.txt").arg(QString::fromLatin1(kindName)), manifest()}};
    QByteArray tagLines;
    for (auto it = tags.constBegin(); it != tags.constEnd(); ++it) {
        writeFile(folder + QLatin1Char('/') + it.key(), *it);
        tagLines += QCryptographicHash::hash(*it, kind).toHex() + "  " + it.key().toUtf8() + '\n';
    }
    writeFile(folder + QStringLiteral("/tagmanifest-%1.txt").arg(QString::fromLatin1(kindName)), tagLines);
    for (auto it = payload.constBegin(); it != payload.constEnd(); ++it)
        writeFile(folder + QStringLiteral("/data/") + it.key(), *it);
}

} // namespace qorjyn::test

#include "storage/location.h"

#include <QDir>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QUrl>

namespace qorjyn {

namespace {

Problem noAddress(const QString &url)
{
    static const QRegularExpression scheme(u"^[A-Za-z][A-Za-z0-9+.-]+:"_s);
    return {.code = scheme.match(url).hasMatch() ? u"database.address"_s : u"database.scheme"_s,
            .arguments = {url}};
}

} // namespace

Outcome<Location> Location::parse(const QString &url)
{
    if (url.startsWith(u"sqlite:"_s)) {
        const QString path = url.mid(7);
        if (path.isEmpty())
            return noAddress(url);
        return sqlite(path);
    }
    const QUrl parsed(url, QUrl::StrictMode);
    if (!parsed.isValid() || (parsed.scheme() != u"postgresql"_s && parsed.scheme() != u"postgres"_s) ||
        parsed.path().size() < 2)
        return noAddress(url);
    Location location;
    location.engine = Engine::Postgresql;
    location.host = parsed.host();
    location.port = parsed.port(5432);
    location.name = parsed.path().mid(1);
    location.user = parsed.userName();
    return location;
}

Location Location::sqlite(const QString &path)
{
    Location location;
    location.path = QDir::cleanPath(QDir::current().absoluteFilePath(path));
    return location;
}

Location Location::standard()
{
    return sqlite(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
                  u"/qorjyn/qorjyn.sqlite"_s);
}

QString Location::url() const
{
    if (engine == Engine::Sqlite)
        return u"sqlite:"_s + path;
    return u"postgresql://%1@%2:%3/%4"_s.arg(user, host).arg(port).arg(name);
}

} // namespace qorjyn

// Where a database lies: an SQLite file on this machine or a PostgreSQL server, as one URL.
#pragma once

#include "domain/problem.h"

#include <QString>

namespace qorjyn {

enum class Engine { Sqlite, Postgresql };

struct Location
{
    Engine engine = Engine::Sqlite;
    QString path; ///< SQLite: the file
    QString host; ///< PostgreSQL: one host or several, separated by commas
    int port = 5432;
    QString name, user; ///< PostgreSQL: database and role; a password comes from the passfile or environment

    /// "sqlite:PATH" or "postgresql://user@host:port/name"; "database.scheme" where it does not say which of
    /// them it is, "database.address" where it is neither.
    [[nodiscard]] static Outcome<Location> parse(const QString &url);
    [[nodiscard]] static Location sqlite(const QString &path);
    /// The user's own database: qorjyn.sqlite in the user's data folder.
    [[nodiscard]] static Location standard();
    [[nodiscard]] QString url() const;

    bool operator==(const Location &) const = default;
};

} // namespace qorjyn

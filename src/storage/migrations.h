// The numbered line of migrations: what the newest schema is, and how a database gets there.
#pragma once

#include "storage/connection.h"

class QSqlDatabase;

namespace qorjyn::migrations {

struct Step
{
    int number = 0;
    QString name;   ///< "0002_guards"
    QString script; ///< rendered for the engine
};

[[nodiscard]] int newest();
/// All steps of an engine in order.
[[nodiscard]] QList<Step> steps(Engine engine);
/// SHA-256 of the rendered script, hex; kept with the step's number when it is run. A released script is
/// never edited: a database that was made by another one is refused.
[[nodiscard]] QString checksum(const Step &step);
/// The version a database has; 0 where it has no schema yet.
[[nodiscard]] int versionOf(QSqlDatabase &database, Engine engine);
/// Throws TooNew, TooOld or Missing when it is not the newest, Altered when other scripts made it.
void expectCurrent(QSqlDatabase &database, Engine engine);
/// Makes or migrates a database up to `target`.
Connection::Created migrate(const Location &location, int target, bool rehearsal);

} // namespace qorjyn::migrations

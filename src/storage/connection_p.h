// What a connection holds; for the files of storage only.
#pragma once

#include "domain/calendar.h"
#include "storage/connection.h"
#include "storage/engine.h"

#include <QHash>
#include <QSet>
#include <QSqlQuery>
#include <QTimeZone>

#include <atomic>
#include <map>
#include <mutex>

namespace qorjyn {

struct Connection::Private
{
    Location location;
    Clock clock;
    QString name; ///< of the QSqlDatabase
    QSqlDatabase database;
    QString login;
    StaffId staff;
    bool rehearsal = false;
    QTimeZone zone = QTimeZone("Asia/Almaty");
    bool keepsCalendar = false;
    std::optional<WorkingCalendar> calendar; ///< where it is kept, once it was read
    std::mutex interruptMutex;
    engine::Interrupter interrupter;
    std::atomic<bool> interrupted = false; ///< also where no statement runs that could be stopped
    std::multimap<QString, std::unique_ptr<QSqlQuery>> idle; ///< prepared statements not in use
    std::optional<qint64> lastChange;                        ///< SQLite: the newest change seen
    QString lastSnapshot;                                    ///< PostgreSQL: below it everything was seen
    QSet<qint64> told; ///< PostgreSQL: changes above it that were told already

    Observer observer;

    void execute(const QString &sql);
    [[nodiscard]] QVariant value(const QString &sql);
};

} // namespace qorjyn

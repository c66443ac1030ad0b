// What a connection holds; for the files of storage only.
#pragma once

#include "domain/calendar.h"
#include "storage/connection.h"
#include "storage/engine.h"
#include "storage/pipeline.h"

#include <QHash>
#include <QSqlQuery>
#include <QTimeZone>

#include <atomic>
#include <functional>
#include <map>
#include <mutex>
#include <vector>

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
    bool forWindow = false;
    std::optional<WorkingCalendar> calendar; ///< where it is kept, once it was read
    std::mutex interruptMutex;
    engine::Interrupter interrupter;
    std::atomic<bool> interrupted = false; ///< also where no statement runs that could be stopped
    std::multimap<QString, std::unique_ptr<QSqlQuery>> idle; ///< prepared statements not in use
    std::optional<qint64> lastChange;                        ///< the newest one seen

    Observer observer;

    /// PostgreSQL: what was run and has not been sent yet, with what is to be said of the rows it changed.
    struct Waiting
    {
        Statement statement;
        std::function<void(int changed)> check;
    };
    std::vector<Waiting> waiting;
    bool begun = false; ///< the server knows of the transaction
    int trips = 0;
    void begin(bool writing);
    void commit(bool reading);
    void rollBack();
    /// Sends what waits, and the question after it; answers with its rows.
    QList<QVariantList> ask(const Statement &question);
    QList<QVariantList> sendWaiting();

    void execute(const QString &sql);
    /// Whether it is a rehearsal, and the Library's time zone: one question.
    void readSettings();
};

} // namespace qorjyn

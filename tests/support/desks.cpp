#include "support/desks.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

#include <latch>
#include <thread>

namespace qorjyn::test {

namespace {

/// Runs the job of each number on a thread of its own.
void inThreads(qsizetype count, const std::function<void(qsizetype)> &job)
{
    std::vector<std::jthread> threads;
    threads.reserve(size_t(count));
    for (qsizetype i = 0; i < count; ++i)
        threads.emplace_back([&job, i] { job(i); });
}

QString ranInTransaction(QSqlDatabase database, const QString &script)
{
    // Long enough for the others to read what this one is about to change.
    for (const QString &sql : {u"BEGIN"_s, script, u"SELECT pg_sleep(0.03)"_s, u"COMMIT"_s}) {
        QSqlQuery query(database);
        if (!query.exec(sql))
            return query.lastError().text();
    }
    return {};
}

} // namespace

QStringList atDesks(House &house, int desks, QDate day,
                    const std::function<QString(Connection &, int desk)> &job)
{
    QStringList failed(desks);
    std::latch begin(desks);
    inThreads(desks, [&](qsizetype desk) {
        bool isWaitedFor = true;
        try {
            Connection connection(house.database().location(), rehearsalClock(day));
            connection.actAs(u"aigul"_s);
            isWaitedFor = false;
            begin.arrive_and_wait();
            failed[desk] = job(connection, int(desk));
        } catch (const std::exception &error) {
            failed[desk] = QString::fromUtf8(error.what());
        }
        if (isWaitedFor)
            begin.count_down();
    });
    failed.removeAll(QString());
    return failed;
}

QStringList atShells(const Location &location, const QStringList &scripts)
{
    QStringList refused(scripts.size());
    std::latch begin(scripts.size());
    inThreads(scripts.size(), [&](qsizetype shell) {
        const QString name = u"shell-%1"_s.arg(shell);
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QPSQL"_s, name);
            database.setHostName(location.host);
            database.setPort(location.port);
            database.setDatabaseName(location.name);
            database.setUserName(location.user);
            const bool isOpen = database.open();
            begin.arrive_and_wait();
            refused[shell] =
                isOpen ? ranInTransaction(database, scripts[shell]) : database.lastError().text();
        }
        QSqlDatabase::removeDatabase(name);
    });
    return refused;
}

} // namespace qorjyn::test

#include "support/hardship.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QStorageInfo>
#include <QTest>
#include <QUuid>

#include <csignal>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

#include <linux/capability.h>

namespace qorjyn::test {

namespace {

constexpr int longestRun = 120'000; // milliseconds

void write(const QString &name, const QByteArray &bytes)
{
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush())
        qFatal("%s could not be written", qPrintable(name));
}

} // namespace

Hardship roomFor(qint64 bytes)
{
    return [bytes] {
        const rlimit limit{.rlim_cur = rlim_t(bytes), .rlim_max = rlim_t(bytes)};
        ::signal(SIGXFSZ, SIG_IGN); // a full disk sends no signal
        if (::setrlimit(RLIMIT_FSIZE, &limit) != 0)
            ::_exit(EXIT_FAILURE);
    };
}

Hardship rightsThatCount()
{
    return [] {
        if (::geteuid() != 0)
            return;
        for (const int capability : {CAP_DAC_OVERRIDE, CAP_DAC_READ_SEARCH, CAP_FOWNER})
            if (::prctl(PR_CAPBSET_DROP, capability, 0, 0, 0) != 0)
                ::_exit(EXIT_FAILURE);
    };
}

Ran ctl(const Location &database, const QStringList &arguments, const QByteArray &input,
        const Hardship &hardship)
{
    return ctlAsIs(arguments + QStringList{u"--json"_s, u"--db"_s, database.url()}, input, hardship);
}

Ran ctlAsIs(const QStringList &arguments, const QByteArray &input, const Hardship &hardship)
{
    QProcess process;
    process.setChildProcessModifier(hardship);
    process.start(QStringLiteral(QORJYNCTL), arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(longestRun) || process.exitStatus() != QProcess::NormalExit)
        return {.exit = -1,
                .output = process.readAllStandardOutput(),
                .errors = process.readAllStandardError() + process.errorString().toUtf8()};
    return {.exit = process.exitCode(),
            .output = process.readAllStandardOutput(),
            .errors = process.readAllStandardError()};
}

Running::Running(const Location &database, const QByteArray &script, const QStringList &options)
{
    write(m_folder.filePath(u"script.jsonl"_s), script);
    write(m_folder.filePath(u"answers"_s), {});
    m_process.setStandardOutputFile(m_folder.filePath(u"answers"_s));
    m_process.setStandardErrorFile(QProcess::nullDevice());
    m_process.start(QStringLiteral(QORJYNCTL),
                    QStringList{u"act"_s, u"--script"_s, m_folder.filePath(u"script.jsonl"_s), u"--db"_s,
                                database.url()} +
                        options);
    if (!m_process.waitForStarted())
        qFatal("qorjynctl does not start");
}

Running::~Running()
{
    m_process.kill();
    m_process.waitForFinished(longestRun);
}

bool Running::waitForAnswers(qsizetype count)
{
    constexpr int enough = 30'000;
    return QTest::qWaitFor([&] { return answers().count('\n') >= count || !isRunning(); }, enough);
}

bool Running::kill()
{
    if (!isRunning())
        return false;
    m_process.kill();
    return m_process.waitForFinished(longestRun) && m_process.exitStatus() == QProcess::CrashExit;
}

int Running::waitForEnd()
{
    const bool ended = !isRunning() || m_process.waitForFinished(longestRun);
    return ended && m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
}

Holding::Holding(const QString &path) : m_name(u"holding-"_s + QUuid::createUuid().toString())
{
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    database.setDatabaseName(path);
    QSqlQuery query;
    if (!database.open() || (query = QSqlQuery(database), !query.exec(u"BEGIN EXCLUSIVE"_s)))
        m_error = database.lastError().text() + query.lastError().text();
}

Holding::~Holding()
{
    QSqlQuery(QSqlDatabase::database(m_name)).exec(u"ROLLBACK"_s);
    QSqlDatabase::database(m_name).close();
    QSqlDatabase::removeDatabase(m_name);
}

SmallDisk::SmallDisk()
{
    m_mounted = ::mount("tmpfs", QFile::encodeName(path()).constData(), "tmpfs", 0, "size=8m") == 0;
}

SmallDisk::~SmallDisk()
{
    if (m_mounted)
        ::umount2(QFile::encodeName(path()).constData(), MNT_DETACH);
}

bool SmallDisk::isPossible()
{
    return SmallDisk().m_mounted;
}

void SmallDisk::fill(qint64 left) const
{
    write(path() + u"/filler"_s, QByteArray(QStorageInfo(path()).bytesAvailable() - left, 'x'));
}

void SmallDisk::free() const
{
    QFile::remove(path() + u"/filler"_s);
}

bool SmallDisk::seal() const
{
    return ::mount("tmpfs", QFile::encodeName(path()).constData(), "tmpfs", MS_REMOUNT | MS_RDONLY,
                   "size=8m") == 0;
}

QByteArray Running::answers() const
{
    QFile file(m_folder.filePath(u"answers"_s));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace qorjyn::test

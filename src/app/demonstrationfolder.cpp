#include "app/demonstrationfolder.h"

#include "storage/connection.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>

namespace qorjyn {

using namespace Qt::StringLiterals;

namespace {

// While it is made it lies under this name, and only what is whole gets one of its own. A program that dies
// leaves this folder behind; whoever makes the next demonstration clears it away first.
const QString halfMade = u"demonstration.making"_s;
const QString lockName = u"demonstration.lock"_s;
const QString namesBegin = u"demonstration-"_s;
const QString databaseFile = u"qorjyn.sqlite"_s;

QDir home()
{
    return QFileInfo(Location::standard().path).dir();
}

bool clear(const QString &path)
{
    return !QFileInfo::exists(path) || QDir(path).removeRecursively();
}

/// The newest one that is whole; empty where there is none.
QString keptOne()
{
    const QDir home = qorjyn::home();
    QStringList names = home.entryList({namesBegin + u'*'}, QDir::Dirs | QDir::NoSymLinks, QDir::Name);
    names.removeIf([&home](const QString &name) {
        return !QFileInfo::exists(home.filePath(name + u'/' + databaseFile));
    });
    return names.isEmpty() ? QString() : home.filePath(names.last());
}

} // namespace

DemonstrationFolder::DemonstrationFolder(QString helper, QObject *parent)
    : QObject(parent), m_helper(std::move(helper))
{
}

DemonstrationFolder::~DemonstrationFolder()
{
    stop();
}

QString DemonstrationFolder::standardHelper()
{
#ifdef Q_OS_WIN
    const QString name = u"qorjynctl.exe"_s;
#else
    const QString name = u"qorjynctl"_s;
#endif
    return QDir(QCoreApplication::applicationDirPath()).filePath(name);
}

QDate DemonstrationFolder::today()
{
    return {2026, 6, 26}; // the day after the last act of resources/demo/demo.jsonl
}

Location DemonstrationFolder::location() const
{
    return Location::sqlite(m_path + u'/' + databaseFile);
}

QLockFile::LockError DemonstrationFolder::lock()
{
    if (m_lock)
        return QLockFile::NoError;
    (void)home().mkpath(u"."_s); // where this fails the lock tells of it
    auto lock = std::make_unique<QLockFile>(home().filePath(lockName));
    lock->setStaleLockTime(0); // held as long as the program lives, and no longer
    if (!lock->tryLock(0))
        return lock->error();
    m_lock = std::move(lock);
    return QLockFile::NoError;
}

void DemonstrationFolder::open()
{
    if (m_making || isOpen())
        return;
    switch (lock()) {
    case QLockFile::NoError:
        break;
    case QLockFile::LockFailedError:
        Q_EMIT failed(
            tr("The demonstration is open in another window. Look around there, or close that window "
               "and try again."),
            {});
        return;
    default:
        giveUp(tr("The demonstration was not made, since nothing can be written in %1. Your database is "
                  "unchanged: enter your name and start working, or make room there and try again.")
                   .arg(QDir::toNativeSeparators(home().path())),
               {});
        return;
    }
    if (const QString kept = keptOne(); !kept.isEmpty())
        openKept(kept);
    else
        make();
}

void DemonstrationFolder::openKept(const QString &path)
{
    m_path = path;
    try {
        (void)Connection::create(location()); // it may have been kept by an older program
        const Connection readable(location());
    } catch (const StorageError &error) {
        m_path.clear();
        giveUp(tr("The demonstration kept in %1 cannot be opened. Nothing was changed: move that folder away "
                  "or delete it and try again, and a new demonstration is made.")
                   .arg(QDir::toNativeSeparators(path)),
               error.details());
        return;
    }
    Q_EMIT opened();
}

void DemonstrationFolder::make()
{
    const QString folder = home().filePath(halfMade);
    (void)clear(folder); // what cannot be cleared away the helper refuses, and says so
    m_making = std::make_unique<QProcess>();
    // It works on a database of its own, whatever this program was told.
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"QORJYN_DB"_s);
    m_making->setProcessEnvironment(environment);
    connect(m_making.get(), &QProcess::finished, this, &DemonstrationFolder::made);
    connect(m_making.get(), &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            made(); // everything else ends in finished()
    });
    m_making->start(m_helper, {u"demo"_s, u"--out"_s, folder});
}

void DemonstrationFolder::made()
{
    QProcess *process = m_making.release();
    process->deleteLater(); // it is speaking just now
    process->disconnect(this);
    const QString path =
        home().filePath(namesBegin + QDateTime::currentDateTime().toString(u"yyyyMMdd-HHmmsszzz"_s));
    const bool whole = process->error() == QProcess::UnknownError &&
                       process->exitStatus() == QProcess::NormalExit && process->exitCode() == 0;
    if (whole && QDir().rename(home().filePath(halfMade), path)) {
        m_path = path;
        Q_EMIT opened();
        return;
    }
    (void)clear(home().filePath(halfMade));
    const QString said = QString::fromUtf8(process->readAllStandardError()).trimmed();
    giveUp(
        tr("The demonstration was not made: %1 did not finish. Nothing of it was kept and your database is "
           "unchanged: enter your name and start working, or look at the details and try again.")
            .arg(QDir::toNativeSeparators(m_helper)),
        said.isEmpty() ? process->errorString() : said);
}

void DemonstrationFolder::giveUp(const QString &sentence, const QString &details)
{
    m_lock.reset();
    Q_EMIT failed(sentence, details);
}

void DemonstrationFolder::stop()
{
    if (!m_making)
        return;
    m_making->disconnect(this);
    m_making->kill();
    m_making->waitForFinished();
    m_making.reset();
    (void)clear(home().filePath(halfMade));
    m_lock.reset();
}

bool DemonstrationFolder::takeOver(const Location &location)
{
    const QFileInfo file(location.path);
    const QFileInfo folder(file.absolutePath());
    if (location.engine != Engine::Sqlite || file.fileName() != databaseFile ||
        !folder.fileName().startsWith(namesBegin) || folder.dir().canonicalPath() != home().canonicalPath() ||
        lock() != QLockFile::NoError)
        return false;
    m_path = folder.filePath();
    return true;
}

bool DemonstrationFolder::remove()
{
    const bool gone = clear(m_path);
    m_path.clear();
    m_lock.reset();
    return gone;
}

} // namespace qorjyn

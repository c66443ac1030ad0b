// The program without a window in hard times: killed, short of room, short of rights, as its users' days go.
#pragma once

#include "storage/location.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <functional>

namespace qorjyn::test {

/// What a run of qorjynctl came to; `exit` is -1 where it crashed or did not end within two minutes.
struct Ran
{
    int exit = -1;
    QByteArray output, errors;

    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(output).object(); }
    [[nodiscard]] QString code() const { return json()[u"error"_s][u"code"_s].toString(); }
    [[nodiscard]] QString message() const { return json()[u"error"_s][u"message"_s].toString(); }
};

/// What befalls the program before it starts; only system calls, since it runs between fork and exec.
using Hardship = std::function<void()>;
/// No file may grow beyond `bytes`, as on a full disk.
[[nodiscard]] Hardship roomFor(qint64 bytes);
/// Root is let in everywhere: this takes that from it, so that the rights of files count.
[[nodiscard]] Hardship rightsThatCount();

/// Runs qorjynctl with these words and no others; `input` on its standard input.
[[nodiscard]] Ran ctlAsIs(const QStringList &arguments, const QByteArray &input = {},
                          const Hardship &hardship = {});
/// Runs qorjynctl on a database with --json; `input` on its standard input.
[[nodiscard]] Ran ctl(const Location &database, const QStringList &arguments, const QByteArray &input = {},
                      const Hardship &hardship = {});

/// A run of qorjynctl that works through a script of acts meanwhile, its answers written into a file.
class Running
{
public:
    Running(const Location &database, const QByteArray &script, const QStringList &options = {});
    ~Running();
    /// Until so many answers are there, or it has ended; false after half a minute.
    [[nodiscard]] bool waitForAnswers(qsizetype count);
    /// Kills it as the system does (SIGKILL); false where it had ended before.
    [[nodiscard]] bool kill();
    /// Its exit code when it has ended; -1 after two minutes, or where it crashed.
    [[nodiscard]] int waitForEnd();
    [[nodiscard]] bool isRunning() const { return m_process.state() == QProcess::Running; }
    [[nodiscard]] QByteArray answers() const;

private:
    QTemporaryDir m_folder;
    QProcess m_process;
};

/// Another program that writes into an SQLite database and takes its time: as long as this lives.
class Holding
{
public:
    explicit Holding(const QString &path);
    ~Holding();
    Holding(const Holding &) = delete;
    Holding &operator=(const Holding &) = delete;
    [[nodiscard]] QString error() const { return m_error; }

private:
    QString m_name, m_error;
};

/// A disk of 8 MB, mounted for a test; where the system lets nobody mount it is not possible.
class SmallDisk
{
public:
    SmallDisk();
    ~SmallDisk();
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;
    [[nodiscard]] static bool isPossible();
    [[nodiscard]] QString path() const { return m_folder.path(); }
    /// Fills it until only `left` bytes are free.
    void fill(qint64 left) const;
    /// Makes that room again.
    void free() const;
    /// From now on it can only be read; false where the system does not let it.
    [[nodiscard]] bool seal() const;

private:
    QTemporaryDir m_folder;
    bool m_mounted = false;
};

} // namespace qorjyn::test

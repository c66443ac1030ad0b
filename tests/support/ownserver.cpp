#include "support/ownserver.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QUuid>

namespace qorjyn::test {

OwnServer::OwnServer()
    // Not in the test's own folder: the server's user may not be let in there.
    : m_folder(u"/tmp/qorjyn-server-"_s + QUuid::createUuid().toString(QUuid::Id128)),
      m_before(qgetenv("QORJYN_TEST_POSTGRESQL"))
{
    (void)start();
}

OwnServer::~OwnServer()
{
    (void)run(u"stop"_s);
    if (m_before.isEmpty())
        qunsetenv("QORJYN_TEST_POSTGRESQL");
    else
        qputenv("QORJYN_TEST_POSTGRESQL", m_before);
}

bool OwnServer::isPossible()
{
    return qEnvironmentVariableIsSet("CI") || QFileInfo::exists(u"/usr/lib/postgresql/15/bin/initdb"_s);
}

bool OwnServer::halt() const
{
    return run(u"halt"_s);
}

bool OwnServer::start()
{
    if (!run(u"start"_s, &m_url))
        return false;
    qputenv("QORJYN_TEST_POSTGRESQL", m_url.toLatin1());
    return true;
}

bool OwnServer::run(const QString &action, QString *answer) const
{
    constexpr int longest = 120'000; // milliseconds
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    // Through a file: the server would hold a pipe open for as long as it runs.
    const QString output = QDir::temp().filePath(QFileInfo(m_folder).fileName() + u".answer"_s);
    process.setStandardOutputFile(output);
    process.start(QStringLiteral(QORJYN_SOURCE_DIR "/packaging/postgresql"), {action, m_folder});
    const bool done = process.waitForFinished(longest) && process.exitStatus() == QProcess::NormalExit &&
                      process.exitCode() == 0;
    QFile file(output);
    if (answer && file.open(QIODevice::ReadOnly))
        *answer = QString::fromLatin1(file.readAll()).trimmed();
    file.remove();
    return done;
}

} // namespace qorjyn::test

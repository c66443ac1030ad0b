// A PostgreSQL server of a test's own, which may be halted and started again without disturbing others.
#pragma once

#include "domain/rule.h"

#include <QString>

namespace qorjyn::test {

class OwnServer
{
public:
    /// Started, and named to TestDatabase by QORJYN_TEST_POSTGRESQL until this ends.
    OwnServer();
    ~OwnServer();
    OwnServer(const OwnServer &) = delete;
    OwnServer &operator=(const OwnServer &) = delete;

    /// Whether PostgreSQL is installed here; where it is not, there is no server to lose. With CI set it must
    /// be.
    [[nodiscard]] static bool isPossible();
    [[nodiscard]] bool isRunning() const { return !m_url.isEmpty(); }
    /// As when its machine fails: at once, with all connections.
    [[nodiscard]] bool halt() const;
    /// Again, with its data, on the same port.
    [[nodiscard]] bool start();

private:
    [[nodiscard]] bool run(const QString &action, QString *answer = nullptr) const;

    QString m_folder, m_url;
    QByteArray m_before;
};

} // namespace qorjyn::test

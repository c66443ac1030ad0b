// The time zone of the machine on which a test runs, for as long as this lives.
#pragma once

#include <QByteArray>
#include <ctime>

namespace qorjyn::test {

/// Set before threads begin that ask for the time.
class MachineZone
{
public:
    explicit MachineZone(const char *zone)
        : m_before(qgetenv("TZ")), m_wasSet(qEnvironmentVariableIsSet("TZ"))
    {
        qputenv("TZ", zone);
        ::tzset();
    }
    ~MachineZone()
    {
        if (m_wasSet)
            qputenv("TZ", m_before);
        else
            qunsetenv("TZ");
        ::tzset();
    }
    MachineZone(const MachineZone &) = delete;
    MachineZone &operator=(const MachineZone &) = delete;

private:
    QByteArray m_before;
    bool m_wasSet;
};

} // namespace qorjyn::test

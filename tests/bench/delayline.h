// A line to a server that takes its time: every byte arrives that much later, in both directions.
#pragma once

#include <QString>
#include <chrono>
#include <memory>

namespace qorjyn::bench {

class DelayLine
{
public:
    /// Listens on this machine and passes on to `host` and `port`; `oneWay` is half of a round trip.
    DelayLine(const QString &host, int port, std::chrono::milliseconds oneWay);
    ~DelayLine();
    DelayLine(const DelayLine &) = delete;
    DelayLine &operator=(const DelayLine &) = delete;

    [[nodiscard]] int port() const; ///< on 127.0.0.1; 0 where it could not listen

private:
    class Thread;
    std::unique_ptr<Thread> m_thread;
};

} // namespace qorjyn::bench

#include "bench/delayline.h"

#include <QByteArray>

#include <arpa/inet.h>
#include <netdb.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <atomic>
#include <deque>
#include <list>
#include <thread>
#include <vector>

namespace qorjyn::bench {

namespace {

int connected(const sockaddr_in &server)
{
    const int line = socket(AF_INET, SOCK_STREAM, 0);
    const int soon = 1;
    setsockopt(line, IPPROTO_TCP, TCP_NODELAY, &soon, sizeof soon);
    if (connect(line, reinterpret_cast<const sockaddr *>(&server), sizeof server) == 0)
        return line;
    close(line);
    return -1;
}

} // namespace

class DelayLine::Thread
{
public:
    Thread(const QString &host, int port, std::chrono::milliseconds oneWay) : m_oneWay(oneWay)
    {
        m_server.sin_family = AF_INET;
        m_server.sin_port = htons(quint16(port));
        if (hostent *found = gethostbyname(host.toUtf8().constData()))
            m_server.sin_addr = *reinterpret_cast<in_addr *>(found->h_addr_list[0]);
        sockaddr_in here{};
        here.sin_family = AF_INET;
        here.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof here;
        m_listening = socket(AF_INET, SOCK_STREAM, 0);
        if (bind(m_listening, reinterpret_cast<sockaddr *>(&here), size) != 0 ||
            listen(m_listening, 16) != 0 ||
            getsockname(m_listening, reinterpret_cast<sockaddr *>(&here), &size) != 0)
            return;
        m_port = ntohs(here.sin_port);
        m_thread = std::thread([this] { run(); });
    }
    ~Thread()
    {
        m_ends = true;
        if (m_thread.joinable())
            m_thread.join();
        for (const Lane &lane : m_lanes)
            close(lane.from);
        close(m_listening);
    }
    Thread(const Thread &) = delete;
    Thread &operator=(const Thread &) = delete;

    [[nodiscard]] int port() const { return m_port; }

private:
    using Clock = std::chrono::steady_clock;

    struct Parcel
    {
        Clock::time_point due;
        QByteArray bytes; ///< empty: the sender has closed
    };

    /// One direction of one connection.
    struct Lane
    {
        int from = -1, to = -1;
        std::deque<Parcel> underWay;
        bool ended = false;
    };

    void run()
    {
        while (!m_ends) {
            std::vector<pollfd> waiting{{m_listening, POLLIN, 0}};
            for (const Lane &lane : m_lanes)
                waiting.push_back({lane.ended ? -1 : lane.from, POLLIN, 0});
            poll(waiting.data(), waiting.size(), 1);
            size_t place = 1;
            for (Lane &lane : m_lanes) {
                if (waiting[place++].revents != 0)
                    take(lane);
                deliver(lane);
            }
            if (waiting[0].revents != 0)
                accept();
        }
    }
    void accept()
    {
        const int client = ::accept(m_listening, nullptr, nullptr);
        const int server = connected(m_server);
        if (client < 0 || server < 0) {
            close(client);
            close(server);
            return;
        }
        const int soon = 1;
        setsockopt(client, IPPROTO_TCP, TCP_NODELAY, &soon, sizeof soon);
        m_lanes.push_back({.from = client, .to = server, .underWay = {}});
        m_lanes.push_back({.from = server, .to = client, .underWay = {}});
    }
    void take(Lane &lane) const
    {
        QByteArray bytes(65536, Qt::Uninitialized);
        const ssize_t got = recv(lane.from, bytes.data(), size_t(bytes.size()), 0);
        lane.ended = got <= 0;
        bytes.truncate(std::max<ssize_t>(got, 0));
        lane.underWay.push_back({Clock::now() + m_oneWay, bytes});
    }
    static void deliver(Lane &lane)
    {
        for (; !lane.underWay.empty() && lane.underWay.front().due <= Clock::now();
             lane.underWay.pop_front()) {
            const QByteArray &bytes = lane.underWay.front().bytes;
            if (bytes.isEmpty())
                shutdown(lane.to, SHUT_WR);
            for (qsizetype sent = 0; sent < bytes.size();) {
                const ssize_t now =
                    send(lane.to, bytes.constData() + sent, size_t(bytes.size() - sent), MSG_NOSIGNAL);
                if (now <= 0)
                    break;
                sent += now;
            }
        }
    }

    std::chrono::milliseconds m_oneWay;
    sockaddr_in m_server{};
    int m_listening = -1;
    int m_port = 0;
    std::list<Lane> m_lanes;
    std::atomic<bool> m_ends = false;
    std::thread m_thread;
};

DelayLine::DelayLine(const QString &host, int port, std::chrono::milliseconds oneWay)
    : m_thread(std::make_unique<Thread>(host, port, oneWay))
{
}

DelayLine::~DelayLine() = default;

int DelayLine::port() const
{
    return m_thread->port();
}

} // namespace qorjyn::bench

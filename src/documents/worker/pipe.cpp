#include "documents/worker/pipe.h"

#include <QtEndian>
#include <cstdio>

#ifdef Q_OS_WIN
#include <fcntl.h>
#include <io.h>
#endif

namespace qorjyn::pdf {

namespace {
constexpr int StandardInput = 0;
constexpr int StandardOutput = 1;
} // namespace

Pipe::Pipe()
{
#ifdef Q_OS_WIN
    _setmode(StandardInput, _O_BINARY);
    _setmode(StandardOutput, _O_BINARY);
#endif
    (void)m_in.open(StandardInput, QIODevice::ReadOnly | QIODevice::Unbuffered);
    (void)m_out.open(StandardOutput, QIODevice::WriteOnly | QIODevice::Unbuffered);
}

bool Pipe::readExactly(char *to, qint64 length)
{
    while (length > 0) {
        const qint64 got = m_in.read(to, length);
        if (got <= 0)
            return false;
        to += got;
        length -= got;
    }
    return true;
}

std::optional<Frame> Pipe::read()
{
    char lengthBytes[sizeof(quint32)];
    if (!readExactly(lengthBytes, sizeof lengthBytes))
        return std::nullopt;
    const auto length = qFromBigEndian<quint32>(lengthBytes);
    if (length == 0 || length > MaxFrameToWorker)
        return std::nullopt;
    char kind = 0;
    QByteArray payload(qsizetype(length) - 1, Qt::Uninitialized);
    if (!readExactly(&kind, 1) || !readExactly(payload.data(), payload.size()))
        return std::nullopt;
    return Frame{.kind = Kind(kind), .payload = std::move(payload)};
}

bool Pipe::write(const QByteArray &frame)
{
    qint64 done = 0;
    while (done < frame.size()) {
        const qint64 written = m_out.write(frame.constData() + done, frame.size() - done);
        if (written <= 0)
            return false;
        done += written;
    }
    return true;
}

} // namespace qorjyn::pdf

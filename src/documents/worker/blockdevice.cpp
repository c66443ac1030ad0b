#include "documents/worker/blockdevice.h"

#include <algorithm>
#include <cstring>

namespace qorjyn::pdf {

namespace {
constexpr qint64 BlockSize = 64 * 1024;
constexpr std::size_t CachedBlocks = 128; // 8 MB
static_assert(BlockSize <= MaxBlock);
} // namespace

BlockDevice::BlockDevice(Pipe &pipe, quint64 handle, qint64 size)
    : m_pipe(pipe), m_handle(handle), m_size(size)
{
    // Unbuffered: the cache below is the only one.
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

bool BlockDevice::seek(qint64 pos)
{
    if (pos < 0 || !QIODevice::seek(pos))
        return false;
    m_at = pos;
    return true;
}

QByteArray BlockDevice::fetch(qint64 offset)
{
    const auto wanted = qint32(std::min(BlockSize, m_size - offset));
    if (m_lost || !m_pipe.write(frame(Kind::NeedBlock, m_handle, offset, wanted))) {
        m_lost = true;
        return {};
    }
    const std::optional<Frame> answer = m_pipe.read();
    quint64 handle = 0;
    qint64 at = 0;
    QByteArray bytes;
    if (!answer || answer->kind != Kind::Block || !parse(answer->payload, handle, at, bytes) ||
        handle != m_handle || at != offset || bytes.size() > wanted) {
        m_lost = true;
        return {};
    }
    return bytes;
}

const QByteArray &BlockDevice::block(qint64 offset)
{
    const qint64 start = offset - offset % BlockSize;
    const auto found =
        std::find_if(m_blocks.begin(), m_blocks.end(), [start](const auto &b) { return b.offset == start; });
    if (found != m_blocks.end()) {
        m_blocks.splice(m_blocks.begin(), m_blocks, found);
        return m_blocks.front().bytes;
    }
    if (m_blocks.size() >= CachedBlocks)
        m_blocks.pop_back();
    m_blocks.push_front({.offset = start, .bytes = fetch(start)});
    return m_blocks.front().bytes;
}

qint64 BlockDevice::readData(char *data, qint64 maxSize)
{
    qint64 done = 0;
    while (done < maxSize && m_at < m_size) {
        const QByteArray &bytes = block(m_at);
        const qint64 within = m_at % BlockSize;
        const qint64 count = std::min(maxSize - done, bytes.size() - within);
        if (count <= 0)
            break; // the file has become shorter, or the program has gone
        std::memcpy(data + done, bytes.constData() + within, std::size_t(count));
        done += count;
        m_at += count;
    }
    return done;
}

} // namespace qorjyn::pdf

#include "documents/worker/protocol.h"

#include <QtEndian>

namespace qorjyn::pdf {

std::optional<Frame> FrameReader::next()
{
    constexpr qsizetype LengthBytes = sizeof(quint32);
    if (m_broken || m_bytes.size() < LengthBytes)
        return std::nullopt;
    const auto length = qFromBigEndian<quint32>(m_bytes.constData());
    if (length == 0 || length > m_longest) {
        m_broken = true;
        return std::nullopt;
    }
    const qsizetype whole = LengthBytes + qsizetype(length);
    if (m_bytes.size() < whole)
        return std::nullopt;
    Frame frame{.kind = Kind(m_bytes.at(LengthBytes)),
                .payload = m_bytes.mid(LengthBytes + 1, qsizetype(length) - 1)};
    m_bytes.remove(0, whole);
    return frame;
}

void FrameReader::clear()
{
    m_bytes.clear();
    m_broken = false;
}

} // namespace qorjyn::pdf

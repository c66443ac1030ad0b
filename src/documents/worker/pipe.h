// The worker's end of the two pipes: hides blocking, whole-frame reading and writing on standard input and
// output.
#pragma once

#include "documents/worker/protocol.h"

#include <QFile>

namespace qorjyn::pdf {

class Pipe
{
public:
    Pipe();

    /// Waits for the next frame; none when the program has gone or speaks nonsense.
    [[nodiscard]] std::optional<Frame> read();
    /// False when the program has gone.
    bool write(const QByteArray &frame);

private:
    [[nodiscard]] bool readExactly(char *to, qint64 length);

    QFile m_in;
    QFile m_out;
};

} // namespace qorjyn::pdf

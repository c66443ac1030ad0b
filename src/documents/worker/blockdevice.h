// A file that the worker may not open: hides that its bytes come block by block through the pipe from the
// program.
#pragma once

#include "documents/worker/pipe.h"

#include <QIODevice>
#include <list>

namespace qorjyn::pdf {

/// Random access over the pipe with a small cache of blocks, so that a large scan never lies whole in memory.
class BlockDevice : public QIODevice
{
    Q_OBJECT

public:
    /// `pipe` outlives the device; `size` is in bytes.
    BlockDevice(Pipe &pipe, quint64 handle, qint64 size);

    [[nodiscard]] bool isSequential() const override { return false; }
    [[nodiscard]] qint64 size() const override { return m_size; }
    bool seek(qint64 pos) override;

    /// The program has gone or broke the protocol: nothing more can be read, the worker must end.
    [[nodiscard]] bool lost() const { return m_lost; }

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    struct CachedBlock
    {
        qint64 offset = 0;
        QByteArray bytes;
    };

    /// The block that holds `offset`; empty when it cannot be had.
    [[nodiscard]] const QByteArray &block(qint64 offset);
    [[nodiscard]] QByteArray fetch(qint64 offset);

    Pipe &m_pipe;
    quint64 m_handle;
    qint64 m_size;
    qint64 m_at = 0;
    bool m_lost = false;
    std::list<CachedBlock> m_blocks; ///< newest use first
};

} // namespace qorjyn::pdf

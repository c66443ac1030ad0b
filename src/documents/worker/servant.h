// The worker's work: answers the messages of the protocol, one document at a time.
#pragma once

#include "documents/worker/blockdevice.h"
#include "documents/worker/document.h"

#include <memory>

namespace qorjyn::pdf {

class Servant
{
public:
    explicit Servant(Pipe &pipe);
    ~Servant();
    Servant(const Servant &) = delete;
    Servant &operator=(const Servant &) = delete;

    /// Answers requests until the program closes the pipe.
    void serve();

private:
    [[nodiscard]] bool answer(const Frame &request);
    [[nodiscard]] bool open(quint64 handle, qint64 size);
    [[nodiscard]] QString load();
    [[nodiscard]] bool page(quint64 handle, int page, QSize fit, int turns);
    [[nodiscard]] bool text(quint64 handle, int page);
    [[nodiscard]] bool find(quint64 handle, int page, const QString &words);
    [[nodiscard]] bool check(quint64 handle, int page);
    [[nodiscard]] QString problemOf(quint64 handle, int page) const;
    void close();

    Pipe &m_pipe;
    quint64 m_handle = 0;
    std::unique_ptr<BlockDevice> m_device; ///< outlives the document that reads from it
    std::unique_ptr<Document> m_document;
};

} // namespace qorjyn::pdf

// The worker's work: hides Poppler behind the messages of the protocol, one document at a time.
#pragma once

#include "documents/worker/blockdevice.h"

#include <memory>

namespace Poppler {
class Document;
class Page;
} // namespace Poppler

namespace qorjyn::pdf {

class Servant
{
public:
    explicit Servant(Pipe &pipe);
    ~Servant();
    Servant(const Servant &) = delete;
    Servant &operator=(const Servant &) = delete;

    /// Loads fonts and tables with a page of its own, so that the first request does not pay for it.
    static void warmUp();
    /// Answers requests until the program closes the pipe.
    void serve();

private:
    [[nodiscard]] bool answer(const Frame &request);
    [[nodiscard]] bool open(quint64 handle, qint64 size);
    [[nodiscard]] QString load();
    [[nodiscard]] bool page(quint64 handle, int page, int width, int height);
    [[nodiscard]] bool text(quint64 handle, int page);
    [[nodiscard]] QString problemOf(quint64 handle, int page) const;
    void close();

    Pipe &m_pipe;
    quint64 m_handle = 0;
    std::unique_ptr<BlockDevice> m_device; ///< outlives the document that reads from it
    std::unique_ptr<Poppler::Document> m_document;
    int m_pages = 0;
};

} // namespace qorjyn::pdf

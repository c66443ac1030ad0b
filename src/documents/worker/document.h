// One open document of any kind, as the worker sees it: hides which library reads it.
#pragma once

#include <QImage>
#include <QList>
#include <QRectF>
#include <QSize>
#include <QString>
#include <optional>

namespace qorjyn::pdf {

/// Pages are counted from 0 and always exist. Memory that is not to be had is thrown as std::bad_alloc.
class Document
{
public:
    Document() = default;
    virtual ~Document() = default;
    Document(const Document &) = delete;
    Document &operator=(const Document &) = delete;

    [[nodiscard]] virtual int pages() const = 0;
    [[nodiscard]] virtual QString title() const { return {}; }
    [[nodiscard]] virtual QString author() const { return {}; }
    /// Decodes the page to its end, only to see whether that can be done: "" or a code of `problem`.
    [[nodiscard]] virtual QString check(int) { return {}; }
    /// The page as large as it fits, in RGB32; null where it cannot be drawn.
    [[nodiscard]] virtual QImage draw(int page, QSize fit) = 0;
    /// The text of the page; nothing where it cannot be read.
    [[nodiscard]] virtual std::optional<QString> text(int page) = 0;
    [[nodiscard]] virtual bool hasText() const { return true; }
    /// Where the words are, in parts of the page's width and height; nothing where the page cannot be read.
    [[nodiscard]] virtual std::optional<QList<QRectF>> find(int page, const QString &words) = 0;
};

} // namespace qorjyn::pdf

// What is asked of a PDF worker and what comes back: values that cross from the program's thread to the
// readers'.
#pragma once

#include <QImage>
#include <QList>
#include <QMetaType>
#include <QRectF>
#include <QSize>
#include <QString>
#include <chrono>

namespace qorjyn {

/// What a PDF says of itself.
struct PdfInfo
{
    int pages = 0;
    QString title, author;
    /// "", or a stable code of `pdf::problem`; then `pages` is 0.
    QString problem;

    bool operator==(const PdfInfo &) const = default;
};

struct PdfJob
{
    enum class What { Info, Page, Text, Find, Check };

    quint64 id = 0;
    What what = What::Info;
    QString file;
    int page = 0;                       ///< from 0; the first of those to check
    QSize pixels;                       ///< the device pixels that a picture fits into
    int turns = 0;                      ///< of the picture, by 90° clockwise
    QString words;                      ///< to find
    std::chrono::milliseconds limit{0}; ///< of a check: for each page
};

struct PdfResult
{
    quint64 id = 0;
    PdfInfo info;       ///< of the document, whatever was asked
    QImage image;       ///< for a page
    QString text;       ///< for a text
    QList<QRectF> hits; ///< for words to find
    QString problem;
    int page = 0; ///< of a check: the page, from 0, that has the problem
};

} // namespace qorjyn

Q_DECLARE_METATYPE(qorjyn::PdfResult)

// Reading PDFs, DjVus and pictures: hides that this is done in processes of its own, which may fall over any
// file and are replaced.
#pragma once

#include "documents/pdfjob.h"

#include <QHash>
#include <QImage>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QSize>
#include <QThread>
#include <chrono>
#include <functional>
#include <memory>

namespace qorjyn {

class PdfQueue;

/// How soon an answer is wanted.
enum class PdfUrgency {
    Now, ///< a person looks at this file: it waits for no other file
    Soon ///< one of many
};

/// Asks without ever blocking; answers come in the reader's thread while their context lives, each at most
/// once.
///
/// Workers are started ahead and again when they die. A file that is read stays open in its worker, so that
/// its next page is quick. Problems are the stable codes of `pdf::problem` (worker/protocol.h): "encrypted",
/// "damaged", "empty", "not-pdf", "scattered", "too-slow", "too-large", "worker-died", "no-worker",
/// "bad-worker", "missing", "unreadable", "not-a-file", "changed", "no-page", "no-text".
class PdfReader : public QObject
{
    Q_OBJECT

public:
    using InfoDone = std::function<void(const PdfInfo &info)>;
    /// A null image comes with a problem.
    using PageDone = std::function<void(const QImage &image, const QString &problem)>;
    /// NFKC. With "too-large" the text is cut.
    using TextDone = std::function<void(const QString &text, const QString &problem)>;

    /// In parts of the page's width and height.
    using FindDone = std::function<void(const QList<QRectF> &hits, const QString &problem)>;
    using CheckDone = std::function<void(int page, const QString &problem)>;
    /// The time that a check may take for one page: a large scan takes many seconds.
    static constexpr std::chrono::milliseconds PageCheckLimit{45'000};
    /// Longer words are cut, in UTF-16 units.
    static constexpr int LongestSearch = 200;

    explicit PdfReader(const QString &workerPath = defaultWorkerPath(), QObject *parent = nullptr);
    /// Kills the workers; no callback comes any more.
    ~PdfReader() override;

    /// $QORJYN_PDF_WORKER, or qorjyn-pdf beside the running program, or in ../libexec/qorjyn.
    [[nodiscard]] static QString defaultWorkerPath();

    /// The wall-clock time that a request may work (not wait), from the next request on; 10 s unless set.
    void setTimeLimit(std::chrono::milliseconds limit) { m_limit = limit; }

    /// Each answers a request number, never 0.
    quint64 info(const QString &file, QObject *context, InfoDone done, PdfUrgency urgency = PdfUrgency::Soon);
    /// The page (from 0) as large as it fits into `fit` device-independent pixels; the image carries the
    /// ratio. `turns` are by 90° clockwise. A newer page() of the same context supersedes an older one, whose
    /// answer is dropped.
    quint64 page(const QString &file, int page, QSize fit, qreal devicePixelRatio, QObject *context,
                 PageDone done, int turns = 0);
    quint64 text(const QString &file, int page, QObject *context, TextDone done,
                 PdfUrgency urgency = PdfUrgency::Soon);
    /// Where the words are on the page, whatever their case. With "no-text" the file is a picture.
    /// Decodes all pages of a picture or DjVu, which count as sound only then: `page` (from 0) has the
    /// problem. Takes minutes where there are many.
    quint64 check(const QString &file, QObject *context, CheckDone done);
    quint64 find(const QString &file, int page, const QString &words, QObject *context, FindDone done);
    /// Its answer is dropped. Unknown and answered numbers are ignored.
    void cancel(quint64 request);

    /// The process numbers of the workers (for diagnosis), delivered like an answer; 0 where none runs.
    void processIds(QObject *context, std::function<void(const QList<qint64> &ids)> done);

private:
    struct Pending
    {
        QPointer<QObject> context;
        bool isPage = false;
        std::function<void(const PdfResult &)> done;
        QMetaObject::Connection contextGone;
    };

    quint64 ask(PdfJob job, PdfUrgency urgency, QObject *context,
                std::function<void(const PdfResult &)> done);
    void deliver(const PdfResult &result);
    void supersede(const QObject *context);

    QThread m_thread;
    PdfQueue *m_queue; ///< lives in m_thread, deleted as it ends
    QHash<quint64, Pending> m_pending;
    quint64 m_last = 0;
    std::chrono::milliseconds m_limit;
};

/// The blocking twin, for the command line and for tests; one worker for all its files, from the first on.
/// Not for the window's thread.
class BlockingPdfReader
{
public:
    explicit BlockingPdfReader(const QString &workerPath = PdfReader::defaultWorkerPath());
    ~BlockingPdfReader();
    BlockingPdfReader(const BlockingPdfReader &) = delete;
    BlockingPdfReader &operator=(const BlockingPdfReader &) = delete;

    static constexpr std::chrono::milliseconds DefaultLimit{20'000};

    [[nodiscard]] PdfInfo info(const QString &file, std::chrono::milliseconds limit = DefaultLimit);
    /// The text of a page (from 0), NFKC; empty with `problem` set where there is one.
    [[nodiscard]] QString text(const QString &file, int page, QString *problem = nullptr,
                               std::chrono::milliseconds limit = DefaultLimit);
    /// "" or the problem of the first page that cannot be decoded; `page`, from 0, is that one.
    [[nodiscard]] QString check(const QString &file, int *page = nullptr,
                                std::chrono::milliseconds pageLimit = PdfReader::PageCheckLimit);
    [[nodiscard]] QImage page(const QString &file, int page, QSize pixels, QString *problem = nullptr,
                              std::chrono::milliseconds limit = DefaultLimit);

private:
    class Work;
    [[nodiscard]] PdfResult ask(PdfJob job);

    QString m_workerPath;
    std::unique_ptr<Work> m_work;
};

/// With a worker of its own, for a single file.
[[nodiscard]] PdfInfo readPdfInfo(const QString &file,
                                  std::chrono::milliseconds limit = BlockingPdfReader::DefaultLimit);
[[nodiscard]] QString textOf(const QString &file, int page);

} // namespace qorjyn

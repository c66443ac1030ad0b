#include "documents/pdfreader.h"

#include "documents/pdfqueue.h"
#include "documents/worker/protocol.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <utility>

using namespace std::chrono_literals;

namespace qorjyn {

namespace {

constexpr std::chrono::milliseconds DefaultRequestLimit{10'000};

#ifdef Q_OS_WIN
constexpr auto WorkerName = "qorjyn-pdf.exe";
#else
constexpr auto WorkerName = "qorjyn-pdf";
#endif

} // namespace

QString PdfReader::defaultWorkerPath()
{
    QString given = qEnvironmentVariable("QORJYN_PDF_WORKER");
    if (!given.isEmpty())
        return given;
    const QString name = QLatin1StringView(WorkerName);
    const QDir here(QCoreApplication::applicationDirPath());
    QString beside = here.filePath(name);
    if (QFileInfo(beside).isExecutable())
        return beside;
    return QDir::cleanPath(here.filePath(QStringLiteral("../libexec/qorjyn/") + name));
}

PdfReader::PdfReader(const QString &workerPath, QObject *parent)
    : QObject(parent), m_queue(new PdfQueue(workerPath)), m_limit(DefaultRequestLimit)
{
    m_thread.setObjectName(QStringLiteral("pdf"));
    m_queue->moveToThread(&m_thread);
    connect(&m_thread, &QThread::started, m_queue, &PdfQueue::start);
    connect(&m_thread, &QThread::finished, m_queue, &QObject::deleteLater);
    connect(m_queue, &PdfQueue::finished, this, &PdfReader::deliver, Qt::QueuedConnection);
    m_thread.start();
}

PdfReader::~PdfReader()
{
    m_queue->disconnect(this);
    m_thread.quit();
    m_thread.wait();
}

quint64 PdfReader::ask(PdfJob job, PdfUrgency urgency, QObject *context,
                       std::function<void(const PdfResult &)> done)
{
    Q_ASSERT(context != nullptr && context->thread() == thread());
    const quint64 id = ++m_last;
    job.id = id;
    if (job.limit == 0ms)
        job.limit = m_limit;
    Pending &pending = m_pending[id];
    pending = {.context = context, .isPage = job.what == PdfJob::What::Page, .done = std::move(done)};
    pending.contextGone = connect(context, &QObject::destroyed, this, [this, id] { cancel(id); });
    const auto lane = urgency == PdfUrgency::Now ? PdfQueue::Lane::Now : PdfQueue::Lane::Soon;
    QMetaObject::invokeMethod(
        m_queue, [queue = m_queue, job = std::move(job), lane] { queue->add(job, lane); },
        Qt::QueuedConnection);
    return id;
}

quint64 PdfReader::info(const QString &file, QObject *context, InfoDone done, PdfUrgency urgency)
{
    return ask({.what = PdfJob::What::Info, .file = file}, urgency, context,
               [done = std::move(done)](const PdfResult &result) { done(result.info); });
}

quint64 PdfReader::page(const QString &file, int page, QSize fit, qreal devicePixelRatio, QObject *context,
                        PageDone done, int turns)
{
    supersede(context);
    const QSize pixels = (QSizeF(fit) * devicePixelRatio).toSize();
    return ask({.what = PdfJob::What::Page, .file = file, .page = page, .pixels = pixels, .turns = turns},
               PdfUrgency::Now, context, [done = std::move(done), devicePixelRatio](const PdfResult &result) {
                   QImage image = result.image;
                   image.setDevicePixelRatio(devicePixelRatio);
                   done(image, result.problem);
               });
}

quint64 PdfReader::text(const QString &file, int page, QObject *context, TextDone done, PdfUrgency urgency)
{
    return ask({.what = PdfJob::What::Text, .file = file, .page = page}, urgency, context,
               [done = std::move(done)](const PdfResult &result) { done(result.text, result.problem); });
}

quint64 PdfReader::check(const QString &file, QObject *context, CheckDone done)
{
    return ask({.what = PdfJob::What::Check, .file = file, .limit = PageCheckLimit}, PdfUrgency::Soon,
               context,
               [done = std::move(done)](const PdfResult &result) { done(result.page, result.problem); });
}

quint64 PdfReader::find(const QString &file, int page, const QString &words, QObject *context, FindDone done)
{
    static_assert(LongestSearch == pdf::MaxWords);
    return ask({.what = PdfJob::What::Find, .file = file, .page = page, .words = words}, PdfUrgency::Now,
               context,
               [done = std::move(done)](const PdfResult &result) { done(result.hits, result.problem); });
}

void PdfReader::supersede(const QObject *context)
{
    QList<quint64> older;
    for (auto it = m_pending.cbegin(); it != m_pending.cend(); ++it) {
        if (it->isPage && it->context == context)
            older.append(it.key());
    }
    for (const quint64 id : std::as_const(older))
        cancel(id);
}

void PdfReader::cancel(quint64 request)
{
    const auto found = m_pending.find(request);
    if (found == m_pending.end())
        return;
    disconnect(found->contextGone);
    m_pending.erase(found);
    QMetaObject::invokeMethod(
        m_queue, [queue = m_queue, request] { queue->cancel(request); }, Qt::QueuedConnection);
}

void PdfReader::deliver(const PdfResult &result)
{
    const auto found = m_pending.find(result.id);
    if (found == m_pending.end())
        return; // cancelled or superseded
    const Pending pending = std::move(*found);
    m_pending.erase(found);
    disconnect(pending.contextGone);
    if (pending.context)
        pending.done(result);
}

void PdfReader::processIds(QObject *context, std::function<void(const QList<qint64> &)> done)
{
    QMetaObject::invokeMethod(
        m_queue,
        [this, queue = m_queue, guard = QPointer<QObject>(context), done = std::move(done)] {
            const QList<qint64> ids = queue->processIds();
            QMetaObject::invokeMethod(
                this,
                [guard, done, ids] {
                    if (guard)
                        done(ids);
                },
                Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

/// One worker in a thread of its own, and the one answer that is waited for.
class BlockingPdfReader::Work
{
public:
    explicit Work(const QString &workerPath) : m_link(new PdfLink(workerPath))
    {
        m_link->moveToThread(&m_thread);
        QObject::connect(&m_thread, &QThread::started, m_link, &PdfLink::start);
        QObject::connect(&m_thread, &QThread::finished, m_link, &QObject::deleteLater);
        // Direct: it runs in the link's thread and wakes the one that waits.
        QObject::connect(
            m_link, &PdfLink::finished, m_link,
            [this](const PdfResult &result) {
                const std::lock_guard lock(m_mutex);
                m_result = result;
                m_answered.notify_one();
            },
            Qt::DirectConnection);
        m_thread.start();
    }
    ~Work()
    {
        m_thread.quit();
        m_thread.wait();
    }
    Work(const Work &) = delete;
    Work &operator=(const Work &) = delete;

    PdfResult ask(PdfJob job)
    {
        std::unique_lock lock(m_mutex);
        m_result.reset();
        QMetaObject::invokeMethod(
            m_link, [link = m_link, job = std::move(job)] { link->run(job); }, Qt::QueuedConnection);
        // The link answers every job, by its own time limits at the latest.
        m_answered.wait(lock, [this] { return m_result.has_value(); });
        return *std::exchange(m_result, std::nullopt);
    }

private:
    QThread m_thread;
    PdfLink *m_link; ///< lives in m_thread, deleted as it ends
    std::mutex m_mutex;
    std::condition_variable m_answered;
    std::optional<PdfResult> m_result;
};

BlockingPdfReader::BlockingPdfReader(const QString &workerPath) : m_workerPath(workerPath) {}

BlockingPdfReader::~BlockingPdfReader() = default;

PdfResult BlockingPdfReader::ask(PdfJob job)
{
    if (!m_work)
        m_work = std::make_unique<Work>(m_workerPath);
    return m_work->ask(std::move(job));
}

PdfInfo BlockingPdfReader::info(const QString &file, std::chrono::milliseconds limit)
{
    return ask({.id = 1, .what = PdfJob::What::Info, .file = file, .limit = limit}).info;
}

QString BlockingPdfReader::text(const QString &file, int page, QString *problem,
                                std::chrono::milliseconds limit)
{
    const PdfResult result =
        ask({.id = 1, .what = PdfJob::What::Text, .file = file, .page = page, .limit = limit});
    if (problem)
        *problem = result.problem;
    return result.text;
}

QString BlockingPdfReader::check(const QString &file, int *page, std::chrono::milliseconds pageLimit)
{
    PdfResult result = ask({.id = 1, .what = PdfJob::What::Check, .file = file, .limit = pageLimit});
    if (page)
        *page = result.page;
    return result.problem;
}

QImage BlockingPdfReader::page(const QString &file, int page, QSize pixels, QString *problem,
                               std::chrono::milliseconds limit)
{
    const PdfResult result = ask(
        {.id = 1, .what = PdfJob::What::Page, .file = file, .page = page, .pixels = pixels, .limit = limit});
    if (problem)
        *problem = result.problem;
    return result.image;
}

PdfInfo readPdfInfo(const QString &file, std::chrono::milliseconds limit)
{
    return BlockingPdfReader().info(file, limit);
}

QString textOf(const QString &file, int page)
{
    return BlockingPdfReader().text(file, page);
}

} // namespace qorjyn

#include "documents/pdflink.h"

#include <QLoggingCategory>
#include <QProcessEnvironment>
#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

namespace qorjyn {

using pdf::Kind;

namespace {

Q_LOGGING_CATEGORY(pdfLog, "qorjyn.documents.pdf", QtInfoMsg)

/// A worker that has not said Hello by now will not.
constexpr auto StartLimit = 15s;
/// After this much work a worker is replaced: its processor time is limited for good, and Poppler leaks a
/// little.
constexpr qint64 BusyMilliseconds = 60'000;
/// The words of its environment that a worker may know; all others (homes, tokens, proxies) stay here.
const QStringList &keptVariables()
{
    static const QStringList names{QStringLiteral("ASAN_OPTIONS"), QStringLiteral("LSAN_OPTIONS"),
                                   QStringLiteral("UBSAN_OPTIONS"), QStringLiteral("SystemRoot"),
                                   QStringLiteral("PATH")};
    return names;
}

/// All pages of a document are checked in this time, or it counts as too slow.
constexpr qint64 CheckLimitMilliseconds = 600'000;

QProcessEnvironment workerEnvironment()
{
    const QProcessEnvironment own = QProcessEnvironment::systemEnvironment();
    QProcessEnvironment kept;
    for (const QString &name : keptVariables()) {
        if (own.contains(name))
            kept.insert(name, own.value(name));
    }
    kept.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    return kept;
}

} // namespace

PdfLink::PdfLink(QString workerPath, QObject *parent)
    : QObject(parent), m_workerPath(std::move(workerPath)), m_timer(this)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] { fall(pdf::problem::TooSlow); });
}

PdfLink::~PdfLink()
{
    discard();
}

void PdfLink::start()
{
    if (m_process)
        return;
    m_process = std::make_unique<QProcess>();
    m_process->setProgram(m_workerPath);
    m_process->setProcessEnvironment(workerEnvironment());
#ifdef QORJYN_SANITIZED
    m_process->setProcessChannelMode(QProcess::ForwardedErrorChannel); // its findings must be seen
#else
    m_process->setStandardErrorFile(QProcess::nullDevice());
#endif
    connect(m_process.get(), &QProcess::readyReadStandardOutput, this, &PdfLink::receive);
    // Queued: the process object is replaced in the answer to them. The number tells news of the one before
    // it.
    const auto endedHere = [this, number = ++m_started](const QString &problem) {
        if (number == m_started && m_process)
            fall(problem);
    };
    connect(
        m_process.get(), &QProcess::finished, this, [endedHere] { endedHere(pdf::problem::WorkerDied); },
        Qt::QueuedConnection);
    connect(
        m_process.get(), &QProcess::errorOccurred, this,
        [endedHere](QProcess::ProcessError error) {
            if (error == QProcess::FailedToStart)
                endedHere(pdf::problem::NoWorker);
        },
        Qt::QueuedConnection);
    m_process->start(QIODevice::ReadWrite);
}

void PdfLink::discard()
{
    m_timer.stop();
    closeFile();
    m_frames.clear();
    m_ready = false;
    m_busySum = 0;
    if (!m_process)
        return;
    m_process->disconnect(this);
    m_process->kill();
    constexpr int ReapMilliseconds = 5'000;
    m_process->waitForFinished(ReapMilliseconds); // at once: nothing can put off a kill
    m_process.reset();
}

void PdfLink::closeFile()
{
    m_file.close();
    m_info = {};
    m_awaitsOpened = false;
    m_readFailed = false;
}

void PdfLink::run(PdfJob job)
{
    Q_ASSERT(idle());
    m_job = std::move(job);
    m_givenUp = false;
    m_checking.start();
    if (m_process && m_process->state() == QProcess::NotRunning)
        discard(); // it fell while idle, and the news has not come yet
    start();
    if (m_ready)
        proceed();
    else
        m_timer.start(StartLimit);
}

void PdfLink::proceed()
{
    if (m_givenUp) { // while its worker was starting
        finish(pdf::problem::TooSlow);
        return;
    }
    m_timer.start(m_job->limit);
    m_busy.start();
    if (m_file.isOpen() && m_file.path() == m_job->file && m_file.problemNow().isEmpty())
        askForJob();
    else
        openFile();
}

void PdfLink::openFile()
{
    closeFile();
    const QString problem = m_file.open(m_job->file);
    if (!problem.isEmpty()) {
        finish(problem);
        return;
    }
    m_awaitsOpened = true;
    m_process->write(pdf::frame(Kind::Open, ++m_handle, m_file.size()));
}

void PdfLink::askForJob()
{
    if (!m_info.problem.isEmpty() || m_job->what == PdfJob::What::Info) {
        finish(m_info.problem);
        return;
    }
    const auto page = qint32(m_job->page);
    if (m_job->what == PdfJob::What::Page) {
        m_process->write(pdf::frame(Kind::Page, m_handle, page, qint32(m_job->pixels.width()),
                                    qint32(m_job->pixels.height()), qint32(m_job->turns)));
    } else if (m_job->what == PdfJob::What::Find) {
        m_process->write(pdf::frame(Kind::Find, m_handle, page, m_job->words.left(pdf::MaxWords)));
    } else if (m_job->what == PdfJob::What::Check) {
        m_process->write(pdf::frame(Kind::Check, m_handle, page));
    } else {
        m_process->write(pdf::frame(Kind::Text, m_handle, page));
    }
}

void PdfLink::receive()
{
    m_frames.append(m_process->readAllStandardOutput());
    bool sane = true;
    while (sane) {
        const std::optional<pdf::Frame> frame = m_frames.next();
        if (!frame)
            break;
        sane = take(*frame);
    }
    if (sane && !m_frames.broken())
        return;
    qCWarning(pdfLog) << "the PDF worker broke the protocol";
    fall(pdf::problem::WorkerDied);
}

bool PdfLink::take(const pdf::Frame &frame)
{
    if (frame.kind == Kind::Hello)
        return !m_ready && takeHello(frame.payload);
    if (!m_job || !m_ready)
        return false;
    switch (frame.kind) {
    case Kind::NeedBlock:
        return giveBlock(frame.payload);
    case Kind::Opened:
        return m_awaitsOpened && takeOpened(frame.payload);
    case Kind::Picture:
        return !m_awaitsOpened && m_job->what == PdfJob::What::Page && takePicture(frame.payload);
    case Kind::TextOf:
        return !m_awaitsOpened && m_job->what == PdfJob::What::Text && takeText(frame.payload);
    case Kind::Found:
        return !m_awaitsOpened && m_job->what == PdfJob::What::Find && takeFound(frame.payload);
    case Kind::Checked:
        return !m_awaitsOpened && m_job->what == PdfJob::What::Check && takeChecked(frame.payload);
    case Kind::Hello:
    case Kind::Open:
    case Kind::Page:
    case Kind::Text:
    case Kind::Close:
    case Kind::Block:
    case Kind::Find:
    case Kind::Check:
        return false;
    }
    return false;
}

bool PdfLink::takeHello(const QByteArray &payload)
{
    quint16 version = 0;
    QString protections;
    if (!pdf::parse(payload, version, protections) || version != pdf::ProtocolVersion)
        return false;
    qCDebug(pdfLog) << "PDF worker ready:" << protections;
    m_ready = true;
    if (m_job)
        proceed();
    return true;
}

bool PdfLink::giveBlock(const QByteArray &payload)
{
    quint64 handle = 0;
    qint64 offset = 0;
    qint32 length = 0;
    if (!pdf::parse(payload, handle, offset, length) || handle != m_handle || length <= 0 ||
        length > pdf::MaxBlock || offset < 0 || offset >= m_file.size())
        return false;
    const QByteArray bytes = m_file.read(offset, length);
    if (bytes.size() < std::min<qint64>(length, m_file.size() - offset))
        m_readFailed = true;
    m_process->write(pdf::frame(Kind::Block, handle, offset, bytes));
    return true;
}

bool PdfLink::takeOpened(const QByteArray &payload)
{
    quint64 handle = 0;
    qint32 pages = 0;
    PdfInfo info;
    if (!pdf::parse(payload, handle, pages, info.title, info.author, info.problem) || handle != m_handle ||
        pages < 0 || pages > pdf::MaxPages || info.title.size() > pdf::MaxTitle ||
        info.author.size() > pdf::MaxTitle)
        return false;
    m_falls = 0;
    info.pages = pages;
    m_info = std::move(info);
    m_awaitsOpened = false;
    askForJob();
    return true;
}

bool PdfLink::takePicture(const QByteArray &payload)
{
    quint64 handle = 0;
    QString problem;
    qint32 width = 0;
    qint32 height = 0;
    QByteArray bytes;
    if (!pdf::parse(payload, handle, problem, width, height, bytes) || handle != m_handle)
        return false;
    if (!problem.isEmpty()) {
        finish(problem);
        return true;
    }
    constexpr qint64 BytesPerPixel = 4;
    if (width <= 0 || height <= 0 || width > m_job->pixels.width() || height > m_job->pixels.height() ||
        bytes.size() != BytesPerPixel * width * height)
        return false;
    const QImage view(reinterpret_cast<const uchar *>(bytes.constData()), width, height,
                      qsizetype(BytesPerPixel * width), QImage::Format_RGB32);
    finish({}, view.copy());
    return true;
}

bool PdfLink::takeText(const QByteArray &payload)
{
    quint64 handle = 0;
    QString problem;
    QString text;
    if (!pdf::parse(payload, handle, problem, text) || handle != m_handle || text.size() > pdf::MaxText)
        return false;
    finish(problem, {}, std::move(text));
    return true;
}

bool PdfLink::takeFound(const QByteArray &payload)
{
    quint64 handle = 0;
    QString problem;
    QList<QRectF> hits;
    if (!pdf::parse(payload, handle, problem, hits) || handle != m_handle || hits.size() > pdf::MaxHits)
        return false;
    // What lies beside the page cannot be shown on it.
    const QRectF page(0, 0, 1, 1);
    for (QRectF &hit : hits)
        hit = hit.normalized().intersected(page);
    hits.removeIf([](const QRectF &hit) { return hit.isEmpty(); });
    finish(problem, {}, {}, std::move(hits));
    return true;
}

bool PdfLink::takeChecked(const QByteArray &payload)
{
    quint64 handle = 0;
    QString problem;
    if (!pdf::parse(payload, handle, problem) || handle != m_handle)
        return false;
    if (!problem.isEmpty() || m_job->page + 1 >= m_info.pages)
        finish(problem);
    else if (m_givenUp || m_checking.elapsed() > CheckLimitMilliseconds)
        finish(pdf::problem::TooSlow);
    else
        checkNextPage();
    return true;
}

/// By another worker where this one has worked long enough.
void PdfLink::checkNextPage()
{
    ++m_job->page;
    m_busySum += m_busy.restart();
    if (m_busySum > BusyMilliseconds) {
        discard();
        start();
        m_timer.start(StartLimit);
        return;
    }
    m_timer.start(m_job->limit);
    askForJob();
}

void PdfLink::abandon(std::chrono::milliseconds grace)
{
    m_givenUp = !idle();
    if (m_job && m_ready && m_timer.remainingTimeAsDuration() > grace)
        m_timer.start(grace);
}

void PdfLink::fall(const QString &problem)
{
    constexpr int StartsTried = 2;
    constexpr int FallsInARow = 3;
    const bool started = m_ready;
    ++m_falls;
    discard();
    if (m_job && (started || m_falls >= StartsTried))
        finish(started || problem == pdf::problem::NoWorker ? problem : QString(pdf::problem::BadWorker));
    if (m_job) {
        start();
        m_timer.start(StartLimit);
    } else if (started && m_falls < FallsInARow) {
        start(); // one that only ever falls is tried again with the next job
    }
}

void PdfLink::finish(const QString &problem, QImage image, QString text, QList<QRectF> hits)
{
    m_timer.stop();
    const PdfJob job = *std::exchange(m_job, std::nullopt);
    PdfResult result{.id = job.id,
                     .info = m_info,
                     .image = std::move(image),
                     .text = std::move(text),
                     .hits = std::move(hits),
                     .problem = problem,
                     .page = job.page};
    // What was made of half a file, or of two, is not shown as the file.
    const bool changed = m_file.isOpen() && m_file.problemNow() == pdf::problem::Changed;
    if (m_readFailed || (changed && problem.isEmpty())) {
        result = {.id = job.id, .problem = pdf::problem::Changed};
        closeFile();
    }
    if (!result.problem.isEmpty() && job.what == PdfJob::What::Info)
        result.info = {.problem = result.problem};
    if (m_busy.isValid())
        m_busySum += m_busy.elapsed();
    m_busy.invalidate();
    if (m_busySum > BusyMilliseconds) {
        discard();
        start();
    }
    Q_EMIT finished(result);
}

} // namespace qorjyn

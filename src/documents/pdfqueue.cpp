#include "documents/pdfqueue.h"

using namespace std::chrono_literals;

namespace qorjyn {

namespace {
/// What an unwanted page may still take while another waits; a new worker takes about as long to start.
constexpr auto Grace = 150ms;
} // namespace

PdfQueue::PdfQueue(const QString &workerPath)
    : m_now(makeTrack(workerPath, Lane::Now)), m_soon(makeTrack(workerPath, Lane::Soon))
{
}

PdfQueue::Track PdfQueue::makeTrack(const QString &workerPath, Lane lane)
{
    Track track{.link = new PdfLink(workerPath, this)};
    // Queued: a job that fails at once must not start the next one inside its own end.
    connect(
        track.link, &PdfLink::finished, this,
        [this, lane](const PdfResult &result) {
            Q_EMIT finished(result);
            next(lane == Lane::Now ? m_now : m_soon);
        },
        Qt::QueuedConnection);
    return track;
}

void PdfQueue::start()
{
    m_now.link->start();
    m_soon.link->start();
}

void PdfQueue::add(const PdfJob &job, Lane lane)
{
    Track &track = lane == Lane::Now ? m_now : m_soon;
    track.waiting.append(job);
    if (track.link->idle())
        next(track);
    else if (track.abandoned != 0 && track.link->current() == track.abandoned)
        track.link->abandon(Grace);
}

void PdfQueue::next(Track &track)
{
    if (track.link->idle() && !track.waiting.isEmpty())
        track.link->run(track.waiting.takeFirst());
}

void PdfQueue::cancel(quint64 id)
{
    cancelIn(m_now, id);
    cancelIn(m_soon, id);
}

void PdfQueue::cancelIn(Track &track, quint64 id)
{
    track.waiting.removeIf([id](const PdfJob &job) { return job.id == id; });
    if (track.link->current() != id)
        return;
    track.abandoned = id;
    if (!track.waiting.isEmpty())
        track.link->abandon(Grace);
}

QList<qint64> PdfQueue::processIds() const
{
    return {m_now.link->processId(), m_soon.link->processId()};
}

} // namespace qorjyn

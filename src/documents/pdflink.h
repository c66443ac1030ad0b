// One worker process and the document it has open: hides its start, its messages, its time limit and its
// death.
#pragma once

#include "documents/pdfjob.h"
#include "documents/regularfile.h"
#include "documents/worker/protocol.h"

#include <QElapsedTimer>
#include <QObject>
#include <QProcess>
#include <QTimer>
#include <memory>
#include <optional>

namespace qorjyn {

/// Does one job at a time, in the thread it lives in, and says `finished` exactly once for each.
class PdfLink : public QObject
{
    Q_OBJECT

public:
    explicit PdfLink(QString workerPath, QObject *parent = nullptr);
    ~PdfLink() override;

    /// Starts a worker where none runs, so that the next job finds it ready.
    void start();
    [[nodiscard]] bool idle() const { return !m_job; }
    /// Only when idle.
    void run(PdfJob job);
    /// Gives the running job up: its worker is killed where it does not finish within `grace`. `finished`
    /// still comes.
    void abandon(std::chrono::milliseconds grace);
    /// The running job's number; 0 when idle.
    [[nodiscard]] quint64 current() const { return m_job ? m_job->id : 0; }
    [[nodiscard]] qint64 processId() const { return m_process ? m_process->processId() : 0; }

Q_SIGNALS:
    void finished(const qorjyn::PdfResult &result);

private:
    void proceed();
    void openFile();
    void askForJob();
    void receive();
    [[nodiscard]] bool take(const pdf::Frame &frame);
    [[nodiscard]] bool takeHello(const QByteArray &payload);
    [[nodiscard]] bool takeOpened(const QByteArray &payload);
    [[nodiscard]] bool takePicture(const QByteArray &payload);
    [[nodiscard]] bool takeText(const QByteArray &payload);
    [[nodiscard]] bool takeFound(const QByteArray &payload);
    [[nodiscard]] bool takeChecked(const QByteArray &payload);
    [[nodiscard]] bool giveBlock(const QByteArray &payload);
    /// The worker is lost: the job fails with `problem`, or gets another worker where this one never stood.
    void fall(const QString &problem);
    void finish(const QString &problem, QImage image = {}, QString text = {}, QList<QRectF> hits = {});
    void checkNextPage();
    void discard();
    void closeFile();

    QString m_workerPath;
    std::unique_ptr<QProcess> m_process;
    quint64 m_started = 0; ///< workers so far
    bool m_ready = false;  ///< it has said Hello
    int m_falls = 0;       ///< workers lost since the last document that one opened
    pdf::FrameReader m_frames{pdf::MaxFrameFromWorker};
    std::optional<PdfJob> m_job;
    bool m_givenUp = false; ///< nobody waits for the job any more
    RegularFile m_file;
    quint64 m_handle = 0;
    bool m_awaitsOpened = false;
    bool m_readFailed = false; ///< a block could not be given: the file changed or the disk fails
    PdfInfo m_info;
    QTimer m_timer;
    QElapsedTimer m_busy;
    qint64 m_busySum = 0;     ///< milliseconds of work of this worker
    QElapsedTimer m_checking; ///< since the first page of a check
};

} // namespace qorjyn

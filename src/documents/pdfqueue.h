// Which worker does which job and when: hides the two workers from whoever asks.
#pragma once

#include "documents/pdflink.h"

#include <QList>
#include <QObject>

namespace qorjyn {

/// Lives in a thread of its own, so that neither a slow disk nor a large picture holds the window up.
/// One worker serves what a person waits for, the other the many files beside it.
class PdfQueue : public QObject
{
    Q_OBJECT

public:
    enum class Lane { Now, Soon };

    explicit PdfQueue(const QString &workerPath);

    /// Starts both workers.
    void start();
    void add(const PdfJob &job, Lane lane);
    /// A waiting job is forgotten; a running one is given up where another waits for its worker.
    void cancel(quint64 id);
    /// The workers' process numbers; 0 where none runs.
    [[nodiscard]] QList<qint64> processIds() const;

Q_SIGNALS:
    void finished(const qorjyn::PdfResult &result);

private:
    struct Track
    {
        PdfLink *link = nullptr;
        QList<PdfJob> waiting;
        quint64 abandoned = 0;
    };

    void next(Track &track);
    void cancelIn(Track &track, quint64 id);
    [[nodiscard]] Track makeTrack(const QString &workerPath, Lane lane);

    Track m_now;
    Track m_soon;
};

} // namespace qorjyn

#include "documents/pdffixture.h"

#include <QDeadlineTimer>
#include <QFileInfo>
#include <QTest>

using namespace qorjyn;

void PdfFixture::initTestCase()
{
    QVERIFY2(QFileInfo(PdfReader::defaultWorkerPath()).isExecutable(),
             qPrintable(PdfReader::defaultWorkerPath()));
}

void PdfFixture::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    if (!m_reader)
        m_reader = std::make_unique<PdfReader>();
    m_reader->setTimeLimit(Patience);
}

void PdfFixture::cleanup()
{
    // The sweep goes on with the workers that the file before has left.
    if (qstrcmp(QTest::currentTestFunction(), "sweepsSharedData") != 0)
        m_reader.reset();
}

void PdfFixture::cleanupTestCase()
{
    m_reader.reset();
}

quint64 PdfFixture::askInfo(Answer &answer, const QString &file, PdfUrgency urgency)
{
    return m_reader->info(
        file, this,
        [&answer](const PdfInfo &info) {
            ++answer.count;
            answer.info = info;
            answer.problem = info.problem;
        },
        urgency);
}

quint64 PdfFixture::askPage(Answer &answer, const QString &file, int page, QSize fit, QObject *context)
{
    return m_reader->page(file, page, fit, 1.0, context ? context : this,
                          [&answer](const QImage &image, const QString &problem) {
                              ++answer.count;
                              answer.image = image;
                              answer.problem = problem;
                          });
}

void PdfFixture::await(const Answer &answer)
{
    const QDeadlineTimer end(Patience + std::chrono::minutes(1));
    while (answer.count == 0 && !end.hasExpired())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 100);
    QCOMPARE(answer.count, 1);
}

PdfInfo PdfFixture::infoOf(const QString &file)
{
    Answer answer;
    const quint64 request = askInfo(answer, file);
    await(answer);
    m_reader->cancel(request); // where none came: `answer` goes now
    return answer.info;
}

Answer PdfFixture::pageOf(const QString &file, int page, QSize fit)
{
    Answer answer;
    const quint64 request = askPage(answer, file, page, fit);
    await(answer);
    m_reader->cancel(request); // where none came: `answer` goes now
    return answer;
}

Answer PdfFixture::textOfPage(const QString &file, int page)
{
    Answer answer;
    const quint64 request =
        m_reader->text(file, page, this, [&answer](const QString &text, const QString &problem) {
            ++answer.count;
            answer.text = text;
            answer.problem = problem;
        });
    await(answer);
    m_reader->cancel(request); // where none came: `answer` goes now
    return answer;
}

QList<qint64> PdfFixture::workers()
{
    QList<qint64> found;
    int count = 0;
    m_reader->processIds(this, [&](const QList<qint64> &ids) {
        found = ids;
        ++count;
    });
    [&] { QTRY_COMPARE(count, 1); }();
    return found;
}

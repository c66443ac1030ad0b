#include "documents/pdfreader.h"

#include "documents/pdffiles.h"
#include "documents/worker/protocol.h"
#include "support/shareddata.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>
#include <sys/stat.h>

using namespace qorjyn;
using namespace std::chrono_literals;

namespace {

/// What came back to a callback, and how often.
struct Answer
{
    int count = 0;
    PdfInfo info;
    QImage image;
    QString text;
    QString problem;
};

/// Resident memory of a process in bytes.
qint64 residentBytes(qint64 process)
{
    QFile status(QStringLiteral("/proc/%1/status").arg(process));
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    static const QRegularExpression line(QStringLiteral("VmHWM:\\s+(\\d+) kB"));
    const auto match = line.match(QString::fromLatin1(status.readAll()));
    return match.hasMatch() ? match.captured(1).toLongLong() * 1024 : -1;
}

} // namespace

class TestPdfReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase();

    void countsPagesAndTellsTitle();
    void drawsAPageThatFits();
    void readsKazakhText();
    void refusesPagesThatAreNotThere();
    void tellsWhatAFileIsNot_data();
    void tellsWhatAFileIsNot();
    void neverWaitsForAPipe();
    void countsSixtyThousandPages();
    void givesUpOnAnEndlessPage();
    void survivesAFormThatDrawsItself();
    void dropsCancelledAndSupersededAnswers();
    void dropsAnswersWhoseContextHasGone();
    void leavesAnUnwantedSlowPageQuickly();
    void drawsAPageWhileManyFilesAreCounted();
    void noticesThatAFileWasReplaced();
    void noticesThatAFileVanished();
    void noticesThatAFileIsCutWhileItIsRead();
    void comesBackWhenItsWorkerIsKilled();
    void comesBackWhenItsIdleWorkersAreKilled();
    void saysThatThereIsNoWorker();
    void distrustsAWorkerThatSpeaksNonsense();
    void readsTwoFilesInTurn();
    void holdsOnlyAPartOfALargeFile();
    void blockingTwinAgrees();
    void survivesAPictureLargerThanItsMemory();
    void keepsWorkersFreshOverALongDay();
    void sweepsSharedData_data();
    void sweepsSharedData();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_dir->filePath(name); }
    quint64 askInfo(Answer &answer, const QString &file, PdfUrgency urgency = PdfUrgency::Now);
    quint64 askPage(Answer &answer, const QString &file, int page = 0, QSize fit = {1366, 768},
                    QObject *context = nullptr);
    static void await(const Answer &answer);
    [[nodiscard]] PdfInfo infoOf(const QString &file);
    [[nodiscard]] Answer pageOf(const QString &file, int page = 0, QSize fit = {1366, 768});
    [[nodiscard]] Answer textOfPage(const QString &file, int page);
    [[nodiscard]] QList<qint64> workers();

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<PdfReader> m_reader;
};

void TestPdfReader::initTestCase()
{
    QVERIFY2(QFileInfo(PdfReader::defaultWorkerPath()).isExecutable(),
             qPrintable(PdfReader::defaultWorkerPath()));
}

void TestPdfReader::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    if (!m_reader)
        m_reader = std::make_unique<PdfReader>();
}

void TestPdfReader::cleanup()
{
    // The sweep goes on with the workers that the file before has left.
    if (qstrcmp(QTest::currentTestFunction(), "sweepsSharedData") != 0)
        m_reader.reset();
}

void TestPdfReader::cleanupTestCase()
{
    m_reader.reset();
}

quint64 TestPdfReader::askInfo(Answer &answer, const QString &file, PdfUrgency urgency)
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

quint64 TestPdfReader::askPage(Answer &answer, const QString &file, int page, QSize fit, QObject *context)
{
    return m_reader->page(file, page, fit, 1.0, context ? context : this,
                          [&answer](const QImage &image, const QString &problem) {
                              ++answer.count;
                              answer.image = image;
                              answer.problem = problem;
                          });
}

void TestPdfReader::await(const Answer &answer)
{
    QElapsedTimer timer;
    timer.start();
    while (answer.count == 0 && timer.elapsed() < 30'000)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 100);
    QCOMPARE(answer.count, 1);
}

PdfInfo TestPdfReader::infoOf(const QString &file)
{
    Answer answer;
    const quint64 request = askInfo(answer, file);
    await(answer);
    m_reader->cancel(request); // where none came: `answer` goes now
    return answer.info;
}

Answer TestPdfReader::pageOf(const QString &file, int page, QSize fit)
{
    Answer answer;
    const quint64 request = askPage(answer, file, page, fit);
    await(answer);
    m_reader->cancel(request); // where none came: `answer` goes now
    return answer;
}

Answer TestPdfReader::textOfPage(const QString &file, int page)
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

QList<qint64> TestPdfReader::workers()
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

void TestPdfReader::countsPagesAndTellsTitle()
{
    pdffiles::writeText(path(QStringLiteral("a.pdf")), 7, QStringLiteral("Ұлы дала\nөркениеті"));
    const PdfInfo info = infoOf(path(QStringLiteral("a.pdf")));
    QCOMPARE(info.problem, QString());
    QCOMPARE(info.pages, 7);
    QCOMPARE(info.title, QStringLiteral("Ұлы дала өркениеті"));
}

void TestPdfReader::drawsAPageThatFits()
{
    pdffiles::writeText(path(QStringLiteral("a.pdf")), 1);
    const Answer answer = pageOf(path(QStringLiteral("a.pdf")));
    QCOMPARE(answer.problem, QString());
    QCOMPARE(answer.image.height(), 768);
    QVERIFY2(qAbs(answer.image.width() - 543) <= 1, qPrintable(QString::number(answer.image.width())));
    // White paper with ink on it.
    QCOMPARE(answer.image.pixelColor(1, 1), QColor(Qt::white));
    bool ink = false;
    for (int y = 0; y < answer.image.height() && !ink; ++y) {
        for (int x = 0; x < answer.image.width() && !ink; ++x)
            ink = qGray(answer.image.pixel(x, y)) < 64;
    }
    QVERIFY(ink);

    // On a dense screen the same place is filled with more pixels.
    Answer dense;
    m_reader->page(path(QStringLiteral("a.pdf")), 0, {400, 300}, 1.5, this,
                   [&dense](const QImage &image, const QString &) {
                       ++dense.count;
                       dense.image = image;
                   });
    QTRY_COMPARE(dense.count, 1);
    QCOMPARE(dense.image.height(), 450);
    QCOMPARE(dense.image.devicePixelRatio(), 1.5);
}

void TestPdfReader::readsKazakhText()
{
    pdffiles::writeText(path(QStringLiteral("a.pdf")), 3);
    const Answer answer = textOfPage(path(QStringLiteral("a.pdf")), 2);
    QCOMPARE(answer.problem, QString());
    QVERIFY2(answer.text.contains(pdffiles::sentence()), qPrintable(answer.text.left(200)));
    QVERIFY(answer.text.contains(QStringLiteral("Бет 3")));
}

void TestPdfReader::refusesPagesThatAreNotThere()
{
    pdffiles::writeText(path(QStringLiteral("a.pdf")), 2);
    QCOMPARE(pageOf(path(QStringLiteral("a.pdf")), 2).problem, QString(pdf::problem::NoPage));
    QCOMPARE(pageOf(path(QStringLiteral("a.pdf")), -1).problem, QString(pdf::problem::NoPage));
    QCOMPARE(textOfPage(path(QStringLiteral("a.pdf")), 99).problem, QString(pdf::problem::NoPage));
    QCOMPARE(pageOf(path(QStringLiteral("a.pdf")), 0, {60'000, 60'000}).problem,
             QString(pdf::problem::TooLarge));
    QCOMPARE(pageOf(path(QStringLiteral("a.pdf")), 0, {0, 5}).problem, QString(pdf::problem::TooLarge));
    QCOMPARE(pageOf(path(QStringLiteral("a.pdf")), 1).problem, QString());
}

void TestPdfReader::tellsWhatAFileIsNot_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("problem");
    QTest::newRow("no bytes") << QByteArray() << QString(pdf::problem::Empty);
    QTest::newRow("html") << QByteArray("<html><body>Not a PDF</body></html>")
                          << QString(pdf::problem::NotPdf);
    QTest::newRow("header only") << QByteArray("%PDF-1.4\n") << QString(pdf::problem::Damaged);
    QTest::newRow("no pages") << pdffiles::manyPages(0) << QString(pdf::problem::Empty);
    QTest::newRow("count without pages") << pdffiles::manyPages(3)
                                                .replace("/Type/Page/", "/Type/Nope/")
                                                .replace("3 0 R 4 0 R 5 0 R", "               ")
                                         << QString(pdf::problem::Damaged);
    QTest::newRow("cut in half") << pdffiles::manyPages(50).left(900) << QString(pdf::problem::Damaged);
}

void TestPdfReader::tellsWhatAFileIsNot()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, problem);
    pdffiles::write(path(QStringLiteral("b.pdf")), bytes);
    const PdfInfo info = infoOf(path(QStringLiteral("b.pdf")));
    QCOMPARE(info.problem, problem);
    QCOMPARE(info.pages, 0);
    // A page and a text of it say the same.
    QCOMPARE(pageOf(path(QStringLiteral("b.pdf"))).problem, problem);
    QCOMPARE(textOfPage(path(QStringLiteral("b.pdf")), 0).problem, problem);
}

void TestPdfReader::neverWaitsForAPipe()
{
    const QString pipe = path(QStringLiteral("pipe.pdf"));
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(infoOf(pipe).problem, QString(pdf::problem::NotAFile));
    QCOMPARE(infoOf(m_dir->path()).problem, QString(pdf::problem::NotAFile));
    QCOMPARE(infoOf(QStringLiteral("/dev/zero")).problem, QString(pdf::problem::NotAFile));
    QCOMPARE(infoOf(path(QStringLiteral("nothing.pdf"))).problem, QString(pdf::problem::Missing));
    QVERIFY(timer.elapsed() < 5'000);
}

void TestPdfReader::countsSixtyThousandPages()
{
    pdffiles::write(path(QStringLiteral("many.pdf")), pdffiles::manyPages(60'000));
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(infoOf(path(QStringLiteral("many.pdf"))).pages, 60'000);
    QVERIFY2(timer.elapsed() < 5'000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(pageOf(path(QStringLiteral("many.pdf")), 59'999, {200, 200}).problem, QString());
}

void TestPdfReader::givesUpOnAnEndlessPage()
{
    pdffiles::write(path(QStringLiteral("endless.pdf")), pdffiles::endless(20'000'000));
    pdffiles::writeText(path(QStringLiteral("a.pdf")), 2);
    m_reader->setTimeLimit(1'000ms);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(pageOf(path(QStringLiteral("endless.pdf"))).problem, QString(pdf::problem::TooSlow));
    QVERIFY2(timer.elapsed() < 15'000, qPrintable(QString::number(timer.elapsed())));
    m_reader->setTimeLimit(10'000ms);
    QCOMPARE(pageOf(path(QStringLiteral("a.pdf"))).problem, QString());
    // Its pages are counted all the same.
    QCOMPARE(infoOf(path(QStringLiteral("endless.pdf"))).pages, 1);
}

void TestPdfReader::survivesAFormThatDrawsItself()
{
    pdffiles::write(path(QStringLiteral("self.pdf")), pdffiles::selfDrawing());
    pdffiles::writeText(path(QStringLiteral("a.pdf")), 2);
    m_reader->setTimeLimit(3'000ms);
    const Answer answer = pageOf(path(QStringLiteral("self.pdf")));
    QVERIFY(answer.image.isNull() != answer.problem.isEmpty());
    m_reader->setTimeLimit(10'000ms);
    QCOMPARE(infoOf(path(QStringLiteral("a.pdf"))).pages, 2);
}

void TestPdfReader::dropsCancelledAndSupersededAnswers()
{
    const QString file = path(QStringLiteral("a.pdf"));
    pdffiles::writeText(file, 3);
    Answer first;
    Answer second;
    Answer third;
    Answer elsewhere;
    QObject other;
    askPage(elsewhere, file, 0, {100, 100}, &other);
    askPage(first, file, 0);
    askPage(second, file, 1);
    m_reader->cancel(askPage(third, file, 2));
    Answer fourth;
    askPage(fourth, file, 2);
    QTRY_COMPARE_WITH_TIMEOUT(fourth.count, 1, 20'000);
    QCOMPARE(first.count, 0);
    QCOMPARE(second.count, 0);
    QCOMPARE(third.count, 0);
    // Another view's page is none of this view's business.
    QCOMPARE(elsewhere.count, 1);
    m_reader->cancel(12'345);
}

void TestPdfReader::dropsAnswersWhoseContextHasGone()
{
    pdffiles::writeText(path(QStringLiteral("a.pdf")), 3);
    auto context = std::make_unique<QObject>();
    Answer lost;
    askPage(lost, path(QStringLiteral("a.pdf")), 0, {500, 500}, context.get());
    context.reset();
    QCOMPARE(infoOf(path(QStringLiteral("a.pdf"))).pages, 3);
    QCOMPARE(lost.count, 0);
}

void TestPdfReader::leavesAnUnwantedSlowPageQuickly()
{
    pdffiles::write(path(QStringLiteral("endless.pdf")), pdffiles::endless(20'000'000));
    pdffiles::writeText(path(QStringLiteral("a.pdf")), 2);
    Answer slow;
    askPage(slow, path(QStringLiteral("endless.pdf")));
    QTest::qWait(500);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(pageOf(path(QStringLiteral("a.pdf"))).problem, QString());
    QVERIFY2(timer.elapsed() < 5'000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(slow.count, 0);
}

void TestPdfReader::drawsAPageWhileManyFilesAreCounted()
{
    pdffiles::write(path(QStringLiteral("many.pdf")), pdffiles::manyPages(60'000));
    pdffiles::writeText(path(QStringLiteral("a.pdf")), 2);
    pdffiles::writeText(path(QStringLiteral("b.pdf")), 1);
    constexpr int Files = 60;
    QList<Answer> counted(Files);
    for (int i = 0; i < Files; ++i)
        askInfo(counted[i], path(i % 2 ? QStringLiteral("many.pdf") : QStringLiteral("b.pdf")),
                PdfUrgency::Soon);
    QCOMPARE(pageOf(path(QStringLiteral("a.pdf"))).problem, QString());
    QVERIFY2(counted.last().count == 0, "the page waited for the files");
    QTRY_COMPARE_WITH_TIMEOUT(counted.last().count, 1, 60'000);
    for (int i = 0; i < Files; ++i)
        QCOMPARE(counted.at(i).info.pages, i % 2 ? 60'000 : 1);
}

void TestPdfReader::noticesThatAFileWasReplaced()
{
    const QString file = path(QStringLiteral("a.pdf"));
    pdffiles::writeText(file, 2);
    QCOMPARE(infoOf(file).pages, 2);
    pdffiles::writeText(path(QStringLiteral("new.pdf")), 5);
    QVERIFY(QFile::remove(file) && QFile::rename(path(QStringLiteral("new.pdf")), file));
    QCOMPARE(pageOf(file, 4).problem, QString());
    QCOMPARE(infoOf(file).pages, 5);
}

void TestPdfReader::noticesThatAFileVanished()
{
    const QString file = path(QStringLiteral("a.pdf"));
    pdffiles::writeText(file, 2);
    QCOMPARE(infoOf(file).pages, 2);
    QVERIFY(QFile::remove(file));
    QCOMPARE(infoOf(file).problem, QString(pdf::problem::Missing));
}

void TestPdfReader::noticesThatAFileIsCutWhileItIsRead()
{
    // A large file, cut while its worker counts: whatever moment is hit, an answer comes and the next file
    // works.
    const QString file = path(QStringLiteral("many.pdf"));
    const QByteArray bytes = pdffiles::manyPages(60'000);
    pdffiles::writeText(path(QStringLiteral("a.pdf")), 2);
    const QStringList expected{QString(), pdf::problem::Changed, pdf::problem::Damaged};
    for (int wait = 0; wait < 60; wait += 6) {
        pdffiles::write(file, bytes);
        Answer answer;
        askPage(answer, file, 59'000, {200, 200});
        QTest::qWait(wait);
        QVERIFY(QFile::resize(file, bytes.size() / 3));
        QTRY_COMPARE_WITH_TIMEOUT(answer.count, 1, 20'000);
        QVERIFY2(expected.contains(answer.problem), qPrintable(answer.problem));
        QCOMPARE(infoOf(path(QStringLiteral("a.pdf"))).pages, 2);
    }
}

void TestPdfReader::comesBackWhenItsWorkerIsKilled()
{
    pdffiles::write(path(QStringLiteral("endless.pdf")), pdffiles::endless(20'000'000));
    pdffiles::writeText(path(QStringLiteral("a.pdf")), 2);
    QCOMPARE(infoOf(path(QStringLiteral("a.pdf"))).pages, 2);
    const QList<qint64> before = workers();
    Answer answer;
    askPage(answer, path(QStringLiteral("endless.pdf")));
    QTest::qWait(300);
    QCOMPARE(answer.count, 0);
    for (const qint64 id : before)
        QCOMPARE(::kill(pid_t(id), SIGKILL), 0);
    QTRY_COMPARE_WITH_TIMEOUT(answer.count, 1, 5'000);
    QCOMPARE(answer.problem, QString(pdf::problem::WorkerDied));
    QCOMPARE(infoOf(path(QStringLiteral("a.pdf"))).pages, 2);
    for (const qint64 id : workers())
        QVERIFY(!before.contains(id));
}

void TestPdfReader::comesBackWhenItsIdleWorkersAreKilled()
{
    pdffiles::writeText(path(QStringLiteral("a.pdf")), 2);
    for (int round = 0; round < 3; ++round) {
        QCOMPARE(infoOf(path(QStringLiteral("a.pdf"))).pages, 2);
        for (const qint64 id : workers()) {
            if (id > 0)
                ::kill(pid_t(id), SIGKILL);
        }
        QTest::qWait(20);
        // Its death while nothing was asked is nobody's trouble.
        QCOMPARE(infoOf(path(QStringLiteral("a.pdf"))).pages, 2);
    }
}

void TestPdfReader::saysThatThereIsNoWorker()
{
    pdffiles::writeText(path(QStringLiteral("a.pdf")), 2);
    m_reader = std::make_unique<PdfReader>(path(QStringLiteral("qorjyn-pdf")));
    for (int round = 0; round < 2; ++round) {
        QCOMPARE(infoOf(path(QStringLiteral("a.pdf"))).problem, QString(pdf::problem::NoWorker));
        QCOMPARE(pageOf(path(QStringLiteral("a.pdf"))).problem, QString(pdf::problem::NoWorker));
    }
}

void TestPdfReader::distrustsAWorkerThatSpeaksNonsense()
{
    pdffiles::writeText(path(QStringLiteral("a.pdf")), 2);
    const auto fake = [this](const QByteArray &script) {
        const QString program = path(QStringLiteral("fake-worker"));
        QFile::remove(program);
        pdffiles::write(program, "#!/bin/sh\n" + script);
        QFile::setPermissions(program, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        m_reader = std::make_unique<PdfReader>(program);
        m_reader->setTimeLimit(2'000ms);
        return infoOf(path(QStringLiteral("a.pdf"))).problem;
    };
    const QStringList refused{pdf::problem::WorkerDied, pdf::problem::NoWorker};
    QVERIFY(refused.contains(fake("printf '\\377\\377\\377\\377'; exec sleep 60")));
    QVERIFY(refused.contains(fake("exec cat /dev/zero")));
    QVERIFY(refused.contains(fake("exit 0")));
    // A right Hello (version 1, no protections), then a picture that nobody asked for.
    QVERIFY(
        refused.contains(fake("printf '\\000\\000\\000\\007\\001\\000\\001\\000\\000\\000\\000'; sleep 0.3; "
                              "printf '\\000\\000\\000\\001\\005'; exec sleep 60")));
    // One that never stands is not started over and over.
    const QByteArray count = QFile::encodeName(path(QStringLiteral("starts")));
    (void)fake("echo >> '" + count + "'; printf '\\377\\377\\377\\377'; exec sleep 60");
    QTest::qWait(500);
    QFile starts(path(QStringLiteral("starts")));
    QVERIFY(starts.open(QIODevice::ReadOnly));
    const qint64 started = starts.size();
    QVERIFY2(started <= 6, qPrintable(QString::number(started)));
    // A right Hello, then silence.
    QCOMPARE(fake("printf '\\000\\000\\000\\007\\001\\000\\001\\000\\000\\000\\000'; exec sleep 60"),
             QString(pdf::problem::TooSlow));
}

void TestPdfReader::readsTwoFilesInTurn()
{
    pdffiles::writeText(path(QStringLiteral("a.pdf")), 3);
    pdffiles::writeText(path(QStringLiteral("b.pdf")), 8);
    for (int i = 0; i < 5; ++i) {
        QCOMPARE(pageOf(path(QStringLiteral("a.pdf")), 2, {300, 300}).problem, QString());
        QVERIFY(textOfPage(path(QStringLiteral("b.pdf")), 7).text.contains(QStringLiteral("Бет 8")));
        QVERIFY(textOfPage(path(QStringLiteral("a.pdf")), 1).text.contains(QStringLiteral("Бет 2")));
        QCOMPARE(infoOf(path(QStringLiteral("b.pdf"))).pages, 8);
    }
}

void TestPdfReader::holdsOnlyAPartOfALargeFile()
{
    // 200 MB between the header and the objects, as a scan's pictures are; sparse on the disk.
    constexpr qint64 Padding = 200LL * 1024 * 1024;
    QFile file(path(QStringLiteral("large.pdf")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("%PDF-1.5\n1 0 obj\n<</Length 0>>\nendobj\n");
    file.seek(Padding);
    QByteArray table = "xref\n0 4\n0000000000 65535 f \n";
    const QList<QByteArray> wanted{"<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Count 1/Kids[3 0 R]>>",
                                   "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>"};
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        table += QByteArray::number(file.pos()).rightJustified(10, '0') + " 00000 n \n";
        file.write(QByteArray::number(i + 1) + " 0 obj\n" + wanted.at(i) + "\nendobj\n");
    }
    const QByteArray start = QByteArray::number(file.pos());
    file.write(table + "trailer\n<</Root 1 0 R/Size 4>>\nstartxref\n" + start + "\n%%EOF\n");
    file.close();

    // AddressSanitizer would keep what was freed.
    qputenv("ASAN_OPTIONS", qgetenv("ASAN_OPTIONS") + ":quarantine_size_mb=8");
    m_reader = std::make_unique<PdfReader>();
    const Answer idle = pageOf(file.fileName(), 0, {1366, 768});
    QCOMPARE(idle.problem, QString());
    QCOMPARE(infoOf(file.fileName()).pages, 1);
    // And the same with its end cut off: Poppler reads it all to find the objects.
    QVERIFY(QFile::resize(file.fileName(), Padding + 300));
    const Answer rebuilt = pageOf(file.fileName(), 0, {1366, 768});
    QVERIFY2(rebuilt.problem.isEmpty() || rebuilt.problem == pdf::problem::Damaged ||
                 rebuilt.problem == pdf::problem::TooSlow,
             qPrintable(rebuilt.problem));
    for (const qint64 id : workers()) {
        const qint64 resident = residentBytes(id);
        QVERIFY(resident > 0);
        QVERIFY2(resident < 150LL * 1024 * 1024, qPrintable(QString::number(resident)));
    }
}

void TestPdfReader::blockingTwinAgrees()
{
    pdffiles::writeText(path(QStringLiteral("a.pdf")), 4, QStringLiteral("Абай жолы"));
    QCOMPARE(readPdfInfo(path(QStringLiteral("a.pdf"))), infoOf(path(QStringLiteral("a.pdf"))));
    QVERIFY(textOf(path(QStringLiteral("a.pdf")), 3).contains(QStringLiteral("Бет 4")));
    BlockingPdfReader reader;
    QString problem;
    QCOMPARE(reader.page(path(QStringLiteral("a.pdf")), 0, {200, 100}, &problem).height(), 100);
    QCOMPARE(reader.info(path(QStringLiteral("none.pdf"))).problem, QString(pdf::problem::Missing));
    QCOMPARE(reader.info(path(QStringLiteral("a.pdf"))).pages, 4);
}

void TestPdfReader::survivesAPictureLargerThanItsMemory()
{
    // Claims 60,000 × 60,000 pixels of 16-bit colour with a handful of bytes behind them, and a page of one
    // point.
    const QByteArray image = pdffiles::stream(QByteArray(5'000'000, '\x55'),
                                              "/Type/XObject/Subtype/Image/Width 60000/Height 60000"
                                              "/BitsPerComponent 16/ColorSpace/DeviceRGB/Interpolate true");
    for (const QByteArray &box : {QByteArray("0 0 595 842"), QByteArray("0 0 1 1"), QByteArray("0 0 1e9 1e9"),
                                  QByteArray("0 0 0 0"), QByteArray("0 0 1e-9 1e38")}) {
        pdffiles::write(
            path(QStringLiteral("huge.pdf")),
            pdffiles::assemble({"<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Count 1/Kids[3 0 R]>>",
                                "<</Type/Page/Parent 2 0 R/MediaBox[" + box +
                                    "]/Contents 4 0 R/Resources<</XObject<</I 5 0 R>>>>>>",
                                pdffiles::stream("595 0 0 842 0 0 cm /I Do\n"), image}));
        m_reader->setTimeLimit(2'000ms);
        const Answer answer = pageOf(path(QStringLiteral("huge.pdf")));
        QVERIFY2(answer.image.isNull() != answer.problem.isEmpty(), box.constData());
        QVERIFY(answer.image.width() <= 1366 && answer.image.height() <= 768);
    }
    m_reader->setTimeLimit(10'000ms);
    pdffiles::writeText(path(QStringLiteral("a.pdf")), 2);
    QCOMPARE(pageOf(path(QStringLiteral("a.pdf"))).problem, QString());
}

void TestPdfReader::keepsWorkersFreshOverALongDay()
{
    // Many files through one worker: no descriptor and no file stays behind.
    pdffiles::writeText(path(QStringLiteral("a.pdf")), 1);
    pdffiles::writeText(path(QStringLiteral("b.pdf")), 2);
    const auto openFiles = [] { return QDir(QStringLiteral("/proc/self/fd")).count(); };
    QCOMPARE(infoOf(path(QStringLiteral("a.pdf"))).pages, 1);
    const auto before = openFiles();
    for (int i = 0; i < 300; ++i)
        QCOMPARE(infoOf(path(i % 2 ? QStringLiteral("a.pdf") : QStringLiteral("b.pdf"))).pages,
                 i % 2 ? 1 : 2);
    QCOMPARE(openFiles(), before);
}

void TestPdfReader::sweepsSharedData_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("pages"); // -1: not stated
    QTest::addColumn<bool>("mustBeEncrypted");
    // A row that is always there, so that the sweep runs from a clone alone too.
    QTest::newRow("own") << QString() << 2 << false;
    const QString root = test::sharedData(QStringLiteral("."));
    if (root.isEmpty())
        return;
    QFile sources(QDir(root).filePath(QStringLiteral("SOURCES.md")));
    QVERIFY(sources.open(QIODevice::ReadOnly));
    static const QRegularExpression row(QStringLiteral("^\\| (pdf_(?:ok|bad|encrypted)/[^|]+\\.pdf) \\|.*"));
    static const QRegularExpression count(QStringLiteral("\\| pages=(\\d+)"));
    const auto lines = QString::fromUtf8(sources.readAll()).split(u'\n');
    for (const QString &line : lines) {
        const auto match = row.match(line);
        if (!match.hasMatch())
            continue;
        const QString name = match.captured(1);
        const auto stated = count.match(line);
        const bool exact = !name.startsWith(u"pdf_bad") && stated.hasMatch();
        QTest::newRow(qPrintable(name))
            << QDir(root).filePath(name) << (exact ? stated.captured(1).toInt() : -1)
            << (name.startsWith(u"pdf_encrypted") && !exact);
    }
}

void TestPdfReader::sweepsSharedData()
{
    QFETCH(QString, file);
    QFETCH(int, pages);
    QFETCH(bool, mustBeEncrypted);
    if (file.isEmpty()) {
        file = path(QStringLiteral("own.pdf"));
        pdffiles::writeText(file, pages);
    }
    QVERIFY2(QFileInfo::exists(file), qPrintable(file));
    constexpr auto Limit = 5'000ms;
    m_reader->setTimeLimit(Limit);
    QElapsedTimer timer;
    timer.start();
    const PdfInfo info = infoOf(file);
    if (pages >= 0) {
        QCOMPARE(info.problem, QString());
        QCOMPARE(info.pages, pages);
    } else if (mustBeEncrypted) {
        QCOMPARE(info.problem, QString(pdf::problem::Encrypted));
    } else {
        QVERIFY(info.problem.isEmpty() == (info.pages > 0));
    }
    // First, last and text: a picture or a problem each, within the limit.
    const Answer first = pageOf(file, 0, {600, 600});
    QVERIFY(first.image.isNull() != first.problem.isEmpty());
    const Answer last = pageOf(file, qMax(0, info.pages - 1), {600, 600});
    QVERIFY(last.image.isNull() != last.problem.isEmpty());
    (void)textOfPage(file, 0);
    QVERIFY2(timer.elapsed() < 4 * Limit.count() + 3'000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_MAIN(TestPdfReader)
#include "tst_pdfreader.moc"

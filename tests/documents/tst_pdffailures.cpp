// Files that never end, change or are none, and workers that fall: an answer comes, and the next file is
// read.
#include "documents/pdffiles.h"
#include "documents/pdffixture.h"
#include "documents/worker/protocol.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <csignal>
#include <sys/stat.h>

using namespace qorjyn;
using namespace std::chrono_literals;

namespace {

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

class TestPdfFailures : public PdfFixture
{
    Q_OBJECT

private Q_SLOTS:
    void neverWaitsForAPipe();
    void givesUpOnAnEndlessPage();
    void survivesAFormThatDrawsItself();
    void leavesAnUnwantedSlowPageQuickly();
    void noticesThatAFileWasReplaced();
    void noticesThatAFileVanished();
    void noticesThatAFileIsCutWhileItIsRead();
    void comesBackWhenItsWorkerIsKilled();
    void comesBackWhenItsIdleWorkersAreKilled();
    void saysThatThereIsNoWorker();
    void distrustsAWorkerThatSpeaksNonsense();
    void holdsOnlyAPartOfALargeFile();
    void survivesAPictureLargerThanItsMemory();
};

void TestPdfFailures::neverWaitsForAPipe()
{
    const QString pipe = path(QStringLiteral("pipe.pdf"));
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    QCOMPARE(infoOf(pipe).problem, QString(pdf::problem::NotAFile));
    QCOMPARE(infoOf(m_dir->path()).problem, QString(pdf::problem::NotAFile));
    QCOMPARE(infoOf(QStringLiteral("/dev/zero")).problem, QString(pdf::problem::NotAFile));
    QCOMPARE(infoOf(path(QStringLiteral("nothing.pdf"))).problem, QString(pdf::problem::Missing));
}

void TestPdfFailures::givesUpOnAnEndlessPage()
{
    pdffiles::write(path(QStringLiteral("endless.pdf")), pdffiles::endless(20'000'000));
    pdffiles::writeText(path(QStringLiteral("a.pdf")), 2);
    m_reader->setTimeLimit(1'000ms);
    QCOMPARE(pageOf(path(QStringLiteral("endless.pdf"))).problem, QString(pdf::problem::TooSlow));
    m_reader->setTimeLimit(Patience);
    QCOMPARE(pageOf(path(QStringLiteral("a.pdf"))).problem, QString());
    // Its pages are counted all the same.
    QCOMPARE(infoOf(path(QStringLiteral("endless.pdf"))).pages, 1);
}

void TestPdfFailures::survivesAFormThatDrawsItself()
{
    pdffiles::write(path(QStringLiteral("self.pdf")), pdffiles::selfDrawing());
    pdffiles::writeText(path(QStringLiteral("a.pdf")), 2);
    m_reader->setTimeLimit(3'000ms);
    const Answer answer = pageOf(path(QStringLiteral("self.pdf")));
    QVERIFY(answer.image.isNull() != answer.problem.isEmpty());
    m_reader->setTimeLimit(Patience);
    QCOMPARE(infoOf(path(QStringLiteral("a.pdf"))).pages, 2);
}

void TestPdfFailures::leavesAnUnwantedSlowPageQuickly()
{
    pdffiles::write(path(QStringLiteral("endless.pdf")), pdffiles::endless(20'000'000));
    pdffiles::writeText(path(QStringLiteral("a.pdf")), 2);
    Answer slow;
    askPage(slow, path(QStringLiteral("endless.pdf")));
    QTest::qWait(500);
    QCOMPARE(pageOf(path(QStringLiteral("a.pdf"))).problem, QString());
    QCOMPARE(slow.count, 0);
}

void TestPdfFailures::noticesThatAFileWasReplaced()
{
    const QString file = path(QStringLiteral("a.pdf"));
    pdffiles::writeText(file, 2);
    QCOMPARE(infoOf(file).pages, 2);
    pdffiles::writeText(path(QStringLiteral("new.pdf")), 5);
    QVERIFY(QFile::remove(file) && QFile::rename(path(QStringLiteral("new.pdf")), file));
    QCOMPARE(pageOf(file, 4).problem, QString());
    QCOMPARE(infoOf(file).pages, 5);
}

void TestPdfFailures::noticesThatAFileVanished()
{
    const QString file = path(QStringLiteral("a.pdf"));
    pdffiles::writeText(file, 2);
    QCOMPARE(infoOf(file).pages, 2);
    QVERIFY(QFile::remove(file));
    QCOMPARE(infoOf(file).problem, QString(pdf::problem::Missing));
}

void TestPdfFailures::noticesThatAFileIsCutWhileItIsRead()
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
        await(answer);
        QVERIFY2(expected.contains(answer.problem), qPrintable(answer.problem));
        QCOMPARE(infoOf(path(QStringLiteral("a.pdf"))).pages, 2);
    }
}

void TestPdfFailures::comesBackWhenItsWorkerIsKilled()
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
    await(answer);
    QCOMPARE(answer.problem, QString(pdf::problem::WorkerDied));
    QCOMPARE(infoOf(path(QStringLiteral("a.pdf"))).pages, 2);
    for (const qint64 id : workers())
        QVERIFY(!before.contains(id));
}

void TestPdfFailures::comesBackWhenItsIdleWorkersAreKilled()
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

void TestPdfFailures::saysThatThereIsNoWorker()
{
    pdffiles::writeText(path(QStringLiteral("a.pdf")), 2);
    m_reader = std::make_unique<PdfReader>(path(QStringLiteral("qorjyn-pdf")));
    for (int round = 0; round < 2; ++round) {
        QCOMPARE(infoOf(path(QStringLiteral("a.pdf"))).problem, QString(pdf::problem::NoWorker));
        QCOMPARE(pageOf(path(QStringLiteral("a.pdf"))).problem, QString(pdf::problem::NoWorker));
    }
}

void TestPdfFailures::distrustsAWorkerThatSpeaksNonsense()
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
    // It was found, and it started: what is wrong is how it answers.
    QCOMPARE(fake("printf '\\377\\377\\377\\377'; exec sleep 60"), QString(pdf::problem::BadWorker));
    QCOMPARE(fake("exec cat /dev/zero"), QString(pdf::problem::BadWorker));
    QCOMPARE(fake("exit 0"), QString(pdf::problem::BadWorker));
    // A right Hello (version 2, no protections), then a picture that nobody asked for.
    QCOMPARE(fake("printf '\\000\\000\\000\\007\\001\\000\\003\\000\\000\\000\\000'; sleep 0.3; "
                  "printf '\\000\\000\\000\\001\\005'; exec sleep 60"),
             QString(pdf::problem::WorkerDied));
    // One that never stands is not started over and over.
    const QByteArray count = QFile::encodeName(path(QStringLiteral("starts")));
    (void)fake("echo >> '" + count + "'; printf '\\377\\377\\377\\377'; exec sleep 60");
    QTest::qWait(500);
    QFile starts(path(QStringLiteral("starts")));
    QVERIFY(starts.open(QIODevice::ReadOnly));
    const qint64 started = starts.size();
    QVERIFY2(started <= 6, qPrintable(QString::number(started)));
    // A right Hello, then silence.
    QCOMPARE(fake("printf '\\000\\000\\000\\007\\001\\000\\003\\000\\000\\000\\000'; exec sleep 60"),
             QString(pdf::problem::TooSlow));
}

void TestPdfFailures::holdsOnlyAPartOfALargeFile()
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
    m_reader->setTimeLimit(Patience); // it is memory that is measured, on a busy machine
    const Answer idle = pageOf(file.fileName(), 0, {1366, 768});
    QCOMPARE(idle.problem, QString());
    QCOMPARE(infoOf(file.fileName()).pages, 1);
    m_reader->setTimeLimit(std::chrono::seconds(10));
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

void TestPdfFailures::survivesAPictureLargerThanItsMemory()
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
    m_reader->setTimeLimit(Patience);
    pdffiles::writeText(path(QStringLiteral("a.pdf")), 2);
    QCOMPARE(pageOf(path(QStringLiteral("a.pdf"))).problem, QString());
}

QTEST_MAIN(TestPdfFailures)
#include "tst_pdffailures.moc"

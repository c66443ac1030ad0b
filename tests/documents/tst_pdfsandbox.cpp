// What the PDF worker may not do, tried by the worker itself and seen from outside.
#include "documents/pdfreader.h"

#include "documents/pdffiles.h"
#include "documents/picturefiles.h"
#include "documents/worker/protocol.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTemporaryFile>
#include <QTest>

#include <array>
#include <cerrno>
#include <cstddef>
#include <cstdlib>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

using namespace qorjyn;

namespace {

/// Whether this kernel has Landlock, the only part of the sandbox that a kernel may lack.
bool hasLandlock()
{
    constexpr unsigned askVersion = 1;
    return ::syscall(SYS_landlock_create_ruleset, nullptr, 0, askVersion) > 0;
}

/// From here on Landlock is answered as a kernel without it answers. Only system calls: it runs between
/// fork and exec.
void loseLandlock()
{
    const std::array<sock_filter, 4> filter{
        {BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, nr)),
         BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_landlock_create_ruleset, 0, 1),
         BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | ENOSYS),
         BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW)}};
    const sock_fprog program{.len = filter.size(), .filter = const_cast<sock_filter *>(filter.data())};
    if (::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0 ||
        ::prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program) != 0)
        ::_exit(EXIT_FAILURE);
}

/// Only Landlock keeps these off; the filter of system calls and the limits refuse everything else.
bool isReading(const QString &attempt)
{
    return attempt.startsWith(u"read ") || attempt.startsWith(u"list ");
}

/// Each attempt of the self-test and what came of it.
QHash<QString, QString> selfTest(const QString &option, const QStringList &files, int *exitCode = nullptr,
                                 const std::function<void()> &before = {})
{
    QProcess process;
    process.setChildProcessModifier(before);
    process.start(PdfReader::defaultWorkerPath(), QStringList{option} + files);
    if (!process.waitForFinished(20'000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    if (exitCode)
        *exitCode = process.exitCode();
    QHash<QString, QString> outcome;
    const auto lines =
        QString::fromLocal8Bit(process.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const qsizetype space = line.lastIndexOf(u' ');
        outcome.insert(line.left(space), line.mid(space + 1));
    }
    return outcome;
}

/// A file of the user's: in the home where there is one to write into, in the working folder otherwise.
std::unique_ptr<QTemporaryFile> usersFile()
{
    for (const QString &folder : {QDir::homePath(), QDir::currentPath()}) {
        auto file = std::make_unique<QTemporaryFile>(folder + QStringLiteral("/qorjyn-test-XXXXXX"));
        if (file->open() && file->write("of the user's") > 0 && file->flush())
            return file;
    }
    return {};
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestPdfSandbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void refuses_data();
    void refuses();
    void refusesTheUsersFile();
    void saysSoWithItsExitCode();
    void staysWhereTheKernelHasNoLandlock();
    void holdsInTheWorkerThatReads();
    void hasNoSecretsInItsEnvironment();
    void stillDrawsFontsThatAreNotInTheFile();
    void stillReadsTablesOfCharacters();
    void stillDecodesPictures_data();
    void stillDecodesPictures();

private:
    /// What the sandbox makes of an attempt on this kernel.
    [[nodiscard]] QString expected(const QString &attempt) const
    {
        return isReading(attempt) && !m_hasLandlock ? QStringLiteral("allowed") : QStringLiteral("refused");
    }

    bool m_hasLandlock = hasLandlock();
    std::unique_ptr<QTemporaryFile> m_users;
    QHash<QString, QString> m_within;  ///< the sandbox
    QHash<QString, QString> m_without; ///< the control: what this machine lets any program do
    int m_exitWithin = -1;
    int m_exitWithout = -1;
};

void TestPdfSandbox::initTestCase()
{
    m_users = usersFile();
    QVERIFY(m_users);
    m_within = selfTest(QStringLiteral("--selftest"), {m_users->fileName()}, &m_exitWithin);
    m_without = selfTest(QStringLiteral("--selftest-bare"), {m_users->fileName()}, &m_exitWithout);
}

void TestPdfSandbox::refuses_data()
{
    QTest::addColumn<QString>("attempt");
    for (const char *attempt : {"read /etc/passwd", "list /", "create", "socket inet", "socket unix", "fork",
                                "exec", "signal", "set-limit", "new-code", "much-memory", "trace"})
        QTest::newRow(attempt) << QString::fromLatin1(attempt);
}

void TestPdfSandbox::refuses()
{
    QFETCH(QString, attempt);
    QCOMPARE(m_within.value(attempt), expected(attempt));
    // Refused by the sandbox, not by the machine.
    QCOMPARE(m_without.value(attempt), QStringLiteral("allowed"));
}

void TestPdfSandbox::refusesTheUsersFile()
{
    for (const QString &verb : {QStringLiteral("read "), QStringLiteral("write ")}) {
        const QString attempt = verb + m_users->fileName();
        QCOMPARE(m_within.value(attempt), expected(attempt));
        QCOMPARE(m_without.value(verb + m_users->fileName()), QStringLiteral("allowed"));
    }
}

void TestPdfSandbox::saysSoWithItsExitCode()
{
    QCOMPARE(m_exitWithin, m_hasLandlock ? 0 : 1);
    QCOMPARE(m_exitWithout, 1);
}

void TestPdfSandbox::staysWhereTheKernelHasNoLandlock()
{
    int exitCode = -1;
    const QHash<QString, QString> outcome =
        selfTest(QStringLiteral("--selftest"), {m_users->fileName()}, &exitCode, loseLandlock);
    QCOMPARE(outcome.size(), m_without.size());
    for (auto attempt = outcome.cbegin(); attempt != outcome.cend(); ++attempt)
        QVERIFY2(attempt.value() == QStringLiteral("refused") || isReading(attempt.key()),
                 qPrintable(attempt.key()));
    QCOMPARE(exitCode, 1); // and it says that not everything was refused
}

void TestPdfSandbox::holdsInTheWorkerThatReads()
{
    QTemporaryDir dir;
    pdffiles::writeText(dir.filePath(QStringLiteral("a.pdf")), 1);
    PdfReader reader;
    int pages = 0;
    reader.info(dir.filePath(QStringLiteral("a.pdf")), this,
                [&](const PdfInfo &info) { pages = info.pages; });
    QTRY_COMPARE(pages, 1);
    QList<qint64> workers;
    reader.processIds(this, [&](const QList<qint64> &ids) { workers = ids; });
    QTRY_COMPARE(workers.size(), 2);
    const QString proc = QStringLiteral("/proc/%1/").arg(workers.last());
    const QByteArray status = contents(proc + QStringLiteral("status"));
    QVERIFY2(status.contains("Seccomp:\t2\n"), status.constData());
    QVERIFY2(status.contains("NoNewPrivs:\t1\n"), status.constData());
    QVERIFY2(status.contains("Threads:\t1\n"), status.constData());
    const QString limits = QString::fromLatin1(contents(proc + QStringLiteral("limits"))).simplified();
    for (const auto &limit : {"Max cpu time 120 120", "Max core file size 0 0", "Max open files 32 32",
                              "Max file size 0 0", "Max address space 1073741824 1073741824"})
        QVERIFY2(limits.contains(QLatin1StringView(limit)), limit);
}

void TestPdfSandbox::hasNoSecretsInItsEnvironment()
{
    qputenv("QORJYN_TEST_SECRET", "token");
    QTemporaryDir dir;
    // Stands where the worker stands and writes down what it was given.
    const QString program = dir.filePath(QStringLiteral("worker"));
    const QString list = dir.filePath(QStringLiteral("environment"));
    pdffiles::write(program, "#!/bin/sh\n/usr/bin/env > '" + QFile::encodeName(list) + ".part'\n/bin/mv '" +
                                 QFile::encodeName(list) + ".part' '" + QFile::encodeName(list) +
                                 "'\nexec /bin/sleep 60\n");
    QVERIFY(QFile::setPermissions(program, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    const PdfReader reader(program);
    QTRY_VERIFY(QFile::exists(list));
    const QByteArray environment = contents(list);
    QVERIFY(environment.contains("LC_ALL=C.UTF-8"));
    QVERIFY2(!environment.contains("QORJYN_TEST_SECRET"), environment.constData());
    QVERIFY2(!environment.contains("HOME="), environment.constData());
}

void TestPdfSandbox::stillDrawsFontsThatAreNotInTheFile()
{
    QTemporaryDir dir;
    const QString file = dir.filePath(QStringLiteral("font.pdf"));
    pdffiles::write(
        file, pdffiles::assemble(
                  {"<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Count 1/Kids[3 0 R]>>",
                   QByteArray(
                       "<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]/Contents 4 0 R/Resources<</Font<</F<<"
                       "/Type/Font/Subtype/TrueType/BaseFont/TimesNewRoman,Bold>>>>>>>>"),
                   pdffiles::stream("BT /F 60 Tf 20 80 Td (QORJ) Tj ET")}));
    QString problem;
    const QImage image = BlockingPdfReader().page(file, 0, {200, 200}, &problem);
    QCOMPARE(problem, QString());
    int ink = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            ink += qGray(image.pixel(x, y)) < 64 ? 1 : 0;
    }
    QVERIFY2(ink > 500, qPrintable(QString::number(ink)));
}

void TestPdfSandbox::stillReadsTablesOfCharacters()
{
    // Text in Adobe-Japan1 without a table of its own: only poppler-data knows the letters.
    QTemporaryDir dir;
    const QString file = dir.filePath(QStringLiteral("cmap.pdf"));
    const QByteArray page = "<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]/Contents 4 0 R"
                            "/Resources<</Font<</F 5 0 R>>>>>>";
    pdffiles::write(
        file,
        pdffiles::assemble(
            {"<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Count 1/Kids[3 0 R]>>", page,
             pdffiles::stream("BT /F 40 Tf 20 80 Td <93FA967B> Tj ET"),
             "<</Type/Font/Subtype/Type0/BaseFont/Ryumin-Light/Encoding/90ms-RKSJ-H/DescendantFonts[6 0 R]>>",
             QByteArray(
                 "<</Type/Font/Subtype/CIDFontType0/BaseFont/Ryumin-Light/CIDSystemInfo<</Registry(Adobe)"
                 "/Ordering(Japan1)/Supplement 2>>/FontDescriptor 7 0 R>>"),
             QByteArray(
                 "<</Type/FontDescriptor/FontName/Ryumin-Light/Flags 4/ItalicAngle 0/Ascent 800/Descent -200"
                 "/CapHeight 700/StemV 80/FontBBox[0 -200 1000 800]>>")}));
    QCOMPARE(textOf(file, 0).trimmed(), QStringLiteral("日本"));
}

void TestPdfSandbox::stillDecodesPictures_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QImage halves = picturefiles::halves({40, 20});
    QTest::newRow("PNG") << picturefiles::saved(halves, "PNG");
    QTest::newRow("JPEG") << picturefiles::saved(halves, "JPEG");
    QTest::newRow("TIFF") << picturefiles::tiff({{halves}});
}

/// Their readers lie in files that the worker may not open any more.
void TestPdfSandbox::stillDecodesPictures()
{
    QFETCH(QByteArray, bytes);
    QTemporaryDir dir;
    const QString file = dir.filePath(QStringLiteral("picture"));
    pdffiles::write(file, bytes);
    PdfReader reader;
    QImage image;
    reader.page(file, 0, {80, 80}, 1.0, this, [&](const QImage &drawn, const QString &) { image = drawn; });
    QTRY_COMPARE(image.size(), QSize(80, 40));
    QList<qint64> workers;
    reader.processIds(this, [&](const QList<qint64> &ids) { workers = ids; });
    QTRY_COMPARE(workers.size(), 2);
    const QByteArray status = contents(QStringLiteral("/proc/%1/status").arg(workers.first()));
    QVERIFY2(status.contains("Seccomp:\t2\n"), status.constData());
    QVERIFY2(status.contains("Threads:\t1\n"), status.constData());
}

QTEST_MAIN(TestPdfSandbox)
#include "tst_pdfsandbox.moc"

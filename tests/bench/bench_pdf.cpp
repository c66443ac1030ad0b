// How long a person waits for a page: prints the time from asking for a page's picture until it is there.
#include "documents/pdfreader.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QTextStream>
#include <algorithm>

using namespace qorjyn;

namespace {

/// The picture fits the smallest screen that is supported.
constexpr QSize Fit{1366, 768};
/// One look is enough to open the file; all later ones are warm.
constexpr int Rounds = 200;

class Bench : public QObject
{
public:
    Bench(QString file, int pages) : m_file(std::move(file)), m_pages(pages) {}

    void ask()
    {
        m_timer.start();
        m_reader.page(m_file, m_round % m_pages, Fit, 1.0, this,
                      [this](const QImage &, const QString &problem) {
                          m_failed += problem.isEmpty() ? 0 : 1;
                          (m_round == 0 ? m_first : m_times).append(double(m_timer.nsecsElapsed()) / 1e6);
                          if (++m_round <= Rounds)
                              ask();
                          else
                              QCoreApplication::exit(tell());
                      });
    }

private:
    int tell()
    {
        std::sort(m_times.begin(), m_times.end());
        const auto at = [this](double share) {
            return m_times.at(qsizetype(share * double(m_times.size() - 1)));
        };
        constexpr double Half = 0.50;
        constexpr double Most = 0.95;
        QTextStream(stdout) << m_file << ": first " << m_first.first() << " ms, warm p50 " << at(Half)
                            << " ms, p95 " << at(Most) << " ms, longest " << m_times.last() << " ms, failed "
                            << m_failed << '\n';
        return m_failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
    }

    PdfReader m_reader;
    QString m_file;
    int m_pages;
    int m_round = 0;
    int m_failed = 0;
    QElapsedTimer m_timer;
    QList<double> m_first;
    QList<double> m_times;
};

} // namespace

int main(int argc, char *argv[])
{
    QGuiApplication application(argc, argv);
    const QStringList arguments = QGuiApplication::arguments();
    if (arguments.size() != 2) {
        QTextStream(stderr) << "usage: bench_pdf FILE.pdf\n";
        return EXIT_FAILURE;
    }
    const PdfInfo info = readPdfInfo(arguments.at(1));
    if (!info.problem.isEmpty()) {
        QTextStream(stderr) << info.problem << '\n';
        return EXIT_FAILURE;
    }
    Bench bench(arguments.at(1), info.pages);
    QMetaObject::invokeMethod(
        &bench, [&bench] { bench.ask(); }, Qt::QueuedConnection);
    return QGuiApplication::exec();
}

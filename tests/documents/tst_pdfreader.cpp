// What the reader tells of files, in the order and at the time it is wanted.
#include "documents/pdffiles.h"
#include "documents/pdffixture.h"
#include "documents/worker/protocol.h"
#include "support/shareddata.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace qorjyn;
using namespace std::chrono_literals;

namespace {

struct FoundAnswer
{
    int count = 0;
    QList<QRectF> hits;
    QString problem;
};

} // namespace

class TestPdfReader : public PdfFixture
{
    Q_OBJECT

private Q_SLOTS:
    void countsPagesAndTellsTitle();
    void drawsAPageThatFits();
    void readsKazakhText();
    void findsWordsOnAPage();
    void refusesPagesThatAreNotThere();
    void tellsWhatAFileIsNot_data();
    void tellsWhatAFileIsNot();
    void countsThePagesThatAreThere();
    void countsSixtyThousandPages();
    void dropsCancelledAndSupersededAnswers();
    void dropsAnswersWhoseContextHasGone();
    void drawsAPageWhileManyFilesAreCounted();
    void readsTwoFilesInTurn();
    void blockingTwinAgrees();
    void keepsWorkersFreshOverALongDay();
    void sweepsSharedData_data();
    void sweepsSharedData();
};

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

void TestPdfReader::findsWordsOnAPage()
{
    const QString file = path(QStringLiteral("a.pdf"));
    pdffiles::writeText(file, 3);
    const auto find = [this](const QString &name, int page, const QString &words) {
        FoundAnswer answer;
        m_reader->find(name, page, words, this, [&](const QList<QRectF> &hits, const QString &problem) {
            answer = {.count = answer.count + 1, .hits = hits, .problem = problem};
        });
        [&] { QTRY_COMPARE_WITH_TIMEOUT(answer.count, 1, 20'000); }();
        return answer;
    };
    const FoundAnswer found = find(file, 1, QStringLiteral("бет 2")); // whatever the case
    QCOMPARE(found.problem, QString());
    QCOMPARE(found.hits.size(), 1);
    // There is ink where it says.
    const QImage drawn = pageOf(file, 1, {1000, 1000}).image;
    const QRectF part = found.hits.first();
    const QRect place(int(part.x() * drawn.width()), int(part.y() * drawn.height()),
                      int(part.width() * drawn.width()), int(part.height() * drawn.height()));
    QVERIFY(!place.isEmpty() && drawn.rect().contains(place));
    int ink = 0;
    for (int y = place.top(); y <= place.bottom(); ++y) {
        for (int x = place.left(); x <= place.right(); ++x)
            ink += qGray(drawn.pixel(x, y)) < 96 ? 1 : 0;
    }
    QVERIFY(ink > 10);
    QVERIFY(find(file, 0, QStringLiteral("бет 2")).hits.isEmpty());
    QVERIFY(find(file, 0, QString(5000, u'ү')).hits.isEmpty());
    QVERIFY(find(file, 0, QString()).hits.isEmpty());
    QCOMPARE(find(file, 3, QStringLiteral("бет")).problem, QString(pdf::problem::NoPage));
    const QString picture = path(QStringLiteral("a.png"));
    QVERIFY(drawn.save(picture));
    QCOMPARE(find(picture, 0, QStringLiteral("бет")).problem, QString(pdf::problem::NoText));
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

void TestPdfReader::countsThePagesThatAreThere()
{
    pdffiles::write(path(QStringLiteral("lies.pdf")), pdffiles::manyPages(3).replace("/Count 3", "/Count 4"));
    QCOMPARE(infoOf(path(QStringLiteral("lies.pdf"))).problem, QString());
    QCOMPARE(infoOf(path(QStringLiteral("lies.pdf"))).pages, 3);
}

void TestPdfReader::countsSixtyThousandPages()
{
    pdffiles::write(path(QStringLiteral("many.pdf")), pdffiles::manyPages(60'000));
    QCOMPARE(infoOf(path(QStringLiteral("many.pdf"))).pages, 60'000);
    QCOMPARE(pageOf(path(QStringLiteral("many.pdf")), 59'999, {200, 200}).problem, QString());
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

void TestPdfReader::drawsAPageWhileManyFilesAreCounted()
{
    pdffiles::write(path(QStringLiteral("many.pdf")), pdffiles::manyPages(60'000));
    pdffiles::writeText(path(QStringLiteral("a.pdf")), 2);
    pdffiles::writeText(path(QStringLiteral("b.pdf")), 1);
#ifdef QORJYN_SANITIZED // it counts slowly
    constexpr int Files = 20;
#else
    constexpr int Files = 60;
#endif
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
    if (pages < 0 && !mustBeEncrypted)
        m_reader->setTimeLimit(5'000ms); // a damaged one may be given up
    const PdfInfo info = infoOf(file);
    if (pages >= 0) {
        QCOMPARE(info.problem, QString());
        QCOMPARE(info.pages, pages);
    } else if (mustBeEncrypted) {
        QCOMPARE(info.problem, QString(pdf::problem::Encrypted));
    } else {
        QVERIFY(info.problem.isEmpty() == (info.pages > 0));
    }
    // First, last and text: a picture or a problem each.
    const Answer first = pageOf(file, 0, {600, 600});
    QVERIFY(first.image.isNull() != first.problem.isEmpty());
    const Answer last = pageOf(file, qMax(0, info.pages - 1), {600, 600});
    QVERIFY(last.image.isNull() != last.problem.isEmpty());
    (void)textOfPage(file, 0);
}

QTEST_MAIN(TestPdfReader)
#include "tst_pdfreader.moc"

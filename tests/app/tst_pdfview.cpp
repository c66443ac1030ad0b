#include "app/shell/theme.h"
#include "app/widgets/messagebar.h"
#include "app/widgets/pdfsearch.h"
#include "app/widgets/pdfview.h"
#include "documents/pdffiles.h"
#include "documents/pdfreader.h"
#include "documents/picturefiles.h"
#include "support/realwindow.h"

#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace qorjyn;
using namespace qorjyn::test;

class TestPdfView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void pagesAreShownAndTurned();
    void zoomMakesThePictureLarger();
    void picturesAreShownLikePages();
    void pagesAreTurnedClockwise();
    void wordsAreFoundPageByPage();
    void whatIsNotFoundIsSaid();
    void brokenFilesGiveAMessage();
    void anotherFileTakesThePlace();
    void noFileSaysWhatToDo();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<PdfReader> m_reader;
    QString m_good;
};

void TestPdfView::initTestCase()
{
    m_good = m_folder.filePath(u"қан мен тер.pdf"_s);
    pdffiles::writeText(m_good, 3);
    m_reader = std::make_unique<PdfReader>();
}

void TestPdfView::cleanupTestCase()
{
    m_reader.reset();
}

void TestPdfView::pagesAreShownAndTurned()
{
    PdfView view(m_reader.get());
    view.resize(420, 560);
    view.show();
    QSignalSpy shown(&view, &PdfView::pageShown);
    view.showFile(m_good);
    auto *number = find<QLabel>(&view, u"pdfNumber"_s);
    QTRY_COMPARE(number->text(), u"1 / 3"_s);
    QTRY_VERIFY(!shown.isEmpty());
    const QImage first = find<QLabel>(&view, u"pdfSheet"_s)->pixmap().toImage();
    QVERIFY(!first.isNull());
    QVERIFY(first.width() <= 420);
    QVERIFY(!find<QToolButton>(&view, u"pdfPrevious"_s)->isEnabled());
    shown.clear();
    QTest::mouseClick(find<QToolButton>(&view, u"pdfNext"_s), Qt::LeftButton);
    QTRY_COMPARE(shown.size(), 1);
    QCOMPARE(number->text(), u"2 / 3"_s);
    QVERIFY(find<QLabel>(&view, u"pdfSheet"_s)->pixmap().toImage() != first);
    QTest::keyClick(&view, Qt::Key_PageDown);
    QTest::keyClick(&view, Qt::Key_PageDown); // there is no fourth
    QTRY_COMPARE(view.page(), 2);
    QVERIFY(!find<QToolButton>(&view, u"pdfNext"_s)->isEnabled());
}

void TestPdfView::zoomMakesThePictureLarger()
{
    PdfView view(m_reader.get());
    view.resize(420, 560);
    view.show();
    view.showFile(m_good);
    auto *sheet = find<QLabel>(&view, u"pdfSheet"_s);
    QTRY_VERIFY(!sheet->pixmap().isNull() && !view.isReading());
    const int fit = sheet->pixmap().width();
    QTest::keyClick(&view, Qt::Key_Plus);
    QTRY_VERIFY(sheet->pixmap().width() > fit);
    QTest::keyClick(&view, Qt::Key_0);
    QTRY_COMPARE(sheet->pixmap().width(), fit);
}

void TestPdfView::picturesAreShownLikePages()
{
    const QString scan = m_folder.filePath(u"скан.tif"_s);
    pdffiles::write(scan, picturefiles::tiff({{picturefiles::halves({80, 40})},
                                              {picturefiles::plain({40, 80}, qRgb(60, 60, 60))}}));
    PdfView view(m_reader.get());
    view.resize(420, 560);
    view.show();
    view.showFile(scan);
    auto *sheet = find<QLabel>(&view, u"pdfSheet"_s);
    QTRY_COMPARE(find<QLabel>(&view, u"pdfNumber"_s)->text(), u"1 / 2"_s);
    QTRY_VERIFY(!view.isReading());
    const QImage first = sheet->pixmap().toImage();
    QVERIFY(first.width() > first.height());
    QTest::mouseClick(find<QToolButton>(&view, u"pdfNext"_s), Qt::LeftButton);
    QTRY_VERIFY(!view.isReading());
    const QImage second = sheet->pixmap().toImage();
    QVERIFY(second.width() < second.height());
    QCOMPARE(qGray(second.pixel(second.rect().center())), 60);
    QVERIFY(!view.findChild<MessageBar *>()->isVisible());
}

void TestPdfView::pagesAreTurnedClockwise()
{
    const QString picture = m_folder.filePath(u"lies.png"_s);
    QVERIFY(picturefiles::halves({80, 40}).save(picture)); // black on the left
    PdfView view(m_reader.get());
    view.resize(420, 560);
    view.show();
    view.showFile(picture);
    auto *sheet = find<QLabel>(&view, u"pdfSheet"_s);
    auto *turn = find<QToolButton>(&view, u"pdfTurn"_s);
    QVERIFY(!turn->accessibleName().isEmpty() && !turn->toolTip().isEmpty());
    const auto shown = [&](QPointF at) {
        const QImage image = sheet->pixmap().toImage();
        return qGray(image.pixel(int(at.x() * image.width()), int(at.y() * image.height())));
    };
    QTRY_VERIFY(!sheet->pixmap().isNull() && !view.isReading());
    QTest::mouseClick(turn, Qt::LeftButton);
    QTRY_VERIFY(!view.isReading());
    const QImage stands = sheet->pixmap().toImage();
    QVERIFY(stands.width() < stands.height());
    QVERIFY(stands.height() > 420); // it fills the height now
    QVERIFY(shown({0.5, 0.2}) < 20 && shown({0.5, 0.8}) > 235);
    QTest::mouseClick(turn, Qt::LeftButton);
    QTRY_VERIFY(!view.isReading());
    QVERIFY(shown({0.2, 0.5}) > 235 && shown({0.8, 0.5}) < 20);
    view.showFile(m_good);
    view.showFile(picture); // as it lies in the file again
    QTRY_VERIFY(!view.isReading());
    QVERIFY(shown({0.2, 0.5}) < 20 && shown({0.8, 0.5}) > 235);
}

void TestPdfView::wordsAreFoundPageByPage()
{
    PdfView view(m_reader.get());
    view.resize(420, 560);
    view.show();
    view.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&view));
    view.showFile(m_good);
    QTRY_COMPARE(view.pages(), 3);
    QTRY_VERIFY(!view.isReading());
    auto *search = view.findChild<PdfSearch *>();
    auto *words = find<QLineEdit>(&view, u"pdfSearchWords"_s);
    auto *said = find<QLabel>(&view, u"pdfSearchSaid"_s);
    auto *sheet = find<QLabel>(&view, u"pdfSheet"_s);
    view.setFocus();
    QVERIFY(!words->isVisible());
    QTest::keyClick(&view, Qt::Key_F, Qt::ControlModifier);
    QTRY_VERIFY(words->isVisible() && words->hasFocus());
    QTRY_VERIFY(!view.isReading());
    const QImage unmarked = sheet->pixmap().toImage();
    typeText(words, u"Бет"_s); // once on each page
    QTest::keyClick(words, Qt::Key_Return);
    QTRY_COMPARE(search->hits(0).size(), 1);
    QVERIFY(said->isVisible() && !said->text().isEmpty());
    QCOMPARE(view.page(), 0);
    // It is marked there, and nothing else is changed.
    const QImage marked = sheet->pixmap().toImage();
    const QRectF part = search->hits(0).first();
    const QPoint middle(int(part.center().x() * marked.width()), int(part.center().y() * marked.height()));
    QVERIFY(marked.pixelColor(middle).blue() < 200);
    QCOMPARE(marked.pixel(3, 3), unmarked.pixel(3, 3));
    QTest::keyClick(words, Qt::Key_Return);
    QTRY_COMPARE(view.page(), 1);
    QTRY_VERIFY(!view.isReading() && !search->isSearching());
    QTest::keyClick(words, Qt::Key_Return, Qt::ShiftModifier);
    QTRY_COMPARE(view.page(), 0);
    QTRY_VERIFY(!view.isReading() && !search->isSearching());
    QTest::keyClick(words, Qt::Key_Return, Qt::ShiftModifier); // before the first comes the last
    QTRY_COMPARE(view.page(), 2);
    QTRY_VERIFY(!view.isReading() && !search->isSearching());
    // Turned, the mark goes with the page.
    QTest::mouseClick(find<QToolButton>(&view, u"pdfTurn"_s), Qt::LeftButton);
    QTRY_VERIFY(!view.isReading());
    const QImage lies = sheet->pixmap().toImage();
    const QRectF third = search->hits(2).first();
    QVERIFY(
        lies.pixelColor(int((1 - third.center().y()) * lies.width()), int(third.center().x() * lies.height()))
            .blue() < 200);
    QTest::keyClick(words, Qt::Key_Escape);
    QVERIFY(!words->isVisible());
    QVERIFY(search->hits(2).isEmpty());
    QVERIFY(sheet->pixmap().toImage() != lies);
}

void TestPdfView::whatIsNotFoundIsSaid()
{
    PdfView view(m_reader.get());
    view.resize(420, 560);
    view.show();
    view.showFile(m_good);
    QTRY_COMPARE(view.pages(), 3);
    auto *search = view.findChild<PdfSearch *>();
    auto *words = find<QLineEdit>(&view, u"pdfSearchWords"_s);
    auto *said = find<QLabel>(&view, u"pdfSearchSaid"_s);
    for (const QString &name :
         {u"pdfSearch"_s, u"pdfSearchNext"_s, u"pdfSearchPrevious"_s, u"pdfSearchClose"_s}) {
        auto *button = find<QToolButton>(&view, name);
        QVERIFY(!button->accessibleName().isEmpty() && !button->toolTip().isEmpty());
    }
    QTest::mouseClick(find<QToolButton>(&view, u"pdfSearch"_s), Qt::LeftButton);
    typeText(words, u"нет такого"_s);
    QTest::mouseClick(find<QToolButton>(&view, u"pdfSearchNext"_s), Qt::LeftButton);
    QTRY_VERIFY(!search->isSearching());
    QCOMPARE(said->text(), PdfSearch::tr("Nothing was found."));
    typeText(words, u"!"_s);
    QVERIFY(!said->isVisible()); // it was of other words
    // A picture has no text, and another file another answer.
    const QString picture = m_folder.filePath(u"only.png"_s);
    QVERIFY(picturefiles::halves({80, 40}).save(picture));
    view.showFile(picture);
    QTRY_COMPARE(view.pages(), 1);
    QTest::keyClick(words, Qt::Key_Enter);
    QTRY_COMPARE(said->text(), PdfSearch::tr("A picture has no text to search in."));
    view.showFile({});
    QVERIFY(!words->isVisible());
}

void TestPdfView::brokenFilesGiveAMessage()
{
    const QString broken = m_folder.filePath(u"broken.pdf"_s);
    pdffiles::write(broken, "%PDF-1.4\nnothing follows");
    PdfView view(m_reader.get());
    view.resize(420, 560);
    view.show();
    auto *message = view.findChild<MessageBar *>();
    view.showFile(broken);
    QTRY_VERIFY(message->isVisible());
    QVERIFY(message->text().contains(u"broken.pdf"));
    view.showFile(m_folder.filePath(u"nowhere.pdf"_s));
    QTRY_VERIFY(message->text().contains(u"nowhere.pdf"));
    view.showFile(m_good);
    QTRY_VERIFY(!message->isVisible());
}

void TestPdfView::anotherFileTakesThePlace()
{
    const QString other = m_folder.filePath(u"other.pdf"_s);
    pdffiles::writeText(other, 1);
    PdfView view(m_reader.get());
    view.resize(420, 560);
    view.show();
    view.showFile(m_good);
    view.showFile(other, u"Өтінім.pdf"_s); // before the first has answered
    QTRY_COMPARE(view.pages(), 1);
    QTRY_VERIFY(!view.isReading());
    QCOMPARE(view.pages(), 1);
    QVERIFY(shownTip(find<QLabel>(&view, u"pdfTitle"_s)->toolTip()) == u"Өтінім.pdf");
}

void TestPdfView::noFileSaysWhatToDo()
{
    PdfView view(nullptr);
    view.setEmptySentence(u"Файл қосыңыз."_s);
    view.show();
    QCOMPARE(find<QLabel>(&view, u"emptySentence"_s)->text(), u"Файл қосыңыз."_s);
    QVERIFY(find<QLabel>(&view, u"emptySentence"_s)->isVisible());
    view.showFile(m_good);
    QVERIFY(!find<QLabel>(&view, u"emptySentence"_s)->isVisible());
    view.showFile({});
    QVERIFY(find<QLabel>(&view, u"emptySentence"_s)->isVisible());
}

QTEST_MAIN(TestPdfView)
#include "tst_pdfview.moc"

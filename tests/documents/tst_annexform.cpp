// The printed application form: every word of the annex, nothing lost, nothing outside the page.
#include "documents/annexform.h"
#include "documents/pdf.h"
#include "documents/printed.h"

#include <QFileInfo>
#include <QPdfWriter>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace qorjyn;
using qorjyn::test::normalised;
using qorjyn::test::Printed;

namespace {

/// The annex as the rules print it; %1 participant, %2 titles, %3 pages, %4 signatory, %5 %6 %7 date.
const QString annex = u"Қазақстанның ұлттық электрондық кітапханасының қорын қалыптастыру мен "
                      u"есепке алу және оған қолжетімділікті ұйымдастыру қағидаларына қосымша "
                      u"Нысан "
                      u"Қазақстан Республикасы Мәдениет және спорт министрлігінің "
                      u"\"Нұр-Сұлтан қаласындағы Қазақстан Республикасының "
                      u"Ұлттық академиялық кітапханасы\" РММ "
                      u"кімнен: %1 (қатысушының атауы) "
                      u"Өтінім "
                      u"Қазақстанның ұлттық электрондық кітапханасының қорына енгізу үшін келесі қор "
                      u"объектілерін жолдаймыз: "
                      u"%2. (қор объектілерінің атауы) "
                      u"Қосымша: көлемі %3 бетте қор объектілері. "
                      u"%4 (тегі, аты, әкесінің аты (болған жағдайда) қатысушы басшысының қолы) "
                      u"Мөр орны (болған жағдайда) 20%5 жылғы \"%6\" %7"_s;

const QString kazakhLetters = u"ӘәҒғҚқҢңӨөҰұҮүҺһІі ЁёЙйЩщЪъЫыЭэЮюЯя"_s;

Application filled()
{
    Application application;
    application.participantName = u"Ақтөбе облыстық әмбебап ғылыми кітапханасы"_s;
    application.signatory = u"Ержанова Гүлмира Маратқызы"_s;
    application.statedPages = 1264;
    application.dated = QDate(2026, 11, 16);
    return application;
}

void addTitles(Application &application, const QStringList &titles)
{
    for (const QString &title : titles) {
        Item item;
        item.position = int(application.items.size()) + 1;
        item.description.title = title;
        application.items.append(item);
    }
}

QString withoutBlanks(const QString &text)
{
    QString packed = normalised(text);
    packed.remove(QChar(0xAD)).remove(u' ');
    return packed;
}

} // namespace

class TestAnnexForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void blankHasTheWordsAndTheLines();
    void filledHasTheWordsAndTheData();
    void everyKazakhLetter();
    void sameOnEveryDevice();
    void anotherAddressee();
    void yearOfAnotherCentury();
    void threeHundredTitles();
    void lengthsAroundTheEndOfThePage();
    void veryLongTitle();
    void thousandsOfTitles();
    void arabicScriptKeepsItsPlace();
    void hostileText();
    void severalInOneGo();
    void writesWholeOrNotAtAll();

    void cleanupTestCase();

private:
    QTemporaryDir m_dir;

    QString write(const Application &application)
    {
        const QString file = m_dir.filePath(QLatin1String(QTest::currentTestFunction()) + u".pdf"_s);
        const WrittenPdf written = writePdf(file, u"Өтінім"_s, [&](QPagedPaintDevice &device) {
            paintAnnexForm(device, application, LibrarySettings());
        });
        if (!written.problem.isEmpty() || written.pages != Printed(file).pages())
            qFatal("the form was not written");
        return file;
    }
};

void TestAnnexForm::blankHasTheWordsAndTheLines()
{
    const QString file = m_dir.filePath(u"blank.pdf"_s);
    const WrittenPdf written = writePdf(
        file, u"Өтінім"_s, [](QPagedPaintDevice &device) { paintBlankForm(device, LibrarySettings()); });
    QCOMPARE(written.problem, QString());
    QCOMPARE(written.pages, 1);
    const Printed printed(file);
    QCOMPARE(printed.pages(), 1);
    const QString expected =
        annex.arg(QString(), QString(), QString(), QString(), QString(), QString(), QString());
    QCOMPARE(withoutBlanks(printed.text()), withoutBlanks(expected));
    // Participant, five lines of titles, signature; and the short ones: month, pages, year and day.
    QCOMPARE(printed.ruledLines(0, 60), 7);
    QCOMPARE(printed.ruledLines(0, 160), 5);
    QCOMPARE(printed.ruledLines(0, 15), 9);
    test::compareLayout(printed);
}

void TestAnnexForm::filledHasTheWordsAndTheData()
{
    Application application = filled();
    addTitles(application, {u"Қан мен тер: трилогия"_s, u"Шежіре"_s, u"Жетісу суреттері"_s,
                            u"Абай жолы: роман-эпопея"_s, u"Бәйтерек"_s});
    const Printed printed(write(application));
    QCOMPARE(printed.pages(), 1);
    const QString titles =
        u"Қан мен тер: трилогия; Шежіре; Жетісу суреттері; Абай жолы: роман-эпопея; Бәйтерек"_s;
    QCOMPARE(printed.text(), normalised(annex.arg(application.participantName, titles, u"1264"_s,
                                                  application.signatory, u"26"_s, u"16"_s, u"қараша"_s)));
    // The text stands on lines: two of the participant, two of titles, the signature.
    QCOMPARE(printed.ruledLines(0, 60), 5);
    test::compareLayout(printed);
}

void TestAnnexForm::everyKazakhLetter()
{
    Application application = filled();
    addTitles(application, {kazakhLetters});
    const Printed printed(write(application));
    QVERIFY2(printed.text().contains(normalised(kazakhLetters)), qPrintable(printed.text()));
}

void TestAnnexForm::sameOnEveryDevice()
{
    // A printer has margins of its own and another resolution; the form stands where it stands in the PDF.
    const Application application = filled();
    const QRectF expected = Printed(write(application)).ink(0);
    const QString file = m_dir.filePath(u"printer.pdf"_s);
    {
        QPdfWriter printer(file);
        printer.setResolution(300);
        printer.setPageLayout({QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF(6, 9, 5, 12),
                               QPageLayout::Millimeter});
        paintAnnexForm(printer, application, LibrarySettings());
    }
    const Printed printed(file);
    QCOMPARE(printed.pages(), 1);
    const QRectF ink = printed.ink(0);
    for (const qreal difference : {ink.left() - expected.left(), ink.top() - expected.top(),
                                   ink.right() - expected.right(), ink.bottom() - expected.bottom()})
        QVERIFY2(std::abs(difference) < 1, qPrintable(QString::number(difference)));
}

void TestAnnexForm::anotherAddressee()
{
    LibrarySettings library;
    library.addressee = u"«Қазақстан Республикасының\nҰлттық академиялық кітапханасы» РММ"_s;
    const QString file = m_dir.filePath(u"addressee.pdf"_s);
    const WrittenPdf written =
        writePdf(file, u"Өтінім"_s, [&](QPagedPaintDevice &device) { paintBlankForm(device, library); });
    QCOMPARE(written.pages, 1);
    const QString text = Printed(file).text();
    QVERIFY(text.contains(u"Нысан «Қазақстан Республикасының Ұлттық академиялық кітапханасы» РММ кімнен:"_s));
    QVERIFY(!text.contains(u"Мәдениет және спорт"_s));
}

void TestAnnexForm::yearOfAnotherCentury()
{
    Application application = filled();
    application.dated = QDate(1999, 3, 5);
    const QString text = Printed(write(application)).text();
    QVERIFY2(text.endsWith(u"(болған жағдайда) 1999 жылғы \"05\" наурыз"_s), qPrintable(text));
}

void TestAnnexForm::threeHundredTitles()
{
    Application application = filled();
    QStringList titles;
    for (int n = 1; n <= 300; ++n)
        titles.append(u"Қазақ әдебиетінің тарихы, %1-том"_s.arg(n));
    addTitles(application, titles);
    const Printed printed(write(application));
    QVERIFY(printed.pages() > 2);
    QString text;
    for (int page = 0; page < printed.pages(); ++page) {
        const QString number = QString::number(page + 1) + u' ';
        const QString read = printed.text(page);
        QVERIFY2(page == 0 || read.startsWith(number), qPrintable(read.left(40)));
        text += page == 0 ? read : u' ' + read.mid(number.size());
    }
    QVERIFY2(
        withoutBlanks(text).contains(withoutBlanks(titles.join(u"; "_s) + u". (қор объектілерінің атауы)"_s)),
        qPrintable(text));
    test::compareLayout(printed);
}

void TestAnnexForm::lengthsAroundTheEndOfThePage()
{
    // Whatever the number of lines, the signature keeps at least two lines of titles with it.
    for (int lines = 8; lines < 26; ++lines) {
        Application application = filled();
        QStringList titles;
        for (int n = 1; n <= lines; ++n)
            titles.append(u"Қазақ халқының дәстүрлері мен әдет-ғұрыптары туралы %1-жинақ"_s.arg(n));
        addTitles(application, titles);
        const Printed printed(write(application));
        const QString last = printed.text(printed.pages() - 1);
        QVERIFY2(last.contains(u"жинақ. (қор объектілерінің атауы) Қосымша:"_s), qPrintable(last));
        QVERIFY2(last.indexOf(u"(қор объектілерінің атауы)"_s) > 50, qPrintable(last));
        QVERIFY2(last.endsWith(u"қараша"_s), qPrintable(last));
        test::compareLayout(printed);
    }
}

void TestAnnexForm::veryLongTitle()
{
    Application application = filled();
    const QString word = u"Қ"_s.repeated(2000);
    application.participantName = u"Ә"_s.repeated(2000);
    application.signatory = u"Аманжолова "_s.repeated(300).trimmed();
    addTitles(application, {word});
    const Printed printed(write(application));
    const QString text = printed.text();
    QCOMPARE(text.count(u'Қ') - annex.count(u'Қ'), 2000);
    QCOMPARE(text.count(u'Ә'), 2000);
    QCOMPARE(text.count(u"Аманжолова"_s), 300);
    test::compareLayout(printed);
}

void TestAnnexForm::thousandsOfTitles()
{
    Application application = filled();
    QStringList titles;
    for (int n = 1; n <= 5000; ++n)
        titles.append(u"Ғылыми еңбектер жинағы %1"_s.arg(n, 4, 10, QLatin1Char('0')));
    addTitles(application, titles);
    const Printed printed(write(application));
    const QString text = printed.text();
    for (int n : {1, 2, 777, 2500, 4999, 5000})
        QCOMPARE(text.count(u" %1"_s.arg(n, 4, 10, QLatin1Char('0')) + (n < 5000 ? u';' : u'.')), 1);
    QCOMPARE(text.count(u"Ғылыми"_s), 5000);
}

void TestAnnexForm::arabicScriptKeepsItsPlace()
{
    Application application = filled();
    addTitles(application, {u"Алғашқы"_s, u"اباي جولى"_s, u"Abai's Way"_s, u"Соңғы"_s});
    const Printed printed(write(application));
    QList<test::PrintedWord> words = printed.words(0);
    const auto left = [&](const QString &word) {
        for (const test::PrintedWord &w : words)
            if (w.text.contains(word))
                return w.box.left();
        return -1.0;
    };
    // Of the Arabic script each letter comes back on its own: the first word stands right of the second.
    const qreal first = left(u"Алғашқы"_s), bet = left(u"ب"_s), jeem = left(u"ج"_s), latin = left(u"Abai"_s),
                last = left(u"Соңғы"_s);
    QVERIFY(first > 0 && first < jeem && jeem < bet && bet < latin && latin < last);
    QCOMPARE(printed.foreignFonts(), QStringList());
}

void TestAnnexForm::hostileText()
{
    Application application = filled();
    addTitles(application,
              {u"<b>Қалың</b> &amp; <img src='file:///etc/passwd'>"_s,
               u"Бас"_s + QChar(0) + u"ы\tмен\r\nсоңы\u2028екі"_s, u"\u202Eкері\u202C \u2067ішкі"_s,
               u"📚 Кітап 🇰🇿"_s, QString(QChar(0xD83D)) + u"жарты"_s, u" "_s, u"%1 %n {{name}}"_s});
    const Printed printed(write(application));
    const QString text = printed.text();
    for (const QString &part :
         {u"<b>Қалың</b> &amp; <img src='file:///etc/passwd'>;"_s, u"Бас ы мен соңы екі;"_s, u"кері ішкі;"_s,
          u"Кітап"_s, u"жарты; %1 %n {{name}}."_s})
        QVERIFY2(text.contains(part), qPrintable(part + u" | "_s + text));
    test::compareLayout(printed);
}

/// A stack is what its forms are one by one: each begins on a page of its own and counts its pages.
void TestAnnexForm::severalInOneGo()
{
    QList<Application> stack(3);
    for (qsizetype i = 0; i < stack.size(); ++i) {
        stack[i].participantName = u"Мұражай №%1"_s.arg(i + 1);
        for (int title = 0; title < (i == 1 ? 120 : 2); ++title) {
            Item item;
            item.description.title = u"Ғасырлар үні, %1-дәптер"_s.arg(title + 1);
            stack[i].items.append(item);
        }
    }
    QStringList one;
    for (const Application &application : stack) {
        const Printed alone(write(application));
        for (int page = 0; page < alone.pages(); ++page)
            one.append(alone.text(page));
    }
    const QString file = m_dir.filePath(u"stack.pdf"_s);
    QCOMPARE(writePdf(file, u"Өтінім"_s,
                      [&](QPagedPaintDevice &device) { paintAnnexForms(device, stack, LibrarySettings()); })
                 .problem,
             QString());
    const Printed all(file);
    QCOMPARE(all.pages(), one.size());
    QVERIFY(one.size() > 3);
    for (int page = 0; page < all.pages(); ++page)
        QCOMPARE(all.text(page), one[page]);
}

void TestAnnexForm::writesWholeOrNotAtAll()
{
    const auto paint = [](QPagedPaintDevice &device) { paintBlankForm(device, LibrarySettings()); };
    QVERIFY(!writePdf(m_dir.filePath(u"none/form.pdf"_s), u"Өтінім"_s, paint).problem.isEmpty());
    QVERIFY(!writePdf(m_dir.path(), u"Өтінім"_s, paint).problem.isEmpty());
    QVERIFY(!writePdf(u"/dev/null"_s, u"Өтінім"_s, paint).problem.isEmpty());
    QVERIFY(!QFileInfo(u"/dev/null"_s).isFile());

    // A limit on file sizes stands in for a full disk.
    const QString file = m_dir.filePath(u"full/form.pdf"_s);
    QVERIFY(QDir(m_dir.path()).mkdir(u"full"_s));
    QFile before(file);
    QVERIFY(before.open(QIODevice::WriteOnly) && before.write("before") == 6);
    before.close();
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit old{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &old), 0);
    const rlimit small{.rlim_cur = 4096, .rlim_max = old.rlim_max};
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
    const WrittenPdf written = writePdf(file, u"Өтінім"_s, paint);
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &old), 0);
    QVERIFY(!written.problem.isEmpty());
    QCOMPARE(written.pages, 0);
    QVERIFY(before.open(QIODevice::ReadOnly));
    QCOMPARE(before.readAll(), QByteArray("before"));
    QCOMPARE(QFileInfo(file).dir().entryList(QDir::Files).size(), 1);

    QCOMPARE(writePdf(file, u"Өтінім"_s, paint).problem, QString());
    QFile whole(file);
    QVERIFY(whole.open(QIODevice::ReadOnly));
    const QByteArray bytes = whole.readAll();
    QVERIFY(bytes.startsWith("%PDF-1.4") && bytes.contains("pdfaid:conformance"));
}

void TestAnnexForm::cleanupTestCase()
{
    if (qEnvironmentVariableIsSet("QORJYN_KEEP_DOCUMENTS")) {
        m_dir.setAutoRemove(false);
        qInfo("documents are kept in %s", qPrintable(m_dir.path()));
    }
}

QTEST_MAIN(TestAnnexForm)
#include "tst_annexform.moc"

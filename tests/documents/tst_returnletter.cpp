// The letter of return: whole text, long and hostile reasons, pages looked at for their layout.
#include "documents/pdf.h"
#include "documents/printed.h"
#include "documents/returnletter.h"

#include <QTemporaryDir>
#include <QTest>

using namespace qorjyn;
using qorjyn::test::Printed;

class TestReturnLetter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wholeText();
    void longReason();
    void hostileText();

private:
    QTemporaryDir m_dir;

    static ReturnLetterContent content()
    {
        ReturnLetterContent letter{.application = {},
                                   .reason = u"Мөр басылмаған.\nКөлемі көрсетілмеген."_s,
                                   .returned = QDate(2026, 2, 3)};
        letter.application.number = RegisterNumber{.year = 2026, .number = 12};
        letter.application.participantName = u"Абай облыстық әдеби-мемориалдық музейі"_s;
        letter.application.signatory = u"Әлімжанова Ұлпан"_s;
        letter.application.received = QDate(2026, 1, 30);
        letter.application.items = QList<Item>(3);
        return letter;
    }

    QString write(const ReturnLetterContent &content)
    {
        const QString file = m_dir.filePath(QLatin1String(QTest::currentTestFunction()) + u".pdf"_s);
        LibrarySettings library;
        library.head = u"Ғазизова Ләззат"_s;
        const WrittenPdf written = writePdf(
            file, u"Хат"_s, [&](QPagedPaintDevice &device) { paintReturnLetter(device, content, library); });
        if (!written.problem.isEmpty())
            qFatal("the letter was not written");
        return file;
    }
};

void TestReturnLetter::wholeText()
{
    const Printed printed(write(content()));
    QCOMPARE(printed.text(),
             test::normalised(
                 u"Қазақстан Республикасының Ұлттық академиялық кітапханасы "
                 u"Астана қаласы, Дінмұхамед Қонаев көшесі, 4 "
                 u"03.02.2026 Абай облыстық әдеби-мемориалдық музейі Әлімжанова Ұлпан "
                 u"ӨТІНІМДІ ҚАЙТАРУ ТУРАЛЫ ХАТ "
                 u"Сіздердің 30.01.2026 күні қабылданып, № Ө-2026/0012 нөмірмен тіркелген өтінімдеріңіз "
                 u"(атаулар саны: 3) мынадай себеппен қайтарылады: "
                 u"Мөр басылмаған. Көлемі көрсетілмеген. "
                 u"Көрсетілген кемшіліктер жойылғаннан кейін өтінім қайта қабылданады және тіркеу нөмірі "
                 u"сақталады. "
                 u"Кітапхана басшысы: ______________________ Ғазизова Ләззат 1/1"_s));
    test::compareLayout(printed);
}

void TestReturnLetter::longReason()
{
    ReturnLetterContent letter = content();
    letter.reason = u"Қосымша: "_s + u"жетіспейтін беттер тізімі "_s.repeated(400);
    const Printed printed(write(letter));
    QCOMPARE(printed.text().count(u"жетіспейтін"_s), 400);
    QVERIFY(printed.text().contains(u"Ғазизова"_s));
    test::compareLayout(printed);
}

void TestReturnLetter::hostileText()
{
    ReturnLetterContent letter = content();
    letter.reason = u"<h1>Қ</h1> {{head}} %1"_s;
    const QString text = Printed(write(letter)).text();
    QVERIFY2(text.contains(u"<h1>Қ</h1> {{head}} %1"_s), qPrintable(text));
}

QTEST_MAIN(TestReturnLetter)
#include "tst_returnletter.moc"

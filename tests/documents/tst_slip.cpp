// The printed slip: login and password letter by letter, on one page.
#include "documents/pdf.h"
#include "documents/printed.h"
#include "documents/slip.h"

#include <QTemporaryDir>
#include <QTest>

using namespace qorjyn;
using qorjyn::test::Printed;

class TestSlip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wholeText();
    void passwordsLetterByLetter_data();
    void passwordsLetterByLetter();
    void hostileText();
    void cleanupTestCase();

private:
    QTemporaryDir m_dir;

    static SlipContent content()
    {
        return {.participantName = u"Ақтөбе облыстық әмбебап ғылыми кітапханасы"_s,
                .login = u"aktobe.kitaphana"_s,
                .password = u"Q7rm-x0OI-l1K9"_s,
                .contractNumber = u"15/2026"_s,
                .contractDate = QDate(2026, 11, 20),
                .validFrom = QDate(2026, 11, 23),
                .validTo = QDate(2029, 11, 22)};
    }

    QString write(const SlipContent &content)
    {
        const QString file = m_dir.filePath(QLatin1String(QTest::currentTestFunction()) + u".pdf"_s);
        const WrittenPdf written = writePdf(file, u"Жеке кабинет"_s, [&](QPagedPaintDevice &device) {
            paintSlip(device, content, LibrarySettings());
        });
        if (!written.problem.isEmpty() || written.pages != 1)
            qFatal("the slip was not written on one page");
        return file;
    }
};

void TestSlip::wholeText()
{
    const Printed printed(write(content()));
    QCOMPARE(
        printed.text(),
        test::normalised(
            u"Қазақстан Республикасының Ұлттық академиялық кітапханасы "
            u"ЖЕКЕ КАБИНЕТКЕ КІРУ ДЕРЕКТЕРІ "
            u"Қатысушы: Ақтөбе облыстық әмбебап ғылыми кітапханасы "
            u"Шарт: № 15/2026, 20.11.2026 "
            u"Шарттың қолданылу мерзімі: 23.11.2026 – 22.11.2029 "
            u"Интернет-ресурс: https://kazneb.kz "
            u"Логин: aktobe.kitaphana "
            u"Пароль: Q7rm-x0OI-l1K9 "
            u"Логин мен пароль шарт жасасу кезінде бір рет беріледі. Пароль кітапханада сақталмайды және "
            u"қайта басып шығарылмайды: оны бөгде адамдарға көрсетпеңіз. Жеке кабинетке шарттың қолданылу "
            u"мерзімі ішінде кіруге болады. "
            u"Берді: ______________________ Алды: ______________________"_s));
    test::compareLayout(printed);
}

void TestSlip::passwordsLetterByLetter_data()
{
    QTest::addColumn<QString>("password");
    QTest::newRow("markup") << u"<b>&amp;\"'</b>"_s;
    QTest::newRow("field") << u"{{login}}%1"_s;
    QTest::newRow("ligatures") << u"ffi-fl-fi->=="_s;
    QTest::newRow("kazakh") << u"ӘәҒғҚқҢңӨөҰұҮүҺһІі"_s;
}

void TestSlip::passwordsLetterByLetter()
{
    QFETCH(QString, password);
    SlipContent slip = content();
    slip.password = password;
    const QString text = Printed(write(slip)).text();
    QVERIFY2(text.contains(u"Пароль: "_s + password + u" Логин мен"_s), qPrintable(text));
}

void TestSlip::hostileText()
{
    SlipContent slip = content();
    slip.participantName = u"<h1>Қ</h1>"_s + QChar(0) + u"\u202E "_s + u"Ә"_s.repeated(600);
    slip.contractNumber = u"%2 {{password}}"_s;
    const Printed printed(write(slip));
    QVERIFY2(printed.text().contains(u"<h1>Қ</h1>"_s), qPrintable(printed.text()));
    QVERIFY2(printed.text().contains(u"%2 {{password}}, 20.11.2026"_s), qPrintable(printed.text()));
    QCOMPARE(printed.text().count(u'Ә'), 600);
    test::compareLayout(printed);
}

void TestSlip::cleanupTestCase()
{
    if (qEnvironmentVariableIsSet("QORJYN_KEEP_DOCUMENTS")) {
        m_dir.setAutoRemove(false);
        qInfo("documents are kept in %s", qPrintable(m_dir.path()));
    }
}

QTEST_MAIN(TestSlip)
#include "tst_slip.moc"

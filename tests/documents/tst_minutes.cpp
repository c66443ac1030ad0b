// The printed minutes: every decision of a session with all that belongs to it, on as many pages as it takes.
#include "documents/minutes.h"
#include "documents/pdf.h"
#include "documents/printed.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace qorjyn;
using qorjyn::test::normalised;
using qorjyn::test::Printed;

namespace {

Member member(int id, const QString &name, const QString &post, MemberFunction function)
{
    Member member;
    member.id = MemberId{id};
    member.name = name;
    member.post = post;
    member.function = function;
    member.from = QDate(2026, 1, 5);
    return member;
}

Session session()
{
    Session session;
    session.number = RegisterNumber{2026, 7};
    session.date = QDate(2026, 11, 23);
    session.place = u"Астана қаласы, мәжіліс залы"_s;
    session.state = SessionState::Held;
    Composition composition;
    composition.orderNumber = u"12-НҚ"_s;
    composition.orderDate = QDate(2026, 1, 5);
    composition.validFrom = QDate(2026, 1, 5);
    composition.secretary = u"Ибраева Жанар Ерланқызы"_s;
    composition.members = {
        member(1, u"Оспанов Қанат Серікұлы"_s, u"директордың орынбасары"_s, MemberFunction::Chair),
        member(2, u"Әбдірахманова Үміт Ғалымқызы"_s, u"қор бөлімінің басшысы"_s, MemberFunction::Deputy),
        member(3, u"Сейітова Айгүл Маратқызы"_s, u"бас библиограф"_s, MemberFunction::Member),
        member(4, u"Төлегенов Ерлан Болатұлы"_s, u"сирек кітаптар секторының жетекшісі"_s,
               MemberFunction::Member),
        member(5, u"Жұмабаева Һаят Іңкәрқызы"_s, u"ғылыми қызметкер"_s, MemberFunction::Member)};
    session.composition = composition;
    session.present = {MemberId{1}, MemberId{2}, MemberId{3}, MemberId{5}};
    return session;
}

AgendaItem item(int number, int application, const QString &participant, const QString &title)
{
    AgendaItem item;
    item.position = number;
    item.application = RegisterNumber{2026, application};
    item.participantName = participant;
    item.item.description.title = title;
    item.item.description.category = Category::Local;
    item.assessments = {{Criterion::Historical, Level::High},
                        {Criterion::Artistic, Level::Medium},
                        {Criterion::Scientific, Level::Low},
                        {Criterion::Cultural, Level::High}};
    item.decision = Decision::Include;
    item.votes = {.forIt = 3, .against = 1, .abstained = 0};
    item.present = 4;
    return item;
}

Session small()
{
    Session held = session();
    const QString museum = u"Ә. Қастеев атындағы музей"_s, library = u"Ақтөбе облыстық кітапханасы"_s;
    AgendaItem first = item(1, 412, museum, u"Жетісу суреттері"_s);
    first.item.description.authors = u"Жансүгіров І."_s;
    first.item.description.year = 1927;
    AgendaItem second = item(2, 413, library, u"Қан мен тер"_s);
    second.decision = Decision::NotInclude;
    second.votes = {.forIt = 2, .against = 2, .abstained = 0};
    second.presidingFor = false;
    second.reason = u"қорда осындай басылым бар"_s;
    AgendaItem third = item(3, 412, museum, u"Шежіре"_s);
    third.decision = Decision::Defer;
    third.votes = {.forIt = 3, .against = 0, .abstained = 1};
    third.reason = u"қолжазбаның мерзімін анықтау қажет"_s;
    AgendaItem fourth = item(4, 413, library, u"Бәйтерек"_s);
    fourth.decision.reset();
    fourth.assessments.remove(Criterion::Artistic);
    held.agenda = {first, second, third, fourth};
    return held;
}

/// The minutes of small(), in order of reading.
const QString wholeMinutes =
    u"Қазақстан Республикасының Ұлттық академиялық кітапханасы "
    u"Қор объектілерін іріктеу жөніндегі тұрақты жұмыс істейтін комиссия "
    u"ХАТТАМА № 7/2026 "
    u"Астана қаласы, мәжіліс залы 23.11.2026 "
    u"Комиссия құрамы 05.01.2026 № 12-НҚ бұйрықпен бекітілген. "
    u"ҚАТЫСҚАНДАР: "
    u"1. Оспанов Қанат Серікұлы директордың орынбасары төраға "
    u"2. Әбдірахманова Үміт Ғалымқызы қор бөлімінің басшысы төрағаның орынбасары "
    u"3. Сейітова Айгүл Маратқызы бас библиограф комиссия мүшесі "
    u"4. Жұмабаева Һаят Іңкәрқызы ғылыми қызметкер комиссия мүшесі "
    u"ҚАТЫСПАҒАНДАР: "
    u"1. Төлегенов Ерлан Болатұлы сирек кітаптар секторының жетекшісі комиссия мүшесі "
    u"Төрағалық етуші: Оспанов Қанат Серікұлы "
    u"Хатшы: Ибраева Жанар Ерланқызы "
    u"Комиссия мүшелерінің саны – 5, қатысқандары – 4. Кворум бар. "
    u"КҮН ТӘРТІБІ: Қатысушылардың өтінімдері бойынша қор объектілерін қарау: "
    u"№ Өтінім Қатысушы Объектілер саны "
    u"1. Ө-2026/0412 Ә. Қастеев атындағы музей 2 "
    u"2. Ө-2026/0413 Ақтөбе облыстық кітапханасы 2 "
    u"1. Ө-2026/0412 өтінімі, Ә. Қастеев атындағы музей "
    u"1.1. ТЫҢДАЛДЫ: «Жетісу суреттері». Авторлары: Жансүгіров І. Шыққан жылы: 1927. "
    u"Санаты: 6 – өлкетану әдебиеттері. "
    u"Маңыздылығы: тарихи – жоғары, көркемдік – орта, ғылыми – төмен, мәдени – жоғары. "
    u"Енгізу туралы дауыс беру: жақтап – 3, қарсы – 1, қалыс қалды – 0. "
    u"ШЕШТІ: енгізу. "
    u"1.2. ТЫҢДАЛДЫ: «Шежіре». Санаты: 6 – өлкетану әдебиеттері. "
    u"Маңыздылығы: тарихи – жоғары, көркемдік – орта, ғылыми – төмен, мәдени – жоғары. "
    u"Кейінге қалдыру туралы дауыс беру: жақтап – 3, қарсы – 0, қалыс қалды – 1. "
    u"ШЕШТІ: кейінге қалдыру. Негіздеме: қолжазбаның мерзімін анықтау қажет. "
    u"2. Ө-2026/0413 өтінімі, Ақтөбе облыстық кітапханасы "
    u"2.1. ТЫҢДАЛДЫ: «Қан мен тер». Санаты: 6 – өлкетану әдебиеттері. "
    u"Маңыздылығы: тарихи – жоғары, көркемдік – орта, ғылыми – төмен, мәдени – жоғары. "
    u"Енгізу туралы дауыс беру: жақтап – 2, қарсы – 2, қалыс қалды – 0. "
    u"Дауыстар тең болған жағдайда төрағалық етушінің дауысы – қарсы. "
    u"ШЕШТІ: енгізбеу. Негіздеме: қорда осындай басылым бар. "
    u"2.2. ТЫҢДАЛДЫ: «Бәйтерек». Санаты: 6 – өлкетану әдебиеттері. "
    u"Маңыздылығы: тарихи – жоғары, көркемдік – бағаланбаған, ғылыми – төмен, мәдени – жоғары. "
    u"ШЕШТІ: шешім қабылданған жоқ. "
    u"Барлығы 4 қор объектісі қаралды: енгізу – 1, енгізбеу – 1, қарауды кейінге қалдыру – 1. "
    u"Шешім қабылданбағаны – 1. "
    u"Төрағалық етуші _____________________ Оспанов Қанат Серікұлы "
    u"Хатшы _____________________ Ибраева Жанар Ерланқызы "
    u"Комиссия мүшелері _____________________ Әбдірахманова Үміт Ғалымқызы "
    u"_____________________ Сейітова Айгүл Маратқызы "
    u"_____________________ Жұмабаева Һаят Іңкәрқызы"_s;

/// Whether the text of a page (0…) ends with its number and that of all pages.
bool hasNumber(QString text, int page, int pages)
{
    return text.remove(u' ').endsWith(u"%1/%2"_s.arg(page + 1).arg(pages));
}

} // namespace

class TestMinutes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wholeText();
    void remoteWithoutQuorum();
    void withoutComposition();
    void thousandItems();
    void blocksStayTogether();
    void longTexts();
    void hostileText();
    void cleanupTestCase();

private:
    QTemporaryDir m_dir;

    QString write(const Session &session)
    {
        const QString file = m_dir.filePath(QLatin1String(QTest::currentTestFunction()) + u".pdf"_s);
        const WrittenPdf written = writePdf(file, u"Хаттама"_s, [&](QPagedPaintDevice &device) {
            paintMinutes(device, session, LibrarySettings());
        });
        if (!written.problem.isEmpty() || written.pages != Printed(file).pages())
            qFatal("the minutes were not written");
        return file;
    }
};

void TestMinutes::wholeText()
{
    const Printed printed(write(small()));
    QString text;
    for (int page = 0; page < printed.pages(); ++page) {
        const QString read = printed.text(page);
        QVERIFY2(hasNumber(read, page, printed.pages()), qPrintable(read));
        text += read.left(read.lastIndexOf(QRegularExpression(u"\\d+ ?/ ?\\d+$"_s)));
    }
    // Rows of the tables wrap their cells, so that only their words can be compared in order of reading.
    QStringList read = text.simplified().split(u' '), wanted = normalised(wholeMinutes).split(u' ');
    read.sort();
    wanted.sort();
    QCOMPARE(read, wanted);
    const qsizetype from = text.indexOf(u"1.1. ТЫҢДАЛДЫ"_s),
                    wantedFrom = normalised(wholeMinutes).indexOf(u"1.1. ТЫҢДАЛДЫ"_s);
    const qsizetype to = text.indexOf(u"Төрағалық етуші __"_s),
                    wantedTo = normalised(wholeMinutes).indexOf(u"Төрағалық етуші __"_s);
    QCOMPARE(text.mid(from, to - from).simplified(),
             normalised(wholeMinutes).mid(wantedFrom, wantedTo - wantedFrom).simplified());
    test::compareLayout(printed);
}

void TestMinutes::remoteWithoutQuorum()
{
    Session held = small();
    held.remote = true;
    held.present = {MemberId{2}, MemberId{3}};
    const QString text = Printed(write(held)).text();
    QVERIFY(text.contains(u"Отырыс қашықтан өткізілді."_s));
    QVERIFY(text.contains(u"саны – 5, қатысқандары – 2. Кворум жоқ."_s));
    // The deputy presides where the chair is absent.
    QVERIFY(text.contains(u"Төрағалық етуші: Әбдірахманова Үміт Ғалымқызы"_s));
}

void TestMinutes::withoutComposition()
{
    Session planned;
    planned.number = {2026, 8};
    planned.date = QDate(2026, 12, 1);
    const QString text = Printed(write(planned)).text();
    QVERIFY(text.contains(u"№ 8/2026"_s.normalized(QString::NormalizationForm_KC)));
    QVERIFY(text.contains(u"Отырыс күніне комиссия құрамы белгіленбеген."_s));
    QVERIFY(text.contains(u"Барлығы 0 қор объектісі қаралды"_s));
}

void TestMinutes::thousandItems()
{
    Session held = session();
    for (int n = 1; n <= 1300; ++n)
        held.agenda.append(item(n, 1 + (n - 1) / 10, u"Ақтөбе облыстық кітапханасы"_s,
                                u"Ғылыми еңбектер жинағы %1"_s.arg(n, 4, 10, QLatin1Char('0'))));
    const QString file = write(held);
    const Printed printed(file);
    QString text;
    for (int page = 0; page < printed.pages(); ++page) {
        const QString read = printed.text(page);
        QVERIFY(hasNumber(read, page, printed.pages()));
        text += read + u' ';
    }
    QCOMPARE(text.count(u"ТЫҢДАЛДЫ"_s), 1300);
    QCOMPARE(text.count(u"ШЕШТІ: енгізу."_s), 1300);
    for (int n = 1; n <= 1300; ++n)
        QCOMPARE(text.count(u"жинағы %1»"_s.arg(n, 4, 10, QLatin1Char('0'))), 1);
    QVERIFY(text.contains(u"Барлығы 1300 қор объектісі қаралды: енгізу – 1300,"_s));
}

void TestMinutes::blocksStayTogether()
{
    Session held = session();
    for (int n = 1; n <= 40; ++n)
        held.agenda.append(item(n, n, u"Музей"_s, u"Жинақ %1"_s.arg(n)));
    const Printed printed(write(held));
    QVERIFY(printed.pages() > 3);
    for (int page = 0; page < printed.pages(); ++page) {
        const QString read = printed.text(page);
        // Each object's block is whole, and its application's heading stands on its page.
        QCOMPARE(read.count(u"ТЫҢДАЛДЫ"_s), read.count(u"ШЕШТІ"_s));
        QCOMPARE(read.count(u"өтінімі, Музей"_s), read.count(u"ТЫҢДАЛДЫ"_s));
    }
    test::compareLayout(printed);
}

void TestMinutes::longTexts()
{
    Session held = session();
    held.place = u"Ұ"_s.repeated(500);
    held.composition->members[0].name = u"Ғ"_s.repeated(700);
    AgendaItem one = item(1, 1, u"Ң"_s.repeated(900), u"Ө"_s.repeated(2000));
    one.reason = u"негізі бар "_s.repeated(3000);
    held.agenda = {one};
    const Printed printed(write(held));
    const QString text = printed.text();
    QCOMPARE(text.count(u"негізі"_s), 3000);
    QVERIFY(text.count(u'Ө') >= 2000 && text.count(u'Ұ') >= 500);
    QVERIFY(text.count(u'Ғ') >= 2100 && text.count(u'Ң') >= 1800);
    test::compareLayout(printed);
}

void TestMinutes::hostileText()
{
    Session held = session();
    held.composition->members[2].name = u"{{library}} <table>&lt;"_s;
    AgendaItem one = item(1, 1, u"اباي كىتاپحاناسى"_s, u"</p><h1>Қалың</h1> &amp; {{decision}}"_s);
    one.item.description.authors =
        u"Бас"_s + QChar(0) + u"ы\u202Eкері\n\u2067📚 <img src='file:///etc/passwd'>"_s;
    one.reason = u"%1 <script>"_s;
    held.agenda = {one};
    const Printed printed(write(held));
    const QString text = printed.text();
    for (const QString &part :
         {u"«</p><h1>Қалың</h1> &amp; {{decision}}»."_s, u"Бас ыкері"_s, u"<img src='file:///etc/passwd'>"_s,
          u"Негіздеме: %1 <script>"_s, u"{{library}}"_s})
        QVERIFY2(text.contains(part), qPrintable(part + u" | "_s + text));
    test::compareLayout(printed);
}

void TestMinutes::cleanupTestCase()
{
    if (qEnvironmentVariableIsSet("QORJYN_KEEP_DOCUMENTS")) {
        m_dir.setAutoRemove(false);
        qInfo("documents are kept in %s", qPrintable(m_dir.path()));
    }
}

QTEST_MAIN(TestMinutes)
#include "tst_minutes.moc"

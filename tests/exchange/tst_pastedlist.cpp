#include "exchange/pastedlist.h"
#include "exchange/pastedvalue.h"

#include <QRandomGenerator>
#include <QTest>

using namespace qorjyn;
using Column = PastedColumn;

class TestPastedList : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void headerNamesTheColumns_data()
    {
        QTest::addColumn<QString>("header");
        QTest::newRow("kk") << u"№\tАтауы\tАвторы\tШыққан жылы\tБет саны\tISBN\tСанаты\tТілі"_s;
        QTest::newRow("ru")
            << u"№ п/п\tНаименование\tАвтор\tГод издания\tКол-во страниц\tISBN\tКатегория\tЯзык"_s;
        QTest::newRow("en") << u"No.\tTitle\tAuthor\tYear\tPages\tISBN\tCategory\tLanguage"_s;
        QTest::newRow("in other words") << u"№\tКітаптың толық атауы\tАвтор (лары)\tБасылған жылы, ж.\t"
                                           "Беттер саны\tISBN нөмірі\tСанаты (1-8)\tТілі"_s;
    }
    void headerNamesTheColumns()
    {
        QFETCH(QString, header);
        const PastedList list =
            parsePasted(header + u"\n1\tҚара сөздер\tАбай Құнанбайұлы\t1993\t272\t9965-571-09-0\t2\tқазақ\n"
                                 "2\tСлова назидания\tАбай\t1970 г.\t128 с.\t\t1\tрусский"_s);
        QVERIFY(list.hasHeader);
        QCOMPARE(list.columns, (QList{Column::Number, Column::Title, Column::Authors, Column::Year,
                                      Column::Pages, Column::Isbn, Column::Category, Column::Language}));
        QCOMPARE(list.rows.size(), 2);
        QCOMPARE(list.rows[0], (Description{.title = u"Қара сөздер"_s,
                                            .authors = u"Абай Құнанбайұлы"_s,
                                            .year = 1993,
                                            .language = u"kk"_s,
                                            .isbn = u"9965-571-09-0"_s,
                                            .pages = 272,
                                            .category = Category::Rare}));
        QCOMPARE(list.rows[1].year, 1970);
        QCOMPARE(list.rows[1].pages, 128);
        QCOMPARE(list.rows[1].language, u"ru"_s);
        QVERIFY(!list.cut);
    }

    void contentNamesTheColumns()
    {
        const PastedList list =
            parsePasted(u"1\tАуезов М. О.\tАбай жолы: роман-эпопея\t1942\t978-601-217-425-0\t8\t560\n"
                        "2\tЕсенберлин І.\tКөшпенділер: тарихи трилогия\t1971\t\t1\t640\n"
                        "3\tНұрпейісов Ә.\tҚан мен тер: роман\t1970\t9965472270\t1\t720\n"_s);
        QVERIFY(!list.hasHeader);
        QCOMPARE(list.columns, (QList{Column::Number, Column::Authors, Column::Title, Column::Year,
                                      Column::Isbn, Column::Category, Column::Pages}));
        QCOMPARE(list.rows.size(), 3);
        QCOMPARE(list.rows[0].title, u"Абай жолы: роман-эпопея"_s);
        QCOMPARE(list.rows[0].category, Category::Protected);
        QCOMPARE(list.rows[1].authors, u"Есенберлин І."_s);
        QCOMPARE(list.rows[2].isbn, u"9965472270"_s);
        QCOMPARE(list.rows[2].pages, 720);
    }

    void otherColumnsAreTaken()
    {
        const PastedList list = parsePasted(
            u"Атауы\tБаспасы\tШыққан жері\tСериясы\tТасымалдағышы\tАвторлық құқық\tҚұқық иеленуші\tЕскертпе\n"
            "Маса\tТурмыш\tОрынбор\tКлассика\tэлектрондық\tқоғамдық игілік\tжоқ\tбірінші басылым\n"
            "Абай\tҚазбирмембас\tАлматы\t\tқағаз\tқорғалады\tмұрагерлер\t"_s);
        QCOMPARE(list.columns.last(), Column::Ignored);
        QCOMPARE(list.rows[0], (Description{.title = u"Маса"_s,
                                            .place = u"Орынбор"_s,
                                            .publisher = u"Турмыш"_s,
                                            .series = u"Классика"_s,
                                            .carrier = Carrier::Electronic,
                                            .copyright = CopyrightState::PublicDomain,
                                            .rightsHolders = u"жоқ"_s}));
        QCOMPARE(list.rows[1].carrier, Carrier::Paper);
        QCOMPARE(list.rows[1].copyright, CopyrightState::Protected);
    }

    void quotedCellsHoldTabsAndLines()
    {
        const PastedList list = parsePasted(u"Title\tYear\n\"Абай\tжолы\r\nбірінші \"\"кітап\"\"\"\t1942\r\n"
                                            "\"Айқап\" журналы\t1911\r\n\"Ашық\t1912"_s);
        QCOMPARE(list.rows.size(), 3);
        QCOMPARE(list.rows[0].title, u"Абай жолы бірінші \"кітап\""_s);
        QCOMPARE(list.rows[1].title, u"\"Айқап\" журналы"_s); // quotes of the text, not of the cell
        QCOMPARE(list.rows[1].year, 1911);
        QCOMPARE(list.rows[2].title, u"\"Ашық"_s);
        QCOMPARE(list.rows[2].year, 1912);
    }

    void rowsWithoutTitleAreCounted()
    {
        const PastedList list = parsePasted(u"Атауы\tЖылы\nМаса\t1911\n\t1912\n\n\t\t\n"_s);
        QCOMPARE(list.rows.size(), 1);
        QCOMPARE(list.untitled, 1);
    }

    void aTitleIsNoHeader()
    {
        // The words of headers occur in titles.
        const PastedList list = parsePasted(u"Авторлық құқық туралы\t2001\nАтауы жоқ хикая\t2002"_s);
        QVERIFY(!list.hasHeader);
        QCOMPARE(list.rows.size(), 2);
        QCOMPARE(list.rows[1].title, u"Атауы жоқ хикая"_s);
    }

    void titlesThatBeginLikeHeadingsAreNone()
    {
        for (const QString &first :
             {u"Атауы кітап туралы\tАвторы жайлы\t1990\n"_s, u"Атауы кітап туралы\tАвторы жайлы\t\n"_s,
              u"Атауы кітап туралы\tАвторы жайлы\n"_s, u"Атауы\tАвторы\t1990\n"_s,
              u"Атауы\tАвторы\t19З0\n"_s}) {
            const PastedTable table = readPasted(first + u"Маса\tБайтұрсынұлы А.\t1911\n"
                                                         "Оян\tДулатұлы М.\t1910\n"_s);
            QVERIFY2(!table.firstIsHeading, qPrintable(first));
            QCOMPARE(table.columns, (QList{Column::Title, Column::Authors, Column::Year}));
            QVERIFY(table.aside.isEmpty());
        }
        const PastedList lines = parsePasted(u"Атауы кітап туралы\nАвторы жайлы\nМаса"_s);
        QVERIFY(!lines.hasHeader);
        QCOMPARE(lines.rows.size(), 3);
    }
    void aHeadingOfSeveralWordsIsOne_data()
    {
        QTest::addColumn<QString>("header");
        for (const char *header :
             {"Кітаптың (әдебиеттің) толық атауы\tАвтордың аты-жөні\tЖарық көрген жылы",
              "Полное наименование объекта фонда\tФ.И.О. автора (авторов)\tГод выпуска книги",
              "Title of the book\tAuthor(s), full name\tYear of publishing",
              "Қор объектісінің атауы\tАвторы (құрастырушысы)\tШыққан жылы, ж."})
            QTest::newRow(header) << QString::fromUtf8(header);
    }
    void aHeadingOfSeveralWordsIsOne()
    {
        QFETCH(QString, header);
        const PastedList list = parsePasted(header + u"\nМаса\tБайтұрсынұлы А.\t1911\n"_s);
        QVERIFY(list.hasHeader);
        QCOMPARE(list.columns, (QList{Column::Title, Column::Authors, Column::Year}));
        QCOMPARE(list.rows.size(), 1);
    }

    void linesBecomeTitles_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("bare") << u"Маса\nҚырық мысал\nОян, қазақ!"_s;
        QTest::newRow("1.") << u"1. Маса\n2. Қырық мысал\n3. Оян, қазақ!"_s;
        QTest::newRow("1)") << u"1) Маса\r\n2) Қырық мысал\r\n3) Оян, қазақ!\r\n"_s;
        QTest::newRow("1.x") << u"1.Маса\n2.Қырық мысал\n3.Оян, қазақ!"_s;
        QTest::newRow("bullets") << u"• Маса\n• «Қырық мысал»\n• Оян, қазақ!"_s;
        QTest::newRow("dashes") << u"– Маса\n\n– Қырық мысал\n\n– Оян, қазақ!"_s;
        QTest::newRow("wrapped") << u"1. Маса\n2. Қырық\n   мысал\n3. Оян,\n   қазақ!"_s;
        QTest::newRow("numbers and tabs") << u"1.\tМаса\n2.\tҚырық мысал\n3.\tОян, қазақ!"_s;
        QTest::newRow("header") << u"Атауы\nМаса\nҚырық мысал\nОян, қазақ!"_s;
        QTest::newRow("separators") << u"Маса\u2028Қырық мысал\u2029Оян, қазақ!"_s;
    }
    void linesBecomeTitles()
    {
        QFETCH(QString, text);
        const PastedList list = parsePasted(text);
        QStringList titles;
        for (const Description &row : list.rows)
            titles.append(row.title);
        QCOMPARE(titles, (QStringList{u"Маса"_s, u"Қырық мысал"_s, u"Оян, қазақ!"_s}));
    }

    void tabsKeepTheirColumnsAmongLines()
    {
        const PastedList list = parsePasted(u"Маса\nАбай жолы\tМұхтар Әуезов\t1942\nҚырық мысал\n"
                                            "Есенберлин І. Көшпенділер. – 1971"_s);
        QCOMPARE(list.rows.size(), 4);
        QCOMPARE(list.rows[0], (Description{.title = u"Маса"_s}));
        QCOMPARE(list.rows[1],
                 (Description{.title = u"Абай жолы"_s, .authors = u"Мұхтар Әуезов"_s, .year = 1942}));
        QCOMPARE(list.rows[2], (Description{.title = u"Қырық мысал"_s}));
        QCOMPARE(list.rows[3],
                 (Description{.title = u"Көшпенділер"_s, .authors = u"Есенберлин І."_s, .year = 1971}));
        QVERIFY(!list.cut);
    }

    void tabsAmongLinesFollowTheirHeader()
    {
        const PastedList list = parsePasted(u"Атауы\tЖылы\tАвторы\nМаса\nҚырық мысал\n"
                                            "Батыр Баян\t1923\tЖұмабаев\nАй\nКүн"_s);
        QVERIFY(list.hasHeader);
        QCOMPARE(list.rows.size(), 5);
        QCOMPARE(list.rows[2],
                 (Description{.title = u"Батыр Баян"_s, .authors = u"Жұмабаев"_s, .year = 1923}));
    }

    void tabsAmongNumberedLinesLoseNothing()
    {
        const PastedList list = parsePasted(u"1. Маса\n2. Абай жолы\tәкесі туралы\tроман\t1942\n"
                                            "3.\tҚырық мысал\n4. Оян,\nқазақ!\n5. Айман"_s);
        QCOMPARE(list.rows.size(), 5);
        QCOMPARE(list.rows[0].title, u"Маса"_s);
        QCOMPARE(list.rows[1],
                 (Description{.title = u"Абай жолы роман"_s, .authors = u"әкесі туралы"_s, .year = 1942}));
        QCOMPARE(list.rows[2].title, u"Қырық мысал"_s);
        QCOMPARE(list.rows[3].title, u"Оян, қазақ!"_s);
        QCOMPARE(list.rows[4].title, u"Айман"_s);
    }

    void linesAreTakenApart_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<Description>("expected");
        QTest::newRow("author with initials, imprint")
            << u"Әуезов М. О. Абай жолы. – Алматы: Жазушы, 1979. – 576 б."_s
            << Description{.title = u"Абай жолы"_s,
                           .authors = u"Әуезов М. О."_s,
                           .place = u"Алматы"_s,
                           .publisher = u"Жазушы"_s,
                           .year = 1979,
                           .pages = 576};
        QTest::newRow("author in full")
            << u"Ахмет Байтұрсынұлы. Маса. Орынбор, 1911"_s
            << Description{.title = u"Маса. Орынбор"_s, .authors = u"Ахмет Байтұрсынұлы"_s, .year = 1911};
        QTest::newRow("two authors") << u"Жұбанов Қ., Сыздықова Р. Тіл туралы, 1999 ж."_s
                                     << Description{.title = u"Тіл туралы"_s,
                                                    .authors = u"Жұбанов Қ.; Сыздықова Р."_s,
                                                    .year = 1999};
        QTest::newRow("ISBN")
            << u"Орфографиялық сөздік. – Алматы: Дәуір, 2013. – 720 с. ISBN 978-601-217-425-0"_s
            << Description{.title = u"Орфографиялық сөздік"_s,
                           .place = u"Алматы"_s,
                           .publisher = u"Дәуір"_s,
                           .year = 2013,
                           .isbn = u"978-601-217-425-0"_s,
                           .pages = 720};
        QTest::newRow("responsibility")
            << u"Қан мен тер / Ә. Нұрпейісов"_s
            << Description{.title = u"Қан мен тер"_s, .authors = u"Ә. Нұрпейісов"_s};
        QTest::newRow("a number in the title") << u"1984"_s << Description{.title = u"1984"_s};
        QTest::newRow("a number before the title")
            << u"1984. Роман"_s << Description{.title = u"1984. Роман"_s};
        QTest::newRow("a year in the title")
            << u"Қазақстан 2050 стратегиясы"_s << Description{.title = u"Қазақстан 2050 стратегиясы"_s};
        QTest::newRow("names in the title")
            << u"Қозы Көрпеш – Баян сұлу"_s << Description{.title = u"Қозы Көрпеш – Баян сұлу"_s};
        QTest::newRow("only an author") << u"Әуезов М. О."_s << Description{.title = u"Әуезов М. О"_s};
        QTest::newRow("quotes inside") << u"«Айқап» журналы"_s << Description{.title = u"«Айқап» журналы"_s};
    }
    void linesAreTakenApart()
    {
        QFETCH(QString, line);
        QFETCH(Description, expected);
        const PastedList list = parsePasted(line);
        QCOMPARE(list.rows.size(), 1);
        const Description &row = list.rows.first();
        QCOMPARE(row.title, expected.title);
        QCOMPARE(row.authors, expected.authors);
        QCOMPARE(row.place, expected.place);
        QCOMPARE(row.publisher, expected.publisher);
        QCOMPARE(row, expected);
    }

    void yearsAreUnderstood_data()
    {
        QTest::addColumn<int>("year");
        const std::initializer_list<std::pair<const char *, int>> forms{{"1927", 1927},
                                                                        {"[1927]", 1927},
                                                                        {"[1927?]", 1927},
                                                                        {"1927 ж.", 1927},
                                                                        {"1927г.", 1927},
                                                                        {"c1927", 1927},
                                                                        {"с1927", 1927},
                                                                        {"© 2003", 2003},
                                                                        {"(c) 2003", 2003},
                                                                        {"01.09.1997", 1997},
                                                                        {"1997-09-01", 1997},
                                                                        {"1998-2000", 1998},
                                                                        {"1997/98", 1997},
                                                                        {"2007,0", 2007},
                                                                        {"ноябрь 2010", 2010},
                                                                        {"қараша 2010", 2010},
                                                                        {"5 May 2010", 2010},
                                                                        {"1343 [1925]", 1925},
                                                                        {"1957 [i.e. 1958]", 1958},
                                                                        {"19З6", 0},
                                                                        {"б.г.", 0},
                                                                        {"19--", 0},
                                                                        {"1927 (2-басылым)", 0},
                                                                        {"0", 0},
                                                                        {"1927, 1931", 0},
                                                                        {"12345", 0},
                                                                        {"баға 1500", 0}};
        for (const auto &[text, year] : forms)
            QTest::newRow(text) << year;
    }
    void yearsAreUnderstood()
    {
        QFETCH(int, year);
        QCOMPARE(yearOfCell(QString::fromUtf8(QTest::currentDataTag())).value_or(0), year);
    }

    void pagesAndCategoriesAreUnderstood()
    {
        for (const auto &[text, pages] :
             std::initializer_list<std::pair<QString, int>>{{u"256"_s, 256},
                                                            {u"256 б."_s, 256},
                                                            {u"1 256 с."_s, 1256},
                                                            {u"xii, 240 p."_s, 240},
                                                            {u"343, [2] с."_s, 343},
                                                            {u"128,0"_s, 128},
                                                            {u"-4"_s, 0},
                                                            {u"0"_s, 0},
                                                            {u"999999"_s, 0},
                                                            {u"2,5 п.л."_s, 0},
                                                            {u"12-45"_s, 0},
                                                            {u"2 т."_s, 0}})
            QVERIFY2(pagesOfCell(text).value_or(0) == pages, qPrintable(text));
        for (const auto &[text, category] :
             std::initializer_list<std::pair<QString, int>>{{u"2"_s, 2},
                                                            {u"8."_s, 8},
                                                            {u"2,0"_s, 2},
                                                            {u"2 Сирек кітаптар"_s, 2},
                                                            {u"санаты 3"_s, 3},
                                                            {u"12"_s, 0},
                                                            {u"0"_s, 0},
                                                            {u"9"_s, 0},
                                                            {u"-2"_s, 0},
                                                            {u"1, 3"_s, 0}}) {
            const auto read = categoryOfCell(text);
            QVERIFY2((read ? int(*read) : 0) == category, qPrintable(text));
        }
    }

    void whatCannotBeTakenIsNamed_data()
    {
        QTest::addColumn<Column>("column");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *name, Column column, const QString &text, const QString &code) {
            QTest::newRow(name) << column << text << code;
        };
        row("letter in the year", Column::Year, u"19З6"_s, u"pasted.year"_s);
        row("year to come", Column::Year, u"2999"_s, u"pasted.year-impossible"_s);
        row("category", Column::Category, u"12"_s, u"pasted.category"_s);
        row("pages", Column::Pages, u"-4"_s, u"pasted.pages"_s);
        row("ISBN", Column::Isbn, u"abc"_s, u"pasted.isbn"_s);
        row("ISSN", Column::Isbn, u"0130-1234"_s, u"pasted.isbn"_s);
        row("check digit", Column::Isbn, u"978-601-00-0000-2"_s, u"pasted.isbn-check"_s);
        row("shortened", Column::Isbn, u"9,78031E+12"_s, u"pasted.isbn-shortened"_s);
        row("zero eaten", Column::Isbn, u"306406152"_s, u"pasted.isbn-zero"_s);
        row("carrier", Column::Carrier, u"қағаз, электрондық"_s, u"pasted.carrier"_s);
        row("carrier unknown", Column::Carrier, u"CD"_s, u"pasted.carrier"_s);
        row("not protected", Column::Copyright, u"қорғалмайды"_s, u"pasted.copyright"_s);
        row("two languages", Column::Language, u"қазақ, орыс"_s, u"pasted.language"_s);
        row("text among the numbers", Column::Number, u"Абай жолы"_s, u"pasted.number"_s);
        row("number with a letter", Column::Number, u"12а"_s, u"pasted.number"_s);
        row("long", Column::Authors, QString(PastedList::MaxCell + 1, u'а'), u"pasted.long"_s);
    }
    void whatCannotBeTakenIsNamed()
    {
        QFETCH(Column, column);
        QFETCH(QString, text);
        QFETCH(QString, code);
        const Description untouched;
        Description description;
        const auto problem = takeCell(description, column, text, QDate(2026, 11, 28));
        QVERIFY(problem);
        QCOMPARE(problem->code, code);
        QCOMPARE(description, untouched);
        // A dash says that there is nothing.
        if (text.size() < PastedList::MaxCell)
            QVERIFY(!takeCell(description, column, u"–"_s, QDate(2026, 11, 28)));
    }

    void numbersOfRowsAreNoDoubt()
    {
        for (const QString &text :
             {u"1"_s, u"12."_s, u"3)"_s, u"№ 4"_s, u"1.2"_s, u"1.2.3."_s, u"5,0"_s, u"—"_s, QString()}) {
            Description description;
            QVERIFY2(!takeCell(description, Column::Number, text, QDate(2026, 11, 28)), qPrintable(text));
            QCOMPARE(description, Description());
        }
        const PastedList list = parsePasted(u"№\tАтауы\tЖылы\n1\tМаса\t1911\nШежіре\t\t1912\n"_s);
        QCOMPARE(list.rows.size(), 1);
        QCOMPARE(list.doubts.size(), 1);
        QCOMPARE(list.doubts.first().text, u"Шежіре"_s); // in the wrong column, and not lost
    }

    void isbnsAreReadAsPeopleWriteThem()
    {
        for (const QString &text :
             {u"ISBN 978-601-00-0000-1"_s, u"9786010000001."_s, u"978‑601‑00‑0000‑1"_s, u"0-8044-2957-Х"_s}) {
            Description description;
            QVERIFY2(!takeCell(description, Column::Isbn, text, QDate(2026, 11, 28)), qPrintable(text));
            QVERIFY(check(description, 0, QDate(2026, 11, 28)).size() == 1); // only the title lacks
        }
    }

    void cellsAreKeptWhole()
    {
        const PastedTable table = readPasted(u"Атауы\tЖылы\tСанаты\tЕскертпе\n"
                                             "Маса\t[1927]\t12\tтозған\nШежіре\t19З6\t2\n"_s);
        QCOMPARE(table.rows[1], (QStringList{u"Маса"_s, u"[1927]"_s, u"12"_s, u"тозған"_s}));
        QCOMPARE(table.rows[2], (QStringList{u"Шежіре"_s, u"19З6"_s, u"2"_s, QString()}));
        QCOMPARE(table.columns.last(), Column::Ignored);
        const PastedList list = parsePasted(u"Атауы\tЖылы\nМаса\t[1927]\nШежіре\t19З6\n"_s);
        QCOMPARE(list.rows[0].year, 1927);
        QVERIFY(!list.rows[1].year);
        QCOMPARE(list.doubts.size(), 1);
        QCOMPARE(list.doubts.first().text, u"19З6"_s);
        // A line keeps its number, too.
        const PastedList line = parsePasted(u"Маса. – Алматы: Жазушы, 1979. – 0 б."_s);
        QCOMPARE(line.doubts.first().text, u"0"_s);
    }

    void aMistypedYearLeavesItsColumnOne()
    {
        const QString list = u"Абай жолы\tӘуезов М.\t19З6\nҚан мен тер\tНұрпейісов Ә.\t1970\n"_s;
        QCOMPARE(readPasted(list).columns, (QList{Column::Title, Column::Authors, Column::Year}));
    }
    void aMistypedYearIsDoubtfulInAnyColumn_data()
    {
        QTest::addColumn<QString>("list");
        QTest::addColumn<Column>("column");
        QTest::newRow("alone") << u"Абай жолы\tӘуезов М.\t19З6"_s << Column::Year;
        QTest::newRow("every year") << u"Абай жолы\tӘуезов М.\t19З6\nОян\tДулатұлы М.\tl9О1\n"
                                       "Маса\tБайтұрсынұлы А.\t19О6"_s
                                    << Column::Year;
        QTest::newRow("among notes") << u"Атауы\tАвторы\tЕскертпе\nАбай жолы\tӘуезов М.\t19З6\n"
                                        "Оян\tДулатұлы М.\tтозған"_s
                                     << Column::Ignored;
        QTest::newRow("among pages") << u"Атауы\tБеті\nОян\t19З6\nМаса\t48"_s << Column::Pages;
    }
    void aMistypedYearIsDoubtfulInAnyColumn()
    {
        QFETCH(QString, list);
        QFETCH(Column, column);
        const PastedList read = parsePasted(list);
        QCOMPARE(read.columns.last(), column);
        QVERIFY(!read.doubts.isEmpty());
        QCOMPARE(read.doubts.first().text, u"19З6"_s);
        QCOMPARE(read.doubts.first().row, read.hasHeader ? 1 : 0);
        QVERIFY(!read.rows.first().year);
        // What is no year keeps to itself.
        Description description;
        for (const QString &text : {u"101А"_s, u"1936"_s, u"тозған"_s, u"О"_s, u"19З"_s, u"9З16"_s})
            QVERIFY(!takeCell(description, Column::Ignored, text, QDate(2026, 11, 28)));
    }
    void textBesideTheTitlesIsTheAuthors_data()
    {
        QTest::addColumn<QString>("row");
        QTest::newRow("numbered") << u"Кітап %1\tАвтор %1\t19%2"_s;
        QTest::newRow("longer than the titles") << u"Атау %1\tАвтор %1\t19%2"_s;
        QTest::newRow("one letter") << u"Абай жолы, %1-том\tх\t19%2"_s;
        QTest::newRow("one word") << u"Абай жолы, %1-том\tӘуезов\t19%2"_s;
    }
    void textBesideTheTitlesIsTheAuthors()
    {
        QFETCH(QString, row);
        QString list;
        for (int i = 0; i < 50; ++i)
            list += row.arg(QString::number(i), QString::number(10 + i * 7 % 80)) + u'\n';
        QCOMPARE(readPasted(list).columns, (QList{Column::Title, Column::Authors, Column::Year}));
        // A heading that says nothing of the column leaves it to what stands there.
        QCOMPARE(readPasted(u"Атауы\t\tЖылы\n"_s + list).columns,
                 (QList{Column::Title, Column::Authors, Column::Year}));
        QCOMPARE(readPasted(u"Атауы\tЕскертпе\tЖылы\n"_s + list).columns,
                 (QList{Column::Title, Column::Ignored, Column::Year}));
    }
    void anAuthorOfOneLetterLeavesItsColumnOne()
    {
        for (const QString &odd : {u"х"_s, u"–"_s, u"Абай"_s}) {
            const PastedList list = parsePasted(u"Маса\t%1\t1911\nОян\tДулатұлы М.\t1910\n"
                                                "Абай жолы\tӘуезов М.\t1942\n"_s.arg(odd));
            QCOMPARE(list.columns, (QList{Column::Title, Column::Authors, Column::Year}));
            QCOMPARE(list.rows[1].authors, u"Дулатұлы М."_s);
            QCOMPARE(list.rows[0].authors, odd);
        }
        QCOMPARE(parsePasted(u"Маса\tх\t1911"_s).rows.first().authors, u"х"_s);
    }
    void whatIsClearlyNoAuthorIsNotTakenForOne_data()
    {
        QTest::addColumn<QString>("cell");
        for (const char *cell : {"Алматы: Жазушы", "тозған, мұқабасы жоқ", "Электрондық", "Қоғамдық игілік",
                                 "Бұл кітап қорға 2019 жылы сыйға берілді және әлі тексерілген жоқ"})
            QTest::newRow(cell) << QString::fromUtf8(cell);
    }
    void whatIsClearlyNoAuthorIsNotTakenForOne()
    {
        QFETCH(QString, cell);
        QString list;
        for (int i = 0; i < 5; ++i)
            list +=
                u"Абайдың өмірі мен шығармашылығы туралы зерттеулердің толық жинағы, %1-том\t%2\n"_s.arg(i)
                    .arg(cell);
        QCOMPARE(readPasted(list).columns, (QList{Column::Title, Column::Ignored}));
    }
    void columnsThatTheHeadingDoesNotNameAreKnown()
    {
        const PastedTable table = readPasted(u"Кітап атауы\tАвторы\tбіреу\tекеу\n"
                                             "Маса\tБайтұрсынұлы А.\t1911\t48\n"
                                             "Шежіре\tҚұдайбердіұлы Ш.\t1911\t120\n"_s);
        QVERIFY(table.firstIsHeading);
        QCOMPARE(table.columns, (QList{Column::Title, Column::Authors, Column::Year, Column::Pages}));
        QCOMPARE(proposeColumns(table, false).size(), 4);
        QVERIFY(!readPasted(u"Кітап атауы\tАвторы\t1942\t560\nМаса\tАхмет\t1911\t48\n"_s).firstIsHeading);
    }

    void anOddCategoryLeavesItsColumnOne()
    {
        const PastedList list = parsePasted(u"Қара сөздер\tӘуезов М.\t1993\t2\n"
                                            "Шежіре туралы\tЕсенберлин І.\t1971\t12\n"
                                            "Қан мен тер\tНұрпейісов Ә.\t1970\t1\n"
                                            "Ояну жылдары\tДулатұлы М.\t1910\t8\n"_s);
        QCOMPARE(list.columns, (QList{Column::Title, Column::Authors, Column::Year, Column::Category}));
        QCOMPARE(list.doubts.size(), 1);
        QCOMPARE(list.doubts.first().row, 1);
        QCOMPARE(list.doubts.first().text, u"12"_s);
        QCOMPARE(list.doubts.first().problem.code, u"pasted.category"_s);
        QVERIFY(!list.rows[1].pages);
        // Fewer codes than that are numbers of pages.
        QCOMPARE(readPasted(u"Маса\t2\nОян\t120\nАйқап\t8\n"_s).columns,
                 (QList{Column::Title, Column::Pages}));
    }

    void totalsAreSetAside_data()
    {
        QTest::addColumn<int>("aside");
        const std::initializer_list<std::pair<const char *, int>> lines{
            {"Итого: 5 книг", 1}, {"Барлығы 5 кітап", 1},        {"Total", 1},
            {"Всего 5", 1},       {"Всего по списку: 5", 1},     {"Барлығы – 12", 1},
            {"Total War", 0},     {"Всего лишь женщина", 0},     {"Барлығы менің жүрегімде", 0},
            {"Итоги войны", 0},   {"Всеобщая история. Том 2", 0}};
        for (const auto &[text, aside] : lines)
            QTest::newRow(text) << aside;
    }
    void totalsAreSetAside()
    {
        QFETCH(int, aside);
        const QString line = QString::fromUtf8(QTest::currentDataTag());
        for (const QString &text : {u"Маса\nШежіре\n%1"_s, u"1. Маса\n2. Шежіре\n%1"_s,
                                    u"Атауы\tЖылы\nМаса\t1911\nШежіре\t1911\n%1\t"_s}) {
            const PastedTable table = readPasted(text.arg(line));
            QCOMPARE(table.aside.size(), aside);
            if (aside) // it is there, whole
                QVERIFY(table.rows.last().contains(line));
        }
    }

    void aRaggedLineShiftsNoColumns_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("odd");
        for (const QString &odd :
             {u"ISBN abc"_s, u"Алматы Қаласы"_s, u"мұқабасы жыртылған, бірінші басылым"_s})
            for (const auto &[name, first] : {std::pair("none", QString()),
                                              {"total", u"Итого: 5 книг\n"_s},
                                              {"wide total", u"Итого: 5 книг\t\t\t\t\t\n"_s},
                                              {"total with a number", u"Итого\t5\n"_s},
                                              {"line", u"Тізім 2026\n"_s}})
                QTest::addRow("%s, %s", name, qPrintable(odd)) << first << odd;
    }
    void aRaggedLineShiftsNoColumns()
    {
        QFETCH(QString, first);
        QFETCH(QString, odd);
        const PastedList list = parsePasted(first + u"Маса\tБайтұрсынұлы А.\t1911\t48\t2\n"
                                                    "Оян\tДулатұлы М.\t1910\t52\t2\t%1\n"
                                                    "Абай жолы\tӘуезов М.\t1942\t560\t8\n"
                                                    "Шежіре\tҚұдайбердіұлы Ш.\t1912\t120\t1\n"
                                                    "Қан мен тер\tНұрпейісов Ә.\t1970\t720\t1\n"_s.arg(odd));
        QCOMPARE(list.columns.first(5),
                 (QList{Column::Title, Column::Authors, Column::Year, Column::Pages, Column::Category}));
        QVERIFY(list.columns.last() == Column::Ignored || list.columns.last() == Column::Isbn);
        QCOMPARE(list.rows.size(), 5);
        QCOMPARE(list.aside, first.isEmpty() ? 0 : 1);
        QCOMPARE(list.rows[4].title, u"Қан мен тер"_s);
    }
    void aTotalStandsAmongTheTitles()
    {
        // So that it needs only to be ticked.
        for (const QString &list : {u"Итого: 2 книги\n%1"_s, u"%1Итого: 2 книги"_s}) {
            const PastedTable table =
                readPasted(list.arg(u"1\tБайтұрсынұлы А.\tМаса\t1911\n2\tДулатұлы М.\tОян\t1910\n"_s));
            QCOMPARE(table.columns, (QList{Column::Number, Column::Authors, Column::Title, Column::Year}));
            QCOMPARE(table.aside.size(), 1);
            QCOMPARE(table.rows[*table.aside.begin()], (QStringList{{}, {}, u"Итого: 2 книги"_s, {}}));
        }
    }

    void headingsAgainAndNumbersOfColumnsAreSetAside()
    {
        const PastedTable table = readPasted(
            u"Атауы\tАвторы\tЖылы\n1\t2\t3\nМаса\tА. Б.\t1911\nАтауы\tАвторы\tЖылы\nОян\t\t1910"_s);
        QVERIFY(table.firstIsHeading);
        QCOMPARE(table.aside, (QSet<qsizetype>{1, 3}));
    }

    void aLineOverTheTableIsSetAside_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("header");
        const QString header = u"№\tАвторы\tАтауы\tЖылы\tБеті\tСанаты\tISBN\n"_s;
        QTest::newRow("alone") << u"Тізім 2026\n"_s << QString();
        QTest::newRow("in a wide cell") << u"Тізім 2026\t\t\t\t\t\t\n"_s << QString();
        QTest::newRow("in the middle") << u"\t\tТізім 2026\t\t\t\t\n"_s << QString();
        QTest::newRow("over the heading") << u"Тізім 2026\n"_s << header;
        QTest::newRow("wide, over the heading") << u"Тізім 2026\t\t\t\t\t\t\n"_s << header;
    }
    void aLineOverTheTableIsSetAside()
    {
        QFETCH(QString, line);
        QFETCH(QString, header);
        // The rows end where their last text does.
        const PastedTable table =
            readPasted(line + header +
                       u"1\tБайтұрсынұлы А.\tМаса\t1911\t48\t2\n"
                       "2\tҚұдайбердіұлы Ш.\tШежіре туралы сөз\t1912\t120\t2\t978-601-00-0000-1\n"
                       "3\tӘуезов М.\tАбай жолы\t1942\n"_s);
        QCOMPARE(table.columns, (QList{Column::Number, Column::Authors, Column::Title, Column::Year,
                                       Column::Pages, Column::Category, Column::Isbn}));
        QCOMPARE(table.firstIsHeading, !header.isEmpty());
        const qsizetype at = header.isEmpty() ? 0 : 1;
        QCOMPARE(table.aside, QSet<qsizetype>{at});
        QCOMPARE(table.rows[at][2], u"Тізім 2026"_s); // among the titles, so that it can be taken as one
        QCOMPARE(table.rows[at].join(QString()), u"Тізім 2026"_s);
        QCOMPARE(table.rows.size(), at + 4);
        if (header.isEmpty()) // the columns stay known, whatever is said of the first row
            for (const bool first : {false, true})
                QCOMPARE(proposeColumns(table, first), table.columns);
    }

    void twoLinesOverTheTableAreSetAside()
    {
        const PastedTable table =
            readPasted(u"Ұлттық кітапхана\nТізім 2026\nАвторы\tАтауы\tЖылы\nБайтұрсынұлы А.\tМаса\t1911\n"_s);
        QVERIFY(table.firstIsHeading);
        QCOMPARE(table.aside, (QSet<qsizetype>{1, 2}));
        QCOMPARE(table.rows[3], (QStringList{u"Байтұрсынұлы А."_s, u"Маса"_s, u"1911"_s}));
    }

    void aTitleAloneInItsRowIsNotSetAside()
    {
        // The first of a table's titles, of which nothing else is known.
        const PastedTable table = readPasted(u"Маса\t\t\nШежіре\tҚұдайбердіұлы Ш.\t1911\n"
                                             "Абай жолы\tӘуезов М.\t1942\n"_s);
        QVERIFY(table.aside.isEmpty());
        QCOMPARE(table.columns, (QList{Column::Title, Column::Authors, Column::Year}));
        // Two columns are too few to tell.
        QVERIFY(readPasted(u"Маса\nШежіре\t1911\nАбай жолы\t1942\n"_s).aside.isEmpty());
    }

    void nothingGivesNothing()
    {
        for (const QString &text : {QString(), u" \n\t\r\n"_s, QString(3, QChar::Null)}) {
            const PastedList list = parsePasted(text);
            QVERIFY(list.rows.isEmpty());
            QVERIFY(!list.cut);
        }
    }

    void limitsHold()
    {
        const PastedList rows = parsePasted(u"Тақырып\n"_s.repeated(PastedList::MaxRows + 5));
        QCOMPARE(rows.rows.size(), PastedList::MaxRows);
        QVERIFY(rows.cut);
        const PastedList cell = parsePasted(QString(PastedList::MaxText + 100, u'а'));
        QVERIFY(cell.cut);
        QCOMPARE(cell.doubts.first().text.size(), PastedList::MaxText); // too long for a title, and whole
        QVERIFY(cell.rows.isEmpty());
        const PastedList wide = parsePasted(u"Атауы\tЖылы"_s + u"\tа"_s.repeated(500) + u"\nМаса\t1911"_s);
        QVERIFY(wide.cut);
        QVERIFY(wide.columns.size() <= PastedList::MaxColumns);
    }

    void signsThatAreNoTextAreDropped()
    {
        QString text = u"\ufeffМа\u00adса\u200b\nҚырық"_s;
        text.insert(3, QChar::Null);
        text.append(QChar(0xd800));
        const PastedList list = parsePasted(text);
        QCOMPARE(list.rows.size(), 2);
        QCOMPARE(list.rows[0].title, u"Маса"_s);
        QVERIFY(list.rows[1].title.isValidUtf16());
        QVERIFY(list.rows[1].title.startsWith(u"Қырық"));
    }

    void hostileTextIsRead_data()
    {
        QTest::addColumn<QString>("text");
#ifdef QORJYN_SANITIZED // it is slow
        constexpr int units = 500'000;
#else
        constexpr int units = 2'000'000;
#endif
        QTest::newRow("quotes") << QString(units, u'"');
        QTest::newRow("open quotes") << u"\"а\t"_s.repeated(units / 3);
        QTest::newRow("quotes and lines") << u"\"\"\"\n"_s.repeated(units / 4);
        QTest::newRow("tabs") << QString(units, u'\t');
        QTest::newRow("numbers") << u"1. "_s.repeated(units / 3);
        QTest::newRow("long lines") << (u"А. Б. "_s.repeated(300) + u'\n').repeated(1000);
        QTest::newRow("capitals") << (QString(1999, u'Ә') + u'\n').repeated(1000);
        QTest::newRow("dashes") << (u"– А: "_s.repeated(390) + u'\n').repeated(1000);
        QTest::newRow("digits") << (QString(1999, u'9') + u'\n').repeated(1000);
        QTest::newRow("authors") << (u"Аа Б., "_s.repeated(280) + u'\n').repeated(1000);
    }
    void hostileTextIsRead()
    {
        QFETCH(QString, text);
        QVERIFY(parsePasted(text).rows.size() <=
                PastedList::MaxRows); // or the limit of the whole test ends it
    }

    void anyTextIsTaken()
    {
        // Whatever is made of pieces of lists: no title is empty, none is longer than a cell, all is valid
        // text.
        const QStringList pieces{u"\t"_s,
                                 u"\n"_s,
                                 u"\""_s,
                                 u"1. "_s,
                                 u"• "_s,
                                 u"Абай"_s,
                                 u"М. О. "_s,
                                 u" – "_s,
                                 u"1979"_s,
                                 u", "_s,
                                 u": "_s,
                                 u" / "_s,
                                 u"ISBN "_s,
                                 u"978"_s,
                                 u"Атауы"_s,
                                 u"«"_s,
                                 u"»"_s,
                                 u"Title"_s,
                                 u"576 б."_s,
                                 u"\u0301"_s,
                                 u"\r"_s,
                                 QString(QChar(0xdc00)),
                                 QString(QChar::Null),
                                 u"😀"_s};
        QRandomGenerator random(2026);
        for (int round = 0; round < 3000; ++round) {
            QString text;
            const int count = random.bounded(40);
            for (int i = 0; i < count; ++i)
                text += pieces[random.bounded(int(pieces.size()))];
            const PastedList list = parsePasted(text);
            for (const Description &row : list.rows) {
                QVERIFY2(!row.title.isEmpty() && row.title.size() <= PastedList::MaxCell, qPrintable(text));
                QVERIFY2(row.title.isValidUtf16() && !row.title.contains(QChar::Null), qPrintable(text));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestPastedList)
#include "tst_pastedlist.moc"

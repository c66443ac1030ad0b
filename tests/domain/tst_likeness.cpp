// Two records of one edition are known as such however they are spelled; volumes, editions and other works
// are not taken for one another; and whatever is alike shares a key.
#include "domain/isbn.h"
#include "domain/likeness.h"

#include <QSet>
#include <QTest>

using namespace qorjyn;
using namespace Qt::StringLiterals;

namespace {

/// "title | authors | year | isbn | edition | publisher", whatever is left out being empty.
Description described(const QString &line)
{
    const QStringList fields = line.split(u'|');
    Description description;
    description.title = fields.value(0).trimmed();
    description.authors = fields.value(1).trimmed();
    if (const int year = fields.value(2).trimmed().toInt(); year > 0)
        description.year = year;
    description.isbn = fields.value(3).trimmed();
    description.edition = fields.value(4).trimmed();
    description.publisher = fields.value(5).trimmed();
    return description;
}

QString reasons(const Likeness &like)
{
    QStringList codes;
    for (const LikenessReason reason : like.why)
        codes.append(code(reason));
    return codes.join(u' ');
}

} // namespace

class TestLikeness : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersOfBooks();
    void oneEdition_data();
    void oneEdition();
    void twoEditions_data();
    void twoEditions();
    void parts_data();
    void parts();
    void keysAreFew();
    void anyTextIsTaken();
};

void TestLikeness::numbersOfBooks()
{
    QCOMPARE(isbn13(u"978-601-00-0000-1"), u"9786010000001"_s);
    QCOMPARE(isbn13(u"0-306-40615-2"), u"9780306406157"_s);
    QCOMPARE(isbn13(u"99921-58-10-7"), u"9789992158104"_s);
    QCOMPARE(isbn13(u"080442957x"), u"9780804429573"_s);
    for (const QString &wrong : {u""_s, u"978-601-00-0000-2"_s, u"0-306-40615-3"_s, u"X804429570"_s,
                                 u"97860100000011"_s, u"ISBN"_s, u"978601000000X"_s})
        QVERIFY2(!isbn13(wrong), qPrintable(wrong));
}

void TestLikeness::oneEdition_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<QString>("why");
    const auto row = [](const char *name, const char16_t *a, const char16_t *b, const char *why) {
        QTest::newRow(name) << QString::fromUtf16(a) << QString::fromUtf16(b) << QString::fromLatin1(why);
    };
    row("the same", u"Абай жолы | Әуезов М. | 1987", u"Абай жолы | Әуезов М. | 1987", "title authors year");
    row("title alone", u"Қан мен тер: трилогия", u"Қан мен тер. Трилогия", "title");
    row("latin and isbn without hyphens", u"Қазақ хрестоматиясы | Ыбырай Алтынсарин || 978-601-00-0000-1",
        u"Qazaq xrestomatiiasy | Ybyrai Altynsarin || 9786010000001", "isbn title-letters authors");
    row("russian keyboard", u"Абай жолы | Мұхтар Әуезов", u"Абай жолы | Мухтар Ауэзов", "title authors");
    row("russian keyboard in the title", u"Өмір мектебі | Мұқанов С. | 1970",
        u"Омир мектеби | Муканов С. | 1970", "title-letters authors year");
    row("look-alikes", u"Абай соқпағы | | 1950", u"Aбaй coқпағы | | 1950", "title-letters year");
    row("arabic script", u"Қазақ тарихы | | 1994", u"قازاق تاريحى | | 1994", "title-letters year");
    row("other order", u"Тілі мен әдебиеті қазақтың || 1960", u"Қазақтың тілі мен әдебиеті || 1960",
        "title-letters year");
    row("initials and names", u"Менің атым Қожа | Бердібек Соқпақбаев | 1957",
        u"Менің атым Қожа | Б. Соқпақбаев | 1957", "title authors year");
    row("inverted name", u"Менің атым Қожа | Соқпақбаев, Бердібек | 1957",
        u"Менің атым Қожа | Б. Соқпақбаев | 1957", "title authors year");
    row("the letter of a name that folds", u"Қараңғы түн | Дулатов Ж. | 1987",
        u"Қараңғы түн | Жанар Дулатов | 1987", "title authors year");
    row("one author of two", u"Ботагөз | Мұқанов С.; Ахметов З. | 1980", u"Ботагөз | Мұқанов С. | 1980",
        "title authors year");
    row("the ending of a name", u"Қара сөздер | Абай Құнанбайұлы | 1993",
        u"Қара сөздер | Абай Кунанбаев | 1993", "title authors year");
    row("a letter is missing", u"Көшпенділер заманы | Есенберлин І. | 1976",
        u"Көшпенділр заманы | Есенберлин І. | 1976", "title-alike authors year");
    row("two letters changed over", u"Көшпенділер заманы | Есенберлин І.",
        u"Көшпеднілер заманы | Есенберлин І.", "title-alike authors");
    row("subtitle left out", u"Абай жолы: роман-эпопея | Әуезов М. | 2012", u"Абай жолы | Әуезов М. | 2012",
        "title-alike authors year");
    row("statement after the slash", u"Қилы заман / М. Әуезов | | 1928", u"Қилы заман | Әуезов М. | 1928",
        "title-letters authors year");
    row("general material", u"История Казахстана [Текст] | Козыбаев М. | 1993",
        u"История Казахстана | Козыбаев М. К. | 1993", "title-letters authors year");
    row("volume in figures and words", u"Көшпенділер. 2-кітап | Есенберлин І. | 1980",
        u"Көшпенділер. Екінші кітап | Есенберлин І. | 1980", "title-letters authors year");
    row("roman volume", u"Қазақ ССР тарихы. III том | | 1982", u"Қазақ ССР тарихы. 3-том | | 1982",
        "title-letters year");
    row("article", u"The Silk Road | Hill J. | 2009", u"Silk Road | Hill J. | 2009",
        "title-letters authors year");
    row("ё", u"Учёный лес | Иванов А. | 1980", u"Ученый лес | Иванов А. | 1980",
        "title-letters authors year");
    row("same isbn, ten digits", u"Fermat's enigma | Singh S. | 1998 | 0-306-40615-2",
        u"Fermats enigma | Singh, Simon | 1998 | 978-0-306-40615-7", "isbn");
    row("same isbn, another year", u"Алпамыс батыр | | 2001 | 978-601-00-0000-1",
        u"Алпамыс батыр | | 2002 | 9786010000001", "isbn title");
    row("written together", u"Ақбота | Торайғыров С. | 1914", u"Ақ бота | Торайғыров С. | 1914",
        "title authors year");
}

void TestLikeness::oneEdition()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QFETCH(QString, why);
    const LikenessTraits one(described(a));
    const LikenessTraits other(described(b));
    const std::optional<Likeness> like = likeness(one, other);
    QVERIFY(like);
    QVERIFY2(reasons(*like).startsWith(why), qPrintable(reasons(*like)));
    QVERIFY(like->score > 0 && like->score <= 1);
    QCOMPARE(likeness(other, one), like);
    const QList<qint64> keys = likenessKeys(other);
    QVERIFY(std::ranges::any_of(likenessKeys(one), [&keys](qint64 key) { return keys.contains(key); }));
}

void TestLikeness::twoEditions_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    const auto row = [](const char *name, const char16_t *a, const char16_t *b) {
        QTest::newRow(name) << QString::fromUtf16(a) << QString::fromUtf16(b);
    };
    row("volumes", u"Абай жолы. 1-том | Әуезов М. | 1987", u"Абай жолы. 2-том | Әуезов М. | 1987");
    row("volumes in words", u"Көшпенділер. Бірінші кітап | Есенберлин І. | 1980",
        u"Көшпенділер. Екінші кітап | Есенберлин І. | 1980");
    row("roman volumes", u"История Казахстана. Том II | | 1993", u"История Казахстана. Том III | | 1993");
    row("volumes of one isbn", u"Шығармалар. Т. 1 | Мүсірепов Ғ. | 1972 | 978-601-00-0000-1",
        u"Шығармалар. Т. 2 | Мүсірепов Ғ. | 1972 | 978-601-00-0000-1");
    row("a volume and the whole", u"Абай жолы | Әуезов М. | 1987", u"Абай жолы. 2-том | Әуезов М. | 1987");
    row("years", u"Абай жолы | Әуезов М. | 1987", u"Абай жолы | Әуезов М. | 2012");
    row("editions", u"Қазақ тілі | Балақаев М. || | 2-басылым", u"Қазақ тілі | Балақаев М. || | 3-басылым");
    row("editions in the title", u"Физика: 2-е изд. | Иванов А.", u"Физика: изд. 3-е | Иванов А.");
    row("authors", u"Таңдамалы шығармалар | Мұқанов С. | 1972",
        u"Таңдамалы шығармалар | Мүсірепов Ғ. | 1972");
    row("first names in common", u"Таңдамалы шығармалар | Мұхтар Әуезов | 1972",
        u"Таңдамалы шығармалар | Мұхтар Мағауин | 1972");
    row("classes", u"Физика: 8-сынып | Кронгарт Б. | 2019", u"Физика: 9-сынып | Кронгарт Б. | 2019");
    row("another work of the author", u"Қарагөз | Әуезов М. | 1926", u"Қорғансыздың күні | Әуезов М. | 1926");
    row("isbn", u"Абай | Әуезов М. | 2012 | 978-601-00-0000-1", u"Абай | Әуезов М. | 2012 | 0-306-40615-2");
    row("one common word without anything else", u"Шығармалары", u"Шығармалары");
    row("a short word, another letter", u"Абай", u"Абат");
    row("a misprinted isbn", u"Қан мен тер | Нұрпейісов Ә. | 1970 | 978-601-00-0000-1",
        u"Ұшқан ұя | Момышұлы Б. | 1975 | 978-601-00-0000-1");
    row("another word in the title", u"Қазақ тілінің сөздігі | Балақаев М. | 1959",
        u"Қазақ тілінің оқулығы | Балақаев М. | 1959");
    row("a word more amid the others", u"История древнего Казахстана | Козыбаев М. | 1993",
        u"История Казахстана | Козыбаев М. | 1993");
    row("an ordinal in words and the whole", u"Письма и дневники. Книга пятая | Майлин Б. | 1960",
        u"Письма и дневники | Майлин Б. | 1960");
    row("periods", u"Очерки истории 1917-1920 | Петров П.", u"Очерки истории 1921-1925 | Петров П.");
}

void TestLikeness::twoEditions()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    const auto like = likeness(LikenessTraits(described(a)), LikenessTraits(described(b)));
    QVERIFY2(!like, qPrintable(like ? reasons(*like) : QString()));
}

void TestLikeness::parts_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("proper");
    QTest::addColumn<QList<int>>("numbers");
    QTest::addColumn<int>("edition");
    const auto row = [](const char16_t *title, const char16_t *proper, const QList<int> &numbers,
                        int edition) {
        const QString text = QString::fromUtf16(title);
        QTest::newRow(qPrintable(text)) << text << QString::fromUtf16(proper) << numbers << edition;
    };
    row(u"Абай жолы: роман-эпопея", u"абаи золи", {}, 0);
    row(u"Абай жолы. Екінші кітап", u"абаи золи", {2}, 0);
    row(u"Шығармалар. Т. 3, кн. 1", u"сигармалар", {1, 3}, 0);
    row(u"Собрание сочинений: в 5 т. Т. 2", u"собрание сочинени", {2, 5}, 0);
    row(u"Физика. 2-е изд.", u"физика", {}, 2);
    row(u"Физика (изд. 3-е)", u"физика", {}, 3);
    row(u"Қазақ ССР тарихы. IV том", u"казак сср тарихи", {4}, 0);
    row(u"Жиырма бес кітап", u"зирма бес китап", {}, 0);
    row(u"Л. Толстой [Электронный ресурс] и музыка", u"л толстои и музика", {}, 0);
    row(u"1984", u"", {1984}, 0);
}

void TestLikeness::parts()
{
    QFETCH(QString, title);
    QFETCH(QString, proper);
    QFETCH(QList<int>, numbers);
    QFETCH(int, edition);
    const TitleParts found = titleParts(title);
    QCOMPARE(found.proper.join(u' '), proper);
    QCOMPARE(found.numbers, numbers);
    QCOMPARE(found.edition, edition);
}

void TestLikeness::keysAreFew()
{
    const LikenessTraits full(
        described(u"Қазақстан Республикасының ғылыми кітапханалары: тарихы мен бүгіні | "
                  "Бердіғалиева Роза Амангелдіқызы; Сейітова А. | 1999 | 978-601-00-0000-1"_s));
    const QList<qint64> keys = likenessKeys(full);
    QVERIFY(keys.size() > 5 && keys.size() <= 19);
    QCOMPARE(QSet<qint64>(keys.begin(), keys.end()).size(), keys.size());
    QCOMPARE(likenessKeys(LikenessTraits(Description{})), QList<qint64>());
    // They lie in databases: the same for ever.
    QCOMPARE(likenessKeys(LikenessTraits(described(u"Абай жолы"_s))).size(), 3);
}

void TestLikeness::anyTextIsTaken()
{
    Description hostile;
    for (const QString &text :
         {QString(100000, u'а'), QString(5000, u'['), QString(u"]["_s).repeated(3000), QString(QChar(0xD800)),
          u" / "_s, u"т. "_s.repeated(4000), QString(u"1-том "_s).repeated(4000), QString(QChar(0)),
          u"99999999999999999999"_s, u"ІІІІІІІІІІІІІІІІІІІІІІІІІІІІІІІІІІІІІІІІІІІІІІІ"_s}) {
        hostile.title = hostile.authors = hostile.publisher = hostile.edition = hostile.isbn = text;
        const LikenessTraits traits(hostile);
        (void)likeness(traits, traits);
        QVERIFY(likenessKeys(traits).size() <= 19);
    }
}

QTEST_APPLESS_MAIN(TestLikeness)
#include "tst_likeness.moc"

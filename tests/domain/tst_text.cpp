#include "domain/text.h"

#include "support/shareddata.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>
#include <QThread>
#include <algorithm>
#include <atomic>
#include <memory>
#include <unicode/coll.h>

using namespace qorjyn;
using namespace Qt::StringLiterals;
using qorjyn::test::sharedData;
using qorjyn::test::testData;

namespace {

QStringList lines(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        QTest::qFail(qPrintable(QStringLiteral("cannot read ") + path), __FILE__, __LINE__);
        return {};
    }
    QString text = QString::fromUtf8(file.readAll());
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    QStringList found;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts))
        found.append(line.endsWith(u'\r') ? line.chopped(1) : line);
    return found;
}

/// ICU's order of the Kazakh language with numbers by value, over words parted by single spaces: what the
/// order table is held to. Punctuation is taken out first, since the program's lists do not sort by it.
class Collation
{
public:
    Collation()
    {
        UErrorCode error = U_ZERO_ERROR;
        m_collator.reset(icu::Collator::createInstance(icu::Locale("kk"), error));
        m_collator->setAttribute(UCOL_NUMERIC_COLLATION, UCOL_ON, error);
        if (U_FAILURE(error))
            QTest::qFail("no Kazakh collation in ICU", __FILE__, __LINE__);
    }

    [[nodiscard]] int compare(const QString &a, const QString &b) const
    {
        UErrorCode error = U_ZERO_ERROR;
        return m_collator->compare(plain(a), plain(b), error);
    }

private:
    static icu::UnicodeString plain(const QString &text)
    {
        QString words;
        for (const QChar c : text)
            words += c.isLetterOrNumber() ? c : QChar(u' ');
        words = words.simplified();
        return {words.utf16(), static_cast<int32_t>(words.size())};
    }

    std::unique_ptr<icu::Collator> m_collator;
};

int byBytes(const QString &a, const QString &b)
{
    const QByteArray keyA = sortKey(a).toUtf8();
    const QByteArray keyB = sortKey(b).toUtf8();
    return keyA == keyB ? 0 : (keyA < keyB ? -1 : 1);
}

/// As the index answers: every word typed is the beginning of some token, in one of its readings.
bool hits(const QString &text, const QString &typed)
{
    const QStringList tokens = indexTokens(text);
    const QList<QStringList> terms = queryTerms(typed);
    return !terms.isEmpty() &&
           std::all_of(terms.begin(), terms.end(), [&tokens](const QStringList &readings) {
               return std::any_of(tokens.begin(), tokens.end(), [&readings](const QString &token) {
                   return std::any_of(readings.begin(), readings.end(),
                                      [&token](const QString &reading) { return token.startsWith(reading); });
               });
           });
}

bool isCyrillic(const QString &text)
{
    return std::none_of(text.begin(), text.end(),
                        [](QChar c) { return c.isLetter() && c.script() != QChar::Script_Cyrillic; });
}

/// The Cyrillic texts of the large lists.
QStringList largeLists()
{
    const QString folder = sharedData(QStringLiteral("lists"));
    if (folder.isEmpty())
        return {};
    QStringList texts;
    for (const QString &name : QDir(folder).entryList({QStringLiteral("kk_*.txt")}))
        texts += lines(folder + u'/' + name);
    for (const QString &line : lines(folder + u"/hunspell_kk_KZ.dic"_s))
        texts += line.section(u'/', 0, 0);
    for (const QString &line : lines(folder + u"/kk_book_titles_seed.csv"_s).mid(1))
        texts += line.startsWith(u'"') ? line.section(u'"', 1, 1) : line.section(u',', 0, 0);
    for (const QString &line : lines(folder + u"/freqwords_kk_2018_full.txt"_s))
        texts += line.section(u' ', 0, 0);
    texts.removeIf([](const QString &text) { return !isCyrillic(text); });
    return texts;
}

QStringList disagreements(QStringList texts, int randomPairs)
{
    const Collation collation;
    QStringList wrong;
    const auto check = [&](const QString &a, const QString &b) {
        if (byBytes(a, b) != collation.compare(a, b))
            wrong += a + u" / "_s + b;
    };
    std::sort(texts.begin(), texts.end(),
              [](const QString &a, const QString &b) { return byBytes(a, b) < 0; });
    for (qsizetype i = 1; i < texts.size(); ++i)
        check(texts.at(i - 1), texts.at(i));
    QRandomGenerator random(20221);
    for (int i = 0; i < randomPairs; ++i)
        check(texts.at(random.bounded(texts.size())), texts.at(random.bounded(texts.size())));
    return wrong;
}

QString garbage(QRandomGenerator &random)
{
    static const QList<char16_t> nasty{0,      u'\'',  u' ',   0xD800, 0xDC00, 0xDBFF, 0xDFFF, 0xFEFF,
                                       0x202E, 0x200D, 0x0301, 0x0308, 0x064F, 0x0674, 0x0621, 0xFDFA,
                                       0xFFFF, 0x0130, u'I',   u'ы',   u'j',   u'i',   u'ш',   u'9',
                                       u'0',   0x0967, 0x2116, 0xAC00, 0x0640, 0x1E9E};
    QString text;
    const int length = random.bounded(60);
    for (int i = 0; i < length; ++i)
        text += QChar(random.bounded(2) == 0 ? nasty.at(random.bounded(nasty.size()))
                                             : static_cast<char16_t>(random.bounded(0x10000)));
    return text;
}

} // namespace

class TestText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsAreInTheOrderOfTheAlphabet();
    void orderAgreesWithIcu();
    void keysNeverChange();
    void caseAndVariantsDecideLast();
    void numbersByValue();
    void spellingsMeet();
    void searchesHit_data();
    void searchesHit();
    void searchesMiss();
    void everyKeystrokeHits();
    void namesInLatinMeet();
    void lettersOfTheDraftsMeet();
    void duplicates();
    void lookAlikesAreFound();
    void mixedNamesAreMended();
    void anyTextIsTaken();
    void hugeTexts();
    void manyThreads();
};

void TestText::listsAreInTheOrderOfTheAlphabet()
{
    const QStringList sorted = lines(testData(QStringLiteral("text/order.txt")));
    QVERIFY(sorted.size() > 40);
    for (qsizetype i = 1; i < sorted.size(); ++i)
        QVERIFY2(byBytes(sorted.at(i - 1), sorted.at(i)) < 0,
                 qPrintable(sorted.at(i - 1) + u" < "_s + sorted.at(i)));
    QStringList cyrillic = sorted;
    cyrillic.removeIf([](const QString &text) { return !isCyrillic(text); });
    QCOMPARE(disagreements(cyrillic, 1000), QStringList());
}

void TestText::orderAgreesWithIcu()
{
    const QStringList texts = largeLists();
    if (texts.isEmpty())
        return;
    QVERIFY2(texts.size() > 50000, qPrintable(QString::number(texts.size())));
    QCOMPARE(disagreements(texts, 100000), QStringList());
}

void TestText::keysNeverChange()
{
    // Stored in databases: a change here means a migration that makes every key anew.
    QCOMPARE(sortKey(u"Абай жолы"), QStringLiteral(":<:F!CMI^  @"));
}

void TestText::caseAndVariantsDecideLast()
{
    QVERIFY(byBytes(QStringLiteral("ақ"), QStringLiteral("Ақ")) < 0);
    QVERIFY(byBytes(QStringLiteral("Ақ"), QStringLiteral("ақа")) < 0);
    QVERIFY(byBytes(QStringLiteral("ақ бота"), QStringLiteral("ақбота")) < 0);
    QVERIFY(byBytes(QStringLiteral("Ертіс"), QStringLiteral("Ертiс")) <
            0); // Latin i: after, and at the same place
    QVERIFY(byBytes(QStringLiteral("Ертiс"), QStringLiteral("Ертіса")) < 0);
    QCOMPARE(sortKey(u"«Абай» — жолы!"), sortKey(u"Абай жолы"));
    QCOMPARE(sortKey(u" - !"), QString());
}

void TestText::numbersByValue()
{
    const QStringList sorted{QStringLiteral("0"),
                             QStringLiteral("2"),
                             QStringLiteral("002"),
                             QStringLiteral("2а"),
                             QStringLiteral("9"),
                             QStringLiteral("10"),
                             QStringLiteral("99999999"),
                             QStringLiteral("100000000"),
                             QStringLiteral("9999999999"),
                             QStringLiteral("10000000000"),
                             QString(98, u'9'),
                             u'1' + QString(98, u'0'),
                             QStringLiteral("а")};
    for (qsizetype i = 1; i < sorted.size(); ++i)
        QVERIFY2(byBytes(sorted.at(i - 1), sorted.at(i)) < 0,
                 qPrintable(sorted.at(i - 1) + u" < "_s + sorted.at(i)));
    QVERIFY(byBytes(QStringLiteral("2-том"), QStringLiteral("10-том")) < 0);
    QVERIFY(byBytes(QStringLiteral("сынып 2"), QStringLiteral("сынып 10")) < 0);
    QCOMPARE(sortKey(u"١٢"), sortKey(u"12"));
}

void TestText::spellingsMeet()
{
    for (const QString &line : lines(testData(QStringLiteral("text/spellings.tsv")))) {
        const QStringList spellings = line.split(u'\t');
        for (const QString &spelling : spellings) {
            QCOMPARE(searchKey(spelling), searchKey(spellings.first()));
            QCOMPARE(duplicateKey(spelling), duplicateKey(spellings.first()));
            QVERIFY2(hits(spellings.first(), spelling), qPrintable(spelling));
            QVERIFY2(hits(spelling, spellings.first()), qPrintable(spelling));
        }
    }
    QCOMPARE(searchKey(u"Қазақ  тілі!"), QStringLiteral("казак тили"));
}

void TestText::searchesHit_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("typed");
    for (const QString &line : lines(testData(QStringLiteral("text/searches.tsv")))) {
        const QStringList pair = line.split(u'\t');
        QTest::addRow("%s: %s", qPrintable(pair.at(0)), qPrintable(pair.at(1))) << pair.at(0) << pair.at(1);
    }
}

void TestText::searchesHit()
{
    QFETCH(const QString, text);
    QFETCH(const QString, typed);
    QVERIFY2(hits(text, typed), qPrintable(indexTokens(text).join(u' ')));
}

void TestText::searchesMiss()
{
    QVERIFY(!hits(QStringLiteral("Абай жолы"), QStringLiteral("абайт")));
    QVERIFY(!hits(QStringLiteral("Абай жолы"), QStringLiteral("абай роман")));
    QVERIFY(!hits(QStringLiteral("Абай жолы"), QStringLiteral("я"))); // no guess at ә from a letter or two
    QVERIFY(!hits(QStringLiteral("Абай жолы"), QStringLiteral("э")));
    QVERIFY(queryTerms(u" - «!» ").isEmpty());
    QVERIFY(indexTokens(u" - «!» ").isEmpty());
    QCOMPARE(indexTokens(u"Той той ТОЙ"), QStringList{QStringLiteral("тои")});
}

void TestText::everyKeystrokeHits()
{
    QStringList texts = lines(testData(u"text/order.txt"_s)) + largeLists();
    QStringList wrong;
    QRandomGenerator random(2023);
    for (int i = 0; i < 2000; ++i) {
        const QString &text = texts.at(i < 40 ? i : random.bounded(texts.size()));
        for (qsizetype typed = 1; typed <= text.size(); ++typed) {
            if (!queryTerms(text.left(typed)).isEmpty() && !hits(text, text.left(typed)))
                wrong += text.left(typed) + u" in "_s + text;
        }
    }
    QCOMPARE(wrong, QStringList());
}

void TestText::namesInLatinMeet()
{
    const QString path = sharedData(QStringLiteral("translit/apertium_name_pairs.csv"));
    if (path.isEmpty())
        return;
    const QStringList pairs = lines(path).mid(1);
    QCOMPARE(pairs.size(), 450);
    QStringList wrong;
    for (const QString &pair : pairs) {
        const QString cyrillic = pair.section(u',', 0, 0);
        const QString latin = pair.section(u',', 1, 1);
        if (searchKey(cyrillic) != searchKey(latin) || !hits(cyrillic, latin) || !hits(latin, cyrillic))
            wrong += pair + u' ' + searchKey(cyrillic) + u' ' + searchKey(latin);
    }
    QCOMPARE(wrong, QStringList());
}

void TestText::lettersOfTheDraftsMeet()
{
    // Between two letters, so that the rules for neighbours are at work as in a word.
    QStringList rows;
    for (const char *name : {"translit/kk_2021_table.csv", "translit/kk_2017_apostrophe_table.csv"}) {
        const QString path = sharedData(QString::fromLatin1(name));
        if (!path.isEmpty())
            rows += lines(path).mid(1);
    }
    for (const char16_t *pair :
         {u"ә,á", u"ғ,ǵ", u"ң,ń", u"ө,ó", u"ү,ú", u"у,ý", u"ш,sh", u"ч,ch", u"и,ı", u"і,i", u"ң,ŋ"})
        rows += QString::fromUtf16(pair) + u',' + QString::fromUtf16(pair);
    for (const QString &row : std::as_const(rows)) {
        const QStringList cells = row.split(u',');
        for (int i = 0; i < 4; i += 2) {
            if (cells.at(i + 1) == u"-")
                continue; // the draft drops the letter
            const QString cyrillic = u"б"_s + cells.at(i) + u"л"_s;
            const QString latin = u"b"_s + cells.at(i + 1) + u"l"_s;
            QVERIFY2(searchKey(cyrillic) == searchKey(latin), qPrintable(cyrillic + u' ' + latin));
            QVERIFY2(searchKey(cells.at(i)) == searchKey(cells.at(i + 1)), qPrintable(row));
        }
    }
}

void TestText::duplicates()
{
    QCOMPARE(duplicateKey(u"The Silk Road"), duplicateKey(u"silk-road"));
    QCOMPARE(duplicateKey(u"Ақ бота"), duplicateKey(u"«АҚБОТА»"));
    QCOMPARE(duplicateKey(u"Die"), duplicateKey(u"die"));
    QVERIFY(duplicateKey(u"Физика 7") != duplicateKey(u"Физика 8"));
    QVERIFY(duplicateKey(u"А") != duplicateKey(u"Б"));
    QVERIFY(duplicateKey(u"???") != duplicateKey(u"!!!"));
    QCOMPARE(duplicateKey(u"  "), QString());
}

void TestText::lookAlikesAreFound()
{
    QCOMPARE(lookAlikes(u"Жаңа Ертiс"), (QList<LookAlike>{{8, U'i', U'і'}}));
    QCOMPARE(lookAlikes(u"Кəмпит"), (QList<LookAlike>{{1, U'\u0259', U'ә'}}));
    QCOMPARE(lookAlikes(u"Сomputеr"), (QList<LookAlike>{{0, U'С', U'C'}, {6, U'е', U'e'}}));
    QCOMPARE(lookAlikes(u"Қазақ XX ғасыр, IT-маман, Book"), QList<LookAlike>());
    QCOMPARE(lookAlikes(u"The cop"), QList<LookAlike>());
    QCOMPARE(lookAlikes(u"Ертіс"), QList<LookAlike>());
}

void TestText::mixedNamesAreMended()
{
    struct Name
    {
        QString mixed;
        QString clean;
    };
    const QList<Name> names{{QStringLiteral("Әmет"), QStringLiteral("Әмет")},
                            {QStringLiteral("Бatыpajiы"), QStringLiteral("Батыралы")},
                            {QStringLiteral("Бepeke"), QStringLiteral("Береке")}};
    for (const Name &name : names) {
        QCOMPARE(searchKey(name.mixed), searchKey(name.clean));
        QString written = name.mixed;
        const QList<LookAlike> letters = lookAlikes(name.mixed);
        for (auto letter = letters.crbegin(); letter != letters.crend(); ++letter) {
            QCOMPARE(written.at(letter->position).unicode(), static_cast<char16_t>(letter->found));
            written.remove(letter->position, 1);
            if (letter->meant != 0)
                written.insert(letter->position, QChar(static_cast<char16_t>(letter->meant)));
        }
        QCOMPARE(written, name.clean);
    }
    // All its letters are Latin ones: seen among Cyrillic words, found under both readings anywhere.
    QCOMPARE(lookAlikes(u"Xaceh Оралбаев").size(), 5);
    QCOMPARE(lookAlikes(u"Xaceh Оралбаев").last(), (LookAlike{4, U'h', U'н'}));
    QVERIFY(indexTokens(u"Xaceh").contains(searchKey(u"Хасен")));

    const QString path = sharedData(QStringLiteral("lists/homoglyph_names.csv"));
    if (path.isEmpty())
        return;
    const QStringList rows = lines(path).mid(1);
    QCOMPARE(rows.size(), names.size() + 1);
    for (const QString &row : rows)
        QVERIFY2(!lookAlikes(row.section(u',', 0, 0) + u" деген"_s).isEmpty(), qPrintable(row));
}

void TestText::anyTextIsTaken()
{
    QRandomGenerator random(2022);
    for (int i = 0; i < 5000; ++i) {
        const QString text = garbage(random);
        const QString key = sortKey(text);
        QVERIFY(key.size() <= sortKeyLimit);
        QVERIFY(std::all_of(key.begin(), key.end(), [](QChar c) { return c >= u' ' && c <= u'~'; }));
        QVERIFY(key == key.trimmed());
        const QString folded = searchKey(text);
        QCOMPARE(folded, folded.simplified());
        QVERIFY(!folded.contains(u'\0'));
        const QStringList tokens = indexTokens(text);
        for (const QString &token : tokens)
            QVERIFY(!token.isEmpty() && token.size() <= tokenLimit && token.isValidUtf16());
        QCOMPARE(tokens.isEmpty(), folded.isEmpty());
        QVERIFY(tokens.isEmpty() || hits(text, text));
        for (const LookAlike &letter : lookAlikes(text))
            QCOMPARE(text.at(letter.position).unicode(), static_cast<char16_t>(letter.found));
        QCOMPARE(duplicateKey(text), duplicateKey(text));
    }
}

void TestText::hugeTexts()
{
    // A step that is quadratic runs into the suite's limit of time.
#ifdef QORJYN_SANITIZED // not optimised, and every access is checked
    constexpr int length = 1 << 16;
#else
    constexpr int length = 1 << 19;
#endif
    QString marks(length, u'\u0301');
    for (qsizetype i = 0; i < marks.size(); i += 2)
        marks[i] = u'\u0323';
    const QStringList texts{QString(length, u'ш'),
                            QString(length, u'\''),
                            QString(length, QChar(0)),
                            QString(length, u'9'),
                            QString(length, QChar(0xD800)),
                            QStringLiteral("цs ").repeated(length / 4),
                            marks,
                            QString(length / 8, u'\uFDFA'),
                            QStringLiteral("sц").repeated(length / 2)};
    for (const QString &text : texts) {
        QVERIFY(sortKey(text).size() <= sortKeyLimit);
        QVERIFY(searchKey(text).size() <= text.size() * 18);
        for (const QString &token : indexTokens(text))
            QVERIFY(token.size() <= tokenLimit);
        for (const QStringList &readings : queryTerms(text))
            QVERIFY(readings.size() <= 32);
        QVERIFY(lookAlikes(text).size() <= text.size());
        QVERIFY(duplicateKey(text).size() <= text.size() * 18);
    }
}

void TestText::manyThreads()
{
    std::atomic<int> right = 0;
    std::vector<std::unique_ptr<QThread>> threads;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back(QThread::create([&right] {
            for (int n = 0; n < 500; ++n) {
                if (searchKey(u"Qazaq tili") == searchKey(u"Қазақ тілі") && !sortKey(u"Абай").isEmpty())
                    ++right;
            }
        }));
        threads.back()->start();
    }
    for (const std::unique_ptr<QThread> &thread : threads)
        QVERIFY(thread->wait(60000));
    QCOMPARE(right.load(), 2000);
}

QTEST_APPLESS_MAIN(TestText)
#include "tst_text.moc"

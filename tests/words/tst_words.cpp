#include "words/words.h"

#include "commands/registry.h"
#include "storage/today.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace qorjyn;

namespace {

const std::array languages{Language::Kazakh, Language::Russian, Language::English};

template <class E>
void expectTerms(const QString &group)
{
    for (const Language language : languages) {
        const Words words(language);
        for (const auto &entry : codesOf<E>) {
            const QString key = group + u'.' + QString::fromLatin1(entry.second);
            QVERIFY2(words.has(key), qPrintable(key));
        }
    }
}

/// Every field of an act, and of the things in it, has a label.
void expectFields(const Words &words, const QJsonObject &fields)
{
    for (auto it = fields.constBegin(); it != fields.constEnd(); ++it) {
        QVERIFY2(words.has(u"field."_s + it.key()), qPrintable(it.key()));
        const QJsonValue inner = it->isArray() ? it->toArray().first() : *it;
        if (inner.isObject())
            expectFields(words, inner.toObject());
    }
}

/// Every problem code that the sources name.
QSet<QString> codesInSources()
{
    QSet<QString> codes;
    // Also where one of two is chosen, and where storage names its own failures; o.label is a column.
    const QRegularExpression named(
        u"(?:\\.code = |stateProblem\\(|[?:] |return |problem = |wrong(?:Usage)?\\(|refused\\()u\"([a-z]{2,}\\.[a-z0-9-]+)\"_s"_s);
    QDirIterator files(QStringLiteral(QORJYN_SOURCE_DIR "/src"), {u"*.cpp"_s, u"*.h"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        auto matches = named.globalMatch(QString::fromUtf8(file.readAll()));
        while (matches.hasNext())
            codes.insert(matches.next().captured(1));
    }
    return codes;
}

} // namespace

class TestWords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyCodeHasItsTerm()
    {
        expectTerms<Category>(u"category"_s);
        expectTerms<Category>(u"category-short"_s);
        expectTerms<ParticipantKind>(u"participant-kind"_s);
        expectTerms<Carrier>(u"carrier"_s);
        expectTerms<CopyrightState>(u"copyright"_s);
        expectTerms<Access>(u"access"_s);
        expectTerms<ApplicationState>(u"application-state"_s);
        expectTerms<ItemState>(u"item-state"_s);
        expectTerms<MemberFunction>(u"function"_s);
        expectTerms<SessionState>(u"session-state"_s);
        expectTerms<Criterion>(u"criterion"_s);
        expectTerms<Level>(u"level"_s);
        expectTerms<Decision>(u"decision"_s);
        expectTerms<ObjectState>(u"object-state"_s);
        expectTerms<ContractState>(u"contract-state"_s);
        expectTerms<CabinetState>(u"cabinet-state"_s);
        expectTerms<Role>(u"role"_s);
        expectTerms<DueKind>(u"due"_s);
    }

    void everyProblemHasItsSentence()
    {
        const QSet<QString> codes = codesInSources();
        QVERIFY(codes.size() > 50);
        for (const Language language : languages) {
            const Words words(language);
            for (const QString &code : codes) {
                QVERIFY2(words.has(u"problem."_s + code), qPrintable(code));
                const QString sentence =
                    words.sentence({.code = code, .arguments = {u"1"_s, u"2"_s, u"3"_s}});
                QVERIFY2(sentence.endsWith(u'.') || sentence.endsWith(u"»."_s), qPrintable(sentence));
                QVERIFY2(!sentence.contains(u'%'), qPrintable(sentence));
            }
        }
    }

    void everyCodeOfThePdfReaderHasItsSentence()
    {
        QFile file(QStringLiteral(QORJYN_SOURCE_DIR "/src/documents/worker/protocol.h"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString problems = QString::fromUtf8(file.readAll()).section(u"namespace problem {"_s, 1);
        auto matches = QRegularExpression(u"\\{\\s*\"([a-z-]+)\"\\}"_s).globalMatch(problems);
        int codes = 0;
        for (; matches.hasNext(); ++codes) {
            const QString key = u"problem.pdf."_s + matches.next().captured(1);
            for (const Language language : languages)
                QVERIFY2(Words(language).has(key), qPrintable(key));
        }
        QVERIFY(codes >= 13);
    }

    void everyGuardHasItsSentence()
    {
        QSet<QString> guards;
        QDirIterator files(QStringLiteral(QORJYN_SOURCE_DIR "/resources/sql"), {u"*.sql"_s}, QDir::Files);
        const QRegularExpression raised(u"'(R\\d+|history): "_s);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            auto matches = raised.globalMatch(QString::fromUtf8(file.readAll()));
            while (matches.hasNext())
                guards.insert(matches.next().captured(1));
        }
        QVERIFY(guards.size() > 5);
        for (const QString &guard : guards)
            for (const Language language : languages)
                QVERIFY2(Words(language).has(u"problem.guard."_s + guard), qPrintable(guard));
    }

    /// The same arguments stand in the sentences of all languages, from the first on.
    void sentencesNameTheSameArguments()
    {
        for (const QString &code : codesInSources()) {
            QSet<QString> said;
            for (const Language language : languages) {
                QStringList places;
                const QString sentence =
                    Words(language).sentence({.code = code, .arguments = {u"@1"_s, u"@2"_s, u"@3"_s}});
                for (const QString &argument : {u"@1"_s, u"@2"_s, u"@3"_s})
                    if (sentence.contains(argument))
                        places.append(argument);
                QVERIFY2(places.isEmpty() || places.first() == u"@1"_s, qPrintable(code));
                said.insert(places.join(u' '));
            }
            QVERIFY2(said.size() == 1, qPrintable(code));
        }
    }

    void everyActAndFieldHasItsName()
    {
        QVERIFY(!acts().isEmpty());
        for (const Language language : languages) {
            const Words words(language);
            for (const ActDescription &act : acts()) {
                QVERIFY2(words.has(u"act."_s + act.name), qPrintable(act.name));
                expectFields(words, act.fields);
                if (QTest::currentTestFailed())
                    return;
            }
        }
    }

    void fieldsAreNamedWithTheirRow()
    {
        QCOMPARE(Words(Language::Kazakh).field(u"items[3].title"_s), u"Атауы (4-жол)"_s);
        QCOMPARE(Words(Language::Russian).field(u"items[0].isbn"_s), u"ISBN (строка 1)"_s);
        QCOMPARE(Words(Language::English).field(u"orderNumber"_s), u"Number of the order"_s);
        QCOMPARE(Words(Language::English).field(u"neverHeardOf"_s), u"neverHeardOf"_s);
    }

    void sentencesCount()
    {
        const auto few = [](Language language, const QString &count) {
            return Words(language).sentence({.code = u"composition.few"_s, .arguments = {count}});
        };
        QVERIFY(few(Language::Russian, u"1"_s).contains(u" 1 член,"_s));
        QVERIFY(few(Language::Russian, u"3"_s).contains(u" 3 члена,"_s));
        QVERIFY(few(Language::Russian, u"0"_s).contains(u" 0 членов,"_s));
        QVERIFY(few(Language::English, u"1"_s).contains(u" 1 member,"_s));
        QVERIFY(few(Language::Kazakh, u"4"_s).contains(u" 4 мүше "_s));
    }

    void argumentsAreSaidInTheLanguage()
    {
        const Words kk(Language::Kazakh), ru(Language::Russian), en(Language::English);
        QVERIFY(kk.sentence({.code = u"date.future"_s, .arguments = {u"2026-11-23"_s}})
                    .startsWith(u"23.11.2026"_s));
        QVERIFY(
            ru.sentence({.code = u"application.state"_s, .arguments = {u"draft"_s}}).contains(u"Черновик"_s));
        QVERIFY(en.sentence({.code = u"staff.role"_s, .arguments = {u"secretary, administrator"_s}})
                    .contains(u"secretary, administrator"_s));
        // A title may look like a pattern.
        QVERIFY(
            en.sentence({.code = u"object.minutes"_s, .arguments = {u"100%2 %n"_s}}).contains(u"100%2 %n"_s));
    }

    void numbersHaveTheirPlurals_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<int>("count");
        QTest::addColumn<QString>("said");
        QTest::newRow("kk 1") << Language::Kazakh << 1 << u"1 бет"_s;
        QTest::newRow("kk 5") << Language::Kazakh << 5 << u"5 бет"_s;
        QTest::newRow("ru 1") << Language::Russian << 1 << u"1 страница"_s;
        QTest::newRow("ru 3") << Language::Russian << 3 << u"3 страницы"_s;
        QTest::newRow("ru 11") << Language::Russian << 11 << u"11 страниц"_s;
        QTest::newRow("ru 21") << Language::Russian << 21 << u"21 страница"_s;
        QTest::newRow("en 1") << Language::English << 1 << u"1 page"_s;
        QTest::newRow("en 1264") << Language::English << 1264 << u"1\u00a0264 pages"_s;
    }
    void numbersHaveTheirPlurals()
    {
        QFETCH(Language, language);
        QFETCH(int, count);
        QTEST(Words(language).pages(count), "said");
    }

    void datesAreWrittenOut()
    {
        const QDate day(2026, 11, 23);
        QCOMPARE(Words(Language::Kazakh).date(day), u"23.11.2026"_s);
        QCOMPARE(Words(Language::Kazakh).longDate(day), u"2026 ж. 23 қараша, дүйсенбі"_s);
        QCOMPARE(Words(Language::Russian).longDate(day), u"23 ноября 2026 г., понедельник"_s);
        QCOMPARE(Words(Language::English).longDate(day), u"Monday, 23 November 2026"_s);
        QCOMPARE(Words(Language::Kazakh).rule(Rule::R6), u"Қағидалардың 6-тармағы"_s);
    }
};

QTEST_GUILESS_MAIN(TestWords)
#include "tst_words.moc"

#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

struct Message
{
    QString source;
    QStringList translations;
    bool plural = false;
    bool unfinished = false;
};

QList<Message> messagesOf(const QString &name)
{
    QFile file(QStringLiteral(QORJYN_SOURCE_DIR "/translations/") + name);
    QList<Message> messages;
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == u"message") {
            messages.append(Message{});
            messages.last().plural = xml.attributes().value(u"numerus"_s) == u"yes";
        } else if (xml.name() == u"source") {
            messages.last().source = xml.readElementText();
        } else if (xml.name() == u"translation") {
            messages.last().unfinished = xml.attributes().hasAttribute(u"type"_s);
            if (!messages.last().plural)
                messages.last().translations.append(xml.readElementText());
        } else if (xml.name() == u"numerusform") {
            messages.last().translations.append(xml.readElementText());
        }
    }
    return xml.hasError() ? QList<Message>() : messages;
}

QStringList marksOf(const QString &text)
{
    static const QRegularExpression mark(u"%(?:L?\\d|n)"_s);
    QStringList marks;
    for (auto it = mark.globalMatch(text); it.hasNext();)
        marks.append(it.next().captured());
    marks.sort();
    marks.removeDuplicates();
    return marks;
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextIsTranslated_data();
    void everyTextIsTranslated();
    void kazakhAndRussianAreInTheirLetters();
};

void TestTranslations::everyTextIsTranslated_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("forms");
    QTest::newRow("Kazakh") << u"qorjyn_kk.ts"_s << 2;
    QTest::newRow("Russian") << u"qorjyn_ru.ts"_s << 3;
    QTest::newRow("English") << u"qorjyn_en.ts"_s << 2;
    QTest::newRow("Qt in Kazakh") << u"qtbase_kk.ts"_s << 2;
}

void TestTranslations::everyTextIsTranslated()
{
    QFETCH(QString, file);
    QFETCH(int, forms);
    const QList<Message> messages = messagesOf(file);
    QVERIFY(messages.size() > 50);
    for (const Message &message : messages) {
        const QByteArray source = message.source.toUtf8();
        QVERIFY2(!message.unfinished, source);
        QVERIFY2(message.translations.size() == (message.plural ? forms : 1), source);
        for (const QString &text : message.translations) {
            QVERIFY2(!text.isEmpty(), source);
            // A plural form may say its number as a word; everything else is named in every language.
            QStringList marks = marksOf(message.source);
            if (message.plural && !text.contains(u"%n"))
                marks.removeAll(u"%n"_s);
            QVERIFY2(marksOf(text) == marks, source);
        }
    }
}

void TestTranslations::kazakhAndRussianAreInTheirLetters()
{
    static const QRegularExpression kazakhOnly(u"[әғқңөұүһіӘҒҚҢӨҰҮҺІ]"_s);
    for (const Message &message : messagesOf(u"qorjyn_ru.ts"_s))
        for (const QString &text : message.translations)
            QVERIFY2(!text.contains(kazakhOnly), text.toUtf8());
    int kazakh = 0;
    const QList<Message> messages = messagesOf(u"qorjyn_kk.ts"_s);
    for (const Message &message : messages)
        kazakh += message.translations.value(0).contains(kazakhOnly) ? 1 : 0;
    QVERIFY2(kazakh * 2 > messages.size(), "the Kazakh file does not look Kazakh");
}

QTEST_MAIN(TestTranslations)
#include "tst_translations.moc"

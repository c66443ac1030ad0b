#include "commands/fields.h"
#include "commands/sessionacts.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace qorjyn;

namespace {

QByteArray read(const QString &name)
{
    QFile file(u":/demo/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString listed(const Problems &problems)
{
    QStringList codes;
    for (const Problem &problem : problems)
        codes.append(problem.field + u": "_s + problem.code);
    return codes.join(u", "_s);
}

} // namespace

/// The demonstration's data fit the acts, and keep the rules wherever the story does not break one on
/// purpose.
class TestDemo : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QJsonParseError error;
        m_demo = QJsonDocument::fromJson(read(u"demo.json"_s), &error).object();
        QVERIFY2(!m_demo.isEmpty(), qPrintable(error.errorString()));
    }

    void participantsAreOfEachKind()
    {
        QSet<QString> kinds;
        for (const QJsonValue &entry : m_demo[u"participants"_s].toArray()) {
            const Outcome<Participant> participant =
                fromJson<Participant>(entry[u"participant"_s].toObject());
            QVERIFY2(participant, qPrintable(entry[u"key"_s].toString()));
            QVERIFY2(check(participant.value()).isEmpty(), qPrintable(listed(check(participant.value()))));
            QCOMPARE(participant.value().bin.size(), 12);
            kinds.insert(code(participant.value().kind));
        }
        QCOMPARE(kinds.size(), 3);
    }

    void compositionsHold()
    {
        const QJsonArray compositions = m_demo[u"compositions"_s].toArray();
        QCOMPARE(compositions.size(), 2);
        for (const QJsonValue &entry : compositions) {
            const Outcome<SetUpComposition> act = fromJson<SetUpComposition>(entry[u"act"_s].toObject());
            QVERIFY2(act, qPrintable(entry[u"on"_s].toString()));
            const Composition composition{.orderNumber = act.value().orderNumber,
                                          .orderDate = act.value().orderDate,
                                          .validFrom = act.value().validFrom,
                                          .secretary = act.value().secretary,
                                          .members = act.value().members};
            QVERIFY2(check(composition).isEmpty(), qPrintable(listed(check(composition))));
            QCOMPARE(composition.members.size(), 7);
        }
    }

    void applicationsCanBeRegistered()
    {
        int titles = 0;
        for (const QJsonValue &entry : m_demo[u"applications"_s].toArray()) {
            Outcome<Application> application = fromJson<Application>(entry[u"application"_s].toObject());
            QVERIFY2(application, qPrintable(entry[u"key"_s].toString()));
            application.value().participant = {1};
            for (const QJsonValue &line : entry[u"items"_s].toArray()) {
                const Outcome<Item> item = fromJson<Item>(line[u"item"_s].toObject());
                QVERIFY2(item, qPrintable(line[u"key"_s].toString()));
                application.value().items.append(item.value());
                ++titles;
            }
            const QDate day = QDate::fromString(entry[u"on"_s].toString(), Qt::ISODate);
            const Problems problems = checkRegistration(application.value(), day);
            QVERIFY2(problems.isEmpty(), qPrintable(listed(problems)));
        }
        QCOMPARE(titles, 10);
    }

    void filesAreThereAndSmall()
    {
        int files = 0;
        for (const QJsonValue &entry : m_demo[u"applications"_s].toArray())
            for (const QJsonValue &line : entry[u"items"_s].toArray())
                for (const QJsonValue &name : line[u"files"_s].toArray()) {
                    const QByteArray bytes = read(name.toString());
                    QVERIFY2(bytes.startsWith("%PDF-"), qPrintable(name.toString()));
                    QVERIFY2(bytes.size() < 60 * 1024, qPrintable(name.toString()));
                    ++files;
                }
        QCOMPARE(files, 5);
    }

    void decisionsFollowTheirVotes()
    {
        const QJsonObject session = m_demo[u"session"_s].toObject();
        const int present = int(session[u"present"_s].toArray().size());
        QCOMPARE(present, 6);
        QStringList order;
        for (const QJsonValue &entry : session[u"agenda"_s].toArray()) {
            const QString key = entry[u"key"_s].toString();
            order.append(key);
            QVERIFY2(fromJson<Assessments>(entry[u"assessments"_s].toObject()), qPrintable(key));
            const Outcome<Votes> votes = fromJson<Votes>(entry[u"votes"_s].toObject());
            QVERIFY2(votes, qPrintable(key));
            const auto decision = fromCode<Decision>(entry[u"decision"_s].toString());
            QVERIFY2(decision, qPrintable(key));
            const QJsonValue presiding = entry[u"presidingFor"_s];
            const Outcome<Decision> counted =
                countVotes(votes.value(), present,
                           presiding.isBool() ? std::optional(presiding.toBool()) : std::nullopt, {});
            QVERIFY2(counted, qPrintable(key));
            // A deferral is voted for.
            QCOMPARE(counted.value(), *decision == Decision::Defer ? Decision::Include : *decision);
            QCOMPARE(entry[u"reason"_s].toString().isEmpty(), *decision == Decision::Include);
        }
        QCOMPARE(order.join(u' '), u"A1 A2 A3 A4 A5 B1 B2 B3 C1 C2"_s);
    }

    void namesAgree()
    {
        QStringList members;
        for (const QJsonValue &member :
             m_demo[u"compositions"_s].toArray().last()[u"act"_s][u"members"_s].toArray())
            members.append(member[u"name"_s].toString());
        for (const QJsonValue &name : m_demo[u"session"_s][u"present"_s].toArray())
            QVERIFY2(members.contains(name.toString()), qPrintable(name.toString()));
        QVERIFY(fromJson<Contract>(m_demo[u"contract"_s][u"act"_s].toObject()));
    }

private:
    QJsonObject m_demo;
};

QTEST_GUILESS_MAIN(TestDemo)
#include "tst_demo.moc"

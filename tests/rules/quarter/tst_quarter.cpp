// A quarter in the Library from end to end, through qorjynctl: every line of the script comes out as it says.
#include "support/testdatabase.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace qorjyn;
using namespace qorjyn::test;

namespace {

struct Line
{
    QByteArray text; ///< what is sent
    QJsonObject expected;
};

QList<Line> script()
{
    QFile file(QStringLiteral(QORJYN_SOURCE_DIR "/tests/rules/quarter/quarter.jsonl"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("quarter.jsonl is not there");
    QList<Line> lines;
    for (QByteArray text = file.readLine(); !text.isEmpty(); text = file.readLine()) {
        text.replace("@DEMO@", QORJYN_SOURCE_DIR "/resources/demo");
        QJsonObject line = QJsonDocument::fromJson(text).object();
        const QJsonObject expected = line.take(u"expect"_s).toObject();
        lines.append({QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n', expected});
    }
    return lines;
}

/// Empty where the answer holds all that was expected: a refusal by its rule, or a result.
QString difference(const Line &line, const QJsonObject &answer)
{
    const bool refusal = line.expected.contains(u"rule"_s);
    const QJsonObject error = answer.value(u"error"_s).toObject();
    bool same = refusal != error.isEmpty();
    for (auto it = line.expected.begin(); it != line.expected.end(); ++it)
        same = same && (refusal ? error : answer).value(it.key()) == it.value();
    return same ? QString()
                : QString::fromUtf8(line.text + QJsonDocument(answer).toJson(QJsonDocument::Compact));
}

} // namespace

class TestQuarter : public QObject
{
    Q_OBJECT
private:
    TestDatabase *m_database = nullptr;

    struct Answer
    {
        int exit = -1;
        QByteArray out, err;
    };
    [[nodiscard]] Answer run(const QStringList &words, const QByteArray &input = {}) const
    {
        QProcess process;
        process.start(QStringLiteral(QORJYNCTL),
                      words + QStringList{u"--lang=en"_s, u"--json"_s, u"--db"_s,
                                          m_database->location().url(),
                                          u"--files="_s + m_database->folder() + u"/files"_s});
        process.write(input);
        process.closeWriteChannel();
        if (!process.waitForFinished(120000) || process.exitStatus() != QProcess::NormalExit)
            return {-1, process.readAllStandardOutput(), process.readAllStandardError()};
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }
    [[nodiscard]] QJsonObject json(const QStringList &words) const
    {
        return QJsonDocument::fromJson(run(words).out).object();
    }

private Q_SLOTS:
    void theQuarterComesOutRight_data() { addEngineRows(); }
    void theQuarterComesOutRight()
    {
        TestDatabase database;
        m_database = &database;
        const QList<Line> lines = script();
        QVERIFY(lines.size() > 50);
        QByteArray all;
        for (const Line &line : lines)
            all += line.text;
        const Answer answer = run({u"act"_s, u"--script"_s, u"-"_s}, all);
        QVERIFY2(answer.exit == 4, answer.err.constData()); // some are refused, as they should be
        const QList<QByteArray> answers = answer.out.trimmed().split('\n');
        QCOMPARE(answers.size(), lines.size());
        QStringList differences;
        for (qsizetype i = 0; i < lines.size(); ++i)
            if (const QString different = difference(lines[i], QJsonDocument::fromJson(answers[i]).object());
                !different.isEmpty())
                differences.append(different);
        QCOMPARE(differences, QStringList());

        // What stands at the end.
        const QJsonObject session = json({u"session"_s, u"1/2026"_s});
        const QJsonObject due = json({u"deadline"_s, u"2026-03-18"_s});
        QCOMPARE(due.value(u"due"_s).toString(), u"2026-04-06"_s);
        QStringList skipped;
        for (const QJsonValue &day : due.value(u"skipped"_s).toArray())
            skipped.append(day[u"date"_s].toString());
        for (const char *day : {"2026-03-23", "2026-03-24", "2026-03-25"})
            QVERIFY(skipped.contains(QString::fromLatin1(day)));
        QCOMPARE(session.value(u"agenda"_s).toArray().size(), 10);
        const QJsonObject first = json({u"object"_s, u"1"_s});
        QCOMPARE(first.value(u"chain"_s)[u"decision"_s].toString(), u"include"_s);
        QCOMPARE(first.value(u"includedOn"_s).toString(), u"2026-03-20"_s);
        QCOMPARE(run({u"verify"_s}).exit, 0);
        QCOMPARE(database.bareValue(u"SELECT COUNT(*) || ' ' || MAX(record_number) FROM fund_object "
                                    "WHERE record_number IS NOT NULL"_s),
                 u"5 5"_s);

        // Overdue since a day: A5 waits, and says by which rule.
        bool waits = false;
        for (const QJsonValue &thing : json({u"status"_s, u"--today=2026-04-07"_s}).value(u"due"_s).toArray())
            waits =
                waits || (thing[u"due"_s].toString() == u"2026-04-06"_s &&
                          thing[u"workingDaysLeft"_s].toInt() < 0 && thing[u"rule"_s].toString() == u"R10"_s);
        QVERIFY(waits);
        // C2 is A2 in other letters and with its number: what was typed in told both.
        const QJsonArray pairs = json({u"duplicates"_s, u"Qazaq xrestomatiiasy"_s,
                                       u"--author=Ybyrai Altynsarin"_s, u"--isbn=9786010000001"_s})
                                     .value(u"pairs"_s)
                                     .toArray();
        QVERIFY(std::ranges::any_of(pairs, [](const QJsonValue &pair) {
            const QJsonArray why = pair[u"why"_s].toArray();
            return pair[u"b"_s][u"title"_s] == u"Қазақ хрестоматиясы"_s && why.contains(u"isbn"_s) &&
                   why.contains(u"title-letters"_s) && why.contains(u"authors"_s);
        }));
        // Bare SQL does not get past the signed minutes either.
        for (const char *sql : {"UPDATE agenda_item SET decision = 'defer'", "DELETE FROM attendance",
                                "UPDATE session SET date = '2026-01-01' WHERE state = 'signed'",
                                "UPDATE item SET title = 'x'"}) {
            const QString said = TestDatabase::runAs(database.ownerLocation(), QString::fromLatin1(sql));
            QVERIFY2(said.contains(u"R9"_s), sql);
        }
        // A missing answer is named in a script without an end to it.
        const Answer missing =
            run({u"act"_s, u"--script"_s, u"-"_s},
                "{\"act\":\"includeObject\",\"as\":\"tolegen\",\"object\":\"$x.y[4].z\"}\n");
        QCOMPARE(missing.exit, 4);
        QVERIFY(missing.out.contains("\"error\""));
    }
};

QTEST_GUILESS_MAIN(TestQuarter)
#include "tst_quarter.moc"

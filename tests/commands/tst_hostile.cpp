// JSON from outside: whatever comes, the program stands, and what is refused changes nothing.
#include "support/house.h"

#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

using namespace qorjyn;
using test::House;

namespace {

/// A value that somebody could send: of the right kind now and then, mostly not.
QJsonValue anything(QRandomGenerator &random, int depth)
{
    static const QStringList texts{u""_s,
                                   u"x"_s,
                                   u"Әбілмансұр'; DROP TABLE act; --"_s,
                                   u"2026-02-30"_s,
                                   u"2026-03-18"_s,
                                   u"-4713-01-01"_s,
                                   u"include"_s,
                                   u"public-domain"_s,
                                   u"chair"_s,
                                   u"library"_s,
                                   u"1"_s,
                                   QString(1, QChar::Null),
                                   QString(1, QChar(0xD800)),
                                   QString(100000, u'ә'),
                                   QString(64, u'a')};
    static const QList<double> numbers{0,   1, 2, -1, 0.5, 1e300, -1e300, 2147483648.0, 9007199254740993.0,
                                       4711};
    switch (random.bounded(depth > 3 ? 5 : 7)) {
    case 0:
        return {};
    case 1:
        return random.bounded(2) == 0;
    case 2:
        return numbers[random.bounded(int(numbers.size()))];
    case 3:
    case 4:
        return texts[random.bounded(int(texts.size()))];
    case 5: {
        QJsonArray array;
        for (int i = random.bounded(4); i > 0; --i)
            array.append(anything(random, depth + 1));
        return array;
    }
    default: {
        QJsonObject object;
        for (int i = random.bounded(4); i > 0; --i)
            object.insert(texts[random.bounded(int(texts.size()))], anything(random, depth + 1));
        return object;
    }
    }
}

/// A value as a field asks for it, spoiled now and then at any depth.
QJsonValue fitting(QRandomGenerator &random, const QJsonValue &kind, int depth = 0)
{
    if (random.bounded(12) == 0)
        return anything(random, depth);
    if (kind.isObject()) {
        QJsonObject object;
        const QJsonObject fields = kind.toObject();
        for (auto it = fields.constBegin(); it != fields.constEnd(); ++it)
            if (random.bounded(3) != 0)
                object.insert(it.key(), fitting(random, it.value(), depth + 1));
        return object;
    }
    if (kind.isArray()) {
        QJsonArray array;
        for (int i = random.bounded(3); i > 0; --i)
            array.append(fitting(random, kind.toArray().first(), depth + 1));
        return array;
    }
    const QString name = kind.toString();
    if (name == u"integer"_s || name == u"id"_s)
        return random.bounded(6);
    if (name == u"date"_s)
        return QDate(2026, 1 + random.bounded(12), 1).toString(Qt::ISODate);
    if (name == u"true | false"_s)
        return random.bounded(2) == 0;
    if (name == u"text"_s)
        return u"мәтін %1"_s.arg(random.bounded(50));
    const QStringList codes = name.split(u" | "_s);
    return codes[random.bounded(int(codes.size()))];
}

} // namespace

class TestHostile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingBreaksAndRefusalsChangeNothing_data() { test::addEngineRows(); }
    void nothingBreaksAndRefusalsChangeNothing()
    {
        House house;
        house.registered({test::title(u"а"_s), test::title(u"б"_s)}, {test::file(u"1.pdf"_s)});
        house.held(QDate(2026, 3, 18));
        QRandomGenerator random(20260318);
        int done = 0, refused = 0;
        QString before = house.state();
        for (int round = 0; round < 40; ++round)
            for (const ActDescription &act : acts()) {
                const QJsonObject fields = fitting(random, act.fields).toObject();
                bool performed = false;
                try {
                    performed = bool(performByName(house.connection(), act.name, fields));
                } catch (const StorageError &error) {
                    // The database refused: a version or a guard, never a fault in how it was asked.
                    QVERIFY2(error.kind() == StorageError::Kind::Stale ||
                                 error.kind() == StorageError::Kind::Constraint,
                             qPrintable(act.name + u": "_s + error.details() + u' ' +
                                        QString::fromUtf8(QJsonDocument(fields).toJson()).left(2000)));
                }
                performed ? ++done : ++refused;
                if (performed)
                    before = house.state();
                else if (round % 8 == 0)
                    QCOMPARE(house.state(), before);
            }
        QVERIFY(done > 50);
        QVERIFY(refused > 100);
        QCOMPARE(house.state(), before);
    }

    void everyFieldRefusesWhatItCannotBe_data() { test::addEngineRows(); }
    void everyFieldRefusesWhatItCannotBe()
    {
        House house;
        const QString before = house.state();
        const QJsonObject odd{{QString(1, QChar::Null), 1}};
        for (const ActDescription &act : acts())
            for (const QString &field : act.fields.keys()) {
                const auto outcome = performByName(house.connection(), act.name, {{field, odd}});
                QVERIFY2(!outcome, qPrintable(act.name + u' ' + field));
                QVERIFY(outcome.problems().first().field.startsWith(field));
            }
        QCOMPARE(house.state(), before);
    }
};

QTEST_GUILESS_MAIN(TestHostile)
#include "tst_hostile.moc"

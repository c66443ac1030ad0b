#include "domain/personnumber.h"
#include "support/shareddata.h"

#include <QFile>
#include <QMap>
#include <QTest>

using namespace qorjyn;
using namespace Qt::StringLiterals;

namespace {

QList<QStringList> rowsOf(const QString &path)
{
    QFile file(path);
    QList<QStringList> rows;
    if (!file.open(QIODevice::ReadOnly))
        return rows;
    QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    lines.removeFirst();
    for (const QString &line : std::as_const(lines))
        rows.append(line.split(u','));
    return rows;
}

} // namespace

class TestPersonNumber : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void number_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("problem");
        const QList<QStringList> rows = rowsOf(test::testData(u"ids/numbers.csv"_s));
        QVERIFY(!rows.isEmpty());
        for (const QStringList &row : rows)
            QTest::newRow(qPrintable(row.at(3))) << row.at(0) << row.at(1) << row.at(2);
    }
    void number()
    {
        QFETCH(QString, number);
        QFETCH(QString, kind);
        QFETCH(QString, problem);
        const NumberCheck check = checkNumber(number);
        QCOMPARE(check.problem, problem);
        QCOMPARE(check.valid, problem.isEmpty());
        QCOMPARE(check.kind.has_value(), !kind.isEmpty());
        if (check.kind)
            QCOMPARE(*check.kind == NumberKind::Bin ? u"BIN"_s : u"IIN"_s, kind);
    }
    void digitsOfOtherScriptsAreLetters()
    {
        QCOMPARE(checkNumber(u"٩٤٠١٤٠٠٠٠٣٨٥").problem, u"letters"_s);
        QCOMPARE(checkNumber(u"940140 000385").problem, u"letters"_s);
        QCOMPARE(checkNumber(u"").problem, u"length"_s);
    }
    void everyOtherCheckDigitIsWrong()
    {
        for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
            const QString number = u"94014000038"_s + QChar(digit);
            QCOMPARE(checkNumber(number).valid, digit == u'5');
        }
    }

    /// The list of public vectors also rejects dates and sexes that cannot be; only the length and the check
    /// digit decide here, so exactly those vectors are valid for us, and no others differ.
    void publicVectors()
    {
        const QString path = test::sharedData(u"ids/iin_bin_vectors.csv"_s);
        if (path.isEmpty())
            return;
        const QList<QStringList> rows = rowsOf(path);
        QCOMPARE(rows.size(), 377);
        QMap<QString, int> validForUs;
        for (const QStringList &row : rows) {
            const NumberCheck check = checkNumber(row.at(0));
            if (check.kind && row.at(0).size() == 12)
                QCOMPARE(*check.kind == NumberKind::Bin ? u"bin"_s : u"iin"_s, row.at(1));
            if (check.valid == (row.at(2) == u"valid"))
                continue;
            QVERIFY2(check.valid, qPrintable(row.join(u' ')));
            ++validForUs[row.at(3)];
        }
        const QMap<QString, int> expected{
            {u"30 February"_s, 18}, // no such date of birth
            {u"7th digit 9"_s, 22}, // no such century and sex
            {u"month 13"_s, 27},    // no such date of birth
        };
        QCOMPARE(validForUs, expected);
    }
};

QTEST_APPLESS_MAIN(TestPersonNumber)
#include "tst_personnumber.moc"

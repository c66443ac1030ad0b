// Records of real catalogues, told by a person to be one edition or not: the program tells 95 of 100 as the
// person did.
#include "domain/likeness.h"
#include "exchange/recordreading.h"

#include <map>

using namespace Qt::StringLiterals;
using namespace qorjyn;
using namespace qorjyn::test;

namespace {

struct Pair
{
    bool same = false;
    std::pair<QString, qsizetype> a, b; ///< file and number of the record among those that were taken, from 1
};

QList<Pair> labelled()
{
    QFile file(testData(u"likeness/pairs.tsv"_s));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("pairs.tsv is not there");
    QList<Pair> pairs;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList fields = line.split(u'\t');
        if (!line.startsWith(u'#'))
            pairs.append({.same = fields.value(0) == u"same",
                          .a = {fields.value(1), fields.value(2).toInt()},
                          .b = {fields.value(3), fields.value(4).toInt()}});
    }
    return pairs;
}

class Catalogues
{
public:
    const Description &record(const std::pair<QString, qsizetype> &place)
    {
        auto &records = m_files[place.first];
        if (records.isEmpty())
            for (const FileRecord &record : readFile(sharedData(place.first)).records)
                if (!record.refusal)
                    records.append(record.description);
        if (place.second > records.size())
            qFatal("%s has fewer records", qPrintable(place.first));
        return records[place.second - 1];
    }

private:
    std::map<QString, QList<Description>> m_files;
};

QString line(const Description &d)
{
    return u"%1 | %2 | %3 | %4"_s.arg(d.title, d.authors).arg(d.year.value_or(0)).arg(d.isbn);
}

} // namespace

class TestLikenessPairs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void realCataloguesAreToldAsAPersonWould();
};

void TestLikenessPairs::realCataloguesAreToldAsAPersonWould()
{
    const QList<Pair> pairs = labelled();
    QVERIFY(pairs.size() >= 300);
    if (sharedData(u"marc"_s).isEmpty())
        return;
    Catalogues catalogues;
    double same = 0;
    double found = 0;
    double wrong = 0;
    for (const Pair &pair : pairs) {
        const LikenessTraits a(catalogues.record(pair.a));
        const LikenessTraits b(catalogues.record(pair.b));
        const QList<qint64> keys = likenessKeys(b);
        const bool met = std::ranges::any_of(likenessKeys(a), [&](qint64 key) { return keys.contains(key); });
        const bool taken = met && likeness(a, b).has_value();
        same += pair.same ? 1 : 0;
        (pair.same ? found : wrong) += taken ? 1 : 0;
        if (taken != pair.same)
            qInfo("%s\n    %s\n    %s", taken ? "taken for one" : "not found",
                  qPrintable(line(catalogues.record(pair.a))), qPrintable(line(catalogues.record(pair.b))));
    }
    const double precision = found / (found + wrong);
    const double recall = found / same;
    qInfo("%d pairs: precision %.3f, recall %.3f", int(pairs.size()), precision, recall);
    QVERIFY2(precision >= 0.95, qPrintable(QString::number(precision)));
    QVERIFY2(recall >= 0.95, qPrintable(QString::number(recall)));
}

QTEST_GUILESS_MAIN(TestLikenessPairs)
#include "tst_likenesspairs.moc"

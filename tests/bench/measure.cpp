#include "bench/measure.h"

#include <QFile>
#include <QJsonArray>
#include <QTextStream>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qorjyn::bench {

namespace {

constexpr double Half = 0.50;
constexpr double Most = 0.95;
constexpr double All = 1.0;

QString milliseconds(const Times &times, double share)
{
    return QString::number(times.at(share), 'f', 2).rightJustified(9);
}

QJsonObject json(const Times &times)
{
    return {{u"count"_s, times.size()},
            {u"p50"_s, times.at(Half)},
            {u"p95"_s, times.at(Most)},
            {u"max"_s, times.at(All)}};
}

} // namespace

double Times::at(double share) const
{
    if (m_all.isEmpty())
        return 0;
    QList<double> sorted = m_all;
    std::sort(sorted.begin(), sorted.end());
    return sorted.at(qsizetype(share * double(sorted.size() - 1)));
}

qint64 peakMemory()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n'))
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toLongLong() * 1024;
    return 0;
}

void Report::add(const QString &what, const Times &ours, const std::optional<Times> &raw)
{
    m_figures.append({what, ours, raw});
}

void Report::fact(const QString &what, double value, const QString &unit)
{
    m_facts.append({what, value, unit});
}

void Report::wrong(const QString &what)
{
    m_wrong.append(what);
}

QString Report::table() const
{
    QString text;
    QTextStream out(&text);
    constexpr int wide = 44;
    for (const Fact &fact : m_facts)
        out << fact.what.leftJustified(wide) << QString::number(fact.value, 'f', 1).rightJustified(12) << ' '
            << fact.unit << '\n';
    out << '\n'
        << QString().leftJustified(wide)
        << "times      p50      p95      max ms |  raw p50      p95      max  |"
        << " p50 x  p95 x\n";
    for (const Figure &figure : m_figures) {
        out << figure.what.leftJustified(wide) << QString::number(figure.ours.size()).rightJustified(5);
        for (const double share : {Half, Most, All})
            out << milliseconds(figure.ours, share);
        if (figure.raw) {
            out << "    |";
            for (const double share : {Half, Most, All})
                out << milliseconds(*figure.raw, share);
            out << "  |";
            for (const double share : {Half, Most})
                out << QString::number(figure.ours.at(share) / std::max(figure.raw->at(share), 1e-6), 'f', 1)
                           .rightJustified(6)
                    << ' ';
        }
        out << '\n';
    }
    for (const QString &wrong : m_wrong)
        out << "WRONG: " << wrong << '\n';
    return text;
}

QJsonObject Report::json() const
{
    QJsonArray figures;
    for (const Figure &figure : m_figures) {
        QJsonObject told{{u"what"_s, figure.what}, {u"ms"_s, bench::json(figure.ours)}};
        if (figure.raw) {
            told.insert(u"raw"_s, bench::json(*figure.raw));
            told.insert(u"ratioP50"_s, figure.ours.at(Half) / std::max(figure.raw->at(Half), 1e-6));
            told.insert(u"ratioP95"_s, figure.ours.at(Most) / std::max(figure.raw->at(Most), 1e-6));
        }
        figures.append(told);
    }
    QJsonArray facts;
    for (const Fact &fact : m_facts)
        facts.append(QJsonObject{{u"what"_s, fact.what}, {u"value"_s, fact.value}, {u"unit"_s, fact.unit}});
    QJsonObject told = m_parts;
    told.insert(u"figures"_s, figures);
    told.insert(u"facts"_s, facts);
    told.insert(u"wrong"_s, QJsonArray::fromStringList(m_wrong));
    return told;
}

} // namespace qorjyn::bench

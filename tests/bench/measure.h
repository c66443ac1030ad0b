// Hides how times are gathered, told to people and written for machines.
#pragma once

#include <QElapsedTimer>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <optional>

namespace qorjyn::bench {

/// Times of one kind, in milliseconds.
class Times
{
public:
    void add(double milliseconds) { m_all.append(milliseconds); }
    [[nodiscard]] bool isEmpty() const { return m_all.isEmpty(); }
    [[nodiscard]] qsizetype size() const { return m_all.size(); }
    /// The time that this share of them (0 to 1) does not pass.
    [[nodiscard]] double at(double share) const;

private:
    QList<double> m_all;
};

/// Runs the job and gives its milliseconds.
template <class F>
double timed(F job)
{
    QElapsedTimer timer;
    timer.start();
    job();
    constexpr double nanoseconds = 1e6;
    return double(timer.nsecsElapsed()) / nanoseconds;
}

/// Peak memory of this process since it began, in bytes; 0 where the system does not tell.
[[nodiscard]] qint64 peakMemory();

/// What a run found out.
class Report
{
public:
    /// Times of the program, and of the raw engine at the same thing where it was asked.
    void add(const QString &what, const Times &ours, const std::optional<Times> &raw = {});
    void fact(const QString &what, double value, const QString &unit);
    /// Figures that another process found out, as its json().
    void part(const QString &name, const QJsonObject &told) { m_parts.insert(name, told); }
    /// A result that is not what it must be; the run fails.
    void wrong(const QString &what);
    [[nodiscard]] bool isRight() const { return m_wrong.isEmpty(); }
    [[nodiscard]] QString table() const;
    [[nodiscard]] QJsonObject json() const;

private:
    struct Figure
    {
        QString what;
        Times ours;
        std::optional<Times> raw;
    };
    struct Fact
    {
        QString what;
        double value = 0;
        QString unit;
    };
    QList<Figure> m_figures;
    QList<Fact> m_facts;
    QJsonObject m_parts;
    QStringList m_wrong;
};

} // namespace qorjyn::bench

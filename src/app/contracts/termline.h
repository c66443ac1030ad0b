// The term of a contract as a line of time, with today marked on it.
#pragma once

#include <QDate>
#include <QWidget>
#include <optional>

namespace qorjyn {

class TermLine : public QWidget
{
    Q_OBJECT

public:
    explicit TermLine(QWidget *parent = nullptr);

    /// Both days inclusive; nothing is drawn where a day is invalid or the term runs backwards. From `ended`
    /// on the contract is no longer in force.
    void setTerm(QDate from, QDate to, QDate today, std::optional<QDate> ended = std::nullopt);
    /// The word that stands at today's mark.
    void setTodayWord(const QString &word);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
    /// Where a day lies on the line, 0 (first day) to 1 (last day); days outside are held at the ends.
    [[nodiscard]] double place(QDate day) const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QDate m_from, m_to, m_today;
    std::optional<QDate> m_ended;
    QString m_todayWord;
};

} // namespace qorjyn

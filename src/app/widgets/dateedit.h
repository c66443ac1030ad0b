// A date, typed as dd.MM.yyyy or picked from a calendar; it may be empty.
#pragma once

#include <QDate>
#include <QLineEdit>
#include <optional>

namespace qorjyn {

class DateEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit DateEdit(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

    /// Nothing where the field is empty or holds no date.
    [[nodiscard]] std::optional<QDate> date() const;
    void setDate(std::optional<QDate> date);
    /// True where something is typed that is no date.
    [[nodiscard]] bool isBroken() const;
    /// The legal day: where the calendar opens, and the year of a date typed as dd.MM.
    void setToday(QDate today) { m_today = today; }

    /// 23.11.2026, 23.11.26, 23.11 (this year), 23112026 and 2026-11-23 are understood.
    [[nodiscard]] static std::optional<QDate> understand(const QString &text, QDate today);

Q_SIGNALS:
    void dateChanged(std::optional<QDate> date);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void settle();
    void openCalendar();
    void retranslate();

    QDate m_today;
    QAction *m_pick;
};

} // namespace qorjyn

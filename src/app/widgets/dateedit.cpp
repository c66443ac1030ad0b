#include "app/widgets/dateedit.h"

#include "app/shell/icons.h"
#include "app/shell/keyplaces.h"
#include "app/shell/look.h"
#include "app/shell/theme.h"

#include <QAction>
#include <QCalendarWidget>
#include <QKeyEvent>
#include <QMenu>
#include <QRegularExpression>
#include <QWidgetAction>

namespace qorjyn {

using namespace Qt::StringLiterals;

namespace {
const QString shownFormat = u"dd.MM.yyyy"_s;
}

DateEdit::DateEdit(QWidget *parent)
    : QLineEdit(parent), m_today(QDate::currentDate()), m_pick(new QAction(this))
{
    KeyPlaces::giveDigits(this);
    m_pick->setIcon(icon(u"calendar"_s, Ink::Muted));
    addAction(m_pick, TrailingPosition);
    connect(m_pick, &QAction::triggered, this, &DateEdit::openCalendar);
    connect(this, &QLineEdit::editingFinished, this, &DateEdit::settle);
    connect(this, &QLineEdit::textEdited, this, [this] {
        setWrong(this, false);
        if (const auto typed = date(); typed || text().trimmed().isEmpty())
            Q_EMIT dateChanged(typed);
    });
    retranslate();
}

QSize DateEdit::sizeHint() const
{
    const int text = qMax(fontMetrics().horizontalAdvance(u"00.00.0000"_s),
                          fontMetrics().horizontalAdvance(placeholderText()));
    return {text + scaled(48, this), QLineEdit::sizeHint().height()};
}

std::optional<QDate> DateEdit::understand(const QString &text, QDate today)
{
    static const QRegularExpression pointed(
        uR"(^\s*(\d{1,2})[.,/\- ](\d{1,2})(?:[.,/\- ](\d{4}|\d{2})?)?\s*$)"_s);
    static const QRegularExpression iso(uR"(^\s*(\d{4})-(\d{1,2})-(\d{1,2})\s*$)"_s);
    static const QRegularExpression bare(uR"(^\s*(\d{2})(\d{2})(\d{4}|\d{2})\s*$)"_s);
    const auto checked = [](int year, int month, int day) {
        const QDate date(year, month, day);
        return date.isValid() ? std::optional(date) : std::nullopt;
    };
    const auto yearOf = [today](const QString &typed) {
        if (typed.isEmpty())
            return today.year();
        return typed.size() == 2 ? today.year() / 100 * 100 + typed.toInt() : typed.toInt();
    };
    if (const auto m = iso.match(text); m.hasMatch())
        return checked(m.captured(1).toInt(), m.captured(2).toInt(), m.captured(3).toInt());
    if (const auto m = bare.match(text); m.hasMatch())
        return checked(yearOf(m.captured(3)), m.captured(2).toInt(), m.captured(1).toInt());
    if (const auto m = pointed.match(text); m.hasMatch())
        return checked(yearOf(m.captured(3)), m.captured(2).toInt(), m.captured(1).toInt());
    return std::nullopt;
}

std::optional<QDate> DateEdit::date() const
{
    return understand(text(), m_today);
}

void DateEdit::setDate(std::optional<QDate> date)
{
    const QString text = date && date->isValid() ? date->toString(shownFormat) : QString();
    if (text == this->text())
        return;
    setText(text);
    setWrong(this, false);
    Q_EMIT dateChanged(this->date());
}

bool DateEdit::isBroken() const
{
    return !text().trimmed().isEmpty() && !date();
}

void DateEdit::settle()
{
    if (const auto typed = date(); typed)
        setText(typed->toString(shownFormat));
    setWrong(this, isBroken());
}

void DateEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() == Qt::AltModifier && event->key() == Qt::Key_Down) {
        openCalendar();
        return;
    }
    const int step = event->key() == Qt::Key_Up ? 1 : event->key() == Qt::Key_Down ? -1 : 0;
    if (step != 0 && !isReadOnly() && event->modifiers() == Qt::NoModifier) {
        const auto typed = date();
        setDate(typed ? typed->addDays(step) : m_today);
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void DateEdit::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    settle();
}

void DateEdit::openCalendar()
{
    if (isReadOnly())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *calendar = new QCalendarWidget;
    calendar->setFirstDayOfWeek(Qt::Monday);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setSelectedDate(date().value_or(m_today));
    const auto pick = [this, menu](QDate chosen) {
        menu->close();
        setDate(chosen);
        setFocus();
    };
    connect(calendar, &QCalendarWidget::activated, menu, pick);
    connect(calendar, &QCalendarWidget::clicked, menu, pick);
    auto *action = new QWidgetAction(menu);
    action->setDefaultWidget(calendar);
    menu->addAction(action);
    menu->popup(mapToGlobal(QPoint(0, height())));
    calendar->setFocus();
}

void DateEdit::retranslate()
{
    setPlaceholderText(tr("dd.mm.yyyy"));
    m_pick->setText(tr("Calendar"));
    m_pick->setToolTip(tr("Calendar (Alt+Down)"));
}

void DateEdit::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QLineEdit::changeEvent(event);
}

} // namespace qorjyn

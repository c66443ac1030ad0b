#include "domain/calendar.h"

#include <QMap>
#include <QSet>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace qorjyn {

namespace {

constexpr int firstYear = 2022; // 25 October came and 1 December went with this year
constexpr int noEnd = 9999;

struct FixedHoliday
{
    int month, day;
    int from, until; ///< years, both inclusive
    QStringView kk, ru, en;
    QStringView source;
};

constexpr QStringView holidayLaw = u"«Қазақстан Республикасындағы мерекелер туралы» Заң";
constexpr QStringView constitutionLaw = u"2026 жылғы 11 маусымдағы № 306-VIII Заң";
constexpr QStringView movingLaw = u"«Қазақстан Республикасындағы мерекелер туралы» Заң, 5-бап";
constexpr QStringView neverMovedLaw = u"Еңбек кодексі, 84-бап";
constexpr QStringView swapLaw = u"Еңбек кодексі, 85-бап";

constexpr std::array holidays{
    FixedHoliday{1, 1, firstYear, noEnd, u"Жаңа жыл", u"Новый год", u"New Year", holidayLaw},
    FixedHoliday{1, 2, firstYear, noEnd, u"Жаңа жыл", u"Новый год", u"New Year", holidayLaw},
    FixedHoliday{3, 8, firstYear, noEnd, u"Халықаралық әйелдер күні", u"Международный женский день",
                 u"International Women's Day", holidayLaw},
    FixedHoliday{3, 15, 2027, noEnd, u"Қазақстан Республикасының Конституциясы күні",
                 u"День Конституции Республики Казахстан", u"Constitution Day", constitutionLaw},
    FixedHoliday{3, 21, firstYear, noEnd, u"Наурыз мейрамы", u"Наурыз мейрамы", u"Nauryz", holidayLaw},
    FixedHoliday{3, 22, firstYear, noEnd, u"Наурыз мейрамы", u"Наурыз мейрамы", u"Nauryz", holidayLaw},
    FixedHoliday{3, 23, firstYear, noEnd, u"Наурыз мейрамы", u"Наурыз мейрамы", u"Nauryz", holidayLaw},
    FixedHoliday{5, 1, firstYear, noEnd, u"Қазақстан халқының бірлігі мерекесі",
                 u"Праздник единства народа Казахстана", u"Day of Unity of the People of Kazakhstan",
                 holidayLaw},
    FixedHoliday{5, 7, firstYear, noEnd, u"Отан қорғаушы күні", u"День защитника Отечества",
                 u"Defender of the Fatherland Day", holidayLaw},
    FixedHoliday{5, 9, firstYear, noEnd, u"Жеңіс күні", u"День Победы", u"Victory Day", holidayLaw},
    FixedHoliday{7, 6, firstYear, noEnd, u"Астана күні", u"День столицы", u"Capital Day", holidayLaw},
    FixedHoliday{8, 30, firstYear, 2025, u"Қазақстан Республикасының Конституциясы күні",
                 u"День Конституции Республики Казахстан", u"Constitution Day", holidayLaw},
    FixedHoliday{10, 25, firstYear, noEnd, u"Республика күні", u"День Республики", u"Republic Day",
                 holidayLaw},
    FixedHoliday{12, 16, firstYear, noEnd, u"Тәуелсіздік күні", u"День Независимости", u"Independence Day",
                 holidayLaw},
};

bool isWeekend(QDate date)
{
    return date.dayOfWeek() == Qt::Saturday || date.dayOfWeek() == Qt::Sunday;
}

QString shown(QDate date)
{
    return date.toString(u"dd.MM.yyyy"_s);
}

CalendarDay movedFrom(QDate from, QDate to, bool off, const QString &kk, const QString &ru, const QString &en,
                      QStringView source)
{
    return {.date = to,
            .off = off,
            .reasonKk = u"%1 (%2 күнінен ауыстырылды)"_s.arg(kk, shown(from)),
            .reasonRu = u"%1 (перенос с %2)"_s.arg(ru, shown(from)),
            .reasonEn = u"%1 (moved from %2)"_s.arg(en, shown(from)),
            .source = source.toString()};
}

using Rows = QMap<QDate, CalendarDay>; // by date, one row a date

Rows fixedHolidays(int year)
{
    Rows rows;
    for (const FixedHoliday &holiday : holidays) {
        if (year < holiday.from || year > holiday.until)
            continue;
        const QDate date(year, holiday.month, holiday.day);
        rows.insert(date, {.date = date,
                           .off = true,
                           .reasonKk = holiday.kk.toString(),
                           .reasonRu = holiday.ru.toString(),
                           .reasonEn = holiday.en.toString(),
                           .source = holiday.source.toString()});
    }
    return rows;
}

/// Adds a row unless its date has one or lies in another year.
void add(Rows &rows, int year, const CalendarDay &day)
{
    if (day.date.year() == year && !rows.contains(day.date))
        rows.insert(day.date, day);
}

} // namespace

QList<CalendarDay> proposeYear(int year, std::optional<QDate> kurbanAit,
                               const QList<QPair<QDate, QDate>> &swaps)
{
    if (year < firstYear)
        return {};
    Rows rows = fixedHolidays(year);
    const QList<CalendarDay> moving = rows.values();

    add(rows, year,
        {.date = QDate(year, 1, 7),
         .off = true,
         .reasonKk = u"Православиелік Рождество"_s,
         .reasonRu = u"Православное Рождество"_s,
         .reasonEn = u"Orthodox Christmas"_s,
         .source = neverMovedLaw.toString()});
    if (kurbanAit) {
        add(rows, year,
            {.date = *kurbanAit,
             .off = true,
             .reasonKk = u"Құрбан айттың бірінші күні"_s,
             .reasonRu = u"Первый день Курбан-айта"_s,
             .reasonEn = u"First day of Kurban Ait"_s,
             .source = neverMovedLaw.toString()});
    }
    // Before the holidays are moved: a freed weekday is no working day for one to move to.
    for (const auto &[freed, worked] : swaps) {
        add(rows, year,
            movedFrom(worked, freed, true, u"Демалыс күні"_s, u"Выходной день"_s, u"Day off"_s, swapLaw));
        add(rows, year,
            movedFrom(freed, worked, false, u"Жұмыс күні"_s, u"Рабочий день"_s, u"Working day"_s, swapLaw));
    }
    for (const CalendarDay &holiday : moving) {
        if (!isWeekend(holiday.date))
            continue;
        QDate free = holiday.date.addDays(1);
        while (isWeekend(free) || rows.contains(free))
            free = free.addDays(1);
        add(rows, year,
            movedFrom(holiday.date, free, true, holiday.reasonKk, holiday.reasonRu, holiday.reasonEn,
                      movingLaw));
    }
    return rows.values();
}

} // namespace qorjyn

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru">
<context>
    <name>qorjyn::CalendarTab</name>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Day off</source>
        <translation>Выходной</translation>
    </message>
    <message>
        <source>Worked</source>
        <translation>Рабочий</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>&amp;Год</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Подтверждён</translation>
    </message>
    <message>
        <source>Days off and days worked</source>
        <translation>Выходные и рабочие дни</translation>
    </message>
    <message>
        <source>This year has no rows yet: let the law propose them.</source>
        <translation>В этом году ещё нет строк: предложите их по закону.</translation>
    </message>
    <message>
        <source>Date of the day to add</source>
        <translation>Дата добавляемого дня</translation>
    </message>
    <message>
        <source>Add day off</source>
        <translation>Добавить выходной</translation>
    </message>
    <message>
        <source>Add worked day</source>
        <translation>Добавить рабочий день</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Propose by law</source>
        <translation>Предложить по закону</translation>
    </message>
    <message>
        <source>Save the year</source>
        <translation>Сохранить год</translation>
    </message>
    <message>
        <source>These are the holidays that the law fixes. Add the first day of Kurban Ait and the days that a decree moves, then save and confirm the year.</source>
        <translation>Это праздники, установленные законом. Добавьте первый день Курбан-айта и дни, перенесённые постановлением, затем сохраните и подтвердите год.</translation>
    </message>
    <message>
        <source>Enter a date of the year %1.</source>
        <translation>Введите дату %1 года.</translation>
    </message>
    <message>
        <source>The year is saved; deadlines count by it from now on.</source>
        <translation>Год сохранён: сроки теперь считаются по нему.</translation>
    </message>
</context>
<context>
    <name>qorjyn::DateEdit</name>
    <message>
        <source>dd.mm.yyyy</source>
        <translation>дд.мм.гггг</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Календарь</translation>
    </message>
    <message>
        <source>Calendar (Alt+Down)</source>
        <translation>Календарь (Alt+↓)</translation>
    </message>
</context>
<context>
    <name>qorjyn::HelpWindow</name>
    <message>
        <source>Qorjyn help</source>
        <translation>Справка Qorjyn</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Темы</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation>Текст справки</translation>
    </message>
</context>
<context>
    <name>qorjyn::MainWindow</name>
    <message>
        <source>Another member of staff…</source>
        <translation>Другой сотрудник…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Оформление</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлое</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмное</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Настройки…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>The Rules</source>
        <translation>Правила</translation>
    </message>
    <message>
        <source>About Qorjyn</source>
        <translation>О программе Qorjyn</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выход</translation>
    </message>
    <message>
        <source>Qorjyn %1</source>
        <translation>Qorjyn %1</translation>
    </message>
    <message>
        <source>Qorjyn keeps the fund of the Kazakhstan National Electronic Library: applications, the commission's sessions, the fund and the contracts.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Qorjyn ведёт фонд Казахстанской национальной электронной библиотеки: заявки, заседания комиссии, фонд и договоры.

Свободная программа, распространяется на условиях GNU General Public License версии 3 или более поздней.</translation>
    </message>
    <message>
        <source>d MMMM yyyy, dddd</source>
        <comment>the date of the status line, as QLocale formats it</comment>
        <translation>d MMMM yyyy 'г.', dddd</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n working day(s) to the end of quarter %2</source>
        <extracomment>%1 is the date, %2 the number of the quarter in Roman figures</extracomment>
        <translation>
            <numerusform>%1 · до конца %2 квартала %n рабочий день</numerusform>
            <numerusform>%1 · до конца %2 квартала %n рабочих дня</numerusform>
            <numerusform>%1 · до конца %2 квартала %n рабочих дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Qorjyn: the fund of KazNEL</source>
        <translation>Qorjyn: фонд КазНЭБ</translation>
    </message>
    <message>
        <source>Search by number or by words</source>
        <translation>Поиск по номеру или словам</translation>
    </message>
    <message>
        <source>Search everything (Ctrl+K)</source>
        <translation>Поиск по всему (Ctrl+K)</translation>
    </message>
    <message>
        <source>Nobody has signed in</source>
        <translation>Сотрудник не выбран</translation>
    </message>
    <message>
        <source>Who is working, language, theme, settings, help</source>
        <translation>Сотрудник, язык, оформление, настройки, справка</translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation>Всё сохранено</translation>
    </message>
    <message>
        <source>Database: %1</source>
        <translation>База данных: %1</translation>
    </message>
</context>
<context>
    <name>qorjyn::MessageBar</name>
    <message>
        <source>point %1 of the Rules</source>
        <translation>пункт %1 Правил</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробнее</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Закрыть сообщение</translation>
    </message>
</context>
<context>
    <name>qorjyn::PdfView</name>
    <message>
        <source>“%1” is protected by a password, so it cannot be shown. Ask the participant for a copy without one.</source>
        <translation>«%1» защищён паролем, поэтому не может быть показан. Запросите у участника копию без пароля.</translation>
    </message>
    <message>
        <source>“%1” is damaged and this page cannot be read. Ask the participant for the file again.</source>
        <translation>«%1» повреждён, эту страницу прочитать нельзя. Запросите файл у участника ещё раз.</translation>
    </message>
    <message>
        <source>“%1” is empty. Ask the participant for the file again.</source>
        <translation>«%1» пуст. Запросите файл у участника ещё раз.</translation>
    </message>
    <message>
        <source>“%1” is no PDF, so it cannot be shown here.</source>
        <translation>«%1» не является файлом PDF, поэтому здесь не показывается.</translation>
    </message>
    <message>
        <source>“%1” takes too long or too much memory to draw. The file itself is untouched.</source>
        <translation>Показ «%1» требует слишком много времени или памяти. Сам файл не изменён.</translation>
    </message>
    <message>
        <source>“%1” is not where it was, or may not be read. Check the folder and choose the file again.</source>
        <translation>«%1» нет на прежнем месте, или его нельзя прочитать. Проверьте папку и выберите файл заново.</translation>
    </message>
    <message>
        <source>“%1” cannot be shown. The file itself is untouched.</source>
        <translation>«%1» показать не удалось. Сам файл не изменён.</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Уменьшить</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Увеличить</translation>
    </message>
    <message>
        <source>The whole page</source>
        <translation>Вся страница</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Предыдущая страница</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Следующая страница</translation>
    </message>
    <message>
        <source>Picture of the page</source>
        <translation>Изображение страницы</translation>
    </message>
</context>
<context>
    <name>qorjyn::Program</name>
    <message>
        <source>Database: on this computer (SQLite)</source>
        <translation>База: на этом компьютере (SQLite)</translation>
    </message>
    <message>
        <source>PostgreSQL: %1</source>
        <translation>PostgreSQL: %1</translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation>Всё сохранено</translation>
    </message>
</context>
<context>
    <name>qorjyn::RecordTable</name>
    <message>
        <source>Copy as a table</source>
        <translation>Копировать как таблицу</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Выбрать всё</translation>
    </message>
    <message>
        <source>Print the list…</source>
        <translation>Печать списка…</translation>
    </message>
    <message>
        <source>Export the list…</source>
        <translation>Экспорт списка…</translation>
    </message>
    <message>
        <source>Choose columns…</source>
        <translation>Выбрать столбцы…</translation>
    </message>
</context>
<context>
    <name>qorjyn::RuleView</name>
    <message>
        <source>Point %1</source>
        <translation>Пункт %1</translation>
    </message>
    <message>
        <source>Point of the Rules</source>
        <translation>Пункт Правил</translation>
    </message>
    <message>
        <source>Point %1 of the Rules</source>
        <translation>Пункт %1 Правил</translation>
    </message>
    <message>
        <source>The official text in Kazakh</source>
        <translation>Официальный текст на казахском языке</translation>
    </message>
    <message>
        <source>The official text is the Kazakh one: order No. 201 of the Minister of Culture and Sports of the Republic of Kazakhstan of 3 July 2017, in the wording of 19 March 2021, No. 76.</source>
        <translation>Официальным является казахский текст: приказ Министра культуры и спорта Республики Казахстан от 3 июля 2017 года № 201 в редакции от 19 марта 2021 года № 76.</translation>
    </message>
</context>
<context>
    <name>qorjyn::SearchField</name>
    <message>
        <source>Nothing is found for “%1”.</source>
        <translation>По запросу «%1» ничего не найдено.</translation>
    </message>
</context>
<context>
    <name>qorjyn::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Библиотека</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Рабочие дни</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Сотрудники</translation>
    </message>
    <message>
        <source>Addressee of applications</source>
        <translation>Адресат заявлений</translation>
    </message>
    <message>
        <source>Official name</source>
        <translation>Официальное название</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Руководитель</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Интернет-ресурс</translation>
    </message>
    <message>
        <source>Time zone of the legal day</source>
        <translation>Часовой пояс для счёта дней</translation>
    </message>
    <message>
        <source>Quorum: more than, of all members</source>
        <translation>Кворум: больше этой доли всех членов</translation>
    </message>
    <message>
        <source>Majority: more than, of those present</source>
        <translation>Большинство: больше этой доли присутствующих</translation>
    </message>
    <message>
        <source>On a tie the presiding member decides</source>
        <translation>При равенстве голосов решает председательствующий</translation>
    </message>
    <message>
        <source>The rules name no quorum and no majority: these are the Library's own regulation.</source>
        <translation>Правила не называют кворума и большинства: это собственный регламент Библиотеки.</translation>
    </message>
    <message>
        <source>The settings are saved; documents use them from now on.</source>
        <translation>Настройки сохранены: документы теперь используют их.</translation>
    </message>
</context>
<context>
    <name>qorjyn::StaffTab</name>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Логин</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Роли</translation>
    </message>
    <message>
        <source>Members of staff</source>
        <translation>Сотрудники</translation>
    </message>
    <message>
        <source>Nobody is entered yet.</source>
        <translation>Пока никто не введён.</translation>
    </message>
    <message>
        <source>Surname, first name, patronymic</source>
        <translation>Фамилия, имя, отчество</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
</context>
<context>
    <name>qorjyn::TabButton</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, ожидает %n</numerusform>
            <numerusform>%1, ожидают %n</numerusform>
            <numerusform>%1, ожидают %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qorjyn::WelcomeDialog</name>
    <message>
        <source>Who is working</source>
        <translation>Кто работает</translation>
    </message>
    <message>
        <source>Who is working?</source>
        <translation>Кто работает?</translation>
    </message>
    <message>
        <source>Enter your name: everything you do is kept in the history under it. As the first at this database you get every role; others are added in the settings.</source>
        <translation>Введите своё имя: всё, что вы делаете, сохраняется в истории под ним. Как первый в этой базе вы получаете все роли; остальные добавляются в настройках.</translation>
    </message>
    <message>
        <source>Everything you do is kept in the history under your name.</source>
        <translation>Всё, что вы делаете, сохраняется в истории под вашим именем.</translation>
    </message>
    <message>
        <source>&amp;Member of staff</source>
        <translation>&amp;Сотрудник</translation>
    </message>
    <message>
        <source>Surname, first name, &amp;patronymic</source>
        <translation>Фамилия, имя, &amp;отчество</translation>
    </message>
    <message>
        <source>&amp;Login</source>
        <translation>&amp;Логин</translation>
    </message>
    <message>
        <source>Start working</source>
        <translation>Начать работу</translation>
    </message>
    <message>
        <source>Member of staff</source>
        <translation>Сотрудник</translation>
    </message>
    <message>
        <source>Surname, first name, patronymic</source>
        <translation>Фамилия, имя, отчество</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Логин</translation>
    </message>
</context>
</TS>

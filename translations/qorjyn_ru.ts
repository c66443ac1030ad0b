<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru">
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
        <source>Qorjyn keeps the fund of the Kazakhstan National Electronic Library: applications, the commission&apos;s sessions, the fund and the contracts.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Qorjyn ведёт фонд Казахстанской национальной электронной библиотеки: заявки, заседания комиссии, фонд и договоры.

Свободная программа, распространяется на условиях GNU General Public License версии 3 или более поздней.</translation>
    </message>
    <message>
        <source>d MMMM yyyy, dddd</source>
        <comment>the date of the status line, as QLocale formats it</comment>
        <translation>d MMMM yyyy &apos;г.&apos;, dddd</translation>
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
</TS>

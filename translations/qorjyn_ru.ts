<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru">
<context>
    <name>ApplicationFields</name>
    <message>
        <source>Participant</source>
        <translation>Участник</translation>
    </message>
    <message>
        <source>Date on the form</source>
        <translation>Дата на форме</translation>
    </message>
    <message>
        <source>Date received</source>
        <translation>Дата поступления</translation>
    </message>
    <message>
        <source>New participant</source>
        <translation>Новый участник</translation>
    </message>
    <message>
        <source>Head (surname, first name, patronymic)</source>
        <translation>Руководитель (фамилия, имя, отчество)</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Носитель</translation>
    </message>
    <message>
        <source>Pages stated</source>
        <translation>Указано страниц</translation>
    </message>
    <message>
        <source>Signature, seal</source>
        <translation>Подпись, печать</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>подпись</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>печать</translation>
    </message>
</context>
<context>
    <name>ApplicationHead</name>
    <message>
        <source>Return…</source>
        <translation>Вернуть…</translation>
    </message>
    <message>
        <source>Withdrawn…</source>
        <translation>Отозвана…</translation>
    </message>
    <message>
        <source>Received again</source>
        <translation>Принять снова</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Register (Ctrl+Enter)</source>
        <translation>Зарегистрировать (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Зарегистрировать</translation>
    </message>
</context>
<context>
    <name>ApplicationTitles</name>
    <message>
        <source>Fund objects</source>
        <translation>Объекты фонда</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Scan of the form…</source>
        <translation>Скан формы…</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>Прикрепить файлы…</translation>
    </message>
</context>
<context>
    <name>ApplicationWay</name>
    <message>
        <source>Session %1</source>
        <translation>Заседание %1</translation>
    </message>
    <message>
        <source>Object of the fund</source>
        <translation>Объект фонда</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>The first line is a heading</source>
        <translation>Первая строка — заголовок</translation>
    </message>
    <message>
        <source>Next doubtful value</source>
        <translation>Следующее сомнительное значение</translation>
    </message>
    <message>
        <source>More was pasted than fits: check the end of the list.</source>
        <translation>Вставлено больше, чем помещается: проверьте конец списка.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Вставить</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>Диск</translation>
    </message>
    <message>
        <source>Folder</source>
        <comment>All other platforms</comment>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Неизвестно</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>TitleFileList</name>
    <message>
        <source>Files of the title</source>
        <translation>Файлы названия</translation>
    </message>
    <message>
        <source>Move the file up</source>
        <translation>Переместить файл выше</translation>
    </message>
    <message>
        <source>Move the file up (Alt+Up). The commission is shown the first file.</source>
        <translation>Переместить файл выше (Alt+Вверх). Комиссии показывается первый файл.</translation>
    </message>
    <message>
        <source>Move the file down</source>
        <translation>Переместить файл ниже</translation>
    </message>
    <message>
        <source>Move the file down (Alt+Down). The commission is shown the first file.</source>
        <translation>Переместить файл ниже (Alt+Вниз). Комиссии показывается первый файл.</translation>
    </message>
    <message>
        <source>Take the file off</source>
        <translation>Убрать файл</translation>
    </message>
    <message>
        <source>Take the file off the title (Delete). Ctrl+Z brings it back.</source>
        <translation>Убрать файл из названия (Delete). Ctrl+Z вернёт его.</translation>
    </message>
</context>
<context>
    <name>WelcomeDialog</name>
    <message>
        <source>Who is working</source>
        <translation>Кто работает</translation>
    </message>
    <message>
        <source>Who is working?</source>
        <translation>Кто работает?</translation>
    </message>
    <message>
        <source>&amp;Member of staff</source>
        <translation>&amp;Сотрудник</translation>
    </message>
    <message>
        <source>Member of staff</source>
        <translation>Сотрудник</translation>
    </message>
    <message>
        <source>Surname, first name, &amp;patronymic</source>
        <translation>Фамилия, имя, &amp;отчество</translation>
    </message>
    <message>
        <source>Surname, first name, patronymic</source>
        <translation>Фамилия, имя, отчество</translation>
    </message>
    <message>
        <source>&amp;Login</source>
        <translation>&amp;Логин</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Логин</translation>
    </message>
    <message>
        <source>Start working</source>
        <translation>Начать работу</translation>
    </message>
</context>
<context>
    <name>qorjyn::ApplicationActs</name>
    <message>
        <source>the name of the head</source>
        <translation>имени руководителя</translation>
    </message>
    <message>
        <source>the signature</source>
        <translation>подписи</translation>
    </message>
    <message>
        <source>the date</source>
        <translation>даты</translation>
    </message>
    <message>
        <source>the pages stated</source>
        <translation>указанного числа страниц</translation>
    </message>
    <message>
        <source>any file</source>
        <translation>файлов</translation>
    </message>
    <message>
        <source>the seal, where the participant has one</source>
        <translation>печати (если она есть у участника)</translation>
    </message>
    <message>
        <source>The form is not complete</source>
        <translation>Форма заполнена не полностью</translation>
    </message>
    <message>
        <source>Register as it is</source>
        <translation>Зарегистрировать как есть</translation>
    </message>
    <message>
        <source>Return the application</source>
        <translation>Возврат заявки</translation>
    </message>
    <message>
        <source>%1 goes back to the participant and keeps its number. Write the reason.</source>
        <translation>%1 возвращается участнику и сохраняет номер. Напишите причину.</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>The participant withdrew</source>
        <translation>Участник отозвал заявку</translation>
    </message>
    <message>
        <source>%1 is not considered any more. Write why the participant withdrew it.</source>
        <translation>%1 больше не рассматривается. Напишите, почему участник отозвал её.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>What was typed in the form is not stored yet, so nothing was done: look at the form first.</source>
        <translation>Набранное в форме ещё не сохранено, поэтому ничего не сделано: сначала посмотрите форму.</translation>
    </message>
    <message>
        <source>Scan of the form: “%1”</source>
        <translation>Скан формы: «%1»</translation>
    </message>
    <message>
        <source>Row %1: “%2”</source>
        <translation>Строка %1: «%2»</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, listed in the details.</source>
        <translation>
            <numerusform>и ещё %n, полный список в подробностях.</numerusform>
            <numerusform>и ещё %n, полный список в подробностях.</numerusform>
            <numerusform>и ещё %n, полный список в подробностях.</numerusform>
        </translation>
    </message>
    <message>
        <source>The form of the annex (%1) lacks: %2.</source>
        <translation>В форме по приложению (%1) не хватает: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) cannot be opened:</source>
        <translation>
            <numerusform>Не открывается %n файл:</numerusform>
            <numerusform>Не открываются %n файла:</numerusform>
            <numerusform>Не открываются %n файлов:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n title(s) have no file:</source>
        <translation>
            <numerusform>У %n названия нет файла:</numerusform>
            <numerusform>У %n названий нет файла:</numerusform>
            <numerusform>У %n названий нет файла:</numerusform>
        </translation>
    </message>
    <message>
        <source>The application can be registered as it is and completed until the commission has it.</source>
        <translation>Заявку можно зарегистрировать как есть и дополнить, пока она не передана комиссии.</translation>
    </message>
</context>
<context>
    <name>qorjyn::ApplicationFields</name>
    <message>
        <source>several have this name: choose one from the list</source>
        <extracomment>beside the name of the field</extracomment>
        <translation>такое название у нескольких: выберите из списка</translation>
    </message>
    <message>
        <source>not on record: %1New participant%2</source>
        <translation>нет в списке: %1Новый участник%2</translation>
    </message>
    <message>
        <source>Edit the form</source>
        <translation>Правка формы</translation>
    </message>
</context>
<context>
    <name>qorjyn::ApplicationForm</name>
    <message>
        <source>Registered as %1.</source>
        <translation>Зарегистрирована под номером %1.</translation>
    </message>
    <message>
        <source>Files are still being counted: register in a moment.</source>
        <translation>Файлы ещё подсчитываются: зарегистрируйте чуть позже.</translation>
    </message>
    <message>
        <source>The draft that stood here was discarded at another desk.</source>
        <translation>Черновик, открытый здесь, удалён на другом рабочем месте.</translation>
    </message>
</context>
<context>
    <name>qorjyn::ApplicationHead</name>
    <message>
        <source>New application</source>
        <translation>Новая заявка</translation>
    </message>
</context>
<context>
    <name>qorjyn::ApplicationKeeper</name>
    <message>
        <source>Not stored</source>
        <translation>Не сохранено</translation>
    </message>
    <message>
        <source>The rest is stored, but not this: %1. No participant on record has this name, or it is no date or number. If you go on, it is lost.</source>
        <translation>Остальное сохранено, но не это: %1. Участника с таким названием нет, либо это не дата и не число. Если продолжить, оно будет потеряно.</translation>
    </message>
    <message>
        <source>What you typed into this application could not be stored: the reason stands below its titles. If you go on, it is lost.</source>
        <translation>Набранное в этой заявке не удалось сохранить: причина указана под названиями. Если продолжить, оно пропадёт.</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>Продолжить без него</translation>
    </message>
    <message>
        <source>This draft was discarded at another desk. Nothing of it is lost here: it is a new application now, with all that you typed.</source>
        <translation>Этот черновик удалён на другом рабочем месте. Здесь ничего не пропало: теперь это новая заявка со всем, что вы набрали.</translation>
    </message>
    <message>
        <source>Load what is stored</source>
        <translation>Загрузить сохранённое</translation>
    </message>
    <message>
        <source>This is what is stored. Ctrl+Z brings back what you typed.</source>
        <translation>Это сохранённая версия. Ctrl+Z вернёт набранное вами.</translation>
    </message>
</context>
<context>
    <name>qorjyn::ApplicationLine</name>
    <message numerus="yes">
        <source>%n more draft(s)</source>
        <translation>
            <numerusform>Ещё %n черновик</numerusform>
            <numerusform>Ещё %n черновика</numerusform>
            <numerusform>Ещё %n черновиков</numerusform>
        </translation>
    </message>
    <message>
        <source>show all drafts</source>
        <translation>показать все черновики</translation>
    </message>
    <message>
        <source>participant not named yet</source>
        <translation>участник ещё не указан</translation>
    </message>
    <message>
        <source>received %1</source>
        <translation>поступила %1</translation>
    </message>
    <message>
        <source>quarter is over</source>
        <translation>квартал истёк</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>остался %n день</numerusform>
            <numerusform>осталось %n дня</numerusform>
            <numerusform>осталось %n дней</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qorjyn::ApplicationPrints</name>
    <message>
        <source>Form, filled in…</source>
        <translation>Заполненная форма…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Сохранить как PDF…</translation>
    </message>
    <message>
        <source>Blank form…</source>
        <translation>Пустая форма…</translation>
    </message>
    <message>
        <source>Forms of all that wait…</source>
        <translation>Формы всех ожидающих…</translation>
    </message>
    <message>
        <source>Letter of return…</source>
        <translation>Письмо о возврате…</translation>
    </message>
    <message>
        <source>Blank form</source>
        <translation>Пустая форма</translation>
    </message>
    <message>
        <source>Application form</source>
        <translation>Форма заявки</translation>
    </message>
    <message>
        <source>No application waits for the commission: there is nothing to print.</source>
        <translation>Ни одна заявка не ждёт комиссии: печатать нечего.</translation>
    </message>
    <message>
        <source>Application forms</source>
        <translation>Формы заявок</translation>
    </message>
    <message>
        <source>Letter of return</source>
        <translation>Письмо о возврате</translation>
    </message>
    <message>
        <source>Save the form as PDF</source>
        <translation>Сохранение формы в PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The form is in “%1”.</source>
        <translation>Форма сохранена в файле «%1».</translation>
    </message>
    <message>
        <source>“%1” could not be written: check the folder and the room on the disk.</source>
        <translation>Файл «%1» не записан: проверьте папку и место на диске.</translation>
    </message>
</context>
<context>
    <name>qorjyn::ApplicationSide</name>
    <message>
        <source>The scan of the paper form is shown here once it is attached.</source>
        <translation>Скан бумажной формы появится здесь, когда его прикрепят.</translation>
    </message>
    <message>
        <source>Choose a title with a file to see it here, or drop a PDF on its row.</source>
        <translation>Выберите название с файлом или перетащите PDF на его строку.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Scan of the form</source>
        <translation>Скан формы</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>What is shown beside the form</source>
        <translation>Что показано рядом с формой</translation>
    </message>
</context>
<context>
    <name>qorjyn::ApplicationTitles</name>
    <message>
        <source>Paste a list</source>
        <translation>Вставка списка</translation>
    </message>
    <message>
        <source>Titles of the application</source>
        <translation>Названия заявки</translation>
    </message>
</context>
<context>
    <name>qorjyn::ApplicationVolumes</name>
    <message>
        <source>%1 fewer</source>
        <translation>на %1 меньше</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>на %1 больше</translation>
    </message>
    <message>
        <source>Ctrl+V pastes a list · drop files on a row</source>
        <translation>Ctrl+V — вставить список · файлы перетащите на строку</translation>
    </message>
    <message>
        <source>Volume stated on the form</source>
        <translation>Объём, указанный в форме</translation>
    </message>
    <message>
        <source>Counted in the files</source>
        <translation>Посчитано в файлах</translation>
    </message>
</context>
<context>
    <name>qorjyn::ApplicationsPage</name>
    <message>
        <source>Application</source>
        <translation>Заявка</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Заявки</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новая</translation>
    </message>
    <message>
        <source>New application (Ctrl+N)</source>
        <translation>Новая заявка (Ctrl+N)</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Фильтр…</translation>
    </message>
    <message>
        <source>Filter applications</source>
        <translation>Фильтр заявок</translation>
    </message>
    <message>
        <source>No application yet: press New and enter the first one from its paper form.</source>
        <translation>Заявок пока нет: нажмите «Новая» и введите первую с бумажной формы.</translation>
    </message>
    <message>
        <source>State of the applications</source>
        <translation>Состояние заявок</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Все состояния</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>Удалить черновик</translation>
    </message>
    <message>
        <source>Discard the draft (Delete)</source>
        <translation>Удалить черновик (Delete)</translation>
    </message>
    <message>
        <source>No application is like this: change the words or the state above.</source>
        <translation>Таких заявок нет: измените слова или состояние выше.</translation>
    </message>
</context>
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
    <name>qorjyn::CommissionDialog</name>
    <message>
        <source>Commission</source>
        <translation>Комиссия</translation>
    </message>
    <message>
        <source>Composition</source>
        <translation>Состав</translation>
    </message>
    <message>
        <source>New composition</source>
        <translation>Новый состав</translation>
    </message>
    <message>
        <source>Add row</source>
        <translation>Добавить строку</translation>
    </message>
    <message>
        <source>Remove row</source>
        <translation>Убрать строку</translation>
    </message>
    <message>
        <source>Put in force</source>
        <translation>Ввести в действие</translation>
    </message>
    <message>
        <source>Record departure</source>
        <translation>Записать выбытие</translation>
    </message>
    <message>
        <source>Order No.</source>
        <translation>Приказ №</translation>
    </message>
    <message>
        <source>Date of the order</source>
        <translation>Дата приказа</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>Действует с</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>Секретарь</translation>
    </message>
    <message>
        <source>Day of leaving</source>
        <translation>День выбытия</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Члены</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Функция</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>Выбыл</translation>
    </message>
    <message>
        <source>Order No. %1 of %2, in force from %3</source>
        <translation>Приказ № %1 от %2, действует с %3</translation>
    </message>
    <message>
        <source>The composition is in force.</source>
        <translation>Состав введён в действие.</translation>
    </message>
    <message>
        <source>Choose the member who leaves.</source>
        <translation>Выберите выбывающего члена.</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) are left: the commission cannot sit until the next order.</source>
        <translation>
            <numerusform>Остался %n член: до следующего приказа комиссия не может заседать.</numerusform>
            <numerusform>Осталось %n члена: до следующего приказа комиссия не может заседать.</numerusform>
            <numerusform>Осталось %n членов: до следующего приказа комиссия не может заседать.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give up the new composition</source>
        <translation>Отказаться от нового состава</translation>
    </message>
    <message>
        <source>The new composition is not in force yet: what was typed is lost.</source>
        <translation>Новый состав ещё не в силе: введённое пропадёт.</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Отказаться</translation>
    </message>
</context>
<context>
    <name>qorjyn::CompareDialog</name>
    <message>
        <source>Compare titles</source>
        <translation>Сравнение названий</translation>
    </message>
    <message>
        <source>The title beside those it is like</source>
        <translation>Название рядом с похожими на него</translation>
    </message>
    <message>
        <source>Not a duplicate</source>
        <translation>Не дублет</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>qorjyn::ContractForm</name>
    <message>
        <source>Participant</source>
        <translation>Участник</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Date of the contract</source>
        <translation>Дата договора</translation>
    </message>
    <message>
        <source>Signs for the participant</source>
        <translation>За участника подписывает</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>Действует с</translation>
    </message>
    <message>
        <source>In force to</source>
        <translation>Действует до</translation>
    </message>
    <message>
        <source>Signs for the Library</source>
        <translation>За Библиотеку подписывает</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Дата подписания</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Both sides signed</source>
        <translation>Обе стороны подписали</translation>
    </message>
    <message>
        <source>Terminate…</source>
        <translation>Расторгнуть…</translation>
    </message>
    <message>
        <source>Personal cabinet</source>
        <translation>Личный кабинет</translation>
    </message>
    <message>
        <source>Login (proposed where left empty)</source>
        <translation>Логин (если пусто, предлагается)</translation>
    </message>
    <message>
        <source>Login of the cabinet</source>
        <translation>Логин кабинета</translation>
    </message>
    <message>
        <source>Create cabinet</source>
        <translation>Создать кабинет</translation>
    </message>
    <message>
        <source>Print login and password</source>
        <translation>Печать логина и пароля</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Contract No. %1</source>
        <translation>Договор № %1</translation>
    </message>
    <message>
        <source>New contract</source>
        <translation>Новый договор</translation>
    </message>
    <message>
        <source>Login %1 · %2. The password was handed over.</source>
        <translation>Логин %1 · %2. Пароль передан.</translation>
    </message>
    <message>
        <source>Login %1 · %2. The password is made when the slip is printed, once.</source>
        <translation>Логин %1 · %2. Пароль создаётся при печати листа, один раз.</translation>
    </message>
    <message>
        <source>The cabinet is created once both sides have signed.</source>
        <translation>Кабинет создаётся после подписания обеими сторонами.</translation>
    </message>
    <message>
        <source>The contract is signed: the cabinet can be created.</source>
        <translation>Договор подписан: можно создать кабинет.</translation>
    </message>
    <message>
        <source>Terminate the contract</source>
        <translation>Расторжение договора</translation>
    </message>
    <message>
        <source>Terminate</source>
        <translation>Расторгнуть</translation>
    </message>
    <message>
        <source>Login and password</source>
        <translation>Логин и пароль</translation>
    </message>
    <message>
        <source>No longer in force from</source>
        <translation>Не действует с</translation>
    </message>
    <message>
        <source>Reason of the termination</source>
        <translation>Причина расторжения</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>Term of the contract</source>
        <translation>Срок договора</translation>
    </message>
    <message>
        <source>Contract No. %1 is no longer in force from %2, and its cabinet closes. It cannot be undone.</source>
        <translation>Договор № %1 перестаёт действовать с %2, его кабинет закрывается. Отменить это нельзя.</translation>
    </message>
    <message>
        <source>The password of “%1” is made now and shown once. While the preview is open it can be printed or saved as PDF again; after that never.</source>
        <translation>Пароль «%1» создаётся сейчас и показывается один раз. Пока открыт предварительный просмотр, его можно напечатать или сохранить в PDF повторно; потом — нет.</translation>
    </message>
    <message>
        <source>Make the password and print</source>
        <translation>Создать пароль и печатать</translation>
    </message>
    <message>
        <source>Save the contract, then write the day on which both sides signed it; after that its personal cabinet is created (points 19 and 20).</source>
        <translation>Сохраните договор, затем укажите день, когда его подписали обе стороны; после этого создаётся личный кабинет (пункты 19 и 20).</translation>
    </message>
    <message>
        <source>Not stored</source>
        <translation>Не сохранено</translation>
    </message>
    <message>
        <source>What you typed into this contract is not stored. If you go on, it is lost.</source>
        <translation>То, что вы набрали в этом договоре, не сохранено. Если продолжить, оно будет потеряно.</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>Продолжить без этого</translation>
    </message>
</context>
<context>
    <name>qorjyn::ContractsPage</name>
    <message>
        <source>Contract</source>
        <translation>Договор</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>№ %1</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Договоры</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новый</translation>
    </message>
    <message>
        <source>New contract (Ctrl+N)</source>
        <translation>Новый договор (Ctrl+N)</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Фильтр…</translation>
    </message>
    <message>
        <source>Filter contracts</source>
        <translation>Фильтр договоров</translation>
    </message>
    <message>
        <source>No contract yet: press New when a participant joins KazNEL.</source>
        <translation>Договоров пока нет: нажмите «Новый», когда участник присоединяется к КазНЭБ.</translation>
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
    <name>qorjyn::DecisionPanel</name>
    <message>
        <source>Significance (point 8)</source>
        <translation>Значимость (пункт 8)</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Голосование</translation>
    </message>
    <message>
        <source>Decision (point 9)</source>
        <translation>Решение (пункт 9)</translation>
    </message>
    <message>
        <source>Grounds (always asked for where it is not included or deferred)</source>
        <translation>Обоснование (обязательно при отказе и отложении)</translation>
    </message>
    <message>
        <source>Grounds</source>
        <translation>Обоснование</translation>
    </message>
    <message>
        <source>For</source>
        <translation>За</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Против</translation>
    </message>
    <message>
        <source>Abstained</source>
        <translation>Воздержались</translation>
    </message>
    <message>
        <source>Presiding:</source>
        <translation>Председатель:</translation>
    </message>
    <message>
        <source>How the presiding member voted</source>
        <translation>Как голосовал председательствующий</translation>
    </message>
    <message>
        <source>for</source>
        <translation>за</translation>
    </message>
    <message>
        <source>against</source>
        <translation>против</translation>
    </message>
    <message>
        <source>1–4 assess · E, R, D decide · ↑ ↓ move · Ctrl+Z takes the decision back</source>
        <translation>1–4 — оценка · E, R, D — решение · ↑ ↓ — переход · Ctrl+Z — отменить решение</translation>
    </message>
    <message>
        <source>category %1: %2</source>
        <translation>категория %1: %2</translation>
    </message>
    <message>
        <source>copyright: %1</source>
        <translation>авторское право: %1</translation>
    </message>
    <message>
        <source>Present %1 of %2 · quorum</source>
        <translation>Присутствуют %1 из %2 · кворум имеется</translation>
    </message>
    <message>
        <source>Present %1 of %2 · no quorum: nothing can be decided</source>
        <translation>Присутствуют %1 из %2 · кворума нет: решать нельзя</translation>
    </message>
    <message>
        <source>Write the grounds and press Enter</source>
        <translation>Напишите основание и нажмите Enter</translation>
    </message>
</context>
<context>
    <name>qorjyn::DemonstrationFolder</name>
    <message>
        <source>The demonstration is open in another window. Look around there, or close that window and try again.</source>
        <translation>Демонстрация открыта в другом окне. Посмотрите её там или закройте то окно и повторите попытку.</translation>
    </message>
    <message>
        <source>The demonstration was not made, since nothing can be written in %1. Your database is unchanged: enter your name and start working, or make room there and try again.</source>
        <translation>Демонстрация не создана: в папку %1 нельзя записать. Ваша база данных не изменена: введите своё имя и начните работу или освободите там место и повторите попытку.</translation>
    </message>
    <message>
        <source>The demonstration kept in %1 cannot be opened. Nothing was changed: move that folder away or delete it and try again, and a new demonstration is made.</source>
        <translation>Демонстрация, оставленная в папке %1, не открывается. Ничего не изменено: переместите или удалите эту папку и повторите попытку — будет создана новая демонстрация.</translation>
    </message>
    <message>
        <source>The demonstration was not made: %1 did not finish. Nothing of it was kept and your database is unchanged: enter your name and start working, or look at the details and try again.</source>
        <translation>Демонстрация не создана: программа %1 не выполнила работу. От неё ничего не осталось, ваша база данных не изменена: введите своё имя и начните работу или посмотрите подробности и повторите попытку.</translation>
    </message>
</context>
<context>
    <name>qorjyn::DraftBin</name>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>The draft is discarded.</source>
        <translation>Черновик удалён.</translation>
    </message>
    <message>
        <source>The draft “%1” is discarded.</source>
        <translation>Черновик «%1» удалён.</translation>
    </message>
    <message>
        <source>Nothing was left in the draft: it is discarded.</source>
        <translation>В черновике ничего не осталось: он удалён.</translation>
    </message>
</context>
<context>
    <name>qorjyn::DraftKeeper</name>
    <message>
        <source>What was typed here until %1 was not stored when the program ended; it is kept: bring it back or discard it.</source>
        <translation>Введённое здесь до %1 не было сохранено, когда программа завершилась; оно уцелело: верните его или удалите.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Удалить</translation>
    </message>
</context>
<context>
    <name>qorjyn::DuplicateCard</name>
    <message>
        <source>included %1</source>
        <translation>включено %1</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Сравнить…</translation>
    </message>
    <message>
        <source>Not a duplicate</source>
        <translation>Не дублет</translation>
    </message>
    <message>
        <source>Row %1: this application has a similar title already</source>
        <translation>Строка %1: в этой заявке уже есть похожее название</translation>
    </message>
    <message>
        <source>Row %1: the fund has a similar title</source>
        <translation>Строка %1: в фонде есть похожее название</translation>
    </message>
    <message>
        <source>Row %1: another application has a similar title</source>
        <translation>Строка %1: похожее название есть в другой заявке</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Строка %1</translation>
    </message>
</context>
<context>
    <name>qorjyn::FundPage</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 мс</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>Фонд</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Разделы</translation>
    </message>
    <message>
        <source>Search titles, authors, numbers… (Ctrl+F)</source>
        <translation>Поиск по названию, автору, номеру… (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search the fund</source>
        <translation>Поиск в фонде</translation>
    </message>
    <message>
        <source>Objects of the fund</source>
        <translation>Объекты фонда</translation>
    </message>
    <message>
        <source>Nothing here. Objects come by a positive decision of the commission, once its session is closed.</source>
        <translation>Здесь пусто. Объекты приходят по положительному решению комиссии после закрытия заседания.</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n ожидает</numerusform>
            <numerusform>%n ожидают</numerusform>
            <numerusform>%n ожидают</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) moved</source>
        <translation>
            <numerusform>Перенесён %n объект</numerusform>
            <numerusform>Перенесено %n объекта</numerusform>
            <numerusform>Перенесено %n объектов</numerusform>
        </translation>
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
    <name>qorjyn::ItemGrid</name>
    <message>
        <source>Remove rows</source>
        <translation>Удаление строк</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Заполнить вниз</translation>
    </message>
    <message>
        <source>Insert a title</source>
        <translation>Вставить название</translation>
    </message>
    <message>
        <source>Move titles</source>
        <translation>Переместить названия</translation>
    </message>
    <message>
        <source>Edit the cell</source>
        <translation>Изменить ячейку</translation>
    </message>
    <message>
        <source>Clear the cell</source>
        <translation>Очистить ячейку</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Вставить</translation>
    </message>
    <message>
        <source>Insert a title above</source>
        <translation>Вставить название выше</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Переместить выше</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Переместить ниже</translation>
    </message>
    <message>
        <source>Remove the titles</source>
        <translation>Убрать названия</translation>
    </message>
</context>
<context>
    <name>qorjyn::ItemModel</name>
    <message>
        <source>No file</source>
        <translation>Нет файла</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Правка: %1</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Носитель</translation>
    </message>
    <message>
        <source>Copyright</source>
        <translation>Авторское право</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>Duplicate?</source>
        <translation>Дублет?</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Не читается</translation>
    </message>
    <message numerus="yes">
        <source>%n p.</source>
        <comment>pages, in a narrow cell</comment>
        <translation>
            <numerusform>%n с.</numerusform>
            <numerusform>%n с.</numerusform>
            <numerusform>%n с.</numerusform>
        </translation>
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
    <message>
        <source>No connection to the database since %1: what you type stays in the form, not stored</source>
        <extracomment>in the status line; %1 is a time of day</extracomment>
        <translation>Нет связи с базой данных с %1: набранное остаётся в форме и не сохраняется</translation>
    </message>
    <message>
        <source>Not stored, see “%1”: what you typed stays there</source>
        <extracomment>in the status line; %1 is the name of a tab</extracomment>
        <translation>Не сохранено, см. «%1»: введённое остаётся там</translation>
    </message>
    <message>
        <source>Not stored yet: what you type is kept on this computer</source>
        <extracomment>in the status line</extracomment>
        <translation>Ещё не сохранено: введённое держится на этом компьютере</translation>
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
    <name>qorjyn::ObjectModel</name>
    <message numerus="yes">
        <source>%1 · %n day(s) late</source>
        <translation>
            <numerusform>%1 · опоздание %n день</numerusform>
            <numerusform>%1 · опоздание %n дня</numerusform>
            <numerusform>%1 · опоздание %n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n day(s) left</source>
        <translation>
            <numerusform>%1 · остался %n день</numerusform>
            <numerusform>%1 · осталось %n дня</numerusform>
            <numerusform>%1 · осталось %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Record No.</source>
        <translation>Учётный №</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Авторы</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message numerus="yes">
        <source>%1 · −%n day(s)</source>
        <translation>
            <numerusform>%1 · −%n день</numerusform>
            <numerusform>%1 · −%n дня</numerusform>
            <numerusform>%1 · −%n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n day(s)</source>
        <translation>
            <numerusform>%1 · %n день</numerusform>
            <numerusform>%1 · %n дня</numerusform>
            <numerusform>%1 · %n дней</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qorjyn::ObjectView</name>
    <message>
        <source>Include</source>
        <translation>Включить</translation>
    </message>
    <message>
        <source>Move here</source>
        <translation>Перенести сюда</translation>
    </message>
    <message>
        <source>Attach copy…</source>
        <translation>Прикрепить копию…</translation>
    </message>
    <message>
        <source>Copyright</source>
        <translation>Авторское право</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Раздел</translation>
    </message>
    <message>
        <source>Its way</source>
        <translation>Путь</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>No record number yet</source>
        <translation>Учётного номера пока нет</translation>
    </message>
    <message>
        <source>copyright: %1</source>
        <translation>авторское право: %1</translation>
    </message>
    <message>
        <source>Due on %1, late by %2</source>
        <translation>Срок %1, опоздание: %2</translation>
    </message>
    <message>
        <source>Due on %1, left: %2</source>
        <translation>Срок %1, осталось: %2</translation>
    </message>
    <message>
        <source>Days off that do not count: %1</source>
        <translation>Не считаются выходные: %1</translation>
    </message>
    <message>
        <source>Application %1</source>
        <translation>Заявка %1</translation>
    </message>
    <message>
        <source>Session %1, item %2: %3 %4:%5</source>
        <translation>Заседание %1, вопрос %2: %3 %4:%5</translation>
    </message>
    <message>
        <source>Held before the program</source>
        <translation>Хранился до программы</translation>
    </message>
    <message>
        <source>Included in the fund</source>
        <translation>Включён в фонд</translation>
    </message>
    <message>
        <source>Included as %1.</source>
        <translation>Включён под номером %1.</translation>
    </message>
    <message>
        <source>Electronic copy</source>
        <translation>Электронная копия</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;All files (*)</source>
        <translation>PDF (*.pdf);;Все файлы (*)</translation>
    </message>
    <message>
        <source>“%1”: %2. Write on what ground.</source>
        <translation>«%1»: %2. Напишите, на каком основании.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>Choose an object: its way, its deadline and what can be done with it are shown here.</source>
        <translation>Выберите объект: здесь показаны его путь, срок и что с ним можно сделать.</translation>
    </message>
</context>
<context>
    <name>qorjyn::ParticipantDialog</name>
    <message>
        <source>New participant</source>
        <translation>Новый участник</translation>
    </message>
    <message>
        <source>Name in Kazakh</source>
        <translation>Название на казахском</translation>
    </message>
    <message>
        <source>Name in Russian</source>
        <translation>Название на русском</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Название на английском</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>BIN</source>
        <translation>БИН</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Регион</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Руководитель</translation>
    </message>
    <message>
        <source>This participant is not stored. Press Esc once more to give it up.</source>
        <translation>Этот участник не сохранён. Чтобы отказаться от него, нажмите Esc ещё раз.</translation>
    </message>
</context>
<context>
    <name>qorjyn::ParticipantField</name>
    <message>
        <source>BIN %1</source>
        <translation>БИН %1</translation>
    </message>
</context>
<context>
    <name>qorjyn::PasteColumns</name>
    <message>
        <source>What column %1 is</source>
        <translation>Что содержит столбец «%1»</translation>
    </message>
</context>
<context>
    <name>qorjyn::PasteDialog</name>
    <message numerus="yes">
        <source>%n title(s) will be taken</source>
        <translation>
            <numerusform>Будет взято %n название</numerusform>
            <numerusform>Будет взято %n названия</numerusform>
            <numerusform>Будет взято %n названий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out</source>
        <translation>
            <numerusform>%n строка пропущена</numerusform>
            <numerusform>%n строки пропущены</numerusform>
            <numerusform>%n строк пропущено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) still doubtful</source>
        <translation>
            <numerusform>%n сомнительное значение</numerusform>
            <numerusform>%n сомнительных значения</numerusform>
            <numerusform>%n сомнительных значений</numerusform>
        </translation>
    </message>
    <message>
        <source>columns not taken: %1</source>
        <translation>не взяты столбцы: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) cannot be read and will stand in no title:</source>
        <translation>
            <numerusform>%n значение не читается и не попадёт ни в одно название:</numerusform>
            <numerusform>%n значения не читаются и не попадут ни в одно название:</numerusform>
            <numerusform>%n значений не читаются и не попадут ни в одно название:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more, listed in the details.</source>
        <translation>
            <numerusform>и ещё %n, полный список в подробностях.</numerusform>
            <numerusform>и ещё %n, полный список в подробностях.</numerusform>
            <numerusform>и ещё %n, полный список в подробностях.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste titles</source>
        <translation>Вставка названий</translation>
    </message>
    <message>
        <source>The list that was pasted</source>
        <translation>Вставленный список</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) cannot be read and come into their cells as they are, marked, until they are corrected:</source>
        <translation>
            <numerusform>%n значение не читается и попадёт в свою ячейку как есть, с пометкой, пока его не исправят:</numerusform>
            <numerusform>%n значения не читаются и попадут в свои ячейки как есть, с пометкой, пока их не исправят:</numerusform>
            <numerusform>%n значений не читаются и попадут в свои ячейки как есть, с пометкой, пока их не исправят:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Column %1, %n value(s), is not taken: for example “%2”</source>
        <translation>
            <numerusform>Столбец «%1», %n значение, не взят: например, «%2»</numerusform>
            <numerusform>Столбец «%1», %n значения, не взят: например, «%2»</numerusform>
            <numerusform>Столбец «%1», %n значений, не взят: например, «%2»</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns that are not taken</source>
        <translation>Столбцы, которые не взяты</translation>
    </message>
    <message>
        <source>Values that cannot be read</source>
        <translation>Значения, которые не читаются</translation>
    </message>
    <message>
        <source>Insert the titles</source>
        <translation>Вставить названия</translation>
    </message>
</context>
<context>
    <name>qorjyn::PasteModel</name>
    <message>
        <source>Not taken</source>
        <translation>Не брать</translation>
    </message>
    <message>
        <source>Row number</source>
        <translation>Номер по порядку</translation>
    </message>
    <message>
        <source>Row %1, %2: %3</source>
        <translation>Строка %1, %2: %3</translation>
    </message>
    <message>
        <source>This row looks like no title: tick it if it is one.</source>
        <translation>Эта строка не похожа на название: отметьте её, если это название.</translation>
    </message>
    <message>
        <source>Pasted: %1</source>
        <translation>Вставлено: %1</translation>
    </message>
    <message>
        <source>Take row %1</source>
        <translation>Взять строку %1</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Взять</translation>
    </message>
</context>
<context>
    <name>qorjyn::PdfSearch</name>
    <message>
        <source>Searching: page %1 of %2</source>
        <translation>Поиск: страница %1 из %2</translation>
    </message>
    <message>
        <source>A picture has no text to search in.</source>
        <translation>В изображении нет текста для поиска.</translation>
    </message>
    <message>
        <source>The search stopped at page %1.</source>
        <translation>Поиск остановился на странице %1.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Ничего не найдено.</translation>
    </message>
    <message>
        <source>Nothing was found. Pages that cannot be read: %1.</source>
        <translation>Ничего не найдено. Страниц, которые не удалось прочитать: %1.</translation>
    </message>
    <message>
        <source>Page %1: hit %2 of %3</source>
        <translation>Страница %1: совпадение %2 из %3</translation>
    </message>
    <message>
        <source>Previous hit (Shift+Enter)</source>
        <translation>Предыдущее совпадение (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next hit (Enter)</source>
        <translation>Следующее совпадение (Enter)</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>Закрыть поиск (Esc)</translation>
    </message>
    <message>
        <source>Search in the text…</source>
        <translation>Поиск в тексте…</translation>
    </message>
    <message>
        <source>Search in the text</source>
        <translation>Поиск в тексте</translation>
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
        <source>Turn clockwise</source>
        <translation>Повернуть по часовой стрелке</translation>
    </message>
    <message>
        <source>Search in the text (Ctrl+F)</source>
        <translation>Поиск в тексте (Ctrl+F)</translation>
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
    <message>
        <source>“%1” is neither a PDF nor a DjVu nor a picture (PNG, JPEG, TIFF), so it cannot be shown here.</source>
        <translation>«%1» — не PDF, не DjVu и не изображение (PNG, JPEG, TIFF), поэтому здесь не показывается.</translation>
    </message>
    <message>
        <source>The pages of “%1” lie in other files, so they cannot be shown. Ask the participant for one DjVu file with all pages, or for a PDF.</source>
        <translation>Страницы «%1» лежат в других файлах, поэтому не показываются. Запросите у участника один файл DjVu со всеми страницами или PDF.</translation>
    </message>
</context>
<context>
    <name>qorjyn::Program</name>
    <message>
        <source>on this computer (SQLite)</source>
        <translation>на этом компьютере (SQLite)</translation>
    </message>
    <message>
        <source>PostgreSQL: %1</source>
        <translation>PostgreSQL: %1</translation>
    </message>
    <message>
        <source>Qorjyn · demonstration</source>
        <translation>Qorjyn · демонстрация</translation>
    </message>
    <message>
        <source>Qorjyn: the fund of KazNEL</source>
        <translation>Qorjyn: фонд КазНЭБ</translation>
    </message>
</context>
<context>
    <name>qorjyn::ReadersPage</name>
    <message>
        <source>Participant</source>
        <translation>Участник</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Логин</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Договор</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>To</source>
        <translation>По</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Доступ</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>Читатели</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Фильтр…</translation>
    </message>
    <message>
        <source>Filter readers</source>
        <translation>Фильтр читателей</translation>
    </message>
    <message>
        <source>No participant has a cabinet yet: sign a contract in the Contracts tab and create the cabinet there.</source>
        <translation>Кабинетов пока нет: подпишите договор на вкладке «Договоры» и создайте кабинет там.</translation>
    </message>
    <message>
        <source>Login and password</source>
        <translation>Логин и пароль</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>напечатаны</translation>
    </message>
    <message>
        <source>not printed yet</source>
        <translation>ещё не напечатаны</translation>
    </message>
    <message>
        <source>This list holds the participants with a personal cabinet; they read while their contract is in force (points 19 and 20 of the rules).</source>
        <translation>В этом списке — участники с личным кабинетом; они пользуются доступом, пока действует договор (пункты 19 и 20 Правил).</translation>
    </message>
</context>
<context>
    <name>qorjyn::ReasonDialog</name>
    <message>
        <source>What you typed is kept nowhere else. Press Esc once more to give it up.</source>
        <translation>Введённое больше нигде не хранится. Чтобы отказаться от него, нажмите Esc ещё раз.</translation>
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
    <name>qorjyn::SessionView</name>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Объект</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>Take the queue</source>
        <translation>Взять очередь</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Снять</translation>
    </message>
    <message>
        <source>Open the session</source>
        <translation>Открыть заседание</translation>
    </message>
    <message>
        <source>Close the session</source>
        <translation>Закрыть заседание</translation>
    </message>
    <message>
        <source>Print minutes</source>
        <translation>Печать протокола</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Сохранить PDF</translation>
    </message>
    <message>
        <source>Minutes signed</source>
        <translation>Протокол подписан</translation>
    </message>
    <message>
        <source>Open again…</source>
        <translation>Открыть снова…</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Присутствуют</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Повестка дня</translation>
    </message>
    <message>
        <source>The agenda is empty: take the queue of waiting objects onto it.</source>
        <translation>Повестка пуста: возьмите в неё ожидающие объекты.</translation>
    </message>
    <message>
        <source>The file of the object is shown here.</source>
        <translation>Здесь показывается файл объекта.</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>Заседание %1</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Заседания</translation>
    </message>
    <message>
        <source>Choose a session on the left, or plan a new one.</source>
        <translation>Выберите заседание слева или запланируйте новое.</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) wait in the queue.</source>
        <translation>
            <numerusform>В очереди ожидает %n объект.</numerusform>
            <numerusform>В очереди ожидают %n объекта.</numerusform>
            <numerusform>В очереди ожидают %n объектов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed. What was decided for is included by %1 (point 10), once the minutes are signed.</source>
        <translation>Закрыто. Принятое включается до %1 (пункт 10) после подписания протокола.</translation>
    </message>
    <message>
        <source>%1 decided, %2 left</source>
        <translation>решено %1, осталось %2</translation>
    </message>
    <message>
        <source>The minutes were signed on %1: nothing of the session can be changed (point 9).</source>
        <translation>Протокол подписан %1: в заседании ничего нельзя изменить (пункт 9).</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Протокол</translation>
    </message>
    <message>
        <source>Save the minutes</source>
        <translation>Сохранение протокола</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The minutes are saved in %1.</source>
        <translation>Протокол сохранён в %1.</translation>
    </message>
    <message>
        <source>Open the session again</source>
        <translation>Повторное открытие заседания</translation>
    </message>
    <message>
        <source>The objects that wait go back until it is closed again. Write the reason.</source>
        <translation>Ожидающие объекты возвращаются, пока заседание не будет закрыто снова. Напишите причину.</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Открыть снова</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Перенести…</translation>
    </message>
    <message>
        <source>Session of %1</source>
        <translation>Заседание %1</translation>
    </message>
    <message>
        <source>Move the session</source>
        <translation>Перенос заседания</translation>
    </message>
    <message>
        <source>Write the day on which the commission meets instead. The agenda goes along; who is present is marked again.</source>
        <translation>Укажите день, на который переносится заседание. Повестка переносится вместе с ним, присутствующие отмечаются заново.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Перенести</translation>
    </message>
    <message>
        <source>“%1” is no date: the session stays where it was.</source>
        <translation>«%1» — не дата: заседание осталось на прежнем дне.</translation>
    </message>
    <message>
        <source>Signed scan</source>
        <translation>Подписанный скан</translation>
    </message>
    <message>
        <source>Scan of the signed minutes</source>
        <translation>Скан подписанного протокола</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;All files (*)</source>
        <translation>PDF (*.pdf);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Attach scan…</source>
        <translation>Прикрепить скан…</translation>
    </message>
</context>
<context>
    <name>qorjyn::SessionsPage</name>
    <message>
        <source>Session</source>
        <translation>Заседание</translation>
    </message>
    <message>
        <source>%1 decided</source>
        <translation>решено %1</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Заседания</translation>
    </message>
    <message>
        <source>New session on</source>
        <translation>Новое заседание</translation>
    </message>
    <message>
        <source>Date of the new session</source>
        <translation>Дата нового заседания</translation>
    </message>
    <message>
        <source>Place of the new session</source>
        <translation>Место нового заседания</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Назначить</translation>
    </message>
    <message>
        <source>Commission…</source>
        <translation>Комиссия…</translation>
    </message>
    <message>
        <source>No session yet: set up the commission, then plan a session for a date.</source>
        <translation>Заседаний пока нет: внесите состав комиссии, затем назначьте день заседания.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Held remotely</source>
        <translation>Проводится дистанционно</translation>
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
        <source>The rules name no quorum and no majority: these are the Library&apos;s own regulation.</source>
        <translation>Правила не называют кворума и большинства: это собственный регламент Библиотеки.</translation>
    </message>
    <message>
        <source>The settings are saved; documents use them from now on.</source>
        <translation>Настройки сохранены: документы теперь используют их.</translation>
    </message>
</context>
<context>
    <name>qorjyn::SignDialog</name>
    <message>
        <source>Minutes signed</source>
        <translation>Протокол подписан</translation>
    </message>
    <message>
        <source>From now on nothing of session %1 can be changed; a correction is a decision of a later session (point 9).</source>
        <translation>Теперь в заседании %1 ничего изменить нельзя; исправление вносится решением следующего заседания (пункт 9).</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Дата подписания</translation>
    </message>
    <message>
        <source>Scan of the signed minutes</source>
        <translation>Скан подписанного протокола</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>The file is being read…</source>
        <translation>Файл читается…</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>They are signed</source>
        <translation>Подписан</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;All files (*)</source>
        <translation>PDF (*.pdf);;Все файлы (*)</translation>
    </message>
    <message>
        <source>“%1” is no date: nothing was signed.</source>
        <translation>«%1» — не дата: подписание не записано.</translation>
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
    <name>qorjyn::StaleChoice</name>
    <message>
        <source>Load what is stored</source>
        <translation>Загрузить сохранённое</translation>
    </message>
    <message>
        <source>Store mine over it</source>
        <translation>Сохранить моё поверх</translation>
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
    <name>qorjyn::TitleFileList</name>
    <message>
        <source>Protected by a password</source>
        <translation>Защищён паролем</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Повреждён</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Пустой файл</translation>
    </message>
    <message>
        <source>Too large to be shown</source>
        <translation>Слишком велик для показа</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Не читается</translation>
    </message>
    <message>
        <source>Take off a file</source>
        <translation>Убрать файл</translation>
    </message>
    <message>
        <source>Move a file</source>
        <translation>Переместить файл</translation>
    </message>
    <message>
        <source>“%1” was taken off. Ctrl+Z brings it back.</source>
        <translation>Файл «%1» убран. Ctrl+Z вернёт его.</translation>
    </message>
</context>
<context>
    <name>qorjyn::TitleFiles</name>
    <message>
        <source>Documents and pictures (%1);;All files (*)</source>
        <translation>Документы и изображения (%1);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Прикрепление файла</translation>
    </message>
    <message>
        <source>Remove titles with their files</source>
        <translation>Убрать названия вместе с файлами</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) hang on the chosen titles and are taken off with them. Ctrl+Z brings both back.</source>
        <translation>
            <numerusform>К выбранным названиям прикреплён %n файл, он будет убран вместе с ними. Ctrl+Z вернёт и то и другое.</numerusform>
            <numerusform>К выбранным названиям прикреплены %n файла, они будут убраны вместе с ними. Ctrl+Z вернёт и то и другое.</numerusform>
            <numerusform>К выбранным названиям прикреплено %n файлов, они будут убраны вместе с ними. Ctrl+Z вернёт и то и другое.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Files of the object</source>
        <translation>Файлы объекта</translation>
    </message>
    <message>
        <source>Scan of the paper form</source>
        <translation>Скан бумажной формы</translation>
    </message>
</context>
<context>
    <name>qorjyn::TodayPage</name>
    <message>
        <source>Left</source>
        <translation>Осталось</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Что сделать</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>How it was counted</source>
        <translation>Как посчитано</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Что нужно сделать</translation>
    </message>
    <message>
        <source>Nothing is due. Enter an application to begin.</source>
        <translation>Срочных дел нет. Чтобы начать, введите заявку.</translation>
    </message>
    <message>
        <source>included</source>
        <translation>включено</translation>
    </message>
    <message>
        <source>received, not yet included</source>
        <translation>поступило, ещё не включено</translation>
    </message>
    <message>
        <source>Titles received and included by month</source>
        <translation>Поступившие и включённые названия по месяцам</translation>
    </message>
    <message>
        <source>Fund by category</source>
        <translation>Фонд по категориям</translation>
    </message>
    <message>
        <source>By month: received and included, %1</source>
        <translation>По месяцам: поступило и включено, %1</translation>
    </message>
    <message numerus="yes">
        <source>Include %n object(s) in the fund and post them on the website — session %1</source>
        <translation>
            <numerusform>Включить %n объект в фонд и разместить на сайте — заседание %1</numerusform>
            <numerusform>Включить %n объекта в фонд и разместить на сайте — заседание %1</numerusform>
            <numerusform>Включить %n объектов в фонд и разместить на сайте — заседание %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring %n application(s) before the commission, from %1 on</source>
        <translation>
            <numerusform>Представить комиссии %n заявку, начиная с %1</numerusform>
            <numerusform>Представить комиссии %n заявки, начиная с %1</numerusform>
            <numerusform>Представить комиссии %n заявок, начиная с %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) wait for their rights</source>
        <translation>
            <numerusform>%n объект ожидает прав</numerusform>
            <numerusform>%n объекта ожидают прав</numerusform>
            <numerusform>%n объектов ожидают прав</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) wait for their electronic copy</source>
        <translation>
            <numerusform>%n объект ожидает электронной копии</numerusform>
            <numerusform>%n объекта ожидают электронной копии</numerusform>
            <numerusform>%n объектов ожидают электронной копии</numerusform>
        </translation>
    </message>
    <message>
        <source>Contract No. %1 ends</source>
        <translation>Заканчивается договор № %1</translation>
    </message>
    <message numerus="yes">
        <source>The commission of order No. %1 has %n member(s) and cannot sit</source>
        <translation>
            <numerusform>В комиссии по приказу № %1 %n член, заседать нельзя</numerusform>
            <numerusform>В комиссии по приказу № %1 %n члена, заседать нельзя</numerusform>
            <numerusform>В комиссии по приказу № %1 %n членов, заседать нельзя</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>опоздание %n день</numerusform>
            <numerusform>опоздание %n дня</numerusform>
            <numerusform>опоздание %n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>ten working days after %1 (%2)</source>
        <translation>десять рабочих дней после %1 (%2)</translation>
    </message>
    <message>
        <source>%1; days off: %2</source>
        <translation>%1; выходные: %2</translation>
    </message>
    <message>
        <source>at least once a quarter (%1)</source>
        <translation>не реже раза в квартал (%1)</translation>
    </message>
    <message>
        <source>Not counted: %1</source>
        <translation>Не считаются: %1</translation>
    </message>
    <message>
        <source>The calendar of a year it touches is not confirmed yet.</source>
        <translation>Календарь года, на который приходится срок, ещё не утверждён.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s), %1 with a date, the most urgent first</source>
        <translation>
            <numerusform>%n дело, со сроком — %1, самые срочные сначала</numerusform>
            <numerusform>%n дела, со сроком — %1, самые срочные сначала</numerusform>
            <numerusform>%n дел, со сроком — %1, самые срочные сначала</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; calendar not confirmed</source>
        <translation>%1; календарь не подтверждён</translation>
    </message>
</context>
<context>
    <name>qorjyn::WelcomeDialog</name>
    <message>
        <source>Enter your name: everything you do is kept in the history under it. As the first at this database you get every role; others are added in the settings.</source>
        <translation>Введите своё имя: всё, что вы делаете, сохраняется в истории под ним. Как первый в этой базе вы получаете все роли; остальные добавляются в настройках.</translation>
    </message>
    <message>
        <source>Everything you do is kept in the history under your name.</source>
        <translation>Всё, что вы делаете, сохраняется в истории под вашим именем.</translation>
    </message>
    <message>
        <source>Stop making it</source>
        <translation>Прервать создание</translation>
    </message>
    <message>
        <source>Look around in the demonstration</source>
        <translation>Посмотреть демонстрацию</translation>
    </message>
    <message>
        <source>The demonstration is being made: an invented Library with its staff and some months of work. This takes a few seconds.</source>
        <translation>Создаётся демонстрация: вымышленная библиотека с сотрудниками и работой за несколько месяцев. Это займёт несколько секунд.</translation>
    </message>
</context>
<context>
    <name>qorjyn::Workplace</name>
    <message>
        <source>The end of the demonstration</source>
        <translation>Конец демонстрации</translation>
    </message>
    <message>
        <source>Keep the demonstration in the folder %1? Kept, it opens again from the first start or with qorjyn --db %2. Thrown away, that folder is deleted with everything in it. Your own database is not touched either way.</source>
        <translation>Оставить демонстрацию в папке %1? Её можно будет снова открыть из окна первого запуска или командой qorjyn --db %2. При удалении эта папка удаляется со всем содержимым. Ваша собственная база данных в любом случае не меняется.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Not all of the demonstration could be thrown away. What is left lies in %1: delete that folder. Your own database is unchanged.</source>
        <translation>Демонстрацию не удалось удалить целиком. Остаток лежит в папке %1: удалите эту папку. Ваша собственная база данных не изменена.</translation>
    </message>
</context>
</TS>

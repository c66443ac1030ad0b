<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk">
<context>
    <name>qorjyn::CalendarTab</name>
    <message>
        <source>Date</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>Day off</source>
        <translation>Демалыс күні</translation>
    </message>
    <message>
        <source>Worked</source>
        <translation>Жұмыс күні</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Себебі</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Дереккөзі</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>&amp;Жыл</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Расталған</translation>
    </message>
    <message>
        <source>Days off and days worked</source>
        <translation>Демалыс және жұмыс күндері</translation>
    </message>
    <message>
        <source>This year has no rows yet: let the law propose them.</source>
        <translation>Бұл жылдың жолдары әлі жоқ: заң бойынша ұсыныс жасаңыз.</translation>
    </message>
    <message>
        <source>Date of the day to add</source>
        <translation>Қосылатын күннің мерзімі</translation>
    </message>
    <message>
        <source>Add day off</source>
        <translation>Демалыс күнін қосу</translation>
    </message>
    <message>
        <source>Add worked day</source>
        <translation>Жұмыс күнін қосу</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Алып тастау</translation>
    </message>
    <message>
        <source>Propose by law</source>
        <translation>Заң бойынша ұсыну</translation>
    </message>
    <message>
        <source>Save the year</source>
        <translation>Жылды сақтау</translation>
    </message>
    <message>
        <source>These are the holidays that the law fixes. Add the first day of Kurban Ait and the days that a decree moves, then save and confirm the year.</source>
        <translation>Бұл — заңда белгіленген мерекелер. Құрбан айттың бірінші күнін және қаулымен ауыстырылған күндерді қосып, жылды сақтаңыз және растаңыз.</translation>
    </message>
    <message>
        <source>Enter a date of the year %1.</source>
        <translation>%1 жылдың күнін енгізіңіз.</translation>
    </message>
    <message>
        <source>The year is saved; deadlines count by it from now on.</source>
        <translation>Жыл сақталды: мерзімдер енді осы бойынша есептеледі.</translation>
    </message>
</context>
<context>
    <name>qorjyn::DateEdit</name>
    <message>
        <source>dd.mm.yyyy</source>
        <translation>кк.аа.жжжж</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Күнтізбе</translation>
    </message>
    <message>
        <source>Calendar (Alt+Down)</source>
        <translation>Күнтізбе (Alt+↓)</translation>
    </message>
</context>
<context>
    <name>qorjyn::HelpWindow</name>
    <message>
        <source>Qorjyn help</source>
        <translation>Qorjyn анықтамасы</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Тақырыптар</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation>Анықтама мәтіні</translation>
    </message>
</context>
<context>
    <name>qorjyn::MainWindow</name>
    <message>
        <source>Another member of staff…</source>
        <translation>Басқа қызметкер…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тіл</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Көрініс</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Жүйедегідей</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Жарық</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Қараңғы</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Баптаулар…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Анықтама</translation>
    </message>
    <message>
        <source>The Rules</source>
        <translation>Қағидалар</translation>
    </message>
    <message>
        <source>About Qorjyn</source>
        <translation>Qorjyn туралы</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Шығу</translation>
    </message>
    <message>
        <source>Qorjyn %1</source>
        <translation>Qorjyn %1</translation>
    </message>
    <message>
        <source>Qorjyn keeps the fund of the Kazakhstan National Electronic Library: applications, the commission's sessions, the fund and the contracts.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Qorjyn Қазақстанның ұлттық электрондық кітапханасының қорын: өтінімдерді, комиссия отырыстарын, қорды және шарттарды жүргізеді.

Бағдарлама GNU жалпыға ортақ лицензиясының 3-нұсқасы (немесе одан кейінгі нұсқасы) бойынша еркін таратылады.</translation>
    </message>
    <message>
        <source>d MMMM yyyy, dddd</source>
        <comment>the date of the status line, as QLocale formats it</comment>
        <translation>yyyy 'ж.' d MMMM, dddd</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n working day(s) to the end of quarter %2</source>
        <extracomment>%1 is the date, %2 the number of the quarter in Roman figures</extracomment>
        <translation>
            <numerusform>%1 · %2 тоқсанның соңына %n жұмыс күні қалды</numerusform>
            <numerusform>%1 · %2 тоқсанның соңына %n жұмыс күні қалды</numerusform>
        </translation>
    </message>
    <message>
        <source>Qorjyn: the fund of KazNEL</source>
        <translation>Qorjyn: ҚазҰЭК қоры</translation>
    </message>
    <message>
        <source>Search by number or by words</source>
        <translation>Нөмір не сөз бойынша іздеу</translation>
    </message>
    <message>
        <source>Search everything (Ctrl+K)</source>
        <translation>Барлығынан іздеу (Ctrl+K)</translation>
    </message>
    <message>
        <source>Nobody has signed in</source>
        <translation>Қызметкер таңдалмаған</translation>
    </message>
    <message>
        <source>Who is working, language, theme, settings, help</source>
        <translation>Қызметкер, тіл, көрініс, баптаулар, анықтама</translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation>Барлығы сақталды</translation>
    </message>
    <message>
        <source>Database: %1</source>
        <translation>Дерекқор: %1</translation>
    </message>
</context>
<context>
    <name>qorjyn::MessageBar</name>
    <message>
        <source>point %1 of the Rules</source>
        <translation>Қағидалардың %1-тармағы</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Егжей-тегжейі</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Хабарламаны жабу</translation>
    </message>
</context>
<context>
    <name>qorjyn::PdfView</name>
    <message>
        <source>“%1” is protected by a password, so it cannot be shown. Ask the participant for a copy without one.</source>
        <translation>«%1» құпиясөзбен қорғалған, сондықтан көрсетілмейді. Қатысушыдан құпиясөзсіз көшірмесін сұраңыз.</translation>
    </message>
    <message>
        <source>“%1” is damaged and this page cannot be read. Ask the participant for the file again.</source>
        <translation>«%1» бүлінген, бұл бетті оқу мүмкін емес. Қатысушыдан файлды қайта сұраңыз.</translation>
    </message>
    <message>
        <source>“%1” is empty. Ask the participant for the file again.</source>
        <translation>«%1» бос. Қатысушыдан файлды қайта сұраңыз.</translation>
    </message>
    <message>
        <source>“%1” is no PDF, so it cannot be shown here.</source>
        <translation>«%1» PDF файлы емес, сондықтан мұнда көрсетілмейді.</translation>
    </message>
    <message>
        <source>“%1” takes too long or too much memory to draw. The file itself is untouched.</source>
        <translation>«%1» файлын көрсетуге тым көп уақыт немесе жад керек. Файлдың өзі өзгерген жоқ.</translation>
    </message>
    <message>
        <source>“%1” is not where it was, or may not be read. Check the folder and choose the file again.</source>
        <translation>«%1» бұрынғы орнында жоқ немесе оны оқуға рұқсат жоқ. Қалтаны тексеріп, файлды қайта таңдаңыз.</translation>
    </message>
    <message>
        <source>“%1” cannot be shown. The file itself is untouched.</source>
        <translation>«%1» көрсетілмейді. Файлдың өзі өзгерген жоқ.</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Кішірейту</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Үлкейту</translation>
    </message>
    <message>
        <source>The whole page</source>
        <translation>Бүкіл бет</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Алдыңғы бет</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Келесі бет</translation>
    </message>
    <message>
        <source>Picture of the page</source>
        <translation>Беттің суреті</translation>
    </message>
</context>
<context>
    <name>qorjyn::Program</name>
    <message>
        <source>Database: on this computer (SQLite)</source>
        <translation>Дерекқор: осы компьютерде (SQLite)</translation>
    </message>
    <message>
        <source>PostgreSQL: %1</source>
        <translation>PostgreSQL: %1</translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation>Барлығы сақталды</translation>
    </message>
</context>
<context>
    <name>qorjyn::RecordTable</name>
    <message>
        <source>Copy as a table</source>
        <translation>Кесте ретінде көшіру</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Барлығын таңдау</translation>
    </message>
    <message>
        <source>Print the list…</source>
        <translation>Тізімді басып шығару…</translation>
    </message>
    <message>
        <source>Export the list…</source>
        <translation>Тізімді экспорттау…</translation>
    </message>
    <message>
        <source>Choose columns…</source>
        <translation>Бағандарды таңдау…</translation>
    </message>
</context>
<context>
    <name>qorjyn::RuleView</name>
    <message>
        <source>Point %1</source>
        <translation>%1-тармақ</translation>
    </message>
    <message>
        <source>Point of the Rules</source>
        <translation>Қағидалардың тармағы</translation>
    </message>
    <message>
        <source>Point %1 of the Rules</source>
        <translation>Қағидалардың %1-тармағы</translation>
    </message>
    <message>
        <source>The official text in Kazakh</source>
        <translation>Қазақ тіліндегі ресми мәтін</translation>
    </message>
    <message>
        <source>The official text is the Kazakh one: order No. 201 of the Minister of Culture and Sports of the Republic of Kazakhstan of 3 July 2017, in the wording of 19 March 2021, No. 76.</source>
        <translation>Ресми мәтін: Қазақстан Республикасы Мәдениет және спорт министрінің 2017 жылғы 3 шілдедегі № 201 бұйрығы, 2021 жылғы 19 наурыздағы № 76 редакцияда.</translation>
    </message>
</context>
<context>
    <name>qorjyn::SearchField</name>
    <message>
        <source>Nothing is found for “%1”.</source>
        <translation>«%1» бойынша ештеңе табылмады.</translation>
    </message>
</context>
<context>
    <name>qorjyn::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Баптаулар</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Кітапхана</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Жұмыс күндері</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Қызметкерлер</translation>
    </message>
    <message>
        <source>Addressee of applications</source>
        <translation>Өтінімдердің адресаты</translation>
    </message>
    <message>
        <source>Official name</source>
        <translation>Ресми атауы</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Мекенжайы</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Басшысы</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Интернет-ресурсы</translation>
    </message>
    <message>
        <source>Time zone of the legal day</source>
        <translation>Күн есебінің уақыт белдеуі</translation>
    </message>
    <message>
        <source>Quorum: more than, of all members</source>
        <translation>Кворум: барлық мүшенің осыдан артығы</translation>
    </message>
    <message>
        <source>Majority: more than, of those present</source>
        <translation>Көпшілік: қатысқандардың осыдан артығы</translation>
    </message>
    <message>
        <source>On a tie the presiding member decides</source>
        <translation>Дауыстар тең болса, төрағалық етуші шешеді</translation>
    </message>
    <message>
        <source>The rules name no quorum and no majority: these are the Library's own regulation.</source>
        <translation>Қағидаларда кворум мен көпшілік көрсетілмеген: бұл Кітапхананың өз регламенті.</translation>
    </message>
    <message>
        <source>The settings are saved; documents use them from now on.</source>
        <translation>Баптаулар сақталды: құжаттар енді соларды қолданады.</translation>
    </message>
</context>
<context>
    <name>qorjyn::StaffTab</name>
    <message>
        <source>Name</source>
        <translation>Аты-жөні</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Логин</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Рөлдері</translation>
    </message>
    <message>
        <source>Members of staff</source>
        <translation>Қызметкерлер</translation>
    </message>
    <message>
        <source>Nobody is entered yet.</source>
        <translation>Әзірге ешкім енгізілмеген.</translation>
    </message>
    <message>
        <source>Surname, first name, patronymic</source>
        <translation>Тегі, аты, әкесінің аты</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Қосу</translation>
    </message>
</context>
<context>
    <name>qorjyn::TabButton</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, %n күтіп тұр</numerusform>
            <numerusform>%1, %n күтіп тұр</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qorjyn::WelcomeDialog</name>
    <message>
        <source>Who is working</source>
        <translation>Кім жұмыс істейді</translation>
    </message>
    <message>
        <source>Who is working?</source>
        <translation>Кім жұмыс істейді?</translation>
    </message>
    <message>
        <source>Enter your name: everything you do is kept in the history under it. As the first at this database you get every role; others are added in the settings.</source>
        <translation>Аты-жөніңізді енгізіңіз: барлық әрекетіңіз тарихта осы атпен сақталады. Бұл дерекқорда бірінші болғандықтан, сізге барлық рөл беріледі; басқалар баптауларда қосылады.</translation>
    </message>
    <message>
        <source>Everything you do is kept in the history under your name.</source>
        <translation>Барлық әрекетіңіз тарихта сіздің атыңызбен сақталады.</translation>
    </message>
    <message>
        <source>&amp;Member of staff</source>
        <translation>&amp;Қызметкер</translation>
    </message>
    <message>
        <source>Surname, first name, &amp;patronymic</source>
        <translation>Тегі, аты, &amp;әкесінің аты</translation>
    </message>
    <message>
        <source>&amp;Login</source>
        <translation>&amp;Логин</translation>
    </message>
    <message>
        <source>Start working</source>
        <translation>Жұмысты бастау</translation>
    </message>
    <message>
        <source>Member of staff</source>
        <translation>Қызметкер</translation>
    </message>
    <message>
        <source>Surname, first name, patronymic</source>
        <translation>Тегі, аты, әкесінің аты</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Логин</translation>
    </message>
</context>
</TS>

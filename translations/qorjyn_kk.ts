<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk">
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
        <source>Qorjyn keeps the fund of the Kazakhstan National Electronic Library: applications, the commission&apos;s sessions, the fund and the contracts.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Qorjyn Қазақстанның ұлттық электрондық кітапханасының қорын: өтінімдерді, комиссия отырыстарын, қорды және шарттарды жүргізеді.

Бағдарлама GNU жалпыға ортақ лицензиясының 3-нұсқасы (немесе одан кейінгі нұсқасы) бойынша еркін таратылады.</translation>
    </message>
    <message>
        <source>d MMMM yyyy, dddd</source>
        <comment>the date of the status line, as QLocale formats it</comment>
        <translation>yyyy &apos;ж.&apos; d MMMM, dddd</translation>
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
    <name>qorjyn::TabButton</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, %n күтіп тұр</numerusform>
            <numerusform>%1, %n күтіп тұр</numerusform>
        </translation>
    </message>
</context>
</TS>

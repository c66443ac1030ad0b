<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk">
<context>
    <name>ApplicationFields</name>
    <message>
        <source>Participant</source>
        <translation>Қатысушы</translation>
    </message>
    <message>
        <source>Date on the form</source>
        <translation>Нысандағы күні</translation>
    </message>
    <message>
        <source>Date received</source>
        <translation>Келіп түскен күні</translation>
    </message>
    <message>
        <source>New participant</source>
        <translation>Жаңа қатысушы</translation>
    </message>
    <message>
        <source>Head (surname, first name, patronymic)</source>
        <translation>Басшы (тегі, аты, әкесінің аты)</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Тасымалдағыш</translation>
    </message>
    <message>
        <source>Pages stated</source>
        <translation>Көрсетілген бет</translation>
    </message>
    <message>
        <source>Signature, seal</source>
        <translation>Қолы, мөрі</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>қолы</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>мөрі</translation>
    </message>
</context>
<context>
    <name>ApplicationHead</name>
    <message>
        <source>Return…</source>
        <translation>Қайтару…</translation>
    </message>
    <message>
        <source>Withdrawn…</source>
        <translation>Қайтарып алынды…</translation>
    </message>
    <message>
        <source>Received again</source>
        <translation>Қайта қабылдау</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Басып шығару</translation>
    </message>
    <message>
        <source>Register (Ctrl+Enter)</source>
        <translation>Тіркеу (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Тіркеу</translation>
    </message>
</context>
<context>
    <name>ApplicationTitles</name>
    <message>
        <source>Fund objects</source>
        <translation>Қор объектілері</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Бағандар</translation>
    </message>
    <message>
        <source>Scan of the form…</source>
        <translation>Нысанның сканері…</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>Файл қосу…</translation>
    </message>
</context>
<context>
    <name>ApplicationWay</name>
    <message>
        <source>Session %1</source>
        <translation>%1 отырыс</translation>
    </message>
    <message>
        <source>Object of the fund</source>
        <translation>Қор объектісі</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>The first line is a heading</source>
        <translation>Бірінші жол — бағандардың атауы</translation>
    </message>
    <message>
        <source>Next doubtful value</source>
        <translation>Келесі күмәнді мән</translation>
    </message>
    <message>
        <source>More was pasted than fits: check the end of the list.</source>
        <translation>Қойылғаны шектен асты: тізімнің соңын тексеріңіз.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Болдырмау</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Қою</translation>
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
        <translation>Қалта</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Белгісіз</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Болдырмау</translation>
    </message>
</context>
<context>
    <name>TitleFileList</name>
    <message>
        <source>Files of the title</source>
        <translation>Атаудың файлдары</translation>
    </message>
    <message>
        <source>Move the file up</source>
        <translation>Файлды жоғары жылжыту</translation>
    </message>
    <message>
        <source>Move the file up (Alt+Up). The commission is shown the first file.</source>
        <translation>Файлды жоғары жылжыту (Alt+Жоғары). Комиссияға бірінші файл көрсетіледі.</translation>
    </message>
    <message>
        <source>Move the file down</source>
        <translation>Файлды төмен жылжыту</translation>
    </message>
    <message>
        <source>Move the file down (Alt+Down). The commission is shown the first file.</source>
        <translation>Файлды төмен жылжыту (Alt+Төмен). Комиссияға бірінші файл көрсетіледі.</translation>
    </message>
    <message>
        <source>Take the file off</source>
        <translation>Файлды алып тастау</translation>
    </message>
    <message>
        <source>Take the file off the title (Delete). Ctrl+Z brings it back.</source>
        <translation>Файлды атаудан алып тастау (Delete). Ctrl+Z оны қайтарады.</translation>
    </message>
</context>
<context>
    <name>WelcomeDialog</name>
    <message>
        <source>Who is working</source>
        <translation>Кім жұмыс істейді</translation>
    </message>
    <message>
        <source>Who is working?</source>
        <translation>Кім жұмыс істейді?</translation>
    </message>
    <message>
        <source>&amp;Member of staff</source>
        <translation>&amp;Қызметкер</translation>
    </message>
    <message>
        <source>Member of staff</source>
        <translation>Қызметкер</translation>
    </message>
    <message>
        <source>Surname, first name, &amp;patronymic</source>
        <translation>Тегі, аты, &amp;әкесінің аты</translation>
    </message>
    <message>
        <source>Surname, first name, patronymic</source>
        <translation>Тегі, аты, әкесінің аты</translation>
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
        <translation>Жұмысты бастау</translation>
    </message>
</context>
<context>
    <name>qorjyn::ApplicationActs</name>
    <message>
        <source>the name of the head</source>
        <translation>басшының аты-жөні</translation>
    </message>
    <message>
        <source>the signature</source>
        <translation>қолы</translation>
    </message>
    <message>
        <source>the date</source>
        <translation>күні</translation>
    </message>
    <message>
        <source>the pages stated</source>
        <translation>көрсетілген бет саны</translation>
    </message>
    <message>
        <source>any file</source>
        <translation>файл</translation>
    </message>
    <message>
        <source>the seal, where the participant has one</source>
        <translation>мөр (қатысушыда болса)</translation>
    </message>
    <message>
        <source>The form is not complete</source>
        <translation>Нысан толық емес</translation>
    </message>
    <message>
        <source>Register as it is</source>
        <translation>Осы күйінде тіркеу</translation>
    </message>
    <message>
        <source>Return the application</source>
        <translation>Өтінімді қайтару</translation>
    </message>
    <message>
        <source>%1 goes back to the participant and keeps its number. Write the reason.</source>
        <translation>%1 қатысушыға қайтарылады, нөмірі сақталады. Себебін жазыңыз.</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Қайтару</translation>
    </message>
    <message>
        <source>The participant withdrew</source>
        <translation>Қатысушы қайтарып алды</translation>
    </message>
    <message>
        <source>%1 is not considered any more. Write why the participant withdrew it.</source>
        <translation>%1 бұдан әрі қаралмайды. Қатысушы неліктен қайтарып алғанын жазыңыз.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Жазу</translation>
    </message>
    <message>
        <source>What was typed in the form is not stored yet, so nothing was done: look at the form first.</source>
        <translation>Нысанға терілген мәтін әлі сақталған жоқ, сондықтан ештеңе орындалмады: алдымен нысанды қараңыз.</translation>
    </message>
    <message>
        <source>Scan of the form: “%1”</source>
        <translation>Нысанның сканері: «%1»</translation>
    </message>
    <message>
        <source>Row %1: “%2”</source>
        <translation>%1-жол: «%2»</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, listed in the details.</source>
        <translation>
            <numerusform>және тағы %n, толық тізімі мәліметтерде.</numerusform>
            <numerusform>және тағы %n, толық тізімі мәліметтерде.</numerusform>
        </translation>
    </message>
    <message>
        <source>The form of the annex (%1) lacks: %2.</source>
        <translation>Қосымшадағы нысанда (%1) мыналар жетіспейді: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) cannot be opened:</source>
        <translation>
            <numerusform>%n файл ашылмайды:</numerusform>
            <numerusform>%n файл ашылмайды:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n title(s) have no file:</source>
        <translation>
            <numerusform>%n атауда файл жоқ:</numerusform>
            <numerusform>%n атауда файл жоқ:</numerusform>
        </translation>
    </message>
    <message>
        <source>The application can be registered as it is and completed until the commission has it.</source>
        <translation>Өтінімді осы күйінде тіркеп, комиссияның қарауына берілгенге дейін толықтыруға болады.</translation>
    </message>
</context>
<context>
    <name>qorjyn::ApplicationFields</name>
    <message>
        <source>several have this name: choose one from the list</source>
        <extracomment>beside the name of the field</extracomment>
        <translation>мұндай атау бірнешеуінде бар: тізімнен таңдаңыз</translation>
    </message>
    <message>
        <source>not on record: %1New participant%2</source>
        <translation>тіркелмеген: %1Жаңа қатысушы%2</translation>
    </message>
    <message>
        <source>Edit the form</source>
        <translation>Нысанды өзгерту</translation>
    </message>
</context>
<context>
    <name>qorjyn::ApplicationForm</name>
    <message>
        <source>Registered as %1.</source>
        <translation>%1 нөмірімен тіркелді.</translation>
    </message>
    <message>
        <source>Files are still being counted: register in a moment.</source>
        <translation>Файлдардың беттері әлі саналуда: сәл күтіп, тіркеңіз.</translation>
    </message>
    <message>
        <source>The draft that stood here was discarded at another desk.</source>
        <translation>Мұнда ашылған жоба басқа жұмыс орнында алып тасталды.</translation>
    </message>
</context>
<context>
    <name>qorjyn::ApplicationHead</name>
    <message>
        <source>New application</source>
        <translation>Жаңа өтінім</translation>
    </message>
</context>
<context>
    <name>qorjyn::ApplicationKeeper</name>
    <message>
        <source>Not stored</source>
        <translation>Сақталмады</translation>
    </message>
    <message>
        <source>The rest is stored, but not this: %1. No participant on record has this name, or it is no date or number. If you go on, it is lost.</source>
        <translation>Қалғаны сақталды, ал мынау сақталмады: %1. Мұндай атауы бар қатысушы жоқ, не бұл күн де, сан да емес. Жалғастырсаңыз, ол жоғалады.</translation>
    </message>
    <message>
        <source>What you typed into this application could not be stored: the reason stands below its titles. If you go on, it is lost.</source>
        <translation>Бұл өтінімге терілгені сақталмады: себебі атаулардың астында жазылған. Жалғастырсаңыз, терілгені жоғалады.</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>Онсыз жалғастыру</translation>
    </message>
    <message>
        <source>This draft was discarded at another desk. Nothing of it is lost here: it is a new application now, with all that you typed.</source>
        <translation>Бұл жоба басқа жұмыс орнында алып тасталды. Мұнда ештеңе жоғалған жоқ: енді бұл – терілгеннің бәрі бар жаңа өтінім.</translation>
    </message>
    <message>
        <source>Load what is stored</source>
        <translation>Сақталғанын жүктеу</translation>
    </message>
    <message>
        <source>This is what is stored. Ctrl+Z brings back what you typed.</source>
        <translation>Бұл — сақталған нұсқа. Ctrl+Z сіз тергенді қайтарады.</translation>
    </message>
</context>
<context>
    <name>qorjyn::ApplicationLine</name>
    <message numerus="yes">
        <source>%n more draft(s)</source>
        <translation>
            <numerusform>Тағы %n жоба</numerusform>
            <numerusform>Тағы %n жоба</numerusform>
        </translation>
    </message>
    <message>
        <source>show all drafts</source>
        <translation>барлық жобаны көрсету</translation>
    </message>
    <message>
        <source>participant not named yet</source>
        <translation>қатысушы әлі көрсетілмеген</translation>
    </message>
    <message>
        <source>received %1</source>
        <translation>келді %1</translation>
    </message>
    <message>
        <source>quarter is over</source>
        <translation>тоқсан өтті</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n күн қалды</numerusform>
            <numerusform>%n күн қалды</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qorjyn::ApplicationPrints</name>
    <message>
        <source>Form, filled in…</source>
        <translation>Толтырылған нысан…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF етіп сақтау…</translation>
    </message>
    <message>
        <source>Blank form…</source>
        <translation>Бос нысан…</translation>
    </message>
    <message>
        <source>Forms of all that wait…</source>
        <translation>Күтіп тұрғандардың бәрінің нысандары…</translation>
    </message>
    <message>
        <source>Letter of return…</source>
        <translation>Қайтару туралы хат…</translation>
    </message>
    <message>
        <source>Blank form</source>
        <translation>Бос нысан</translation>
    </message>
    <message>
        <source>Application form</source>
        <translation>Өтінім нысаны</translation>
    </message>
    <message>
        <source>No application waits for the commission: there is nothing to print.</source>
        <translation>Комиссияны күтіп тұрған өтінім жоқ: басып шығаратын ештеңе жоқ.</translation>
    </message>
    <message>
        <source>Application forms</source>
        <translation>Өтінім нысандары</translation>
    </message>
    <message>
        <source>Letter of return</source>
        <translation>Қайтару туралы хат</translation>
    </message>
    <message>
        <source>Save the form as PDF</source>
        <translation>Нысанды PDF етіп сақтау</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The form is in “%1”.</source>
        <translation>Нысан «%1» файлына сақталды.</translation>
    </message>
    <message>
        <source>“%1” could not be written: check the folder and the room on the disk.</source>
        <translation>«%1» файлы жазылмады: қалта мен дискідегі бос орынды тексеріңіз.</translation>
    </message>
</context>
<context>
    <name>qorjyn::ApplicationSide</name>
    <message>
        <source>The scan of the paper form is shown here once it is attached.</source>
        <translation>Қағаз нысанның сканері қосылған соң осында көрсетіледі.</translation>
    </message>
    <message>
        <source>Choose a title with a file to see it here, or drop a PDF on its row.</source>
        <translation>Файлы бар атауды таңдаңыз немесе оның жолына PDF сүйреңіз.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Scan of the form</source>
        <translation>Нысан сканері</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Тарихы</translation>
    </message>
    <message>
        <source>What is shown beside the form</source>
        <translation>Нысанның жанында көрсетілетіні</translation>
    </message>
</context>
<context>
    <name>qorjyn::ApplicationTitles</name>
    <message>
        <source>Paste a list</source>
        <translation>Тізімді қою</translation>
    </message>
    <message>
        <source>Titles of the application</source>
        <translation>Өтінімнің атаулары</translation>
    </message>
</context>
<context>
    <name>qorjyn::ApplicationVolumes</name>
    <message>
        <source>%1 fewer</source>
        <translation>%1 кем</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 артық</translation>
    </message>
    <message>
        <source>Ctrl+V pastes a list · drop files on a row</source>
        <translation>Ctrl+V — тізімді қою · файлдарды жолға сүйреңіз</translation>
    </message>
    <message>
        <source>Volume stated on the form</source>
        <translation>Нысанда көрсетілген көлемі</translation>
    </message>
    <message>
        <source>Counted in the files</source>
        <translation>Файлдардан саналғаны</translation>
    </message>
</context>
<context>
    <name>qorjyn::ApplicationsPage</name>
    <message>
        <source>Application</source>
        <translation>Өтінім</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Өтінімдер</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Жаңа</translation>
    </message>
    <message>
        <source>New application (Ctrl+N)</source>
        <translation>Жаңа өтінім (Ctrl+N)</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Сүзу…</translation>
    </message>
    <message>
        <source>Filter applications</source>
        <translation>Өтінімдерді сүзу</translation>
    </message>
    <message>
        <source>No application yet: press New and enter the first one from its paper form.</source>
        <translation>Әзірге өтінім жоқ: «Жаңа» батырмасын басып, біріншісін қағаз нысаннан енгізіңіз.</translation>
    </message>
    <message>
        <source>State of the applications</source>
        <translation>Өтінімдердің күйі</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Барлық күйлер</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>Жобаны алып тастау</translation>
    </message>
    <message>
        <source>Discard the draft (Delete)</source>
        <translation>Жобаны алып тастау (Delete)</translation>
    </message>
    <message>
        <source>No application is like this: change the words or the state above.</source>
        <translation>Мұндай өтінім жоқ: жоғарыдағы сөздерді немесе күйді өзгертіңіз.</translation>
    </message>
</context>
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
    <name>qorjyn::CommissionDialog</name>
    <message>
        <source>Commission</source>
        <translation>Комиссия</translation>
    </message>
    <message>
        <source>Composition</source>
        <translation>Құрам</translation>
    </message>
    <message>
        <source>New composition</source>
        <translation>Жаңа құрам</translation>
    </message>
    <message>
        <source>Add row</source>
        <translation>Жол қосу</translation>
    </message>
    <message>
        <source>Remove row</source>
        <translation>Жолды алып тастау</translation>
    </message>
    <message>
        <source>Put in force</source>
        <translation>Күшіне енгізу</translation>
    </message>
    <message>
        <source>Record departure</source>
        <translation>Шығуын жазу</translation>
    </message>
    <message>
        <source>Order No.</source>
        <translation>Бұйрық №</translation>
    </message>
    <message>
        <source>Date of the order</source>
        <translation>Бұйрық күні</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>Күшіне енеді</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>Хатшы</translation>
    </message>
    <message>
        <source>Day of leaving</source>
        <translation>Шыққан күні</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Мүшелер</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Аты-жөні</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Лауазымы</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Қызметі</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>Шыққан күні</translation>
    </message>
    <message>
        <source>Order No. %1 of %2, in force from %3</source>
        <translation>%2 № %1 бұйрық, %3 бастап күшінде</translation>
    </message>
    <message>
        <source>The composition is in force.</source>
        <translation>Құрам күшіне енді.</translation>
    </message>
    <message>
        <source>Choose the member who leaves.</source>
        <translation>Шығатын мүшені таңдаңыз.</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) are left: the commission cannot sit until the next order.</source>
        <translation>
            <numerusform>%n мүше қалды: келесі бұйрыққа дейін комиссия отырыс өткізе алмайды.</numerusform>
            <numerusform>%n мүше қалды: келесі бұйрыққа дейін комиссия отырыс өткізе алмайды.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give up the new composition</source>
        <translation>Жаңа құрамнан бас тарту</translation>
    </message>
    <message>
        <source>The new composition is not in force yet: what was typed is lost.</source>
        <translation>Жаңа құрам әлі күшіне енген жоқ: енгізілгені жоғалады.</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Бас тарту</translation>
    </message>
</context>
<context>
    <name>qorjyn::CompareDialog</name>
    <message>
        <source>Compare titles</source>
        <translation>Атауларды салыстыру</translation>
    </message>
    <message>
        <source>The title beside those it is like</source>
        <translation>Атау және оған ұқсас атаулар</translation>
    </message>
    <message>
        <source>Not a duplicate</source>
        <translation>Дублет емес</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
</context>
<context>
    <name>qorjyn::ContractForm</name>
    <message>
        <source>Participant</source>
        <translation>Қатысушы</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Нөмірі</translation>
    </message>
    <message>
        <source>Date of the contract</source>
        <translation>Шарт күні</translation>
    </message>
    <message>
        <source>Signs for the participant</source>
        <translation>Қатысушы атынан қол қояды</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>Күшіне енеді</translation>
    </message>
    <message>
        <source>In force to</source>
        <translation>Аяқталады</translation>
    </message>
    <message>
        <source>Signs for the Library</source>
        <translation>Кітапхана атынан қол қояды</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Қол қойылған күні</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Both sides signed</source>
        <translation>Екі тарап қол қойды</translation>
    </message>
    <message>
        <source>Terminate…</source>
        <translation>Бұзу…</translation>
    </message>
    <message>
        <source>Personal cabinet</source>
        <translation>Жеке кабинет</translation>
    </message>
    <message>
        <source>Login (proposed where left empty)</source>
        <translation>Логин (бос қалса, ұсынылады)</translation>
    </message>
    <message>
        <source>Login of the cabinet</source>
        <translation>Кабинет логині</translation>
    </message>
    <message>
        <source>Create cabinet</source>
        <translation>Кабинет құру</translation>
    </message>
    <message>
        <source>Print login and password</source>
        <translation>Логин мен парольді басып шығару</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Тарихы</translation>
    </message>
    <message>
        <source>Contract No. %1</source>
        <translation>№ %1 шарт</translation>
    </message>
    <message>
        <source>New contract</source>
        <translation>Жаңа шарт</translation>
    </message>
    <message>
        <source>Login %1 · %2. The password was handed over.</source>
        <translation>Логин %1 · %2. Пароль тапсырылған.</translation>
    </message>
    <message>
        <source>Login %1 · %2. The password is made when the slip is printed, once.</source>
        <translation>Логин %1 · %2. Пароль парақ басылғанда бір рет жасалады.</translation>
    </message>
    <message>
        <source>The cabinet is created once both sides have signed.</source>
        <translation>Кабинет екі тарап қол қойғаннан кейін құрылады.</translation>
    </message>
    <message>
        <source>The contract is signed: the cabinet can be created.</source>
        <translation>Шартқа қол қойылған: кабинетті құруға болады.</translation>
    </message>
    <message>
        <source>Terminate the contract</source>
        <translation>Шартты бұзу</translation>
    </message>
    <message>
        <source>Terminate</source>
        <translation>Бұзу</translation>
    </message>
    <message>
        <source>Login and password</source>
        <translation>Логин мен пароль</translation>
    </message>
    <message>
        <source>No longer in force from</source>
        <translation>Күші тоқтатылатын күн</translation>
    </message>
    <message>
        <source>Reason of the termination</source>
        <translation>Бұзу себебі</translation>
    </message>
    <message>
        <source>today</source>
        <translation>бүгін</translation>
    </message>
    <message>
        <source>Term of the contract</source>
        <translation>Шарттың мерзімі</translation>
    </message>
    <message>
        <source>Contract No. %1 is no longer in force from %2, and its cabinet closes. It cannot be undone.</source>
        <translation>№ %1 шарт %2 күнінен бастап күшін жояды, кабинеті жабылады. Мұны кері қайтаруға болмайды.</translation>
    </message>
    <message>
        <source>The password of “%1” is made now and shown once. While the preview is open it can be printed or saved as PDF again; after that never.</source>
        <translation>«%1» паролі қазір жасалады және бір рет көрсетіледі. Алдын ала қарау терезесі ашық тұрғанда оны қайта басып шығаруға немесе PDF түрінде сақтауға болады, кейін мүмкін емес.</translation>
    </message>
    <message>
        <source>Make the password and print</source>
        <translation>Пароль жасап, басып шығару</translation>
    </message>
    <message>
        <source>Save the contract, then write the day on which both sides signed it; after that its personal cabinet is created (points 19 and 20).</source>
        <translation>Шартты сақтаңыз, содан кейін екі тарап қол қойған күнді жазыңыз; бұдан соң жеке кабинет құрылады (19 және 20-тармақтар).</translation>
    </message>
    <message>
        <source>Not stored</source>
        <translation>Сақталмады</translation>
    </message>
    <message>
        <source>What you typed into this contract is not stored. If you go on, it is lost.</source>
        <translation>Осы шартқа тергеніңіз сақталған жоқ. Жалғастырсаңыз, ол жоғалады.</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>Онсыз жалғастыру</translation>
    </message>
</context>
<context>
    <name>qorjyn::ContractsPage</name>
    <message>
        <source>Contract</source>
        <translation>Шарт</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>№ %1</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Шарттар</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Жаңа</translation>
    </message>
    <message>
        <source>New contract (Ctrl+N)</source>
        <translation>Жаңа шарт (Ctrl+N)</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Сүзу…</translation>
    </message>
    <message>
        <source>Filter contracts</source>
        <translation>Шарттарды сүзу</translation>
    </message>
    <message>
        <source>No contract yet: press New when a participant joins KazNEL.</source>
        <translation>Әзірге шарт жоқ: қатысушы ҚазҰЭК-ге қосылғанда «Жаңа» батырмасын басыңыз.</translation>
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
    <name>qorjyn::DecisionPanel</name>
    <message>
        <source>Significance (point 8)</source>
        <translation>Маңыздылығы (8-тармақ)</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Дауыс беру</translation>
    </message>
    <message>
        <source>Decision (point 9)</source>
        <translation>Шешім (9-тармақ)</translation>
    </message>
    <message>
        <source>Grounds (always asked for where it is not included or deferred)</source>
        <translation>Негіздеме (енгізбегенде немесе кейінге қалдырғанда міндетті)</translation>
    </message>
    <message>
        <source>Grounds</source>
        <translation>Негіздеме</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Жақтап</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Қарсы</translation>
    </message>
    <message>
        <source>Abstained</source>
        <translation>Қалыс қалды</translation>
    </message>
    <message>
        <source>Presiding:</source>
        <translation>Төрағалық етуші:</translation>
    </message>
    <message>
        <source>How the presiding member voted</source>
        <translation>Төрағалық етуші қалай дауыс берді</translation>
    </message>
    <message>
        <source>for</source>
        <translation>жақтап</translation>
    </message>
    <message>
        <source>against</source>
        <translation>қарсы</translation>
    </message>
    <message>
        <source>1–4 assess · E, R, D decide · ↑ ↓ move · Ctrl+Z takes the decision back</source>
        <translation>1–4 — бағалау · E, R, D — шешім · ↑ ↓ — көшу · Ctrl+Z — шешімді қайтару</translation>
    </message>
    <message>
        <source>category %1: %2</source>
        <translation>%1-санат: %2</translation>
    </message>
    <message>
        <source>copyright: %1</source>
        <translation>авторлық құқық: %1</translation>
    </message>
    <message>
        <source>Present %1 of %2 · quorum</source>
        <translation>Қатысып отыр: %1 / %2 · кворум бар</translation>
    </message>
    <message>
        <source>Present %1 of %2 · no quorum: nothing can be decided</source>
        <translation>Қатысып отыр: %1 / %2 · кворум жоқ: шешім қабылданбайды</translation>
    </message>
    <message>
        <source>Write the grounds and press Enter</source>
        <translation>Негіздемені жазып, Enter пернесін басыңыз</translation>
    </message>
</context>
<context>
    <name>qorjyn::DemonstrationFolder</name>
    <message>
        <source>The demonstration is open in another window. Look around there, or close that window and try again.</source>
        <translation>Көрсетілім басқа терезеде ашық. Сол жерде қарап шығыңыз немесе ол терезені жауып, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>The demonstration was not made, since nothing can be written in %1. Your database is unchanged: enter your name and start working, or make room there and try again.</source>
        <translation>%1 қалтасына жазу мүмкін болмағандықтан, көрсетілім жасалмады. Дерекқорыңыз өзгерген жоқ: аты-жөніңізді енгізіп, жұмысты бастаңыз немесе сол жерден орын босатып, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>The demonstration kept in %1 cannot be opened. Nothing was changed: move that folder away or delete it and try again, and a new demonstration is made.</source>
        <translation>%1 қалтасында қалдырылған көрсетілім ашылмады. Ештеңе өзгерген жоқ: ол қалтаны басқа жерге көшіріп немесе жойып, қайталап көріңіз, сонда жаңа көрсетілім жасалады.</translation>
    </message>
    <message>
        <source>The demonstration was not made: %1 did not finish. Nothing of it was kept and your database is unchanged: enter your name and start working, or look at the details and try again.</source>
        <translation>Көрсетілім жасалмады: %1 жұмысын аяқтамады. Одан ештеңе қалған жоқ, дерекқорыңыз өзгерген жоқ: аты-жөніңізді енгізіп, жұмысты бастаңыз немесе толығырақ мәліметті көріп, қайталап көріңіз.</translation>
    </message>
</context>
<context>
    <name>qorjyn::DraftBin</name>
    <message>
        <source>Undo</source>
        <translation>Болдырмау</translation>
    </message>
    <message>
        <source>The draft is discarded.</source>
        <translation>Жоба алып тасталды.</translation>
    </message>
    <message>
        <source>The draft “%1” is discarded.</source>
        <translation>«%1» жобасы алып тасталды.</translation>
    </message>
    <message>
        <source>Nothing was left in the draft: it is discarded.</source>
        <translation>Жобада ештеңе қалмады: ол алып тасталды.</translation>
    </message>
</context>
<context>
    <name>qorjyn::DraftKeeper</name>
    <message>
        <source>What was typed here until %1 was not stored when the program ended; it is kept: bring it back or discard it.</source>
        <translation>Осында енгізілгендер (соңғысы — %1) бағдарлама жабылғанда сақталмай қалған; олар жоғалған жоқ: қайтарып алыңыз немесе жойыңыз.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Қайтару</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Жою</translation>
    </message>
</context>
<context>
    <name>qorjyn::DuplicateCard</name>
    <message>
        <source>included %1</source>
        <translation>енгізілген күні %1</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Салыстыру…</translation>
    </message>
    <message>
        <source>Not a duplicate</source>
        <translation>Дублет емес</translation>
    </message>
    <message>
        <source>Row %1: this application has a similar title already</source>
        <translation>%1-жол: осы өтінімде ұқсас атау бар</translation>
    </message>
    <message>
        <source>Row %1: the fund has a similar title</source>
        <translation>%1-жол: қорда ұқсас атау бар</translation>
    </message>
    <message>
        <source>Row %1: another application has a similar title</source>
        <translation>%1-жол: басқа өтінімде ұқсас атау бар</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>тағы %n ұқсас атау</numerusform>
            <numerusform>тағы %n ұқсас атау</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>%1-жол</translation>
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
        <translation>Қор</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Бөлімдер</translation>
    </message>
    <message>
        <source>Search titles, authors, numbers… (Ctrl+F)</source>
        <translation>Атауы, авторы, нөмірі бойынша іздеу… (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search the fund</source>
        <translation>Қордан іздеу</translation>
    </message>
    <message>
        <source>Objects of the fund</source>
        <translation>Қор объектілері</translation>
    </message>
    <message>
        <source>Nothing here. Objects come by a positive decision of the commission, once its session is closed.</source>
        <translation>Мұнда ештеңе жоқ. Объектілер комиссияның оң шешімімен, отырыс жабылғаннан кейін келеді.</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n күтуде</numerusform>
            <numerusform>%n күтуде</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Барлығы</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) moved</source>
        <translation>
            <numerusform>%n объект ауыстырылды</numerusform>
            <numerusform>%n объект ауыстырылды</numerusform>
        </translation>
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
    <name>qorjyn::ItemGrid</name>
    <message>
        <source>Remove rows</source>
        <translation>Жолдарды алып тастау</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Төмен толтыру</translation>
    </message>
    <message>
        <source>Insert a title</source>
        <translation>Атау қосу</translation>
    </message>
    <message>
        <source>Move titles</source>
        <translation>Атауларды жылжыту</translation>
    </message>
    <message>
        <source>Edit the cell</source>
        <translation>Ұяшықты өңдеу</translation>
    </message>
    <message>
        <source>Clear the cell</source>
        <translation>Ұяшықты тазалау</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Қою</translation>
    </message>
    <message>
        <source>Insert a title above</source>
        <translation>Үстіне атау қосу</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Жоғары жылжыту</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Төмен жылжыту</translation>
    </message>
    <message>
        <source>Remove the titles</source>
        <translation>Атауларды алып тастау</translation>
    </message>
</context>
<context>
    <name>qorjyn::ItemModel</name>
    <message>
        <source>No file</source>
        <translation>Файл жоқ</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Өңдеу: %1</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Тасымалдағыш</translation>
    </message>
    <message>
        <source>Copyright</source>
        <translation>Авторлық құқық</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Беттер</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлдар</translation>
    </message>
    <message>
        <source>Duplicate?</source>
        <translation>Дублет?</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Оқылмайды</translation>
    </message>
    <message numerus="yes">
        <source>%n p.</source>
        <comment>pages, in a narrow cell</comment>
        <translation>
            <numerusform>%n бет</numerusform>
            <numerusform>%n бет</numerusform>
        </translation>
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
    <message>
        <source>No connection to the database since %1: what you type stays in the form, not stored</source>
        <extracomment>in the status line; %1 is a time of day</extracomment>
        <translation>Дерекқормен байланыс үзілген (%1): терілгені нысанда қалады, әзірге сақталмайды</translation>
    </message>
    <message>
        <source>Not stored, see “%1”: what you typed stays there</source>
        <extracomment>in the status line; %1 is the name of a tab</extracomment>
        <translation>Сақталмады, «%1» бетін қараңыз: енгізгеніңіз сонда тұр</translation>
    </message>
    <message>
        <source>Not stored yet: what you type is kept on this computer</source>
        <extracomment>in the status line</extracomment>
        <translation>Әлі сақталмады: енгізгеніңіз осы компьютерде тұр</translation>
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
    <name>qorjyn::ObjectModel</name>
    <message numerus="yes">
        <source>%1 · %n day(s) late</source>
        <translation>
            <numerusform>%1 · %n күн кешікті</numerusform>
            <numerusform>%1 · %n күн кешікті</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n day(s) left</source>
        <translation>
            <numerusform>%1 · %n күн қалды</numerusform>
            <numerusform>%1 · %n күн қалды</numerusform>
        </translation>
    </message>
    <message>
        <source>Record No.</source>
        <translation>Есеп №</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Атауы</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Авторлары</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Жылы</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Жай-күйі</translation>
    </message>
    <message numerus="yes">
        <source>%1 · −%n day(s)</source>
        <translation>
            <numerusform>%1 · −%n күн</numerusform>
            <numerusform>%1 · −%n күн</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n day(s)</source>
        <translation>
            <numerusform>%1 · %n күн</numerusform>
            <numerusform>%1 · %n күн</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qorjyn::ObjectView</name>
    <message>
        <source>Include</source>
        <translation>Қорға енгізу</translation>
    </message>
    <message>
        <source>Move here</source>
        <translation>Осында ауыстыру</translation>
    </message>
    <message>
        <source>Attach copy…</source>
        <translation>Көшірме қосу…</translation>
    </message>
    <message>
        <source>Copyright</source>
        <translation>Авторлық құқық</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Бөлім</translation>
    </message>
    <message>
        <source>Its way</source>
        <translation>Жолы</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Тарихы</translation>
    </message>
    <message>
        <source>No record number yet</source>
        <translation>Есеп нөмірі әлі жоқ</translation>
    </message>
    <message>
        <source>copyright: %1</source>
        <translation>авторлық құқық: %1</translation>
    </message>
    <message>
        <source>Due on %1, late by %2</source>
        <translation>Мерзімі %1, кешіккені: %2</translation>
    </message>
    <message>
        <source>Due on %1, left: %2</source>
        <translation>Мерзімі %1, қалды: %2</translation>
    </message>
    <message>
        <source>Days off that do not count: %1</source>
        <translation>Есепке кірмейтін демалыс күндері: %1</translation>
    </message>
    <message>
        <source>Application %1</source>
        <translation>Өтінім %1</translation>
    </message>
    <message>
        <source>Session %1, item %2: %3 %4:%5</source>
        <translation>%1 отырыс, %2-мәселе: %3 %4:%5</translation>
    </message>
    <message>
        <source>Held before the program</source>
        <translation>Бағдарламаға дейін сақталған</translation>
    </message>
    <message>
        <source>Included in the fund</source>
        <translation>Қорға енгізілді</translation>
    </message>
    <message>
        <source>Included as %1.</source>
        <translation>%1 нөмірімен енгізілді.</translation>
    </message>
    <message>
        <source>Electronic copy</source>
        <translation>Электрондық көшірме</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;All files (*)</source>
        <translation>PDF (*.pdf);;Барлық файлдар (*)</translation>
    </message>
    <message>
        <source>“%1”: %2. Write on what ground.</source>
        <translation>«%1»: %2. Қандай негізде екенін жазыңыз.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Жазу</translation>
    </message>
    <message>
        <source>Choose an object: its way, its deadline and what can be done with it are shown here.</source>
        <translation>Объектіні таңдаңыз: оның жолы, мерзімі және онымен не істеуге болатыны осында көрсетіледі.</translation>
    </message>
</context>
<context>
    <name>qorjyn::ParticipantDialog</name>
    <message>
        <source>New participant</source>
        <translation>Жаңа қатысушы</translation>
    </message>
    <message>
        <source>Name in Kazakh</source>
        <translation>Қазақша атауы</translation>
    </message>
    <message>
        <source>Name in Russian</source>
        <translation>Орысша атауы</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Ағылшынша атауы</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>BIN</source>
        <translation>БСН</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Өңірі</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Басшысы</translation>
    </message>
    <message>
        <source>This participant is not stored. Press Esc once more to give it up.</source>
        <translation>Бұл қатысушы сақталған жоқ. Одан бас тарту үшін Esc пернесін тағы бір рет басыңыз.</translation>
    </message>
</context>
<context>
    <name>qorjyn::ParticipantField</name>
    <message>
        <source>BIN %1</source>
        <translation>БСН %1</translation>
    </message>
</context>
<context>
    <name>qorjyn::PasteColumns</name>
    <message>
        <source>What column %1 is</source>
        <translation>«%1» бағаны нені білдіреді</translation>
    </message>
</context>
<context>
    <name>qorjyn::PasteDialog</name>
    <message numerus="yes">
        <source>%n title(s) will be taken</source>
        <translation>
            <numerusform>%n атау алынады</numerusform>
            <numerusform>%n атау алынады</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out</source>
        <translation>
            <numerusform>%n жол алынбайды</numerusform>
            <numerusform>%n жол алынбайды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) still doubtful</source>
        <translation>
            <numerusform>күмәнді мән: %n</numerusform>
            <numerusform>күмәнді мән: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>columns not taken: %1</source>
        <translation>алынбайтын бағандар: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) cannot be read and will stand in no title:</source>
        <translation>
            <numerusform>%n мән оқылмайды және ешбір атауға жазылмайды:</numerusform>
            <numerusform>%n мән оқылмайды және ешбір атауға жазылмайды:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more, listed in the details.</source>
        <translation>
            <numerusform>және тағы %n, толық тізімі мәліметтерде.</numerusform>
            <numerusform>және тағы %n, толық тізімі мәліметтерде.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste titles</source>
        <translation>Атауларды қою</translation>
    </message>
    <message>
        <source>The list that was pasted</source>
        <translation>Қойылған тізім</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) cannot be read and come into their cells as they are, marked, until they are corrected:</source>
        <translation>
            <numerusform>%n мән оқылмайды және түзетілгенше белгіленіп, өз ұяшығына сол күйінде жазылады:</numerusform>
            <numerusform>%n мән оқылмайды және түзетілгенше белгіленіп, өз ұяшығына сол күйінде жазылады:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Column %1, %n value(s), is not taken: for example “%2”</source>
        <translation>
            <numerusform>«%1» бағаны, %n мән, алынбайды: мысалы, «%2»</numerusform>
            <numerusform>«%1» бағаны, %n мән, алынбайды: мысалы, «%2»</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns that are not taken</source>
        <translation>Алынбайтын бағандар</translation>
    </message>
    <message>
        <source>Values that cannot be read</source>
        <translation>Оқылмайтын мәндер</translation>
    </message>
    <message>
        <source>Insert the titles</source>
        <translation>Атауларды қою</translation>
    </message>
</context>
<context>
    <name>qorjyn::PasteModel</name>
    <message>
        <source>Not taken</source>
        <translation>Алынбайды</translation>
    </message>
    <message>
        <source>Row number</source>
        <translation>Реттік нөмірі</translation>
    </message>
    <message>
        <source>Row %1, %2: %3</source>
        <translation>%1-жол, %2: %3</translation>
    </message>
    <message>
        <source>This row looks like no title: tick it if it is one.</source>
        <translation>Бұл жол атауға ұқсамайды: атау болса, белгілеңіз.</translation>
    </message>
    <message>
        <source>Pasted: %1</source>
        <translation>Қойылған мәтін: %1</translation>
    </message>
    <message>
        <source>Take row %1</source>
        <translation>%1-жолды алу</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Алу</translation>
    </message>
</context>
<context>
    <name>qorjyn::PdfSearch</name>
    <message>
        <source>Searching: page %1 of %2</source>
        <translation>Ізделуде: %1-бет (барлығы %2)</translation>
    </message>
    <message>
        <source>A picture has no text to search in.</source>
        <translation>Суретте іздейтін мәтін жоқ.</translation>
    </message>
    <message>
        <source>The search stopped at page %1.</source>
        <translation>Іздеу %1-бетте тоқтап қалды.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Ештеңе табылмады.</translation>
    </message>
    <message>
        <source>Nothing was found. Pages that cannot be read: %1.</source>
        <translation>Ештеңе табылмады. Оқылмаған беттер: %1.</translation>
    </message>
    <message>
        <source>Page %1: hit %2 of %3</source>
        <translation>%1-бет: сәйкестік %2 / %3</translation>
    </message>
    <message>
        <source>Previous hit (Shift+Enter)</source>
        <translation>Алдыңғы сәйкестік (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next hit (Enter)</source>
        <translation>Келесі сәйкестік (Enter)</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>Іздеуді жабу (Esc)</translation>
    </message>
    <message>
        <source>Search in the text…</source>
        <translation>Мәтіннен іздеу…</translation>
    </message>
    <message>
        <source>Search in the text</source>
        <translation>Мәтіннен іздеу</translation>
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
        <source>Turn clockwise</source>
        <translation>Сағат тілімен бұру</translation>
    </message>
    <message>
        <source>Search in the text (Ctrl+F)</source>
        <translation>Мәтіннен іздеу (Ctrl+F)</translation>
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
    <message>
        <source>“%1” is neither a PDF nor a DjVu nor a picture (PNG, JPEG, TIFF), so it cannot be shown here.</source>
        <translation>«%1» PDF те, DjVu да, сурет те (PNG, JPEG, TIFF) емес, сондықтан мұнда көрсетілмейді.</translation>
    </message>
    <message>
        <source>The pages of “%1” lie in other files, so they cannot be shown. Ask the participant for one DjVu file with all pages, or for a PDF.</source>
        <translation>«%1» беттері басқа файлдарда жатыр, сондықтан олар көрсетілмейді. Қатысушыдан барлық беті бар бір DjVu файлын немесе PDF сұраңыз.</translation>
    </message>
</context>
<context>
    <name>qorjyn::Program</name>
    <message>
        <source>on this computer (SQLite)</source>
        <translation>осы компьютерде (SQLite)</translation>
    </message>
    <message>
        <source>PostgreSQL: %1</source>
        <translation>PostgreSQL: %1</translation>
    </message>
    <message>
        <source>Qorjyn · demonstration</source>
        <translation>Qorjyn · көрсетілім</translation>
    </message>
    <message>
        <source>Qorjyn: the fund of KazNEL</source>
        <translation>Qorjyn: ҚазҰЭК қоры</translation>
    </message>
</context>
<context>
    <name>qorjyn::ReadersPage</name>
    <message>
        <source>Participant</source>
        <translation>Қатысушы</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Логин</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Шарт</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Бастап</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Дейін</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Қолжетімділік</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>Оқырмандар</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Сүзу…</translation>
    </message>
    <message>
        <source>Filter readers</source>
        <translation>Оқырмандарды сүзу</translation>
    </message>
    <message>
        <source>No participant has a cabinet yet: sign a contract in the Contracts tab and create the cabinet there.</source>
        <translation>Әзірге ешбір қатысушының кабинеті жоқ: «Шарттар» қойындысында шартқа қол қойып, кабинетті сонда құрыңыз.</translation>
    </message>
    <message>
        <source>Login and password</source>
        <translation>Логин мен пароль</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>басып шығарылды</translation>
    </message>
    <message>
        <source>not printed yet</source>
        <translation>әлі басып шығарылмады</translation>
    </message>
    <message>
        <source>This list holds the participants with a personal cabinet; they read while their contract is in force (points 19 and 20 of the rules).</source>
        <translation>Бұл тізімде жеке кабинеті бар қатысушылар тұр; олар шарты күшінде болған кезде пайдаланады (Қағидалардың 19 және 20-тармақтары).</translation>
    </message>
</context>
<context>
    <name>qorjyn::ReasonDialog</name>
    <message>
        <source>What you typed is kept nowhere else. Press Esc once more to give it up.</source>
        <translation>Енгізгеніңіз басқа еш жерде сақталмайды. Одан бас тарту үшін Esc пернесін тағы бір рет басыңыз.</translation>
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
        <translation>Шешім</translation>
    </message>
    <message>
        <source>Take the queue</source>
        <translation>Кезекті алу</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Алып тастау</translation>
    </message>
    <message>
        <source>Open the session</source>
        <translation>Отырысты ашу</translation>
    </message>
    <message>
        <source>Close the session</source>
        <translation>Отырысты жабу</translation>
    </message>
    <message>
        <source>Print minutes</source>
        <translation>Хаттаманы басып шығару</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF сақтау</translation>
    </message>
    <message>
        <source>Minutes signed</source>
        <translation>Хаттамаға қол қойылды</translation>
    </message>
    <message>
        <source>Open again…</source>
        <translation>Қайта ашу…</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Қатысқандар</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Күн тәртібі</translation>
    </message>
    <message>
        <source>The agenda is empty: take the queue of waiting objects onto it.</source>
        <translation>Күн тәртібі бос: кезекте тұрған объектілерді алыңыз.</translation>
    </message>
    <message>
        <source>The file of the object is shown here.</source>
        <translation>Мұнда объектінің файлы көрсетіледі.</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>%1 отырыс</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Отырыстар</translation>
    </message>
    <message>
        <source>Choose a session on the left, or plan a new one.</source>
        <translation>Сол жақтан отырысты таңдаңыз немесе жаңасын жоспарлаңыз.</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) wait in the queue.</source>
        <translation>
            <numerusform>Кезекте %n объект күтіп тұр.</numerusform>
            <numerusform>Кезекте %n объект күтіп тұр.</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed. What was decided for is included by %1 (point 10), once the minutes are signed.</source>
        <translation>Жабылды. Оң шешім алғандар хаттамаға қол қойылғаннан кейін %1 дейін енгізіледі (10-тармақ).</translation>
    </message>
    <message>
        <source>%1 decided, %2 left</source>
        <translation>%1 шешілді, %2 қалды</translation>
    </message>
    <message>
        <source>The minutes were signed on %1: nothing of the session can be changed (point 9).</source>
        <translation>Хаттамаға %1 қол қойылды: отырыста ештеңе өзгертілмейді (9-тармақ).</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Хаттама</translation>
    </message>
    <message>
        <source>Save the minutes</source>
        <translation>Хаттаманы сақтау</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The minutes are saved in %1.</source>
        <translation>Хаттама %1 файлына сақталды.</translation>
    </message>
    <message>
        <source>Open the session again</source>
        <translation>Отырысты қайта ашу</translation>
    </message>
    <message>
        <source>The objects that wait go back until it is closed again. Write the reason.</source>
        <translation>Күтіп тұрған объектілер отырыс қайта жабылғанша кері қайтарылады. Себебін жазыңыз.</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Қайта ашу</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Ауыстыру…</translation>
    </message>
    <message>
        <source>Session of %1</source>
        <translation>%1 отырысы</translation>
    </message>
    <message>
        <source>Move the session</source>
        <translation>Отырысты ауыстыру</translation>
    </message>
    <message>
        <source>Write the day on which the commission meets instead. The agenda goes along; who is present is marked again.</source>
        <translation>Комиссия жиналатын жаңа күнді жазыңыз. Күн тәртібі бірге ауысады, қатысқандар қайта белгіленеді.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Ауыстыру</translation>
    </message>
    <message>
        <source>“%1” is no date: the session stays where it was.</source>
        <translation>«%1» күн емес: отырыс сол күнінде қалды.</translation>
    </message>
    <message>
        <source>Signed scan</source>
        <translation>Қол қойылған скан</translation>
    </message>
    <message>
        <source>Scan of the signed minutes</source>
        <translation>Қол қойылған хаттаманың сканы</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;All files (*)</source>
        <translation>PDF (*.pdf);;Барлық файлдар (*)</translation>
    </message>
    <message>
        <source>Attach scan…</source>
        <translation>Скан тіркеу…</translation>
    </message>
</context>
<context>
    <name>qorjyn::SessionsPage</name>
    <message>
        <source>Session</source>
        <translation>Отырыс</translation>
    </message>
    <message>
        <source>%1 decided</source>
        <translation>%1 шешілді</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Отырыстар</translation>
    </message>
    <message>
        <source>New session on</source>
        <translation>Жаңа отырыс күні</translation>
    </message>
    <message>
        <source>Date of the new session</source>
        <translation>Жаңа отырыстың күні</translation>
    </message>
    <message>
        <source>Place of the new session</source>
        <translation>Жаңа отырыстың орны</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Жоспарлау</translation>
    </message>
    <message>
        <source>Commission…</source>
        <translation>Комиссия…</translation>
    </message>
    <message>
        <source>No session yet: set up the commission, then plan a session for a date.</source>
        <translation>Әзірге отырыс жоқ: комиссия құрамын енгізіп, отырыс күнін белгілеңіз.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Орны</translation>
    </message>
    <message>
        <source>Held remotely</source>
        <translation>Қашықтан өткізіледі</translation>
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
        <source>The rules name no quorum and no majority: these are the Library&apos;s own regulation.</source>
        <translation>Қағидаларда кворум мен көпшілік көрсетілмеген: бұл Кітапхананың өз регламенті.</translation>
    </message>
    <message>
        <source>The settings are saved; documents use them from now on.</source>
        <translation>Баптаулар сақталды: құжаттар енді соларды қолданады.</translation>
    </message>
</context>
<context>
    <name>qorjyn::SignDialog</name>
    <message>
        <source>Minutes signed</source>
        <translation>Хаттамаға қол қойылды</translation>
    </message>
    <message>
        <source>From now on nothing of session %1 can be changed; a correction is a decision of a later session (point 9).</source>
        <translation>Енді %1 отырысында ештеңені өзгертуге болмайды; түзету кейінгі отырыстың шешімімен енгізіледі (9-тармақ).</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Қол қойылған күні</translation>
    </message>
    <message>
        <source>Scan of the signed minutes</source>
        <translation>Қол қойылған хаттаманың сканы</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Таңдау…</translation>
    </message>
    <message>
        <source>The file is being read…</source>
        <translation>Файл оқылып жатыр…</translation>
    </message>
    <message>
        <source>none</source>
        <translation>жоқ</translation>
    </message>
    <message>
        <source>They are signed</source>
        <translation>Қол қойылды</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;All files (*)</source>
        <translation>PDF (*.pdf);;Барлық файлдар (*)</translation>
    </message>
    <message>
        <source>“%1” is no date: nothing was signed.</source>
        <translation>«%1» — күн емес: қол қою тіркелген жоқ.</translation>
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
    <name>qorjyn::StaleChoice</name>
    <message>
        <source>Load what is stored</source>
        <translation>Сақталғанын жүктеу</translation>
    </message>
    <message>
        <source>Store mine over it</source>
        <translation>Өзімдікін үстіне сақтау</translation>
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
    <name>qorjyn::TitleFileList</name>
    <message>
        <source>Protected by a password</source>
        <translation>Құпиясөзбен қорғалған</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Бүлінген</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Бос файл</translation>
    </message>
    <message>
        <source>Too large to be shown</source>
        <translation>Көрсету үшін тым үлкен</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Оқылмайды</translation>
    </message>
    <message>
        <source>Take off a file</source>
        <translation>Файлды алып тастау</translation>
    </message>
    <message>
        <source>Move a file</source>
        <translation>Файлды жылжыту</translation>
    </message>
    <message>
        <source>“%1” was taken off. Ctrl+Z brings it back.</source>
        <translation>«%1» алып тасталды. Ctrl+Z оны қайтарады.</translation>
    </message>
</context>
<context>
    <name>qorjyn::TitleFiles</name>
    <message>
        <source>Documents and pictures (%1);;All files (*)</source>
        <translation>Құжаттар мен суреттер (%1);;Барлық файлдар (*)</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Файлды тіркеу</translation>
    </message>
    <message>
        <source>Remove titles with their files</source>
        <translation>Атауларды файлдарымен алып тастау</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) hang on the chosen titles and are taken off with them. Ctrl+Z brings both back.</source>
        <translation>
            <numerusform>Таңдалған атауларға %n файл тіркелген, олар да бірге алынады. Ctrl+Z екеуін де қайтарады.</numerusform>
            <numerusform>Таңдалған атауларға %n файл тіркелген, олар да бірге алынады. Ctrl+Z екеуін де қайтарады.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Алып тастау</translation>
    </message>
    <message>
        <source>Files of the object</source>
        <translation>Объектінің файлдары</translation>
    </message>
    <message>
        <source>Scan of the paper form</source>
        <translation>Қағаз нысанның сканері</translation>
    </message>
</context>
<context>
    <name>qorjyn::TodayPage</name>
    <message>
        <source>Left</source>
        <translation>Қалды</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Не істеу керек</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Мерзімі</translation>
    </message>
    <message>
        <source>How it was counted</source>
        <translation>Қалай саналды</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Бүгін</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Мерзімі келгендер</translation>
    </message>
    <message>
        <source>Nothing is due. Enter an application to begin.</source>
        <translation>Мерзімі келген іс жоқ. Бастау үшін өтінім енгізіңіз.</translation>
    </message>
    <message>
        <source>included</source>
        <translation>енгізілді</translation>
    </message>
    <message>
        <source>received, not yet included</source>
        <translation>түсті, әлі енгізілмеді</translation>
    </message>
    <message>
        <source>Titles received and included by month</source>
        <translation>Айлар бойынша түскен және енгізілген атаулар</translation>
    </message>
    <message>
        <source>Fund by category</source>
        <translation>Қор санаттар бойынша</translation>
    </message>
    <message>
        <source>By month: received and included, %1</source>
        <translation>Айлар бойынша: түскені және енгізілгені, %1</translation>
    </message>
    <message numerus="yes">
        <source>Include %n object(s) in the fund and post them on the website — session %1</source>
        <translation>
            <numerusform>%n объектіні қорға енгізіп, сайтқа орналастыру — отырыс %1</numerusform>
            <numerusform>%n объектіні қорға енгізіп, сайтқа орналастыру — отырыс %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring %n application(s) before the commission, from %1 on</source>
        <translation>
            <numerusform>%1 бастап %n өтінімді комиссияның қарауына ұсыну</numerusform>
            <numerusform>%1 бастап %n өтінімді комиссияның қарауына ұсыну</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) wait for their rights</source>
        <translation>
            <numerusform>%n объект құқығын күтуде</numerusform>
            <numerusform>%n объект құқығын күтуде</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) wait for their electronic copy</source>
        <translation>
            <numerusform>%n объект электрондық көшірмесін күтуде</numerusform>
            <numerusform>%n объект электрондық көшірмесін күтуде</numerusform>
        </translation>
    </message>
    <message>
        <source>Contract No. %1 ends</source>
        <translation>№ %1 шарт аяқталады</translation>
    </message>
    <message numerus="yes">
        <source>The commission of order No. %1 has %n member(s) and cannot sit</source>
        <translation>
            <numerusform>№ %1 бұйрықпен құрылған комиссияда %n мүше бар, отырыс өткізе алмайды</numerusform>
            <numerusform>№ %1 бұйрықпен құрылған комиссияда %n мүше бар, отырыс өткізе алмайды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n күн кешікті</numerusform>
            <numerusform>%n күн кешікті</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n күн</numerusform>
            <numerusform>%n күн</numerusform>
        </translation>
    </message>
    <message>
        <source>ten working days after %1 (%2)</source>
        <translation>%1 күнінен кейін он жұмыс күні (%2)</translation>
    </message>
    <message>
        <source>%1; days off: %2</source>
        <translation>%1; демалыс күндері: %2</translation>
    </message>
    <message>
        <source>at least once a quarter (%1)</source>
        <translation>тоқсанына кемінде бір рет (%1)</translation>
    </message>
    <message>
        <source>Not counted: %1</source>
        <translation>Есептелмеген күндер: %1</translation>
    </message>
    <message>
        <source>The calendar of a year it touches is not confirmed yet.</source>
        <translation>Мерзім қамтитын жылдың күнтізбесі әлі расталмаған.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s), %1 with a date, the most urgent first</source>
        <translation>
            <numerusform>%n іс, оның ішінде мерзімі бары — %1, ең шұғылынан бастап</numerusform>
            <numerusform>%n іс, оның ішінде мерзімі бары — %1, ең шұғылынан бастап</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; calendar not confirmed</source>
        <translation>%1; күнтізбе расталмаған</translation>
    </message>
</context>
<context>
    <name>qorjyn::WelcomeDialog</name>
    <message>
        <source>Enter your name: everything you do is kept in the history under it. As the first at this database you get every role; others are added in the settings.</source>
        <translation>Аты-жөніңізді енгізіңіз: барлық әрекетіңіз тарихта осы атпен сақталады. Бұл дерекқорда бірінші болғандықтан, сізге барлық рөл беріледі; басқалар баптауларда қосылады.</translation>
    </message>
    <message>
        <source>Everything you do is kept in the history under your name.</source>
        <translation>Барлық әрекетіңіз тарихта сіздің атыңызбен сақталады.</translation>
    </message>
    <message>
        <source>Stop making it</source>
        <translation>Жасауды тоқтату</translation>
    </message>
    <message>
        <source>Look around in the demonstration</source>
        <translation>Көрсетілімді қарап шығу</translation>
    </message>
    <message>
        <source>The demonstration is being made: an invented Library with its staff and some months of work. This takes a few seconds.</source>
        <translation>Көрсетілім жасалып жатыр: қызметкерлері мен бірнеше айлық жұмысы бар ойдан алынған кітапхана. Бұл бірнеше секунд алады.</translation>
    </message>
</context>
<context>
    <name>qorjyn::Workplace</name>
    <message>
        <source>The end of the demonstration</source>
        <translation>Көрсетілімнің соңы</translation>
    </message>
    <message>
        <source>Keep the demonstration in the folder %1? Kept, it opens again from the first start or with qorjyn --db %2. Thrown away, that folder is deleted with everything in it. Your own database is not touched either way.</source>
        <translation>Көрсетілім %1 қалтасында қалсын ба? Қалдырсаңыз, ол бірінші рет іске қосқандағы терезеден немесе qorjyn --db %2 командасымен қайта ашылады. Жойсаңыз, ол қалта ішіндегінің бәрімен бірге жойылады. Екі жағдайда да өз дерекқорыңыз өзгермейді.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Жою</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Қалдыру</translation>
    </message>
    <message>
        <source>Not all of the demonstration could be thrown away. What is left lies in %1: delete that folder. Your own database is unchanged.</source>
        <translation>Көрсетілім толық жойылмады. Қалғаны %1 қалтасында: ол қалтаны жойыңыз. Өз дерекқорыңыз өзгерген жоқ.</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk_KZ" sourcelanguage="en">
<context>
    <name>Words</name>
    <message>
        <source>language.kk</source>
        <translation>Қазақша</translation>
    </message>
    <message>
        <source>language.ru</source>
        <translation>Русский</translation>
    </message>
    <message>
        <source>language.en</source>
        <translation>English</translation>
    </message>
    <message>
        <source>participant-kind.library</source>
        <translation>кітапхана</translation>
    </message>
    <message>
        <source>participant-kind.museum</source>
        <translation>музей</translation>
    </message>
    <message>
        <source>participant-kind.archive</source>
        <translation>архив</translation>
    </message>
    <message>
        <source>category.1</source>
        <translation>баспа өнімі (мерзімді басылымдардың міндетті тегін даналарын қоспағанда)</translation>
    </message>
    <message>
        <source>category.2</source>
        <translation>жеке алғанда немесе коллекцияда ерекше құндылығы бар (тарихи, көркем, ғылыми, әдеби) сирек кездесетін кітаптар мен қолжазбалар, құжаттар мен басылымдар</translation>
    </message>
    <message>
        <source>category.3</source>
        <translation>мемлекеттік бағдарламалар шеңберінде шығарылған қоғамдық маңызы бар әдебиеттер мен басылымдар</translation>
    </message>
    <message>
        <source>category.4</source>
        <translation>басылымның міндетті тегін даналары</translation>
    </message>
    <message>
        <source>category.5</source>
        <translation>ғылыми-зерттеу жұмыстарының есептері, авторефераттар, диссертациялар</translation>
    </message>
    <message>
        <source>category.6</source>
        <translation>өлкетану әдебиеттері</translation>
    </message>
    <message>
        <source>category.7</source>
        <translation>зағип және нашар көретін азаматтарға арналған арнайы басылымдар</translation>
    </message>
    <message>
        <source>category.8</source>
        <translation>авторлық құқық және сабақтас құқықтар туралы заңнамамен қорғалатын құжаттар</translation>
    </message>
    <message>
        <source>category-short.1</source>
        <translation>Баспа өнімі</translation>
    </message>
    <message>
        <source>category-short.2</source>
        <translation>Сирек кітаптар мен қолжазбалар</translation>
    </message>
    <message>
        <source>category-short.3</source>
        <translation>Мемлекеттік бағдарламалар</translation>
    </message>
    <message>
        <source>category-short.4</source>
        <translation>Міндетті тегін даналар</translation>
    </message>
    <message>
        <source>category-short.5</source>
        <translation>Ғылыми еңбектер</translation>
    </message>
    <message>
        <source>category-short.6</source>
        <translation>Өлкетану әдебиеттері</translation>
    </message>
    <message>
        <source>category-short.7</source>
        <translation>Арнайы басылымдар</translation>
    </message>
    <message>
        <source>category-short.8</source>
        <translation>Қорғалатын құжаттар</translation>
    </message>
    <message>
        <source>carrier.paper</source>
        <translation>қағаз</translation>
    </message>
    <message>
        <source>carrier.electronic</source>
        <translation>электрондық</translation>
    </message>
    <message>
        <source>copyright.unknown</source>
        <translation>белгісіз</translation>
    </message>
    <message>
        <source>copyright.protected</source>
        <translation>қорғалады</translation>
    </message>
    <message>
        <source>copyright.public-domain</source>
        <translation>қоғамдық игілік</translation>
    </message>
    <message>
        <source>access.ticket</source>
        <translation>каталог және билет</translation>
    </message>
    <message>
        <source>access.ticket-and-billing</source>
        <translation>каталог, билет және биллинг</translation>
    </message>
    <message>
        <source>application-state.draft</source>
        <translation>Жоба</translation>
    </message>
    <message>
        <source>application-state.registered</source>
        <translation>Кезекте</translation>
    </message>
    <message>
        <source>application-state.before-commission</source>
        <translation>Комиссияда</translation>
    </message>
    <message>
        <source>application-state.decided</source>
        <translation>Шешілді</translation>
    </message>
    <message>
        <source>application-state.closed</source>
        <translation>Жабылды</translation>
    </message>
    <message>
        <source>application-state.returned</source>
        <translation>Қайтарылды</translation>
    </message>
    <message>
        <source>application-state.withdrawn</source>
        <translation>Қайтарып алынды</translation>
    </message>
    <message>
        <source>item-state.proposed</source>
        <translation>Ұсынылды</translation>
    </message>
    <message>
        <source>item-state.on-agenda</source>
        <translation>Күн тәртібінде</translation>
    </message>
    <message>
        <source>item-state.included</source>
        <translation>Енгізу шешілді</translation>
    </message>
    <message>
        <source>item-state.not-included</source>
        <translation>Енгізілмейді</translation>
    </message>
    <message>
        <source>item-state.deferred</source>
        <translation>Кейінге қалдырылды</translation>
    </message>
    <message>
        <source>function.chair</source>
        <translation>төраға</translation>
    </message>
    <message>
        <source>function.deputy</source>
        <translation>төрағаның орынбасары</translation>
    </message>
    <message>
        <source>function.member</source>
        <translation>комиссия мүшесі</translation>
    </message>
    <message>
        <source>session-state.planned</source>
        <translation>Жоспарланған</translation>
    </message>
    <message>
        <source>session-state.open</source>
        <translation>Өтіп жатыр</translation>
    </message>
    <message>
        <source>session-state.held</source>
        <translation>Өткізілді</translation>
    </message>
    <message>
        <source>session-state.signed</source>
        <translation>Қол қойылды</translation>
    </message>
    <message>
        <source>criterion.historical</source>
        <translation>Тарихи</translation>
    </message>
    <message>
        <source>criterion.artistic</source>
        <translation>Көркемдік</translation>
    </message>
    <message>
        <source>criterion.scientific</source>
        <translation>Ғылыми</translation>
    </message>
    <message>
        <source>criterion.cultural</source>
        <translation>Мәдени</translation>
    </message>
    <message>
        <source>level.low</source>
        <translation>төмен</translation>
    </message>
    <message>
        <source>level.medium</source>
        <translation>орта</translation>
    </message>
    <message>
        <source>level.high</source>
        <translation>жоғары</translation>
    </message>
    <message>
        <source>decision.include</source>
        <translation>Енгізу</translation>
    </message>
    <message>
        <source>decision.not-include</source>
        <translation>Енгізбеу</translation>
    </message>
    <message>
        <source>decision.defer</source>
        <translation>Кейінге қалдыру</translation>
    </message>
    <message>
        <source>due.composition</source>
        <translation>Комиссия құрамын толықтыру</translation>
    </message>
    <message>
        <source>due.contract</source>
        <translation>Шарттың мерзімі аяқталады</translation>
    </message>
    <message>
        <source>due.digitisation</source>
        <translation>Электрондық көшірмесін дайындау</translation>
    </message>
    <message>
        <source>due.inclusion</source>
        <translation>Қорға енгізу</translation>
    </message>
    <message>
        <source>due.quarter</source>
        <translation>Комиссияның қарауына енгізу</translation>
    </message>
    <message>
        <source>due.rights</source>
        <translation>Құқықтарды анықтау</translation>
    </message>
    <message>
        <source>object-state.awaiting-rights</source>
        <translation>Құқық күтуде</translation>
    </message>
    <message>
        <source>object-state.awaiting-digitisation</source>
        <translation>Цифрландыруды күтуде</translation>
    </message>
    <message>
        <source>object-state.ready</source>
        <translation>Енгізуге дайын</translation>
    </message>
    <message>
        <source>object-state.in-fund</source>
        <translation>Қорда</translation>
    </message>
    <message>
        <source>object-state.published</source>
        <translation>Жарияланған</translation>
    </message>
    <message>
        <source>object-state.removed</source>
        <translation>Алып тасталған</translation>
    </message>
    <message>
        <source>likeness.isbn</source>
        <translation>ISBN бірдей</translation>
    </message>
    <message>
        <source>likeness.title</source>
        <translation>атауы бірдей</translation>
    </message>
    <message>
        <source>likeness.title-letters</source>
        <translation>атауы бірдей, жазылуы басқа</translation>
    </message>
    <message>
        <source>likeness.title-alike</source>
        <translation>атауы ұқсас</translation>
    </message>
    <message>
        <source>likeness.authors</source>
        <translation>авторы бірдей</translation>
    </message>
    <message>
        <source>likeness.year</source>
        <translation>жылы бірдей</translation>
    </message>
    <message>
        <source>likeness.none</source>
        <translation>Ұқсас атау табылмады.</translation>
    </message>
    <message>
        <source>contract-state.draft</source>
        <translation>Жоба</translation>
    </message>
    <message>
        <source>contract-state.signed</source>
        <translation>Қол қойылған</translation>
    </message>
    <message>
        <source>contract-state.in-force</source>
        <translation>Күшінде</translation>
    </message>
    <message>
        <source>contract-state.expired</source>
        <translation>Мерзімі өтті</translation>
    </message>
    <message>
        <source>contract-state.terminated</source>
        <translation>Бұзылған</translation>
    </message>
    <message>
        <source>cabinet-state.open</source>
        <translation>Ашық</translation>
    </message>
    <message>
        <source>cabinet-state.closed</source>
        <translation>Жабық</translation>
    </message>
    <message>
        <source>role.acquisition</source>
        <translation>жинақтаушы</translation>
    </message>
    <message>
        <source>role.secretary</source>
        <translation>комиссия хатшысы</translation>
    </message>
    <message>
        <source>role.cataloguer</source>
        <translation>каталогтаушы</translation>
    </message>
    <message>
        <source>role.contracts</source>
        <translation>шарттар маманы</translation>
    </message>
    <message>
        <source>role.administrator</source>
        <translation>әкімші</translation>
    </message>
    <message>
        <source>role.observer</source>
        <translation>бақылаушы</translation>
    </message>
    <message>
        <source>thing.settings</source>
        <translation>баптау</translation>
    </message>
    <message>
        <source>thing.calendar</source>
        <translation>күнтізбе</translation>
    </message>
    <message>
        <source>thing.staff</source>
        <translation>қызметкер</translation>
    </message>
    <message>
        <source>thing.participant</source>
        <translation>қатысушы</translation>
    </message>
    <message>
        <source>thing.application</source>
        <translation>өтінім</translation>
    </message>
    <message>
        <source>thing.item</source>
        <translation>ұсынылған объект</translation>
    </message>
    <message>
        <source>thing.items</source>
        <translation>ұсынылған объект</translation>
    </message>
    <message>
        <source>thing.composition</source>
        <translation>комиссия құрамы</translation>
    </message>
    <message>
        <source>thing.member</source>
        <translation>комиссия мүшесі</translation>
    </message>
    <message>
        <source>thing.session</source>
        <translation>отырыс</translation>
    </message>
    <message>
        <source>thing.agendaItem</source>
        <translation>күн тәртібінің мәселесі</translation>
    </message>
    <message>
        <source>thing.section</source>
        <translation>бөлім</translation>
    </message>
    <message>
        <source>thing.object</source>
        <translation>қор объектісі</translation>
    </message>
    <message>
        <source>thing.objects</source>
        <translation>қор объектісі</translation>
    </message>
    <message>
        <source>thing.contract</source>
        <translation>шарт</translation>
    </message>
    <message>
        <source>thing.cabinet</source>
        <translation>жеке кабинет</translation>
    </message>
    <message>
        <source>thing.file</source>
        <translation>файл</translation>
    </message>
    <message>
        <source>act.addStaff</source>
        <translation>Қызметкерді қосу</translation>
    </message>
    <message>
        <source>act.saveSettings</source>
        <translation>Баптауларды сақтау</translation>
    </message>
    <message>
        <source>act.saveCalendarYear</source>
        <translation>Күнтізбені өзгерту</translation>
    </message>
    <message>
        <source>act.saveParticipant</source>
        <translation>Қатысушыны сақтау</translation>
    </message>
    <message>
        <source>act.saveApplication</source>
        <translation>Өтінімді сақтау</translation>
    </message>
    <message>
        <source>act.discardDraft</source>
        <translation>Жобаны алып тастау</translation>
    </message>
    <message>
        <source>act.registerApplication</source>
        <translation>Өтінімді тіркеу</translation>
    </message>
    <message>
        <source>act.returnApplication</source>
        <translation>Өтінімді қайтару</translation>
    </message>
    <message>
        <source>act.receiveAgain</source>
        <translation>Өтінімді қайта қабылдау</translation>
    </message>
    <message>
        <source>act.withdrawApplication</source>
        <translation>Өтінімді қайтарып алу</translation>
    </message>
    <message>
        <source>act.setUpComposition</source>
        <translation>Комиссия құрамын бекіту</translation>
    </message>
    <message>
        <source>act.recordDeparture</source>
        <translation>Мүшенің шығуын тіркеу</translation>
    </message>
    <message>
        <source>act.planSession</source>
        <translation>Отырысты жоспарлау</translation>
    </message>
    <message>
        <source>act.moveSession</source>
        <translation>Отырысты ауыстыру</translation>
    </message>
    <message>
        <source>act.takeQueue</source>
        <translation>Кезекті күн тәртібіне алу</translation>
    </message>
    <message>
        <source>act.takeOffAgenda</source>
        <translation>Күн тәртібінен алу</translation>
    </message>
    <message>
        <source>act.recordPresence</source>
        <translation>Қатысуды тіркеу</translation>
    </message>
    <message>
        <source>act.openSession</source>
        <translation>Отырысты ашу</translation>
    </message>
    <message>
        <source>act.assessItem</source>
        <translation>Маңыздылығын бағалау</translation>
    </message>
    <message>
        <source>act.decideItem</source>
        <translation>Шешім қабылдау</translation>
    </message>
    <message>
        <source>act.undoDecision</source>
        <translation>Шешімді қайтарып алу</translation>
    </message>
    <message>
        <source>act.closeSession</source>
        <translation>Отырысты жабу</translation>
    </message>
    <message>
        <source>act.reopenSession</source>
        <translation>Отырысты қайта ашу</translation>
    </message>
    <message>
        <source>act.signMinutes</source>
        <translation>Хаттамаға қол қою</translation>
    </message>
    <message>
        <source>act.attachSignedScan</source>
        <translation>Қол қойылған хаттаманың сканын тіркеу</translation>
    </message>
    <message>
        <source>act.includeObject</source>
        <translation>Қорға енгізу</translation>
    </message>
    <message>
        <source>act.moveToSection</source>
        <translation>Бөлімге ауыстыру</translation>
    </message>
    <message>
        <source>act.attachScan</source>
        <translation>Электрондық көшірмені тіркеу</translation>
    </message>
    <message>
        <source>act.setCopyright</source>
        <translation>Авторлық құқық күйін анықтау</translation>
    </message>
    <message>
        <source>act.saveContract</source>
        <translation>Шартты сақтау</translation>
    </message>
    <message>
        <source>act.signContract</source>
        <translation>Шартқа қол қою</translation>
    </message>
    <message>
        <source>act.terminateContract</source>
        <translation>Шартты бұзу</translation>
    </message>
    <message>
        <source>act.createCabinet</source>
        <translation>Жеке кабинет құру</translation>
    </message>
    <message>
        <source>act.handOverPassword</source>
        <translation>Логин мен парольді тапсыру</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>Қағидалардың %1-тармағы</translation>
    </message>
    <message>
        <source>problem.act.field</source>
        <translation>«%1» өрісі белгісіз немесе оның мәні сәйкес келмейді: әрекеттің өрістерін «qorjynctl acts» көрсетеді.</translation>
    </message>
    <message>
        <source>problem.act.field-missing</source>
        <translation>«%1» өрісі көрсетілмеген: оның орнына ештеңе алынбайды, мәнін көрсетіңіз («qorjynctl acts» рұқсат етілгендерін көрсетеді).</translation>
    </message>
    <message>
        <source>problem.act.json</source>
        <translation>«%1» үшін берілген мәтін JSON нысаны емес: оны түзетіп, қайта жіберіңіз.</translation>
    </message>
    <message>
        <source>problem.act.unknown</source>
        <translation>«%1» деген әрекет жоқ: әрекеттердің тізімін «qorjynctl acts» көрсетеді.</translation>
    </message>
    <message>
        <source>problem.act.too-long</source>
        <translation>Бір әрекеттің JSON мәтіні %1 МБ-тан аспауы тиіс: оны бөліп жіберіңіз.</translation>
    </message>
    <message>
        <source>problem.application.before-rules</source>
        <translation>%1 күні қағидалар күшіне енген күннен (%2) бұрын: күнді түзетіңіз.</translation>
    </message>
    <message>
        <source>problem.application.dated</source>
        <translation>Нысандағы күн (%1) келіп түскен күннен (%2) кейін тұр: екі күнді тексеріңіз.</translation>
    </message>
    <message>
        <source>problem.application.dated-later</source>
        <translation>Нысандағы күн (%1) әлі болған жоқ: күнді түзетіңіз.</translation>
    </message>
    <message>
        <source>problem.application.empty</source>
        <translation>Өтінімге ештеңе енгізілмеген, ештеңе сақталған жоқ: қатысушыны, күнін, басшысын немесе атауды көрсетіңіз.</translation>
    </message>
    <message>
        <source>problem.application.items</source>
        <translation>Өтінімде бірде-бір атау жоқ: кемінде бір қор объектісінің атауын енгізіңіз.</translation>
    </message>
    <message>
        <source>problem.application.participant</source>
        <translation>Қатысушы көрсетілмеген: кітапхананы, музейді немесе архивті таңдаңыз.</translation>
    </message>
    <message>
        <source>problem.application.received</source>
        <translation>Келіп түскен күні көрсетілмеген: өтінім келген күнді енгізіңіз.</translation>
    </message>
    <message>
        <source>problem.application.not-returned</source>
        <translation>%1 өтінімі қайтарылмаған, сондықтан басып шығаратын хат жоқ: қайтарылған өтінімді таңдаңыз.</translation>
    </message>
    <message>
        <source>problem.application.received-later</source>
        <translation>Келіп түскен күні (%1) әлі болған жоқ: күнді түзетіңіз.</translation>
    </message>
    <message>
        <source>last-change</source>
        <translation>Соңғы өзгеріс: «%1», %2, %3.</translation>
    </message>
    <message>
        <source>last-change.nobody</source>
        <translation>Соңғы өзгеріс: «%1», %2.</translation>
    </message>
    <message>
        <source>problem.application.state</source>
        <translation>Өтінімнің күйі — «%1», бұл әрекет мұндай күйде орындалмайды: оның күйіне сай әрекетті таңдаңыз.</translation>
    </message>
    <message>
        <source>problem.application.stated-pages</source>
        <translation>Нысанда көрсетілген бет саны 1 мен %1 аралығында болуы тиіс: оны түзетіңіз.</translation>
    </message>
    <message>
        <source>problem.archive.bomb</source>
        <translation>«%1» ашылғанда мұндай көлемді архивке сыйымсыз үлкен болады: басқа көшірмесін сұраңыз.</translation>
    </message>
    <message>
        <source>problem.archive.damaged</source>
        <translation>Архив «%1» тұсында бүлінген немесе үзілген: оны қайта сұраңыз.</translation>
    </message>
    <message>
        <source>problem.archive.duplicate</source>
        <translation>Архивте «%1» екі рет кездеседі: әр файлы бір рет қана енген архивті сұраңыз.</translation>
    </message>
    <message>
        <source>problem.archive.encrypted</source>
        <translation>Архивтегі «%1» құпиясөзбен қорғалған: құпиясөзсіз архивті сұраңыз.</translation>
    </message>
    <message>
        <source>problem.archive.link</source>
        <translation>Архивтегі «%1» файл емес, сілтеме: файлдардың өзі салынған архивті сұраңыз.</translation>
    </message>
    <message>
        <source>problem.archive.name</source>
        <translation>«%1» файлдың аты бола алмайды: ол тым ұзын немесе онда басқару таңбалары бар.</translation>
    </message>
    <message>
        <source>problem.archive.path</source>
        <translation>«%1» архив ашылатын қалтадан тыс шығады: архив қабылданбайды.</translation>
    </message>
    <message>
        <source>problem.archive.special</source>
        <translation>Архивтегі «%1» кәдімгі файл емес: кәдімгі файлдардан жасалған архивті сұраңыз.</translation>
    </message>
    <message>
        <source>problem.archive.too-many</source>
        <translation>Файлдар саны %1-ден асады: оларды бөліп жіберуді сұраңыз.</translation>
    </message>
    <message>
        <source>problem.archive.unknown</source>
        <translation>«%1» ZIP немесе TAR архиві емес не үзіліп қалған: оны қайта сұраңыз.</translation>
    </message>
    <message>
        <source>problem.bag.algorithm</source>
        <translation>«%1» ішіндегі бақылау сомаларының түрі белгісіз: олар тексерілмеді.</translation>
    </message>
    <message>
        <source>problem.bag.altered</source>
        <translation>«%1» файлы %2 деректеріне сәйкес келмейді: ол жолда өзгерген; пакетті қайта сұраңыз.</translation>
    </message>
    <message>
        <source>problem.bag.declaration</source>
        <translation>bagit.txt BagIt талабына сай жазылмаған: онда екі жол, нұсқа мен таңбалар кодтауы болуы керек.</translation>
    </message>
    <message>
        <source>problem.bag.dot-path</source>
        <translation>%2 ішіндегі «%1» «./» белгілерінен басталады: ол сол белгілерсіз оқылды.</translation>
    </message>
    <message>
        <source>problem.bag.encoding</source>
        <translation>Пакеттің «%1» кодтауы белгісіз: UTF-8 кодтауындағы пакетті сұраңыз.</translation>
    </message>
    <message>
        <source>problem.bag.fetch-line</source>
        <translation>fetch.txt файлының %1-жолы оқылмайды: пакетті қайта сұраңыз.</translation>
    </message>
    <message>
        <source>problem.bag.listed-again</source>
        <translation>«%1» %2 ішінде екі рет бірдей көрсетілген.</translation>
    </message>
    <message>
        <source>problem.bag.listed-twice</source>
        <translation>«%1» %2 ішінде екі рет көрсетілген: пакетті қайта сұраңыз.</translation>
    </message>
    <message>
        <source>problem.bag.manifest-line</source>
        <translation>%2 файлының %1-жолында бақылау сомасы мен жол жоқ: пакетті қайта сұраңыз.</translation>
    </message>
    <message>
        <source>problem.bag.missing</source>
        <translation>«%1» %2 ішінде көрсетілген, бірақ пакетте жоқ: пакет толық емес; файлды сұраңыз.</translation>
    </message>
    <message>
        <source>problem.bag.no-manifest</source>
        <translation>Пакетте тексеруге болатын тізімдеме жоқ: MD5, SHA-1 немесе SHA-2 бақылау сомалары бар пакетті сұраңыз.</translation>
    </message>
    <message>
        <source>problem.bag.oxum</source>
        <translation>Пакетте %1 (байт.файл) деп көрсетілген, ал іс жүзінде %2: ол толық емес немесе өзгертілген.</translation>
    </message>
    <message>
        <source>problem.bag.path</source>
        <translation>%2 ішіндегі «%1» пакеттен тыс шығады: пакет қабылданбайды.</translation>
    </message>
    <message>
        <source>problem.bag.system-file</source>
        <translation>«%1» файлын операциялық жүйе қалдырған, ол ешбір атауға жатпайды.</translation>
    </message>
    <message>
        <source>problem.bag.tag-file</source>
        <translation>«%1» пакетте көрсетілген кодтауда жазылмаған немесе тым ұзын: пакетті қайта сұраңыз.</translation>
    </message>
    <message>
        <source>problem.bag.undeclared</source>
        <translation>Пакетте bagit.txt жоқ: ол толық емес; оны қайта сұраңыз.</translation>
    </message>
    <message>
        <source>problem.bag.unfetched</source>
        <translation>«%1» пакетте жоқ, оны басқа жерден жүктеу ұсынылған: ештеңе жүктелмейді; толық пакетті сұраңыз.</translation>
    </message>
    <message>
        <source>problem.bag.unlisted</source>
        <translation>«%1» пакетте бар, бірақ %2 ішінде жоқ: оны ешкім растамайды; пакетті қайта сұраңыз.</translation>
    </message>
    <message>
        <source>problem.bag.version</source>
        <translation>BagIt %1 нұсқасы белгісіз: 0.93–1.0 нұсқасындағы пакетті сұраңыз.</translation>
    </message>
    <message>
        <source>problem.cabinet.ended</source>
        <translation>№ %1 шарттың мерзімі аяқталған: алдымен шартты жаңартыңыз.</translation>
    </message>
    <message>
        <source>problem.cabinet.exists</source>
        <translation>«%1» қатысушысының жеке кабинеті бар: бір қатысушыға бір ғана кабинет ашылады.</translation>
    </message>
    <message>
        <source>problem.cabinet.login</source>
        <translation>«%1» логинге жарамайды: латын әріптерін, цифрларды, нүкте мен сызықшаны қолданыңыз.</translation>
    </message>
    <message>
        <source>problem.cabinet.login-taken</source>
        <translation>«%1» логині бос емес: басқасын таңдаңыз.</translation>
    </message>
    <message>
        <source>problem.cabinet.several</source>
        <translation>«%1» бірнеше кабинетке сәйкес келеді: шарттың нөмірін «№» белгісімен немесе кабинеттің өз нөмірін көрсетіңіз.</translation>
    </message>
    <message>
        <source>problem.cabinet.slip-printed</source>
        <translation>«%1» үшін логин мен пароль тапсырылған: пароль парағы бір-ақ рет басылады.</translation>
    </message>
    <message>
        <source>problem.cabinet.unsigned</source>
        <translation>№ %1 шартқа әлі қол қойылмаған: жеке кабинет қол қойылған шарт бойынша құрылады.</translation>
    </message>
    <message>
        <source>problem.calendar.day</source>
        <translation>%1 күні бұл жылға жатпайды немесе екі рет жазылған: жолды түзетіңіз.</translation>
    </message>
    <message>
        <source>problem.calendar.unconfirmed</source>
        <translation>%1 жылдың күнтізбесі расталмаған: заңда белгіленген мереке күндері есепке алынды, ал Құрбан айт пен ауыстырылған күндер мерзімді өзгертуі мүмкін.</translation>
    </message>
    <message>
        <source>problem.calendar.year</source>
        <translation>%1 жылы күнтізбеде болуы мүмкін емес: 1991 мен 2999 аралығындағы жылды көрсетіңіз.</translation>
    </message>
    <message>
        <source>problem.composition.chair</source>
        <translation>Комиссия құрамында бір ғана төраға болуы тиіс: төрағаны белгілеңіз.</translation>
    </message>
    <message>
        <source>problem.composition.deputy</source>
        <translation>Комиссия құрамында төраға орынбасары біреуден аспауы тиіс: артығын мүше деп белгілеңіз.</translation>
    </message>
    <message numerus="yes">
        <source>problem.composition.even</source>
        <translation>
            <numerusform>Комиссия құрамында %1 мүше бар, ал мүшелер саны тақ болуы тиіс: бір мүше қосыңыз немесе алып тастаңыз.</numerusform>
            <numerusform>Комиссия құрамында %1 мүше бар, ал мүшелер саны тақ болуы тиіс: бір мүше қосыңыз немесе алып тастаңыз.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>problem.composition.few</source>
        <translation>
            <numerusform>Комиссия құрамында %1 мүше бар, ал мүшелер саны бестен кем болмауы тиіс: мүшелер қосыңыз.</numerusform>
            <numerusform>Комиссия құрамында %1 мүше бар, ал мүшелер саны бестен кем болмауы тиіс: мүшелер қосыңыз.</numerusform>
        </translation>
    </message>
    <message>
        <source>problem.composition.from</source>
        <translation>Құрамның күшіне енетін күні көрсетілмеген: күнін енгізіңіз.</translation>
    </message>
    <message>
        <source>problem.composition.member-name</source>
        <translation>Комиссия мүшесінің аты-жөні бос: оны енгізіңіз немесе жолды алып тастаңыз.</translation>
    </message>
    <message>
        <source>problem.composition.member-twice</source>
        <translation>«%1» құрамда екі рет жазылған: қайталанған жолды алып тастаңыз.</translation>
    </message>
    <message>
        <source>problem.composition.none</source>
        <translation>%1 күні күшінде тұрған комиссия құрамы жоқ: алдымен бұйрық бойынша құрамды енгізіңіз.</translation>
    </message>
    <message>
        <source>problem.composition.order</source>
        <translation>Бұйрықтың нөмірі көрсетілмеген: комиссия құрамын бекіткен бұйрықтың нөмірін енгізіңіз.</translation>
    </message>
    <message>
        <source>problem.composition.order-date</source>
        <translation>Бұйрықтың күні көрсетілмеген: күнін енгізіңіз.</translation>
    </message>
    <message>
        <source>problem.composition.overlap</source>
        <translation>%1 күні басталатын құрам немесе ашылған отырыс бар: жаңа құрам одан кейінгі күннен басталуы тиіс.</translation>
    </message>
    <message>
        <source>problem.contract.date</source>
        <translation>Шарттың күні көрсетілмеген: күнін енгізіңіз.</translation>
    </message>
    <message>
        <source>problem.contract.exists</source>
        <translation>№ %1 шарт бар: басқа нөмір енгізіңіз.</translation>
    </message>
    <message>
        <source>problem.contract.number</source>
        <translation>Шарттың нөмірі көрсетілмеген: нөмірін енгізіңіз.</translation>
    </message>
    <message>
        <source>problem.contract.participant</source>
        <translation>Шарт жасасатын қатысушы көрсетілмеген: оны тізімнен таңдаңыз.</translation>
    </message>
    <message>
        <source>problem.contract.signed</source>
        <translation>№ %1 шартқа қол қойылған, сондықтан ол өзгертілмейді: қажет болса, шартты бұзып, жаңасын жасаңыз.</translation>
    </message>
    <message>
        <source>problem.contract.unsigned</source>
        <translation>№ %1 шартқа әлі қол қойылмаған: алдымен қол қойылған күнін тіркеңіз.</translation>
    </message>
    <message>
        <source>problem.contract.terminated</source>
        <translation>№ %1 шарт бұзылған: оны екінші рет бұзудың қажеті жоқ.</translation>
    </message>
    <message>
        <source>problem.contract.term</source>
        <translation>Шарттың мерзімі дұрыс емес: басталатын және аяқталатын күнін тексеріңіз.</translation>
    </message>
    <message>
        <source>problem.contract.term-over</source>
        <translation>%1 күні шарттың мерзімінен (%2 – %3) тыс: мерзім ішіндегі күнді көрсетіңіз.</translation>
    </message>
    <message>
        <source>problem.date.future</source>
        <translation>%1 күні әлі болған жоқ: болған күнді көрсетіңіз.</translation>
    </message>
    <message>
        <source>problem.date.missing</source>
        <translation>Күні көрсетілмеген: оны енгізіңіз.</translation>
    </message>
    <message>
        <source>problem.date.unread</source>
        <translation>«%1» — күн емес: түзетіңіз.</translation>
    </message>
    <message>
        <source>problem.database.address</source>
        <translation>«%1» дерекқордың мекенжайы емес: файл үшін sqlite:PATH, ал сервер үшін postgresql://user@host:port/name деп жазыңыз.</translation>
    </message>
    <message>
        <source>problem.database.scheme</source>
        <translation>«%1» дерекқордың түрін көрсетпейді: файл үшін sqlite:%1, ал сервер үшін postgresql://user@host:port/name деп жазыңыз.</translation>
    </message>
    <message>
        <source>problem.file.missing</source>
        <translation>«%1» файлы табылмады немесе оқылмайды: файлдың бар екенін тексеріп, қайта таңдаңыз.</translation>
    </message>
    <message>
        <source>problem.file.empty</source>
        <translation>«%1» файлы бос: толық файлды таңдаңыз.</translation>
    </message>
    <message>
        <source>problem.file.executable</source>
        <translation>«%1» (%2) — бағдарлама немесе оның ішінде бағдарлама бар: бағдарламалар қабылданбайды.</translation>
    </message>
    <message>
        <source>problem.file.other-type</source>
        <translation>«%1» файлының түрі — %2: PDF, EPUB, DjVu, TIFF, JPEG, PNG және DOCX қабылданады.</translation>
    </message>
    <message>
        <source>problem.file.unknown</source>
        <translation>«%1» файлы қоймада жоқ: алдымен файлды қосыңыз.</translation>
    </message>
    <message>
        <source>problem.file.not-a-file</source>
        <translation>«%1» кәдімгі файл емес: файлдың атын немесе стандартты енгізу үшін «-» белгісін көрсетіңіз.</translation>
    </message>
    <message>
        <source>problem.file.unknown-type</source>
        <translation>«%1» файлының түрі белгісіз: PDF, EPUB, DjVu, TIFF, JPEG, PNG және DOCX қабылданады.</translation>
    </message>
    <message>
        <source>problem.id.unknown</source>
        <translation>%2 нөмірлі жазба (%1) табылмады: ол жойылған немесе нөмірі дұрыс емес.</translation>
    </message>
    <message>
        <source>problem.item.assessments</source>
        <translation>Төрт баға толық қойылмаған: тарихи, көркемдік, ғылыми және мәдени маңыздылығын бағалаңыз.</translation>
    </message>
    <message>
        <source>problem.item.decided</source>
        <translation>«%1» бойынша шешім қабылданған: алдымен шешімді қайтарып алыңыз.</translation>
    </message>
    <message>
        <source>problem.item.isbn</source>
        <translation>%1-жол: «%2» — жарамсыз ISBN, бақылау цифры сәйкес келмейді: кітаптағы нөмірмен салыстырыңыз.</translation>
    </message>
    <message>
        <source>problem.item.no-isbn</source>
        <translation>%1-жол: «%2» — ISBN емес, онда тоғыз, он немесе он үш цифр болады: түзетіңіз немесе алып тастаңыз.</translation>
    </message>
    <message>
        <source>problem.item.not-queued</source>
        <translation>«%1» кезекте тұрған жоқ, сондықтан күн тәртібіне алынбайды: оны тізімнен шығарыңыз.</translation>
    </message>
    <message>
        <source>problem.item.pages</source>
        <translation>%1-жол: бет саны 1 мен %2 аралығында болуы тиіс: оны түзетіңіз.</translation>
    </message>
    <message>
        <source>problem.item.taken-up</source>
        <translation>«%1» кейінгі отырыста қаралған немесе қорға енгізілген: бұл отырысты қайта ашуға болмайды.</translation>
    </message>
    <message>
        <source>problem.item.title</source>
        <translation>%1-жол: атауы жоқ, ал есепке алу бірлігі — атау: оны енгізіңіз.</translation>
    </message>
    <message>
        <source>problem.item.undecided</source>
        <translation>«%1» бойынша шешім әлі қабылданған жоқ: қайтарып алатын шешім жоқ.</translation>
    </message>
    <message>
        <source>problem.item.unread</source>
        <translation>%1-жол: «%2» оқылмады: ұяшықтағы мәнді түзетіңіз.</translation>
    </message>
    <message>
        <source>problem.item.year</source>
        <translation>%1-жол: %2 — мүмкін емес жыл, оны түзетіңіз.</translation>
    </message>
    <message>
        <source>problem.member.left</source>
        <translation>«%1» мүшелікті %2 күні тоқтатқан: бұл жазба қайталанбайды.</translation>
    </message>
    <message>
        <source>problem.member.left-before</source>
        <translation>«%1» мүше болған күн — %2: шығу күні одан кейін болуы тиіс.</translation>
    </message>
    <message>
        <source>problem.member.unknown</source>
        <translation>№ %1 мүше %2 күні комиссия құрамында болмаған: қатысқандарды тексеріңіз.</translation>
    </message>
    <message>
        <source>problem.member.was-present</source>
        <translation>«%1» %2 күнгі отырысқа қатысқан: шығу күні сол отырыстан кейін болуы тиіс.</translation>
    </message>
    <message>
        <source>problem.number.length</source>
        <translation>«%1»: ЖСН мен БСН 12 цифрдан тұрады, цифрлар санын тексеріңіз.</translation>
    </message>
    <message>
        <source>problem.number.letters</source>
        <translation>«%1»: ЖСН мен БСН тек цифрлардан тұрады, басқа таңбаларды алып тастаңыз.</translation>
    </message>
    <message>
        <source>problem.number.check-digit</source>
        <translation>«%1»: бақылау цифры сәйкес келмейді, нөмірді тексеріңіз.</translation>
    </message>
    <message>
        <source>problem.number.no-such-number</source>
        <translation>«%1»: мұндай нөмір болуы мүмкін емес, құжатпен салыстырыңыз.</translation>
    </message>
    <message>
        <source>problem.object.in-fund</source>
        <translation>«%1» қорға енгізілген: объектіге есеп нөмірі бір-ақ рет беріледі.</translation>
    </message>
    <message>
        <source>problem.object.included</source>
        <translation>«%1» қорға енгізіліп қойған: %4 күні, есеп нөмірі %2 (%3); нөмір бір-ақ рет беріледі, сондықтан енді ештеңе істеу қажет емес.</translation>
    </message>
    <message>
        <source>problem.object.minutes</source>
        <translation>«%1»: отырыстың хаттамасына әлі қол қойылмаған, енгізу қол қойылғаннан кейін болады.</translation>
    </message>
    <message>
        <source>problem.object.no-copy</source>
        <translation>«%1»: электрондық көшірмесі жоқ, алдымен файлын қосыңыз.</translation>
    </message>
    <message>
        <source>problem.object.not-decided</source>
        <translation>«%1»: комиссияның оң шешімі жоқ, ал қорға тек сол арқылы енгізіледі.</translation>
    </message>
    <message>
        <source>problem.object.rights</source>
        <translation>«%1» авторлық құқықпен қорғалады, күшіндегі авторлық шартсыз енгізілмейді: алдымен авторлық шарт жасасыңыз.</translation>
    </message>
    <message>
        <source>problem.object.rights-unknown</source>
        <translation>«%1»: авторлық құқық күйі белгісіз, ал белгісіз құқық қорғалатын болып саналады: алдымен оны анықтаңыз.</translation>
    </message>
    <message>
        <source>problem.object.section</source>
        <translation>«%1»: бөлімі таңдалмаған, бөлімді көрсетіңіз.</translation>
    </message>
    <message>
        <source>problem.package.cancelled</source>
        <translation>Оқу соңына дейін жетпей тоқтатылды: ештеңе қабылданған жоқ.</translation>
    </message>
    <message>
        <source>problem.package.empty</source>
        <translation>Жіберілгенде бірде-бір атау жоқ: атаулар мен олардың файлдарын сұраңыз.</translation>
    </message>
    <message>
        <source>problem.package.file-missing</source>
        <translation>Тізімнің %1-жолында «%2» көрсетілген, бірақ ол файлдардың ішінде жоқ: өтінім толық емес.</translation>
    </message>
    <message>
        <source>problem.package.file-unnamed</source>
        <translation>«%1» тізімнің ешбір жолында көрсетілмеген: ол қосылмады.</translation>
    </message>
    <message>
        <source>problem.package.link</source>
        <translation>«%1» файл емес, сілтеме: файлдың өзін сұраңыз.</translation>
    </message>
    <message>
        <source>problem.package.lists</source>
        <translation>Атаулар тізімі біреуден көп (%1): жарамдысын қалдырыңыз.</translation>
    </message>
    <message>
        <source>problem.package.no-list</source>
        <translation>Файлдардың жанында атаулар тізімі (CSV, XLSX) жоқ.</translation>
    </message>
    <message>
        <source>problem.package.no-participant</source>
        <translation>Мұны кім жібергені көрсетілмеген: қатысушыны көрсетіңіз.</translation>
    </message>
    <message>
        <source>problem.package.no-titles</source>
        <translation>«%1» бағандарының ешқайсысында атаулар жоқ: бағандардың аттарын бірінші жолға жазыңыз.</translation>
    </message>
    <message>
        <source>problem.package.row-untitled</source>
        <translation>Тізімнің %1-жолында атау жоқ: ол қосылмады.</translation>
    </message>
    <message>
        <source>problem.package.special</source>
        <translation>«%1» кәдімгі файл емес: кәдімгі файлдарды сұраңыз.</translation>
    </message>
    <message>
        <source>problem.participant.bin</source>
        <translation>«%1» — жарамсыз БСН: 12 цифрды және бақылау цифрын тексеріңіз.</translation>
    </message>
    <message>
        <source>problem.participant.email</source>
        <translation>«%1» — электрондық пошта мекенжайы емес: оны түзетіңіз.</translation>
    </message>
    <message>
        <source>problem.participant.exists</source>
        <translation>«%1» деген қатысушы тізімде бар: оны тізімнен таңдаңыз.</translation>
    </message>
    <message>
        <source>problem.participant.name</source>
        <translation>Қатысушының қазақша атауы жоқ: оны енгізіңіз.</translation>
    </message>
    <message>
        <source>problem.participant.unknown</source>
        <translation>Мұндай қатысушы табылмады: оны тізімнен таңдаңыз.</translation>
    </message>
    <message>
        <source>problem.pasted.carrier</source>
        <translation>«%1» — тасымалдағыш емес: «қағаз» немесе «электрондық» деп жазыңыз.</translation>
    </message>
    <message>
        <source>problem.pasted.category</source>
        <translation>«%1» — санат емес: 1-ден 8-ге дейінгі санды жазыңыз.</translation>
    </message>
    <message>
        <source>problem.pasted.copyright</source>
        <translation>«%1» сөзінен авторлық құқық күйі анық емес: «қорғалады» немесе «қоғамдық игілік» деп жазыңыз.</translation>
    </message>
    <message>
        <source>problem.pasted.isbn</source>
        <translation>«%1» — ISBN емес: онда 10 немесе 13 цифр болады, кітаптағы нөмірмен салыстырыңыз.</translation>
    </message>
    <message>
        <source>problem.pasted.isbn-check</source>
        <translation>«%1» — жарамсыз ISBN, бақылау цифры сәйкес келмейді: кітаптағы нөмірмен салыстырыңыз.</translation>
    </message>
    <message>
        <source>problem.pasted.isbn-shortened</source>
        <translation>«%1»: электрондық кесте ISBN-ді қысқартқан, цифрлары жоғалған: оны кітаптан көшіріңіз.</translation>
    </message>
    <message>
        <source>problem.pasted.isbn-zero</source>
        <translation>«%1»: ISBN-нің бірінші нөлі жоғалған сияқты: %2 болса, солай жазыңыз.</translation>
    </message>
    <message>
        <source>problem.pasted.language</source>
        <translation>«%1» — белгісіз тіл: тілдің атауын немесе екі әріптен тұратын кодын жазыңыз.</translation>
    </message>
    <message>
        <source>problem.pasted.long</source>
        <translation>Мәтінде %1 таңба бар, ал ең көбі %2 таңба: оны қысқартыңыз.</translation>
    </message>
    <message>
        <source>problem.pasted.number</source>
        <translation>«%1» жол нөмірлерінің арасында тұр, сондықтан ешқандай атауға кірмейді: оны өз ұяшығына жазып, осыны босатыңыз немесе жоғарыдан басқа баған таңдаңыз.</translation>
    </message>
    <message>
        <source>problem.pasted.pages</source>
        <translation>«%1» — бет саны емес: 1-ден 99999-ға дейінгі санды жазыңыз.</translation>
    </message>
    <message>
        <source>problem.pasted.title</source>
        <translation>Бұл жолда атау жоқ: атауын жазыңыз, әйтпесе жол алынбайды.</translation>
    </message>
    <message>
        <source>problem.pasted.year</source>
        <translation>«%1» дегеннен жыл анық емес: төрт цифрмен жазыңыз немесе ұяшықты босатыңыз.</translation>
    </message>
    <message>
        <source>problem.pasted.year-impossible</source>
        <translation>«%1» — мүмкін емес жыл: %2–%3 аралығындағы жылды жазыңыз.</translation>
    </message>
    <message>
        <source>problem.pdf.encrypted</source>
        <translation>«%1» құпиясөзбен қорғалған, сондықтан ашылмайды: құпиясөзсіз көшірмесін сұраңыз.</translation>
    </message>
    <message>
        <source>problem.pdf.damaged</source>
        <translation>«%1» бүлінген, сондықтан оқылмайды: файлды қайта алыңыз.</translation>
    </message>
    <message>
        <source>problem.pdf.empty</source>
        <translation>«%1» бос файл: толық файлды алыңыз.</translation>
    </message>
    <message>
        <source>problem.pdf.not-pdf</source>
        <translation>«%1» PDF файлы емес: PDF көшірмесін алыңыз.</translation>
    </message>
    <message>
        <source>problem.pdf.scattered</source>
        <translation>«%1» — беттері басқа файлдарда жатқан DjVu: барлық беті бар бір DjVu файлын немесе PDF сұраңыз.</translation>
    </message>
    <message>
        <source>problem.pdf.too-slow</source>
        <translation>«%1» берілген уақытта оқылмады: файлды тексеріңіз.</translation>
    </message>
    <message>
        <source>problem.pdf.too-large</source>
        <translation>«%1» тым үлкен, сондықтан көрсетілмейді: оны бөліктерге бөліп сұраңыз.</translation>
    </message>
    <message>
        <source>problem.pdf.worker-died</source>
        <translation>«%1» оқылған кезде оқу үдерісі тоқтап қалды: файл бүлінген болуы мүмкін.</translation>
    </message>
    <message>
        <source>problem.pdf.no-worker</source>
        <translation>PDF оқитын қосымша бағдарлама табылмады: бағдарламаны қайта орнатыңыз.</translation>
    </message>
    <message>
        <source>problem.pdf.missing</source>
        <translation>«%1» файлы табылмады: файлды қайта таңдаңыз.</translation>
    </message>
    <message>
        <source>problem.pdf.unreadable</source>
        <translation>«%1» файлын оқу мүмкін болмады: оқу құқығы мен дискіні тексеріңіз.</translation>
    </message>
    <message>
        <source>problem.pdf.not-a-file</source>
        <translation>«%1» кәдімгі файл емес: PDF файлын таңдаңыз.</translation>
    </message>
    <message>
        <source>problem.pdf.changed</source>
        <translation>«%1» оқылып жатқанда өзгерді: қайта ашыңыз.</translation>
    </message>
    <message>
        <source>problem.pdf.no-text</source>
        <translation>«%1» — сурет: онда іздейтін мәтін жоқ.</translation>
    </message>
    <message>
        <source>problem.pdf.no-page</source>
        <translation>«%1»: мұндай бет жоқ, бет нөмірін тексеріңіз.</translation>
    </message>
    <message>
        <source>problem.pdf.bad-worker</source>
        <translation>PDF оқитын бағдарлама тиісінше жауап бермейді: бағдарламаны қайта орнатыңыз.</translation>
    </message>
    <message>
        <source>problem.reason.missing</source>
        <translation>Негіздеме жазылмаған: себебін жазыңыз.</translation>
    </message>
    <message>
        <source>problem.record.big</source>
        <translation>Жазба 4 МБ-тан үлкен, мұндай библиографиялық жазба болмайды: файлды тексеріңіз.</translation>
    </message>
    <message>
        <source>problem.record.braces</source>
        <translation>Жазбаның жақшасы жабылмаған, ал одан кейін келесі жазба басталады: жақшаны жабыңыз.</translation>
    </message>
    <message>
        <source>problem.record.damaged</source>
        <translation>Жазба бүлінген: онда оқуға болатын бірде-бір өріс жоқ.</translation>
    </message>
    <message>
        <source>problem.record.directory</source>
        <translation>Жазбаның анықтамалығы бүлінген: оның деректері %1-байттан басталуы мүмкін емес.</translation>
    </message>
    <message>
        <source>problem.record.document</source>
        <translation>Файл тұтас XML құжаты емес (%1-жол): жазбалары бір-бірлеп оқылды, барлығы осында ма, тексеріңіз.</translation>
    </message>
    <message>
        <source>problem.record.encoding</source>
        <translation>Жазбада осы кодтаманың әрпі болып табылмайтын байттар бар: басқа кодтаманы көрсетіңіз немесе жазбаны түзетіңіз.</translation>
    </message>
    <message>
        <source>problem.record.field</source>
        <translation>Анықтамалық бойынша %1 өрісі жазбаның шегінен тыс жатыр: жазбаны қайта алыңыз.</translation>
    </message>
    <message>
        <source>problem.record.format</source>
        <translation>Файлдан белгілі жазба форматтарының бірде-бірі танылмады: форматты көрсетіңіз немесе файлды тексеріңіз.</translation>
    </message>
    <message>
        <source>problem.record.leader</source>
        <translation>Жазбаның маркері бүлінген: сандардың орнында басқа таңбалар тұр.</translation>
    </message>
    <message>
        <source>problem.record.length</source>
        <translation>Маркерде ұзындығы %1 деп көрсетілген, ал жазба %2 байт алады: жазбаны қайта алыңыз.</translation>
    </message>
    <message>
        <source>problem.record.many</source>
        <translation>Бір өтінімге %1 жазбадан артық кірмейді: қалғандарын басқа өтінімге енгізіңіз.</translation>
    </message>
    <message>
        <source>problem.record.none</source>
        <translation>Файлда бірде-бір жазба жоқ: керекті файл ма, тексеріңіз.</translation>
    </message>
    <message>
        <source>problem.record.quotes</source>
        <translation>Кесте жолындағы тырнақша жабылмаған: оны жабыңыз.</translation>
    </message>
    <message>
        <source>problem.record.repaired</source>
        <translation>Жазбаның маркеріндегі немесе анықтамалығындағы сандар қате; өрістері соңғы белгілері бойынша ажыратылды: жазбаны дереккөзімен салыстырыңыз.</translation>
    </message>
    <message>
        <source>problem.record.truncated</source>
        <translation>Жазба файлмен бірге үзіліп қалған: файлды толық күйінде алыңыз.</translation>
    </message>
    <message>
        <source>problem.record.untitled</source>
        <translation>Жазбада атауы жоқ, ал есепке алу бірлігі — атау: оны қолмен енгізіңіз.</translation>
    </message>
    <message>
        <source>problem.record.xml</source>
        <translation>%1-жол: жазбаның XML құрылымы дұрыс емес (%2): оны түзетіңіз.</translation>
    </message>
    <message>
        <source>problem.session.agenda</source>
        <translation>Күн тәртібі бос: алдымен кезектегі объектілерді алыңыз.</translation>
    </message>
    <message>
        <source>problem.session.date</source>
        <translation>Отырыстың күні көрсетілмеген: күнін енгізіңіз.</translation>
    </message>
    <message>
        <source>problem.session.future</source>
        <translation>Отырыс %1 күніне белгіленген: оны сол күннен бұрын ашуға болмайды.</translation>
    </message>
    <message>
        <source>problem.session.presiding</source>
        <translation>Төраға да, оның орынбасары да қатысып отырған жоқ: отырысқа солардың бірі төрағалық етуі тиіс.</translation>
    </message>
    <message>
        <source>problem.session.quorum</source>
        <translation>Кворум жоқ: қатысып отырғаны — %1, комиссия мүшелерінің жалпы саны — %2. Мүшелер жиналған соң қатысқандарды белгілеңіз.</translation>
    </message>
    <message>
        <source>problem.session.scanned</source>
        <translation>Бұл отырыстың қол қойылған хаттамасының сканы бұрын тіркелген; ол ауыстырылмайды.</translation>
    </message>
    <message>
        <source>problem.session.minutes-damaged</source>
        <translation>%1 отырысының (%2) қол қойылған хаттамасы бүлінген, оқылмайды; оның орнына бүгінгі деректер басылмайды. Деректер базасының сақтық көшірмесін қалпына келтіру үшін әкімшіге хабарласыңыз.</translation>
    </message>
    <message>
        <source>problem.session.signed-before</source>
        <translation>Қол қойылған күн (%1) отырыс күнінен (%2) ерте болмауы тиіс: күнді түзетіңіз.</translation>
    </message>
    <message>
        <source>problem.session.state</source>
        <translation>Отырыстың күйі — «%1», бұл әрекет мұндай күйде орындалмайды: оның күйіне сай әрекетті таңдаңыз.</translation>
    </message>
    <message numerus="yes">
        <source>problem.session.undecided</source>
        <translation>
            <numerusform>%1 объект бойынша шешім қабылданбаған: отырысты жаппас бұрын шешім қабылдаңыз немесе объектіні күн тәртібінен алыңыз.</numerusform>
            <numerusform>%1 объект бойынша шешім қабылданбаған: отырысты жаппас бұрын шешім қабылдаңыз немесе объектіні күн тәртібінен алыңыз.</numerusform>
        </translation>
    </message>
    <message>
        <source>problem.settings.addressee</source>
        <translation>Өтінімнің кімге жолданатыны (адресат) бос: оны енгізіңіз.</translation>
    </message>
    <message>
        <source>problem.settings.name</source>
        <translation>Кітапхананың атауы бос: оны енгізіңіз.</translation>
    </message>
    <message>
        <source>problem.settings.regulation</source>
        <translation>Кворум мен көпшілік үлесі 50-ден 99 пайызға дейін болуы тиіс: комиссия кемінде жартысымен шешеді.</translation>
    </message>
    <message>
        <source>problem.settings.timezone</source>
        <translation>«%1» деген уақыт белдеуі жоқ: мысалы, Asia/Almaty деп жазыңыз.</translation>
    </message>
    <message>
        <source>problem.sheet.too-large</source>
        <translation>«%1» кестесі оқылатын көлемнен үлкен: ең көбі 10 000 жол және 64 баған.</translation>
    </message>
    <message>
        <source>problem.sheet.unreadable</source>
        <translation>«%1» кестесі оқылмайды: оны CSV немесе XLSX түрінде сұраңыз.</translation>
    </message>
    <message>
        <source>problem.staff.login</source>
        <translation>«%1» логинге жарамайды: латын әріптерін, цифрларды, нүкте мен сызықшаны қолданыңыз.</translation>
    </message>
    <message>
        <source>problem.staff.login-taken</source>
        <translation>«%1» логині бос емес: басқасын таңдаңыз.</translation>
    </message>
    <message>
        <source>problem.staff.name</source>
        <translation>Қызметкердің аты-жөні бос: оны енгізіңіз.</translation>
    </message>
    <message>
        <source>problem.staff.role</source>
        <translation>Бұл әрекетті тек мына рөлдегі қызметкер орындай алады: %1.</translation>
    </message>
    <message>
        <source>problem.staff.roles</source>
        <translation>Қызметкердің бірде-бір рөлі жоқ: кемінде бір рөл таңдаңыз.</translation>
    </message>
    <message>
        <source>problem.staff.unknown</source>
        <translation>Кім жұмыс істеп отырғаны белгісіз немесе оның кіруі жабылған: тіркелген қызметкердің логинін көрсетіңіз.</translation>
    </message>
    <message>
        <source>problem.storage.busy</source>
        <translation>Дерекқор басқа жазумен бос емес; ештеңе өзгертілген жоқ: сәл күтіп, қайталаңыз.</translation>
    </message>
    <message>
        <source>problem.storage.cancelled</source>
        <translation>Сұрау тоқтатылды; ештеңе өзгертілген жоқ.</translation>
    </message>
    <message>
        <source>problem.storage.constraint</source>
        <translation>Дерекқор жазбаны қабылдамады; ештеңе өзгертілген жоқ: енгізілгенді тексеріңіз.</translation>
    </message>
    <message>
        <source>problem.storage.damaged</source>
        <translation>Дерекқор бүлінген: онымен жұмысты тоқтатып, сақтық көшірмеден қалпына келтіріңіз.</translation>
    </message>
    <message>
        <source>problem.storage.full</source>
        <translation>Дискіде орын жоқ; ештеңе өзгертілген жоқ: орын босатып, қайталаңыз.</translation>
    </message>
    <message>
        <source>problem.storage.lost</source>
        <translation>Дерекқормен байланыс үзілді; енгізілгендеріңіз осында қалды: байланыс қалпына келгенде қайталаңыз.</translation>
    </message>
    <message>
        <source>problem.storage.not-you</source>
        <translation>Дерекқорға басқа қызметкер ретінде қосылғансыз: әрекет тек өз логиніңізбен жасалады, ештеңе өзгерген жоқ. Бағдарламаны өз логиніңізбен ашыңыз.</translation>
    </message>
    <message>
        <source>problem.storage.missing</source>
        <translation>Бұл жерде дерекқор жоқ: оны «qorjynctl init» жасайды.</translation>
    </message>
    <message>
        <source>problem.storage.no-database</source>
        <translation>Ол жердегі файл дерекқор емес: мекенжайын тексеріңіз; бұрын дерекқор болған болса, оны сақтық көшірмеден қалпына келтіріңіз. Ештеңе өзгертілген жоқ.</translation>
    </message>
    <message>
        <source>problem.storage.other</source>
        <translation>Дерекқор қате қайтарды; ештеңе өзгертілген жоқ: қайталаңыз, қайталанса, әкімшіге көрсетіңіз.</translation>
    </message>
    <message>
        <source>problem.storage.read-only</source>
        <translation>Қол жеткізу құқығы жоқ; ештеңе өзгертілген жоқ: бума мен дерекқорды оқу және жазу құқықтарын тексеріңіз.</translation>
    </message>
    <message>
        <source>problem.storage.stale</source>
        <translation>Жазбаны басқа жұмыс орны өзгертіп қойған; ештеңе жазылған жоқ: жаңа күйін қарап, қайталаңыз.</translation>
    </message>
    <message>
        <source>problem.storage.altered</source>
        <translation>Дерекқордың кестелері осы бағдарлама білетін қадамдармен жасалмаған: оны жасаған бағдарламамен ашыңыз немесе сақтық көшірмеден қалпына келтіріңіз. Ештеңе өзгертілген жоқ.</translation>
    </message>
    <message>
        <source>problem.storage.too-new</source>
        <translation>Дерекқор бағдарламаның жаңарақ нұсқасымен жасалған: бағдарламаны жаңартыңыз.</translation>
    </message>
    <message>
        <source>problem.storage.too-old</source>
        <translation>Дерекқорды жаңарту керек, бірақ бұл кірудің оған құқығы жоқ: әкімші «qorjynctl init» орындасын.</translation>
    </message>
    <message>
        <source>problem.storage.not-let-in</source>
        <translation>Сервер «%1» рөлін дерекқорға кіргізбеді; ештеңе өзгертілген жоқ: рөлдің атын, құпиясөзін және құқықтарын тексеріңіз.</translation>
    </message>
    <message>
        <source>problem.storage.stale-record</source>
        <translation>Жазбаны (%1, № %2) басқа жұмыс орны өзгертіп қойған; ештеңе жазылған жоқ: жаңа күйін қарап, қайталаңыз.</translation>
    </message>
    <message>
        <source>problem.guard.R2</source>
        <translation>Қатысушы жазбасының белгісі өзгертілмейді; ештеңе өзгертілген жоқ.</translation>
    </message>
    <message>
        <source>problem.guard.R8</source>
        <translation>Шешімге дейін төрт баға да қойылуы тиіс; ештеңе өзгертілген жоқ.</translation>
    </message>
    <message>
        <source>problem.guard.R10</source>
        <translation>Қорға енгізу күні бір рет жазылады; ештеңе өзгертілген жоқ.</translation>
    </message>
    <message>
        <source>problem.guard.R16</source>
        <translation>Бөлім жазбасының белгісі өзгертілмейді; ештеңе өзгертілген жоқ.</translation>
    </message>
    <message>
        <source>problem.guard.R19</source>
        <translation>Шарт жазбасының белгісі өзгертілмейді; ештеңе өзгертілген жоқ.</translation>
    </message>
    <message>
        <source>problem.guard.R20</source>
        <translation>Жеке кабинет жазбасының белгісі өзгертілмейді; ештеңе өзгертілген жоқ.</translation>
    </message>
    <message>
        <source>problem.storage.not-let-in</source>
        <translation>Сервер «%1» рөлін дерекқорға кіргізбеді; ештеңе өзгертілген жоқ: рөлдің атын, құпиясөзін және құқықтарын тексеріңіз.</translation>
    </message>
    <message>
        <source>problem.storage.stale-record</source>
        <translation>Жазбаны (%1, № %2) басқа жұмыс орны өзгертіп қойған; ештеңе жазылған жоқ: жаңа күйін қарап, қайталаңыз.</translation>
    </message>
    <message>
        <source>problem.guard.R5</source>
        <translation>Дерекқор тіркеу нөмірлерін қорғайды, ештеңе өзгертілген жоқ: нөмірді тек өтінімді тіркеу әрекеті береді.</translation>
    </message>
    <message>
        <source>problem.guard.R6</source>
        <translation>Комиссия құрамы ережеге сай емес: мүшелер саны тақ және кемінде бес болуы тиіс; ештеңе өзгертілген жоқ.</translation>
    </message>
    <message>
        <source>problem.guard.R9</source>
        <translation>Хаттамаға қол қойылған немесе отырыс бұл күйде емес, ештеңе өзгертілген жоқ: шешімді тек кейінгі отырыс алмастыра алады.</translation>
    </message>
    <message>
        <source>problem.guard.R11</source>
        <translation>Объект қорға тек комиссияның оң шешімі бойынша енгізіледі; ештеңе өзгертілген жоқ.</translation>
    </message>
    <message>
        <source>problem.guard.R12</source>
        <translation>Авторлық құқықпен қорғалатын объект авторлық шартсыз енгізілмейді; ештеңе өзгертілген жоқ.</translation>
    </message>
    <message>
        <source>problem.guard.R13</source>
        <translation>Есепке алынған объект жойылмайды: оны екі негіздің бірімен ғана алып тастауға болады.</translation>
    </message>
    <message>
        <source>problem.guard.R14</source>
        <translation>Есеп нөмірлері үзіліссіз және қайталанбай беріледі; ештеңе өзгертілген жоқ.</translation>
    </message>
    <message>
        <source>problem.guard.history</source>
        <translation>Тарих өзгертілмейді және жойылмайды: түзету жаңа әрекетпен жасалады.</translation>
    </message>
    <message>
        <source>problem.today.real</source>
        <translation>Бұл нақты дерекқор: --today тек жаттығу дерекқорында қолданылады.</translation>
    </message>
    <message>
        <source>problem.votes.decision</source>
        <translation>Дауыстар бойынша шешім басқа: «%1». Дауыстарды немесе шешімді түзетіңіз.</translation>
    </message>
    <message>
        <source>problem.votes.defer</source>
        <translation>Кейінге қалдыру үшін қатысқандардың көпшілігінің дауысы жетпейді: дауыстарды түзетіңіз немесе басқа шешім таңдаңыз.</translation>
    </message>
    <message>
        <source>problem.votes.sum</source>
        <translation>Дауыстардың саны (%1) қатысып отырғандардың санына (%2) тең емес: дауыстарды тексеріңіз.</translation>
    </message>
    <message>
        <source>problem.votes.tie</source>
        <translation>Дауыстар тең: төрағалық етуші қалай дауыс бергенін көрсетіңіз.</translation>
    </message>
    <message>
        <source>problem.staff.nobody</source>
        <translation>Кім жұмыс істеп отырғаны белгісіз: қызметкерді таңдаңыз (терезенің оң жақ жоғарғы бұрышында, пәрмен жолында --as LOGIN).</translation>
    </message>
    <message>
        <source>problem.usage.command-unknown</source>
        <translation>«%1» деген команда жоқ: командалардың тізімін «qorjynctl --help» көрсетеді.</translation>
    </message>
    <message>
        <source>problem.usage.command-missing</source>
        <translation>Команда көрсетілмеген: командалардың тізімін «qorjynctl --help» көрсетеді.</translation>
    </message>
    <message>
        <source>problem.usage.option-unknown</source>
        <translation>«%1» деген параметр жоқ: параметрлердің тізімін «qorjynctl --help» көрсетеді.</translation>
    </message>
    <message>
        <source>problem.usage.option-of</source>
        <translation>«%2» командасында «%1» параметрі жоқ: оны алып тастаңыз немесе «qorjynctl %2 --help» анықтамасын қараңыз.</translation>
    </message>
    <message>
        <source>problem.usage.option-alone</source>
        <translation>«%1» параметрі мән қабылдамайды: теңдік белгісінен кейінгісін алып тастаңыз.</translation>
    </message>
    <message>
        <source>problem.usage.option-value</source>
        <translation>«%1» параметріне мына түрдегі мән керек: %2.</translation>
    </message>
    <message>
        <source>problem.usage.no-arguments</source>
        <translation>«%1» командасы аргумент қабылдамайды: артығын алып тастаңыз.</translation>
    </message>
    <message>
        <source>problem.usage.arguments</source>
        <translation>«%1» командасының аргументтері: %2.</translation>
    </message>
    <message>
        <source>problem.usage.needs</source>
        <translation>«%1» командасына мынау керек: %2.</translation>
    </message>
    <message>
        <source>problem.usage.date</source>
        <translation>«%1» күнге жатпайды: күнді YYYY-MM-DD түрінде жазыңыз.</translation>
    </message>
    <message>
        <source>problem.usage.not-empty</source>
        <translation>«%1» бумасы бос емес: бос немесе жаңа буманы көрсетіңіз.</translation>
    </message>
    <message>
        <source>problem.usage.files</source>
        <translation>PostgreSQL қолданылғанда файлдар қоймасын көрсету керек: --files DIR.</translation>
    </message>
    <message>
        <source>problem.write.full</source>
        <translation>«%1» жазылмады: дискіде орын жоқ. Орын босатып, қайталаңыз.</translation>
    </message>
    <message>
        <source>problem.write.denied</source>
        <translation>«%1» жазылмады: ол жерге жазу құқығы жоқ. Басқа буманы таңдаңыз немесе құқықтарды тексеріңіз.</translation>
    </message>
    <message>
        <source>problem.write.no-folder</source>
        <translation>«%1» жазылмады: ондай бума жоқ. Бар буманы көрсетіңіз.</translation>
    </message>
    <message>
        <source>problem.write.not-a-file</source>
        <translation>«%1» жазылмады: бұл кәдімгі файл емес, бума, құрылғы немесе арна. Файлдың атын көрсетіңіз.</translation>
    </message>
    <message>
        <source>problem.write.failed</source>
        <translation>«%1» жазылмады: жүйе жазудан бас тартты. Дискіні тексеріп, қайталаңыз.</translation>
    </message>
    <message>
        <source>problem.identity.taken</source>
        <translation>Бұл --id бұрын басқа әрекетке (%1) берілген; ештеңе өзгертілген жоқ: осы әрекетке өз белгісін беріңіз.</translation>
    </message>
    <message>
        <source>problem.name.too-long</source>
        <translation>Атау %1 таңбадан аспауы тиіс: оны қысқартыңыз.</translation>
    </message>
    <message>
        <source>problem.output.failed</source>
        <translation>Жауап шығысқа жазылмады: орын босатыңыз немесе басқа файлды көрсетіп, қайта сұраңыз.</translation>
    </message>
    <message>
        <source>problem.output.secret</source>
        <translation>Құпиясөз шығысқа жазылмады, сондықтан ештеңе өзгерген жоқ: орын босатып, әрекетті қайталаңыз.</translation>
    </message>
    <message>
        <source>problem.session.year</source>
        <translation>%1 күніне отырыс белгіленбейді: жұмыс күнтізбесінде %2 жыл жоқ. Күнді түзетіңіз немесе күнтізбеге сол жылды қосыңыз.</translation>
    </message>
    <message numerus="yes">
        <source>count.pages</source>
        <translation>
            <numerusform>%n бет</numerusform>
            <numerusform>%n бет</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>count.titles</source>
        <translation>
            <numerusform>%n атау</numerusform>
            <numerusform>%n атау</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>count.files</source>
        <translation>
            <numerusform>%n файл</numerusform>
            <numerusform>%n файл</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>count.objects</source>
        <translation>
            <numerusform>%n объект</numerusform>
            <numerusform>%n объект</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>count.applications</source>
        <translation>
            <numerusform>%n өтінім</numerusform>
            <numerusform>%n өтінім</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>count.members</source>
        <translation>
            <numerusform>%n мүше</numerusform>
            <numerusform>%n мүше</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>count.working-days</source>
        <translation>
            <numerusform>%n жұмыс күні</numerusform>
            <numerusform>%n жұмыс күні</numerusform>
        </translation>
    </message>
    <message>
        <source>field.abstained</source>
        <translation>Қалыс қалды</translation>
    </message>
    <message>
        <source>field.address</source>
        <translation>Мекенжайы</translation>
    </message>
    <message>
        <source>field.addressee</source>
        <translation>Өтінімнің адресаты</translation>
    </message>
    <message>
        <source>field.against</source>
        <translation>Қарсы</translation>
    </message>
    <message>
        <source>field.agenda</source>
        <translation>Күн тәртібі</translation>
    </message>
    <message>
        <source>field.agendaItem</source>
        <translation>Күн тәртібінің мәселесі</translation>
    </message>
    <message>
        <source>field.agendaItems</source>
        <translation>Күн тәртібінің мәселелері</translation>
    </message>
    <message>
        <source>field.application</source>
        <translation>Өтінім</translation>
    </message>
    <message>
        <source>field.artistic</source>
        <translation>Көркемдік маңыздылығы</translation>
    </message>
    <message>
        <source>field.assessments</source>
        <translation>Бағалар</translation>
    </message>
    <message>
        <source>field.authors</source>
        <translation>Авторлары</translation>
    </message>
    <message>
        <source>field.bin</source>
        <translation>БСН</translation>
    </message>
    <message>
        <source>field.cabinet</source>
        <translation>Жеке кабинет</translation>
    </message>
    <message>
        <source>field.carrier</source>
        <translation>Тасымалдағышы</translation>
    </message>
    <message>
        <source>field.category</source>
        <translation>Санаты</translation>
    </message>
    <message>
        <source>field.composition</source>
        <translation>Комиссия құрамы</translation>
    </message>
    <message>
        <source>field.confirmed</source>
        <translation>Расталған</translation>
    </message>
    <message>
        <source>field.contact</source>
        <translation>Байланыс жасайтын адам</translation>
    </message>
    <message>
        <source>field.contract</source>
        <translation>Шарт</translation>
    </message>
    <message>
        <source>field.copyright</source>
        <translation>Авторлық құқық күйі</translation>
    </message>
    <message>
        <source>field.createdOn</source>
        <translation>Құрылған күні</translation>
    </message>
    <message>
        <source>field.cultural</source>
        <translation>Мәдени маңыздылығы</translation>
    </message>
    <message>
        <source>field.date</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>field.dated</source>
        <translation>Нысандағы күн</translation>
    </message>
    <message>
        <source>field.days</source>
        <translation>Күндер</translation>
    </message>
    <message>
        <source>field.decision</source>
        <translation>Шешім</translation>
    </message>
    <message>
        <source>field.due</source>
        <translation>Мерзімі</translation>
    </message>
    <message>
        <source>field.edition</source>
        <translation>Басылым туралы мәлімет</translation>
    </message>
    <message>
        <source>field.email</source>
        <translation>Электрондық поштасы</translation>
    </message>
    <message>
        <source>field.en</source>
        <translation>Ағылшынша</translation>
    </message>
    <message>
        <source>field.files</source>
        <translation>Файлдар</translation>
    </message>
    <message>
        <source>field.for</source>
        <translation>Жақтап</translation>
    </message>
    <message>
        <source>field.from</source>
        <translation>Тағайындалған күні</translation>
    </message>
    <message>
        <source>field.function</source>
        <translation>Комиссиядағы міндеті</translation>
    </message>
    <message>
        <source>field.head</source>
        <translation>Басшысы</translation>
    </message>
    <message>
        <source>field.historical</source>
        <translation>Тарихи маңыздылығы</translation>
    </message>
    <message>
        <source>field.id</source>
        <translation>Жазба нөмірі</translation>
    </message>
    <message>
        <source>field.importSource</source>
        <translation>Бұрынғы қордағы дереккөзі</translation>
    </message>
    <message>
        <source>field.includedOn</source>
        <translation>Енгізілген күні</translation>
    </message>
    <message>
        <source>field.isbn</source>
        <translation>ISBN</translation>
    </message>
    <message>
        <source>field.item</source>
        <translation>Ұсынылған объект</translation>
    </message>
    <message>
        <source>field.items</source>
        <translation>Ұсынылған объектілер</translation>
    </message>
    <message>
        <source>field.kind</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>field.kk</source>
        <translation>Қазақша</translation>
    </message>
    <message>
        <source>field.language</source>
        <translation>Тілі</translation>
    </message>
    <message>
        <source>field.leftOn</source>
        <translation>Құрамнан шыққан күні</translation>
    </message>
    <message>
        <source>field.librarySignatory</source>
        <translation>Кітапхана атынан қол қоюшы</translation>
    </message>
    <message>
        <source>field.login</source>
        <translation>Логин</translation>
    </message>
    <message>
        <source>field.majorityPercent</source>
        <translation>Көпшілік үлесі, %</translation>
    </message>
    <message>
        <source>field.mediaType</source>
        <translation>Файл түрі</translation>
    </message>
    <message>
        <source>field.member</source>
        <translation>Комиссия мүшесі</translation>
    </message>
    <message>
        <source>field.members</source>
        <translation>Комиссия мүшелері</translation>
    </message>
    <message>
        <source>field.moved</source>
        <translation>Ауыстырылған объектілер</translation>
    </message>
    <message>
        <source>field.name</source>
        <translation>Атауы</translation>
    </message>
    <message>
        <source>field.number</source>
        <translation>Нөмірі</translation>
    </message>
    <message>
        <source>field.object</source>
        <translation>Қор объектісі</translation>
    </message>
    <message>
        <source>field.objects</source>
        <translation>Қор объектілері</translation>
    </message>
    <message>
        <source>field.off</source>
        <translation>Демалыс күні</translation>
    </message>
    <message>
        <source>field.orderDate</source>
        <translation>Бұйрық күні</translation>
    </message>
    <message>
        <source>field.orderNumber</source>
        <translation>Бұйрық нөмірі</translation>
    </message>
    <message>
        <source>field.pages</source>
        <translation>Беттер саны</translation>
    </message>
    <message>
        <source>field.participant</source>
        <translation>Қатысушы</translation>
    </message>
    <message>
        <source>field.participantName</source>
        <translation>Қатысушының атауы</translation>
    </message>
    <message>
        <source>field.participantSignatory</source>
        <translation>Қатысушы атынан қол қоюшы</translation>
    </message>
    <message>
        <source>field.password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>field.phone</source>
        <translation>Телефоны</translation>
    </message>
    <message>
        <source>field.place</source>
        <translation>Орны</translation>
    </message>
    <message>
        <source>field.position</source>
        <translation>Реті</translation>
    </message>
    <message>
        <source>field.post</source>
        <translation>Лауазымы</translation>
    </message>
    <message>
        <source>field.present</source>
        <translation>Қатысқандар</translation>
    </message>
    <message>
        <source>field.presidingDecidesTie</source>
        <translation>Дауыс тең болса, төрағалық етуші шешеді</translation>
    </message>
    <message>
        <source>field.presidingFor</source>
        <translation>Төрағалық етуші жақтап дауыс берді</translation>
    </message>
    <message>
        <source>field.problem</source>
        <translation>Оқу қатесі</translation>
    </message>
    <message>
        <source>field.publishedOn</source>
        <translation>Жарияланған күні</translation>
    </message>
    <message>
        <source>field.publisher</source>
        <translation>Баспасы</translation>
    </message>
    <message>
        <source>field.quorum</source>
        <translation>Кворум</translation>
    </message>
    <message>
        <source>field.quorumPercent</source>
        <translation>Кворум үлесі, %</translation>
    </message>
    <message>
        <source>field.reason</source>
        <translation>Негіздеме</translation>
    </message>
    <message>
        <source>field.reasonEn</source>
        <translation>Себебі ағылшынша</translation>
    </message>
    <message>
        <source>field.reasonKk</source>
        <translation>Себебі қазақша</translation>
    </message>
    <message>
        <source>field.reasonRu</source>
        <translation>Себебі орысша</translation>
    </message>
    <message>
        <source>field.received</source>
        <translation>Келіп түскен күні</translation>
    </message>
    <message>
        <source>field.recordNumber</source>
        <translation>Есеп нөмірі</translation>
    </message>
    <message>
        <source>field.region</source>
        <translation>Өңірі</translation>
    </message>
    <message>
        <source>field.regulation</source>
        <translation>Комиссия регламенті</translation>
    </message>
    <message>
        <source>field.remarks</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <source>field.remote</source>
        <translation>Қашықтан</translation>
    </message>
    <message>
        <source>field.rightsHolders</source>
        <translation>Құқық иеленушілер</translation>
    </message>
    <message>
        <source>field.roles</source>
        <translation>Рөлдері</translation>
    </message>
    <message>
        <source>field.ru</source>
        <translation>Орысша</translation>
    </message>
    <message>
        <source>field.scan</source>
        <translation>Сканерленген көшірмесі</translation>
    </message>
    <message>
        <source>field.scientific</source>
        <translation>Ғылыми маңыздылығы</translation>
    </message>
    <message>
        <source>field.sealed</source>
        <translation>Мөр басылған</translation>
    </message>
    <message>
        <source>field.secretary</source>
        <translation>Хатшы</translation>
    </message>
    <message>
        <source>field.section</source>
        <translation>Бөлімі</translation>
    </message>
    <message>
        <source>field.series</source>
        <translation>Сериясы</translation>
    </message>
    <message>
        <source>field.session</source>
        <translation>Отырыс</translation>
    </message>
    <message>
        <source>field.sessionDate</source>
        <translation>Отырыс өткізілген күн</translation>
    </message>
    <message>
        <source>field.sha256</source>
        <translation>SHA-256 бақылау сомасы</translation>
    </message>
    <message>
        <source>field.signatory</source>
        <translation>Қол қойған басшы</translation>
    </message>
    <message>
        <source>field.signed</source>
        <translation>Қол қойылған</translation>
    </message>
    <message>
        <source>field.signedOn</source>
        <translation>Қол қойылған күні</translation>
    </message>
    <message>
        <source>field.signedScan</source>
        <translation>Қол қойылған хаттаманың көшірмесі</translation>
    </message>
    <message>
        <source>field.size</source>
        <translation>Көлемі, байт</translation>
    </message>
    <message>
        <source>field.slipPrinted</source>
        <translation>Логин мен пароль тапсырылды</translation>
    </message>
    <message>
        <source>field.source</source>
        <translation>Негізі</translation>
    </message>
    <message>
        <source>field.staff</source>
        <translation>Қызметкер</translation>
    </message>
    <message>
        <source>field.state</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>field.statedPages</source>
        <translation>Көрсетілген бет саны</translation>
    </message>
    <message>
        <source>field.taken</source>
        <translation>Күн тәртібіне алынғаны</translation>
    </message>
    <message>
        <source>field.terminatedOn</source>
        <translation>Бұзылған күні</translation>
    </message>
    <message>
        <source>field.terminationReason</source>
        <translation>Бұзу негіздемесі</translation>
    </message>
    <message>
        <source>field.timeZone</source>
        <translation>Уақыт белдеуі</translation>
    </message>
    <message>
        <source>field.title</source>
        <translation>Атауы</translation>
    </message>
    <message>
        <source>field.today</source>
        <translation>Бүгінгі күн</translation>
    </message>
    <message>
        <source>field.valid</source>
        <translation>Талапқа сай</translation>
    </message>
    <message>
        <source>field.validFrom</source>
        <translation>Басталатын күні</translation>
    </message>
    <message>
        <source>field.validTo</source>
        <translation>Аяқталатын күні</translation>
    </message>
    <message>
        <source>field.version</source>
        <translation>Нұсқасы</translation>
    </message>
    <message>
        <source>field.votes</source>
        <translation>Дауыстар</translation>
    </message>
    <message>
        <source>field.waiting</source>
        <translation>Енгізуді күткен объектілер</translation>
    </message>
    <message>
        <source>field.website</source>
        <translation>Сайты</translation>
    </message>
    <message>
        <source>field.year</source>
        <translation>Жылы</translation>
    </message>
    <message>
        <source>field.row</source>
        <translation>%1 (%2-жол)</translation>
    </message>
</context>
</TS>

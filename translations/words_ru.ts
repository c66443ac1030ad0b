<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
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
        <translation>библиотека</translation>
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
        <translation>печатная продукция, за исключением обязательных бесплатных экземпляров периодических изданий</translation>
    </message>
    <message>
        <source>category.2</source>
        <translation>редкие книги и рукописи, документы и издания, представляющие особую ценность (историческую, художественную, научную, литературную), отдельно или в коллекциях</translation>
    </message>
    <message>
        <source>category.3</source>
        <translation>общественно значимая литература и издания, выпущенные в рамках государственных программ</translation>
    </message>
    <message>
        <source>category.4</source>
        <translation>обязательные бесплатные экземпляры издания</translation>
    </message>
    <message>
        <source>category.5</source>
        <translation>отчёты научно-исследовательских работ, авторефераты, диссертации</translation>
    </message>
    <message>
        <source>category.6</source>
        <translation>краеведческая литература</translation>
    </message>
    <message>
        <source>category.7</source>
        <translation>специализированные издания для незрячих и слабовидящих граждан</translation>
    </message>
    <message>
        <source>category.8</source>
        <translation>документы, охраняемые законодательством об авторском праве и смежных правах</translation>
    </message>
    <message>
        <source>category-short.1</source>
        <translation>Печатная продукция</translation>
    </message>
    <message>
        <source>category-short.2</source>
        <translation>Редкие книги и рукописи</translation>
    </message>
    <message>
        <source>category-short.3</source>
        <translation>Государственные программы</translation>
    </message>
    <message>
        <source>category-short.4</source>
        <translation>Обязательные экземпляры</translation>
    </message>
    <message>
        <source>category-short.5</source>
        <translation>Научные работы</translation>
    </message>
    <message>
        <source>category-short.6</source>
        <translation>Краеведческая литература</translation>
    </message>
    <message>
        <source>category-short.7</source>
        <translation>Специальные издания</translation>
    </message>
    <message>
        <source>category-short.8</source>
        <translation>Охраняемые документы</translation>
    </message>
    <message>
        <source>carrier.paper</source>
        <translation>бумажный</translation>
    </message>
    <message>
        <source>carrier.electronic</source>
        <translation>электронный</translation>
    </message>
    <message>
        <source>copyright.unknown</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>copyright.protected</source>
        <translation>охраняется</translation>
    </message>
    <message>
        <source>copyright.public-domain</source>
        <translation>общественное достояние</translation>
    </message>
    <message>
        <source>access.ticket</source>
        <translation>каталог и билет</translation>
    </message>
    <message>
        <source>access.ticket-and-billing</source>
        <translation>каталог, билет и биллинг</translation>
    </message>
    <message>
        <source>application-state.draft</source>
        <translation>Черновик</translation>
    </message>
    <message>
        <source>application-state.registered</source>
        <translation>В очереди</translation>
    </message>
    <message>
        <source>application-state.before-commission</source>
        <translation>На комиссии</translation>
    </message>
    <message>
        <source>application-state.decided</source>
        <translation>Решена</translation>
    </message>
    <message>
        <source>application-state.closed</source>
        <translation>Закрыта</translation>
    </message>
    <message>
        <source>application-state.returned</source>
        <translation>Возвращена</translation>
    </message>
    <message>
        <source>application-state.withdrawn</source>
        <translation>Отозвана</translation>
    </message>
    <message>
        <source>item-state.proposed</source>
        <translation>Предложен</translation>
    </message>
    <message>
        <source>item-state.on-agenda</source>
        <translation>В повестке</translation>
    </message>
    <message>
        <source>item-state.included</source>
        <translation>Решено включить</translation>
    </message>
    <message>
        <source>item-state.not-included</source>
        <translation>Не включается</translation>
    </message>
    <message>
        <source>item-state.deferred</source>
        <translation>Отложен</translation>
    </message>
    <message>
        <source>function.chair</source>
        <translation>председатель</translation>
    </message>
    <message>
        <source>function.deputy</source>
        <translation>заместитель председателя</translation>
    </message>
    <message>
        <source>function.member</source>
        <translation>член комиссии</translation>
    </message>
    <message>
        <source>session-state.planned</source>
        <translation>Запланировано</translation>
    </message>
    <message>
        <source>session-state.open</source>
        <translation>Идёт</translation>
    </message>
    <message>
        <source>session-state.held</source>
        <translation>Проведено</translation>
    </message>
    <message>
        <source>session-state.signed</source>
        <translation>Подписано</translation>
    </message>
    <message>
        <source>criterion.historical</source>
        <translation>Историческая</translation>
    </message>
    <message>
        <source>criterion.artistic</source>
        <translation>Художественная</translation>
    </message>
    <message>
        <source>criterion.scientific</source>
        <translation>Научная</translation>
    </message>
    <message>
        <source>criterion.cultural</source>
        <translation>Культурная</translation>
    </message>
    <message>
        <source>level.low</source>
        <translation>низкая</translation>
    </message>
    <message>
        <source>level.medium</source>
        <translation>средняя</translation>
    </message>
    <message>
        <source>level.high</source>
        <translation>высокая</translation>
    </message>
    <message>
        <source>decision.include</source>
        <translation>Включить</translation>
    </message>
    <message>
        <source>decision.not-include</source>
        <translation>Не включать</translation>
    </message>
    <message>
        <source>decision.defer</source>
        <translation>Отложить</translation>
    </message>
    <message>
        <source>due.composition</source>
        <translation>Дополнить состав комиссии</translation>
    </message>
    <message>
        <source>due.contract</source>
        <translation>Истекает договор</translation>
    </message>
    <message>
        <source>due.digitisation</source>
        <translation>Подготовить электронную копию</translation>
    </message>
    <message>
        <source>due.inclusion</source>
        <translation>Включить в фонд</translation>
    </message>
    <message>
        <source>due.quarter</source>
        <translation>Вынести на комиссию</translation>
    </message>
    <message>
        <source>due.rights</source>
        <translation>Выяснить права</translation>
    </message>
    <message>
        <source>object-state.awaiting-rights</source>
        <translation>Ожидает прав</translation>
    </message>
    <message>
        <source>object-state.awaiting-digitisation</source>
        <translation>Ожидает оцифровки</translation>
    </message>
    <message>
        <source>object-state.ready</source>
        <translation>Готов к включению</translation>
    </message>
    <message>
        <source>object-state.in-fund</source>
        <translation>В фонде</translation>
    </message>
    <message>
        <source>object-state.published</source>
        <translation>Опубликован</translation>
    </message>
    <message>
        <source>object-state.removed</source>
        <translation>Исключён</translation>
    </message>
    <message>
        <source>likeness.isbn</source>
        <translation>тот же ISBN</translation>
    </message>
    <message>
        <source>likeness.title</source>
        <translation>то же название</translation>
    </message>
    <message>
        <source>likeness.title-letters</source>
        <translation>то же название в другом написании</translation>
    </message>
    <message>
        <source>likeness.title-alike</source>
        <translation>похожее название</translation>
    </message>
    <message>
        <source>likeness.authors</source>
        <translation>тот же автор</translation>
    </message>
    <message>
        <source>likeness.year</source>
        <translation>тот же год</translation>
    </message>
    <message>
        <source>likeness.none</source>
        <translation>Похожих названий не найдено.</translation>
    </message>
    <message>
        <source>contract-state.draft</source>
        <translation>Проект</translation>
    </message>
    <message>
        <source>contract-state.signed</source>
        <translation>Подписан</translation>
    </message>
    <message>
        <source>contract-state.in-force</source>
        <translation>Действует</translation>
    </message>
    <message>
        <source>contract-state.expired</source>
        <translation>Истёк</translation>
    </message>
    <message>
        <source>contract-state.terminated</source>
        <translation>Расторгнут</translation>
    </message>
    <message>
        <source>cabinet-state.open</source>
        <translation>Открыт</translation>
    </message>
    <message>
        <source>cabinet-state.closed</source>
        <translation>Закрыт</translation>
    </message>
    <message>
        <source>role.acquisition</source>
        <translation>комплектатор</translation>
    </message>
    <message>
        <source>role.secretary</source>
        <translation>секретарь комиссии</translation>
    </message>
    <message>
        <source>role.cataloguer</source>
        <translation>каталогизатор</translation>
    </message>
    <message>
        <source>role.contracts</source>
        <translation>специалист по договорам</translation>
    </message>
    <message>
        <source>role.administrator</source>
        <translation>администратор</translation>
    </message>
    <message>
        <source>role.observer</source>
        <translation>наблюдатель</translation>
    </message>
    <message>
        <source>thing.settings</source>
        <translation>настройки</translation>
    </message>
    <message>
        <source>thing.calendar</source>
        <translation>календарь</translation>
    </message>
    <message>
        <source>thing.staff</source>
        <translation>сотрудник</translation>
    </message>
    <message>
        <source>thing.participant</source>
        <translation>участник</translation>
    </message>
    <message>
        <source>thing.application</source>
        <translation>заявка</translation>
    </message>
    <message>
        <source>thing.item</source>
        <translation>предложенный объект</translation>
    </message>
    <message>
        <source>thing.items</source>
        <translation>предложенный объект</translation>
    </message>
    <message>
        <source>thing.composition</source>
        <translation>состав комиссии</translation>
    </message>
    <message>
        <source>thing.member</source>
        <translation>член комиссии</translation>
    </message>
    <message>
        <source>thing.session</source>
        <translation>заседание</translation>
    </message>
    <message>
        <source>thing.agendaItem</source>
        <translation>вопрос повестки</translation>
    </message>
    <message>
        <source>thing.section</source>
        <translation>раздел</translation>
    </message>
    <message>
        <source>thing.object</source>
        <translation>объект фонда</translation>
    </message>
    <message>
        <source>thing.objects</source>
        <translation>объект фонда</translation>
    </message>
    <message>
        <source>thing.contract</source>
        <translation>договор</translation>
    </message>
    <message>
        <source>thing.cabinet</source>
        <translation>личный кабинет</translation>
    </message>
    <message>
        <source>thing.file</source>
        <translation>файл</translation>
    </message>
    <message>
        <source>act.addStaff</source>
        <translation>Добавление сотрудника</translation>
    </message>
    <message>
        <source>act.saveSettings</source>
        <translation>Сохранение настроек</translation>
    </message>
    <message>
        <source>act.saveCalendarYear</source>
        <translation>Изменение календаря</translation>
    </message>
    <message>
        <source>act.saveParticipant</source>
        <translation>Сохранение участника</translation>
    </message>
    <message>
        <source>act.saveApplication</source>
        <translation>Сохранение заявки</translation>
    </message>
    <message>
        <source>act.discardDraft</source>
        <translation>Удаление черновика</translation>
    </message>
    <message>
        <source>act.registerApplication</source>
        <translation>Регистрация заявки</translation>
    </message>
    <message>
        <source>act.returnApplication</source>
        <translation>Возврат заявки</translation>
    </message>
    <message>
        <source>act.receiveAgain</source>
        <translation>Повторный приём заявки</translation>
    </message>
    <message>
        <source>act.withdrawApplication</source>
        <translation>Отзыв заявки</translation>
    </message>
    <message>
        <source>act.setUpComposition</source>
        <translation>Утверждение состава комиссии</translation>
    </message>
    <message>
        <source>act.recordDeparture</source>
        <translation>Выбытие члена комиссии</translation>
    </message>
    <message>
        <source>act.planSession</source>
        <translation>Планирование заседания</translation>
    </message>
    <message>
        <source>act.moveSession</source>
        <translation>Перенос заседания</translation>
    </message>
    <message>
        <source>act.takeQueue</source>
        <translation>Включение очереди в повестку</translation>
    </message>
    <message>
        <source>act.takeOffAgenda</source>
        <translation>Снятие с повестки</translation>
    </message>
    <message>
        <source>act.recordPresence</source>
        <translation>Отметка присутствия</translation>
    </message>
    <message>
        <source>act.openSession</source>
        <translation>Открытие заседания</translation>
    </message>
    <message>
        <source>act.assessItem</source>
        <translation>Оценка значимости</translation>
    </message>
    <message>
        <source>act.decideItem</source>
        <translation>Принятие решения</translation>
    </message>
    <message>
        <source>act.undoDecision</source>
        <translation>Отмена решения</translation>
    </message>
    <message>
        <source>act.closeSession</source>
        <translation>Закрытие заседания</translation>
    </message>
    <message>
        <source>act.reopenSession</source>
        <translation>Повторное открытие заседания</translation>
    </message>
    <message>
        <source>act.signMinutes</source>
        <translation>Подписание протокола</translation>
    </message>
    <message>
        <source>act.attachSignedScan</source>
        <translation>Прикрепление скана подписанного протокола</translation>
    </message>
    <message>
        <source>act.includeObject</source>
        <translation>Включение в фонд</translation>
    </message>
    <message>
        <source>act.moveToSection</source>
        <translation>Перенос в раздел</translation>
    </message>
    <message>
        <source>act.attachScan</source>
        <translation>Прикрепление электронной копии</translation>
    </message>
    <message>
        <source>act.setCopyright</source>
        <translation>Определение состояния авторского права</translation>
    </message>
    <message>
        <source>act.saveContract</source>
        <translation>Сохранение договора</translation>
    </message>
    <message>
        <source>act.signContract</source>
        <translation>Подписание договора</translation>
    </message>
    <message>
        <source>act.terminateContract</source>
        <translation>Расторжение договора</translation>
    </message>
    <message>
        <source>act.createCabinet</source>
        <translation>Создание личного кабинета</translation>
    </message>
    <message>
        <source>act.handOverPassword</source>
        <translation>Передача логина и пароля</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>пункт %1 Правил</translation>
    </message>
    <message>
        <source>problem.act.field</source>
        <translation>Поле «%1» неизвестно, или его значение не подходит: поля действия показывает «qorjynctl acts».</translation>
    </message>
    <message>
        <source>problem.act.field-missing</source>
        <translation>Поле «%1» не указано: вместо него ничего не подставляется, укажите значение («qorjynctl acts» показывает допустимые).</translation>
    </message>
    <message>
        <source>problem.act.json</source>
        <translation>Текст для «%1» не является объектом JSON: исправьте его и отправьте снова.</translation>
    </message>
    <message>
        <source>problem.act.unknown</source>
        <translation>Действия «%1» нет: список действий показывает «qorjynctl acts».</translation>
    </message>
    <message>
        <source>problem.act.too-long</source>
        <translation>JSON одного действия может быть не больше %1 МБ: разделите его.</translation>
    </message>
    <message>
        <source>problem.application.before-rules</source>
        <translation>Дата %1 раньше дня вступления правил в силу (%2): исправьте дату.</translation>
    </message>
    <message>
        <source>problem.application.dated</source>
        <translation>Дата на форме (%1) позже даты поступления (%2): проверьте обе даты.</translation>
    </message>
    <message>
        <source>problem.application.dated-later</source>
        <translation>Дата на форме (%1) ещё не наступила: исправьте дату.</translation>
    </message>
    <message>
        <source>problem.application.empty</source>
        <translation>В заявку ничего не внесено, и ничего не сохранено: укажите участника, дату, руководителя или наименование.</translation>
    </message>
    <message>
        <source>problem.application.items</source>
        <translation>В заявке нет ни одного названия: введите название хотя бы одного объекта фонда.</translation>
    </message>
    <message>
        <source>problem.application.participant</source>
        <translation>Участник не указан: выберите библиотеку, музей или архив.</translation>
    </message>
    <message>
        <source>problem.application.received</source>
        <translation>Дата поступления не указана: введите день, когда пришла заявка.</translation>
    </message>
    <message>
        <source>problem.application.not-returned</source>
        <translation>Заявка %1 не возвращалась, поэтому письма для печати нет: выберите возвращённую заявку.</translation>
    </message>
    <message>
        <source>problem.application.received-later</source>
        <translation>Дата поступления (%1) ещё не наступила: исправьте дату.</translation>
    </message>
    <message>
        <source>last-change</source>
        <translation>Последнее изменение: «%1», %2, %3.</translation>
    </message>
    <message>
        <source>last-change.nobody</source>
        <translation>Последнее изменение: «%1», %2.</translation>
    </message>
    <message>
        <source>problem.application.state</source>
        <translation>Состояние заявки — «%1», в этом состоянии действие невозможно: выберите действие, которое оно допускает.</translation>
    </message>
    <message>
        <source>problem.application.stated-pages</source>
        <translation>Число страниц, указанное в форме, должно быть от 1 до %1: исправьте его.</translation>
    </message>
    <message>
        <source>problem.archive.bomb</source>
        <translation>«%1» при распаковке занимает намного больше, чем может содержать архив такого размера: запросите другую копию.</translation>
    </message>
    <message>
        <source>problem.archive.damaged</source>
        <translation>Архив повреждён или обрывается на «%1»: запросите его ещё раз.</translation>
    </message>
    <message>
        <source>problem.archive.duplicate</source>
        <translation>«%1» содержится в архиве дважды: запросите архив, в котором каждый файл встречается один раз.</translation>
    </message>
    <message>
        <source>problem.archive.encrypted</source>
        <translation>«%1» в архиве защищён паролем: запросите архив без пароля.</translation>
    </message>
    <message>
        <source>problem.archive.link</source>
        <translation>«%1» в архиве — ссылка, а не файл: запросите архив с самими файлами.</translation>
    </message>
    <message>
        <source>problem.archive.name</source>
        <translation>«%1» не может быть именем файла: оно слишком длинное или содержит управляющие знаки.</translation>
    </message>
    <message>
        <source>problem.archive.path</source>
        <translation>«%1» выводит за пределы папки, в которую распаковывается архив: архив не принимается.</translation>
    </message>
    <message>
        <source>problem.archive.special</source>
        <translation>«%1» в архиве — не обычный файл: запросите архив из обычных файлов.</translation>
    </message>
    <message>
        <source>problem.archive.too-many</source>
        <translation>Файлов больше, чем %1: запросите их по частям.</translation>
    </message>
    <message>
        <source>problem.archive.unknown</source>
        <translation>«%1» не является архивом ZIP или TAR либо обрывается: запросите его ещё раз.</translation>
    </message>
    <message>
        <source>problem.bag.algorithm</source>
        <translation>Контрольные суммы в «%1» неизвестного вида: они не проверялись.</translation>
    </message>
    <message>
        <source>problem.bag.altered</source>
        <translation>«%1» не соответствует %2: файл изменён в пути; запросите пакет ещё раз.</translation>
    </message>
    <message>
        <source>problem.bag.declaration</source>
        <translation>bagit.txt записан не так, как требует BagIt: две строки, версия и кодировка.</translation>
    </message>
    <message>
        <source>problem.bag.dot-path</source>
        <translation>«%1» в %2 начинается с «./»: прочитано без этих знаков.</translation>
    </message>
    <message>
        <source>problem.bag.encoding</source>
        <translation>Кодировка пакета «%1» неизвестна: запросите пакет в UTF-8.</translation>
    </message>
    <message>
        <source>problem.bag.fetch-line</source>
        <translation>Строка %1 файла fetch.txt не читается: запросите пакет ещё раз.</translation>
    </message>
    <message>
        <source>problem.bag.listed-again</source>
        <translation>«%1» указан в %2 дважды, оба раза одинаково.</translation>
    </message>
    <message>
        <source>problem.bag.listed-twice</source>
        <translation>«%1» указан в %2 дважды: запросите пакет ещё раз.</translation>
    </message>
    <message>
        <source>problem.bag.manifest-line</source>
        <translation>В строке %1 файла %2 нет контрольной суммы и пути: запросите пакет ещё раз.</translation>
    </message>
    <message>
        <source>problem.bag.missing</source>
        <translation>«%1» указан в %2, но в пакете его нет: пакет неполон; запросите этот файл.</translation>
    </message>
    <message>
        <source>problem.bag.no-manifest</source>
        <translation>В пакете нет описи, которую можно проверить: запросите пакет с контрольными суммами MD5, SHA-1 или SHA-2.</translation>
    </message>
    <message>
        <source>problem.bag.oxum</source>
        <translation>В пакете заявлено %1 (байты.файлы), а содержится %2: он неполон или изменён.</translation>
    </message>
    <message>
        <source>problem.bag.path</source>
        <translation>«%1» в %2 выводит за пределы пакета: пакет не принимается.</translation>
    </message>
    <message>
        <source>problem.bag.system-file</source>
        <translation>«%1» оставлен операционной системой и не относится ни к одному названию.</translation>
    </message>
    <message>
        <source>problem.bag.tag-file</source>
        <translation>«%1» записан не в той кодировке, которую указывает пакет, или слишком длинный: запросите пакет ещё раз.</translation>
    </message>
    <message>
        <source>problem.bag.undeclared</source>
        <translation>В пакете нет bagit.txt: он неполон; запросите его ещё раз.</translation>
    </message>
    <message>
        <source>problem.bag.unfetched</source>
        <translation>«%1» нет в пакете, его предлагается загрузить из другого места: ничего не загружается; запросите полный пакет.</translation>
    </message>
    <message>
        <source>problem.bag.unlisted</source>
        <translation>«%1» есть в пакете, но не указан в %2: за него никто не ручается; запросите пакет ещё раз.</translation>
    </message>
    <message>
        <source>problem.bag.version</source>
        <translation>Версия BagIt %1 неизвестна: запросите пакет версии от 0.93 до 1.0.</translation>
    </message>
    <message>
        <source>problem.cabinet.ended</source>
        <translation>Срок договора № %1 закончился: сначала продлите договор.</translation>
    </message>
    <message>
        <source>problem.cabinet.exists</source>
        <translation>У участника «%1» уже есть личный кабинет: участнику открывается только один.</translation>
    </message>
    <message>
        <source>problem.cabinet.login</source>
        <translation>«%1» не годится для логина: используйте латинские буквы, цифры, точку и дефис.</translation>
    </message>
    <message>
        <source>problem.cabinet.login-taken</source>
        <translation>Логин «%1» занят: выберите другой.</translation>
    </message>
    <message>
        <source>problem.cabinet.several</source>
        <translation>«%1» подходит нескольким кабинетам: укажите номер договора со знаком «№» или идентификатор кабинета.</translation>
    </message>
    <message>
        <source>problem.cabinet.slip-printed</source>
        <translation>Логин и пароль для «%1» уже переданы: лист с паролем печатается один раз.</translation>
    </message>
    <message>
        <source>problem.cabinet.unsigned</source>
        <translation>Договор № %1 ещё не подписан: личный кабинет создаётся по подписанному договору.</translation>
    </message>
    <message>
        <source>problem.calendar.day</source>
        <translation>Дата %1 не относится к этому году или записана дважды: исправьте строку.</translation>
    </message>
    <message>
        <source>problem.calendar.unconfirmed</source>
        <translation>Календарь %1 года не подтверждён: учтены праздники, установленные законом, но Курбан-айт и перенесённые дни могут изменить срок.</translation>
    </message>
    <message>
        <source>problem.calendar.year</source>
        <translation>Года %1 в календаре быть не может: укажите год от 1991 до 2999.</translation>
    </message>
    <message>
        <source>problem.composition.chair</source>
        <translation>В составе комиссии должен быть ровно один председатель: укажите его.</translation>
    </message>
    <message>
        <source>problem.composition.deputy</source>
        <translation>В составе комиссии может быть не больше одного заместителя председателя: остальных отметьте как членов.</translation>
    </message>
    <message numerus="yes">
        <source>problem.composition.even</source>
        <translation>
            <numerusform>В составе комиссии %1 член, а число членов должно быть нечётным: добавьте или исключите одного.</numerusform>
            <numerusform>В составе комиссии %1 члена, а число членов должно быть нечётным: добавьте или исключите одного.</numerusform>
            <numerusform>В составе комиссии %1 членов, а число членов должно быть нечётным: добавьте или исключите одного.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>problem.composition.few</source>
        <translation>
            <numerusform>В составе комиссии %1 член, а должно быть не менее пяти: добавьте членов комиссии.</numerusform>
            <numerusform>В составе комиссии %1 члена, а должно быть не менее пяти: добавьте членов комиссии.</numerusform>
            <numerusform>В составе комиссии %1 членов, а должно быть не менее пяти: добавьте членов комиссии.</numerusform>
        </translation>
    </message>
    <message>
        <source>problem.composition.from</source>
        <translation>Не указан день, с которого действует состав: введите его.</translation>
    </message>
    <message>
        <source>problem.composition.member-name</source>
        <translation>Имя члена комиссии пусто: введите его или уберите строку.</translation>
    </message>
    <message>
        <source>problem.composition.member-twice</source>
        <translation>«%1» записан в составе дважды: уберите повтор.</translation>
    </message>
    <message>
        <source>problem.composition.none</source>
        <translation>На %1 нет действующего состава комиссии: сначала внесите состав по приказу.</translation>
    </message>
    <message>
        <source>problem.composition.order</source>
        <translation>Не указан номер приказа: введите номер приказа, утвердившего состав.</translation>
    </message>
    <message>
        <source>problem.composition.order-date</source>
        <translation>Не указана дата приказа: введите её.</translation>
    </message>
    <message>
        <source>problem.composition.overlap</source>
        <translation>На %1 приходится начало другого состава или открытое заседание: новый состав должен начинаться позже этого дня.</translation>
    </message>
    <message>
        <source>problem.contract.date</source>
        <translation>Не указана дата договора: введите её.</translation>
    </message>
    <message>
        <source>problem.contract.exists</source>
        <translation>Договор № %1 уже есть: введите другой номер.</translation>
    </message>
    <message>
        <source>problem.contract.number</source>
        <translation>Не указан номер договора: введите его.</translation>
    </message>
    <message>
        <source>problem.contract.participant</source>
        <translation>Не указан участник, с которым заключается договор: выберите его из списка.</translation>
    </message>
    <message>
        <source>problem.contract.signed</source>
        <translation>Договор № %1 подписан и больше не меняется: при необходимости расторгните его и составьте новый.</translation>
    </message>
    <message>
        <source>problem.contract.unsigned</source>
        <translation>Договор № %1 ещё не подписан: сначала отметьте день подписания.</translation>
    </message>
    <message>
        <source>problem.contract.terminated</source>
        <translation>Договор № %1 уже расторгнут: второй раз расторгать его не нужно.</translation>
    </message>
    <message>
        <source>problem.contract.term</source>
        <translation>Срок договора указан неверно: проверьте день начала и день окончания.</translation>
    </message>
    <message>
        <source>problem.contract.term-over</source>
        <translation>День %1 вне срока договора (%2 – %3): укажите день внутри срока.</translation>
    </message>
    <message>
        <source>problem.date.future</source>
        <translation>День %1 ещё не наступил: укажите прошедший день.</translation>
    </message>
    <message>
        <source>problem.date.missing</source>
        <translation>Дата не указана: введите её.</translation>
    </message>
    <message>
        <source>problem.date.unread</source>
        <translation>«%1» — не дата: исправьте.</translation>
    </message>
    <message>
        <source>problem.database.address</source>
        <translation>«%1» не является адресом базы данных: пишите sqlite:PATH для файла или postgresql://user@host:port/name для сервера.</translation>
    </message>
    <message>
        <source>problem.database.scheme</source>
        <translation>В «%1» не сказано, какая это база данных: пишите sqlite:%1 для файла или postgresql://user@host:port/name для сервера.</translation>
    </message>
    <message>
        <source>problem.file.missing</source>
        <translation>Файл «%1» не найден или не читается: проверьте его и выберите снова.</translation>
    </message>
    <message>
        <source>problem.file.empty</source>
        <translation>Файл «%1» пуст: выберите полный файл.</translation>
    </message>
    <message>
        <source>problem.file.executable</source>
        <translation>«%1» (%2) — программа или содержит программу: программы не принимаются.</translation>
    </message>
    <message>
        <source>problem.file.other-type</source>
        <translation>«%1» имеет тип %2: принимаются PDF, EPUB, DjVu, TIFF, JPEG, PNG и DOCX.</translation>
    </message>
    <message>
        <source>problem.file.unknown</source>
        <translation>Файла «%1» нет в хранилище: сначала добавьте файл.</translation>
    </message>
    <message>
        <source>problem.file.not-a-file</source>
        <translation>«%1» — не обычный файл: укажите имя файла или «-» для стандартного ввода.</translation>
    </message>
    <message>
        <source>problem.file.unknown-type</source>
        <translation>Тип файла «%1» неизвестен: принимаются PDF, EPUB, DjVu, TIFF, JPEG, PNG и DOCX.</translation>
    </message>
    <message>
        <source>problem.id.unknown</source>
        <translation>Запись № %2 (%1) не найдена: она удалена или номер неверен.</translation>
    </message>
    <message>
        <source>problem.item.assessments</source>
        <translation>Поставлены не все четыре оценки: оцените историческую, художественную, научную и культурную значимость.</translation>
    </message>
    <message>
        <source>problem.item.decided</source>
        <translation>По объекту «%1» решение принято: сначала отмените решение.</translation>
    </message>
    <message>
        <source>problem.item.isbn</source>
        <translation>Строка %1: «%2» — неверный ISBN, контрольная цифра не сходится: сверьте его с книгой.</translation>
    </message>
    <message>
        <source>problem.item.no-isbn</source>
        <translation>Строка %1: «%2» — не ISBN, в котором девять, десять или тринадцать цифр: исправьте или уберите его.</translation>
    </message>
    <message>
        <source>problem.item.not-queued</source>
        <translation>«%1» не стоит в очереди и не берётся в повестку: уберите его из выбранных.</translation>
    </message>
    <message>
        <source>problem.item.pages</source>
        <translation>Строка %1: число страниц должно быть от 1 до %2: исправьте его.</translation>
    </message>
    <message>
        <source>problem.item.taken-up</source>
        <translation>«%1» рассмотрен на более позднем заседании или уже включён в фонд: это заседание нельзя открыть снова.</translation>
    </message>
    <message>
        <source>problem.item.title</source>
        <translation>Строка %1: нет названия, а единица учёта — название: введите его.</translation>
    </message>
    <message>
        <source>problem.item.undecided</source>
        <translation>По объекту «%1» решения ещё нет: отменять нечего.</translation>
    </message>
    <message>
        <source>problem.item.unread</source>
        <translation>Строка %1: «%2» не прочитано: исправьте значение в ячейке.</translation>
    </message>
    <message>
        <source>problem.item.year</source>
        <translation>Строка %1: %2 — невозможный год, исправьте его.</translation>
    </message>
    <message>
        <source>problem.member.left</source>
        <translation>«%1» уже выбыл(а) %2: запись не повторяется.</translation>
    </message>
    <message>
        <source>problem.member.left-before</source>
        <translation>«%1» состоит в комиссии с %2: день выбытия должен быть позже.</translation>
    </message>
    <message>
        <source>problem.member.unknown</source>
        <translation>Член № %1 на %2 не входил в состав комиссии: проверьте список присутствующих.</translation>
    </message>
    <message>
        <source>problem.member.was-present</source>
        <translation>«%1» присутствовал(а) на заседании %2: день выбытия должен быть позже него.</translation>
    </message>
    <message>
        <source>problem.number.length</source>
        <translation>«%1»: ИИН и БИН состоят из 12 цифр, проверьте их число.</translation>
    </message>
    <message>
        <source>problem.number.letters</source>
        <translation>«%1»: ИИН и БИН состоят только из цифр, уберите остальные знаки.</translation>
    </message>
    <message>
        <source>problem.number.check-digit</source>
        <translation>«%1»: контрольная цифра не сходится, проверьте номер.</translation>
    </message>
    <message>
        <source>problem.number.no-such-number</source>
        <translation>«%1»: такого номера быть не может, сверьте его с документом.</translation>
    </message>
    <message>
        <source>problem.object.in-fund</source>
        <translation>«%1» уже в фонде: учётный номер даётся один раз.</translation>
    </message>
    <message>
        <source>problem.object.included</source>
        <translation>«%1» уже в фонде: включено %4 под учётным номером %2 (%3); номер даётся один раз, делать больше ничего не нужно.</translation>
    </message>
    <message>
        <source>problem.object.minutes</source>
        <translation>«%1»: протокол заседания ещё не подписан, включение возможно после подписания.</translation>
    </message>
    <message>
        <source>problem.object.no-copy</source>
        <translation>«%1»: нет электронной копии, сначала прикрепите файл.</translation>
    </message>
    <message>
        <source>problem.object.not-decided</source>
        <translation>«%1»: нет положительного решения комиссии, а в фонд включают только по нему.</translation>
    </message>
    <message>
        <source>problem.object.rights</source>
        <translation>«%1» охраняется авторским правом и без действующего авторского договора не включается: сначала заключите договор.</translation>
    </message>
    <message>
        <source>problem.object.rights-unknown</source>
        <translation>«%1»: состояние авторского права неизвестно, а неизвестное считается охраняемым: сначала определите его.</translation>
    </message>
    <message>
        <source>problem.object.section</source>
        <translation>«%1»: раздел не выбран, укажите его.</translation>
    </message>
    <message>
        <source>problem.package.cancelled</source>
        <translation>Чтение остановлено до конца: ничего не принято.</translation>
    </message>
    <message>
        <source>problem.package.empty</source>
        <translation>В присланном нет ни одного названия: запросите названия и их файлы.</translation>
    </message>
    <message>
        <source>problem.package.file-missing</source>
        <translation>В строке %1 списка указан «%2», которого нет среди файлов: заявка неполна.</translation>
    </message>
    <message>
        <source>problem.package.file-unnamed</source>
        <translation>«%1» не указан ни в одной строке списка: он не включён.</translation>
    </message>
    <message>
        <source>problem.package.link</source>
        <translation>«%1» — ссылка, а не файл: запросите сам файл.</translation>
    </message>
    <message>
        <source>problem.package.lists</source>
        <translation>Списков названий больше одного (%1): оставьте тот, который действителен.</translation>
    </message>
    <message>
        <source>problem.package.no-list</source>
        <translation>Рядом с файлами нет списка названий (CSV, XLSX).</translation>
    </message>
    <message>
        <source>problem.package.no-participant</source>
        <translation>Не указано, кто это прислал: укажите участника.</translation>
    </message>
    <message>
        <source>problem.package.no-titles</source>
        <translation>Ни один столбец «%1» не содержит названий: подпишите столбцы в первой строке.</translation>
    </message>
    <message>
        <source>problem.package.row-untitled</source>
        <translation>В строке %1 списка нет названия: она не включена.</translation>
    </message>
    <message>
        <source>problem.package.special</source>
        <translation>«%1» — не обычный файл: запросите обычные файлы.</translation>
    </message>
    <message>
        <source>problem.participant.bin</source>
        <translation>«%1» — неверный БИН: проверьте 12 цифр и контрольную цифру.</translation>
    </message>
    <message>
        <source>problem.participant.email</source>
        <translation>«%1» — не адрес электронной почты: исправьте его.</translation>
    </message>
    <message>
        <source>problem.participant.exists</source>
        <translation>Участник «%1» уже есть в списке: выберите его оттуда.</translation>
    </message>
    <message>
        <source>problem.participant.name</source>
        <translation>Нет названия участника на казахском языке: введите его.</translation>
    </message>
    <message>
        <source>problem.participant.unknown</source>
        <translation>Такой участник не найден: выберите его из списка.</translation>
    </message>
    <message>
        <source>problem.pasted.carrier</source>
        <translation>«%1» — не носитель: напишите «бумажный» или «электронный».</translation>
    </message>
    <message>
        <source>problem.pasted.category</source>
        <translation>«%1» — не категория: напишите число от 1 до 8.</translation>
    </message>
    <message>
        <source>problem.pasted.copyright</source>
        <translation>Из «%1» состояние авторского права неясно: напишите «охраняется» или «общественное достояние».</translation>
    </message>
    <message>
        <source>problem.pasted.isbn</source>
        <translation>«%1» — не ISBN: в нём 10 или 13 цифр, сверьте его с книгой.</translation>
    </message>
    <message>
        <source>problem.pasted.isbn-check</source>
        <translation>«%1» — неверный ISBN, контрольная цифра не сходится: сверьте его с книгой.</translation>
    </message>
    <message>
        <source>problem.pasted.isbn-shortened</source>
        <translation>«%1»: электронная таблица сократила ISBN, цифры потеряны: перепишите его с книги.</translation>
    </message>
    <message>
        <source>problem.pasted.isbn-zero</source>
        <translation>«%1»: похоже, потерян первый ноль ISBN: если это %2, напишите так.</translation>
    </message>
    <message>
        <source>problem.pasted.language</source>
        <translation>«%1» — неизвестный язык: напишите его название или код из двух букв.</translation>
    </message>
    <message>
        <source>problem.pasted.long</source>
        <translation>В тексте %1 знаков, а можно не больше %2: сократите его.</translation>
    </message>
    <message>
        <source>problem.pasted.number</source>
        <translation>«%1» стоит среди номеров строк и поэтому не войдёт ни в одно название: впишите это в нужную ячейку и очистите эту или выберите другой столбец выше.</translation>
    </message>
    <message>
        <source>problem.pasted.pages</source>
        <translation>«%1» — не число страниц: напишите число от 1 до 99999.</translation>
    </message>
    <message>
        <source>problem.pasted.title</source>
        <translation>В этой строке нет названия: впишите его, иначе строка не будет взята.</translation>
    </message>
    <message>
        <source>problem.pasted.year</source>
        <translation>Из «%1» год неясен: напишите его четырьмя цифрами или очистите ячейку.</translation>
    </message>
    <message>
        <source>problem.pasted.year-impossible</source>
        <translation>«%1» — невозможный год: напишите год от %2 до %3.</translation>
    </message>
    <message>
        <source>problem.pdf.encrypted</source>
        <translation>«%1» защищён паролем и не открывается: попросите копию без пароля.</translation>
    </message>
    <message>
        <source>problem.pdf.damaged</source>
        <translation>«%1» повреждён и не читается: получите файл заново.</translation>
    </message>
    <message>
        <source>problem.pdf.empty</source>
        <translation>«%1» — пустой файл: получите полный файл.</translation>
    </message>
    <message>
        <source>problem.pdf.not-pdf</source>
        <translation>«%1» — не файл PDF: получите копию в PDF.</translation>
    </message>
    <message>
        <source>problem.pdf.scattered</source>
        <translation>«%1» — DjVu, страницы которого лежат в других файлах: запросите один файл DjVu со всеми страницами или PDF.</translation>
    </message>
    <message>
        <source>problem.pdf.too-slow</source>
        <translation>«%1» не удалось прочитать за отведённое время: проверьте файл.</translation>
    </message>
    <message>
        <source>problem.pdf.too-large</source>
        <translation>«%1» слишком велик и не показывается: попросите прислать его частями.</translation>
    </message>
    <message>
        <source>problem.pdf.worker-died</source>
        <translation>При чтении «%1» процесс чтения остановился: файл, вероятно, повреждён.</translation>
    </message>
    <message>
        <source>problem.pdf.no-worker</source>
        <translation>Вспомогательная программа чтения PDF не найдена: переустановите программу.</translation>
    </message>
    <message>
        <source>problem.pdf.missing</source>
        <translation>Файл «%1» не найден: выберите файл снова.</translation>
    </message>
    <message>
        <source>problem.pdf.unreadable</source>
        <translation>Файл «%1» не удалось прочитать: проверьте права на чтение и диск.</translation>
    </message>
    <message>
        <source>problem.pdf.not-a-file</source>
        <translation>«%1» — не обычный файл: выберите файл PDF.</translation>
    </message>
    <message>
        <source>problem.pdf.changed</source>
        <translation>«%1» изменился во время чтения: откройте его снова.</translation>
    </message>
    <message>
        <source>problem.pdf.no-text</source>
        <translation>«%1» — изображение: в нём нет текста для поиска.</translation>
    </message>
    <message>
        <source>problem.pdf.no-page</source>
        <translation>«%1»: такой страницы нет, проверьте номер страницы.</translation>
    </message>
    <message>
        <source>problem.pdf.bad-worker</source>
        <translation>Программа, которая читает PDF, не отвечает как следует: установите программу заново.</translation>
    </message>
    <message>
        <source>problem.reason.missing</source>
        <translation>Обоснование не указано: напишите причину.</translation>
    </message>
    <message>
        <source>problem.record.big</source>
        <translation>Запись больше 4 МБ, такой библиографической записи не бывает: проверьте файл.</translation>
    </message>
    <message>
        <source>problem.record.braces</source>
        <translation>Запись не закрыта скобкой, а за ней начинается следующая: закройте её.</translation>
    </message>
    <message>
        <source>problem.record.damaged</source>
        <translation>Запись повреждена: в ней нет ни одного поля, которое можно прочитать.</translation>
    </message>
    <message>
        <source>problem.record.directory</source>
        <translation>Справочник записи повреждён: её данные не могут начинаться с байта %1.</translation>
    </message>
    <message>
        <source>problem.record.document</source>
        <translation>Файл не является целым документом XML (строка %1): его записи прочитаны по одной, проверьте, все ли они здесь.</translation>
    </message>
    <message>
        <source>problem.record.encoding</source>
        <translation>В записи есть байты, которые не являются буквами этой кодировки: укажите другую кодировку или исправьте запись.</translation>
    </message>
    <message>
        <source>problem.record.field</source>
        <translation>Поле %1 по справочнику лежит за пределами записи: получите запись заново.</translation>
    </message>
    <message>
        <source>problem.record.format</source>
        <translation>В файле не узнан ни один известный формат записей: укажите формат или проверьте файл.</translation>
    </message>
    <message>
        <source>problem.record.leader</source>
        <translation>Маркер записи повреждён: на месте чисел стоит другое.</translation>
    </message>
    <message>
        <source>problem.record.length</source>
        <translation>В маркере указана длина %1, а запись занимает %2 байт: получите запись заново.</translation>
    </message>
    <message>
        <source>problem.record.many</source>
        <translation>В одну заявку входит не более %1 записей: внесите остальные в другую.</translation>
    </message>
    <message>
        <source>problem.record.none</source>
        <translation>В файле нет ни одной записи: проверьте, тот ли это файл.</translation>
    </message>
    <message>
        <source>problem.record.quotes</source>
        <translation>Кавычки в строке таблицы не закрыты: закройте их.</translation>
    </message>
    <message>
        <source>problem.record.repaired</source>
        <translation>Числа в маркере или справочнике записи неверны; её поля разделены по их концам: сверьте запись с источником.</translation>
    </message>
    <message>
        <source>problem.record.truncated</source>
        <translation>Запись обрывается вместе с файлом: получите файл целиком.</translation>
    </message>
    <message>
        <source>problem.record.untitled</source>
        <translation>В записи нет названия, а единица учёта — название: введите его вручную.</translation>
    </message>
    <message>
        <source>problem.record.xml</source>
        <translation>Строка %1: запись XML построена неправильно (%2): исправьте её.</translation>
    </message>
    <message>
        <source>problem.session.agenda</source>
        <translation>Повестка дня пуста: сначала возьмите объекты из очереди.</translation>
    </message>
    <message>
        <source>problem.session.date</source>
        <translation>Не указана дата заседания: введите её.</translation>
    </message>
    <message>
        <source>problem.session.future</source>
        <translation>Заседание назначено на %1: раньше его открыть нельзя.</translation>
    </message>
    <message>
        <source>problem.session.presiding</source>
        <translation>Нет ни председателя, ни заместителя: один из них должен председательствовать.</translation>
    </message>
    <message>
        <source>problem.session.quorum</source>
        <translation>Кворума нет: присутствуют %1 из %2 членов комиссии. Отметьте присутствующих, когда члены соберутся.</translation>
    </message>
    <message>
        <source>problem.session.scanned</source>
        <translation>Скан подписанного протокола этого заседания уже прикреплён; он не заменяется.</translation>
    </message>
    <message>
        <source>problem.session.minutes-damaged</source>
        <translation>Подписанный протокол заседания %1 (%2) повреждён и не читается; нынешними данными он не подменяется. Обратитесь к администратору, чтобы восстановить базу из резервной копии.</translation>
    </message>
    <message>
        <source>problem.session.signed-before</source>
        <translation>День подписания (%1) не может быть раньше дня заседания (%2): исправьте дату.</translation>
    </message>
    <message>
        <source>problem.session.state</source>
        <translation>Состояние заседания — «%1», в этом состоянии действие невозможно: выберите действие, которое оно допускает.</translation>
    </message>
    <message numerus="yes">
        <source>problem.session.undecided</source>
        <translation>
            <numerusform>По %1 объекту решение не принято: до закрытия заседания примите его или снимите объект с повестки.</numerusform>
            <numerusform>По %1 объектам решение не принято: до закрытия заседания примите его или снимите объекты с повестки.</numerusform>
            <numerusform>По %1 объектам решение не принято: до закрытия заседания примите его или снимите объекты с повестки.</numerusform>
        </translation>
    </message>
    <message>
        <source>problem.settings.addressee</source>
        <translation>Адресат заявлений пуст: введите его.</translation>
    </message>
    <message>
        <source>problem.settings.name</source>
        <translation>Название библиотеки пусто: введите его.</translation>
    </message>
    <message>
        <source>problem.settings.regulation</source>
        <translation>Доли кворума и большинства должны быть от 50 до 99 процентов: комиссия решает не менее чем половиной.</translation>
    </message>
    <message>
        <source>problem.settings.timezone</source>
        <translation>Часового пояса «%1» нет: напишите, например, Asia/Almaty.</translation>
    </message>
    <message>
        <source>problem.sheet.too-large</source>
        <translation>Таблица «%1» больше, чем читается: не более 10 000 строк и 64 столбцов.</translation>
    </message>
    <message>
        <source>problem.sheet.unreadable</source>
        <translation>Таблица «%1» не читается: запросите её в формате CSV или XLSX.</translation>
    </message>
    <message>
        <source>problem.staff.login</source>
        <translation>«%1» не годится для логина: используйте латинские буквы, цифры, точку и дефис.</translation>
    </message>
    <message>
        <source>problem.staff.login-taken</source>
        <translation>Логин «%1» занят: выберите другой.</translation>
    </message>
    <message>
        <source>problem.staff.name</source>
        <translation>Имя сотрудника пусто: введите его.</translation>
    </message>
    <message>
        <source>problem.staff.role</source>
        <translation>Это действие может выполнить только сотрудник с ролью: %1.</translation>
    </message>
    <message>
        <source>problem.staff.roles</source>
        <translation>У сотрудника нет ни одной роли: выберите хотя бы одну.</translation>
    </message>
    <message>
        <source>problem.staff.unknown</source>
        <translation>Неизвестно, кто работает, или вход закрыт: укажите логин сотрудника из списка.</translation>
    </message>
    <message>
        <source>problem.storage.busy</source>
        <translation>База занята другой записью; ничего не изменено: подождите немного и повторите.</translation>
    </message>
    <message>
        <source>problem.storage.cancelled</source>
        <translation>Запрос остановлен; ничего не изменено.</translation>
    </message>
    <message>
        <source>problem.storage.constraint</source>
        <translation>База не приняла запись; ничего не изменено: проверьте введённое.</translation>
    </message>
    <message>
        <source>problem.storage.damaged</source>
        <translation>База повреждена: прекратите работу с ней и восстановите её из резервной копии.</translation>
    </message>
    <message>
        <source>problem.storage.full</source>
        <translation>На диске нет места; ничего не изменено: освободите место и повторите.</translation>
    </message>
    <message>
        <source>problem.storage.lost</source>
        <translation>Связь с базой прервалась; введённое осталось здесь: повторите, когда связь восстановится.</translation>
    </message>
    <message>
        <source>problem.storage.not-you</source>
        <translation>Вы подключены к базе как другой сотрудник: действовать можно только под своим логином, ничего не изменено. Откройте программу под своим логином.</translation>
    </message>
    <message>
        <source>problem.storage.missing</source>
        <translation>Базы здесь нет: её создаёт «qorjynctl init».</translation>
    </message>
    <message>
        <source>problem.storage.no-database</source>
        <translation>То, что там лежит, не является базой данных: проверьте адрес; если это была база, восстановите её из резервной копии. Ничего не изменено.</translation>
    </message>
    <message>
        <source>problem.storage.other</source>
        <translation>База вернула ошибку; ничего не изменено: повторите, а если не поможет, покажите администратору.</translation>
    </message>
    <message>
        <source>problem.storage.read-only</source>
        <translation>Нет прав доступа; ничего не изменено: проверьте права на чтение и запись папки и базы.</translation>
    </message>
    <message>
        <source>problem.storage.stale</source>
        <translation>Запись изменили на другом рабочем месте; ничего не записано: посмотрите новое состояние и повторите.</translation>
    </message>
    <message>
        <source>problem.storage.altered</source>
        <translation>Таблицы базы созданы не теми шагами, которые знает эта программа: откройте базу программой, которой она создана, или восстановите резервную копию. Ничего не изменено.</translation>
    </message>
    <message>
        <source>problem.storage.too-new</source>
        <translation>База создана более новой версией программы: обновите программу.</translation>
    </message>
    <message>
        <source>problem.storage.too-old</source>
        <translation>Базу нужно обновить, но у этого входа нет прав: пусть администратор выполнит «qorjynctl init».</translation>
    </message>
    <message>
        <source>problem.storage.not-let-in</source>
        <translation>Сервер не впустил роль «%1» в базу; ничего не изменено: проверьте имя роли, её пароль и права.</translation>
    </message>
    <message>
        <source>problem.storage.stale-record</source>
        <translation>Запись (%1, № %2) изменили на другом рабочем месте; ничего не записано: посмотрите новое состояние и повторите.</translation>
    </message>
    <message>
        <source>problem.guard.R2</source>
        <translation>Обозначение записи участника не меняется; ничего не изменено.</translation>
    </message>
    <message>
        <source>problem.guard.R8</source>
        <translation>До решения ставятся все четыре оценки; ничего не изменено.</translation>
    </message>
    <message>
        <source>problem.guard.R10</source>
        <translation>День включения в фонд записывается один раз; ничего не изменено.</translation>
    </message>
    <message>
        <source>problem.guard.R16</source>
        <translation>Обозначение раздела не меняется; ничего не изменено.</translation>
    </message>
    <message>
        <source>problem.guard.R19</source>
        <translation>Обозначение договора не меняется; ничего не изменено.</translation>
    </message>
    <message>
        <source>problem.guard.R20</source>
        <translation>Обозначение личного кабинета не меняется; ничего не изменено.</translation>
    </message>
    <message>
        <source>problem.storage.not-let-in</source>
        <translation>Сервер не впустил роль «%1» в базу; ничего не изменено: проверьте имя роли, её пароль и права.</translation>
    </message>
    <message>
        <source>problem.storage.stale-record</source>
        <translation>Запись (%1, № %2) изменили на другом рабочем месте; ничего не записано: посмотрите новое состояние и повторите.</translation>
    </message>
    <message>
        <source>problem.guard.R5</source>
        <translation>База охраняет регистрационные номера, ничего не изменено: номер даёт только регистрация заявки.</translation>
    </message>
    <message>
        <source>problem.guard.R6</source>
        <translation>Состав комиссии не отвечает правилам: членов должно быть нечётное число, не меньше пяти; ничего не изменено.</translation>
    </message>
    <message>
        <source>problem.guard.R9</source>
        <translation>Протокол подписан, или заседание не в том состоянии, ничего не изменено: решение может заменить только более позднее заседание.</translation>
    </message>
    <message>
        <source>problem.guard.R11</source>
        <translation>Объект включается в фонд только по положительному решению комиссии; ничего не изменено.</translation>
    </message>
    <message>
        <source>problem.guard.R12</source>
        <translation>Охраняемый объект не включается без авторского договора; ничего не изменено.</translation>
    </message>
    <message>
        <source>problem.guard.R13</source>
        <translation>Учтённый объект не удаляется: его можно исключить только по одному из двух оснований.</translation>
    </message>
    <message>
        <source>problem.guard.R14</source>
        <translation>Учётные номера идут без пропусков и повторов; ничего не изменено.</translation>
    </message>
    <message>
        <source>problem.guard.history</source>
        <translation>История не меняется и не удаляется: исправление делается новым действием.</translation>
    </message>
    <message>
        <source>problem.today.real</source>
        <translation>Это настоящая база: --today действует только в учебной базе.</translation>
    </message>
    <message>
        <source>problem.votes.decision</source>
        <translation>По голосам выходит другое решение: «%1». Исправьте голоса или решение.</translation>
    </message>
    <message>
        <source>problem.votes.defer</source>
        <translation>Для отложения не хватает голосов большинства присутствующих: исправьте голоса или выберите другое решение.</translation>
    </message>
    <message>
        <source>problem.votes.sum</source>
        <translation>Сумма голосов (%1) не равна числу присутствующих (%2): проверьте голоса.</translation>
    </message>
    <message>
        <source>problem.votes.tie</source>
        <translation>Голоса разделились поровну: укажите, как голосовал председательствующий.</translation>
    </message>
    <message>
        <source>problem.staff.nobody</source>
        <translation>Неизвестно, кто работает: выберите сотрудника (в окне справа вверху, в командной строке --as LOGIN).</translation>
    </message>
    <message>
        <source>problem.usage.command-unknown</source>
        <translation>Команды «%1» нет: список команд показывает «qorjynctl --help».</translation>
    </message>
    <message>
        <source>problem.usage.command-missing</source>
        <translation>Команда не указана: список команд показывает «qorjynctl --help».</translation>
    </message>
    <message>
        <source>problem.usage.option-unknown</source>
        <translation>Параметра «%1» нет: список параметров показывает «qorjynctl --help».</translation>
    </message>
    <message>
        <source>problem.usage.option-of</source>
        <translation>У команды «%2» нет параметра «%1»: уберите его или посмотрите «qorjynctl %2 --help».</translation>
    </message>
    <message>
        <source>problem.usage.option-alone</source>
        <translation>Параметр «%1» не принимает значения: уберите то, что стоит после знака равенства.</translation>
    </message>
    <message>
        <source>problem.usage.option-value</source>
        <translation>Параметру «%1» нужно значение вида: %2.</translation>
    </message>
    <message>
        <source>problem.usage.no-arguments</source>
        <translation>Команда «%1» не принимает аргументов: уберите лишнее.</translation>
    </message>
    <message>
        <source>problem.usage.arguments</source>
        <translation>Аргументы команды «%1»: %2.</translation>
    </message>
    <message>
        <source>problem.usage.needs</source>
        <translation>Команде «%1» нужно: %2.</translation>
    </message>
    <message>
        <source>problem.usage.date</source>
        <translation>«%1» — не дата: пишите её в виде YYYY-MM-DD.</translation>
    </message>
    <message>
        <source>problem.usage.not-empty</source>
        <translation>Папка «%1» не пуста: укажите пустую или новую.</translation>
    </message>
    <message>
        <source>problem.usage.files</source>
        <translation>С PostgreSQL нужно указать хранилище файлов: --files DIR.</translation>
    </message>
    <message>
        <source>problem.write.full</source>
        <translation>«%1» не записан: на диске нет места. Освободите место и повторите.</translation>
    </message>
    <message>
        <source>problem.write.denied</source>
        <translation>«%1» не записан: нет права туда писать. Выберите другую папку или проверьте права.</translation>
    </message>
    <message>
        <source>problem.write.no-folder</source>
        <translation>«%1» не записан: такой папки нет. Укажите существующую.</translation>
    </message>
    <message>
        <source>problem.write.not-a-file</source>
        <translation>«%1» не записан: это не обычный файл, а папка, устройство или канал. Укажите имя файла.</translation>
    </message>
    <message>
        <source>problem.write.failed</source>
        <translation>«%1» не записан: система отказала. Проверьте диск и повторите.</translation>
    </message>
    <message>
        <source>problem.identity.taken</source>
        <translation>Этот --id уже принадлежит другому действию (%1); ничего не изменено: дайте этому действию свой.</translation>
    </message>
    <message>
        <source>problem.name.too-long</source>
        <translation>В названии может быть не больше %1 знаков: сократите его.</translation>
    </message>
    <message>
        <source>problem.output.failed</source>
        <translation>Ответ не записан в вывод: освободите место или укажите другой файл и спросите снова.</translation>
    </message>
    <message>
        <source>problem.output.secret</source>
        <translation>Пароль не записан в вывод, поэтому ничего не изменено: освободите место и повторите действие.</translation>
    </message>
    <message>
        <source>problem.session.year</source>
        <translation>На %1 заседание не назначается: в рабочем календаре нет %2 года. Исправьте дату или добавьте этот год в календарь.</translation>
    </message>
    <message numerus="yes">
        <source>count.pages</source>
        <translation>
            <numerusform>%n страница</numerusform>
            <numerusform>%n страницы</numerusform>
            <numerusform>%n страниц</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>count.titles</source>
        <translation>
            <numerusform>%n название</numerusform>
            <numerusform>%n названия</numerusform>
            <numerusform>%n названий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>count.files</source>
        <translation>
            <numerusform>%n файл</numerusform>
            <numerusform>%n файла</numerusform>
            <numerusform>%n файлов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>count.objects</source>
        <translation>
            <numerusform>%n объект</numerusform>
            <numerusform>%n объекта</numerusform>
            <numerusform>%n объектов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>count.applications</source>
        <translation>
            <numerusform>%n заявка</numerusform>
            <numerusform>%n заявки</numerusform>
            <numerusform>%n заявок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>count.members</source>
        <translation>
            <numerusform>%n член</numerusform>
            <numerusform>%n члена</numerusform>
            <numerusform>%n членов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>count.working-days</source>
        <translation>
            <numerusform>%n рабочий день</numerusform>
            <numerusform>%n рабочих дня</numerusform>
            <numerusform>%n рабочих дней</numerusform>
        </translation>
    </message>
    <message>
        <source>field.abstained</source>
        <translation>Воздержались</translation>
    </message>
    <message>
        <source>field.address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>field.addressee</source>
        <translation>Адресат заявлений</translation>
    </message>
    <message>
        <source>field.against</source>
        <translation>Против</translation>
    </message>
    <message>
        <source>field.agenda</source>
        <translation>Повестка дня</translation>
    </message>
    <message>
        <source>field.agendaItem</source>
        <translation>Вопрос повестки дня</translation>
    </message>
    <message>
        <source>field.agendaItems</source>
        <translation>Вопросы повестки дня</translation>
    </message>
    <message>
        <source>field.application</source>
        <translation>Заявка</translation>
    </message>
    <message>
        <source>field.artistic</source>
        <translation>Художественная значимость</translation>
    </message>
    <message>
        <source>field.assessments</source>
        <translation>Оценки</translation>
    </message>
    <message>
        <source>field.authors</source>
        <translation>Авторы</translation>
    </message>
    <message>
        <source>field.bin</source>
        <translation>БИН</translation>
    </message>
    <message>
        <source>field.cabinet</source>
        <translation>Личный кабинет</translation>
    </message>
    <message>
        <source>field.carrier</source>
        <translation>Носитель</translation>
    </message>
    <message>
        <source>field.category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>field.composition</source>
        <translation>Состав комиссии</translation>
    </message>
    <message>
        <source>field.confirmed</source>
        <translation>Подтверждён</translation>
    </message>
    <message>
        <source>field.contact</source>
        <translation>Контактное лицо</translation>
    </message>
    <message>
        <source>field.contract</source>
        <translation>Договор</translation>
    </message>
    <message>
        <source>field.copyright</source>
        <translation>Состояние авторского права</translation>
    </message>
    <message>
        <source>field.createdOn</source>
        <translation>Дата создания</translation>
    </message>
    <message>
        <source>field.cultural</source>
        <translation>Культурная значимость</translation>
    </message>
    <message>
        <source>field.date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>field.dated</source>
        <translation>Дата на форме</translation>
    </message>
    <message>
        <source>field.days</source>
        <translation>Дни</translation>
    </message>
    <message>
        <source>field.decision</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>field.due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>field.edition</source>
        <translation>Сведения об издании</translation>
    </message>
    <message>
        <source>field.email</source>
        <translation>Электронная почта</translation>
    </message>
    <message>
        <source>field.en</source>
        <translation>На английском языке</translation>
    </message>
    <message>
        <source>field.files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>field.for</source>
        <translation>За</translation>
    </message>
    <message>
        <source>field.from</source>
        <translation>Дата назначения</translation>
    </message>
    <message>
        <source>field.function</source>
        <translation>Функция в комиссии</translation>
    </message>
    <message>
        <source>field.head</source>
        <translation>Руководитель</translation>
    </message>
    <message>
        <source>field.historical</source>
        <translation>Историческая значимость</translation>
    </message>
    <message>
        <source>field.id</source>
        <translation>Номер записи</translation>
    </message>
    <message>
        <source>field.importSource</source>
        <translation>Источник прежнего фонда</translation>
    </message>
    <message>
        <source>field.includedOn</source>
        <translation>Дата включения</translation>
    </message>
    <message>
        <source>field.isbn</source>
        <translation>ISBN</translation>
    </message>
    <message>
        <source>field.item</source>
        <translation>Предложенный объект</translation>
    </message>
    <message>
        <source>field.items</source>
        <translation>Предложенные объекты</translation>
    </message>
    <message>
        <source>field.kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>field.kk</source>
        <translation>На казахском языке</translation>
    </message>
    <message>
        <source>field.language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>field.leftOn</source>
        <translation>Дата выбытия</translation>
    </message>
    <message>
        <source>field.librarySignatory</source>
        <translation>Подписывает от Библиотеки</translation>
    </message>
    <message>
        <source>field.login</source>
        <translation>Логин</translation>
    </message>
    <message>
        <source>field.majorityPercent</source>
        <translation>Доля большинства, %</translation>
    </message>
    <message>
        <source>field.mediaType</source>
        <translation>Тип файла</translation>
    </message>
    <message>
        <source>field.member</source>
        <translation>Член комиссии</translation>
    </message>
    <message>
        <source>field.members</source>
        <translation>Члены комиссии</translation>
    </message>
    <message>
        <source>field.moved</source>
        <translation>Перенесённые объекты</translation>
    </message>
    <message>
        <source>field.name</source>
        <translation>Наименование</translation>
    </message>
    <message>
        <source>field.number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>field.object</source>
        <translation>Объект фонда</translation>
    </message>
    <message>
        <source>field.objects</source>
        <translation>Объекты фонда</translation>
    </message>
    <message>
        <source>field.off</source>
        <translation>Выходной день</translation>
    </message>
    <message>
        <source>field.orderDate</source>
        <translation>Дата приказа</translation>
    </message>
    <message>
        <source>field.orderNumber</source>
        <translation>Номер приказа</translation>
    </message>
    <message>
        <source>field.pages</source>
        <translation>Количество страниц</translation>
    </message>
    <message>
        <source>field.participant</source>
        <translation>Участник</translation>
    </message>
    <message>
        <source>field.participantName</source>
        <translation>Наименование участника</translation>
    </message>
    <message>
        <source>field.participantSignatory</source>
        <translation>Подписывает от участника</translation>
    </message>
    <message>
        <source>field.password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>field.phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>field.place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>field.position</source>
        <translation>Порядковый номер</translation>
    </message>
    <message>
        <source>field.post</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>field.present</source>
        <translation>Присутствовали</translation>
    </message>
    <message>
        <source>field.presidingDecidesTie</source>
        <translation>При равенстве решает председательствующий</translation>
    </message>
    <message>
        <source>field.presidingFor</source>
        <translation>Председательствующий голосовал за</translation>
    </message>
    <message>
        <source>field.problem</source>
        <translation>Ошибка чтения</translation>
    </message>
    <message>
        <source>field.publishedOn</source>
        <translation>Дата размещения</translation>
    </message>
    <message>
        <source>field.publisher</source>
        <translation>Издательство</translation>
    </message>
    <message>
        <source>field.quorum</source>
        <translation>Кворум</translation>
    </message>
    <message>
        <source>field.quorumPercent</source>
        <translation>Доля кворума, %</translation>
    </message>
    <message>
        <source>field.reason</source>
        <translation>Обоснование</translation>
    </message>
    <message>
        <source>field.reasonEn</source>
        <translation>Причина на английском языке</translation>
    </message>
    <message>
        <source>field.reasonKk</source>
        <translation>Причина на казахском языке</translation>
    </message>
    <message>
        <source>field.reasonRu</source>
        <translation>Причина на русском языке</translation>
    </message>
    <message>
        <source>field.received</source>
        <translation>Дата поступления</translation>
    </message>
    <message>
        <source>field.recordNumber</source>
        <translation>Учётный номер</translation>
    </message>
    <message>
        <source>field.region</source>
        <translation>Регион</translation>
    </message>
    <message>
        <source>field.regulation</source>
        <translation>Регламент комиссии</translation>
    </message>
    <message>
        <source>field.remarks</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>field.remote</source>
        <translation>Дистанционно</translation>
    </message>
    <message>
        <source>field.rightsHolders</source>
        <translation>Правообладатели</translation>
    </message>
    <message>
        <source>field.roles</source>
        <translation>Роли</translation>
    </message>
    <message>
        <source>field.ru</source>
        <translation>На русском языке</translation>
    </message>
    <message>
        <source>field.scan</source>
        <translation>Скан-копия</translation>
    </message>
    <message>
        <source>field.scientific</source>
        <translation>Научная значимость</translation>
    </message>
    <message>
        <source>field.sealed</source>
        <translation>Есть печать</translation>
    </message>
    <message>
        <source>field.secretary</source>
        <translation>Секретарь</translation>
    </message>
    <message>
        <source>field.section</source>
        <translation>Раздел</translation>
    </message>
    <message>
        <source>field.series</source>
        <translation>Серия</translation>
    </message>
    <message>
        <source>field.session</source>
        <translation>Заседание</translation>
    </message>
    <message>
        <source>field.sessionDate</source>
        <translation>Дата заседания</translation>
    </message>
    <message>
        <source>field.sha256</source>
        <translation>Контрольная сумма SHA-256</translation>
    </message>
    <message>
        <source>field.signatory</source>
        <translation>Подписавший руководитель</translation>
    </message>
    <message>
        <source>field.signed</source>
        <translation>Подписано</translation>
    </message>
    <message>
        <source>field.signedOn</source>
        <translation>Дата подписания</translation>
    </message>
    <message>
        <source>field.signedScan</source>
        <translation>Копия подписанного протокола</translation>
    </message>
    <message>
        <source>field.size</source>
        <translation>Размер, байт</translation>
    </message>
    <message>
        <source>field.slipPrinted</source>
        <translation>Логин и пароль переданы</translation>
    </message>
    <message>
        <source>field.source</source>
        <translation>Основание</translation>
    </message>
    <message>
        <source>field.staff</source>
        <translation>Сотрудник</translation>
    </message>
    <message>
        <source>field.state</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>field.statedPages</source>
        <translation>Заявленное число страниц</translation>
    </message>
    <message>
        <source>field.taken</source>
        <translation>Взято в повестку</translation>
    </message>
    <message>
        <source>field.terminatedOn</source>
        <translation>Дата расторжения</translation>
    </message>
    <message>
        <source>field.terminationReason</source>
        <translation>Основание расторжения</translation>
    </message>
    <message>
        <source>field.timeZone</source>
        <translation>Часовой пояс</translation>
    </message>
    <message>
        <source>field.title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>field.today</source>
        <translation>Сегодняшняя дата</translation>
    </message>
    <message>
        <source>field.valid</source>
        <translation>Отвечает правилам</translation>
    </message>
    <message>
        <source>field.validFrom</source>
        <translation>Действует с</translation>
    </message>
    <message>
        <source>field.validTo</source>
        <translation>Действует по</translation>
    </message>
    <message>
        <source>field.version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>field.votes</source>
        <translation>Голоса</translation>
    </message>
    <message>
        <source>field.waiting</source>
        <translation>Объекты, ожидающие включения</translation>
    </message>
    <message>
        <source>field.website</source>
        <translation>Сайт</translation>
    </message>
    <message>
        <source>field.year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>field.row</source>
        <translation>%1 (строка %2)</translation>
    </message>
</context>
</TS>

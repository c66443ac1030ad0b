#include "bench/titles.h"

#include <array>
#include <random>

using namespace Qt::StringLiterals;

namespace qorjyn::bench {

namespace {

constexpr int FirstYear = 1890;
constexpr int LastYear = 2026;

const QStringList &kazakh()
{
    static const QStringList words =
        u"қазақ тарихы әдебиеті тілі халқының ауыз мәдениеті мұрасы өлеңдер жинағы таңдамалы шығармалары "
        "дастан ертегілер батыр жыры даласы ауылы қаласы өңірі Алматы Ақтөбе Шымкент Түркістан Қостанай "
        "Семей Сарыарқа Жетісу Қорқыт Абай жолы Құнанбаев Әуезов зерттеу еңбектері оқулық әдістемелік "
        "құрал негіздері мектеп балалар үшін кітабы сөздік түсіндірме энциклопедия ғылыми мақалалар "
        "өнері музыкасы күйлері домбыра қобыз ән ұлттық тәрбие педагогика психология құқық заңдары "
        "экономика ауыл шаруашылығы география табиғаты өсімдіктер жануарлар дүниесі медицина денсаулық "
        "математика физика химия есептер электрондық кітапхана қоры жазбалары хаттар күнделік естеліктер "
        "роман повесть әңгімелер поэма драма аударма қиссалар шежіре руы жүз хандығы тәуелсіздік Астана "
        "Отан соғыс ерлігі ұрпақ болашақ жаңа ескі бірінші екінші үшінші басылым көне қолжазба дін ислам "
        "философия ойлар даналық мақал-мәтелдер жұмбақтар салт-дәстүр ғұрып киім тағам үй көш жайлау өзен "
        "көл тау аң құс ат түлік"_s.split(u' ');
    return words;
}

const QStringList &russian()
{
    static const QStringList words =
        u"история Казахстана казахской литературы очерки развития народного хозяйства сборник статей "
        "материалы конференции избранные произведения стихи поэмы рассказы роман повести воспоминания "
        "письма дневник путешествие степь Туркестан Семиречье Алма-Ата Верный области края города "
        "учебник учебное пособие для школ вузов основы теории практика методика преподавания языка "
        "русско-казахский словарь грамматика фольклор этнография археология памятники древней культуры "
        "искусство музыка театр живопись народные сказки песни право законодательство экономика сельское "
        "хозяйство геология география растения животный мир медицина здоровье математика физика химия "
        "электрическая техника машины строительство железная дорога библиотека каталог книга печать "
        "война победа герои революция советский союз республика новый старый первый второй том часть "
        "выпуск издание полное собрание сочинений щедрость ёлка объяснение"_s.split(u' ');
    return words;
}

const QStringList &latin()
{
    static const QStringList words = u"history of Kazakhstan modern digital library handbook introduction "
                                     "Qazaq tili tarihy ádebıeti ulttyq kitaphana óner mádenıet Central Asia "
                                     "silk road nomads data systems English grammar"_s.split(u' ');
    return words;
}

const QStringList &surnames()
{
    static const QStringList words =
        u"Әуезов Жұмабаев Байтұрсынұлы Дулатов Сейфуллин Майлин Жансүгіров Мүсірепов Мұқанов Мұстафин "
        "Есенберлин Нұрпейісов Кекілбаев Сүлейменов Мағауин Айтматов Иванов Петров Кузнецова Смирнова "
        "Валиханов Алтынсарин Қашаубаев Төлегенова Ермекова Бөкейхан Тынышбаев Шаяхметов Досжан Оразалин "
        "Ғабдуллин Құдайбергенов Ысқақова Үмбетбаев Хасенов Цой Щербаков Юсупов Smith Brown"_s.split(u' ');
    return words;
}

const QStringList &syllables()
{
    static const QStringList parts =
        u"қар жұл мың бөк тай сер нұр әл ғас ең шын күм дәр оған зей пыс рек үйл хат вод ирк фел цум чер "
        "щит эмб юрм ядр кен лап моз ныр"_s.split(u' ');
    return parts;
}

/// Numbers of one object; the engine gives the same everywhere, the distributions of the library do not.
class Dice
{
public:
    explicit Dice(qint64 number) : m_engine(std::uint32_t(number) * 2654435761U + 20261123U)
    {
        m_engine.discard(1);
    }
    int below(qsizetype bound) { return int(m_engine() % std::uint32_t(bound)); }
    /// The first words of a list come far oftener than its last, as in any language.
    QString word(const QStringList &words)
    {
        const double share = double(m_engine()) / 4294967296.0;
        return words.at(qsizetype(share * share * double(words.size())));
    }

private:
    std::minstd_rand m_engine; // small: one is made for each object
};

QString invented(Dice &dice)
{
    QString word;
    for (int i = 2 + dice.below(2); i > 0; --i)
        word += syllables().at(dice.below(syllables().size()));
    return word;
}

QString generatedTitle(Dice &dice)
{
    const int language = dice.below(20);
    const QStringList &words = language < 11 ? kazakh() : language < 18 ? russian() : latin();
    QStringList title;
    for (int i = 2 + dice.below(6); i > 0; --i)
        title.append(dice.word(words));
    if (dice.below(3) == 0)
        title.insert(dice.below(title.size() + 1), invented(dice));
    title.first().front() = title.first().front().toUpper();
    QString text = title.join(u' ');
    const int more = dice.below(10);
    if (more == 0)
        text += (language < 11 ? u". %1-том"_s : u". Том %1"_s).arg(1 + dice.below(40));
    else if (more == 1)
        text += u" (%1)"_s.arg(FirstYear + dice.below(LastYear - FirstYear + 1));
    else if (more == 2)
        text += u": "_s + dice.word(words);
    return text;
}

/// A number of its own for each of a million objects.
QString isbnOf(qint64 number)
{
    constexpr qint64 all = 1000000;
    constexpr qint64 step = 7919; // spreads neighbours; prime to `all`
    const QString digits = u"978601%1"_s.arg(number * step % all, 6, 10, QChar(u'0'));
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i)
        sum += digits[i].digitValue() * (i % 2 == 0 ? 1 : 3);
    return u"978-601-%1-%2-%3"_s.arg(digits.mid(6, 3), digits.mid(9, 3)).arg((10 - sum % 10) % 10);
}

} // namespace

qint64 waitingOf(qint64 titles)
{
    constexpr qint64 aSession = 100;
    return std::clamp<qint64>(titles / 1000, aSession / 5, 3 * aSession);
}

FundObject generatedObject(qint64 number, bool waiting)
{
    Dice dice(number);
    FundObject object;
    Description &description = object.description;
    description.title = generatedTitle(dice);
    for (int authors = dice.below(5) == 0 ? 2 : 1; authors > 0; --authors) {
        const QString author =
            dice.word(surnames()) + u' ' + kazakh().at(dice.below(kazakh().size())).front().toUpper() + u'.';
        description.authors += (description.authors.isEmpty() ? QString() : u"; "_s) + author;
    }
    description.year = FirstYear + dice.below(LastYear - FirstYear + 1);
    description.place = dice.below(2) == 0 ? u"Алматы"_s : u"Астана"_s;
    description.publisher = u"Мектеп"_s;
    description.language = u"kk"_s;
    description.pages = 16 + dice.below(600);
    if (dice.below(4) == 0)
        description.isbn = isbnOf(number);
    description.category =
        codesOf<Category>.at(size_t(dice.below(qsizetype(codesOf<Category>.size())))).first;
    description.copyright = CopyrightState::PublicDomain;
    object.importSource = u"bench"_s;
    constexpr std::array waitingStates{ObjectState::Ready, ObjectState::AwaitingDigitisation,
                                       ObjectState::AwaitingRights};
    object.state = waiting ? waitingStates.at(size_t(dice.below(waitingStates.size())))
                           : (dice.below(3) == 0 ? ObjectState::Published : ObjectState::InFund);
    return object;
}

QList<Typed> typedQueries()
{
    QList<Typed> queries;
    const auto add = [&queries](const char *kind, const QString &texts) {
        for (const QString &text : texts.split(u'|'))
            queries.append({kind, text});
    };
    add("kazakh", u"қазақ|әдебиеті|тарихы|өлеңдер|ғылыми|үшін|ұлттық|шежіре|қобыз|жұмбақтар|түсіндірме|"
                  "құқық|көне|энциклопедия|мақал-мәтелдер"_s);
    add("no kazakh letters", u"казак|адебиети|олендер|гылыми|ушин|улттык|кобыз|жумбактар|тусиндирме|кукык"_s);
    add("russian", u"история|казахской|литературы|учебник|народного|словарь|стихи|щедрость|объяснение|"
                   "железная|археология|ёлка"_s);
    add("latin 2021", u"qazaq|tarihy|ädebieti|ulttyq|kitaphana|öleñder|şejire"_s);
    add("rare", u"қаржұлмың|ядрныр|эмбюрмядр|цумчерщит|xylo|зейпысрек"_s);
    add("common", u"к|т|а|ж|с"_s);
    add("two words", u"қазақ тілі|история казахстана|абай жолы|народные сказки|қазақ тарихы оқулық"_s);
    add("author", u"Әуезов|Жумабаев|Кузнецова|Смирнова С|Smith"_s);
    add("year or number", u"1937|2001|том 12|978-601|Қ-00000017"_s);
    add("nothing", u"ъъъъ|zzzz|ққққ|99999999"_s);
    return queries;
}

} // namespace qorjyn::bench

#include "documents/minutes.h"

#include "documents/doctemplate.h"
#include "documents/flow.h"
#include "documents/plaintext.h"
#include "words/words.h"

#include <algorithm>

namespace qorjyn {

namespace {

QString onPaper(QDate date)
{
    return date.toString(u"dd.MM.yyyy"_s);
}

/// Text that people have typed, with the full stop that they may have left out.
QString sentence(const QString &text)
{
    const QString line = printable(text);
    return line.isEmpty() || u".!?…"_s.contains(line.back()) ? line : line + u'.';
}

/// A dash that begins no line, and what it introduces.
QString dashed(const QString &name, const QString &value)
{
    return name + u"\u00A0– "_s + value;
}

/// A term of the lists as it stands within a sentence.
QString within(QString term)
{
    return term.isEmpty() ? term : term.replace(0, 1, term.at(0).toLower());
}

/// The items of one application, in the order of the agenda.
struct Group
{
    std::optional<RegisterNumber> application;
    QString participant;
    QList<const AgendaItem *> items;
};

QList<Group> grouped(const QList<AgendaItem> &agenda)
{
    QList<const AgendaItem *> ordered;
    for (const AgendaItem &item : agenda)
        ordered.append(&item);
    std::stable_sort(ordered.begin(), ordered.end(),
                     [](const AgendaItem *a, const AgendaItem *b) { return a->position < b->position; });
    QList<Group> groups;
    QHash<QString, qsizetype> known;
    for (const AgendaItem *item : std::as_const(ordered)) {
        const QString key =
            (item->application ? formatted(*item->application) : QString()) + u'\n' + item->participantName;
        const auto found = known.constFind(key);
        if (found == known.constEnd()) {
            known.insert(key, groups.size());
            groups.append({item->application, item->participantName, {item}});
        } else {
            groups[*found].items.append(item);
        }
    }
    return groups;
}

class Minutes
{
public:
    Minutes(PaperPage &page, const Session &session, const LibrarySettings &library)
        : m_session(session), m_library(library), m_flow(page, m_template.section(u"style"_s)),
          m_groups(grouped(session.agenda))
    {
        if (session.composition)
            m_members = session.composition->membersOn(session.date);
    }

    void paint()
    {
        head();
        presence();
        agenda();
        for (qsizetype group = 0; group < m_groups.size(); ++group)
            application(int(group) + 1, m_groups.at(group));
        totals();
        signatures();
        m_flow.paint(true);
    }

private:
    void head();
    void presence();
    void members(const QString &heading, bool present);
    /// For any of it: who left in its course was there.
    [[nodiscard]] bool wasThere(MemberId member) const
    {
        return m_session.attended.contains(member) || m_session.isPresent(member);
    }
    [[nodiscard]] int attendance() const
    {
        return int(std::ranges::count_if(m_members, [this](const Member &m) { return wasThere(m.id); }));
    }
    void agenda();
    void application(int position, const Group &group);
    [[nodiscard]] QString item(const QString &position, const AgendaItem &item) const;
    [[nodiscard]] QString heard(const QString &position, const AgendaItem &item) const;
    void totals();
    void signatures();

    void add(const QString &section, const Fields &fields, qreal before, bool withNext = false)
    {
        m_flow.add(m_template.fill(section, fields), before, withNext);
    }

    const Session &m_session;
    const LibrarySettings &m_library;
    DocTemplate m_template{u":/templates/minutes.html"_s};
    Flow m_flow;
    Words m_words{Language::Kazakh};
    QList<Group> m_groups;
    QList<Member> m_members;
};

void Minutes::head()
{
    add(u"head"_s,
        {{u"library"_s, printable(m_library.name)},
         {u"number"_s, m_session.number ? formattedSession(*m_session.number) : QString()},
         {u"place"_s, printable(m_session.place)},
         {u"date"_s, onPaper(m_session.date)}},
        0);
    if (m_session.remote)
        add(u"remote"_s, {}, 4);
    if (m_session.composition)
        add(u"composition"_s,
            {{u"orderDate"_s, onPaper(m_session.composition->orderDate)},
             {u"orderNumber"_s, u"№ "_s + printable(m_session.composition->orderNumber)}},
            4);
    else
        add(u"noComposition"_s, {}, 4);
}

void Minutes::members(const QString &heading, bool present)
{
    add(u"heading"_s, {{u"text"_s, heading}}, 5, true);
    int position = 0;
    for (const Member &member : std::as_const(m_members)) {
        if (wasThere(member.id) != present)
            continue;
        add(u"member"_s,
            {{u"position"_s, QString::number(++position) + u'.'},
             {u"name"_s, printable(member.name)},
             {u"post"_s, printable(member.post)},
             {u"function"_s, within(m_words.memberFunction(member.function))}},
            0.5);
    }
    if (position == 0)
        add(u"nobody"_s, {}, 1);
}

void Minutes::presence()
{
    members(u"ҚАТЫСҚАНДАР:"_s, true);
    members(u"ҚАТЫСПАҒАНДАР:"_s, false);
    const std::optional<Member> presiding = m_session.presiding();
    if (presiding)
        add(u"labelled"_s, {{u"label"_s, u"Төрағалық етуші:"_s}, {u"text"_s, printable(presiding->name)}}, 5);
    if (m_session.composition && !m_session.composition->secretary.isEmpty())
        add(u"labelled"_s,
            {{u"label"_s, u"Хатшы:"_s}, {u"text"_s, printable(m_session.composition->secretary)}}, 1);
    const int present = attendance();
    const bool quorum = hasQuorum(present, int(m_members.size()), m_library.regulation);
    add(u"quorum"_s,
        {{u"members"_s, QString::number(m_members.size())},
         {u"present"_s, QString::number(present)},
         {u"quorum"_s, quorum ? u"Кворум бар."_s : u"Кворум жоқ."_s}},
        1);
}

void Minutes::agenda()
{
    add(u"heading"_s, {{u"text"_s, u"КҮН ТӘРТІБІ:"_s}}, 6, true);
    add(u"agendaHead"_s, {}, 1, true);
    int position = 0;
    for (const Group &group : std::as_const(m_groups))
        add(u"agendaRow"_s,
            {{u"position"_s, QString::number(++position) + u'.'},
             {u"application"_s, group.application ? formatted(*group.application) : u"–"_s},
             {u"participant"_s, printable(group.participant)},
             {u"items"_s, QString::number(group.items.size())}},
            0.5);
}

QString Minutes::heard(const QString &position, const AgendaItem &item) const
{
    const Description &about = item.item.description;
    QString description;
    if (!about.authors.trimmed().isEmpty())
        description += u" Авторлары: "_s + sentence(about.authors);
    if (about.year)
        description += u" Шыққан жылы: "_s + QString::number(*about.year) + u'.';
    QStringList assessments;
    for (const auto &[criterion, unused] : codesOf<Criterion>) {
        const auto level = item.assessments.constFind(criterion);
        const bool assessed = level != item.assessments.cend();
        assessments.append(dashed(within(m_words.criterion(criterion)),
                                  assessed ? within(m_words.level(*level)) : u"бағаланбаған"_s));
    }
    return m_template.fill(
        u"heard"_s, {{u"position"_s, position},
                     {u"title"_s, printable(about.title)},
                     {u"description"_s, description},
                     {u"category"_s, dashed(code(about.category), within(m_words.category(about.category)))},
                     {u"assessments"_s, assessments.join(u", "_s)}});
}

QString Minutes::item(const QString &position, const AgendaItem &item) const
{
    const QString begin = heard(position, item);
    if (!item.decision)
        return begin + m_template.fill(u"undecided"_s);
    QString tie;
    if (item.presidingFor)
        tie = *item.presidingFor ? u" Дауыстар тең болған жағдайда төрағалық етушінің дауысы – жақтап."_s
                                 : u" Дауыстар тең болған жағдайда төрағалық етушінің дауысы – қарсы."_s;
    if (item.present > 0 && item.present != attendance())
        tie += u" Осы мәселеде қатысып отырғаны – %1."_s.arg(item.present);
    // A deferral is voted on as such.
    const bool deferred = *item.decision == Decision::Defer;
    const QString reason = sentence(item.reason);
    return begin +
           m_template.fill(u"vote"_s, {{u"subject"_s, deferred ? u"Кейінге қалдыру туралы дауыс беру"_s
                                                               : u"Енгізу туралы дауыс беру"_s},
                                       {u"for"_s, QString::number(item.votes.forIt)},
                                       {u"against"_s, QString::number(item.votes.against)},
                                       {u"abstained"_s, QString::number(item.votes.abstained)},
                                       {u"tie"_s, tie}}) +
           m_template.fill(u"resolved"_s,
                           {{u"decision"_s, within(m_words.decision(*item.decision))},
                            {u"reason"_s, reason.isEmpty() ? QString() : u" Негіздеме: "_s + reason}});
}

void Minutes::application(int position, const Group &group)
{
    add(u"application"_s,
        {{u"position"_s, QString::number(position) + u'.'},
         {u"application"_s, group.application ? formatted(*group.application) : u"–"_s},
         {u"participant"_s, printable(group.participant)}},
        7, true);
    for (qsizetype index = 0; index < group.items.size(); ++index)
        m_flow.add(item(u"%1.%2."_s.arg(position).arg(index + 1), *group.items.at(index)), 3);
}

void Minutes::totals()
{
    QMap<Decision, int> decided;
    int undecided = 0;
    for (const AgendaItem &item : m_session.agenda) {
        if (item.decision)
            ++decided[*item.decision];
        else
            ++undecided;
    }
    add(u"totals"_s,
        {{u"items"_s, QString::number(m_session.agenda.size())},
         {u"included"_s, QString::number(decided.value(Decision::Include))},
         {u"notIncluded"_s, QString::number(decided.value(Decision::NotInclude))},
         {u"deferred"_s, QString::number(decided.value(Decision::Defer))},
         {u"undecided"_s,
          undecided > 0 ? dashed(u" Шешім қабылданбағаны"_s, QString::number(undecided)) + u'.' : QString()}},
        8, true);
}

void Minutes::signatures()
{
    const std::optional<Member> presiding = m_session.presiding();
    const QString secretary = m_session.composition ? m_session.composition->secretary : QString();
    add(u"signature"_s,
        {{u"function"_s, u"Төрағалық етуші"_s},
         {u"name"_s, presiding ? printable(presiding->name) : QString()}},
        12, true);
    add(u"signature"_s, {{u"function"_s, u"Хатшы"_s}, {u"name"_s, printable(secretary)}}, 5);
    bool first = true;
    for (const Member &member : std::as_const(m_members)) {
        const bool signedAbove = (presiding && presiding->id == member.id) || member.name == secretary;
        if (signedAbove || !wasThere(member.id))
            continue;
        add(u"signature"_s,
            {{u"function"_s, first ? u"Комиссия мүшелері"_s : QString()},
             {u"name"_s, printable(member.name)}},
            5);
        first = false;
    }
}

} // namespace

void paintMinutes(QPagedPaintDevice &device, const Session &session, const LibrarySettings &library)
{
    PaperPage page(device, DocumentMargins);
    if (page.isActive())
        Minutes(page, session, library).paint();
}

} // namespace qorjyn

#include "support/house.h"

#include "storage/applications.h"
#include "storage/participants.h"

#include <QCryptographicHash>

namespace qorjyn::test {

Description title(const QString &name)
{
    Description description;
    description.title = name;
    description.copyright = CopyrightState::PublicDomain;
    return description;
}

AttachedFile file(const QString &name, int pages)
{
    AttachedFile made;
    made.sha256 =
        QString::fromLatin1(QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256).toHex());
    made.name = name;
    made.mediaType = u"application/pdf"_s;
    made.size = 1000;
    made.pages = pages;
    return made;
}

SetUpComposition order(int members, QDate from, const QString &number)
{
    SetUpComposition act{
        .orderNumber = number, .orderDate = from, .validFrom = from, .secretary = u"Хатшы"_s};
    for (int i = 0; i < members; ++i) {
        Member member;
        member.name = u"Мүше %1"_s.arg(i + 1);
        member.function = i == 0   ? MemberFunction::Chair
                          : i == 1 ? MemberFunction::Deputy
                                   : MemberFunction::Member;
        act.members.append(member);
    }
    return act;
}

QString told(const Problems &problems)
{
    QStringList all;
    for (const Problem &problem : problems)
        all.append(problem.rule == Rule::None ? problem.code : ruleId(problem.rule) + u' ' + problem.code);
    return all.join(u"; "_s);
}

House::House() : m_connection(m_database.location())
{
    on(QDate(2026, 2, 2));
    AddStaff all{.login = u"aigul"_s, .name = u"Айгүл Сейітова"_s};
    for (const auto &role : codesOf<Role>)
        all.roles.append(role.first);
    done(all);
    m_connection.actAs(all.login);
}

QString House::bare(const QString &sql) const
{
    return TestDatabase::runAs(m_database.ownerLocation(), sql);
}

QString House::state() const
{
    QStringList parts;
    for (const char *table : {"act", "history", "participant", "application", "item", "composition", "member",
                              "session", "attendance", "agenda_item", "fund_object", "object_file",
                              "contract", "cabinet", "staff", "setting", "calendar_day"})
        parts.append(u"(SELECT COUNT(*) FROM "_s + QString::fromLatin1(table) + u')');
    for (const char *table : {"participant", "application", "item", "composition", "session", "agenda_item",
                              "fund_object", "contract", "cabinet", "staff", "section"})
        parts.append(u"(SELECT COALESCE(SUM(version), 0) FROM "_s + QString::fromLatin1(table) + u')');
    parts.append(u"(SELECT COALESCE(SUM(value), 0) FROM counter)"_s);
    return m_database.bareValue(u"SELECT "_s + parts.join(u" || ' ' || "_s));
}

ParticipantId House::participant(const QString &name)
{
    if (const auto known = read([&](Transaction &t) { return participantByName(t, name); }))
        return known->id;
    SaveParticipant act;
    act.participant.name.kk = name;
    return done(act).participant;
}

SaveApplication::Result House::registered(const QList<Description> &titles, const QList<AttachedFile> &files)
{
    SaveApplication save;
    save.application.participant = participant();
    save.application.received = read([](Transaction &t) { return t.today(); });
    for (const Description &description : titles) {
        Item item;
        item.description = description;
        item.files = files;
        save.application.items.append(item);
    }
    const SaveApplication::Result saved = done(save);
    done(RegisterApplication{.application = saved.application, .version = saved.version});
    return saved;
}

SessionId House::opened(QDate day)
{
    on(day);
    if (!read([&](Transaction &t) { return compositionOn(t, day); }))
        done(order(7, day.addDays(-30)));
    const SessionId session = done(PlanSession{.date = day, .place = u"Астана"_s}).session;
    done(TakeQueue{.session = session});
    done(RecordPresence{.session = session, .present = members()});
    done(OpenSession{.session = session});
    return session;
}

QList<MemberId> House::members()
{
    QList<MemberId> ids;
    const auto inForce = read([](Transaction &t) { return compositionOn(t, t.today()); });
    for (const Member &member : inForce->membersOn(inForce->validFrom))
        ids.append(member.id);
    return ids;
}

Session House::session(SessionId id)
{
    return read([&](Transaction &t) { return *qorjyn::session(t, id); });
}

QList<AgendaItem> House::agenda(SessionId id)
{
    return session(id).agenda;
}

DecideItem House::decision(AgendaItemId item, Decision decision, const QString &reason)
{
    return {.agendaItem = item,
            .assessments = Assessments{.historical = Level::High,
                                       .artistic = Level::High,
                                       .scientific = Level::High,
                                       .cultural = Level::High},
            .decision = decision,
            .reason = reason};
}

SessionId House::held(QDate day, bool signedToo)
{
    const SessionId session = opened(day);
    for (const AgendaItem &entry : agenda(session))
        done(decision(entry.id));
    done(CloseSession{.session = session});
    if (signedToo)
        done(SignMinutes{.session = session, .signedOn = day});
    return session;
}

QList<ObjectRow> House::objects()
{
    return read([](Transaction &t) { return objectWindow(t, {}, 0, 1000); });
}

FundObject House::object(ObjectId id)
{
    return read([&](Transaction &t) { return *fundObject(t, id); });
}

ItemState House::itemState(ItemId id)
{
    return read([&](Transaction &t) { return item(t, id)->state; });
}

ApplicationState House::applicationState(ApplicationId id)
{
    return read([&](Transaction &t) { return application(t, id)->state; });
}

} // namespace qorjyn::test

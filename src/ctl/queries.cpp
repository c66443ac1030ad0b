// Subcommands that read: status, deadline, search, key, check-id, probe, session, object, verify, acts.
#include "ctl/run.h"

#include "commands/registry.h"
#include "commands/sessionacts.h"
#include "documents/probe.h"
#include "domain/personnumber.h"
#include "domain/text.h"
#include "storage/applications.h"
#include "storage/contracts.h"
#include "storage/fund.h"
#include "storage/library.h"
#include "storage/sessions.h"
#include "storage/today.h"
#include "storage/verify.h"

namespace qorjyn::ctl {

namespace {

QJsonValue dateOrNull(const std::optional<QDate> &date)
{
    return date && date->isValid() ? QJsonValue(date->toString(Qt::ISODate)) : QJsonValue();
}

QString reasonIn(const SkippedDay &day, Language language)
{
    return language == Language::Kazakh    ? day.reasonKk
           : language == Language::Russian ? day.reasonRu
                                           : day.reasonEn;
}

QDate dateArgument(const QString &text)
{
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (!date.isValid() || text.size() != 10)
        throw wrongUsage(u"usage.date"_s, {text});
    return date;
}

int numberOption(const Desk &desk, const QString &name, int standard, int least, int most)
{
    if (!desk.invocation().has(name))
        return standard;
    bool ok = false;
    const int number = desk.invocation().value(name).toInt(&ok);
    if (!ok || number < least || number > most)
        throw wrongUsage(u"usage.option-value"_s, {u"--"_s + name, u"%1…%2"_s.arg(least).arg(most)});
    return number;
}

} // namespace

Stop unknown(const QString &kind, const QString &id)
{
    return {Exit::Refused, {{.code = u"id.unknown"_s, .arguments = {kind, id}}}, {}};
}

Exit acts(Desk &desk)
{
    QJsonArray list;
    QStringList lines;
    for (const ActDescription &act : qorjyn::acts()) {
        QJsonArray rules;
        QStringList ruleNames;
        for (const Rule rule : act.rules) {
            rules.append(ruleId(rule));
            ruleNames.append(ruleId(rule));
        }
        list.append(QJsonObject{{u"name"_s, act.name}, {u"rules"_s, rules}, {u"fields"_s, act.fields}});
        lines.append(u"%1 %2 %3"_s.arg(act.name.leftJustified(20), ruleNames.join(u", "_s).leftJustified(28),
                                       act.fields.keys().join(u", "_s)));
    }
    desk.answer({{u"acts"_s, list}}, lines);
    return Exit::Done;
}

Exit status(Desk &desk)
{
    const QList<DueThing> things = desk.connection().read([](Transaction &t) { return dueThings(t); });
    QJsonArray due;
    QStringList lines;
    for (const DueThing &thing : things) {
        due.append(
            QJsonObject{{u"kind"_s, code(thing.kind)},
                        {u"id"_s, thing.id},
                        {u"title"_s, thing.title},
                        {u"count"_s, thing.count},
                        {u"due"_s, dateOrNull(thing.due)},
                        {u"workingDaysLeft"_s, thing.due ? QJsonValue(thing.workingDaysLeft) : QJsonValue()},
                        {u"confirmed"_s, thing.confirmed},
                        {u"rule"_s, ruleId(thing.rule)}});
        // Objects that wait are named by what they wait for.
        const auto state = fromCode<ObjectState>(thing.title);
        lines.append(
            u"%1  %2  %3 × %4  %5"_s
                .arg(thing.due ? desk.words().date(*thing.due) : u"—         "_s,
                     desk.words().due(code(thing.kind)).leftJustified(32))
                .arg(thing.count)
                .arg(state ? desk.words().objectState(*state) : thing.title, desk.words().rule(thing.rule)));
    }
    desk.answer({{u"due"_s, due}}, lines);
    return Exit::Done;
}

Exit deadline(Desk &desk)
{
    const QDate start = dateArgument(desk.invocation().arguments.value(0));
    const int days = numberOption(desk, u"days"_s, 10, 1, 1000);
    // The Library's own calendar where there is a database, the one that came with the program elsewhere.
    WorkingCalendar calendar = WorkingCalendar::shipped();
    if (desk.invocation().has(u"db"_s) || qEnvironmentVariableIsSet("QORJYN_DB"))
        calendar = desk.connection().read([](Transaction &t) { return workingCalendar(t); });
    const Deadline deadline = calendar.after(start, days);
    QJsonArray skipped;
    QStringList lines{desk.words().longDate(deadline.due)};
    for (const SkippedDay &day : deadline.skipped) {
        const QString reason = reasonIn(day, desk.words().language());
        skipped.append(QJsonObject{{u"date"_s, day.date.toString(Qt::ISODate)}, {u"reason"_s, reason}});
        lines.append(u"  "_s + desk.words().date(day.date) + u"  "_s + reason);
    }
    if (!deadline.confirmed)
        lines.append(desk.words().calendarWarning(deadline.unconfirmedYears));
    desk.answer({{u"due"_s, deadline.due.toString(Qt::ISODate)},
                 {u"skipped"_s, skipped},
                 {u"confirmed"_s, deadline.confirmed}},
                lines);
    return Exit::Done;
}

namespace {

Exit searchFund(Desk &desk, const QString &words, int limit)
{
    QJsonArray rows;
    QStringList lines;
    const auto found = desk.connection().read([&](Transaction &t) {
        return std::pair(objectWindow(t, {.words = words}, 0, limit), objectCount(t, {.words = words}));
    });
    for (const ObjectRow &row : found.first) {
        rows.append(
            QJsonObject{{u"id"_s, row.id.value},
                        {u"number"_s, row.recordNumber ? QJsonValue(*row.recordNumber) : QJsonValue()},
                        {u"title"_s, row.title},
                        {u"authors"_s, row.authors},
                        {u"year"_s, row.year ? QJsonValue(*row.year) : QJsonValue()},
                        {u"state"_s, code(row.state)}});
        lines.append(u"%1  %2 / %3  %4"_s.arg(
            row.recordNumber ? formattedRecord(*row.recordNumber) : u"—         "_s, row.title, row.authors,
            row.year ? QString::number(*row.year) : QString()));
    }
    desk.answer({{u"count"_s, found.second}, {u"rows"_s, rows}}, lines);
    return Exit::Done;
}

Exit searchApplications(Desk &desk, const QString &words, int limit)
{
    QJsonArray rows;
    QStringList lines;
    const auto found = desk.connection().read(
        [&](Transaction &t) { return applicationList(t, {.words = words, .state = {}, .limit = limit}); });
    for (const ApplicationRow &row : found) {
        const QString number = row.number ? formatted(*row.number) : QString();
        rows.append(QJsonObject{{u"id"_s, row.id.value},
                                {u"number"_s, number},
                                {u"title"_s, row.participant.kk},
                                {u"authors"_s, QString()},
                                {u"year"_s, row.number ? QJsonValue(row.number->year) : QJsonValue()},
                                {u"state"_s, code(row.state)}});
        lines.append(u"%1  %2  %3"_s.arg(number, row.participant.in(desk.words().language()),
                                         desk.words().applicationState(row.state)));
    }
    desk.answer({{u"count"_s, found.size()}, {u"rows"_s, rows}}, lines);
    return Exit::Done;
}

/// Readers are the participants that have a cabinet (R19).
Exit searchReaders(Desk &desk, const QString &words, int limit)
{
    QJsonArray rows;
    QStringList lines;
    const QString wanted = searchKey(words);
    for (const Cabinet &cabinet : desk.connection().read([](Transaction &t) { return cabinets(t); })) {
        if (rows.size() >= limit ||
            !searchKey(cabinet.participantName + u' ' + cabinet.login).contains(wanted))
            continue;
        rows.append(QJsonObject{{u"id"_s, cabinet.id.value},
                                {u"number"_s, cabinet.login},
                                {u"title"_s, cabinet.participantName},
                                {u"authors"_s, QString()},
                                {u"year"_s, QJsonValue()}});
        lines.append(cabinet.login + u"  "_s + cabinet.participantName);
    }
    desk.answer({{u"count"_s, rows.size()}, {u"rows"_s, rows}}, lines);
    return Exit::Done;
}

} // namespace

Exit search(Desk &desk)
{
    const QString words = desk.invocation().arguments.join(u' ');
    const int limit = numberOption(desk, u"limit"_s, 50, 1, 100000);
    if (desk.invocation().has(u"sort"_s) && desk.invocation().value(u"sort"_s) != u"title"_s)
        throw wrongUsage(u"usage.option-value"_s, {u"--sort"_s, u"title"_s});
    const QString where = desk.invocation().has(u"in"_s) ? desk.invocation().value(u"in"_s) : u"fund"_s;
    if (where == u"fund"_s)
        return searchFund(desk, words, limit);
    if (where == u"applications"_s)
        return searchApplications(desk, words, limit);
    if (where == u"readers"_s)
        return searchReaders(desk, words, limit);
    throw wrongUsage(u"usage.option-value"_s, {u"--in"_s, u"fund|applications|readers"_s});
}

Exit key(Desk &desk)
{
    const QString text = desk.invocation().arguments.join(u' ');
    const QString sort = QString::fromLatin1(sortKey(text).toUtf8().toHex());
    desk.answer({{u"sort"_s, sort}, {u"search"_s, searchKey(text)}}, {sort, searchKey(text)});
    return Exit::Done;
}

Exit checkId(Desk &desk)
{
    const NumberCheck check = checkNumber(desk.invocation().arguments.value(0));
    const QString kind = !check.kind ? QString() : check.kind == NumberKind::Iin ? u"IIN"_s : u"BIN"_s;
    desk.answer({{u"kind"_s, check.kind ? QJsonValue(kind) : QJsonValue()},
                 {u"valid"_s, check.valid},
                 {u"problem"_s, check.problem.isEmpty() ? QJsonValue() : QJsonValue(check.problem)}},
                {check.valid ? kind
                             : desk.words().sentence({.code = u"number."_s + check.problem,
                                                      .arguments = {desk.invocation().arguments.value(0)}})});
    return check.valid ? Exit::Done : Exit::Refused;
}

Exit probe(Desk &desk)
{
    QJsonArray files;
    QStringList lines;
    bool partly = false;
    for (const QString &name : desk.invocation().arguments) {
        const Probed probed = probeFile(name);
        partly = partly || !probed.problem.isEmpty();
        files.append(QJsonObject{
            {u"name"_s, name},
            {u"sha256"_s, probed.sha256},
            {u"type"_s, probed.mediaType},
            {u"pages"_s, probed.pages ? QJsonValue(*probed.pages) : QJsonValue()},
            {u"pagesStated"_s, probed.pagesStated},
            {u"title"_s, probed.title},
            {u"author"_s, probed.author},
            {u"year"_s, probed.year ? QJsonValue(*probed.year) : QJsonValue()},
            {u"text"_s, probed.text},
            {u"refusal"_s, probed.refusal.isEmpty() ? QJsonValue() : QJsonValue(probed.refusal)},
            {u"problem"_s, probed.problem.isEmpty() ? QJsonValue() : QJsonValue(probed.problem)},
            {u"problemPage"_s, probed.problemPage ? QJsonValue(*probed.problemPage) : QJsonValue()}});
        QString more = probed.title;
        if (!probed.problem.isEmpty())
            more = desk.words().sentence({.code = u"pdf."_s + probed.problem, .arguments = {name}});
        else if (!probed.refusal.isEmpty())
            more = desk.words().sentence({.code = probed.refusal, .arguments = {name, probed.mediaType}});
        lines.append(u"%1: %2, %3 %4"_s.arg(name, probed.mediaType,
                                            probed.pages ? desk.words().pages(*probed.pages) : u"—"_s, more));
    }
    desk.answer({{u"files"_s, files}}, lines);
    return partly ? Exit::Partly : Exit::Done;
}

SessionId sessionArgument(Desk &desk, const QString &text)
{
    bool ok = false;
    if (const qsizetype slash = text.indexOf(u'/'); slash > 0) {
        const auto id = desk.connection().read([&](Transaction &t) {
            return sessionByNumber(t,
                                   {.year = text.mid(slash + 1).toInt(), .number = text.left(slash).toInt()});
        });
        if (!id)
            throw unknown(u"session"_s, text);
        return *id;
    }
    const qint64 number = text.toLongLong(&ok);
    if (!ok)
        throw unknown(u"session"_s, text);
    return {number};
}

Exit session(Desk &desk)
{
    const QString text = desk.invocation().arguments.value(0);
    const SessionId id = sessionArgument(desk, text);
    const auto found = desk.connection().read([id](Transaction &t) { return qorjyn::session(t, id); });
    if (!found)
        throw unknown(u"session"_s, text);
    QStringList lines{(found->number ? formattedSession(*found->number) + u"  "_s : QString()) +
                      desk.words().date(found->date) + u"  "_s + desk.words().sessionState(found->state)};
    for (const AgendaItem &item : found->agenda)
        lines.append(u"%1. %2 — %3 %4 : %5 : %6 %7"_s.arg(item.position)
                         .arg(item.item.description.title,
                              item.decision ? desk.words().decision(*item.decision) : u"—"_s)
                         .arg(item.votes.forIt)
                         .arg(item.votes.against)
                         .arg(item.votes.abstained)
                         .arg(item.reason));
    desk.answer(toJson(*found), lines);
    return Exit::Done;
}

Exit object(Desk &desk)
{
    const QString text = desk.invocation().arguments.value(0);
    QString digits = text;
    const qint64 number = digits.remove(u"Қ-"_s).toLongLong();
    const auto found = desk.connection().read([&](Transaction &t) {
        std::optional<std::pair<FundObject, ObjectChain>> result;
        if (const auto id = objectByRecord(t, number))
            if (const auto object = fundObject(t, *id))
                result.emplace(*object, objectChain(t, *object));
        return result;
    });
    if (!found)
        throw unknown(u"object"_s, text);
    const auto &[object, chain] = *found;
    QJsonObject json = toJson(object);
    json.insert(u"access"_s, code(accessOf(object.description.copyright)));
    QJsonObject links{
        {u"application"_s, chain.applicationNumber ? formatted(*chain.applicationNumber) : QString()},
        {u"participant"_s, chain.participant.kk},
        {u"session"_s, chain.sessionNumber ? formattedSession(*chain.sessionNumber) : QString()},
        {u"agendaPosition"_s, chain.agendaPosition},
        {u"decision"_s, chain.decision ? QJsonValue(code(*chain.decision)) : QJsonValue()},
        {u"votes"_s, toJsonValue(chain.votes)}};
    json.insert(u"chain"_s, links);
    desk.answer(json,
                {formattedRecord(number) + u"  "_s + object.description.title,
                 u"  "_s + desk.words().objectState(object.state) + u" · "_s +
                     desk.words().access(accessOf(object.description.copyright)),
                 u"  "_s + links.value(u"application"_s).toString() + u" → "_s +
                     links.value(u"session"_s).toString() +
                     (object.includedOn ? u" → "_s + desk.words().date(*object.includedOn) : QString())});
    return Exit::Done;
}

Exit verify(Desk &desk)
{
    QJsonArray problems;
    QStringList lines;
    const auto report = [&](const QString &kind, const QJsonValue &id, const QString &what) {
        problems.append(QJsonObject{{u"kind"_s, kind}, {u"id"_s, id}, {u"what"_s, what}});
        lines.append(kind + u' ' + id.toVariant().toString() + u": "_s + what);
    };
    const auto [found, damaged, referred] = desk.connection().read([](Transaction &t) {
        return std::tuple(verifyData(t), sessionsWithDamagedMinutes(t), referredFiles(t));
    });
    for (const VerifyProblem &problem : found)
        report(problem.kind, problem.id, problem.what);
    for (const SessionId session : damaged)
        report(u"session"_s, session.value, u"R9: its signed minutes cannot be read"_s);
    // With PostgreSQL and no files in it the store need not be named.
    const bool again = desk.invocation().has(u"hashes"_s), cleaning = desk.invocation().has(u"clean"_s);
    int removed = 0;
    if (desk.connection().engine() == Engine::Sqlite || desk.invocation().has(u"files"_s) || again ||
        cleaning || !referred.isEmpty()) {
        const FileStore store = desk.files();
        for (const QString &file : referred) {
            if (!store.has(file))
                report(u"file"_s, file, u"it is not in the store"_s);
            else if (again && !store.verify(file))
                report(u"file"_s, file, u"its content is not what it was"_s);
        }
        for (const QString &file : store.unused(referred)) {
            if (cleaning && store.remove(file))
                ++removed;
            else
                report(u"file"_s, file, u"nothing has referred to it for a day"_s);
        }
    }
    QJsonObject answer{{u"ok"_s, problems.isEmpty()}, {u"problems"_s, problems}};
    if (cleaning)
        answer.insert(u"removed"_s, removed);
    desk.answer(answer, lines.isEmpty() ? QStringList{u"ok"_s} : lines);
    return problems.isEmpty() ? Exit::Done : Exit::Partly;
}

} // namespace qorjyn::ctl

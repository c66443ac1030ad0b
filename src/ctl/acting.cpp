// Subcommands that change something: init, act, print (a slip is handed over once).
#include "ctl/rehearsal.h"
#include "ctl/run.h"

#include "commands/contractacts.h"
#include "commands/registry.h"
#include "documents/annexform.h"
#include "documents/minutes.h"
#include "documents/pdf.h"
#include "documents/probe.h"
#include "documents/slip.h"
#include "storage/applications.h"
#include "storage/contracts.h"
#include "storage/library.h"
#include "storage/sessions.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QMap>

#include <algorithm>
#include <cstdio>

namespace qorjyn::ctl {

namespace {

Stop wrongUsage(const QString &sentence)
{
    return {Exit::Usage, {{.code = u"usage"_s, .arguments = {sentence}}}, {}};
}

/// What is no act, or not the fields of one, is wrong usage: no rule was asked.
Exit exitOf(const Problems &problems)
{
    const bool usage = std::ranges::any_of(
        problems, [](const Problem &problem) { return problem.code.startsWith(u"act."_s); });
    return usage ? Exit::Usage : Exit::Refused;
}

Exit runScript(Desk &desk)
{
    QFile file;
    const QString name = desk.invocation().value(u"script"_s);
    if (name == u"-"_s ? !file.open(stdin, QIODevice::ReadOnly)
                       : (file.setFileName(name), !file.open(QIODevice::ReadOnly)))
        throw Stop{Exit::Refused, {{.code = u"file.missing"_s, .arguments = {name}}}, {}};
    Rehearsal rehearsal(desk);
    QTextStream answers(stdout);
    for (QByteArray line = file.readLine(); !line.isEmpty(); line = file.readLine()) {
        line = line.trimmed();
        if (line.isEmpty() || line.startsWith('#'))
            continue;
        answers << QString::fromUtf8(QJsonDocument(rehearsal.line(line)).toJson(QJsonDocument::Compact))
                << Qt::endl;
    }
    return rehearsal.refused() ? Exit::Partly : Exit::Done;
}

struct ToPrint
{
    QString title;
    std::function<void(QPagedPaintDevice &)> paint;
};

ToPrint formToPrint(Desk &desk, const QString &text)
{
    const auto [found, library] = desk.connection().read([&](Transaction &t) {
        ApplicationId id{text.toLongLong()};
        if (const qsizetype slash = text.indexOf(u'/'); slash > 0)
            id = applicationByNumber(
                     t, {.year = text.left(slash).right(4).toInt(), .number = text.mid(slash + 1).toInt()})
                     .value_or(ApplicationId{});
        return std::pair(application(t, id), librarySettings(t));
    });
    if (!found)
        throw unknown(u"application"_s, text);
    return {u"Өтінім"_s, [application = *found, settings = library](QPagedPaintDevice &device) {
                paintAnnexForm(device, application, settings);
            }};
}

ToPrint minutesToPrint(Desk &desk, const QString &text)
{
    const SessionId id = sessionArgument(desk, text);
    const auto [found, library] = desk.connection().read(
        [id](Transaction &t) { return std::pair(qorjyn::session(t, id), librarySettings(t)); });
    if (!found)
        throw unknown(u"session"_s, text);
    return {u"Хаттама"_s, [session = *found, settings = library](QPagedPaintDevice &device) {
                paintMinutes(device, session, settings);
            }};
}

ToPrint slipToPrint(Desk &desk, const QString &text)
{
    const CabinetId id{text.toLongLong()};
    const auto [found, agreed, library] = desk.connection().read([id](Transaction &t) {
        const auto mine = cabinet(t, id);
        return std::tuple(mine, mine ? contract(t, mine->contract) : std::nullopt, librarySettings(t));
    });
    if (!found || !agreed)
        throw unknown(u"cabinet"_s, text);
    const auto handed = Desk::expect(qorjyn::act(desk.connection(), HandOverPassword{.cabinet = id}));
    const SlipContent content{.participantName = found->participantName,
                              .login = handed.login,
                              .password = handed.password,
                              .contractNumber = agreed->number,
                              .contractDate = agreed->date,
                              .validFrom = agreed->validFrom,
                              .validTo = agreed->validTo};
    return {found->participantName, [content, settings = library](QPagedPaintDevice &device) {
                paintSlip(device, content, settings);
            }};
}

/// A file that can be written is certain before a password is made that is shown only once.
void expectWritable(const QString &file)
{
    const QFileInfo info(file);
    QFile probe(file + u".part"_s);
    if (info.isDir() || !probe.open(QIODevice::WriteOnly))
        throw Stop{Exit::Storage, {{.code = u"storage.read-only"_s}}, file};
    probe.remove();
}

} // namespace

Exit init(Desk &desk)
{
    const Location location = desk.location();
    const Connection::Created created = Connection::create(location, desk.invocation().has(u"rehearsal"_s));
    desk.answer({{u"engine"_s, location.engine == Engine::Sqlite ? u"sqlite"_s : u"postgresql"_s},
                 {u"schema"_s, created.schema},
                 {u"created"_s, created.created}},
                {location.url()});
    return Exit::Done;
}

Exit act(Desk &desk)
{
    const QStringList &arguments = desk.invocation().arguments;
    if (desk.invocation().has(u"script"_s))
        return runScript(desk);
    if (arguments.isEmpty())
        throw wrongUsage(u"'act' takes the name of an act, or --script FILE."_s);
    QByteArray text = arguments.value(1, u"{}"_s).toUtf8();
    if (arguments.value(1) == u"-"_s) {
        QFile input;
        if (input.open(stdin, QIODevice::ReadOnly))
            text = input.readAll();
    }
    QUuid id = QUuid::createUuid();
    if (desk.invocation().has(u"id"_s)) {
        id = QUuid::fromString(desk.invocation().value(u"id"_s));
        if (id.isNull())
            throw wrongUsage(u"--id takes a UUID."_s);
    }
    const QJsonObject fields = withFiles(desk, objectFrom(text, arguments.first())).toObject();
    const auto outcome = performByName(desk.connection(), arguments.first(), fields, id);
    if (!outcome)
        throw Stop{exitOf(outcome.problems()), outcome.problems(), {}};
    const QJsonObject answer = answerOf(outcome, desk.words());
    desk.answer(answer, {QString::fromUtf8(QJsonDocument(answer).toJson(QJsonDocument::Indented)).trimmed()});
    return Exit::Done;
}

Exit print(Desk &desk)
{
    const QString kind = desk.invocation().arguments.value(0);
    const QString id = desk.invocation().arguments.value(1);
    const QString file = desk.invocation().value(u"out"_s);
    if (file.isEmpty())
        throw wrongUsage(u"'print' takes --out FILE.pdf."_s);
    if (kind != u"blank"_s && id.isEmpty())
        throw wrongUsage(u"'print %1' takes an ID."_s.arg(kind));
    ToPrint toPrint;
    if (kind == u"form"_s) {
        toPrint = formToPrint(desk, id);
    } else if (kind == u"blank"_s) {
        const LibrarySettings library =
            desk.connection().read([](Transaction &t) { return librarySettings(t); });
        toPrint = {u"Өтінім"_s, [library](QPagedPaintDevice &device) { paintBlankForm(device, library); }};
    } else if (kind == u"minutes"_s) {
        toPrint = minutesToPrint(desk, id);
    } else if (kind == u"slip"_s) {
        expectWritable(file);
        toPrint = slipToPrint(desk, id);
    } else {
        throw wrongUsage(u"'print' takes form, blank, minutes or slip."_s);
    }
    const WrittenPdf written = writePdf(file, toPrint.title, toPrint.paint);
    if (!written.problem.isEmpty())
        throw Stop{Exit::Storage, {{.code = u"storage.full"_s}}, file};
    desk.answer({{u"file"_s, written.file}, {u"pages"_s, written.pages}},
                {written.file + u": "_s + desk.words().pages(written.pages)});
    return Exit::Done;
}

Run commandNamed(const QString &name)
{
    static const QMap<QString, Run> runs{
        {u"init"_s, init},        {u"demo"_s, demo},         {u"acts"_s, acts},     {u"act"_s, act},
        {u"status"_s, status},    {u"deadline"_s, deadline}, {u"search"_s, search}, {u"key"_s, key},
        {u"check-id"_s, checkId}, {u"probe"_s, probe},       {u"import"_s, import}, {u"session"_s, session},
        {u"object"_s, object},    {u"print"_s, print},       {u"verify"_s, verify}};
    return runs.value(name);
}

} // namespace qorjyn::ctl

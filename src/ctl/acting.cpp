// Subcommands that change something: init and act; and where each subcommand is found.
#include "ctl/rehearsal.h"
#include "ctl/run.h"

#include "commands/registry.h"
#include "documents/regularfile.h"
#include "documents/worker/protocol.h"

#include <QFile>
#include <QJsonDocument>
#include <QMap>

#include <algorithm>

namespace qorjyn::ctl {

namespace {

/// What is no act, or not the fields of one, is wrong usage: no rule was asked.
Exit exitOf(const Problems &problems)
{
    const bool usage = std::ranges::any_of(
        problems, [](const Problem &problem) { return problem.code.startsWith(u"act."_s); });
    return usage ? Exit::Usage : Exit::Refused;
}

/// Standard input by its number: by way of the C library a NUL in a line would end all of it.
bool openInput(QFile &file)
{
    return file.open(0, QIODevice::ReadOnly);
}

/// Opens a script; throws Stop where it is no ordinary file, which might never end.
void openScript(QFile &file, const QString &name)
{
    if (name == u"-"_s) {
        if (openInput(file))
            return;
    } else {
        const QString problem = RegularFile().open(name);
        file.setFileName(name);
        if (problem == pdf::problem::NotAFile)
            throw Stop{Exit::Refused, {{.code = u"file.not-a-file"_s, .arguments = {name}}}, {}};
        if (problem.isEmpty() && file.open(QIODevice::ReadOnly))
            return;
    }
    throw Stop{Exit::Refused, {{.code = u"file.missing"_s, .arguments = {name}}}, {}};
}

Exit runScript(Desk &desk)
{
    QFile file;
    openScript(file, desk.invocation().value(u"script"_s));
    const auto answer = [](const QJsonObject &object) {
        Desk::say(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
    };
    Rehearsal rehearsal(desk, answer);
    for (QByteArray line = file.readLine(longestAct + 2); !line.isEmpty();
         line = file.readLine(longestAct + 2)) {
        line = line.trimmed();
        if (line.isEmpty() || line.startsWith('#'))
            continue;
        try {
            expectShort(line);
        } catch (const Stop &stop) {
            answer(answerOf(stop.problems, desk.words())); // where the next act begins is not known
            return Exit::Partly;
        }
        (void)rehearsal.line(line);
    }
    return rehearsal.refused() ? Exit::Partly : Exit::Done;
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
        throw wrongUsage(u"usage.needs"_s, {u"act"_s, u"NAME | --script FILE"_s});
    QByteArray text = arguments.value(1, u"{}"_s).toUtf8();
    if (arguments.value(1) == u"-"_s) {
        QFile input;
        if (openInput(input))
            text = input.read(longestAct + 1);
    }
    expectShort(text);
    QUuid id = QUuid::createUuid();
    if (desk.invocation().has(u"id"_s)) {
        id = QUuid::fromString(desk.invocation().value(u"id"_s));
        if (id.isNull())
            throw wrongUsage(u"usage.option-value"_s, {u"--id"_s, u"UUID"_s});
    }
    const QJsonObject fields = withFiles(desk, objectFrom(text, arguments.first())).toObject();
    bool said = false;
    const auto say = [&desk](const ActResult &made, const QString &problem) {
        const QJsonDocument answer(answerOf(made, desk.words()));
        Desk::say(QString::fromUtf8(answer.toJson(desk.invocation().json() ? QJsonDocument::Compact
                                                                           : QJsonDocument::Indented))
                      .trimmed(),
                  problem);
    };
    // A secret is shown before it holds: one that nobody could read is not kept, and can be made again.
    const auto outcome =
        performByName(desk.connection(), arguments.first(), fields, id, [&](const ActResult &made) {
            if (made.secret.isEmpty())
                return;
            say(made, u"output.secret"_s);
            said = true;
        });
    if (!outcome)
        throw Stop{exitOf(outcome.problems()), outcome.problems(), {}};
    if (!said)
        say(outcome.value(), u"output.failed"_s);
    return Exit::Done;
}

Run commandNamed(const QString &name)
{
    static const QMap<QString, Run> runs{{u"init"_s, init},        {u"demo"_s, demo},
                                         {u"acts"_s, acts},        {u"act"_s, act},
                                         {u"status"_s, status},    {u"deadline"_s, deadline},
                                         {u"search"_s, search},    {u"key"_s, key},
                                         {u"check-id"_s, checkId}, {u"probe"_s, probe},
                                         {u"import"_s, import},    {u"session"_s, session},
                                         {u"object"_s, object},    {u"print"_s, print},
                                         {u"verify"_s, verify},    {u"duplicates"_s, duplicates}};
    return runs.value(name);
}

} // namespace qorjyn::ctl

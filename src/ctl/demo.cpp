// The subcommand demo: the whole path of the rules on an empty database, by the acts that the window uses.
#include "ctl/printing.h"
#include "ctl/rehearsal.h"
#include "ctl/run.h"

#include "documents/annexform.h"
#include "documents/minutes.h"
#include "storage/applications.h"
#include "storage/library.h"
#include "storage/sessions.h"

#include <QDir>
#include <QFile>

namespace qorjyn::ctl {

Exit demo(Desk &desk)
{
    const QString out = desk.invocation().value(u"out"_s);
    if (out.isEmpty())
        throw wrongUsage(u"usage.needs"_s, {u"demo"_s, u"--out DIR"_s});
    // It makes a database of its own, and its script says who acts and when.
    for (const QString &option : {u"db"_s, u"files"_s, u"as"_s, u"today"_s})
        if (desk.invocation().has(option))
            throw wrongUsage(u"usage.option-of"_s, {u"--"_s + option, u"demo"_s});
    const QDir folder(out);
    if (!folder.mkpath(u"."_s))
        throw Stop{Exit::Storage, {{.code = u"write.denied"_s, .arguments = {out}}}, {}};
    if (!folder.isEmpty())
        throw wrongUsage(u"usage.not-empty"_s, {out});

    Invocation invocation = desk.invocation();
    invocation.options.insert(u"db"_s, u"sqlite:"_s + folder.absoluteFilePath(u"qorjyn.sqlite"_s));
    Desk own(invocation);
    (void)Connection::create(own.location(), true);

    Rehearsal rehearsal(own);
    QFile script(u":/demo/demo.jsonl"_s);
    if (!script.open(QIODevice::ReadOnly))
        throw Stop{Exit::Storage, {{.code = u"file.missing"_s, .arguments = {script.fileName()}}}, {}};
    for (QByteArray line = script.readLine(); !line.isEmpty(); line = script.readLine()) {
        const QJsonObject answer = rehearsal.line(line.trimmed());
        if (rehearsal.refused())
            throw Stop{Exit::Refused, {}, answer.value(u"error"_s)[u"message"_s].toString()};
    }

    const ApplicationId applicationId{rehearsal.kept(u"A"_s).value(u"application"_s).toInteger()};
    const SessionId sessionId{rehearsal.kept(u"session"_s).value(u"session"_s).toInteger()};
    const CabinetId cabinetId{rehearsal.kept(u"cabinet"_s).value(u"cabinet"_s).toInteger()};
    const qint64 record = rehearsal.kept(u"inB2"_s).value(u"recordNumber"_s).toInteger();
    Connection &connection = own.connection();
    connection.setClock(rehearsalClock(QDate(2026, 6, 25)));
    connection.actAs(u"umbetova"_s);
    const WrittenPdf slip = handOverSlip(connection, cabinetId, folder.absoluteFilePath(u"slip.pdf"_s));
    const auto [form, minutes, library] = connection.read([&](Transaction &t) {
        return std::tuple(application(t, applicationId).value(), qorjyn::session(t, sessionId).value(),
                          librarySettings(t));
    });
    const QStringList files{
        written(folder.absoluteFilePath(u"form.pdf"_s), u"Өтінім"_s,
                [&, &filled = form, &settings = library](QPagedPaintDevice &device) {
                    paintAnnexForm(device, filled, settings);
                })
            .file,
        written(folder.absoluteFilePath(u"blank.pdf"_s), u"Өтінім"_s,
                [&settings = library](QPagedPaintDevice &device) { paintBlankForm(device, settings); })
            .file,
        written(folder.absoluteFilePath(u"minutes.pdf"_s), u"Хаттама"_s,
                [&record_ = minutes, &settings = library](QPagedPaintDevice &device) {
                    paintMinutes(device, record_, settings);
                })
            .file,
        slip.file, own.location().path};
    desk.answer({{u"application"_s, formatted(form.number.value_or(RegisterNumber{}))},
                 {u"session"_s, desk.words().session(minutes.number, minutes.date)},
                 {u"object"_s, record},
                 {u"files"_s, QJsonArray::fromStringList(files)}},
                files);
    return Exit::Done;
}

} // namespace qorjyn::ctl

// The subcommand demo: the whole path of the rules on an empty database, by the acts that the window uses.
#include "ctl/rehearsal.h"
#include "ctl/run.h"

#include "commands/contractacts.h"
#include "documents/annexform.h"
#include "documents/minutes.h"
#include "documents/pdf.h"
#include "documents/slip.h"
#include "storage/applications.h"
#include "storage/contracts.h"
#include "storage/fund.h"
#include "storage/library.h"
#include "storage/sessions.h"

#include <QDir>
#include <QFile>

namespace qorjyn::ctl {

namespace {

/// Writes one document of the demo; throws Stop where it cannot be written.
QString written(const QString &file, const QString &title,
                const std::function<void(QPagedPaintDevice &)> &paint)
{
    const WrittenPdf pdf = writePdf(file, title, paint);
    if (!pdf.problem.isEmpty())
        throw Stop{Exit::Storage, {{.code = u"storage.full"_s}}, file};
    return pdf.file;
}

} // namespace

Exit demo(Desk &desk)
{
    const QString out = desk.invocation().value(u"out"_s);
    if (out.isEmpty())
        throw Stop{Exit::Usage, {{.code = u"usage"_s, .arguments = {u"'demo' takes --out DIR."_s}}}, {}};
    const QDir folder(out);
    if (!folder.mkpath(u"."_s))
        throw Stop{Exit::Storage, {{.code = u"storage.read-only"_s}}, out};
    if (!folder.isEmpty())
        throw Stop{Exit::Usage, {{.code = u"usage"_s, .arguments = {u"'%1' is not empty."_s.arg(out)}}}, {}};

    Invocation invocation = desk.invocation();
    invocation.options.insert(u"db"_s, u"sqlite:"_s + folder.absoluteFilePath(u"qorjyn.sqlite"_s));
    invocation.options.remove(u"files"_s);
    invocation.options.remove(u"as"_s);
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
    const auto handed = Desk::expect(qorjyn::act(connection, HandOverPassword{.cabinet = cabinetId}));
    const auto [form, minutes, mine, agreed, library] = connection.read([&](Transaction &t) {
        const auto found = cabinet(t, cabinetId);
        return std::tuple(application(t, applicationId).value(), qorjyn::session(t, sessionId).value(),
                          found.value(), contract(t, found->contract).value(), librarySettings(t));
    });
    const SlipContent content{.participantName = mine.participantName,
                              .login = handed.login,
                              .password = handed.password,
                              .contractNumber = agreed.number,
                              .contractDate = agreed.date,
                              .validFrom = agreed.validFrom,
                              .validTo = agreed.validTo};
    const QStringList files{
        written(folder.absoluteFilePath(u"form.pdf"_s), u"Өтінім"_s,
                [&, &filled = form, &settings = library](QPagedPaintDevice &device) {
                    paintAnnexForm(device, filled, settings);
                }),
        written(folder.absoluteFilePath(u"blank.pdf"_s), u"Өтінім"_s,
                [&settings = library](QPagedPaintDevice &device) { paintBlankForm(device, settings); }),
        written(folder.absoluteFilePath(u"minutes.pdf"_s), u"Хаттама"_s,
                [&record_ = minutes, &settings = library](QPagedPaintDevice &device) {
                    paintMinutes(device, record_, settings);
                }),
        written(
            folder.absoluteFilePath(u"slip.pdf"_s), content.participantName,
            [&, &settings = library](QPagedPaintDevice &device) { paintSlip(device, content, settings); }),
        own.location().path};
    desk.answer({{u"application"_s, formatted(form.number.value_or(RegisterNumber{}))},
                 {u"session"_s, desk.words().session(minutes.number, minutes.date)},
                 {u"object"_s, record},
                 {u"files"_s, QJsonArray::fromStringList(files)}},
                files);
    return Exit::Done;
}

} // namespace qorjyn::ctl

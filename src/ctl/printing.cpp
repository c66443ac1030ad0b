// The subcommand print.
#include "ctl/printing.h"

#include "commands/contractacts.h"
#include "commands/sessionacts.h"
#include "ctl/run.h"
#include "documents/annexform.h"
#include "documents/minutes.h"
#include "documents/returnletter.h"
#include "documents/slip.h"
#include "storage/applications.h"
#include "storage/contracts.h"
#include "storage/library.h"
#include "storage/sessions.h"

#include <QFile>

namespace qorjyn::ctl {

namespace {

struct ToPrint
{
    QString title;
    std::function<void(QPagedPaintDevice &)> paint;
};

/// The application of this number (Ө-2026/0001) or id.
std::optional<Application> applicationArgument(Transaction &t, const QString &text)
{
    ApplicationId id{text.toLongLong()};
    if (const qsizetype slash = text.indexOf(u'/'); slash > 0)
        id = applicationByNumber(
                 t, {.year = text.left(slash).right(4).toInt(), .number = text.mid(slash + 1).toInt()})
                 .value_or(ApplicationId{});
    return application(t, id);
}

ToPrint formToPrint(Desk &desk, const QString &text)
{
    const auto [found, library] = desk.connection().read(
        [&](Transaction &t) { return std::pair(applicationArgument(t, text), librarySettings(t)); });
    if (!found)
        throw unknown(u"application"_s, text);
    return {u"Өтінім"_s, [application = *found, settings = library](QPagedPaintDevice &device) {
                paintAnnexForm(device, application, settings);
            }};
}

ToPrint returnLetterToPrint(Desk &desk, const QString &text)
{
    ReturnLetterContent content;
    LibrarySettings library;
    desk.connection().read([&](Transaction &t) {
        const auto found = applicationArgument(t, text);
        if (!found)
            throw unknown(u"application"_s, text);
        const auto returned = lastReturn(t, found->id);
        if (!returned)
            throw Stop{Exit::Refused,
                       {{.code = u"application.not-returned"_s, .rule = Rule::R5, .arguments = {text}}},
                       {}};
        content = {.application = *found, .reason = returned->reason, .returned = returned->day};
        library = librarySettings(t);
    });
    return {u"Өтінімді қайтару туралы хат"_s,
            [content, library](QPagedPaintDevice &device) { paintReturnLetter(device, content, library); }};
}

ToPrint minutesToPrint(Desk &desk, const QString &text)
{
    const SessionId id = sessionArgument(desk, text);
    const auto found = desk.connection().read([id](Transaction &t) { return minutesRecord(t, id); });
    if (!found)
        throw Stop{Exit::Storage, found.problems(), {}};
    return {u"Хаттама"_s, [record = found.value()](QPagedPaintDevice &device) {
                paintMinutes(device, record.session, record.library);
            }};
}

/// Whether an act was performed, asked on a new connection; nothing where that cannot be known.
std::optional<bool> wasPerformed(const Location &location, const QUuid &act)
{
    try {
        return Connection(location).read([&](Transaction &t) { return actResult(t, act).has_value(); });
    } catch (const StorageError &) {
        return std::nullopt;
    }
}

/// The cabinet of this id, or of the participant whose contract has this number; "№" before it says that a
/// number is meant. A password is never handed over to one of several that could be meant.
CabinetId cabinetArgument(Desk &desk, const QString &text)
{
    const bool onlyNumber = text.startsWith(u'№');
    const QString number = text.mid(onlyNumber ? 1 : 0).trimmed();
    const auto found = desk.connection().read([&](Transaction &t) {
        QList<CabinetId> all;
        if (const CabinetId id{text.toLongLong()}; cabinet(t, id))
            all.append(id);
        for (const Contract &known : contracts(t)) {
            const auto of =
                known.number == number ? cabinetOfParticipant(t, known.participant) : std::nullopt;
            if (of && !all.contains(of->id))
                all.append(of->id);
        }
        return all;
    });
    if (found.isEmpty())
        throw unknown(u"cabinet"_s, text);
    if (found.size() > 1)
        throw Stop{Exit::Refused, {{.code = u"cabinet.several"_s, .arguments = {text}}}, {}};
    return found.first();
}

WrittenPdf printSlip(Desk &desk, const QString &text, const QString &file)
{
    return handOverSlip(desk.connection(), cabinetArgument(desk, text), file);
}

} // namespace

WrittenPdf written(const QString &file, const QString &title,
                   const std::function<void(QPagedPaintDevice &)> &paint, PdfReaders readers)
{
    WrittenPdf written = writePdf(file, title, paint, readers);
    if (!written.code.isEmpty())
        throw Stop{
            Exit::Storage, {{.field = u"out"_s, .code = written.code, .arguments = {file}}}, written.problem};
    return written;
}

WrittenPdf handOverSlip(Connection &connection, CabinetId id, const QString &file)
{
    WrittenPdf slip;
    const ActHeader header{.name = QString::fromLatin1(HandOverPassword::actName)};
    const auto job = [&](Transaction &t) -> Outcome<ActResult> {
        std::optional<HandOverPassword::Result> handed;
        Outcome<ActResult> outcome = performInside(t, HandOverPassword{.cabinet = id}, handed);
        if (!outcome)
            return outcome;
        const Cabinet mine = cabinet(t, id).value();
        const Contract agreed = contract(t, mine.contract).value();
        const LibrarySettings settings = librarySettings(t);
        const SlipContent content{.participantName = mine.participantName,
                                  .login = handed->login,
                                  .password = handed->password,
                                  .contractNumber = agreed.number,
                                  .contractDate = agreed.date,
                                  .validFrom = agreed.validFrom,
                                  .validTo = agreed.validTo};
        slip = written(
            file, mine.participantName,
            [&](QPagedPaintDevice &device) { paintSlip(device, content, settings); }, PdfReaders::Owner);
        return outcome;
    };
    try {
        (void)Desk::expect(connection.write(header, job));
    } catch (const StorageError &error) {
        if (slip.file.isEmpty())
            throw;
        // The file is there and the act failed. Where the connection was lost the commit may have come
        // through: a slip that holds for nothing does less harm than a password that nobody knows.
        const bool lost = error.kind() == StorageError::Kind::Lost;
        const auto performed = lost ? wasPerformed(connection.location(), header.id) : false;
        if (performed == true)
            return slip;
        if (performed == false)
            QFile::remove(file);
        throw;
    }
    return slip;
}

Exit print(Desk &desk)
{
    const QString kind = desk.invocation().arguments.value(0);
    const QString id = desk.invocation().arguments.value(1);
    const QString file = desk.invocation().value(u"out"_s);
    if (file.isEmpty())
        throw wrongUsage(u"usage.needs"_s, {u"print"_s, u"--out FILE.pdf"_s});
    if (kind != u"blank"_s && id.isEmpty())
        throw wrongUsage(u"usage.needs"_s, {u"print "_s + kind, u"ID"_s});
    const auto paper = [&file](const ToPrint &toPrint) {
        return written(file, toPrint.title, toPrint.paint);
    };
    WrittenPdf done;
    if (kind == u"form"_s) {
        done = paper(formToPrint(desk, id));
    } else if (kind == u"blank"_s) {
        const LibrarySettings library =
            desk.connection().read([](Transaction &t) { return librarySettings(t); });
        done =
            paper({u"Өтінім"_s, [library](QPagedPaintDevice &device) { paintBlankForm(device, library); }});
    } else if (kind == u"return-letter"_s) {
        done = paper(returnLetterToPrint(desk, id));
    } else if (kind == u"minutes"_s) {
        done = paper(minutesToPrint(desk, id));
    } else if (kind == u"slip"_s) {
        done = printSlip(desk, id, file);
    } else {
        throw wrongUsage(u"usage.arguments"_s, {u"print"_s, u"form|blank|return-letter|minutes|slip [ID]"_s});
    }
    desk.answer({{u"file"_s, done.file}, {u"pages"_s, done.pages}},
                {done.file + u": "_s + desk.words().pages(done.pages)});
    return Exit::Done;
}

} // namespace qorjyn::ctl

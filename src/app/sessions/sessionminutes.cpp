// The minutes of a session on paper: printed, saved as a file, signed, and their scan kept.
#include "app/sessions/sessionview.h"

#include "app/sessions/signdialog.h"
#include "app/widgets/fileintake.h"
#include "app/widgets/messagebar.h"
#include "app/widgets/pdfview.h"
#include "documents/minutes.h"
#include "documents/pdf.h"
#include "storage/library.h"
#include "storage/sessions.h"

#include <QLabel>
#include <QPrinter>

namespace qorjyn {

void SessionView::withMinutes(std::function<void(const MinutesRecord &)> use)
{
    // Read anew: the library may have been renamed a moment ago, and paper is not corrected by the next
    // notice.
    m_context.database.read(
        this, [id = m_session.id](Transaction &t) { return minutesRecord(t, id); },
        [this, use = std::move(use)](const Outcome<MinutesRecord> &record) {
            if (record)
                use(record.value());
            else
                m_message->say(Tone::Wrong, [this, problems = record.problems()] {
                    return m_context.words().sentences(problems);
                });
        },
        [this](const StorageError &error) {
            m_message->say(Tone::Wrong, [this, problems = Failure::of(error).problems] {
                return m_context.words().sentences(problems);
            });
        });
}

void SessionView::printMinutes()
{
    withMinutes([this](const MinutesRecord &minutes) {
        m_context.dialogs.preview(this, tr("Minutes"), [minutes](QPrinter *printer) {
            paintMinutes(*printer, minutes.session, minutes.library);
        });
    });
}

void SessionView::saveMinutes()
{
    const RegisterNumber number = m_session.number.value_or(RegisterNumber{});
    m_context.dialogs.saveFile(this, tr("Save the minutes"),
                               u"minutes-%1-%2.pdf"_s.arg(number.year).arg(number.number), tr("PDF (*.pdf)"),
                               [this](const std::optional<QString> &file) {
                                   if (file)
                                       withMinutes([this, file = *file](const MinutesRecord &minutes) {
                                           writeMinutes(file, minutes);
                                       });
                               });
}

void SessionView::writeMinutes(const QString &file, const MinutesRecord &minutes)
{
    const WrittenPdf written = writePdf(file, m_heading->text(), [&minutes](QPagedPaintDevice &device) {
        paintMinutes(device, minutes.session, minutes.library);
    });
    if (written.problem.isEmpty())
        m_message->say(Tone::Good, [file] { return tr("The minutes are saved in %1.").arg(file); });
    else
        m_message->say(Tone::Wrong,
                       [this] { return m_context.words().sentence({.code = u"storage.read-only"_s}); });
}

void SessionView::sign()
{
    auto *dialog = new SignDialog(m_context, m_session, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void SessionView::attachScan()
{
    m_context.dialogs.openFiles(this, tr("Scan of the signed minutes"), tr("PDF (*.pdf);;All files (*)"),
                                [this](const QStringList &files) {
                                    if (files.isEmpty())
                                        return;
                                    m_scanned = m_session.id;
                                    m_intake->take({files.first()});
                                });
}

void SessionView::showScan()
{
    if (m_session.signedScan)
        m_view->showFile(m_context.files.path(m_session.signedScan->sha256), m_session.signedScan->name);
}

} // namespace qorjyn

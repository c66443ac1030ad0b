#include "app/applications/applicationprints.h"

#include "documents/annexform.h"
#include "documents/pdf.h"
#include "documents/returnletter.h"
#include "storage/applications.h"
#include "storage/library.h"

#include <QPrinter>

namespace qorjyn {

ApplicationPrints::ApplicationPrints(AppContext &context, std::function<Application()> typed, QWidget *parent)
    : QMenu(parent), m_context(context), m_typed(std::move(typed))
{
    m_filled = addAction(QString(), this, [this] { printForm(false); });
    m_pdf = addAction(QString(), this, &ApplicationPrints::savePdf);
    m_blank = addAction(QString(), this, [this] { printForm(true); });
    m_waiting = addAction(QString(), this, &ApplicationPrints::printWaiting);
    m_letter = addAction(QString(), this, &ApplicationPrints::printLetter);
    m_filled->setObjectName(u"printFilled"_s);
    m_pdf->setObjectName(u"savePdf"_s);
    m_blank->setObjectName(u"printBlank"_s);
    m_waiting->setObjectName(u"printWaiting"_s);
    m_letter->setObjectName(u"printReturnLetter"_s);
    retranslate();
}

void ApplicationPrints::retranslate()
{
    m_filled->setText(tr("Form, filled in…"));
    m_pdf->setText(tr("Save as PDF…"));
    m_blank->setText(tr("Blank form…"));
    m_waiting->setText(tr("Forms of all that wait…"));
    m_letter->setText(tr("Letter of return…"));
}

void ApplicationPrints::printForm(bool blank)
{
    const Application application = m_typed();
    m_context.database.read(
        this, [](Transaction &t) { return librarySettings(t); },
        [this, application, blank](const LibrarySettings &library) {
            m_context.dialogs.preview(parentWidget(), blank ? tr("Blank form") : tr("Application form"),
                                      [application, library, blank](QPrinter *printer) {
                                          if (blank)
                                              paintBlankForm(*printer, library);
                                          else
                                              paintAnnexForm(*printer, application, library);
                                      });
        });
}

void ApplicationPrints::printWaiting()
{
    struct Stack
    {
        QList<Application> applications;
        LibrarySettings library;
    };
    m_context.database.read(
        this,
        [](Transaction &t) {
            QList<ApplicationId> ids;
            const ApplicationFilter waiting{
                .words = {}, .state = ApplicationState::Registered, .oldestFirst = true};
            for (const ApplicationRow &row : applicationList(t, waiting))
                ids.append(row.id);
            return Stack{.applications = applications(t, ids), .library = librarySettings(t)};
        },
        [this](const Stack &stack) {
            if (stack.applications.isEmpty()) {
                Q_EMIT told(Tone::Accent,
                            tr("No application waits for the commission: there is nothing to print."), {});
                return;
            }
            m_context.dialogs.preview(parentWidget(), tr("Application forms"), [stack](QPrinter *printer) {
                paintAnnexForms(*printer, stack.applications, stack.library);
            });
        });
}

void ApplicationPrints::printLetter()
{
    struct Found
    {
        std::optional<Application> application;
        std::optional<ApplicationReturn> returned;
        LibrarySettings library;
    };
    const ApplicationId id = m_typed().id;
    m_context.database.read(
        this,
        [id](Transaction &t) {
            return Found{.application = qorjyn::application(t, id),
                         .returned = lastReturn(t, id),
                         .library = librarySettings(t)};
        },
        [this](const Found &found) {
            if (!found.application || !found.returned)
                return;
            const ReturnLetterContent content{.application = *found.application,
                                              .reason = found.returned->reason,
                                              .returned = found.returned->day};
            m_context.dialogs.preview(parentWidget(), tr("Letter of return"),
                                      [content, library = found.library](QPrinter *printer) {
                                          paintReturnLetter(*printer, content, library);
                                      });
        });
}

void ApplicationPrints::savePdf()
{
    const Application application = m_typed();
    const QString title = application.number ? formatted(*application.number) : tr("Application form");
    QString name = title;
    name.replace(u'/', u'-');
    m_context.dialogs.saveFile(
        parentWidget(), tr("Save the form as PDF"), name + u".pdf"_s, tr("PDF (*.pdf)"),
        [this, application, title](const std::optional<QString> &file) {
            if (!file)
                return;
            m_context.database.read(
                this, [](Transaction &t) { return librarySettings(t); },
                [this, application, title, file = *file](const LibrarySettings &library) {
                    const WrittenPdf written = writePdf(file, title, [&](QPagedPaintDevice &device) {
                        paintAnnexForm(device, application, library);
                    });
                    if (written.problem.isEmpty())
                        Q_EMIT told(Tone::Good, tr("The form is in “%1”.").arg(file), {});
                    else
                        Q_EMIT told(
                            Tone::Wrong,
                            tr("“%1” could not be written: check the folder and the room on the disk.")
                                .arg(file),
                            written.problem);
                });
        });
}

} // namespace qorjyn

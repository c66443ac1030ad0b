// What can be done with a contract: signed, ended, and its cabinet created and handed over.
#include "app/contracts/contractform.h"

#include "app/shell/explain.h"
#include "app/widgets/dateedit.h"
#include "commands/contractacts.h"
#include "documents/slip.h"
#include "storage/library.h"

#include <QLineEdit>
#include <QPrinter>

namespace qorjyn {

template <class A>
void ContractForm::perform(const A &what)
{
    act(
        m_context.database, this, what,
        [this](const typename A::Result &) {
            refuse({});
            m_message->clear();
        },
        [this](const Failure &failure) { refuse(failure); });
}

void ContractForm::sign()
{
    if (!m_seen.contract)
        return;
    const SignContract signing{.contract = m_seen.contract->id,
                               .signedOn = m_signedOn->date().value_or(QDate())};
    if (sameDraft(typed(), *m_seen.contract)) {
        perform(signing);
        return;
    }
    save([this, signing] { perform(signing); }); // what is signed is what stands in the fields
}

void ContractForm::terminate()
{
    if (!m_seen.contract)
        return;
    const TerminateContract ending{.contract = m_seen.contract->id,
                                   .terminatedOn = m_endOn->date().value_or(QDate()),
                                   .reason = m_reason->text().simplified()};
    m_context.dialogs.confirm(
        this,
        {.title = tr("Terminate the contract"),
         .text = tr("Contract No. %1 is no longer in force from %2, and its cabinet closes. It cannot be "
                    "undone.")
                     .arg(m_seen.contract->number, m_context.words().date(ending.terminatedOn)),
         .accept = tr("Terminate"),
         .details = {},
         .destroys = true},
        [this, ending](bool yes) {
            if (yes)
                perform(ending);
        });
}

void ContractForm::createCabinet()
{
    if (m_seen.contract)
        perform(CreateCabinet{.contract = m_seen.contract->id, .login = m_login->text().trimmed()});
}

void ContractForm::handOver()
{
    if (!m_seen.cabinet || !m_seen.cabinetContract)
        return;
    const Contract contract = *m_seen.cabinetContract;
    m_context.dialogs.confirm(
        this,
        {.title = tr("Print login and password"),
         .text = tr("The password of “%1” is made now and shown once. While the preview is open it can be "
                    "printed or saved as PDF again; after that never.")
                     .arg(m_seen.cabinet->login),
         .accept = tr("Make the password and print"),
         .details = {}},
        [this, contract](bool yes) {
            if (!yes)
                return;
            // What the slip needs is read first: once the password is made nothing may stand in its way.
            m_context.database.read(
                this, [](Transaction &t) { return librarySettings(t); },
                [this, contract](const LibrarySettings &library) { printSlip(contract, library); },
                [this](const StorageError &error) { refuse(Failure::of(error)); });
        });
}

void ContractForm::printSlip(const Contract &contract, const LibrarySettings &library)
{
    if (!m_seen.cabinet || m_seen.cabinet->participant != contract.participant)
        return; // another contract was chosen meanwhile
    act(
        m_context.database, this, HandOverPassword{.cabinet = m_seen.cabinet->id},
        [this, contract, library](const HandOverPassword::Result &handed) {
            const SlipContent content{.participantName = contract.participantName,
                                      .login = handed.login,
                                      .password = handed.password,
                                      .contractNumber = contract.number,
                                      .contractDate = contract.date,
                                      .validFrom = contract.validFrom,
                                      .validTo = contract.validTo};
            m_message->clear();
            // The preview prints and saves as often as needed while it is open; with it the password is gone.
            m_context.dialogs.preview(this, tr("Login and password"), [content, library](QPrinter *printer) {
                paintSlip(*printer, content, library);
            });
        },
        [this](const Failure &failure) { refuse(failure); });
}

} // namespace qorjyn

// How nothing typed into a contract is lost: stored or asked about before it is left, kept over the end of
// the program, and settled where another desk stored in between.
#include "app/contracts/contractform.h"

#include "app/shell/explain.h"
#include "app/widgets/draftkeeper.h"
#include "app/widgets/formparts.h"
#include "app/widgets/participantfield.h"
#include "app/widgets/stalechoice.h"
#include "commands/contractacts.h"
#include "storage/contracts.h"

namespace qorjyn {

ContractForm::~ContractForm()
{
    delete m_drafts; // it asks for the form a last time, while the form is whole
    disconnectParts(*this);
}

bool ContractForm::sameDraft(const Contract &a, const Contract &b)
{
    return a.participant == b.participant && a.number == b.number && a.date == b.date &&
           a.librarySignatory == b.librarySignatory && a.participantSignatory == b.participantSignatory &&
           a.validFrom == b.validFrom && a.validTo == b.validTo;
}

bool ContractForm::isUnsaved() const
{
    const bool nameTyped = !m_participant->participant() && !m_participant->text().isEmpty();
    return nameTyped || !sameDraft(typed(), m_shown);
}

void ContractForm::leave(std::function<void()> then, std::function<void()> stay)
{
    if (!isUnsaved()) {
        then();
        return;
    }
    m_context.dialogs.confirm(
        this,
        {.title = tr("Not stored"),
         .text = tr("What you typed into this contract is not stored. If you go on, it is lost."),
         .accept = tr("Go on without it"),
         .details = {},
         .destroys = true},
        [then = std::move(then), stay = std::move(stay)](bool yes) {
            if (yes)
                then();
            else if (stay)
                stay();
        });
}

QJsonObject ContractForm::draft() const
{
    const QUuid unanswered = m_sent ? m_sent->id : QUuid();
    return {{u"contract"_s, toJson(typed())},
            {u"participantText"_s, m_participant->text()},
            {u"unanswered"_s, unanswered.toString(QUuid::WithoutBraces)}};
}

void ContractForm::bringBack(const QJsonObject &draft)
{
    const Outcome<Contract> read = fromJson<Contract>(draft[u"contract"_s].toObject());
    if (!read) {
        m_drafts->taken(); // of another version of the program: nothing here can read it
        return;
    }
    leave([this, was = read.value(), name = draft[u"participantText"_s].toString(),
           unanswered = QUuid::fromString(draft[u"unanswered"_s].toString())] {
        m_reading.ask(
            this,
            [id = was.id, unanswered](Transaction &t) {
                ContractId known = id;
                // What the act under way when the program ended had come to.
                if (const auto result = actResult(t, unanswered))
                    if (const auto answered = fromJson<SaveContract::Result>(*result))
                        known = answered.value().contract;
                return seen(t, known);
            },
            [this, was, name](const Seen &seen) {
                beginNew();
                if (seen.contract)
                    showSeen(seen);
                const bool stale = seen.contract && seen.contract->version != was.version && was.version != 0;
                const Contract stored = m_shown;
                fill(was);
                if (!was.participant)
                    m_participant->setText(name);
                m_shown = stored;
                m_drafts->taken();
                if (stale)
                    becameStale();
            },
            [this](const StorageError &error) { refuse(Failure::of(error)); });
    });
}

void ContractForm::becameStale()
{
    m_message->say(Tone::Due, [this] { return m_context.words().sentence({.code = u"storage.stale"_s}); });
    m_stale->offer();
}

void ContractForm::storeMine()
{
    m_context.database.read(
        this, [id = contract()](Transaction &t) { return qorjyn::contract(t, id); },
        [this](const std::optional<Contract> &found) {
            if (!found || found->id != contract())
                return;
            m_stale->hide();
            m_seen.contract->version = found->version;
            save();
        },
        [this](const StorageError &error) { refuse(Failure::of(error)); });
}

void ContractForm::save(const std::function<void()> &then)
{
    const bool again = m_sent.has_value();
    if (!again)
        m_sent = Sent{.id = QUuid::createUuid(), .contract = typed()};
    m_drafts->keepNow();
    act(
        m_context.database, this, SaveContract{.contract = m_sent->contract},
        [this, then, again, id = m_sent->id](const SaveContract::Result &result) {
            if (!m_sent || m_sent->id != id)
                return; // another contract was chosen meanwhile
            const Contract stored = std::exchange(m_sent, std::nullopt)->contract;
            refuse({});
            m_message->clear();
            m_stale->hide();
            m_shown = stored;
            m_seen.contract = stored;
            m_seen.contract->id = result.contract;
            m_seen.contract->version = result.version;
            if (!isUnsaved()) {
                m_drafts->drop();
            } else if (then || again) {
                save(then); // what was typed since it was sent
                return;
            }
            if (then)
                then();
        },
        [this, id = m_sent->id](const Failure &failure) {
            if (!m_sent || m_sent->id != id)
                return;
            // With the connection the answer may be lost: then the same act is sent again.
            if (!failure.names(u"storage.lost"_s))
                m_sent.reset();
            refuse(failure);
            m_stale->setVisible(failure.names(u"storage.stale"_s));
        },
        m_sent->id);
}

} // namespace qorjyn

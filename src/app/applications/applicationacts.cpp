#include "app/applications/applicationacts.h"

#include "app/shell/explain.h"

#include <algorithm>

namespace qorjyn {

namespace {

/// What the form of the annex asks for and the application lacks, in the words of the question.
QStringList lacking(const Application &application)
{
    QStringList lacks;
    if (application.signatory.isEmpty())
        lacks.append(ApplicationActs::tr("the name of the head"));
    if (!application.isSigned)
        lacks.append(ApplicationActs::tr("the signature"));
    if (!application.dated.isValid())
        lacks.append(ApplicationActs::tr("the date"));
    if (!application.statedPages)
        lacks.append(ApplicationActs::tr("the pages stated"));
    const bool attached =
        std::ranges::any_of(application.items, [](const Item &item) { return !item.files.isEmpty(); });
    if (!attached && !application.scan)
        lacks.append(ApplicationActs::tr("any file"));
    for (const Item &item : application.items)
        for (const AttachedFile &file : item.files)
            if (!file.problem.isEmpty())
                lacks.append(ApplicationActs::tr("a readable file: “%1” of row %2 cannot be opened")
                                 .arg(file.name)
                                 .arg(&item - application.items.data() + 1));
    if (application.scan && !application.scan->problem.isEmpty())
        lacks.append(ApplicationActs::tr("a readable scan of the form: “%1” cannot be opened")
                         .arg(application.scan->name));
    // Not every participant has a seal: alone it is no reason to ask.
    if (!lacks.isEmpty() && !application.sealed)
        lacks.append(ApplicationActs::tr("the seal, where the participant has one"));
    return lacks;
}

} // namespace

ApplicationActs::ApplicationActs(AppContext &context, ApplicationSaver &saver, QWidget *window)
    : QObject(window), m_context(context), m_saver(saver), m_window(window)
{
}

void ApplicationActs::registerIt(const Application &typed)
{
    const QStringList lacks = lacking(typed);
    if (lacks.isEmpty()) {
        storeAndRegister();
        return;
    }
    m_context.dialogs.confirm(
        m_window,
        {.title = tr("The form is not complete"),
         .text = tr("The form of the annex (%1) lacks: %2. The application can be registered as it is and "
                    "completed until the commission has it.")
                     .arg(m_context.words().rule(Rule::R5), lacks.join(u", "_s)),
         .accept = tr("Register as it is"),
         .details = {}},
        [this](bool yes) {
            if (yes)
                storeAndRegister();
        });
}

void ApplicationActs::storeAndRegister()
{
    m_saver.flush([this](bool stored) {
        if (!stored)
            return;
        const ApplicationId id = m_saver.id();
        act(
            m_context.database, this, RegisterApplication{.application = id, .version = m_saver.version()},
            [this, id](const RegisterApplication::Result &result) { Q_EMIT registered(id, result.number); },
            [this](const Failure &failure) { Q_EMIT refused(failure); });
    });
}

QString ApplicationActs::notStored()
{
    return tr("What was typed in the form is not stored yet, so nothing was done: look at the form first.");
}

QString ApplicationActs::sentencesOf(const Failure &failure) const
{
    QStringList sentences;
    for (const Problem &problem : failure.problems)
        sentences.append(m_context.words().sentence(problem));
    return sentences.join(u'\n');
}

template <class A>
void ApplicationActs::perform(const A &what, const Dialogs::Outcome &outcome)
{
    m_saver.flush([this, what, outcome](bool stored) {
        if (!stored) {
            if (outcome)
                outcome(notStored());
            return;
        }
        act(
            m_context.database, this, what,
            [this, outcome](const typename A::Result &) {
                Q_EMIT performed();
                if (outcome)
                    outcome({});
            },
            [this, outcome](const Failure &failure) {
                if (outcome)
                    outcome(sentencesOf(failure)); // said where the reason stands, and not twice
                else
                    Q_EMIT refused(failure);
            });
    });
}

void ApplicationActs::returnIt(const QString &name)
{
    m_context.dialogs.askReason(
        m_window,
        {.title = tr("Return the application"),
         .text = tr("%1 goes back to the participant and keeps its number. Write the reason.").arg(name),
         .accept = tr("Return"),
         .details = {}},
        [this](const QString &reason, const Dialogs::Outcome &outcome) {
            perform(ReturnApplication{.application = m_saver.id(), .reason = reason}, outcome);
        });
}

void ApplicationActs::withdraw(const QString &name)
{
    m_context.dialogs.askReason(
        m_window,
        {.title = tr("The participant withdrew"),
         .text = tr("%1 is not considered any more. Write why the participant withdrew it.").arg(name),
         .accept = tr("Record"),
         .details = {}},
        [this](const QString &reason, const Dialogs::Outcome &outcome) {
            perform(WithdrawApplication{.application = m_saver.id(), .reason = reason}, outcome);
        });
}

void ApplicationActs::receiveAgain()
{
    perform(ReceiveAgain{.application = m_saver.id()});
}

} // namespace qorjyn

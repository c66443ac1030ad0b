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
    // Not every participant has a seal: alone it is no reason to ask.
    if (!lacks.isEmpty() && !application.sealed)
        lacks.append(ApplicationActs::tr("the seal, where the participant has one"));
    return lacks;
}

/// The files that cannot be opened, one a line with where each stands.
QStringList unreadable(const Application &application)
{
    QStringList files;
    if (application.scan && !application.scan->problem.isEmpty())
        files.append(ApplicationActs::tr("Scan of the form: “%1”").arg(application.scan->name));
    for (qsizetype row = 0; row < application.items.size(); ++row)
        for (const AttachedFile &file : application.items[row].files)
            if (!file.problem.isEmpty())
                files.append(ApplicationActs::tr("Row %1: “%2”").arg(row + 1).arg(file.name));
    return files;
}

/// The titles that have no file where others have one, each a line with its row.
QStringList withoutFile(const Application &application)
{
    const auto hasFile = [](const Item &item) { return !item.files.isEmpty(); };
    QStringList titles;
    if (std::ranges::any_of(application.items, hasFile))
        for (qsizetype row = 0; row < application.items.size(); ++row)
            if (const Item &item = application.items[row]; !hasFile(item))
                titles.append(ApplicationActs::tr("Row %1: “%2”").arg(row + 1).arg(item.description.title));
    return titles;
}

/// What a question has room for: the first lines, none too long; the details hold them all.
QString firstOf(const QStringList &lines)
{
    constexpr qsizetype most = 8, longest = 90;
    QStringList shown;
    for (const QString &line : lines.mid(0, most))
        shown.append(line.size() > longest ? line.left(longest) + u'…' : line);
    if (lines.size() > most)
        shown.append(
            ApplicationActs::tr("and %n more, listed in the details.", nullptr, int(lines.size() - most)));
    return shown.join(u'\n');
}

} // namespace

ApplicationActs::ApplicationActs(AppContext &context, ApplicationSaver &saver, QWidget *window)
    : QObject(window), m_context(context), m_saver(saver), m_window(window)
{
}

void ApplicationActs::registerIt(const Application &typed)
{
    const QStringList lacks = lacking(typed);
    const QStringList closed = unreadable(typed);
    const QStringList bare = withoutFile(typed);
    if (lacks.isEmpty() && closed.isEmpty() && bare.isEmpty()) {
        storeAndRegister();
        return;
    }
    QStringList texts;
    if (!lacks.isEmpty())
        texts.append(tr("The form of the annex (%1) lacks: %2.")
                         .arg(m_context.words().rule(Rule::R5), lacks.join(u", "_s)));
    if (!closed.isEmpty())
        texts.append(tr("%n file(s) cannot be opened:", nullptr, int(closed.size())) + u'\n' +
                     firstOf(closed));
    if (!bare.isEmpty())
        texts.append(tr("%n title(s) have no file:", nullptr, int(bare.size())) + u'\n' + firstOf(bare));
    texts.append(tr("The application can be registered as it is and completed until the commission has it."));
    m_context.dialogs.confirm(m_window,
                              {.title = tr("The form is not complete"),
                               .text = texts.join(u"\n\n"_s),
                               .accept = tr("Register as it is"),
                               .details = (closed + bare).join(u'\n')},
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

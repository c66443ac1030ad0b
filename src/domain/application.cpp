#include "domain/application.h"

#include "domain/isbn.h"

#include <algorithm>

namespace qorjyn {

Access accessOf(CopyrightState state)
{
    return state == CopyrightState::PublicDomain ? Access::Ticket : Access::TicketAndBilling;
}

QString formatted(RegisterNumber number)
{
    return u"Ө-%1/%2"_s.arg(number.year).arg(number.number, 4, 10, QLatin1Char('0'));
}

std::optional<int> Application::countedPages() const
{
    std::optional<int> total;
    for (const Item &item : items)
        for (const AttachedFile &file : item.files)
            if (file.pages)
                total = total.value_or(0) + *file.pages;
    return total;
}

bool isEmpty(const Application &application, QDate proposed)
{
    const auto hasNothing = [](const Item &item) {
        Description description = item.description; // a row takes these from the one above it
        description.category = Category::Printed;
        description.carrier = Carrier::Paper;
        description.title = description.title.trimmed();
        return description == Description() && item.files.isEmpty();
    };
    return !application.participant && application.participantName.trimmed().isEmpty() &&
           !application.dated.isValid() &&
           (!application.received.isValid() || application.received == proposed) &&
           application.carrier == Carrier::Paper && application.signatory.trimmed().isEmpty() &&
           !application.isSigned && !application.sealed && !application.statedPages && !application.scan &&
           application.remarks.trimmed().isEmpty() && std::ranges::all_of(application.items, hasNothing);
}

bool canBePages(int number)
{
    return number > 0 && number <= mostPages;
}

namespace {

Problems checkPages(const Description &description, qsizetype index)
{
    if (!description.pages || canBePages(*description.pages))
        return {};
    return {{.field = u"items[%1].pages"_s.arg(index),
             .code = u"item.pages"_s,
             .arguments = {QString::number(index + 1), QString::number(mostPages)}}};
}

Problems checkIsbn(const Description &description, qsizetype index)
{
    if (description.isbn.isEmpty() || looksLikeIsbn(description.isbn))
        return {};
    return {{.field = u"items[%1].isbn"_s.arg(index),
             .code = u"item.no-isbn"_s,
             .arguments = {QString::number(index + 1), description.isbn}}};
}

} // namespace

Problems check(const Description &description, qsizetype index, QDate today)
{
    const QString prefix = u"items[%1]."_s.arg(index);
    const QString line = QString::number(index + 1);
    Problems problems;
    if (description.title.trimmed().isEmpty())
        problems.append(
            {.field = prefix + u"title"_s, .code = u"item.title"_s, .rule = Rule::R15, .arguments = {line}});
    if (description.year && (*description.year < 800 || *description.year > today.year()))
        problems.append({.field = prefix + u"year"_s,
                         .code = u"item.year"_s,
                         .arguments = {line, QString::number(*description.year)}});
    if (!description.isbn.isEmpty() && !isbn13(description.isbn))
        problems.append(
            {.field = prefix + u"isbn"_s, .code = u"item.isbn"_s, .arguments = {line, description.isbn}});
    return problems + checkPages(description, index);
}

namespace {

/// A date of the paper: from the day of the rules to `today`.
Problems checkPaperDate(const QString &field, QDate date, QDate today, const QString &later)
{
    if (date.isValid() && date < rulesInForce())
        return {{.field = field,
                 .code = u"application.before-rules"_s,
                 .rule = Rule::R5,
                 .arguments = {date.toString(Qt::ISODate), rulesInForce().toString(Qt::ISODate)}}};
    if (date.isValid() && date > today)
        return {{.field = field, .code = later, .rule = Rule::R5, .arguments = {date.toString(Qt::ISODate)}}};
    return {};
}

} // namespace

Problems checkStatedPages(std::optional<int> pages)
{
    if (!pages || canBePages(*pages))
        return {};
    return {{.field = u"statedPages"_s,
             .code = u"application.stated-pages"_s,
             .rule = Rule::R5,
             .arguments = {QString::number(mostPages)}}};
}

Problems checkDraft(const Application &application)
{
    Problems problems = checkStatedPages(application.statedPages);
    for (qsizetype i = 0; i < application.items.size(); ++i)
        problems +=
            checkPages(application.items[i].description, i) + checkIsbn(application.items[i].description, i);
    return problems;
}

bool takesChanges(ApplicationState state)
{
    return state == ApplicationState::Draft || state == ApplicationState::Registered ||
           state == ApplicationState::Returned;
}

Problems checkRegistration(const Application &application, QDate today)
{
    Problems problems;
    if (application.state != ApplicationState::Draft)
        problems.append(
            {.code = u"application.state"_s, .rule = Rule::R5, .arguments = {code(application.state)}});
    if (!application.participant)
        problems.append({.field = u"participant"_s, .code = u"application.participant"_s, .rule = Rule::R5});
    if (application.items.isEmpty())
        problems.append({.field = u"items"_s, .code = u"application.items"_s, .rule = Rule::R5});
    if (!application.received.isValid())
        problems.append({.field = u"received"_s, .code = u"application.received"_s, .rule = Rule::R5});
    problems += checkPaperDate(u"received"_s, application.received, today, u"application.received-later"_s);
    const Problems dated = checkPaperDate(u"dated"_s, application.dated, today, u"application.dated-later"_s);
    problems += dated;
    if (dated.isEmpty() && application.dated.isValid() && application.received.isValid() &&
        application.dated > application.received)
        problems.append({.field = u"dated"_s,
                         .code = u"application.dated"_s,
                         .arguments = {application.dated.toString(Qt::ISODate),
                                       application.received.toString(Qt::ISODate)}});
    problems += checkStatedPages(application.statedPages);
    for (qsizetype i = 0; i < application.items.size(); ++i)
        problems += check(application.items[i].description, i, today);
    return problems;
}

Problems checkReturn(ApplicationState state, const QString &reason)
{
    if (state != ApplicationState::Registered)
        return {{.code = u"application.state"_s, .rule = Rule::R5, .arguments = {code(state)}}};
    if (reason.trimmed().isEmpty())
        return {{.field = u"reason"_s, .code = u"reason.missing"_s, .rule = Rule::R5}};
    return {};
}

Problems checkWithdraw(ApplicationState state, const QString &reason)
{
    if (state != ApplicationState::Registered && state != ApplicationState::Returned)
        return {{.code = u"application.state"_s, .rule = Rule::R5, .arguments = {code(state)}}};
    if (reason.trimmed().isEmpty())
        return {{.field = u"reason"_s, .code = u"reason.missing"_s, .rule = Rule::R5}};
    return {};
}

} // namespace qorjyn

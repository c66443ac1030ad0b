#include "commands/support.h"

#include <algorithm>

namespace qorjyn {

Problem unknownId(const QString &kind, qint64 id)
{
    return {.field = kind, .code = u"id.unknown"_s, .arguments = {kind, QString::number(id)}};
}

namespace {

std::optional<LastChange> lastChange(Transaction &t, Topic topic, qint64 id)
{
    const QHash<qint64, LastChange> found = lastChanges(t, topic, {id});
    return found.contains(id) ? std::optional(found[id]) : std::nullopt;
}

bool isEmptyValue(const QJsonValue &value)
{
    return value.isNull() || value.isUndefined() || (value.isString() && value.toString().isEmpty()) ||
           (value.isArray() && value.toArray().isEmpty());
}

} // namespace

Problem withLastChange(Transaction &t, Topic topic, qint64 id, Problem problem)
{
    problem.last = lastChange(t, topic, id);
    return problem;
}

Problems withLastChange(Transaction &t, Topic topic, qint64 id, Problems problems)
{
    for (Problem &problem : problems)
        if (problem.code.endsWith(u".state"))
            problem.last = lastChange(t, topic, id);
    return problems;
}

void expectVersion(Transaction &t, Topic topic, qint64 id, qint64 read, qint64 stored)
{
    if (read == stored)
        return;
    StorageError stale =
        StorageError::stale(code(topic), id, u"version %1 was read, %2 is stored"_s.arg(read).arg(stored));
    stale.setLast(lastChange(t, topic, id));
    throw stale;
}

void recordChange(Transaction &t, Topic topic, qint64 id, const QJsonObject &before, const QJsonObject &after,
                  const QString &reason, std::optional<Topic> announced)
{
    QJsonObject from, to;
    for (auto it = after.constBegin(); it != after.constEnd(); ++it) {
        if (before.value(it.key()) == it.value() || (before.isEmpty() && isEmptyValue(it.value())))
            continue;
        if (before.contains(it.key()))
            from.insert(it.key(), before.value(it.key()));
        to.insert(it.key(), it.value());
    }
    for (auto it = before.constBegin(); it != before.constEnd(); ++it)
        if (!after.contains(it.key()))
            from.insert(it.key(), it.value());
    if (!from.isEmpty() || !to.isEmpty())
        t.recordPart({.topic = announced.value_or(topic), .id = id}, topic, id, from, to, reason);
}

Problems checkPastDate(const QString &field, QDate date, QDate today, Rule rule)
{
    if (!date.isValid())
        return {{.field = field, .code = u"date.missing"_s, .rule = rule}};
    if (date > today)
        return {{.field = field,
                 .code = u"date.future"_s,
                 .rule = rule,
                 .arguments = {date.toString(Qt::ISODate)}}};
    return {};
}

Problems checkFile(const QString &field, const AttachedFile &file)
{
    const bool isHash = file.sha256.size() == 64 && std::ranges::all_of(file.sha256, [](QChar c) {
                            return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
                        });
    if (isHash && file.size >= 0 && file.pages.value_or(0) >= 0)
        return {};
    return {{.field = field, .code = u"file.unknown"_s, .arguments = {file.name}}};
}

bool isLogin(const QString &login)
{
    const auto isLetter = [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z'); };
    return login.size() >= 2 && login.size() <= 32 && isLetter(login.front()) &&
           std::ranges::all_of(login, [&](QChar c) {
               return isLetter(c) || (c >= u'0' && c <= u'9') || c == u'.' || c == u'-';
           });
}

} // namespace qorjyn

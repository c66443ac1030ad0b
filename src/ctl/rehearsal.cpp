#include "ctl/rehearsal.h"

#include "commands/registry.h"
#include "documents/filetype.h"
#include "documents/probe.h"

#include <QFileInfo>
#include <QJsonDocument>

namespace qorjyn::ctl {

QJsonObject objectFrom(const QByteArray &text, const QString &name)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (!document.isObject())
        throw Stop{Exit::Usage,
                   {{.code = u"act.json"_s, .arguments = {name}}},
                   document.isNull() ? error.errorString() : QString()};
    return document.object();
}

void expectShort(const QByteArray &text)
{
    constexpr qint64 megabyte = 1024 * 1024;
    if (text.size() > longestAct)
        throw Stop{Exit::Usage,
                   {{.code = u"act.too-long"_s, .arguments = {QString::number(longestAct / megabyte)}}},
                   {}};
}

namespace {

/// A file of the store as its bytes are.
QJsonObject factsOf(const Desk &desk, const QString &sha256, const QString &name)
{
    return toJson(attachedFile(probeFile(desk.files().path(sha256)), name));
}

/// A file that is named by its hash must lie in the store already, and nothing but its name is the caller's
/// to say.
QJsonObject storedFile(const Desk &desk, const QJsonObject &named)
{
    const QString sha256 = named.value(u"sha256"_s).toString();
    const QString name = named.value(u"name"_s).toString();
    const QString shown = name.isEmpty() ? sha256 : name;
    if (!desk.files().has(sha256))
        throw Stop{
            Exit::Refused, {{.field = u"sha256"_s, .code = u"file.unknown"_s, .arguments = {shown}}}, {}};
    if (const FileType type = fileType(desk.files().path(sha256)); !type.refusal.isEmpty())
        throw Stop{Exit::Refused,
                   {{.field = u"sha256"_s, .code = type.refusal, .arguments = {shown, type.mediaType}}},
                   {}};
    QJsonObject facts = factsOf(desk, sha256, name);
    // What the act does not know is refused by it.
    for (auto it = named.begin(); it != named.end(); ++it)
        if (!facts.contains(it.key()))
            facts.insert(it.key(), it.value());
    return facts;
}

} // namespace

QJsonValue withFiles(const Desk &desk, const QJsonValue &value)
{
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue element : value.toArray())
            array.append(withFiles(desk, element));
        return array;
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    if (object.value(u"sha256"_s).isString())
        return storedFile(desk, object);
    if (const QString path = object.value(u"path"_s).toString();
        !path.isEmpty() && !object.contains(u"sha256"_s)) {
        // As in the window; what lies in the program itself (the demonstration's files) is known.
        if (const FileType type = path.startsWith(u':') ? FileType() : fileType(path);
            !type.refusal.isEmpty())
            throw Stop{Exit::Refused,
                       {{.field = u"path"_s, .code = type.refusal, .arguments = {path, type.mediaType}}},
                       {}};
        const FileStore::Stored stored = desk.files().put(path);
        if (!stored.problem.isEmpty())
            throw Stop{stored.problem.startsWith(u"storage."_s) ? Exit::Storage : Exit::Refused,
                       {{.field = u"path"_s, .code = stored.problem, .arguments = {path}}},
                       {}};
        return factsOf(desk, stored.sha256, QFileInfo(path).fileName());
    }
    for (auto it = object.begin(); it != object.end(); ++it)
        *it = withFiles(desk, *it);
    return object;
}

QJsonObject answerOf(const Outcome<ActResult> &outcome, const Words &words)
{
    if (outcome) {
        QJsonObject all = outcome.value().result;
        for (auto it = outcome.value().secret.begin(); it != outcome.value().secret.end(); ++it)
            all.insert(it.key(), it.value());
        return all;
    }
    const Problem first = outcome.problems().value(0);
    QStringList sentences;
    for (const Problem &problem : outcome.problems())
        sentences.append(words.sentence(problem));
    return {{u"error"_s, QJsonObject{{u"code"_s, first.code},
                                     {u"rule"_s, first.rule == Rule::None ? QJsonValue()
                                                                          : QJsonValue(ruleId(first.rule))},
                                     {u"field"_s, first.field},
                                     {u"message"_s, sentences.join(u' ')}}}};
}

QJsonValue Variables::filled(const QJsonValue &value) const
{
    if (value.isString() && value.toString().startsWith(u'$'))
        return valueAt(value.toString().mid(1));
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue element : value.toArray())
            array.append(filled(element));
        return array;
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        *it = filled(*it);
    return object;
}

QJsonValue Variables::valueAt(const QString &path) const
{
    const QStringList steps = path.split(u'.');
    QJsonValue value = m_answers.value(steps.value(0));
    for (const QString &step : steps.mid(1)) {
        const qsizetype bracket = step.indexOf(u'[');
        value = value[bracket < 0 ? step : step.left(bracket)];
        if (bracket >= 0)
            value = value[step.mid(bracket + 1).chopped(1).toLongLong()];
    }
    // Setting a member of an object to undefined takes it out, under the feet of whoever goes through it.
    return value.isUndefined() ? QJsonValue() : value;
}

QJsonObject Rehearsal::line(const QByteArray &text)
{
    m_said = false;
    QJsonObject answer = tried(text);
    if (m_say && !m_said)
        m_say(answer);
    return answer;
}

QJsonObject Rehearsal::tried(const QByteArray &text)
{
    try {
        QJsonObject fields = objectFrom(text, u"script"_s);
        const QString named = fields.take(u"id_"_s).toString();
        const QUuid id = named.isEmpty() ? QUuid::createUuid() : QUuid::fromString(named);
        if (id.isNull())
            throw Stop{
                Exit::Refused, {{.field = u"id_"_s, .code = u"act.field"_s, .arguments = {u"id_"_s}}}, {}};
        try {
            return performed(fields, id);
        } catch (const StorageError &error) {
            if (error.kind() != StorageError::Kind::Lost)
                throw;
            // A connection has died: once more on new ones. Its identity keeps the act from being done twice.
            m_connections.clear();
            m_desk.disconnect();
            return performed(fields, id);
        }
    } catch (const Stop &stop) {
        m_refused = true;
        m_said = false;
        return answerOf(stop.problems, m_desk.words());
    } catch (const StorageError &error) {
        m_refused = true;
        m_said = false;
        return answerOf(Failure::of(error).problems, m_desk.words());
    }
}

QJsonObject Rehearsal::performed(QJsonObject fields, QUuid id)
{
    const QString name = fields.take(u"act"_s).toString();
    const QString let = fields.take(u"let"_s).toString();
    Connection &connection = connectionOf(fields.take(u"as"_s).toString());
    if (fields.contains(u"today"_s))
        setToday(fields.take(u"today"_s).toString());
    if (m_today.isValid())
        connection.setClock(rehearsalClock(m_today));
    const QJsonObject complete = withFiles(m_desk, m_variables.filled(fields)).toObject();
    const Told told = [this](const ActResult &made) {
        if (!m_say || made.secret.isEmpty())
            return;
        m_say(answerOf(made, m_desk.words()));
        m_said = true;
    };
    QJsonObject answer = answerOf(performByName(connection, name, complete, id, told), m_desk.words());
    if (!let.isEmpty())
        m_variables.keep(let, answer);
    m_refused = m_refused || answer.contains(u"error"_s);
    return answer;
}

Connection &Rehearsal::connectionOf(const QString &login)
{
    const QString who = login.isEmpty() ? m_desk.invocation().value(u"as"_s) : login;
    if (who.isEmpty())
        return m_desk.connection();
    std::unique_ptr<Connection> &mine = m_connections[who];
    if (!mine) {
        auto opened = std::make_unique<Connection>(m_desk.location());
        try {
            opened->actAs(who);
        } catch (const StorageError &error) {
            if (error.kind() != StorageError::Kind::Missing)
                throw;
            throw Stop{Exit::Refused, {{.code = u"staff.unknown"_s, .arguments = {who}}}, {}};
        }
        mine = std::move(opened);
    }
    return *mine;
}

void Rehearsal::setToday(const QString &text)
{
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (!day.isValid())
        throw Stop{
            Exit::Refused, {{.field = u"today"_s, .code = u"act.field"_s, .arguments = {u"today"_s}}}, {}};
    if (!m_desk.connection().isRehearsal())
        throw Stop{Exit::Refused, {{.code = u"today.real"_s}}, {}};
    m_today = day;
}

} // namespace qorjyn::ctl

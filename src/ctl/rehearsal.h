// Scripts of acts: many lines, each by whoever acts, on the day that the line says, with answers kept by
// name.
#pragma once

#include "ctl/desk.h"

#include <QMap>

#include <map>

namespace qorjyn::ctl {

/// The JSON object in a text; throws Stop("act.json") where there is none.
[[nodiscard]] QJsonObject objectFrom(const QByteArray &text, const QString &name);
/// {"path": …} in a list of files becomes a file of the store: what an act knows is its hash and what is in
/// it. Throws Stop("file.unknown") for a {"sha256": …} that is not in the store.
[[nodiscard]] QJsonValue withFiles(const Desk &desk, const QJsonValue &value);
/// The longest JSON of one act, in bytes.
inline constexpr qint64 longestAct = 16 * 1024 * 1024;
/// Throws Stop("act.too-long") for a text beyond longestAct.
void expectShort(const QByteArray &text);

/// What an act made, secrets included, or {"error":{"code","rule","field","message"}}.
[[nodiscard]] QJsonObject answerOf(const Outcome<ActResult> &outcome, const Words &words);

/// "$name" and "$name.key[0]" stand for what an earlier line was answered: {"let": {"name": ""}} keeps an
/// answer.
class Variables
{
public:
    void keep(const QString &name, const QJsonObject &answer) { m_answers.insert(name, answer); }
    [[nodiscard]] QJsonObject kept(const QString &name) const { return m_answers.value(name); }
    [[nodiscard]] QJsonValue filled(const QJsonValue &value) const;

private:
    [[nodiscard]] QJsonValue valueAt(const QString &path) const;

    QMap<QString, QJsonObject> m_answers;
};

/// Performs one line of a script on the connection of the one who acts.
class Rehearsal
{
public:
    /// Takes what a line was answered; may throw Stop.
    using Say = std::function<void(const QJsonObject &)>;

    /// `say` gets every answer; one that holds a secret before its act is kept, so that no secret is made
    /// that nobody hears.
    explicit Rehearsal(Desk &desk, Say say = {}) : m_desk(desk), m_say(std::move(say)) {}

    /// Performs {"act","today","as","let","id_",…fields}; answers as answerOf() does, whatever goes wrong.
    QJsonObject line(const QByteArray &text);
    [[nodiscard]] bool refused() const { return m_refused; }
    /// What a line with "let" was answered.
    [[nodiscard]] QJsonObject kept(const QString &name) const { return m_variables.kept(name); }

private:
    [[nodiscard]] QJsonObject tried(const QByteArray &text);
    [[nodiscard]] QJsonObject performed(QJsonObject fields, QUuid id);
    Connection &connectionOf(const QString &login);
    void setToday(const QString &text);

    Desk &m_desk;
    Say m_say;
    bool m_said = false; ///< the answer of this line
    std::map<QString, std::unique_ptr<Connection>> m_connections;
    Variables m_variables;
    QDate m_today;
    bool m_refused = false;
};

} // namespace qorjyn::ctl

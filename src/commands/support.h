// What the acts share: ids that nobody knows, what changed for the history, and the checks of dates and
// files.
#pragma once

#include "commands/fields.h"
#include "storage/transaction.h"

namespace qorjyn {

/// "id.unknown", naming the kind of thing (also the act's field) and the id that was asked for.
[[nodiscard]] Problem unknownId(const QString &kind, qint64 id);

/// The problem, and who changed the thing last, by which act and when.
[[nodiscard]] Problem withLastChange(Transaction &t, Topic topic, qint64 id, Problem problem);
/// The same for those problems that speak of the state of the thing.
[[nodiscard]] Problems withLastChange(Transaction &t, Topic topic, qint64 id, Problems problems);

/// Throws StorageError::Stale, naming the thing and who changed it, unless the version that was read is the
/// stored one.
void expectVersion(Transaction &t, Topic topic, qint64 id, qint64 read, qint64 stored);

/// Writes what differs between the two into the history; nothing where nothing does. Empty fields of a new
/// thing (`before` is empty) are left out. `announced` is the topic that views hear of, where it is another
/// one.
void recordChange(Transaction &t, Topic topic, qint64 id, const QJsonObject &before, const QJsonObject &after,
                  const QString &reason = {}, std::optional<Topic> announced = {});

/// "date.missing", or "date.future" for a day after `today`.
[[nodiscard]] Problems checkPastDate(const QString &field, QDate date, QDate today, Rule rule);

/// "file.unknown" where a file is not named by its hash or its numbers cannot be.
[[nodiscard]] Problems checkFile(const QString &field, const AttachedFile &file);

/// Latin letters, digits, dots and hyphens, beginning with a letter, 2 to 32.
[[nodiscard]] bool isLogin(const QString &login);

} // namespace qorjyn

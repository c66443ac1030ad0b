// A field that names a participant: typed by any part of the name or the BIN, in any spelling.
#pragma once

#include "domain/participant.h"
#include "storage/database.h"

#include <QLineEdit>

class QCompleter;
class QStringListModel;

namespace qorjyn {

class ParticipantField : public QLineEdit
{
    Q_OBJECT
public:
    explicit ParticipantField(Database &database, QWidget *parent = nullptr);

    /// 0 while what is typed names none.
    [[nodiscard]] ParticipantId participant() const { return m_id; }
    void setParticipant(ParticipantId id, const QString &name);

Q_SIGNALS:
    void participantChanged(qorjyn::ParticipantId id);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void find(const QString &typed);
    void settle(const QString &name);

    Database &m_database;
    QStringListModel *m_names;
    QCompleter *m_completer;
    QHash<QString, ParticipantId> m_found; ///< by name in Kazakh
    ParticipantId m_id;
    Database::Ticket m_reading = 0;
};

} // namespace qorjyn

// A field that names a participant: typed by any part of the name or the BIN, in any spelling. An official
// name that is longer than the field stands there whole, in two lines, while it is not being typed.
#pragma once

#include "domain/participant.h"
#include "storage/database.h"

#include <QLineEdit>

class QCompleter;
class QStandardItemModel;

namespace qorjyn {

class FoundDelegate;

class ParticipantField : public QLineEdit
{
    Q_OBJECT
public:
    explicit ParticipantField(QWidget *parent = nullptr);

    /// Where participants are looked for; before anything is typed.
    void setDatabase(Database &database) { m_database = &database; }

    /// 0 while what is typed names none, or several.
    [[nodiscard]] ParticipantId participant() const { return m_id; }
    void setParticipant(ParticipantId id, const QString &name);
    /// The same in the language of the window, also when that changes.
    void setParticipant(ParticipantId id, const Name &name);
    /// The name of participant() as documents write it, whatever language stands in the field.
    [[nodiscard]] QString nameInKazakh() const;
    [[nodiscard]] Name names() const; ///< of participant(), as far as they are known here
    /// Whether what is typed is the whole name of several: one of them has to be chosen.
    [[nodiscard]] bool isAmbiguous() const;
    /// What stands there while nobody types: one line, or where the name is longer two in smaller letters,
    /// which end with "…" where even they have no room for all of it.
    [[nodiscard]] QStringList shownLines() const { return lines().texts; }

Q_SIGNALS:
    void participantChanged(qorjyn::ParticipantId id);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// What stood in the field when a participant was put there, by the form or by a choice.
    struct Named
    {
        ParticipantId id;
        QString text;
    };

    struct Lines
    {
        QFont font;
        QStringList texts;
        qreal pitch = 0; ///< pixels from a line to the next
    };

    [[nodiscard]] Lines lines() const;
    [[nodiscard]] QRect roomOfName() const;
    void find(const QString &typed);
    void showFound();
    void choose(const QModelIndex &index);
    void settle(const QString &name);
    void become(ParticipantId id);
    [[nodiscard]] QList<Participant> calledExactly(const QString &name) const;

    Database *m_database = nullptr;
    QStandardItemModel *m_lines;
    QCompleter *m_completer;
    FoundDelegate *m_delegate;
    QList<Participant> m_found;         ///< by what was typed last
    QHash<ParticipantId, Name> m_known; ///< all that were found here
    Named m_named;
    ParticipantId m_id;
    Database::Ticket m_reading = 0;
};

} // namespace qorjyn

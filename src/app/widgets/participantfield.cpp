#include "app/widgets/participantfield.h"

#include "storage/participants.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QStringListModel>

namespace qorjyn {

ParticipantField::ParticipantField(Database &database, QWidget *parent)
    : QLineEdit(parent), m_database(database), m_names(new QStringListModel(this)),
      m_completer(new QCompleter(m_names, this))
{
    // The database has compared already, folded: whatever it found is offered.
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setWidget(this);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this,
            [this](const QString &name) {
                setText(name);
                settle(name);
            });
    connect(this, &QLineEdit::textEdited, this, &ParticipantField::find);
    connect(this, &QLineEdit::editingFinished, this, [this] { settle(text()); });
}

void ParticipantField::setParticipant(ParticipantId id, const QString &name)
{
    setText(name);
    setCursorPosition(0); // a long name shows its beginning
    if (id)
        m_found.insert(name, id);
    m_id = id;
}

void ParticipantField::keyPressEvent(QKeyEvent *event)
{
    const QAbstractItemView *popup = m_completer->popup();
    const bool enters = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enters && popup->isVisible() && popup->currentIndex().isValid())
        event->ignore(); // the list takes it and chooses; for the field it is no Enter
    else
        QLineEdit::keyPressEvent(event);
}

void ParticipantField::find(const QString &typed)
{
    m_database.cancel(m_reading);
    settle(typed);
    m_reading = m_database.read(
        this, [typed](Transaction &t) { return findParticipants(t, typed, 12); },
        [this, typed](const QList<Participant> &found) {
            if (text() != typed)
                return;
            QStringList names;
            for (const Participant &participant : found) {
                names.append(participant.name.kk);
                m_found.insert(participant.name.kk, participant.id);
            }
            m_names->setStringList(names);
            settle(typed);
            // Whoever typed a whole name and went on is understood, but not interrupted.
            if (hasFocus() && !names.isEmpty() && names != QStringList{typed})
                m_completer->complete();
        });
}

void ParticipantField::settle(const QString &name)
{
    const ParticipantId id = m_found.value(name.trimmed());
    if (id == m_id)
        return;
    m_id = id;
    Q_EMIT participantChanged(id);
}

} // namespace qorjyn

#include "app/applications/participantdialog.h"

#include "app/shell/explain.h"
#include "app/shell/keyplaces.h"
#include "commands/applicationacts.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace qorjyn {

ParticipantDialog::ParticipantDialog(AppContext &context, const QString &name, QWidget *parent)
    : QDialog(parent), m_context(context), m_message(new MessageBar(this)), m_kk(new QLineEdit(this)),
      m_ru(new QLineEdit(this)), m_en(new QLineEdit(this)), m_bin(new QLineEdit(this)),
      m_region(new QLineEdit(this)), m_head(new QLineEdit(this)), m_kind(new QComboBox(this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this))
{
    setObjectName(u"participantDialog"_s);
    m_kk->setText(name);
    const std::pair<QWidget *, QString> names[] = {
        {m_kk, u"participantKk"_s},     {m_ru, u"participantRu"_s},   {m_en, u"participantEn"_s},
        {m_kind, u"participantKind"_s}, {m_bin, u"participantBin"_s}, {m_region, u"participantRegion"_s},
        {m_head, u"participantHead"_s}};
    auto *form = new QFormLayout;
    for (const auto &[widget, objectName] : names) {
        widget->setObjectName(objectName);
        auto *label = new QLabel(this);
        label->setBuddy(widget);
        m_labels.push_back(label);
        form->addRow(label, widget);
    }
    for (const auto &entry : codesOf<ParticipantKind>)
        m_kind->addItem(QString(), code(entry.first));
    m_buttons->button(QDialogButtonBox::Save)->setObjectName(u"participantSave"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->addWidget(m_message);
    column->addLayout(form);
    column->addWidget(m_buttons);
    KeyPlaces::giveDigits(m_bin);
    connect(m_buttons->button(QDialogButtonBox::Save), &QPushButton::clicked, this, &ParticipantDialog::save);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &ParticipantDialog::reject);
    for (QLineEdit *line : findChildren<QLineEdit *>())
        connect(line, &QLineEdit::textEdited, this, [this] {
            m_isTyped = true;
            m_warned = false;
        });
    retranslate();
    resize(520, sizeHint().height());
}

void ParticipantDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void ParticipantDialog::retranslate()
{
    setWindowTitle(tr("New participant"));
    const QStringList texts{tr("Name in Kazakh"),
                            tr("Name in Russian"),
                            tr("Name in English"),
                            tr("Kind"),
                            tr("BIN"),
                            tr("Region"),
                            tr("Head")};
    for (size_t i = 0; i < m_labels.size(); ++i) {
        m_labels[i]->setText(texts[qsizetype(i)]);
        m_labels[i]->buddy()->setAccessibleName(texts[qsizetype(i)]);
    }
    const Words words = m_context.words();
    for (int i = 0; i < m_kind->count(); ++i)
        m_kind->setItemText(i, words.participantKind(codesOf<ParticipantKind>[size_t(i)].first));
}

void ParticipantDialog::reject()
{
    if (!m_isTyped || std::exchange(m_warned, true)) {
        QDialog::reject();
        return;
    }
    m_message->say(Tone::Due,
                   [] { return tr("This participant is not stored. Press Esc once more to give it up."); });
}

void ParticipantDialog::save()
{
    Participant participant;
    participant.name = {
        .kk = m_kk->text().simplified(), .ru = m_ru->text().simplified(), .en = m_en->text().simplified()};
    participant.bin = m_bin->text().simplified();
    participant.kind =
        fromCode<ParticipantKind>(m_kind->currentData().toString()).value_or(ParticipantKind::Library);
    participant.region = m_region->text().simplified();
    participant.head = m_head->text().simplified();
    act(
        m_context.database, this, SaveParticipant{.participant = participant},
        [this, participant](const SaveParticipant::Result &result) {
            Q_EMIT stored(result.participant, participant.name.kk, participant.head);
            accept();
        },
        [this](const Failure &failure) { explain(*m_message, failure, m_context.languages); });
}

} // namespace qorjyn

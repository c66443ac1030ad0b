#include "app/applications/applicationfields.h"

#include "app/applications/participantdialog.h"
#include "app/shell/icons.h"
#include "app/shell/look.h"
#include "app/shell/permits.h"
#include "app/shell/plaintip.h"
#include "app/shell/theme.h"
#include "app/widgets/formparts.h"
#include "commands/applicationacts.h"
#include "storage/participants.h"
#include "ui_ApplicationFields.h"

#include <QUndoStack>
#include <algorithm>

namespace qorjyn {

namespace {

constexpr int mostTyped = 999'999'999; // so that a number too large stands there as it was typed

bool sameFields(const Application &a, const Application &b)
{
    return a.participant == b.participant && a.received == b.received && a.dated == b.dated &&
           a.carrier == b.carrier && a.signatory == b.signatory && a.isSigned == b.isSigned &&
           a.sealed == b.sealed && a.statedPages == b.statedPages && a.scan == b.scan;
}

} // namespace

/// The fields before and after, with what stands there and is no value.
class ApplicationFields::Edit : public QUndoCommand
{
public:
    Edit(ApplicationFields &fields, Shown before, Shown after)
        : QUndoCommand(ApplicationFields::tr("Edit the form")), m_fields(fields), m_before(std::move(before)),
          m_after(std::move(after))
    {
    }
    void undo() override { m_fields.put(m_before.values, m_before.unread); }
    void redo() override { m_fields.put(m_after.values, m_after.unread); }

private:
    ApplicationFields &m_fields;
    Shown m_before, m_after;
};

ApplicationFields::ApplicationFields(AppContext &context, Permits &permits, QUndoStack &undo, QWidget *parent)
    : QWidget(parent), m_context(context), m_permits(permits), m_undo(undo),
      m_ui(std::make_unique<Ui::ApplicationFields>())
{
    m_ui->setupUi(this);
    m_ui->applicationParticipant->setDatabase(context.database);
    m_ui->applicationNewParticipant->setIcon(icon(u"plus"_s));
    m_ui->applicationNewParticipant->setFixedWidth(scaled(34, this)); // the names of participants are long
    m_permits.guard<SaveParticipant>(m_ui->applicationNewParticipant);
    for (const auto &entry : codesOf<Carrier>)
        m_ui->applicationCarrier->addItem(QString(), code(entry.first));
    m_ui->applicationPages->setRange(0, mostTyped);
    m_fields = {{u"participant"_s, m_ui->applicationParticipant, m_ui->participantLabel},
                {u"dated"_s, m_ui->applicationDated, m_ui->datedLabel},
                {u"received"_s, m_ui->applicationReceived, m_ui->receivedLabel},
                {u"signatory"_s, m_ui->applicationSignatory, m_ui->signatoryLabel},
                {u"carrier"_s, m_ui->applicationCarrier, m_ui->carrierLabel},
                {u"statedPages"_s, m_ui->applicationPages, m_ui->statedPagesLabel},
                {u"isSigned"_s, m_ui->applicationSigned, m_ui->isSignedLabel}};
    connectEdits();
    retranslate();
}

ApplicationFields::~ApplicationFields()
{
    disconnectParts(*this);
}

void ApplicationFields::connectEdits()
{
    const auto changed = [this] {
        if (!m_putting)
            Q_EMIT edited();
    };
    const auto leave = [this] {
        markFields();
        settle();
    };
    connect(m_ui->applicationParticipant, &ParticipantField::participantChanged, this, [this, changed] {
        changed();
        hintParticipant();
        proposeHead();
    });
    connect(m_ui->applicationParticipant, &QLineEdit::textEdited, this, &ApplicationFields::hintParticipant);
    connect(m_ui->applicationParticipant, &QLineEdit::returnPressed, this, [this] {
        if (m_editable && !m_ui->applicationParticipant->participant() &&
            !participantText().trimmed().isEmpty())
            addParticipant();
    });
    connect(m_ui->applicationNewParticipant, &QPushButton::clicked, this, &ApplicationFields::addParticipant);
    connect(m_ui->participantLabel, &QLabel::linkActivated, this, &ApplicationFields::addParticipant);
    for (const auto &[name, date] : dates())
        connect(date, &DateEdit::dateChanged, this, changed);
    connect(m_ui->applicationSignatory, &QLineEdit::textEdited, this, changed);
    connect(m_ui->applicationPages, &QSpinBox::valueChanged, this, [this, changed] {
        changed();
        if (!m_putting)
            markFields();
    });
    connect(m_ui->applicationPages, &QSpinBox::editingFinished, this, leave);
    for (QLineEdit *line : lines()) {
        connect(line, &QLineEdit::textEdited, this, &ApplicationFields::typed);
        connect(line, &QLineEdit::editingFinished, this, leave);
    }
    connect(m_ui->applicationCarrier, &QComboBox::activated, this, [changed, leave] {
        changed();
        leave();
    });
    for (QCheckBox *box : {m_ui->applicationSigned, m_ui->applicationSealed})
        connect(box, &QCheckBox::clicked, this, [changed, leave] {
            changed();
            leave();
        });
}

QList<QLineEdit *> ApplicationFields::lines() const
{
    return {m_ui->applicationParticipant, m_ui->applicationDated, m_ui->applicationReceived,
            m_ui->applicationSignatory};
}

QList<std::pair<QString, DateEdit *>> ApplicationFields::dates() const
{
    return {{u"dated"_s, m_ui->applicationDated}, {u"received"_s, m_ui->applicationReceived}};
}

void ApplicationFields::put(const Application &application, const QJsonObject &unread)
{
    const auto valid = [](QDate date) { return date.isValid() ? std::optional(date) : std::nullopt; };
    const bool before = std::exchange(m_putting, true);
    m_ui->applicationParticipant->setParticipant(application.participant,
                                                 application.participantNames.kk.isEmpty()
                                                     ? Name{.kk = application.participantName}
                                                     : application.participantNames);
    m_ui->applicationDated->setDate(valid(application.dated));
    m_ui->applicationReceived->setDate(valid(application.received));
    m_ui->applicationSignatory->setText(application.signatory);
    m_ui->applicationCarrier->setCurrentIndex(m_ui->applicationCarrier->findData(code(application.carrier)));
    m_ui->applicationSigned->setChecked(application.isSigned);
    m_ui->applicationSealed->setChecked(application.sealed);
    m_ui->applicationPages->setValue(application.statedPages.value_or(0));
    m_scan = application.scan;
    bringBack(unread);
    m_settled = shown();
    m_putting = before;
    Q_EMIT edited();
}

ApplicationFields::Shown ApplicationFields::shown() const
{
    return {.values = typedInto({}), .unread = unread()};
}

void ApplicationFields::settle()
{
    const Shown now = shown();
    if (!m_putting && m_editable &&
        (!sameFields(m_settled.values, now.values) || m_settled.unread != now.unread))
        m_undo.push(new Edit(*this, m_settled, now));
}

void ApplicationFields::change(const Application &application)
{
    m_undo.push(new Edit(*this, shown(), {.values = application, .unread = {}}));
}

void ApplicationFields::setScan(const AttachedFile &scan)
{
    m_scan = scan;
    settle();
}

Application ApplicationFields::typedInto(Application application) const
{
    application.participant = m_ui->applicationParticipant->participant();
    application.participantNames = application.participant ? m_ui->applicationParticipant->names() : Name();
    application.participantName = application.participantNames.kk;
    application.dated = m_ui->applicationDated->date().value_or(QDate());
    application.received = m_ui->applicationReceived->date().value_or(QDate());
    application.signatory = m_ui->applicationSignatory->text().simplified();
    application.carrier =
        fromCode<Carrier>(m_ui->applicationCarrier->currentData().toString()).value_or(Carrier::Paper);
    application.isSigned = m_ui->applicationSigned->isChecked();
    application.sealed = m_ui->applicationSealed->isChecked();
    application.scan = m_scan;
    application.statedPages = statedPages() > 0 ? std::optional(statedPages()) : std::nullopt;
    return application;
}

QJsonObject ApplicationFields::unread() const
{
    QJsonObject texts;
    if (m_editable && !m_ui->applicationParticipant->participant() && !participantText().trimmed().isEmpty())
        texts.insert(u"participantText"_s, participantText());
    for (const auto &[name, date] : dates())
        if (date->isBroken())
            texts.insert(name + u"Text"_s, date->text());
    if (m_ui->applicationPages->value() > mostPages)
        texts.insert(u"statedPagesText"_s, QString::number(m_ui->applicationPages->value()));
    return texts;
}

Problems ApplicationFields::problems() const
{
    Problems problems;
    for (const auto &[name, date] : dates())
        if (date->isBroken())
            problems.append({.field = name, .code = u"date.unread"_s, .arguments = {date->text()}});
    if (m_ui->applicationPages->value() > mostPages)
        problems += checkStatedPages(m_ui->applicationPages->value());
    return problems;
}

void ApplicationFields::bringBack(const QJsonObject &unread)
{
    const auto text = [&unread](const QString &name) { return unread[name + u"Text"_s].toString(); };
    if (const QString name = text(u"participant"_s);
        !m_ui->applicationParticipant->participant() && !name.isEmpty())
        m_ui->applicationParticipant->setText(name);
    for (const auto &[name, date] : dates())
        if (!date->date() && !text(name).isEmpty())
            date->setText(text(name));
    if (const int pages = text(u"statedPages"_s).toInt(); pages > 0 && m_ui->applicationPages->value() == 0)
        m_ui->applicationPages->setValue(pages);
    markFields();
}

QString ApplicationFields::participantText() const
{
    return m_ui->applicationParticipant->text();
}

int ApplicationFields::statedPages() const
{
    const int pages = m_ui->applicationPages->value();
    return canBePages(pages) ? pages : 0;
}

void ApplicationFields::setEditable(bool editable)
{
    m_editable = editable;
    for (QLineEdit *line : lines())
        line->setReadOnly(!editable);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_ui->applicationCarrier, m_ui->applicationSigned,
                                                            m_ui->applicationSealed, m_ui->applicationPages})
        widget->setEnabled(editable);
    m_permits.offer(m_ui->applicationNewParticipant, editable);
}

void ApplicationFields::setToday(QDate today)
{
    m_ui->applicationDated->setToday(today);
    m_ui->applicationReceived->setToday(today);
}

QWidget *ApplicationFields::markProblems(const Problems &problems)
{
    m_told = problems;
    markFields();
    for (const Field &field : std::as_const(m_fields))
        if (field.problemIn(problems))
            return field.input;
    return nullptr;
}

void ApplicationFields::markFields()
{
    const Words words = m_context.words();
    const Problems unread = problems();
    for (const Field &field : std::as_const(m_fields)) {
        // What is still being typed is at fault only once it was left, or was told of.
        const bool isHalf = field.input->hasFocus() && qobject_cast<DateEdit *>(field.input) &&
                            !field.input->property("wrong").toBool();
        const Problem *found = field.problemIn(m_told);
        if (!found && !isHalf)
            found = field.problemIn(unread);
        mark(field, found ? words.sentence(*found) : QString());
    }
    hintParticipant();
}

const Problem *ApplicationFields::Field::problemIn(const Problems &problems) const
{
    const auto found = std::ranges::find_if(problems, [this](const Problem &problem) {
        return problem.field == name || (problem.field == u"participantName"_s && name == u"participant"_s);
    });
    return found != problems.end() ? &*found : nullptr;
}

void ApplicationFields::mark(const Field &field, const QString &sentence)
{
    const bool wrong = !sentence.isEmpty();
    setWrong(field.input, wrong);
    QPalette red = field.label->palette();
    red.setColor(QPalette::WindowText, tokensOf(this).wrong);
    field.label->setPalette(red);
    field.label->setForegroundRole(wrong ? QPalette::WindowText : QPalette::PlaceholderText);
    field.label->setText(wrong ? u"⚠ "_s + field.label->accessibleName() : field.label->accessibleName());
    field.label->setToolTip(plainTip(sentence));
    field.input->setAccessibleDescription(sentence);
}

void ApplicationFields::hintParticipant()
{
    const Field &field = m_fields.first();
    if (field.input->property("wrong").toBool())
        return; // a refusal stands there
    mark(field, {});
    const ParticipantField &typed = *m_ui->applicationParticipant;
    if (!m_editable || typed.hasFocus() || typed.participant() || typed.text().trimmed().isEmpty())
        return;
    QPalette due = field.label->palette();
    due.setColor(QPalette::WindowText, tokensOf(this).due);
    field.label->setPalette(due);
    field.label->setForegroundRole(QPalette::WindowText);
    const QString hint =
        typed.isAmbiguous()
            //: beside the name of the field
            ? tr("several have this name: choose one from the list")
            //: beside the name of the field; %1 and %2 stand around the words that open the dialog
            : tr("not on record: %1New participant%2").arg(u"<a href=\"#\">"_s, u"</a>"_s);
    field.label->setText(field.label->accessibleName() + u" · "_s + hint);
}

void ApplicationFields::focusParticipant()
{
    m_ui->applicationParticipant->setFocus();
}

void ApplicationFields::addParticipant()
{
    auto *dialog = new ParticipantDialog(
        m_context, m_ui->applicationParticipant->participant() ? QString() : participantText(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ParticipantDialog::stored, this,
            [this](ParticipantId id, const QString &name, const QString &head) {
                m_ui->applicationParticipant->setParticipant(id, name);
                if (m_ui->applicationSignatory->text().isEmpty())
                    m_ui->applicationSignatory->setText(head);
                hintParticipant();
                Q_EMIT edited();
                settle();
            });
    dialog->open();
}

void ApplicationFields::proposeHead()
{
    // Whoever headed the participant when it was recorded signs most of its forms.
    const ParticipantId id = m_ui->applicationParticipant->participant();
    if (m_putting || !m_editable || !id || !m_ui->applicationSignatory->text().isEmpty())
        return;
    m_context.database.read(
        this, [id](Transaction &t) { return participant(t, id); },
        [this, id](const std::optional<Participant> &found) {
            if (!found || m_ui->applicationParticipant->participant() != id ||
                !m_ui->applicationSignatory->text().isEmpty())
                return;
            m_ui->applicationSignatory->setText(found->head);
            Q_EMIT edited(); // a step to undo once the field that is being typed in is left
        });
}

void ApplicationFields::retranslate()
{
    m_ui->retranslateUi(this);
    const Words words = m_context.words();
    for (const Field &field : std::as_const(m_fields))
        field.input->setAccessibleName(field.label->accessibleName());
    m_ui->applicationSigned->setAccessibleName(m_ui->applicationSigned->text());
    for (int i = 0; i < m_ui->applicationCarrier->count(); ++i)
        m_ui->applicationCarrier->setItemText(i, words.carrier(codesOf<Carrier>[size_t(i)].first));
    markFields();
}

} // namespace qorjyn

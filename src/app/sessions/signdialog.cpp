#include "app/sessions/signdialog.h"

#include "app/shell/explain.h"
#include "app/shell/icons.h"
#include "app/shell/look.h"
#include "app/widgets/dateedit.h"
#include "app/widgets/fileintake.h"
#include "commands/sessionacts.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace qorjyn {

SignDialog::SignDialog(AppContext &context, const Session &session, QWidget *parent)
    : QDialog(parent), m_context(context), m_session(session), m_intake(new FileIntake(context, this)),
      m_message(new MessageBar(this)), m_text(new QLabel(this)), m_dayLabel(new QLabel(this)),
      m_scanLabel(new QLabel(this)), m_scanName(new QLabel(this)), m_day(new DateEdit(this)),
      m_choose(new QPushButton(this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setObjectName(u"signDialog"_s);
    QPushButton *accept = m_buttons->button(QDialogButtonBox::Ok);
    const std::pair<QWidget *, QString> names[] = {{m_day, u"signDay"_s},
                                                   {m_choose, u"signChooseScan"_s},
                                                   {m_scanName, u"signScanName"_s},
                                                   {m_message, u"signMessage"_s},
                                                   {accept, u"signAccept"_s}};
    for (const auto &[widget, name] : names)
        widget->setObjectName(name);
    setPrimary(accept);
    m_text->setWordWrap(true);
    m_choose->setIcon(icon(u"scan-line"_s));
    m_choose->setAutoDefault(false);
    const QDate today = context.database.today();
    m_day->setToday(today);
    m_day->setDate(today);
    m_dayLabel->setBuddy(m_day);
    m_scanLabel->setBuddy(m_choose);
    auto *scan = new QHBoxLayout;
    scan->addWidget(m_choose);
    scan->addWidget(m_scanName, 1);
    auto *form = new QFormLayout;
    form->addRow(m_dayLabel, m_day);
    form->addRow(m_scanLabel, scan);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addWidget(m_message);
    column->addWidget(m_text);
    column->addLayout(form);
    column->addStretch();
    column->addWidget(m_buttons);
    connect(m_choose, &QPushButton::clicked, this, &SignDialog::chooseScan);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &SignDialog::sign);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_intake, &FileIntake::taken, this, [this](int, const AttachedFile &file) {
        m_scan = file;
        retranslate();
    });
    connect(m_intake, &FileIntake::refused, this, [this](int, const Problem &problem) {
        retranslate();
        explain(*m_message, {.problems = {problem}, .details = {}}, m_context.languages);
    });
    retranslate();
    resize(scaled(520, this), sizeHint().height());
}

void SignDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void SignDialog::retranslate()
{
    const Words words = m_context.words();
    setWindowTitle(tr("Minutes signed"));
    m_text->setText(
        tr("From now on nothing of session %1 can be changed; a correction is a decision of a later "
           "session (point 9).")
            .arg(words.session(m_session.number, m_session.date)));
    m_dayLabel->setText(tr("Signed on"));
    m_day->setAccessibleName(m_dayLabel->text());
    m_scanLabel->setText(tr("Scan of the signed minutes"));
    m_choose->setText(tr("Choose…"));
    m_choose->setAccessibleName(m_scanLabel->text());
    m_scanName->setText(m_intake->underWay() > 0 ? tr("The file is being read…")
                        : m_scan                 ? m_scan->name
                                                 : tr("none"));
    QPushButton *accept = m_buttons->button(QDialogButtonBox::Ok);
    accept->setText(tr("They are signed"));
    accept->setEnabled(m_intake->underWay() == 0);
}

void SignDialog::chooseScan()
{
    m_context.dialogs.openFiles(this, tr("Scan of the signed minutes"), tr("PDF (*.pdf);;All files (*)"),
                                [this](const QStringList &files) {
                                    if (files.isEmpty())
                                        return;
                                    m_message->clear();
                                    m_intake->take({files.first()});
                                    retranslate();
                                });
}

void SignDialog::sign()
{
    if (m_day->isBroken()) {
        m_message->say(Tone::Wrong, tr("“%1” is no date: nothing was signed.").arg(m_day->text()));
        return;
    }
    act(
        m_context.database, this,
        SignMinutes{.session = m_session.id, .signedOn = m_day->date().value_or(QDate()), .scan = m_scan},
        [this](const SignMinutes::Result &) { accept(); },
        [this](const Failure &failure) { explain(*m_message, failure, m_context.languages); });
}

} // namespace qorjyn

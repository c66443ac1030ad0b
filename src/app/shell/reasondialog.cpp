#include "app/shell/reasondialog.h"

#include "app/shell/look.h"
#include "app/shell/theme.h"
#include "ui_ReasonDialog.h"

#include <QPointer>
#include <QShortcut>
#include <algorithm>
#include <utility>

namespace qorjyn {

ReasonDialog::ReasonDialog(const Question &question, Dialogs::Reasoned act, QWidget *parent)
    : QDialog(parent), m_act(std::move(act)), m_ui(std::make_unique<Ui::ReasonDialog>())
{
    m_ui->setupUi(this);
    setWindowTitle(question.title);
    m_ui->reasonQuestion->setText(question.text);
    m_ui->reasonText->setAccessibleName(question.text);
    m_ui->reasonAccept->setText(question.accept);
    m_ui->reasonMessage->clear();
    setPrimary(m_ui->reasonAccept);
    connect(m_ui->reasonAccept, &QPushButton::clicked, this, &ReasonDialog::hand);
    connect(m_ui->reasonCancel, &QPushButton::clicked, this, &ReasonDialog::reject);
    connect(m_ui->reasonText, &QPlainTextEdit::textChanged, this, [this] { m_warned = false; });
    // Return alone begins a line of the text.
    auto *accept = new QShortcut(Qt::CTRL | Qt::Key_Return, this);
    connect(accept, &QShortcut::activated, m_ui->reasonAccept, &QPushButton::click);
    resize(scaled(520, this), scaled(260, this));
    m_ui->reasonText->setFocus();
}

ReasonDialog::~ReasonDialog() = default;

void ReasonDialog::hand()
{
    // One act at a time: what is being stored is not written on.
    m_ui->reasonAccept->setEnabled(false);
    m_ui->reasonText->setReadOnly(true);
    m_ui->reasonMessage->clear();
    m_act(m_ui->reasonText->toPlainText(), [dialog = QPointer<ReasonDialog>(this)](const QString &refusal) {
        if (dialog)
            dialog->hear(refusal);
    });
}

void ReasonDialog::reject()
{
    const bool typed = !m_ui->reasonText->toPlainText().trimmed().isEmpty();
    if (!typed || std::exchange(m_warned, true)) {
        QDialog::reject();
        return;
    }
    m_ui->reasonMessage->say(Tone::Due,
                             tr("What you typed is kept nowhere else. Press Esc once more to give it up."));
    m_ui->reasonText->setFocus();
}

void ReasonDialog::hear(const QString &refusal)
{
    if (refusal.isEmpty()) {
        accept();
        return;
    }
    m_ui->reasonAccept->setEnabled(true);
    m_ui->reasonText->setReadOnly(false);
    m_ui->reasonMessage->say(Tone::Wrong, refusal);
    layout()->activate();
    resize(width(), std::max(height(), layout()->totalHeightForWidth(width()))); // no sentence is cut
    m_ui->reasonText->setFocus();
}

} // namespace qorjyn

// A participant that is not in the directory yet: its names, kind, BIN and head.
#pragma once

#include "app/shell/context.h"

#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;

namespace qorjyn {

class MessageBar;

class ParticipantDialog : public QDialog
{
    Q_OBJECT
public:
    ParticipantDialog(AppContext &context, const QString &name, QWidget *parent = nullptr);

    /// What is typed is given up at the second time.
    void reject() override;

Q_SIGNALS:
    void stored(qorjyn::ParticipantId id, const QString &name, const QString &head);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void save();

    AppContext &m_context;
    MessageBar *m_message;
    QLineEdit *m_kk, *m_ru, *m_en, *m_bin, *m_region, *m_head;
    QComboBox *m_kind;
    std::vector<QLabel *> m_labels;
    QDialogButtonBox *m_buttons;
    bool m_isTyped = false;
    bool m_warned = false; ///< that what is typed would be lost
};

} // namespace qorjyn

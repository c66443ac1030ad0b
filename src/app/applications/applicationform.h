// One application: its form as it came on paper, its titles, its files, and what can be done with it next.
#pragma once

#include "app/applications/itemmodel.h"
#include "app/shell/context.h"
#include "app/shell/reference.h"
#include "commands/act.h"

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPrinter;
class QPushButton;
class QSpinBox;
class QToolButton;

namespace qorjyn {

class Card;
class DateEdit;
class FileIntake;
class ItemGrid;
class MessageBar;
class ParticipantField;
class Pill;

class ApplicationForm : public QWidget
{
    Q_OBJECT
public:
    explicit ApplicationForm(AppContext &context, QWidget *parent = nullptr);

    void beginNew();
    void open(ApplicationId id);
    void retranslate();
    /// Stores what is typed now where something was; nothing typed is lost by leaving.
    void saveNow();
    [[nodiscard]] ApplicationId application() const { return m_application.id; }

Q_SIGNALS:
    void stored(qorjyn::ApplicationId id);
    /// The file that belongs beside the form: of the current row, or the scan. Empty where there is none.
    void fileShown(const QString &path, const QString &name);

private:
    void layOut();
    QWidget *fields();
    void connectEdits();
    void show(const Application &application);
    void refresh();
    void refreshPages();
    void refreshFile();
    [[nodiscard]] Application typed() const;
    [[nodiscard]] bool isEditable() const;
    void edited();
    void save(const std::function<void()> &then = {});
    void registerNow();
    void attachTo(int row, const QStringList &files);
    void chooseFiles();
    void chooseScan();
    void addParticipant();
    void printForm(bool blank);
    void returnIt();
    void withdraw();
    void explainFailure(const Failure &failure);
    template <class A>
    void perform(const A &what);

    AppContext &m_context;
    Application m_application;
    bool m_loading = false, m_dirty = false, m_saving = false;
    std::function<void()> m_afterSaving;
    QTimer m_autosave;
    QHash<int, int> m_intakeRows; ///< ticket → row; -1 for the scan
    FileIntake *m_intake;
    ItemModel *m_items;
    QLabel *m_heading;
    Pill *m_state;
    MessageBar *m_message;
    QPushButton *m_print, *m_register, *m_return, *m_withdraw, *m_again, *m_attach, *m_scan,
        *m_newParticipant;
    std::vector<QLabel *> m_labels;
    ParticipantField *m_participant;
    DateEdit *m_dated, *m_received;
    QLineEdit *m_signatory;
    QComboBox *m_carrier;
    QCheckBox *m_signed, *m_sealed;
    QSpinBox *m_pages;
    QLabel *m_gridTitle, *m_gridHint;
    ItemGrid *m_grid;
    Card *m_statedCard, *m_countedCard;
    QLabel *m_stated, *m_counted;
    Pill *m_difference;
};

} // namespace qorjyn
